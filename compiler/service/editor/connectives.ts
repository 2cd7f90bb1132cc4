/**
 * What the words of drafting do, by the token that the lexer makes of them. An aanwijzing is named only where the
 * Aanwijzingen voor de regelgeving themselves speak of the term.
 */
export interface Meaning {
  readonly text: string;
  /** The aanwijzing that speaks of it. */
  readonly source?: string;
}

const AFWIJKING =
  'Aanwijzingen voor de regelgeving, aanwijzing 3.35 (terminologie ‘onverminderd’ en ‘in afwijking van’)';
const BEGRIP = 'Aanwijzingen voor de regelgeving, aanwijzing 5.3 (formulering begripsbepalingen)';

export const connectives: Readonly<Record<string, Meaning>> = {
  InAfwijkingVan: {
    text: 'Zet elke regel over dezelfde uitkomst in of onder de genoemde bepaling opzij, waar deze regel van toepassing is. Wat opzijgezet is, kan zelf nog opzijzetten.',
    source: AFWIJKING,
  },
  Onverminderd: {
    text: 'De genoemde bepaling blijft gewoon gelden. Er wordt niets opzijgezet.',
    source: AFWIJKING,
  },
  InAanvullingOp: { text: 'Een grond erbij: de uitkomst geldt op de genoemde grond of op deze.' },
  VoorDeToepassingVan: { text: 'Geldt alleen waar de genoemde bepaling wordt toegepast.' },
  DezeWet: { text: 'De regeling waarin deze zin staat, of wat daarmee is aangeduid.' },
  MetDienVerstandeDat: {
    text: 'Een voorbehoud bij deze zin: het zet alleen zijn eigen zin opzij, of vervangt woorden daarin.',
  },
  Indien: { text: 'De regel geldt alleen als de voorwaarde is vervuld. Wat niet is opgegeven, is onbekend, niet nee.' },
  VoorZover: {
    text: 'De regel geldt voor het deel dat volgt; achter een bedrag: het deel dat een grens te boven gaat.',
  },
  Tenzij: { text: 'De regel geldt niet als wat volgt zo is. De uitzondering staat in de uitleg als uitzondering.' },
  Als_: { text: 'Als voorwaarde: hetzelfde als ‘indien’. In een begripsbepaling: ‘als … wordt aangemerkt’.' },
  Slechts: {
    text: 'Een noodzakelijke voorwaarde: als zij niet is vervuld, is er geen aanspraak. Zij kent zelf niets toe.',
  },
  Mede: { text: 'Een grond erbij, naast de gronden die er al zijn.', source: BEGRIP },
  WordtVerstaan: { text: 'Een begripsbepaling: dit is wat het woord betekent.', source: BEGRIP },
  WordtMedeVerstaan: { text: 'Breidt de betekenis van een begrip uit.', source: BEGRIP },
  WordtNietVerstaan: { text: 'Neemt iets uit de betekenis van een begrip.' },
  WordtAangemerkt: { text: 'Wie zo wordt aangemerkt, is het voor deze regels.' },
  WordtMedeAangemerkt: { text: 'Een grond erbij: ook wie zo wordt aangemerkt, is het voor deze regels.' },
  WordtNietAangemerkt: { text: 'Een ontkenning: wie hieronder valt, is het niet, ook als een grond vervuld is.' },
  WordtGelijkgesteld: { text: 'Een fictie: de wet behandelt het een als het ander.' },
  WordtGeacht: { text: 'Een fictie: de wet doet alsof, ook als het anders is.' },
  IsVanOvereenkomstigeToepassing: {
    text: 'De genoemde bepaling geldt hier nog eens, met andere woorden erin gelezen.',
  },
  IsVanToepassing: { text: 'De genoemde bepaling of het onderdeel geldt, onder deze voorwaarde.' },
  IsNietVanToepassing: { text: 'Schakelt de genoemde bepaling uit: zij geeft niets meer en zet ook niets meer opzij.' },
  VanToepassingIs: {
    text: 'Vraagt of de genoemde bepaling van toepassing is, ook als iets anders haar uitkomst opzijzet.',
  },
  JongerDan: {
    text: 'Vergelijkt een leeftijd: de tijd van de geboortedatum tot en met de dag waarover het gaat.',
  },
  OfOuder: { text: 'Vergelijkt een leeftijd: vanaf de verjaardag op de dag waarover het gaat.' },
  DeLeeftijdVan: { text: 'Een leeftijd, geteld van de geboortedatum; bereikt op de verjaardag zelf.' },
  NogGeen: { text: 'Jonger dan deze leeftijd, op de dag waarover het gaat.' },
  DagWaarop: { text: 'De geboortedatum vermeerderd met die leeftijd.' },
  BeginVolgendeMaand: { text: 'De eerste dag na die dag waarop een maand begint.' },
  InOverigeGevallen: {
    text: 'Waar geen ander onderdeel van de lijst geldt; onbekend waar dat niet vaststaat.',
  },
  Bezit: { text: 'Van de persoon van de hoofdzin.' },
  SomOverKwartalen: { text: 'De waarden op de eerste dag van elk van de vier kwartalen, opgeteld.' },
  GaatVoor: {
    text: 'Voorrang: de eerste bepaling zet de tweede opzij. Deze keuze is van de maker en vraagt een uitleg.',
  },
  WordtGelezen: { text: 'Vervangt in deze zin de ene term door de andere, en nergens anders.' },
  TijdsevenredigNaarMaanden: {
    text: 'Zoveel twaalfde delen als er kalendermaanden zijn waarin de voorwaarde op de eerste dag geldt.',
  },
  NietGecodeerdIs: {
    text: 'Wat de bepaling hierover zegt, is aan mensen overgelaten: waar de voorwaarde geldt, is de uitkomst onbekend, met deze bepaling erbij.',
  },
  OpGrondVan: {
    text: 'Noemt de grondslag buiten de plaats waar de regel staat. In een voorbeeld: de bepaling waarop de uitkomst moet berusten.',
  },
  InDeRangorde: { text: 'Hooguit één: wie op de eerste grond in de rij voldoet, gaat voor.' },
  AlsWare: {
    text: 'De uitkomst alsof dit gegeven deze waarde had; al het andere blijft zoals het is.',
  },
  Ingevolge: { text: 'De uitkomst volgens alleen de genoemde bepaling.' },
  TeltMee: { text: 'Vervangt onderdelen van een som met onderdelen.' },
  Bedraagt: { text: 'Geeft een waarde; in een voorwaarde: vergelijkt.' },
  VermeerderdMet: { text: 'Optellen. Na een komma geldt het voor alles ervoor.' },
  VerminderdMet: {
    text: 'Aftrekken. Na een komma geldt het voor alles ervoor. De uitkomst kan onder nul komen, tenzij er ‘ten minste nihil’ staat.',
  },
  VermenigvuldigdMet: { text: 'Vermenigvuldigen, exact.' },
  GedeeldDoor: { text: 'Delen, exact: er wordt niets afgerond.' },
  TenMinste: { text: 'In een voorwaarde: groter dan of gelijk aan. Achter een bedrag: een ondergrens.' },
  TenHoogste: { text: 'In een voorwaarde: kleiner dan of gelijk aan. Achter een bedrag: een bovengrens.' },
  HetHoogsteVan: { text: 'De grootste van de genoemde waarden.' },
  HetLaagsteVan: { text: 'De kleinste van de genoemde waarden.' },
  DeSomVan: { text: 'Telt op. In een som met onderdelen telt ‘geen’ niet mee.' },
  HetDeelVan: { text: 'Wat boven de grens ligt, ten minste nihil; ‘tot aan’ begrenst van boven.' },
  TeBovenGaat: { text: 'Het verschil met de grens, ten minste nihil.' },
  Nihil: { text: '€ 0. Dat is iets anders dan ‘geen’: geen regel kent het toe.' },
  Geen: { text: 'Een ontkenning. Als uitkomst: geen regel kent het toe; dat is niet hetzelfde als € 0.' },
  AfgerondOp: { text: 'Rondt af, en alleen hier. Rekenkundig: een half gaat van nul af.' },
  OpEnigeDagIn: { text: 'Ten minste één dag in het tijdvak, ook een latere.' },
  GedurendeHeel: { text: 'Elke dag van het tijdvak.' },
  OpEenEerdereDag: { text: 'Een dag strikt ervoor. Alleen zo mag een regel naar haar eigen uitkomst kijken.' },
  InElkeMaand: { text: 'Op de eerste dag van elk van de twaalf maanden.' },
  InEnigeMaand: { text: 'Op de eerste dag van ten minste één van de twaalf maanden.' },
  Degene: { text: 'In de hoofdzin: ieder van wie de zaak weet.' },
  EenPersoon: { text: 'In de hoofdzin: ieder van wie de zaak weet. In een voorwaarde: ten minste één.' },
  DiePersoon: { text: 'De persoon van de hoofdzin.' },
  Hij: { text: 'De persoon van de hoofdzin.' },
  Zij: { text: 'De twee personen van de hoofdzin, samen.' },
  Beiden: { text: 'Ieder van de twee personen van de hoofdzin.' },
  EenVanBeiden: { text: 'Ten minste één van de twee personen van de hoofdzin.' },
  GeenVanBeiden: { text: 'Geen van de twee personen van de hoofdzin.' },
  EenDerde: { text: 'Iemand buiten de personen van de hoofdzin.' },
  GeenDerde: { text: 'Niemand buiten de personen van de hoofdzin.' },
  Deze: { text: 'De waarde die deze zin bepaalt.' },
  Dat: { text: 'De waarde die deze zin bepaalt; na ‘voor zover’: het bedrag dat net is genoemd.' },
  Die: { text: 'Slaat op het woord ervoor.' },
  DePeildatum: { text: 'De dag waarover de vraag gaat.' },
  Berekeningsjaar: { text: 'Het kalenderjaar van de dag waarover de vraag gaat.' },
  VoorHetOverige: { text: 'In een voorbeeld: het antwoord op elke vraag die het voorbeeld niet beantwoordt.' },
  Onbekend: { text: 'In een voorbeeld: er moet onbekend uitkomen, en genoemd worden wat ontbreekt.' },
  Strijdig: { text: 'In een voorbeeld: twee regels moeten elkaar hier tegenspreken.' },
};
