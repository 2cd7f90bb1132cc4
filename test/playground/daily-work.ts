/** What a jurist meets on a working day, each point of it once: what the text shows and does, and the windows beside it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { openSite, root, type Site } from './browser.ts';
import { allRun, count, cursorAfter, faults, openSmall, SLOW, wrong } from './desk.ts';
import { FILE, keptWith, LAW } from './small-law.ts';

const lines = (page: Page) => page.locator('.monaco-editor .view-lines');
const inText = (page: Page, text: string | RegExp) => lines(page).locator('.view-line').filter({ hasText: text });

const keptText = (page: Page): Promise<string> =>
  page.evaluate(
    ({ file }) => {
      const { texts } = JSON.parse(localStorage.getItem('lidwoord/werk/1') ?? '{}') as {
        texts?: Record<string, string>;
      };
      return texts?.[file] ?? '';
    },
    { file: FILE },
  );

/** Chooses the voorbeeld of Anna, and waits for its outcome. */
async function chooseAnna(page: Page): Promise<void> {
  await page.getByRole('button', { name: /: Anna/ }).click();
  await page.locator('.antwoord strong').filter({ hasText: '€ 500,00' }).waitFor();
}

export function dailyWork(site: () => Site): void {
  describe('in de tekst', () => {
    it('staan kleuren, tekens bij de voorbeelden, en wat elk lid in het voorbeeld oplevert', SLOW, async () => {
      const { page, complaints, close } = await openSmall(
        site(),
        LAW.replace('De peildatum is 1 mei 2020', 'De peildatum is 1 mei 2021'),
      );
      await chooseAnna(page);
      const verb = lines(page)
        .locator('span[class*=mtk]')
        .filter({ hasText: /^\s*bedraagt\s*$/ });
      await verb.first().waitFor();
      const colour = (of: typeof verb) => of.first().evaluate((span) => getComputedStyle(span).color);
      const plain = lines(page)
        .locator('span[class*=mtk]')
        .filter({ hasText: /premie/ });
      expect(await colour(verb)).not.toBe(await colour(plain));
      await inText(page, /^artikel.2.Toeslag/)
        .first()
        .waitFor();
      await inText(page, /⟵.€.500,00/)
        .first()
        .waitFor();
      await cursorAfter(page, 'meer bedraagt dan'); // further down than fits
      await inText(page, /○.niet.van.toepassing/)
        .first()
        .waitFor(); // and why a lid does not apply
      const sought = page.locator('.uitleg .gezocht');
      expect(await sought.count()).toBe(0);
      await page
        .locator('.waarde-naast-lid')
        .filter({ hasText: /€.500,00/ })
        .last()
        .click();
      await sought
        .filter({ hasText: /artikel 2/ })
        .first()
        .waitFor(); // a value leads to its place in the explanation
      await page.getByRole('button', { name: 'Toon in de tekst' }).click();
      await page.locator('.monaco-editor .teken-goed').first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('gaat een opsomming door na Enter, en krijgt alleen wat gekozen is de vaste opmaak', SLOW, async () => {
      const item = 'a. het inkomen van de belanghebbende meer bedraagt dan € 8.000; of';
      const text = LAW.replace(
        'indien het inkomen van de belanghebbende meer bedraagt dan € 8.000.',
        `indien:\n  ${item}`,
      );
      const { page, complaints, close } = await openSmall(site(), text.replace('gegevens\n', 'gegevens  \n'));
      await cursorAfter(page, 'dan € 8.000; of');
      await page.keyboard.press('Enter');
      await inText(page, /^\s*b\.\s*$/).waitFor(); // the letter comes by itself
      await page.keyboard.type('de belanghebbende geen ingezetene is.');
      await page.keyboard.press('Escape'); // what is proposed
      const kept = `  ${item}\n  b. de belanghebbende geen ingezetene is.\n`;
      await expect.poll(() => keptText(page), { timeout: 20_000 }).toContain(kept);
      await page.getByText('Geen meldingen').waitFor();

      await cursorAfter(page, 'De premie bedraagt');
      await page.keyboard.type('   '); // too many blanks here, and in a line that is not chosen
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('Shift+Alt+s');
      await expect.poll(() => keptText(page), { timeout: 20_000 }).toContain('De premie bedraagt 10% van het inkomen');
      expect(await keptText(page)).toContain('gegevens  \n');
      expect(complaints).toEqual([]);
      await close();
    });

    it('is gedempt wat op de gekozen dag niet geldt, en klapt een lid in', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await chooseAnna(page);
      await cursorAfter(page, 'lid 2');
      const dimmed = page.locator('.monaco-editor .niet-in-werking');
      await dimmed
        .filter({ hasText: /geldig/ })
        .first()
        .waitFor();
      await page.getByLabel('Recht op').fill('01-05-2021');
      await page.getByLabel('Recht op').press('Enter');
      await expect.poll(() => dimmed.count(), SLOW).toBe(0);
      await cursorAfter(page, 'In afwijking van lid 1 bedraagt');
      const shown = inText(page, /In.afwijking.van.lid.1.bedraagt/);
      expect(await shown.count()).toBeGreaterThan(0);
      await page.keyboard.press('Control+Shift+[');
      await expect.poll(() => shown.count()).toBe(0);
      await page.keyboard.press('Control+Shift+]');
      await shown.first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('wijst een woord naar zijn betekenis, zijn omschrijving en zijn vindplaatsen', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await cursorAfter(page, 'In afwijking van lid 1');
      for (let word = 0; word < 4; word += 1) await page.keyboard.press('Control+ArrowLeft'); // in 'afwijking'
      await page.keyboard.press('Control+k');
      await page.keyboard.press('Control+i');
      await page
        .locator('.monaco-hover:not(.hidden)')
        .getByText(/Aanwijzing/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await cursorAfter(page, 'indien het inkomen');
      await page.keyboard.press('F12');
      await page.waitForTimeout(300); // the cursor goes there after an answer
      await page.keyboard.type('Q');
      await inText(page, /een.Qinkomen:/).waitFor();
      await page.keyboard.press('Control+z');
      await cursorAfter(page, 'indien het inkomen');
      await page.keyboard.press('Shift+F12');
      await page
        .locator('.peekview-widget')
        .getByText(/vindplaatsen/i)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      expect(complaints).toEqual([]);
      await close();
    });

    it('begint na een volzin aan de kantlijn, en biedt een formule aan zolang zij past', SLOW, async () => {
      const { page, complaints, close } = await openSmall(
        site(),
        LAW.replace('ten minste € 0, indien', 'ten minste € 0,\n  indien'),
      );
      await allRun(page);
      await cursorAfter(page, '€ 0,');
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('lid 1a');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.keyboard.type('In afw', { delay: 40 });
      const offer = page.locator('.suggest-widget.visible').getByText('In afwijking van lid … bedraagt …');
      await offer.waitFor();
      await page.keyboard.press('Enter'); // takes the formula; its first hole is for the lid
      await page.keyboard.type('1');
      await page.keyboard.press('Tab');
      await inText(page, /^lid.1a/).waitFor();
      await inText(page, /^In.afwijking.van.lid.1.bedraagt/)
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('past de toets voor herstel een melding aan, en die voor opmaak de tekst', SLOW, async () => {
      const { page, complaints, close } = await openSmall(
        site(),
        LAW.replace('verminderd met de premie, ten', 'verminderd met de premi, ten').replace(
          'De premie bedraagt 10% van het',
          'De premie  bedraagt   10%  van het',
        ),
      );
      await cursorAfter(page, 'verminderd met de prem');
      await page.keyboard.press('Control+.');
      await page
        .locator('.action-widget')
        .getByText(/premie/)
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await wrong(page, 0);
      await page.getByText('Geen meldingen').waitFor();
      await page.keyboard.press('Shift+Alt+F');
      await inText(page, /^De.premie.bedraagt.10%.van.het/)
        .first()
        .waitFor();
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('de voorbeelden', () => {
    it('hebben een zoekvak, een keuze, een rekentijd en een telling die wordt voorgelezen', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await allRun(page);
      const entries = page.locator('.lijst .voorbeeld');
      expect(await entries.count()).toBe(2);
      expect(await page.locator('.telling .tijd').innerText()).toMatch(/^\d+(,\d)? m?s$/);
      await page.getByLabel('Zoek een voorbeeld').fill('oord');
      expect(await entries.allInnerTexts()).toEqual([expect.stringContaining('Oordeel')]);
      await page.getByLabel('Zoek een voorbeeld').fill('bestaat niet');
      await page.getByText('Geen voorbeeld past bij ‘bestaat niet’.').waitFor();
      await page.getByLabel('Zoek een voorbeeld').fill('');
      await page.getByLabel('Welke voorbeelden').selectOption({ label: 'alleen wat niet uitkomt' });
      await page.locator('.voorbeelden').getByText('Alle voorbeelden komen uit.').waitFor();
      const said = page.locator('.voet-regel [role=status]');
      expect(await said.textContent()).toBe('geen fouten in de tekst, alle voorbeelden komen uit.');
      await cursorAfter(page, 'bedraagt 10');
      await page.keyboard.type('0');
      await wrong(page, 1);
      await allRun(page);
      expect(await said.textContent()).toMatch(/(1|één|een) voorbeeld komt niet uit/);
      expect(await entries.count()).toBe(1);
      expect(complaints).toEqual([]);
      await close();
    });

    it('zeggen wat er ontbreekt, en waarom niet', SLOW, async () => {
      const { page, complaints, close } = await openSmall(
        site(),
        LAW.replace(
          ' Het inkomen van Anna bedraagt € 5.000.\n    Anna is ingezetene met',
          '\n    Anna is ingezetene met',
        ),
      );
      await page.getByRole('button', { name: /: Anna/ }).click();
      await page.locator('.antwoord.onbekend').waitFor();
      await page
        .locator('.ontbreekt')
        .getByText(/inkomen/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Vul de gegevens aan' }).click();
      await page
        .getByLabel(/inkomen/i)
        .first()
        .fill('5.000');
      await page
        .getByLabel(/inkomen/i)
        .first()
        .press('Tab');
      await page.locator('.antwoord strong').filter({ hasText: '€ 500,00' }).waitFor();
      const whyNot = page.locator('.uitleg .waarom-niet');
      expect(await whyNot.count()).toBe(0);
      await page.getByLabel('ook wat niet geldt, en waarom niet').check();
      await whyNot.first().waitFor();
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('een stap terug', () => {
    it('gaat over bestanden heen, en brengt het bestand in beeld', SLOW, async () => {
      const other = 'tweede.lid';
      const second = `regeling Tweede wet (Tw)\n  soort wet\n\ngegevens\nBepaald worden:\n  een gift: bedrag.\n\nartikel 1\nlid 1\nDe gift bedraagt € 100.\n`;
      const { page, complaints, close } = await site().open({ kept: keptWith({ [FILE]: LAW, [other]: second }) });
      await page.locator('.lijst[aria-busy=false]').waitFor();
      await cursorAfter(page, 'bedraagt 10');
      await page.keyboard.type('0');
      await wrong(page, 1);
      await page
        .locator('.boom')
        .getByRole('button', { name: /Tweede wet/ })
        .click();
      await cursorAfter(page, 'De gift bedraagt € 100');
      await page.keyboard.type('7');
      await inText(page, /€.1007\./).waitFor();
      const undo = page.getByRole('button', { name: 'Ongedaan maken', exact: true });
      await undo.click();
      await inText(page, /€.100\./).waitFor();
      await undo.click();
      await page.locator('.lidbalk').filter({ hasText: 'Proefwet' }).waitFor();
      await wrong(page, 0);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('de hulp', () => {
    it('noemt de zinsvormen en de toetsen, en komt met F1', SLOW, async () => {
      const { page, complaints, close } = await openSmall(site());
      await page.keyboard.press('F1');
      const help = page.getByRole('dialog', { name: 'Hulp' });
      await help.waitFor();
      const forms = await help.locator('.zinsvormen dt').allInnerTexts();
      for (const words of ['indien', 'tenzij', 'In afwijking van', 'met dien verstande dat', 'ten hoogste'])
        expect(
          forms.some((form) => form.includes(words)),
          words,
        ).toBe(true);
      const keys = await help.locator('.toetsen kbd').allInnerTexts();
      expect(keys).toEqual(expect.arrayContaining(['Ctrl + M', 'F2', 'F8', 'F12', 'Ctrl + .']));
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
      await close();
    });
  });

  describe('op elk scherm', () => {
    it('beweegt er niets voor wie dat niet wil', SLOW, async () => {
      const { page, close } = await openSmall(site(), LAW, { reducedMotion: 'reduce' });
      await page.getByRole('tab', { name: 'Gegevens' }).click();
      await page.locator('.gegevens fieldset .tijdlijn').first().waitFor();
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('.pagina *')]
          .map((each) => ({ name: each.className.toString(), style: getComputedStyle(each) }))
          .filter(
            ({ style }) =>
              style.animationName !== 'none' ||
              style.scrollBehavior === 'smooth' ||
              style.transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0),
          )
          .map(({ name }) => name),
      );
      expect(moving).toEqual([]);
      await close();
    });

    it('past alles bij 200% zoom', SLOW, async () => {
      const half = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };
      const { page, close } = await openSmall(site(), LAW, half);
      const tabs = page.locator('.tabbladen button');
      for (const name of await tabs.allInnerTexts()) {
        await tabs.filter({ hasText: new RegExp(`^${name}$`) }).click();
        await page.waitForTimeout(200);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(640);
        expect(await page.evaluate(() => document.documentElement.scrollHeight), name).toBeLessThanOrEqual(400);
        expect(await faults(page), name).toEqual([]);
      }
      await close();
    });

    it('werkt de pagina vanuit een map onder het adres', SLOW, async () => {
      const above = await openSite(join(root, 'playground'));
      try {
        const { page, complaints } = await above.open({ path: 'dist/', kept: keptWith({ [FILE]: LAW }) });
        await page.locator('.lijst[aria-busy=false]').waitFor();
        expect(await count(page)).toMatch(/2 goed\s+✗ 0 fout/);
        expect(complaints).toEqual([]);
      } finally {
        await above.close();
      }
    });
  });
}
