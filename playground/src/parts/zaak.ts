/** Reading and changing the facts of a case, as JSON, by the group they belong to. */
import type { FormField, FormGroup, Zaak } from '../../../compiler/service/index.ts';

/** Whose fact it is: a person, two persons, an object, or the case itself. */
export interface Owner {
  readonly kind: FormGroup['kind'];
  readonly key?: string;
  readonly persons: readonly string[];
}

type Facts = Readonly<Record<string, unknown>>;

export interface Piece {
  readonly van?: string;
  readonly tot?: string;
  readonly waarde: unknown;
}

export function factsOf(zaak: Zaak, owner: Owner): Facts {
  const [first = '', second = ''] = owner.persons;
  switch (owner.kind) {
    case 'zaak':
      return zaak;
    case 'object':
      return (zaak[owner.key ?? ''] as Facts | undefined) ?? {};
    case 'persoon':
      return zaak.personen?.[first] ?? {};
    case 'paar':
      return zaak.koppels?.find((pair) => isPair(pair.personen, first, second)) ?? {};
    case 'gericht':
      return zaak.relaties?.find(({ van, tot }) => van === first && tot === second) ?? {};
  }
}

function isPair([a, b]: readonly [string, string], first: string, second: string): boolean {
  return (a === first && b === second) || (a === second && b === first);
}

/** Whether a path of the case, as an outcome names it, is one of the facts of this owner; with a key, of that fact. */
export function isPathOf(pad: string, { kind, key, persons }: Owner, fact?: string): boolean {
  const { place, about, rest } = partsOfPath(pad);
  const isOfFact = fact === undefined || rest[0] === fact;
  switch (kind) {
    case 'persoon':
      return place === 'personen' && about === persons[0] && isOfFact;
    case 'paar':
      return place === 'koppels' && isSamePair(about.split('+'), persons) && isOfFact;
    case 'gericht':
      return place === 'relaties' && about === persons.join('>') && isOfFact;
    case 'object':
      return place === key && (fact === undefined || about === fact);
    case 'zaak':
      return fact === undefined ? !BESIDE_CASE.has(place) && rest.length === 0 : place === fact;
  }
}

/** Of whom a path of the case speaks. */
export function personsOnPath(pad: string): readonly string[] {
  const { place, about } = partsOfPath(pad);
  return place === 'personen' ? [about] : place === 'koppels' || place === 'relaties' ? about.split(/[+>]/) : [];
}

const BESIDE_CASE: ReadonlySet<string> = new Set(['personen', 'koppels', 'relaties']);

/** 'personen.Anna.inkomen.2025', 'koppels.Anna+Bram.gehuwd', 'relaties.Bram>Anna.kind', 'woning.huur', 'soortWoning' */
function partsOfPath(pad: string): {
  readonly place: string;
  readonly about: string;
  readonly rest: readonly string[];
} {
  const [place = '', about = '', ...rest] = pad.split('.');
  return { place, about, rest };
}

const isSamePair = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && other.every((person) => one.includes(person));

/** The case with another value for one fact; undefined takes the fact away. */
export function withFact(zaak: Zaak, owner: Owner, field: Pick<FormField, 'key'>, value: unknown): Zaak {
  const [first = '', second = ''] = owner.persons;
  const facts = changed(factsOf(zaak, owner), field.key, value);
  switch (owner.kind) {
    case 'zaak':
      return facts;
    case 'object':
      return { ...zaak, [owner.key ?? '']: facts };
    case 'persoon':
      return { ...zaak, personen: { ...zaak.personen, [first]: facts } };
    case 'paar': {
      const others = (zaak.koppels ?? []).filter((pair) => !isPair(pair.personen, first, second));
      return { ...zaak, koppels: [...others, { ...facts, personen: [first, second] }] };
    }
    case 'gericht': {
      const others = (zaak.relaties ?? []).filter(({ van, tot }) => van !== first || tot !== second);
      return { ...zaak, relaties: [...others, { ...facts, van: first, tot: second }] };
    }
  }
}

function changed(facts: Facts, key: string, value: unknown): Facts {
  if (value !== undefined) return { ...facts, [key]: value };
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));
}

/** The same persons in the same roles, of whom nothing is known. */
export function emptied({ personen }: Zaak, roles: Facts): Zaak {
  return { ...roles, personen: Object.fromEntries(Object.keys(personen ?? {}).map((name) => [name, {}])) };
}

export function isPieces(value: unknown): value is readonly Piece[] {
  return Array.isArray(value);
}

export function isByYear(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** '30.000,50' is '30000.50'; undefined when it is no number. */
export function decimalOf(written: string): string | undefined {
  const bare = written.replace(/[€\s ]/g, '');
  const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) || bare.includes(',') ? bare.replaceAll('.', '') : bare;
  const decimal = plain.replace(',', '.').replace(/[.,]-$/, '');
  return /^-?\d+(?:\.\d+)?$/.test(decimal) ? decimal : undefined;
}

/** '30000.5' is '30.000,5'; anything else stays as it is. */
export function numberText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return '';
  const [, sign = '', whole = '', rest] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === '') return String(value);
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, '.')}${rest === undefined ? '' : `,${rest}`}`;
}

/** '13,67' for the ratio '0.1367' and for '13.67%'; a ratio without decimal form stays as it is. */
export function percentText(value: unknown): string {
  const text = typeof value === 'string' ? value : numberText(value).replaceAll('.', '').replace(',', '.');
  if (text.endsWith('%')) return numberText(text.slice(0, -1).trim());
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return text;
  const digits = rest.padEnd(2, '0');
  const shifted = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const after = digits.slice(2).replace(/0+$/, '');
  return numberText(`${sign}${shifted}${after === '' ? '' : `.${after}`}`);
}

/** The units of a duration, as ISO 8601 has them. */
export const durationUnits = { Y: 'jaren', M: 'maanden', W: 'weken', D: 'dagen' } as const;
export type DurationUnit = keyof typeof durationUnits;

/** 'P3M' is three months; undefined for a duration of several units. */
export function durationOf(value: unknown): { readonly count: string; readonly unit: DurationUnit } | undefined {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(typeof value === 'string' ? value : '') ?? [];
  return count === undefined ? undefined : { count, unit: unit as DurationUnit };
}

/** The case without the person and all that is said of them. */
export function withoutPerson(zaak: Zaak, person: string): Zaak {
  const { personen = {}, koppels = [], relaties = [], ...others } = zaak;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== person)),
    personen: Object.fromEntries(Object.entries(personen).filter(([name]) => name !== person)),
    koppels: koppels.filter((pair) => !pair.personen.includes(person)),
    relaties: relaties.filter(({ van, tot }) => van !== person && tot !== person),
  };
}
