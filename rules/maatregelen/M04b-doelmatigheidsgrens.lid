regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeelden M04b vóór: een kleine terugvordering
  bron Awir, geldend 2020-07-07, artikel 26
  gegeven
    De peildatum is 1 december 2020. Het toegekende bedrag bedraagt € 1.000.
    De terugvordering volgt niet uit de verrekening van een voorschot.
    De terugvordering volgt uit de herziening van een toegekende tegemoetkoming.
| geval        | verleende bedrag | verwacht: terug te vorderen bedrag | op grond van |
|--------------|-----------------:|-----------------------------------:|--------------|
| € 98 te veel |          € 1.098 |                               € 98 | artikel 26   |

voorbeelden M04b na: een kleine terugvordering
  bron Awir, artikel 26a, geldend in elk van de jaren
  gegeven
    Het toegekende bedrag bedraagt € 1.000. De terugvordering volgt niet uit de verrekening van een voorschot.
    De terugvordering volgt uit de herziening van een toegekende tegemoetkoming.
| geval                 | peildatum       | verleende bedrag | verwacht: terug te vorderen bedrag | op grond van |
|-----------------------|-----------------|-----------------:|-----------------------------------:|--------------|
| € 98 te veel          | 1 december 2021 |          € 1.098 |                              nihil | artikel 26a  |
| € 99 te veel in 2021  | 1 december 2021 |          € 1.099 |                      oordeel nodig |              |
| € 100 te veel in 2022 | 1 december 2022 |          € 1.100 |                              nihil | artikel 26a  |
| € 101 te veel in 2022 | 1 december 2022 |          € 1.101 |                      oordeel nodig |              |
| € 106 te veel in 2023 | 1 december 2023 |          € 1.106 |                              nihil | artikel 26a  |
| € 107 te veel in 2023 | 1 december 2023 |          € 1.107 |                      oordeel nodig |              |
| € 116 te veel in 2024 | 1 december 2024 |          € 1.116 |                              nihil | artikel 26a  |
| € 117 te veel in 2024 | 1 december 2024 |          € 1.117 |                      oordeel nodig |              |
| € 118 te veel in 2025 | 1 december 2025 |          € 1.118 |                              nihil | artikel 26a  |
| € 119 te veel in 2025 | 1 december 2025 |          € 1.119 |                      oordeel nodig |              |
| € 121 te veel in 2026 | 1 december 2026 |          € 1.121 |                              nihil | artikel 26a  |
| € 122 te veel in 2026 | 1 december 2026 |          € 1.122 |                      oordeel nodig |              |
| € 50 te veel in 2027  | 1 december 2027 |          € 1.050 |                           onbekend |              |

voorbeelden M04b na: geen matiging, of matiging tot de grens
  bron Awir, geldend 2021-01-01, artikelen 26 en 26a; bedragen fictief
  gegeven
    De peildatum is 1 december 2021. Het toegekende bedrag bedraagt € 1.000.
    De terugvordering volgt niet uit de verrekening van een voorschot.
    De terugvordering volgt uit de herziening van een toegekende tegemoetkoming.
| geval                  | verleende bedrag | oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn | bedrag bij het oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn | verwacht: terug te vorderen bedrag | op grond van     |
|------------------------|-----------------:|-----------------------------------------------------------------------------------|-------------------------------------------------------------------------------------------------:|-----------------------------------:|------------------|
| € 99, niet onevenredig |          € 1.099 | nee                                                                               |                                                                                                  |                               € 99 | artikel 26 lid 2 |
| gematigd tot € 98      |          € 1.600 | ja                                                                                |                                                                                             € 98 |                              nihil | artikel 26a      |
| gematigd tot € 99      |          € 1.600 | ja                                                                                |                                                                                             € 99 |                               € 99 | artikel 26 lid 2 |

voorbeelden M04b na: na herziening van een voorschot geldt de grens niet
  bron Awir, geldend 2021-01-01, artikel 26a
  gegeven
    De peildatum is 1 december 2021. Het toegekende bedrag bedraagt € 1.000.
    De terugvordering volgt niet uit de herziening van een toegekende tegemoetkoming.
    De terugvordering volgt niet uit de verrekening van een voorschot.
    Het oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn is nee.
| geval        | verleende bedrag | verwacht: terug te vorderen bedrag | op grond van     |
|--------------|-----------------:|-----------------------------------:|------------------|
| € 50 te veel |          € 1.050 |                               € 50 | artikel 26 lid 2 |

voorbeeld M04b na: een klein bedrag na verrekening van een voorschot
  bron Awir, geldend 2021-01-01, artikel 26a
  gegeven
    De peildatum is 1 december 2021. Het verleende bedrag bedraagt € 1.098. Het toegekende bedrag bedraagt € 1.000.
    De terugvordering volgt uit de verrekening van een voorschot.
  verwacht
    Het terug te vorderen bedrag bedraagt nihil, op grond van artikel 26a onderdeel b.

voorbeeld M04b na: een klein bedrag na verrekening van een voorschot, in 2022
  bron Awir, geldend 2022-01-01, artikel 26a lid 1
  gegeven
    De peildatum is 1 december 2022. Het verleende bedrag bedraagt € 1.100. Het toegekende bedrag bedraagt € 1.000.
    De terugvordering volgt uit de verrekening van een voorschot.
  verwacht
    Het terug te vorderen bedrag bedraagt nihil, op grond van artikel 26a lid 1 onderdeel b.
