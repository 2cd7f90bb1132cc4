/** Whoever reads an outcome, an outline or the register comes at the lid; and from the lid at its own version of the law. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { cursorAfter, openSmall, SLOW } from './desk.ts';
import { LAW } from './small-law.ts';

const WITH_CHOICE = `${LAW.replace(
  'De premie bedraagt 10% van het inkomen van de belanghebbende.\n',
  'De premie bedraagt 10% van het inkomen van de belanghebbende.\n  uitleg: tien procent is hier gelezen als 10% van het hele inkomen.\n',
).replace(
  'voorbeeld Anna',
  'artikel 4 Inwerkingtreding\nlid 1\nniet gecodeerd: deze bepaling zegt alleen wanneer de wet begint.\n\nvoorbeeld Anna',
)}`;

const WITH_AMOUNT = LAW.replace(
  'artikel 1 Premie',
  'parameter basis: bedrag per jaar\n  met ingang van 1 januari 2000: € 1.000\n  bron Proef\n\nartikel 1 Premie',
).replace('De toeslag bedraagt € 1.000 verminderd', 'De toeslag bedraagt de basis verminderd');

/** All branches, which also open by themselves while they come. */
async function openTree(page: Page): Promise<void> {
  const shut = page.locator('.uitleg-boom .uitleg-open[aria-expanded=false]');
  await expect
    .poll(async () => {
      await shut.evaluateAll((all) => {
        for (const each of all) (each as HTMLElement).click();
      });
      return shut.count();
    })
    .toBe(0);
}

/** The text of the line in which the cursor stands. */
const lineOfCursor = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const cursor = document.querySelector('.monaco-editor .cursors-layer .cursor')?.getBoundingClientRect();
    const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
    const here = lines.find((line) => Math.abs(line.getBoundingClientRect().top - (cursor?.top ?? -1)) < 8);
    return (here?.textContent ?? '').replaceAll('\u00a0', ' ');
  });

/** Puts the cursor at the end of the text, chooses, and waits until the cursor stands in that lid. */
async function leadsTo(page: Page, place: string, choose: () => Promise<void>): Promise<void> {
  const bar = page.locator('.lidbalk-plaats');
  await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
  await page.keyboard.press('Control+Home');
  await bar.filter({ hasNotText: 'artikel' }).waitFor(); // at the head of the regeling there is no lid
  await choose();
  await bar.filter({ hasText: place }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor') !== null); // to go on in the text
}

export function waysToLid(site: () => Site): void {
  describe('naar het lid', () => {
    it('leidt elke soort regel van de uitleg, met de muis en met Enter', SLOW, async () => {
      const { page, complaints, close } = await openSmall(
        site(),
        LAW.replace('De peildatum is 1 mei 2020', 'De peildatum is 1 mei 2021'),
      );
      await page.getByRole('button', { name: /: Anna/ }).click();
      await page.locator('.antwoord strong').filter({ hasText: '€ 500,00' }).waitFor();
      await page.getByLabel('ook wat niet geldt, en waarom niet').check();
      const tree = page.locator('.uitleg-boom');
      await openTree(page);
      const link = (kind: string, lid: string) =>
        tree.locator(`li.${kind} > .uitleg-regel .naar-lid`).filter({ hasText: lid }).first();
      await leadsTo(page, 'artikel 2, eerste lid', () => tree.locator('.naar-lid').first().click());
      await leadsTo(page, 'artikel 2, tweede lid', () => link('waarom-niet', 'Pw 2 lid 2').click());
      await leadsTo(page, 'artikel 1, eerste lid', () => tree.getByText('Pw 1 lid 1', { exact: true }).first().click());
      await leadsTo(page, 'artikel 2, tweede lid', () => link('waarom-niet', 'Pw 2 lid 2').press('Enter'));
      expect(complaints).toEqual([]);
      await close();
    });

    it(
      'leidt een gegeven naar het formulier en naar zijn omschrijving, en een bedrag naar zijn tabel',
      SLOW,
      async () => {
        const { page, complaints, close } = await openSmall(site(), WITH_AMOUNT);
        await page.getByRole('button', { name: /: Anna/ }).click();
        await page.locator('.antwoord strong').filter({ hasText: '€ 500,00' }).waitFor();
        const tree = page.locator('.uitleg-boom');
        await openTree(page);
        const focused = (): Promise<string | null> =>
          page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
        const form = page.locator('.gegevens');
        await tree.getByRole('button', { name: /inkomen van Anna/ }).click();
        await expect.poll(focused).toBe('Inkomen, Anna');
        await page.keyboard.press('Control+a');
        await page.keyboard.type('7000'); // and there it can be changed
        await page.locator('.antwoord strong').filter({ hasText: '€ 300,00' }).waitFor();
        const resident = tree.getByRole('button', { name: 'omdat de belanghebbende ingezetene is (gegeven)' });
        await resident.press('Enter');
        await expect.poll(focused).toMatch(/^Anna is ingezetene/);
        await page.getByRole('button', { name: 'Gegevens sluiten' }).click();
        await resident.press('Enter');
        await expect.poll(focused).toMatch(/^Anna is ingezetene/); // the form opens for it
        expect(await form.locator('.veld-rij.gezocht').count()).toBe(1);
        const row = (text: string | RegExp) => tree.locator('.uitleg-regel').filter({ hasText: text }).first();
        const at = async (text: string, choose: () => Promise<void>): Promise<void> => {
          await choose();
          await page.waitForFunction(() => document.activeElement?.closest('.monaco-editor') !== null);
          await expect.poll(() => lineOfCursor(page)).toContain(text);
        };
        await at('een inkomen: bedrag per jaar', () =>
          row(/inkomen van Anna/)
            .locator('.naar-lid')
            .press('Enter'),
        );
        await at('parameter basis: bedrag', () =>
          row(/^Basis:/)
            .locator('.naar-lid')
            .click(),
        );
        expect(complaints).toEqual([]);
        await close();
      },
    );

    it('leidt een regel van het overzicht, met de muis en met Enter', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      const outline = page.locator('.boom');
      const row = (name: RegExp) => outline.getByRole('button', { name }).first();
      await leadsTo(page, 'artikel 3', () => row(/^artikel 3/i).click());
      await leadsTo(page, 'artikel 2', () => row(/^artikel 2/i).press('Enter'));
      await row(/^lid 2/i).press('Enter');
      await page.locator('.lidbalk-plaats').filter({ hasText: 'artikel 2, tweede lid' }).waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('leidt elk deel van het register: keuzes, oordelen, en wat niet is gecodeerd', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), WITH_CHOICE);
      await page.getByRole('tab', { name: 'Register' }).click();
      const register = page.locator('.register');
      const rows = [
        ['Hier oordeelt een mens', 'Zijn de omstandigheden van de belanghebbende bijzonder?', 'artikel 3, eerste lid'],
        ['Keuzes bij het lezen', 'tien procent is hier gelezen als 10%', 'artikel 1, eerste lid'],
        ['Niet gecodeerd', 'deze bepaling zegt alleen wanneer', 'artikel 4, eerste lid'],
      ] as const;
      for (const [part, text, place] of rows) {
        const row = register.locator('details').filter({ hasText: part }).locator('li').filter({ hasText: text });
        await row.waitFor();
        await leadsTo(page, place, () => row.locator('.naar-lid').click());
      }
      await cursorAfter(page, 'hier gelezen als ');
      await page.keyboard.type('precies ');
      await register.getByText('tien procent is hier gelezen als precies 10%').waitFor(); // it follows the text
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('de wettekst', () => {
    it('is die van de versie onder de cursor, ook als zij op de gekozen dag niet geldt', SLOW, async () => {
      const { page, complaints, close } = await openSmall(
        site(),
        LAW.replace('artikel 3 Kwijtschelding\nlid 1\n', 'artikel 3 Kwijtschelding\nlid 1\ngeldig tot 1 maart 2016\n'),
      );
      const bar = page.locator('.lidbalk a');
      const leads = async (after: string, day: string, artikel: string): Promise<void> => {
        await cursorAfter(page, after);
        await expect
          .poll(() => bar.getAttribute('href'))
          .toBe(`https://wetten.overheid.nl/BWBR0018451/${day}#Artikel${artikel}`);
      };
      await page.getByRole('button', { name: /: Anna/ }).click(); // on 1 May 2020
      await leads('De premie bedraagt 10%', '2020-05-01', '1');
      await leads('In afwijking van lid 1', '2021-01-01', '2');
      expect(await bar.innerText()).toContain('op 1 januari 2021');
      await leads('oordeel of de omstandigheden', '2016-02-29', '3');
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
