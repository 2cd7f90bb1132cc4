regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeelden M19 vóór: terugvordering van € 1.600, € 1.500 en € 1.400
  bron Awir, geldend 2020-07-07 (26b bestond niet)
  gegeven
    De peildatum is 1 december 2020. Het toegekende bedrag bedraagt € 1.000. De beschikking is een toekenning.
    Voor het overige: nee.
| geval   | verleende bedrag | verwacht: de Belastingdienst/Toeslagen stelt de belanghebbende in de gelegenheid tot het naar voren brengen van diens zienswijze |
|---------|-----------------:|----------------------------------------------------------------------------------------------------------------------------------|
| € 1.600 |          € 2.600 | nee                                                                                                                              |

voorbeelden M19 na: terugvordering van € 1.600, € 1.500 en € 1.400
  bron Awir, geldend 2021-01-01, artikel 26b; eigen
  gegeven
    De peildatum is 1 december 2021. Het toegekende bedrag bedraagt € 1.000. De beschikking is een toekenning.
    De beschikking is niet alleen het gevolg van een nieuw of gewijzigd inkomensgegeven.
    De beschikking is niet het gevolg van een volledig ingewilligd verzoek.
| geval                         | verleende bedrag | de beschikking is het gevolg van de verwerking van aangeleverde gegevens | oordeel of de nadelige gevolgen mogelijk onevenredig zijn | verwacht: de Belastingdienst/Toeslagen stelt de belanghebbende in de gelegenheid tot het naar voren brengen van diens zienswijze | op grond van      |
|-------------------------------|-----------------:|--------------------------------------------------------------------------|-----------------------------------------------------------|----------------------------------------------------------------------------------------------------------------------------------|-------------------|
| € 1.600                       |          € 2.600 | nee                                                                      |                                                           | ja                                                                                                                               | artikel 26b lid 1 |
| € 1.500                       |          € 2.500 | nee                                                                      |                                                           | ja                                                                                                                               | artikel 26b lid 1 |
| € 1.400, geen oordeel         |          € 2.400 | nee                                                                      |                                                           | oordeel nodig                                                                                                                    |                   |
| € 1.400, mogelijk onevenredig |          € 2.400 | nee                                                                      | ja                                                        | ja                                                                                                                               | artikel 26b lid 1 |
| € 1.400, niet                 |          € 2.400 | nee                                                                      | nee                                                       | nee                                                                                                                              |                   |
| € 1.600, eigen gegevens       |          € 2.600 | ja                                                                       |                                                           | nee                                                                                                                              |                   |

voorbeelden M19 na: alleen het inkomen, en een herziening van een voorschot
  bron Awir, geldend 2021-01-01, artikel 26b leden 1 en 3; eigen
  gegeven
    De peildatum is 1 december 2021. Het toegekende bedrag bedraagt € 1.000. Het verleende bedrag bedraagt € 3.000.
    De beschikking is alleen het gevolg van een nieuw of gewijzigd inkomensgegeven. Voor het overige: nee.
| geval                    | de beschikking is een toekenning | de beschikking is een herziening op grond van artikel 21 | verwacht: de Belastingdienst/Toeslagen stelt de belanghebbende in de gelegenheid tot het naar voren brengen van diens zienswijze |
|--------------------------|----------------------------------|----------------------------------------------------------|----------------------------------------------------------------------------------------------------------------------------------|
| toekenning               | ja                               | nee                                                      | nee                                                                                                                              |
| herziening               | nee                              | ja                                                       | ja                                                                                                                               |
| herziening van voorschot | nee                              | nee                                                      | nee                                                                                                                              |
