/** What the proefberekening answers: plain JSON in the words of the law. */

/** One thing that is not known: a field of the input, an amount of a regeling, or a regeling as a whole. */
export type Ontbreekt =
  /** `feit`: path in the input. */
  | { readonly feit: string; readonly vraag: string }
  /** 'Wht:minimum-inkomensijkpunt' */
  | { readonly parameter: string }
  /** A law that is not encoded yet, or not among the rules that were given. */
  | { readonly regeling: string; readonly vraag: string };

export interface Oordeel {
  readonly id: string;
  readonly grondslag: string;
  readonly vraag: string;
}

/** The outcome of one toeslag over the year. Exact amounts are fractions in lowest terms. */
export type Toeslaguitkomst =
  | {
      readonly soort: 'bepaald';
      /** Over the month of the peildatum; "0" in a month without a claim. */
      readonly perMaandExact: string;
      /** Rounded to cents, for reading only. */
      readonly perMaand: string;
      /** Practice, not law; absent when the rules do not say it. */
      readonly perMaandUitbetaald?: string;
      readonly perJaarExact: string;
      /** The amount of the law: Awir art. 14 lid 4. */
      readonly perJaar: string;
      readonly grondslag: readonly string[];
      readonly tussenuitkomsten: Readonly<Record<string, string>>;
    }
  | { readonly soort: 'geen'; readonly grondslag: readonly string[]; readonly reden: string }
  | { readonly soort: 'onbekend'; readonly ontbreekt: readonly Ontbreekt[] }
  | { readonly soort: 'oordeelNodig'; readonly oordelen: readonly Oordeel[] }
  | { readonly soort: 'strijdig'; readonly regels: readonly string[] };

/** The outcomes of the toeslagen that were asked. */
export interface Proefuitkomst {
  readonly aangenomen: readonly string[];
  readonly zorgtoeslag?: Toeslaguitkomst;
  readonly huurtoeslag?: Toeslaguitkomst;
  readonly kindgebondenBudget?: Toeslaguitkomst;
  readonly kinderopvangtoeslag?: Toeslaguitkomst;
}
