import { describe, expect, it } from 'vitest';

import { interpret } from '../../runtime/interpret/index.ts';
import {
  and,
  asked,
  calc,
  compared,
  denial,
  fact,
  get,
  highest,
  holds,
  holdsNot,
  money,
  not,
  number,
  or,
  param,
  parameter,
  program,
  rule,
  slot,
  someDay,
  status,
  statusOf,
  thisYear,
  value,
} from './build.ts';
import { about, annaEnBram, awir, pairFacts, since } from './partner.ts';
import { ask, brief } from './show.ts';
import { zorgtoeslag } from './zorgtoeslag.ts';

const keys = ['a', 'b', 'c'];
const facts = [
  ...keys.map((key) => fact(key, 'zaak')),
  fact('inkomen', 'zaak', { type: money }),
  fact('t', 'zaak', { inTime: true }),
];
const day = '2025-05-01';

function law(guard: ReturnType<typeof and>, gives = number(1)) {
  return program({
    facts,
    parameters: [parameter('grens', [['2025-01-01', undefined, '10']])],
    conclusions: [statusOf('S', [rule('W:1', { guard })], []), value('V', [rule('W:2', { guard, value: gives })])],
  });
}

const outcome = (guard: ReturnType<typeof and>, zaak: Record<string, unknown>, question = 'S') =>
  brief(ask(law(guard), zaak, question, day));

describe('facts that are not given', () => {
  it('are asked for when they matter', () => {
    expect(outcome(and(holds('a'), holds('b')), { a: true })).toBe('onbekend: b');
    expect(outcome(and(holds('a'), holds('b')), { a: false })).toBe('nee');
  });

  it('do not matter when every answer comes to the same', () => {
    const either = or(and(holds('a'), holds('b')), and(holdsNot('a'), holds('b')));
    const answer = ask(law(either), { b: true }, 'S', day);
    expect(brief(answer)).toBe('ja');
    expect(answer.soort === 'bepaald' && answer.ongeacht).toEqual(['a']);
    expect(outcome(either, {})).toBe('onbekend: b');
  });

  it('are named with the most decisive first', () => {
    expect(outcome(or(and(holds('b'), holds('c')), holds('a')), {})).toBe('onbekend: a, b, c');
  });

  it('come with the outcome per answer when there is one', () => {
    const answer = ask(law(not(holds('a'))), {}, 'V', day);
    expect(
      answer.soort === 'onbekend' &&
        Object.fromEntries(Object.entries(answer.perAntwoord ?? {}).map(([key, then]) => [key, brief(then)])),
    ).toEqual({
      ja: 'geen',
      nee: '1',
    });
    const two = ask(law(and(holds('a'), holds('b'))), {}, 'S', day);
    expect(two.soort === 'onbekend' && two.perAntwoord).toBeUndefined();
  });

  it('ask a question that somebody can answer', () => {
    const made = program({
      facts: [fact('verzekerd', 'persoon', { name: 'verzekerd is', question: 'Is {0} verzekerd?' })],
      conclusions: [statusOf('S', [rule('W:1', { guard: holds('verzekerd', slot(0)) })])],
    });
    const answer = ask(made, { personen: { anna: {} } }, 'S', day, { persoon: 'anna' });
    expect(answer.soort === 'onbekend' && answer.ontbreekt).toEqual([
      { soort: 'feit', pad: 'personen.anna.verzekerd', naam: 'verzekerd is', vraag: 'Is anna verzekerd?' },
    ]);
  });

  it('more than twelve are named without a search', () => {
    const many = Array.from({ length: 14 }, (_, index) => `f${index}`);
    const made = program({
      facts: many.map((key) => fact(key, 'zaak')),
      conclusions: [statusOf('S', [rule('W:1', { guard: or(...many.map((key) => holds(key))) })], [])],
    });
    expect(brief(ask(made, {}, 'S', day))).toBe(`onbekend: ${many.join(', ')}`);
    expect(brief(ask(made, { f13: true }, 'S', day))).toBe('ja');
  });
});

describe('rules that may or may not apply', () => {
  const made = program({
    facts,
    conclusions: [
      value('V', [
        rule('W:1', { value: number(1) }),
        rule('W:2', { value: number(2), guard: holds('a'), replaces: ['W:1'] }),
        rule('W:3', { value: number(3), guard: holds('b'), replaces: ['W:1', 'W:2'] }),
        denial('W:4', { guard: holds('c'), replaces: ['W:1', 'W:2', 'W:3'] }),
      ]),
    ],
  });

  it('do not matter when they are set aside anyway', () => {
    expect(brief(ask(made, { b: true, c: false }, 'V', day))).toBe('3');
    expect(brief(ask(made, { c: true }, 'V', day))).toBe('geen');
    expect(brief(ask(made, { a: true, c: false }, 'V', day))).toBe('onbekend: b');
    expect(brief(ask(made, {}, 'V', day))).toBe('onbekend: c, b, a');
  });
});

describe('amounts that are not given', () => {
  it('are asked for where the outcome needs them', () => {
    expect(outcome(compared(get('inkomen'), '<', param('grens')), {})).toBe('onbekend: inkomen');
    expect(outcome(or(holds('a'), compared(get('inkomen'), '<', param('grens'))), { a: true })).toBe('ja');
    expect(brief(ask(law(holds('a'), get('inkomen')), { a: false }, 'V', day))).toBe('geen');
    expect(brief(ask(law(holds('a'), get('inkomen')), {}, 'V', day))).toBe('onbekend: a, inkomen');
  });

  it('are not asked for when bounds decide', () => {
    expect(outcome(compared(highest(number(0), get('inkomen')), '>=', number(0)), {})).toBe('ja');
    expect(outcome(compared(highest(number(5), get('inkomen')), '<', number(5)), {})).toBe('nee');
    expect(outcome(compared(highest(number(5), get('inkomen')), '<', number(6)), {})).toBe('onbekend: inkomen');
  });

  it('leave a yes/no fact in the list that changes what is computed with them, and only such', () => {
    const made = (other: ReturnType<typeof number>) =>
      program({
        facts,
        conclusions: [
          value('V', [
            rule('W:1', { value: get('inkomen') }),
            rule('W:2', { value: other, guard: holds('a'), replaces: ['W:1'] }),
          ]),
        ],
      });
    expect(brief(ask(made(calc(get('inkomen'), 'plus', number(1))), {}, 'V', day))).toBe('onbekend: a, inkomen');
    expect(brief(ask(made(get('inkomen')), {}, 'V', day))).toBe('onbekend: inkomen');
  });

  it('one statement that is not decided is the same statement everywhere', () => {
    const made = program({
      facts,
      conclusions: [
        statusOf('S', [rule('W:1', { guard: compared(get('inkomen'), '<', number(10)) })], []),
        statusOf('T', [rule('W:2', { guard: or(status('S'), not(status('S'))) })], []),
      ],
    });
    expect(brief(ask(made, {}, 'T', day))).toBe('ja');
  });

  it('a value that surely is there exists, however much it is', () => {
    const made = program({
      facts,
      conclusions: [
        value('V', [rule('W:1', { value: get('inkomen') })]),
        statusOf(
          'S',
          [
            rule('W:2', {
              guard: { kind: 'statement', negated: false, text: '', of: { kind: 'exists', of: asked('V') } },
            }),
          ],
          [],
        ),
      ],
    });
    expect(brief(ask(made, {}, 'S', day))).toBe('ja');
  });
});

describe('holes in time', () => {
  const made = law(someDay(thisYear, holds('t')));
  const gap = [
    { tot: '2025-02-01', waarde: false },
    { van: '2025-03-01', tot: '2025-09-01', waarde: false },
  ];

  it('are named by their days when there are several', () => {
    expect(brief(ask(made, { t: gap }, 'S', day))).toBe('onbekend: t@2025-02-01..2025-03-01, t@2025-09-01..');
    expect(brief(ask(made, { t: [...gap, { van: '2025-09-01', waarde: false }] }, 'S', day))).toBe('onbekend: t');
    expect(brief(ask(made, { t: [{ van: '2025-09-01', waarde: true }] }, 'S', day))).toBe('ja');
  });

  it('fill the hole in the outcome per answer', () => {
    const answer = ask(made, { t: [...gap, { van: '2025-09-01', waarde: false }] }, 'S', day);
    expect(answer.soort === 'onbekend' && brief(answer.perAntwoord?.['ja'] ?? answer)).toBe('ja');
  });

  it('an unknown fact may change from day to day', () => {
    const changed = law(and(someDay(thisYear, holds('t')), holdsNot('t')));
    expect(brief(ask(changed, {}, 'S', day))).toBe('onbekend: t');
    const never = law(and(holds('t'), holdsNot('t')));
    expect(brief(ask(never, {}, 'S', day))).toBe('nee');
  });
});

describe('persons who are not given', () => {
  const premium = zorgtoeslag({ priority: false });

  it('leave open who there is', () => {
    expect(brief(ask(premium, { verzekerde: 'anna' }, 'standaard', '2020-05-01'))).toBe('onbekend: personen');
    expect(brief(ask(premium, { personen: { anna: {} } }, 'standaard', '2020-05-01'))).toBe('onbekend: verzekerde');
  });

  it('matter no more once somebody is found', () => {
    const zaak = { verzekerde: 'anna', relaties: [{ van: 'bram', tot: 'anna', partner: true }] };
    expect(brief(ask(premium, zaak, 'standaard', '2020-05-01'))).toBe('3000');
    expect(brief(ask(premium, zaak, 'inkomen', '2020-05-01'))).toBe(
      'onbekend: personen.anna.toetsingsinkomen.2020, personen',
    );
  });

  it('two partners where the law knows one', () => {
    const zaak = {
      personen: { anna: { toetsingsinkomen: 1 }, bram: { toetsingsinkomen: 2 }, cato: { toetsingsinkomen: 3 } },
      verzekerde: 'anna',
      relaties: [
        { van: 'bram', tot: 'anna', partner: true },
        { van: 'cato', tot: 'anna', partner: true },
      ],
    };
    expect(brief(ask(premium, zaak, 'inkomen', '2020-05-01'))).toBe(
      'strijdig: relaties.bram>anna.partner (bram) = ja, relaties.cato>anna.partner (cato) = ja',
    );
  });
});

describe('the partner concept with facts missing', () => {
  const open = { zelfdeAdres: since('2020-02-15') };

  it('asks only for what can make the difference', () => {
    const zaak = {
      ...annaEnBram(open),
      koppels: [
        {
          personen: ['anna', 'bram'] as const,
          ...open,
          bloedverwant: false,
          gehuwd: false,
          contract: false,
          woning: false,
          kind: true,
        },
      ],
    };
    expect(brief(ask(awir, zaak, 'partner', '2021-03-01', about))).toBe('ja');
    expect(brief(ask(awir, zaak, 'partner', '2020-02-01', about))).toBe('nee');
  });

  it('explains without changing the outcome', () => {
    const zaak = annaEnBram({ ...Object.fromEntries(pairFacts.map((key) => [key, undefined])) });
    const vraag = { conclusion: 'partner', vraag: { peildatum: '2021-03-01', ...about } };
    const { uitleg: _, ...withReasons } = interpret(awir, zaak, vraag);
    const { uitleg: __, ...without } = interpret(awir, zaak, vraag, { uitleg: false });
    expect(withReasons).toEqual(without);
  });
});
