/** The page in a real Chromium: one build, one server, a fresh browser for every path through it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildPage, openSite, type Opened, type Site } from './browser.ts';
import { FILE, keptWith, LAW } from './small-law.ts';

const SLOW = { timeout: 120_000 };
const pictures = 'test/playground/beelden';
let site: Site;

beforeAll(async () => {
  site = await openSite(await buildPage());
}, 180_000);

afterAll(async () => {
  await site?.close();
}, 30_000);

/** Opens the page on a small law, and waits for its outcome. */
async function openSmall(text = LAW, options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await site.open(options);
  await opened.page.evaluate(
    (kept) => {
      onpagehide = null;
      sessionStorage.setItem('proef', kept);
    },
    keptWith({ [FILE]: text }),
  );
  await opened.context.addInitScript(() => {
    const kept = sessionStorage.getItem('proef');
    if (kept === null) return;
    localStorage.setItem('lidwoord/werk/1', kept);
    sessionStorage.removeItem('proef');
  });
  await opened.page.reload();
  await opened.page.locator('.lijst[aria-busy=false]').waitFor();
  return opened;
}

const count = (page: Page): Promise<string> => page.locator('.telling').innerText();
const wrong = (page: Page, number: number) =>
  page
    .locator('.telling')
    .filter({ hasText: new RegExp(`${number} fout`) })
    .waitFor();

/** Puts the cursor behind a text of the editor, by its own search. */
async function cursorAfter(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget.visible').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
}

describe('op de echte regels', () => {
  it('komen de voorbeelden uit, en leidt een uitkomst naar haar lid', SLOW, async () => {
    const { page, complaints, close } = await site.open();
    await page.getByRole('heading', { name: 'Hulp' }).waitFor(); // a first visit explains itself
    await page.screenshot({ path: `${pictures}/eerste-bezoek.png` });
    await page.keyboard.press('Escape');
    await page.locator('.lijst[aria-busy=false]').waitFor({ timeout: 120_000 });
    expect(await count(page)).toMatch(/[1-9]\d* goed\s+✗ 0 fout/);
    await page.getByRole('button', { name: 'Ga naar artikel 2' }).first().click();
    await page.locator('.lidbalk').filter({ hasText: 'artikel 2' }).waitFor();
    const link = await page.locator('.lidbalk a').getAttribute('href');
    expect(link).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR0018451\/\d{4}-\d{2}-\d{2}#Artikel2$/);
    await page.screenshot({ path: `${pictures}/werkblad.png` });
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('met het toetsenbord', () => {
  it('wijzigt een nieuwkomer een percentage, ziet rood met beide bedragen, en gaat terug', SLOW, async () => {
    const { page, complaints, close } = await openSmall();
    expect(await count(page)).toMatch(/2 goed\s+✗ 0 fout/);
    await cursorAfter(page, 'bedraagt 10');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    await wrong(page, 1);
    const difference = page.locator('.verschillen').first();
    expect(await difference.innerText()).toMatch(/verwacht\s+€ 500,00\s+gekregen\s+€ 250,00/);
    await page.screenshot({ path: `${pictures}/rood.png` });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await wrong(page, 0);
    // the way out of the text
    await page.keyboard.press('Control+m');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.monaco-editor'))).toBeNull();
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('een geval', () => {
  it('krijgt een oordeel met reden, en dan een uitkomst', SLOW, async () => {
    const { page, close } = await openSmall();
    await page.getByRole('button', { name: 'goed: Oordeel' }).click();
    await page.getByText('Hier oordeelt een mens').waitFor();
    const yes = page.locator('.oordeel').getByRole('button', { name: 'Ja' });
    expect(await yes.isDisabled()).toBe(true); // a reason is required
    await page.locator('.oordeel').getByLabel('Waarom').fill('Ziekte in het gezin.');
    await page.screenshot({ path: `${pictures}/oordeel.png` });
    await yes.click();
    await page.locator('.antwoord strong').filter({ hasText: '€ 1.000,00' }).waitFor();
    await close();
  });

  it('verandert in de tijd met de tijdlijn, en wordt een voorbeeld dat uitkomt', SLOW, async () => {
    const { page, close } = await openSmall();
    await page.getByRole('tab', { name: 'Gegevens' }).click();
    const edge = page.getByRole('slider', { name: /Ingezetene.*: van/ }).nth(1); // the first stretch is before it
    await edge.focus();
    for (let month = 0; month < 3; month += 1) await page.keyboard.press('ArrowRight');
    expect(await edge.getAttribute('aria-valuetext')).toBe('1 juni 2020');
    await page.locator('.antwoord.geen').waitFor(); // not yet a resident on 1 May
    await page.screenshot({ path: `${pictures}/gegevens.png` });
    await page.getByRole('button', { name: 'Bewaar als voorbeeld' }).click();
    await page.getByLabel('Naam van het voorbeeld').fill('Later ingezetene');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('button', { name: 'goed: Later ingezetene' }).waitFor();
    await close();
  });
});
