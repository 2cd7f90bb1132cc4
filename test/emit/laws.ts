/** Two laws written by hand as programs: the zorgtoeslag of Wzt artikel 2 and the huurtoeslag of Wht artikelen 16 to 21. */
import type { Program } from '../../runtime/ir/index.ts';
import {
  and,
  applies,
  ask,
  c,
  compare,
  conclusion,
  dividedBy,
  fact,
  highest,
  holds,
  holdsNot,
  isChoice,
  minus,
  money,
  number,
  ofObject,
  or,
  param,
  parameter,
  part,
  person,
  plus,
  directed,
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

const insured = role('Wzt/verzekerde');
const partner = the(relationFact('Wzt/partner'), insured);
const hasPartner = somebody(1, [insured], holds('Wzt/partner', slot(1), insured));

/** Amounts of the stored texts; the standaardpremie and drempelinkomen of a year that has none are made up for the test. */
export const zorgtoeslag: Program = program({
  regelingen: [{ id: 'Wzt', name: 'Wet op de zorgtoeslag', bwb: 'BWBR0018451', uses: [] }],
  roles: [{ id: 'Wzt/verzekerde', regeling: 'Wzt', name: 'verzekerde', key: 'verzekerde' }],
  facts: [
    fact('Wzt/toetsingsinkomen', person, money('jaar'), {
      perYear: true,
      question: 'Wat is het toetsingsinkomen van {0}?',
    }),
    fact('Wzt/een verzekerde is', person, yesNo, {
      inTime: true,
      key: 'eenVerzekerdeIs',
      question: 'Is {0} een verzekerde?',
    }),
    fact('Wzt/de verzekeringsplicht nageleefd heeft', person, yesNo, { inTime: true }),
    fact('Wzt/partner', directed, yesNo, { inTime: true, question: 'Is {0} partner van {1}?' }),
  ],
  parameters: [
    parameter('Wzt/standaardpremie', money('jaar'), [
      ['2018-01-01', '1468'],
      ['2021-01-01', '1692'],
      ['2022-01-01', '1717'],
      ['2023-01-01', '1889'],
    ]),
    parameter('Wzt/drempelinkomen', money('jaar'), [
      ['2018-01-01', '20109'],
      ['2021-01-01', '21835'],
      ['2022-01-01', '22356'],
      ['2023-01-01', '25070'],
    ]),
    parameter('Wzt/percentage met partner', { kind: 'percentage' }, [
      ['2018-01-01', '19/400'],
      ['2022-01-01', '169/4000'],
      ['2023-01-01', '857/20000'],
    ]),
    parameter('Wzt/percentage zonder partner', { kind: 'percentage' }, [
      ['2018-01-01', '199/10000'],
      ['2022-01-01', '231/12500'],
      ['2023-01-01', '123/100000'],
    ]),
    parameter('Wzt/percentage boven', { kind: 'percentage' }, [
      ['2018-01-01', '1349/10000'],
      ['2022-01-01', '1361/10000'],
      ['2023-01-01', '1364/10000'],
    ]),
  ],
  conclusions: [
    conclusion(
      'Wzt/aan de verzekeringsplicht voldaan heeft',
      undefined,
      [
        rule('Wzt:2', {
          guard: or(
            holds('Wzt/een verzekerde is', slot(0)),
            holds('Wzt/de verzekeringsplicht nageleefd heeft', slot(0)),
          ),
          helper: true,
        }),
      ],
      { slots: ['persoon'] },
    ),
    conclusion('Wzt/in aanmerking te nemen standaardpremie', money('jaar'), [
      rule('Wzt:2:1/2', { value: param('Wzt/standaardpremie') }),
      rule('Wzt:2:1/3', {
        value: times(c('2'), param('Wzt/standaardpremie')),
        guard: hasPartner,
        replaces: ['Wzt:2:1/2'],
      }),
    ]),
    conclusion('Wzt/normpremie', money('jaar'), [
      rule('Wzt:2:2', { value: premium('Wzt/percentage zonder partner', read('Wzt/toetsingsinkomen', insured)) }),
      rule('Wzt:2:2/2', {
        value: premium('Wzt/percentage met partner', ask('Wzt/gezamenlijke toetsingsinkomen')),
        guard: hasPartner,
        replaces: ['Wzt:2:2'],
      }),
    ]),
    conclusion('Wzt/gezamenlijke toetsingsinkomen', money('jaar'), [
      rule('Wzt:2:2/3', { value: plus(read('Wzt/toetsingsinkomen', insured), read('Wzt/toetsingsinkomen', partner)) }),
    ]),
    conclusion('Wzt/zorgtoeslag', money('jaar'), [
      rule('Wzt:2:1', {
        value: minus(ask('Wzt/in aanmerking te nemen standaardpremie'), ask('Wzt/normpremie')),
        guard: compare(ask('Wzt/normpremie'), '<', ask('Wzt/in aanmerking te nemen standaardpremie')),
      }),
      rule('Wzt:2:4', {
        value: times(c('1/2'), ask('Wzt/zorgtoeslag', [], { mode: 'zelf', citation: ['Wzt:2:1'], rules: ['Wzt:2:1'] })),
        guard: somebody(
          0,
          [insured],
          and(holds('Wzt/partner', slot(0), insured), holdsNot('Wzt/een verzekerde is', slot(0))),
        ),
        replaces: ['Wzt:2:1'],
        deviatesFrom: ['Wzt:2:1'],
      }),
      rule('Wzt:2:5', {
        effect: 'ontkenning',
        valid: { to: '2021-01-01' },
        guard: somebody(
          0,
          [insured],
          and(
            holds('Wzt/partner', slot(0), insured),
            statusNot('Wzt/aan de verzekeringsplicht voldaan heeft', slot(0)),
          ),
        ),
        replaces: ['Wzt:2:1', 'Wzt:2:4'],
        deviatesFrom: ['Wzt:2:1'],
      }),
    ]),
    conclusion('Wzt/zorgtoeslag over een kalendermaand', money('maand'), [
      rule('Wzt:2:6', { value: dividedBy(ask('Wzt/zorgtoeslag'), c('12')), helper: true }),
    ]),
    conclusion('Wzt/toe te kennen zorgtoeslag', money('jaar'), [
      rule('Wzt:3:1', {
        value: round({ kind: 'sum-months', of: ask('Wzt/zorgtoeslag over een kalendermaand') }, 'rekenkundig', '1'),
      }),
      rule('Wzt:3:2', {
        effect: 'ontkenning',
        guard: compare({ kind: 'sum-months', of: ask('Wzt/zorgtoeslag over een kalendermaand') }, '<', c('24')),
        replaces: ['Wzt:3:1'],
      }),
    ]),
  ],
  provisions: [
    {
      address: 'Wzt:2:1',
      valid: { from: '2018-01-01' },
      text: 'Indien de normpremie voor een verzekerde in het berekeningsjaar minder bedraagt dan de standaardpremie in dat jaar, heeft de verzekerde aanspraak op een zorgtoeslag ter grootte van dat verschil. (…)',
      url: 'https://wetten.overheid.nl/BWBR0018451/2022-01-01#Artikel2',
    },
    { address: 'Wzt:2', valid: {}, title: 'Hoogte van de zorgtoeslag', text: '' },
  ],
});

function premium(percentage: string, income: ReturnType<typeof c>): ReturnType<typeof c> {
  return plus(
    times(param(percentage), param('Wzt/drempelinkomen')),
    times(param('Wzt/percentage boven'), highest(c('0'), minus(income, param('Wzt/drempelinkomen')))),
  );
}

const households = [
  'eenpersoonshuishouden',
  'meerpersoonshuishouden',
  'eenpersoonsouderenhuishouden',
  'meerpersoonsouderenhuishouden',
];
const household = read('Wht/soort huishouden');
const rent = read('Wht/rekenhuur');
const income = read('Wht/rekeninkomen');
const tenant = role('Wht/huurder');
const tenantPartner = the(relationFact('Wht/partner'), tenant);
const baseRent = ask('Wht/basishuur');
const quality = param('Wht/kwaliteitskortingsgrens');
const cap = ask('Wht/aftoppingsgrens');

export const huurtoeslag: Program = program({
  regelingen: [{ id: 'Wht', name: 'Wet op de huurtoeslag', bwb: 'BWBR0008659', uses: [] }],
  choices: [{ id: 'Wht/huishouden', regeling: 'Wht', name: 'soort huishouden', symbols: households }],
  roles: [{ id: 'Wht/huurder', regeling: 'Wht', name: 'huurder', key: 'huurder' }],
  objects: [
    { id: 'Wht/huishouden', regeling: 'Wht', name: 'huishouden', key: 'huishouden', called: 'het huishouden' },
    { id: 'Wht/woning', regeling: 'Wht', name: 'woning', key: 'woning', called: 'de woning' },
  ],
  facts: [
    fact(
      'Wht/soort huishouden',
      ofObject('Wht/huishouden'),
      { kind: 'keuze', choice: 'Wht/huishouden' },
      { key: 'soort' },
    ),
    fact('Wht/rekenhuur', ofObject('Wht/huishouden'), money('maand'), { inTime: true }),
    fact('Wht/rekeninkomen', ofObject('Wht/huishouden'), money('jaar')),
    fact('Wht/aantal personen', ofObject('Wht/huishouden'), { kind: 'aantal' }, { inTime: true }),
    fact('Wht/wegens een handicap aangepast is', ofObject('Wht/woning'), yesNo, { inTime: true, closed: 'bewijs' }),
    fact('Wht/de pensioengerechtigde leeftijd bereikt heeft', person, yesNo, { inTime: true }),
    fact('Wht/onderhuurder is', person, yesNo, { inTime: true }),
    fact('Wht/partner', directed, yesNo, { inTime: true }),
  ],
  parameters: [
    parameter('Wht/verhoging van de normhuur', money('maand'), [
      ['2019-01-01', '847/50'],
      ['2023-01-01', '0'],
    ]),
    parameter(
      'Wht/minimum-inkomensijkpunt',
      money('jaar'),
      [
        ['2021-01-01', '16325', households[0]],
        ['2021-01-01', '21225', households[1]],
        ['2021-01-01', '18500', households[2]],
        ['2021-01-01', '24575', households[3]],
      ],
      { index: 'Wht/huishouden' },
    ),
    parameter(
      'Wht/factor a',
      { kind: 'getal' },
      [
        ['2021-01-01', '563853/1000000000000', households[0]],
        ['2021-01-01', '320000/1000000000000', households[1]],
        ['2021-01-01', '725000/1000000000000', households[2]],
        ['2021-01-01', '450000/1000000000000', households[3]],
      ],
      { index: 'Wht/huishouden' },
    ),
    parameter(
      'Wht/factor b',
      { kind: 'getal' },
      [
        ['2021-01-01', '2275263/1000000000', households[0]],
        ['2021-01-01', '1765302/1000000000', households[1]],
        ['2021-01-01', '-3423711/1000000000', households[2]],
        ['2021-01-01', '-3114371/1000000000', households[3]],
      ],
      { index: 'Wht/huishouden' },
    ),
    parameter('Wht/kwaliteitskortingsgrens', money('maand'), [['2021-01-01', '22123/50']]),
    parameter('Wht/percentage onder b', { kind: 'percentage' }, [['2021-01-01', '13/20']]),
    parameter('Wht/percentage onder c', { kind: 'percentage' }, [['2021-01-01', '2/5']]),
  ],
  conclusions: [
    conclusion(
      'Wht/medebewoner is',
      undefined,
      [
        rule('Wht:1a', { guard: holdsNot('Wht/onderhuurder is', slot(0)), helper: true }),
        rule('Wht:1a:2', { effect: 'ontkenning', guard: holds('Wht/partner', slot(0), tenant), replaces: ['Wht:1a'] }),
      ],
      { slots: ['persoon'] },
    ),
    conclusion('Wht/basishuur', money('maand'), [
      rule('Wht:16', { value: plus(ask('Wht/normhuur'), param('Wht/verhoging van de normhuur')) }),
    ]),
    conclusion('Wht/normhuur bij het minimum-inkomensijkpunt', money('maand'), [
      ...([['220.68'], ['220.68'], ['220.68', '1.82'], ['220.68', '3.63']] as const).map(([amount, less], index) =>
        rule(`Wht:17:2/${index + 1}`, {
          value: less === undefined ? c(cents(amount)) : minus(c(cents(amount)), c(cents(less))),
          guard: isChoice(household, households[index] ?? ''),
          row: index + 1,
        }),
      ),
    ]),
    conclusion('Wht/normhuur', money('maand'), [
      rule('Wht:19:1', {
        value: ask('Wht/normhuur bij het minimum-inkomensijkpunt'),
        guard: compare(income, '<=', param('Wht/minimum-inkomensijkpunt', household)),
      }),
      rule('Wht:19:2', {
        value: round(
          plus(
            times(param('Wht/factor a', household), times(income, income)),
            times(param('Wht/factor b', household), income),
          ),
          'naar boven',
          '1/100',
        ),
        guard: compare(income, '>', param('Wht/minimum-inkomensijkpunt', household)),
      }),
    ]),
    conclusion('Wht/aftoppingsgrens', money('maand'), [
      rule('Wht:20:2/1', {
        value: c(cents('633.25')),
        guard: compare(read('Wht/aantal personen'), '<=', c('2')),
        row: 1,
      }),
      rule('Wht:20:2/2', {
        value: c(cents('678.66')),
        guard: compare(read('Wht/aantal personen'), '>=', c('3')),
        row: 2,
      }),
    ]),
    conclusion(
      'Wht/huurtoeslag#a',
      money('maand'),
      [
        rule('Wht:21:1:a', { value: part(rent, baseRent, quality) }),
        rule('Wht:21:2', {
          value: times(param('Wht/percentage onder b'), part(rent, baseRent, cap)),
          guard: compare(baseRent, '>=', quality),
          replaces: ['Wht:21:1:a'],
          deviatesFrom: ['Wht:21:1:a', 'Wht:21:1:b'],
        }),
      ],
      { internal: true },
    ),
    conclusion(
      'Wht/huurtoeslag#b',
      money('maand'),
      [
        rule('Wht:21:1:b', { value: times(param('Wht/percentage onder b'), part(rent, quality, cap)) }),
        rule('Wht:21:2/b', { effect: 'ontkenning', guard: compare(baseRent, '>=', quality), replaces: ['Wht:21:1:b'] }),
      ],
      { internal: true },
    ),
    conclusion(
      'Wht/huurtoeslag#c',
      money('maand'),
      [
        rule('Wht:21:1:c', {
          value: times(param('Wht/percentage onder c'), part(rent, cap)),
          guard: or(
            holds('Wht/de pensioengerechtigde leeftijd bereikt heeft', tenant),
            holds('Wht/de pensioengerechtigde leeftijd bereikt heeft', tenantPartner),
            somebody(
              0,
              [tenant],
              and(
                status('Wht/medebewoner is', slot(0)),
                holds('Wht/de pensioengerechtigde leeftijd bereikt heeft', slot(0)),
              ),
            ),
            isChoice(household, households[0] ?? ''),
            holds('Wht/wegens een handicap aangepast is'),
          ),
        }),
      ],
      { internal: true },
    ),
    conclusion('Wht/huurtoeslag', money('maand'), [
      rule('Wht:21:1', { value: sum(ask('Wht/huurtoeslag#a'), ask('Wht/huurtoeslag#b'), ask('Wht/huurtoeslag#c')) }),
      rule('Wht:21:3', {
        value: times(param('Wht/percentage onder c'), part(rent, baseRent)),
        guard: and(compare(baseRent, '>=', cap), applies('Wht/huurtoeslag#c', ['Wht:21:1:c'])),
        replaces: ['Wht:21:1'],
        deviatesFrom: ['Wht:21:1'],
      }),
    ]),
    conclusion('Wht/huurtoeslag over het berekeningsjaar', money('jaar'), [
      rule('Wht:24', { value: { kind: 'sum-months', of: ask('Wht/huurtoeslag') }, helper: true }),
    ]),
  ],
});

/** '220.68' as the fraction that the program carries. */
function cents(amount: string): string {
  const [whole = '', decimals = ''] = amount.split('.');
  return `${BigInt(whole + decimals)}/100`;
}

export { number };
