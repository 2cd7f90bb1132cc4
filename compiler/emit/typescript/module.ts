/** What every section of a generated module has to know: the program, the names, and whether types are printed. */
import { groupBy } from '../../../runtime/index.ts';
import type { Choice, Conclusion, ObjectType, Program, Regeling, ValueType } from '../../../runtime/ir/index.ts';
import type { NameBook, NameClash } from './names.ts';
import { articleName, camelCase, identifier, nameBook, pascalCase } from './names.ts';
import { programOf } from './reach.ts';

/** One question that the module answers, and what it is called there. */
export interface Question {
  readonly conclusion: Conclusion;
  /** 'zorgtoeslag', 'isPartnerVan' */
  readonly name: string;
  /** Of the exported function: 'artikel2_zorgtoeslag'. */
  readonly exported: string;
}

/** One artikel and the conclusions whose first rule stands in it. */
export interface Article {
  /** '2', '1.6', '5a' */
  readonly number: string;
  /** 'artikel2' */
  readonly name: string;
  readonly questions: readonly Question[];
}

export interface Module {
  /** What the module carries: the regeling and all it leads to. */
  readonly program: Program;
  readonly regeling: Regeling;
  /** TypeScript when true, the same program in JavaScript when false. */
  readonly typed: boolean;
  readonly articles: readonly Article[];
  /** Type names, by 'keuze' or 'object' and the id. */
  readonly typeNames: ReadonlyMap<string, string>;
  /** 'WztZaak' */
  readonly caseType: string;
  readonly clashes: readonly NameClash[];
}

/** Names of the module itself and of the helpers it imports. */
const taken = [
  'programma',
  'schema',
  'voorbeelden',
  'termijnen',
  'Persoon',
  'Koppel',
  'Relatie',
  'PersoonId',
  'InDeTijd',
  'OordeelAntwoord',
  'OordeelInDeTijd',
  'PerJaar',
  'Bedrag',
  'BedragInvoer',
  'Getal',
  'GetalInvoer',
  'Datum',
  'Duur',
  'Uitkomst',
  'Program',
  'GEEN',
  'NietBepaald',
  'Dossier',
  'Mens',
];

/** `asked`: what voorbeelden of the regeling ask besides its own conclusions, by id. */
export function moduleOf(whole: Program, regelingId: string, typed: boolean, asked: readonly string[] = []): Module {
  const program = programOf(whole, regelingId, asked);
  const regeling = whole.regelingen.find(({ id }) => id === regelingId) ?? {
    id: regelingId,
    name: regelingId,
    uses: [],
  };
  const types = nameBook(taken);
  const caseType = types.give(`${pascalCase(regelingId)}Zaak`, `de zaak van ${regelingId}`);
  const typeNames = typeNamesOf(program.choices, program.objects, types);
  const functions = nameBook(taken);
  const articles = articlesOf(program, regelingId, functions);
  return {
    program,
    regeling,
    typed,
    articles: articles.articles,
    typeNames,
    caseType,
    clashes: [...types.clashes, ...functions.clashes, ...articles.clashes],
  };
}

function typeNamesOf(
  choices: readonly Choice[],
  objects: readonly ObjectType[],
  types: NameBook,
): ReadonlyMap<string, string> {
  const named = (
    kind: string,
    declared: readonly { readonly id: string; readonly name: string }[],
  ): readonly (readonly [string, string])[] =>
    declared.map(({ id, name }) => [`${kind} ${id}`, types.give(pascalCase(name), `${kind} ${id}`)]);
  return new Map([...named('keuze', choices), ...named('object', objects)]);
}

/** 'Wko:1.6:3' → '1.6'; an address without an artikel gives ''. */
const articleOf = (address: string): string => address.split(':')[1] ?? '';

function articlesOf(
  program: Program,
  regeling: string,
  functions: NameBook,
): { readonly articles: readonly Article[]; readonly clashes: readonly NameClash[] } {
  const asked = program.conclusions.filter((conclusion) => conclusion.regeling === regeling && !conclusion.internal);
  const byArticle = groupBy(asked, ({ rules }) => articleOf(rules[0]?.address ?? ''));
  const clashes: NameClash[] = [];
  const articles = [...byArticle]
    .toSorted(([a], [b]) => inOrder(a, b))
    .map(([number, conclusions]): Article => {
      const name = functions.give(articleName(number), `artikel ${number}`);
      const own = nameBook(['snel', 'ruw']);
      const questions = conclusions.map((conclusion) => {
        const question = own.give(questionName(conclusion), conclusion.id);
        return { conclusion, name: question, exported: functions.give(`${name}_${question}`, conclusion.id) };
      });
      clashes.push(...own.clashes);
      return { number, name, questions };
    });
  return { articles, clashes };
}

/** Artikel 2 before 2a before 10: numbers as numbers, not by the machine's locale. */
function inOrder(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = Number(part) - Number(other);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    if (Number.isNaN(difference) && part !== other) return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

const finiteVerbs = new Set(
  (
    'is zijn was waren heeft hebben had hadden wordt worden werd werden woont wonen kan kunnen moet moeten mag mogen ' +
    'geldt gelden bestaat bestaan blijft blijven voldoet voldoen ontvangt ontvangen heet heten vindt vinden krijgt krijgen stelt stellen'
  ).split(' '),
);

/** A value has its own name; a status begins with its verb: 'partner van een persoon is' → 'isPartnerVan'. */
export function questionName({ kind, name, key }: Conclusion): string {
  if (kind === 'waarde') return identifier(camelCase(name === '' ? key : name));
  const words = name.replace(/^een /, '').split(/\s+/);
  const at = words.findLastIndex((word, index) => index >= words.length - 2 && finiteVerbs.has(word));
  const verb = words[at];
  const moved = verb === undefined ? words : [verb, ...words.toSpliced(at, 1)];
  return identifier(
    camelCase(
      moved
        .join(' ')
        .replace(/ een persoon(?= |$)/g, '')
        .replace(/^(\S+) een /, '$1 '),
    ),
  );
}

/** How a value of this type is called in the module, as outcome of a question. */
export function outcomeType(type: ValueType | undefined, module: Module): string {
  switch (type?.kind) {
    case undefined:
    case 'ja-nee':
      return 'boolean';
    case 'bedrag':
      return type.per === undefined ? 'Bedrag' : `Bedrag<'${type.per}'>`;
    case 'uren':
    case 'percentage':
    case 'getal':
    case 'aantal':
      return 'Getal';
    case 'datum':
      return 'Datum';
    case 'duur':
      return 'Duur';
    case 'tekst':
      return 'string';
    case 'keuze':
      return module.typeNames.get(`keuze ${type.choice}`) ?? 'string';
  }
}

/** How a fact of this type may be given. */
export function inputType(type: ValueType, module: Module): string {
  switch (type.kind) {
    case 'bedrag':
      return 'BedragInvoer';
    case 'uren':
    case 'percentage':
    case 'getal':
    case 'aantal':
      return 'GetalInvoer';
    default:
      return outcomeType(type, module);
  }
}

/** In Dutch, for a documentation comment: 'bedrag per jaar', 'ja of nee'. */
export function typeInWords(type: ValueType | undefined, module: Module): string {
  switch (type?.kind) {
    case undefined:
    case 'ja-nee':
      return 'ja of nee';
    case 'bedrag':
      return type.per === undefined ? 'bedrag in euro’s' : `bedrag in euro’s per ${type.per}`;
    case 'uren':
      return type.per === undefined ? 'aantal uren' : `aantal uren per ${type.per}`;
    case 'keuze':
      return `een van: ${module.program.choices.find(({ id }) => id === type.choice)?.symbols.join(', ') ?? type.choice}`;
    case 'duur':
      return 'duur (ISO 8601)';
    case 'datum':
      return 'datum (JJJJ-MM-DD)';
    case 'percentage':
    case 'getal':
    case 'aantal':
    case 'tekst':
      return type.kind;
  }
}
