/** Compares what the rules say of a household with what an oracle says. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { assume } from '../../rules/toeslagen/assumptions.ts';
import { readHousehold } from '../../rules/toeslagen/read-household.ts';
import { toZaak } from '../../rules/toeslagen/to-zaak.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { exactUit } from '../../runtime/fast/index.ts';
import {
  GEEN,
  interpret,
  isNietBepaald,
  NAAR_VOLLEDIG,
  readZaak,
  toFractionString,
  type Dossier,
  type Exact,
  type Program,
  type Uitkomst,
  type Zaak,
} from '../../runtime/index.ts';
import { countingLaw } from '../../runtime/ir/index.ts';
import { load, type FastQuestion, type Loaded, type RawQuestion } from '../emit/load.ts';
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

/** The law with the policy that counts for the questions: then the generated code has it too, and need not ask. */
export const lawOf = ({ met }: Questions): Program =>
  countingLaw(rulesProgram(), met === undefined ? {} : { met: [met] });

const zaakOf = (program: Program, household: OracleHousehold, care: boolean): Zaak =>
  toZaak(program, assume(readHousehold(rulesProgram(), household)).huishouden, care);

/** The household as a case for the questions. */
export const caseOf = (household: OracleHousehold, asked: Questions): Zaak =>
  zaakOf(lawOf(asked), household, asked.met !== undefined);

/** What the rules say, by the interpreter, without explanations. */
export function byRules(household: OracleHousehold, asked: Questions): Found {
  const program = lawOf(asked);
  const zaak = readZaak(program, zaakOf(program, household, asked.met !== undefined));
  const ask = (conclusion: string, peildatum: string): Uitkomst<unknown> =>
    interpret(program, zaak, { conclusion, vraag: { peildatum } }, { uitleg: false });
  return yearBy(household, asked, (conclusion, day) => amount(ask(conclusion, day)));
}

/** An amount as a fraction, or the kind of outcome when there is none: `geen`, `onbekend`. */
type Asking = (conclusion: string, peildatum: string) => string;

function yearBy(household: OracleHousehold, { perJaar, perJaarExact, perMaand }: Questions, ask: Asking): Found {
  const days = months(household.berekeningsjaar);
  const first = days[0] ?? '';
  const year = ask(perJaar, first);
  if (year === 'geen' || year === 'onbekend') return { soort: year };
  const orZero = (text: string): string => (text === 'geen' ? '0' : text);
  return {
    soort: 'bepaald',
    perMaandExact: days.map((day) => orZero(ask(perMaand, day))),
    perJaarExact: orZero(ask(perJaarExact, first)),
    perJaar: year,
  };
}

function amount(outcome: Uitkomst<unknown>): string {
  return outcome.soort === 'bepaald' ? toFractionString(outcome.waarde as Exact) : outcome.soort;
}

/** A generated module, and how often its Fast half answered by itself. */
export interface Module {
  readonly loaded: Loaded;
  readonly program: Program;
  readonly raw: ReadonlyMap<string, RawQuestion>;
  readonly fast: ReadonlyMap<string, FastQuestion>;
}

const modules = new Map<string, Module>();

/** The generated module of the regeling. */
export function moduleOf(asked: Questions): Module {
  const made = modules.get(asked.regeling) ?? makeModule(asked);
  modules.set(asked.regeling, made);
  return made;
}

function makeModule(asked: Questions): Module {
  const loaded = load(emitTypeScript(lawOf(asked), asked.regeling).text);
  const program = loaded.exports['programma'] as Program;
  const ids = [asked.perJaar, asked.perJaarExact, asked.perMaand];
  const keyed = ids.map((id) => [id, program.conclusions.find((one) => one.id === id)?.key ?? ''] as const);
  return {
    loaded,
    program,
    raw: new Map(keyed.map(([id, key]) => [id, rawQuestion(loaded, key)])),
    fast: new Map(keyed.map(([id, key]) => [id, fastQuestion(loaded, key)])),
  };
}

function fastQuestion({ exports }: Loaded, key: string): FastQuestion {
  const question = exports[Object.keys(exports).find((name) => name.endsWith(`_${key}_snel`)) ?? ''];
  if (question === undefined) throw new Error(`The module does not answer ${key}.`);
  return question as FastQuestion;
}

function rawQuestion({ exports }: Loaded, key: string): RawQuestion {
  const articles = Object.entries(exports).filter(([name]) => name.endsWith('_ruw'));
  const found = articles.map(([, article]) => (article as Record<string, RawQuestion>)[key]).find(Boolean);
  if (found === undefined) throw new Error(`The module has no generated code for ${key}.`);
  return found;
}

/** What the generated code says by itself; undefined when it leaves something to Full. */
export function byFastAlone(household: OracleHousehold, asked: Questions): Found | undefined {
  const { loaded, program, raw } = moduleOf(asked);
  const zaak = zaakOf(program, household, asked.met !== undefined);
  const open = loaded.exports['openZaak'] as (zaak: object, vraag: object) => Dossier;
  const dossiers = new Map<string, Dossier>();
  try {
    return yearBy(household, asked, (conclusion, peildatum) => {
      const d = dossiers.get(peildatum) ?? open(zaak, { peildatum });
      dossiers.set(peildatum, d);
      return rawAmount(raw.get(conclusion), d);
    });
  } catch (reason) {
    if (reason === NAAR_VOLLEDIG) return undefined;
    throw reason;
  }
}

function rawAmount(question: RawQuestion | undefined, d: Dossier): string {
  const value = question?.reken(d, d.dag) as number;
  const exact = exactUit(value, question?.noemer ?? 1n);
  return exact === GEEN ? 'geen' : toFractionString(exact);
}

/** What the module says to whoever asks it: Fast, and where that leaves, Full. */
export function byModule(household: OracleHousehold, asked: Questions): Found {
  const { program, fast } = moduleOf(asked);
  const zaak = zaakOf(program, household, asked.met !== undefined);
  return yearBy(household, asked, (conclusion, peildatum) => fastAmount(fast.get(conclusion)?.(zaak, { peildatum })));
}

function fastAmount(answer: unknown): string {
  if (answer === GEEN) return 'geen';
  return isNietBepaald(answer) ? answer.uitkomst.soort : toFractionString(answer as Exact);
}
