/** What would grow without end when it is pasted or written: a message, and the page goes on. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, count, cursorAfter, openSmall, SLOW, wrong } from './desk.ts';

/** As a reader pastes it: in one go, from the clipboard. */
async function paste(page: Page, context: BrowserContext, text: string): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+v');
}

async function backspace(page: Page, times: number): Promise<void> {
  for (let key = 0; key < times; key += 1) await page.keyboard.press('Backspace');
}

/** All is as it was, and a change of the text is answered as ever. */
async function goesOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first().click();
  await wrong(page, 0);
  await cursorAfter(page, 'bedraagt 10');
  await backspace(page, 1);
  await page.keyboard.type('5');
  await wrong(page, 1);
  await allRun(page);
}

const message = (page: Page, text: string): Promise<void> =>
  page.locator('.meldingen').getByText(text).first().waitFor();

export function explosive(site: () => Site): void {
  describe('wat te groot wordt', () => {
    it('een voorbeeld met 1.500 geplakte personen: het zegt dat, de andere worden nagerekend', SLOW, async () => {
      const { page, context, complaints, close } = await openSmall(site());
      await cursorAfter(page, 'Anna is een persoon.');
      const names = Array.from({ length: 1500 }, (_, at) => `    Persoon${at} is een persoon.`);
      await paste(page, context, `\n${names.join('\n')}`);
      const crowd = page.locator('.voorbeeld.fout');
      await crowd.getByText('Een zaak kan ten hoogste 1023 personen hebben.').waitFor();
      expect(await count(page)).toMatch(/1 goed\s+✗ 1 fout/);
      await goesOn(page);
      expect(complaints).toEqual([]);
      await close();
    });

    it(
      'twee leden die van elkaar afhangen: de kring staat in de meldingen, met wat eraan te doen is',
      SLOW,
      async () => {
        const { page, context, complaints, close } = await openSmall(site());
        await cursorAfter(page, 'De premie bedraagt 10%');
        await backspace(page, 3);
        await paste(page, context, '50% van de toeslag vermeerderd met 10%');
        await page.locator('.voet-knop.fout').click();
        await message(page, "'premie' hangt af van zichzelf: 'premie' → 'toeslag' → 'premie'.");
        await message(page, 'Haal een van deze verwijzingen weg');
        await wrong(page, 2);
        await goesOn(page);
        expect(complaints).toEqual([]);
        await close();
      },
    );

    it('een getal van een miljoen cijfers: een melding bij de zin, en de rest blijft gelezen', SLOW, async () => {
      const { page, context, complaints, close } = await openSmall(site());
      await cursorAfter(page, 'De premie bedraagt 10');
      await paste(page, context, '9'.repeat(1_000_000));
      await page.locator('.voet-knop.fout').click();
      await message(page, 'een zin heeft er ten hoogste 10.000');
      await goesOn(page);
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
