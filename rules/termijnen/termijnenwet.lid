regeling Algemene termijnenwet (ATW)
  soort wet
  bron BWBR0002448

gegevens
Een termijn heeft:
  een begin van de termijn: datum;
  een einde van de termijn: datum;
  een duur van de termijn: duur;
  een aantal dagen van de termijn: aantal;
  een aantal weken van de termijn: aantal;
  een aantal maanden van de termijn: aantal;
  een aantal jaren van de termijn: aantal.
Van de termijn staat vast of zij:
  door terugrekening bepaald is.
Van de termijn worden bepaald:
  een verlengde einde van de termijn: datum.
Van een dag wordt bepaald of zij:
  een algemeen erkende feestdag is, in de tijd.

artikel 1
lid 1
> Een in een wet gestelde termijn die op een zaterdag, zondag of algemeen erkende feestdag eindigt, wordt verlengd tot
> en met de eerstvolgende dag die niet een zaterdag, zondag of algemeen erkende feestdag is.
Het verlengde einde van de termijn is de eerste dag na het einde van de termijn die niet op een zaterdag,
  zondag of algemeen erkende feestdag valt,
  indien het einde van de termijn op een zaterdag, zondag of algemeen erkende feestdag valt.

lid 2
> Het vorige lid geldt niet voor termijnen, bepaald door terugrekening vanaf een tijdstip of een gebeurtenis.
Lid 1 is niet van toepassing indien de termijn door terugrekening bepaald is.

artikel 2
> Een in een wet gestelde termijn van ten minste drie dagen wordt, zo nodig, zoveel verlengd, dat daarin ten minste twee
> dagen voorkomen die niet een zaterdag, zondag of algemeen erkende feestdag zijn.
In afwijking van artikel 1 is het verlengde einde van de termijn de tweede dag vanaf het begin van de termijn
  die niet op een zaterdag, zondag of algemeen erkende feestdag valt,
  indien de duur van de termijn ten minste drie dagen duurt en het einde van de termijn voor de tweede dag vanaf
  het begin van de termijn die niet op een zaterdag, zondag of algemeen erkende feestdag valt ligt.

artikel 3
lid 1
> Algemeen erkende feestdagen in de zin van deze wet zijn: de Nieuwjaarsdag, de Christelijke tweede Paas- en
> Pinksterdag, de beide Kerstdagen, de Hemelvaartsdag, de dag waarop de verjaardag van de Koning wordt gevierd en de
> vijfde mei.
De dag is een algemeen erkende feestdag indien:
  a. deze dag gelijk is aan 1 januari van het kalenderjaar;
  b. deze dag gelijk is aan de eerste paasdag van het kalenderjaar vermeerderd met 1 dag;
  c. deze dag gelijk is aan de eerste paasdag van het kalenderjaar vermeerderd met 50 dagen;
  d. deze dag gelijk is aan 25 december van het kalenderjaar;
  e. deze dag gelijk is aan 26 december van het kalenderjaar;
  f. deze dag gelijk is aan de eerste paasdag van het kalenderjaar vermeerderd met 39 dagen;
  g. deze dag gelijk is aan 5 mei van het kalenderjaar; of
  h. onderdeel h van toepassing is.
  uitleg: de tweede paasdag is 1 dag, de Hemelvaartsdag 39 dagen en de tweede pinksterdag 50 dagen na de eerste paasdag;
  Nieuwjaarsdag is 1 januari, de Kerstdagen zijn 25 en 26 december. De letters van de onderdelen zijn van ons.

onderdeel h
geldig tot 1 januari 2014
Onderdeel h is van toepassing indien:
  a. deze dag gelijk is aan 30 april van het kalenderjaar en deze dag niet op een zondag valt; of
  b. deze dag gelijk is aan 29 april van het kalenderjaar en de dag na deze dag op een zondag valt.
  uitleg: tot en met 2013 werd de verjaardag van de Koningin gevierd op 30 april, en op 29 april als 30 april een zondag
  was.

onderdeel h
geldig van 1 januari 2014
Onderdeel h is van toepassing indien:
  a. deze dag gelijk is aan 27 april van het kalenderjaar en deze dag niet op een zondag valt; of
  b. deze dag gelijk is aan 26 april van het kalenderjaar en de dag na deze dag op een zondag valt.
  uitleg: de wet noemt de dag niet. Vanaf 2014 wordt de verjaardag van de Koning gevierd op 27 april, en op 26 april als
  27 april een zondag is.

lid 2
> Voor de toepassing van deze wet wordt de Goede Vrijdag met de in het vorige lid genoemde dagen gelijkgesteld.
De dag is mede een algemeen erkende feestdag indien deze dag gelijk is aan de eerste paasdag van het kalenderjaar
  verminderd met 2 dagen.
  uitleg: Goede Vrijdag is 2 dagen voor de eerste paasdag.

lid 3
> Wij kunnen bepaalde dagen voor de toepassing van deze wet met de in het eerste lid genoemde gelijkstellen. Ons besluit
> wordt in de Nederlandse Staatscourant openbaar gemaakt.
niet gecodeerd: delegatie; de besluiten die dagen gelijkstellen, zijn niet gelezen.

artikel 4
> Deze wet geldt niet voor termijnen:

onderdeel a
> omschreven in uren, in meer dan 90 dagen, in meer dan twaalf weken, in meer dan drie maanden, of in een of meer jaren;
Artikel 1 en artikel 2 zijn niet van toepassing indien:
  a. het aantal dagen van de termijn meer bedraagt dan 90;
  b. het aantal weken van de termijn meer bedraagt dan 12;
  c. het aantal maanden van de termijn meer bedraagt dan 3; of
  d. het aantal jaren van de termijn ten minste 1 bedraagt.
  uitleg: hoe de termijn is omschreven beslist, niet hoe lang hij is: drie maanden is er geen van meer dan 90 dagen.
  Twaalf is 12, drie is 3 en 'een of meer' is ten minste 1. Termijnen in uren kent de taal niet.

onderdeel b
> betreffende de bekendmaking, inwerkingtreding of buitenwerkingtreding van wettelijke voorschriften;
niet gecodeerd: zulke termijnen komen in de gecodeerde wetten niet voor.

onderdeel c
> van vrijheidsbeneming.
niet gecodeerd: zulke termijnen komen in de gecodeerde wetten niet voor.

artikel 5
> Op in een algemene maatregel van bestuur gestelde termijnen zijn de artikelen 1-4 van overeenkomstige toepassing,
> tenzij bij algemene maatregel van bestuur iets anders is bepaald.
niet gecodeerd: een besluit dat deze wet gebruikt, valt er al onder; een uitzondering zet het besluit zelf in een zin.

voorbeelden Een termijn van zes weken eindigt
  bron kalender; de eerste paasdag viel op 31 maart 2024 en 20 april 2025, en valt op 5 april 2026
  gegeven
    De termijn is niet door terugrekening bepaald. Het begin van de termijn is 1 januari 2005.
    De duur van de termijn is 6 weken. Het aantal weken van de termijn bedraagt 6.
    Het aantal dagen van de termijn bedraagt 0. Het aantal maanden van de termijn bedraagt 0.
    Het aantal jaren van de termijn bedraagt 0.
| geval                                                   | peildatum      | einde van de termijn | verwacht: verlengde einde van de termijn | op grond van    |
|---------------------------------------------------------|----------------|----------------------|------------------------------------------|-----------------|
| op een vrijdag                                          | 1 januari 2025 | 11 april 2025        | geen                                     |                 |
| op een zaterdag                                         | 1 januari 2025 | 12 april 2025        | 14 april 2025                            | artikel 1 lid 1 |
| op een zondag                                           | 1 januari 2025 | 13 april 2025        | 14 april 2025                            | artikel 1 lid 1 |
| op Goede Vrijdag: over Pasen heen                       | 1 januari 2025 | 18 april 2025        | 22 april 2025                            | artikel 1 lid 1 |
| op tweede paasdag                                       | 1 januari 2024 | 1 april 2024         | 2 april 2024                             | artikel 1 lid 1 |
| Koningsdag op zaterdag, omdat 27 april een zondag is    | 1 januari 2025 | 26 april 2025        | 28 april 2025                            | artikel 1 lid 1 |
| Koningsdag op maandag                                   | 1 januari 2026 | 27 april 2026        | 28 april 2026                            | artikel 1 lid 1 |
| 26 april, als 27 april geen zondag is                   | 1 januari 2024 | 26 april 2024        | geen                                     |                 |
| op 5 mei                                                | 1 januari 2025 | 5 mei 2025           | 6 mei 2025                               | artikel 1 lid 1 |
| op Hemelvaartsdag                                       | 1 januari 2025 | 29 mei 2025          | 30 mei 2025                              | artikel 1 lid 1 |
| op tweede pinksterdag                                   | 1 januari 2025 | 9 juni 2025          | 10 juni 2025                             | artikel 1 lid 1 |
| eerste kerstdag op donderdag                            | 1 januari 2025 | 25 december 2025     | 29 december 2025                         | artikel 1 lid 1 |
| Nieuwjaarsdag                                           | 1 januari 2025 | 1 januari 2026       | 2 januari 2026                           | artikel 1 lid 1 |
| Koninginnedag op zaterdag, omdat 30 april een zondag is | 1 januari 2006 | 29 april 2006        | 1 mei 2006                               | artikel 1 lid 1 |
| Koninginnedag op maandag                                | 1 januari 2012 | 30 april 2012        | 1 mei 2012                               | artikel 1 lid 1 |
| 30 april, na 2013                                       | 1 januari 2014 | 30 april 2014        | geen                                     |                 |

voorbeelden Hoe de termijn is omschreven
  bron kalender; 12 april 2025 is een zaterdag
  gegeven
    De peildatum is 1 januari 2025. Het begin van de termijn is 1 januari 2005.
    Het einde van de termijn is 12 april 2025.
| de termijn is door terugrekening bepaald | duur van de termijn | aantal dagen van de termijn | aantal weken van de termijn | aantal maanden van de termijn | aantal jaren van de termijn | verwacht: verlengde einde van de termijn |
|------------------------------------------|---------------------|-----------------------------|-----------------------------|-------------------------------|-----------------------------|------------------------------------------|
| ja                                       | 6 weken             | 0                           | 6                           | 0                             | 0                           | geen                                     |
| nee                                      | 90 dagen            | 90                          | 0                           | 0                             | 0                           | 14 april 2025                            |
| nee                                      | 91 dagen            | 91                          | 0                           | 0                             | 0                           | geen                                     |
| nee                                      | 12 weken            | 0                           | 12                          | 0                             | 0                           | 14 april 2025                            |
| nee                                      | 13 weken            | 0                           | 13                          | 0                             | 0                           | geen                                     |
| nee                                      | 3 maanden           | 0                           | 0                           | 3                             | 0                           | 14 april 2025                            |
| nee                                      | 4 maanden           | 0                           | 0                           | 4                             | 0                           | geen                                     |
| nee                                      | 1 jaar              | 0                           | 0                           | 0                             | 1                           | geen                                     |

voorbeelden Ten minste twee gewone dagen
  bron kalender; Goede Vrijdag 18 april tot en met tweede paasdag 21 april 2025
  gegeven
    De peildatum is 1 januari 2025. De termijn is niet door terugrekening bepaald.
    Het aantal weken van de termijn bedraagt 0. Het aantal maanden van de termijn bedraagt 0.
    Het aantal jaren van de termijn bedraagt 0. Het begin van de termijn is 18 april 2025.
| duur van de termijn | aantal dagen van de termijn | einde van de termijn | verwacht: verlengde einde van de termijn | op grond van    |
|---------------------|-----------------------------|----------------------|------------------------------------------|-----------------|
| 2 dagen             | 2                           | 19 april 2025        | 22 april 2025                            | artikel 1 lid 1 |
| 3 dagen             | 3                           | 20 april 2025        | 23 april 2025                            | artikel 2       |
| 5 dagen             | 5                           | 22 april 2025        | 23 april 2025                            | artikel 2       |
| 6 dagen             | 6                           | 23 april 2025        | geen                                     |                 |

voorbeelden De feestdagen zelf
  bron kalender
  gegeven
    De termijn is niet door terugrekening bepaald.
| peildatum        | verwacht: de dag is een algemeen erkende feestdag | op grond van                |
|------------------|---------------------------------------------------|-----------------------------|
| 26 december 2025 | ja                                                | artikel 3 lid 1 onderdeel e |
| 27 december 2025 | nee                                               |                             |
| 29 april 2012    | nee                                               |                             |
| 29 april 2006    | ja                                                | artikel 3 lid 1 onderdeel h |
| 26 april 2025    | ja                                                | artikel 3 lid 1 onderdeel h |
| 27 april 2025    | nee                                               |                             |
