/** The same questions to two laws: which outcomes differ, by how much, and which leden and amounts make the difference. */
import {
  type Feiten,
  countingLaw,
  Fault,
  lawOfDay,
  subtract,
  type Address,
  type Conclusion,
  type Program,
  type Uitkomst,
  type Uitleg,
  type Vraag,
  type Zaak,
} from '../../runtime/index.ts';
import { interpret } from '../../runtime/interpret/index.ts';
import type { ExampleCase } from '../lower/index.ts';
import { outcomeText, questionText } from './answer-text.ts';
import { amountOf, signedText } from './compare-amounts.ts';
import { canonical } from './examples.ts';

/** One of the two laws. */
export interface Side {
  readonly program: Program;
  /** The text and the amounts of this day, for all days; absent: each day its own. */
  readonly day?: string;
  /** Ids of beleidsregels and uitspraken that count in every question. */
  readonly met?: readonly string[];
  /** Ids that count in no question, also where an example names them. */
  readonly zonder?: readonly string[];
  /** As known on this day. */
  readonly bekendOp?: string;
}

/** One thing to ask: a question of an example, or of a case that was given. */
export interface Asked {
  readonly title: string;
  readonly file?: string;
  /** Offset in the file. */
  readonly at?: number;
  readonly conclusion: string;
  readonly zaak: Zaak;
  readonly vraag: Vraag;
}

/** What one law says to a question. */
export interface Said {
  readonly soort: Uitkomst<unknown>['soort'] | 'fout' | 'bestaat niet';
  readonly tekst: string;
}

export interface ChangedOutcome {
  readonly title: string;
  readonly file?: string;
  readonly at?: number;
  /** 'zorgtoeslag op 1 maart 2025' */
  readonly question: string;
  readonly van: Said;
  readonly naar: Said;
  /** Of two amounts or numbers: what comes on top, with its sign: '+ € 12,50'. */
  readonly verschil?: string;
  /** The leden that count on one side only. */
  readonly leden: { readonly weg: readonly Address[]; readonly erbij: readonly Address[] };
  /** Dated amounts that have another value. */
  readonly bedragen: readonly { readonly naam: string; readonly van: string; readonly naar: string }[];
}

export interface Comparison {
  readonly asked: number;
  readonly changed: readonly ChangedOutcome[];
}

/** The program of one side by itself, for who asks in another way. */
export function programOf({ program, day, met = [], bekendOp }: Side): Program {
  const counting = countingLaw(program, { met, ...(bekendOp === undefined ? {} : { bekendOp }) });
  return day === undefined ? counting : lawOfDay(counting, day);
}

/** Every question of the examples once, in their order. */
export function questionsOf(examples: readonly ExampleCase[]): readonly Asked[] {
  return examples.flatMap(({ title, file, span, zaak, expectations }) => {
    const seen = new Set<string>();
    return expectations.flatMap(({ conclusion, vraag }): readonly Asked[] => {
      const key = JSON.stringify([conclusion, vraag]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ title, file, at: span.start, conclusion, zaak, vraag }];
    });
  });
}

export function compareLaws(van: Side, naar: Side, questions: readonly Asked[]): Comparison {
  const changed = questions.flatMap((asked) => {
    const change = differenceFor(asked, answer(van, asFor(van, naar, asked)), answer(naar, asFor(naar, van, asked)));
    return change ? [change] : [];
  });
  return { asked: questions.length, changed };
}

/** The question as one side can be asked it: without the answers, facts and states that only the other law asks for. */
function asFor({ program }: Side, other: Side, asked: Asked): Asked {
  const judged = onlyIn(other.program, program, ({ judgements }) => judgements.map(({ key }) => key));
  const facts = onlyIn(other.program, program, (law) => law.facts.map(({ key }) => key));
  const states = onlyIn(other.program, program, ({ conclusions }) => conclusions.flatMap(({ id, key }) => [id, key]));
  const own = <F extends Feiten>(given: F): F => ({
    ...without(given, facts),
    ...(isRecord(given['oordelen']) && { oordelen: without(given['oordelen'], judged) }),
    ...(isRecord(given['beginstand']) && { beginstand: without(given['beginstand'], states) }),
  });
  const { zaak } = asked;
  const { personen, koppels, relaties } = zaak;
  return {
    ...asked,
    zaak: {
      ...own(zaak),
      ...(personen && { personen: mapValues(personen, own) }),
      ...(koppels && { koppels: koppels.map(own) }),
      ...(relaties && { relaties: relaties.map(own) }),
    },
  };
}

function onlyIn(one: Program, not: Program, namesOf: (law: Program) => readonly string[]): ReadonlySet<string> {
  const others = new Set(namesOf(not));
  return new Set(namesOf(one).filter((name) => !others.has(name)));
}

/** A name may carry the ground that it speaks of: 'Awir/partner@…'. */
const without = <F extends object>(given: F, names: ReadonlySet<string>): F =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.has(name.split('@')[0] ?? name))) as F;

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const mapValues = <V>(record: Readonly<Record<string, V>>, change: (value: V) => V): Record<string, V> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** One question as it is asked before and as it is asked after, on another day for instance; undefined: the same comes out. */
export function compareAsked(program: Program, before: Asked, after: Asked): ChangedOutcome | undefined {
  return differenceFor(after, answer({ program }, before), answer({ program }, after));
}

interface Answered {
  readonly said: Said;
  /** To compare by. */
  readonly exact: string;
  readonly conclusion?: Conclusion;
  /** In words, when the law knows what was asked. */
  readonly question?: string;
  readonly outcome?: Uitkomst<unknown>;
}

function answer({ program, day, met, zonder, bekendOp }: Side, asked: Asked): Answered {
  const law = day === undefined ? program : lawOfDay(program, day);
  const conclusion = law.conclusions.find(({ id }) => id === asked.conclusion);
  if (!conclusion) return { said: { soort: 'bestaat niet', tekst: 'bestaat niet' }, exact: 'bestaat niet' };
  const named = [...(asked.vraag.met ?? '').split(';'), ...(met ?? [])]
    .map((name) => name.trim())
    .filter((name) => name !== '' && !(zonder ?? []).includes(name));
  const { met: _, ...rest } = asked.vraag;
  const vraag: Vraag = {
    ...rest,
    ...(named.length === 0 ? {} : { met: [...new Set(named)].join(';') }),
    ...(bekendOp === undefined ? {} : { bekendOp }),
  };
  try {
    const outcome = interpret(law, asked.zaak, { conclusion: conclusion.id, vraag });
    return {
      said: { soort: outcome.soort, tekst: outcomeText(outcome) },
      exact: canonical(outcome),
      conclusion,
      question: questionText(law, conclusion, asked.vraag),
      outcome,
    };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { said: { soort: 'fout', tekst: error.message }, exact: `fout ${error.code}` };
  }
}

function differenceFor(asked: Asked, van: Answered, naar: Answered): ChangedOutcome | undefined {
  if (van.exact === naar.exact) return undefined;
  const conclusion = van.conclusion ?? naar.conclusion;
  const difference = differenceInAmount(conclusion, van.outcome, naar.outcome);
  const [before, after] = [countedIn(van.outcome?.uitleg), countedIn(naar.outcome?.uitleg)];
  const { title, file, at } = asked;
  return {
    title,
    ...(file === undefined ? {} : { file }),
    ...(at === undefined ? {} : { at }),
    question: van.question ?? naar.question ?? asked.conclusion,
    van: van.said,
    naar: naar.said,
    ...(difference === undefined ? {} : { verschil: difference }),
    leden: { weg: missingFrom(before, after), erbij: missingFrom(after, before) },
    bedragen: changedAmounts(before.parameters, after.parameters),
  };
}

function differenceInAmount(
  conclusion: Conclusion | undefined,
  van: Uitkomst<unknown> | undefined,
  naar: Uitkomst<unknown> | undefined,
): string | undefined {
  const [before, after] = [amountOf(conclusion, van), amountOf(conclusion, naar)];
  return before && after && conclusion ? signedText(conclusion, subtract(after, before)) : undefined;
}

// ── What counted ─────────────────────────────────────────────────────────────────────────────────────────────────

interface Counted {
  /** Address by address and rule text: another version with the same words is the same. */
  readonly rules: ReadonlyMap<string, Address>;
  readonly parameters: ReadonlyMap<string, { readonly naam: string; readonly leesbaar: string }>;
}

function countedIn(uitleg: Uitleg | undefined): Counted {
  const rules = new Map<string, Address>();
  const parameters = new Map<string, { naam: string; leesbaar: string }>();
  const visit = (part: Uitleg): void => {
    if (part.soort === 'parameter') parameters.set(part.parameter, { naam: part.naam, leesbaar: part.leesbaar });
    if (part.soort === 'stap') part.delen.forEach(visit);
    if (part.soort !== 'besluit') return;
    for (const rule of part.regels) {
      if (rule.status === 'telt') rules.set(`${rule.adres}|${rule.regel}`, rule.adres);
      rule.stappen.forEach(visit);
    }
  };
  if (uitleg) visit(uitleg);
  return { rules, parameters };
}

function missingFrom(one: Counted, other: Counted): readonly Address[] {
  return [...new Set([...one.rules].flatMap(([key, address]) => (other.rules.has(key) ? [] : [address])))];
}

/** The dated amounts that both explanations rest on, with another value. */
export function amountsChanged(van: Uitleg | undefined, naar: Uitleg | undefined): ChangedOutcome['bedragen'] {
  return changedAmounts(countedIn(van).parameters, countedIn(naar).parameters);
}

function changedAmounts(before: Counted['parameters'], after: Counted['parameters']): ChangedOutcome['bedragen'] {
  return [...before].flatMap(([id, { naam, leesbaar }]) => {
    const now = after.get(id);
    return now && now.leesbaar !== leesbaar ? [{ naam, van: leesbaar, naar: now.leesbaar }] : [];
  });
}
