/**
 * Who is partner: the interpreter and the generated module against an oracle of its own, and what may not make a
 * difference. LIDWOORD_ORACLE_RUNS sets how many cases (`npm run oracle`: 10,000), LIDWOORD_ORACLE_SEED another seed.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { moduleOf } from '../../compiler/emit/typescript/module.ts';
import { interpret, isNietBepaald, readZaak, type ReadCase, type Zaak } from '../../runtime/index.ts';
import { load } from '../emit/load.ts';
import { knownTo } from '../known-to.ts';
import { rulesProgram } from './compare.ts';
import { dateOf, partnerCases, zaakOf } from './partner-cases.ts';
import { calendar, partnersOfAnna, type PartnerCase } from './partner.ts';

const runs = (few: number): number => Number(process.env['LIDWOORD_ORACLE_RUNS'] ?? few);
const seed = Number(process.env['LIDWOORD_ORACLE_SEED'] ?? 20_250_101);
const LONG = 7_200_000;

const program = rulesProgram();
/** Requests, and what must be proved: not given, they are nee, and so not unknown. */
const closed = new Set(program.facts.filter(({ closed: given }) => given !== undefined).map(({ key }) => key));
const module = moduleOf(program, 'Awir', true);
const home = module.articles.find(({ questions }) =>
  questions.some(({ conclusion }) => conclusion.id === 'Awir/partner'),
);
const question = home?.questions.find(({ conclusion }) => conclusion.id === 'Awir/partner')?.name ?? '';
const fast = load(emitTypeScript(program, 'Awir').text).article(home?.name ?? '').snel[question];

const months = (year: number): readonly { readonly day: number; readonly peildatum: string }[] => {
  const { days } = calendar(year);
  return Array.from({ length: days }, (_, day) => ({ day, peildatum: dateOf(year, day) })).filter(
    ({ peildatum }) => peildatum.startsWith(String(year)) && peildatum.endsWith('-01'),
  );
};

function rulesSay(zaak: Zaak | ReadCase, peildatum: string, degene: string, belanghebbende = 'anna'): string {
  const vraag = { peildatum, degene, belanghebbende };
  const outcome = interpret(program, zaak, { conclusion: 'Awir/partner', vraag }, { uitleg: false });
  return outcome.soort === 'bepaald' ? (outcome.waarde === true ? 'ja' : 'nee') : outcome.soort;
}

function fastSays(zaak: Zaak, peildatum: string, degene: string): string {
  const answer = fast?.(zaak, { peildatum, degene, belanghebbende: 'anna' });
  if (isNietBepaald(answer)) return answer.uitkomst.soort;
  return answer === true ? 'ja' : 'nee';
}

/** Every third month of the year, so that a case takes a moment. */
const asked = (given: PartnerCase): ReturnType<typeof months> =>
  months(given.year).filter((_, index) => index % 3 === given.births.anna % 3);

describe('who is partner', () => {
  test(
    'the rules say what an own reading of the statute says',
    () => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(partnerCases, (given) => {
          const verdicts = partnersOfAnna(given);
          if (verdicts === undefined) return;
          const first = calendar(given.year).years.at(-1)?.from ?? 0;
          const zaak = zaakOf(program, given);
          const read = readZaak(program, zaak);
          const known = knownTo(module.program, zaak);
          for (const { day, peildatum } of asked(given)) {
            for (const who of ['bram', 'carla'] as const) {
              const expected = verdicts[who][day - first] ?? '';
              seen.set(expected, (seen.get(expected) ?? 0) + 1);
              expect(`${who} ${peildatum} ${rulesSay(read, peildatum, who)}`).toBe(`${who} ${peildatum} ${expected}`);
              expect(`${who} ${peildatum} ${fastSays(known, peildatum, who)}`).toBe(`${who} ${peildatum} ${expected}`);
            }
          }
        }),
        { numRuns: runs(150), seed },
      );
      // the cases are not all of one kind
      for (const verdict of ['ja', 'nee', 'strijdig']) expect(seen.get(verdict) ?? 0).toBeGreaterThan(0);
    },
    LONG,
  );

  const property = (title: string, holds: (given: PartnerCase, peildatum: string, chance: number) => void): void => {
    test(
      title,
      () => {
        const cases = fc.tuple(partnerCases, fc.nat(11), fc.nat());
        fc.assert(
          fc.property(cases, ([given, month, chance]) => {
            holds(given, months(given.year)[month]?.peildatum ?? '', chance);
          }),
          { numRuns: runs(150), seed },
        );
      },
      LONG,
    );
  };

  property('what changes after the year changes nothing', (given, peildatum) => {
    const zaak = zaakOf(program, given);
    const changed = { ...zaak, koppels: zaak.koppels?.map((pair) => withLater(pair, given.year)) ?? [] };
    for (const who of ['bram', 'carla']) expect(rulesSay(changed, peildatum, who)).toBe(rulesSay(zaak, peildatum, who));
  });

  property('names change nothing', (given, peildatum) => {
    const zaak = zaakOf(program, given);
    const other: Readonly<Record<string, string>> = { anna: 'xander', bram: 'wim', carla: 'yara' };
    const text = JSON.stringify(zaak).replaceAll(/"(anna|bram|carla)"/g, (_, name: string) => `"${other[name] ?? ''}"`);
    const renamed = JSON.parse(text) as Zaak;
    for (const who of ['bram', 'carla'])
      expect(rulesSay(renamed, peildatum, other[who] ?? '', 'xander')).toBe(rulesSay(zaak, peildatum, who));
  });

  property('the order of facts and persons changes nothing', (given, peildatum) => {
    const zaak = zaakOf(program, given);
    const pairs = (zaak.koppels ?? []).map(({ personen: [a, b], ...said }) => ({ ...said, personen: [b, a] as const }));
    const turned = {
      ...zaak,
      personen: Object.fromEntries(Object.entries(zaak.personen ?? {}).toReversed()),
      koppels: pairs.toReversed(),
      relaties: (zaak.relaties ?? []).toReversed(),
    };
    for (const who of ['bram', 'carla']) expect(rulesSay(turned, peildatum, who)).toBe(rulesSay(zaak, peildatum, who));
  });

  property('what is sure without a fact stays so with it', (given, peildatum, chance) => {
    const zaak = zaakOf(program, given);
    const couples = zaak.koppels ?? [];
    const place = chance % couples.length;
    const keys = Object.keys(couples[place] ?? {}).filter((key) => key !== 'personen' && !closed.has(key));
    const left = keys[Math.floor(chance / couples.length) % keys.length];
    const koppels = couples.map((pair, index) => (index === place ? without(pair, left) : pair));
    for (const who of ['bram', 'carla']) {
      const before = rulesSay({ ...zaak, koppels }, peildatum, who);
      if (before !== 'onbekend') expect(`${left} ${before}`).toBe(`${left} ${rulesSay(zaak, peildatum, who)}`);
    }
  });
});

type Pair = NonNullable<Zaak['koppels']>[number];

function without(pair: Pair, left: string | undefined): Pair {
  const kept = Object.entries(pair).filter(([key]) => key !== left);
  return { ...Object.fromEntries(kept), personen: pair.personen };
}

/** Every timeline turned around from 1 January of the year after. */
function withLater(pair: Pair, year: number): Pair {
  const start = `${year + 1}-01-01`;
  const later = Object.fromEntries(
    Object.entries(pair).map(([key, value]: [string, unknown]) => {
      if (!Array.isArray(value) || key === 'personen') return [key, value];
      const pieces = value as { van: string; tot?: string; waarde: boolean }[];
      const last = pieces.at(-1);
      if (last === undefined || last.tot !== undefined) return [key, value];
      return [key, [...pieces.slice(0, -1), { ...last, tot: start }, { van: start, waarde: !last.waarde }]];
    }),
  );
  return { ...later, personen: pair.personen };
}
