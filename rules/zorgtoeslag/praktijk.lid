// Geen recht maar praktijk: wat de Dienst Toeslagen per maand uitbetaalt, voor wie een proefberekening wil vergelijken.
regeling Uitbetaling van de zorgtoeslag per maand (Praktijk zorgtoeslag)
  soort praktijk
  bron Dienst Toeslagen, tabellen zorgtoeslag 2022, 2025 en 2026
gebruikt Wet op de zorgtoeslag (Wzt); Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

gegevens
Bepaald worden:
  een maandbedrag volgens de praktijk: bedrag per maand.

artikel 1
lid 1
Het maandbedrag volgens de praktijk bedraagt de zorgtoeslag over een kalendermaand,
  naar beneden afgerond op hele euro's,
  indien de zorgtoeslag over het berekeningsjaar ten minste de toekenningsgrens bedraagt.
  uitleg: de wet kent geen afronding per maand.

lid 2
geldig tot 1 januari 2022
In afwijking van lid 1 bedraagt het maandbedrag volgens de praktijk een twaalfde deel van
  de zorgtoeslag over het berekeningsjaar, naar beneden afgerond op hele euro's,
  indien de zorgtoeslag over het berekeningsjaar ten minste de toekenningsgrens bedraagt en
  het jaarbedrag voor afronding gelijk is aan het twaalfvoud van de zorgtoeslag over een kalendermaand.

lid 2
geldig van 1 januari 2022 tot 1 januari 2023
niet gecodeerd: de tabel van 2022 past op de exacte maand (lid 1).

lid 2
geldig van 1 januari 2023
In afwijking van lid 1 bedraagt het maandbedrag volgens de praktijk een twaalfde deel van
  de zorgtoeslag over het berekeningsjaar, naar beneden afgerond op hele euro's,
  indien de zorgtoeslag over het berekeningsjaar ten minste de toekenningsgrens bedraagt en
  het jaarbedrag voor afronding gelijk is aan het twaalfvoud van de zorgtoeslag over een kalendermaand.
  uitleg: bij gelijke maanden past het afgeronde jaarbedrag gedeeld door twaalf op de tabellen van 2025 en 2026, en de
  exacte maand op die van 2022. Bij ongelijke maanden de exacte maand (lid 1).

voorbeelden Uitbetaald per maand
  bron Belastingdienst, 'Hoeveel zorgtoeslag krijg ik?', tabellen 2022 en 2026
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De geboortedatum van Anna is 1 mei 1990.
    Anna is krachtens de Zorgverzekeringswet verzekerd. De rendementsgrondslag van Anna bedraagt € 0.
    Voor het overige: nee.
| berekeningsjaar | peildatum      | inkomensgegeven van Anna | verwacht: het maandbedrag volgens de praktijk |
|-----------------|----------------|-------------------------:|----------------------------------------------:|
| 2022            | 1 januari 2022 |                 € 26.000 |                                          € 69 |
| 2022            | 1 januari 2022 |                 € 28.000 |                                          € 47 |
| 2026            | 1 januari 2026 |                 € 30.500 |                                         € 120 |
| 2026            | 1 januari 2026 |                 € 40.000 |                                          € 11 |
| 2020            | 1 januari 2020 |                 € 22.000 |                                          € 97 |
| 2024            | 1 januari 2024 |                 € 37.497 |                                          geen |
