/** The form that is made of what the regeling declares: every type, persons who come and go, facts in time, a crowd. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import type { Site } from './browser.ts';
import { faults, openSmall, SLOW } from './desk.ts';

/** A fact of every type, and of each an outcome that comes of nothing else. */
const EVERY_TYPE = `regeling Typenwet (Ty)
  soort wet

gegevens
De belanghebbende is een persoon.
Een persoon heeft:
  een inkomen: bedrag per jaar;
  een aandeel: percentage;
  een werktijd: uren per jaar;
  een afstand: getal;
  een aantal dagen: aantal;
  een geboortedatum: datum;
  een verblijf: duur;
  een dagloon: bedrag per jaar, per berekeningsjaar.
Een soort woning is een van:
  huurwoning;
  koopwoning.
Van een persoon staat vast of hij:
  ingezetene is, in de tijd;
  kind van een persoon is.
Van twee personen staat vast of zij:
  met elkaar gehuwd zijn, in de tijd.
Van een persoon wordt bepaald of hij:
  een jong kind is, in de tijd.
Van een persoon worden bepaald:
  een kinderbedrag: bedrag.
Bepaald worden:
  een deel: bedrag per jaar;
  een lange tijd: uren per jaar;
  een dagentoeslag: bedrag;
  een afstandstoeslag: bedrag;
  een kindertoeslag: bedrag;
  een loontoeslag: bedrag per jaar;
  een woontoeslag: bedrag;
  een verblijfstoeslag: bedrag;
  een gehuwdentoeslag: bedrag.

artikel 1
lid 1
Het deel bedraagt het aandeel van de belanghebbende van het inkomen van de belanghebbende.
lid 2
De lange tijd bedraagt de werktijd van de belanghebbende vermeerderd met de werktijd van de belanghebbende.
lid 3
De dagentoeslag bedraagt € 2 vermenigvuldigd met het aantal dagen van de belanghebbende.
lid 4
De afstandstoeslag bedraagt € 3 vermenigvuldigd met de afstand van de belanghebbende.
lid 5
Een persoon is een jong kind indien die persoon kind van de belanghebbende is en die persoon jonger is dan 18 jaar.
lid 6
De kindertoeslag bedraagt de som over ieder jong kind van het kinderbedrag van dat kind.
lid 7
Het kinderbedrag van een persoon bedraagt € 100.
lid 8
De loontoeslag bedraagt het dagloon van de belanghebbende.
lid 9
De woontoeslag bedraagt € 40, indien de soort woning een huurwoning is.
lid 10
De verblijfstoeslag bedraagt € 50, indien het verblijf van de belanghebbende langer dan drie maanden duurt.
lid 11
De gehuwdentoeslag bedraagt € 60, indien de belanghebbende ingezetene is en de belanghebbende en een kind van de belanghebbende met elkaar gehuwd zijn.

voorbeeld Leeg
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De peildatum is 1 mei 2020.
  verwacht
    De dagentoeslag is onbekend.
`;

const outcome = (page: Page, text: string | RegExp): Promise<void> =>
  page.locator('.antwoord').filter({ hasText: text }).waitFor();

/** Asks another question about the case. */
const ask = (page: Page, name: string): Promise<unknown> =>
  page.locator('.vraagbalk select').first().selectOption({ label: name });

const field = (page: Page, name: string, who = 'Anna') =>
  page.locator('.gegevens').getByLabel(`${name}, ${who}`, { exact: true });

/** The field is open when it is asked for; else behind the rest. */
async function fill(page: Page, name: string, text: string, who?: string): Promise<void> {
  const input = field(page, name, who);
  await input.fill(text);
  await input.press('Tab');
}

async function addPerson(page: Page, name: string): Promise<void> {
  await page.getByLabel('Nog een persoon').fill(name);
  await page.getByLabel('Nog een persoon').press('Enter');
  await page.locator('.gegevens legend').getByText(name, { exact: true }).waitFor();
}

async function openForm(site: Site, text = EVERY_TYPE) {
  const opened = await openSmall(site, text);
  await opened.page.getByRole('button', { name: /: Leeg/ }).click();
  await opened.page.getByRole('tab', { name: 'Gegevens' }).click();
  await opened.page.locator('.gegevens fieldset').first().waitFor();
  return opened;
}

/** All that is folded away. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('.gegevens details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

export function form(site: () => Site): void {
  describe('het formulier', () => {
    it('heeft een veld voor elk soort gegeven, en elk veld doet mee', SLOW, async () => {
      const { page, complaints, close } = await openForm(site());
      for (const [question, name, text, expected] of [
        ['dagentoeslag', 'Aantal dagen', '12', '€ 24,00'],
        ['afstandstoeslag', 'Afstand', '1,5', '€ 4,50'],
        ['loontoeslag', 'Dagloon', '30.000,50', '€ 30.000,50'],
        ['verblijfstoeslag', 'Verblijf', '4', '€ 50,00'],
        ['lange tijd', 'Werktijd', '1.000,5', /2\.001/],
      ] as const) {
        await ask(page, question);
        await fill(page, name, text);
        await outcome(page, expected);
      }
      await ask(page, 'deel');
      await fill(page, 'Inkomen', '1000');
      await fill(page, 'Aandeel', '13,67');
      await outcome(page, '€ 136,70');
      expect(await field(page, 'Aandeel').inputValue()).toBe('13,67'); // not as the ratio that it is
      await ask(page, 'verblijfstoeslag');
      await page.getByLabel('Verblijf, Anna: waarin').selectOption('weken');
      await page.locator('.antwoord.geen').waitFor(); // four weeks are no three months
      await ask(page, 'woontoeslag');
      const dwelling = page.locator('.gegevens').getByLabel(/^Soort woning/);
      await dwelling.selectOption('huurwoning');
      await outcome(page, '€ 40,00');
      await dwelling.selectOption('koopwoning');
      await page.locator('.antwoord.geen').waitFor();
      expect(await faults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });

    it('zegt bij het veld wat er niet kan, en rekent daar niet mee', SLOW, async () => {
      const { page, complaints, close } = await openForm(site());
      await fill(page, 'Aantal dagen', '12');
      await outcome(page, '€ 24,00');
      for (const [name, text, message] of [
        ['Aantal dagen', '1,5', 'Schrijf een heel getal vanaf 0.'],
        ['Aantal dagen', 'twaalf', 'Schrijf een getal, zoals 30.000,50.'],
        ['Inkomen', '10,005', 'Schrijf ten hoogste twee cijfers achter de komma.'],
        ['Verblijf', '2,5', 'Schrijf een heel getal.'],
        ['Geboortedatum', '31-02-2020', 'Schrijf een dag als 31-12-2025.'],
      ] as const) {
        await unfold(page);
        await fill(page, name, text);
        await page.locator('.gegevens [role=alert]').getByText(message).first().waitFor();
        expect(await field(page, name).getAttribute('aria-invalid')).toBe('true');
      }
      await outcome(page, '€ 24,00');
      expect(complaints).toEqual([]);
      await close();
    });

    it('kent personen die komen en gaan: een kind dat midden in het jaar is geboren', SLOW, async () => {
      const { page, complaints, close } = await openForm(site());
      await ask(page, 'kindertoeslag');
      await page.getByLabel('Nog een persoon').fill('anna');
      await page.getByText('Schrijf één naam met een hoofdletter').waitFor();
      for (const name of ['Noor', 'Anne-Marie']) await addPerson(page, name);
      await unfold(page);
      await fill(page, 'Geboortedatum', '15-06-2002', 'Noor');
      await fill(page, 'Geboortedatum', '15-06-2019', 'Anne-Marie');
      await unfold(page);
      const relation = (one: string): ReturnType<typeof field> =>
        page.locator('.gegevens').getByLabel(`${one} is kind van Anna`, { exact: true });
      await relation('Noor').selectOption('ja');
      await relation('Anne-Marie').selectOption('ja');
      for (const [one, other] of [
        ['Anna', 'Noor'],
        ['Anna', 'Anne-Marie'],
        ['Noor', 'Anne-Marie'],
        ['Anne-Marie', 'Noor'],
      ]) {
        await unfold(page);
        const none = page.getByLabel(`${one ?? ''} is kind van ${other ?? ''}`, { exact: true });
        await none.selectOption('nee');
      }
      await outcome(page, '€ 200,00'); // Noor is not yet 18 on 1 May 2020
      const day = page.getByLabel('Recht op', { exact: true }).first();
      await day.fill('14-06-2020');
      await day.press('Enter');
      await outcome(page, '€ 200,00');
      await day.fill('15-06-2020');
      await day.press('Enter');
      await outcome(page, '€ 100,00');
      await page.getByLabel('Een persoon weghalen').selectOption('Anne-Marie');
      await outcome(page, '€ 0,00');
      expect(await page.locator('.gegevens legend').getByText('Anne-Marie').count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    it('van 150 personen staat er meteen, en laat kiezen wie men ziet', SLOW, async () => {
      const names = Array.from({ length: 150 }, (_, at) => `Persoon${at}`);
      const text = EVERY_TYPE.replace(
        'Anna is een persoon. De belanghebbende is Anna.',
        `${names.map((name) => `${name} is een persoon.`).join('\n    ')} De belanghebbende is Persoon0.`,
      );
      const { page, complaints, close } = await openForm(site(), text);
      expect(await page.locator('.gegevens fieldset').count()).toBeLessThan(40);
      await page.getByText('U ziet 12 van de 150 personen.').waitFor();
      await page.getByLabel('Zoek een persoon, van 150').fill('Persoon149');
      await page.locator('.gegevens legend').getByText('Persoon149', { exact: true }).waitFor();
      await page.getByLabel('Gegevens van').selectOption('Persoon7');
      await page.getByLabel('samen met').selectOption('Persoon9');
      await page.locator('.gegevens legend').getByText('Persoon7 en Persoon9').waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('heeft een tijdlijn die men met toetsen en dagen bedient, en zegt wat er overlapt', SLOW, async () => {
      const { page, complaints, close } = await openForm(site());
      await unfold(page);
      await page.getByRole('button', { name: 'Anna is ingezetene: verandert in de tijd' }).click();
      const begin = page.getByRole('slider', { name: 'Anna is ingezetene: van' }).first();
      await begin.focus();
      const at = (): Promise<string | null> => begin.getAttribute('aria-valuetext');
      expect(await at()).toBe('1 januari 2020');
      for (const [key, day] of [
        ['ArrowRight', '1 februari 2020'],
        ['ArrowUp', '1 maart 2020'],
        ['ArrowLeft', '1 februari 2020'],
        ['PageUp', '1 februari 2021'],
        ['PageDown', '1 februari 2020'],
        ['Home', '1 januari 2019'],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(at).toBe(day);
      }
      await page.getByRole('button', { name: 'Tijdvak erbij' }).click();
      const from = page.getByLabel('Anna is ingezetene: van', { exact: true }).and(page.locator('input'));
      expect(await from.nth(1).inputValue()).toBe('01-07-2020');
      expect(await page.locator('.gegevens [role=alert]').count()).toBe(0); // the first ends where the second begins
      await page
        .getByLabel('Anna is ingezetene: tot', { exact: true })
        .and(page.locator('input'))
        .first()
        .fill('01-09-2020');
      await page.keyboard.press('Tab');
      expect(await from.nth(1).inputValue()).toBe('01-09-2020'); // stretches that touch go on touching
      await from.nth(1).fill('15-08-2021');
      await page.keyboard.press('Tab');
      await from.first().fill('15-08-2022');
      await page.keyboard.press('Tab');
      await page.getByText('Een tijdvak eindigt op of voor de dag waarop het begint.').waitFor();
      expect(complaints).toEqual([]);
      await close();
    });
  });
}
