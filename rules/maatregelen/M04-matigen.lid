regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M04 vóór: een ander fraudeerde, € 6.000 terug
  bron Awir, geldend 2020-01-01, artikel 26; bedrag fictief, omstandigheid uit het Verzamelbesluit Toeslagen § 2.1
  gegeven
    De peildatum is 1 juni 2020. Het verleende bedrag bedraagt € 9.000. Het toegekende bedrag bedraagt € 3.000.
    De terugvordering volgt uit de verrekening van een voorschot.
  verwacht
    Het terug te vorderen bedrag bedraagt € 6.000, op grond van artikel 26.

voorbeeld M04 na: een ander fraudeerde, € 6.000 terug
  bron Awir, geldend 2021-01-01, artikel 26 lid 2; bedrag fictief, omstandigheid uit het Verzamelbesluit Toeslagen § 2.1
  gegeven
    De peildatum is 1 juni 2021. Het verleende bedrag bedraagt € 9.000. Het toegekende bedrag bedraagt € 3.000.
    De terugvordering volgt uit de verrekening van een voorschot.
  verwacht
    De verschuldigde terugvordering bedraagt € 6.000, op grond van artikel 26 lid 1.
    Het terug te vorderen bedrag wacht op het oordeel of de nadelige gevolgen van
      een volledige terugvordering onevenredig zijn.
    Het terug te vorderen bedrag wacht op het bedrag bij het oordeel of de nadelige gevolgen van
      een volledige terugvordering onevenredig zijn.

voorbeeld M04 na: niet onevenredig
  bron Awir, geldend 2021-01-01, artikel 26 lid 2; bedrag fictief
  gegeven
    De peildatum is 1 juni 2021. Het verleende bedrag bedraagt € 9.000. Het toegekende bedrag bedraagt € 3.000.
    De terugvordering volgt uit de verrekening van een voorschot.
    Het oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn is nee.
  verwacht
    Het terug te vorderen bedrag bedraagt € 6.000, op grond van artikel 26 lid 2.

voorbeeld M04 na: onevenredig, € 600 terug
  bron Awir, geldend 2021-01-01, artikel 26 lid 2; bedragen fictief
  gegeven
    De peildatum is 1 juni 2021. Het verleende bedrag bedraagt € 9.000. Het toegekende bedrag bedraagt € 3.000.
    De terugvordering volgt uit de verrekening van een voorschot.
    Het oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn is ja.
    Het bedrag bij het oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn is € 600.
    Het op de rekening van de derde uitbetaalde bedrag bedraagt € 9.000.
    Het aan de derde uitbetaalde voorschot bedraagt € 9.000. Het totaal van de verleende voorschotten bedraagt € 9.000.
  verwacht
    Het terug te vorderen bedrag bedraagt € 600, op grond van artikel 26 lid 2.
    De verschuldigde terugvordering bedraagt € 6.000, op grond van artikel 26 lid 1.
    Het bedrag van de aansprakelijkheid van de derde bedraagt € 6.000, op grond van artikel 33 lid 3.

regeling Verzamelbesluit Toeslagen, matigen (Verzamelbesluit matigen)

voorbeeld M04 na: in 2020, met het beleid
  bron Verzamelbesluit Toeslagen § 2.1 (BWBR0043404, geldend 2020-04-23); bedrag fictief
  met inachtneming van Verzamelbesluit matigen
  gegeven
    De peildatum is 1 juni 2020. Het verleende bedrag bedraagt € 9.000. Het toegekende bedrag bedraagt € 3.000.
    De terugvordering volgt uit de verrekening van een voorschot.
  verwacht
    Het terug te vorderen bedrag wacht op het oordeel of gehele terugvordering wegens bijzondere omstandigheden
      onevenredig is.

voorbeeld M04 na: in 2020, met het beleid, niet onevenredig
  bron Verzamelbesluit Toeslagen § 2.1 (BWBR0043404, geldend 2020-04-23); bedrag fictief
  met inachtneming van Verzamelbesluit matigen
  gegeven
    De peildatum is 1 juni 2020. Het verleende bedrag bedraagt € 9.000. Het toegekende bedrag bedraagt € 3.000.
    De terugvordering volgt uit de verrekening van een voorschot.
    Het oordeel of gehele terugvordering wegens bijzondere omstandigheden onevenredig is is nee.
  verwacht
    Het terug te vorderen bedrag bedraagt € 6.000, op grond van paragraaf 2.1.

voorbeelden M04 na: met het beleid, onevenredig
  bron Verzamelbesluit Toeslagen § 2.1 (BWBR0043404, geldend 2020-04-23); bedragen fictief
  met inachtneming van Verzamelbesluit matigen
  gegeven
    Het verleende bedrag bedraagt € 9.000. Het toegekende bedrag bedraagt € 3.000.
    De terugvordering volgt uit de verrekening van een voorschot.
    Het oordeel of gehele terugvordering wegens bijzondere omstandigheden onevenredig is is ja.
    Het bedrag bij het oordeel of gehele terugvordering wegens bijzondere omstandigheden onevenredig is is € 600.
| geval                            | peildatum       | verwacht: terug te vorderen bedrag | op grond van    |
|----------------------------------|-----------------|-----------------------------------:|-----------------|
| in 2020                          | 1 juni 2020     |                              € 600 | paragraaf 2.1   |
| teruggewerkt tot 23 oktober 2019 | 1 november 2019 |                              € 600 | paragraaf 2.1   |
| vóór 23 oktober 2019             | 1 oktober 2019  |                            € 6.000 | artikel 26 Awir |
