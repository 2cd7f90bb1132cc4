/** Compares what the rules say of a household with what an oracle says. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { assume } from '../../rules/toeslagen/assumptions.ts';
import { readHousehold } from '../../rules/toeslagen/read-household.ts';
import { toZaak } from '../../rules/toeslagen/to-zaak.ts';
import { interpret, readZaak, toFractionString, type Exact, type Program, type Uitkomst } from '../../runtime/index.ts';
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
  readonly perJaar: string;
  readonly perJaarExact: string;
  readonly perMaand: string;
}

export const questions = {
  zorgtoeslag: {
    perJaar: 'Wzt/zorgtoeslag over het berekeningsjaar',
    perJaarExact: 'Wzt/jaarbedrag voor afronding',
    perMaand: 'Wzt/zorgtoeslag over een kalendermaand',
  },
  huurtoeslag: {
    perJaar: 'Wht/huurtoeslag over het berekeningsjaar',
    perJaarExact: 'Wht/jaarbedrag voor afronding',
    perMaand: 'Wht/huurtoeslag over een kalendermaand',
  },
} as const satisfies Readonly<Record<string, Questions>>;

/** What the rules say, by the interpreter, without explanations. */
export function byRules(household: OracleHousehold, { perJaar, perJaarExact, perMaand }: Questions): Found {
  const program = rulesProgram();
  const zaak = readZaak(program, toZaak(program, assume(readHousehold(program, household)).huishouden));
  const days = months(household.berekeningsjaar);
  const ask = (conclusion: string, peildatum = days[0] ?? ''): Uitkomst<unknown> =>
    interpret(program, zaak, { conclusion, vraag: { peildatum } }, { uitleg: false });
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
