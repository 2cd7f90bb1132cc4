/** Pass 3: what the fragments of one regeling hold, as sections one in another. */
import type * as Ast from './ast/index.ts';
import type { Report, SyntaxFault } from './fault.ts';
import type { Formula, HeadingNode, Piece } from './pieces.ts';
import type { AmendingHeader } from './header.ts';
import type { Part } from './parts.ts';

export function regelingOf(part: Part, pieces: Iterable<Piece>, faults: SyntaxFault[]): Ast.Regeling {
  const { header, headerSpan, uses, end } = part;
  const { items } = new Sections(part, faults).read(pieces);
  return { kind: 'regeling', ...header, headerSpan, uses, items, span: { start: headerSpan.start, end } };
}

/** A wijziging: what stands under a formula is the new text. */
export function wijzigingOf(
  part: Part,
  { name, short, bron, dates, incorporated }: AmendingHeader,
  pieces: Iterable<Piece>,
  faults: SyntaxFault[],
): Ast.Wijziging {
  const { header, headerSpan, act, end } = part;
  const { items, formulas } = new Sections(part, faults).read(pieces);
  for (const item of items.slice(0, formulas[0]?.from ?? items.length))
    if (item.kind === 'section')
      faults.push({
        code: 'wijziging-onvolledig',
        file: part.file,
        span: item.headingSpan,
        data: { deel: 'formule' },
      });
  return {
    kind: 'wijziging',
    name,
    ...(short ? { short } : {}),
    target: header.abbreviation,
    ...(act === undefined ? {} : { act }),
    headerSpan,
    ...(bron ? { bron } : {}),
    dates,
    incorporated,
    amendments: formulas.flatMap(({ formula: { operation, text, span }, from }, at): Ast.Amendment[] => {
      const sections = items.slice(from, formulas[at + 1]?.from).filter((item) => item.kind === 'section');
      return operation ? [{ kind: 'amendment', operation, text, span, sections }] : [];
    }),
    items: items.filter((item) => item.kind !== 'section'),
    span: { start: headerSpan.start, end },
  };
}

/** The items from `from` on, up to the next formula, stand under it. */
interface PlacedFormula {
  readonly formula: Formula;
  readonly from: number;
}

class Sections {
  readonly #report: Report;
  readonly #root: MutableSection = { level: 0, items: [] };
  readonly #open: MutableSection[] = [this.#root];
  readonly #formulas: PlacedFormula[] = [];

  constructor({ file }: Part, faults: SyntaxFault[]) {
    this.#report = (fault) => faults.push({ file, ...fault });
  }

  read(pieces: Iterable<Piece>): { readonly items: readonly Ast.Item[]; readonly formulas: readonly PlacedFormula[] } {
    for (const piece of pieces) this.#take(piece);
    while (this.#open.length > 1) this.#close();
    return { items: this.#root.items, formulas: this.#formulas };
  }

  #take(piece: Piece): void {
    const section = this.#open.at(-1) as MutableSection;
    switch (piece.kind) {
      case 'heading': {
        const level = LEVELS[piece.node.level];
        while ((this.#open.at(-1) as MutableSection).level >= level) this.#close();
        this.#open.push({ level, items: [], node: piece.node });
        return;
      }
      case 'validity':
        if (!section.node || section.quote || section.items.length > 0)
          this.#report({ code: 'geldig-verkeerde-plaats', span: piece.span, data: {} });
        else if (piece.validity) section.validity = piece.validity;
        return;
      case 'quote':
        this.#quote(section, piece.quote);
        return;
      case 'item':
        section.items.push(piece.item);
        return;
      case 'formula':
        // `Artikel 3, derde lid, komt te luiden:` begins anew: what was open is closed
        while (this.#open.length > 1) this.#close();
        this.#formulas.push({ formula: piece.formula, from: this.#root.items.length });
    }
  }

  #quote(section: MutableSection, quote: Ast.Quote): void {
    const { quote: before } = section;
    if (!section.node) this.#report({ code: 'regel-buiten-regeling', span: quote.span, data: {} });
    else if (section.items.some((item) => item.kind === 'rule'))
      this.#report({ code: 'citaat-na-regel', span: quote.span, data: {} });
    else
      section.quote = before
        ? { text: `${before.text} ${quote.text}`, span: { start: before.span.start, end: quote.span.end } }
        : quote;
  }

  #close(): void {
    const section = this.#open.pop() as MutableSection;
    if (section.node) (this.#open.at(-1) as MutableSection).items.push(sectionOf(section, section.node));
  }
}

const LEVELS: Readonly<Record<Ast.Section['level'], number>> = { artikel: 1, lid: 2, onderdeel: 3, onder: 4 };

interface MutableSection {
  readonly level: number;
  readonly items: Ast.Item[];
  readonly node?: HeadingNode;
  validity?: Ast.Validity;
  quote?: Ast.Quote;
}

/** What stood under a heading: between two states of a text, with the same in it, it is the same section. */
const sections = new WeakMap<HeadingNode, Ast.Section>();

function sectionOf({ validity, quote, items }: MutableSection, node: HeadingNode): Ast.Section {
  const known = sections.get(node);
  if (known && known.validity === validity && isSameQuote(known.quote, quote) && areSame(known.items, items))
    return known;
  const end = items.at(-1)?.span.end ?? quote?.span.end ?? node.headingSpan.end;
  const made: Ast.Section = {
    kind: 'section',
    ...node,
    ...(validity ? { validity } : {}),
    ...(quote ? { quote } : {}),
    items,
    span: { start: node.headingSpan.start, end },
  };
  sections.set(node, made);
  return made;
}

function isSameQuote(one: Ast.Quote | undefined, other: Ast.Quote | undefined): boolean {
  if (!one || !other) return one === other;
  return one.text === other.text && one.span.start === other.span.start && one.span.end === other.span.end;
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
