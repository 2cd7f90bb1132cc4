/**
 * The words of the language. Order is meaning: labels and literals first, then declared names (longest match in the
 * lexicon), then keywords (longest phrase first), then verbs, then letters and unknown words.
 */
import { createToken, Lexer, type CustomPatternMatcherFunc, type IToken, type TokenType } from 'chevrotain';
import { Lexicon, knownVerbs, type LexiconEntry } from './lexicon.ts';
import { MONTH_PATTERN, NUMBER_WORD_PATTERN, ORDINALS, WEEKDAYS } from './literals.ts';

const LETTER_CLASS = 'A-Za-zÀ-ÖØ-öø-ÿ0-9';
const END = `(?![${LETTER_CLASS}'’-])`;

/** What a name token carries besides its image. */
export interface NamePayload {
  readonly entry: LexiconEntry;
}

/** The lexicon of the sentence being read; Chevrotain's patterns are called without context of their own. */
let lexicon = new Lexicon();

function sticky(source: string, flags = 'iy'): RegExp {
  return new RegExp(source, flags);
}

function phraseSource(phrase: string): string {
  return (
    phrase
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll("'", "['’]")
      .split(' ')
      .join('\\s+') + END
  );
}

const keywords: { readonly type: TokenType; readonly phrase: string }[] = [];

const ARTICLE = /^(?:de|het|een)\s+/i;

/** `het verschil tussen de premies` where a name is declared so: the longer name goes before the words of the language. */
function isInName(text: string, offset: number, words: string): boolean {
  const article = ARTICLE.exec(words)?.[0].length ?? 0;
  const declared = article === 0 ? undefined : lexicon.longestAt(text, offset + article);
  return declared !== undefined && declared.end > offset + words.length;
}

const RUN = new RegExp(`[${LETTER_CLASS}'’-]+`, 'y');
let runText = '';
let runOffset = -1;
let run = '';

/** The word that begins here, as keywords are compared; many token types ask about the same place in turn. */
function firstWordAt(text: string, offset: number): string {
  if (offset === runOffset && text === runText) return run;
  RUN.lastIndex = offset;
  runText = text;
  runOffset = offset;
  run = comparable(RUN.exec(text)?.[0] ?? '');
  return run;
}

function comparable(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** The first words of phrases; undefined when one of them does not begin with a word alone. */
function firstWords(phrases: readonly string[]): ReadonlySet<string> | undefined {
  const words = phrases.map((phrase) => phrase.split(' ', 1)[0] ?? '');
  return words.every((word) => /^[A-Za-zÀ-ÖØ-öø-ÿ0-9'’-]+$/.test(word)) ? new Set(words.map(comparable)) : undefined;
}

/** A keyword in one or more spellings. */
function keyword(name: string, ...phrases: readonly string[]): TokenType {
  const source = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|');
  const words = firstWords(phrases);
  let pattern: RegExp | undefined; // made when first needed: there are some two hundred
  const type = createToken({
    name,
    label: `'${phrases[0] ?? name}'`,
    pattern: (text: string, offset: number) => {
      if (words && !words.has(firstWordAt(text, offset))) return null;
      pattern ??= sticky(source);
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      return match && isInName(text, offset, match[0]) ? null : match;
    },
    line_breaks: true,
    start_chars_hint: [
      ...new Set(phrases.flatMap((phrase) => [phrase.charAt(0).toLowerCase(), phrase.charAt(0).toUpperCase()])),
    ],
  });
  for (const phrase of phrases) keywords.push({ type, phrase });
  return type;
}

const ALL_CHARS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter((char) => /\S/.test(char));
const LETTERS = ALL_CHARS.filter((char) => new RegExp(`[${LETTER_CLASS}]`).test(char));

function custom(name: string, label: string, matcher: CustomPatternMatcherFunc, hint: readonly string[]): TokenType {
  return createToken({ name, label, pattern: matcher, line_breaks: true, start_chars_hint: [...hint] });
}

/** A value as written; a declared name that begins with one and goes on is that name: `21 jaar of ouder`. */
function literal(name: string, label: string, source: string, hint: readonly string[]): TokenType {
  const pattern = sticky(source);
  return custom(
    name,
    label,
    (text, offset) => {
      pattern.lastIndex = offset;
      const match = pattern.exec(text);
      const declared = match && lexicon.longestAt(text, offset);
      return declared && declared.end > offset + match[0].length ? null : match;
    },
    hint,
  );
}

const DIGITS = [...'0123456789'];

/** What words may begin with. */
function initialsOf(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap((word) => [word.charAt(0).toLowerCase(), word.charAt(0).toUpperCase()]))];
}

// ── Punctuation ──────────────────────────────────────────────────────────────────────────────────────────────────
export const Komma = createToken({ name: 'Komma', label: "','", pattern: ',' });
export const Puntkomma = createToken({ name: 'Puntkomma', label: "';'", pattern: ';' });
export const DubbelePunt = createToken({ name: 'DubbelePunt', label: "':'", pattern: ':' });
export const Punt = createToken({ name: 'Punt', label: 'een punt', pattern: '.' });
export const HaakOpen = createToken({ name: 'HaakOpen', label: "'('", pattern: '(' });
export const HaakSluit = createToken({ name: 'HaakSluit', label: "')'", pattern: ')' });
export const Maal = createToken({ name: 'Maal', label: "'×'", pattern: /[×*]/ });
export const Plus = createToken({ name: 'Plus', label: "'+'", pattern: '+' });
export const Min = createToken({ name: 'Min', label: "'−'", pattern: /[−–-]/ });
export const Deel = createToken({ name: 'Deel', label: "'/'", pattern: '/' });
export const Kwadraat = createToken({ name: 'Kwadraat', label: "'²'", pattern: /[²³]/ });
const Wit = createToken({ name: 'Wit', pattern: /\s+/, line_breaks: true, group: Lexer.SKIPPED });

// ── Labels of a list: after ':' or ';' (and the connective that follows it) ──────────────────────────────────────
function afterListMark(matched: readonly IToken[]): boolean {
  let last = matched.at(-1);
  if (last && (last.tokenType === En || last.tokenType === Of)) last = matched.at(-2);
  return last !== undefined && (last.tokenType === Puntkomma || last.tokenType === DubbelePunt);
}

function label(name: string, shown: string, source: string, hint: readonly string[]): TokenType {
  const pattern = sticky(source, 'y');
  return custom(
    name,
    shown,
    (text, offset, matched) => {
      if (!afterListMark(matched)) return null;
      pattern.lastIndex = offset;
      return pattern.exec(text);
    },
    hint,
  );
}

const SMALL = [...'abcdefghijklmnopqrstuvwxyz'];
export const LetterLabel = label('LetterLabel', "een onderdeel zoals 'a.'", '[a-z]\\.(?=\\s)', SMALL);
export const CijferLabel = label('CijferLabel', "een onderdeel zoals '1°.'", '\\d+[°º]\\.(?=\\s)', DIGITS);

// ── Literals ─────────────────────────────────────────────────────────────────────────────────────────────────────
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?';
const CAPITAL_AND_SMALL = [...SMALL, ...SMALL.map((char) => char.toUpperCase())];
export const Datum = literal('Datum', 'een datum', `\\d{1,2}\\s+(?:${MONTH_PATTERN})\\s+\\d{4}${END}`, DIGITS);
/** `5 mei van het kalenderjaar`: the year follows. */
export const DagMaand = literal(
  'DagMaand',
  'een dag van het jaar',
  `\\d{1,2}\\s+(?:${MONTH_PATTERN})(?=\\s+van\\s+het\\s)`,
  DIGITS,
);
export const Maand = literal(
  'Maand',
  'een maand met een jaar',
  `(?:${MONTH_PATTERN})\\s+\\d{4}${END}`,
  initialsOf(MONTH_PATTERN.split('|')),
);
const DURATION = `(?:\\d+|${NUMBER_WORD_PATTERN}|één)\\s+(?:jaren|jaar|maanden|maand|weken|week|dagen|dag)${END}`;
export const Duur = literal('Duur', 'een duur', `${DURATION}(?:\\s+en\\s+${DURATION})?`, [
  ...DIGITS,
  ...initialsOf(NUMBER_WORD_PATTERN.split('|')),
  'é',
]);
export const Bedrag = literal(
  'Bedrag',
  'een bedrag',
  '€[ \\u00a0]?-?\\d[\\d.]*(?:[ \\u00a0]\\d{3})*(?:,\\d+|,[-–]+)?(?<![.])',
  ['€'],
);
export const Procent = literal('Procent', 'een percentage', `-?${NUMBER}(?:\\s?%|\\s+procent${END})`, [...DIGITS, '-']);
export const Getal = literal('Getal', 'een getal', `-?${NUMBER}(?![${LETTER_CLASS}])`, [...DIGITS, '-']);

// ── Ages ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
/** `jonger is dan`, or without its verb, which then closes the clause. Before names: `ouder` is often one. */
export const JongerDan = literal('JongerDan', "'jonger is dan'", `jonger\\s+(?:(?:is|zijn|was|waren)\\s+)?dan${END}`, [
  'j',
  'J',
]);
/** Only before an age: a declared name may begin with these words. */
export const DeLeeftijdVan = literal(
  'DeLeeftijdVan',
  "'de leeftijd van'",
  `de\\s+leeftijd\\s+van(?=\\s+(?:\\d|(?:${NUMBER_WORD_PATTERN})\\s+(?:jaar|maand)))`,
  ['d', 'D'],
);
const orOlder = sticky(`of\\s+(?:ouder|jonger)${END}`);
/** `18 jaar of ouder`: only after a duration. */
export const OfOuder = custom(
  'OfOuder',
  "'of ouder'",
  (text, offset, matched) => {
    if (matched.at(-1)?.tokenType !== Duur) return null;
    orOlder.lastIndex = offset;
    return orOlder.exec(text);
  },
  ['o'],
);

const possessive = sticky(`(?:zijn|haar|diens)(?=\\s)`);
/** `zijn inkomen`: only before a declared value; `zijn partner` is also a verb and what somebody is. */
export const Bezit = custom(
  'Bezit',
  "'zijn'",
  (text, offset) => {
    possessive.lastIndex = offset;
    const match = possessive.exec(text);
    if (!match) return null;
    const next = offset + match[0].length + (/^\s+/.exec(text.slice(offset + match[0].length))?.[0].length ?? 0);
    const category = lexicon.longestAt(text, next)?.entry.category;
    const noun = category === 'noun' && match[0].toLowerCase() === 'diens';
    return category === 'name' || noun ? match : null;
  },
  ['z', 'Z', 'h', 'H', 'd', 'D'],
);

// ── Words that point at what was said before; the grammar has no place for them, so that they are recognised ──────────
export const Aanwijzer = literal(
  'Aanwijzer',
  'een woord dat terugwijst',
  `(?:zulks|voornoemde?|voormelde?|vorenbedoelde?|vorengenoemde?|bovengenoemde?|bovenbedoelde?|bovenstaande?|eerdergenoemde?|desbetreffende?|zodanige?|dergelijke?)${END}`,
  initialsOf(['zulks', 'voornoemde', 'bovengenoemde', 'eerder', 'desbetreffende']),
);

// ── Citations ────────────────────────────────────────────────────────────────────────────────────────────────────
export const Artikel = literal(
  'Artikel',
  'een artikel',
  `(?:artikel(?:en)?\\s+\\d+(?:[.:]\\d+)?[a-z]*|(?:paragraaf|overweging)\\s+\\d+(?:\\.\\d+)*)${END}`,
  ['a', 'A', 'p', 'P', 'o', 'O'],
);
export const Lid = literal(
  'Lid',
  'een lid',
  `(?:(?:lid|leden)\\s+\\d+[a-z]?|(?:het\\s+)?(?:${ORDINALS.join('|')})\\s+lid)${END}`,
  initialsOf(['lid', 'het', ...ORDINALS]),
);
export const Onderdeel = literal('Onderdeel', 'een onderdeel', `onderde(?:el|len)\\s+[a-z]${END}`, ['o', 'O']);
export const Onder = literal('Onder', "'onder 1°'", 'onder\\s+\\d+[°º]', ['o', 'O']);

// ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────────
function name(category: LexiconEntry['category'], tokenName: string, shown: string): TokenType {
  return custom(
    tokenName,
    shown,
    (text, offset) => {
      const match = lexicon.longestAt(text, offset);
      if (match?.entry.category !== category) return null;
      const result: RegExpExecArray & { payload?: NamePayload } = Object.assign(
        [text.slice(offset, match.end)] as unknown as RegExpExecArray,
        { index: offset },
      );
      result.payload = { entry: match.entry };
      return result;
    },
    LETTERS,
  );
}

export const Naam = name('name', 'Naam', 'een naam');
export const Soort = name('noun', 'Soort', 'een hoedanigheid');
export const Gezegde = name('phrase', 'Gezegde', 'een gezegde');
export const Omgekeerd = name('inverted', 'Omgekeerd', 'een gezegde');
export const EigenWerkwoord = name('verb', 'EigenWerkwoord', 'een werkwoord');
export const Wet = name('law', 'Wet', 'een wet');
export const Eigennaam = name('proper', 'Eigennaam', 'een persoon');
export const Oordeelzin = name('judgement', 'Oordeelzin', 'een oordeel');
export const Orgaan = name('authority', 'Orgaan', 'wie oordeelt');

// ── Keywords ─────────────────────────────────────────────────────────────────────────────────────────────────────
export const InAfwijkingVan = keyword('InAfwijkingVan', 'in afwijking van');
export const InAanvullingOp = keyword('InAanvullingOp', 'in aanvulling op');
export const Onverminderd = keyword('Onverminderd', 'onverminderd');
export const VoorDeToepassingVan = keyword('VoorDeToepassingVan', 'voor de toepassing van');
export const WijzigingBemonstering = keyword(
  'WijzigingBemonstering',
  'een wijziging na de eerste dag van de maand in aanmerking genomen vanaf de eerste dag van de volgende maand',
);
export const DezeWet = keyword(
  'DezeWet',
  'deze wet',
  'dit besluit',
  'deze regeling',
  'elke inkomensafhankelijke regeling',
);
export const DitArtikel = keyword('DitArtikel', 'dit artikel', 'dit lid', 'deze paragraaf');
export const NietGecodeerdIs = keyword('NietGecodeerdIs', 'niet gecodeerd is');
export const MetDienVerstandeDat = keyword('MetDienVerstandeDat', 'met dien verstande dat');
export const VanToepassingIs = keyword('VanToepassingIs', 'van toepassing is', 'van toepassing zijn');
export const IsVanOvereenkomstigeToepassing = keyword(
  'IsVanOvereenkomstigeToepassing',
  'is van overeenkomstige toepassing',
  'zijn van overeenkomstige toepassing',
);
export const IsVanToepassing = keyword('IsVanToepassing', 'is van toepassing', 'zijn van toepassing');
export const IsNietVanToepassing = keyword(
  'IsNietVanToepassing',
  'is niet van toepassing',
  'zijn niet van toepassing',
  'blijft buiten toepassing',
  'blijven buiten toepassing',
);
export const KanBuitenToepassingBlijven = keyword(
  'KanBuitenToepassingBlijven',
  'kan buiten toepassing blijven',
  'kan buiten toepassing worden gelaten',
  'kunnen buiten toepassing blijven',
  'kunnen buiten toepassing worden gelaten',
);
export const NaarHetOordeelVan = keyword('NaarHetOordeelVan', 'naar het oordeel van');
export const HetOordeelOf = keyword('HetOordeelOf', 'het oordeel of', 'oordeel of');
export const HetBedragBij = keyword('HetBedragBij', 'het bedrag bij', 'bedrag bij');
export const WachtOp = keyword('WachtOp', 'wacht op', 'wachten op');
export const EenLagerBedrag = keyword('EenLagerBedrag', 'een lager bedrag');
export const EenHogerBedrag = keyword('EenHogerBedrag', 'een hoger bedrag');
export const Bij = keyword('Bij', 'bij');
export const GaatVoor = keyword('GaatVoor', 'gaat voor', 'gaan voor');
export const WordtGelezen = keyword('WordtGelezen', 'wordt gelezen');
export const OpGrondVan = keyword('OpGrondVan', 'op grond van');
export const TenHoogsteEenPersoon = keyword(
  'TenHoogsteEenPersoon',
  'ten hoogste één persoon is',
  'ten hoogste een persoon is',
);
export const InDeRangorde = keyword('InDeRangorde', 'in de rangorde');
export const TeltMee = keyword('TeltMee', 'telt mee', 'tellen mee');
export const Onder_ = keyword('Onder_', 'onder');
export const AlsBedoeldIn = keyword('AlsBedoeldIn', 'als bedoeld in');
export const AlsWare = keyword('AlsWare', 'als ware', 'als waren');
export const Als_ = keyword('Als_', 'als');
export const Met = keyword('Met', 'met');
export const Verstaan = keyword('Verstaan', 'verstaan');
export const Aangemerkt = keyword('Aangemerkt', 'aangemerkt');
export const Gelijkgesteld = keyword('Gelijkgesteld', 'gelijkgesteld');
export const WordtVerstaan = keyword('WordtVerstaan', 'wordt verstaan');
export const WordtMedeVerstaan = keyword('WordtMedeVerstaan', 'wordt mede verstaan');
export const WordtNietVerstaan = keyword('WordtNietVerstaan', 'wordt niet verstaan');
export const WordtAangemerkt = keyword('WordtAangemerkt', 'wordt aangemerkt');
export const WordtMedeAangemerkt = keyword('WordtMedeAangemerkt', 'wordt mede aangemerkt');
export const WordtNietAangemerkt = keyword('WordtNietAangemerkt', 'wordt niet aangemerkt');
export const WordtGelijkgesteld = keyword('WordtGelijkgesteld', 'wordt gelijkgesteld');
export const WordtGeacht = keyword('WordtGeacht', 'wordt geacht');
export const TeZijn = keyword('TeZijn', 'te zijn', 'te hebben');
export const Toegekend = keyword('Toegekend', 'toegekend');
export const TijdigIngediend = keyword('TijdigIngediend', 'tijdig ingediend', 'tijdig gedaan');
export const TijdigIsIngediend = keyword('TijdigIsIngediend', 'tijdig is ingediend', 'tijdig is gedaan');
export const Ingediend = keyword('Ingediend', 'ingediend', 'gedaan');
export const Slechts = keyword('Slechts', 'slechts', 'uitsluitend');
export const Mede = keyword('Mede', 'mede');
export const Niet = keyword('Niet', 'niet');
export const Indien = keyword('Indien', 'indien', 'mits', 'ingeval');
export const VoorZover = keyword(
  'VoorZover',
  'voor zover',
  'voorzover',
  'zolang',
  'gedurende de periode waarin',
  'gedurende de tijd dat',
);
export const TijdsevenredigNaarDagen = keyword(
  'TijdsevenredigNaarDagen',
  'tijdsevenredig naar de dagen waarop',
  'tijdsevenredig naar de dagen van het berekeningsjaar waarop',
  'tijdsevenredig naar de dagen van het kalenderjaar waarop',
  'tijdsevenredig naar de dagen van het kalenderkwartaal waarop',
  'tijdsevenredig naar de dagen van de maand waarop',
  'tijdsevenredig naar de dagen van de kalendermaand waarop',
);
export const AantalDagenWaarop = keyword(
  'AantalDagenWaarop',
  'het aantal dagen van het berekeningsjaar waarop',
  'het aantal dagen van het kalenderjaar waarop',
  'het aantal dagen van het kalenderkwartaal waarop',
  'het aantal dagen van de maand waarop',
  'het aantal dagen van de kalendermaand waarop',
);
export const TijdsevenredigNaarMaanden = keyword(
  'TijdsevenredigNaarMaanden',
  'tijdsevenredig naar de kalendermaanden waarin',
  'tijdsevenredig naar de kalendermaanden van het berekeningsjaar waarin',
);
export const NietHeeftBereikt = keyword(
  'NietHeeftBereikt',
  'nog niet heeft bereikt',
  'nog niet bereikt heeft',
  'niet heeft bereikt',
  'niet bereikt heeft',
  'nog niet hebben bereikt',
  'nog niet bereikt hebben',
);
export const HeeftBereikt = keyword(
  'HeeftBereikt',
  'heeft bereikt',
  'bereikt heeft',
  'hebben bereikt',
  'bereikt hebben',
);
export const Bereikt = keyword('Bereikt', 'bereikt', 'bereiken');
export const NogGeen = keyword('NogGeen', 'nog geen');
export const DagWaarop = keyword('DagWaarop', 'de dag waarop', 'het tijdstip waarop', 'de maand waarin');
export const BeginVolgendeMaand = keyword(
  'BeginVolgendeMaand',
  'de eerste dag van de maand volgend op',
  'de eerste dag van de maand volgende op',
  'de eerste dag van de maand na',
  'de eerste dag van de kalendermaand volgend op',
  'de eerste dag van de kalendermaand na',
);
export const BeginVolgendKwartaal = keyword(
  'BeginVolgendKwartaal',
  'de eerste dag van het kalenderkwartaal volgend op',
  'de eerste dag van het kalenderkwartaal na',
  'de eerste dag van het kwartaal volgend op',
);
export const BeginVolgendJaar = keyword(
  'BeginVolgendJaar',
  'de eerste dag van het kalenderjaar volgend op',
  'de eerste dag van het kalenderjaar na',
);
export const InOverigeGevallen = keyword(
  'InOverigeGevallen',
  'in de overige gevallen',
  'in overige gevallen',
  'in de andere gevallen',
  'in alle andere gevallen',
  'in alle overige gevallen',
);
export const InDezeWet = keyword(
  'InDezeWet',
  'in deze wet',
  'in deze wet en de daarop berustende bepalingen',
  'in deze wet en de bepalingen die daarop berusten',
  'in dit besluit',
  'in deze regeling',
);
export const Tenzij = keyword(
  'Tenzij',
  'tenzij',
  'behoudens ingeval',
  'behoudens indien',
  'behalve indien',
  'behalve ingeval',
  'behalve als',
);
export const Waarin = keyword('Waarin', 'waarin', 'waarbij');
export const Bedraagt = keyword('Bedraagt', 'bedraagt', 'bedragen');
export const VermeerderdMet = keyword('VermeerderdMet', 'vermeerderd met', 'verhoogd met');
export const VerminderdMet = keyword('VerminderdMet', 'verminderd met', 'verlaagd met');
export const VermenigvuldigdMet = keyword('VermenigvuldigdMet', 'vermenigvuldigd met', 'maal');
export const GedeeldDoor = keyword('GedeeldDoor', 'gedeeld door');
export const TenMinste = keyword('TenMinste', 'ten minste', 'niet minder dan', 'niet lager dan', 'met een minimum van');
export const TenHoogste = keyword(
  'TenHoogste',
  'ten hoogste',
  'niet meer dan',
  'niet hoger dan',
  'met een maximum van',
  'tot een maximum van',
);
export const HetHoogsteVan = keyword('HetHoogsteVan', 'het hoogste van', 'de hoogste van', 'de laatste van');
export const HetLaagsteVan = keyword('HetLaagsteVan', 'het laagste van', 'de laagste van', 'de eerste van');
export const DeSomVan = keyword('DeSomVan', 'de som van');
export const SomOverMaanden = keyword(
  'SomOverMaanden',
  'de som over de kalendermaanden van het berekeningsjaar van',
  'de som over de kalendermaanden van het kalenderjaar van',
);
export const SomOverKwartalen = keyword(
  'SomOverKwartalen',
  'de som over de kalenderkwartalen van het berekeningsjaar van',
  'de som over de kalenderkwartalen van het kalenderjaar van',
  'de som over de kwartalen van het kalenderjaar van',
);
export const SomOverIedere = keyword(
  'SomOverIedere',
  'de som over iedere',
  'de som over ieder',
  'de som over elke',
  'de som over elk',
);
export const AantalPersonenDat = keyword('AantalPersonenDat', 'het aantal personen dat');
export const AantalMaandenWaarin = keyword(
  'AantalMaandenWaarin',
  'het aantal kalendermaanden van het berekeningsjaar waarin',
);
export const AantalJarenVan = keyword('AantalJarenVan', 'het aantal hele jaren van');
export const HetVerschilTussen = keyword('HetVerschilTussen', 'het verschil tussen');
export const HetDeelVan = keyword('HetDeelVan', 'het deel van');
export const Boven = keyword('Boven', 'boven');
export const TotAan = keyword('TotAan', 'tot aan');
export const TeBovenGaat = keyword('TeBovenGaat', 'te boven gaat');
export const Veelvoud = keyword(
  'Veelvoud',
  'tweemaal',
  'twee maal',
  'driemaal',
  'drie maal',
  'viermaal',
  'vier maal',
  'vijfmaal',
  'vijf maal',
  'zesmaal',
  'zes maal',
  'zevenmaal',
  'zeven maal',
  'achtmaal',
  'acht maal',
  'negenmaal',
  'negen maal',
  'tienmaal',
  'tien maal',
  'elfmaal',
  'elf maal',
  'het twaalfvoud van',
  'een twaalfde deel van',
  'de helft van',
  'een derde deel van',
  'een kwart van',
);
export const ZoveelMaal = keyword('ZoveelMaal', 'zoveel maal', 'zoveelmaal');
/** `, doch ten hoogste`: says nothing of its own. */
export const Doch = keyword('Doch', 'doch', 'maar');
/** `wordt gesteld op`: after the verb of a main clause; the value follows. */
export const GesteldOp = keyword('GesteldOp', 'gesteld op', 'vastgesteld op', 'bepaald op');
export const Nihil = keyword('Nihil', 'nihil');
export const AfgerondOp = keyword(
  'AfgerondOp',
  'rekenkundig afgerond op',
  'naar boven afgerond op',
  'naar beneden afgerond op',
);
export const HeleEuros = keyword('HeleEuros', "hele euro's", 'hele euro');
export const HeleCenten = keyword('HeleCenten', 'hele eurocenten', 'hele centen');
export const EenVeelvoudVan = keyword('EenVeelvoudVan', 'een veelvoud van');
export const DeFormule = keyword('DeFormule', 'de uitkomst van de formule', 'het bedrag volgens de formule');
export const Meer = keyword('Meer', 'meer', 'langer', 'hoger', 'groter', 'later');
export const Minder = keyword('Minder', 'minder', 'korter', 'lager', 'kleiner', 'eerder');
export const Dan = keyword('Dan', 'dan');
export const GelijkAan = keyword('GelijkAan', 'gelijk is aan', 'gelijk zijn aan', 'gelijk aan');
export const OpOfBoven = keyword('OpOfBoven', 'op of boven');
export const OpOfOnder = keyword('OpOfOnder', 'op of onder', 'op of beneden');
export const OpOfNa = keyword('OpOfNa', 'op of na');
export const OpOfVoor = keyword('OpOfVoor', 'op of voor', 'op of vóór');
export const Na = keyword('Na', 'na');
export const Voor = keyword('Voor', 'voor', 'vóór');
export const Beneden = keyword('Beneden', 'beneden');
export const Ligt = keyword('Ligt', 'ligt', 'liggen');
export const Duurt = keyword('Duurt', 'duurt');
export const Ingevolge = keyword('Ingevolge', 'ingevolge');
export const OpEnigeDagIn = keyword('OpEnigeDagIn', 'op enige dag in');
export const GedurendeHeel = keyword('GedurendeHeel', 'gedurende heel', 'gedurende');
export const OpEenEerdereDag = keyword('OpEenEerdereDag', 'op een eerdere dag');
export const InElkeMaand = keyword(
  'InElkeMaand',
  'in elke kalendermaand van het berekeningsjaar',
  'in iedere kalendermaand van het berekeningsjaar',
);
export const InEnigeMaand = keyword('InEnigeMaand', 'in enige kalendermaand van het berekeningsjaar');
export const OpDeEersteDagVan = keyword(
  'OpDeEersteDagVan',
  'op de eerste dag van',
  'bij de aanvang van',
  'bij aanvang van',
  'aan het begin van',
);
export const DeEersteDagVan = keyword('DeEersteDagVan', 'de eerste dag van');
export const DeLaatsteDagVan = keyword('DeLaatsteDagVan', 'de laatste dag van');
export const EerstePaasdagVan = keyword('EerstePaasdagVan', 'de eerste paasdag van');
export const DagNa = keyword('DagNa', 'de dag na');
export const DagVoor = keyword('DagVoor', 'de dag voor', 'de dag vóór');
export const EersteDagNa = keyword('EersteDagNa', 'de eerste dag na', 'de eerstvolgende dag na');
export const EersteDagVanaf = keyword('EersteDagVanaf', 'de eerste dag vanaf', 'de eerste dag op of na');
export const TweedeDagVanaf = keyword('TweedeDagVanaf', 'de tweede dag vanaf', 'de tweede dag op of na');
export const Weekdag = keyword('Weekdag', ...WEEKDAYS);
export const Binnen = keyword('Binnen', 'binnen');
export const DePeildatum = keyword('DePeildatum', 'de peildatum', 'deze dag');
export const Berekeningsjaar = keyword('Berekeningsjaar', 'het berekeningsjaar', 'het gehele berekeningsjaar');
export const VoorafgaandJaar = keyword(
  'VoorafgaandJaar',
  'het voorafgaande kalenderjaar',
  'het voorafgaande berekeningsjaar',
);
export const VolgendJaar = keyword(
  'VolgendJaar',
  'het volgende kalenderjaar',
  'het volgende berekeningsjaar',
  'het jaar volgend op het berekeningsjaar',
  'het kalenderjaar volgend op het berekeningsjaar',
);
export const Kalenderjaar = keyword('Kalenderjaar', 'het kalenderjaar');
export const DeMaand = keyword('DeMaand', 'de maand', 'de kalendermaand');
export const HetKwartaal = keyword('HetKwartaal', 'het kalenderkwartaal', 'het kwartaal');
export const Over = keyword('Over', 'over');
export const Op = keyword('Op', 'op');
export const In = keyword('In', 'in');
export const MetIngangVan = keyword('MetIngangVan', 'met ingang van', 'vanaf');
export const TotEnMet = keyword('TotEnMet', 'tot en met');
export const Tot = keyword('Tot', 'tot');
export const ErBestaat = keyword('ErBestaat', 'er bestaat');
export const Bestaat = keyword('Bestaat', 'bestaat');
export const Die = keyword('Die', 'die');
export const Degene = keyword('Degene', 'degene');
export const Hij = keyword('Hij', 'hij');
export const Zij = keyword('Zij', 'zij');
export const Beiden = keyword('Beiden', 'beiden');
export const EenVanBeiden = keyword(
  'EenVanBeiden',
  'een van beiden',
  'één van beiden',
  'ten minste een van beiden',
  'ten minste één van beiden',
);
export const GeenVanBeiden = keyword('GeenVanBeiden', 'geen van beiden');
export const Deze = keyword('Deze', 'deze');
export const Dat = keyword('Dat', 'dat');
export const DiePersoon = keyword('DiePersoon', 'die persoon');
export const EenPersoon = keyword('EenPersoon', 'een persoon');
export const GeenPersoon = keyword('GeenPersoon', 'geen persoon');
export const EenDerde = keyword('EenDerde', 'een derde');
export const GeenDerde = keyword('GeenDerde', 'geen derde');
export const IederePersoon = keyword('IederePersoon', 'iedere persoon', 'elke persoon');
export const De = keyword('De', 'de');
export const Het = keyword('Het', 'het');
export const Een = keyword('Een', 'een', 'één');
export const Geen = keyword('Geen', 'geen');
export const Iedere = keyword('Iedere', 'iedere', 'elke', 'ieder', 'elk');
export const Van = keyword('Van', 'van');
export const En = keyword('En', 'en', 'alsmede');
export const Of = keyword('Of', 'of', 'dan wel');
export const VorigeZin = keyword('VorigeZin', 'de vorige zin', 'de eerste zin', 'de tweede zin');
// words of examples
export const VoorHetOverige = keyword('VoorHetOverige', 'voor het overige');
const personsPattern = sticky(`${phraseSource('zijn personen')}|${phraseSource('is een persoon')}`);
/** Only after a proper name: elsewhere `is een persoon` is a verb and a subject. */
export const ZijnPersonen = custom(
  'ZijnPersonen',
  "'is een persoon'",
  (text, offset, matched) => {
    if (matched.at(-1)?.tokenType !== Eigennaam) return null;
    personsPattern.lastIndex = offset;
    return personsPattern.exec(text);
  },
  ['z', 'Z', 'i', 'I'],
);
export const Ontbreekt = keyword('Ontbreekt', 'ontbreekt', 'ontbreken');
export const Want = keyword('Want', 'want');
export const Onbekend = keyword('Onbekend', 'onbekend');
export const Strijdig = keyword('Strijdig', 'strijdig');
export const Ja = keyword('Ja', 'ja');
export const Nee = keyword('Nee', 'nee');

const verbSource = sticky(
  [...knownVerbs()]
    .sort((a, b) => b.length - a.length)
    .map(phraseSource)
    .join('|'),
);
export const Werkwoord = custom(
  'Werkwoord',
  'een werkwoord',
  (text, offset) => {
    verbSource.lastIndex = offset;
    return verbSource.exec(text);
  },
  initialsOf(knownVerbs()),
);

export const Letter = literal('Letter', 'een letter', `[a-z](?![${LETTER_CLASS}'’-])`, CAPITAL_AND_SMALL);

const wordPattern = sticky(`[${LETTER_CLASS}][${LETTER_CLASS}'’_-]*`);
const blanks = /\s+/y;
const keywordStart = (): RegExp =>
  sticky(
    [...keywords]
      .sort((a, b) => b.phrase.length - a.phrase.length)
      .map(({ phrase }) => phraseSource(phrase))
      .join('|'),
  );
let anyKeyword: RegExp | undefined;

/** A run of words that are neither name nor keyword: one token, so that an unknown name is one fault. */
export const OnbekendeNaam = custom(
  'OnbekendeNaam',
  'een onbekende naam',
  (text, offset) => {
    anyKeyword ??= keywordStart();
    wordPattern.lastIndex = offset;
    let end = offset + (wordPattern.exec(text)?.[0].length ?? 0);
    if (end === offset) return null;
    for (;;) {
      blanks.lastIndex = end;
      const gap = blanks.exec(text)?.[0].length ?? 0;
      const next = end + gap;
      wordPattern.lastIndex = next;
      anyKeyword.lastIndex = next;
      verbSource.lastIndex = next;
      const word = wordPattern.exec(text)?.[0];
      if (
        gap === 0 ||
        word === undefined ||
        anyKeyword.test(text) ||
        verbSource.test(text) ||
        lexicon.longestAt(text, next)
      )
        break;
      end = next + word.length;
    }
    return Object.assign([text.slice(offset, end)] as unknown as RegExpExecArray, { index: offset });
  },
  LETTERS,
);

const keywordTypes = [...keywords]
  .sort((a, b) => b.phrase.length - a.phrase.length)
  .map(({ type }) => type)
  .filter((type, index, all) => all.indexOf(type) === index);

/** All token types in the order in which the lexer tries them. */
export const allTokens: TokenType[] = [
  Wit,
  LetterLabel,
  CijferLabel,
  Datum,
  DagMaand,
  Maand,
  Duur,
  Bedrag,
  Procent,
  JongerDan,
  OfOuder,
  DeLeeftijdVan,
  Bezit,
  Artikel,
  Lid,
  Onderdeel,
  Onder,
  Naam,
  Soort,
  Gezegde,
  Omgekeerd,
  EigenWerkwoord,
  Wet,
  Eigennaam,
  Oordeelzin,
  Orgaan,
  ZijnPersonen,
  ...keywordTypes,
  Aanwijzer,
  Werkwoord,
  Getal,
  Letter,
  OnbekendeNaam,
  Komma,
  Puntkomma,
  DubbelePunt,
  Punt,
  HaakOpen,
  HaakSluit,
  Maal,
  Plus,
  Deel,
  Kwadraat,
  Min,
];

const lexer = new Lexer(allTokens, {
  ensureOptimizations: false,
  positionTracking: 'onlyOffset',
  skipValidations: true,
});

export interface LexResult {
  readonly tokens: IToken[];
  /** Characters that belong to no word. */
  readonly stray: readonly { readonly offset: number; readonly text: string }[];
}

/** Reads one sentence. Offsets are those of `text`. */
export function lex(text: string, names: Lexicon): LexResult {
  lexicon = names;
  const { tokens, errors } = lexer.tokenize(text);
  return { tokens, stray: errors.map(({ offset, length }) => ({ offset, text: text.slice(offset, offset + length) })) };
}

/** Offset just after a token; the lexer tracks starts only. */
export function endOf(token: IToken | undefined): number {
  return token ? token.startOffset + token.image.length : 0;
}

/** Every word and phrase of the language itself, verbs included; for proposals when one is misspelt. */
export function knownPhrases(): readonly string[] {
  return (phrases ??= [...keywords.map(({ phrase }) => phrase), ...knownVerbs()]);
}

let phrases: readonly string[] | undefined;

/** Is this one word, and a word of the language itself? */
export function isWordOfLanguage(text: string): boolean {
  return (words ??= new Set(knownPhrases().filter((phrase) => !phrase.includes(' ')))).has(text.toLowerCase());
}

let words: ReadonlySet<string> | undefined;

const firstPhrase = new Map<TokenType, string>();
for (const { type, phrase } of keywords) if (!firstPhrase.has(type)) firstPhrase.set(type, phrase);

/** How a word of the language is usually written; undefined for other tokens. */
export function phraseOf(type: TokenType): string | undefined {
  return firstPhrase.get(type);
}

/** The lexicon entry of a name token. */
export function entryOf(token: IToken | undefined): LexiconEntry | undefined {
  return (token?.payload as NamePayload | undefined)?.entry;
}
