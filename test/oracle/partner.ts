/**
 * Who is partner, by the leden 1 to 5 of Awir art. 3 and AWR art. 5a leden 1 to 4: an own reading of the statute, day by
 * day over three years, in the plainest loops. It knows nothing of the rules in rules/.
 */

export const people = ['anna', 'bram', 'carla'] as const;
export type Name = (typeof people)[number];

/** From `van` until `tot`, day numbers from 1 January two years before the year asked about; no `tot`: for good. */
export interface Stretch {
  readonly van: number;
  readonly tot?: number;
}

export const grounds = ['kind', 'erkend', 'pensioen', 'woning', 'inwonend', 'fiscaal'] as const;
export type Ground = (typeof grounds)[number];

/** What is said about two persons; absent = no. */
export interface Couple {
  readonly adres?: Stretch | undefined;
  readonly gehuwd?: Stretch | undefined;
  readonly contract?: Stretch | undefined;
  readonly scheiding?: Stretch | undefined;
  readonly gronden: Readonly<Partial<Record<Ground, Stretch>>>;
  readonly huurVanElkaar?: boolean | undefined;
  readonly huurVanDerde?: boolean | undefined;
  /** The request not to be partners, about the year of this day and all later years (0, 1 or 2 from the first). */
  readonly huurdersverzoek?: number | undefined;
  readonly bloedverwant?: boolean | undefined;
  readonly pleegkind?: boolean | undefined;
  /** As `huurdersverzoek`. */
  readonly gezamenlijkVerzoek?: number | undefined;
}

export interface PartnerCase {
  /** The year asked about. */
  readonly year: number;
  /** Years of birth; all are born on 15 June. */
  readonly births: Readonly<Record<Name, number>>;
  readonly gescheidenVanTafel: Readonly<Partial<Record<Name, Stretch>>>;
  /** 'anna+bram' */
  readonly couples: Readonly<Record<string, Couple>>;
}

export const pairKey = (a: Name, b: Name): string => [a, b].toSorted().join('+');

/** Per day of the year asked about: 'ja', 'nee' or 'strijdig'; undefined when two were tied in an earlier year. */
export type Verdicts = Readonly<Record<Name, readonly string[]>> | undefined;

interface Calendar {
  /** Of each day: its year, and the first and last day of that year. */
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number }[];
  readonly days: number;
  /** Day number of 15 June of each year. */
  readonly june: ReadonlyMap<number, number>;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function calendar(year: number): Calendar {
  const years: { year: number; from: number; to: number }[] = [];
  const june = new Map<number, number>();
  let day = 0;
  for (let one = year - 2; one <= year; one += 1) {
    june.set(one, day + (isLeap(one) ? 31 + 29 + 31 + 30 + 31 + 14 : 31 + 28 + 31 + 30 + 31 + 14));
    years.push({ year: one, from: day, to: day + (isLeap(one) ? 366 : 365) });
    day += isLeap(one) ? 366 : 365;
  }
  return { years, days: day, june };
}

/** Asked about this year, or one before it. */
const asked = (index: number | undefined, first: number, year: number): boolean =>
  index !== undefined && first + index <= year;

const during = (stretch: Stretch | undefined, day: number): boolean =>
  stretch !== undefined && stretch.van <= day && day < (stretch.tot ?? Infinity);

/** The verdicts about Bram and Carla as partners of Anna. */
export function partnersOfAnna(given: PartnerCase): Verdicts {
  const { years, june } = calendar(given.year);
  const about = (a: Name): ReadonlyMap<Name, Couple> =>
    new Map(people.map((b) => [b, given.couples[pairKey(a, b)] ?? { gronden: {} }]));
  const couples = new Map(people.map((a) => [a, about(a)]));
  const couple = (a: Name, b: Name): Couple => couples.get(a)?.get(b) ?? { gronden: {} };
  const others: readonly Name[] = ['bram', 'carla'];
  const age = (who: Name, day: number, year: number): number =>
    year - given.births[who] - (day < (june.get(year) ?? 0) ? 1 : 0);
  const unmarried = (who: Name, day: number): boolean =>
    during(given.gescheidenVanTafel[who], day) ||
    !people.some((other) => other !== who && during(couple(who, other).gehuwd, day));

  /** AWR art. 5a lid 1, after lid 3 and lid 4. */
  const fiscal = (who: Name, day: number, year: number): boolean => {
    const { gehuwd, contract, adres, scheiding } = couple('anna', who);
    if (during(scheiding, day) && !during(adres, day)) return false;
    const free = [unmarried('anna', day), unmarried(who, day)];
    if (during(gehuwd, day) && !free[0] && !free[1]) return true;
    const adults = age('anna', day, year) >= 18 && age(who, day, year) >= 18;
    return during(contract, day) && during(adres, day) && free[0] === true && free[1] === true && adults;
  };

  /** Lid 5. */
  const excepted = (who: Name, day: number, { year, from }: { year: number; from: number }): boolean => {
    const { bloedverwant, pleegkind, gezamenlijkVerzoek } = couple('anna', who);
    const both27 = age('anna', from, year) >= 27 && age(who, from, year) >= 27;
    if (bloedverwant === true && (year >= 2025 || !both27)) return true;
    if (pleegkind !== true || !asked(gezamenlijkVerzoek, given.year - 2, year)) return false;
    return year >= 2025 || age(who, day, year) < 27;
  };

  const partnerInYear = new Map<string, boolean>();
  const verdicts: Record<Name, string[]> = { anna: [], bram: [], carla: [] };
  for (const period of years) {
    const { year, from, to } = period;
    const knip = year >= 2021;
    const length = to - from;
    const everyDay = Array.from({ length }, (_, index) => from + index);
    const fiscalSomeDay = new Set(others.filter((who) => everyDay.some((day) => fiscal(who, day, year))));
    /** The grounds of lid 1 (rank 0) and lid 2 (ranks 1 to 7), regardless of others. */
    const own = (who: Name, rank: number, day: number): boolean => {
      if (excepted(who, day, period)) return false;
      const said = couple('anna', who);
      const together = during(said.adres, day);
      if (rank === 0) {
        if (fiscal(who, day, year)) return true;
        if (knip || !together) return false;
        return fiscalSomeDay.has(who);
      }
      if (!together) return false;
      const ground = (['kind', 'erkend', 'pensioen', 'woning'] as const)[rank - 1];
      if (ground !== undefined) return during(said.gronden[ground], day);
      if (rank === 5) {
        if (!during(said.gronden.inwonend, day)) return false;
        if (age('anna', day, year) < 18 || age(who, day, year) < 18) return false;
        if (!knip) return said.huurVanElkaar !== true;
        const requested = asked(said.huurdersverzoek, given.year - 2, year);
        return !(requested && (said.huurVanElkaar === true || said.huurVanDerde === true));
      }
      if (rank === 6 && !knip) return during(said.gronden.fiscaal, day);
      return partnerInYear.get(`${who} ${year - 1}`) ?? false;
    };
    const ranks = knip ? [0, 1, 2, 3, 4, 5, 6] : [0, 1, 2, 3, 4, 5, 6, 7];
    /** By person and day: the first rank out of which nobody else keeps him. */
    const standing = new Map(others.map((who) => [who, new Array<number>(length).fill(Infinity)]));
    const stands = (who: Name, index: number): number => standing.get(who)?.[index] ?? Infinity;
    for (const rank of ranks) {
      const kept = others.map((who) => {
        const rivals = others.filter((other) => other !== who);
        const outranked = (day: number): boolean => rivals.some((rival) => stands(rival, day - from) < rank);
        const direct = Array.from({ length }, (_, index) => own(who, rank, from + index) && !outranked(from + index));
        const first = direct.indexOf(true);
        return direct.map((holds, index) => {
          const day = from + index;
          if (holds) return true;
          // lid 3: later in the year, or to 2021 on all its days and of lid 2 only; at the same address
          const continues = knip ? first >= 0 && first < index : first >= 0 && rank > 0;
          if (!continues || !during(couple('anna', who).adres, day) || excepted(who, day, period)) return false;
          return !outranked(day);
        });
      });
      others.forEach((who, place) =>
        kept[place]?.forEach((holds, index) => {
          if (holds) standing.get(who)?.splice(index, 1, Math.min(stands(who, index), rank));
        }),
      );
    }
    let tiedEarlier = false;
    for (let index = 0; index < length; index += 1) {
      const best = others.map((who) => stands(who, index));
      const tied = best[0] === best[1] && best[0] !== Infinity;
      tiedEarlier ||= tied;
      others.forEach((who, place) => {
        const has = best[place] !== Infinity;
        if (has && !tied) partnerInYear.set(`${who} ${year}`, true);
        if (year === given.year) verdicts[who].push(tied ? 'strijdig' : has ? 'ja' : 'nee');
      });
    }
    if (tiedEarlier && year < given.year) return undefined;
  }
  return verdicts;
}
