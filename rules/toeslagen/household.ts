/**
 * The household as the citizen gives it, checked: what is absent is undefined. Amounts, hours and shares are decimal
 * text, dates ISO; both are exact as given.
 */

/** Dates ISO; `van` included, `tot` excluded. A bound left out is open. */
export interface Periode {
  readonly van?: string | undefined;
  readonly tot?: string | undefined;
}

/** Execution of a sentence, and the sentence as imposed (ISO 8601: 'P3M1D'). */
export interface Detentie extends Periode {
  readonly straf?: string | undefined;
}

export interface Persoon {
  readonly geboortedatum?: string | undefined;
  /** Per year, cents allowed; may be below nought. */
  readonly toetsingsinkomen?: string | undefined;
  /** At the start of the year. */
  readonly rendementsgrondslag?: string | undefined;
  readonly verzekerde?: boolean | undefined;
  readonly verzekeringsplichtNageleefd?: boolean | undefined;
  /** Given: holds for the whole year. */
  readonly aow?: boolean | undefined;
  readonly woonlandfactor?: string | undefined;
  readonly verdragsgerechtigd?: boolean | undefined;
  readonly rechtmatigVerblijf?: boolean | undefined;
  /** Per month. */
  readonly gewerkteUren?: string | undefined;
  readonly gedetineerd?: Detentie | undefined;
  readonly wlz?: boolean | undefined;
}

export interface Partner extends Persoon {
  /** Absent = all the time. */
  readonly perioden?: readonly Periode[] | undefined;
}

export interface Medebewoner {
  readonly geboortedatum?: string | undefined;
  readonly toetsingsinkomen?: string | undefined;
  readonly rendementsgrondslag?: string | undefined;
  readonly perioden?: readonly Periode[] | undefined;
  readonly kindVan?: 'aanvrager' | 'partner' | undefined;
  readonly onderhuurder?: boolean | undefined;
  readonly rechtmatigVerblijf?: boolean | undefined;
}

export type Opvangsoort = 'dagopvang' | 'buitenschoolse opvang' | 'gastouderopvang' | 'gastouderopvang bso';

export interface Opvang {
  readonly soort?: Opvangsoort | undefined;
  readonly uurprijs?: string | undefined;
  readonly urenPerMaand?: string | undefined;
  /** Share of the costs that was paid, 0 to 1. */
  readonly betaald?: string | undefined;
  readonly perioden?: readonly Periode[] | undefined;
}

export interface Kind {
  readonly geboortedatum?: string | undefined;
  readonly toetsingsinkomen?: string | undefined;
  readonly kinderbijslag?: boolean | undefined;
  readonly opvang?: readonly Opvang[] | undefined;
}

/** Wht art. 5 lid 3, in the order of the law. */
export interface Servicekosten {
  readonly energie?: string | undefined;
  readonly schoonmaak?: string | undefined;
  readonly huismeester?: string | undefined;
  readonly dienstruimten?: string | undefined;
}

export interface Huur {
  readonly kaleHuur?: string | undefined;
  readonly servicekosten?: Servicekosten | undefined;
  readonly zelfstandigeWoonruimte?: boolean | undefined;
  readonly aangepasteWoning?: boolean | undefined;
  readonly eerdereToeslag?: 'geen' | 'vorigeMaand' | 'eerder' | undefined;
}

export type Toeslag = 'zorgtoeslag' | 'huurtoeslag' | 'kindgebondenBudget' | 'kinderopvangtoeslag';

export const toeslagen: readonly Toeslag[] = [
  'zorgtoeslag',
  'huurtoeslag',
  'kindgebondenBudget',
  'kinderopvangtoeslag',
];

export interface Huishouden {
  readonly berekeningsjaar: number;
  /** Absent = 1 January of the year. */
  readonly peildatum?: string | undefined;
  readonly aanvrager: Persoon;
  readonly partner?: Partner | undefined;
  readonly medebewoners?: readonly Medebewoner[] | undefined;
  readonly kinderen?: readonly Kind[] | undefined;
  readonly huur?: Huur | undefined;
  /** Absent = all. */
  readonly toeslagen?: readonly Toeslag[] | undefined;
}
