/** Outcomes that the government has published (test/fixtures/officiele-uitkomsten.json, each with its source). */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { granted, huurtoeslag, kindgebondenBudget, perJaar, zorgtoeslag, type Json } from './ask.ts';

interface Published {
  readonly id: string;
  readonly wet: 'zorgtoeslag' | 'huurtoeslag' | 'kindgebonden_budget';
  readonly jaar: number;
  readonly invoer: Json;
  readonly verwacht: Json;
  readonly bron: string;
}

const published = JSON.parse(readFileSync('test/fixtures/officiele-uitkomsten.json', 'utf8')) as readonly Published[];

/** '<= 28406 (…)' is an income at which the outcome still holds. */
const income = (given: unknown): string => /\d+/.exec(String(given))?.[0] ?? '';

const health = published.filter(({ wet }) => wet === 'zorgtoeslag');

test.each(health)('$id: $bron', ({ jaar, invoer, verwacht }) => {
  const together = invoer['partner'] === true;
  const toetsingsinkomen = income(invoer['toetsingsinkomen'] ?? invoer['gezamenlijk_toetsingsinkomen']);
  const partner = { geboortedatum: '1986-05-01', toetsingsinkomen: '0' };
  const found = zorgtoeslag(jaar, { toetsingsinkomen }, together ? { partner } : {});
  for (const [what, expected] of Object.entries(verwacht)) expect([what, told(found, what)]).toEqual([what, expected]);
});

/** What the outcome says under the name that the publication uses. */
function told(found: ReturnType<typeof zorgtoeslag>, what: string): unknown {
  if (what === 'recht') return found.soort === 'bepaald';
  // a table shows nought where nothing is awarded
  if (what === 'jaarbedrag') return found.soort === 'geen' ? 0 : Number(perJaar(found));
  if (what === 'maand_uitbetaald') return found.soort === 'geen' ? 0 : Number(granted(found).perMaandUitbetaald);
  const { perMaand, perJaarExact, tussenuitkomsten } = granted(found);
  if (what === 'maximum_jaar') return Number(perJaar(found));
  if (what === 'maand_onafgerond') return perMaand;
  // printed in cents
  if (what === 'jaarbedrag_onafgerond') return inCents(perJaarExact);
  if (what === 'normpremie') return inCents(tussenuitkomsten['normpremie'] ?? '');
  throw new Error(`Not compared: ${what}`);
}

/** A decimal or a fraction, half up to cents. */
function inCents(text: string): string {
  const [numerator = '', denominator = '1'] = text.split('/');
  const [whole = '', decimals = ''] = numerator.split('.');
  const scale = 10n ** BigInt(decimals.length) * BigInt(denominator);
  const cents = (BigInt(whole + decimals) * 200n + scale) / (2n * scale);
  return `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`;
}

const rents = published.filter(({ wet }) => wet === 'huurtoeslag');

test.each(rents)('$id: $bron', ({ jaar, invoer, verwacht }) => {
  const elderly = String(invoer['huishoudtype']).includes('ouderen');
  const birthYear = elderly ? 1950 : jaar - Number(invoer['leeftijd'] ?? 40);
  const aanvrager = { geboortedatum: `${String(birthYear)}-01-01`, toetsingsinkomen: income(invoer['rekeninkomen']) };
  const found = huurtoeslag(jaar, aanvrager, { kaleHuur: String(invoer['kale_huur']) });
  if (verwacht['recht'] === false) {
    expect(found).toMatchObject({ soort: 'geen', grondslag: ['Wht:13:1:a'] });
    return;
  }
  const { perMaandUitbetaald, tussenuitkomsten } = granted(found);
  expect(Number(perMaandUitbetaald)).toBe(verwacht['maandbedrag']);
  if (verwacht['begrensde_rekenhuur'] !== undefined)
    expect(tussenuitkomsten['begrensdeRekenhuur']).toBe((verwacht['begrensde_rekenhuur'] as string).replace(/0$/, ''));
  if (verwacht['jaarbedrag_12x'] !== undefined)
    expect(12 * Number(perMaandUitbetaald)).toBe(verwacht['jaarbedrag_12x']);
});

const budgets = published.filter(({ wet }) => wet === 'kindgebonden_budget');

/** So many children of five, thirteen and sixteen years. */
function childrenOf(jaar: number, invoer: Json): readonly Json[] {
  const aged = (age: number, field: string): readonly Json[] =>
    Array.from({ length: Number(invoer[field]) }, () => ({ geboortedatum: `${String(jaar - age)}-06-15` }));
  return [...aged(5, 'kinderen_0_11'), ...aged(13, 'kinderen_12_15'), ...aged(17, 'kinderen_16_17')];
}

test.each(budgets)('$id: $bron', ({ jaar, invoer, verwacht }) => {
  const toetsingsinkomen = income(invoer['toetsingsinkomen'] ?? invoer['gezamenlijk_toetsingsinkomen']);
  const partner = { geboortedatum: '1986-05-01', toetsingsinkomen: '0' };
  const more = invoer['partner'] === true ? { partner } : {};
  const children = childrenOf(jaar, invoer);
  const found = kindgebondenBudget(jaar, { toetsingsinkomen }, children, more);
  if (verwacht['jaarbedrag'] !== undefined) expect(Number(perJaar(found))).toBe(verwacht['jaarbedrag']);
  if (verwacht['nog_maximaal'] === undefined) return;
  expect(perJaar(found)).toBe(perJaar(kindgebondenBudget(jaar, { toetsingsinkomen: '0' }, children, more)));
  const above = kindgebondenBudget(jaar, { toetsingsinkomen: `${toetsingsinkomen}.01` }, children, more);
  expect(granted(above).perJaarExact).not.toBe(granted(found).perJaarExact);
});

test('there are as many as were copied', () => {
  expect([health.length, rents.length, budgets.length]).toEqual([34, 6, 12]);
});
