/** The answers to judgements in a case: those of the case itself, of a person, and of two persons. */
import type { Feiten, OordeelAntwoord, OordeelInDeTijd, Oordelen, OordeelVraag, Zaak } from '../../runtime/index.ts';

/** Where an answer stands. */
export interface JudgedPlace {
  readonly kind: 'zaak' | 'persoon' | 'paar' | 'gericht';
  /** The persons it is about, by id. */
  readonly names: readonly string[];
  readonly key: string;
}

export interface JudgedInCase extends JudgedPlace {
  /** More than one when it runs in time. */
  readonly answers: readonly (OordeelAntwoord & { readonly van?: string; readonly tot?: string })[];
}

export function judgedIn({ personen = {}, koppels = [], relaties = [], oordelen }: Zaak): readonly JudgedInCase[] {
  const at = (kind: JudgedPlace['kind'], names: readonly string[], given: unknown): readonly JudgedInCase[] =>
    Object.entries((given ?? {}) as Oordelen).map(([key, answer]) => ({
      kind,
      names,
      key,
      answers: Array.isArray(answer) ? (answer as JudgedInCase['answers']) : [answer as OordeelAntwoord],
    }));
  return [
    ...at('zaak', [], oordelen),
    ...Object.entries(personen).flatMap(([name, facts]) => at('persoon', [name], facts['oordelen'])),
    ...koppels.flatMap((pair) => at('paar', pair.personen, pair['oordelen'])),
    ...relaties.flatMap((relation) => at('gericht', [relation.van, relation.tot], relation['oordelen'])),
  ];
}

const KINDS = { personen: 'persoon', koppels: 'paar', relaties: 'gericht' } as const;

/** Where the answer to this question belongs. */
export function placeOfQuestion({ pad, over = [] }: Pick<OordeelVraag, 'pad' | 'over'>): JudgedPlace {
  const [, before = '', key = ''] = /^(.*?)\.?oordelen\.(.*?)(?:\.bedrag)?$/.exec(pad) ?? [];
  const first = /^\w+/.exec(before)?.[0] as keyof typeof KINDS | undefined;
  return { kind: first === undefined ? 'zaak' : KINDS[first], names: over, key };
}

/** The case with this answer in it; without one, the case that does not have it. */
export function withAnswer(zaak: Zaak, { kind, names, key }: JudgedPlace, answer: OordeelInDeTijd | undefined): Zaak {
  const changed = <F extends Feiten>(given: F): F => {
    const { [key]: _, ...others } = (given['oordelen'] ?? {}) as Oordelen;
    return { ...given, oordelen: answer === undefined ? others : { ...others, [key]: answer } };
  };
  const [one = '', other = ''] = names;
  switch (kind) {
    case 'zaak':
      return changed(zaak);
    case 'persoon':
      return { ...zaak, personen: { ...zaak.personen, [one]: changed(zaak.personen?.[one] ?? {}) } };
    case 'paar': {
      const { koppels = [] } = zaak;
      const at = koppels.findIndex(({ personen }) => names.every((name) => personen.includes(name)));
      const pair = koppels[at] ?? { personen: [one, other] as const };
      return { ...zaak, koppels: replacedAt(koppels, at, changed(pair)) };
    }
    case 'gericht': {
      const { relaties = [] } = zaak;
      const at = relaties.findIndex(({ van, tot }) => van === one && tot === other);
      return { ...zaak, relaties: replacedAt(relaties, at, changed(relaties[at] ?? { van: one, tot: other })) };
    }
  }
}

/** The list with the item in the place of the one there; at −1 behind all. */
function replacedAt<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return at === -1 ? [...list, item] : list.map((old, index) => (index === at ? item : old));
}
