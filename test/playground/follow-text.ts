/** What follows a change of the text in other places: the module that is made of it, and every place of a name. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, cursorAfter, openSmall, SLOW, wrong } from './desk.ts';
import { FILE, keptWith, LAW } from './small-law.ts';

const OTHER = 'uitvoering.lid';
const OTHER_LAW = `regeling Uitvoeringsbesluit (Ub)
  soort besluit
gebruikt Proefwet (Pw)

gegevens
Bepaald worden:
  een nabetaling: bedrag per jaar.

artikel 1
lid 1
De nabetaling bedraagt 50% van de premie.

voorbeeld Nabetaling
  gegeven
    Bram is een persoon. De belanghebbende is Bram. Het inkomen van Bram bedraagt € 5.000.
    De peildatum is 1 mei 2020. Het oordeel of de omstandigheden bijzonder zijn is nee.
  verwacht
    De premie bedraagt € 500.
    De nabetaling bedraagt € 250.
`;

const keptTexts = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const { texts = {} } = JSON.parse(localStorage.getItem('lidwoord/werk/1') ?? '{}') as {
      readonly texts?: Record<string, string>;
    };
    return texts;
  });

export function followText(site: () => Site): void {
  describe('een wijziging van de tekst', () => {
    it('staat meteen ook in de TypeScript, in kleur', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await page.getByRole('tab', { name: 'TypeScript' }).click();
      const inColour = (text: string) => page.locator('.broncode .code-string').filter({ hasText: text });
      await inColour('"1/10"').first().waitFor();
      const colour = await inColour('"1/10"')
        .first()
        .evaluate((span) => getComputedStyle(span).color);
      expect(colour).not.toBe(await page.locator('.broncode').evaluate((all) => getComputedStyle(all).color));
      await cursorAfter(page, 'De premie bedraagt 1');
      await page.keyboard.press('Delete');
      await page.keyboard.type('5'); // 15%
      await inColour('"3/20"').first().waitFor();
      expect(await inColour('"1/10"').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    it('laat in het overzicht staan in welk lid men typt', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await cursorAfter(page, 'De premie bedraagt 1');
      const here = page.locator('.boom [aria-current=location]');
      await here.filter({ hasText: /^lid 1/i }).waitFor();
      await page.keyboard.press('Delete'); // the lid becomes shorter, the cursor stays
      await page
        .locator('.telling')
        .filter({ hasText: / [1-9]\d* fout/ })
        .waitFor();
      await allRun(page);
      expect(await here.allInnerTexts()).toEqual([
        expect.stringMatching(/^artikel 1/i),
        expect.stringMatching(/^lid 1/i),
      ]);
      expect(complaints).toEqual([]);
      await close();
    });

    it('die een naam wijzigt, gaat door alle bestanden en voorbeelden, en in een keer terug', SLOW, async () => {
      const { page, complaints, close } = await site().open({ kept: keptWith({ [FILE]: LAW, [OTHER]: OTHER_LAW }) });
      await allRun(page);
      await wrong(page, 0);
      await cursorAfter(page, '€ 1.000 verminderd met de p');
      await page.keyboard.press('F2');
      const name = page.locator('.rename-box input, input.rename-input');
      await name.fill('heffing');
      await name.press('Enter');
      await expect
        .poll(async () => (await keptTexts(page))[OTHER], { timeout: 20_000 })
        .toBe(OTHER_LAW.replaceAll('premie', 'heffing'));
      const own = (await keptTexts(page))[FILE] ?? '';
      expect(own.split('\n').filter((line) => line.includes('premie') && !line.startsWith('>'))).toEqual([]); // the law itself stays
      await allRun(page);
      await wrong(page, 0);
      await page.getByText('Geen meldingen').waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
      await expect.poll(() => keptTexts(page), { timeout: 20_000 }).toMatchObject({ [FILE]: LAW, [OTHER]: OTHER_LAW });
      await allRun(page);
      await wrong(page, 0);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('het aanvullen van een verwijzing', () => {
    it('toont de eerste woorden van elk lid', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await cursorAfter(page, 'In afwijking van ');
      await page.keyboard.press('Control+Space');
      const row = page
        .locator('.suggest-widget.visible .monaco-list-row')
        .filter({ hasText: /^artikel.2.lid.1/ })
        .first();
      await row.getByText('De toeslag bedraagt € 1.000, verminderd met de premie').waitFor();
      expect(await row.getByText('De toeslag bedraagt € 1.000').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
