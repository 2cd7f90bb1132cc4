regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M01 vóór: een onvoorzien gevolg van de partnerregel
  bron Awir, geldend 2020-01-01; geval naar de brief, eigen
  gegeven
    De peildatum is 1 maart 2020. De onbillijkheid volgt niet uit de vermogenstoets.
  verwacht
    Onze Minister is niet tot tegemoetkoming aan de onbillijkheid bevoegd.

voorbeeld M01 vóór: een onvoorzien gevolg van de vermogenstoets
  bron Awir, geldend 2020-01-01; eigen
  gegeven
    De peildatum is 1 maart 2020. De onbillijkheid volgt uit de vermogenstoets.
  verwacht
    Of Onze Minister tot tegemoetkoming aan de onbillijkheid bevoegd is,
      wacht op het oordeel of sprake is van een onbillijkheid van overwegende aard.

voorbeeld M01 na: een onvoorzien gevolg van de partnerregel
  bron Awir, geldend 2020-07-07; geval naar de brief, eigen
  gegeven
    De peildatum is 7 juli 2020. De onbillijkheid volgt niet uit de vermogenstoets.
  verwacht
    Of Onze Minister tot tegemoetkoming aan de onbillijkheid bevoegd is,
      wacht op het oordeel of sprake is van een onbillijkheid van overwegende aard.

voorbeeld M01 na: als de minister zo oordeelt
  bron Awir, geldend 2020-07-07; eigen
  gegeven
    De peildatum is 7 juli 2020. De onbillijkheid volgt niet uit de vermogenstoets.
    Het oordeel of sprake is van een onbillijkheid van overwegende aard is ja.
  verwacht
    Onze Minister is tot tegemoetkoming aan de onbillijkheid bevoegd, op grond van artikel 47 lid 1.

voorbeeld M01 vóór: de vermogenstoets, als de minister zo oordeelt
  bron Awir, geldend 2020-01-01; eigen
  gegeven
    De peildatum is 1 maart 2020. De onbillijkheid volgt uit de vermogenstoets.
    Het oordeel of sprake is van een onbillijkheid van overwegende aard is ja.
  verwacht
    Onze Minister is tot tegemoetkoming aan de onbillijkheid bevoegd, op grond van artikel 47.
