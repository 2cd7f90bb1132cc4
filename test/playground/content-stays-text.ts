/** Text from elsewhere stays text, wherever the page shows it: never an element, never a script. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, cursorAfter, openSmall, SLOW } from './desk.ts';
import { LAW } from './small-law.ts';

const EVIL = '<img src=x onerror="document.title=1"><svg onload="document.title=2"></svg>';

const EVERYWHERE = LAW.replace('regeling Proefwet (Pw)', `regeling Proefwet ${EVIL} (Pw)`)
  .replace('artikel 1 Premie', `artikel 1 Premie ${EVIL}`)
  .replace('> De premie bedraagt', `> ${EVIL} De premie bedraagt`)
  .replace(
    'De premie bedraagt 10% van het inkomen van de belanghebbende.\n',
    `De premie bedraagt 10% van het inkomen van de belanghebbende.\n  uitleg: gelezen als ${EVIL}.\n`,
  )
  .replace('vraag       Zijn de omstandigheden', `vraag       ${EVIL} Zijn de omstandigheden`)
  .replaceAll('voorbeeld Oordeel', `voorbeeld Oordeel ${EVIL}`);

/** Nothing of it became an element, and nothing ran. */
async function expectText(page: Page, where: string): Promise<void> {
  expect(await page.locator('img, [onerror], [onload]').count(), where).toBe(0);
  expect(await page.title(), where).toBe('Lidwoord');
}

export function contentStaysText(site: () => Site): void {
  describe('tekst van een ander', () => {
    it('blijft tekst: uitleg, regeling, opschrift, vraag, motivering en naam, in elk onderdeel', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), EVERYWHERE);
      await page.locator('.lijst').getByText(EVIL).first().waitFor();
      await page.locator('.boom').getByText(EVIL).first().waitFor();
      await page.getByRole('button', { name: /: Oordeel/ }).click();
      await page.locator('.oordeel').getByText(EVIL).waitFor();
      await page.locator('.oordeel').getByLabel('Waarom').fill(EVIL);
      await page.locator('.oordeel').getByRole('button', { name: 'Ja' }).click();
      await page.locator('.oordelen').getByText(`volgens Proefdienst: ${EVIL}`).waitFor();
      await expectText(page, 'uitkomst');
      await page.getByRole('tab', { name: 'Register' }).click();
      await page.locator('.register').getByText(`gelezen als ${EVIL}`).waitFor();
      await expectText(page, 'register');
      await page.getByRole('tab', { name: 'TypeScript' }).click();
      await page.locator('.broncode .coderegel').filter({ hasText: 'onerror' }).first().waitFor();
      await expectText(page, 'TypeScript');
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      await page.getByLabel('Nog een persoon').fill(EVIL);
      await page.getByLabel('Nog een persoon').press('Enter');
      await page.locator('.gegevens').getByText(EVIL).first().waitFor();
      await expectText(page, 'gegevens');
      await cursorAfter(page, 'verminderd met de p');
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await page.locator('.monaco-hover:not(.hidden)').getByText('onerror').first().waitFor();
      await expectText(page, 'aanwijzing');
      expect(complaints).toEqual([]); // what the content policy stops is among these
      await close();
    });

    it('blijft tekst als zij met een bestand of een link komt', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site(), EVERYWHERE);
      await page.getByRole('button', { name: 'Werk', exact: true }).click();
      const file = (name: string) => ({ name, mimeType: '', buffer: Buffer.from(LAW) });
      const named = "&lt;img src=x onerror='document.title=3'&gt;.lid";
      await page.locator('input[type=file]').setInputFiles([file(`${EVIL}.lid`.replaceAll('/', '')), file(named)]);
      await page.getByText('is geen .lid-bestand en geen .zip').filter({ hasText: 'onerror' }).waitFor();
      await page
        .getByText(/Geopend: /)
        .filter({ hasText: named })
        .waitFor();
      await expectText(page, 'bestanden');
      await page.keyboard.press('Escape');
      await page.locator('.boom').locator(`[title="${named}"]`).waitFor();
      await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
      await page.getByRole('button', { name: /: Oordeel/ }).click(); // so that the link opens at the file with all of it
      await page.getByRole('button', { name: 'Delen', exact: true }).click();
      const link = await page.getByLabel('Link').inputValue();
      await close();
      const other = await site().open({ path: link.slice(site().address.length) });
      await allRun(other.page);
      await other.page.locator('.boom').getByText(EVIL).first().waitFor();
      await expectText(other.page, 'link');
      expect([...complaints, ...other.complaints]).toEqual([]);
      await other.close();
    });
  });
}
