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
import type { Declaration, Owner, StatusDeclaration } from './ast/index.ts';
import type { Fragment } from './fragments.ts';
import type { Part } from './parts.ts';
import type { Block, StructureBlock } from './skeleton.ts';
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
    for (const part of all) for (const form of visible(declaredNames(part), hiddenIn(part, all))) lexicon.addForm(form);
    for (const part of all) for (const clause of clausesOf(part)) addJudgement(lexicon, clause);
    for (const law of laws) lexicon.addForm(law);
    for (const part of all) addBornNames(lexicon, part);
    lexicons.set(header.abbreviation, lexicon);
  }
  return lexicons;
}

/** `gebruikt X zonder naam`: the names of a part that the first of these, a regeling, does not want. */
export function hiddenIn(part: Part, [first, ...others]: readonly Part[]): readonly string[] {
  const name = first?.header.abbreviation;
  return [first, ...others]
    .filter((own) => own !== undefined && own.header.abbreviation === name)
    .flatMap((own) => own?.uses ?? [])
    .filter((use) => use.name === part.header.abbreviation)
    .flatMap(({ without }) => without);
}

/** The forms of these names, without those that are hidden. */
export function visible(names: readonly Declared[], hidden: readonly string[]): readonly Form[] {
  return names.filter(({ unless }) => unless === undefined || !hidden.includes(unless)).map(({ form }) => form);
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

const clausesIn = new WeakMap<Fragment, readonly string[]>();

/** The clauses of the judgements in a part. */
export function clausesOf({ fragments }: Part): readonly string[] {
  return fragments.flatMap(({ fragment }) => {
    const known =
      clausesIn.get(fragment) ?? fragment.blocks.flatMap((block) => (isJudgement(block) ? clauseOf(block).clause : []));
    clausesIn.set(fragment, known);
    return known;
  });
}

const isJudgement = (block: Block): block is StructureBlock =>
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
export interface Declared {
  readonly form: Form;
  /** A regeling that uses the part without this name does not know the form. */
  readonly unless?: string;
}

const declaredIn = new WeakMap<Part, readonly Declared[]>();

/** What a part declares; once, for all who use it. */
export function declaredNames(part: Part): readonly Declared[] {
  const known = declaredIn.get(part);
  if (known) return known;
  const own = part.fragments.map(({ fragment }) => namesIn(fragment)).filter((names) => names !== NO_NAMES);
  const made = (['brackets', 'headings', 'sentences'] as const).flatMap((kind) => own.flatMap((names) => names[kind]));
  declaredIn.set(part, made);
  return made;
}

/** What a fragment declares, by what declares it: of two forms that are the same, the first kind counts. */
interface FragmentNames {
  readonly brackets: readonly Declared[];
  readonly headings: readonly Declared[];
  readonly sentences: readonly Declared[];
}

const NO_NAMES: FragmentNames = { brackets: [], headings: [], sentences: [] };

const declaredInFragments = new WeakMap<Fragment, FragmentNames>();

function namesIn(fragment: Fragment): FragmentNames {
  const known = declaredInFragments.get(fragment) ?? readNames(fragment);
  declaredInFragments.set(fragment, known);
  return known;
}

function readNames({ blocks, declared }: Fragment): FragmentNames {
  const brackets = namesInBrackets(blocks);
  const headings = namesInHeadings(blocks);
  const sentences = declared.size === 0 ? [] : namesInDeclarations(declared);
  return brackets.length + headings.length + sentences.length === 0 ? NO_NAMES : { brackets, headings, sentences };
}

function declaredAs(text: string, category: LexiconEntry['category']): readonly Declared[] {
  // a word of the language would make every sentence unreadable
  return isWordOfLanguage(text) ? [] : [{ form: formOf(text, { category, name: text }), unless: text }];
}

function namesInBrackets(blocks: readonly Block[]): readonly Declared[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'structure' || block.keyword !== 'schijven' || next?.kind !== 'table') return [];
    return bracketNames(next).flatMap(({ text }) => declaredAs(text, 'name'));
  });
}

function namesInHeadings(blocks: readonly Block[]): readonly Declared[] {
  return blocks.flatMap((block): readonly Declared[] => {
    if (block.kind !== 'structure') return [];
    switch (block.keyword) {
      case 'parameter':
        return declaredAs(readNameAndType(block.rest).name, 'name');
      case 'tabel':
        return readNamesAndTypes(block.rest).flatMap(({ name }) => declaredAs(name, 'name'));
      case 'oordeel':
      case 'bevoegdheid':
        return authoritiesOf(block).flatMap((name) => declaredAs(name, 'authority'));
      case 'verzoek':
        return [nameOfRequest(block).name, termOfRequest(block) ?? ''].flatMap((name) => declaredAs(name, 'name'));
      case 'termijn':
        return block.rest.text === '' ? [] : declaredAs(block.rest.text, 'name');
      default:
        return [];
    }
  });
}

function namesInDeclarations(declared: Fragment['declared']): readonly Declared[] {
  return [...declared.values()].flatMap(({ declarations }) => declarations.flatMap(namesOfDeclaration));
}

function namesOfDeclaration(declaration: Declaration): readonly Declared[] {
  switch (declaration.kind) {
    case 'role-declaration':
      return declaration.of === 'persoon' ? declaredAs(declaration.name, 'noun') : [];
    case 'value-declaration':
      return [...declaredAs(declaration.name, 'name'), ...namesOfOwner(declaration.owner)];
    case 'choice-declaration':
      return [
        ...declaredAs(declaration.name, 'name'),
        ...declaration.symbols.flatMap(({ name }) => declaredAs(name, 'noun')),
      ];
    case 'status-declaration': {
      const own = declaration.request
        ? declaredAs(requestName(declaration.phrase), 'name')
        : formsOfPerson(declaration).map((form) => ({ form, unless: declaration.phrase }));
      return [...own, ...namesOfOwner(declaration.owner)];
    }
  }
}

function namesOfOwner(owner: Owner): readonly Declared[] {
  return owner.kind === 'object' ? declaredAs(owner.name, 'name') : [];
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
  for (const form of bornNamesIn(part)) if (!coversWhole(lexicon, form.text)) lexicon.addForm(form);
}

const bornIn = new WeakMap<Fragment, readonly Form[]>();

/** How a sentence begins that gives its subject a value. */
export const VALUE_SENTENCE =
  /^(?:De|Het)\s+([^,:;().]+?)\s+(?:bedraagt|is\s+gelijk\s+aan|wordt\s+(?:vast)?gesteld\s+op|wordt\s+bepaald\s+op)\s/s;

/** Subjects of `De X bedraagt …` in a part. */
export function bornNamesIn({ fragments }: Part): readonly Form[] {
  return fragments.flatMap(({ fragment }) => bornNamesOf(fragment));
}

function bornNamesOf(fragment: Fragment): readonly Form[] {
  const known = bornIn.get(fragment) ?? bornNames(fragment);
  bornIn.set(fragment, known);
  return known;
}

/** Subjects that are a name unless declared names explain them. */
function bornNames({ blocks, declared, masked, start }: Fragment): readonly Form[] {
  return blocks.flatMap((block): readonly Form[] => {
    if (block.kind !== 'sentence' || declared.has(block)) return [];
    const text = masked.slice(block.span.start - start, block.span.end - start);
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
