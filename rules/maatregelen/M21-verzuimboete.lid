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
| wel een boete                   | 1 maart 2021 | ja                                                                         | ja                                        |                        € 5.514 | ja                                                            |
| geen boete                      | 1 maart 2021 | nee                                                                        | ja                                        |                        € 5.514 | nee                                                           |

voorbeelden M21 na: een burger levert geen gegevens
  bron Awir, gelezen in de tekst van 2026-01-01, artikel 40; eigen
  gegeven
    De peildatum is 1 maart 2026. De bevraagde is tot het verstrekken van de gevraagde gegevens gehouden.
    Voor het overige: nee.
| geval                           | verwacht: de bevraagde begaat een verzuim | verwacht: hoogste verzuimboete | verwacht: de Belastingdienst/Toeslagen geeft een verzuimboete |
|---------------------------------|-------------------------------------------|-------------------------------:|---------------------------------------------------------------|
| nog geen besluit over een boete | nee                                       |                           geen | nee                                                           |

voorbeelden M21 na: een verhuurder levert geen gegevens
  bron Awir, gelezen in de tekst van 2026-01-01, artikel 40; eigen
  gegeven
    De peildatum is 1 maart 2026. De bevraagde is een verhuurder van een woning. Voor het overige: nee.
| geval             | oordeel of een redelijkerwijs te vergen inspanning is verricht om de gegevens alsnog te krijgen | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 40 lid 2 | verwacht: hoogste verzuimboete | verwacht: de Belastingdienst/Toeslagen geeft een verzuimboete |
|-------------------|-------------------------------------------------------------------------------------------------|----------------------------------------------------------------------------|-------------------------------:|---------------------------------------------------------------|
| zonder inspanning | nee                                                                                             |                                                                            |                        € 6.709 | nee                                                           |
| met inspanning    | ja                                                                                              |                                                                            |                        € 6.709 | oordeel nodig                                                 |
| wel een boete     | ja                                                                                              | ja                                                                         |                        € 6.709 | ja                                                            |
