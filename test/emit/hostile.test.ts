/** Whatever a statute or an encoder wrote, it stays inside its literal or its comment. */
import { describe, expect, test } from 'vitest';

import { checkAndFormat, emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { camelCase, identifier, nameBook } from '../../compiler/emit/typescript/names.ts';
import type { Program } from '../../runtime/index.ts';
import {
  ask,
  c,
  compare,
  conclusion,
  fact,
  holds,
  isChoice,
  money,
  ofCase,
  ofObject,
  parameter,
  person,
  program,
  read,
  role,
  rule,
  slot,
  yesNo,
} from './builder.ts';
import { load } from './load.ts';
import { runtimeFiles } from './runtime-files.ts';

const breakouts = [
  "'); throw 1; ('",
  '"); throw 1; ("',
  '`; throw 1; `',
  '${globalThis.gehackt = 1}',
  '*/ globalThis.gehackt = 1; /*',
  '// \u2028 globalThis.gehackt = 1;',
  '\u2029 globalThis.gehackt = 1;',
  '</script><script>globalThis.gehackt = 1</script>',
  '<!-- globalThis.gehackt = 1 -->',
  '\\',
  "\\'; globalThis.gehackt = 1; //",
  '\r\nglobalThis.gehackt = 1;\n',
  '\u0000\u0007\u0085',
  '@deprecated {@link x}',
  '__proto__',
  'constructor',
  'één coördinaat',
];

/** A program in which every text is hostile. */
function hostile(text: string): Program {
  const id = (kind: string): string => `Wet/${kind} ${text}`;
  const choice = id('keuze');
  const anyone = role(id('rol'));
  return program({
    regelingen: [{ id: 'Wet', name: `Wet ${text}`, bwb: text, uses: [] }],
    choices: [{ id: choice, regeling: 'Wet', name: text, symbols: [text, 'ander'] }],
    roles: [{ id: id('rol'), regeling: 'Wet', name: text, key: `rol ${text}` }],
    objects: [
      { id: id('ding'), regeling: 'Wet', name: `ding ${text}`, key: `ding ${text}`, called: `het ding ${text}` },
    ],
    facts: [
      fact(id('feit'), person, money('jaar'), { key: text, name: text, question: text }),
      fact(id('ja'), person, yesNo, { key: `ja ${text}`, name: text, inTime: true, closed: 'bewijs' }),
      fact(id('keus'), ofObject(id('ding')), { kind: 'keuze', choice }, { key: text, name: text }),
      fact(id('zaak'), ofCase, { kind: 'aantal' }, { key: `aantal ${text}`, name: text }),
    ],
    parameters: [parameter(id('parameter'), money('jaar'), [['2020-01-01', '100']], { source: text, name: text })],
    conclusions: [
      conclusion(
        id('waarde'),
        money('jaar'),
        [
          rule(`Wet:1:${text}`, {
            value: read(id('feit'), anyone),
            guard: isChoice(read(id('keus')), text),
            text,
            notes: [text],
          }),
          rule(`Wet:1:2${text}`, { value: c('1'), guard: compare(read(id('zaak')), '>', c('3')), text }),
        ],
        { name: `waarde ${text}`, key: text },
      ),
      conclusion(id('status'), undefined, [rule('Wet:2', { guard: holds(id('ja'), slot(0)), text })], {
        name: `${text} is`,
        slots: [text],
      }),
      conclusion(id('ander'), money('jaar'), [rule('Wet:3', { value: ask(id('waarde')) })], { name: text }),
    ],
    provisions: [{ address: `Wet:1:${text}`, valid: {}, title: text, text, url: text }],
  });
}

describe('hostile texts', () => {
  test.each(breakouts)('%j', (text) => {
    const given = hostile(text);
    const examples = [
      {
        naam: text,
        zaak: JSON.parse(`{${JSON.stringify(text)}:1}`) as object,
        verwachtingen: [{ conclusie: text, vraag: {}, verwacht: text }],
      },
    ];
    for (const types of [true, false]) {
      const { text: made } = emitTypeScript(given, 'Wet', { types, examples });
      expect(made).not.toMatch(/<\/script|<!--|[\u2028\u2029]/);
      const { exports } = load(made);
      expect(exports['programma']).toEqual(given);
      expect(exports['voorbeelden']).toEqual(examples);
      expect(Object.hasOwn(globalThis, 'gehackt')).toBe(false);
    }
  });

  test('type-check all together', { timeout: 60_000 }, async () => {
    const { faults } = await checkAndFormat([emitTypeScript(hostile(breakouts.join(' ')), 'Wet')], runtimeFiles());
    expect(faults).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['in aanmerking te nemen standaardpremie', 'inAanmerkingTeNemenStandaardpremie'],
    ['één coördinaat', 'eenCoordinaat'],
    ['AOW-leeftijd', 'aowLeeftijd'],
    ['Œuvre ĳs', 'oeuvreIjs'],
    ['18-jarige', '_18Jarige'],
    ['…', 'naamloos'],
  ])('%s becomes %s', (dutch, expected) => {
    expect(camelCase(dutch)).toBe(expected);
  });

  test('a word of the language gets an underscore', () => {
    expect(identifier('in')).toBe('in_');
    expect(identifier('new')).toBe('new_');
    expect(identifier('normpremie')).toBe('normpremie');
  });

  test('two names that become one are reported, and both can be asked', () => {
    const twice = program({
      regelingen: [{ id: 'Wet', name: 'Wet', uses: [] }],
      conclusions: ['één', 'een'].map((name) =>
        conclusion(`Wet/${name}`, money(), [rule(`Wet:1/${name}`, { value: c('1') })]),
      ),
    });
    const { clashes, text } = emitTypeScript(twice, 'Wet');
    expect(clashes).toEqual([{ identifier: 'een', owners: ['Wet/één', 'Wet/een'] }]);
    expect(Object.keys(load(text).article('artikel1').snel)).toEqual(['een', 'een2']);
  });

  test('a taken name is passed over without a clash', () => {
    const book = nameBook(['schema']);
    expect(book.give('schema', 'Wet/schema')).toBe('schema2');
    expect(book.clashes).toEqual([]);
  });
});
