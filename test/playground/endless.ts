/** Computations that would never end: they are stopped with a message, and the page goes on. */
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, count, cursorAfter, openSmall, SLOW, wrong } from './desk.ts';
import { GROWTH } from './small-law.ts';

const STOPPED = 'De berekening is gestopt.';

export function endless(site: () => Site): void {
  describe('een berekening zonder eind', () => {
    it('in de regels wordt gestopt met een melding, en de pagina werkt door', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), GROWTH);
      await wrong(page, 0);
      await cursorAfter(page, 'Het grondtal van Anna bedraagt 1');
      await page.keyboard.press('Backspace');
      await page.keyboard.type('7');
      const told = page.locator('.melding').filter({ hasText: 'duurde te lang en is gestopt' });
      await told.waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'nog niet nagerekend: Groei' }).waitFor(); // grey: how it came out is not known
      await page.getByRole('button', { name: 'Hulp', exact: true }).click(); // what needs no computation works
      await page.keyboard.press('Escape');
      await told.getByRole('button', { name: 'Ongedaan maken' }).click();
      await allRun(page);
      await wrong(page, 0);
      await cursorAfter(page, 'bedraagt 1');
      await page.keyboard.type('0');
      await page.keyboard.press('Control+z');
      await allRun(page);
      await expect.poll(() => count(page), { timeout: 30_000 }).toMatch(/1 goed\s+✗ 0 fout/);
      expect(complaints).toEqual([]);
      await close();
    });

    it('in eigen gegevens of een verloop kost niets dan dat ene antwoord', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), GROWTH);
      await page.getByRole('button', { name: /: Groei/ }).click();
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      const base = page.getByLabel(/^Grondtal/).first();
      await base.fill('7');
      const told = page.locator('.melding').filter({ hasText: 'de regels en de voorbeelden werken door' });
      await told.waitFor({ timeout: 60_000 });
      await page.locator('.antwoord').getByText(STOPPED).waitFor();
      await page.getByRole('button', { name: 'goed: Groei' }).waitFor();
      await allRun(page); // the rules have been read anew by themselves
      await base.fill('1');
      await page.locator('.antwoord strong').filter({ hasText: /^1$/ }).waitFor();
      await page.getByRole('tab', { name: 'Verloop' }).click();
      await page.locator('.verloop').getByText(STOPPED).waitFor({ timeout: 60_000 });
      await page.getByRole('tab', { name: 'Gegevens' }).click(); // the verloop would be asked again for every text
      await cursorAfter(page, 'Het grondtal van Anna bedraagt 1');
      await page.keyboard.type('0');
      await page.keyboard.press('Backspace');
      await allRun(page);
      await expect.poll(() => count(page), { timeout: 30_000 }).toMatch(/1 goed\s+✗ 0 fout/);
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
