/** Messages about amounts, units and persons: what can be added to what, and of whom it is. */
import { message } from './message.ts';

const PER = /^(?:een )?bedrag per (dag|week|maand|kwartaal|jaar|uur)$/;
const CONVERT =
  "Reken er één om: 'het twaalfvoud van …' maakt van een maandbedrag een jaarbedrag, 'een twaalfde deel van …' maakt van een jaarbedrag een maandbedrag.";

/** "een bedrag per jaar"; leaves an article that is already there. */
function one(type: string): string {
  return /^(?:een|de|het|iets|geen|iemand|ja|nee)\s|^'/.test(type) ? type : `een ${type}`;
}

/** What is usually meant when these two kinds meet. */
function forKinds(left: string, right: string): string | undefined {
  const kinds = [left, right];
  if (kinds.includes('een aantal') && kinds.includes('een duur'))
    return "Een aantal heeft geen eenheid: schrijf '18' in plaats van '18 jaar'. Gaat het om een leeftijd, dan kan ook 'die persoon jonger is dan 18 jaar'.";
  const per = kinds.map((kind) => PER.exec(kind)?.[1]).find((unit) => unit !== undefined);
  return kinds.some((kind) => /(?:^|\sis\s)een bedrag$/.test(kind)) && per !== undefined
    ? `Het ene bedrag geldt per ${per}, van het andere is niet gezegd waarover het geldt. Omschrijf het als 'bedrag per ${per}' als dat zo is.`
    : undefined;
}

export const values = {
  'eenheden-verschillen': message<{ links: string; rechts: string; remedie: string }>({
    severity: 'fout',
    text: ({ links, rechts }) => {
      const [left, right] = [PER.exec(links)?.[1], PER.exec(rechts)?.[1]];
      if (left !== undefined && right !== undefined) return `Dit bedrag geldt per ${left}, dat bedrag per ${right}.`;
      if (/'\s+is\s/.test(links)) return `${links}, maar wat hier staat is ${one(rechts)}.`;
      return `Hier staan ${one(links)} en ${one(rechts)} bij elkaar, en die zijn niet met elkaar te rekenen of te vergelijken.`;
    },
    hint: ({ links, rechts, remedie }) =>
      forKinds(links, rechts) ??
      (remedie !== ''
        ? remedie
        : PER.test(links) && PER.test(rechts)
          ? CONVERT
          : 'Controleer of hier de goede naam staat.'),
  }),
  'bewerking-zonder-betekenis': message<{ bewerking: string; links: string; rechts: string }>({
    severity: 'fout',
    text: ({ bewerking, links, rechts }) =>
      `Wat is ${one(links)}, ${bewerking} ${one(rechts)}? Dat heeft geen betekenis.`,
    hint: ({ bewerking }) =>
      bewerking === 'gedeeld door'
        ? 'Deel door een getal of een aantal, of deel twee bedragen van dezelfde soort op elkaar; dan is de uitkomst een getal.'
        : "Vermenigvuldig een bedrag met een getal, een aantal of een percentage; een 'bedrag per uur' ook met uren, en een 'bedrag per dag' met een 'aantal dagen'.",
  }),
  'verkeerd-type': message<{ verwacht: string; kreeg: string }>({
    severity: 'fout',
    text: ({ verwacht, kreeg }) => `Hier hoort ${one(verwacht)} te staan; dit is ${one(kreeg)}.`,
    hint: () => 'Controleer of hier de goede naam staat, of pas aan hoe zij is omschreven.',
  }),
  'percentage-zonder-percentage': message<{ naam: string }>({
    severity: 'fout',
    text: ({ naam }) =>
      `Voor 'van' staat '${naam}'; dat is geen percentage, en ook niet iets van wat er achter 'van' staat.`,
    label: () => 'geen percentage',
    hint: () => "Schrijf 'vermenigvuldigd met' als u wilt vermenigvuldigen, of omschrijf de naam als percentage.",
  }),
  'gemengde-bewerkingen': message<{ eerste: string; tweede: string }>({
    severity: 'fout',
    text: ({ eerste, tweede }) =>
      `'${eerste}' en '${tweede}' volgen hier op elkaar zonder komma of haakjes, zodat de volgorde niet vaststaat.`,
    label: () => 'wat eerst?',
    hint: ({ tweede }) => `Zet een komma of haakjes: ', ${tweede}' neemt alles wat ervoor staat.`,
  }),
  'formule-letter-onbekend': message<{ letter: string }>({
    severity: 'fout',
    text: ({ letter }) => `De letter '${letter}' van de formule wordt niet uitgelegd.`,
    label: () => 'deze letter',
    hint: ({ letter }) => `Zet achter de formule wat zij is: ', waarin ${letter}: …'.`,
  }),
  'wie-ontbreekt': message<{ naam: string; voorbeeld?: string | undefined }>({
    severity: 'fout',
    text: ({ naam }) => `'${naam}' verschilt per persoon; hier staat niet over wie het gaat.`,
    label: () => 'over wie?',
    hint: ({ naam, voorbeeld }) =>
      voorbeeld === undefined
        ? `Noem de persoon erachter, zoals '${naam} van een persoon' in de hoofdzin, of '${naam} van die persoon' in een voorwaarde.`
        : `Noem de persoon, zoals '${naam} van ${voorbeeld}'.`,
  }),
  'onderdeel-zonder-voorwaarde': message<{ onderdeel: string }>({
    severity: 'fout',
    text: ({ onderdeel }) => `Onderdeel ${onderdeel} zegt niet wanneer deze waarde geldt.`,
    label: () => 'wanneer?',
    hint: () => "Ga verder met ', indien …', of met 'in de overige gevallen'.",
  }),
  'voorwaarde-ontbreekt': message<Record<never, never>>({
    severity: 'fout',
    text: () => "Na 'slechts' hoort een voorwaarde te staan; zonder voorwaarde zegt deze zin niets.",
    hint: () => "Ga verder met 'indien …', of laat 'slechts' weg.",
  }),
  'te-veel-personen': message<{ naam: string; verzoek?: true }>({
    severity: 'fout',
    text: ({ naam, verzoek }) =>
      verzoek
        ? `Achter '${naam}' staan meer personen dan er bij dit verzoek horen.`
        : `Achter '${naam}' staat van wie het is, maar het is voor iedereen hetzelfde.`,
    label: ({ verzoek }) => (verzoek ? 'dit verzoek' : 'van wie is hier te veel'),
    hint: ({ naam, verzoek }) =>
      verzoek
        ? "Noem wie het verzoek doet; 'over' hoort er alleen bij als dat achter 'door' staat."
        : `Schrijf alleen '${naam}', of omschrijf het als iets van een persoon.`,
  }),
  'voornaamwoord-onduidelijk': message<{ woord: string; uitleg: string }>({
    severity: 'fout',
    text: ({ woord, uitleg }) =>
      `Er staat niet vast op wie of wat '${woord}' slaat${uitleg === '' ? '' : `: ${uitleg.replace(/\.$/, '')}`}.`,
    label: ({ woord }) => `wie is '${woord}'?`,
    hint: () => 'Noem de persoon of de personen.',
  }),
  'getal-niet-in-tekst': message<{ getal: string; adres: string }>({
    severity: 'waarschuwing',
    text: ({ getal, adres }) => `'${getal}' staat niet in de wettekst van ${adres}.`,
    label: () => 'niet in de tekst erboven',
    hint: () => "Controleer het getal; hoort het er zo, zeg dan waarom met 'uitleg:'.",
  }),
};
