/** The page in a real Chromium: one build, one server, a fresh browser for every path through it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { besideText } from './beside-text.ts';
import { buildPage, openSite, root, type Opened, type Site } from './browser.ts';
import { contentStaysText } from './content-stays-text.ts';
import { dailyWork } from './daily-work.ts';
import { allRun, count, cursorAfter, faults, openSmall as openDesk, pictures, SLOW, wrong } from './desk.ts';
import { endless } from './endless.ts';
import { explosive } from './explosive.ts';
import { followText } from './follow-text.ts';
import { form } from './form.ts';
import { keptWork } from './kept-work.ts';
import { offlineWork } from './offline-work.ts';
import { realComparisons } from './real-comparisons.ts';
import { FILE, keptWith, LAW, POLICY } from './small-law.ts';
import { waysToLid } from './ways-to-lid.ts';

let site: Site;

beforeAll(async () => {
  site = await openSite(await buildPage());
}, 180_000);

afterEach(() => site?.closePages(), 30_000);

afterAll(async () => {
  await site?.close();
}, 30_000);

const openSmall = (text?: string, options?: BrowserContextOptions): Promise<Opened> => openDesk(site, text, options);

describe('op de echte regels', () => {
  it('komen de voorbeelden uit, en leidt een uitkomst naar haar lid', SLOW, async () => {
    const { page, complaints, close } = await site.open();
    await page.getByRole('heading', { name: 'Hulp' }).waitFor(); // a first visit explains itself
    await page.screenshot({ path: `${pictures}/eerste-bezoek.png` });
    await page.keyboard.press('Escape');
    await page.locator('.lijst[aria-busy=false]').waitFor({ timeout: 120_000 });
    expect(await count(page)).toMatch(/[1-9]\d* goed\s+✗ 0 fout/);
    await page
      .locator('.antwoord-vraag')
      .filter({ hasText: /^zorgtoeslag / })
      .waitFor();
    await page.getByRole('button', { name: 'Ga naar artikel 2' }).first().click();
    await page.locator('.lidbalk').filter({ hasText: 'artikel 2' }).waitFor();
    expect(await page.locator('.lidbalk strong').isVisible()).toBe(true); // and of which regeling
    const link = await page.locator('.lidbalk a').getAttribute('href');
    expect(link).toMatch(/^https:\/\/wetten\.overheid\.nl\/BWBR0018451\/\d{4}-\d{2}-\d{2}#Artikel2$/);
    await page.screenshot({ path: `${pictures}/werkblad.png` });
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('de oefeningen', () => {
  it('wijzigen een percentage, voegen een uitzondering toe en vergelijken voor en na', SLOW, async () => {
    const { page, complaints, close } = await site.open();
    const card = page.locator('.oefening');
    const step = (number: number) => card.getByText(`stap ${number} van 3`).waitFor();
    const done = card.getByRole('button', { name: 'Gelukt, verder' });
    const undo = page.getByRole('button', { name: 'Ongedaan maken', exact: true }).first();
    const begin = async (title: string): Promise<void> => {
      await page.getByRole('button', { name: title, exact: true }).click();
      await step(1);
    };
    const finish = async (): Promise<void> => {
      await card.getByText('Klaar.').waitFor();
      await card.getByRole('button', { name: 'Sluiten' }).click();
      await page.getByRole('button', { name: 'Hulp', exact: true }).click();
    };

    await begin('Wijzig een percentage');
    await page
      .locator('.telling')
      .filter({ hasText: /[1-9]\d* goed\s+✗ 0 fout\s+[^–]*$/ })
      .waitFor({ timeout: 100_000 });
    await cursorAfter(page, 'bedraagt de zorgtoeslag 50');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('60');
    await done.click();
    await step(2);
    await done.click({ timeout: 60_000 });
    await page.screenshot({ path: `${pictures}/oefening.png` });
    expect(await page.locator('.verschillen').first().innerText()).toMatch(/verwacht\s+€.*\s+gekregen\s+€/);
    await step(3);
    while (await undo.isEnabled()) await undo.click();
    await done.click({ timeout: 60_000 });
    await finish();

    await begin('Voeg een uitzondering toe');
    await card.getByRole('button', { name: 'Doe het voor' }).click();
    await done.click();
    await step(2);
    await done.click({ timeout: 60_000 });
    await page.getByRole('button', { name: 'fout: Zonder partner: met centen' }).click();
    await page.locator('.vraagbalk select').first().selectOption({ label: 'zorgtoeslag' });
    await page
      .locator('.uitkomst')
      .getByText(/lid 4a/)
      .first()
      .waitFor();
    await step(3);
    await undo.click();
    await done.click({ timeout: 60_000 });
    await finish();

    await begin('Vergelijk voor en na');
    await done.click();
    await card.getByRole('button', { name: 'Doe het voor' }).click();
    await done.click();
    await page.locator('.vergelijken tbody tr').first().waitFor();
    await step(3);
    await card.getByRole('button', { name: 'Verder' }).click();
    await card.getByText('Klaar.').waitFor();
    expect(await page.locator('.boom').getByText('gewijzigd').count()).toBe(0); // all is as it was
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
    await expect.poll(() => difference.innerText()).toMatch(/verwacht\s+€ 500,00\s+gekregen\s+€ 250,00/);
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
    const name = page.locator('.rename-box input, input.rename-input');
    await expect.poll(() => name.inputValue()).toBe('premie'); // the box is shown before it is filled
    await name.fill('heffing');
    await name.press('Enter');
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
    const edge = page.getByRole('slider', { name: /ingezetene: van/ }).nth(1); // the first stretch is before it
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
    const days = page.locator('.vergelijken .dag input');
    expect(await days.nth(0).inputValue()).toBe('01-05-2019'); // the day of the voorbeeld, and a year before
    expect(await days.nth(1).inputValue()).toBe('01-05-2020');
    await days.nth(0).fill('01-05-2020');
    await days.nth(1).fill('01-05-2021');
    await days.nth(1).press('Enter');
    await page.getByText('1 uitkomst verandert.').waitFor();
    const row = page.locator('.vergelijken tbody tr').first();
    expect(await row.innerText()).toMatch(/€.100,00\s+€.250,00/);
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
    await page.locator('.vergelijken select').first().selectOption({ label: 'zonder en met Proefbesluit' });
    await page.getByText('1 uitkomst verandert.').waitFor();
    expect(await page.locator('.vergelijken tbody tr').first().innerText()).toMatch(/€.500,00\s+€.700,00/);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('het werk', () => {
  it('gaat per bestand terug na bevestiging, en gaat als bestand of als geheel uit en in', SLOW, async () => {
    const { page, complaints, close } = await openSmall();
    const saved = async (name: string): Promise<string> => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return (await coming).path();
    };
    const change = async (): Promise<void> => {
      await cursorAfter(page, 'bedraagt 10');
      await page.keyboard.type('0');
      await wrong(page, 1);
    };
    await change();
    await page.getByRole('button', { name: 'Werk', exact: true }).click();
    expect(readFileSync(await saved('Dit bestand (proef.lid)'), 'utf8')).toBe(
      LAW.replace('bedraagt 10% van', 'bedraagt 100% van'),
    );
    const all = await saved('Alle bestanden (zip)');
    expect(Object.keys(unzipSync(readFileSync(all)))).toEqual([FILE]);
    await page.keyboard.press('Escape');

    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Wijzigingen terugnemen' }).click();
    expect(asked).toEqual([expect.stringContaining(`Alle wijzigingen in ${FILE} terugnemen?`)]);
    await wrong(page, 1); // refused: nothing is lost

    await page.getByRole('button', { name: 'Werk', exact: true }).click();
    const chooser = page.getByLabel('Bestanden om te openen');
    await chooser.setInputFiles([
      { name: FILE, mimeType: 'text/plain', buffer: Buffer.from(LAW) },
      { name: 'brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Geachte') },
      { name: 'stuk.zip', mimeType: 'application/zip', buffer: Buffer.from('PK geen zip') },
    ]);
    await page.getByText(`Geopend: ${FILE}.`).waitFor();
    await page.getByText("'brief.txt' is geen .lid-bestand").waitFor();
    await page.getByText("'stuk.zip' is niet te lezen.").waitFor();
    await wrong(page, 0);
    await chooser.setInputFiles({
      name: 'lidwoord.zip',
      mimeType: 'application/zip',
      buffer: readFileSync(all),
    });
    await wrong(page, 1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click(); // an import is one step
    await wrong(page, 0);
    await page.getByRole('button', { name: 'Opnieuw doen' }).click();
    await wrong(page, 1);
    expect(complaints).toEqual([]);
    await close();
  });

  it('gaat per bestand terug naar hoe het kwam', SLOW, async () => {
    const file = 'termijnen/termijnenwet.lid';
    const text = readFileSync(join(root, 'rules', file), 'utf8');
    const { page, complaints, close } = await site.open({ kept: keptWith({ [file]: `${text}\n# weg\n` }) });
    const reset = page.getByRole('button', { name: 'Wijzigingen terugnemen' });
    await allRun(page);
    page.once('dialog', (dialog) => void dialog.accept());
    await reset.click();
    await reset.waitFor({ state: 'detached' });
    await page.reload();
    await allRun(page);
    expect(await reset.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

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

describe('een wijziging', () => {
  it('heeft zonder en met een andere uitkomst: het verzoek om geen partner te zijn', SLOW, async () => {
    const { page, complaints, close } = await site.open({
      kept: JSON.stringify({ texts: {}, file: 'awir/partner.lid', welcomed: true }),
    });
    await page.getByRole('button', { name: /samenwonend vanaf 2021, verzoek/ }).click({ timeout: 60_000 });
    await page.locator('.antwoord strong').filter({ hasText: 'nee' }).waitFor({ timeout: 60_000 });
    await page.getByRole('tab', { name: 'Vergelijken' }).click();
    const law = 'Wet verbetering uitvoerbaarheid toeslagen';
    await page
      .locator('.vergelijken select')
      .first()
      .selectOption({ label: `zonder en met ${law}` });
    await page.getByText('1 uitkomst verandert.').waitFor({ timeout: 60_000 });
    expect(await page.locator('.vergelijken tbody tr td').first().innerText()).toBe('ja');
    expect(await page.locator('.vergelijken tbody tr td').nth(1).innerText()).toBe('nee');
    await page.screenshot({ path: `${pictures}/wijziging.png` });
    expect(complaints).toEqual([]);
    await close();
  });
});

/** What is there when a part has all it shows. */
const shownIn = {
  Regelingen: '.boom-regeling[aria-current]',
  Regels: '.monaco-editor .view-line',
  Voorbeelden: '.lijst[aria-busy=false]',
  Uitkomst: '.antwoord strong',
  Gegevens: '.gegevens fieldset .tijdlijn',
  Verloop: '.tekening-beeld svg',
  Vergelijken: '.vergelijken tbody tr',
  TypeScript: '.broncode .coderegel',
  Register: '.register details',
} as const;

describe('voor iedereen', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`heeft geen enkel onderdeel een gebrek dat axe kent (${scheme})`, SLOW, async () => {
      const { page, close } = await openSmall(LAW, { colorScheme: scheme });
      await page.getByRole('button', { name: /: Anna/ }).click();
      await page.locator('.antwoord strong').waitFor();
      for (const name of ['Gegevens', 'Verloop', 'Vergelijken', 'TypeScript', 'Register'] as const) {
        await page.getByRole('tab', { name }).click();
        await page.locator(shownIn[name]).first().waitFor();
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
    expect((await page.locator('.balk').boundingBox())?.height).toBeLessThan(60); // one row: the text has the rest
    for (const button of await page.locator('.balk button, .balk input, .balk select').all()) {
      const { x = -1, width = 320 } = (await button.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
    }
    for (const [name, place] of Object.entries(shownIn)) {
      await page.locator('.tabbladen').getByRole('button', { name, exact: true }).click();
      await page.locator(place).first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
      expect(await faults(page), name).toEqual([]);
      await page.screenshot({ path: `${pictures}/smal-${name.toLowerCase()}.png` });
    }
    await close();
  });
});

besideText(() => site);
contentStaysText(() => site);
dailyWork(() => site);
endless(() => site);
explosive(() => site);
followText(() => site);
form(() => site);
keptWork(() => site);
offlineWork(() => site);
realComparisons(() => site);
waysToLid(() => site);

describe('de hele reeks', () => {
  it('heeft niets op het beleid voor inhoud stuitend, geen fout in de console en geen verzoek naar elders', () => {
    expect(site.complaints).toEqual([]);
  });
});
