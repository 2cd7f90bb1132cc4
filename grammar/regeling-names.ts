/** The names that a regeling may use: its own, those of what it uses, and those born in a sentence. */
import { bracketNames } from './brackets.ts';
import { authoritiesOf, clauseOf } from './judgements.ts';
import { addJudgement, addStatus, Lexicon, verbLemma, type LexiconEntry } from './lexicon.ts';
import { readNameAndType, readNamesAndTypes } from './structure.ts';
import type { Part } from './parts.ts';

export function buildLexicons(parts: readonly Part[]): Map<string, Lexicon> {
  const lexicons = new Map<string, Lexicon>();
  const directory = directoryOf(parts);
  for (const { header } of parts) {
    if (lexicons.has(header.abbreviation)) continue;
    const lexicon = new Lexicon();
    const all = reachable(header.abbreviation, directory);
    const uses = (directory.under.get(header.abbreviation) ?? []).flatMap((own) => own.uses);
    for (const part of all) {
      const hidden = uses.filter((use) => use.name === part.header.abbreviation).flatMap(({ without }) => without);
      addNames(lexicon, part, new Set(hidden));
    }
    for (const part of parts) {
      lexicon.add(part.header.abbreviation, { category: 'law', name: part.header.abbreviation });
      lexicon.add(part.header.name, { category: 'law', name: part.header.abbreviation });
    }
    for (const part of all) addBornNames(lexicon, part);
    lexicons.set(header.abbreviation, lexicon);
  }
  return lexicons;
}

/** The regeling itself first, then what it uses, and what that uses. */
function reachable(abbreviation: string, { named, under }: Directory): Part[] {
  const order = new Set([abbreviation]);
  for (const name of order) {
    for (const part of under.get(name) ?? []) {
      for (const use of part.uses) {
        const found = named.get(use.name);
        if (found !== undefined) order.add(found);
      }
    }
  }
  return [...order].flatMap((name) => under.get(name) ?? []);
}

interface Directory {
  /** The abbreviation of a regeling by abbreviation or name; the first in the text wins. */
  readonly named: ReadonlyMap<string, string>;
  /** All parts of a regeling. */
  readonly under: ReadonlyMap<string, readonly Part[]>;
}

function directoryOf(parts: readonly Part[]): Directory {
  const named = new Map<string, string>();
  const under = new Map<string, Part[]>();
  for (const part of parts) {
    const { name, abbreviation } = part.header;
    for (const key of [abbreviation, name]) if (!named.has(key)) named.set(key, abbreviation);
    const known = under.get(abbreviation);
    if (known) known.push(part);
    else under.set(abbreviation, [part]);
  }
  return { named, under };
}

function addNames(lexicon: Lexicon, part: Part, hidden: ReadonlySet<string>): void {
  const add = (text: string, category: LexiconEntry['category']): void => {
    if (!hidden.has(text)) lexicon.add(text, { category, name: text });
  };
  part.blocks.forEach((block, index) => {
    const next = part.blocks[index + 1];
    if (block.kind !== 'structure' || block.keyword !== 'schijven' || next?.kind !== 'table') return;
    for (const { text } of bracketNames(next)) add(text, 'name');
  });
  for (const block of part.blocks) {
    if (block.kind !== 'structure') continue;
    if (block.keyword === 'parameter') add(readNameAndType(block.rest).name, 'name');
    if (block.keyword === 'tabel') for (const { name } of readNamesAndTypes(block.rest)) add(name, 'name');
    if (block.keyword === 'oordeel') addJudgement(lexicon, clauseOf(block).clause);
    if (block.keyword === 'oordeel' || block.keyword === 'bevoegdheid')
      for (const name of authoritiesOf(block)) add(name, 'authority');
    if (block.keyword === 'termijn' && block.rest.text !== '') add(block.rest.text, 'name');
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
