import { describe, expect, it } from 'vitest';

import { createProject, leftToPeople, notCodedBeside } from '../../compiler/service/index.ts';

const RULES = `regeling Testwet (Tw)
gegevens
De lezer is een persoon.
Een persoon heeft:
  een schuld: bedrag.
Bepaald worden:
  een korting: bedrag;
  een toeslag: bedrag.
parameter kortingsbedrag: bedrag
| jaar | bedraagt | bron     |
|------|---------:|----------|
| 2021 |      € 5 | Stb. 2021 |
| 2022 |      € 6 | Stb. 2022 |
| 2024 |      € 7 | Stb. 2024 |
parameter toeslagbedrag: bedrag
  bron Stb. 2020
  met ingang van 1 januari 2020: € 9
artikel 1
lid 1
> De korting bedraagt € 5.
oordeel of dat onredelijk is
  door        leesraad
  grondslag   artikel 1 lid 1
  vraag       Is dat onredelijk?
  weegt mee   de schuld; de bijzondere omstandigheden
De korting bedraagt het kortingsbedrag indien naar het oordeel van de leesraad dat onredelijk is.
  uitleg: het bedrag wisselt per jaar.
lid 2
geldig van 1 januari 2022
> De leesraad kan nadere regels stellen.
niet gecodeerd: delegatie aan de leesraad.
bevoegdheid nadere regels
  van         leesraad
  grondslag   artikel 1 lid 2
  door        beleidsregel
artikel 2
De toeslag bedraagt het toeslagbedrag.
`;

const project = createProject([{ file: 'tw.lid', text: RULES }]);

describe('the register', () => {
  const [register] = project.register();

  it('is made of rules that can be read', () => {
    expect(project.diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });

  it('has the choices at their rules', () => {
    expect(register?.choices).toEqual([
      expect.objectContaining({ address: 'Tw:1:1', text: 'het bedrag wisselt per jaar.' }),
    ]);
  });

  it('has the judgements and powers, and what only people know', () => {
    expect(register?.judgements).toMatchObject([{ clause: 'dat onredelijk is', basis: 'Tw:1:1' }]);
    expect(register?.powers).toMatchObject([{ name: 'nadere regels', valid: { from: '2022-01-01' } }]);
    expect(register?.openTerms).toEqual([{ term: 'de bijzondere omstandigheden', address: 'Tw:1:1' }]);
  });

  it('has the leden without rule, with the reason', () => {
    expect(register?.notCoded).toEqual([
      { address: 'Tw:1:2', valid: { from: '2022-01-01' }, reason: 'delegatie aan de leesraad.' },
    ]);
  });

  it('has the years for which an amount is not known', () => {
    expect(register?.gaps).toEqual([{ parameter: 'kortingsbedrag', years: ['2023'], until: '2025-01-01' }]);
  });

  it('has the rules that are not in the law', () => {
    expect(register?.helpers).toEqual([{ address: 'Tw:2', text: 'De toeslag bedraagt het toeslagbedrag.', notes: [] }]);
  });
});

const DENIED = {
  oordelen: { datOnredelijkIs: { antwoord: 'nee', door: 'leesraad', datum: '2023-01-01' } },
};

describe('what was not weighed in an outcome', () => {
  it('are the leden without rule of its artikelen, in the version of the day', () => {
    expect(notCodedBeside(project.program, ['Tw:1:1'], '2023-01-01')).toMatchObject([{ address: 'Tw:1:2' }]);
    expect(notCodedBeside(project.program, ['Tw:1:1'], '2021-01-01')).toEqual([]);
    expect(notCodedBeside(project.program, ['Tw:2'], '2023-01-01')).toEqual([]);
  });

  it('are told also of an outcome on which no rule counts', () => {
    const nothing = project.ask('korting', DENIED, { peildatum: '2023-01-01' });
    const uitkomst = nothing.ok ? nothing.uitkomst : undefined;
    expect(uitkomst?.soort).toBe('geen');
    expect(uitkomst && leftToPeople(project.program, uitkomst.uitleg)).toMatchObject([{ address: 'Tw:1:2' }]);
  });
});
