/** The page in a real Chromium: one build, one server, a fresh browser for every path through it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { buildPage, openSite, type Opened, type Site } from './browser.ts';
import { FILE, keptWith, LAW, POLICY } from './small-law.ts';

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
  const opened = await site.open({ ...options, kept: keptWith({ [FILE]: text }) });
  await opened.page.locator('.lijst[aria-busy=false]').waitFor({ state: 'attached' });
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

  it('stelt aan, herstelt een onbekende naam en hernoemt tot in de voorbeelden', SLOW, async () => {
    const { page, complaints, close } = await openSmall(
      LAW.replace('verminderd met de premie, ten', 'verminderd met de premi, ten'),
    );
    await page.getByRole('button', { name: /1 fout/ }).click();
    await page.locator('.meldingen').getByText("'premi'").first().waitFor();
    await page
      .locator('.meldingen')
      .getByRole('button', { name: /premie/ })
      .last()
      .click();
    await wrong(page, 0);
    await page.getByText('Geen meldingen').waitFor();
    await cursorAfter(page, '€ 1.000 verminderd met de ');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget.visible').getByText('premie', { exact: true }).first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input, input.rename-input').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('heffing');
    await page.keyboard.press('Enter');
    await page.locator('.view-lines').getByText('heffing').first().waitFor();
    await wrong(page, 0);
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

  it('heeft een verloop waarvan beeld en tabel hetzelfde zeggen', SLOW, async () => {
    const { page, close } = await openSmall(LAW.replace('De peildatum is 1 mei 2020.', 'De peildatum is 1 mei 2021.'));
    await page.getByRole('button', { name: /: Anna/ }).click();
    await page.getByRole('tab', { name: 'Verloop' }).click();
    await page.getByLabel('tot en met').fill('12.000');
    await page.getByLabel('tot en met').press('Enter');
    await page.locator('.tekening-beeld svg').waitFor();
    const reader = page.getByRole('slider', { name: 'Lees af' });
    await reader.focus();
    await page.keyboard.press('End');
    const read = await reader.getAttribute('aria-valuetext');
    await page
      .locator('.sprongen')
      .getByRole('button', { name: 'Ga naar artikel 2, tweede lid, Pw' })
      .first()
      .waitFor();
    await page.screenshot({ path: `${pictures}/verloop.png` });
    await page.getByRole('button', { name: 'Als tabel' }).click();
    const last = page.locator('.tabelvak tbody tr').last();
    expect(`${await last.locator('th').innerText()}: ${await last.locator('td').first().innerText()}`).toBe(read);
    await close();
  });

  it('heeft op twee dagen een andere uitkomst, met het lid dat het verschil maakt', SLOW, async () => {
    const { page, close } = await openSmall(
      LAW.replace('bedraagt € 5.000.\n    Anna is ingezetene met', 'bedraagt € 9.000.\n    Anna is ingezetene met'),
    );
    await page.getByRole('button', { name: /: Anna/ }).click();
    await page.getByRole('tab', { name: 'Vergelijken' }).click();
    await page.getByText('1 uitkomst verandert.').waitFor();
    const row = page.locator('.vergelijken tbody tr').first();
    expect(await row.innerText()).toMatch(/€ 100,00\s+€ 250,00/);
    await row.getByRole('button', { name: 'Ga naar artikel 2, tweede lid, Pw' }).waitFor();
    await page.screenshot({ path: `${pictures}/vergelijken.png` });
    await close();
  });
});

describe('een beleidsregel', () => {
  it('heeft zonder en met een andere uitkomst', SLOW, async () => {
    const { page, complaints, close } = await openSmall(`${LAW}\n${POLICY}`);
    await page.getByRole('button', { name: /: Anna/ }).click();
    await page.getByRole('tab', { name: 'Vergelijken' }).click();
    await page.locator('.vergelijken select').selectOption({ label: 'zonder en met Proefbesluit' });
    await page.getByText('1 uitkomst verandert.').waitFor();
    expect(await page.locator('.vergelijken tbody tr').first().innerText()).toMatch(/€ 500,00\s+€ 700,00/);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('het werk', () => {
  it('blijft bij herladen, gaat mee in een link, en werkt zonder netwerk', SLOW, async () => {
    const { page, context, complaints, close } = await openSmall();
    await cursorAfter(page, 'bedraagt 10');
    await page.keyboard.type('0');
    await wrong(page, 1);
    await page.getByRole('button', { name: 'Delen' }).click();
    await page.getByText('Let op persoonsgegevens.').waitFor();
    const link = await page.getByLabel('Link').inputValue();
    expect(link).toContain('#werk=');
    await page.keyboard.press('Escape');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await context.setOffline(true);
    await page.reload();
    await wrong(page, 1);
    await context.setOffline(false);
    expect(complaints).toEqual([]);
    await close();
    const other = await site.open({ path: link.slice(site.address.length) });
    await wrong(other.page, 1);
    await other.close();
  });

  it('begint gaaf wanneer het bewaarde werk of de link is beschadigd', SLOW, async () => {
    const { page, context, close } = await site.open({ path: '#werk=dit-is-geen-werk' });
    await page.getByText('De link is beschadigd').waitFor();
    await context.addInitScript(() => {
      if (sessionStorage.getItem('stuk') === null) localStorage.setItem('lidwoord/werk/1', '{"texts": [');
      sessionStorage.setItem('stuk', '1');
    });
    await page.reload();
    await page.getByText('is beschadigd en kan niet worden geopend').waitFor();
    await page.locator('.antwoord strong').waitFor({ timeout: 60_000 });
    await close();
  });

  it('laat namen en teksten met HTML tekst blijven', SLOW, async () => {
    const evil = '<img src=x onerror="document.title=1"><b>Anna</b>';
    const { page, complaints, close } = await openSmall(
      LAW.replace('voorbeeld Anna', `voorbeeld ${evil}`).replace(
        '> De premie bedraagt',
        `> ${evil} De premie bedraagt`,
      ),
    );
    await page.locator('.lijst').getByText(evil).waitFor();
    expect(await page.title()).toBe('Lidwoord');
    expect(await page.locator('.pagina img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('voor iedereen', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`heeft geen enkel onderdeel een gebrek dat axe kent (${scheme})`, SLOW, async () => {
      const { page, close } = await openSmall(LAW, { colorScheme: scheme });
      await page.getByRole('button', { name: /: Anna/ }).click();
      await page.locator('.antwoord strong').waitFor();
      for (const name of ['Gegevens', 'Verloop', 'Vergelijken', 'TypeScript', 'Register']) {
        await page.getByRole('tab', { name }).click();
        await page.locator('.onderkant-inhoud').waitFor();
        await page.waitForTimeout(400);
        expect(await faults(page), name).toEqual([]);
        await page.screenshot({ path: `${pictures}/${name.toLowerCase()}-${scheme}.png` });
      }
      for (const name of ['Hulp', 'Delen', 'Werk']) {
        await page.getByRole('button', { name, exact: true }).click();
        expect(await faults(page), name).toEqual([]);
        await page.keyboard.press('Escape');
      }
      await close();
    });
  }

  it('past op 320 punten breed', SLOW, async () => {
    const { page, close } = await openSmall(LAW, { viewport: { width: 320, height: 640 } });
    for (const name of [
      'Regelingen',
      'Regels',
      'Voorbeelden',
      'Uitkomst',
      'Gegevens',
      'Verloop',
      'Vergelijken',
      'Register',
    ]) {
      await page.locator('.tabbladen').getByRole('button', { name, exact: true }).click();
      await page.waitForTimeout(200);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
      expect(await faults(page), name).toEqual([]);
      await page.screenshot({ path: `${pictures}/smal-${name.toLowerCase()}.png` });
    }
    await close();
  });
});

/** Of Monaco's own parts only what this page adds is judged. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
