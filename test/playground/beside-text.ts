/** The values beside the text are those of the case that Uitkomst explains, and keep their room while a lid is written. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, cursorAfter, openSmall, SLOW } from './desk.ts';
import { LAW } from './small-law.ts';

const values = (page: Page) => page.locator('.waarde-naast-lid');
const shows = (page: Page, text: RegExp): Promise<void> => values(page).filter({ hasText: text }).first().waitFor();
const outcome = (page: Page, text: string): Promise<void> =>
  page.locator('.antwoord strong').filter({ hasText: text }).waitFor();

/** With the toeslag in sight. */
async function openAtToeslag(site: Site, text = LAW) {
  const opened = await openSmall(site, text);
  const { page } = opened;
  await page.getByRole('button', { name: /: Anna/ }).click();
  await outcome(page, '€ 500,00');
  await cursorAfter(page, 'artikel 2 Toeslag');
  await shows(page, /€.500,00/);
  return opened;
}

const tops = (): readonly number[] => [...((globalThis as { seen?: Set<number> }).seen ?? [])];

/** Runs in the page: from now on, at every picture, how high the heading stands. */
function watchHeading(words: string): void {
  const seen = new Set<number>();
  (globalThis as { seen?: Set<number> }).seen = seen;
  const look = (): void => {
    const lines = [...document.querySelectorAll('.monaco-editor .view-line')];
    const heading = lines.find((line) => line.textContent.replaceAll('\u00a0', ' ').startsWith(words));
    if (heading) seen.add(Math.round(heading.getBoundingClientRect().top));
    requestAnimationFrame(look);
  };
  look();
}

export function besideText(site: () => Site): void {
  describe('de waarden naast de tekst', () => {
    it('zijn die van de eigen gegevens, van een andere dag, en weer die van het voorbeeld', SLOW, async () => {
      const { page, complaints, close } = await openAtToeslag(site());
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      await page.getByLabel('Inkomen, Anna').fill('3000');
      await outcome(page, '€ 700,00');
      await page.getByRole('button', { name: 'Gegevens sluiten' }).click();
      await shows(page, /€.700,00/);
      await shows(page, /€.300,00/); // the premie
      expect(
        await values(page)
          .filter({ hasText: /€.500,00/ })
          .count(),
      ).toBe(0);
      await cursorAfter(page, 'bedraagt 10'); // the rules change under facts of one's own
      await page.keyboard.press('Backspace');
      await page.keyboard.type('5');
      await outcome(page, '€ 550,00');
      await shows(page, /€.450,00/);
      await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
      await outcome(page, '€ 700,00');
      await shows(page, /€.300,00/);
      await page.getByLabel('Recht op').fill('01-08-2022'); // no resident any more
      await page.getByLabel('Recht op').press('Enter');
      await page.locator('.antwoord.geen').waitFor();
      await shows(page, /niet.van.toepassing/);
      await page.getByRole('button', { name: /: Anna/ }).click();
      await outcome(page, '€ 500,00');
      await shows(page, /€.500,00/);
      await allRun(page);
      expect(complaints).toEqual([]);
      await close();
    });

    it('houden hun plaats terwijl een lid wordt geschreven: de tekst eronder springt niet', SLOW, async () => {
      const { page, complaints, close } = await openSmall(
        site(),
        LAW.replace('De peildatum is 1 mei 2020', 'De peildatum is 1 mei 2021'),
      );
      await page.getByRole('button', { name: /: Anna/ }).click();
      await outcome(page, '€ 500,00');
      const reason = values(page).filter({ hasText: /niet.van.toepassing/ });
      await cursorAfter(page, 'van de belanghebbende mee');
      await reason.first().waitFor(); // so long that it has a row of its own
      await page.evaluate(watchHeading, 'artikel 3');
      await page.keyboard.press('Delete');
      await page.keyboard.type('x'); // 'meex': the lid cannot be read any more
      await page.locator('.voet-knop.fout').waitFor();
      await allRun(page);
      const room = page.locator('.waarde-weg');
      expect(await room.count()).toBeGreaterThan(0);
      expect(await room.first().isVisible()).toBe(false); // what it was is not what it is
      await page.keyboard.press('Backspace');
      await page.keyboard.type('r');
      await allRun(page);
      await expect.poll(() => reason.first().isVisible()).toBe(true);
      await expect.poll(() => room.count()).toBe(0);
      expect(await page.evaluate(tops)).toHaveLength(1);
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
