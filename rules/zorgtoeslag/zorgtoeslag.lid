regeling Wet op de zorgtoeslag (Wzt)
  soort wet
  bron BWBR0018451

gegevens
De belanghebbende is een persoon.
Een persoon heeft:
  een toetsingsinkomen: bedrag per jaar, per berekeningsjaar.
Van een persoon staat vast of hij:
  een verzekerde is, in de tijd;
  partner van een persoon is, in de tijd.
Bepaald worden:
  een in aanmerking te nemen standaardpremie: bedrag per jaar;
  een normpremie: bedrag per jaar;
  een gezamenlijk toetsingsinkomen: bedrag per jaar;
  een zorgtoeslag: bedrag per jaar.

parameter standaardpremie: bedrag per jaar
| jaar | bedraagt | bron                                                                                                                                                      | status |
|------|---------:|-----------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 |  € 1.609 | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald                                                                                | bron   |
| 2020 |  € 1.642 | VWS, De Staat van Volksgezondheid en Zorg, Premieoverzicht Zvw begroting 2022                                                                             | bron   |
| 2021 |  € 1.705 | VWS, De Staat van Volksgezondheid en Zorg, Premieoverzicht Zvw begroting 2022 en 2023                                                                     | bron   |
| 2022 |  € 1.749 | Belastingdienst, Berekening zorgtoeslag 2022 (TG 082 - 1Z21FD); aangehaald; VWS, De Staat van Volksgezondheid en Zorg, Premieoverzicht Zvw begroting 2023 | bron   |
| 2023 |  € 1.889 | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD); aangehaald                                                                                | bron   |
| 2024 |  € 1.987 | Regeling vaststelling standaardpremie en bestuursrechtelijke premies 2024, BWBR0049005, art. 1 (Stcrt. 2023, 32413)                                       | bron   |
| 2025 |  € 2.112 | Regeling vaststelling standaardpremie en bestuursrechtelijke premies 2025, BWBR0050536, art. 1 (Stcrt. 2024, 38887)                                       | bron   |
| 2026 |  € 2.119 | Regeling vaststelling standaardpremie en bestuursrechtelijke premies 2026, BWBR0051838, Stcrt. 2025, 40022                                                | bron   |

parameter drempelinkomen: bedrag per jaar
| jaar | bedraagt | bron                                                                                                                          | status   |
|------|---------:|-------------------------------------------------------------------------------------------------------------------------------|----------|
| 2019 | € 20.941 | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald; KPMG Meijburg Promemorie 2020, p. 30 (kolom 2019) | bron     |
| 2020 | € 21.431 | KPMG Meijburg Promemorie 2020, p. 30 (kindgebonden budget, inkomen alleenstaande 2020)                                        | bron     |
| 2021 | € 21.835 | 108% x 12 x minimumloon januari 2021 € 1.684,80 (zie huurtoeslag.json 2021, Stcrt. 2020, 53099, daar ook via secundaire bron) | afgeleid |
| 2022 | € 22.356 | Belastingdienst, Berekening zorgtoeslag 2022 (TG 082 - 1Z21FD); aangehaald                                                    | bron     |
| 2023 | € 25.070 | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD); aangehaald                                                    | bron     |
| 2024 | € 26.819 | Dienst Toeslagen, Berekening zorgtoeslag 2024 (TG 082 - 1Z41FD); aangehaald                                                   | bron     |
| 2025 | € 28.406 | Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald                                                   | bron     |
| 2026 | € 29.736 | Dienst Toeslagen, Berekening zorgtoeslag 2026 (TG 082 - 1Z61FD); aangehaald                                                   | bron     |

parameter percentage drempelinkomen zonder partner: percentage
| jaar | bedraagt | bron                                                                                                                                  | status   |
|------|---------:|---------------------------------------------------------------------------------------------------------------------------------------|----------|
| 2019 |   2,005% | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald                                                            | bron     |
| 2020 |   1,830% | Besluit percentages drempel- en toetsingsinkomen zorgtoeslag, art. 1, zoals gewijzigd bij Besluit van 24 oktober 2019, Stb. 2019, 386 | bron     |
| 2021 |   1,915% | teruggerekend uit gepubliceerde maxima en inkomensgrenzen 2021; het Besluit van 2 november 2020 noemt 1,885%                          | afgeleid |
| 2022 |   1,848% | Wet op de zorgtoeslag, BWBR0018451, geldend 2022-01-01, art. 2 lid 3                                                                  | bron     |
| 2023 |   0,123% | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD); aangehaald                                                            | bron     |
| 2024 |   1,879% | Wet op de zorgtoeslag, BWBR0018451, geldend 2024-01-01, art. 2 lid 3                                                                  | bron     |
| 2025 |   1,896% | Stb. 2024, 351; Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald                                           | bron     |
| 2026 |   1,912% | Wet op de zorgtoeslag, BWBR0018451, geldend 2026-01-01, art. 2 lid 3 (Stb. 2025, 412)                                                 | bron     |

parameter percentage drempelinkomen met partner: percentage
| jaar | bedraagt | bron                                                                                                                                  | status   |
|------|---------:|---------------------------------------------------------------------------------------------------------------------------------------|----------|
| 2019 |   4,315% | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald                                                            | bron     |
| 2020 |   4,140% | Besluit percentages drempel- en toetsingsinkomen zorgtoeslag, art. 1, zoals gewijzigd bij Besluit van 24 oktober 2019, Stb. 2019, 386 | bron     |
| 2021 |   4,225% | teruggerekend uit gepubliceerde maxima en inkomensgrenzen 2021; het Besluit van 2 november 2020 noemt 4,195%                          | afgeleid |
| 2022 |   4,225% | Wet op de zorgtoeslag, BWBR0018451, geldend 2022-01-01, art. 2 lid 3                                                                  | bron     |
| 2023 |   2,378% | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD); aangehaald                                                            | bron     |
| 2024 |   4,256% | Wet op de zorgtoeslag, BWBR0018451, geldend 2024-01-01, art. 2 lid 3                                                                  | bron     |
| 2025 |   4,273% | Stb. 2024, 351; Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald                                           | bron     |
| 2026 |   4,289% | Wet op de zorgtoeslag, BWBR0018451, geldend 2026-01-01, art. 2 lid 3 (Stb. 2025, 412)                                                 | bron     |

parameter percentage boven het drempelinkomen: percentage
| jaar | bedraagt | bron                                                                                                                                                            | status |
|------|---------:|-----------------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 |  13,520% | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald                                                                                      | bron   |
| 2020 |  13,550% | Besluit percentages drempel- en toetsingsinkomen zorgtoeslag, art. 1, zoals gewijzigd bij Besluit van 24 oktober 2019, Stb. 2019, 386                           | bron   |
| 2021 |  13,580% | Besluit van 2 november 2020 tot wijziging van het Besluit percentages drempel- en toetsingsinkomen zorgtoeslag (berekeningsjaar 2021); ook al in Stb. 2019, 386 | bron   |
| 2022 |  13,610% | Wet op de zorgtoeslag, BWBR0018451, geldend 2022-01-01, art. 2 lid 3                                                                                            | bron   |
| 2023 |  13,640% | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD); aangehaald                                                                                      | bron   |
| 2024 |  13,670% | Wet op de zorgtoeslag, BWBR0018451, geldend 2024-01-01, art. 2 lid 3                                                                                            | bron   |
| 2025 |  13,700% | Stb. 2024, 351; Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald                                                                     | bron   |
| 2026 |  13,730% | Wet op de zorgtoeslag, BWBR0018451, geldend 2026-01-01, art. 2 lid 3 (Stb. 2025, 412)                                                                           | bron   |

artikel 2
lid 1
> Indien de normpremie voor een verzekerde in het berekeningsjaar minder bedraagt dan de standaardpremie in dat jaar,
> heeft de verzekerde aanspraak op een zorgtoeslag ter grootte van dat verschil. Voor een verzekerde met een partner
> wordt daarbij tweemaal de standaardpremie in aanmerking genomen; in dat geval worden de verzekerde en zijn partner
> voor de toepassing van deze wet geacht gezamenlijk één aanspraak te hebben.
De zorgtoeslag bedraagt de in aanmerking te nemen standaardpremie verminderd met de normpremie,
  indien de belanghebbende een verzekerde is en de normpremie minder bedraagt dan de in aanmerking te nemen standaardpremie.
De in aanmerking te nemen standaardpremie bedraagt de standaardpremie,
  met dien verstande dat deze tweemaal de standaardpremie bedraagt indien de belanghebbende een partner heeft.

lid 2
> De normpremie bedraagt een percentage van het drempelinkomen in het berekeningsjaar, vermeerderd met een percentage
> van het toetsingsinkomen van de verzekerde in dat jaar voorzover dat toetsingsinkomen het drempelinkomen te boven
> gaat. Voor een verzekerde met een partner wordt daarbij het gezamenlijke toetsingsinkomen in aanmerking genomen.
De normpremie bedraagt het percentage drempelinkomen zonder partner van het drempelinkomen, vermeerderd met
  het percentage boven het drempelinkomen van het toetsingsinkomen van de belanghebbende voor zover dat
  het drempelinkomen te boven gaat,
  met dien verstande dat, indien de belanghebbende een partner heeft, wordt gelezen:
  a. voor het percentage drempelinkomen zonder partner: het percentage drempelinkomen met partner; en
  b. voor het toetsingsinkomen van de belanghebbende: het gezamenlijk toetsingsinkomen.
Het gezamenlijk toetsingsinkomen bedraagt het toetsingsinkomen van de belanghebbende vermeerderd met
  het toetsingsinkomen van de partner.

lid 3
geldig van 1 januari 2022 tot 1 januari 2024
> De percentages worden voor verzekerden met een partner vastgesteld op 4,225% van het drempelinkomen, vermeerderd met
> 13,610% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat en voor een verzekerde zonder partner
> op 1,848% van het drempelinkomen, vermeerderd met 13,610% van het toetsingsinkomen voor zover dat boven het
> drempelinkomen uitgaat. Deze percentages kunnen bij algemene maatregel van bestuur worden gewijzigd.
niet gecodeerd: de percentages staan per jaar in de parameters; voor 2023 zijn zij bij algemene maatregel van bestuur gewijzigd.

voorbeeld Alleenstaande in 2024
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het berekeningsjaar is 2024. De peildatum is 1 januari 2024.
    Anna is een verzekerde.
    Het toetsingsinkomen van Anna bedraagt € 30.000.
  verwacht
    De normpremie bedraagt € 938,77171.
    De zorgtoeslag bedraagt € 1.048,22829, op grond van artikel 2 lid 1.

voorbeeld Partners in 2026
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2026. De peildatum is 1 maart 2026.
    Anna en Bram zijn verzekerden. Bram is partner van Anna.
    Het toetsingsinkomen van Anna bedraagt € 20.000. Het toetsingsinkomen van Bram bedraagt € 15.000.
  verwacht
    De zorgtoeslag bedraagt € 2.239,87576.
