regeling Algemene wet inkomensafhankelijke regelingen (Awir)

// Voorbeelden bij artikel 3, 3c en artikel 5a AWR. De maatregelen staan in ../maatregelen.

voorbeelden Ingangsdatum partnerschap
  bron Belastingdienst, 'Vanaf welk moment zijn wij toeslagpartners?' en '… tot en met 2020?'; 2021 afgeleid uit
    de tekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986. Voor het overige: nee.
| als ingezetene op hetzelfde woonadres ingeschreven | met elkaar gehuwd | een notarieel samenlevingscontract met elkaar | samen een kind gekregen | samen een eigen woning als hoofdverblijf | verwacht: Bram is partner van Anna |
|----------------------------------------------------|-------------------|-----------------------------------------------|-------------------------|------------------------------------------|------------------------------------|
| 1 februari 2020                                    | 1 juli 2020       |                                               |                         |                                          | 1 februari 2020                    |
| 15 november 2019                                   |                   | 1 augustus 2020                               |                         |                                          | 1 januari 2020                     |
| 15 februari 2020                                   |                   |                                               | 23 december 2020        |                                          | 1 maart 2020                       |
| 1 juni 2019                                        |                   |                                               |                         | 1 maart 2020                             | 1 januari 2020                     |
| 1 februari 2021                                    | 1 juli 2021       |                                               |                         |                                          | 1 juli 2021                        |
| 15 november 2020                                   |                   | 1 augustus 2021                               |                         |                                          | 1 augustus 2021                    |
| 15 februari 2021                                   |                   |                                               | 23 december 2021        |                                          | 1 januari 2022                     |
| 1 juni 2020                                        |                   |                                               |                         | 1 maart 2021                             | 1 maart 2021                       |
|                                                    | 14 mei 2024       |                                               |                         |                                          | 1 juni 2024                        |
|                                                    | 1 november 2023   |                                               |                         |                                          | 1 november 2023                    |

voorbeelden Maatregelen partnerbegrip
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986. Voor het overige: nee.
| geval                                              | peildatum   | als ingezetene op hetzelfde woonadres ingeschreven | een inwonend minderjarig kind van ten minste een van beiden | blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de woning van een derde huren | het huurdersverzoek van de belanghebbende over degene | verwacht: Bram is partner van Anna | op grond van                |
|----------------------------------------------------|-------------|----------------------------------------------------|-------------------------------------------------------------|-------------------------------------------------------------------------------------------------------------------------|-------------------------------------------------------|------------------------------------|-----------------------------|
| samenwonend vanaf 2020 (naar de tekst)             | 1 juni 2020 | 1 maart 2020                                       | ja                                                          | ja                                                                                                                      |                                                       | ja                                 | artikel 3 lid 2 onderdeel e |
| samenwonend vanaf 2021, verzoek                    | 1 juni 2021 | 1 maart 2021                                       | ja                                                          | ja                                                                                                                      | 5 april 2021                                          | nee                                |                             |
| samenwonend vanaf 2021, geen verzoek               | 1 juni 2021 | 1 maart 2021                                       | ja                                                          | ja                                                                                                                      |                                                       | ja                                 | artikel 3 lid 2 onderdeel e |
| samenwonend vanaf 2020, verzoek (open rechtsvraag) | 1 juni 2021 | 1 maart 2020                                       | ja                                                          | ja                                                                                                                      | 5 april 2021                                          | ja                                 | artikel 3 lid 2 onderdeel f |

voorbeelden De gronden van lid 2
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2020.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven. Voor het overige: nee.
| geval                   | een kind van de ander erkend | voor een pensioenregeling als partners aangemeld | Bram is voor de inkomstenbelasting partner van Anna | verwacht: Bram is partner van Anna | op grond van                |
|-------------------------|------------------------------|--------------------------------------------------|-----------------------------------------------------|------------------------------------|-----------------------------|
| erkend kind             | ja                           |                                                  |                                                     | ja                                 | artikel 3 lid 2 onderdeel b |
| pensioenregeling        |                              | ja                                               |                                                     | ja                                 | artikel 3 lid 2 onderdeel c |
| inkomstenbelasting 2020 |                              |                                                  | ja                                                  | ja                                 | artikel 3 lid 2 onderdeel f |
| niets                   |                              |                                                  |                                                     | nee                                |                             |

voorbeeld De grond valt weg, het adres blijft, in 2020
  bron tekst van artikel 3, tweede lid, onderdeel g, van 2020
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna
      en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2019 tot 1 oktober 2020.
    Anna en Bram zijn voor een pensioenregeling als partners aangemeld met ingang van 1 februari 2019 tot 1 maart 2019.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in juni 2020, op grond van artikel 3 lid 2 onderdeel g.
    Bram is geen partner van Anna in oktober 2020.

voorbeeld De grond valt weg, het adres blijft, in 2022
  bron tekst van artikel 3, derde lid, vanaf 2021
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna
      en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2022 tot 1 oktober 2022.
    Anna en Bram zijn voor een pensioenregeling als partners aangemeld met ingang van 1 maart 2022 tot 1 mei 2022.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 maart 2022 tot 1 oktober 2022.
    Bram is partner van Anna in juni 2022, op grond van artikel 3 lid 3.

voorbeelden Verwanten, rond 27 jaar en rond 2025
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Bram hebben samen een eigen woning als hoofdverblijf. De geboortedatum van Anna is 1 mei 1965.
    Voor het overige: nee.
| geval                           | peildatum      | geboortedatum van Bram | Anna en Bram zijn bloedverwant in de eerste graad | Anna en Bram zijn aanverwant in de eerste graad | het gezamenlijk verzoek van beiden | verwacht: Bram is partner van Anna | op grond van                |
|---------------------------------|----------------|------------------------|---------------------------------------------------|-------------------------------------------------|------------------------------------|------------------------------------|-----------------------------|
| kind, 27 op 1 januari           | 1 juli 2024    | 1 januari 1997         | ja                                                | nee                                             |                                    | ja                                 | artikel 3 lid 2 onderdeel d |
| kind, 27 op 2 januari           | 1 juli 2024    | 2 januari 1997         | ja                                                | nee                                             |                                    | nee                                | artikel 3 lid 5             |
| kind, ouder dan 27, in 2025     | 1 januari 2025 | 1 januari 1990         | ja                                                | nee                                             |                                    | nee                                | artikel 3 lid 5             |
| aanverwant zonder verzoek       | 1 juli 2024    | 2 januari 1999         | nee                                               | ja                                              |                                    | ja                                 | artikel 3 lid 2 onderdeel d |
| aanverwant met verzoek          | 1 juli 2024    | 2 januari 1999         | nee                                               | ja                                              | 5 april 2024                       | nee                                | artikel 3 lid 5             |
| aanverwant met verzoek, in 2020 | 1 juli 2020    | 2 januari 1999         | nee                                               | ja                                              | 5 april 2020                       | nee                                | artikel 3 lid 5             |

voorbeelden Pleegkind met een gezamenlijk verzoek
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Bram hebben samen een eigen woning als hoofdverblijf. De geboortedatum van Bram is 10 april 1997.
    Bram is kind met pleegvergoeding of kinderbijslag van Anna. De geboortedatum van Anna is 1 mei 1965.
    Voor het overige: nee.
| geval                      | peildatum    | het gezamenlijk verzoek van beiden | verwacht: Bram is partner van Anna | op grond van                |
|----------------------------|--------------|------------------------------------|------------------------------------|-----------------------------|
| zonder verzoek             | 1 april 2024 |                                    | ja                                 | artikel 3 lid 2 onderdeel d |
| nog geen 27                | 1 april 2024 | 5 februari 2024                    | nee                                | artikel 3 lid 5             |
| 27 geworden                | 1 mei 2024   | 5 februari 2024                    | ja                                 | artikel 3 lid 2 onderdeel d |
| vanaf 2025 zonder leeftijd | 1 mei 2025   | 5 februari 2025                    | nee                                | artikel 3 lid 5             |

voorbeeld Een gezamenlijk verzoek geldt ook in latere jaren
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Bram hebben samen een eigen woning als hoofdverblijf. De geboortedatum van Bram is 10 april 2003.
    Bram is kind met pleegvergoeding of kinderbijslag van Anna. De geboortedatum van Anna is 1 mei 1965.
    Het gezamenlijk verzoek van Anna over Bram over 2023 is ingediend op 5 februari 2024.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in december 2022, op grond van artikel 3 lid 2 onderdeel d.
    Bram is geen partner van Anna in januari 2023, op grond van artikel 3 lid 5.
    Bram is geen partner van Anna in mei 2026, op grond van artikel 3 lid 5.

voorbeeld Een huurdersverzoek geldt zolang de huur duurt
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2021.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van
      de woning van elkaar met ingang van 1 januari 2021 tot 1 juli 2022.
    Het huurdersverzoek van Anna over Bram over 2021 is ingediend op 5 april 2021. Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna in juni 2022.
    Bram is partner van Anna met ingang van 1 juli 2022, op grond van artikel 3 lid 2 onderdeel e.

voorbeeld Een opvangverzoek geldt ook als het verblijf in een volgend jaar doorloopt
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2015.
    Anna verblijft in een opvang wegens huiselijk geweld met ingang van 20 november 2023 tot 5 maart 2024.
    Het opvangverzoek van Anna over Bram over 2023 is ingediend op 2 december 2023. Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna met ingang van 1 december 2023, op grond van artikel 3a.
    Bram is partner van Anna met ingang van 1 april 2024, op grond van artikel 3 lid 1.

voorbeeld Een opnameverzoek geldt ook in een volgend jaar
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2022.
    Het opnameverzoek van Anna over Bram over 2022 is ingediend op 12 april 2022. Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna met ingang van 1 april 2022, op grond van artikel 3 lid 6.
    Bram is geen partner van Anna in mei 2023, op grond van artikel 3 lid 6.

voorbeelden Slechts één partner
  bron afgeleid uit de wettekst
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2024.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Carla zijn als ingezetene op hetzelfde woonadres ingeschreven. Voor het overige: nee.
| geval                     | Anna en Bram zijn met elkaar gehuwd | Anna en Bram hebben samen een kind gekregen | Anna en Carla hebben samen een kind gekregen | Anna en Carla hebben samen een eigen woning als hoofdverblijf | verwacht: Bram is partner van Anna | verwacht: Carla is partner van Anna | verwacht: Carla is een medebewoner |
|---------------------------|-------------------------------------|---------------------------------------------|----------------------------------------------|---------------------------------------------------------------|------------------------------------|-------------------------------------|------------------------------------|
| gehuwd gaat voor een kind | ja                                  |                                             | ja                                           |                                                               | ja                                 | nee                                 | ja                                 |
| een kind voor een woning  |                                     | ja                                          |                                              | ja                                                            | ja                                 | nee                                 | ja                                 |
| met beiden een kind       |                                     | ja                                          | ja                                           |                                                               | strijdig                           | strijdig                            | strijdig                           |
| alleen Carla              |                                     |                                             |                                              | ja                                                            | nee                                | ja                                  | nee                                |

voorbeeld Slechts één partner in 2020
  bron afgeleid uit de wettekst
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2020.
    Anna en Bram zijn met elkaar gehuwd met ingang van 10 oktober 2020.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Carla zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Carla hebben samen een kind gekregen.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna, op grond van artikel 3 lid 1.
    Carla is geen partner van Anna.

voorbeeld Verpleeghuis, tot een derde partner is
  bron afgeleid uit de wettekst
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna.
    Anna en Bram hebben samen een kind gekregen met ingang van 1 juni 1990.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2021.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2021.
    Anna en Carla zijn met elkaar gehuwd met ingang van 20 september 2022.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in september 2022, op grond van artikel 3 lid 6.
    Bram is geen partner van Anna met ingang van 1 oktober 2022.
    Carla is partner van Anna met ingang van 1 oktober 2022, op grond van artikel 3 lid 1.

voorbeelden Gedetineerde of vermiste partner, vanaf 2026
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    Bram is gedetineerd met ingang van 10 februari 2025 tot 1 oktober 2026. Voor het overige: nee.
| geval                        | peildatum       | het detentieverzoek van de belanghebbende over degene | detentie van Bram | het vermissingsverzoek van de belanghebbende over degene | Bram is aannemelijk vermist | verwacht: Bram is partner van Anna | op grond van                 |
|------------------------------|-----------------|-------------------------------------------------------|-------------------|----------------------------------------------------------|-----------------------------|------------------------------------|------------------------------|
| in 2025                      | 1 december 2025 | 20 februari 2025                                      | 20 maanden        |                                                          |                             | ja                                 | artikel 3 lid 1              |
| in 2026                      | 1 januari 2026  | 20 februari 2026                                      | 20 maanden        |                                                          |                             | nee                                | artikel 3c lid 1 onderdeel b |
| zonder verzoek               | 1 januari 2026  |                                                       | 20 maanden        |                                                          |                             | ja                                 | artikel 3 lid 1              |
| niet langer dan drie maanden | 1 januari 2026  | 20 februari 2026                                      | 3 maanden         |                                                          |                             | ja                                 | artikel 3 lid 1              |
| de duur is nog niet bekend   | 1 januari 2026  | 20 februari 2026                                      |                   |                                                          |                             | onbekend                           |                              |
| na de detentie               | 1 oktober 2026  | 20 februari 2026                                      | 20 maanden        |                                                          |                             | ja                                 | artikel 3 lid 1              |
| vermist                      | 1 januari 2026  |                                                       |                   | 20 februari 2026                                         | ja                          | nee                                | artikel 3c lid 1 onderdeel a |

voorbeeld Een verzoek om detentie geldt ook in latere jaren
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2028.
    Anna en Bram zijn met elkaar gehuwd. Bram is gedetineerd met ingang van 10 februari 2026 tot 1 oktober 2028.
    De detentie van Bram bedraagt 32 maanden.
    Het detentieverzoek van Anna over Bram over 2026 is ingediend op 20 februari 2026. Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna, op grond van artikel 3c lid 1 onderdeel b.
    Bram is partner van Anna met ingang van 1 oktober 2028.

voorbeeld Een verzoek om vermissing geldt ook in latere jaren
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2028.
    Anna en Bram zijn met elkaar gehuwd. Bram is aannemelijk vermist.
    Het vermissingsverzoek van Anna over Bram over 2026 is ingediend op 20 februari 2026. Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna, op grond van artikel 3c lid 1 onderdeel a.

voorbeelden Het fiscale partnerbegrip (artikel 5a AWR)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2024.
    De geboortedatum van Anna is 1 mei 1985. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Voor het overige: nee.
| geval                                     | met elkaar gehuwd | een notarieel samenlevingscontract met elkaar | geboortedatum van Bram | Anna is van tafel en bed gescheiden | in een jongere verbintenis naast een oudere aan elkaar verbonden | een samenlevingscontract met meer dan twee deelnemers | verwacht: Bram is partner van Anna | op grond van    |
|-------------------------------------------|-------------------|-----------------------------------------------|------------------------|-------------------------------------|------------------------------------------------------------------|-------------------------------------------------------|------------------------------------|-----------------|
| gehuwd                                    | ja                | nee                                           | 1 mei 1986             | nee                                 | nee                                                              | nee                                                   | ja                                 | artikel 3 lid 1 |
| van tafel en bed gescheiden               | ja                | nee                                           | 1 mei 1986             | ja                                  | nee                                                              | nee                                                   | nee                                |                 |
| samenlevingscontract                      | nee               | ja                                            | 1 mei 1986             | nee                                 | nee                                                              | nee                                                   | ja                                 | artikel 3 lid 1 |
| samenlevingscontract met een minderjarige | nee               | ja                                            | 1 mei 2007             | nee                                 | nee                                                              | nee                                                   | nee                                |                 |
| gehuwd, niet de oudste verbintenis        | ja                | nee                                           | 1 mei 1986             | nee                                 | ja                                                               | nee                                                   | nee                                |                 |
| contract van drie personen                | nee               | ja                                            | 1 mei 1986             | nee                                 | nee                                                              | ja                                                    | nee                                |                 |

voorbeeld Samenlevingscontract en een verpleeghuis
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een notarieel samenlevingscontract met elkaar.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2024.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2024.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in mei 2024, op grond van artikel 3 lid 1.

voorbeeld Samenlevingscontract en een verpleeghuis, met een kennisgeving aan de inspecteur
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een notarieel samenlevingscontract met elkaar.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2024.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2024.
    De verpleeghuiskennisgeving van een van beiden is gedaan met ingang van 2 mei 2024.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in juni 2024, op grond van artikel 3 lid 6.

voorbeelden Een ontheemde uit Oekraïne in huis (artikel 3b)
  bron eigen, naar de tekst van 1 januari 2023
  gegeven
    Anna en Daryna zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Daryna is 30 juli 1986.
    Anna en Daryna zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 april 2023.
    Voor het overige: nee.
| geval                         | peildatum   | een inwonend minderjarig kind van ten minste een van beiden | met elkaar gehuwd | Daryna is als ontheemde uit Oekraïne tijdelijk beschermd | Anna is als ontheemde uit Oekraïne tijdelijk beschermd | verwacht: Daryna is partner van Anna | verwacht: Daryna is een medebewoner |
|-------------------------------|-------------|-------------------------------------------------------------|-------------------|----------------------------------------------------------|--------------------------------------------------------|--------------------------------------|-------------------------------------|
| alleen door onderdeel e       | 1 juni 2024 | ja                                                          | nee               | ja                                                       | nee                                                    | nee                                  | nee                                 |
| geen kind in huis             | 1 juni 2024 | nee                                                         | nee               | ja                                                       | nee                                                    | nee                                  | nee                                 |
| niet beschermd                | 1 juni 2024 | ja                                                          | nee               | nee                                                      | nee                                                    | ja                                   | nee                                 |
| beiden beschermd              | 1 juni 2024 | ja                                                          | nee               | ja                                                       | ja                                                     | ja                                   | nee                                 |
| gehuwd                        | 1 juni 2024 | ja                                                          | ja                | ja                                                       | nee                                                    | ja                                   | nee                                 |
| huisgenoot zonder bescherming | 1 juni 2024 | nee                                                         | nee               | nee                                                      | nee                                                    | nee                                  | ja                                  |

voorbeelden Een ontheemde die in 2022 al partner was (artikel 3b)
  bron eigen, naar de letter: onderdeel f van artikel 3 lid 2 is een andere bepaling dan onderdeel e
  gegeven
    Anna en Daryna zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Daryna is 30 juli 1986.
    Anna en Daryna zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 april 2022.
    Anna en Daryna hebben een inwonend minderjarig kind van ten minste een van beiden.
    Daryna is als ontheemde uit Oekraïne tijdelijk beschermd. Voor het overige: nee.
| peildatum   | verwacht: Daryna is partner van Anna | op grond van                |
|-------------|--------------------------------------|-----------------------------|
| 1 juni 2022 | ja                                   | artikel 3 lid 2 onderdeel e |
| 1 juni 2023 | ja                                   | artikel 3 lid 2 onderdeel f |
