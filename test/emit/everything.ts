/** A law that no parliament would pass: every kind of expression and condition that Fast knows, in small rules. */
import fc from 'fast-check';

import type { Condition, DayTerm, Expression, Program, Rule } from '../../runtime/ir/index.ts';
import {
  and,
  applies,
  ask,
  c,
  compare,
  conclusion,
  directed,
  dividedBy,
  exists,
  fact,
  highest,
  holds,
  holdsNot,
  isChoice,
  lowest,
  minus,
  money,
  not,
  ofCase,
  or,
  pair,
  param,
  parameter,
  person,
  plus,
  program,
  read,
  relationFact,
  role,
  round,
  rule,
  slot,
  somebody,
  status,
  statusNot,
  sum,
  the,
  times,
  yesNo,
} from './builder.ts';
import type { Case } from './cases.ts';
import { inTime, maybe, money as amount, partners, people, perYear, turn, yesNo as truth } from './cases.ts';

const me = role('X/ik');
const partner = the(relationFact('X/partner'), me);
const today: Expression = { kind: 'day', day: { kind: 'this' } };
const newYear: DayTerm = { kind: 'first-of', span: { kind: 'jaar', offset: 0 } };
const lastYear: DayTerm = { kind: 'first-of', span: { kind: 'jaar', offset: -1 } };
const thisMonth: DayTerm = { kind: 'first-of', span: { kind: 'maand' } };
const firstOfMonth: Expression = { kind: 'day', day: thisMonth };
const at = (day: DayTerm, of: Expression): Expression => ({ kind: 'at', day, of });
const when = (day: DayTerm, of: Condition): Condition => ({ kind: 'condition-at', day, of });
const age = (of: Expression, to: Expression): Expression => ({ kind: 'whole-years', from: of, to });
const later = (date: Expression, duration: Expression): Expression => ({ kind: 'add-duration', date, duration });
const lasting = (value: string): Expression => ({ kind: 'constant', constant: { kind: 'duur', value } });
const onDate = (value: string): Expression => ({ kind: 'constant', constant: { kind: 'datum', value } });
const birth = (of: typeof me): Expression => read('X/geboortedatum', of);
const months = (of: Expression): Expression => ({ kind: 'sum-months', of });
const income = (of: typeof me): Expression => read('X/inkomen', of);
const hours = read('X/uren', me);

/** A conclusion of one rule that holds always. */
const value = (
  name: string,
  of: Expression,
  type = money(),
  more: Partial<Rule> = {},
): Program['conclusions'][number] => conclusion(`X/${name}`, type, [rule(`X:1:${name}`, { value: of, ...more })]);
const state = (name: string, guard: Condition): Program['conclusions'][number] =>
  conclusion(`X/${name}`, undefined, [rule(`X:2:${name}`, { guard })]);

const date = { kind: 'datum' } as const;
const duration = { kind: 'duur' } as const;
const count = { kind: 'aantal' } as const;
const figure = { kind: 'getal' } as const;

export const everything: Program = program({
  regelingen: [{ id: 'X', name: 'Wet op alles', uses: [] }],
  roles: [{ id: 'X/ik', regeling: 'X', name: 'ik', key: 'ik' }],
  choices: [{ id: 'X/soort', regeling: 'X', name: 'soort', symbols: ['groot', 'klein', 'anders'] }],
  facts: [
    fact('X/inkomen', person, money('jaar'), { inTime: true }),
    fact('X/jaarinkomen', person, money('jaar'), { perYear: true }),
    fact('X/uren', person, figure),
    fact('X/geboortedatum', person, date),
    fact('X/straf', person, duration),
    fact('X/woont', person, yesNo, { inTime: true }),
    fact('X/verzoek', person, yesNo, { closed: 'verzoek', inTime: true }),
    fact('X/partner', directed, yesNo, { inTime: true }),
    fact('X/schuld', directed, money()),
    fact('X/gehuwd', pair, yesNo, { inTime: true }),
    fact('X/soort', ofCase, { kind: 'keuze', choice: 'X/soort' }, { inTime: true }),
    fact('X/aantal', ofCase, count, { inTime: true }),
    fact('X/op', ofCase, date),
  ],
  parameters: [
    parameter('X/grens', money(), [
      ['2018-01-01', '100'],
      ['2020-07-01', '3301/3'],
      ['2022-01-01', '1200'],
    ]),
    parameter(
      'X/factor',
      figure,
      [
        ['2017-01-01', '1/3', 'groot'],
        ['2017-01-01', '2', 'klein'],
        ['2021-01-01', '5/7', 'anders'],
      ],
      { index: 'X/soort' },
    ),
    {
      ...parameter('X/duur', duration, []),
      values: [
        { from: '2017-01-01', to: '2021-01-01', value: { kind: 'duur', value: 'P1Y6M' } },
        { from: '2021-01-01', value: { kind: 'duur', value: 'P40D' } },
      ],
    },
  ],
  conclusions: [
    value('derde', dividedBy(income(me), c('3'))),
    value('kwadraat', times(income(me), income(me))),
    value('macht', times(times(income(me), income(me)), times(hours, hours))),
    value('afgerond', round(dividedBy(times(income(me), hours), c('7')), 'rekenkundig', '1/100')),
    value('omhoog', round(minus(c('0'), dividedBy(income(me), c('13'))), 'naar boven', '25')),
    value('omlaag', round(dividedBy(times(income(me), times(hours, c('355/113'))), c('-11')), 'naar beneden', '1')),
    value('grensbedrag', highest(c('0'), lowest(income(me), param('X/grens')))),
    value('kolom', times(param('X/factor', read('X/soort')), income(me)), money(), {
      guard: not(isChoice(read('X/soort'), 'anders')),
    }),
    value('partnerinkomen', income(partner)),
    value('samen', plus(income(me), income(partner))),
    value('telling', sum(income(partner), ask('X/kolom'), ask('X/derde'))),
    value('tegoed', sum(read('X/schuld', me, partner), read('X/schuld', partner, me))),
    value('huishoudinkomen', {
      kind: 'sum-persons',
      slot: 0,
      except: [me],
      where: holds('X/woont', slot(0)),
      of: read('X/inkomen', slot(0)),
    }),
    value('kwadraten', {
      kind: 'sum-persons',
      slot: 0,
      except: [],
      where: holdsNot('X/verzoek', slot(0)),
      of: times(read('X/inkomen', slot(0)), read('X/inkomen', slot(0))),
    }),
    value(
      'bewoners',
      {
        kind: 'count-persons',
        slot: 0,
        except: [partner],
        where: or(holds('X/woont', slot(0)), holds('X/gehuwd', slot(0), me)),
      },
      count,
    ),
    value('jaarsom', months(ask('X/grensbedrag'))),
    value('jaarsom van een deel', months(times(income(me), ask('X/macht')))),
    value('schaarse jaarsom', months(ask('X/kolom'))),
    value(
      'maanden met werk',
      { kind: 'count-months', where: and(holds('X/woont', me), compare(income(me), '>', c('1000'))) },
      count,
    ),
    value('bij aanvang', at(newYear, ask('X/grensbedrag'))),
    value('vorig jaar', at(lastYear, plus(income(me), param('X/grens')))),
    value('op die dag', at({ kind: 'date', date: '2020-07-01' }, income(me))),
    value('leeftijd', age(birth(me), today), count),
    value('leeftijd in januari', age(birth(me), { kind: 'day', day: newYear }), count),
    value('jaarlijkse leeftijden', months(times(ask('X/leeftijd'), c('10')))),
    value('na het einde', c('3'), money(), { guard: status('X/geweest') }),
    value('maanden na het einde', months(ask('X/na het einde'))),
    value('voor die maand', c('5'), money(), { guard: or(status('X/voor de maand'), status('X/jarig')) }),
    value('maanden ervoor', months(ask('X/voor die maand'))),
    value('sinds januari', c('2'), money(), { guard: and(status('X/in januari'), holds('X/woont', me)) }),
    value('maanden sinds januari', months(ask('X/sinds januari'))),
    value('einde', later(birth(me), lasting('P18Y')), date),
    value('einde van de straf', later(read('X/op'), read('X/straf', me)), date),
    value('later', later(read('X/op'), param('X/duur')), date),
    value('straf', read('X/straf', me), duration),
    value('de soort', read('X/soort'), { kind: 'keuze', choice: 'X/soort' }),
    state('meerderjarig', compare(ask('X/leeftijd'), '>=', c('18'))),
    state('geweest', compare(ask('X/einde'), '<=', today)),
    state('jarig', compare(today, '=', birth(me))),
    state('voor de maand', compare(later(read('X/op'), lasting('P1M')), '>', firstOfMonth)),
    state('lang', compare(read('X/straf', me), '>', lasting('P3M'))),
    state('niet lang', compare(read('X/straf', me), '<', lasting('P90D'), true)),
    state('samen jong', compare(age(birth(partner), onDate('2022-01-01')), '<', ask('X/leeftijd'), true)),
    state('ongelijk', compare(ask('X/kwadraat'), '<>', ask('X/macht'))),
    state('niet gelijk', compare(income(partner), '=', income(me), true)),
    state('partner bestaat', exists(income(partner))),
    state('geen kwadraat', exists(ask('X/kolom'), true)),
    state('ooit', { kind: 'some-month', where: holds('X/woont', me) }),
    state('steeds', { kind: 'every-month', where: or(holds('X/woont', me), compare(income(me), '<', c('500'))) }),
    state('in januari', when(newYear, and(holds('X/woont', me), compare(ask('X/leeftijd'), '<', c('30'))))),
    state('iedereen', {
      kind: 'every-person',
      slot: 0,
      except: [me],
      where: or(holds('X/gehuwd', slot(0), me), holds('X/woont', slot(0))),
    }),
    state('ikzelf', {
      kind: 'statement',
      negated: false,
      text: '',
      of: { kind: 'same-person', left: partner, right: me },
    }),
    state(
      'een ander',
      somebody(
        0,
        [],
        and(
          holds('X/partner', slot(0), me),
          not({ kind: 'statement', negated: false, text: '', of: { kind: 'same-person', left: slot(0), right: me } }),
        ),
      ),
    ),
    state(
      'een derde',
      somebody(0, [], somebody(1, [slot(0)], and(holds('X/gehuwd', slot(0), slot(1)), holdsNot('X/woont', slot(1))))),
    ),
    conclusion('X/tegenstrijdig', money(), [
      rule('X:3:a', { value: c('10'), guard: holds('X/woont', me) }),
      rule('X:3:b', { value: c('20/2'), guard: compare(income(me), '>', c('20000')) }),
      rule('X:3:c', { value: income(me), guard: holds('X/verzoek', me) }),
      rule('X:3:d', { value: c('7'), guard: isChoice(read('X/soort'), 'groot'), replaces: ['X:3:c'] }),
      rule('X:3:e', { effect: 'ontkenning', guard: isChoice(read('X/soort'), 'klein'), replaces: ['X:3:a', 'X:3:d'] }),
    ]),
    conclusion(
      'X/recht',
      undefined,
      [
        rule('X:4:a', { guard: holds('X/woont', slot(0)), deviatesFrom: ['X:9'] }),
        rule('X:4:b', { guard: holds('X/verzoek', slot(0)) }),
        rule('X:4:c', {
          effect: 'ontkenning',
          guard: compare(read('X/inkomen', slot(0)), '>', c('30000')),
          replaces: ['X:4:b'],
        }),
        rule('X:4:d', { effect: 'ontkenning', guard: holds('X/gehuwd', slot(0), me), deviatesFrom: ['X:9:1'] }),
        rule('X:4:e', {
          valid: { from: '2021-01-01' },
          guard: compare(age(read('X/geboortedatum', slot(0)), today), '<', c('18')),
          switchesOff: ['X:4:c'],
        }),
      ],
      { slots: ['degene'] },
    ),
    conclusion(
      'X/toepassing#niet',
      undefined,
      [
        rule('X:5', { guard: isChoice(read('X/soort'), 'groot'), switchesOff: ['X:6:1', 'X:4:d'] }),
        rule('X:5:2', { guard: holds('X/verzoek', me), switchesOff: ['X:5'] }),
      ],
      { internal: true },
    ),
    conclusion('X/uitgeschakeld', money(), [
      rule('X:6:1', { value: c('1') }),
      rule('X:6:2', { value: c('2'), guard: applies('X/recht', ['X:4:b', 'X:4:e'], [me]), replaces: ['X:6:1'] }),
    ]),
    state('recht van de partner', and(status('X/recht', partner), statusNot('X/recht', me))),
    value('lid 1 zelf', ask('X/uitgeschakeld', [], { mode: 'zelf', citation: ['X:6:1'], rules: ['X:6:1'] })),
    value('lid 1 na', ask('X/uitgeschakeld', [], { mode: 'na', citation: ['X:6:1'], rules: ['X:6:1'] })),
    value('onderdeel c', ask('X/tegenstrijdig', [], { mode: 'na', citation: ['X:3:c'], rules: ['X:3:c', 'X:3:e'] })),
    value('bekend', c('3'), money(), { guard: exists(ask('X/tegenstrijdig')) }),
  ],
});

const anyDuration = fc.constantFrom('P3M', 'P90D', 'P92D', 'P1Y', 'P12M', 'P2W', 'P13W', 'P0D');
const whole = fc.integer({ min: 0, max: 9 });

/** Now and then an amount that is larger, or written otherwise, than Fast expects. */
const odd = fc.constantFrom<unknown>(
  '123456789012345.67',
  10n ** 30n,
  '-0',
  '00012.50',
  '12.500',
  '1000000000',
  '200/8',
);

export const everythingCase: fc.Arbitrary<Case> = people(
  {
    inkomen: inTime(amount(40_000)),
    jaarinkomen: perYear(amount(40_000)),
    uren: fc.oneof(fc.nat(200), fc.constantFrom('0.5', '12.25', '-3', '0.000001', '1000')),
    geboortedatum: turn.map(
      (iso) => `${Number(iso.slice(0, 4)) - 18}${iso.slice(4) === '-02-29' ? '-02-28' : iso.slice(4)}`,
    ),
    straf: anyDuration,
    woont: inTime(truth),
    verzoek: inTime(fc.nat(3).map((n) => n === 0)),
  },
  3,
).chain((personen) =>
  fc
    .record({
      relaties: partners(personen),
      gehuwd: inTime(truth),
      schuld: amount(1000),
      soort: maybe(inTime(fc.constantFrom('groot', 'klein', 'anders'))),
      aantal: maybe(inTime(whole)),
      op: maybe(turn),
      peildatum: turn,
      who: fc.nat(2),
      strange: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd }),
    })
    .map(({ relaties, gehuwd, schuld, soort, aantal, op, peildatum, who, strange }) => {
      const names = Object.keys(personen);
      const others = names.slice(1);
      return {
        zaak: {
          personen: strange === undefined ? personen : { ...personen, anna: { ...personen['anna'], inkomen: strange } },
          relaties: relaties.map((relation, index) => (index === 0 ? { ...relation, schuld } : relation)),
          koppels: others.map((other) => ({ personen: [other, 'anna'], gehuwd })),
          ik: 'anna',
          ...(soort !== undefined && { soort }),
          ...(aantal !== undefined && { aantal }),
          ...(op !== undefined && { op }),
        },
        vraag: { peildatum, persoon: 'anna', degene: names[who % names.length] ?? 'anna' },
      };
    }),
);
