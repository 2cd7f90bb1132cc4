/** The page in a real Chromium: one build, one server, a fresh browser for every path through it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildPage, openSite, type Site } from './browser.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite(await buildPage());
}, 120_000);

afterAll(async () => {
  await site?.close();
}, 20_000);

describe('de speelplaats', () => {
  it('rekent de voorbeelden na zodra zij open is', { timeout: 60_000 }, async () => {
    const { page, complaints, close } = await site.open();
    await page.getByText(/\d+ goed/).waitFor();
    await page.waitForFunction(() => /[1-9]\d* goed\s+0 fout\s+\d+ ms/.test(document.body.innerText), undefined, {
      timeout: 45_000,
    });
    await page.screenshot({ path: 'test/playground/beelden/begin.png' });
    expect(complaints).toEqual([]);
    await close();
  });
});
