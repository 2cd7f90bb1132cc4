regeling Wet kinderopvang (Wko)
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Besluit kinderopvangtoeslag (Bko);
  Verzamelbesluit Toeslagen, kinderopvangtoeslag (Verzamelbesluit KOT)

voorbeelden M17 vóór: een van de ouders heeft recht op langdurige zorg
  bron Wko, geldend 2020-12-01, artikel 1.6 lid 3; eigen
  gegeven
    Anna, Bram en Kim zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Kim is eerstegraads verwant in de neergaande lijn van Anna.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning. Bram woont in Nederland.
    Bram heeft recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz. Voor het overige: nee.
| geval                                     | peildatum       | verwacht: Anna heeft aanspraak op kinderopvangtoeslag | op grond van      |
|-------------------------------------------|-----------------|-------------------------------------------------------|-------------------|
| de partner heeft recht op zorg            | 1 januari 2020  | nee                                                   | artikel 1.6 lid 3 |
| de partner heeft recht op zorg, eind 2020 | 1 december 2020 | nee                                                   | artikel 1.6 lid 3 |

voorbeelden M17 na: een van de ouders heeft recht op langdurige zorg
  bron Wko, geldend 2021-01-01, 2022-08-01, 2023-01-01 en 2024-12-11, artikel 1.6 leden 8 en 9; Kamerstuk 35 598; eigen
  gegeven
    Anna, Bram en Kim zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Kim is eerstegraads verwant in de neergaande lijn van Anna.
    Voor het overige: nee.
| geval                                 | peildatum       | Anna verricht tegenwoordige arbeid met inkomen uit werk en woning | Bram verricht tegenwoordige arbeid met inkomen uit werk en woning | Bram woont in Nederland | Bram heeft recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz | Bram heeft tijdelijk recht op zorg als bedoeld in artikel 3.2.1 lid 3 of 3.2.2 Wlz | Anna heeft recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz | verwacht: Anna heeft aanspraak op kinderopvangtoeslag | op grond van                  |
|---------------------------------------|-----------------|-------------------------------------------------------------------|-------------------------------------------------------------------|-------------------------|-----------------------------------------------------------------|------------------------------------------------------------------------------------|-----------------------------------------------------------------|-------------------------------------------------------|-------------------------------|
| de partner heeft recht op zorg        | 1 januari 2021  | ja                                                                | nee                                                               | ja                      | ja                                                              | nee                                                                                | nee                                                             | ja                                                    | artikel 1.6 lid 8             |
| de aanvrager zelf heeft recht op zorg | 1 januari 2021  | nee                                                               | ja                                                                | ja                      | nee                                                             | nee                                                                                | ja                                                              | ja                                                    | artikel 1.6 lid 9 onderdeel a |
| niemand werkt                         | 1 januari 2021  | nee                                                               | nee                                                               | ja                      | ja                                                              | nee                                                                                | nee                                                             | nee                                                   | artikel 1.6 lid 3             |
| tijdelijke indicatie, 2022            | 1 augustus 2022 | ja                                                                | nee                                                               | ja                      | nee                                                             | ja                                                                                 | nee                                                             | nee                                                   | artikel 1.6 lid 3             |
| tijdelijke indicatie, 2023            | 1 januari 2023  | ja                                                                | nee                                                               | ja                      | nee                                                             | ja                                                                                 | nee                                                             | ja                                                    | artikel 1.6 lid 8             |
| de partner woont buiten de Unie, 2024 | 1 augustus 2024 | ja                                                                | nee                                                               | nee                     | ja                                                              | nee                                                                                | nee                                                             | nee                                                   | artikel 1.6 lid 3             |
| de partner woont buiten de Unie, 2025 | 1 januari 2025  | ja                                                                | nee                                                               | nee                     | ja                                                              | nee                                                                                | nee                                                             | ja                                                    | artikel 1.6 lid 8             |
