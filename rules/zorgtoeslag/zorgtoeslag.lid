regeling Wet op de zorgtoeslag (Wzt)
  soort wet
  bron BWBR0018451
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

gegevens
Een persoon heeft:
  een verhoudingsgetal van het woonland: getal, per berekeningsjaar.  // artikel 3 (oud) en 4a
Van een persoon staat vast of hij:
  krachtens de Zorgverzekeringswet verzekerd is, in de tijd;   // artikel 1 onder f Zvw, ook voor de achttiende verjaardag
  een verdragsgerechtigde is, in de tijd;                      // artikel 69 Zvw
  een bijdrage als onverzekerde verschuldigd is, in de tijd;   // artikel 68b lid 5 Zvw, vanaf 2026
  met opgeschorte zorgverzekering gedetineerd is, in de tijd;  // artikel 24 Zvw
  de verzekeringsplicht nageleefd heeft, in de tijd.           // artikel 2 Zvw, tot 2021; ook wie die plicht niet heeft
Van een persoon worden bepaald:
  een achttiende verjaardag: datum;
  een persoonlijke standaardpremie: bedrag per jaar.
Van een persoon wordt bepaald of hij:
  een verzekerde is, in de tijd;
  aan de verzekeringsplicht voldaan heeft, in de tijd.
Bepaald worden:
  een in aanmerking te nemen standaardpremie: bedrag per jaar;
  een normpremie: bedrag per jaar;
  een zorgtoeslag: bedrag per jaar;  // bij de omstandigheden van de maand, naar een heel jaar gerekend
  een zorgtoeslag over een kalendermaand: bedrag per maand;
  een jaarbedrag voor afronding: bedrag per jaar;
  een jaarbedrag na afronding: bedrag per jaar;
  een zorgtoeslag over het berekeningsjaar: bedrag per jaar.

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

// Artikel 1 lid 1 onderdeel f. Het gepubliceerde hele bedrag; de wet zelf rondt niet af.
parameter drempelinkomen: bedrag per jaar
| jaar | bedraagt | bron                                                                                                                          | status   |
|------|---------:|-------------------------------------------------------------------------------------------------------------------------------|----------|
| 2019 | € 20.941 | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald; KPMG Meijburg Promemorie 2020, p. 30 (kolom 2019) | bron     |
| 2020 | € 21.431 | KPMG Meijburg Promemorie 2020, p. 30 (kindgebonden budget, inkomen alleenstaande 2020)                                        | bron     |
| 2021 | € 21.835 | 108% x 12 x minimumloon januari 2021 € 1.684,80 (Stcrt. 2020, 53099, via secundaire bron)                                     | afgeleid |
| 2022 | € 22.356 | Belastingdienst, Berekening zorgtoeslag 2022 (TG 082 - 1Z21FD); aangehaald                                                    | bron     |
| 2023 | € 25.070 | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD); aangehaald                                                    | bron     |
| 2024 | € 26.819 | Dienst Toeslagen, Berekening zorgtoeslag 2024 (TG 082 - 1Z41FD); aangehaald                                                   | bron     |
| 2025 | € 28.406 | Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald                                                   | bron     |
| 2026 | € 29.736 | Dienst Toeslagen, Berekening zorgtoeslag 2026 (TG 082 - 1Z61FD); aangehaald                                                   | bron     |

// Artikel 2 lid 3, zoals elk jaar bij wet of algemene maatregel van bestuur gewijzigd.
parameter percentage drempelinkomen zonder partner: percentage
| jaar | bedraagt | bron                                                                                                                                  | status   |
|------|---------:|---------------------------------------------------------------------------------------------------------------------------------------|----------|
| 2018 |   1,990% | Wzt, geldend 1 januari 2018, art. 2 lid 3                                                                                             | bron     |
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
| 2018 |   4,750% | Wzt, geldend 1 januari 2018, art. 2 lid 3                                                                                             | bron     |
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
| 2018 |  13,490% | Wzt, geldend 1 januari 2018, art. 2 lid 3                                                                                                                       | bron   |
| 2019 |  13,520% | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald                                                                                      | bron   |
| 2020 |  13,550% | Besluit percentages drempel- en toetsingsinkomen zorgtoeslag, art. 1, zoals gewijzigd bij Besluit van 24 oktober 2019, Stb. 2019, 386                           | bron   |
| 2021 |  13,580% | Besluit van 2 november 2020 tot wijziging van het Besluit percentages drempel- en toetsingsinkomen zorgtoeslag (berekeningsjaar 2021); ook al in Stb. 2019, 386 | bron   |
| 2022 |  13,610% | Wet op de zorgtoeslag, BWBR0018451, geldend 2022-01-01, art. 2 lid 3                                                                                            | bron   |
| 2023 |  13,640% | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD); aangehaald                                                                                      | bron   |
| 2024 |  13,670% | Wet op de zorgtoeslag, BWBR0018451, geldend 2024-01-01, art. 2 lid 3                                                                                            | bron   |
| 2025 |  13,700% | Stb. 2024, 351; Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald                                                                     | bron   |
| 2026 |  13,730% | Wet op de zorgtoeslag, BWBR0018451, geldend 2026-01-01, art. 2 lid 3 (Stb. 2025, 412)                                                                           | bron   |

// Artikel 2a lid 1, vanaf 6 november 2024 artikel 3 lid 1. Tot en met 2020 met het heffingvrije vermogen erbij, zoals gepubliceerd.
parameter vermogensgrens zonder partner: bedrag
| jaar |  bedraagt | bron                                                                                                                                        | status |
|------|----------:|---------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 | € 114.776 | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald                                                                  | bron   |
| 2020 | € 116.613 | bobest.nl (2020); bevestigd door 85.767 + 30.846 (Wet op het kindgebonden budget, geldend 2020-01-01, art. 1 lid 4)                         | bron   |
| 2021 | € 118.479 | berekensite.nl; boggouda.nl (31.340 + 87.139); zorgtoeslagaanvragen.org                                                                     | bron   |
| 2022 | € 120.020 | Wet op de zorgtoeslag, BWBR0018451, geldend 2022-01-01, art. 2a lid 1                                                                       | bron   |
| 2023 | € 127.582 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 1 lid 4 (zelfde grens); berekensite.nl (zorgtoeslag 2023)             | bron   |
| 2024 | € 140.213 | Wet op de zorgtoeslag, BWBR0018451, geldend 2024-01-01, art. 2a lid 1                                                                       | bron   |
| 2025 | € 141.896 | Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald; Wet op het kindgebonden budget geldend 2025-01-01 art. 1 lid 4 | bron   |
| 2026 | € 146.011 | Wet op de zorgtoeslag, BWBR0018451, geldend 2026-01-01, art. 3 lid 1                                                                        | bron   |

parameter vermogensgrens met partner: bedrag
| jaar |  bedraagt | bron                                                                                                                                        | status |
|------|----------:|---------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 | € 145.136 | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD); aangehaald                                                                  | bron   |
| 2020 | € 147.459 | bobest.nl (2020); opbouw 85.767 + 61.692                                                                                                    | bron   |
| 2021 | € 149.819 | berekensite.nl; boggouda.nl                                                                                                                 | bron   |
| 2022 | € 151.767 | Wet op de zorgtoeslag, BWBR0018451, geldend 2022-01-01, art. 2a lid 1                                                                       | bron   |
| 2023 | € 161.329 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 1 lid 4 (zelfde grens); berekensite.nl (zorgtoeslag 2023)             | bron   |
| 2024 | € 177.301 | Wet op de zorgtoeslag, BWBR0018451, geldend 2024-01-01, art. 2a lid 1                                                                       | bron   |
| 2025 | € 179.429 | Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD); aangehaald; Wet op het kindgebonden budget geldend 2025-01-01 art. 1 lid 4 | bron   |
| 2026 | € 184.633 | Wet op de zorgtoeslag, BWBR0018451, geldend 2026-01-01, art. 3 lid 1                                                                        | bron   |

artikel 1
De achttiende verjaardag van een persoon is de geboortedatum van die persoon vermeerderd met achttien jaar.

lid 1
> In deze wet en de daarop berustende bepalingen wordt, tenzij anders is geregeld, verstaan onder:

onderdeel a
> Onze Minister: Onze Minister van Volksgezondheid, Welzijn en Sport;
niet gecodeerd: zonder gevolg voor de berekening.

onderdeel b
> zorgverzekering: de schadeverzekering, bedoeld in artikel 1, onder d, van de Zorgverzekeringswet;
niet gecodeerd: wie krachtens de Zorgverzekeringswet verzekerd is, is een gegeven.

onderdeel c
geldig tot 1 januari 2022
> verzekerde: de persoon, bedoeld in artikel 1, onder f, of in artikel 69 van de Zorgverzekeringswet, vanaf de eerste
> dag van de kalendermaand volgende op de maand waarin hij achttien jaar wordt, met uitzondering van de verzekerde,
> bedoeld in artikel 24, eerste lid, van die wet;
Een persoon is een verzekerde indien (die persoon krachtens de Zorgverzekeringswet verzekerd is of
  die persoon een verdragsgerechtigde is) en
  de achttiende verjaardag van die persoon voor de eerste dag van de maand ligt,
  tenzij die persoon met opgeschorte zorgverzekering gedetineerd is.
  uitleg: deze maandregel is bijzonder en gaat voor artikel 5 Awir: wie op de eerste van een maand achttien wordt, is
  pas in de volgende maand verzekerde. Of in 2021 al 'eerste of tweede lid' gold, is onbekend: van 2021 is geen tekst
  gezien.

onderdeel c
geldig van 1 januari 2022 tot 1 januari 2026
> verzekerde: de persoon, bedoeld in artikel 1, onder f, of in artikel 69 van de Zorgverzekeringswet, vanaf de eerste
> dag van de kalendermaand volgende op de maand waarin hij achttien jaar wordt, met uitzondering van de verzekerde,
> bedoeld in artikel 24, eerste of tweede lid, van die wet;
Een persoon is een verzekerde indien (die persoon krachtens de Zorgverzekeringswet verzekerd is of
  die persoon een verdragsgerechtigde is) en
  de achttiende verjaardag van die persoon voor de eerste dag van de maand ligt,
  tenzij die persoon met opgeschorte zorgverzekering gedetineerd is.

onderdeel c
geldig van 1 januari 2026
> verzekerde: de persoon, bedoeld in artikel 1, onder f, van de Zorgverzekeringswet, de persoon die een bijdrage als
> bedoeld in artikel 68b, vijfde lid, van de Zorgverzekeringswet verschuldigd is, of de persoon, bedoeld in artikel 69
> van de Zorgverzekeringswet, steeds vanaf de eerste dag van de kalendermaand volgende op de maand waarin hij achttien
> jaar wordt, met uitzondering van de verzekerde, bedoeld in artikel 24, eerste of derde lid, van die wet;
Een persoon is een verzekerde indien (die persoon krachtens de Zorgverzekeringswet verzekerd is,
  die persoon een bijdrage als onverzekerde verschuldigd is of die persoon een verdragsgerechtigde is) en
  de achttiende verjaardag van die persoon voor de eerste dag van de maand ligt,
  tenzij die persoon met opgeschorte zorgverzekering gedetineerd is.

onderdeel d
> premie: een premie als bedoeld in afdeling 3.3.1 van de Zorgverzekeringswet;
niet gecodeerd: de premie zelf telt niet mee in de berekening.

onderdeel e
> zorgtoeslag: een tegemoetkoming in een premie dan wel in een bestuursrechtelijke premie als bedoeld in artikel 18d of
> 18e van de Zorgverzekeringswet en in het verplicht eigen risico, bedoeld in artikel 19 van de Zorgverzekeringswet;
niet gecodeerd: omschrijving; de hoogte staat in artikel 2.

onderdeel f
geldig tot 1 januari 2024
> drempelinkomen: 108% van het twaalfvoud van het voor de maand januari van het berekeningsjaar geldende in artikel 8,
> eerste lid, onderdeel a, van de Wet minimumloon en minimumvakantiebijslag bedoelde bedrag per maand;
niet gecodeerd: parameter drempelinkomen; de Dienst Toeslagen rekent met een heel bedrag, zonder vaste afrondingsregel.

onderdeel f
geldig van 1 januari 2024
> drempelinkomen: 108% van het twaalfvoud van het voor de maand januari van het berekeningsjaar geldende in artikel 8,
> eerste lid, onderdeel b, van de Wet minimumloon en minimumvakantiebijslag bedoelde bedrag per maand;
niet gecodeerd: parameter drempelinkomen; de Dienst Toeslagen rekent met een heel bedrag, zonder vaste afrondingsregel.

onderdeel g
> de standaardpremie: het op grond van artikel 4 vastgestelde bedrag;
niet gecodeerd: parameter standaardpremie.

onderdeel h
> de normpremie: de aan de hand van het drempelinkomen en het toetsingsinkomen van de verzekerde berekende premie voor
> een zorgverzekering in het berekeningsjaar.
niet gecodeerd: omschrijving; de berekening staat in artikel 2 lid 2.

lid 2
> De hoogte van de zorgtoeslag is afhankelijk van de draagkracht op basis van het inkomen en het vermogen.
niet gecodeerd: inleidend; uitgewerkt in artikel 2 (inkomen) en artikel 2a, nu artikel 3 (vermogen).

artikel 2
Geen zorgtoeslag wordt toegekend indien de belanghebbende wegens zijn partner van een tegemoetkoming uitgesloten is,
  op grond van artikel 9 lid 2 Awir.
Het jaarbedrag voor afronding bedraagt de som over de kalendermaanden van het berekeningsjaar van
  de zorgtoeslag over een kalendermaand.
Het jaarbedrag na afronding bedraagt het jaarbedrag voor afronding, rekenkundig afgerond op hele euro's,
  op grond van artikel 14 lid 4 Awir.
De zorgtoeslag over het berekeningsjaar bedraagt het jaarbedrag na afronding.
Geen zorgtoeslag over het berekeningsjaar wordt toegekend
  indien het jaarbedrag na afronding minder bedraagt dan de toekenningsgrens, op grond van artikel 14 lid 5 Awir.
  uitleg: eerst wordt afgerond, dan met € 24 vergeleken; zo ontstaan precies de gepubliceerde inkomensgrenzen.
  Tussendoor wordt nergens afgerond.

lid 1
> Indien de normpremie voor een verzekerde in het berekeningsjaar minder bedraagt dan de standaardpremie in dat jaar,
> heeft de verzekerde aanspraak op een zorgtoeslag ter grootte van dat verschil. Voor een verzekerde met een partner
> wordt daarbij tweemaal de standaardpremie in aanmerking genomen; in dat geval worden de verzekerde en zijn partner
> voor de toepassing van deze wet geacht gezamenlijk één aanspraak te hebben.
De zorgtoeslag bedraagt de in aanmerking te nemen standaardpremie verminderd met de normpremie,
  indien de belanghebbende een verzekerde is en
  de normpremie minder bedraagt dan de in aanmerking te nemen standaardpremie.
De in aanmerking te nemen standaardpremie bedraagt de persoonlijke standaardpremie van de belanghebbende,
  met dien verstande dat deze tweemaal de standaardpremie bedraagt indien de belanghebbende een partner heeft.
  uitleg: 'de verzekerde' is hier de belanghebbende: degene die de toeslag aanvraagt, als hij verzekerde is.

lid 2
> De normpremie bedraagt een percentage van het drempelinkomen in het berekeningsjaar, vermeerderd met een percentage
> van het toetsingsinkomen van de verzekerde in dat jaar voorzover dat toetsingsinkomen het drempelinkomen te boven
> gaat. Voor een verzekerde met een partner wordt daarbij het gezamenlijke toetsingsinkomen in aanmerking genomen.
De normpremie bedraagt het percentage drempelinkomen zonder partner van het drempelinkomen,
  vermeerderd met het percentage boven het drempelinkomen van het toetsingsinkomen van de belanghebbende
  voor zover dat het drempelinkomen te boven gaat,
  met dien verstande dat, indien de belanghebbende een partner heeft, wordt gelezen:
  a. voor het percentage drempelinkomen zonder partner: het percentage drempelinkomen met partner; en
  b. voor het toetsingsinkomen van de belanghebbende: het gezamenlijk toetsingsinkomen.

lid 3
geldig tot 1 januari 2022
> De percentages worden voor verzekerden met een partner vastgesteld op 4,750% van het drempelinkomen, vermeerderd met
> 13,490% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat en voor een verzekerde zonder partner
> op 1,990% van het drempelinkomen, vermeerderd met 13,490% van het toetsingsinkomen voor zover dat boven het
> drempelinkomen uitgaat. Deze percentages kunnen bij algemene maatregel van bestuur worden gewijzigd.
niet gecodeerd: tekst van 2018; de percentages van elk jaar staan in de parameters. Over 2021 noemt het Besluit 1,885%
  en 4,195%; uit de gepubliceerde maxima en inkomensgrenzen is 1,915% en 4,225% teruggerekend, en daarmee is gerekend.

lid 3
geldig van 1 januari 2022 tot 1 januari 2024
> De percentages worden voor verzekerden met een partner vastgesteld op 4,225% van het drempelinkomen, vermeerderd met
> 13,610% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat en voor een verzekerde zonder partner
> op 1,848% van het drempelinkomen, vermeerderd met 13,610% van het toetsingsinkomen voor zover dat boven het
> drempelinkomen uitgaat. Deze percentages kunnen bij algemene maatregel van bestuur worden gewijzigd.
niet gecodeerd: tekst van 2022; de percentages van elk jaar staan in de parameters.

lid 3
geldig van 1 januari 2024 tot 1 januari 2026
> De percentages worden voor verzekerden met een partner vastgesteld op 4,256% van het drempelinkomen, vermeerderd met
> 13,670% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat en voor een verzekerde zonder partner
> op 1,879% van het drempelinkomen, vermeerderd met 13,670% van het toetsingsinkomen voor zover dat boven het
> drempelinkomen uitgaat. Deze percentages kunnen bij algemene maatregel van bestuur worden gewijzigd.
niet gecodeerd: tekst van 2024; de percentages van elk jaar staan in de parameters.

lid 3
geldig van 1 januari 2026
> De percentages worden voor verzekerden met een partner vastgesteld op 4,289% van het drempelinkomen, vermeerderd met
> 13,730% van het toetsingsinkomen voor zover dat boven het drempelinkomen uitgaat en voor een verzekerde zonder partner
> op 1,912% van het drempelinkomen, vermeerderd met 13,730% van het toetsingsinkomen voor zover dat boven het
> drempelinkomen uitgaat. Deze percentages kunnen bij algemene maatregel van bestuur worden gewijzigd.
niet gecodeerd: de percentages van elk jaar staan in de parameters.

lid 4
> In afwijking van het eerste lid bedraagt de aanspraak op een zorgtoeslag voor een verzekerde met een partner die geen
> verzekerde is, vijftig procent van het op grond van het eerste lid berekende bedrag.
In afwijking van lid 1 bedraagt de zorgtoeslag 50% van de zorgtoeslag ingevolge lid 1,
  indien de belanghebbende een partner heeft die geen verzekerde is.

lid 5
geldig tot 1 januari 2021
> In afwijking van het eerste lid heeft een verzekerde met een partner die niet heeft voldaan aan de voor hem op grond
> van artikel 2 van de Zorgverzekeringswet geldende verplichting zich krachtens een zorgverzekering te verzekeren, geen
> aanspraak op een zorgtoeslag.
In afwijking van lid 1 bestaat geen zorgtoeslag
  indien de belanghebbende een partner heeft die niet aan de verzekeringsplicht heeft voldaan.
Een persoon heeft aan de verzekeringsplicht voldaan indien die persoon krachtens de Zorgverzekeringswet verzekerd is,
  die persoon een verdragsgerechtigde is of die persoon de verzekeringsplicht heeft nageleefd.
  uitleg: wie verzekerd is, heeft voldaan; ook wie de plicht niet heeft, geldt als iemand die haar heeft nageleefd.
Lid 5 gaat voor lid 4.
  uitleg: wie ten onrechte onverzekerd is, is ook 'geen verzekerde'; zonder deze voorrang zou lid 5 geen gevolg hebben.
  Dat het lid per 1 januari 2021 is vervallen, is aangenomen: het staat in de tekst van 2018 en niet meer in die van
  2022.

lid 5
geldig van 1 januari 2021
> De aanspraak op een zorgtoeslag wordt voor iedere kalendermaand afzonderlijk bepaald.
De zorgtoeslag over een kalendermaand bedraagt een twaalfde deel van de zorgtoeslag.
  uitleg: het twaalfde deel staat niet met zoveel woorden in de wet; het volgt uit 'voor iedere kalendermaand
  afzonderlijk'.

lid 6
geldig tot 1 januari 2021
> De aanspraak op een zorgtoeslag wordt voor iedere kalendermaand afzonderlijk bepaald.
De zorgtoeslag over een kalendermaand bedraagt een twaalfde deel van de zorgtoeslag.
  uitleg: als lid 5 vanaf 2021.

lid 6
geldig van 1 januari 2021 tot 1 januari 2024
> Bij regeling van Onze Minister kunnen omtrent het bepaalde in het vijfde lid nadere regels worden gesteld.
niet gecodeerd: er zijn geen nadere regels gevonden.

lid 6
geldig van 1 januari 2024 tot 1 januari 2026
> Bij regeling van Onze Minister kunnen omtrent het bepaalde in het zesde lid nadere regels worden gesteld.
niet gecodeerd: er zijn geen nadere regels gevonden; het lid verwijst in deze versie naar zichzelf.

lid 6
geldig van 1 januari 2026
> Bij regeling van Onze Minister kunnen omtrent het bepaalde in het vijfde lid nadere regels worden gesteld.
niet gecodeerd: er zijn geen nadere regels gevonden.

lid 7
geldig tot 1 januari 2021
> Bij regeling van Onze Minister kunnen omtrent het bepaalde in het zesde lid nadere regels worden gesteld.
niet gecodeerd: er zijn geen nadere regels gevonden.

lid 7
geldig van 1 januari 2021
> De voordracht voor een krachtens het derde lid vast te stellen algemene maatregel van bestuur wordt niet eerder gedaan
> dan twee weken nadat het ontwerp aan beide kamers der Staten-Generaal is overgelegd.
niet gecodeerd: gaat over de totstandkoming van een algemene maatregel van bestuur.

lid 8
geldig tot 1 januari 2021
> De voordracht voor een krachtens het derde lid vast te stellen algemene maatregel van bestuur wordt niet eerder gedaan
> dan twee weken nadat het ontwerp aan beide kamers der Staten-Generaal is overgelegd.
niet gecodeerd: gaat over de totstandkoming van een algemene maatregel van bestuur.

artikel 2a
geldig tot 6 november 2024
lid 1
geldig tot 1 januari 2021
> In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen bestaat geen aanspraak op
> een zorgtoeslag indien de grondslag sparen en beleggen, bedoeld in artikel 5.2, eerste lid, van de Wet
> inkomstenbelasting 2001, van de belanghebbende in het berekeningsjaar meer bedraagt dan € 83.415, dan wel, ingeval de
> belanghebbende het gehele berekeningsjaar dezelfde partner heeft, de gezamenlijke grondslag sparen en beleggen,
> bedoeld in artikel 5.2, tweede lid, van de Wet inkomstenbelasting 2001, van de belanghebbende en zijn partner in het
> berekeningsjaar meer bedraagt dan € 83.415. Bij de bepaling van de grondslag, bedoeld in de vorige volzin, wordt geen
> rekening gehouden met de vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001.
Geen zorgtoeslag wordt toegekend
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens zonder partner,
  tenzij de belanghebbende een vaste partner heeft.
Geen zorgtoeslag wordt toegekend indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens met partner.
  uitleg: tekst van 2018. De wet toetste tot en met 2020 de grondslag na aftrek van het heffingvrije vermogen; hier
  wordt de rendementsgrondslag vergeleken met de gepubliceerde grens, waarin dat vermogen is begrepen.

lid 1
geldig van 1 januari 2021 tot 1 januari 2024
> In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen, bestaat geen aanspraak op
> een zorgtoeslag indien de rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de
> verzekerde aan het begin van het berekeningsjaar meer bedraagt dan € 120.020 of, indien de verzekerde het gehele
> berekeningsjaar dezelfde partner heeft, de gezamenlijke rendementsgrondslag, bedoeld in artikel 5.3, van de Wet
> inkomstenbelasting 2001, van de verzekerde en zijn partner aan het begin van het berekeningsjaar meer bedraagt dan €
> 151.767. Bij de bepaling van de rendementsgrondslag, bedoeld in de vorige zin, wordt geen rekening gehouden met de
> vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001.
Geen zorgtoeslag wordt toegekend
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens zonder partner,
  tenzij de belanghebbende een vaste partner heeft.
Geen zorgtoeslag wordt toegekend indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens met partner.
  uitleg: tekst van 2022; die van 2021 is niet gezien. De bedragen van elk jaar staan in de parameters. Met het gehele
  jaar dezelfde partner telt alleen de gezamenlijke grens; bij een partner voor een deel van het jaar tellen alleen het
  vermogen en de grens van de belanghebbende.

lid 1
geldig van 1 januari 2024
> In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen, bestaat geen aanspraak op
> een zorgtoeslag indien de rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de
> verzekerde aan het begin van het berekeningsjaar meer bedraagt dan € 140.213 of, indien de verzekerde het gehele
> berekeningsjaar dezelfde partner heeft, de gezamenlijke rendementsgrondslag, bedoeld in artikel 5.3, van de Wet
> inkomstenbelasting 2001, van de verzekerde en zijn partner aan het begin van het berekeningsjaar meer bedraagt dan €
> 177.301. Bij de bepaling van de rendementsgrondslag, bedoeld in de vorige zin, wordt geen rekening gehouden met de
> vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001.
Geen zorgtoeslag wordt toegekend
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens zonder partner,
  tenzij de belanghebbende een vaste partner heeft.
Geen zorgtoeslag wordt toegekend indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens met partner.

lid 2
geldig tot 1 januari 2021
> Bij het begin van het kalenderjaar wordt het bedrag, bedoeld in het eerste lid, bij ministeriële regeling gewijzigd
> overeenkomstig de tabelcorrectiefactor, bedoeld in artikel 10.2 van de Wet inkomstenbelasting 2001.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 2
geldig van 1 januari 2021
> Bij het begin van het kalenderjaar worden de bedragen, bedoeld in het eerste lid, bij ministeriële regeling gewijzigd
> overeenkomstig de tabelcorrectiefactor, bedoeld in artikel 10.2 van de Wet inkomstenbelasting 2001.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 3
geldig tot 1 januari 2021
> Indien er aanleiding is om het bedrag, bedoeld in het eerste lid, te verhogen op een andere wijze dan op grond van het
> tweede lid, wordt het bedrag vastgesteld bij algemene maatregel van bestuur.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 3
geldig van 1 januari 2021
> Indien er aanleiding is om de bedragen, bedoeld in het eerste lid, te verhogen op een andere wijze dan op grond van
> het tweede lid, worden de bedragen vastgesteld bij algemene maatregel van bestuur.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 4
geldig tot 1 januari 2021
> Het overeenkomstig het eerste of tweede lid aangepaste bedrag treedt in de plaats van het bedrag, genoemd in het
> eerste lid.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 4
geldig van 1 januari 2021
> De overeenkomstig het tweede en derde lid aangepaste bedragen treden in de plaats van de bedragen, genoemd in het
> eerste lid.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 5
> Indien een verhoging als bedoeld in het derde lid wordt toegepast, vindt deze verhoging plaats nadat het tweede lid
> toepassing heeft gevonden.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

// Tot 6 november 2024 gaat artikel 3 over verdragsgerechtigden; daarna is dat artikel 4a en is artikel 2a vernummerd tot artikel 3.
artikel 3
geldig tot 6 november 2024
lid 1
> De standaardpremie voor een persoon als bedoeld in artikel 69 van de Zorgverzekeringswet is, in afwijking van artikel
> 4, gelijk aan het met toepassing van dat artikel bepaalde bedrag, vermenigvuldigd met het getal dat wordt berekend uit
> de verhouding tussen de gemiddelde uitgaven voor zorg voor een persoon ten laste van de sociale zorgverzekeringen in
> het woonland van deze persoon, en de gemiddelde uitgaven voor zorg voor een persoon ten laste van de sociale
> zorgverzekeringen in Nederland.
In afwijking van artikel 4 bedraagt de persoonlijke standaardpremie van een persoon de standaardpremie
  vermenigvuldigd met het verhoudingsgetal van het woonland van die persoon,
  indien die persoon een verdragsgerechtigde is.
In afwijking van artikel 2 lid 1 bedraagt de in aanmerking te nemen standaardpremie de persoonlijke standaardpremie van
  de belanghebbende vermeerderd met de persoonlijke standaardpremie van de partner van de belanghebbende,
  indien de belanghebbende een partner heeft en (de belanghebbende een verdragsgerechtigde is of
  de partner van de belanghebbende een verdragsgerechtigde is).
  uitleg: 'tweemaal de standaardpremie' wordt bij een verdragsgerechtigde: voor ieder van beiden diens eigen
  standaardpremie.

lid 2
> Bij ministeriële regeling wordt jaarlijks uiterlijk in november per land het in het eerste lid bedoelde
> verhoudingsgetal vastgesteld.
niet gecodeerd: het verhoudingsgetal is een gegeven; alleen voor 2019 is een volledige lijst gevonden.

lid 3
> De standaardpremie voor een partner van een persoon als bedoeld in artikel 69 van de Zorgverzekeringswet wordt
> overeenkomstig het eerste lid vastgesteld, tenzij deze partner een persoon is als bedoeld in artikel 1, onderdeel f,
> van de Zorgverzekeringswet.
In afwijking van artikel 4 bedraagt de persoonlijke standaardpremie van een persoon de standaardpremie
  vermenigvuldigd met het verhoudingsgetal van het woonland van de belanghebbende, indien:
  a. die persoon partner van de belanghebbende is;
  b. de belanghebbende een verdragsgerechtigde is;
  c. die persoon niet krachtens de Zorgverzekeringswet verzekerd is; en
  d. die persoon geen verdragsgerechtigde is.
  uitleg: 'overeenkomstig het eerste lid' gelezen als: met het verhoudingsgetal van de verdragsgerechtigde. Is de
  partner zelf verdragsgerechtigde, dan geldt lid 1 al voor hem (onderdeel d).

artikel 3
geldig van 6 november 2024
lid 1
> In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen, bestaat geen aanspraak op
> een zorgtoeslag indien de rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de
> verzekerde aan het begin van het berekeningsjaar meer bedraagt dan € 146.011 of, indien de verzekerde het gehele
> berekeningsjaar dezelfde partner heeft, de gezamenlijke rendementsgrondslag, bedoeld in artikel 5.3, van de Wet
> inkomstenbelasting 2001, van de verzekerde en zijn partner aan het begin van het berekeningsjaar meer bedraagt dan €
> 184.633. Bij de bepaling van de rendementsgrondslag, bedoeld in de vorige zin, wordt geen rekening gehouden met de
> vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001.
Geen zorgtoeslag wordt toegekend
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens zonder partner,
  tenzij de belanghebbende een vaste partner heeft.
Geen zorgtoeslag wordt toegekend indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens met partner.
  uitleg: tekst van 2026; die van 2025 is niet gezien. De bedragen van elk jaar staan in de parameters. Verder als
  artikel 2a.

lid 2
> Bij het begin van het kalenderjaar worden de bedragen, bedoeld in het eerste lid, bij ministeriële regeling gewijzigd
> overeenkomstig de tabelcorrectiefactor, bedoeld in artikel 10.2 van de Wet inkomstenbelasting 2001.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 3
> Indien er aanleiding is om de bedragen, bedoeld in het eerste lid, te verhogen op een andere wijze dan op grond van
> het tweede lid, worden de bedragen vastgesteld bij algemene maatregel van bestuur.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 4
> De overeenkomstig het tweede en derde lid aangepaste bedragen treden in de plaats van de bedragen, genoemd in het
> eerste lid.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

lid 5
> Indien een verhoging als bedoeld in het derde lid wordt toegepast, vindt deze verhoging plaats nadat het tweede lid
> toepassing heeft gevonden.
niet gecodeerd: de gewijzigde bedragen staan in de parameters.

artikel 4
> Onze Minister stelt uiterlijk 22 dagen voorafgaande aan het berekeningsjaar bij regeling de standaardpremie voor het
> berekeningsjaar vast die wordt gevormd door de geraamde gemiddelde premie voor een verzekerde voor een zorgverzekering
> in het berekeningsjaar te vermeerderen met het geraamde gemiddelde bedrag dat een verzekerde naar verwachting in dat
> jaar betaalt ingevolge artikel 19 van de Zorgverzekeringswet.
De persoonlijke standaardpremie van een persoon bedraagt de standaardpremie.
  uitleg: de standaardpremie van elk jaar is een parameter, vastgesteld bij ministeriële regeling.

artikel 4a
geldig van 6 november 2024
lid 1
> De standaardpremie voor een persoon als bedoeld in artikel 69 van de Zorgverzekeringswet is, in afwijking van artikel
> 4, gelijk aan het met toepassing van dat artikel bepaalde bedrag, vermenigvuldigd met het getal dat wordt berekend uit
> de verhouding tussen de gemiddelde uitgaven voor zorg voor een persoon ten laste van de sociale zorgverzekeringen in
> het woonland van deze persoon, en de gemiddelde uitgaven voor zorg voor een persoon ten laste van de sociale
> zorgverzekeringen in Nederland.
In afwijking van artikel 4 bedraagt de persoonlijke standaardpremie van een persoon de standaardpremie
  vermenigvuldigd met het verhoudingsgetal van het woonland van die persoon,
  indien die persoon een verdragsgerechtigde is.

lid 2
> Bij ministeriële regeling wordt jaarlijks uiterlijk in november per land het in het eerste lid bedoelde
> verhoudingsgetal vastgesteld.
niet gecodeerd: het verhoudingsgetal is een gegeven.

lid 3
> De aanspraak op een zorgtoeslag van een verzekerde met een partner die een persoon is als bedoeld in artikel 69 van de
> Zorgverzekeringswet, wordt berekend met toepassing van artikel 2, eerste lid, tweede zin, waarbij de standaardpremie,
> bedoeld in het eerste lid, in acht wordt genomen.
In afwijking van artikel 2 lid 1 bedraagt de in aanmerking te nemen standaardpremie de persoonlijke standaardpremie van
  de belanghebbende vermeerderd met de persoonlijke standaardpremie van de partner van de belanghebbende,
  indien de belanghebbende een partner heeft die een verdragsgerechtigde is.
  uitleg: de wet laat open of beide standaardpremies of alleen die van de verdragsgerechtigde met het verhoudingsgetal
  worden vermenigvuldigd. Gelezen als: voor ieder diens eigen standaardpremie, zoals artikel 3 (oud).

lid 4
> De standaardpremie voor een partner van een persoon als bedoeld in artikel 69 van de Zorgverzekeringswet wordt
> overeenkomstig het eerste lid vastgesteld, tenzij deze partner een persoon is als bedoeld in artikel 1, onderdeel f,
> van de Zorgverzekeringswet.
In afwijking van artikel 4 bedraagt de persoonlijke standaardpremie van een persoon de standaardpremie
  vermenigvuldigd met het verhoudingsgetal van het woonland van de belanghebbende, indien:
  a. die persoon partner van de belanghebbende is;
  b. de belanghebbende een verdragsgerechtigde is;
  c. die persoon niet krachtens de Zorgverzekeringswet verzekerd is; en
  d. die persoon geen verdragsgerechtigde is.
In afwijking van artikel 2 lid 1 bedraagt de in aanmerking te nemen standaardpremie de persoonlijke standaardpremie van
  de belanghebbende vermeerderd met de persoonlijke standaardpremie van de partner van de belanghebbende,
  indien de belanghebbende een verdragsgerechtigde is en de belanghebbende een partner heeft.
  uitleg: als artikel 3 lid 3 (oud).

artikel 5
lid 1
geldig tot 1 januari 2024
> De Belastingdienst/Toeslagen is belast met de uitvoering van deze wet.
niet gecodeerd: gaat over de uitvoering.

lid 1
geldig van 1 januari 2024
> De Dienst Toeslagen is belast met de uitvoering van deze wet.
niet gecodeerd: gaat over de uitvoering.

lid 2
geldig tot 1 januari 2024
> In afwijking van artikel 25, eerste lid, van de Algemene wet inkomensafhankelijke regelingen betaalt de
> Belastingdienst/Toeslagen in opdracht van het CAK, genoemd in artikel 6.1.1, eerste lid, van de Wet langdurige zorg,
> de zorgtoeslag of het voorschot op de zorgtoeslag als tegemoetkoming in de bestuursrechtelijke premie, bedoeld in
> artikel 18d of 18e van de Zorgverzekeringswet, aan het CAK uit.
niet gecodeerd: gaat over de uitbetaling.

lid 2
geldig van 1 januari 2024
> In afwijking van artikel 25, eerste lid, van de Algemene wet inkomensafhankelijke regelingen betaalt de Dienst
> Toeslagen in opdracht van het CAK, genoemd in artikel 6.1.1, eerste lid, van de Wet langdurige zorg, de zorgtoeslag of
> het voorschot op de zorgtoeslag als tegemoetkoming in de bestuursrechtelijke premie, bedoeld in artikel 18d of 18e van
> de Zorgverzekeringswet, aan het CAK uit.
niet gecodeerd: gaat over de uitbetaling.

lid 3
geldig tot 1 januari 2026
> De zorgtoeslag komt ten laste van het Rijk.
niet gecodeerd: gaat over de bekostiging.

lid 3
geldig van 1 januari 2026
> De persoon, bedoeld in artikel 68b, vijfde lid, van de Zorgverzekeringswet, wordt geacht, zo nodig in afwijking van
> artikel 15, eerste lid, van de Algemene wet inkomensafhankelijke regelingen, tijdig een aanvraag als bedoeld in
> laatstgenoemd artikel te hebben gedaan voor de berekeningsjaren in de periode gelegen tussen de ingangsdatum van de
> verzekeringsplicht voor de Zorgverzekeringswet en het moment waarop hij van het CAK een kennisgeving heeft ontvangen
> van de verplichting om een zorgverzekering af te sluiten.
niet gecodeerd: gaat over de termijn van de aanvraag, niet over de hoogte.

lid 4
geldig van 1 januari 2026
> Voor de toepassing van artikel 16, eerste lid, van de Algemene wet inkomensafhankelijke regelingen wordt in het geval,
> bedoeld in het derde lid, de aanvraag geacht te zijn gedaan op het moment waarop de Belastingdienst/Toeslagen van het
> CAK een afschrift heeft ontvangen van de beschikking, bedoeld in artikel 68b, zesde lid, van de Zorgverzekeringswet.
niet gecodeerd: gaat over het tijdstip van de aanvraag, niet over de hoogte. 'Belastingdienst/Toeslagen' staat zo in de
  tekst.

lid 5
geldig van 1 januari 2026
> De zorgtoeslag komt ten laste van het Rijk.
niet gecodeerd: gaat over de bekostiging.

voorbeelden Zonder partner
  bron Eigen berekening; inkomensgrenzen zoals gepubliceerd door de Dienst Toeslagen
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De geboortedatum van Anna is 1 mei 1990.
    Anna is krachtens de Zorgverzekeringswet verzekerd. De rendementsgrondslag van Anna bedraagt € 0.
    Voor het overige: nee.
| geval                               | berekeningsjaar | peildatum       | inkomensgegeven van Anna | verwacht: de normpremie | verwacht: de zorgtoeslag | verwacht: de zorgtoeslag over het berekeningsjaar | op grond van |
|-------------------------------------|-----------------|-----------------|-------------------------:|------------------------:|-------------------------:|--------------------------------------------------:|--------------|
| inkomen boven het drempelinkomen    | 2024            | 1 januari 2024  |                 € 30.000 |             € 938,77171 |            € 1.048,22829 |                                           € 1.048 | artikel 2    |
| met centen                          | 2024            | 1 december 2024 |              € 27.578,70 |                € 607,78 |               € 1.379,22 |                                           € 1.379 | artikel 2    |
| brochure 2025, rekenvoorbeeld 1     | 2025            | 1 maart 2025    |                 € 28.406 |             € 538,57776 |            € 1.573,42224 |                                           € 1.573 | artikel 2    |
| geen inkomen: nog steeds normpremie | 2025            | 1 maart 2025    |                      € 0 |             € 538,57776 |            € 1.573,42224 |                                           € 1.573 | artikel 2    |
| op de inkomensgrens van 2021        | 2021            | 1 januari 2021  |                 € 31.138 |           € 1.681,48765 |               € 23,51235 |                                              € 24 | artikel 2    |
| een euro daarboven                  | 2021            | 1 januari 2021  |                 € 31.139 |           € 1.681,62345 |               € 23,37655 |                                              geen | artikel 2    |
| op de inkomensgrens van 2024        | 2024            | 1 januari 2024  |                 € 37.496 |           € 1.963,47491 |               € 23,52509 |                                              € 24 | artikel 2    |
| een euro daarboven                  | 2024            | 1 januari 2024  |                 € 37.497 |           € 1.963,61161 |               € 23,38839 |                                              geen | artikel 2    |
| normpremie boven de standaardpremie | 2024            | 1 januari 2024  |                 € 60.000 |           € 5.039,77171 |                     geen |                                              geen |              |

voorbeeld Minder dan € 24: niet toegekend
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De geboortedatum van Anna is 1 mei 1990.
    Het berekeningsjaar is 2024. De peildatum is 1 januari 2024.
    Anna is krachtens de Zorgverzekeringswet verzekerd. De rendementsgrondslag van Anna bedraagt € 0.
    Het inkomensgegeven van Anna bedraagt € 37.497. Voor het overige: nee.
  verwacht
    Het jaarbedrag na afronding bedraagt € 23, op grond van artikel 14 lid 4 Awir.
    Geen zorgtoeslag over het berekeningsjaar, op grond van artikel 14 lid 5 Awir.

voorbeeld Partner die verzekerde is
  bron Kamerstukken en brochure Berekening zorgtoeslag 2026; eigen berekening
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1990. De geboortedatum van Bram is 30 juli 1991.
    Het berekeningsjaar is 2026. De peildatum is 1 maart 2026.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0. Voor het overige: nee.
  verwacht
    Het gezamenlijk toetsingsinkomen bedraagt € 35.000, op grond van artikel 7 lid 1 Awir.
    De in aanmerking te nemen standaardpremie bedraagt € 4.238, op grond van artikel 2 lid 1.
    De zorgtoeslag bedraagt € 2.239,87576, op grond van artikel 2 lid 1.
    De zorgtoeslag over het berekeningsjaar bedraagt € 2.240.

voorbeeld Partner die geen verzekerde is
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1990. De geboortedatum van Bram is 30 juli 1991.
    Het berekeningsjaar is 2026. De peildatum is 1 maart 2026.
    Anna is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0. Voor het overige: nee.
  verwacht
    De zorgtoeslag bedraagt € 1.119,93788, op grond van artikel 2 lid 4.
    De zorgtoeslag over het berekeningsjaar bedraagt € 1.120.

voorbeelden Partner zonder verzekering, tot en met 2020 en daarna
  bron Kamerstukken II 2020/21, 31 066, nr. 706 (verzekerdheid partner zorgtoeslag)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1980. De geboortedatum van Bram is 30 juli 1981.
    Anna is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0. Voor het overige: nee.
| geval                        | berekeningsjaar | peildatum      | Bram heeft de verzekeringsplicht nageleefd | Bram is krachtens de Zorgverzekeringswet verzekerd | verwacht: de zorgtoeslag | op grond van    |
|------------------------------|-----------------|----------------|--------------------------------------------|----------------------------------------------------|-------------------------:|-----------------|
| verzekerd                    | 2020            | 1 januari 2020 |                                            | ja                                                 |               € 558,1571 | artikel 2 lid 1 |
| hoeft niet verzekerd te zijn | 2020            | 1 januari 2020 | ja                                         | nee                                                |              € 279,07855 | artikel 2 lid 4 |
| ten onrechte niet verzekerd  | 2020            | 1 januari 2020 | nee                                        | nee                                                |                     geen | artikel 2 lid 5 |
| ten onrechte niet verzekerd  | 2026            | 1 januari 2026 | nee                                        | nee                                                |            € 1.119,93788 | artikel 2 lid 4 |

voorbeelden Achttien geworden in juni
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het berekeningsjaar is 2024.
    Anna is krachtens de Zorgverzekeringswet verzekerd. De rendementsgrondslag van Anna bedraagt € 0.
    Het inkomensgegeven van Anna bedraagt € 20.000. Voor het overige: nee.
| geval                       | geboortedatum van Anna | peildatum   | verwacht: Anna is een verzekerde | verwacht: de zorgtoeslag over het berekeningsjaar |
|-----------------------------|------------------------|-------------|----------------------------------|--------------------------------------------------:|
| jarig op de tiende, in juni | 10 juni 2006           | 1 juni 2024 | nee                              |                                             € 742 |
| jarig op de tiende, in juli | 10 juni 2006           | 1 juli 2024 | ja                               |                                             € 742 |
| jarig op de eerste, in juni | 1 juni 2006            | 1 juni 2024 | nee                              |                                             € 742 |
| jarig op de eerste, in juli | 1 juni 2006            | 1 juli 2024 | ja                               |                                             € 742 |

voorbeelden Achttien op de eerste, in andere jaren
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Anna is krachtens de Zorgverzekeringswet verzekerd.
| geboortedatum van Anna | peildatum   | Anna is met opgeschorte zorgverzekering gedetineerd | verwacht: Anna is een verzekerde |
|------------------------|-------------|-----------------------------------------------------|----------------------------------|
| 1 juni 2002            | 1 juni 2020 | nee                                                 | nee                              |
| 1 juni 2002            | 1 juli 2020 | nee                                                 | ja                               |
| 1 juni 2002            | 1 juli 2020 | ja                                                  | nee                              |
| 1 juni 2006            | 1 juli 2024 | ja                                                  | nee                              |
| 1 juni 2008            | 1 juni 2026 | nee                                                 | nee                              |
| 1 juni 2008            | 1 juli 2026 | nee                                                 | ja                               |

voorbeeld Partner voor een deel van het jaar
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2024. De peildatum is 1 juli 2024.
    De geboortedatum van Anna is 1 mei 1990. De geboortedatum van Bram is 30 juli 1991.
    Anna en Bram zijn met elkaar gehuwd met ingang van 15 juni 2024 tot 2 november 2024.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 18.000.
    De rendementsgrondslag van Anna bedraagt € 100.000. De rendementsgrondslag van Bram bedraagt € 500.000.
    Voor het overige: nee.
  verwacht
    De zorgtoeslag bedraagt € 1.304,14066 op 1 juli 2024.
    De zorgtoeslag bedraagt € 1.483,07099 op 1 juni 2024.
    De zorgtoeslag bedraagt € 1.483,07099 op 1 december 2024.
    De zorgtoeslag over het berekeningsjaar bedraagt € 1.409.

voorbeelden Vermogen
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1990. De geboortedatum van Bram is 30 juli 1991.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 28.406. Het inkomensgegeven van Bram bedraagt € 0. Voor het overige: nee.
| geval                  | Anna en Bram zijn met elkaar gehuwd | rendementsgrondslag van Anna | rendementsgrondslag van Bram | verwacht: de zorgtoeslag | op grond van    |
|------------------------|-------------------------------------|-----------------------------:|-----------------------------:|-------------------------:|-----------------|
| op de grens            | nee                                 |                    € 141.896 |                          € 0 |            € 1.573,42224 | artikel 2 lid 1 |
| een euro erboven       | nee                                 |                    € 141.897 |                          € 0 |                     geen | artikel 3 lid 1 |
| samen op de grens      | ja                                  |                    € 179.429 |                          € 0 |            € 3.010,21162 | artikel 2 lid 1 |
| samen een euro erboven | ja                                  |                    € 100.000 |                     € 79.430 |                     geen | artikel 3 lid 1 |

voorbeelden Vermogen in eerdere jaren
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1980. De geboortedatum van Bram is 30 juli 1981.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 10.000. Het inkomensgegeven van Bram bedraagt € 0. Voor het overige: nee.
| geval                   | berekeningsjaar | peildatum      | Anna en Bram zijn met elkaar gehuwd | rendementsgrondslag van Anna | rendementsgrondslag van Bram | verwacht: de zorgtoeslag over het berekeningsjaar | op grond van     |
|-------------------------|-----------------|----------------|-------------------------------------|-----------------------------:|-----------------------------:|--------------------------------------------------:|------------------|
| 2020, op de grens       | 2020            | 1 januari 2020 | nee                                 |                    € 116.613 |                          € 0 |                                           € 1.250 | artikel 2 lid 6  |
| 2020, samen op de grens | 2020            | 1 januari 2020 | ja                                  |                    € 147.459 |                          € 0 |                                           € 2.397 | artikel 2 lid 6  |
| 2020, samen erboven     | 2020            | 1 januari 2020 | ja                                  |                    € 147.459 |                          € 1 |                                              geen | artikel 2a lid 1 |
| 2022, op de grens       | 2022            | 1 januari 2022 | nee                                 |                    € 120.020 |                          € 0 |                                           € 1.336 | artikel 2 lid 5  |
| 2022, samen op de grens | 2022            | 1 januari 2022 | ja                                  |                    € 151.767 |                          € 0 |                                           € 2.553 | artikel 2 lid 5  |
| 2022, erboven           | 2022            | 1 januari 2022 | nee                                 |                    € 120.021 |                          € 0 |                                              geen | artikel 2a lid 1 |
| 2022, samen erboven     | 2022            | 1 januari 2022 | ja                                  |                    € 151.767 |                          € 1 |                                              geen | artikel 2a lid 1 |
| 2024, op de grens       | 2024            | 1 januari 2024 | nee                                 |                    € 140.213 |                          € 0 |                                           € 1.483 | artikel 2 lid 5  |
| 2024, samen op de grens | 2024            | 1 januari 2024 | ja                                  |                    € 177.301 |                          € 0 |                                           € 2.833 | artikel 2 lid 5  |
| 2024, erboven           | 2024            | 1 januari 2024 | nee                                 |                    € 140.214 |                          € 0 |                                              geen | artikel 2a lid 1 |
| 2024, samen erboven     | 2024            | 1 januari 2024 | ja                                  |                    € 177.301 |                          € 1 |                                              geen | artikel 2a lid 1 |

voorbeeld Vermogen in 2020
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het berekeningsjaar is 2020. De peildatum is 1 januari 2020.
    De geboortedatum van Anna is 1 mei 1980. Anna is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000. De rendementsgrondslag van Anna bedraagt € 116.614.
    Voor het overige: nee.
  verwacht
    Geen zorgtoeslag, op grond van artikel 2a lid 1.

voorbeelden Verdragsgerechtigden in België
  bron Dienst Toeslagen, Berekening zorgtoeslag 2025 (verhoudingsgetal 0,7981); eigen berekening
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1955. De geboortedatum van Bram is 30 juli 1956.
    Het inkomensgegeven van Anna bedraagt € 28.406. Het inkomensgegeven van Bram bedraagt € 0.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0.
    Het verhoudingsgetal van het woonland van Anna bedraagt 0,7981.
    Het verhoudingsgetal van het woonland van Bram bedraagt 0,7981.
    Voor het overige: nee.
| geval                                | Anna en Bram zijn met elkaar gehuwd | Anna is een verdragsgerechtigde | Bram is een verdragsgerechtigde | Anna is krachtens de Zorgverzekeringswet verzekerd | Bram is krachtens de Zorgverzekeringswet verzekerd | verwacht: de zorgtoeslag | op grond van     |
|--------------------------------------|-------------------------------------|---------------------------------|---------------------------------|----------------------------------------------------|----------------------------------------------------|-------------------------:|------------------|
| alleen                               | nee                                 | ja                              | nee                             | nee                                                | nee                                                |            € 1.147,00944 | artikel 4a lid 1 |
| beiden verdragsgerechtigd            | ja                                  | ja                              | ja                              | nee                                                | nee                                                |            € 2.157,38602 | artikel 4a lid 3 |
| partner in Nederland verzekerd       | ja                                  | ja                              | nee                             | nee                                                | ja                                                 |            € 2.583,79882 | artikel 4a lid 4 |
| partner geen verzekerde              | ja                                  | ja                              | nee                             | nee                                                | nee                                                |            € 1.078,69301 | artikel 2 lid 4  |
| alleen de partner verdragsgerechtigd | ja                                  | nee                             | ja                              | ja                                                 | nee                                                |            € 2.583,79882 | artikel 4a lid 3 |

voorbeelden Twee verdragsgerechtigden, ieder in een ander land
  bron eigen berekening: ieder de standaardpremie met het eigen verhoudingsgetal
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1955. De geboortedatum van Bram is 30 juli 1956.
    Anna is een verdragsgerechtigde. Bram is een verdragsgerechtigde.
    Het verhoudingsgetal van het woonland van Anna bedraagt 0,7981.
    Het verhoudingsgetal van het woonland van Bram bedraagt 0,5. Voor het overige: nee.
| peildatum      | verwacht: in aanmerking te nemen standaardpremie |
|----------------|-------------------------------------------------:|
| 1 januari 2019 |                                     € 2.088,6429 |
| 1 januari 2025 |                                     € 2.741,5872 |

voorbeelden Verdragsgerechtigden in België, voor november 2024
  bron Belastingdienst, Berekening zorgtoeslag 2019 (verhoudingsgetal 0,7392); eigen berekening
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2019. De peildatum is 1 januari 2019.
    De geboortedatum van Anna is 1 mei 1955. De geboortedatum van Bram is 30 juli 1956.
    Anna is een verdragsgerechtigde. Bram heeft de verzekeringsplicht nageleefd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 0.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0.
    Het verhoudingsgetal van het woonland van Anna bedraagt 0,7392. Voor het overige: nee.
| geval                          | Anna en Bram zijn met elkaar gehuwd | Bram is krachtens de Zorgverzekeringswet verzekerd | verwacht: de zorgtoeslag | op grond van    |
|--------------------------------|-------------------------------------|----------------------------------------------------|-------------------------:|-----------------|
| alleen                         | nee                                 | nee                                                |              € 769,50575 | artikel 3 lid 1 |
| partner in Nederland verzekerd | ja                                  | ja                                                 |            € 1.894,76865 | artikel 3 lid 1 |
| partner geen verzekerde        | ja                                  | nee                                                |             € 737,570725 | artikel 3 lid 3 |

voorbeelden Geen aanspraak
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2026. De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1990. De geboortedatum van Bram is 30 juli 1991.
    Anna en Bram zijn met elkaar gehuwd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0.
    Bram is krachtens de Zorgverzekeringswet verzekerd. Voor het overige: nee.
| geval                              | Anna is krachtens de Zorgverzekeringswet verzekerd | Anna is met opgeschorte zorgverzekering gedetineerd | Bram is een vreemdeling zonder rechtmatig verblijf | Anna is een bijdrage als onverzekerde verschuldigd | verwacht: de zorgtoeslag | verwacht: de zorgtoeslag over het berekeningsjaar |
|------------------------------------|----------------------------------------------------|-----------------------------------------------------|----------------------------------------------------|----------------------------------------------------|-------------------------:|--------------------------------------------------:|
| niet verzekerd                     | nee                                                | nee                                                 | nee                                                | nee                                                |                     geen |                                              geen |
| gedetineerd                        | ja                                                 | ja                                                  | nee                                                | nee                                                |                     geen |                                              geen |
| partner zonder rechtmatig verblijf | ja                                                 | nee                                                 | ja                                                 | nee                                                |                     geen |                                              geen |
| bijdrage als onverzekerde          | nee                                                | nee                                                 | nee                                                | ja                                                 |            € 2.239,87576 |                                           € 2.240 |

voorbeeld Partner zonder rechtmatig verblijf
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1990. Anna is krachtens de Zorgverzekeringswet verzekerd.
    Anna en Bram zijn met elkaar gehuwd. Bram is een vreemdeling zonder rechtmatig verblijf.
    Voor het overige: nee.
  verwacht
    Geen zorgtoeslag, op grond van artikel 9 lid 2 Awir.

voorbeeld Onbekend inkomen van de partner
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1990. De geboortedatum van Bram is 30 juli 1991.
    Anna en Bram zijn met elkaar gehuwd.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0. Voor het overige: nee.
  verwacht
    De zorgtoeslag is onbekend, want het inkomensgegeven van Bram ontbreekt.

voorbeeld Te veel vermogen, wat het inkomen ook is
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1990. Anna is krachtens de Zorgverzekeringswet verzekerd.
    De rendementsgrondslag van Anna bedraagt € 141.897. Voor het overige: nee.
  verwacht
    Geen zorgtoeslag over het berekeningsjaar, op grond van artikel 3 lid 1.

voorbeeld Partner die nergens als inkomen genietend bekend is
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1990. De geboortedatum van Bram is 30 juli 1991.
    Anna en Bram zijn met elkaar gehuwd.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 28.406.
    Bram is volgens beschikking van de inspecteur zonder inkomensgegeven, uitnodiging en buitenlands inkomen.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0. Voor het overige: nee.
  verwacht
    Het toetsingsinkomen van Bram bedraagt € 0, op grond van artikel 14 lid 3 Awir.
    De zorgtoeslag bedraagt € 3.010,21162.
