/** Where something stands: `artikel 2 lid 1 onderdelen a en b Awir`, `artikel 3, eerste lid`, `de vorige zin`. */
import { tokenMatcher } from 'chevrotain';
import type * as Ast from '../../ast/index.ts';
import { articleLabel } from '../../article-labels.ts';
import { lidNumber } from '../../literals.ts';
import type { Span } from '../../span.ts';
import * as T from '../../tokens.ts';
import type { Rule } from '../base.ts';
import { PhraseParser } from '../phrases.ts';
import { CITATION_STARTS } from '../starts.ts';
import { given, nameOf } from '../token-words.ts';
import { inheriting, withLaw } from './citation-row.ts';

const PROVISION = [T.Artikel, T.Lid, T.Onderdeel, T.Onder, T.Letter];

export abstract class CitationParser extends PhraseParser {
  /** `artikel 2 lid 1, lid 3 en artikel 4 Awir`: what one leaves out it takes from its neighbours. */
  readonly citations: Rule<Ast.Citation[]> = this.define('verwijzingen', () => {
    const all: Ast.Citation[] = [];
    const first = this.SUBRULE(this.citation);
    this.ACTION(() => all.push(...first));
    this.MANY({
      GATE: () => this.isAt(1, [T.Komma, T.En, T.Of]) && this.isAt(2, CITATION_STARTS),
      DEF: () => {
        this.oneOf(0, [T.Komma, T.En, T.Of]);
        const next = this.SUBRULE1(this.citation);
        this.ACTION(() => all.push(...inheriting(all.at(-1), next)));
      },
    });
    return this.ACTION(() => withLaw(all));
  });

  /** `onderdeel a`, `onderdelen a en b`, `onderdelen a tot en met g`: adds the letters, answers the last of a range. */
  protected readonly partLetters: Rule<string | undefined, [string[]]> = this.define(
    'verwijzing naar onderdelen',
    (letters: string[]) => {
      const token = this.CONSUME(T.Onderdeel);
      this.ACTION(() => letters.push(token.image.trim().slice(-1)));
      this.MANY({
        GATE: () => this.isAt(1, [T.Komma, T.En, T.Of]) && this.isAt(2, [T.Letter]),
        DEF: () => {
          this.oneOf(0, [T.Komma, T.En, T.Of]);
          const next = this.CONSUME(T.Letter);
          this.ACTION(() => letters.push(next.image));
        },
      });
      let to: string | undefined;
      this.OPTION({
        GATE: () => this.isAt(1, [T.TotEnMet]) && this.isAt(2, [T.Letter]),
        DEF: () => {
          this.CONSUME(T.TotEnMet);
          to = this.CONSUME1(T.Letter).image;
        },
      });
      return to;
    },
  );

  /** `eerste lid`, not `lid 1`: behind a comma it goes on with the artikel before it. */
  private isOrdinal(k: number): boolean {
    return this.isAt(k, [T.Lid]) && !/\d/.test(this.LA(k).image);
  }

  private continuesOrdinal(): boolean {
    return this.isOrdinal(0) && this.isAt(2, [T.Onderdeel]);
  }

  /** `artikel 28 Foo`: a word with a capital that nobody declared, behind an artikel. */
  private isUnknownLaw(): boolean {
    return this.isAt(1, [T.OnbekendeNaam]) && /^[A-ZÀ-Ö]/.test(this.LA(1).image) && this.isAt(0, PROVISION);
  }

  /** One citation; `onderdelen a en b` gives two. */
  protected readonly citation: Rule<Ast.Citation[]> = this.define('verwijzing', () => {
    const start = this.from();
    let artikel: string | undefined;
    let lid: string | undefined;
    let lidTo: string | undefined;
    let onder: string | undefined;
    let wet: string | undefined;
    let unknownLawSpan: Span | undefined;
    let previousSentence = false;
    let own: Ast.Citation['own'];
    const onderdelen: string[] = [];
    let onderdeelTo: string | undefined;
    this.OR([
      {
        ALT: () => {
          this.CONSUME(T.VorigeZin);
          previousSentence = true;
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.DitArtikel);
          own = this.ACTION(() => (/lid$/i.test(token.image) ? 'lid' : 'artikel'));
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(T.Artikel);
          artikel = this.ACTION(() => articleLabel(token.image));
          this.OPTION({
            GATE: () => this.isAt(1, [T.Lid]) || (this.isAt(1, [T.Komma]) && this.isOrdinal(2)),
            DEF: () => {
              this.OPTION8(() => this.CONSUME(T.Komma)); // artikel 3, eerste lid
              const found = this.CONSUME(T.Lid);
              lid = this.ACTION(() => lidNumber(found.image));
            },
          });
          this.OPTION1({
            GATE: () => this.isAt(1, [T.TotEnMet]) && this.isAt(2, [T.Getal]),
            DEF: () => {
              this.CONSUME(T.TotEnMet);
              lidTo = this.CONSUME(T.Getal).image;
            },
          });
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME1(T.Lid);
          lid = this.ACTION(() => lidNumber(token.image));
          this.OPTION2({
            GATE: () => this.isAt(1, [T.TotEnMet]) && this.isAt(2, [T.Getal]),
            DEF: () => {
              this.CONSUME1(T.TotEnMet);
              lidTo = this.CONSUME1(T.Getal).image;
            },
          });
        },
      },
      {
        ALT: () => {
          onderdeelTo = this.SUBRULE(this.partLetters, { ARGS: [onderdelen] });
        },
      },
    ]);
    this.OPTION3({
      GATE: () => onderdelen.length === 0 && (!this.isAt(1, [T.Komma]) || this.continuesOrdinal()),
      DEF: () => {
        this.OPTION9(() => this.CONSUME1(T.Komma)); // eerste lid, onderdeel a
        onderdeelTo = this.SUBRULE1(this.partLetters, { ARGS: [onderdelen] });
      },
    });
    this.OPTION5(() => {
      onder = this.CONSUME(T.Onder)
        .image.replace(/^onder\s+/i, '')
        .replace('º', '°');
    });
    this.OPTION6({
      GATE: () => this.isAt(1, [T.Wet]) || this.isUnknownLaw(),
      DEF: () => {
        const token = this.oneOf(1, [T.Wet, T.OnbekendeNaam]);
        this.ACTION(() => {
          wet = nameOf(token);
          if (tokenMatcher(token, T.OnbekendeNaam)) unknownLawSpan = this.spanOf(token);
        });
      },
    });
    const span = this.to(start);
    const rest = {
      kind: 'citation' as const,
      previousSentence,
      ...(own ? { own } : {}),
      ...(unknownLawSpan ? { unknownLawSpan } : {}),
      ...given({ artikel, lid, lidTo, onderdeelTo, onder, wet }),
      span,
    };
    return onderdelen.length === 0 ? [rest] : onderdelen.map((onderdeel) => ({ ...rest, onderdeel }));
  });
}
