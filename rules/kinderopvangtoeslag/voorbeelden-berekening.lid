regeling Wet kinderopvang (Wko)
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Besluit kinderopvangtoeslag (Bko);
  Verzamelbesluit Toeslagen, kinderopvangtoeslag (Verzamelbesluit KOT)

// Voorbeelden over de berekening; de aanspraak staat in een ander bestand.

voorbeelden Een kind, 2026
  bron Brochure 'Berekening kinderopvangtoeslag 2026' (TG 080 - 1Z61FD), rekenvoorbeelden 1, 3 en 4 (via openbare
    rekencode): per
    maand € 1.202,86, € 1.821,60 en € 880,24 na afronding op centen
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Het betaald deel van de kosten van Zon bedraagt 100%.
    Voor het overige: nee.
| inkomensgegeven van Anna | Zon is voor dagopvang geregistreerd | Zon is voor gastouderopvang geregistreerd | uren kinderopvang van Zon | uurprijs van Zon | verwacht: kinderopvangtoeslag | verwacht: jaarbedrag na afronding |
|--------------------------|-------------------------------------|-------------------------------------------|---------------------------|------------------|-------------------------------|-----------------------------------|
| € 60.000                 | ja                                  |                                           | 122                       | € 10,50          | € 1.202,859                   | € 14.434                          |
| € 40.000                 |                                     | ja                                        | 240                       | € 8,25           | € 1.821,60                    | € 21.859                          |
| € 50.000                 |                                     | ja                                        | 108                       | € 9,52           | € 880,2432                    | € 10.563                          |

voorbeelden Soort opvang, uurprijs en registratie, 2023
  bron eigen rekenwerk: 96% van 50 uur maal de uurprijs, ten hoogste 9,12, 7,85 of 6,85
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is pleegkind van Anna. Zon is opvanghouder van Kim. Het inkomensgegeven van Anna bedraagt € 20.000.
    Het betaald deel van de kosten van Zon bedraagt 100%. De uren kinderopvang van Zon bedragen 50.
    Voor het overige: nee.
| geval                         | Zon is voor dagopvang geregistreerd | Zon is voor buitenschoolse opvang geregistreerd | Zon is voor gastouderopvang geregistreerd | Zon is een ouderparticipatiecrèche in de aanloopperiode | Anna verricht arbeid als gastouder | Kim is met het voortgezet onderwijs begonnen | aanvraagdatum van Anna | uurprijs van Zon | verwacht: kinderopvangtoeslag | op grond van      |
|-------------------------------|-------------------------------------|-------------------------------------------------|-------------------------------------------|---------------------------------------------------------|------------------------------------|----------------------------------------------|------------------------|------------------|-------------------------------|-------------------|
| onder het maximum             | ja                                  |                                                 |                                           |                                                         |                                    |                                              |                        | € 9,00           | € 432                         |                   |
| boven het maximum             | ja                                  |                                                 |                                           |                                                         |                                    |                                              |                        | € 9,50           | € 437,76                      |                   |
| buitenschoolse opvang         |                                     | ja                                              |                                           |                                                         |                                    |                                              |                        | € 9,50           | € 376,80                      |                   |
| gastouder                     |                                     |                                                 | ja                                        |                                                         |                                    |                                              |                        | € 9,50           | € 328,80                      |                   |
| niet geregistreerd            |                                     |                                                 |                                           |                                                         |                                    |                                              |                        | € 9,50           | € 0                           |                   |
| crèche in de aanloopperiode   | ja                                  |                                                 |                                           | ja                                                      |                                    |                                              |                        | € 9,50           | € 0                           |                   |
| ouder is zelf gastouder       |                                     |                                                 | ja                                        |                                                         | ja                                 |                                              |                        | € 9,50           | € 0                           |                   |
| dagopvang, ouder is gastouder | ja                                  |                                                 |                                           |                                                         | ja                                 |                                              |                        | € 9,50           | € 437,76                      |                   |
| voortgezet onderwijs          | ja                                  |                                                 |                                           |                                                         |                                    | ja                                           |                        | € 9,50           | geen                          |                   |
| aangevraagd op 30 april       | ja                                  |                                                 |                                           |                                                         |                                    |                                              | 30 april 2023          | € 9,50           | € 437,76                      |                   |
| aangevraagd op 1 mei          | ja                                  |                                                 |                                           |                                                         |                                    |                                              | 1 mei 2023             | € 9,50           | geen                          | artikel 1.3 lid 2 |

voorbeelden Te laat aangevraagd of zelf gastouder, 2025
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    Anna woont in Nederland. Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is verdere verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Het inkomensgegeven van Anna bedraagt € 20.000.
    Het betaald deel van de kosten van Zon bedraagt 100%. De uren kinderopvang van Zon bedragen 50.
    Zon is voor gastouderopvang geregistreerd.
    De uurprijs van Zon bedraagt € 9,50.
    Voor het overige: nee.
| aanvraagdatum van Anna | Anna verricht arbeid als gastouder | verwacht: kinderopvangtoeslag | op grond van      |
|------------------------|------------------------------------|-------------------------------|-------------------|
| 30 april 2025          |                                    | € 388,80                      |                   |
| 1 mei 2025             |                                    | geen                          | artikel 1.3 lid 2 |
| 30 april 2025          | ja                                 | € 0                           |                   |

voorbeeld Paar met twee kinderen, 2023
  bron eigen rekenwerk: 100 uur maal 9,12 maal 79,8% is 727,776; 60 uur maal 7,50 maal 94,1% is 423,45
  gegeven
    Anna, Bram, Kim, Noor, Zon en Maan zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Anna en Bram zijn met elkaar gehuwd. Bram woont in Nederland.
    Bram verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Het inkomensgegeven van Anna bedraagt € 35.000. Het inkomensgegeven van Bram bedraagt € 25.000.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Zon is voor dagopvang geregistreerd.
    De uren kinderopvang van Zon bedragen 100. De uurprijs van Zon bedraagt € 9,50.
    Het betaald deel van de kosten van Zon bedraagt 100%.
    Noor is eerstegraads verwant in de neergaande lijn van Anna. Maan is opvanghouder van Noor.
    Maan is voor buitenschoolse opvang geregistreerd.
    De uren kinderopvang van Maan bedragen 60. De uurprijs van Maan bedraagt € 7,50.
    Het betaald deel van de kosten van Maan bedraagt 100%.
    Voor het overige: nee.
  verwacht
    Kim is een eerste kind, op grond van artikel 3 lid 1 Bko. Noor is geen eerste kind.
    De kinderopvangtoeslag voor een kind van Kim bedraagt € 727,776, op grond van artikel 8 lid 1 Bko.
    De kinderopvangtoeslag voor een kind van Noor bedraagt € 423,45.
    De kinderopvangtoeslag bedraagt € 1.151,226, op grond van artikel 1.7 lid 1.
    Het jaarbedrag voor afronding bedraagt € 13.814,712.
    De kinderopvangtoeslag over het berekeningsjaar bedraagt € 13.815.

voorbeelden Welk kind het eerste is, 2023
  gegeven
    Anna, Kim, Noor, Zon en Maan zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Het inkomensgegeven van Anna bedraagt € 60.000.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Zon is voor dagopvang geregistreerd.
    Noor is eerstegraads verwant in de neergaande lijn van Anna. Maan is opvanghouder van Noor.
    Maan is voor dagopvang geregistreerd.
    Het betaald deel van de kosten van Zon bedraagt 100%. Het betaald deel van de kosten van Maan bedraagt 100%.
    Voor het overige: nee.
| geval                                  | uren kinderopvang van Zon | uren kinderopvang van Maan | uurprijs van Zon | uurprijs van Maan | Noor is eerder gesteld kind van Kim | Kim is eerder gesteld kind van Noor | verwacht: Kim is een eerste kind | verwacht: Noor is een eerste kind |
|----------------------------------------|---------------------------|----------------------------|------------------|-------------------|-------------------------------------|-------------------------------------|----------------------------------|-----------------------------------|
| meer uren                              | 100                       | 90                         | € 5              | € 9               |                                     |                                     | ja                               | nee                               |
| meer uren, boven de grens van 230      | 231                       | 240                        | € 9              | € 5               |                                     |                                     | nee                              | ja                                |
| evenveel uren, hogere kosten           | 100                       | 100                        | € 5              | € 9               |                                     |                                     | nee                              | ja                                |
| boven de maximum uurprijs even duur    | 100                       | 100                        | € 9,50           | € 9,60            |                                     | ja                                  | ja                               | nee                               |
| alles gelijk, de inspecteur stelt vast | 100                       | 100                        | € 9              | € 9               | ja                                  |                                     | nee                              | ja                                |

voorbeelden Een deel betaald, 2026 en 2020
  bron eigen rekenwerk: 2026: 230 uur maal 8,49 maal 90,5% is 1.767,1935, de helft 883,59675; 2020: 100 uur maal 8,17
    maal 96% is 784,32
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Zon is voor gastouderopvang geregistreerd.
    De uren kinderopvang van Zon bedragen 240. De uurprijs van Zon bedraagt € 8,80.
    Het inkomensgegeven van Anna bedraagt € 70.000.
    Voor het overige: nee.
| peildatum      | betaald deel van de kosten van Zon | verwacht: kinderopvangtoeslag | verwacht: jaarbedrag na afronding |
|----------------|------------------------------------|-------------------------------|-----------------------------------|
| 1 januari 2026 | 100%                               | € 1.767,1935                  | € 21.206                          |
| 1 januari 2026 | 50%                                | € 883,59675                   | € 10.603                          |
| 1 januari 2026 | 0%                                 | € 0                           | € 0                               |

voorbeelden Het meetellende deel in 2020
  gegeven
    Zon is een persoon. De peildatum is 1 januari 2020.
| met inachtneming van | betaald deel van de kosten van Zon | verwacht: meetellend deel van de kosten van Zon | op grond van      |
|----------------------|------------------------------------|-------------------------------------------------|-------------------|
|                      | 100%                               | 100%                                            | artikel 1.5 lid 1 |
|                      | 80%                                | 0%                                              | artikel 1.5 lid 1 |
| Verzamelbesluit KOT  | 80%                                | 80%                                             |                   |
| Verzamelbesluit KOT  | 100%                               | 100%                                            |                   |
| Verzamelbesluit KOT  | 0%                                 | 0%                                              |                   |

voorbeelden Gewerkte uren, tot en met 2022
  bron eigen rekenwerk: 140% van 60 is 84, 70% van 60 is 42, maal de maximum uurprijs van het jaar, maal 96%
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna. De aanvraagdatum van Anna is 1 januari 2019.
    Anna woont in Nederland.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Het inkomensgegeven van Anna bedraagt € 15.000.
    De uurprijs van Zon bedraagt € 10. Het betaald deel van de kosten van Zon bedraagt 100%.
    Voor het overige: nee.
| geval                      | peildatum      | Anna verricht tegenwoordige arbeid met inkomen uit werk en woning | Anna ontvangt bijstand of een uitkering met een noodzakelijke voorziening | Zon is voor dagopvang geregistreerd | Zon is voor buitenschoolse opvang geregistreerd | Zon is voor gastouderopvang geregistreerd | Zon verricht opvang van een schoolkind | uren kinderopvang van Zon | gewerkte uren van Anna | Anna volgt een aangewezen opleiding | verwacht: kinderopvangtoeslag |
|----------------------------|----------------|-------------------------------------------------------------------|---------------------------------------------------------------------------|-------------------------------------|-------------------------------------------------|-------------------------------------------|----------------------------------------|---------------------------|------------------------|-------------------------------------|-------------------------------|
| genoeg gewerkt             | 1 januari 2021 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       | 80                     |                                     | € 812,16                      |
| dagopvang                  | 1 januari 2021 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       | 60                     |                                     | € 682,2144                    |
| buitenschoolse opvang      | 1 januari 2021 | ja                                                                |                                                                           |                                     | ja                                              |                                           |                                        | 100                       | 60                     |                                     | € 293,1264                    |
| gastouder                  | 1 januari 2021 | ja                                                                |                                                                           |                                     |                                                 | ja                                        |                                        | 100                       | 60                     |                                     | € 523,3536                    |
| gastouder, schoolkind      | 1 januari 2021 | ja                                                                |                                                                           |                                     |                                                 | ja                                        | ja                                     | 100                       | 60                     |                                     | € 261,6768                    |
| dagopvang 2022             | 1 januari 2022 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       | 60                     |                                     | € 685,44                      |
| buitenschoolse opvang 2022 | 1 januari 2022 | ja                                                                |                                                                           |                                     | ja                                              |                                           |                                        | 100                       | 60                     |                                     | € 589,4784                    |
| ook een opleiding          | 1 januari 2021 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       | 60                     | ja                                  | € 812,16                      |
| ook een opleiding          | 1 januari 2022 | ja                                                                |                                                                           |                                     | ja                                              |                                           |                                        | 100                       | 60                     | ja                                  | € 701,76                      |
| boven 230 uur              | 1 januari 2021 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 240                       | 200                    |                                     | € 1.867,968                   |
| boven 230 uur              | 1 januari 2022 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 240                       | 200                    |                                     | € 1.876,80                    |
| uitkering met voorziening  | 1 januari 2021 | nee                                                               | ja                                                                        | ja                                  |                                                 |                                           |                                        | 100                       | 0                      |                                     | € 812,16                      |
| uitkering met voorziening  | 1 januari 2021 | nee                                                               | ja                                                                        |                                     | ja                                              |                                           |                                        | 100                       | 0                      |                                     | € 697,92                      |
| uitkering met voorziening  | 1 januari 2022 | nee                                                               | ja                                                                        |                                     | ja                                              |                                           |                                        | 100                       | 0                      |                                     | € 701,76                      |
| 2020                       | 1 januari 2020 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       | 160                    |                                     | € 784,32                      |
| 2020                       | 1 januari 2020 | ja                                                                |                                                                           |                                     |                                                 | ja                                        |                                        | 100                       | 160                    |                                     | € 601,92                      |
| 2019                       | 1 januari 2019 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       | 160                    |                                     | € 769,92                      |
| vanaf 2023 geen koppeling  | 1 januari 2023 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       | 60                     |                                     | € 875,52                      |
| uren niet bekend           | 1 januari 2021 | ja                                                                |                                                                           | ja                                  |                                                 |                                           |                                        | 100                       |                        |                                     | onbekend                      |

voorbeelden Gewerkte uren van twee ouders, 2022
  bron eigen rekenwerk: 140% van 60 is 84 uur per maand, maal 8,50, maal 96% is 685,44; 100 uur is 816
  gegeven
    Anna, Bram, Kim en Zon zijn personen. De belanghebbende is Anna. De peildatum is 1 december 2022.
    De aanvraagdatum van Anna is 1 januari 2022. Anna woont in Nederland. Bram woont in Nederland.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 1 mei 1988.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Zon is voor dagopvang geregistreerd.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt € 0.
    De uren kinderopvang van Zon bedragen 100. De uurprijs van Zon bedraagt € 10.
    Het betaald deel van de kosten van Zon bedraagt 100%.
    De opgelegde straf of maatregel van Anna is 8 maanden. De opgelegde straf of maatregel van Bram is 8 maanden.
    Voor het overige: nee.
| geval                                       | Anna verricht tegenwoordige arbeid met inkomen uit werk en woning | Bram verricht tegenwoordige arbeid met inkomen uit werk en woning | gewerkte uren van Anna | gewerkte uren van Bram | Bram heeft recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz | Bram ondergaat een vrijheidsbenemende straf of maatregel | Anna heeft recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz | Anna ondergaat een vrijheidsbenemende straf of maatregel | Bram volgt een aangewezen opleiding | Anna en Bram zijn met elkaar gehuwd | Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden | Anna en Bram zijn verwanten in de rechte lijn of in de tweede graad van de zijlijn | verwacht: kinderopvangtoeslag |
|---------------------------------------------|-------------------------------------------------------------------|-------------------------------------------------------------------|------------------------|------------------------|-----------------------------------------------------------------|----------------------------------------------------------|-----------------------------------------------------------------|----------------------------------------------------------|-------------------------------------|-------------------------------------|---------------------------------------------------------------------------------|------------------------------------------------------------------------------------|-------------------------------|
| de minst werkende telt                      | ja                                                                | ja                                                                | 160                    | 60                     |                                                                 |                                                          |                                                                 |                                                          |                                     | ja                                  |                                                                                 |                                                                                    | € 685,44                      |
| andersom                                    | ja                                                                | ja                                                                | 60                     | 160                    |                                                                 |                                                          |                                                                 |                                                          |                                     | ja                                  |                                                                                 |                                                                                    | € 685,44                      |
| partner volgt een opleiding                 | ja                                                                |                                                                   | 60                     | 0                      |                                                                 |                                                          |                                                                 |                                                          | ja                                  | ja                                  |                                                                                 |                                                                                    | € 685,44                      |
| partner met Wlz-recht begrenst niet         | ja                                                                |                                                                   | 160                    | 0                      | ja                                                              |                                                          |                                                                 |                                                          |                                     | ja                                  |                                                                                 |                                                                                    | € 816                         |
| partner gedetineerd                         | ja                                                                |                                                                   | 160                    | 0                      |                                                                 | ja                                                       |                                                                 |                                                          |                                     | ja                                  |                                                                                 |                                                                                    | € 816                         |
| partner met Wlz-recht: de uren van de ouder | ja                                                                |                                                                   | 60                     | 0                      | ja                                                              |                                                          |                                                                 |                                                          |                                     | ja                                  |                                                                                 |                                                                                    | € 685,44                      |
| partner is verwante medebewoner             | ja                                                                |                                                                   | 160                    | 0                      |                                                                 |                                                          |                                                                 |                                                          |                                     |                                     | ja                                                                              | ja                                                                                 | € 816                         |
| ouder met Wlz-recht                         |                                                                   | ja                                                                | 0                      | 60                     |                                                                 |                                                          | ja                                                              |                                                          |                                     | ja                                  |                                                                                 |                                                                                    | € 685,44                      |
| ouder gedetineerd                           |                                                                   | ja                                                                | 0                      | 160                    |                                                                 |                                                          |                                                                 | ja                                                       |                                     | ja                                  |                                                                                 |                                                                                    | € 816                         |

voorbeelden Geen recht op het geheel, 2023
  gegeven
    Anna, Bram, Kim en Zon zijn personen. De belanghebbende is Anna. De peildatum is 1 januari 2023.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Zon is voor dagopvang geregistreerd.
    Bram woont in Nederland. Bram verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 0.
    De uurprijs van Zon bedraagt € 1. Het betaald deel van de kosten van Zon bedraagt 100%.
    Voor het overige: nee.
| geval                              | Anna en Bram zijn met elkaar gehuwd | Bram is een vreemdeling zonder rechtmatig verblijf | uren kinderopvang van Zon | verwacht: kinderopvangtoeslag | verwacht: kinderopvangtoeslag over het berekeningsjaar |
|------------------------------------|-------------------------------------|----------------------------------------------------|---------------------------|-------------------------------|--------------------------------------------------------|
| € 23,04 over het jaar              |                                     |                                                    | 2                         | € 1,92                        | geen                                                   |
| € 34,56 over het jaar              |                                     |                                                    | 3                         | € 2,88                        | € 35                                                   |
| partner zonder rechtmatig verblijf | ja                                  | ja                                                 | 100                       | geen                          | geen                                                   |

voorbeeld Twee soorten opvang boven de grens van 230 uur, 2023
  bron eigen rekenwerk: (150 maal 9,12 plus 100 maal 7,85) maal 230/250 maal 96%
  gegeven
    Anna, Kim, Zon en Maan zijn personen. De belanghebbende is Anna. De peildatum is 1 januari 2023.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Het inkomensgegeven van Anna bedraagt € 20.000.
    Zon is opvanghouder van Kim. Zon is voor dagopvang geregistreerd. De uren kinderopvang van Zon bedragen 150.
    De uurprijs van Zon bedraagt € 10. Het betaald deel van de kosten van Zon bedraagt 100%.
    Maan is opvanghouder van Kim. Maan is voor buitenschoolse opvang geregistreerd.
    De uren kinderopvang van Maan bedragen 100.
    De uurprijs van Maan bedraagt € 10. Het betaald deel van de kosten van Maan bedraagt 100%.
    Voor het overige: nee.
  verwacht
    De opvanguren van Kim bedragen 250. Het aandeel binnen het maandmaximum van Kim bedraagt 0,92.
    De in aanmerking komende kosten van Kim bedragen € 1.980,76. De kinderopvangtoeslag bedraagt € 1.901,5296.

voorbeeld Een percentage dat niet bekend is
  gegeven
    Anna, Kim, Noor, Zon en Maan zijn personen. De belanghebbende is Anna. De peildatum is 1 januari 2025.
    De aanvraagdatum van Anna is 1 januari 2019. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is eerstegraads verwant in de neergaande lijn van Anna.
    Noor is eerstegraads verwant in de neergaande lijn van Anna.
    Het inkomensgegeven van Anna bedraagt € 50.000.
    Zon is opvanghouder van Kim. Zon is voor dagopvang geregistreerd. De uren kinderopvang van Zon bedragen 100.
    De uurprijs van Zon bedraagt € 10. Het betaald deel van de kosten van Zon bedraagt 100%.
    Maan is opvanghouder van Noor. Maan is voor dagopvang geregistreerd. De uren kinderopvang van Maan bedragen 50.
    De uurprijs van Maan bedraagt € 10. Het betaald deel van de kosten van Maan bedraagt 100%.
    Voor het overige: nee.
  verwacht
    De kinderopvangtoeslag voor een kind van Kim bedraagt € 946.
    De kinderopvangtoeslag is onbekend, want het percentage voor een volgend kind ontbreekt.
