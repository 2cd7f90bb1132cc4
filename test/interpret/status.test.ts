import { describe, expect, it } from 'vitest';

import type { Rule } from '../../runtime/ir/index.ts';
import {
  afterExceptions,
  and,
  byItself,
  denial,
  fact,
  holds,
  not,
  number,
  or,
  param,
  parameter,
  program,
  rule,
  says,
  slot,
  status,
  statusOf,
  value,
} from './build.ts';
import { ask, brief } from './show.ts';

const keys = ['ouder', 'werkt', 'gedetineerd', 'verzoek', 'gevonden'];

/** A status about nobody in particular, by the facts that are ja. */
function decide(rules: readonly Rule[], ...ja: readonly string[]): string {
  const law = program({ facts: keys.map((key) => fact(key, 'zaak')), conclusions: [statusOf('aanspraak', rules, [])] });
  return brief(ask(law, Object.fromEntries(keys.map((key) => [key, ja.includes(key)])), 'aanspraak', '2025-01-01'));
}

const ground = rule('W:1', { guard: holds('ouder') });

describe('a status', () => {
  it('is nee without a rule that grants it', () => {
    expect(decide([ground])).toBe('nee');
    expect(decide([ground], 'ouder')).toBe('ja');
  });

  it('has as many grounds as there are', () => {
    const also = rule('W:2', { guard: holds('werkt') });
    expect(decide([ground, also], 'werkt')).toBe('ja');
  });

  it('`slechts … indien`: denied when the condition is not met, whatever grants it', () => {
    const only = denial('W:3', { guard: not(holds('werkt')), replaces: ['W:1'] });
    expect(decide([ground, only], 'ouder')).toBe('nee');
    expect(decide([ground, only], 'ouder', 'werkt')).toBe('ja');
  });

  it('`in afwijking van` that denial: a ground of its own, which the denial does not hit', () => {
    const only = denial('W:3', { guard: not(holds('werkt')), replaces: ['W:1'] });
    const detained = rule('W:10', {
      guard: and(holds('ouder'), holds('gedetineerd')),
      replaces: ['W:3'],
      deviatesFrom: ['W:3'],
    });
    expect(decide([ground, only, detained], 'ouder', 'gedetineerd')).toBe('ja');
    expect(decide([ground, only, detained], 'ouder')).toBe('nee');
  });

  it('`mede`: a ground that a denial does not name outlives it', () => {
    const denied = denial('W:4', { guard: holds('verzoek'), replaces: ['W:1'], deviatesFrom: ['W:1'] });
    const also = rule('W:2', { guard: holds('werkt') });
    expect(decide([ground, also, denied], 'ouder', 'verzoek')).toBe('nee');
    expect(decide([ground, also, denied], 'ouder', 'werkt', 'verzoek')).toBe('ja');
  });

  it('is strijdig when a ground and a denial deviate from the same provision', () => {
    const granted = rule('W:5', { guard: holds('werkt'), replaces: ['W:1'], deviatesFrom: ['W:1:a'] });
    const denied = denial('W:6', { guard: holds('verzoek'), replaces: ['W:1'], deviatesFrom: ['W:1'] });
    expect(decide([ground, granted, denied], 'ouder', 'werkt', 'verzoek')).toBe('strijdig: W:5 = ja, W:6 = nee');
    const first = { ...denied, replaces: ['W:1', 'W:5'] };
    expect(decide([ground, granted, first], 'ouder', 'werkt', 'verzoek')).toBe('nee');
  });

  it('an exception to an exception does not revive the main rule; a switch-off does', () => {
    const exception = denial('W:7', { guard: holds('verzoek'), replaces: ['W:1'] });
    const inner = denial('W:8', { guard: holds('gevonden'), replaces: ['W:7'] });
    expect(decide([ground, exception, inner], 'ouder', 'verzoek', 'gevonden')).toBe('nee');
    const off = rule('W:9', { guard: holds('gevonden'), switchesOff: ['W:7'], effect: 'ontkenning' });
    expect(decide([ground, exception, off], 'ouder', 'verzoek', 'gevonden')).toBe('ja');
  });
});

describe('`ingevolge` and `van toepassing`', () => {
  const rules = [
    rule('W:1', { guard: holds('ouder') }),
    rule('W:2', { guard: holds('werkt') }),
    denial('W:5', { guard: holds('verzoek'), replaces: ['W:1', 'W:2'] }),
  ];
  const law = program({
    facts: keys.map((key) => fact(key, 'zaak')),
    conclusions: [
      statusOf('aanspraak', rules, []),
      statusOf('zelf', [rule('X:1', { guard: status('aanspraak', [], byItself('W:1')) })], []),
      statusOf('na', [rule('X:2', { guard: status('aanspraak', [], afterExceptions('W:1')) })], []),
      statusOf(
        'toepassing',
        [
          rule('X:3', {
            guard: says({
              kind: 'rule-applies',
              citation: ['W:1'],
              conclusion: 'aanspraak',
              rules: ['W:1'],
              persons: [],
            }),
          }),
        ],
        [],
      ),
    ],
  });
  const zaak = (...ja: readonly string[]) => Object.fromEntries(keys.map((key) => [key, ja.includes(key)]));

  it.each([
    ['zelf', ['ouder', 'verzoek'], 'ja'],
    ['na', ['ouder', 'verzoek'], 'nee'],
    ['na', ['ouder'], 'ja'],
    ['na', ['werkt'], 'nee'],
    ['toepassing', ['ouder', 'verzoek'], 'ja'],
    ['toepassing', ['werkt'], 'nee'],
  ])('%s with %j: %s', (question, ja, expected) => {
    expect(brief(ask(law, zaak(...ja), question, '2025-01-01'))).toBe(expected);
  });
});

describe('a switch-off from another conclusion', () => {
  const law = program({
    facts: [fact('ouder', 'persoon'), fact('gevonden', 'persoon')],
    conclusions: [
      statusOf('aanspraak', [rule('W:1', { guard: holds('ouder', slot(0)) })]),
      statusOf('uitsluiting', [rule('V:1', { guard: holds('gevonden', slot(0)), switchesOff: ['W:1'] })]),
    ],
  });

  it('looks at the same person', () => {
    const zaak = { personen: { anna: { ouder: true, gevonden: false }, bram: { ouder: true, gevonden: true } } };
    expect(brief(ask(law, zaak, 'aanspraak', '2025-01-01', { persoon: 'anna' }))).toBe('ja');
    expect(brief(ask(law, zaak, 'aanspraak', '2025-01-01', { persoon: 'bram' }))).toBe('nee');
  });
});

describe('what the checker excludes', () => {
  it('is an internal error that names the circle', () => {
    const setAside = program({
      conclusions: [statusOf('S', [rule('W:1', { replaces: ['W:2'] }), rule('W:2', { replaces: ['W:1'] })], [])],
    });
    expect(() => ask(setAside, {}, 'S', '2025-01-01')).toThrow('W:1 < W:2 < W:1');
    const depends = program({
      conclusions: [
        statusOf('S', [rule('W:1', { guard: status('T') })], []),
        statusOf('T', [rule('W:2', { guard: or(status('S')) })], []),
      ],
    });
    expect(() => ask(depends, {}, 'S', '2025-03-01')).toThrow(
      'on 2025-01-01 a conclusion depends on itself: S > T > S',
    );
  });
});

describe('a debt that is too small (26a)', () => {
  const law = program({
    facts: [fact('verleend', 'zaak', { type: { kind: 'bedrag' } }), fact('uitHerziening', 'zaak')],
    parameters: [
      parameter('grens', [
        ['2021-01-01', '2022-01-01', '98'],
        ['2022-01-01', undefined, '100'],
      ]),
    ],
    conclusions: [
      value('teVorderen', [
        rule('Awir:26', { value: { kind: 'fact', fact: 'verleend', persons: [] } }),
        rule('Awir:26a', {
          value: number(0),
          replaces: ['Awir:26'],
          deviatesFrom: ['Awir:26'],
          guard: and(
            says({
              kind: 'compare',
              operator: '<=',
              left: { kind: 'conclusion', conclusion: 'teVorderen', persons: [], view: byItself('Awir:26') },
              right: param('grens'),
            }),
            holds('uitHerziening'),
          ),
        }),
      ]),
    ],
  });

  it.each([
    ['98', '2021-06-01', '0'],
    ['99', '2021-06-01', '99'],
    ['99', '2022-06-01', '0'],
    ['98.01', '2021-12-31', '9801/100'],
  ])('€ %s on %s: %s', (verleend, day, expected) => {
    expect(brief(ask(law, { verleend, uitHerziening: true }, 'teVorderen', day))).toBe(expected);
  });

  it('does not ask where the debt comes from when it is above the limit', () => {
    expect(brief(ask(law, { verleend: 500 }, 'teVorderen', '2021-06-01'))).toBe('500');
    expect(brief(ask(law, { verleend: 50 }, 'teVorderen', '2021-06-01'))).toBe('onbekend: uitHerziening');
    expect(brief(ask(law, { uitHerziening: false }, 'teVorderen', '2021-06-01'))).toBe('onbekend: verleend');
    expect(brief(ask(law, { verleend: 50, uitHerziening: true }, 'teVorderen', '2020-06-01'))).toBe(
      'onbekend: grens@2020-01-01',
    );
  });
});
