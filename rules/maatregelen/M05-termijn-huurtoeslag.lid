regeling Besluit op de huurtoeslag (Bht)

voorbeelden M05 vóór: verzoek in juni 2020 over 2018
  bron Bht artikel 2c lid 1 (oud), Awb artikel 6:7; geval eigen
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. De peildatum is 1 juni 2020.
    De dagtekening van de huurtoeslagbeschikking van Anna is 15 november 2019.
    Het einde van het toeslagjaar van Anna is 31 december 2018.
| geval         | dag van het huurtoeslagverzoek van Anna | verwacht: laatste dag voor het huurtoeslagverzoek van Anna | verwacht: Anna heeft het huurtoeslagverzoek op tijd ingediend | op grond van |
|---------------|-----------------------------------------|------------------------------------------------------------|---------------------------------------------------------------|--------------|
| zes weken     | 27 december 2019                        | 27 december 2019                                           | ja                                                            | artikel 2c   |
| een dag later | 28 december 2019                        | 27 december 2019                                           | nee                                                           | artikel 2c   |
| in juni 2020  | 1 juni 2020                             | 27 december 2019                                           | nee                                                           | artikel 2c   |

voorbeelden M05 na: verzoek in juni 2020 over 2018
  bron Stcrt. 2020, 22720 (beleid vanaf 23 april 2020); geval eigen
  met inachtneming van Verzamelbesluit Toeslagen
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna.
    De dagtekening van de huurtoeslagbeschikking van Anna is 15 november 2019.
    Het einde van het toeslagjaar van Anna is 31 december 2018.
| geval                   | peildatum     | dag van het huurtoeslagverzoek van Anna | verwacht: laatste dag voor het huurtoeslagverzoek van Anna | verwacht: Anna heeft het huurtoeslagverzoek op tijd ingediend |
|-------------------------|---------------|-----------------------------------------|------------------------------------------------------------|---------------------------------------------------------------|
| in juni 2020            | 1 juni 2020   | 1 juni 2020                             | 31 december 2023                                           | ja                                                            |
| de laatste dag          | 1 juni 2020   | 31 december 2023                        | 31 december 2023                                           | ja                                                            |
| na vijf jaar            | 1 juni 2020   | 1 januari 2024                          | 31 december 2023                                           | nee                                                           |
| voordat het beleid gold | 22 april 2020 | 22 april 2020                           | 27 december 2019                                           | nee                                                           |

voorbeelden M05 na: zonder eigen termijn, vanaf 3 februari 2021
  bron Stb. 2021, 39; geval eigen
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna.
    De dagtekening van de huurtoeslagbeschikking van Anna is 15 november 2019.
    Het einde van het toeslagjaar van Anna is 31 december 2018.
| geval           | peildatum       | dag van het huurtoeslagverzoek van Anna | verwacht: Anna heeft het huurtoeslagverzoek op tijd ingediend | op grond van |
|-----------------|-----------------|-----------------------------------------|---------------------------------------------------------------|--------------|
| de oude tekst   | 2 februari 2021 | 1 februari 2021                         | nee                                                           | artikel 2c   |
| de nieuwe tekst | 3 februari 2021 | 1 februari 2021                         | ja                                                            | artikel 2c   |
| de laatste dag  | 1 januari 2024  | 31 december 2023                        | ja                                                            | artikel 2c   |
| na vijf jaar    | 1 januari 2024  | 1 januari 2024                          | nee                                                           |              |
