// Geen recht maar praktijk: wat de Dienst Toeslagen per maand uitbetaalt, voor wie een proefberekening wil vergelijken.
regeling Uitbetaling van het kindgebonden budget per maand (Praktijk kindgebonden budget)
  soort praktijk
  bron Dienst Toeslagen, Berekening kindgebonden budget 2026 (TG 081 - 1Z61FD)
gebruikt Wet op het kindgebonden budget (Wkb); Algemene wet inkomensafhankelijke regelingen (Awir);
  Algemene Ouderdomswet (AOW)

gegevens
Bepaald worden:
  een maandbedrag volgens de praktijk: bedrag per maand.

artikel 1
lid 1
Het maandbedrag volgens de praktijk bedraagt het kindgebonden budget over een kalendermaand,
  naar beneden afgerond op hele euro's,
  indien het kindgebonden budget over het berekeningsjaar ten minste de toekenningsgrens bedraagt.
  uitleg: de wet kent geen afronding per maand. De brochure van 2026 maakt van € 392,89 per maand € 392.

lid 2
geldig tot 1 januari 2022
In afwijking van lid 1 bedraagt het maandbedrag volgens de praktijk een twaalfde deel van
  het kindgebonden budget over het berekeningsjaar, naar beneden afgerond op hele euro's,
  indien het kindgebonden budget over het berekeningsjaar ten minste de toekenningsgrens bedraagt en
  het jaarbedrag voor afronding gelijk is aan het twaalfvoud van het kindgebonden budget over een kalendermaand.

lid 2
geldig van 1 januari 2022 tot 1 januari 2023
niet gecodeerd: de tabel zorgtoeslag van 2022 past op de exacte maand (lid 1); dat is hier overgenomen.

lid 2
geldig van 1 januari 2023
In afwijking van lid 1 bedraagt het maandbedrag volgens de praktijk een twaalfde deel van
  het kindgebonden budget over het berekeningsjaar, naar beneden afgerond op hele euro's,
  indien het kindgebonden budget over het berekeningsjaar ten minste de toekenningsgrens bedraagt en
  het jaarbedrag voor afronding gelijk is aan het twaalfvoud van het kindgebonden budget over een kalendermaand.
  uitleg: als bij de zorgtoeslag: bij gelijke maanden het afgeronde jaarbedrag gedeeld door twaalf, bij ongelijke
  maanden de exacte maand (lid 1).

voorbeelden Uitbetaald per maand
  bron eigen berekening
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna. De rendementsgrondslag van Anna bedraagt nihil.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    Voor het overige: nee.
| geval                       | berekeningsjaar | peildatum       | geboortedatum van Carla | inkomensgegeven van Anna | verwacht: het maandbedrag volgens de praktijk |
|-----------------------------|-----------------|-----------------|-------------------------|-------------------------:|----------------------------------------------:|
| 4.305, een twaalfde 358,75  | 2019            | 1 januari 2019  | 1 mei 2018              |                 € 20.000 |                                         € 358 |
| 4.446, een twaalfde 370,50  | 2021            | 1 januari 2021  | 1 mei 2018              |                 € 20.000 |                                         € 370 |
| 4.505, een twaalfde 375,41… | 2022            | 1 januari 2022  | 1 mei 2018              |                 € 20.000 |                                         € 375 |
| 2022: exacte maand 374,97…  | 2022            | 1 januari 2022  | 1 mei 2018              |                 € 22.434 |                                         € 374 |
| 2026: 4.499,56 wordt 4.500  | 2026            | 1 januari 2026  | 1 mei 2018              |                 € 49.426 |                                         € 375 |
| ongelijke maanden: 370,50   | 2021            | 1 december 2021 | 15 november 2021        |                 € 20.000 |                                         € 370 |
| maand zonder kind           | 2021            | 1 januari 2021  | 15 november 2021        |                 € 20.000 |                                          geen |
| minder dan € 24             | 2021            | 1 januari 2021  | 1 mei 2018              |                 € 87.655 |                                          geen |
