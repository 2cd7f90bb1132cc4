/**
 * `node scripts/pictures.ts`: makes the pictures of docs/handboek.md, of the real page with all rules. They are kept
 * in docs/beelden; look at them before they are committed.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import { buildPage, openSite, root } from '../test/playground/browser.ts';

const folder = join(root, 'docs/beelden');
const FILE = 'zorgtoeslag/zorgtoeslag.lid';

const kept = JSON.stringify({ texts: {}, file: FILE, welcomed: true });

async function done(page: Page): Promise<void> {
  await page.locator('.voet-regel[data-gerekend]:not([data-gerekend=""])').waitFor({ timeout: 120_000 });
  await page.locator('.antwoord strong').waitFor();
}

/** Puts the cursor behind a text, by the editor's own search. */
async function cursorAfter(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget.visible').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
  await page.locator('.find-widget.visible:not(.no-results)').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

mkdirSync(folder, { recursive: true });
const site = await openSite(await buildPage());
const { page, close } = await site.open({
  kept,
  colorScheme: 'light',
  viewport: { width: 1280, height: 700 },
});
const picture = async (name: string): Promise<void> => {
  const path = join(folder, `${name}.jpg`);
  await page.screenshot({ path, type: 'jpeg', quality: 76, animations: 'disabled', caret: 'hide' });
};
try {
  await done(page);
  await cursorAfter(page, 'bedraagt de zorgtoeslag 50');
  await page
    .locator('.monaco-editor')
    .getByText('€ 1.')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined); // the values beside the leden
  await picture('werkblad');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('60');
  await page.keyboard.press('Escape');
  await page.locator('.verschillen').first().waitFor();
  await done(page); // those that are wrong stand in their order
  await page.locator('.voorbeeld.fout button').first().click();
  await done(page);
  await picture('rood');
  const undo = page.getByRole('button', { name: 'Ongedaan maken' });
  while (await undo.isEnabled()) await undo.click();
  await page.locator('.verschillen').first().waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'Gegevens' }).click();
  await page.locator('.gegevens fieldset').first().waitFor();
  await page.getByRole('button', { name: 'Groter' }).click();
  await picture('gegevens');
  await page.getByRole('tab', { name: 'Vergelijken' }).click();
  await page.locator('.vergelijken tbody tr').first().waitFor();
  await picture('vergelijken');
} finally {
  await close();
  await site.close();
}
