regeling Uitvoeringsregeling Algemene wet inkomensafhankelijke regelingen (UrAwir)

voorbeeld M09 vóór: € 3.101 terug, in termijnen
  bron Uitvoeringsregeling Awir artikel 7 (tekst van omstreeks 2015); bedrag uit A&MR 2019/4
  gegeven
    De peildatum is 1 juni 2015. Het verleende bedrag bedraagt € 3.101. Het toegekende bedrag bedraagt € 0.
    Het oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld is nee.
  verwacht
    Het terug te vorderen bedrag bedraagt € 3.101.
    Het bedrag na alle termijnen bedraagt € 960, op grond van artikel 7 lid 1.
    De maandelijkse termijn wacht op het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 7 lid 3.

voorbeeld M09 vóór: hogere termijnen verlangd
  bron Uitvoeringsregeling Awir artikel 7 lid 3; € 3.101 gedeeld door 24, op hele centen
  gegeven
    De peildatum is 1 juni 2015. Het verleende bedrag bedraagt € 3.101. Het toegekende bedrag bedraagt € 0.
    Het oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld is nee.
    Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 7 lid 3 is ja.
    Het bedrag bij het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 7 lid 3 is € 129,21.
  verwacht
    De maandelijkse termijn bedraagt € 129,21, op grond van artikel 7 lid 3.

voorbeeld M09 vóór: opzet of grove schuld
  bron Uitvoeringsregeling Awir artikel 7 lid 6; eigen
  gegeven
    De peildatum is 1 juni 2015. Het verleende bedrag bedraagt € 3.101. Het toegekende bedrag bedraagt € 0.
    Het oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld is ja.
  verwacht
    Geen maandelijkse termijn.

voorbeeld M09 na: € 500 terug, in vaste termijnen
  bron eigen; de tekst van na 2015 is niet gelezen
  gegeven
    De peildatum is 1 juni 2021. Het verleende bedrag bedraagt € 500. Het toegekende bedrag bedraagt € 0.
    De terugvordering volgt uit de verrekening van een voorschot.
    Het oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn is nee.
    Het oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld is nee.
  verwacht
    De maandelijkse termijn is onbekend, want de vaste maandelijkse termijn ontbreekt.

voorbeeld M09 vóór: € 500 terug, in vaste termijnen
  bron Uitvoeringsregeling Awir artikel 7 (tekst van omstreeks 2015); bedrag fictief
  gegeven
    De peildatum is 1 juni 2015. Het verleende bedrag bedraagt € 500. Het toegekende bedrag bedraagt € 0.
    Het oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld is nee.
  verwacht
    De maandelijkse termijn bedraagt € 40, op grond van artikel 7 lid 3.

voorbeeld M09 vóór: op verzoek naar betalingscapaciteit
  bron Uitvoeringsregeling Awir artikel 7 lid 4; eigen
  gegeven
    De peildatum is 1 juni 2015.
    De terugvordering is voorwerp van een schriftelijk verzoek om een regeling naar betalingscapaciteit.
    De terugvordering is niet uit voldoende vermogen te voldoen.
    Het oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld is nee.
    Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 7 lid 4 is ja.
  verwacht
    De Belastingdienst/Toeslagen verleent een regeling naar betalingscapaciteit, op grond van artikel 7 lid 4.

voorbeeld M09 vóór: op verzoek, maar met voldoende vermogen
  bron Uitvoeringsregeling Awir artikel 7 lid 5; eigen
  gegeven
    De peildatum is 1 juni 2015.
    De terugvordering is voorwerp van een schriftelijk verzoek om een regeling naar betalingscapaciteit.
    De terugvordering is uit voldoende vermogen te voldoen.
    Het oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld is nee.
    Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 7 lid 4 is ja.
  verwacht
    De Belastingdienst/Toeslagen verleent geen regeling naar betalingscapaciteit.
