regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeelden M21 vóór: een burger levert geen gegevens
  bron Awir, geldend 2020-01-01 en 2021-01-01, artikel 40; eigen
  gegeven
    De bevraagde is tot het verstrekken van de gevraagde gegevens gehouden.
    Voor het overige: nee.
| geval                           | peildatum    | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 40 lid 1 | verwacht: de bevraagde begaat een verzuim | verwacht: hoogste verzuimboete | verwacht: de Belastingdienst/Toeslagen geeft een verzuimboete |
|---------------------------------|--------------|----------------------------------------------------------------------------|-------------------------------------------|-------------------------------:|---------------------------------------------------------------|
| nog geen besluit over een boete | 1 maart 2020 |                                                                            | ja                                        |                        € 5.514 | oordeel nodig                                                 |
| nog geen besluit over een boete | 1 maart 2021 |                                                                            | ja                                        |                        € 5.514 | oordeel nodig                                                 |
| zonder voorafgaande inspanning  | 1 maart 2021 | ja                                                                         | ja                                        |                        € 5.514 | ja                                                            |
| geen boete                      | 1 maart 2021 | nee                                                                        | ja                                        |                        € 5.514 | nee                                                           |

voorbeelden M21 na: een burger levert geen gegevens
  bron Awir, gelezen in de teksten van 2022-01-01, 2025-01-01 en 2026-01-01, artikel 40; eigen
  gegeven
    De bevraagde is tot het verstrekken van de gevraagde gegevens gehouden.
    De bevraagde is een belanghebbende, een partner of een medebewoner.
    Voor het overige: nee.
| geval                                  | peildatum    | de gevraagde gegevens zijn na de aanmaning op tijd verstrekt | oordeel of voor de aanmaning een redelijkerwijs te vergen inspanning is verricht | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 40 lid 2 | verwacht: de Belastingdienst/Toeslagen geeft een verzuimboete | verwacht: de bevraagde begaat een verzuim | verwacht: hoogste verzuimboete |
|----------------------------------------|--------------|--------------------------------------------------------------|----------------------------------------------------------------------------------|----------------------------------------------------------------------------|---------------------------------------------------------------|-------------------------------------------|-------------------------------:|
| zonder voorafgaande inspanning         | 1 maart 2022 | nee                                                          | nee                                                                              |                                                                            | nee                                                           | ja                                        |                        € 5.514 |
| nog niet beoordeeld                    | 1 maart 2022 | nee                                                          |                                                                                  |                                                                            | oordeel nodig                                                 | ja                                        |                        € 5.514 |
| na de aanmaning alsnog geleverd        | 1 maart 2022 | ja                                                           | ja                                                                               |                                                                            | nee                                                           | ja                                        |                        € 5.514 |
| met inspanning, nog geen besluit       | 1 maart 2022 | nee                                                          | ja                                                                               |                                                                            | oordeel nodig                                                 | ja                                        |                        € 5.514 |
| met inspanning, wel een boete          | 1 maart 2022 | nee                                                          | ja                                                                               | ja                                                                         | ja                                                            | ja                                        |                        € 5.514 |
| met inspanning, wel een boete, in 2025 | 1 maart 2025 | nee                                                          | ja                                                                               | ja                                                                         | ja                                                            | ja                                        |                        € 6.709 |
| in 2026                                | 1 maart 2026 | nee                                                          | ja                                                                               |                                                                            | nee                                                           | nee                                       |                           geen |

voorbeelden M21 na: een verhuurder levert geen gegevens, 2022 tot en met 2025
  bron Awir, gelezen in de teksten van 2022-01-01 en 2025-01-01, artikel 40; eigen
  gegeven
    De peildatum is 1 maart 2024. De bevraagde is tot het verstrekken van de gevraagde gegevens gehouden.
    De bevraagde is een verhuurder van een woning. Voor het overige: nee.
| geval                           | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 40 lid 1 | verwacht: hoogste verzuimboete | verwacht: de Belastingdienst/Toeslagen geeft een verzuimboete | op grond van     |
|---------------------------------|----------------------------------------------------------------------------|-------------------------------:|---------------------------------------------------------------|------------------|
| nog geen besluit over een boete |                                                                            |                        € 5.514 | oordeel nodig                                                 |                  |
| wel een boete                   | ja                                                                         |                        € 5.514 | ja                                                            | artikel 40 lid 1 |

voorbeelden M21 na: een verhuurder levert geen gegevens, vanaf 2026
  bron Awir, gelezen in de tekst van 2026-01-01, artikel 40; eigen
  gegeven
    De peildatum is 1 maart 2026. De bevraagde is een verhuurder van een woning. Voor het overige: nee.
| geval             | oordeel of een redelijkerwijs te vergen inspanning is verricht om de gegevens alsnog te krijgen | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 40 lid 2 | verwacht: hoogste verzuimboete | verwacht: de Belastingdienst/Toeslagen geeft een verzuimboete |
|-------------------|-------------------------------------------------------------------------------------------------|----------------------------------------------------------------------------|-------------------------------:|---------------------------------------------------------------|
| zonder inspanning | nee                                                                                             |                                                                            |                        € 6.709 | nee                                                           |
| met inspanning    | ja                                                                                              |                                                                            |                        € 6.709 | oordeel nodig                                                 |
| wel een boete     | ja                                                                                              | ja                                                                         |                        € 6.709 | ja                                                            |
