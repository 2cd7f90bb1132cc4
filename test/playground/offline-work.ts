/** After the first visit nothing comes from the network any more: every part opens, and a key gives new outcomes. */
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, count, cursorAfter, openSmall, SLOW, wrong } from './desk.ts';

/** What is there when a part has all it shows. */
const PARTS = {
  Gegevens: '.gegevens fieldset .tijdlijn',
  Verloop: '.tekening-beeld svg',
  Vergelijken: '.vergelijken tbody tr',
  TypeScript: '.broncode .coderegel',
  Register: '.register details',
} as const;

export function offlineWork(site: () => Site): void {
  describe('zonder netwerk', () => {
    it(
      'opent elk onderdeel, ook wat nog niet eerder open was, en geeft een toets nieuwe uitkomsten',
      SLOW,
      async () => {
        const { page, context, complaints, close } = await openSmall(site());
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
        await context.setOffline(true);
        await page.reload();
        await allRun(page);
        for (const [name, place] of Object.entries(PARTS)) {
          await page.getByRole('tab', { name }).click();
          await page.locator(place).first().waitFor();
        }
        await page.getByRole('button', { name: 'Hulp', exact: true }).click();
        await page.getByRole('dialog', { name: 'Hulp' }).waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Werk', exact: true }).click();
        await page.getByRole('dialog', { name: 'Werk' }).waitFor();
        await page.keyboard.press('Escape');
        await cursorAfter(page, 'De premie bedraagt 10');
        await page.keyboard.type('0');
        await wrong(page, 1);
        await page.keyboard.press('Control+z');
        await wrong(page, 0);
        await allRun(page);
        expect(await count(page)).toMatch(/2 goed\s+✗ 0 fout/);
        expect(complaints).toEqual([]);
        await close();
      },
    );
  });
}
