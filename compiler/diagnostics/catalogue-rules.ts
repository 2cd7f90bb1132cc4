/** Messages about rules among each other: versions, exceptions, conflicts, conditions. */
import { message } from './message.ts';
import { capital, dutchDay, period } from './phrases.ts';

/** Why something cannot be concluded, by what it is. */
const KINDS: Readonly<Record<string, string>> = {
  gegeven: 'is een gegeven, dat iemand opgeeft',
  parameter: 'is een parameter, die al vaststaat',
  rol: 'is de persoon om wie het gaat',
};

function isWhat(soort: string): string {
  return (
    KINDS[soort.replace(/^(?:een|de|het)\s+/, '')] ??
    `is ${/^(?:een|de|het|geen)\s/.test(soort) ? soort : `een ${soort}`}`
  );
}

export const rules = {
  'voorwaarde-voor-hele-zin': message<{ deel: string }>({
    severity: 'hint',
    text: ({ deel }) => `De voorwaarde achter '${deel}' geldt voor de hele zin: zonder haar is er geen bedrag.`,
    label: () => 'geldt voor alles wat ervoor staat',
    hint: () =>
      "Geldt zij alleen voor dit deel, schrijf dan 'de som van: a. …; en b. …, indien …', of 'met dien verstande dat'.",
  }),
  'geen-maakt-alles-geen': message<{ naam: string; bewerking: string }>({
    severity: 'hint',
    text: ({ naam }) => `Is er geen '${naam}', dan is er ook geen uitkomst van deze berekening: geen is niet nihil.`,
    label: () => 'is er niet altijd',
    hint: ({ naam, bewerking }) =>
      bewerking === 'vermeerderd met'
        ? "Bedoelt u dat het dan niet meetelt, schrijf dan 'de som van: a. …; en b. …', of een regel die het anders op nihil stelt."
        : `Bedoelt u dat er dan niets afgaat, schrijf dan een regel die '${naam}' anders op nihil stelt.`,
  }),
  'geen-conclusie': message<{ naam: string; soort: string }>({
    severity: 'fout',
    text: ({ naam, soort }) => `'${naam}' ${isWhat(soort)}; een regel kan het dus niet bepalen.`,
    label: () => 'dit kan geen uitkomst zijn',
    hint: () => "Omschrijf het onder 'Bepaald worden:' of '… wordt bepaald of …:' als deze regel het moet bepalen.",
  }),
  'conclusie-zonder-regel': message<{ naam: string }>({
    severity: 'waarschuwing',
    text: ({ naam }) => `Geen enkele regel bepaalt '${naam}', zodat er nooit een uitkomst is.`,
    hint: () => "Schrijf de regel, of zet het bij de gegevens ('staat vast of', 'heeft') als iemand het opgeeft.",
  }),
  'versies-overlappen': message<{
    adres: string;
    van: string;
    tot: string;
    tweemaal?: 'zelfde' | 'anders' | undefined;
  }>({
    severity: 'fout',
    text: ({ adres, van, tot, tweemaal }) =>
      tweemaal === 'zelfde'
        ? `${capital(adres)} staat er twee keer, woord voor woord.`
        : `Van ${adres} gelden ${period(van, tot)} twee versies tegelijk.`,
    label: ({ tweemaal }) => (tweemaal === 'zelfde' ? 'hier nog eens' : 'de ene versie'),
    secondLabel: ({ tweemaal }) => (tweemaal === 'zelfde' ? 'hier al' : 'de andere versie'),
    hint: ({ van, adres, tweemaal }) =>
      tweemaal === 'zelfde'
        ? 'Haal een van de twee weg.'
        : tweemaal === 'anders'
          ? `Zet wat bij ${adres} hoort onder één kop. Zijn het twee versies, zet dan bij beide 'geldig van … tot …'.`
          : !/^\d{4}-/.test(van)
            ? "Zet bij beide 'geldig van … tot …'."
            : `Laat de oudste versie eindigen: 'geldig tot ${dutchDay(van)}'.`,
  }),
  'versies-gat': message<{ adres: string; van: string; tot: string }>({
    severity: 'waarschuwing',
    text: ({ adres, van, tot }) => `Van ${adres} geldt ${period(van, tot)} geen enkele versie.`,
    label: () => 'eerst weer vanaf hier',
    secondLabel: () => 'tot hier',
    hint: () => 'Laat de versies op elkaar aansluiten als de bepaling toen wel gold.',
  }),
  'twee-regels': message<{ naam: string; eerste: string; tweede: string }>({
    severity: 'fout',
    text: ({ naam }) => `Twee regels bepalen '${naam}' tegelijk, en geen van beide is een uitzondering op de andere.`,
    label: () => 'de ene regel',
    secondLabel: () => 'de andere regel',
    hint: ({ eerste, tweede }) =>
      eerste === tweede
        ? 'Haal er een weg, of geef ze elk een eigen periode.'
        : `Laat een van beide afwijken van de andere ('In afwijking van …'), of schrijf '${capital(tweede)} gaat voor ${eerste}.' met een uitleg.`,
  }),
  kring: message<{ pad: readonly string[] }>({
    severity: 'fout',
    text: ({ pad }) => `'${pad[0] ?? ''}' hangt af van zichzelf: ${pad.map((name) => `'${name}'`).join(' → ')}.`,
    label: () => 'hier begint de kring',
    hint: () => "Haal een van deze verwijzingen weg; terugkijken mag alleen met 'op een eerdere dag'.",
  }),
  'afwijking-over-en-weer': message<{ bepalingen: readonly string[] }>({
    severity: 'fout',
    text: ({ bepalingen }) =>
      `Regels zetten elkaar over en weer opzij (${[...new Set(bepalingen)].join('; ')}): welke de uitzondering is, staat niet vast.`,
    label: () => 'deze regel zet de andere opzij',
    secondLabel: () => 'en deze de eerste',
    hint: () => "Laat alleen de uitzondering afwijken: haal een 'In afwijking van …' weg.",
  }),
  'gemengde-voegwoorden': message({
    severity: 'fout',
    text: () =>
      "Hier staan 'en' en 'of' door elkaar zonder komma of haakjes, zodat niet vaststaat wat bij elkaar hoort.",
    label: () => 'wat hoort bij elkaar?',
    hint: () => "Zet een komma voor het zwakste voegwoord ('A en B, of C'), of zet haakjes.",
  }),
  'lijst-zonder-voegwoord': message({
    severity: 'fout',
    text: () =>
      "Voor het laatste onderdeel van deze lijst staat geen 'en' of 'of', zodat niet vaststaat of alles moet gelden of één ervan genoeg is.",
    label: () => 'deze lijst',
    hint: () => "Zet na de laatste puntkomma 'en' of 'of'.",
  }),
  'opsomming-zonder-voegwoord': message({
    severity: 'fout',
    text: () =>
      "In deze opsomming staan alleen komma's, zodat niet vaststaat of alles moet gelden of één ervan genoeg is.",
    label: () => "alleen komma's",
    hint: () => "Zet 'en' of 'of' voor het laatste deel.",
  }),
  'niet-gecodeerd': message<{ adres: string }>({
    severity: 'waarschuwing',
    text: ({ adres }) => `Onder de wettekst van ${adres} staat geen regel, en ook geen reden waarom niet.`,
    hint: () => "Schrijf de regel eronder, of 'niet gecodeerd: …' met de reden.",
  }),
  'regel-zonder-artikel': message({
    severity: 'waarschuwing',
    text: () => 'Deze regel staat niet onder een artikel, zodat een uitleg er niet naar kan verwijzen.',
    hint: () => "Zet er 'artikel …' boven.",
  }),
  'voorrang-zonder-uitleg': message({
    severity: 'fout',
    text: () =>
      'Dat de ene bepaling voor de andere gaat, staat niet in de wettekst; de uitleg van die keuze ontbreekt.',
    hint: () => "Zet eronder 'uitleg: …' met de reden, ingesprongen.",
  }),
  'dode-regel': message<{ naam: string }>({
    severity: 'waarschuwing',
    text: ({ naam }) => `Deze regel over '${naam}' kan nooit gelden.`,
    label: () => 'deze regel',
    secondLabel: () => 'deze gaat altijd voor',
    hint: () => 'Controleer de voorwaarden, en of de andere regel niet een voorwaarde mist.',
  }),
  'niet-ondersteund': message<{ wat: string }>({
    severity: 'fout',
    text: ({ wat }) => `Dit kan nog niet worden uitgerekend: ${wat}.`,
    hint: () => "Schrijf de regel anders, of sluit de bepaling af met 'niet gecodeerd: …'.",
  }),
  'conclusie-als-gegeven': message<{ naam: string }>({
    severity: 'fout',
    text: ({ naam }) => `'${naam}' volgt uit de regels, dus een voorbeeld kan het niet als gegeven opgeven.`,
    label: () => 'dit bepaalt een regel',
    hint: () => "Geef de feiten waaruit het volgt, of zet de zin onder 'verwacht'.",
  }),
  'voorbeeld-zonder-peildatum': message({
    severity: 'fout',
    text: () => 'Dit voorbeeld zegt niet over welke dag of welk jaar het gaat.',
    hint: () => "Zet onder 'gegeven': 'De peildatum is 1 januari 2025.' of 'Het berekeningsjaar is 2025.'",
  }),
  'peildatum-buiten-jaar': message<{ peildatum: string; jaar: string }>({
    severity: 'fout',
    text: ({ peildatum, jaar }) => `De peildatum ${dutchDay(peildatum)} ligt niet in het berekeningsjaar ${jaar}.`,
    label: () => 'deze dag',
    hint: () => 'Kies een dag in dat jaar, of laat het berekeningsjaar weg.',
  }),
  'gegeven-dubbel': message<{ naam: string }>({
    severity: 'fout',
    text: ({ naam }) => `Het gegeven '${naam}' staat er al, met een andere waarde.`,
    label: () => 'dit gegeven',
    hint: () => "Laat één van beide weg, of zeg vanaf wanneer elk geldt: 'met ingang van …'.",
  }),
  'onderdeel-dubbel': message<{ onderdeel: string }>({
    severity: 'fout',
    text: ({ onderdeel }) => `Onderdeel '${onderdeel}' staat twee keer in deze lijst.`,
    hint: () => 'Geef elk onderdeel een eigen letter of nummer.',
  }),
  'periode-onbekend-jaar': message<{ jaar: string }>({
    severity: 'fout',
    text: ({ jaar }) => `'${jaar}' is geen jaar waarover een uitkomst te bepalen is.`,
    label: () => 'dit jaar',
    hint: () => "Schrijf het jaar met vier cijfers: '2025'.",
  }),
  'tabel-onvolledig': message<{ ontbreekt: string }>({
    severity: 'fout',
    text: ({ ontbreekt }) => `Deze tabel geeft geen uitkomst voor: ${ontbreekt}.`,
    hint: () => 'Voeg de rij toe die ontbreekt.',
  }),
  'tabel-overlapt': message<{ rijen: string }>({
    severity: 'fout',
    text: ({ rijen }) => `De rijen ${rijen} van deze tabel gelden tegelijk.`,
    hint: () => 'Pas de voorwaarden aan, zodat altijd één rij geldt.',
  }),
  'parameter-zonder-bron': message<{ naam: string }>({
    severity: 'hint',
    text: ({ naam }) => `Bij de parameter '${naam}' staat niet waar de waarde vandaan komt.`,
    hint: () => "Zet eronder 'bron …', of geef de tabel een kolom 'bron'.",
  }),
  'parameter-overlapt': message<{ naam: string; van: string }>({
    severity: 'fout',
    text: ({ naam, van }) => `De parameter '${naam}' heeft vanaf ${dutchDay(van)} twee waarden.`,
    label: () => 'de ene waarde',
    secondLabel: () => 'de andere waarde',
    hint: () => 'Laat de eerste waarde eindigen op de dag waarop de tweede begint.',
  }),
};
