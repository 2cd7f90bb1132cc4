/** Messages about text that the grammar cannot read. */
import type { Span } from '../../grammar/index.ts';
import type { Fix } from './diagnostic.ts';
import { explainCell, type CellMeaning } from './explain-cell.ts';
import { message, replaceBy, replaceByOnly } from './message.ts';
import { capital, didYouMean, quotable } from './phrases.ts';

/** What a heading should look like, said after "Schrijf het zo:". */
export interface HeadingHoles {
  readonly kop: string;
  readonly voorbeeld: string;
  /** What stands behind the word now. */
  readonly rest: string;
  /** Is `voorbeeld` what was meant, rather than an example of how it is done? */
  readonly zeker: boolean;
}

const HEADING_NEEDS: Readonly<Record<string, string>> = {
  regeling: 'hoort de naam, met de afkorting tussen haakjes',
  artikel: 'hoort het nummer van het artikel',
  paragraaf: 'hoort het nummer van de paragraaf',
  overweging: 'hoort het nummer van de overweging',
  grondslag: 'hoort een bepaling met de afkorting van haar wet',
  lid: 'hoort het nummer van het lid, in cijfers',
  onderdeel: 'hoort de letter van het onderdeel',
  onder: 'hoort een nummer zoals 1°',
  geldig: 'hoort een periode met hele datums',
};

/** What the explanation of a sentence found: what stands there, what to do, and a repair if it is certain. */
export interface SentenceHoles {
  readonly bevinding: string;
  readonly remedie?: string | undefined;
  readonly label?: string | undefined;
  readonly herstel?: { readonly tekst: string; readonly titel: string; readonly span: Span } | undefined;
}

const TEXT_GOES_ON =
  "Hoort deze regel nog bij de wettekst erboven, zet er dan '> ' voor. Is het een nieuwe zin, begin die dan met een hoofdletter, vooraan de regel.";

/** Makes a line part of the text above it. */
function quoteLine(file: string, span: Span): Fix {
  return { title: "Zet '>' voor de regel", edits: [{ file, span, text: '> ' }] };
}

const SENTENCE_AT_MARGIN = 'Begin een zin of een wijzigingsopdracht vooraan de regel, zonder spaties ervoor.';

/** Takes away the blanks before a line. */
function toMargin(file: string, span: Span): Fix {
  return { title: 'Zet de regel vooraan', edits: [{ file, span, text: '' }] };
}

/** What a cell among the conditions of a beslistabel was meant to be. */
function conditionMeant(cel: string, kolom: string): CellMeaning {
  return kolom === 'voorwaarde' ? explainCell(cel) : { lijktOp: [] };
}

export const syntax = {
  'regel-buiten-regeling': message<{
    soort: 'citaat' | 'ingesprongen' | 'begin';
    kop?: string | undefined;
    /** Where the line begins, up to its words, when statute text stands above it. */
    naCitaat?: Span | undefined;
  }>({
    severity: 'fout',
    text: ({ soort, kop }) =>
      ({
        citaat: 'Deze wettekst staat niet onder een artikel.',
        ingesprongen: kop
          ? `Deze ingesprongen regel staat onder de kop '${kop}', en daar hoort niets onder in te springen.`
          : 'Deze ingesprongen regel hoort nergens bij: er staat geen zin boven die doorloopt.',
        begin: 'Deze tekst staat niet onder een regeling.',
      })[soort],
    hint: ({ soort, naCitaat }) =>
      naCitaat && soort === 'ingesprongen'
        ? TEXT_GOES_ON
        : {
            citaat: "Zet er 'artikel …' boven.",
            ingesprongen: 'Begin een nieuwe zin vooraan de regel, zonder spaties ervoor.',
            begin: "Begin het bestand met de regeling, zoals 'regeling Wet op de zorgtoeslag (Wzt)'.",
          }[soort],
    fix: ({ soort, naCitaat }, { file }) =>
      naCitaat && soort === 'ingesprongen' ? quoteLine(file, naCitaat) : undefined,
  }),
  'onbekend-kopwoord': message<{
    woord: string;
    waar: 'bestand' | 'voorbeeld';
    lijktOp: readonly string[];
    remedie?: string;
    hoofdletter?: string | undefined;
    /** Where the line begins, up to its words, when statute text stands above it. */
    naCitaat?: Span | undefined;
    /** The blanks before a sentence that stands indented below a heading. */
    inspringing?: Span | undefined;
  }>({
    severity: 'fout',
    text: ({ woord, waar, inspringing }) =>
      inspringing
        ? `'${woord}' is geen deel van de kop hierboven.`
        : waar === 'voorbeeld'
          ? `'${woord}' is geen deel van een voorbeeld.`
          : `'${woord}' is geen woord waarmee een kop begint, en een zin begint met een hoofdletter.`,
    label: ({ inspringing }) => (inspringing ? 'deze regel' : 'dit woord'),
    hint: ({ lijktOp, remedie, waar, naCitaat, inspringing }) =>
      (inspringing ? SENTENCE_AT_MARGIN : undefined) ??
      (naCitaat ? TEXT_GOES_ON : undefined) ??
      remedie ??
      didYouMean(
        lijktOp,
        waar === 'voorbeeld'
          ? "Een voorbeeld heeft de delen 'bron', 'gegeven' en 'verwacht', elk op een eigen regel."
          : "Een kop begint met bijvoorbeeld 'artikel', 'lid', 'onderdeel', 'geldig', 'gegevens', 'parameter', 'tabel' of 'voorbeeld'.",
      ),
    fix: ({ lijktOp, hoofdletter, naCitaat, inspringing }, place) =>
      inspringing
        ? toMargin(place.file, inspringing)
        : naCitaat
          ? quoteLine(place.file, naCitaat)
          : hoofdletter === undefined
            ? replaceByOnly(place, lijktOp)
            : replaceBy(place, hoofdletter),
  }),
  'kop-onvolledig': message<HeadingHoles>({
    severity: 'fout',
    text: ({ kop, rest }) =>
      `Achter '${kop}' ${HEADING_NEEDS[kop] ?? 'hoort nog iets'}; hier staat ${rest === '' ? 'niets' : `'${quotable(rest)}'`}.`,
    hint: ({ voorbeeld, zeker }) =>
      zeker ? `Schrijf '${voorbeeld}'.` : voorbeeld === '' ? undefined : `Schrijf bijvoorbeeld '${voorbeeld}'.`,
    fix: ({ voorbeeld, zeker }, place) => (zeker ? replaceBy(place, voorbeeld) : undefined),
  }),
  'zin-niet-begrepen': message<SentenceHoles>({
    severity: 'fout',
    text: ({ bevinding }) => bevinding,
    label: ({ label }) => label,
    hint: ({ remedie }) => remedie,
    fix: ({ herstel }, { file }) =>
      herstel && { title: herstel.titel, edits: [{ file, span: herstel.span, text: herstel.tekst }] },
  }),
  'onbekend-gezegde': message<{ gezegde: string; lijktOp: readonly string[] }>({
    severity: 'fout',
    text: ({ gezegde }) => `Dat iemand of iets '${quotable(gezegde)}', is nergens omschreven.`,
    hint: ({ lijktOp }) =>
      didYouMean(
        lijktOp,
        "Controleer de spelling, of omschrijf het onder 'gegevens', na 'Van een persoon staat vast of hij:'.",
      ),
  }),
  'punt-ontbreekt': message<{ teken: string }>({
    severity: 'fout',
    text: ({ teken }) =>
      teken === '' ? 'Deze zin eindigt zonder punt.' : `Deze zin eindigt met '${teken}' in plaats van met een punt.`,
    label: () => 'hier hoort een punt',
    hint: () => 'Zet een punt achter de zin; gaat zij op de volgende regel door, laat die regel dan inspringen.',
    fix: ({ teken }, { file, span }): Fix => ({
      title: 'Zet een punt',
      edits: [{ file, span: teken === '' ? { start: span.end, end: span.end } : span, text: '.' }],
    }),
  }),
  'puntkomma-ontbreekt': message({
    severity: 'fout',
    text: () => 'Achter dit gegeven staat geen puntkomma, terwijl er nog een gegeven volgt.',
    label: () => 'hier hoort een puntkomma',
    hint: () => "Zet ';' achter dit gegeven; achter het laatste gegeven staat een punt.",
    fix: (_, { file, span }): Fix => ({
      title: 'Zet een puntkomma',
      edits: [{ file, span: { start: span.end, end: span.end }, text: ';' }],
    }),
  }),
  'tekst-na-punt': message<{ staat: string; lijktOp: readonly string[] }>({
    severity: 'fout',
    text: ({ staat }) =>
      `De zin is uit na de punt, maar hier gaat de tekst door met '${quotable(staat).replace(/\.$/, '')}'.`,
    label: () => 'na de punt',
    hint: ({ staat, lijktOp }) =>
      didYouMean(
        lijktOp,
        /^[a-zà-ÿ]/.test(staat)
          ? 'Begint hier een nieuwe zin, schrijf dan een hoofdletter; haal anders de punt weg.'
          : 'Begin een nieuwe zin vooraan een nieuwe regel, of haal de punt weg.',
      ),
  }),
  'teken-niet-toegestaan': message<{ teken: string; remedie?: string | undefined }>({
    severity: 'fout',
    text: ({ teken }) => `Het teken '${teken}' heeft in een regel geen betekenis.`,
    label: () => 'dit teken',
    hint: ({ remedie }) => remedie ?? 'Haal het weg, of schrijf in woorden wat u bedoelt.',
  }),
  'zin-te-ingewikkeld': message<{ lengte?: string | undefined }>({
    severity: 'fout',
    text: ({ lengte }) =>
      lengte === undefined
        ? 'In deze zin staan te veel haakjes, lijsten of bewerkingen in elkaar.'
        : `Deze zin is ${lengte} tekens lang; een zin heeft er ten hoogste 10.000.`,
    label: ({ lengte }) => (lengte === undefined ? 'hier gaat het te diep' : 'deze zin'),
    hint: () => "Geef een deel een eigen naam in een eigen zin, zoals 'Het verschil bedraagt …', en gebruik die naam.",
  }),
  'datum-bestaat-niet': message<{ datum: string; remedie?: string | undefined }>({
    severity: 'fout',
    text: ({ datum }) => `De datum '${datum}' bestaat niet.`,
    label: () => 'deze datum',
    hint: ({ remedie }) => remedie ?? 'Controleer de dag en de maand.',
  }),
  'datum-niet-begrepen': message<{ datum: string; lijktOp: readonly string[] }>({
    severity: 'fout',
    text: ({ datum }) => `'${datum}' is niet als datum te lezen.`,
    label: () => 'hier hoort een datum',
    hint: ({ lijktOp }) => didYouMean(lijktOp, "Schrijf de dag in cijfers en de maand voluit: '1 januari 2021'."),
    fix: ({ lijktOp }, place) => replaceByOnly(place, lijktOp),
  }),
  'bedrag-niet-begrepen': message<{ bevinding: string; lijktOp: readonly string[]; remedie: string }>({
    severity: 'fout',
    text: ({ bevinding }) => bevinding,
    hint: ({ lijktOp, remedie }) => didYouMean(lijktOp, remedie),
    fix: ({ lijktOp }, place) => replaceByOnly(place, lijktOp),
  }),
  'geldigheid-omgekeerd': message<{ van: string; tot: string }>({
    severity: 'fout',
    text: ({ van, tot }) => `Deze periode begint op ${van} en eindigt op ${tot}: zij is om voordat zij begint.`,
    hint: () => 'Wissel de twee datums om, of controleer het jaar.',
  }),
  'gegeven-niet-begrepen': message<{ kop: string; bevinding?: string | undefined; remedie?: string | undefined }>({
    severity: 'fout',
    text: ({ kop, bevinding }) => bevinding ?? `'${quotable(kop)}' is niet als gegeven te lezen.`,
    hint: ({ remedie }) =>
      remedie ??
      "Een lijst van gegevens begint bijvoorbeeld met 'Een persoon heeft:', 'Van een persoon staat vast of hij:' of 'Bepaald worden:'.",
  }),
  'type-onbekend': message<{ type: string; lijktOp: readonly string[]; remedie?: string | undefined }>({
    severity: 'fout',
    text: ({ type }) =>
      type === '' ? 'Achter deze naam staat niet wat voor waarde het is.' : `'${type}' is geen soort waarde.`,
    hint: ({ lijktOp, remedie }) =>
      remedie ??
      didYouMean(
        lijktOp,
        "Kies uit 'bedrag', 'uren' (allebei ook 'per dag', 'per week', 'per maand', 'per kwartaal' of 'per jaar'; een bedrag ook 'per uur'), 'percentage', 'getal', 'aantal' (ook 'aantal dagen', 'aantal maanden'), 'datum', 'duur' of 'tekst'.",
      ),
  }),
  'tabel-zonder-kop': message<{ kolom: string; los: boolean }>({
    severity: 'fout',
    text: ({ kolom, los }) =>
      los ? 'Boven deze tabel staat niet waarvan zij is.' : `In de kop van deze tabel ontbreekt de kolom '${kolom}'.`,
    hint: ({ kolom, los }) => {
      if (los) return "Zet er 'parameter …', 'tabel …' of 'voorbeelden …' boven.";
      if (kolom === 'vanaf') return "De eerste kolom heet 'vanaf': de ondergrens van elke schijf.";
      return kolom === 'jaar'
        ? "De eerste kolom heet 'jaar' of 'met ingang van'."
        : kolom.endsWith(' bedraagt')
          ? `Elke waarde van de tabel heeft achteraan een eigen kolom, zoals '${kolom}'.`
          : `De laatste kolom heet '${kolom}'.`;
    },
  }),
  'schijven-niet-oplopend': message<{ grens: string; vorige: string }>({
    severity: 'fout',
    text: ({ grens, vorige }) => `De schijf vanaf ${grens} staat na die vanaf ${vorige}, maar begint niet hoger.`,
    label: () => 'niet hoger dan de rij ervoor',
    hint: () => 'Zet de schijven van laag naar hoog, elke ondergrens één keer.',
  }),
  'tabelrij-verkeerde-lengte': message<{ verwacht: string; kreeg: string }>({
    severity: 'fout',
    text: ({ verwacht, kreeg }) =>
      `Deze rij heeft ${kreeg} ${kreeg === '1' ? 'cel' : 'cellen'}; de kop van de tabel heeft er ${verwacht}.`,
    hint: ({ verwacht, kreeg }) =>
      Number(kreeg) < Number(verwacht)
        ? "Vul de rij aan; een lege cel is '| |'."
        : 'Haal een cel weg, of voeg een kolom toe aan de kop.',
  }),
  'cel-niet-begrepen': message<{ cel: string; kolom: string }>({
    severity: 'fout',
    text: ({ cel, kolom }) =>
      kolom === 'vanaf'
        ? 'Deze schijf heeft geen ondergrens; alleen de eerste schijf kan zonder.'
        : kolom === 'jaar'
          ? `'${quotable(cel)}' is geen jaartal.`
          : kolom === 'voorwaarde'
            ? `'${quotable(cel)}' is in een beslistabel geen voorwaarde.`
            : kolom === 'ja of nee'
              ? `'${quotable(cel)}' past niet in een kolom van ja en nee.`
              : `'${quotable(cel)}' is niet te lezen als een waarde met een begindatum.`,
    fix: ({ cel, kolom }, place) => replaceByOnly(place, conditionMeant(cel, kolom).lijktOp),
    hint: ({ cel, kolom }) =>
      conditionMeant(cel, kolom).remedie ??
      didYouMean(conditionMeant(cel, kolom).lijktOp) ??
      (kolom === 'vanaf'
        ? "Vul in de kolom 'vanaf' het laagste bedrag van de schijf in."
        : kolom === 'jaar'
          ? "Schrijf een jaartal van vier cijfers, zoals '2021'."
          : kolom === 'voorwaarde'
            ? "Schrijf een getal, bedrag of datum met 'minder dan', 'ten hoogste', 'ten minste' of 'meer dan' ervoor; of twee grenzen: 'ten minste 6 en minder dan 12'."
            : kolom === 'ja of nee'
              ? "Schrijf 'ja' of 'nee', of laat de cel leeg als het er niet toe doet."
              : "Schrijf het zo: 'met ingang van 1 januari 2021: € 442,46'."),
  }),
  'voorbeeld-onvolledig': message<{ deel: string }>({
    severity: 'fout',
    text: ({ deel }) =>
      deel === 'verwacht' ? 'Dit voorbeeld zegt niet wat er moet uitkomen.' : `In dit voorbeeld ontbreekt ${deel}.`,
    hint: ({ deel }) =>
      deel === 'verwacht'
        ? "Zet onder de gegevens 'verwacht', met daaronder de uitkomst."
        : "Zet onder 'voorbeelden' een tabel, of schrijf 'voorbeeld' als het er één is.",
  }),
  'geldig-verkeerde-plaats': message({
    severity: 'fout',
    text: () => "'geldig' staat niet direct onder een kop, zodat het bij de verkeerde bepaling zou horen.",
    hint: () => "Zet 'geldig …' op de regel direct onder de kop waarvoor het geldt.",
  }),
  'citaat-na-regel': message({
    severity: 'fout',
    text: () => 'Deze wettekst staat onder de regel; de tekst hoort erboven.',
    hint: () => "Zet de tekst boven de regel. Hoort zij bij een ander lid, zet er dan 'lid …' boven.",
  }),
};

/** A sentence that was begun with a small letter. */
export function withCapital(word: string): string {
  return `Begint hier een zin, schrijf dan een hoofdletter: '${capital(word)}'.`;
}
