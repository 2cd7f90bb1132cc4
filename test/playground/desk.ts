/** What every path through the page does: open it on a small law, put the cursor somewhere, read the count. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';

import type { Opened, Site } from './browser.ts';
import { FILE, keptWith, LAW } from './small-law.ts';

export const SLOW = { timeout: 120_000 };
export const pictures = 'test/playground/beelden';

/** Opens the page on a small law, and waits for its outcome. */
export async function openSmall(site: Site, text = LAW, options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await site.open({ ...options, kept: keptWith({ [FILE]: text }) });
  await opened.page.locator('.lijst[aria-busy=false]').waitFor({ state: 'attached' });
  return opened;
}

export const count = (page: Page): Promise<string> => page.locator('.telling').innerText();

/** Waits until so many voorbeelden do not come out. */
export const wrong = (page: Page, number: number, options: { readonly timeout?: number } = {}): Promise<void> =>
  page
    .locator('.telling')
    .filter({ hasText: new RegExp(`${number} fout`) })
    .waitFor(options);

/** Waits until every voorbeeld of all files has been run on the rules as they are now. */
export const allRun = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () => {
      const foot = document.querySelector<HTMLElement>('.voet-regel');
      return foot?.dataset['versie'] !== undefined && foot.dataset['versie'] === foot.dataset['gerekend'];
    },
    undefined,
    { timeout: 90_000 },
  );

/** Puts the cursor behind a text of the editor, by its own search. */
export async function cursorAfter(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget.visible').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.locator('.find-widget.visible:not(.no-results)').waitFor(); // the editor searches a little later
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').waitFor({ state: 'hidden' }); // from now on keys are for the text
  await page.keyboard.press('ArrowRight');
}

/** What axe finds against WCAG 2.1 AA; nothing, when all is well. */
export async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] }) // before the tags, which it would wipe out
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .setLegacyMode(true) // there are no frames in the page
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
