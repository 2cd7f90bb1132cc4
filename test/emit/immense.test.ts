/** A number of which every step doubles the digits: making the module ends, and Full computes what Fast leaves alone. */
import { expect, test } from 'vitest';

import { compile } from '../../compiler/compile.ts';
import { emitTypeScript } from '../../compiler/emit/typescript/index.ts';
import { load, shownFast, shownFull } from './load.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

const { program, diagnostics } = compile([
  {
    file: 'groei.lid',
    text: `regeling Groeiwet (Gw)

gegevens
De belanghebbende is een persoon.
Een persoon heeft:
  een grondtal: getal.
Bepaald worden:
${letters.map((letter) => `  een macht ${letter}: getal`).join(';\n')}.

artikel 1
lid 1
De macht a bedraagt het grondtal van de belanghebbende.
${letters
  .slice(1)
  .map(
    (letter, at) => `lid ${at + 2}\nDe macht ${letter} bedraagt de macht ${letters[at]} maal de macht ${letters[at]}.`,
  )
  .join('\n')}
`,
  },
]);

test('ends, and both back ends agree on what can be computed', { timeout: 30_000 }, () => {
  expect(diagnostics.filter(({ severity }) => severity === 'fout')).toEqual([]);
  const article = load(emitTypeScript(program, 'Gw').text).article('artikel1');
  const zaak = { personen: { anna: { grondtal: '1' } }, belanghebbende: 'anna' };
  const vraag = { peildatum: '2025-01-01' };
  expect(shownFull(article['machtZ']?.(zaak, vraag) as never)).toBe('1');
  expect(shownFast(article.snel['machtZ']?.(zaak, vraag))).toBe('1');
});
