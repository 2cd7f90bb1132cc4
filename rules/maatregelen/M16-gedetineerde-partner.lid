regeling Wet kinderopvang (Wko)
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Besluit kinderopvangtoeslag (Bko);
  Verzamelbesluit Toeslagen, kinderopvangtoeslag (Verzamelbesluit KOT)

voorbeelden M16 vóór: acht maanden straf, van 15 februari tot en met 14 oktober
  bron Wko, geldend 2021-12-21, artikel 1.6 lid 3; eigen
  gegeven
    Anna, Bram en Kim zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Kim is eerstegraads verwant in de neergaande lijn van Anna.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning. Bram woont in Nederland.
    Bram ondergaat een vrijheidsbenemende straf of maatregel met ingang van 15 februari 2021 tot 15 oktober 2021.
    De opgelegde straf of maatregel van Bram is 8 maanden. De eerste dag zonder arbeid van Bram is 15 februari 2021.
    Voor het overige: nee.
| geval                                    | peildatum      | Bram is met werken gestopt | verwacht: Anna heeft aanspraak op kinderopvangtoeslag | op grond van                  |
|------------------------------------------|----------------|----------------------------|-------------------------------------------------------|-------------------------------|
| werkte niet, 1 maart                     | 1 maart 2021   | nee                        | nee                                                   | artikel 1.6 lid 3             |
| werkte niet, 1 oktober                   | 1 oktober 2021 | nee                        | nee                                                   | artikel 1.6 lid 3             |
| werkte tot de detentie: nog drie maanden | 1 mei 2021     | ja                         | ja                                                    | artikel 1.6 lid 1 onderdeel a |
| daarna niet meer                         | 1 juni 2021    | ja                         | nee                                                   | artikel 1.6 lid 3             |

voorbeelden M16 na: acht maanden straf, van 15 februari tot en met 14 oktober
  bron Wko, geldend 2022-01-01, artikel 1.6 lid 10; eigen
  gegeven
    Anna, Bram en Kim zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Kim is eerstegraads verwant in de neergaande lijn van Anna.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning. Bram woont in Nederland.
    Bram ondergaat een vrijheidsbenemende straf of maatregel met ingang van 15 februari 2022 tot 15 oktober 2022.
    Voor het overige: nee.
| geval                           | opgelegde straf of maatregel van Bram | peildatum       | verwacht: Anna heeft aanspraak op kinderopvangtoeslag | op grond van       |
|---------------------------------|---------------------------------------|-----------------|-------------------------------------------------------|--------------------|
| nog niet de eerste van de maand | 8 maanden                             | 1 februari 2022 | nee                                                   | artikel 1.6 lid 3  |
| werkte niet, 1 maart            | 8 maanden                             | 1 maart 2022    | ja                                                    | artikel 1.6 lid 10 |
| werkte niet, 1 oktober          | 8 maanden                             | 1 oktober 2022  | ja                                                    | artikel 1.6 lid 10 |
| daarna                          | 8 maanden                             | 1 november 2022 | nee                                                   | artikel 1.6 lid 3  |
| precies drie maanden            | 3 maanden                             | 1 maart 2022    | nee                                                   | artikel 1.6 lid 3  |
| drie maanden en een dag         | 3 maanden en 1 dag                    | 1 maart 2022    | ja                                                    | artikel 1.6 lid 10 |

voorbeelden M16 na: dezelfde feiten in 2026
  bron Awir, geldend 2026-01-01, artikel 3c lid 1 onderdeel b; Wko, geldend 2026-01-01, artikel 1.6; eigen
  gegeven
    Anna, Bram en Kim zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Kim is eerstegraads verwant in de neergaande lijn van Anna.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning. Bram woont in Nederland.
    Bram ondergaat een vrijheidsbenemende straf of maatregel met ingang van 15 februari 2026 tot 15 oktober 2026.
    De opgelegde straf of maatregel van Bram is 8 maanden.
    Bram is gedetineerd met ingang van 15 februari 2026 tot 15 oktober 2026. De detentie van Bram is 8 maanden.
    Voor het overige: nee.
| geval                      | het detentieverzoek van Anna over Bram | peildatum       | verwacht: Anna heeft aanspraak op kinderopvangtoeslag | op grond van                  |
|----------------------------|----------------------------------------|-----------------|-------------------------------------------------------|-------------------------------|
| zonder verzoek             |                                        | 1 maart 2026    | nee                                                   | artikel 1.6 lid 3             |
| met verzoek, eerste maand  | 20 februari 2026                       | 1 maart 2026    | ja                                                    | artikel 1.6 lid 1 onderdeel a |
| met verzoek, laatste maand | 20 februari 2026                       | 1 oktober 2026  | ja                                                    | artikel 1.6 lid 1 onderdeel a |
| met verzoek, daarna        | 20 februari 2026                       | 1 november 2026 | nee                                                   | artikel 1.6 lid 3             |

voorbeelden M16 na: wie in 2026 partner is
  bron Awir, geldend 2026-01-01, artikel 3c lid 1 onderdeel b; eigen
  gegeven
    Anna, Bram en Kim zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Kim is eerstegraads verwant in de neergaande lijn van Anna.
    Bram is gedetineerd met ingang van 15 februari 2026 tot 15 oktober 2026. De detentie van Bram is 8 maanden.
    Voor het overige: nee.
| geval               | het detentieverzoek van Anna over Bram | peildatum       | verwacht: Bram is partner van Anna | op grond van                      |
|---------------------|----------------------------------------|-----------------|------------------------------------|-----------------------------------|
| zonder verzoek      |                                        | 1 maart 2026    | ja                                 | artikel 3 lid 1 Awir              |
| met verzoek         | 20 februari 2026                       | 1 maart 2026    | nee                                | artikel 3c lid 1 onderdeel b Awir |
| met verzoek, daarna | 20 februari 2026                       | 1 november 2026 | ja                                 | artikel 3 lid 1 Awir              |
