/**
 * Which fact of which regeling each field of the household is, by the names that the regelingen declare.
 *
 * The proefberekening has no field for everything the law asks. What it does not ask is answered no, and the outcome
 * says so under `aangenomen`; the lists below name all of it. Facts with `(zonder verzoek: nee)` or
 * `(zonder bewijs: nee)` are left out: there the law itself says no.
 */
import type { Huur, Kind, Medebewoner, Persoon } from './household.ts';

/** Values by the id of the fact; undefined = not known. */
export type NamedFacts = Readonly<Record<string, unknown>>;

/** Yes/no facts about a person that no field tells. */
export const notAskedOfPersons: readonly string[] = [
  'AWR/van tafel en bed gescheiden is',
  'Awir/gedetineerd is',
  'Awir/rechtmatig verblijf op grond van een asielvergunning heeft',
  'Awir/ooit als ingezetene in de basisregistratie ingeschreven is',
  'Awir/als ontheemde uit Oekraïne tijdelijk beschermd is',
  'Awir/tot het huishouden van een onderhuurder behoort',
  'Awir/alleenstaande minderjarige vreemdeling met opvang',
  'Awir/minderjarige met een kind',
  'Awir/ouderloze minderjarige',
  'Awir/onderhouden nakomeling of pleegkind',
  'Awir/bij een van beide ouders ingeschreven is',
  'Awir/doorgaans drie gehele dagen per week in elk van beide huishoudens verblijft',
  'Wzt/bijdrage als onverzekerde verschuldigd',
  'Wzt/met opgeschorte zorgverzekering gedetineerd is',
  'Wkb/verzekerde in de zin van de Algemene Kinderbijslagwet',
  'Wkb/later tot het huishouden toegetreden is',
  'Wkb/vreemdeling',
  'Wkb/rechtmatig in Nederland verblijf houdt',
  'Wkb/een ander woonland heeft',
  'Wkb/zonder hier te wonen langer dan drie maanden onafgebroken in Nederland verblijft',
  'Wht/door een verhuizing boven de huurgrens gekomen is',
  'Wht/onder de huursubsidiewet van 1994 boven de huurgrens beschermd is',
];

/** Yes/no facts about two persons that no field tells. */
export const notAskedOfPairs: readonly string[] = [
  'AWR/een notarieel samenlevingscontract met elkaar hebben',
  'Awir/aanverwant in de eerste graad zijn',
  'Awir/samen een kind gekregen hebben',
  'Awir/een kind van de ander erkend hebben',
  'Awir/voor een pensioenregeling als partners aangemeld zijn',
  'Awir/samen een eigen woning als hoofdverblijf hebben',
  'Awir/een inwonend minderjarig kind van ten minste een van beiden hebben',
  'Awir/door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn',
  'Awir/al voor het verblijf op grond van een asielvergunning met elkaar gehuwd zijn',
];

/** Yes/no facts about one person towards another that no field tells. */
export const notAskedOfRelations: readonly string[] = [
  'Awir/voor de inkomstenbelasting partner',
  'Awir/pleegkind',
  'Wkb/kind met doorbetaalde kinderbijslag',
];

/** Yes/no facts about the dwelling that no field tells. */
export const notAskedOfDwelling: readonly string[] = [
  'Wht/onvrije etage',
  'Wht/onzelfstandige woonruimte voor begeleid wonen of groepswonen',
  'Wht/van een rechtspersoon zonder winstoogmerk gehuurd wordt',
  'Wht/door de Dienst Toeslagen aangewezen is',
  'Wht/onder de Wet individuele huursubsidie als onzelfstandige woonruimte aangewezen was',
  'Wht/woonwagen zonder eigen aandrijving',
  'Wht/op een standplaats of oud regionaal woonwagencentrum geplaatst is',
  'Wht/aan de eisen voor woonwagens voldoet',
  'Wht/naar haar aard voor korte duur verhuurd wordt',
  'Wht/onderdeel van een hotel-, pension-, kamp- of vakantiebestedingsbedrijf',
  'Wht/het inschrijfadres van nog andere personen is',
  'Wht/met een elders ingeschreven kind gedeeld wordt',
  'Wht/voor een huishouden van ten minste acht personen bestemd is',
];

/** All of these: no. */
export const no = (ids: readonly string[]): NamedFacts => Object.fromEntries(ids.map((id) => [id, false]));

/** What is asked of whoever lives at the address. */
function common(given: Persoon): NamedFacts {
  return {
    ...no(notAskedOfPersons),
    'AOW/geboortedatum': given.geboortedatum,
    'Awir/inkomensgegeven': given.toetsingsinkomen,
    'Awir/rendementsgrondslag': given.rendementsgrondslag,
    'Awir/vreemdeling zonder rechtmatig verblijf': not(given.rechtmatigVerblijf),
    'Wht/een handicap heeft': false,
  };
}

const not = (value: boolean | undefined): boolean | undefined => (value === undefined ? undefined : !value);

/** The applicant (with what the rent tells about him) or the partner. */
export function factsOfPerson(given: Persoon, huur?: Huur): NamedFacts {
  // one word for both grounds of Wzt art. 1 lid 1 onderdeel c: a treaty beneficiary is insured by treaty
  const treaty = given.verzekerde === true && given.verdragsgerechtigd === true;
  return {
    ...common(given),
    'AOW/volgens opgave AOW-gerechtigd is': given.aow,
    'AOW/volgens opgave nog niet AOW-gerechtigd is': not(given.aow),
    'Wzt/krachtens de Zorgverzekeringswet verzekerd is': treaty ? false : given.verzekerde,
    'Wzt/verdragsgerechtigde': treaty,
    'Wzt/de verzekeringsplicht nageleefd heeft': given.verzekeringsplichtNageleefd,
    'Wzt/verhoudingsgetal van het woonland': given.woonlandfactor,
    // to whom kinderbijslag is paid is insured for it; of a partner nothing depends on it here
    'Wkb/verzekerde in de zin van de Algemene Kinderbijslagwet': true,
    ...factsOfTenant(huur),
  };
}

function factsOfTenant(huur: Huur | undefined): NamedFacts {
  const earlier = huur?.eerdereToeslag;
  return {
    'Wht/het hoofdverblijf in de gehuurde woning heeft': true,
    'Wht/op het adres van de woning ingeschreven is': true,
    'Wht/in de maand voor de overschrijding huurtoeslag ontvangen heeft': earlier === 'vorigeMaand',
    'Wht/eerder voor deze woning huurtoeslag ontvangen heeft': earlier === 'vorigeMaand' || earlier === 'eerder',
    // a dwelling is adapted for somebody who lives there
    'Wht/een handicap heeft': huur?.aangepasteWoning ?? false,
  };
}

/** Somebody else who lives at the address. */
export function factsOfResident(given: Medebewoner): NamedFacts {
  return common(given);
}

/** A child of the applicant that lives in. */
export function factsOfMinor(given: Kind): NamedFacts {
  return { ...common(given), 'Awir/rendementsgrondslag': '0', 'Awir/vreemdeling zonder rechtmatig verblijf': false };
}

/** The rented dwelling; without `huur` nothing is known of it. */
export function factsOfDwelling(huur: Huur | undefined): NamedFacts {
  return {
    ...no(notAskedOfDwelling),
    'Wht/huurprijs': huur?.kaleHuur,
    'Wht/servicekosten voor energie': huur?.servicekosten?.energie,
    'Wht/servicekosten voor schoonmaak': huur?.servicekosten?.schoonmaak,
    'Wht/servicekosten voor een huismeester': huur?.servicekosten?.huismeester,
    'Wht/servicekosten voor dienstruimten': huur?.servicekosten?.dienstruimten,
    'Wht/zelfstandige woonruimte': huur?.zelfstandigeWoonruimte,
    'Wht/wegens een handicap aangepast is': huur?.aangepasteWoning,
    'Wht/door voorzieningen wegens een handicap boven de huurgrens gekomen is': huur?.aangepasteWoning,
  };
}
