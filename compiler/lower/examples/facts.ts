/** The case of a voorbeeld while its sentences are read: facts by key, for persons, pairs and objects. */
import type { Ast } from '../../../grammar/index.ts';
import type { Constant, Fact, Judgement, OordeelAntwoord, Oordelen, Zaak } from '../../../runtime/index.ts';

interface Days {
  readonly van?: string;
  readonly tot?: string;
}

interface Piece extends Days {
  readonly waarde: unknown;
}

type JudgedPiece = OordeelAntwoord & Days;

type Bag = Record<string, unknown>;

/** Collects facts; later sentences win for the days they speak of. */
export class CaseBuilder {
  readonly persons: string[] = [];
  readonly roles: Record<string, string> = {};
  year: string | undefined;
  referenceDate: string | undefined;
  rest: 'nee' | 'onbekend' = 'onbekend';
  /** State before the first day for which facts are given, by conclusion. */
  readonly before: Record<string, boolean> = {};
  readonly #persons = new Map<string, Bag>();
  readonly #pairs = new Map<string, Bag>();
  readonly #relations = new Map<string, Bag>();
  readonly #objects = new Map<string, Bag>();
  readonly #zaak: Bag = {};
  /** What this layer gave: a row of a table may change what its heading said. */
  readonly #given = new Map<string, string>();

  copy(): CaseBuilder {
    const copy = new CaseBuilder();
    copy.persons.push(...this.persons);
    Object.assign(copy.roles, this.roles);
    copy.year = this.year;
    copy.referenceDate = this.referenceDate;
    copy.rest = this.rest;
    Object.assign(copy.before, this.before);
    for (const [from, to] of [
      [this.#persons, copy.#persons],
      [this.#pairs, copy.#pairs],
      [this.#relations, copy.#relations],
      [this.#objects, copy.#objects],
    ] as const) {
      for (const [key, bag] of from) to.set(key, { ...bag }); // a value is never changed, only another put in its place
    }
    Object.assign(copy.#zaak, this.#zaak);
    return copy;
  }

  addPerson(name: string): void {
    if (this.persons.includes(name)) return;
    this.persons.push(name);
    this.#persons.set(name, {});
  }

  /** Where the facts of this owner are kept. */
  #bag(fact: Pick<Fact, 'of'>, persons: readonly string[], objectKey: string): Bag {
    const at = (map: Map<string, Bag>, key: string): Bag => {
      const bag = map.get(key) ?? {};
      map.set(key, bag);
      return bag;
    };
    switch (fact.of.kind) {
      case 'zaak':
        return this.#zaak;
      case 'object':
        return at(this.#objects, objectKey);
      case 'persoon':
        return at(this.#persons, persons[0] ?? '');
      case 'paar':
        return at(this.#pairs, [...persons].sort().join('\u0000'));
      case 'gericht':
        return at(this.#relations, persons.join('\u0000'));
    }
  }

  /** Keeps a fact. Answers false when it was given already, for the same time, with another value. */
  set(fact: Fact, persons: readonly string[], objectKey: string, value: unknown, running: Ast.Running): boolean {
    const bag = this.#bag(fact, persons, objectKey);
    const key = [fact.id, ...persons, JSON.stringify(running)].join('\u0000');
    const before = this.#given.get(key);
    this.#given.set(key, JSON.stringify(value));
    this.#store(fact, bag, value, running);
    return before === undefined || before === JSON.stringify(value);
  }

  #store(fact: Fact, bag: Bag, value: unknown, running: Ast.Running): void {
    if (fact.perYear) {
      const year = running.year ?? this.year ?? this.referenceDate?.slice(0, 4);
      const before = bag[fact.key];
      bag[fact.key] = year === undefined ? value : { ...(typeof before === 'object' ? before : {}), [year]: value };
      return;
    }
    if (running.from === undefined && running.to === undefined) {
      bag[fact.key] = value;
      return;
    }
    const before = bag[fact.key];
    const outside: readonly Piece[] = Array.isArray(before)
      ? (before as Piece[])
      : before !== undefined
        ? [{ waarde: before }]
        : value === true
          ? [{ waarde: false }]
          : [];
    bag[fact.key] = overlay(outside, {
      ...(running.from ? { van: running.from } : {}),
      ...(running.to ? { tot: running.to } : {}),
      waarde: value,
    });
  }

  /** What somebody decided, of whom, and for which days; the voorbeeld itself is the reason. */
  judge(
    { key, by, about }: Judgement,
    persons: readonly string[],
    { from, to }: Ast.Running,
    given: Partial<Pick<OordeelAntwoord, 'antwoord' | 'bedrag'>>,
  ): void {
    const bag = about ? this.#bag({ of: about }, persons, '') : this.#zaak;
    const known = (bag['oordelen'] ?? {}) as Oordelen;
    const days = { ...(from === undefined ? {} : { van: from }), ...(to === undefined ? {} : { tot: to }) };
    const before = known[key];
    const pieces = (before === undefined ? [] : [before].flat()) as readonly JudgedPiece[];
    const same = pieces.find(({ van, tot }: JudgedPiece) => van === from && tot === to);
    const answer: JudgedPiece = {
      antwoord: true,
      motivering: 'zo gegeven in dit voorbeeld',
      door: by[0] ?? '',
      ...same,
      datum: this.referenceDate ?? `${this.year ?? '2020'}-01-01`,
      ...given,
      ...days,
    };
    const always = from === undefined && to === undefined;
    bag['oordelen'] = { ...known, [key]: always ? answer : overlay(pieces, answer) };
  }

  /** Where nothing is given: the same answer for every day, or for each of these years. */
  setOther(fact: Fact, persons: readonly string[], objectKey: string, value: unknown, years: readonly string[]): void {
    const bag = this.#bag(fact, persons, objectKey);
    bag[fact.key] ??= fact.perYear ? Object.fromEntries(years.map((one) => [one, value])) : value;
  }

  /** From the year before the first that any fact speaks of, since a rule may look back that far, to the year after. */
  years(): readonly string[] {
    const year = Number(this.year ?? this.referenceDate?.slice(0, 4) ?? '2020');
    const bags = [
      this.#zaak,
      ...[this.#persons, this.#pairs, this.#relations, this.#objects].flatMap((map) => [...map.values()]),
    ];
    const spoken = bags.flatMap((bag) => Object.values(bag)).flatMap(yearsIn);
    const first = Math.min(year, ...spoken) - 1;
    return Array.from({ length: year + 2 - first }, (_, offset) => String(first + offset));
  }

  build(): Zaak {
    const apart = (map: Map<string, Bag>): [string[], Bag][] =>
      [...map].filter(([, bag]) => Object.keys(bag).length > 0).map(([key, bag]) => [key.split('\u0000'), bag]);
    return {
      personen: Object.fromEntries(this.#persons),
      koppels: apart(this.#pairs).map(([[one = '', other = ''], bag]) => ({ personen: [one, other] as const, ...bag })),
      relaties: apart(this.#relations).map(([[van = '', tot = ''], bag]) => ({ van, tot, ...bag })),
      ...this.roles,
      ...(Object.keys(this.before).length > 0 ? { beginstand: this.before } : {}),
      ...Object.fromEntries([...this.#objects].filter(([, bag]) => Object.keys(bag).length > 0)),
      ...this.#zaak,
    };
  }
}

/** The years in which a timeline changes, or that an amount is given for. */
function yearsIn(value: unknown): readonly number[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.keys(value)
      .filter((key) => /^\d{4}$/.test(key))
      .map(Number);
  return (value as readonly Piece[]).flatMap(({ van, tot }) =>
    [van, tot].flatMap((day) => (day === undefined ? [] : [Number(day.slice(0, 4))])),
  );
}

/** Puts a piece over others: they keep only what lies outside it. */
function overlay<P extends Days>(pieces: readonly P[], over: P): P[] {
  const kept = pieces.flatMap((piece): P[] => {
    const parts: P[] = [];
    if (over.van !== undefined && (piece.van === undefined || piece.van < over.van)) {
      const tot = piece.tot === undefined || piece.tot > over.van ? over.van : piece.tot;
      parts.push({ ...piece, tot });
    }
    if (over.tot !== undefined && (piece.tot === undefined || piece.tot > over.tot)) {
      const van = piece.van === undefined || piece.van < over.tot ? over.tot : piece.van;
      parts.push({ ...piece, van });
    }
    return parts;
  });
  return [...kept, over].sort((a, b) => (a.van ?? '').localeCompare(b.van ?? ''));
}

/** A constant as the JSON of a case has it: decimals for numbers where they end, else a fraction. */
export function jsonOf(constant: Constant): unknown {
  if (constant.kind !== 'number') return constant.value;
  const [numerator = '0', denominator = '1'] = constant.value.split('/');
  return decimal(BigInt(numerator), BigInt(denominator)) ?? constant.value;
}

function decimal(numerator: bigint, denominator: bigint): string | undefined {
  for (let places = 0, scale = 1n; places <= 20; places += 1, scale *= 10n) {
    if ((numerator * scale) % denominator !== 0n) continue;
    const digits = String(((numerator < 0n ? -numerator : numerator) * scale) / denominator).padStart(places + 1, '0');
    const sign = numerator < 0n ? '-' : '';
    return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  }
  return undefined;
}
