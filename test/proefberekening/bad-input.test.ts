/** Input that cannot be right: refused with its JSON path and a Dutch message. */
import { describe, expect, test } from 'vitest';
import { ask, faultOf, type Json } from './ask.ts';

const good: Json = {
  berekeningsjaar: 2025,
  peildatum: '2025-03-01',
  aanvrager: { geboortedatum: '1990-05-01', toetsingsinkomen: '27578.70' },
  toeslagen: ['zorgtoeslag'],
};

const applicant = (more: Json): Json => ({ ...good, aanvrager: { ...(good['aanvrager'] as Json), ...more } });
const partner = (more: Json): Json => ({ ...good, partner: { geboortedatum: '1991-07-30', ...more } });
const resident = (more: Json): Json => ({ ...good, medebewoners: [{}, { geboortedatum: '2001-01-01', ...more }] });
const child = (more: Json): Json => ({ ...good, kinderen: [{ geboortedatum: '2020-02-02', ...more }] });
const care = (more: Json): Json => child({ opvang: [{ soort: 'dagopvang', ...more }] });
const rent = (more: Json): Json => ({ ...good, huur: { kaleHuur: '650.00', ...more } });

type Bad = readonly [title: string, input: unknown, path: string, message: string];

const shapes: readonly Bad[] = [
  ['nothing', undefined, '', 'geen object'],
  ['null', null, '', 'null mag hier niet'],
  ['a list', [], '', 'Een lijst is geen object'],
  ['text', 'huishouden', '', '"huishouden" is geen object'],
  ['a number', 2025, '', '2025 is geen object'],
  ['an empty object', {}, 'berekeningsjaar', 'Het berekeningsjaar ontbreekt'],
  ['no year', { aanvrager: {} }, 'berekeningsjaar', 'Het berekeningsjaar ontbreekt'],
  ['no applicant', { berekeningsjaar: 2025 }, 'aanvrager', 'De aanvrager ontbreekt'],
  ['applicant is a list', { ...good, aanvrager: [] }, 'aanvrager', 'Een lijst is geen object'],
  ['applicant is text', { ...good, aanvrager: 'Anna' }, 'aanvrager', '"Anna" is geen object'],
  ['applicant is null', { ...good, aanvrager: null }, 'aanvrager', 'null mag hier niet'],
  ['partner is null', { ...good, partner: null }, 'partner', 'null mag hier niet'],
  ['partner is true', { ...good, partner: true }, 'partner', 'true is geen object'],
  ['residents are an object', { ...good, medebewoners: {} }, 'medebewoners', 'Een object is geen lijst'],
  ['a resident is null', { ...good, medebewoners: [null] }, 'medebewoners[0]', 'null mag hier niet'],
  ['a resident is text', { ...good, medebewoners: [{}, 'Bram'] }, 'medebewoners[1]', '"Bram" is geen object'],
  ['children are null', { ...good, kinderen: null }, 'kinderen', 'null mag hier niet'],
  ['rent is a number', { ...good, huur: 650 }, 'huur', '650 is geen object'],
  ['service costs are an amount', rent({ servicekosten: '10' }), 'huur.servicekosten', '"10" is geen object'],
  ['toeslagen is text', { ...good, toeslagen: 'zorgtoeslag' }, 'toeslagen', '"zorgtoeslag" is geen lijst'],
  ['toeslagen is empty', { ...good, toeslagen: [] }, 'toeslagen', 'noemt geen toeslag'],
  [
    'another toeslag',
    { ...good, toeslagen: ['bijstand'] },
    'toeslagen[0]',
    '"bijstand" kan hier niet; kies uit: zorgtoeslag',
  ],
];

const unknownKeys: readonly Bad[] = [
  ['at the top', { ...good, huurprijs: '650' }, 'huurprijs', '"huurprijs" is hier geen gegeven'],
  ['of the applicant', applicant({ inkomen: '20000' }), 'aanvrager.inkomen', '"inkomen" is hier geen gegeven'],
  ['periods of the applicant', applicant({ perioden: [] }), 'aanvrager.perioden', 'is hier geen gegeven'],
  ['of the partner', partner({ naam: 'Bram' }), 'partner.naam', 'is hier geen gegeven'],
  ['of a resident', resident({ verzekerde: true }), 'medebewoners[1].verzekerde', 'is hier geen gegeven'],
  ['of a child', child({ rendementsgrondslag: '0' }), 'kinderen[0].rendementsgrondslag', 'is hier geen gegeven'],
  ['of the rent', rent({ huurprijs: '650' }), 'huur.huurprijs', 'wel: kaleHuur, servicekosten'],
  ['of the service costs', rent({ servicekosten: { lift: '5' } }), 'huur.servicekosten.lift', 'is hier geen gegeven'],
  [
    'of a period',
    partner({ perioden: [{ vanaf: '2025-01-01' }] }),
    'partner.perioden[0].vanaf',
    'is hier geen gegeven',
  ],
  ['a name of JavaScript', applicant({ constructor: 1 }), 'aanvrager.constructor', 'is hier geen gegeven'],
];

const amounts: readonly Bad[] = [
  [
    'a fractional number',
    applicant({ toetsingsinkomen: 27578.7 }),
    'aanvrager.toetsingsinkomen',
    '27578.7 is een JSON-getal met decimalen',
  ],
  [
    'a number above 2^53',
    applicant({ toetsingsinkomen: 2 ** 53 }),
    'aanvrager.toetsingsinkomen',
    'te groot om als JSON-getal exact te zijn',
  ],
  [
    'a decimal comma',
    applicant({ toetsingsinkomen: '27578,70' }),
    'aanvrager.toetsingsinkomen',
    '"27578,70" is geen bedrag',
  ],
  [
    'a point between thousands',
    applicant({ toetsingsinkomen: '27.578.70' }),
    'aanvrager.toetsingsinkomen',
    'is geen bedrag',
  ],
  ['with a euro sign', rent({ kaleHuur: '€ 650' }), 'huur.kaleHuur', 'is geen bedrag'],
  ['empty text', rent({ kaleHuur: '' }), 'huur.kaleHuur', '"" is geen bedrag'],
  ['a fraction', rent({ kaleHuur: '1300/2' }), 'huur.kaleHuur', '"1300/2" is geen bedrag'],
  ['an exponent', rent({ kaleHuur: '6.5e2' }), 'huur.kaleHuur', '"6.5e2" is geen bedrag'],
  ['spaces', rent({ kaleHuur: ' 650' }), 'huur.kaleHuur', 'is geen bedrag'],
  ['yes as an amount', rent({ kaleHuur: true }), 'huur.kaleHuur', 'true is geen bedrag'],
  ['a list as an amount', rent({ kaleHuur: ['650'] }), 'huur.kaleHuur', 'Een lijst is geen bedrag'],
  ['null as an amount', rent({ kaleHuur: null }), 'huur.kaleHuur', 'null mag hier niet'],
  [
    'three decimals',
    applicant({ toetsingsinkomen: '27578.705' }),
    'aanvrager.toetsingsinkomen',
    'meer dan twee decimalen',
  ],
  ['three decimals, nought', rent({ kaleHuur: '650.000' }), 'huur.kaleHuur', 'meer dan twee decimalen'],
  ['a negative rent', rent({ kaleHuur: '-1' }), 'huur.kaleHuur', '"-1" is negatief'],
  ['negative wealth', applicant({ rendementsgrondslag: -1 }), 'aanvrager.rendementsgrondslag', 'is negatief'],
  [
    'negative wealth of a resident',
    resident({ rendementsgrondslag: '-0.01' }),
    'medebewoners[1].rendementsgrondslag',
    'is negatief',
  ],
  ['negative service costs', rent({ servicekosten: { energie: '-12' } }), 'huur.servicekosten.energie', 'is negatief'],
  ['a negative price', care({ uurprijs: '-10.25' }), 'kinderen[0].opvang[0].uurprijs', 'is negatief'],
  [
    'a price with three decimals',
    care({ uurprijs: '10.255' }),
    'kinderen[0].opvang[0].uurprijs',
    'meer dan twee decimalen',
  ],
  ['negative hours', care({ urenPerMaand: '-1' }), 'kinderen[0].opvang[0].urenPerMaand', 'is negatief'],
  [
    'fractional hours as a number',
    applicant({ gewerkteUren: 12.5 }),
    'aanvrager.gewerkteUren',
    'JSON-getal met decimalen',
  ],
  ['hours in words', applicant({ gewerkteUren: 'veel' }), 'aanvrager.gewerkteUren', '"veel" is geen getal'],
  ['a negative factor', applicant({ woonlandfactor: '-0.5' }), 'aanvrager.woonlandfactor', 'is negatief'],
  [
    'a million digits',
    applicant({ toetsingsinkomen: '9'.repeat(1_000_000) }),
    'aanvrager.toetsingsinkomen',
    'is te lang voor een bedrag: 1000000 tekens',
  ],
  ['more than the whole', care({ betaald: '1.01' }), 'kinderen[0].opvang[0].betaald', 'ten hoogste 1'],
];

const dates: readonly Bad[] = [
  ['the year as text', { ...good, berekeningsjaar: '2025' }, 'berekeningsjaar', '"2025" is geen kalenderjaar'],
  ['a fractional year', { ...good, berekeningsjaar: 2025.5 }, 'berekeningsjaar', '2025.5 is geen kalenderjaar'],
  ['two digits', { ...good, berekeningsjaar: 25 }, 'berekeningsjaar', '25 is geen kalenderjaar'],
  [
    'before the rules begin',
    { ...good, berekeningsjaar: 2004, peildatum: '2004-03-01' },
    'berekeningsjaar',
    'Over 2004 is geen wet gecodeerd',
  ],
  [
    'one year before',
    { ...good, berekeningsjaar: 2017, peildatum: '2017-03-01' },
    'berekeningsjaar',
    'het eerste jaar is 2018',
  ],
  [
    'peildatum a year later',
    { ...good, peildatum: '2026-01-01' },
    'peildatum',
    'ligt niet in het berekeningsjaar 2025',
  ],
  [
    'peildatum the day before',
    { ...good, peildatum: '2024-12-31' },
    'peildatum',
    'ligt niet in het berekeningsjaar 2025',
  ],
  ['peildatum in Dutch', { ...good, peildatum: '1 maart 2025' }, 'peildatum', 'is geen datum'],
  ['peildatum a number', { ...good, peildatum: 20250301 }, 'peildatum', 'is geen datum'],
  [
    'a day that does not exist',
    applicant({ geboortedatum: '1990-02-30' }),
    'aanvrager.geboortedatum',
    '30 februari 1990 bestaat niet',
  ],
  [
    '29 February of a common year',
    applicant({ geboortedatum: '2001-02-29' }),
    'aanvrager.geboortedatum',
    '29 februari 2001 bestaat niet',
  ],
  [
    'a month that does not exist',
    child({ geboortedatum: '2020-13-01' }),
    'kinderen[0].geboortedatum',
    'Maand 13 bestaat niet',
  ],
  ['a year without calendar', { ...good, berekeningsjaar: 9999 }, 'berekeningsjaar', 'Het jaar 9999 valt buiten'],
  ['born too far away', applicant({ geboortedatum: '2399-01-01' }), 'aanvrager.geboortedatum', 'te ver weg'],
  ['a date in another order', partner({ geboortedatum: '30-07-1991' }), 'partner.geboortedatum', 'is geen datum'],
  ['a date without day', resident({ geboortedatum: '2001-01' }), 'medebewoners[1].geboortedatum', 'is geen datum'],
];

const periods: readonly Bad[] = [
  [
    'ends before it begins',
    partner({ perioden: [{ van: '2025-06-15', tot: '2025-06-01' }] }),
    'partner.perioden[0]',
    'eindigt voordat zij begint',
  ],
  [
    'has no day',
    partner({ perioden: [{ van: '2025-06-15', tot: '2025-06-15' }] }),
    'partner.perioden[0]',
    'geen enkele dag',
  ],
  [
    'overlaps',
    partner({ perioden: [{ van: '2025-01-01', tot: '2025-07-01' }, { van: '2025-06-01' }] }),
    'partner.perioden[1]',
    'overlapt met periode 1',
  ],
  [
    'overlaps an earlier one that stands later',
    resident({ perioden: [{ van: '2025-06-01' }, { tot: '2025-06-02' }] }),
    'medebewoners[1].perioden[1]',
    'overlapt met periode 1',
  ],
  [
    'both open',
    resident({ perioden: [{ van: '2025-06-01' }, { van: '2025-08-01' }] }),
    'medebewoners[1].perioden[1]',
    'overlapt',
  ],
  ['without bounds', partner({ perioden: [{}] }), 'partner.perioden[0]', 'geen "van" en geen "tot"'],
  ['an empty list', partner({ perioden: [] }), 'partner.perioden', 'geen periode'],
  ['null in the list', partner({ perioden: [null] }), 'partner.perioden[0]', 'null mag hier niet'],
  ['a bound that is null', partner({ perioden: [{ van: null }] }), 'partner.perioden[0].van', 'null mag hier niet'],
  [
    'one period without list',
    partner({ perioden: { van: '2025-01-01' } }),
    'partner.perioden',
    'Een object is geen lijst',
  ],
  [
    'of childcare',
    care({ perioden: [{ van: '2025-09-01', tot: '2025-02-01' }] }),
    'kinderen[0].opvang[0].perioden[0]',
    'eindigt voordat',
  ],
  [
    'detention ends before it begins',
    partner({ gedetineerd: { van: '2025-10-01', tot: '2025-02-01' } }),
    'partner.gedetineerd',
    'eindigt voordat',
  ],
  ['detention that says nothing', applicant({ gedetineerd: {} }), 'aanvrager.gedetineerd', 'niets over de detentie'],
  [
    'a sentence in words',
    partner({ gedetineerd: { straf: '8 maanden' } }),
    'partner.gedetineerd.straf',
    'is geen duur',
  ],
];

const words: readonly Bad[] = [
  ['yes as text', applicant({ verzekerde: 'ja' }), 'aanvrager.verzekerde', '"ja" is geen ja of nee'],
  ['yes as a number', applicant({ aow: 1 }), 'aanvrager.aow', '1 is geen ja of nee'],
  ['yes as null', partner({ wlz: null }), 'partner.wlz', 'null mag hier niet'],
  ['child of somebody else', resident({ kindVan: 'buurman' }), 'medebewoners[1].kindVan', '"buurman" kan hier niet'],
  [
    'child of a partner who is not there',
    resident({ kindVan: 'partner' }),
    'medebewoners[1].kindVan',
    'geen partner opgegeven',
  ],
  [
    'another earlier toeslag',
    rent({ eerdereToeslag: 'ooit' }),
    'huur.eerdereToeslag',
    'kies uit: geen, vorigeMaand, eerder',
  ],
  ['another kind of childcare', care({ soort: 'oma' }), 'kinderen[0].opvang[0].soort', 'kies uit: dagopvang'],
  [
    'insured without doing what the duty asks',
    applicant({ verzekerde: true, verzekeringsplichtNageleefd: false }),
    'aanvrager.verzekerde',
    'Wie verzekerd is',
  ],
  [
    'idem, the partner',
    partner({ verzekerde: true, verzekeringsplichtNageleefd: false }),
    'partner.verzekerde',
    'Wie verzekerd is',
  ],
];

test('the household without these faults is accepted', () => {
  expect(ask(good).zorgtoeslag?.soort).toBe('bepaald');
});

describe.each([
  ['shape', shapes],
  ['unknown key', unknownKeys],
  ['amount', amounts],
  ['date', dates],
  ['period', periods],
  ['word', words],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', (_title, input, path, message) => {
    const fault = faultOf(input);
    expect(fault.message).toContain(message);
    expect(fault.path).toBe(path);
    expect(fault.code).toMatch(/^[a-z-]+$/);
  });
});

describe('what looks strange and is right', () => {
  const accepted: readonly (readonly [string, unknown])[] = [
    ['a negative income', applicant({ toetsingsinkomen: '-1500.25' })],
    ['whole numbers as numbers', applicant({ toetsingsinkomen: 27_578, rendementsgrondslag: 0 })],
    ['hours with more than two decimals', applicant({ gewerkteUren: '120.125' })],
    ['a factor with four decimals', applicant({ woonlandfactor: '0.7981' })],
    ['periods that touch', partner({ perioden: [{ tot: '2025-03-01' }, { van: '2025-03-01', tot: '2025-04-01' }] })],
    ['periods out of order', partner({ perioden: [{ van: '2025-08-01' }, { tot: '2025-03-01' }] })],
    ['nobody', { ...good, medebewoners: [], kinderen: [] }],
    ['a partner of whom nothing is said', { ...good, partner: {} }],
    ['the last day of the year', { ...good, peildatum: '2025-12-31' }],
    ['born on 29 February', applicant({ geboortedatum: '2004-02-29' })],
    ['a duration in months and days', partner({ gedetineerd: { van: '2025-02-01', straf: 'P3M1D' } })],
  ];
  test.each(accepted)('%s', (_, input) => {
    expect(() => ask(input)).not.toThrow();
  });
});
