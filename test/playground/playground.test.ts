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
  it('rekent de voorbeelden na zodra zij open is', { timeout: 150_000 }, async () => {
    const { page, complaints, close } = await site.open();
    await page.keyboard.press('Escape'); // the welcome
    await page.locator('.lijst[aria-busy=false]').waitFor({ timeout: 110_000 }); // those of the open file
    expect(await page.locator('.telling').innerText()).toMatch(/[1-9]\d* goed\s+✗ 0 fout/);
    await page.screenshot({ path: 'test/playground/beelden/begin.png' });
    expect(complaints).toEqual([]);
    await close();
  });
});
