/** Whatever programs were asked before: a program that came from another by edits answers as one that stands alone. */
import { expect, it } from 'vitest';

import { createEditor } from '../../compiler/service/index.ts';
import { EDITS, keysOf } from '../../bench/edits.ts';
import type { Condition, Conclusion, Expression, Parameter, Program, Rule } from '../../runtime/ir/index.ts';
import type { Zaak } from '../../runtime/index.ts';
import { interpret } from '../../runtime/interpret/index.ts';
import type { Question } from '../../runtime/interpret/interpret.ts';
import { allRules } from '../all-rules.ts';
import { random } from '../robustness/random.ts';
import type { Random } from '../robustness/random.ts';
import {
  afterExceptions,
  and,
  asked,
  byItself,
  calc,
  compared,
  denial,
  earlierDay,
  fact,
  get,
  holds,
  holdsNot,
  money,
  not,
  number,
  or,
  param,
  program,
  rule,
  slot,
  someDay,
  status,
  statusOf,
  thisYear,
  value,
} from './build.ts';

/** What it says, or how it fails: while somebody types the rules may be at fault. */
function told(law: Program, zaak: Zaak, question: Question): unknown {
  try {
    return interpret(law, zaak, question);
  } catch (error) {
    return String(error);
  }
}

/** A program of which no part was ever seen. */
const alone = (law: Program): Program => structuredClone(law);

const facts = [
  ...['a', 'b', 'c'].map((key) => fact(key, 'zaak')),
  fact('t', 'zaak', { inTime: true }),
  fact('bedrag', 'zaak', { type: money }),
  fact('geboortedatum', 'persoon', { type: { kind: 'datum' } }),
  fact('woont', 'persoon', { inTime: true }),
];

const CONCLUSIONS = 8;
const isValue = (index: number): boolean => index % 2 === 1;
const isOfPerson = (index: number): boolean => index === 2;
const idOf = (index: number): string => `${isValue(index) ? 'V' : 'S'}${index}`;

/** It asks nothing but conclusions with a lower number, and those with a higher number about earlier days only. */
function condition(chance: Random, index: number, depth = 2): Condition {
  const part = (): Condition => condition(chance, index, depth - 1);
  const before = chance.below(index + 1) - 1;
  switch (chance.below(depth > 0 ? 12 : 7)) {
    case 0:
      return holds(chance.pick(['a', 'b', 'c', 't']));
    case 1:
      return holdsNot(chance.pick(['a', 'b', 'c', 't']));
    case 2:
    case 3:
      if (before < 0) return holds('t');
      if (isValue(before)) return compared(asked(idOf(before)), '>', chance.chance(2) ? param('p') : number(3));
      return isOfPerson(before)
        ? { kind: 'some-person', slot: 0, except: [], where: status(idOf(before), [slot(0)]) }
        : status(idOf(before), [], chance.pick([undefined, ...viewsOf(before)]));
    case 4:
      return compared(get('bedrag'), '>', param(chance.pick(['p', 'q'])));
    case 5:
      return someDay(thisYear, holds('t'));
    case 6:
      return chance.chance(3)
        ? earlierDay(status(idOf(chance.pick([0, 4, 6].filter((one) => one <= index)))), thisYear)
        : not(holds('a'));
    case 7:
    case 8:
      return and(part(), part());
    case 9:
      return or(part(), part());
    case 10:
      return { kind: 'every-day', span: thisYear, where: part() };
    default:
      return not(part());
  }
}

const viewsOf = (index: number) =>
  [['1'], ['1', '2']].flatMap((rules) => {
    const ids = rules.map((one) => `${idOf(index)}:${one}`);
    return [byItself(...ids), afterExceptions(...ids), { ...byItself(...ids), citation: ['het eerste'] }];
  });

function amount(chance: Random, index: number): Expression {
  const before = chance.below(index + 1) - 1;
  if (before >= 0 && isValue(before) && chance.chance(2)) return calc(asked(idOf(before)), 'plus', number(1));
  return chance.pick([number(1), number(2), get('bedrag'), param('p'), calc(param('q'), 'maal', get('bedrag'))]);
}

/** Its later rules may set aside earlier ones, and switch off those of conclusions with a higher number. */
function rulesOf(chance: Random, index: number): readonly Rule[] {
  return Array.from({ length: 1 + chance.below(3) }, (_, place): Rule => {
    const id = `${idOf(index)}:${place}`;
    const isAge = isOfPerson(index) && chance.chance(4);
    const above = chance.pick([5, 6, 7]);
    const options = {
      guard: isAge ? compared(age, '>', number(20)) : condition(chance, index),
      replaces: place > 0 && chance.chance(2) ? [`${idOf(index)}:0`] : [],
      switchesOff: !isOfPerson(index) && index < above && chance.chance(2) ? [`${idOf(above)}:${chance.below(2)}`] : [],
      ...(chance.chance(4) && { van: '2020-06-01' }),
      ...(chance.chance(4) && { tot: '2021-01-01' }),
    };
    if (chance.chance(5)) return denial(id, options);
    return rule(id, { ...options, ...(isValue(index) && { value: amount(chance, index) }) });
  });
}

const age: Expression = {
  kind: 'whole-years',
  from: get('geboortedatum', slot(0)),
  to: { kind: 'day', day: { kind: 'this' } },
};

function conclusionOf(chance: Random, index: number): Conclusion {
  const rules = rulesOf(chance, index);
  if (isValue(index)) return value(idOf(index), rules);
  return statusOf(idOf(index), rules, isOfPerson(index) ? ['persoon'] : []);
}

function parameterOf(chance: Random, id: string): Parameter {
  const from = chance.pick(['2019-01-01', '2020-03-01']);
  const values = [{ from, value: { kind: 'number' as const, value: String(chance.below(9)) } }];
  return { id, regeling: 'T', name: id, key: id, type: money, values };
}

/** Another program, of which all that did not change is the same object. */
function edited(chance: Random, law: Program): Program {
  const { conclusions, parameters } = law;
  const index = chance.below(CONCLUSIONS);
  switch (chance.below(9)) {
    case 0:
      return { ...law, parameters: parameters.map((one) => (chance.chance(2) ? one : parameterOf(chance, one.id))) };
    case 1:
      return { ...law, conclusions: conclusions.toReversed() };
    case 2:
      // what goes is asked all the same: that is a fault in both
      return { ...law, conclusions: conclusions.filter(({ id }) => id !== idOf(index)) };
    case 3:
      return { ...law };
    default: {
      const others = conclusions.filter(({ id }) => id !== idOf(index));
      const at = chance.below(others.length + 1);
      return { ...law, conclusions: others.toSpliced(at, 0, conclusionOf(chance, index)) };
    }
  }
}

function caseOf(chance: Random): Zaak {
  const some = <T>(make: () => T): T | undefined => (chance.chance(4) ? undefined : make());
  const yesNo = (): boolean => chance.chance(2);
  const changing = (): unknown => [
    { tot: '2020-05-01', waarde: yesNo() },
    { van: '2020-05-01', tot: '2020-11-15', waarde: yesNo() },
    ...(chance.chance(3) ? [] : [{ van: '2020-11-15', waarde: yesNo() }]),
  ];
  const zaak = {
    a: some(yesNo),
    b: some(yesNo),
    c: some(yesNo),
    t: some(changing),
    bedrag: some(() => String(chance.below(9))),
    personen: { anna: { geboortedatum: '1999-08-20', woont: some(changing) }, bram: { geboortedatum: '2000-02-29' } },
  };
  return zaak;
}

it.each([1, 2, 3, 4, 5, 6])('random programs, row %i', { timeout: 120_000 }, (seed) => {
  const chance = random(seed);
  const parameters = ['p', 'q'].map((id) => parameterOf(chance, id));
  const conclusions = Array.from({ length: CONCLUSIONS }, (_, index) => conclusionOf(chance, index));
  const programs = [program({ facts, parameters, conclusions })];
  const kinds = new Set<string>();
  for (let step = 0; step < 80; step += 1) {
    // now and then the author goes back, and goes on from there
    const from = chance.chance(6) ? chance.pick(programs) : (programs.at(-1) ?? programs[0]!);
    const law = chance.chance(8) ? from : edited(chance, from);
    programs.push(law);
    // not everything is asked of every program
    const zaken = [caseOf(chance), caseOf(chance)];
    const unseen = alone(law);
    for (const { id, slots } of law.conclusions.filter(() => chance.chance(2))) {
      for (const zaak of zaken) {
        const peildatum = chance.pick(['2019-12-31', '2020-07-01', '2020-12-01', '2021-02-01']);
        const question = {
          conclusion: id,
          vraag: { peildatum, ...Object.fromEntries(slots.map((name) => [name, 'anna'])) },
        };
        const now = told(law, zaak, question);
        kinds.add((now as { soort?: string }).soort ?? 'fout');
        expect(now, `${id} at step ${step}`).toEqual(told(unseen, zaak, question));
      }
    }
  }
  expect([...kinds].toSorted()).toEqual(expect.arrayContaining(['bepaald', 'geen', 'onbekend']));
});

it('the real rules, key after key', { timeout: 300_000 }, () => {
  const chance = random(4);
  const sources = allRules();
  const editor = createEditor(sources);
  let compared = 0;
  for (const edit of EDITS) {
    const text = sources.find(({ file }) => file === edit.file)?.text ?? '';
    const keys = keysOf(edit, text);
    const looked = new Set([chance.below(keys.length), keys.length - 1]);
    for (const [at, next] of keys.entries()) {
      editor.update(edit.file, next);
      if (!looked.has(at) && at % 3 !== 0) continue;
      const { program: law, examples } = editor.project();
      const own = examples.filter(({ file }) => file === edit.file).slice(0, 2);
      const unseen = looked.has(at) ? alone(law) : undefined;
      const others = Array.from({ length: unseen ? 3 : 1 }, () => chance.pick(examples));
      for (const { id, zaak, expectations } of [...own, ...others]) {
        for (const { conclusion, vraag } of expectations.slice(0, 1)) {
          const now = told(law, zaak, { conclusion, vraag });
          if (unseen === undefined) continue;
          compared += 1;
          expect(now, `${id} after key ${at} of ${edit.name}`).toEqual(told(unseen, zaak, { conclusion, vraag }));
        }
      }
    }
    if (chance.chance(2)) editor.update(edit.file, text);
  }
  expect(compared).toBeGreaterThan(80);
});
