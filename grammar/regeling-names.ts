/** The names that a regeling may use: its own, those of what it uses, and those born in a sentence. */
import { bracketNames } from './brackets.ts';
import { authoritiesOf, clauseAbout, clauseOf, nameOfRequest, termOfRequest } from './judgements.ts';
import {
  formOf,
  formsOfJudgement,
  formsOfStatus,
  Lexicon,
  verbLemma,
  type Form,
  type LexiconEntry,
} from './lexicon.ts';
import { readNameAndType, readNamesAndTypes } from './structure.ts';
import type { StatusDeclaration } from './ast/index.ts';
import type { Part } from './parts.ts';
import type { StructureBlock } from './skeleton.ts';
import { isWordOfLanguage } from './tokens.ts';

/** `known`: the lexicon that was made of the same parts, by abbreviation; without it all are made. */
export function buildLexicons(
  parts: readonly Part[],
  known: (abbreviation: string, parts: readonly Part[]) => Lexicon | undefined = () => undefined,
): Map<string, Lexicon> {
  const lexicons = new Map<string, Lexicon>();
  const directory = directoryOf(parts);
  const laws = parts.flatMap(({ header: { abbreviation, name } }) =>
    [abbreviation, name].map((text) => formOf(text, { category: 'law', name: abbreviation })),
  );
  for (const { header } of parts) {
    if (lexicons.has(header.abbreviation)) continue;
    const all = reachable(header.abbreviation, directory);
    const before = known(header.abbreviation, all);
    if (before) {
      lexicons.set(header.abbreviation, before);
      continue;
    }
    const lexicon = new Lexicon();
    const uses = (directory.under.get(header.abbreviation) ?? []).flatMap((own) => own.uses);
    for (const part of all) {
      const hidden = uses.filter((use) => use.name === part.header.abbreviation).flatMap(({ without }) => without);
      for (const { form, unless } of namesOf(part))
        if (unless === undefined || !hidden.includes(unless)) lexicon.addForm(form);
    }
    for (const part of all) for (const clause of clausesOf(part)) addJudgement(lexicon, clause);
    for (const law of laws) lexicon.addForm(law);
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

/** Only the names say whether a clause speaks of a person (`het kind`): these must be there before it is read. */
function addJudgement(lexicon: Lexicon, clause: string): void {
  const about = clauseAbout(clause, (text) => personNoun(lexicon, text));
  const key = about ? `over personen ${about.phrase}` : clause;
  const known = judgedForms.get(key) ?? (about ? formsOfStatus(about.phrase, true) : formsOfJudgement(clause));
  if (judgedForms.size >= MOST_JUDGED) judgedForms.clear();
  judgedForms.set(key, known);
  for (const form of known) lexicon.addForm(form);
}

/** The forms of a clause, for all regelingen that see the judgement. */
const judgedForms = new Map<string, readonly Form[]>();
const MOST_JUDGED = 1000;

/** How long the noun is that the text begins with, if somebody may be one. */
export function personNoun(lexicon: Lexicon, text: string): number {
  const match = lexicon.longestAt(text, 0);
  return match?.entry.person === true ? match.end : 0;
}

const clausesIn = new WeakMap<Part, readonly string[]>();

function clausesOf(part: Part): readonly string[] {
  const known =
    clausesIn.get(part) ?? part.blocks.flatMap((block) => (isJudgement(block) ? clauseOf(block).clause : []));
  clausesIn.set(part, known);
  return known;
}

const isJudgement = (block: Part['blocks'][number]): block is StructureBlock =>
  block.kind === 'structure' && block.keyword === 'oordeel';

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

/** A form that a part declares. */
interface Declared {
  readonly form: Form;
  /** A regeling that uses the part without this name does not know the form. */
  readonly unless?: string;
}

const declaredIn = new WeakMap<Part, readonly Declared[]>();

/** What a part declares; once, for all who use it. */
function namesOf(part: Part): readonly Declared[] {
  const known = declaredIn.get(part) ?? readNames(part);
  declaredIn.set(part, known);
  return known;
}

function readNames(part: Part): readonly Declared[] {
  const found: Declared[] = [];
  const add = (text: string, category: LexiconEntry['category']): void => {
    if (isWordOfLanguage(text)) return; // else no sentence could be read
    found.push({ form: formOf(text, { category, name: text }), unless: text });
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
    if (block.keyword === 'oordeel' || block.keyword === 'bevoegdheid')
      for (const name of authoritiesOf(block)) add(name, 'authority');
    if (block.keyword === 'verzoek')
      for (const name of [nameOfRequest(block).name, termOfRequest(block) ?? '']) add(name, 'name');
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
      else for (const form of formsOfPerson(declaration)) found.push({ form, unless: declaration.phrase });
      if (declaration.owner.kind === 'object') add(declaration.owner.name, 'name');
    }
  }
  return found;
}

/** Of a status of a person, a noun says so: `een kind is` makes `het kind` somebody. */
function formsOfPerson({ phrase, owner }: StatusDeclaration): readonly Form[] {
  const forms = formsOfStatus(phrase);
  if (owner.kind !== 'persoon') return forms;
  return forms.map((form) =>
    form.entry.category === 'noun' ? { ...form, entry: { ...form.entry, person: true } } : form,
  );
}

/** `het huurdersverzoek van de belanghebbende over degene` -> `huurdersverzoek` */
export function requestName(phrase: string): string {
  return phrase.replace(/^(het|de|een)\s+/, '').replace(/\s+van\s+.*$/, '');
}

/** A name may also be born as the subject of `De X bedraagt …`. */
function addBornNames(lexicon: Lexicon, part: Part): void {
  const known = bornIn.get(part) ?? bornNames(part);
  bornIn.set(part, known);
  for (const form of known) if (!coversWhole(lexicon, form.text)) lexicon.addForm(form);
}

const bornIn = new WeakMap<Part, readonly Form[]>();

/** How a sentence begins that gives its subject a value. */
export const VALUE_SENTENCE =
  /^(?:De|Het)\s+([^,:;().]+?)\s+(?:bedraagt|is\s+gelijk\s+aan|wordt\s+(?:vast)?gesteld\s+op|wordt\s+bepaald\s+op)\s/s;

/** Subjects that are a name unless declared names explain them. */
function bornNames(part: Part): readonly Form[] {
  return part.blocks.flatMap((block): readonly Form[] => {
    if (block.kind !== 'sentence' || part.declared.has(block)) return [];
    const text = part.skeleton.masked.slice(block.span.start, block.span.end);
    const subject = VALUE_SENTENCE.exec(text)?.[1];
    if (subject === undefined) return [];
    const name = subject.replace(/\s+/g, ' ').replace(/\s+van\s+(een persoon|die persoon|degene).*$/, '');
    const words = name.split(' ');
    return words.length > 12 || words.some(isClauseWord) ? [] : [formOf(name, { category: 'name', name })];
  });
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
