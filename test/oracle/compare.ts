/** Compares what the rules say of a household with what an oracle says. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { assume } from '../../rules/toeslagen/assumptions.ts';
import { readHousehold } from '../../rules/toeslagen/read-household.ts';
import { toZaak } from '../../rules/toeslagen/to-zaak.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import {
  GEEN,
  interpret,
  isNietBepaald,
  readZaak,
  toFractionString,
  type Exact,
  type Program,
  type Uitkomst,
  type Zaak,
} from '../../runtime/index.ts';
import { load, type FastQuestion, type Loaded } from '../emit/load.ts';
import { months, type Found, type OracleHousehold } from './household.ts';

let compiled: Program | undefined;

/** The program of all rules in rules/. */
export function rulesProgram(): Program {
  compiled ??= compile(ruleSources()).program;
  return compiled;
}

function ruleSources(): readonly { file: string; text: string }[] {
  return readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.lid'))
    .map((name) => join('rules', name))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

export interface Questions {
  readonly regeling: string;
  readonly perJaar: string;
  readonly perJaarExact: string;
  readonly perMaand: string;
  /** With the childcare in the case, and by this policy. */
  readonly met?: string;
}

export const questions = {
  zorgtoeslag: {
    regeling: 'Wzt',
    perJaar: 'Wzt/zorgtoeslag over het berekeningsjaar',
    perJaarExact: 'Wzt/jaarbedrag voor afronding',
    perMaand: 'Wzt/zorgtoeslag over een kalendermaand',
  },
  huurtoeslag: {
    regeling: 'Wht',
    perJaar: 'Wht/huurtoeslag over het berekeningsjaar',
    perJaarExact: 'Wht/jaarbedrag voor afronding',
    perMaand: 'Wht/huurtoeslag over een kalendermaand',
  },
  kindgebondenBudget: {
    regeling: 'Wkb',
    perJaar: 'Wkb/kindgebonden budget over het berekeningsjaar',
    perJaarExact: 'Wkb/jaarbedrag voor afronding',
    perMaand: 'Wkb/kindgebonden budget over een kalendermaand',
  },
  kinderopvangtoeslag: {
    regeling: 'Wko',
    perJaar: 'Wko/kinderopvangtoeslag over het berekeningsjaar',
    perJaarExact: 'Wko/jaarbedrag voor afronding',
    perMaand: 'Wko/kinderopvangtoeslag over een kalendermaand',
    met: 'Verzamelbesluit KOT',
  },
} as const satisfies Readonly<Record<string, Questions>>;

const zaakOf = (program: Program, household: OracleHousehold, care: boolean): Zaak =>
  toZaak(program, assume(readHousehold(program, household)).huishouden, care);

/** What the rules say, by the interpreter, without explanations. */
export function byRules(household: OracleHousehold, { perJaar, perJaarExact, perMaand, met }: Questions): Found {
  const program = rulesProgram();
  const zaak = readZaak(program, zaakOf(program, household, met !== undefined));
  const days = months(household.berekeningsjaar);
  const ask = (conclusion: string, peildatum = days[0] ?? ''): Uitkomst<unknown> =>
    interpret(program, zaak, { conclusion, vraag: { peildatum, ...(met && { met }) } }, { uitleg: false });
  const year = ask(perJaar);
  if (year.soort === 'geen' || year.soort === 'onbekend') return { soort: year.soort };
  return {
    soort: 'bepaald',
    perMaandExact: days.map((day) => amount(ask(perMaand, day))),
    perJaarExact: amount(ask(perJaarExact)),
    perJaar: amount(year),
  };
}

function amount(outcome: Uitkomst<unknown>): string {
  if (outcome.soort === 'geen') return '0';
  return outcome.soort === 'bepaald' ? toFractionString(outcome.waarde as Exact) : outcome.soort;
}

const modules = new Map<string, Loaded>();

/** The generated module of the regeling. */
function moduleOf(regeling: string): Loaded {
  const made = modules.get(regeling) ?? load(emitTypeScript(rulesProgram(), regeling).text);
  modules.set(regeling, made);
  return made;
}

/** What the generated module says, the fast way. */
export function byModule(
  household: OracleHousehold,
  { regeling, perJaar, perJaarExact, perMaand, met }: Questions,
): Found {
  const module = moduleOf(regeling);
  const program = module.exports['programma'] as Program;
  const zaak = zaakOf(program, household, met !== undefined);
  const days = months(household.berekeningsjaar);
  const ask = (conclusion: string, peildatum = days[0] ?? ''): unknown =>
    fastQuestion(module, program, conclusion)(zaak, { peildatum, ...(met && { met }) });
  const year = ask(perJaar);
  if (year === GEEN) return { soort: 'geen' };
  if (isNietBepaald(year)) return { soort: 'onbekend' };
  return {
    soort: 'bepaald',
    perMaandExact: days.map((day) => fastAmount(ask(perMaand, day))),
    perJaarExact: fastAmount(ask(perJaarExact)),
    perJaar: fastAmount(year),
  };
}

function fastQuestion(module: Loaded, program: Program, conclusion: string): FastQuestion {
  const key = program.conclusions.find(({ id }) => id === conclusion)?.key ?? '';
  const question = module.exports[Object.keys(module.exports).find((name) => name.endsWith(`_${key}_snel`)) ?? ''];
  if (question === undefined) throw new Error(`The module does not answer ${conclusion}.`);
  return question as FastQuestion;
}

function fastAmount(answer: unknown): string {
  if (answer === GEEN) return '0';
  return isNietBepaald(answer) ? answer.uitkomst.soort : toFractionString(answer as Exact);
}
