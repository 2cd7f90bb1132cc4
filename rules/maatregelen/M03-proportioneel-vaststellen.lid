regeling Wet kinderopvang (Wko)
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Besluit kinderopvangtoeslag (Bko);
  Verzamelbesluit Toeslagen, kinderopvangtoeslag (Verzamelbesluit KOT)

voorbeelden M03 vóór: een deel van de opvangkosten betaald
  bron Wko, geldend 2020-01-01, artikel 1.5; uitvoering tot 23 oktober 2019; eigen bedragen: 100 uur maal € 8,17
    maal 96%
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    De aanvraagdatum van Anna is 1 januari 2019. Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    De gewerkte uren van Anna bedragen 160. Het inkomensgegeven van Anna bedraagt € 15.000.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Zon is voor dagopvang geregistreerd.
    De uren kinderopvang van Zon bedragen 100. De uurprijs van Zon bedraagt € 8,17.
    Voor het overige: nee.
| geval         | peildatum      | betaald deel van de kosten van Zon | verwacht: meetellend deel van de kosten van Zon | verwacht: kinderopvangtoeslag | verwacht: kinderopvangtoeslag over het berekeningsjaar | op grond van |
|---------------|----------------|------------------------------------|-------------------------------------------------|-------------------------------|--------------------------------------------------------|--------------|
| alles betaald | 1 januari 2020 | 100%                               | 100%                                            | € 784,32                      | € 9.412                                                |              |
| 80% betaald   | 1 januari 2020 | 80%                                | 0%                                              | € 0                           | geen                                                   |              |
| niets betaald | 1 januari 2020 | 0%                                 | 0%                                              | € 0                           | geen                                                   |              |

voorbeelden M03 na: een deel van de opvangkosten betaald
  bron Stcrt. 2020, 22720; Wko, geldend 2021-01-01, artikel 1.5; eigen bedragen
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna. Anna woont in Nederland.
    De aanvraagdatum van Anna is 1 januari 2019. Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    De gewerkte uren van Anna bedragen 160. Het inkomensgegeven van Anna bedraagt € 15.000.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Zon is voor dagopvang geregistreerd.
    De uren kinderopvang van Zon bedragen 100. De uurprijs van Zon bedraagt € 8,17.
    Voor het overige: nee.
| geval                               | met inachtneming van | peildatum      | betaald deel van de kosten van Zon | verwacht: meetellend deel van de kosten van Zon | op grond van                    | verwacht: kinderopvangtoeslag | verwacht: kinderopvangtoeslag over het berekeningsjaar |
|-------------------------------------|----------------------|----------------|------------------------------------|-------------------------------------------------|---------------------------------|-------------------------------|--------------------------------------------------------|
| in 2020 met het beleid: 80% betaald | Verzamelbesluit KOT  | 1 januari 2020 | 80%                                | 80%                                             | paragraaf 2 Verzamelbesluit KOT | € 627,456                     | € 7.529                                                |
| 80% betaald                         |                      | 1 januari 2021 | 80%                                | 80%                                             | artikel 1.5 lid 1               | € 627,456                     | € 7.529                                                |
| alles betaald                       |                      | 1 januari 2021 | 100%                               | 100%                                            | artikel 1.5 lid 1               | € 784,32                      | € 9.412                                                |
| niets betaald                       |                      | 1 januari 2021 | 0%                                 | 0%                                              | artikel 1.5 lid 1               | € 0                           | geen                                                   |
