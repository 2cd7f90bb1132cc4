/** A whole year of one household with a partner from June and two children: every toeslag, with and without reasons. */
import { assume } from '../rules/toeslagen/assumptions.ts';
import { proefberekening } from '../rules/toeslagen/index.ts';
import { asksForCare } from '../rules/toeslagen/proefberekening.ts';
import { toeslagen } from '../rules/toeslagen/household.ts';
import { encodings } from '../rules/toeslagen/questions.ts';
import { readHousehold } from '../rules/toeslagen/read-household.ts';
import { toZaak } from '../rules/toeslagen/to-zaak.ts';
import { GEEN, interpret, isNietBepaald, readZaak, toFractionString } from '../runtime/index.ts';
import type { Exact, Program, Uitkomst } from '../runtime/index.ts';
import { entriesOf, loadModule } from './laws.ts';
import type { Laws } from './laws.ts';
import { measure } from './measure.ts';
import type { Times } from './measure.ts';

const HOUSEHOLD = {
  berekeningsjaar: 2025,
  aanvrager: { geboortedatum: '1988-05-01', toetsingsinkomen: '31250.40', gewerkteUren: '120' },
  partner: {
    geboortedatum: '1990-07-30',
    toetsingsinkomen: '12400',
    gewerkteUren: '60',
    perioden: [{ van: '2025-06-10' }],
  },
  kinderen: [
    { geboortedatum: '2021-02-02', opvang: [{ soort: 'dagopvang', uurprijs: '10.25', urenPerMaand: '100' }] },
    { geboortedatum: '2013-03-15' },
  ],
  huur: { kaleHuur: '780.00' },
};
const VRAAG = { peildatum: '2025-01-01' };
const ROUNDS = 5;

export interface HouseholdYear {
  /** Milliseconds for all toeslagen together: 'proef', 'explained', 'quiet', 'fast'. */
  readonly times: ReadonlyMap<string, Times>;
}

/** One toeslag asked in each way. */
interface Asked {
  readonly naam: string;
  readonly interpreted: (uitleg: boolean) => Uitkomst<unknown>;
  readonly fast: () => unknown;
}

export async function householdYear({ program }: Laws): Promise<HouseholdYear> {
  const { huishouden } = assume(readHousehold(program, HOUSEHOLD));
  const asked: Asked[] = [];
  for (const toeslag of toeslagen) {
    const { regeling, naam, conclusies } = encodings[toeslag];
    if (conclusies === undefined) continue;
    const care = asksForCare(toeslag);
    const zaak = toZaak(program, huishouden, care);
    const conclusion = conclusies.perJaar;
    const module = await loadModule(program, regeling);
    const known = toZaak(module['programma'] as Program, huishouden, care);
    const { fast } = entriesOf(module, keyOf(program, conclusion));
    asked.push({
      naam,
      interpreted: (uitleg) => interpret(program, readZaak(program, zaak), { conclusion, vraag: VRAAG }, { uitleg }),
      fast: () => fast(known, VRAAG),
    });
  }
  asked.forEach(mustAgree);
  const all = (name: string, run: (one: Asked) => unknown): { name: string; calls: number; run: () => unknown } => ({
    name,
    calls: 1,
    run: () => asked.map(run),
  });
  return {
    times: measure(
      [
        all('fast', ({ fast }) => fast()),
        all('quiet', ({ interpreted }) => interpreted(false)),
        all('explained', ({ interpreted }) => interpreted(true)),
        { name: 'proef', calls: 1, run: () => proefberekening(program, HOUSEHOLD) },
      ],
      ROUNDS,
    ),
  };
}

const keyOf = (program: Program, conclusion: string): string =>
  program.conclusions.find(({ id }) => id === conclusion)?.key ?? conclusion;

function mustAgree({ naam, interpreted, fast }: Asked): void {
  const [slow, quick] = [shown(interpreted(false)), fast()];
  const found = isNietBepaald(quick)
    ? shown(quick.uitkomst)
    : quick === GEEN
      ? 'geen'
      : toFractionString(quick as Exact);
  if (slow !== found) throw new Error(`${naam}: the interpreter says ${slow}, Fast ${found}.`);
}

const shown = (outcome: Uitkomst<unknown>): string =>
  outcome.soort === 'bepaald' ? toFractionString(outcome.waarde as Exact) : outcome.soort;
