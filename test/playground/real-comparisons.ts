/** Before and after, on all rules: the day on which the law was cut in two, a ruling, a policy rule. And a year in months. */
import { expect, it, describe } from 'vitest';
import type { Page } from 'playwright-core';

import type { Site } from './browser.ts';
import { allRun, openSmall, SLOW } from './desk.ts';
import { LAW } from './small-law.ts';

/** Opens the page at a file of the rules and chooses a voorbeeld of it. */
async function openAt(site: Site, file: string, title: RegExp) {
  const opened = await site.open({ kept: JSON.stringify({ texts: {}, file, welcomed: true }) });
  await opened.page.getByRole('button', { name: title }).first().click({ timeout: 90_000 });
  await opened.page.locator('.antwoord strong').waitFor({ timeout: 60_000 });
  await opened.page.getByRole('tab', { name: 'Vergelijken' }).click();
  return opened;
}

const rows = (page: Page) => page.locator('.vergelijken tbody tr');

const withAct = (page: Page, name: string): Promise<unknown> =>
  page
    .locator('.vergelijken select')
    .first()
    .selectOption({ label: `zonder en met ${name}` });

async function day(page: Page, label: string, text: string): Promise<void> {
  const input = page.locator('.vergelijken').getByLabel(label, { exact: true });
  await input.fill(text);
  await input.press('Enter');
}

export function realComparisons(site: () => Site): void {
  describe('voor en na, op alle regels', () => {
    it('laat de knip zien tussen 31 december 2020 en 1 januari 2021', { timeout: 240_000 }, async () => {
      const { page, complaints, close } = await openAt(site(), 'awir/partner.lid', /samenwonend vanaf 2021, verzoek/);
      await allRun(page);
      await day(page, 'Recht op', '31-12-2020');
      await day(page, 'en recht op', '01-01-2021');
      await page.locator('.vergelijken select').last().selectOption({ label: 'ook alle voorbeelden' });
      const status = page.locator('.vergelijken [role=status]');
      await status.filter({ hasText: /^[1-9]\d* uitkomsten veranderen\.$/ }).waitFor({ timeout: 200_000 });
      const changed = rows(page).filter({ has: page.locator('td') });
      const told = Number(/^\d+/.exec(await status.innerText())?.[0]);
      expect(told).toBeGreaterThan(20);
      expect(await page.locator('.vergelijken tr.veranderd').count()).toBe(Math.min(told, 300));
      // from 2021 a higher limit of vermogen, and no partner any more by the terms of the old article 3
      const vermogen = changed.filter({ hasText: 'in 2020, samen' }).first();
      expect(await vermogen.innerText()).toMatch(/ja\s+nee/);
      await vermogen.getByText(/€.61\.692,00.→.€.62\.680,00/).waitFor();
      await vermogen.getByRole('button', { name: 'Ga naar artikel 7, derde lid, Awir' }).waitFor();
      await page.screenshot({ path: 'test/playground/beelden/knip.png' });
      expect(complaints).toEqual([]);
      await close();
    });

    it('heeft zonder en met een uitspraak een andere uitkomst', SLOW, async () => {
      const { page, complaints, close } = await openAt(site(), 'maatregelen/M12-rechtspraak.lid', /met de uitspraak/);
      await withAct(page, 'ABRvS 20 februari 2019, twee huurders van dezelfde verhuurder');
      await page.getByText('1 uitkomst verandert.').waitFor({ timeout: 60_000 });
      expect(await rows(page).first().locator('td').first().innerText()).toBe('ja');
      expect(await rows(page).first().locator('td').nth(1).innerText()).toBe('nee');
      await rows(page)
        .first()
        .getByRole('button', { name: /overweging 1/ })
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('heeft zonder en met een beleidsregel een andere uitkomst', SLOW, async () => {
      const { page, complaints, close } = await openAt(
        site(),
        'kinderopvangtoeslag/voorbeelden-berekening.lid',
        /Het meetellende deel in 2020, rij 2/,
      );
      await withAct(page, 'Verzamelbesluit Toeslagen, kinderopvangtoeslag');
      await page.getByText('1 uitkomst verandert.').waitFor({ timeout: 60_000 });
      expect(await rows(page).first().innerText()).toMatch(/0%\s+80%/);
      await rows(page)
        .first()
        .getByRole('button', { name: /paragraaf 2/ })
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('het verloop over de maanden', () => {
    it('merkt de sprong, noemt haar lid, en leest in beeld en tabel hetzelfde', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), LAW);
      await page.getByRole('button', { name: /: Anna/ }).click();
      await page.getByRole('tab', { name: 'Verloop' }).click();
      await page.getByLabel('Uitkomst afgezet tegen').selectOption({ label: 'de maanden van het jaar' });
      await page.locator('.tekening-beeld svg').waitFor();
      const jump = page.locator('.sprongen li').filter({ hasText: /1.maart.2020/ });
      await jump.filter({ hasText: /naar.€.500,00/ }).waitFor(); // Anna is a resident from then on
      await jump.getByRole('button', { name: 'Ga naar artikel 2, eerste lid, Pw' }).waitFor();
      await page.locator('.tekening-beeld svg').getByText('artikel 2, eerste lid').first().waitFor(); // and marked
      const reader = page.getByRole('slider', { name: 'Lees af' });
      await reader.focus();
      await page.keyboard.press('Home');
      const read: (string | null)[] = [];
      const last = Number(await reader.getAttribute('max'));
      for (let at = 0; at <= last; at += 1) {
        read.push(await reader.getAttribute('aria-valuetext'));
        await page.keyboard.press('ArrowRight');
      }
      await page.getByRole('button', { name: 'Als tabel' }).click();
      const lines = await page.locator('.tabelvak tbody tr').all();
      const table = await Promise.all(
        lines.map(
          async (line) => `${await line.locator('th').innerText()}: ${await line.locator('td').first().innerText()}`,
        ),
      );
      expect(table).toEqual(read);
      expect(table.length).toBeGreaterThanOrEqual(12);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('de tijdlijn', () => {
    it('is te verslepen, en de uitkomst volgt', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), LAW);
      await page.getByRole('button', { name: /: Anna/ }).click();
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      const edge = page.getByRole('slider', { name: /ingezetene.*: van/i }).nth(1); // the first stretch is before it
      await edge.scrollIntoViewIfNeeded();
      const grip = await edge.boundingBox();
      const ruler = await page.locator('.liniaal').first().boundingBox();
      if (grip === null || ruler === null) throw new Error('The timeline is not in view.');
      const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + (2 * ruler.width) / 36, y, { steps: 4 });
      await page.mouse.move(x + (4 * ruler.width) / 36, y, { steps: 4 });
      await page.mouse.up();
      expect(await edge.getAttribute('aria-valuetext')).toBe('1 juli 2020');
      await page.locator('.antwoord.geen').waitFor(); // not yet a resident on 1 May
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
