/** How long one household takes, by hand, by Fast and by the interpreter; all must first say the same of every case. */
import { GEEN, equals, interpret, isNietBepaald, ratio } from '../runtime/index.ts';
import type { Exact, Program, Zaak } from '../runtime/index.ts';
import { NONE, healthAllowance, healthAllowanceOf, rentAllowance, rentAllowanceOf } from './by-hand.ts';
import { healthCases, rentCases } from './cases.ts';
import type { Entries, Laws } from './laws.ts';
import { measure } from './measure.ts';
import type { Subject, Times } from './measure.ts';

export const MANY = 1000;
/** The interpreter is measured on the first cases only. */
export const FEW = 60;

export interface Calculation {
  readonly title: string;
  readonly times: ReadonlyMap<string, Times>;
}

interface Compared<Case> {
  readonly title: string;
  readonly program: Program;
  readonly entries: Entries;
  readonly conclusion: string;
  readonly peildatum: string;
  /** Day number of the peildatum. */
  readonly day: number;
  readonly cases: readonly Case[];
  /** The formula alone, on whole numbers that were read before. */
  readonly formula: () => number;
  readonly byHand: (zaak: Case) => number;
  /** Units of `byHand` in a euro. */
  readonly units: bigint;
}

export function calculate({ program, health, rent }: Laws): readonly Calculation[] {
  const incomes = Array.from({ length: MANY }, (_, index) => index * 4_321);
  return [
    compared({
      title: 'Zorgtoeslag over een jaar, alleenstaande, 2025',
      program,
      entries: health,
      conclusion: 'Wzt/zorgtoeslag over het berekeningsjaar',
      peildatum: '2025-01-01',
      day: 20_089,
      cases: healthCases(MANY),
      formula: () => incomes.reduce((sum, income) => sum + healthAllowance(income, 12), 0),
      byHand: ({ personen }) => healthAllowanceOf(personen.anna),
      units: 1n,
    }),
    compared({
      title: 'Huurtoeslag over een maand, alleenstaande, 2025',
      program,
      entries: rent,
      conclusion: 'Wht/huurtoeslag over een kalendermaand',
      peildatum: '2025-03-01',
      day: 20_148,
      cases: rentCases(MANY),
      formula: () => incomes.reduce((sum, income) => sum + rentAllowance(income, 60_000), 0),
      byHand: ({ personen, woning }) => rentAllowanceOf(personen.anna, woning, 2025_03_01),
      units: 10_000n,
    }),
  ];
}

function compared<Case extends object>(given: Compared<Case>): Calculation {
  mustAgree(given);
  return { title: given.title, times: measure(subjectsOf(given)) };
}

function subjectsOf<Case extends object>(given: Compared<Case>): readonly Subject[] {
  const { program, entries, conclusion, peildatum, day, cases, formula, byHand } = given;
  const { fast, raw, open } = entries;
  const vraag = { peildatum };
  const each = (name: string, subjects: readonly Case[], ask: (zaak: Case) => unknown): Subject => ({
    name,
    calls: subjects.length,
    run: () => {
      let last: unknown;
      for (const one of subjects) last = ask(one);
      return last;
    },
  });
  const few = cases.slice(0, FEW);
  const opened = cases.map((zaak) => open(zaak, vraag));
  const interpreted = (zaak: Case, uitleg: boolean): unknown =>
    interpret(program, zaak as Zaak, { conclusion, vraag }, { uitleg });
  return [
    { name: 'formula', calls: MANY, run: formula },
    each('hand', cases, byHand),
    {
      name: 'again',
      calls: MANY,
      run: () => {
        let last: unknown;
        for (const dossier of opened) last = raw.reken(dossier, day);
        return last;
      },
    },
    each('raw', cases, (zaak) => raw.reken(open(zaak, vraag), day)),
    each('fast', cases, (zaak) => fast(zaak, vraag)),
    each('quiet', few, (zaak) => interpreted(zaak, false)),
    each('explained', few, (zaak) => interpreted(zaak, true)),
  ];
}

/** Every way says the same of every case, and Fast never had to leave it to Full. */
function mustAgree<Case extends object>(given: Compared<Case>): void {
  const { program, entries, conclusion, peildatum, day, cases, byHand, units } = given;
  let claims = 0;
  for (const [index, zaak] of cases.entries()) {
    const hand = byHand(zaak);
    const expected = hand === NONE ? undefined : ratio(BigInt(hand), units);
    if (hand > 0) claims += 1;
    const raw = entries.raw.reken(entries.open(zaak, { peildatum }), day);
    const found = {
      raw: raw === null || Number.isNaN(raw) ? undefined : ratio(BigInt(raw), entries.raw.noemer),
      fast: fromFast(entries.fast(zaak, { peildatum })),
      ...(index < FEW && {
        full: fromFull(entries.full(zaak, { peildatum })),
        interpreter: fromFull(
          interpret(program, zaak as Zaak, { conclusion, vraag: { peildatum } }, { uitleg: false }),
        ),
      }),
    };
    for (const [way, value] of Object.entries(found)) {
      if (value === undefined ? expected !== undefined : expected === undefined || !equals(value, expected))
        throw new Error(
          `${conclusion}, case ${index}: by hand ${hand}, ${way} says otherwise: ${JSON.stringify(zaak)}`,
        );
    }
  }
  if (claims < cases.length / 3) throw new Error(`${conclusion}: only ${claims} cases have a claim.`);
}

function fromFast(answer: unknown): Exact | undefined {
  if (isNietBepaald(answer)) throw new Error(`Not computed: ${answer.uitkomst.soort}`);
  return answer === GEEN ? undefined : (answer as Exact);
}

function fromFull(outcome: ReturnType<Entries['full']>): Exact | undefined {
  if (outcome.soort === 'geen') return undefined;
  if (outcome.soort !== 'bepaald') throw new Error(`Not computed: ${outcome.soort} ${outcome.uitleg.leesbaar}`);
  return outcome.waarde as Exact;
}
