/** Which conclusions of which regeling answer for a toeslag. */
import type { Toeslag } from './household.ts';

export interface Encoding {
  /** The law that grants it, by its abbreviation in the rules. */
  readonly regeling: string;
  readonly naam: string;
  /** Where its amounts stand, beside the law. */
  readonly besluit?: string;
  /** The policy by which it is awarded now, beside the law. */
  readonly beleid?: string;
  /** Ids of conclusions; absent while the law is not encoded. */
  readonly conclusies?: {
    readonly perJaar: string;
    readonly perJaarAfgerond: string;
    readonly perJaarExact: string;
    readonly perMaand: string;
    readonly uitbetaald: string;
    /** Beside the conclusions of the regeling itself. */
    readonly tussen: readonly string[];
  };
}

export const encodings: Readonly<Record<Toeslag, Encoding>> = {
  zorgtoeslag: {
    regeling: 'Wzt',
    naam: 'Wet op de zorgtoeslag',
    conclusies: {
      perJaar: 'Wzt/zorgtoeslag over het berekeningsjaar',
      perJaarAfgerond: 'Wzt/jaarbedrag na afronding',
      perJaarExact: 'Wzt/jaarbedrag voor afronding',
      perMaand: 'Wzt/zorgtoeslag over een kalendermaand',
      uitbetaald: 'Praktijk zorgtoeslag/maandbedrag volgens de praktijk',
      tussen: ['Awir/gezamenlijk toetsingsinkomen'],
    },
  },
  huurtoeslag: {
    regeling: 'Wht',
    naam: 'Wet op de huurtoeslag',
    conclusies: {
      perJaar: 'Wht/huurtoeslag over het berekeningsjaar',
      perJaarAfgerond: 'Wht/jaarbedrag na afronding',
      perJaarExact: 'Wht/jaarbedrag voor afronding',
      perMaand: 'Wht/huurtoeslag over een kalendermaand',
      uitbetaald: 'Praktijk huurtoeslag/maandbedrag volgens de praktijk',
      tussen: [],
    },
  },
  kindgebondenBudget: {
    regeling: 'Wkb',
    naam: 'Wet op het kindgebonden budget',
    conclusies: {
      perJaar: 'Wkb/kindgebonden budget over het berekeningsjaar',
      perJaarAfgerond: 'Wkb/jaarbedrag na afronding',
      perJaarExact: 'Wkb/jaarbedrag voor afronding',
      perMaand: 'Wkb/kindgebonden budget over een kalendermaand',
      uitbetaald: 'Praktijk kindgebonden budget/maandbedrag volgens de praktijk',
      tussen: ['Awir/gezamenlijk toetsingsinkomen'],
    },
  },
  kinderopvangtoeslag: {
    regeling: 'Wko',
    naam: 'Wet kinderopvang',
    besluit: 'Bko',
    beleid: 'Verzamelbesluit KOT',
    conclusies: {
      perJaar: 'Wko/kinderopvangtoeslag over het berekeningsjaar',
      perJaarAfgerond: 'Wko/jaarbedrag na afronding',
      perJaarExact: 'Wko/jaarbedrag voor afronding',
      perMaand: 'Wko/kinderopvangtoeslag over een kalendermaand',
      uitbetaald: 'Praktijk kinderopvangtoeslag/maandbedrag volgens de praktijk',
      tussen: ['Awir/gezamenlijk toetsingsinkomen'],
    },
  },
};
