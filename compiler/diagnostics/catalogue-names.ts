/** Messages about names, laws and provisions: what is called what, and where it stands. */
import type { Place } from './diagnostic.ts';
import { message, replaceBy, replaceByOnly } from './message.ts';
import { didYouMean, listed } from './phrases.ts';

/** So many are named; of more, how many. */
const MOST_NAMED = 3;

/** 'inkomen', 'drempel' en nog 4 namen */
function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED);
  const more = names.length - shown.length;
  if (more === 0) return listed(shown, 'en');
  const rest = more === 1 ? 'nog een naam' : `nog ${String(more)} namen`;
  return `${shown.map((name) => `'${name}'`).join(', ')} en ${rest}`;
}

const COLUMNS =
  "Een kolom heet naar een gegeven ('inkomen van Anna'), 'peildatum', 'berekeningsjaar', 'geval' (een omschrijving), 'verwacht: …' met een uitkomst, of 'op grond van'.";

export const names = {
  'onbekende-naam': message<{ naam: string; lijktOp: readonly string[]; kolom?: true }>({
    severity: 'fout',
    text: ({ naam, kolom }) =>
      kolom
        ? `De kolom '${naam}' heet niet naar een gegeven dat is omschreven.`
        : `De naam '${naam}' is nergens omschreven.`,
    label: ({ kolom }) => (kolom ? 'deze kolom' : 'deze naam'),
    hint: ({ lijktOp, kolom }) =>
      didYouMean(
        lijktOp,
        kolom ? COLUMNS : "Controleer de spelling, of omschrijf de naam onder 'gegevens' of met 'parameter'.",
      ),
    fix: ({ lijktOp }, place) => replaceByOnly(place, lijktOp),
  }),
  'geboortedatum-ontbreekt': message<{ naam: string }>({
    severity: 'fout',
    text: ({ naam }) =>
      `Hoe oud iemand is, volgt uit zijn ${naam}, en hier is nergens omschreven dat een persoon een ${naam} heeft.`,
    label: () => 'deze leeftijd',
    hint: ({ naam }) => `Zet onder 'gegevens' bij 'Een persoon heeft:' het gegeven 'een ${naam}: datum'.`,
  }),
  'gebruikt-ontbreekt': message<{
    namen: readonly string[];
    regeling: string;
    andere: string;
    plaats?: Place;
    erbij?: true;
  }>({
    severity: 'fout',
    text: ({ namen, regeling, andere }) =>
      `${quoted(namen)} ${namen.length === 1 ? 'is' : 'zijn'} omschreven in '${andere}', maar '${regeling}' gebruikt die regeling niet.`,
    label: ({ namen }) => (namen.length === 1 ? 'deze naam' : 'de eerste van deze namen'),
    hint: ({ andere }) => `Schrijf boven in de regeling: 'gebruikt ${andere}'.`,
    fix: ({ andere, plaats, erbij }) =>
      plaats && {
        title: `Voeg 'gebruikt ${andere}' toe`,
        edits: [{ ...plaats, text: erbij ? `; ${andere}` : `\ngebruikt ${andere}` }],
      },
  }),
  'gegevens-ontbreken': message<{ namen: readonly string[]; regeling: string }>({
    severity: 'fout',
    text: ({ namen, regeling }) =>
      `'${regeling}' heeft geen 'gegevens', zodat van ${quoted(namen)} niet vaststaat wat het is.`,
    label: ({ namen }) => (namen.length === 1 ? 'deze naam' : 'de eerste van deze namen'),
    hint: () =>
      "Zet onder de kop van de regeling 'gegevens', en omschrijf daar wat wordt opgegeven ('Een persoon heeft:') en wat de regels bepalen ('Bepaald worden:'); of noem achter 'gebruikt' de wet die het al doet.",
  }),
  'onbekende-wet': message<{ wet: string; lijktOp: readonly string[] }>({
    severity: 'fout',
    text: ({ wet }) => `De regeling '${wet}' is hier niet bekend.`,
    label: () => 'deze regeling',
    hint: ({ lijktOp }) =>
      didYouMean(
        lijktOp,
        "Noem haar boven in het bestand achter 'gebruikt', en lees ook het bestand mee waarin zij staat.",
      ),
  }),
  'onbekende-bepaling': message<{ verwijzing: string; wel: readonly string[] }>({
    severity: 'fout',
    text: ({ verwijzing }) => `De bepaling '${verwijzing}' staat niet in deze bestanden.`,
    label: () => 'deze verwijzing',
    hint: ({ wel }) =>
      wel.length > 0
        ? `Er ${wel.length === 1 ? 'is' : 'zijn'} wel ${listed(wel, 'en')}.`
        : 'Controleer het nummer, of schrijf die bepaling eerst op.',
  }),
  'bepaling-zonder-regel': message<{ verwijzing: string; naam: string }>({
    severity: 'fout',
    text: ({ verwijzing, naam }) =>
      `In '${verwijzing}' staat geen regel over '${naam}', zodat deze verwijzing nergens op slaat.`,
    label: () => 'deze verwijzing',
    hint: ({ naam }) => `Verwijs naar de bepaling die '${naam}' regelt, of haal de verwijzing weg.`,
  }),
  'dubbele-naam': message<{ naam: string }>({
    severity: 'fout',
    text: ({ naam }) => `De naam '${naam}' is twee keer omschreven, zodat niet vaststaat wat er bedoeld is.`,
    label: () => 'hier nog eens',
    secondLabel: () => 'hier voor het eerst',
    hint: () => 'Geef een van beide een andere naam, of haal er een weg.',
  }),
  'naam-botst': message<{ naam: string; ander: string }>({
    severity: 'fout',
    text: ({ naam, ander }) =>
      `De namen '${naam}' en '${ander}' zijn te weinig verschillend om ze uit elkaar te houden.`,
    label: () => 'deze naam',
    secondLabel: () => 'de andere',
    hint: () => 'Geef een van beide een andere naam.',
  }),
  'naam-niet-toegestaan': message<{ naam: string; woord: string }>({
    severity: 'fout',
    text: ({ naam, woord }) => `'${naam}' kan geen naam zijn, want '${woord}' begint of draagt altijd een zinsdeel.`,
    label: () => 'deze naam',
    hint: ({ woord }) => `Kies een naam zonder '${woord}'.`,
  }),
  'ongebruikt-gegeven': message<{ naam: string }>({
    severity: 'hint',
    text: ({ naam }) => `Geen enkele regel vraagt naar het gegeven '${naam}'.`,
    hint: () => 'Haal het weg als geen bepaling het nodig heeft.',
  }),
  'ongebruikte-parameter': message<{ naam: string }>({
    severity: 'hint',
    text: ({ naam }) => `Geen enkele regel gebruikt de parameter '${naam}'.`,
    hint: () => 'Haal hem weg als geen bepaling hem nodig heeft.',
  }),
  'naam-nergens-gebruikt': message<{ naam: string; lijktOp: readonly string[] }>({
    severity: 'waarschuwing',
    text: ({ naam }) => `De naam '${naam}' ontstaat in deze zin, maar geen andere regel gebruikt hem.`,
    label: () => 'deze naam',
    hint: ({ lijktOp }) => didYouMean(lijktOp, "Zet de naam onder 'Bepaald worden:' als hij een uitkomst is."),
    fix: ({ lijktOp }, place) => replaceByOnly(place, lijktOp),
  }),
  'lidwoord-afwijkend': message<{ naam: string; staat: string; hoort: string; omschreven: boolean }>({
    severity: 'waarschuwing',
    text: ({ naam, staat, hoort, omschreven }) =>
      omschreven
        ? `Bij '${naam}' hoort '${hoort.toLowerCase()}', niet '${staat.toLowerCase()}'.`
        : `Bij '${naam}' staat hier '${staat.toLowerCase()}'; elders in dit bestand is dat een ${/^(?:het|dat|ieder|elk)$/i.test(hoort) ? 'het' : 'de'}-woord.`,
    label: () => 'dit woord',
    secondLabel: ({ omschreven }) => (omschreven ? 'zo is het omschreven' : 'hier staat het anders'),
    hint: ({ hoort }) => `Schrijf '${hoort}'. De betekenis verandert er niet door.`,
    fix: ({ hoort }, place) => replaceBy(place, hoort),
  }),
  'persoon-onbekend': message<{ naam: string; lijktOp?: readonly string[] }>({
    severity: 'fout',
    text: ({ naam }) => `'${naam}' is in dit voorbeeld niet als persoon voorgesteld.`,
    label: () => 'deze persoon',
    hint: ({ naam, lijktOp = [] }) => didYouMean(lijktOp, `Zet onder 'gegeven': '${naam} is een persoon.'`),
    fix: ({ lijktOp = [] }, place) => replaceByOnly(place, lijktOp),
  }),
};
