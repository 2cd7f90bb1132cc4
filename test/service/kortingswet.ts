/** A small law of our own making: one value with an exception, one status with a denial, and examples of both. */
export const kortingswet = `regeling Kortingswet (Kw)
  soort wet

gegevens
Een persoon heeft:
  een inkomen: bedrag per jaar.
Van een persoon staat vast of hij:
  student is, in de tijd;
  geschorst is, in de tijd.
Van een persoon wordt bepaald of hij:
  een gerechtigde is, in de tijd.
Bepaald worden:
  een korting: bedrag per jaar.
De aanvrager is een persoon.

parameter kortingsgrens: bedrag per jaar
  met ingang van 1 januari 2024: € 20.000 tot 1 januari 2026
  bron Besluit kortingsgrens

artikel 1
lid 1
> Een persoon met een inkomen van ten hoogste de kortingsgrens is een gerechtigde.
Een persoon is een gerechtigde indien het inkomen van die persoon ten hoogste de kortingsgrens bedraagt.
lid 2
> In afwijking van het eerste lid is een persoon geen gerechtigde indien hij geschorst is.
In afwijking van lid 1 is een persoon geen gerechtigde indien die persoon geschorst is.

artikel 2
lid 1
> De korting bedraagt € 100.
De korting bedraagt € 100, indien de aanvrager een gerechtigde is.
lid 2
> In afwijking van het eerste lid bedraagt de korting € 250 indien de aanvrager student is.
In afwijking van lid 1 bedraagt de korting € 250 indien de aanvrager een gerechtigde is en de aanvrager student is.
  uitleg: ook een student moet gerechtigde zijn.
lid 3
De korting bedraagt € 1.000 indien het inkomen van de aanvrager minder bedraagt dan € 0.

voorbeeld Laag inkomen
  gegeven
    Anna is een persoon. De aanvrager is Anna. De peildatum is 1 maart 2025.
    Het inkomen van Anna bedraagt € 15.000. Voor het overige: nee.
  verwacht
    De korting bedraagt € 100, op grond van artikel 2 lid 1.
    Anna is een gerechtigde, op grond van artikel 1 lid 1.

voorbeelden Student
  gegeven
    Anna is een persoon. De aanvrager is Anna. De peildatum is 1 maart 2025. Anna is student.
    Voor het overige: nee.
| geval      | inkomen van Anna | verwacht: de korting | op grond van    |
|------------|-----------------:|---------------------:|-----------------|
| laag       |         € 15.000 |                € 250 | artikel 2 lid 2 |
| te hoog    |         € 20.001 |                 geen |                 |

voorbeeld Inkomen onbekend
  gegeven
    Anna is een persoon. De aanvrager is Anna. De peildatum is 1 maart 2025. Anna is niet geschorst. Anna is niet student.
  verwacht
    De korting is onbekend, want het inkomen van Anna ontbreekt.
`;

/** The same law with one example that expects another amount, and one that rests on another lid. */
export const kortingswetMetFouteVoorbeelden = kortingswet
  .replace(
    'De korting bedraagt € 100, op grond van artikel 2 lid 1.',
    'De korting bedraagt € 101, op grond van artikel 2 lid 1.',
  )
  .replace('|                € 250 | artikel 2 lid 2 |', '|                € 250 | artikel 2 lid 1 |');

/** A case of somebody with an income; the facts given replace the usual ones. */
export function zaakMet(facts: Readonly<Record<string, unknown>> = {}): object {
  return {
    personen: { anna: { inkomen: '15000', studentIs: false, geschorstIs: false, ...facts } },
    aanvrager: 'anna',
  };
}
