regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeelden M18 vóór: gegevens niet geleverd
  bron Awir, geldend 2021-03-10, artikel 18; eigen
  gegeven
    De peildatum is 1 mei 2021. De dagtekening van de aanmaning is 16 maart 2021.
    De gevraagde gegevens zijn niet op tijd verstrekt.
    De gevraagde gegevens zijn niet na de aanmaning op tijd verstrekt.
    De ambtshalve bepaling leidt tot nihil. Voor het overige: nee.
| geval        | einde van de aanmaningstermijn | verwacht: de Belastingdienst/Toeslagen bepaalt de hoogte van de tegemoetkoming ambtshalve | op grond van     |
|--------------|--------------------------------|-------------------------------------------------------------------------------------------|------------------|
| tot 25 maart | 24 maart 2021                  | ja                                                                                        | artikel 18 lid 4 |

voorbeelden M18 na: gegevens niet geleverd
  bron Awir, geldend 2022-01-01, artikel 18; eigen
  gegeven
    De peildatum is 1 mei 2022. De dagtekening van de aanmaning is 16 maart 2022. De aanmaning is schriftelijk gedaan.
    De aanmaning wijst op de mogelijke gevolgen.
    De gevraagde gegevens zijn niet op tijd verstrekt.
    De gevraagde gegevens zijn niet na de aanmaning op tijd verstrekt.
| geval                             | einde van de aanmaningstermijn | de ambtshalve bepaling leidt tot nihil | oordeel of voor de aanmaning een redelijkerwijs te vergen inspanning is verricht | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 18 lid 4 | verwacht: de aanmaning voldoet aan de eisen | verwacht: de Belastingdienst/Toeslagen bepaalt de hoogte van de tegemoetkoming ambtshalve |
|-----------------------------------|--------------------------------|----------------------------------------|----------------------------------------------------------------------------------|----------------------------------------------------------------------------|---------------------------------------------|-------------------------------------------------------------------------------------------|
| tot 25 maart                      | 24 maart 2022                  | ja                                     |                                                                                  |                                                                            | nee                                         | nee                                                                                       |
| tot 30 maart                      | 29 maart 2022                  | ja                                     |                                                                                  |                                                                            | nee                                         | nee                                                                                       |
| tot en met 30 maart               | 30 maart 2022                  | nee                                    |                                                                                  |                                                                            | ja                                          | oordeel nodig                                                                             |
| geen nihil, wel gebruikt          | 30 maart 2022                  | nee                                    |                                                                                  | ja                                                                         | ja                                          | ja                                                                                        |
| nihil zonder inspanning           | 30 maart 2022                  | ja                                     | nee                                                                              | ja                                                                         | ja                                          | nee                                                                                       |
| nihil met inspanning              | 30 maart 2022                  | ja                                     | ja                                                                               | ja                                                                         | ja                                          | ja                                                                                        |
| nihil, inspanning niet beoordeeld | 30 maart 2022                  | ja                                     |                                                                                  | ja                                                                         | ja                                          | oordeel nodig                                                                             |
