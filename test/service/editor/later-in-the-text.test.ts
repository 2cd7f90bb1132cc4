/** What is remembered of one part of the text still holds, or is put right, when another part changes. */
import { expect, test } from 'vitest';
import { compile, type Compiled } from '../../../compiler/compile.ts';
import { CompileMemory } from '../../../compiler/memory.ts';

const LAW = `regeling Proefwet (Pw)
gegevens
De aanvrager is een persoon.
Van een persoon staat vast of hij:
  student is;
  in het buitenland woont.
Bepaald worden:
  een toeslag: bedrag.

artikel 1
lid 1
De toeslag bedraagt de som van:
  a. € 100; en
  b. € 50, indien de aanvrager student is.

artikel 9
voorbeeld Student
  gegeven
    Anna is een persoon.
    De aanvrager is Anna.
    De peildatum is 1 juli 2024.
    Anna is student.
    Voor het overige: nee.
  verwacht
    De toeslag bedraagt € 150.
`;

const COUNTS = `
artikel 2
In afwijking van artikel 1 lid 1 onderdeel b telt mee € 20, indien de aanvrager in het buitenland woont.
`;

/** Of a text without faults. */
function compiled(text: string): Compiled {
  const made = compile([{ file: 'proef.lid', text }]);
  expect(made.diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
  return made;
}

/** Compiles the texts one after the other with one memory; each must be what compiling it alone gives. */
function mustStayFresh(texts: readonly string[]): void {
  const memory = new CompileMemory();
  for (const text of texts) {
    const sources = [{ file: 'proef.lid', text }];
    const [grown, fresh] = [compile(sources, { memory }), compile(sources)];
    expect(grown.diagnostics).toEqual(fresh.diagnostics);
    expect(grown.program).toEqual(fresh.program);
    expect(grown.examples).toEqual(fresh.examples);
  }
}

test('a summand that another artikel adds comes and goes', () => {
  const withCounts = LAW.replace('\nartikel 9', `${COUNTS}\nartikel 9`);
  const summands = (text: string): number | undefined => {
    const value = compiled(text).program.conclusions.find(({ id }) => id === 'Pw/toeslag')?.rules[0]?.value;
    return value?.kind === 'sum' ? value.of.length : undefined;
  };
  expect([summands(LAW), summands(withCounts)]).toEqual([2, 3]);
  mustStayFresh([LAW, withCounts, LAW, `// bovenaan\n${withCounts}`, withCounts, LAW]);
});

test('a fact more is closed in a voorbeeld that closes the rest, and open again without it', () => {
  const more = LAW.replace('  student is;', '  student is;\n  werkloos is;');
  const zaak = (text: string): unknown => compiled(text).examples[0]?.zaak;
  expect(zaak(more)).not.toEqual(zaak(LAW));
  mustStayFresh([LAW, more, LAW, more.replace('student is;', 'studerend is;'), LAW]);
});

test('a name with a hyphen comes and goes', () => {
  const hyphened = LAW.replace('  student is;', '  student is;\n  alleenstaande-ouder is;');
  expect(compiled(hyphened).program.facts.some(({ name }) => name.includes('alleenstaande-ouder'))).toBe(true);
  mustStayFresh([LAW, hyphened, LAW, hyphened]);
});

test('a sentence with a fault moves, and its message with it', () => {
  const broken = LAW.replace('\nartikel 9', '\nartikel 2\nDe toeslag bedraagt iets geks.\n\nartikel 9');
  mustStayFresh([broken, `// bovenaan\n${broken}`, broken, LAW, broken]);
});
