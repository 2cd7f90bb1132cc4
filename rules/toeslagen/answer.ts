/** Asks the rules for one toeslag and tells the outcome. */
import type { Exact, Program, ReadCase, Rule, Uitkomst, Uitleg, Vraag } from '../../runtime/index.ts';
import { decimalString, exact, interpret, round, toFractionString } from '../../runtime/index.ts';
import { groundsOf, reasonOf } from './grounds.ts';
import type { Huishouden, Toeslag } from './household.ts';
import { missingOf } from './missing.ts';
import type { Encoding } from './questions.ts';
import { encodings } from './questions.ts';
import type { Toeslaguitkomst } from './uitkomst.ts';

/** A household, read as a case for the program. */
export interface Case {
  readonly program: Program;
  readonly zaak: ReadCase;
  readonly household: Huishouden;
  /** First day of the month that is spoken of. */
  readonly day: string;
  /** The policy that counts beside the law. */
  readonly met?: string;
}

type Conclusies = NonNullable<Encoding['conclusies']>;

/** The outcome over the year. */
export function answer(asked: Case, toeslag: Toeslag): Toeslaguitkomst {
  const { regeling, naam, conclusies } = encodings[toeslag];
  if (conclusies === undefined || !asked.program.regelingen.some(({ id }) => id === regeling))
    return { soort: 'onbekend', ontbreekt: [{ regeling, vraag: `De ${naam} is nog niet gecodeerd.` }] };
  const outcome = ask(asked, conclusies.perJaar);
  switch (outcome.soort) {
    case 'bepaald':
      return granted(asked, regeling, conclusies, outcome);
    case 'geen':
      return { soort: 'geen', ...reasonOf(asked.program, whyNot(asked, conclusies)) };
    case 'onbekend':
      return { soort: 'onbekend', ontbreekt: missingOf(asked.program, asked.household, outcome.ontbreekt) };
    case 'oordeelNodig':
      return { soort: 'oordeelNodig', oordelen: outcome.oordelen };
    case 'strijdig':
      return { soort: 'strijdig', regels: outcome.regels.map(({ adres }) => adres) };
  }
}

/** The outcome over the year with its reasons; undefined when the law is not encoded. */
export function outcomeOf(asked: Case, toeslag: Toeslag): Uitkomst<unknown> | undefined {
  const { regeling, conclusies } = encodings[toeslag];
  if (conclusies === undefined || !asked.program.regelingen.some(({ id }) => id === regeling)) return undefined;
  return interpret(asked.program, asked.zaak, { conclusion: conclusies.perJaar, vraag: question(asked, asked.day) });
}

const question = ({ met }: Case, peildatum: string): Vraag => ({ peildatum, ...(met !== undefined && { met }) });

/** On the month that is spoken of, or on another day of the year. */
function ask(asked: Case, conclusion: string, on = asked.day): Uitkomst<unknown> {
  const vraag = question(asked, on);
  return interpret(asked.program, asked.zaak, { conclusion, vraag }, { uitleg: false });
}

function explain(asked: Case, conclusion: string, on = asked.day): Uitleg {
  return interpret(asked.program, asked.zaak, { conclusion, vraag: question(asked, on) }).uitleg;
}

const cent = exact('0.01');

function granted(asked: Case, regeling: string, conclusies: Conclusies, outcome: Uitkomst<unknown>): Toeslaguitkomst {
  const perMaand = amountOf(ask(asked, conclusies.perMaand));
  const uitbetaald = has(asked.program, conclusies.uitbetaald)
    ? amountOf(ask(asked, conclusies.uitbetaald))
    : undefined;
  return {
    soort: 'bepaald',
    perMaandExact: toFractionString(perMaand),
    perMaand: inCents(perMaand),
    ...(uitbetaald && { perMaandUitbetaald: toFractionString(uitbetaald) }),
    perJaarExact: toFractionString(amountOf(ask(asked, conclusies.perJaarExact))),
    perJaar: toFractionString(amountOf(outcome)),
    grondslag: groundsOf(asked.program, monthsExplained(asked, conclusies), yearRules(asked, conclusies), regeling),
    tussenuitkomsten: between(asked, regeling, conclusies),
  };
}

const has = (program: Program, conclusion: string): boolean => program.conclusions.some(({ id }) => id === conclusion);

/** The amount of an outcome; nothing granted in this month is nought. */
function amountOf(outcome: Uitkomst<unknown>): Exact {
  if (outcome.soort === 'bepaald') return outcome.waarde as Exact;
  if (outcome.soort === 'geen') return exact(0);
  throw new Error(`Internal error: the year is known, but a part of it is ${outcome.soort}.`);
}

/** Always two decimals. */
function inCents(amount: Exact): string {
  const [whole = '0', decimals = ''] = (decimalString(round(amount, cent, 'rekenkundig')) ?? '').split('.');
  return `${whole}.${decimals.padEnd(2, '0')}`;
}

function monthsOf({ household }: Case): readonly string[] {
  return Array.from(
    { length: 12 },
    (_, index) => `${household.berekeningsjaar}-${String(index + 1).padStart(2, '0')}-01`,
  );
}

/** Explanations of the months, the one spoken of first; a month with the same amount adds nothing. */
function monthsExplained(asked: Case, { perMaand }: Conclusies): readonly Uitleg[] {
  const byAmount = new Map<string, string>();
  for (const month of [asked.day, ...monthsOf(asked)]) {
    const outcome = ask(asked, perMaand, month);
    const amount = toFractionString(amountOf(outcome));
    if (outcome.soort === 'bepaald' && !byAmount.has(amount)) byAmount.set(amount, month);
  }
  return [...byAmount.values()].map((month) => explain(asked, perMaand, month));
}

/** The rules that make the amount over the year of the months; they count whenever there is one. */
function yearRules({ program, day }: Case, { perJaar, perJaarAfgerond, perJaarExact }: Conclusies): readonly Rule[] {
  const inForce = ({ valid: { from = '', to } }: Rule): boolean => from <= day && (to === undefined || day < to);
  return program.conclusions
    .filter(({ id }) => [perJaar, perJaarAfgerond, perJaarExact].includes(id))
    .flatMap(({ rules }) => rules)
    .filter((rule) => rule.effect === 'grond' && rule.guard === undefined && inForce(rule));
}

/** Of the month spoken of when no month has a claim, or else of the year. */
function whyNot(asked: Case, { perJaar, perJaarExact, perMaand }: Conclusies): Uitleg {
  const months = ask(asked, perJaarExact).soort === 'geen';
  return explain(asked, months ? perMaand : perJaar);
}

/** What the regeling concludes on the way, for the month spoken of. */
function between(
  asked: Case,
  regeling: string,
  { tussen, ...asOutcome }: Conclusies,
): Readonly<Record<string, string>> {
  const told: readonly string[] = Object.values(asOutcome);
  const wanted = asked.program.conclusions.filter(
    ({ id, regeling: from, kind, slots, internal }) =>
      tussen.includes(id) ||
      (from === regeling && kind === 'waarde' && slots.length === 0 && !internal && !told.includes(id)),
  );
  return Object.fromEntries(
    wanted.flatMap(({ id, key }) => {
      const outcome = ask(asked, id);
      return outcome.soort === 'bepaald' ? [[key, shown(outcome.waarde)]] : [];
    }),
  );
}

/** Exact: a decimal when it ends, or else a fraction; a type of household by its name. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  return decimalString(value as Exact) ?? toFractionString(value as Exact);
}
