import { describe, expect, test } from 'vitest';

import { createProject, secondOpinion } from '../../compiler/service/index.ts';
import type { Answer, Project } from '../../compiler/service/index.ts';
import { kortingswet, kortingswetMetFouteVoorbeelden, zaakMet } from './kortingswet.ts';

const project = createProject([{ file: 'kw.lid', text: kortingswet }]);
const march = { peildatum: '2025-03-01' };

function outcome(answer: Answer): unknown {
  return answer.ok ? [answer.uitkomst.soort, answer.uitkomst.uitleg.leesbaar] : answer.problem;
}

describe('asking', () => {
  test.each(['Kw/korting', 'korting', 'de korting', 'De Korting', 'korting Kw'])('finds the conclusion %s', (name) => {
    expect(outcome(project.ask(name, zaakMet(), march))).toEqual(['bepaald', '€ 100,00']);
  });

  test('proposes a name that looks like an unknown one', () => {
    expect(outcome(project.ask('kortin', zaakMet(), march))).toMatchObject({
      code: 'onbekende-conclusie',
      hint: "Bedoelde u 'korting'?",
    });
  });

  test('fills in the only person of the case', () => {
    expect(outcome(project.ask('gerechtigde', zaakMet(), march))).toEqual(['bepaald', 'ja']);
  });

  test('asks who is meant when there are two', () => {
    const zaak = { personen: { anna: {}, bram: {} }, aanvrager: 'anna' };
    expect(outcome(project.ask('gerechtigde', zaak, march))).toMatchObject({
      code: 'persoon-ontbreekt',
      hint: 'Noem een persoon van de zaak: anna of bram.',
    });
  });

  test('refuses a place that the conclusion does not have', () => {
    expect(outcome(project.ask('gerechtigde', zaakMet(), { ...march, degene: 'anna' }))).toMatchObject({
      code: 'onbekende-plaats',
    });
  });

  test('refuses an unknown person, and names the known ones', () => {
    expect(outcome(project.ask('gerechtigde', zaakMet(), { ...march, persoon: 'carla' }))).toMatchObject({
      code: 'onbekende-persoon',
      path: 'vraag.persoon',
    });
  });

  const impossible = [
    null,
    3,
    'anna',
    [],
    { personen: 3 },
    { personen: { anna: { inkomen: 1.5 } } },
    { personen: { anna: { schoenmaat: '42' } } },
  ];
  test.each(impossible.map((zaak) => ({ zaak })))('refuses the case $zaak', ({ zaak }) => {
    expect(project.ask('korting', zaak, march).ok).toBe(false);
  });

  test('says where in the case the fault is', () => {
    expect(outcome(project.ask('korting', zaakMet({ inkomen: 'veel' }), march))).toMatchObject({
      path: 'personen.anna.inkomen',
    });
  });

  test('refuses a day that does not exist', () => {
    expect(outcome(project.ask('korting', zaakMet(), { peildatum: '2025-02-30' }))).toMatchObject({
      path: 'vraag.peildatum',
    });
  });
});

describe('examples', () => {
  test('all are met', () => {
    const results = project.runExamples();
    expect(results.map(({ id, ok }) => [id, ok])).toEqual([
      ['Kw/Laag inkomen', true],
      ['Kw/Student/1', true],
      ['Kw/Student/2', true],
      ['Kw/Inkomen onbekend', true],
    ]);
  });

  test('one that is not says what was expected, what came out and why', () => {
    const failures = createProject([{ file: 'kw.lid', text: kortingswetMetFouteVoorbeelden }])
      .runExamples()
      .flatMap(({ checks }) => checks.filter(({ ok }) => !ok));
    expect(failures).toMatchObject([
      { question: 'korting op 1 maart 2025', expected: '€ 101,00', got: '€ 100,00', difference: { kind: 'uitkomst' } },
      {
        expected: '€ 250,00',
        got: '€ 250,00',
        difference: { kind: 'grond', text: expect.stringContaining('artikel 2, eerste lid, Kw') as string },
      },
    ]);
  });

  test('can be chosen by title, and run with a clock and a bar', () => {
    let time = 0;
    const seen: string[] = [];
    const results = project.runExamples({
      filter: 'STUDENT',
      now: () => (time += 5),
      onProgress: (done, total) => seen.push(`${done}/${total}`),
    });
    expect(results.map(({ title, ms }) => [title, ms])).toEqual([
      ['Student: laag', 5],
      ['Student: te hoog', 5],
    ]);
    expect(seen).toEqual(['0/2', '1/2']);
  });

  test('agree with the generated modules', async () => {
    const second = await secondOpinion(project.program);
    let asked = 0;
    const results = project.runExamples({
      second: (conclusion, zaak, vraag) => {
        asked += 1;
        return second(conclusion, zaak, vraag);
      },
    });
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(asked).toBe(5);
  });

  test('are wrong when another way of computing disagrees', () => {
    const [first] = project.runExamples({ second: () => '1' });
    expect(first?.checks[0]?.difference).toEqual({
      kind: 'snel',
      text: 'De gegenereerde module geeft iets anders: 1.',
    });
  });
});

describe('coverage', () => {
  const { coverage } = project.coverage();

  test('counts the rules that an example reaches', () => {
    expect(coverage).toMatchObject({ total: 5, reached: 3, exceptions: 2, exceptionsReached: 1 });
  });

  test('names the rules and exceptions that none reaches', () => {
    expect(
      coverage.rules.filter(({ reached }) => !reached).map(({ address, exception }) => [address, exception]),
    ).toEqual([
      ['Kw:1:2', true],
      ['Kw:2:3', false],
    ]);
  });

  test('counts a rule that switches another off', () => {
    const text = kortingswet.replace(
      'voorbeeld Laag',
      'lid 4\nLid 1 is niet van toepassing indien de aanvrager student is.\n\nvoorbeeld Laag',
    );
    const { rules } = createProject([{ file: 'kw.lid', text }]).coverage().coverage;
    expect(rules.filter(({ address }) => address === 'Kw:2:4').map(({ reached }) => reached)).toEqual([true]);
  });
});

describe('diagnostics', () => {
  const faulty = (text: string): Project => createProject([{ file: 'kw.lid', text }]);

  test('a good source has no faults', () => {
    expect(project.diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });

  test('a fault is rendered with its place', () => {
    const broken = faulty(
      kortingswet.replace('indien de aanvrager een gerechtigde is.', 'indien de aanvrager een gerechtigd is.'),
    );
    expect(broken.faults).toBeGreaterThan(0);
    const [first] = broken.diagnostics.filter(({ severity }) => severity === 'fout');
    expect(first && broken.render(first)).toContain('artikel 2, lid 1');
  });

  test('whatever the text, it does not throw', () => {
    for (let cut = 0; cut < kortingswet.length; cut += 97)
      expect(() => faulty(kortingswet.slice(0, cut)).runExamples()).not.toThrow();
  });
});

describe('generating', () => {
  test('gives a module of each regeling, in either language', async () => {
    const typescript = await project.generate();
    const javascript = await project.generate({ types: false });
    expect(
      [typescript, javascript].map(({ files, faults }) => [files.map(({ fileName }) => fileName), faults]),
    ).toEqual([
      [['kw.ts'], []],
      [['kw.js'], []],
    ]);
  });
});
