regeling Wet op het kindgebonden budget (Wkb)
  soort wet
  bron BWBR0022751
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

gegevens
Een persoon heeft:
  een dag van toetreding: datum;                                            // de dag waarop een kind later tot het huishouden is gaan behoren
  een wegens het woonland vastgesteld bedrag: bedrag per jaar, in de tijd;  // lid 13
  een woonlandpercentage: percentage, per berekeningsjaar.                  // lid 12: bijlage bij de Regeling woonlandbeginsel in de sociale zekerheid 2012
Van een persoon staat vast of hij:
  kind met kinderbijslag van een persoon is, in de tijd;                                         // artikel 18 AKW, of zonder artikel 7 lid 2 AKW
  kind met doorbetaalde kinderbijslag van een persoon is, in de tijd;                            // uitbetaald op basis van het recht van de andere ouder
  een verzekerde in de zin van de Algemene Kinderbijslagwet is, in de tijd;
  later tot het huishouden toegetreden is;                                                       // na zijn geboorte
  een vreemdeling is, in de tijd;
  rechtmatig in Nederland verblijf houdt, in de tijd;                                            // in de zin van artikel 8 van de Vreemdelingenwet 2000
  een ander woonland heeft, in de tijd;                                                          // voor de AKW, buiten de Europese Unie, de EER en Zwitserland
  zonder hier te wonen langer dan drie maanden onafgebroken in Nederland verblijft, in de tijd.  // lid 14
Van een persoon worden bepaald:
  een begindag: datum;
  een twaalfde verjaardag: datum;
  een zestiende verjaardag: datum;
  een achttiende verjaardag: datum;
  een leeftijdsverhoging: bedrag per jaar.
Van een persoon wordt bepaald of hij:
  een ouder is, in de tijd;
  een kind in de leeftijd voor aanspraak is, in de tijd;
  een eigen kind van de ouder is, in de tijd;
  een kind van de partner is, in de tijd;
  een kind van de ouder is, in de tijd;
  een kind met aanspraak is, in de tijd;
  een kind met verhoging is, in de tijd;
  een kind in het buitenland is, in de tijd.
Bepaald worden:
  een aantal kinderen met aanspraak: aantal;
  een kindbedrag: bedrag per jaar;
  een totaal van de leeftijdsverhogingen: bedrag per jaar;
  een alleenstaande-ouderkop: bedrag per jaar;
  een verhoogd drempelinkomen: bedrag per jaar;
  een percentage van het woonland: percentage;
  een budget voor vermindering: bedrag per jaar;
  een budget na vermindering: bedrag per jaar;
  een kindgebonden budget: bedrag per jaar;  // bij de omstandigheden van de maand, naar een heel jaar gerekend
  een kindgebonden budget over een kalendermaand: bedrag per maand;
  een jaarbedrag voor afronding: bedrag per jaar;
  een jaarbedrag na afronding: bedrag per jaar;
  een kindgebonden budget over het berekeningsjaar: bedrag per jaar.

// Artikel 1 lid 1 onderdeel d. Het gepubliceerde hele bedrag; de wet zelf rondt niet af.
parameter drempelinkomen: bedrag per jaar
| jaar | bedraagt | bron                                                                                                                                                                                                     | status   |
|------|---------:|----------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------|----------|
| 2019 | € 20.941 | KPMG Meijburg Promemorie 2020, p. 30                                                                                                                                                                     | bron     |
| 2020 | € 21.431 | KPMG Meijburg Promemorie 2020, p. 30                                                                                                                                                                     | bron     |
| 2021 | € 21.835 | 108% x 12 x minimumloon januari 2021 € 1.684,80 (Stcrt. 2020, 53099, via secundaire bron)                                                                                                                | afgeleid |
| 2022 | € 22.356 | Belastingdienst, Berekening zorgtoeslag 2022 (TG 082 - 1Z21FD), aangehaald in openbare broncode                                                                                                          | bron     |
| 2023 | € 25.070 | Belastingdienst, Berekening zorgtoeslag 2023 (TG 082 - 1Z32FD), aangehaald in openbare broncode (rekenmodel 2023)                                                                                        | bron     |
| 2024 | € 26.819 | Dienst Toeslagen, Berekening zorgtoeslag 2024 (TG 082 - 1Z41FD), aangehaald in openbaar testrapport zorgtoeslag                                                                                          | bron     |
| 2025 | € 28.406 | Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD), aangehaald in openbare regelbeschrijving zorgtoeslag                                                                                    | bron     |
| 2026 | € 29.736 | Dienst Toeslagen, Berekening zorgtoeslag 2026 (TG 082 - 1Z61FD), aangehaald in openbare broncode; Dienst Toeslagen, Berekening kindgebonden budget 2026 (TG 081 - 1Z61FD), stap 4, via openbare broncode | bron     |

// Artikel 1 lid 4. Tot en met 2020 met het heffingvrije vermogen erbij, zoals gepubliceerd.
parameter vermogensgrens zonder partner: bedrag
| jaar |  bedraagt | bron                                                                                                                                                      | status |
|------|----------:|-----------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 | € 114.776 | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD), aangehaald in sjefvanleeuwen/virtual-society-urukagina, README (zelfde grens zorgtoeslag) | bron   |
| 2020 | € 116.613 | 85.767 (Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 1 lid 4) + heffingvrij vermogen 30.846; bobest.nl                           | bron   |
| 2021 | € 118.479 | babyhelp.nl (kindgebonden budget 2021); berekensite.nl                                                                                                    | bron   |
| 2022 | € 120.020 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 1 lid 4                                                                             | bron   |
| 2023 | € 127.582 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 1 lid 4                                                                             | bron   |
| 2024 | € 140.213 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 1 lid 4                                                                             | bron   |
| 2025 | € 141.896 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 1 lid 4                                                                             | bron   |
| 2026 | € 146.011 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 1 lid 4                                                                             | bron   |

parameter vermogensgrens met partner: bedrag
| jaar |  bedraagt | bron                                                                                                                                                      | status |
|------|----------:|-----------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 | € 145.136 | Belastingdienst, Berekening zorgtoeslag 2019 (TG 082 - 1Z91FD), aangehaald in sjefvanleeuwen/virtual-society-urukagina, README (zelfde grens zorgtoeslag) | bron   |
| 2020 | € 147.459 | 85.767 + 61.692; bobest.nl                                                                                                                                | bron   |
| 2021 | € 149.819 | babyhelp.nl; berekensite.nl                                                                                                                               | bron   |
| 2022 | € 151.767 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 1 lid 4                                                                             | bron   |
| 2023 | € 161.329 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 1 lid 4                                                                             | bron   |
| 2024 | € 177.301 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 1 lid 4                                                                             | bron   |
| 2025 | € 179.429 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 1 lid 4                                                                             | bron   |
| 2026 | € 184.633 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 1 lid 4                                                                             | bron   |

parameter bedrag voor een kind: bedrag per jaar
| jaar | bedraagt | bron                                                                                      | status |
|------|---------:|-------------------------------------------------------------------------------------------|--------|
| 2019 |  € 1.166 | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 2 onderdeel a | bron   |
| 2020 |  € 1.185 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 2 onderdeel a | bron   |
| 2021 |  € 1.204 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 2 onderdeel a | bron   |
| 2022 |  € 1.220 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 2 onderdeel a | bron   |
| 2023 |  € 1.653 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 2 lid 2 onderdeel a | bron   |
| 2024 |  € 2.436 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 2 lid 2 onderdeel a | bron   |
| 2025 |  € 2.511 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 2 lid 2 onderdeel a | bron   |
| 2026 |  € 2.580 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 2 lid 2 onderdeel a | bron   |

// Tot 2023; daarna geldt het bedrag per kind.
parameter bedrag voor twee kinderen: bedrag per jaar
| jaar | bedraagt | bron                                                                                      | status |
|------|---------:|-------------------------------------------------------------------------------------------|--------|
| 2019 |  € 2.155 | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 2 onderdeel b | bron   |
| 2020 |  € 2.190 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 2 onderdeel b | bron   |
| 2021 |  € 2.226 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 2 onderdeel b | bron   |
| 2022 |  € 2.326 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 2 onderdeel b | bron   |

parameter bedrag voor drie kinderen: bedrag per jaar
| jaar | bedraagt | bron                                                                                      | status |
|------|---------:|-------------------------------------------------------------------------------------------|--------|
| 2019 |  € 2.447 | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 2 onderdeel c | bron   |
| 2020 |  € 2.487 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 2 onderdeel c | bron   |
| 2021 |  € 3.145 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 2 onderdeel c | bron   |
| 2022 |  € 3.327 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 2 onderdeel c | bron   |

parameter bedrag voor elk kind boven drie: bedrag per jaar
| jaar | bedraagt | bron                                                                                      | status |
|------|---------:|-------------------------------------------------------------------------------------------|--------|
| 2019 |    € 292 | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 2 onderdeel d | bron   |
| 2020 |    € 297 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 2 onderdeel d | bron   |
| 2021 |    € 919 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 2 onderdeel d | bron   |
| 2022 |  € 1.001 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 2 onderdeel d | bron   |

parameter bedrag voor het tweede of volgende kind: bedrag per jaar
| jaar | bedraagt | bron                                                                                      | status |
|------|---------:|-------------------------------------------------------------------------------------------|--------|
| 2023 |  € 1.532 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 2 lid 2 onderdeel b | bron   |
| 2024 |  € 2.436 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 2 lid 2 onderdeel b | bron   |
| 2025 |  € 2.511 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 2 lid 2 onderdeel b | bron   |
| 2026 |  € 2.580 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 2 lid 2 onderdeel b | bron   |

parameter verhoging vanaf twaalf jaar: bedrag per jaar
| jaar | bedraagt | bron                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------|--------|
| 2019 |    € 239 | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 4 | bron   |
| 2020 |    € 243 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 4 | bron   |
| 2021 |    € 247 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 4 | bron   |
| 2022 |    € 251 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 4 | bron   |
| 2023 |    € 267 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 2 lid 4 | bron   |
| 2024 |    € 694 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 2 lid 4 | bron   |
| 2025 |    € 703 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 2 lid 4 | bron   |
| 2026 |    € 724 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 2 lid 4 | bron   |

parameter verhoging vanaf zestien jaar: bedrag per jaar
| jaar | bedraagt | bron                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------|--------|
| 2019 |    € 427 | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 5 | bron   |
| 2020 |    € 434 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 5 | bron   |
| 2021 |    € 441 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 5 | bron   |
| 2022 |    € 447 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 5 | bron   |
| 2023 |    € 476 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 2 lid 5 | bron   |
| 2024 |    € 924 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 2 lid 5 | bron   |
| 2025 |    € 936 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 2 lid 5 | bron   |
| 2026 |    € 964 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 2 lid 5 | bron   |

parameter verhoging zonder partner: bedrag per jaar
| jaar | bedraagt | bron                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------|--------|
| 2019 |  € 3.139 | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 6 | bron   |
| 2020 |  € 3.190 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 6 | bron   |
| 2021 |  € 3.242 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 6 | bron   |
| 2022 |  € 3.285 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 6 | bron   |
| 2023 |  € 3.848 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 2 lid 6 | bron   |
| 2024 |  € 3.480 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 2 lid 6 | bron   |
| 2025 |  € 3.389 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 2 lid 6 | bron   |
| 2026 |  € 3.416 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 2 lid 6 | bron   |

parameter verminderingspercentage: percentage
| jaar | bedraagt | bron                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------|--------|
| 2019 |    6,75% | Wet op het kindgebonden budget, BWBR0022751, geldend 2019-01-01, art. 2 lid 7 | bron   |
| 2020 |    6,75% | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 7 | bron   |
| 2021 |    6,75% | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 7 | bron   |
| 2022 |    6,75% | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 7 | bron   |
| 2023 |    6,75% | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 2 lid 7 | bron   |
| 2024 |    6,75% | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 2 lid 7 | bron   |
| 2025 |    7,10% | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 2 lid 7 | bron   |
| 2026 |    7,60% | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 2 lid 7 | bron   |

// Vanaf 2020; daarvoor gold voor iedereen hetzelfde drempelinkomen.
parameter verhoging van het drempelinkomen: bedrag per jaar
| jaar | bedraagt | bron                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------|--------|
| 2020 | € 16.750 | Wet op het kindgebonden budget, BWBR0022751, geldend 2020-01-01, art. 2 lid 8 | bron   |
| 2021 | € 17.018 | Wet op het kindgebonden budget, BWBR0022751, geldend 2021-01-01, art. 2 lid 8 | bron   |
| 2022 | € 17.240 | Wet op het kindgebonden budget, BWBR0022751, geldend 2022-01-01, art. 2 lid 8 | bron   |
| 2023 | € 18.327 | Wet op het kindgebonden budget, BWBR0022751, geldend 2023-02-11, art. 2 lid 8 | bron   |
| 2024 |  € 9.030 | Wet op het kindgebonden budget, BWBR0022751, geldend 2024-01-01, art. 2 lid 8 | bron   |
| 2025 |  € 9.139 | Wet op het kindgebonden budget, BWBR0022751, geldend 2025-01-01, art. 2 lid 8 | bron   |
| 2026 |  € 9.405 | Wet op het kindgebonden budget, BWBR0022751, geldend 2026-01-01, art. 2 lid 8 | bron   |

artikel 1
lid 1
> In deze wet en de daarop berustende bepalingen wordt verstaan onder:

onderdeel a
> Onze Minister: Onze Minister van Sociale Zaken en Werkgelegenheid;
niet gecodeerd: zonder gevolg voor de berekening.

onderdeel b
> kindgebonden budget: een financiële bijdrage van het Rijk in de kosten voor kinderen;
niet gecodeerd: omschrijving; de hoogte staat in artikel 2.

onderdeel c
> ouder: de verzekerde in de zin van de Algemene Kinderbijslagwet;
Onder ouder wordt verstaan degene die een verzekerde in de zin van de Algemene Kinderbijslagwet is.

onderdeel d
geldig tot 1 januari 2024
> drempelinkomen: 108% van het twaalfvoud van het voor de maand januari van het berekeningsjaar geldende in artikel 8,
> eerste lid, onderdeel a, van de Wet minimumloon en minimumvakantiebijslag bedoelde bedrag per maand.
niet gecodeerd: parameter drempelinkomen; de Dienst Toeslagen rekent met een heel bedrag, zonder vaste afrondingsregel.

onderdeel d
geldig van 1 januari 2024
> drempelinkomen: 108% van het twaalfvoud van het voor de maand januari van het berekeningsjaar geldende in artikel 8,
> eerste lid, onderdeel b, van de Wet minimumloon en minimumvakantiebijslag bedoelde bedrag per maand.
niet gecodeerd: parameter drempelinkomen; de Dienst Toeslagen rekent met een heel bedrag, zonder vaste afrondingsregel.

lid 2
> De hoogte van het kindgebonden budget is afhankelijk van de draagkracht op basis van het inkomen en het vermogen.
niet gecodeerd: inleidend; uitgewerkt in lid 4 (vermogen) en artikel 2 (inkomen).

lid 3
> Artikel 4 van de Algemene wet inkomensafhankelijke regelingen is niet van toepassing.
niet gecodeerd: de maatstaf van artikel 4 Awir voor wie een kind is, doet hier niet mee; de kinderbijslag beslist.

lid 4
geldig tot 1 januari 2021
> In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen bestaat geen aanspraak op
> kindgebonden budget indien de grondslag sparen en beleggen, bedoeld in artikel 5.2, eerste lid, van de Wet
> inkomstenbelasting 2001, van de ouder in het berekeningsjaar meer bedraagt dan € 85.767,00 dan wel, ingeval de
> belanghebbende het gehele berekeningsjaar dezelfde partner heeft, de gezamenlijke grondslag sparen en beleggen,
> bedoeld in artikel 5.2, tweede lid, van de Wet inkomstenbelasting 2001, van de ouder en zijn partner in het
> berekeningsjaar meer bedraagt dan € 85.767,00. Bij de bepaling van de grondslag, bedoeld in de vorige volzin, wordt
> geen rekening gehouden met de vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001.
Geen kindgebonden budget wordt toegekend
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens zonder partner,
  tenzij de belanghebbende een vaste partner heeft.
Geen kindgebonden budget wordt toegekend indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens met partner.
  uitleg: tekst van 2020; in 2019 stond er € 84.416,00. De wet toetste tot en met 2020 de grondslag na aftrek van het
  heffingvrije vermogen; hier wordt de rendementsgrondslag vergeleken met de gepubliceerde grens, waarin dat vermogen is
  begrepen.

lid 4
geldig van 1 januari 2021 tot 1 januari 2026
> In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen, bestaat geen aanspraak op
> kindgebonden budget indien de rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de
> ouder aan het begin van het berekeningsjaar meer bedraagt dan € 116.613 of, indien de ouder het gehele berekeningsjaar
> dezelfde partner heeft, de gezamenlijke rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting
> 2001, van de ouder en zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 147.459. Bij de bepaling
> van de rendementsgrondslag, bedoeld in de vorige zin, wordt geen rekening gehouden met de vrijstelling, bedoeld in
> artikel 5.13 van de Wet inkomstenbelasting 2001.
Geen kindgebonden budget wordt toegekend
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens zonder partner,
  tenzij de belanghebbende een vaste partner heeft.
Geen kindgebonden budget wordt toegekend indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens met partner.
  uitleg: tekst van 2021, met bedragen die toen nog niet waren geïndexeerd (artikel 3 lid 1); de bedragen van elk jaar
  staan in de parameters. Met het gehele jaar dezelfde partner telt alleen de gezamenlijke grens; bij een partner voor
  een deel van het jaar tellen alleen het vermogen en de grens van de ouder.

lid 4
geldig van 1 januari 2026
> In afwijking van artikel 7, derde lid, van de Algemene wet inkomensafhankelijke regelingen, bestaat geen aanspraak op
> kindgebonden budget indien de rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001, van de
> ouder aan het begin van het berekeningsjaar meer bedraagt dan € 146.011 of, indien de ouder het gehele berekeningsjaar
> dezelfde partner heeft, de gezamenlijke rendementsgrondslag, bedoeld in artikel 5.3 van de Wet inkomstenbelasting
> 2001, van de ouder en zijn partner aan het begin van het berekeningsjaar meer bedraagt dan € 184.633. Bij de bepaling
> van de rendementsgrondslag, bedoeld in de vorige zin, wordt geen rekening gehouden met de vrijstelling, bedoeld in
> artikel 5.13 van de Wet inkomstenbelasting 2001.
Geen kindgebonden budget wordt toegekend
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens zonder partner,
  tenzij de belanghebbende een vaste partner heeft.
Geen kindgebonden budget wordt toegekend indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens met partner.
  uitleg: tekst van 2026; verder als de vorige versie.

lid 5
geldig van 1 januari 2022 tot 1 januari 2023
> In afwijking van artikel 9, tweede lid, van de Algemene wet inkomensafhankelijke regelingen, bestaat er wel aanspraak
> op kindgebonden budget voor een kind dat rechtmatig in Nederland verblijf houdt in de zin van artikel 8 van de
> Vreemdelingenwet 2000.
In afwijking van artikel 9 lid 2 Awir is een persoon mede een kind met aanspraak
  indien die persoon een kind van de ouder is en die persoon rechtmatig in Nederland verblijf houdt.
  uitleg: naar de letter. Een Nederlands kind houdt geen verblijf in de zin van artikel 8 van de Vreemdelingenwet 2000
  en valt in 2022 dus buiten dit lid; dan blijft artikel 9 lid 2 Awir gelden. De tekst van 2023 herstelt dit; of dat ook
  voor 2022 zo was bedoeld, is niet bekend.

lid 5
geldig van 1 januari 2023
> In afwijking van artikel 9, tweede lid, van de Algemene wet inkomensafhankelijke regelingen, bestaat er wel aanspraak
> op kindgebonden budget voor een kind dat geen vreemdeling is of dat rechtmatig verblijf houdt in de zin van artikel 8
> van de Vreemdelingenwet 2000.
In afwijking van artikel 9 lid 2 Awir is een persoon mede een kind met aanspraak
  indien die persoon een kind van de ouder is en (die persoon geen vreemdeling is of
  die persoon rechtmatig in Nederland verblijf houdt).
  uitleg: de partner zonder rechtmatig verblijf blijft partner: geen verhoging van artikel 2 lid 6, en het gezamenlijk
  toetsingsinkomen telt (artikel 2 lid 8).

artikel 2
De twaalfde verjaardag van een persoon is de geboortedatum van die persoon vermeerderd met twaalf jaar.
De zestiende verjaardag van een persoon is de geboortedatum van die persoon vermeerderd met zestien jaar.
De achttiende verjaardag van een persoon is de geboortedatum van die persoon vermeerderd met achttien jaar.
Het aantal kinderen met aanspraak bedraagt het aantal personen dat een kind met aanspraak is.
Het totaal van de leeftijdsverhogingen bedraagt de som over ieder kind met verhoging van de leeftijdsverhoging van
  dat kind met verhoging.
Een persoon is geen kind met aanspraak
  indien de belanghebbende wegens zijn partner van een tegemoetkoming uitgesloten is, op grond van artikel 9 lid 2 Awir.
Geen kindgebonden budget wordt toegekend
  indien de belanghebbende wegens zijn partner van een tegemoetkoming uitgesloten is en
  het aantal kinderen met aanspraak minder bedraagt dan 1, op grond van artikel 9 lid 2 Awir.
  uitleg: in 2022 naar de letter: voor een Nederlands kind geldt artikel 1 lid 5 dan niet. De tekst van 2023 herstelt
  dit; een andere lezing voor 2022 is verdedigbaar.
Het jaarbedrag voor afronding bedraagt de som over de kalendermaanden van het berekeningsjaar van
  het kindgebonden budget over een kalendermaand.
Het jaarbedrag na afronding bedraagt het jaarbedrag voor afronding, rekenkundig afgerond op hele euro's,
  op grond van artikel 14 lid 4 Awir.
Het kindgebonden budget over het berekeningsjaar bedraagt het jaarbedrag na afronding.
Geen kindgebonden budget over het berekeningsjaar wordt toegekend
  indien het jaarbedrag na afronding minder bedraagt dan de toekenningsgrens, op grond van artikel 14 lid 5 Awir.
  uitleg: eerst wordt afgerond, dan met € 24 vergeleken. Tussendoor wordt nergens afgerond.

lid 1
> Aanspraak op een kindgebonden budget heeft de ouder voor een kind voor wie aan die ouder op grond van artikel 18 van
> de Algemene Kinderbijslagwet kinderbijslag wordt betaald of zou worden betaald indien artikel 7, tweede lid van die
> wet niet van toepassing zou zijn, met dien verstande dat de aanspraak op een kindgebonden budget bestaat met ingang
> van de kalendermaand na de maand waarin het kind is geboren dan wel tot het huishouden is gaan behoren tot en met de
> kalendermaand waarin het kind de leeftijd van 18 jaar bereikt.
Een persoon is een eigen kind van de ouder indien die persoon kind met kinderbijslag van de belanghebbende is,
  de belanghebbende een ouder is en die persoon een kind in de leeftijd voor aanspraak is.
  uitleg: 'de ouder' is hier de belanghebbende: degene die het kindgebonden budget krijgt. Kinderbijslag wordt per
  kwartaal betaald, en de betaling begint na de geboorte. Omdat dit lid zelf de eerste en de laatste maand noemt, is
  iemand ook in de eerste maanden na zijn geboorte of toetreding een kind met kinderbijslag.
Een kindgebonden budget wordt slechts toegekend
  indien het aantal personen dat een kind van de ouder is ten minste 1 bedraagt.
  uitleg: 1: 'voor een kind'.
Een persoon is een kind van de ouder indien die persoon een eigen kind van de ouder is.
Een persoon is een kind met aanspraak indien die persoon een kind van de ouder is.
Een persoon is een kind in de leeftijd voor aanspraak
  indien de begindag van die persoon voor de eerste dag van de maand ligt en
  de achttiende verjaardag van die persoon op of na de eerste dag van de maand ligt.
  uitleg: deze maandregel is bijzonder en gaat voor artikel 5 Awir: wie op de eerste van een maand is geboren of
  toetreedt, geeft pas een maand later aanspraak. De maand van de achttiende verjaardag telt nog mee.
De begindag van een persoon is de geboortedatum van die persoon,
  tenzij die persoon later tot het huishouden is toegetreden.
De begindag van een persoon is de dag van toetreding van die persoon
  indien die persoon later tot het huishouden is toegetreden.

lid 2
geldig tot 1 januari 2023
> Het kindgebonden budget bedraagt voor een berekeningsjaar:
Het budget voor vermindering bedraagt de som van het kindbedrag,
  het totaal van de leeftijdsverhogingen en de alleenstaande-ouderkop.
Het budget na vermindering bedraagt het budget voor vermindering.
Het kindgebonden budget bedraagt het budget na vermindering,
  indien het aantal kinderen met aanspraak ten minste 1 bedraagt.
  uitleg: 'voor een berekeningsjaar': dit is het bedrag voor een heel jaar bij de omstandigheden van de maand.

onderdeel a
> indien de ouder aanspraak heeft voor één kind: € 1.204,00;
Het kindbedrag bedraagt het bedrag voor een kind, indien het aantal kinderen met aanspraak gelijk is aan 1.

onderdeel b
> indien de ouder aanspraak heeft voor twee kinderen: € 2.226,00;
Het kindbedrag bedraagt het bedrag voor twee kinderen, indien het aantal kinderen met aanspraak gelijk is aan 2.

onderdeel c
> indien de ouder aanspraak heeft voor drie kinderen: € 3.145,00;
Het kindbedrag bedraagt het bedrag voor drie kinderen, indien het aantal kinderen met aanspraak gelijk is aan 3.

onderdeel d
> indien de ouder aanspraak heeft voor meer dan drie kinderen: € 3.145,00, verhoogd met zoveel maal € 919,00 als het
> aantal kinderen meer bedraagt dan drie.
Het kindbedrag bedraagt het bedrag voor drie kinderen, verhoogd met zoveel maal het bedrag voor elk kind boven drie als
  het aantal kinderen met aanspraak meer bedraagt dan 3, indien het aantal kinderen met aanspraak meer bedraagt dan 3.
  uitleg: tekst van 2021; elk jaar heeft zijn eigen bedragen (parameters).

lid 2
geldig van 1 januari 2023 tot 1 januari 2026
> Het kindgebonden budget bedraagt voor een berekeningsjaar:
Het budget voor vermindering bedraagt de som van het kindbedrag,
  het totaal van de leeftijdsverhogingen en de alleenstaande-ouderkop.
Het budget na vermindering bedraagt het budget voor vermindering.
Het kindgebonden budget bedraagt het budget na vermindering,
  indien het aantal kinderen met aanspraak ten minste 1 bedraagt.

onderdeel a
> indien de ouder aanspraak heeft voor een kind: € 1.653;
Het kindbedrag bedraagt het bedrag voor een kind, indien het aantal kinderen met aanspraak gelijk is aan 1.

onderdeel b
> indien de ouder aanspraak heeft voor twee of meer kinderen: € 1.532 per kind voor het tweede of volgende kind.
Het kindbedrag bedraagt het bedrag voor een kind, verhoogd met zoveel maal het bedrag voor het tweede
  of volgende kind als het aantal kinderen met aanspraak meer bedraagt dan 1,
  indien het aantal kinderen met aanspraak ten minste 2 bedraagt.
  uitleg: tekst van 2023; elk jaar heeft zijn eigen bedragen (parameters). De onderdelen a en b zijn samen gelezen: voor
  het eerste kind onderdeel a, voor elk volgend kind onderdeel b. Naar de letter zou er voor twee kinderen minder zijn
  dan voor een; de gepubliceerde bedragen volgen deze lezing. 1 en 2: een, twee of meer kinderen.

lid 2
geldig van 1 januari 2026
> Het kindgebonden budget bedraagt voor een berekeningsjaar:
Het budget voor vermindering bedraagt de som van het kindbedrag,
  het totaal van de leeftijdsverhogingen en de alleenstaande-ouderkop.
Het budget na vermindering bedraagt het budget voor vermindering.
Het kindgebonden budget bedraagt het budget na vermindering,
  indien het aantal kinderen met aanspraak ten minste 1 bedraagt.

onderdeel a
> indien de ouder aanspraak heeft voor een kind: € 2.580;
Het kindbedrag bedraagt het bedrag voor een kind, indien het aantal kinderen met aanspraak gelijk is aan 1.

onderdeel b
> indien de ouder aanspraak heeft voor twee of meer kinderen: € 2.580 per kind voor het tweede of volgende kind.
Het kindbedrag bedraagt het bedrag voor een kind, verhoogd met zoveel maal het bedrag voor het tweede
  of volgende kind als het aantal kinderen met aanspraak meer bedraagt dan 1,
  indien het aantal kinderen met aanspraak ten minste 2 bedraagt.
  uitleg: de onderdelen a en b zijn samen gelezen, zie de versie van 2023; 1 en 2: een, twee of meer kinderen.

lid 3
> Een ouder heeft aanspraak op een verhoging van het kindgebonden budget in een berekeningsjaar voor een kind met ingang
> van de kalendermaand na de maand waarin dat kind de leeftijd van 12 jaar heeft bereikt.
Een persoon is een kind met verhoging indien die persoon een kind met aanspraak is en
  de twaalfde verjaardag van die persoon voor de eerste dag van de maand ligt.
  uitleg: eigen maandregel, die voor artikel 5 Awir gaat: wie op de eerste van een maand twaalf wordt, geeft pas een
  maand later een verhoging.

lid 4
geldig tot 1 januari 2026
> Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het kindgebonden budget €
> 247,00.
De leeftijdsverhoging van een persoon bedraagt de verhoging vanaf twaalf jaar,
  indien die persoon een kind met verhoging is en
  de zestiende verjaardag van die persoon op of na de eerste dag van de maand ligt.
  uitleg: tot en met de maand van de zestiende verjaardag, zodat dit lid aansluit op lid 5. Naar de letter is wie op de
  eerste van een maand zestien wordt in die maand niet meer jonger dan zestien, terwijl lid 5 pas een maand later
  begint. Tekst van 2021; elk jaar heeft zijn eigen bedrag (parameter).

lid 4
geldig van 1 januari 2026
> Voor een kind dat 12 jaar of ouder is, maar jonger is dan 16 jaar bedraagt de verhoging van het kindgebonden budget €
> 724.
De leeftijdsverhoging van een persoon bedraagt de verhoging vanaf twaalf jaar,
  indien die persoon een kind met verhoging is en
  de zestiende verjaardag van die persoon op of na de eerste dag van de maand ligt.
  uitleg: tot en met de maand van de zestiende verjaardag, zodat dit lid aansluit op lid 5; zie de vorige versie.

lid 5
geldig tot 1 januari 2026
> Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget met ingang van de kalendermaand
> na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt € 441,00.
De leeftijdsverhoging van een persoon bedraagt de verhoging vanaf zestien jaar,
  indien die persoon een kind met verhoging is en
  de zestiende verjaardag van die persoon voor de eerste dag van de maand ligt.
  uitleg: tot en met de maand van de achttiende verjaardag, zodat dit lid aansluit op lid 1. Naar de letter is wie op de
  eerste van een maand achttien wordt in zijn laatste maand geen zestien of zeventien meer. Tekst van 2021; elk jaar
  heeft zijn eigen bedrag (parameter).

lid 5
geldig van 1 januari 2026
> Voor een kind dat 16 of 17 jaar is, bedraagt de verhoging van het kindgebonden budget met ingang van de kalendermaand
> na de maand waarin het kind de leeftijd van 16 jaar heeft bereikt € 964,00.
De leeftijdsverhoging van een persoon bedraagt de verhoging vanaf zestien jaar,
  indien die persoon een kind met verhoging is en
  de zestiende verjaardag van die persoon voor de eerste dag van de maand ligt.
  uitleg: tot en met de maand van de achttiende verjaardag, zodat dit lid aansluit op lid 1; zie de vorige versie.

lid 6
geldig tot 1 januari 2026
> De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € 3.242,00.
De alleenstaande-ouderkop bedraagt de verhoging zonder partner, indien de belanghebbende geen partner heeft.
  uitleg: partner in de zin van de Awir: ook een partner die geen ouder van het kind is of in het buitenland woont,
  neemt deze verhoging weg. Tekst van 2021; elk jaar heeft zijn eigen bedrag (parameter).

lid 6
geldig van 1 januari 2026
> De ouder die geen partner heeft, heeft aanspraak op een verhoging van het kindgebonden budget van € 3.416.
De alleenstaande-ouderkop bedraagt de verhoging zonder partner, indien de belanghebbende geen partner heeft.
  uitleg: partner in de zin van de Awir, zie de vorige versie.

lid 7
geldig tot 1 januari 2020
> Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het drempelinkomen wordt de som van de
> bedragen waarop recht bestaat op grond van het tweede, vierde, vijfde en zesde lid verminderd met 6,75% van het
> verschil tussen het gezamenlijk toetsingsinkomen en het drempelinkomen.
In afwijking van lid 2 bedraagt het budget na vermindering het budget voor vermindering,
  verminderd met het verminderingspercentage van het gezamenlijk toetsingsinkomen
  voor zover dat het drempelinkomen te boven gaat, ten minste nihil,
  indien het gezamenlijk toetsingsinkomen meer bedraagt dan het drempelinkomen.
  uitleg: zonder partner is het gezamenlijk toetsingsinkomen dat van de ouder zelf. Nooit minder dan nihil: de
  vermindering wordt per maand bepaald (lid 10), dus een maand met te veel vermindering gaat niet ten koste van een
  andere maand.

lid 7
geldig van 1 januari 2020 tot 1 januari 2026
> Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt de som van de
> bedragen waarop recht bestaat op grond van het tweede, vierde, vijfde en zesde lid verminderd met 6,75% van het
> verschil tussen het toetsingsinkomen en het drempelinkomen.
In afwijking van lid 2 bedraagt het budget na vermindering het budget voor vermindering,
  verminderd met het verminderingspercentage van het toetsingsinkomen van de belanghebbende
  voor zover dat het drempelinkomen te boven gaat, ten minste nihil, indien de belanghebbende geen partner heeft en
  het toetsingsinkomen van de belanghebbende meer bedraagt dan het drempelinkomen.
  uitleg: nooit minder dan nihil: de vermindering wordt per maand bepaald (lid 11), dus een maand met te veel
  vermindering gaat niet ten koste van een andere maand. Tekst van 2020 en 2021; het percentage van elk jaar staat in de
  parameter.

lid 7
geldig van 1 januari 2026
> Bij een toetsingsinkomen van de ouder die geen partner heeft, van meer dan het drempelinkomen wordt de som van de
> bedragen waarop recht bestaat op grond van het tweede, vierde, vijfde en zesde lid verminderd met 7,60% van het
> verschil tussen het toetsingsinkomen en het drempelinkomen.
In afwijking van lid 2 bedraagt het budget na vermindering het budget voor vermindering,
  verminderd met het verminderingspercentage van het toetsingsinkomen van de belanghebbende
  voor zover dat het drempelinkomen te boven gaat, ten minste nihil, indien de belanghebbende geen partner heeft en
  het toetsingsinkomen van de belanghebbende meer bedraagt dan het drempelinkomen.
  uitleg: nooit minder dan nihil, per maand; zie de vorige versie.

lid 8
geldig tot 1 januari 2020
> Een ouder als bedoeld in het eerste en derde lid en zijn partner die tevens ouder is als bedoeld in het eerste lid
> worden voor de toepassing van deze wet geacht gezamenlijk één aanspraak te hebben.
Een persoon is mede een kind van de ouder indien die persoon een kind van de partner is en
  het aantal personen dat een eigen kind van de ouder is ten minste 1 bedraagt.
Een persoon is een kind van de partner
  indien die persoon kind met kinderbijslag van de partner van de belanghebbende is,
  de partner van de belanghebbende een ouder is en die persoon een kind in de leeftijd voor aanspraak is,
  tenzij die persoon kind met doorbetaalde kinderbijslag van de partner van de belanghebbende is.
  uitleg: in 2020 vernummerd tot lid 9. Ook de kinderen voor wie de partner kinderbijslag krijgt, tellen dus mee, mits
  de belanghebbende zelf ook voor ten minste 1 kind aanspraak heeft: alleen dan zijn beiden ouder als bedoeld in lid 1.

lid 8
geldig van 1 januari 2020 tot 1 januari 2026
> Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 17.018,00 verhoogde
> drempelinkomen wordt de som van de bedragen waarop recht bestaat op grond van het tweede, vierde en vijfde lid
> verminderd met 6,75% van het verschil tussen het gezamenlijk toetsingsinkomen en het met € 17.018,00 verhoogde
> drempelinkomen.
In afwijking van lid 2 bedraagt het budget na vermindering het budget voor vermindering,
  verminderd met het verminderingspercentage van het gezamenlijk toetsingsinkomen voor zover dat het
  verhoogd drempelinkomen te boven gaat, ten minste nihil, indien de belanghebbende een partner heeft en
  het gezamenlijk toetsingsinkomen meer bedraagt dan het verhoogd drempelinkomen.
  uitleg: met een partner is er geen verhoging van lid 6, dus dit bedrag is al zonder lid 6. Nooit minder dan nihil, per
  maand; zie lid 7. Tekst van 2021; het bedrag en het percentage van elk jaar staan in de parameters.
Het verhoogd drempelinkomen bedraagt het drempelinkomen verhoogd met de verhoging van het drempelinkomen.

lid 8
geldig van 1 januari 2026
> Bij een gezamenlijk toetsingsinkomen van de ouder en zijn partner van meer dan het met € 9.405 verhoogde
> drempelinkomen wordt de som van de bedragen waarop recht bestaat op grond van het tweede, vierde en vijfde lid
> verminderd met 7,60% van het verschil tussen het gezamenlijk toetsingsinkomen en het met € 9.405 verhoogde
> drempelinkomen.
In afwijking van lid 2 bedraagt het budget na vermindering het budget voor vermindering,
  verminderd met het verminderingspercentage van het gezamenlijk toetsingsinkomen voor zover dat het
  verhoogd drempelinkomen te boven gaat, ten minste nihil, indien de belanghebbende een partner heeft en
  het gezamenlijk toetsingsinkomen meer bedraagt dan het verhoogd drempelinkomen.
  uitleg: nooit minder dan nihil, per maand; zie de vorige versie.
Het verhoogd drempelinkomen bedraagt het drempelinkomen verhoogd met de verhoging van het drempelinkomen.

lid 9
geldig tot 1 januari 2020
> Indien aan twee ouders kinderbijslag wordt uitbetaald op basis van het recht op kinderbijslag van één van die ouders,
> heeft alleen de ouder, wiens recht op kinderbijslag wordt uitbetaald aanspraak op een kindgebonden budget.
In afwijking van lid 1 is een persoon geen eigen kind van de ouder
  indien die persoon kind met doorbetaalde kinderbijslag van de belanghebbende is.
  uitleg: met doorbetaalde kinderbijslag bedoelen wij: uitbetaald op basis van het recht van de andere ouder.

lid 9
geldig van 1 januari 2020
> Een ouder als bedoeld in het eerste en derde lid en zijn partner die tevens ouder is als bedoeld in het eerste lid
> worden voor de toepassing van deze wet geacht gezamenlijk één aanspraak te hebben.
Een persoon is mede een kind van de ouder indien die persoon een kind van de partner is en
  het aantal personen dat een eigen kind van de ouder is ten minste 1 bedraagt.
Een persoon is een kind van de partner
  indien die persoon kind met kinderbijslag van de partner van de belanghebbende is,
  de partner van de belanghebbende een ouder is en die persoon een kind in de leeftijd voor aanspraak is,
  tenzij die persoon kind met doorbetaalde kinderbijslag van de partner van de belanghebbende is.
  uitleg: Ook de kinderen voor wie de partner kinderbijslag krijgt, tellen dus mee, mits de belanghebbende zelf ook voor
  ten minste 1 kind aanspraak heeft: alleen dan zijn beiden ouder als bedoeld in lid 1.

lid 10
geldig tot 1 januari 2020
> De aanspraak op een kindgebonden budget wordt voor iedere kalendermaand afzonderlijk bepaald.
Het kindgebonden budget over een kalendermaand bedraagt een twaalfde deel van het kindgebonden budget.
  uitleg: het twaalfde deel staat niet met zoveel woorden in de wet; het volgt uit 'voor iedere kalendermaand
  afzonderlijk'.

lid 10
geldig van 1 januari 2020
> Indien aan twee ouders kinderbijslag wordt uitbetaald op basis van het recht op kinderbijslag van één van die ouders,
> heeft alleen de ouder, wiens recht op kinderbijslag wordt uitbetaald aanspraak op een kindgebonden budget.
In afwijking van lid 1 is een persoon geen eigen kind van de ouder
  indien die persoon kind met doorbetaalde kinderbijslag van de belanghebbende is.
  uitleg: met doorbetaalde kinderbijslag bedoelen wij: uitbetaald op basis van het recht van de andere ouder.

lid 11
geldig tot 1 januari 2020
> Indien de ouder: a. aanspraak heeft op kindgebonden budget voor een kind, en b. voor dat kind voor de toepassing van
> de Algemene Kinderbijslagwet een ander land dan Nederland, een van de andere lidstaten van de Europese Unie, een
> andere staat die partij is bij de Overeenkomst betreffende de Europese Economische Ruimte en Zwitserland als woonland
> in aanmerking wordt genomen, bedraagt het kindgebonden budget een bij ministeriële regeling vastgesteld percentage van
> de in het tweede lid, onderdeel a, vierde, vijfde, zesde en zevende lid bedoelde bedragen. Het percentage wordt zo
> bepaald dat het een weergave is van de verhouding tussen het kostenniveau van het land dat als woonland in aanmerking
> wordt genomen en dat van Nederland. Het percentage bedraagt maximaal 100.
In afwijking van lid 2 bedraagt het kindgebonden budget het percentage van het woonland van het budget na vermindering,
  indien het aantal kinderen met aanspraak gelijk is aan 1 en het aantal personen
  dat een kind in het buitenland is gelijk is aan 1.
Een persoon is een kind in het buitenland indien die persoon een kind met aanspraak is en
  die persoon een ander woonland heeft.
Het percentage van het woonland bedraagt de som over ieder kind in het buitenland van het woonlandpercentage van
  dat kind in het buitenland, ten hoogste 100%,
  indien het aantal personen dat een kind in het buitenland is gelijk is aan 1.
  uitleg: het slot van dit lid ontbreekt in de bron voor 2019 en is aangevuld uit de tekst van 2018, die verder gelijk
  luidt. Omdat het slot ook lid 7 noemt, wordt hier eerst verminderd en dan het percentage genomen. 1: een kind.

lid 11
geldig van 1 januari 2020
> De aanspraak op een kindgebonden budget wordt voor iedere kalendermaand afzonderlijk bepaald.
Het kindgebonden budget over een kalendermaand bedraagt een twaalfde deel van het kindgebonden budget.
  uitleg: het twaalfde deel staat niet met zoveel woorden in de wet; het volgt uit 'voor iedere kalendermaand
  afzonderlijk'.

lid 12
geldig tot 1 januari 2020
> Indien de ouder: a. aanspraak heeft op kindgebonden budget voor meer dan een kind, en b. voor een of meer van die
> kinderen voor de toepassing van de Algemene Kinderbijslagwet een ander land dan Nederland, een van de andere lidstaten
> van de Europese Unie, een andere staat die partij is bij de Overeenkomst betreffende de Europese Economische Ruimte en
> Zwitserland als woonland in aanmerking wordt genomen, bedraagt het kindgebonden budget een volgens bij ministeriële
> regeling te stellen regels vastgesteld bedrag. Dat bedrag is gebaseerd op de in het tweede, vierde, vijfde, zesde en
> zevende lid, opgenomen bedragen en de verhouding tussen het kostenniveau van het land dat als woonland in aanmerking
> wordt genomen voor het desbetreffende kind of voor de desbetreffende kinderen en dat van Nederland uitgedrukt in
> procenten. Het percentage bedraagt maximaal 100.
In afwijking van lid 2 bedraagt het kindgebonden budget het wegens het woonland vastgesteld bedrag van
  de belanghebbende, indien het aantal kinderen met aanspraak meer bedraagt dan 1 en het aantal personen
  dat een kind in het buitenland is ten minste 1 bedraagt.
  uitleg: het bedrag volgt uit een rangschikking van bedragen en woonlanden in de ministeriële regeling en is hier een
  gegeven. Slot aangevuld uit de tekst van 2018. 1: een kind.

lid 12
geldig van 1 januari 2020
> Indien de ouder: a. aanspraak heeft op kindgebonden budget voor een kind, en b. voor dat kind voor de toepassing van
> de Algemene Kinderbijslagwet een ander land dan Nederland, een van de andere lidstaten van de Europese Unie, een
> andere staat die partij is bij de Overeenkomst betreffende de Europese Economische Ruimte en Zwitserland als woonland
> in aanmerking wordt genomen, bedraagt het kindgebonden budget een bij ministeriële regeling vastgesteld percentage van
> de in het tweede lid, onderdeel a, en vierde tot en met zesde lid bedoelde bedragen. Het percentage wordt zo bepaald
> dat het een weergave is van de verhouding tussen het kostenniveau van het land dat als woonland in aanmerking wordt
> genomen en dat van Nederland. Het percentage bedraagt maximaal 100.
In afwijking van lid 2 bedraagt het budget voor vermindering het percentage van het woonland van
  het budget voor vermindering ingevolge lid 2, indien het aantal kinderen met aanspraak gelijk is aan 1
  en het aantal personen dat een kind in het buitenland is gelijk is aan 1.
Een persoon is een kind in het buitenland indien die persoon een kind met aanspraak is en
  die persoon een ander woonland heeft.
Het percentage van het woonland bedraagt de som over ieder kind in het buitenland van het woonlandpercentage van
  dat kind in het buitenland, ten hoogste 100%,
  indien het aantal personen dat een kind in het buitenland is gelijk is aan 1.
  uitleg: het percentage wordt genomen van de bedragen voor de vermindering van lid 7 en 8, want die leden noemt dit lid
  niet. Het slot ontbreekt in de bron voor 2020 tot en met 2025 en is aangevuld uit de tekst van 2026. 1: een kind.

lid 13
geldig van 1 januari 2020
> Indien de ouder: a. aanspraak heeft op kindgebonden budget voor meer dan een kind, en b. voor een of meer van die
> kinderen voor de toepassing van de Algemene Kinderbijslagwet een ander land dan Nederland, een van de andere lidstaten
> van de Europese Unie, een andere staat die partij is bij de Overeenkomst betreffende de Europese Economische Ruimte en
> Zwitserland als woonland in aanmerking wordt genomen, bedraagt het kindgebonden budget een volgens bij ministeriële
> regeling te stellen regels vastgesteld bedrag. Dat bedrag is gebaseerd op de in het tweede en vierde tot en met zesde
> lid, opgenomen bedragen en de verhouding tussen het kostenniveau van het land dat als woonland in aanmerking wordt
> genomen voor het desbetreffende kind of voor de desbetreffende kinderen en dat van Nederland uitgedrukt in procenten.
> Het percentage bedraagt maximaal 100.
In afwijking van lid 2 bedraagt het budget voor vermindering het wegens het woonland vastgesteld bedrag van
  de belanghebbende, indien het aantal kinderen met aanspraak meer bedraagt dan 1 en het aantal personen
  dat een kind in het buitenland is ten minste 1 bedraagt.
  uitleg: het bedrag volgt uit een rangschikking van bedragen en woonlanden (artikel 2 van de Regeling woonlandbeginsel
  in de sociale zekerheid 2012) en is hier een gegeven, voor de vermindering van lid 7 en 8. Slot aangevuld als bij lid
  12. 1: een kind.

lid 14
geldig van 1 januari 2023
> Het twaalfde en dertiende lid zijn niet van toepassing indien het een kind betreft dat op de eerste dag van een
> kalenderkwartaal niet in Nederland woont doch langer dan drie maanden onafgebroken in Nederland verblijft.
In afwijking van lid 12 is een persoon geen kind in het buitenland
  indien die persoon zonder hier te wonen langer dan drie maanden onafgebroken in Nederland verblijft.

artikel 3
lid 1
geldig tot 1 januari 2020
> De bedragen, genoemd in de artikelen 1, vierde lid, en 2, tweede, vierde, vijfde en zesde lid, worden met ingang van 1
> januari van elk kalenderjaar gewijzigd overeenkomstig de tabelcorrectiefactor, bedoeld in artikel 10.2 van de Wet
> inkomstenbelasting 2001. De gewijzigde bedragen worden door of namens Onze Minister medegedeeld in de Staatscourant.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 1
geldig van 1 januari 2020 tot 1 januari 2023
> De bedragen, genoemd in de artikelen 1, vierde lid, en 2, tweede, vierde tot en met zesde, en achtste lid, worden met
> ingang van 1 januari van elk kalenderjaar gewijzigd overeenkomstig de tabelcorrectiefactor, bedoeld in artikel 10.2
> van de Wet inkomstenbelasting 2001. De gewijzigde bedragen worden door of namens Onze Minister medegedeeld in de
> Staatscourant.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 1
geldig van 1 januari 2023 tot 1 januari 2025
> De bedragen, genoemd in de artikelen 1, vierde lid, 2, tweede, vierde tot en met zesde en achtste lid, en 3, zesde
> lid, worden met ingang van 1 januari van elk kalenderjaar gewijzigd overeenkomstig de tabelcorrectiefactor, bedoeld in
> artikel 10.2 van de Wet inkomstenbelasting 2001. De gewijzigde bedragen worden door of namens Onze Minister
> medegedeeld in de Staatscourant.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 1
geldig van 1 januari 2025
> De bedragen, genoemd in de artikelen 1, vierde lid, 2, tweede, vierde tot en met zesde en achtste lid, en 3, zesde en
> zevende lid, worden met ingang van 1 januari van elk kalenderjaar gewijzigd overeenkomstig de tabelcorrectiefactor,
> bedoeld in artikel 10.2 van de Wet inkomstenbelasting 2001. De gewijzigde bedragen worden door of namens Onze Minister
> medegedeeld in de Staatscourant.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 2
> Indien er aanleiding is om de bedragen, bedoeld in het eerste lid, te verhogen op een andere wijze dan op grond van
> het eerste lid, worden de bedragen vastgesteld bij algemene maatregel van bestuur.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 3
geldig tot 1 januari 2020
> De overeenkomstig het eerste en tweede lid aangepaste bedragen treden in de plaats van de bedragen, genoemd in de
> artikelen 1, vierde lid, en 2, tweede, vierde, vijfde en zesde lid.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 3
geldig van 1 januari 2020
> De overeenkomstig het eerste en tweede lid aangepaste bedragen treden in de plaats van de bedragen, genoemd in de
> artikelen 1, vierde lid, en 2, tweede, vierde tot en met zesde, en achtste lid.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 4
> Indien een verhoging als bedoeld in het tweede lid wordt toegepast, vindt deze verhoging plaats nadat het eerste lid
> toepassing heeft gevonden.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 5
geldig van 1 januari 2023 tot 1 januari 2024
> Het eerste lid vindt met ingang van 1 januari 2023 eenmalig geen toepassing voor de bedragen, bedoeld in artikel 2,
> tweede en zesde lid, en artikel 3, zesde lid.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 5
geldig van 1 januari 2024 tot 1 januari 2025
> Het eerste lid vindt met ingang van 1 januari 2024 eenmalig geen toepassing voor de bedragen, bedoeld in artikel 2,
> tweede, vierde tot en met zesde en achtste lid, en artikel 3, zesde lid.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 5
geldig van 1 januari 2025
> Met ingang van de hieronder genoemde data komen de percentages, genoemd in artikel 2, zevende en achtste lid, te
> luiden: a. met ingang van 1 januari 2026 7,60%; b. met ingang van 1 januari 2027 8,05%; c. met ingang van 1 januari
> 2028 8,50%.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 6
geldig van 1 januari 2023 tot 1 januari 2024
> Met ingang van de hieronder genoemde data worden de bedragen, bedoeld in artikel 2, tweede en zesde lid, telkens als
> volgt verlaagd, waarbij de gewijzigde bedragen in de plaats treden van die bedragen en die gewijzigde bedragen door of
> namens Onze Minister worden medegedeeld in de Staatscourant: a. met ingang van 1 januari 2024 met € 119; b. met ingang
> van 1 januari 2025 met € 119; c. met ingang van 1 januari 2026 met € 62; d. met ingang van 1 januari 2028 met € 17.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 6
geldig van 1 januari 2024 tot 1 januari 2025
> Met ingang van de hieronder genoemde data worden de bedragen, bedoeld in artikel 2, tweede en zesde lid, telkens als
> volgt verlaagd, waarbij de gewijzigde bedragen in de plaats treden van die bedragen en die gewijzigde bedragen door of
> namens Onze Minister worden medegedeeld in de Staatscourant: a. met ingang van 1 januari 2025 met € 119; b. met ingang
> van 1 januari 2026 met € 62; c. met ingang van 1 januari 2028 met € 17.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 6
geldig van 1 januari 2025 tot 1 januari 2026
> Met ingang van de hieronder genoemde data worden de bedragen, bedoeld in artikel 2, tweede en zesde lid, telkens als
> volgt verlaagd: a. met ingang van 1 januari 2026 met € 69; b. met ingang van 1 januari 2028 met € 19.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 6
geldig van 1 januari 2026
> Met ingang van de hieronder genoemde data worden de bedragen, bedoeld in artikel 2, tweede en zesde lid, telkens als
> volgt verlaagd: a. met ingang van 1 januari 2026 met € 71; b. met ingang van 1 januari 2028 met € 20.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 7
geldig van 1 januari 2023 tot 1 januari 2025
> De verlaging, bedoeld in het zesde lid, vindt plaats nadat het eerste lid toepassing heeft gevonden, onverminderd het
> vijfde lid.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 7
geldig van 1 januari 2025 tot 1 januari 2026
> Met ingang van de hieronder genoemde data worden de bedragen, bedoeld in artikel 2, tweede lid, telkens als volgt
> verhoogd, waarbij de gewijzigde bedragen in de plaats treden van die bedragen en die gewijzigde bedragen door of
> namens Onze Minister worden medegedeeld in de Staatscourant: a. met ingang van 1 januari 2026 met € 66; b. met ingang
> van 1 januari 2027 met € 64; c. met ingang van 1 januari 2028 met € 66.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 7
geldig van 1 januari 2026 tot 1 juli 2026
> Met ingang van de hieronder genoemde data worden de bedragen, bedoeld in artikel 2, tweede lid, telkens als volgt
> verhoogd, waarbij de gewijzigde bedragen in de plaats treden van die bedragen en die gewijzigde bedragen door of
> namens Onze Minister worden medegedeeld in de Staatscourant: a. met ingang van 1 januari 2026 met € 68; b. met ingang
> van 1 januari 2027 met € 66; c. met ingang van 1 januari 2028 met € 68.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 7
geldig van 1 juli 2026
> Met ingang van de hieronder genoemde data worden de bedragen, bedoeld in artikel 2, tweede lid, telkens als volgt
> verhoogd: a. met ingang van 1 januari 2026 met € 68; b. met ingang van 1 januari 2027 met € 66; c. met ingang van 1
> januari 2028 met € 68.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 8
geldig van 1 januari 2025 tot 1 juli 2026
> De verlagingen, bedoeld in het zesde en zevende lid, vinden plaats nadat het eerste lid toepassing heeft gevonden.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 8
geldig van 1 juli 2026
> De verlaging, bedoeld in het zesde lid, en de verhoging, bedoeld in het zevende lid, vinden plaats nadat het eerste
> lid toepassing heeft gevonden.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 9
geldig van 1 januari 2025
> De bedragen, gewijzigd overeenkomstig het zesde tot en met achtste lid, treden in de plaats van de bedragen, bedoeld
> in artikel 2, tweede en zesde lid. Die gewijzigde bedragen worden door of namens Onze Minister medegedeeld in de
> Staatscourant.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 10
geldig van 1 januari 2025 tot 1 juli 2026
> De verlaging, bedoeld in het zesde lid, en de verhoging, bedoeld in het zevende lid, vinden plaats nadat het eerste
> lid toepassing heeft gevonden.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

lid 11
geldig van 1 januari 2025 tot 1 juli 2026
> Het eerste lid vindt met ingang van 1 januari 2025 eenmalig geen toepassing voor de bedragen, bedoeld in artikel 2,
> tweede en zesde lid, en artikel 3, zesde en zevende lid.
niet gecodeerd: de gewijzigde bedragen en percentages van elk jaar staan in de parameters.

artikel 4
> Het kindgebonden budget blijft buiten beschouwing bij de verlening van andere op het inkomen of vermogen afgestemde
> publiekrechtelijke uitkeringen en verstrekkingen.
niet gecodeerd: gaat over andere uitkeringen.

artikel 5
lid 1
geldig tot 1 januari 2024
> De Belastingdienst/Toeslagen is belast met de uitvoering van deze wet.
niet gecodeerd: uitvoering.

lid 1
geldig van 1 januari 2024
> De Dienst Toeslagen is belast met de uitvoering van deze wet.
niet gecodeerd: uitvoering.

lid 2
geldig tot 1 januari 2024
> De ouder die a. over het berekeningsjaar aanspraak heeft op een kindgebonden budget, en b. over het berekeningsjaar
> reeds in aanmerking komt voor een andere tegemoetkoming waarvan de uitvoering is opgedragen aan de
> Belastingdienst/Toeslagen, wordt geacht een aanvraag als bedoeld in artikel 15 van de Algemene wet
> inkomensafhankelijke regelingen voor het kindgebonden budget te hebben gedaan.
niet gecodeerd: gaat over de aanvraag; zonder gevolg voor de hoogte. Het slot ontbreekt in de bron tot en met 2025 en is
  aangevuld uit de tekst van 2026, die gelijk luidt aan die van 2018.

lid 2
geldig van 1 januari 2024
> De ouder die a. over het berekeningsjaar aanspraak heeft op een kindgebonden budget, en b. over het berekeningsjaar
> reeds in aanmerking komt voor een andere tegemoetkoming waarvan de uitvoering is opgedragen aan de Dienst Toeslagen,
> wordt geacht een aanvraag als bedoeld in artikel 15 van de Algemene wet inkomensafhankelijke regelingen voor het
> kindgebonden budget te hebben gedaan.
niet gecodeerd: gaat over de aanvraag; zonder gevolg voor de hoogte.

lid 3
geldig tot 1 januari 2024
> Voor de toepassing van artikel 16, eerste en tweede lid, van de Algemene wet inkomensafhankelijke regelingen wordt in
> het geval, bedoeld in het tweede lid, de aanvraag geacht te zijn gedaan op het moment waarop de
> Belastingdienst/Toeslagen bekend is geworden dat de ouder aanspraak heeft op een kindgebonden budget.
niet gecodeerd: gaat over de aanvraag; zonder gevolg voor de hoogte.

lid 3
geldig van 1 januari 2024
> Voor de toepassing van artikel 16, eerste en tweede lid, van de Algemene wet inkomensafhankelijke regelingen wordt in
> het geval, bedoeld in het tweede lid, de aanvraag geacht te zijn gedaan op het moment waarop de Dienst Toeslagen
> bekend is geworden dat de ouder aanspraak heeft op een kindgebonden budget.
niet gecodeerd: gaat over de aanvraag; zonder gevolg voor de hoogte.

voorbeelden Kindbedrag met partner, laag inkomen
  bron Wet op het kindgebonden budget, artikel 2 lid 2, versies van elk jaar; KPMG Meijburg Promemorie 2020 (2019: 2
    kinderen, 2020: 1 kind);
    Berekening kindgebonden budget 2026 (TG 081 - 1Z61FD)
  gegeven
    Anna, Bram, Carla, Dirk, Els, Fons en Gea zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. De geboortedatum van Dirk is 1 mei 2018.
    De geboortedatum van Els is 1 mei 2018. De geboortedatum van Fons is 1 mei 2018.
    De geboortedatum van Gea is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 10.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| geval            | berekeningsjaar | peildatum      | Dirk is kind met kinderbijslag van Anna | Els is kind met kinderbijslag van Anna | Fons is kind met kinderbijslag van Anna | Gea is kind met kinderbijslag van Anna | verwacht: het kindgebonden budget | op grond van                |
|------------------|-----------------|----------------|-----------------------------------------|----------------------------------------|-----------------------------------------|----------------------------------------|----------------------------------:|-----------------------------|
| 2019, 1 kind     | 2019            | 1 januari 2019 | nee                                     | nee                                    | nee                                     | nee                                    |                           € 1.166 | artikel 2 lid 2 onderdeel a |
| 2019, 2 kinderen | 2019            | 1 januari 2019 | ja                                      | nee                                    | nee                                     | nee                                    |                           € 2.155 | artikel 2 lid 2 onderdeel b |
| 2019, 3 kinderen | 2019            | 1 januari 2019 | ja                                      | ja                                     | nee                                     | nee                                    |                           € 2.447 | artikel 2 lid 2 onderdeel c |
| 2019, 5 kinderen | 2019            | 1 januari 2019 | ja                                      | ja                                     | ja                                      | ja                                     |                           € 3.031 | artikel 2 lid 2 onderdeel d |
| 2021, 4 kinderen | 2021            | 1 januari 2021 | ja                                      | ja                                     | ja                                      | nee                                    |                           € 4.064 | artikel 2 lid 2 onderdeel d |
| 2022, 2 kinderen | 2022            | 1 januari 2022 | ja                                      | nee                                    | nee                                     | nee                                    |                           € 2.326 | artikel 2 lid 2 onderdeel b |
| 2023, 1 kind     | 2023            | 1 januari 2023 | nee                                     | nee                                    | nee                                     | nee                                    |                           € 1.653 | artikel 2 lid 2 onderdeel a |
| 2023, 4 kinderen | 2023            | 1 januari 2023 | ja                                      | ja                                     | ja                                      | nee                                    |                           € 6.249 | artikel 2 lid 2 onderdeel b |
| 2026, 1 kind     | 2026            | 1 januari 2026 | nee                                     | nee                                    | nee                                     | nee                                    |                           € 2.580 | artikel 2 lid 2 onderdeel a |
| 2026, 2 kinderen | 2026            | 1 januari 2026 | ja                                      | nee                                    | nee                                     | nee                                    |                           € 5.160 | artikel 2 lid 2 onderdeel b |

voorbeelden Zonder partner
  bron Berekening kindgebonden budget 2022 (TG 081 - 1Z21FD), 2023 en 2026 (TG 081 - 1Z61FD), via openbare broncode; bij
    het hogere inkomen
    eigen berekening
  gegeven
    Anna, Carla en Dirk zijn personen. De belanghebbende is Anna.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. De geboortedatum van Dirk is 1 mei 2017.
    De rendementsgrondslag van Anna bedraagt nihil. Voor het overige: nee.
| geval                  | berekeningsjaar | peildatum      | Dirk is kind met kinderbijslag van Anna | inkomensgegeven van Anna | verwacht: het kindgebonden budget | op grond van    |
|------------------------|-----------------|----------------|-----------------------------------------|-------------------------:|----------------------------------:|-----------------|
| 2022, 1 kind           | 2022            | 1 januari 2022 | nee                                     |                      € 0 |                           € 4.505 | artikel 2 lid 6 |
| 2023, 2 kinderen       | 2023            | 1 januari 2023 | ja                                      |                      € 0 |                           € 7.033 | artikel 2 lid 6 |
| 2026, 2 kinderen       | 2026            | 1 januari 2026 | ja                                      |                      € 0 |                           € 8.576 | artikel 2 lid 6 |
| 2019, op de drempel    | 2019            | 1 januari 2019 | nee                                     |                 € 20.941 |                           € 4.305 | artikel 2 lid 6 |
| 2019, boven de drempel | 2019            | 1 januari 2019 | nee                                     |                 € 20.961 |                        € 4.303,65 | artikel 2 lid 7 |
| 2021, op de drempel    | 2021            | 1 januari 2021 | nee                                     |                 € 21.835 |                           € 4.446 | artikel 2 lid 6 |
| 2021, boven de drempel | 2021            | 1 januari 2021 | nee                                     |                 € 21.855 |                        € 4.444,65 | artikel 2 lid 7 |
| 2025, boven de drempel | 2025            | 1 januari 2025 | nee                                     |                 € 28.426 |                        € 5.898,58 | artikel 2 lid 7 |
| 2026, boven de drempel | 2026            | 1 januari 2026 | nee                                     |                 € 29.756 |                        € 5.994,48 | artikel 2 lid 7 |
| 2026, niets over       | 2026            | 1 januari 2026 | nee                                     |                € 200.000 |                               € 0 | artikel 2 lid 7 |

voorbeelden Vermindering met partner
  bron KPMG Meijburg Promemorie 2020 (€ 20.941 en € 38.181), brochure 2026 (€ 39.141): inkomen waarbij het maximum nog
    geldt; daarboven
    eigen berekening
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. Het inkomensgegeven van Bram bedraagt € 5.000.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| geval               | berekeningsjaar | peildatum      | inkomensgegeven van Anna | verwacht: het kindgebonden budget | op grond van                |
|---------------------|-----------------|----------------|-------------------------:|----------------------------------:|-----------------------------|
| 2019, op de drempel | 2019            | 1 januari 2019 |                 € 15.941 |                           € 1.166 | artikel 2 lid 2 onderdeel a |
| 2019, erboven       | 2019            | 1 januari 2019 |                 € 15.961 |                        € 1.164,65 | artikel 2 lid 7             |
| 2020, op de drempel | 2020            | 1 januari 2020 |                 € 33.181 |                           € 1.185 | artikel 2 lid 2 onderdeel a |
| 2020, erboven       | 2020            | 1 januari 2020 |                 € 33.201 |                        € 1.183,65 | artikel 2 lid 8             |
| 2024, op de drempel | 2024            | 1 januari 2024 |                 € 30.849 |                           € 2.436 | artikel 2 lid 2 onderdeel a |
| 2024, erboven       | 2024            | 1 januari 2024 |                 € 30.869 |                        € 2.434,65 | artikel 2 lid 8             |
| 2026, op de drempel | 2026            | 1 januari 2026 |                 € 34.141 |                           € 2.580 | artikel 2 lid 2 onderdeel a |
| 2026, erboven       | 2026            | 1 januari 2026 |                 € 34.161 |                        € 2.578,48 | artikel 2 lid 8             |

voorbeeld Kinderen van 5 en 13, zonder partner, in 2021
  bron eigen berekening: 2.226 + 247 + 3.242 = 5.715; 6,75% van 8.165 is 551,1375
  gegeven
    Anna, Carla en Dirk zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet.
    Carla is kind met kinderbijslag van Anna. Dirk is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2015. De geboortedatum van Dirk is 1 mei 2007.
    Het inkomensgegeven van Anna bedraagt € 30.000. De rendementsgrondslag van Anna bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Het kindgebonden budget bedraagt € 5.163,8625, op grond van artikel 2 lid 7.
    Het totaal van de leeftijdsverhogingen bedraagt € 247, op grond van artikel 2 lid 4.
    Het kindgebonden budget over het berekeningsjaar bedraagt € 5.164, op grond van artikel 14 lid 4 Awir.

voorbeelden Kinderen van 8, 10 en 17 in 2026
  bron eigen berekening: 3 × 2.580 + 964 = 8.704; met partner 7,60% van 20.859, zonder partner 3.416 erbij en 7,60% van
    30.264 eraf
  gegeven
    Anna, Bram, Carla, Dirk en Els zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026. Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet.
    Carla is kind met kinderbijslag van Anna. Dirk is kind met kinderbijslag van Anna.
    Els is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2017. De geboortedatum van Dirk is 1 mei 2015.
    De geboortedatum van Els is 31 december 2008.
    Het inkomensgegeven van Anna bedraagt € 60.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| Anna en Bram zijn met elkaar gehuwd | verwacht: het kindgebonden budget | verwacht: het kindgebonden budget over het berekeningsjaar | op grond van    |
|-------------------------------------|----------------------------------:|-----------------------------------------------------------:|-----------------|
| ja                                  |                       € 7.118,716 |                                                    € 7.119 | artikel 2 lid 8 |
| nee                                 |                       € 9.819,936 |                                                    € 9.820 | artikel 2 lid 7 |

voorbeelden Verhoging en aanspraak rond een verjaardag
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    Voor het overige: nee.
| geval                                        | geboortedatum van Carla | peildatum        | verwacht: de leeftijdsverhoging van Carla | op grond van    |
|----------------------------------------------|-------------------------|------------------|------------------------------------------:|-----------------|
| geboren in maart: nog niet in maart          | 15 maart 2021           | 31 maart 2021    |                                      geen |                 |
| geboren in maart: vanaf april                | 15 maart 2021           | 1 april 2021     |                                      geen |                 |
| geboren op 1 maart: nog niet in maart        | 1 maart 2021            | 15 maart 2021    |                                      geen |                 |
| geboren op 1 maart: vanaf april              | 1 maart 2021            | 1 april 2021     |                                      geen |                 |
| twaalf in maart: nog niet in maart           | 15 maart 2009           | 31 maart 2021    |                                      geen |                 |
| twaalf in maart: vanaf april                 | 15 maart 2009           | 1 april 2021     |                                     € 247 | artikel 2 lid 4 |
| twaalf op 1 maart: nog niet in maart         | 1 maart 2009            | 1 maart 2021     |                                      geen |                 |
| twaalf op 31 maart: vanaf april              | 31 maart 2009           | 1 april 2021     |                                     € 247 | artikel 2 lid 4 |
| zestien in maart: in maart nog lid 4         | 15 maart 2005           | 31 maart 2021    |                                     € 247 | artikel 2 lid 4 |
| zestien in maart: vanaf april lid 5          | 15 maart 2005           | 1 april 2021     |                                     € 441 | artikel 2 lid 5 |
| zestien op 1 maart: in maart nog lid 4       | 1 maart 2005            | 1 maart 2021     |                                     € 247 | artikel 2 lid 4 |
| zestien op 1 maart: vanaf april lid 5        | 1 maart 2005            | 1 april 2021     |                                     € 441 | artikel 2 lid 5 |
| achttien in maart: in maart nog aanspraak    | 15 maart 2003           | 31 maart 2021    |                                     € 441 | artikel 2 lid 5 |
| achttien in maart: vanaf april niet          | 15 maart 2003           | 1 april 2021     |                                      geen |                 |
| achttien op 1 maart: in maart nog aanspraak  | 1 maart 2003            | 1 maart 2021     |                                     € 441 | artikel 2 lid 5 |
| achttien op 1 maart: vanaf april niet        | 1 maart 2003            | 1 april 2021     |                                      geen |                 |
| achttien op 31 december: hele jaar aanspraak | 31 december 2003        | 31 december 2021 |                                     € 441 | artikel 2 lid 5 |

voorbeelden Aanspraak rond een verjaardag
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    Voor het overige: nee.
| geval                                        | geboortedatum van Carla | peildatum        | verwacht: Carla is een kind met aanspraak |
|----------------------------------------------|-------------------------|------------------|-------------------------------------------|
| geboren in maart: nog niet in maart          | 15 maart 2021           | 31 maart 2021    | nee                                       |
| geboren in maart: vanaf april                | 15 maart 2021           | 1 april 2021     | ja                                        |
| geboren op 1 maart: nog niet in maart        | 1 maart 2021            | 15 maart 2021    | nee                                       |
| geboren op 1 maart: vanaf april              | 1 maart 2021            | 1 april 2021     | ja                                        |
| achttien in maart: in maart nog aanspraak    | 15 maart 2003           | 31 maart 2021    | ja                                        |
| achttien in maart: vanaf april niet          | 15 maart 2003           | 1 april 2021     | nee                                       |
| achttien op 1 maart: in maart nog aanspraak  | 1 maart 2003            | 1 maart 2021     | ja                                        |
| achttien op 1 maart: vanaf april niet        | 1 maart 2003            | 1 april 2021     | nee                                       |
| achttien op 31 december: hele jaar aanspraak | 31 december 2003        | 31 december 2021 | ja                                        |

voorbeelden Geboren op 29 februari, en in 2026
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    Voor het overige: nee.
| geval                                           | berekeningsjaar | geboortedatum van Carla | peildatum      | verwacht: Carla is een kind met aanspraak | verwacht: de leeftijdsverhoging van Carla |
|-------------------------------------------------|-----------------|-------------------------|----------------|-------------------------------------------|------------------------------------------:|
| twaalf op 29 februari 2024: vanaf maart         | 2024            | 29 februari 2012        | 1 maart 2024   | ja                                        |                                     € 694 |
| dertien in 2026                                 | 2026            | 1 mei 2012              | 1 januari 2026 | ja                                        |                                     € 724 |
| achttien op 1 maart 2026: in maart nog          | 2026            | 29 februari 2008        | 31 maart 2026  | ja                                        |                                     € 964 |
| achttien op 1 maart 2026: vanaf april niet meer | 2026            | 29 februari 2008        | 1 april 2026   | nee                                       |                                      geen |

voorbeelden Later in het huishouden
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2024.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. Carla is later tot het huishouden toegetreden. Voor het overige: nee.
| dag van toetreding van Carla | peildatum     | verwacht: Carla is een kind met aanspraak |
|------------------------------|---------------|-------------------------------------------|
| 10 maart 2024                | 31 maart 2024 | nee                                       |
| 10 maart 2024                | 1 april 2024  | ja                                        |
| 1 maart 2024                 | 1 maart 2024  | nee                                       |
| 1 maart 2024                 | 1 april 2024  | ja                                        |

voorbeelden Kinderbijslag van wie
  bron eigen berekening; in 2024 € 2.436 per kind en € 3.480 zonder partner, in 2019 € 1.166 en € 2.155
  gegeven
    Anna, Bram, Carla en Dirk zijn personen. De belanghebbende is Anna.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet.
    De geboortedatum van Carla is 1 mei 2018. De geboortedatum van Dirk is 1 mei 2017.
    Het inkomensgegeven van Anna bedraagt nihil. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| geval                                      | berekeningsjaar | peildatum      | Anna en Bram zijn met elkaar gehuwd | Bram is een verzekerde in de zin van de Algemene Kinderbijslagwet | Carla is kind met kinderbijslag van Anna | Carla is kind met doorbetaalde kinderbijslag van Anna | Dirk is kind met kinderbijslag van Bram | Dirk is kind met doorbetaalde kinderbijslag van Bram | verwacht: het kindgebonden budget | op grond van    |
|--------------------------------------------|-----------------|----------------|-------------------------------------|-------------------------------------------------------------------|------------------------------------------|-------------------------------------------------------|-----------------------------------------|------------------------------------------------------|----------------------------------:|-----------------|
| geen kinderbijslag                         | 2024            | 1 januari 2024 | nee                                 | nee                                                               | nee                                      | nee                                                   | nee                                     | nee                                                  |                              geen | artikel 2 lid 1 |
| alleen van de ouder zelf                   | 2024            | 1 januari 2024 | nee                                 | ja                                                                | ja                                       | nee                                                   | ja                                      | nee                                                  |                           € 5.916 | artikel 2 lid 6 |
| ook van de partner: samen een aanspraak    | 2024            | 1 januari 2024 | ja                                  | ja                                                                | ja                                       | nee                                                   | ja                                      | nee                                                  |                           € 4.872 | artikel 2 lid 9 |
| ook van de partner, in 2019                | 2019            | 1 januari 2019 | ja                                  | ja                                                                | ja                                       | nee                                                   | ja                                      | nee                                                  |                           € 2.155 | artikel 2 lid 8 |
| partner is geen ouder                      | 2024            | 1 januari 2024 | ja                                  | nee                                                               | ja                                       | nee                                                   | ja                                      | nee                                                  |                           € 2.436 | artikel 2 lid 1 |
| alleen van de partner                      | 2024            | 1 januari 2024 | ja                                  | ja                                                                | nee                                      | nee                                                   | ja                                      | nee                                                  |                              geen |                 |
| van de partner, op het recht van een ander | 2024            | 1 januari 2024 | ja                                  | ja                                                                | ja                                       | nee                                                   | ja                                      | ja                                                   |                           € 2.436 | artikel 2 lid 1 |
| op het recht van een ander, in 2019        | 2019            | 1 januari 2019 | ja                                  | ja                                                                | ja                                       | nee                                                   | ja                                      | ja                                                   |                           € 1.166 | artikel 2 lid 1 |

voorbeelden Uitbetaald op basis van het recht van de andere ouder
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. De geboortedatum van Carla is 1 mei 2018.
    Carla is kind met kinderbijslag van Anna. Carla is kind met doorbetaalde kinderbijslag van Anna.
    Voor het overige: nee.
| berekeningsjaar | peildatum      | verwacht: Carla is een kind met aanspraak | verwacht: Carla is een eigen kind van de ouder | op grond van     |
|-----------------|----------------|-------------------------------------------|------------------------------------------------|------------------|
| 2019            | 1 januari 2019 | nee                                       | nee                                            | artikel 2 lid 9  |
| 2024            | 1 januari 2024 | nee                                       | nee                                            | artikel 2 lid 10 |

voorbeelden Vermogen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt nihil. Het inkomensgegeven van Bram bedraagt nihil. Voor het overige: nee.
| geval                   | berekeningsjaar | peildatum      | Anna en Bram zijn met elkaar gehuwd | rendementsgrondslag van Anna | rendementsgrondslag van Bram | verwacht: het kindgebonden budget | op grond van                |
|-------------------------|-----------------|----------------|-------------------------------------|-----------------------------:|-----------------------------:|----------------------------------:|-----------------------------|
| 2020, op de grens       | 2020            | 1 januari 2020 | nee                                 |                    € 116.613 |                          € 0 |                           € 4.375 | artikel 2 lid 6             |
| 2020, erboven           | 2020            | 1 januari 2020 | nee                                 |                    € 116.614 |                          € 0 |                              geen | artikel 1 lid 4             |
| 2020, samen erboven     | 2020            | 1 januari 2020 | ja                                  |                    € 147.459 |                          € 1 |                              geen | artikel 1 lid 4             |
| 2021, op de grens       | 2021            | 1 januari 2021 | nee                                 |                    € 118.479 |                          € 0 |                           € 4.446 | artikel 2 lid 6             |
| 2021, erboven           | 2021            | 1 januari 2021 | nee                                 |                    € 118.480 |                          € 0 |                              geen | artikel 1 lid 4             |
| 2021, samen op de grens | 2021            | 1 januari 2021 | ja                                  |                    € 149.819 |                          € 0 |                           € 1.204 | artikel 2 lid 2 onderdeel a |
| 2021, samen erboven     | 2021            | 1 januari 2021 | ja                                  |                    € 149.819 |                          € 1 |                              geen | artikel 1 lid 4             |
| 2026, erboven           | 2026            | 1 januari 2026 | nee                                 |                    € 146.012 |                          € 0 |                              geen | artikel 1 lid 4             |
| 2026, samen erboven     | 2026            | 1 januari 2026 | ja                                  |                    € 184.634 |                          € 0 |                              geen | artikel 1 lid 4             |

voorbeelden Partner zonder rechtmatig verblijf
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Anna en Bram zijn met elkaar gehuwd.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. Bram is een vreemdeling zonder rechtmatig verblijf.
    Het inkomensgegeven van Anna bedraagt nihil. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| geval                                                       | berekeningsjaar | peildatum      | Carla is een vreemdeling | Carla houdt rechtmatig in Nederland verblijf | verwacht: het kindgebonden budget | op grond van         |
|-------------------------------------------------------------|-----------------|----------------|--------------------------|----------------------------------------------|----------------------------------:|----------------------|
| 2021, Nederlands kind                                       | 2021            | 1 januari 2021 | nee                      | nee                                          |                              geen | artikel 9 lid 2 Awir |
| 2021, kind met verblijfsrecht                               | 2021            | 1 januari 2021 | ja                       | ja                                           |                              geen | artikel 9 lid 2 Awir |
| 2022, kind met verblijfsrecht                               | 2022            | 1 januari 2022 | ja                       | ja                                           |                           € 1.220 | artikel 1 lid 5      |
| 2022, Nederlands kind: naar de letter; anders te verdedigen | 2022            | 1 januari 2022 | nee                      | nee                                          |                              geen | artikel 9 lid 2 Awir |
| 2023, Nederlands kind                                       | 2023            | 1 januari 2023 | nee                      | nee                                          |                           € 1.653 | artikel 1 lid 5      |
| 2023, kind met verblijfsrecht                               | 2023            | 1 januari 2023 | ja                       | ja                                           |                           € 1.653 | artikel 1 lid 5      |
| 2023, kind zonder verblijfsrecht                            | 2023            | 1 januari 2023 | ja                       | nee                                          |                              geen | artikel 9 lid 2 Awir |
| 2026, Nederlands kind                                       | 2026            | 1 januari 2026 | nee                      | nee                                          |                           € 2.580 | artikel 1 lid 5      |

voorbeelden Een kind in een ander woonland
  bron eigen berekening; de percentages staan in de bijlage bij de Regeling woonlandbeginsel in de sociale zekerheid
    2012 en zijn hier gekozen
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. Carla heeft een ander woonland.
    De rendementsgrondslag van Anna bedraagt nihil.
    Voor het overige: nee.
| geval                                                | berekeningsjaar | peildatum      | woonlandpercentage van Carla | inkomensgegeven van Anna | Carla verblijft zonder hier te wonen langer dan drie maanden onafgebroken in Nederland | verwacht: het kindgebonden budget | op grond van     |
|------------------------------------------------------|-----------------|----------------|-----------------------------:|-------------------------:|----------------------------------------------------------------------------------------|----------------------------------:|------------------|
| 2019: ook van de vermindering                        | 2019            | 1 januari 2019 |                          60% |                 € 30.941 | nee                                                                                    |                           € 2.178 | artikel 2 lid 11 |
| 2021: voor de vermindering                           | 2021            | 1 januari 2021 |                          60% |                 € 31.835 | nee                                                                                    |                        € 1.992,60 | artikel 2 lid 12 |
| ten hoogste 100%                                     | 2021            | 1 januari 2021 |                         120% |                      € 0 | nee                                                                                    |                           € 4.446 | artikel 2 lid 12 |
| 2022: lid 14 is er nog niet                          | 2022            | 1 januari 2022 |                          60% |                      € 0 | ja                                                                                     |                           € 2.703 | artikel 2 lid 12 |
| 2023: verblijft langer dan drie maanden in Nederland | 2023            | 1 januari 2023 |                          60% |                      € 0 | ja                                                                                     |                           € 5.501 | artikel 2 lid 6  |
| 2026: percentage onbekend                            | 2026            | 1 januari 2026 |                              |                      € 0 | nee                                                                                    |                          onbekend |                  |

voorbeelden Meer kinderen, een in een ander woonland
  bron eigen berekening met een gekozen bedrag
  gegeven
    Anna, Carla en Dirk zijn personen. De belanghebbende is Anna.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet.
    Carla is kind met kinderbijslag van Anna. Dirk is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. De geboortedatum van Dirk is 1 mei 2017.
    Carla heeft een ander woonland. De rendementsgrondslag van Anna bedraagt nihil.
    Het inkomensgegeven van Anna bedraagt € 31.835.
    Voor het overige: nee.
| geval                      | berekeningsjaar | peildatum      | wegens het woonland vastgesteld bedrag van Anna | verwacht: het kindgebonden budget | op grond van     |
|----------------------------|-----------------|----------------|------------------------------------------------:|----------------------------------:|------------------|
| 2019: het bedrag zelf      | 2019            | 1 januari 2019 |                                         € 3.000 |                           € 3.000 | artikel 2 lid 12 |
| 2021: voor de vermindering | 2021            | 1 januari 2021 |                                         € 3.000 |                           € 2.325 | artikel 2 lid 13 |
| bedrag niet bekend         | 2021            | 1 januari 2021 |                                                 |                          onbekend |                  |

voorbeeld Partner vanaf juni
  bron eigen berekening: € 5.916 en € 2.436 op jaarbasis, zes maanden elk, met 6,75% van (41.849 - 26.819) en van
    (41.849 - 35.849)
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2024.
    De peildatum is 1 januari 2024.
    Anna en Bram zijn met elkaar gehuwd met ingang van 10 juni 2024.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 41.849. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt € 500.000.
    Voor het overige: nee.
  verwacht
    Het kindgebonden budget bedraagt € 4.901,475, op grond van artikel 2 lid 7.
    Het kindgebonden budget bedraagt € 4.901,475 in juni 2024.
    Het kindgebonden budget bedraagt € 2.031 in juli 2024, op grond van artikel 2 lid 8.
    Het kindgebonden budget over een kalendermaand bedraagt € 169,25 in juli 2024, op grond van artikel 2 lid 11.
    Het jaarbedrag voor afronding bedraagt € 3.466,2375.
    Het kindgebonden budget over het berekeningsjaar bedraagt € 3.466.

voorbeeld Nihil per maand, niet per jaar
  bron eigen berekening: van januari tot en met juni 4.446 - 6,75% van 58.165 = 519,8625; van juli tot en met
    december met
    de partner 1.204 - 6,75% van (80.000 - 38.853), dus nihil en niet minder
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 juli 2021.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 juli 2021.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 80.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. Voor het overige: nee.
  verwacht
    Het kindgebonden budget bedraagt € 0, op grond van artikel 2 lid 8.
    Het kindgebonden budget over een kalendermaand bedraagt € 0, op grond van artikel 2 lid 11.
    Het jaarbedrag voor afronding bedraagt € 259,93125.
    Het kindgebonden budget over het berekeningsjaar bedraagt € 260.

voorbeelden Minder dan € 24
  bron eigen berekening: 1.204 - 6,75% van (inkomen - 38.853)
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    Anna en Bram zijn met elkaar gehuwd. Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet.
    Carla is kind met kinderbijslag van Anna. De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| inkomensgegeven van Anna | verwacht: het kindgebonden budget over het berekeningsjaar | op grond van          |
|-------------------------:|-----------------------------------------------------------:|-----------------------|
|                 € 56.341 |                                                       € 24 | artikel 14 lid 4 Awir |
|                 € 56.349 |                                                       geen | artikel 14 lid 5 Awir |

voorbeeld Maand zonder kind
  bron eigen berekening: twaalfden van 1.204, met 3.242 erbij
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021. De peildatum is 1 januari 2021.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 15 november 2021.
    Het inkomensgegeven van Anna bedraagt nihil. De rendementsgrondslag van Anna bedraagt nihil. Voor het overige: nee.
  verwacht
    Geen kindgebonden budget.
    Het kindgebonden budget bedraagt € 4.446 in december 2021.
    Het jaarbedrag voor afronding bedraagt € 370,50.
    Het kindgebonden budget over het berekeningsjaar bedraagt € 371.

voorbeeld Inkomen van de partner onbekend
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    Anna en Bram zijn met elkaar gehuwd. Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet.
    Carla is kind met kinderbijslag van Anna. De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 30.000.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Het kindgebonden budget is onbekend, want het inkomensgegeven van Bram ontbreekt.

voorbeeld Te veel vermogen, wat het inkomen ook is
  gegeven
    Anna en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    De rendementsgrondslag van Anna bedraagt € 141.897. Voor het overige: nee.
  verwacht
    Geen kindgebonden budget over het berekeningsjaar, op grond van artikel 1 lid 4.
