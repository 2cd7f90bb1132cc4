/**
 * What a reader must know beside the outcomes, for each regeling: the choices that were made in reading the law, what
 * is left to people, what is not encoded and why, and which amounts are not known.
 */
import type { Ast } from '../../grammar/index.ts';
import { groupBy } from '../../runtime/index.ts';
import type { Address, Judgement, Parameter, Power, Program, Rule, Uitleg, Validity } from '../../runtime/index.ts';
import { narrow } from '../resolve/index.ts';
import { groundsOf } from './grounds.ts';

/** A choice in reading the law, at its rule. */
export interface Choice {
  readonly address: Address;
  readonly valid: Validity;
  readonly text: string;
  /** The sentence or table to which it belongs. */
  readonly about: string;
}

/** A lid that has no rule, with the reason. */
export interface NotCoded {
  readonly address: Address;
  readonly valid: Validity;
  readonly reason: string;
}

/** Years for which an amount is not known, between the first and the last year for which the regeling knows any. */
export interface Gap {
  readonly parameter: string;
  /** The column of a parameter with columns. */
  readonly column?: string;
  /** '2019', '2022-2024' */
  readonly years: readonly string[];
  /** The first day after the last value, when it ends. */
  readonly until?: string;
}

export interface RegelingRegister {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly judgements: readonly Judgement[];
  readonly powers: readonly Power[];
  /** What people may ask for: who, within which term, with what proof. */
  readonly requests: readonly Request[];
  /** What is weighed in a judgement and stands for no fact or outcome of these rules: only people know what it is. */
  readonly openTerms: readonly OpenTerm[];
  readonly notCoded: readonly NotCoded[];
  readonly gaps: readonly Gap[];
  /** Rules without statute text: additions to the law. */
  readonly helpers: readonly { readonly address: Address; readonly text: string; readonly notes: readonly string[] }[];
}

export interface Request {
  readonly name: string;
  readonly address: Address;
  readonly valid: Validity;
  /** As the text has it: 'de huurder over degene'. */
  readonly by: string;
  readonly within?: string;
  readonly proof?: string;
  /** Also for later years. */
  readonly carries: boolean;
}

export interface OpenTerm {
  readonly term: string;
  readonly address: Address;
}

export function registerOf(program: Program, files: readonly Ast.SourceFile[]): readonly RegelingRegister[] {
  const trees = files.flatMap(({ regelingen }) => regelingen);
  return program.regelingen.map(({ id, name }) => {
    const own = trees.filter(({ abbreviation }) => abbreviation === id);
    const judgements = program.judgements.filter(({ regeling }) => regeling === id);
    return {
      id,
      name,
      choices: own.flatMap(({ items }) => choicesIn(items, id, {})),
      judgements,
      powers: program.powers.filter(({ regeling }) => regeling === id),
      requests: own.flatMap(({ items }) => requestsIn(items, id, {})),
      openTerms: openTermsOf(program, judgements),
      notCoded: program.provisions.flatMap(({ address, valid, notCoded }) =>
        notCoded !== undefined && address.split(':')[0] === id ? [{ address, valid, reason: notCoded }] : [],
      ),
      gaps: gapsOf(program.parameters.filter(({ regeling }) => regeling === id)),
      helpers: helpersOf(program, id),
    };
  });
}

/** Every `uitleg` below these items, with the heading under which it stands. */
function choicesIn(items: readonly Ast.Item[], address: Address, valid: Validity): readonly Choice[] {
  return items.flatMap((item): readonly Choice[] => {
    switch (item.kind) {
      case 'section':
        return choicesIn(item.items, `${address}:${item.label}`, narrow(valid, item.validity));
      case 'rule':
        return item.notes.map(({ text }) => ({ address, valid, text, about: item.text }));
      case 'table':
        if (item.continues) return [];
        return item.notes.map(({ text }) => ({ address, valid, text, about: `tabel ${item.name}` }));
      case 'request':
        return item.notes.map(({ text }) => ({ address, valid, text, about: `verzoek ${item.name}` }));
      case 'judgement':
      case 'power': {
        const about = item.kind === 'judgement' ? `oordeel of ${item.clause}` : `bevoegdheid ${item.name}`;
        return item.note === undefined ? [] : [{ address, valid, text: item.note, about }];
      }
      default:
        return [];
    }
  });
}

/** Every `verzoek` below these items. */
function requestsIn(items: readonly Ast.Item[], address: Address, valid: Validity): readonly Request[] {
  return items.flatMap((item): readonly Request[] => {
    if (item.kind === 'section')
      return requestsIn(item.items, `${address}:${item.label}`, narrow(valid, item.validity));
    if (item.kind !== 'request') return [];
    const { name, by, within, proofText, carries } = item;
    return [
      {
        name,
        address,
        valid,
        by,
        ...(within && { within: within.text }),
        ...(proofText !== undefined && { proof: proofText }),
        carries,
      },
    ];
  });
}

/** What is weighed, but named by no declaration. */
function openTermsOf(program: Program, judgements: readonly Judgement[]): readonly OpenTerm[] {
  const known = new Set(
    [...program.facts, ...program.conclusions, ...program.parameters].map(({ name }) => bare(name)),
  );
  const seen = new Set<string>();
  return judgements.flatMap(({ weighs, basis }) =>
    weighs.flatMap((term): readonly OpenTerm[] => {
      const key = `${basis} ${term}`;
      if (known.has(bare(term)) || seen.has(key)) return [];
      seen.add(key);
      return [{ term, address: basis }];
    }),
  );
}

const bare = (name: string): string => name.toLowerCase().replace(/^(?:de|het|een)\s+/, '');

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The last year in which a value holds on some day: one that ends on 1 January holds no longer in that year. */
function lastYear(to: string | undefined, from: string): number {
  if (to === undefined) return yearOf(from);
  return to.endsWith('-01-01') ? yearOf(to) - 1 : yearOf(to);
}

function gapsOf(parameters: readonly Parameter[]): readonly Gap[] {
  // what holds for good from some year on says nothing about the years that the regeling is about
  const values = parameters.flatMap((parameter) => parameter.values).filter(({ to }) => to !== undefined);
  const first = Math.min(...values.map(({ from }) => yearOf(from)));
  const last = Math.max(...values.map(({ from, to }) => lastYear(to, from)));
  return parameters.flatMap((parameter) =>
    columnsOf(parameter).flatMap((column): readonly Gap[] => {
      const own = parameter.values.filter(({ symbol }) => symbol === column);
      const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      const unknown = all.filter((year) => !own.some(({ from, to }) => covers(year, from, to)));
      const open = own.some(({ to }) => to === undefined);
      const until = own
        .map(({ to }) => to ?? '')
        .toSorted()
        .at(-1);
      if (unknown.length === 0 && (open || until === undefined)) return [];
      return [
        {
          parameter: parameter.name,
          ...(column !== undefined && { column }),
          years: inRanges(unknown),
          ...(!open && until !== undefined && until !== '' && { until }),
        },
      ];
    }),
  );
}

function columnsOf({ values }: Parameter): readonly (string | undefined)[] {
  return values.length === 0 ? [undefined] : [...new Set(values.map(({ symbol }) => symbol))];
}

const covers = (year: number, from: string, to: string | undefined): boolean =>
  yearOf(from) <= year && (to === undefined || year <= lastYear(to, from));

/** [2019, 2021, 2022] -> ['2019', '2021-2022'] */
function inRanges(years: readonly number[]): readonly string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const year of years) {
    const before = ranges.at(-1);
    if (before?.to === year - 1) before.to = year;
    else ranges.push({ from: year, to: year });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${String(from)}-${String(to)}`));
}

function helpersOf(program: Program, regeling: string): RegelingRegister['helpers'] {
  const rules = program.conclusions.flatMap((conclusion) => conclusion.rules);
  const own = rules.filter(({ helper, address }) => helper && address.split(':')[0] === regeling);
  const sentences = groupBy(own, ({ address, text }) => `${address.split(':').slice(0, 2).join(':')} ${text}`);
  return [...sentences.values()].flatMap((ofOne) =>
    ofOne.slice(0, 1).map(({ text, notes }) => ({ address: sharedAddress(ofOne), text, notes })),
  );
}

/** Of a sentence with items, each a rule of its own: the lid in which it stands. */
function sharedAddress(rules: readonly Rule[]): Address {
  const [first = [], ...others] = rules.map(({ address }) => address.split(':'));
  return first.filter((label, at) => others.every((other) => other[at] === label)).join(':');
}

/**
 * The leden that were left to people in the artikelen on which an outcome rests: what they say was not weighed in it. Of
 * an outcome on which no rule counts (nee, geen), the artikelen whose rules were looked at: it was not nee of itself.
 */
export function leftToPeople(program: Program, uitleg: Uitleg): readonly NotCoded[] {
  if (uitleg.soort !== 'besluit') return [];
  const { own, all } = groundsOf(uitleg);
  const looked = own.length > 0 ? [] : uitleg.regels.map(({ adres }) => adres);
  return notCodedBeside(program, [...all, ...looked], uitleg.dag);
}

/** `day` chooses the version of the leden. */
export function notCodedBeside(program: Program, grounds: readonly Address[], day: string): readonly NotCoded[] {
  const artikelen = new Set(grounds.map((address) => address.split(':').slice(0, 2).join(':')));
  return program.provisions.flatMap(({ address, valid, notCoded }) => {
    const inForce = (valid.from ?? '') <= day && (valid.to === undefined || day < valid.to);
    const beside = artikelen.has(address.split(':').slice(0, 2).join(':'));
    return notCoded !== undefined && inForce && beside ? [{ address, valid, reason: notCoded }] : [];
  });
}
