/** The names that a regeling may use: its own, those of what it uses, and those born in a sentence. */
import { addStatus, Lexicon, verbLemma, type LexiconEntry } from './lexicon.ts';
import { readNameAndType } from './structure.ts';
import type { Part } from './parts.ts';

export function buildLexicons(parts: readonly Part[]): Map<string, Lexicon> {
  const lexicons = new Map<string, Lexicon>();
  for (const { header } of parts) {
    if (lexicons.has(header.abbreviation)) continue;
    const lexicon = new Lexicon();
    for (const part of reachable(header.abbreviation, parts)) {
      const hidden = parts
        .filter((other) => other.header.abbreviation === header.abbreviation)
        .flatMap(({ uses }) => uses)
        .filter((use) => use.name === part.header.abbreviation)
        .flatMap(({ without }) => without);
      addNames(lexicon, part, new Set(hidden));
    }
    for (const part of parts)
      lexicon.add(part.header.abbreviation, { category: 'law', name: part.header.abbreviation });
    for (const part of reachable(header.abbreviation, parts)) addBornNames(lexicon, part);
    lexicons.set(header.abbreviation, lexicon);
  }
  return lexicons;
}

/** The regeling itself first, then what it uses, and what that uses. */
function reachable(abbreviation: string, parts: readonly Part[]): Part[] {
  const order = [abbreviation];
  for (const name of order) {
    for (const part of parts.filter(({ header }) => header.abbreviation === name)) {
      for (const use of part.uses) {
        const found = parts.find(({ header }) => header.abbreviation === use.name || header.name === use.name)?.header
          .abbreviation;
        if (found !== undefined && !order.includes(found)) order.push(found);
      }
    }
  }
  return order.flatMap((name) => parts.filter(({ header }) => header.abbreviation === name));
}

function addNames(lexicon: Lexicon, part: Part, hidden: ReadonlySet<string>): void {
  const add = (text: string, category: LexiconEntry['category']): void => {
    if (!hidden.has(text)) lexicon.add(text, { category, name: text });
  };
  for (const block of part.blocks) {
    if (block.kind !== 'structure' || !['parameter', 'tabel'].includes(block.keyword)) continue;
    add(readNameAndType(block.rest).name, 'name');
  }
  for (const { declarations } of part.declared.values()) {
    for (const declaration of declarations) {
      if (declaration.kind === 'role-declaration' && declaration.of === 'persoon') add(declaration.name, 'noun');
      if (declaration.kind === 'value-declaration') {
        add(declaration.name, 'name');
        if (declaration.owner.kind === 'object') add(declaration.owner.name, 'name');
      }
      if (declaration.kind === 'choice-declaration') {
        add(declaration.name, 'name');
        for (const symbol of declaration.symbols) add(symbol.name, 'noun');
      }
      if (declaration.kind !== 'status-declaration') continue;
      if (declaration.request) add(requestName(declaration.phrase), 'name');
      else if (!hidden.has(declaration.phrase)) addStatus(lexicon, declaration.phrase);
      if (declaration.owner.kind === 'object') add(declaration.owner.name, 'name');
    }
  }
}

/** `het huurdersverzoek van de belanghebbende over degene` -> `huurdersverzoek` */
export function requestName(phrase: string): string {
  return phrase.replace(/^(het|de|een)\s+/, '').replace(/\s+van\s+.*$/, '');
}

/** A name may also be born as the subject of `De X bedraagt …`. */
function addBornNames(lexicon: Lexicon, part: Part): void {
  for (const block of part.blocks) {
    if (block.kind !== 'sentence' || part.declared.has(block)) continue;
    const text = part.skeleton.masked.slice(block.span.start, block.span.end);
    const subject = /^(?:De|Het)\s+([^,:;().]+?)\s+bedraagt\s/s.exec(text)?.[1];
    if (subject === undefined) continue;
    const name = subject.replace(/\s+/g, ' ').replace(/\s+van\s+(een persoon|die persoon|degene).*$/, '');
    if (name.split(' ').length > 12 || name.split(' ').some(isClauseWord) || coversWhole(lexicon, name)) continue;
    lexicon.add(name, { category: 'name', name });
  }
}

function isClauseWord(word: string): boolean {
  return (
    ['indien', 'tenzij', 'als', 'mits', 'bedraagt', 'niet', 'geen'].includes(word) || verbLemma(word) !== undefined
  );
}

/** Do declared names already explain this text (`de zorgtoeslag`, `het toetsingsinkomen van de verzekerde`)? */
function coversWhole(lexicon: Lexicon, text: string): boolean {
  let rest = text;
  for (;;) {
    const match = lexicon.longestAt(rest, 0);
    if (!match) return false;
    rest = rest.slice(match.end).trim();
    if (rest === '') return true;
    const chain = /^van\s+(?:(?:de|het|een|die|iedere)\s+)?/.exec(rest);
    if (!chain) return false;
    rest = rest.slice(chain[0].length);
  }
}
