/** Wzt artikel 2 in miniature: the amounts are round on purpose. */
import type { Program, Rule } from '../../runtime/ir/index.ts';
import {
  asked,
  byItself,
  calc,
  compared,
  fact,
  get,
  highest,
  holds,
  holdsNot,
  money,
  number,
  param,
  parameter,
  program,
  role,
  rule,
  denial,
  value,
} from './build.ts';

const verzekerde = role('verzekerde');
const partner = { kind: 'the', relation: { kind: 'fact', fact: 'partner' }, of: verzekerde } as const;
const hasPartner = {
  kind: 'some-person',
  slot: 0,
  except: [verzekerde],
  where: holds('partner', { kind: 'slot', slot: 0 }, verzekerde),
} as const;

/** With or without 'Lid 5 gaat voor lid 4'. */
export function zorgtoeslag(options: { readonly priority: boolean }): Program {
  const lid1 = rule('Wzt:2:1', {
    value: calc(asked('standaard'), 'min', asked('normpremie')),
    guard: compared(asked('normpremie'), '<', asked('standaard')),
  });
  const lid4 = rule('Wzt:2:4', {
    value: calc(number('1/2'), 'maal', asked('zorgtoeslag', [], byItself('Wzt:2:1'))),
    guard: holdsNot('verzekerd', partner),
    replaces: ['Wzt:2:1'],
    deviatesFrom: ['Wzt:2:1'],
  });
  const lid5: Rule = denial('Wzt:2:5', {
    tot: '2021-01-01',
    guard: holdsNot('nageleefd', partner),
    replaces: options.priority ? ['Wzt:2:1', 'Wzt:2:4'] : ['Wzt:2:1'],
    deviatesFrom: ['Wzt:2:1'],
  });
  return program({
    roles: [{ id: 'verzekerde', regeling: 'Wzt', name: 'verzekerde', key: 'verzekerde' }],
    facts: [
      fact('toetsingsinkomen', 'persoon', { type: money, perYear: true }),
      fact('verzekerd', 'persoon', { inTime: true }),
      fact('nageleefd', 'persoon', { inTime: true }),
      fact('partner', 'gericht', { inTime: true }),
    ],
    parameters: [
      parameter('standaardpremie', [['2020-01-01', '2022-01-01', '1500']]),
      parameter('drempelinkomen', [['2020-01-01', '2022-01-01', '20000']]),
    ],
    conclusions: [
      value('zorgtoeslag', [lid1, lid4, lid5]),
      value('standaard', [
        rule('Wzt:2:1/2', { value: param('standaardpremie') }),
        rule('Wzt:2:1/3', {
          value: calc(number(2), 'maal', param('standaardpremie')),
          guard: hasPartner,
          replaces: ['Wzt:2:1/2'],
        }),
      ]),
      value('normpremie', [
        rule('Wzt:2:2', {
          value: calc(
            calc(number('1/50'), 'maal', param('drempelinkomen')),
            'plus',
            calc(number('1/10'), 'maal', highest(number(0), calc(asked('inkomen'), 'min', param('drempelinkomen')))),
          ),
        }),
      ]),
      value('inkomen', [
        rule('Wzt:2:2/2', { value: get('toetsingsinkomen', verzekerde) }),
        rule('Wzt:2:2/3', {
          value: calc(get('toetsingsinkomen', verzekerde), 'plus', get('toetsingsinkomen', partner)),
          guard: hasPartner,
          replaces: ['Wzt:2:2/2'],
        }),
      ]),
      value('maandbedrag', [rule('Wzt:3', { value: calc(asked('zorgtoeslag'), 'gedeeld door', number(12)) })]),
      value('jaarbedrag', [
        rule('Wzt:4', {
          value: {
            kind: 'round',
            mode: 'rekenkundig',
            grid: '1',
            value: { kind: 'sum-months', of: asked('maandbedrag') },
          },
        }),
      ]),
    ],
    provisions: [{ address: 'Wzt:2:1', valid: {}, text: 'Indien de normpremie minder bedraagt' }],
  });
}
