/** What one formula of an amending act does. */

/** The heading that opens a part of a regeling. */
export type SectionLevel = 'artikel' | 'lid' | 'onderdeel' | 'onder';

/** Labels from the artikel down: `artikel 3, tweede lid, onderdeel f` is ['3', '2', 'f']. */
export type Path = readonly string[];

export interface Renumbering {
  readonly from: Path;
  readonly to: Path;
}

export type AmendmentOperation =
  /** `Artikel 3, derde lid, komt te luiden:`; also the aanhef alone, or `Het opschrift van artikel 3 komt te luiden:`. */
  | { readonly kind: 'komt te luiden'; readonly at: Path; readonly part: 'alles' | 'aanhef' | 'opschrift' }
  /** `In artikel 3, tweede lid, vervalt onderdeel f, onder verlettering van onderdeel g tot onderdeel f.` */
  | { readonly kind: 'vervalt'; readonly at: readonly Path[]; readonly renumbered: readonly Renumbering[] }
  /** `Na artikel 26 worden twee artikelen ingevoegd, luidende:`, `Aan artikel 3 wordt een lid toegevoegd, luidende:` */
  | {
      readonly kind: 'ingevoegd' | 'toegevoegd';
      /** What must be there: the neighbour, or that to which something is added. */
      readonly at: Path;
      readonly level: SectionLevel;
      readonly count: number;
      readonly renumbered: readonly Renumbering[];
    }
  /** `In artikel 3 wordt het achtste lid vernummerd tot negende lid.` */
  | { readonly kind: 'vernummerd'; readonly renumbered: readonly Renumbering[] }
  /** `In artikel 26a wordt "€ 98" vervangen door "€ 100".` */
  | {
      readonly kind: 'vervangen';
      readonly at: Path;
      readonly from: string;
      readonly by: string;
      /** `telkens`: wherever it stands. */
      readonly everywhere: boolean;
    };
