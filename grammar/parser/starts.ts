/** Words with which a kind of phrase may begin or end: by these the parser decides. */
import type { TokenType } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import * as T from '../tokens.ts';

/** What joins two operands. */
export const OPERATORS = new Map<TokenType, Ast.BinaryOperator>([
  [T.VermeerderdMet, 'vermeerderd met'],
  [T.VerminderdMet, 'verminderd met'],
  [T.VermenigvuldigdMet, 'vermenigvuldigd met'],
  [T.GedeeldDoor, 'gedeeld door'],
]);

export const OPERATOR_STARTS = [...OPERATORS.keys()];

/** `degene`, `hij`, `die persoon`, and what each is in the tree. */
export const PRONOUNS = new Map<TokenType, Ast.Pronoun>([
  [T.Degene, 'degene'],
  [T.Hij, 'hij'],
  [T.Zij, 'zij'],
  [T.Beiden, 'beiden'],
  [T.EenVanBeiden, 'een van beiden'],
  [T.GeenVanBeiden, 'geen van beiden'],
  [T.Deze, 'deze'],
  [T.Dat, 'dat'],
  [T.EenDerde, 'een derde'],
  [T.GeenDerde, 'geen derde'],
  [T.DiePersoon, 'die persoon'],
  [T.EenPersoon, 'een persoon'],
]);

/** Articles and what stands in their place. */
export const ARTICLES = new Map<TokenType, Ast.Article>([
  [T.De, 'de'],
  [T.Het, 'het'],
  [T.Een, 'een'],
  [T.Die, 'die'],
  [T.Dat, 'die'],
  [T.Geen, 'geen'],
  [T.Iedere, 'iedere'],
  [T.Bezit, 'de'],
]);

export const PRONOUN_STARTS = [...PRONOUNS.keys()];

export const ARTICLE_STARTS = [...ARTICLES.keys()];

/** What a name may begin with: `de partner`, `degene`, `Anna`. */
export const TERM_STARTS = [
  ...PRONOUN_STARTS,
  ...ARTICLE_STARTS,
  T.Naam,
  T.Orgaan,
  T.Soort,
  T.OnbekendeNaam,
  T.Eigennaam,
];

/** `degene die`, `het kind dat` */
export const RELATIVES = [T.Die, T.Dat];

export const CITATION_STARTS = [T.Artikel, T.Lid, T.Onderdeel, T.VorigeZin, T.DitArtikel];

export const VERBS = [T.Werkwoord, T.EigenWerkwoord, T.Bestaat, T.Ligt];

const DAY_STARTS = [
  T.DeLaatsteDagVan,
  T.EerstePaasdagVan,
  T.DagMaand,
  T.DagNa,
  T.DagVoor,
  T.EersteDagNa,
  T.EersteDagVanaf,
  T.TweedeDagVanaf,
  T.DagWaarop,
  T.BeginVolgendeMaand,
  T.BeginVolgendKwartaal,
  T.BeginVolgendJaar,
];

/** Sums, counts and parts: what is worked out from other values. */
const OPERATION_STARTS = [
  T.HetDeelVan,
  T.HetVerschilTussen,
  T.DeSomVan,
  T.Veelvoud,
  T.ZoveelMaal,
  T.HetHoogsteVan,
  T.HetLaagsteVan,
  T.SomOverMaanden,
  T.SomOverKwartalen,
  T.SomOverIedere,
  T.AantalPersonenDat,
  T.AantalMaandenWaarin,
  T.AantalDagenWaarop,
];

/** What a value that is no name may begin with in a statement. */
export const COMPUTED_STARTS = [...OPERATION_STARTS, T.AantalJarenVan, T.DePeildatum, T.DeEersteDagVan, ...DAY_STARTS];

/** What an expression may begin with besides a term. */
export const EXPRESSION_STARTS = [...OPERATION_STARTS, T.HaakOpen, T.DeFormule, T.Bedrag, ...DAY_STARTS];

/** With which a value goes on after a comma. */
export const SUFFIX_AFTER_COMMA = [
  ...OPERATOR_STARTS,
  T.TenMinste,
  T.TenHoogste,
  T.AfgerondOp,
  T.Waarin,
  T.TijdsevenredigNaarMaanden,
  T.TijdsevenredigNaarDagen,
];

/** What the rest of a statement without a subject may begin with. */
export const PREDICATE_STARTS = [
  T.Gezegde,
  T.Omgekeerd,
  T.Meer,
  T.Minder,
  T.TenHoogste,
  T.TenMinste,
  T.JongerDan,
  T.DeLeeftijdVan,
  T.NogGeen,
  T.GelijkAan,
  T.OpOfBoven,
  T.OpOfOnder,
  T.OpOfNa,
  T.OpOfVoor,
  T.Na,
  T.Voor,
  T.Boven,
  T.Beneden,
  T.Niet,
];

/** What opens a clause with a condition. */
export const CLAUSE_STARTS = [T.Indien, T.Als_, T.VoorZover, T.Tenzij];
