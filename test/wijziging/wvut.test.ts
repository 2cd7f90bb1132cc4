/**
 * The Wet verbetering uitvoerbaarheid toeslagen as a function from the texts of 2020 to those of 2021: letter by letter
 * the texts of the rules, the same rules, and the same outcomes on generated households with dated facts and on generated recoveries.
 */
import { expect, test, vi } from 'vitest';

import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { moduleOf } from '../../compiler/emit/typescript/module.ts';
import { createProject } from '../../compiler/service/index.ts';
import type { Program } from '../../compiler/service/index.ts';
import type { Fact, Rule, Zaak } from '../../runtime/index.ts';
import { allRules } from '../all-rules.ts';
import { load, shownFast } from '../emit/load.ts';
import { knownTo } from '../known-to.ts';

vi.setConfig({ testTimeout: 300_000 });

const FILE = 'rules/wijzigingen/wet-verbetering-uitvoerbaarheid-toeslagen.lid';
const sources = allRules().filter(({ file }) =>
  /^rules\/(awir|awr|aow|besluit-kinderopvangtoeslag|kinderopvangtoeslag|termijnen|wijzigingen)\//.test(file),
);
const present = createProject(sources);
const made = createProject(sources, { again: true });
const before = createProject(sources, { without: ['Wvut'] });
const acts = present.acts.filter(({ short }) => short === 'Wvut');

const touched = new Set(acts.flatMap((act) => act.touched).map(({ address }) => address));
const isTouched = (address: string): boolean =>
  [...touched].some((one) => address === one || address.startsWith(`${one}:`));

test('it is incorporated, and touches what it should', () => {
  expect(acts.map(({ target, incorporated }) => [target, incorporated])).toEqual([
    ['Awir', true],
    ['Wko', true],
  ]);
  for (const address of ['3:1', '26', '26a', '26b', '31bis', '33:3', '38:1', '38:2', '38:8'])
    expect([...touched]).toContain(`Awir:${address}`);
  expect([...touched]).toContain('Wko:1.5:1');
});

/** What a provision says on a day. */
const textsOn = (program: Program, day: string): Map<string, string> =>
  new Map(
    program.provisions
      .filter(({ address, valid, text }) => text !== '' && isTouched(address) && (valid.from ?? '') <= day)
      .filter(({ valid }) => valid.to === undefined || day < valid.to)
      .map(({ address, text }) => [address, text] as const),
  );

/** The rules of a day without what tells them apart as texts. */
const rulesOn = (program: Program, day: string): readonly string[] =>
  program.conclusions
    .flatMap(({ id, rules }) =>
      rules
        .filter(
          ({ address, valid }) =>
            isTouched(address) && (valid.from ?? '') <= day && !(valid.to !== undefined && valid.to <= day),
        )
        .map(({ address, effect, guard, value, text }: Rule) =>
          JSON.stringify([id, address, effect, guard, value, text]),
        ),
    )
    .toSorted();

test('from the texts of 2020 it makes those of 2021, letter by letter', () => {
  const day = '2021-01-01';
  expect(textsOn(made.program, day)).toEqual(textsOn(present.program, day));
  expect(textsOn(present.program, day).size).toBeGreaterThan(18);
  expect(textsOn(before.program, day)).not.toEqual(textsOn(present.program, day));
  expect(textsOn(before.program, day)).toEqual(textsOn(present.program, '2020-12-31'));
});

test('and the same rules', () => {
  expect(rulesOn(made.program, '2021-01-01')).toEqual(rulesOn(present.program, '2021-01-01'));
  expect(rulesOn(made.program, '2020-12-31')).toEqual(rulesOn(present.program, '2020-12-31'));
});

test.each([
  ['a letter of the text', 'vanaf de dag', 'vanaf den dag'],
  [
    'a condition of a rule',
    'indien (de beschikking een toekenning is,',
    'indien niet (de beschikking een toekenning is,',
  ],
  ['what a judgement weighs', 'weegt mee   de nadelige gevolgen', 'weegt mee   de gunstige gevolgen'],
  ['who judges', 'door        Belastingdienst/Toeslagen; Dienst', 'door        Inspecteur; Dienst'],
  ['the text of the other law', 'door hem of zijn partner betaalde', 'door hem en zijn partner betaalde'],
])('%s otherwise is noticed', (_, said, otherwise) => {
  const changed = sources.map((source) =>
    source.file === FILE ? { ...source, text: source.text.replace(said, otherwise) } : source,
  );
  expect(changed.find(({ file }) => file === FILE)?.text).not.toBe(sources.find(({ file }) => file === FILE)?.text);
  const codes = createProject(changed).diagnostics.map(({ code }) => code);
  expect(codes).toContain('wijziging-niet-verwerkt');
  expect(present.diagnostics.filter(({ severity }) => severity !== 'hint').map((one) => present.render(one))).toEqual(
    [],
  );
});

// ── Households ───────────────────────────────────────────────────────────────────────────────────────────────────

/** The same numbers every time (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

/** The facts on which a partnership of article 3 may rest. */
const facts = present.program.facts.filter(
  ({ regeling, type, of, closed }) =>
    ['Awir', 'AWR'].includes(regeling) && (type.kind === 'ja-nee' || closed === 'verzoek') && of.kind !== 'object',
);

/** What looks back at earlier days. */
const STATES = ['Awir/partner', 'AWR/partner'];

function household(roll: (sides: number) => number): Zaak {
  const day = (): string => `${String(2019 + roll(4))}-${two(1 + roll(12))}-${two(1 + roll(28))}`;
  const value = ({ type, inTime, perYear }: Fact, likely: boolean): unknown => {
    // a request is made on a day, about a year
    if (type.kind === 'datum') return roll(2) === 0 ? {} : { [String(2020 + roll(3))]: day() };
    if (perYear) return { 2019: roll(6) === 0, 2020: roll(6) === 0, 2021: roll(6) === 0, 2022: roll(6) === 0 };
    if (!inTime || roll(3) === 0) return likely ? roll(2) === 0 : roll(12) === 0;
    const from = day();
    const holds = likely ? roll(3) > 0 : roll(5) === 0;
    return [
      { tot: from, waarde: !holds && likely && roll(2) === 0 },
      { van: from, waarde: holds },
    ];
  };
  const given = (of: Fact['of']['kind']): Record<string, unknown> =>
    Object.fromEntries(
      facts.filter((fact) => fact.of.kind === of).map((fact) => [fact.key, value(fact, LIKELY.test(fact.key))]),
    );
  const person = (): Record<string, unknown> => ({
    ...given('persoon'),
    geboortedatum: `${String(1950 + roll(60))}-${two(1 + roll(12))}-${two(1 + roll(28))}`,
  });
  return {
    personen: { anna: person(), bram: person() },
    koppels: [{ personen: ['anna', 'bram'], ...given('paar') }],
    relaties: [
      { van: 'bram', tot: 'anna', ...given('gericht') },
      { van: 'anna', tot: 'bram', ...given('gericht') },
    ],
    belanghebbende: 'anna',
    belastingplichtige: 'anna',
    // before 2019 nobody was a partner
    beginstand: Object.fromEntries(STATES.map((id) => [id, false])),
  };
}

/** What decides often: living together, a marriage, a contract, a child, a rent. */
const LIKELY = /ingeschreven|gehuwd|samenlevingscontract|kind|huur|verzoek/i;

type Ask = (zaak: Zaak, peildatum: string) => string;

/** A question about bram (and anna), by the Fast half of the generated module; nothing where the law does not know it. */
function asking(program: Program, id: string): Ask | undefined {
  const [law = ''] = id.split('/');
  const conclusion = program.conclusions.find((one) => one.id === id);
  const question = moduleOf(program, law, true)
    .articles.flatMap(({ name, questions }) => questions.map((one) => ({ article: name, ...one })))
    .find((one) => one.conclusion.id === id);
  if (!conclusion || !question) return undefined;
  const fast = load(emitTypeScript(program, law).text).article(question.article).snel[question.name];
  const slots = Object.fromEntries(conclusion.slots.map((slot, at) => [slot, at === 0 ? 'bram' : 'anna']));
  return (zaak, peildatum) => shownFast(fast?.(zaak, { peildatum, ...slots }));
}

test('and the same outcomes on 5,000 households', () => {
  const roll = dice(35574);
  const [ask, askMade, askBefore] = [present, made, before].map(({ program }) => asking(program, 'Awir/partner'));
  const seen = new Map<string, number>();
  let changedByTheAct = 0;
  for (let number = 0; number < 5_000; number += 1) {
    const zaak = household(roll);
    const peildatum = `${String(2020 + roll(3))}-${two(1 + roll(12))}-01`;
    const outcome = ask?.(zaak, peildatum) ?? '';
    expect(askMade?.(zaak, peildatum), JSON.stringify({ zaak, peildatum })).toBe(outcome);
    seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    // before the act there were no such requests
    if (askBefore?.(knownTo(before.program, zaak), peildatum) !== outcome) changedByTheAct += 1;
  }
  expect(seen.get('true')).toBeGreaterThan(500);
  expect(seen.get('false')).toBeGreaterThan(500);
  // the households are such that the act matters
  expect(changedByTheAct).toBeGreaterThan(100);
});

// ── Recoveries ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What the act changes about recovering, hearing, asking others, and counting what was paid. */
const ASKED = [
  'Awir/terug te vorderen bedrag',
  'Awir/verschuldigde terugvordering',
  'Awir/bedrag van de aansprakelijkheid van de derde',
  'Awir/de belanghebbende in de gelegenheid tot het naar voren brengen van diens zienswijze stelt',
  'Awir/desgevraagd gegevens verstrekken moet',
  'Wko/meetellend deel van de kosten',
];

/** Of these it changes the words and not the outcome. */
const SAME = new Set(['Awir/verschuldigde terugvordering', 'Awir/bedrag van de aansprakelijkheid van de derde']);

/** A recovery, its decision and someone asked about it; now and then something is not known, or not yet judged. */
function recovery(roll: (sides: number) => number): Zaak {
  const amounts = [0, 23, 24, 25, 97, 98, 99, 500, 1499, 1500, 1501, 4000];
  const amount = (): string => String((amounts[roll(amounts.length)] ?? 0) + (roll(4) === 0 ? roll(3) : 0));
  const object = (name: string): Record<string, unknown> =>
    Object.fromEntries(
      present.program.facts
        .filter(({ of }) => of.kind === 'object' && of.object === `Awir/${name}#object`)
        .filter(({ type }) => (type.kind === 'ja-nee' || type.kind === 'bedrag') && roll(60) > 0)
        .map(({ key, type }) => [key, type.kind === 'bedrag' ? amount() : roll(3) === 0]),
    );
  const judgement = (antwoord: boolean, lower: object = {}): object => {
    return { antwoord, ...lower, motivering: 'zo gewogen', door: 'Belastingdienst/Toeslagen', datum: '2021-06-01' };
  };
  const terugvordering = object('terugvordering');
  // the judgement can only give less than what is owed
  const owed = Number(terugvordering.verleendeBedrag ?? 0) - Number(terugvordering.toegekendeBedrag ?? 0);
  const weighed = owed > 1 ? judgement(true, { bedrag: String(roll(owed)) }) : judgement(false);
  return {
    personen: {
      anna: {},
      bram: { betaaldDeelVanDeKosten: roll(2) === 0 ? '1' : `${String(roll(5))}/4` },
    },
    koppels: [],
    relaties: [],
    belanghebbende: 'anna',
    terugvordering,
    beschikking: object('beschikking'),
    bevraagde: object('bevraagde'),
    totaalVanDeVerleendeVoorschotten: String(1 + roll(5000)),
    oordelen: {
      ...(roll(3) > 0 && { deNadeligeGevolgenVanEenVolledigeTerugvorderingOnevenredigZijn: weighed }),
      ...(roll(3) > 0 && { deNadeligeGevolgenMogelijkOnevenredigZijn: judgement(roll(2) === 0) }),
    },
  } as unknown as Zaak;
}

test('and the same outcomes on 600 recoveries', () => {
  const roll = dice(26);
  const cases = Array.from({ length: 600 }, () => ({
    zaak: recovery(roll),
    peildatum: `${String(2020 + roll(3))}-${two(1 + roll(12))}-01`,
  }));
  for (const id of ASKED) {
    const [ask, askMade, askBefore] = [present, made, before].map(({ program }) => asking(program, id));
    const kinds = new Set<string>();
    let changedByTheAct = 0;
    for (const { zaak, peildatum } of cases) {
      const outcome = ask?.(zaak, peildatum) ?? '';
      expect(askMade?.(zaak, peildatum), JSON.stringify({ id, zaak, peildatum })).toBe(outcome);
      kinds.add(outcome);
      // the act brought the judgements: without it nobody is asked for them
      if (peildatum >= '2021' && askBefore?.({ ...zaak, oordelen: {} }, peildatum) !== outcome) changedByTheAct += 1;
    }
    expect(kinds.size, id).toBeGreaterThan(1);
    if (SAME.has(id)) expect(changedByTheAct, id).toBe(0);
    else expect(changedByTheAct, id).toBeGreaterThan(20);
  }
});
