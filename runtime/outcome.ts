/**
 * What a question to the law yields. The words are Dutch, as a generated module speaks the language of the law.
 */
import type { Address } from './ir/index.ts';

/** A day as ISO text, 'JJJJ-MM-DD'. */
export type Datum = string;

/** Path of a fact in the case: 'personen.anna.toetsingsinkomen.2025', 'koppels.anna+bram.metElkaarGehuwd'. */
export type FeitPad = string;

/** One thing that is not known and may change the outcome. */
export interface Ontbrekend {
  /** `bepaling`: a provision that is not coded; what it says about this is for people. */
  readonly soort: 'feit' | 'parameter' | 'beginstand' | 'bepaling';
  /**
   * Of a feit: its path in the case. Of a parameter: its id and the day, 'Wzt/standaardpremie@2027-01-01'. Of a bepaling:
   * its address.
   */
  readonly pad: FeitPad;
  /** The Dutch name as the law has it. */
  readonly naam: string;
  /** A question that a citizen or an official can answer. */
  readonly vraag: string;
}

/** A question that only a human may answer. */
export interface OordeelVraag {
  readonly id: string;
  /** Where the answer stands in the case: 'oordelen.deGevolgenOnevenredigZijn', or its `bedrag`. */
  readonly pad: FeitPad;
  /** What is judged, as the law says it, with the names of the persons it is about. */
  readonly naam: string;
  /** The persons it is about, by id. */
  readonly over?: readonly string[];
  readonly soort: 'ja-nee' | 'bedrag';
  /** Who decides. */
  readonly door: string;
  readonly grondslag: Address;
  /** The kan-bepaling for which it is asked. */
  readonly bij?: Address;
  readonly vraag: string;
  readonly weegtMee: readonly string[];
  readonly motivering: 'verplicht' | 'vrij';
  /** Of an amount: the bounds between which it must lie, as far as they are known; exact, as a fraction. */
  readonly tenMinste?: string;
  readonly tenHoogste?: string;
}

export type Uitkomst<T> =
  | {
      readonly soort: 'bepaald';
      readonly waarde: T;
      readonly uitleg: Uitleg;
      readonly gebruikt: readonly FeitPad[];
      /** Facts that are unknown but cannot change this outcome. */ readonly ongeacht?: readonly FeitPad[];
    }
  /** No rule grants it; not the same as € 0. */
  | {
      readonly soort: 'geen';
      readonly uitleg: Uitleg;
      readonly gebruikt: readonly FeitPad[];
      readonly ongeacht?: readonly FeitPad[];
    }
  | {
      readonly soort: 'onbekend';
      /** Most decisive first. */
      readonly ontbreekt: readonly Ontbrekend[];
      readonly oordelen?: readonly OordeelVraag[];
      /** Outcome per answer when exactly one yes/no fact is missing, and no judgement: keys 'ja' and 'nee'. */
      readonly perAntwoord?: Readonly<Record<string, Uitkomst<T>>>;
      /** There are too many combinations of answers to try out: perhaps none of what is missing matters. */
      readonly nietUitgezocht?: true;
      readonly uitleg: Uitleg;
    }
  | {
      /** No fact is missing; a human has to decide. */
      readonly soort: 'oordeelNodig';
      /** Most decisive first. */
      readonly oordelen: readonly OordeelVraag[];
      /** Outcome per answer to the first of them, if that is a yes/no question: keys 'ja' and 'nee'. */
      readonly perAntwoord?: Readonly<Record<string, Uitkomst<T>>>;
      /** There are too many combinations of answers to try out: perhaps the outcome is the same whatever is decided. */
      readonly nietUitgezocht?: true;
      readonly uitleg: Uitleg;
    }
  /** Two rules disagree and neither is an exception to the other. */
  | {
      readonly soort: 'strijdig';
      readonly regels: readonly {
        readonly adres: Address;
        readonly waarde: T | 'geen' | boolean;
        /** The person concerned, when more than one was found where the law knows one. */ readonly over?: string;
      }[];
      readonly uitleg: Uitleg;
    };

/** Why: a tree from the outcome down to the facts. Plain JSON; amounts are exact fraction strings. */
export type Uitleg = UitlegBesluit | UitlegFeit | UitlegParameter | UitlegOordeel | UitlegStap;

/** How a conclusion came about. */
export interface UitlegBesluit {
  readonly soort: 'besluit';
  readonly conclusie: string; // id
  readonly naam: string;
  readonly over?: string; // persons, 'Anna' or 'Bram, Anna'
  readonly dag: Datum;
  /** 'ja', 'nee', 'geen', 'onbekend', 'strijdig', or the exact value: '22987/200'. */
  readonly uitkomst: string;
  /** The value as a Dutch reader writes it: '€ 114,935'. */
  readonly leesbaar: string;
  readonly regels: readonly UitlegRegel[];
}

/** What one rule did: both why and why not. */
export interface UitlegRegel {
  readonly id: string;
  readonly adres: Address;
  /** `op grond van …`: the provisions, often of another law, that the rule itself names as its ground. */
  readonly grondslag: readonly Address[];
  readonly versie: { readonly van?: Datum; readonly tot?: Datum };
  /** The rule as written, and the text of the lid it stands under ('' = hulpregel). */
  readonly regel: string;
  readonly wettekst: string;
  readonly hulpregel: boolean;
  readonly fictie: boolean;
  /**
   * telt: it made the outcome. voorwaarde: its condition is not met. opzij: its condition is met, but the rules in
   * `door` set it aside. uitgeschakeld: the rules in `door` say it does not apply. onbekend: not decided.
   * niet in werking rules are left out.
   */
  readonly status: 'telt' | 'voorwaarde' | 'opzij' | 'uitgeschakeld' | 'onbekend';
  readonly door: readonly Address[];
  /** Of a rule that a ranking keeps out: the person who comes first. */
  readonly gaatVoor?: string;
  readonly ontkent: boolean;
  readonly waarde?: string; // exact
  /** The condition and the value, taken apart. */
  readonly stappen: readonly Uitleg[];
  readonly toelichting: readonly string[]; // uitleg: notes
}

export interface UitlegFeit {
  readonly soort: 'feit';
  readonly pad: FeitPad;
  readonly naam: string;
  readonly uitkomst: string;
  readonly leesbaar: string;
  readonly gesloten?: 'verzoek' | 'bewijs'; // nee because nothing was asked or proved
}

/** What a human decided, or has to decide. */
export interface UitlegOordeel {
  readonly soort: 'oordeel';
  readonly pad: FeitPad;
  readonly naam: string;
  readonly uitkomst: string;
  readonly leesbaar: string;
  readonly grondslag: Address;
  /** Who decided; before the answer: who decides. */
  readonly door: string;
  readonly vraag: string;
  readonly weegtMee: readonly string[];
  readonly motivering?: string;
  readonly datum?: Datum;
}

export interface UitlegParameter {
  readonly soort: 'parameter';
  readonly parameter: string;
  readonly naam: string;
  readonly uitkomst: string;
  readonly leesbaar: string;
  readonly bron?: string;
  readonly status?: string;
}

/** An operation or a statement: 'vermeerderd met', 'en', 'op enige dag in 2020', 'som over de kalendermaanden'. */
export interface UitlegStap {
  readonly soort: 'stap';
  readonly wat: string;
  readonly uitkomst: string;
  readonly leesbaar: string;
  readonly delen: readonly Uitleg[];
}
