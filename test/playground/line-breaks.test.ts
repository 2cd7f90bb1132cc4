/** Where the editor goes on in a next row: nothing is lost, nothing is wider than the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { rowsOf, type Wrapping } from '../../playground/src/editor/line-breaks.ts';

/** Every letter ten wide, as on a typewriter. */
const measure = (text: string): number => 10 * [...text].length;

const wrapping = (columns: number): Wrapping => ({
  letters: { fontFamily: '', fontSize: 16, fontWeight: '400', spaceWidth: 10, typicalHalfwidthCharacterWidth: 10 },
  tabSize: 2,
  columns,
  indent: 2,
});

function rows(text: string, columns: number): readonly string[] {
  const { ends } = rowsOf(text, measure, wrapping(columns)) ?? { ends: [text.length] };
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

describe('een regel', () => {
  it('die past, blijft één rij', () => {
    expect(rowsOf('De premie bedraagt 10%.', measure, wrapping(30))).toBeUndefined();
  });

  it('gaat verder bij een woord, en springt dan in', () => {
    expect(rows('De toeslag bedraagt nihil.', 20)).toEqual(['De toeslag bedraagt ', 'nihil.']);
    expect(rowsOf('  De toeslag bedraagt nihil.', measure, wrapping(20))?.indent).toBe(4);
  });

  it('houdt een bedrag bij zijn teken', () => {
    expect(rows('De premie bedraagt € 100.', 22)).toEqual(['De premie bedraagt ', '€ 100.']);
  });

  it('laat een teken niet alleen aan het einde van een rij', () => {
    expect(rows('Er is een toeslag. ⟵ € 1.987,00', 24)).toEqual(['Er is een toeslag. ', '⟵ € 1.987,00']);
    expect(rows('Er is een toeslag. ○ niet van toepassing', 24)).toEqual([
      'Er is een toeslag. ',
      '○ niet van toepassing',
    ]);
    expect(rows('verzekerd is;   // artikel 69', 22)).toEqual(['verzekerd is;   ', '// artikel 69']);
  });

  it('breekt een woord af dat nergens past, en een samenstelling na haar streepje', () => {
    expect(rows('kinderopvangtoeslagen', 12)).toEqual(['kinderopvan', 'gtoeslage', 'n']);
    expect(rows('wet-verbetering', 14)).toEqual(['wet-', 'verbetering']);
  });

  it('telt een tab als de kolommen die hij beslaat', () => {
    expect(rowsOf('\tDe toeslag bedraagt nihil.', measure, wrapping(20))?.endColumns.at(-1)).toBe(28);
  });

  it('verliest niets, en is nergens breder dan er plaats is', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '-', '€', '1', '😀', ' ') }), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (parts, columns) => {
        const text = parts.join(' ');
        const all = rows(text, columns);
        expect(all.join('')).toBe(text);
        for (const row of all) expect(measure(row.trim())).toBeLessThanOrEqual(Math.max(10 * columns, 10));
      }),
    );
  });
});
