/** Households to compute for, the same at every run: many that have a claim, some that do not. */
import type { Dwelling, Insured, Tenant } from './by-hand.ts';

export interface HealthCase {
  readonly personen: { readonly anna: Insured & Readonly<Record<string, unknown>> };
  readonly koppels: readonly never[];
  readonly relaties: readonly never[];
  readonly belanghebbende: 'anna';
}

export interface RentCase {
  readonly personen: { readonly anna: Tenant & Readonly<Record<string, unknown>> };
  readonly koppels: readonly never[];
  readonly relaties: readonly never[];
  readonly belanghebbende: 'anna';
  readonly huurder: 'anna';
  readonly woning: Dwelling & Readonly<Record<string, unknown>>;
}

/** Numbers below a bound, always the same row (a linear congruential generator modulo 2^31). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % below;
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const no = (...keys: readonly string[]): Readonly<Record<string, false>> =>
  Object.fromEntries(keys.map((key) => [key, false as const]));
const together = { koppels: [], relaties: [], belanghebbende: 'anna' } as const;

function person(next: (below: number) => number, mostIncome: number, mostAssets: number): Tenant {
  const euros = (most: number): string => (next(2) === 0 ? String(next(most)) : `${next(most)}.${two(next(100))}`);
  return {
    // one in eight turns eighteen in the year
    geboortedatum: `${next(8) === 0 ? 2007 : 1959 + next(46)}-${two(1 + next(12))}-${two(1 + next(28))}`,
    inkomensgegeven: euros(mostIncome),
    rendementsgrondslag: euros(mostAssets),
    hetHoofdverblijfInDeGehuurdeWoningHeeft: next(40) !== 0,
    // who is not, waits for a judgement of the Dienst Toeslagen: then there is no amount to compare
    opHetAdresVanDeWoningIngeschrevenIs: true,
  };
}

export function healthCases(count: number): readonly HealthCase[] {
  const next = numbers(1);
  return Array.from({ length: count }, () => {
    const { geboortedatum, inkomensgegeven, rendementsgrondslag } = person(next, 45_000, 150_000);
    const anna = {
      geboortedatum,
      inkomensgegeven,
      rendementsgrondslag,
      vreemdelingZonderRechtmatigVerblijf: false,
      krachtensDeZorgverzekeringswetVerzekerdIs: next(20) !== 0,
      verdragsgerechtigde: false,
      metOpgeschorteZorgverzekeringGedetineerdIs: next(40) === 0,
    };
    return { personen: { anna }, ...together };
  });
}

export function rentCases(count: number): readonly RentCase[] {
  const next = numbers(2);
  return Array.from({ length: count }, () => {
    const cost = (): string => (next(2) === 0 ? '0' : `${next(16)}.${two(next(100))}`);
    const anna = {
      ...person(next, 42_000, 42_000),
      ...no('eenHandicapHeeft', 'inDeMaandVoorDeOverschrijdingHuurtoeslagOntvangenHeeft'),
      ...no(
        'eerderVoorDezeWoningHuurtoeslagOntvangenHeeft',
        'onderDeHuursubsidiewetVan1994BovenDeHuurgrensBeschermdIs',
      ),
      ...no('doorEenVerhuizingBovenDeHuurgrensGekomenIs', 'totHetHuishoudenVanEenOnderhuurderBehoort'),
      ...no('vreemdelingZonderRechtmatigVerblijf'),
      ...no('alleenstaandeMinderjarigeVreemdelingMetOpvang', 'minderjarigeMetEenKind', 'ouderlozeMinderjarige'),
    };
    const woning = {
      huurprijs: `${300 + next(600)}.${two(next(100))}`,
      servicekostenVoorEnergie: cost(),
      servicekostenVoorSchoonmaak: cost(),
      servicekostenVoorEenHuismeester: cost(),
      servicekostenVoorDienstruimten: cost(),
      zelfstandigeWoonruimte: next(30) !== 0,
      ...no(
        'onvrijeEtage',
        'onzelfstandigeWoonruimteVoorBegeleidWonenOfGroepswonen',
        'doorDeDienstToeslagenAangewezenIs',
      ),
      ...no('vanEenRechtspersoonZonderWinstoogmerkGehuurdWordt', 'woonwagenZonderEigenAandrijving'),
      ...no('onderDeWetIndividueleHuursubsidieAlsOnzelfstandigeWoonruimteAangewezenWas'),
      ...no('opEenStandplaatsOfOudRegionaalWoonwagencentrumGeplaatstIs', 'aanDeEisenVoorWoonwagensVoldoet'),
      ...no('naarHaarAardVoorKorteDuurVerhuurdWordt', 'onderdeelVanEenHotelPensionKampOfVakantiebestedingsbedrijf'),
      ...no('hetInschrijfadresVanNogAnderePersonenIs', 'metEenEldersIngeschrevenKindGedeeldWordt'),
      ...no('voorEenHuishoudenVanTenMinsteAchtPersonenBestemdIs', 'wegensEenHandicapAangepastIs'),
      ...no('doorVoorzieningenWegensEenHandicapBovenDeHuurgrensGekomenIs'),
    };
    return { personen: { anna }, ...together, huurder: 'anna', woning };
  });
}
