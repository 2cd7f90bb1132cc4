/** Work is never lost: the filled-in case, two windows on one store, no store, a full one, and a link over own work. */
import type { BrowserContext, Page } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { allRun, cursorAfter, openSmall, SLOW, wrong } from './desk.ts';
import { FILE, keptWith, LAW } from './small-law.ts';

const SECOND = 'tweede.lid';
const SECOND_LAW = `regeling Tweede wet (Tw)
  soort wet

gegevens
Bepaald worden:
  een gift: bedrag.

artikel 1
lid 1
De gift bedraagt € 100.
`;
const REASON = 'Ziekte in het gezin.';

const outcome = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.antwoord strong').filter({ hasText: text }).waitFor();

/** Changes the text, and waits until the browser has kept it. */
async function type(page: Page, after: string, letters: string): Promise<void> {
  await page.bringToFront();
  await cursorAfter(page, after);
  await page.keyboard.type(letters);
  await page.waitForFunction(({ wanted }) => (localStorage.getItem('lidwoord/werk/1') ?? '').includes(wanted), {
    wanted: after + letters,
  });
}

const keptTexts = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const kept = JSON.parse(await page.evaluate(() => localStorage.getItem('lidwoord/werk/1') ?? '{}')) as {
    readonly texts: Readonly<Record<string, string>>;
  };
  return kept.texts;
};

/** Answers the judgement of the second voorbeeld. */
async function judge(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'goed: Oordeel' }).click();
  await page.locator('.oordeel').getByLabel('Waarom').fill(REASON);
  await page.locator('.oordeel').getByRole('button', { name: 'Ja' }).click();
  await outcome(page, '€ 1.000,00');
}

async function expectJudged(page: Page): Promise<void> {
  await outcome(page, '€ 1.000,00');
  await page.locator('.oordelen').getByText(`volgens Proefdienst: ${REASON}`).waitFor();
  expect(await page.locator('.geval').first().innerText()).toContain('met andere gegevens');
}

/** A second window of the same visitor; the first must have kept its work. */
async function another(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await allRun(page);
  return page;
}

export function keptWork(site: () => Site): void {
  describe('het ingevulde geval', () => {
    it('blijft bij herladen, gaat mee in een link, en kan daar ook uit blijven', SLOW, async () => {
      const { page, context, complaints, close } = await openSmall(site());
      await judge(page);
      await page.reload();
      await expectJudged(page);
      await page.getByRole('button', { name: 'Delen' }).click();
      const link = await page.getByLabel('Link').inputValue();
      await page.getByLabel('met mijn eigen gegevens en oordelen').uncheck();
      const without = await page.getByLabel('Link').inputValue();
      expect(without.length).toBeLessThan(link.length);
      await close();
      const path = (whole: string): string => whole.slice(site().address.length);
      const other = await site().open({ path: path(link) });
      await expectJudged(other.page);
      await other.close();
      const bare = await site().open({ path: path(without) });
      await bare.page.getByText('Hier oordeelt een mens').waitFor();
      expect(await bare.page.locator('.oordelen').innerText()).not.toContain(REASON);
      await bare.close();
      expect(complaints).toEqual([]);
      expect(context.pages()).toEqual([]);
    });

    it(
      'dat een klik wegneemt, komt terug: een oordeel, een persoon, of alles bij een ander voorbeeld',
      SLOW,
      async () => {
        const { page, complaints, close } = await openSmall(site());
        const undo = (text: string): Promise<void> =>
          page.locator('.melding').filter({ hasText: text }).getByRole('button', { name: 'Ongedaan maken' }).click();
        const isAsked = (): Promise<void> => page.locator('.oordeel').getByLabel('Waarom').waitFor();
        await judge(page);
        await page.locator('.oordelen').getByRole('button', { name: 'Terugnemen' }).click();
        await isAsked();
        await undo('Het oordeel is teruggenomen.');
        await expectJudged(page);
        await page.getByRole('button', { name: 'goed: Anna' }).click();
        await outcome(page, '€ 500,00');
        await undo('Uw eigen gegevens bij ‘Oordeel’ staan er niet meer.');
        await expectJudged(page);
        await page.getByRole('tab', { name: 'Gegevens' }).click();
        await page.getByLabel('Een persoon weghalen').selectOption('Anna');
        await page.locator('.gegevens legend').getByText('Anna', { exact: true }).waitFor({ state: 'detached' });
        await undo('Anna is weggehaald');
        await page.locator('.gegevens legend').getByText('Anna', { exact: true }).waitFor();
        await expectJudged(page);
        const back = page.getByRole('button', { name: 'Terug naar het voorbeeld' });
        page.once('dialog', (dialog) => void dialog.dismiss());
        await back.click();
        await expectJudged(page); // refused: nothing is lost
        page.once('dialog', (dialog) => void dialog.accept());
        await back.click();
        await isAsked();
        await undo('Uw eigen gegevens bij ‘Oordeel’ staan er niet meer.');
        await expectJudged(page);
        await page.reload();
        await expectJudged(page); // it is kept as well
        expect(complaints).toEqual([]);
        await close();
      },
    );

    it('wordt een voorbeeld met het oordeel en zijn reden erin', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await judge(page);
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      await page.getByRole('button', { name: 'Bewaar als voorbeeld' }).click();
      await page.getByLabel('Naam van het voorbeeld').fill('Beoordeeld');
      await page.getByRole('button', { name: 'Bewaren' }).click();
      await page.getByRole('button', { name: 'goed: Beoordeeld' }).waitFor();
      await expect.poll(async () => (await keptTexts(page))[FILE]).toContain(REASON);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('een bestand', () => {
    it('dat uit een map kwam, gaat daarheen terug; wat niet kan, wordt genoemd', SLOW, async () => {
      const inFolder = 'map/proef.lid';
      const { page, complaints, close } = await site().open({ kept: keptWith({ [inFolder]: LAW }) });
      await allRun(page);
      await page.getByRole('button', { name: 'Werk', exact: true }).click();
      const changed = strToU8(`\uFEFF${LAW.replace('bedraagt 10% van', 'bedraagt 100% van').replaceAll('\n', '\r\n')}`);
      const zip = zipSync({ '../uit.lid': changed, 'a<b>.lid': changed, 'groot.lid': new Uint8Array(5_000_001) });
      const file = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
      await page
        .getByLabel('Bestanden om te openen')
        .setInputFiles([
          file('proef (1).lid', changed),
          file('latijn.lid', Uint8Array.from([0x72, 0xe9, 0x67])),
          file('vreemd.zip', zip),
          file('leeg.zip', zipSync({ 'brief.txt': changed })),
        ]);
      await page.getByText(`Geopend: ${inFolder}. Met`).waitFor();
      await page.getByText("'latijn.lid' is geen tekst in UTF-8.").waitFor();
      for (const name of ['../uit.lid', 'a<b>.lid', 'groot.lid'])
        await page.getByText(`'${name}' in 'vreemd.zip' heeft een naam die niet kan, of is te groot.`).waitFor();
      await page.getByText("In 'leeg.zip' staat geen .lid-bestand.").waitFor();
      await wrong(page, 1);
      await expect
        .poll(async () => (await keptTexts(page))[inFolder])
        .toBe(LAW.replace('bedraagt 10% van', 'bedraagt 100% van'));
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('twee vensters', () => {
    it('houden elkaars werk, en zien het', SLOW, async () => {
      const { page, context, complaints, close } = await site().open({
        kept: keptWith({ [FILE]: LAW, [SECOND]: SECOND_LAW }),
      });
      await allRun(page);
      const two = await another(context, site().address);
      const idle = await another(context, site().address);
      await type(page, 'bedraagt 10', '0');
      await wrong(two, 1); // it is seen there too
      await two.getByText(`In een ander venster is gewijzigd: ${FILE}.`).waitFor();
      await two
        .locator('.boom')
        .getByRole('button', { name: /Tweede wet/ })
        .click();
      await type(two, 'De gift bedraagt € 100', '7');
      await two.close();
      await idle.close(); // a window where nothing was done
      const texts = await keptTexts(page);
      expect(texts[FILE]).toContain('bedraagt 100% van');
      expect(texts[SECOND]).toContain('€ 1007.');
      await page.reload();
      await wrong(page, 1);
      await page.close();
      const three = await another(context, site().address);
      expect((await keptTexts(three))[SECOND]).toContain('€ 1007.');
      await wrong(three, 1);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('een browser die niets bewaart', () => {
    it('zegt dat, en de pagina werkt', SLOW, async () => {
      const { page, context, close } = await site().open({ path: 'icon.svg' });
      await context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
          Object.defineProperty(globalThis, name, {
            get: () => {
              throw new DOMException('Access is denied for this document.', 'SecurityError');
            },
          });
      });
      await page.goto(site().address);
      await page.getByText('Deze browser bewaart niets voor deze pagina.').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.antwoord strong').waitFor({ timeout: 60_000 });
      await cursorAfter(page, 'bedraagt de zorgtoeslag 50');
      await page.keyboard.type('1');
      await page.getByText('Uw werk kan niet in deze browser worden bewaard').waitFor();
      await close();
    });

    it('die vol is, zegt dat bij de eerste wijziging, en niets gaat stuk', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await page.evaluate(() => {
        for (let size = 1_000_000; size > 4; size = Math.floor(size / 2)) {
          try {
            for (let at = 0; ; at += 1) localStorage.setItem(`vol ${size} ${at}`, 'x'.repeat(size));
          } catch {
            // no more of this size
          }
        }
      });
      await cursorAfter(page, 'bedraagt 10');
      await page.keyboard.type('0'.repeat(40)); // more than the little that is left
      await page.getByText('er is geen plaats, of het mag niet').waitFor();
      await wrong(page, 1);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('een link', () => {
    it('over eigen werk heen vraagt het eerst, en met Ongedaan maken komt het terug', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await page.getByRole('button', { name: 'Delen' }).click();
      const link = await page.getByLabel('Link').inputValue();
      await page.keyboard.press('Escape');
      await type(page, 'bedraagt 10', '0');
      const asked: string[] = [];
      const answer = (open: boolean): void => {
        page.once('dialog', (dialog) => {
          asked.push(dialog.message());
          void (open ? dialog.accept() : dialog.dismiss());
        });
      };
      answer(false);
      await page.evaluate((to) => {
        location.href = to; // in the window where the page is open: only what is behind # differs
      }, link);
      await expect.poll(() => asked, { timeout: 30_000 }).toEqual([expect.stringContaining('Uw eigen wijzigingen')]);
      await wrong(page, 1);
      answer(true);
      await page.evaluate((to) => {
        location.href = to;
      }, link);
      await wrong(page, 0);
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
      await wrong(page, 1);
      expect(complaints).toEqual([]);
      await close();
    });

    it('wordt niet gemaakt wanneer geen browser hem opent', SLOW, async () => {
      let seed = 1;
      const letters = Array.from({ length: 1_500_000 }, () => {
        seed = (seed * 48271) % 2147483647; // no pattern, so that it does not pack
        return String.fromCharCode(33 + (seed % 90));
      });
      const { page, complaints, close } = await openSmall(site(), `${LAW}\n// ${letters.join('')}\n`);
      await page.getByRole('button', { name: 'Delen' }).click();
      await page.getByText('Dit is te veel voor een link').waitFor();
      expect(await page.getByRole('button', { name: 'Kopieer de link' }).count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
