/** What a generated module says about the facts of its cases, and what reading makes of that, once for a module. */
import { CLOSED } from './cells.ts';
import type { Bearer, Cell } from './cells.ts';
import { naarVolledig } from './leave.ts';
import type { Scalar } from './read.ts';

/** How one fact is read. */
export interface FactLayout {
  readonly key: string;
  readonly type: Scalar;
  /** The symbols of an enumeration. */
  readonly symbols?: readonly string[];
  readonly inTime?: boolean;
  readonly perYear?: boolean;
  /** Absence is nee by law; of a value, geen. */
  readonly closed?: boolean;
}

/** How an answer to a judgement is read. */
export interface JudgementLayout {
  readonly key: string;
  /** Without reasons it is no answer. */
  readonly motivated: boolean;
  /** An amount may stand beside it. */
  readonly amount: boolean;
}

/**
 * All facts, roles and objects of a module, each at a fixed place; also those that its Fast half never asks, for what
 * cannot be right is refused wherever it stands.
 */
export interface Layout {
  readonly persoon?: readonly FactLayout[];
  readonly paar?: readonly FactLayout[];
  readonly gericht?: readonly FactLayout[];
  readonly zaak?: readonly FactLayout[];
  readonly objects?: readonly { readonly key: string; readonly facts: readonly FactLayout[] }[];
  readonly roles?: readonly string[];
  /** How judgements are answered. */
  readonly judgements?: readonly JudgementLayout[];
  /** Names of statuses of which may be told how they stood before the first facts. */
  readonly before?: readonly string[];
  /** Keys that belong to other regelingen. */
  readonly elsewhere?: readonly string[];
  /** Keys of judgements, and names of conclusions, that belong to other regelingen. */
  readonly judgedElsewhere?: readonly string[];
  readonly statesElsewhere?: readonly string[];
  /** How many functions about one person, and about two, have their outcomes remembered. */
  readonly remembered?: readonly [number, number];
  /** Made at the first case. */
  gereed?: Prepared;
}

/** What a key stands for. */
export interface Entry {
  readonly key: string;
  /** `elders`: of another regeling. */
  readonly what: 'feit' | 'rol' | 'ding' | 'niets' | 'elders';
  readonly place: number;
  /** Nothing but a fact that may be a plain ja or nee, which needs no cell of its own. */
  readonly yesNo: boolean;
  readonly type: Scalar;
  readonly symbols: readonly string[];
  readonly inTime: boolean;
  readonly perYear: boolean;
  /** The same key declared once more. */
  readonly also: Entry | undefined;
}

/** What can be given of one kind of subject. */
export interface Kind {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly elsewhere: ReadonlySet<string>;
  /** A cell for every fact, as it is when nothing is given. */
  readonly template: readonly (Cell | undefined)[];
  /** A subject of which nothing is given. */
  readonly empty: Bearer;
  /** The keys of the subject that was read last, in their order: the next one mostly has the same. */
  readonly order: Entry[];
}

export interface Prepared {
  readonly persoon: Kind;
  readonly paar: Kind;
  readonly gericht: Kind;
  readonly zaak: Kind;
  readonly objects: readonly Kind[];
  readonly noObjects: readonly Bearer[];
  readonly before: ReadonlySet<string>;
  readonly statesElsewhere: ReadonlySet<string>;
  readonly judgedElsewhere: ReadonlySet<string>;
  /** A case in which nobody has a role. */
  readonly noRoles: readonly undefined[];
  /** How many dossiers were opened. */
  opened: number;
  /** The day that was asked about last: mostly it is the same one. */
  asked: Asked;
}

/** A day with its year. */
export interface Asked {
  readonly text: unknown;
  readonly dag: number;
  readonly year: number;
  /** 1 January of that year, and of the next. */
  readonly start: number;
  readonly end: number;
}

export function prepared(layout: Layout): Prepared {
  const elsewhere = new Set(layout.elsewhere);
  const kind = (facts: readonly FactLayout[] | undefined, others: readonly Entry[]): Kind =>
    kindOf(facts ?? [], others, elsewhere);
  const objects = (layout.objects ?? []).map(({ facts }) => kind(facts, []));
  return {
    persoon: kind(layout.persoon, []),
    paar: kind(layout.paar, skipped('personen')),
    gericht: kind(layout.gericht, skipped('van', 'tot')),
    zaak: kind(layout.zaak, [
      ...skipped('personen', 'koppels', 'relaties', 'beginstand', 'oordelen'),
      ...(layout.roles ?? []).map((key, place) => entry(key, 'rol', place)),
      ...(layout.objects ?? []).map(({ key }, place) => entry(key, 'ding', place)),
    ]),
    objects,
    noObjects: objects.map(({ empty }) => empty),
    before: new Set(layout.before),
    statesElsewhere: new Set(layout.statesElsewhere),
    judgedElsewhere: new Set(layout.judgedElsewhere),
    noRoles: (layout.roles ?? []).map(() => undefined),
    opened: 0,
    // small integers from the first on: the machine then keeps all days so
    asked: { text: undefined, dag: 0, year: 0, start: 0, end: 0 },
  };
}

function kindOf(facts: readonly FactLayout[], others: readonly Entry[], elsewhere: ReadonlySet<string>): Kind {
  const entries = new Map<string, Entry>();
  const add = (one: Entry): void => {
    const same = entries.get(one.key);
    // what has a meaning of its own in the case is no fact
    if (same?.what !== 'niets') entries.set(one.key, { ...one, yesNo: one.yesNo && same === undefined, also: same });
  };
  others.forEach(add);
  facts.forEach((fact, place) => {
    add({ ...entry(fact.key, 'feit', place), ...fact, yesNo: fact.type === 'ja-nee' && fact.perYear !== true });
  });
  const template = facts.map(({ closed, type }) => (closed === true && type === 'ja-nee' ? CLOSED : undefined));
  return { entries, elsewhere, template, empty: { cells: template }, order: [] };
}

const skipped = (...keys: readonly string[]): readonly Entry[] => keys.map((key) => entry(key, 'niets', 0));

const entry = (key: string, what: Entry['what'], place: number): Entry => ({
  key,
  what,
  place,
  yesNo: false,
  type: 'ja-nee',
  symbols: [],
  inTime: false,
  perYear: false,
  also: undefined,
});

/** What a key stands for; a key that no regeling knows is for Full to refuse. */
export function entryOf({ entries, elsewhere }: Kind, key: string): Entry {
  return entries.get(key) ?? (elsewhere.has(key) ? entry(key, 'elders', 0) : naarVolledig());
}
