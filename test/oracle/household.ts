/** A household as the contract of the proefberekening has it, everything known. Shared by the oracles; no rules here. */
export interface Span {
  readonly van?: string;
  readonly tot?: string;
}

export interface OraclePerson {
  readonly geboortedatum: string;
  readonly toetsingsinkomen: string;
  readonly rendementsgrondslag?: string;
  readonly verzekerde?: boolean;
  readonly verzekeringsplichtNageleefd?: boolean;
  readonly verdragsgerechtigd?: boolean;
  readonly woonlandfactor?: string;
  readonly rechtmatigVerblijf?: boolean;
  readonly aow?: boolean;
  /** Per month. */
  readonly gewerkteUren?: string;
  readonly wlz?: boolean;
  readonly gedetineerd?: { readonly van: string; readonly tot: string; readonly straf: string };
}

export interface OracleCare {
  readonly soort: 'dagopvang' | 'buitenschoolse opvang' | 'gastouderopvang' | 'gastouderopvang bso';
  readonly uurprijs: string;
  readonly urenPerMaand: string;
  /** Share of the costs that was paid; absent: all of it. */
  readonly betaald?: string;
  readonly perioden?: readonly Span[];
}

export interface OraclePartner extends OraclePerson {
  readonly perioden?: readonly Span[];
}

export interface OracleResident {
  readonly geboortedatum: string;
  readonly toetsingsinkomen: string;
  readonly rendementsgrondslag?: string;
  readonly perioden?: readonly Span[];
  readonly kindVan?: 'aanvrager' | 'partner';
  readonly onderhuurder?: boolean;
  readonly rechtmatigVerblijf?: boolean;
}

export interface OracleChild {
  readonly geboortedatum: string;
  readonly toetsingsinkomen?: string;
  readonly kinderbijslag?: boolean;
  readonly opvang?: readonly OracleCare[];
}

export interface OracleHousehold {
  readonly berekeningsjaar: number;
  readonly aanvrager: OraclePerson;
  readonly partner?: OraclePartner;
  readonly medebewoners?: readonly OracleResident[];
  readonly kinderen?: readonly OracleChild[];
  readonly huur?: {
    readonly kaleHuur: string;
    readonly servicekosten?: Readonly<
      Partial<Record<'energie' | 'schoonmaak' | 'huismeester' | 'dienstruimten', string>>
    >;
    readonly zelfstandigeWoonruimte?: boolean;
    readonly aangepasteWoning?: boolean;
    readonly eerdereToeslag?: 'geen' | 'vorigeMaand' | 'eerder';
  };
}

/** What an oracle finds. `onbekend`: an amount of that year was never found. */
export type Found =
  | {
      readonly soort: 'bepaald';
      readonly perMaandExact: readonly string[];
      readonly perJaarExact: string;
      readonly perJaar: string;
    }
  | { readonly soort: 'geen' }
  | { readonly soort: 'onbekend' };

/** Whether the day lies in one of the spans; no spans = always. */
export function inSpans(spans: readonly Span[] | undefined, day: string): boolean {
  return (
    spans === undefined ||
    spans.some(({ van, tot }) => (van === undefined || van <= day) && (tot === undefined || day < tot))
  );
}

/** First days of the twelve months. */
export function months(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => `${String(year)}-${String(index + 1).padStart(2, '0')}-01`);
}
