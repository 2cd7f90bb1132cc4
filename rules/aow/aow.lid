regeling Algemene Ouderdomswet (AOW)
  soort wet
  bron BWBR0002221

gegevens
Een persoon heeft:
  een geboortedatum: datum.
Van een persoon staat vast of hij (zonder bewijs: nee):
  volgens opgave AOW-gerechtigd is, per berekeningsjaar;
  volgens opgave nog niet AOW-gerechtigd is, per berekeningsjaar.
Van een persoon worden bepaald:
  een pensioengerechtigde leeftijd: duur;
  een pensioendag: datum.
Van een persoon wordt bepaald of hij:
  de pensioengerechtigde leeftijd bereikt heeft, in de tijd;
  een pensioengerechtigde van 2018 is;
  een pensioengerechtigde van 2019 is;
  een pensioengerechtigde van 2020 is;
  een pensioengerechtigde van 2021 is;
  een pensioengerechtigde van 2022 is;
  een pensioengerechtigde van 2023 is;
  een pensioengerechtigde van 2024 is;
  een pensioengerechtigde van 2025 is;
  een pensioengerechtigde van na 2025 is.

// Lid 1 onderdeel o: de leeftijd die voor dat jaar is medegedeeld. Na het laatste jaar: onbekend.
parameter medegedeelde pensioengerechtigde leeftijd: duur
| jaar | bedraagt | bron                                                                                  | status    |
|------|---------:|---------------------------------------------------------------------------------------|-----------|
| 2026 |  67 jaar | gerritsenfinancieleplanning.nl, tabel AOW-leeftijd 2021-2026; spin.nl (2023 t/m 2027) | secundair |

artikel 7
De pensioendag van een persoon is de geboortedatum van die persoon
  vermeerderd met de pensioengerechtigde leeftijd van die persoon.
Een persoon heeft de pensioengerechtigde leeftijd bereikt
  indien de pensioendag van die persoon op of voor de peildatum ligt,
  tenzij die persoon volgens opgave nog niet AOW-gerechtigd is.
Een persoon heeft mede de pensioengerechtigde leeftijd bereikt indien die persoon volgens opgave AOW-gerechtigd is.
  uitleg: een proefberekening mag in plaats van de geboortedatum opgeven of iemand AOW-gerechtigd is. Die opgave geldt
  dan voor het hele jaar. Zonder opgave beslist de geboortedatum.
Een persoon is een pensioengerechtigde van 2018 indien de geboortedatum van die persoon voor 1 januari 1953 ligt.
  uitleg: afgeleid uit artikel 7a lid 1. Dat noemt per jaar de leeftijd die geldt voor wie haar in dat jaar bereikt;
  omdat zij nooit daalt, hoort bij elk jaar een aaneengesloten reeks geboortedata. Wie de leeftijd voor 2018 bereikte,
  is bij 2018 geteld; voor vragen over 2019 en later maakt dat geen verschil.
Een persoon is een pensioengerechtigde van 2019 indien de geboortedatum van die persoon op of na 1 januari 1953 ligt en
  voor 1 september 1953 ligt.
Een persoon is een pensioengerechtigde van 2020
  indien de geboortedatum van die persoon op of na 1 september 1953 ligt en voor 1 september 1954 ligt.
Een persoon is een pensioengerechtigde van 2021
  indien de geboortedatum van die persoon op of na 1 september 1954 ligt en voor 1 september 1955 ligt.
Een persoon is een pensioengerechtigde van 2022
  indien de geboortedatum van die persoon op of na 1 september 1955 ligt en voor 1 juni 1956 ligt.
Een persoon is een pensioengerechtigde van 2023 indien de geboortedatum van die persoon op of na 1 juni 1956 ligt en
  voor 1 maart 1957 ligt.
Een persoon is een pensioengerechtigde van 2024 indien de geboortedatum van die persoon op of na 1 maart 1957 ligt en
  voor 1 januari 1958 ligt.
Een persoon is een pensioengerechtigde van 2025 indien de geboortedatum van die persoon op of na 1 januari 1958 ligt en
  voor 1 januari 1959 ligt.
Een persoon is een pensioengerechtigde van na 2025 indien de geboortedatum van die persoon op of na 1 januari 1959 ligt.

artikel 7a
lid 1
> De pensioengerechtigde leeftijd en de aanvangsleeftijd zijn:

onderdeel g
> in 2018: 66 jaar, respectievelijk 16 jaar;
De pensioengerechtigde leeftijd van een persoon bedraagt 66 jaar indien die persoon een pensioengerechtigde van 2018 is.

onderdeel h
> in 2019: 66 jaar en vier maanden, respectievelijk 16 jaar en vier maanden;
De pensioengerechtigde leeftijd van een persoon bedraagt 66 jaar en vier maanden
  indien die persoon een pensioengerechtigde van 2019 is.

onderdeel i
> in 2020: 66 jaar en vier maanden, respectievelijk 16 jaar en vier maanden;
De pensioengerechtigde leeftijd van een persoon bedraagt 66 jaar en vier maanden
  indien die persoon een pensioengerechtigde van 2020 is.

onderdeel j
> in 2021: 66 jaar en vier maanden, respectievelijk 16 jaar en vier maanden;
De pensioengerechtigde leeftijd van een persoon bedraagt 66 jaar en vier maanden
  indien die persoon een pensioengerechtigde van 2021 is.

onderdeel k
> in 2022: 66 jaar en zeven maanden, respectievelijk 16 jaar en zeven maanden;
De pensioengerechtigde leeftijd van een persoon bedraagt 66 jaar en zeven maanden
  indien die persoon een pensioengerechtigde van 2022 is.

onderdeel l
> in 2023: 66 jaar en tien maanden, respectievelijk 16 jaar en tien maanden;
De pensioengerechtigde leeftijd van een persoon bedraagt 66 jaar en tien maanden
  indien die persoon een pensioengerechtigde van 2023 is.

onderdeel m
> in 2024: 67 jaar, respectievelijk 17 jaar;
De pensioengerechtigde leeftijd van een persoon bedraagt 67 jaar indien die persoon een pensioengerechtigde van 2024 is.

onderdeel n
> in 2025: 67 jaar, respectievelijk 17 jaar;
De pensioengerechtigde leeftijd van een persoon bedraagt 67 jaar indien die persoon een pensioengerechtigde van 2025 is.

onderdeel o
geldig van 1 januari 2026
> in 2026 en de kalenderjaren daarna: de pensioengerechtigde leeftijd en de aanvangsleeftijd, die jaarlijks op basis van
> de verhoging van de pensioengerechtigde leeftijd en de aanvangsleeftijd op grond van het tweede lid worden
> vastgesteld.
De pensioengerechtigde leeftijd van een persoon bedraagt de medegedeelde pensioengerechtigde leeftijd
  indien die persoon een pensioengerechtigde van na 2025 is.
  uitleg: wie in een jaar nog niet zo oud is, heeft de leeftijd van dat jaar niet bereikt; welke leeftijd later voor hem
  geldt, doet dan niet ter zake. Voor 2026 bereikt niemand uit deze geboortejaren haar.

lid 2
> De verhoging van de pensioengerechtigde leeftijd en de aanvangsleeftijd in 2026 en de kalenderjaren daarna wordt
> jaarlijks, voor de eerste maal uiterlijk op 1 januari 2021 voor het jaar 2026, vastgesteld volgens de formule: V = 2/3
> * (L – 20,64) – (P – 67) waarbij: V staat voor de periode waarmee de pensioengerechtigde leeftijd respectievelijk
> aanvangsleeftijd wordt verhoogd, uitgedrukt in perioden van een jaar; L staat voor de geraamde macro gemiddelde
> resterende levensverwachting op 65-jarige leeftijd in het kalenderjaar van verhoging; P staat voor de
> pensioengerechtigde leeftijd in het kalenderjaar voorafgaande aan het kalenderjaar van verhoging. Indien V negatief is
> of minder dan 0,25 bedraagt, wordt deze gesteld op 0. Indien V 0,25 of meer bedraagt, wordt deze gesteld op drie
> maanden. De volgens de formule vastgestelde verdere verhoging van de pensioengerechtigde leeftijd en de
> aanvangsleeftijd wordt door of namens Onze Minister medegedeeld in de Staatscourant.
niet gecodeerd: de raming van de levensverwachting staat niet in de wet; de medegedeelde leeftijd is een parameter bij
  lid 1 onderdeel o.

voorbeelden Wanneer is de pensioengerechtigde leeftijd bereikt
  gegeven
    Anna is een persoon.
| geval                        | geboortedatum van Anna | peildatum        | verwacht: Anna heeft de pensioengerechtigde leeftijd bereikt |
|------------------------------|------------------------|------------------|--------------------------------------------------------------|
| al voor 2019                 | 31 december 1952       | 1 januari 2019   | ja                                                           |
| 66 jaar en vier maanden      | 31 augustus 1955       | 31 december 2021 | ja                                                           |
| in 2019                      | 31 augustus 1953       | 31 december 2019 | ja                                                           |
| in 2020                      | 31 augustus 1954       | 31 december 2020 | ja                                                           |
| in 2025                      | 31 december 1958       | 31 december 2025 | ja                                                           |
| een dag te vroeg             | 31 augustus 1955       | 30 december 2021 | nee                                                          |
| een dag jonger, drie maanden | 1 september 1955       | 1 januari 2022   | nee                                                          |
| 66 jaar en zeven maanden     | 1 september 1955       | 1 april 2022     | ja                                                           |
| 66 jaar en tien maanden      | 1 juni 1956            | 1 april 2023     | ja                                                           |
| 67 jaar                      | 1 maart 1957           | 1 maart 2024     | ja                                                           |
| nog niet                     | 1 mei 1990             | 1 januari 2025   | nee                                                          |
| in 2026                      | 1 mei 1959             | 1 mei 2026       | ja                                                           |
| in 2026 nog niet             | 1 mei 1990             | 1 mei 2026       | nee                                                          |

voorbeelden Zonder geboortedatum en zonder opgave
  gegeven
    Anna is een persoon. Het berekeningsjaar is 2025.
| peildatum      | verwacht: Anna heeft de pensioengerechtigde leeftijd bereikt |
|----------------|--------------------------------------------------------------|
| 1 januari 2025 | onbekend                                                     |

voorbeeld Opgegeven als AOW-gerechtigd
  gegeven
    Anna is een persoon. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    Anna is volgens opgave AOW-gerechtigd.
  verwacht
    Anna heeft de pensioengerechtigde leeftijd bereikt.

voorbeeld Opgegeven als nog niet AOW-gerechtigd
  gegeven
    Anna is een persoon. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1950. Anna is volgens opgave nog niet AOW-gerechtigd.
  verwacht
    Anna heeft de pensioengerechtigde leeftijd niet bereikt.
