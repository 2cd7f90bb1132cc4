/** A small regeling of one file, so that a path through the page does not wait for all rules. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './browser.ts';

export const FILE = 'proef.lid';

export const LAW = `regeling Proefwet (Pw)
  soort wet
  bron BWBR0018451

gegevens
De belanghebbende is een persoon.
Een persoon heeft:
  een inkomen: bedrag per jaar.
Van een persoon staat vast of hij:
  ingezetene is, in de tijd.
Bepaald worden:
  een premie: bedrag per jaar;
  een toeslag: bedrag per jaar.

artikel 1 Premie
lid 1
> De premie bedraagt tien procent van het inkomen.
De premie bedraagt 10% van het inkomen van de belanghebbende.

artikel 2 Toeslag
lid 1
> De toeslag bedraagt € 1.000, verminderd met de premie, indien de belanghebbende ingezetene is.
De toeslag bedraagt € 1.000 verminderd met de premie, ten minste € 0, indien de belanghebbende ingezetene is.
lid 2
geldig van 1 januari 2021
In afwijking van lid 1 bedraagt de toeslag € 250, indien het inkomen van de belanghebbende meer bedraagt dan € 8.000.

artikel 3 Kwijtschelding
lid 1
oordeel of de omstandigheden bijzonder zijn
  door        Proefdienst
  grondslag   artikel 3 lid 1
  vraag       Zijn de omstandigheden van de belanghebbende bijzonder?
  motivering  verplicht
In afwijking van artikel 1 bedraagt de premie nihil indien naar het oordeel van de Proefdienst de omstandigheden bijzonder zijn.

voorbeeld Anna
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het inkomen van Anna bedraagt € 5.000.
    Anna is ingezetene met ingang van 1 maart 2020 tot 1 juli 2022. De peildatum is 1 mei 2020.
    Het oordeel of de omstandigheden bijzonder zijn is nee.
  verwacht
    De toeslag bedraagt € 500.

voorbeeld Oordeel
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het inkomen van Anna bedraagt € 5.000.
    Anna is ingezetene. De peildatum is 1 mei 2020.
  verwacht
    De toeslag wacht op het oordeel of de omstandigheden bijzonder zijn.
`;

/** Counts only when a question names it. */
export const POLICY = `regeling Proefbesluit (Pb)
  soort beleidsregel
  bron BWBR0018451
  grondslag artikel 2 lid 1 Pw
gebruikt Proefwet (Pw)

paragraaf 1 Toeslag
In afwijking van artikel 2 lid 1 Pw bedraagt de toeslag € 700, indien de belanghebbende ingezetene is.
`;

/** Every power is the square of the one before: of 1 that is 1, of 7 it has more digits than a machine can write down. */
export const GROWTH = growthLaw('abcdefghijklmnopqrstuvwxyzéèëïöü');

function growthLaw(letters: string): string {
  const names = [...letters].map((letter) => `macht ${letter}`);
  const squares = names.slice(1).map((name, at) => {
    const before = names[at] ?? '';
    return `lid ${at + 2}\nDe ${name} bedraagt de ${before} vermenigvuldigd met de ${before}.`;
  });
  return `regeling Groeiwet (Gw)
  soort wet
  bron BWBR0018451

gegevens
De belanghebbende is een persoon.
Een persoon heeft:
  een grondtal: getal.
Bepaald worden:
${names.map((name) => `  een ${name}: getal`).join(';\n')}.

artikel 1
lid 1
De macht a bedraagt het grondtal van de belanghebbende.
${squares.join('\n')}

voorbeeld Groei
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het grondtal van Anna bedraagt 1. De peildatum is 1 mei 2020.
  verwacht
    De ${names.at(-1) ?? ''} bedraagt 1.

voorbeeld Klein
  gegeven
    Bea is een persoon. De belanghebbende is Bea. Het grondtal van Bea bedraagt 3. De peildatum is 1 mei 2020.
  verwacht
    De ${names[1] ?? ''} bedraagt 9.
`;
}

/** What the browser keeps, as if all other files had been taken away. */
export function keptWith(texts: Readonly<Record<string, string>>): string {
  const away = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.lid'))
    .map((path) => [path.replaceAll('\\', '/'), null] as const);
  const file = Object.keys(texts)[0];
  return JSON.stringify({ texts: { ...Object.fromEntries(away), ...texts }, file, welcomed: true });
}
