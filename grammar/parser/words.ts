/** Groups of tokens by which the parser decides. */
import type { TokenType } from 'chevrotain';
import type * as Ast from '../ast/index.ts';
import * as T from '../tokens.ts';

export const OPERATORS = new Map<TokenType, Ast.BinaryOperator>([
  [T.VermeerderdMet, 'vermeerderd met'],
  [T.VerminderdMet, 'verminderd met'],
  [T.VermenigvuldigdMet, 'vermenigvuldigd met'],
  [T.GedeeldDoor, 'gedeeld door'],
]);

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

export const ARTICLES = new Map<TokenType, Ast.Article>([
  [T.De, 'de'],
  [T.Het, 'het'],
  [T.Een, 'een'],
  [T.Die, 'die'],
  [T.Dat, 'die'],
  [T.Geen, 'geen'],
  [T.Iedere, 'iedere'],
]);

export const NAMES = [T.Naam, T.Orgaan, T.Soort, T.OnbekendeNaam];

export const TERM_STARTS = [...PRONOUNS.keys(), ...ARTICLES.keys(), ...NAMES, T.Eigennaam];

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
];

export const COMPUTED_STARTS = [
  T.HetDeelVan,
  T.HetVerschilTussen,
  T.DeSomVan,
  T.Veelvoud,
  T.ZoveelMaal,
  T.HetHoogsteVan,
  T.HetLaagsteVan,
  T.SomOverMaanden,
  T.SomOverIedere,
  T.AantalPersonenDat,
  T.AantalMaandenWaarin,
  T.AantalDagenWaarop,
  T.AantalJarenVan,
  T.DePeildatum,
  T.DeEersteDagVan,
  ...DAY_STARTS,
];

/** What an expression may begin with besides a term. */
export const EXPRESSION_STARTS = [
  T.HetDeelVan,
  T.HetVerschilTussen,
  T.DeSomVan,
  T.HaakOpen,
  T.Veelvoud,
  T.ZoveelMaal,
  T.HetHoogsteVan,
  T.HetLaagsteVan,
  T.SomOverMaanden,
  T.SomOverIedere,
  T.AantalPersonenDat,
  T.AantalMaandenWaarin,
  T.AantalDagenWaarop,
  T.DeFormule,
  T.Bedrag,
  ...DAY_STARTS,
];

export const SUFFIX_AFTER_COMMA = [
  ...OPERATORS.keys(),
  T.TenMinste,
  T.TenHoogste,
  T.AfgerondOp,
  T.Waarin,
  T.TijdsevenredigNaarMaanden,
  T.TijdsevenredigNaarDagen,
];

export const FACTORS: readonly {
  readonly test: RegExp;
  readonly factor: string;
  readonly converts?: 'naar jaar' | 'naar maand';
}[] = [
  { test: /^twee ?maal/, factor: '2' },
  { test: /^drie ?maal/, factor: '3' },
  { test: /^vier ?maal/, factor: '4' },
  { test: /^vijf ?maal/, factor: '5' },
  { test: /^zes ?maal/, factor: '6' },
  { test: /^zeven ?maal/, factor: '7' },
  { test: /^acht ?maal/, factor: '8' },
  { test: /^negen ?maal/, factor: '9' },
  { test: /^tien ?maal/, factor: '10' },
  { test: /^elf ?maal/, factor: '11' },
  { test: /twaalfvoud/, factor: '12', converts: 'naar jaar' },
  { test: /twaalfde/, factor: '1/12', converts: 'naar maand' },
  { test: /helft/, factor: '1/2' },
  { test: /derde/, factor: '1/3' },
  { test: /kwart/, factor: '1/4' },
];

export const PREDICATE_STARTS = [
  T.Gezegde,
  T.Omgekeerd,
  T.Meer,
  T.Minder,
  T.TenHoogste,
  T.TenMinste,
  T.JongerDan,
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
