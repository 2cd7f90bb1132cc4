regeling Wet op de huurtoeslag (Wht)
  soort wet
  bron BWBR0008659
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

// De aangehaalde tekst is die van 1 januari 2021, waar hij later luidt als in 2026 die van 1 januari 2026, en voor 2025 die
// van 1 januari 2025. Bedragen in de tekst zijn die van het jaar van de tekst; elk jaar heeft zijn eigen bedrag (parameter).

gegevens
De huurder is een persoon.  // in de Awir: de belanghebbende
Een woning heeft:
  een huurprijs: bedrag per maand, in de tijd;                // artikel 1 onderdeel d
  een maximale huurprijsgrens: bedrag per maand, in de tijd;  // artikel 5 lid 1
  een standplaatshuur: bedrag per maand, in de tijd;
  servicekosten voor energie: bedrag per maand, in de tijd;   // artikel 5 lid 3 onderdelen a tot en met d
  servicekosten voor schoonmaak: bedrag per maand, in de tijd;
  servicekosten voor een huismeester: bedrag per maand, in de tijd;
  servicekosten voor dienstruimten: bedrag per maand, in de tijd.
Van de woning staat vast of zij (zonder bewijs: nee):
  een advies of verklaring van de huurcommissie over de huurprijs heeft, in de tijd.  // artikel 5 lid 2
Van de woning staat vast of zij:
  een zelfstandige woonruimte is, in de tijd;
  een onvrije etage is, in de tijd;
  een onzelfstandige woonruimte voor begeleid wonen of groepswonen is, in de tijd;
  van een rechtspersoon zonder winstoogmerk gehuurd wordt, in de tijd;
  door de Dienst Toeslagen aangewezen is, in de tijd;
  onder de Wet individuele huursubsidie als onzelfstandige woonruimte aangewezen was;  // artikel 55 lid 3
  een woonwagen zonder eigen aandrijving is, in de tijd;
  op een standplaats of oud regionaal woonwagencentrum geplaatst is, in de tijd;
  aan de eisen voor woonwagens voldoet, in de tijd;
  naar haar aard voor korte duur verhuurd wordt, in de tijd;
  een onderdeel van een hotel-, pension-, kamp- of vakantiebestedingsbedrijf is, in de tijd;
  het inschrijfadres van nog andere personen is, in de tijd;                           // niet de bewoners, een onderhuurder of diens huishouden
  met een elders ingeschreven kind gedeeld wordt, in de tijd;                          // artikel 4 lid 2 Awir
  wegens een handicap aangepast is, in de tijd;
  door voorzieningen wegens een handicap boven de huurgrens gekomen is, in de tijd;
  voor een huishouden van ten minste acht personen bestemd is, in de tijd.
Van een persoon staat vast of hij:
  het hoofdverblijf in de gehuurde woning heeft, in de tijd;
  op het adres van de woning ingeschreven is, in de tijd;
  een handicap heeft, in de tijd;
  in de maand voor de overschrijding huurtoeslag ontvangen heeft, in de tijd;     // artikel 13 lid 2 onderdeel c, tot 2022
  door een verhuizing boven de huurgrens gekomen is, in de tijd;
  eerder voor deze woning huurtoeslag ontvangen heeft, in de tijd;                // idem, vanaf 2022
  onder de huursubsidiewet van 1994 boven de huurgrens beschermd is, in de tijd.  // artikel 55 lid 4
Een huishouden wordt bepaald als een van:
  eenpersoonshuishouden;
  meerpersoonshuishouden;
  eenpersoonsouderenhuishouden;
  meerpersoonsouderenhuishouden.
Van een persoon wordt bepaald of hij:
  huispartner van een persoon is, in de tijd;
  vaste huispartner van een persoon is, in de tijd;
  een huisgenoot is, in de tijd;
  een meetellende huisgenoot is, in de tijd;
  een meetellende oudere is, in de tijd;
  buiten beschouwing blijft, in de tijd;  // Besluit op de huurtoeslag, artikelen 2 en 2a
  de leeftijdsgrens bereikt heeft, in de tijd;
  onder de algemene huurgrens valt, in de tijd.
Van een persoon worden bepaald:
  een huurtoeslaginkomen: bedrag per jaar.
Bepaald worden:
  een aantal personen van het huishouden: aantal;
  een aantal meetellende personen: aantal;
  een in aanmerking te nemen huurprijs: bedrag per maand;
  in aanmerking te nemen servicekosten: bedrag per maand;
  een rekenhuur: bedrag per maand;
  een maximale huurgrens: bedrag per maand;
  een begrensde rekenhuur: bedrag per maand;
  een gezamenlijke rendementsgrondslag van huurder en huispartner: bedrag;
  een rekeninkomen: bedrag per jaar;
  een minimumnormhuur: bedrag per maand;
  een berekende normhuur: bedrag per maand;
  een normhuur: bedrag per maand;
  een basishuur: bedrag per maand;
  een aftoppingsgrens: bedrag per maand;
  een percentage van onderdeel b: percentage;  // Besluit op de huurtoeslag, artikel 7
  een percentage van onderdeel c: percentage;
  een huurtoeslag: bedrag per maand;
  een huurtoeslag over een kalendermaand: bedrag per maand;
  een jaarbedrag voor afronding: bedrag per jaar;
  een jaarbedrag na afronding: bedrag per jaar;
  een huurtoeslag over het berekeningsjaar: bedrag per jaar.

// Artikel 16. Artikel 27 lid 8 (vanaf 2026 lid 7): bij algemene maatregel van bestuur hoger of lager gesteld dan de € 12 van de tekst.
parameter verhoging van de normhuur: bedrag per maand
| met ingang van | tot            | bedraagt | bron                                                                                                                  | status  |
|----------------|----------------|---------:|-----------------------------------------------------------------------------------------------------------------------|---------|
| 1 januari 2019 | 1 januari 2020 |  € 16,94 | aangenomen gelijk aan 2017 en 2020                                                                                    | onzeker |
| 1 januari 2020 | 1 januari 2021 |  € 16,94 | minimumbasishuur 2020 € 232,65 (wijzeantwoorden.com) min normhuur € 215,71; bevestigd door huurdersbelanghsv.nl       | bron    |
| 1 januari 2021 | 1 januari 2022 |  € 16,94 | aangenomen gelijk aan 2020 en 2022                                                                                    | onzeker |
| 1 januari 2022 | 1 januari 2023 |  € 16,94 | 'taakstellingsbedrag' en minimumbasishuur 2022 in openbare rekencode, met verwijzing naar Berekening huurtoeslag 2022 | bron    |
| 1 januari 2023 | 1 januari 2027 |      € 0 | redactionele aantekening bij art. 16: per 1 januari 2023 € 0 (Stb. 2022, 528)                                         | bron    |

artikel 1
> In deze wet en de bepalingen die daarop berusten wordt verstaan onder:

onderdeel a
> a. burgemeester en wethouders: burgemeester en wethouders van de gemeente waar de woning is gelegen waarop de
> huurtoeslag betrekking heeft;
niet gecodeerd: naam van een orgaan; geen gevolg voor recht of hoogte.

onderdeel b
> b. huurcommissie: de huurcommissie, bedoeld in artikel 3a, eerste lid, van de Uitvoeringswet huurprijzen woonruimte;
niet gecodeerd: naam van een orgaan.

onderdeel c
> c. huurder: persoon die zijn hoofdverblijf heeft in een door hem gehuurde woning, daaronder begrepen een woonwagen,
> tenzij:
> 1°. de overeenkomst van huur en verhuur een gebruik van de woning betreft dat naar zijn aard slechts van korte duur
> is, of
> 2°. de woning onderdeel uitmaakt van een hotel-, pension-, kamp- of vakantiebestedingsbedrijf, ongeacht de duur van de
> huurovereenkomst;
Een huurtoeslag wordt slechts toegekend indien de huurder het hoofdverblijf in de gehuurde woning heeft.
Geen huurtoeslag wordt toegekend indien:
  1°. de woning naar haar aard voor korte duur verhuurd wordt; of
  2°. de woning een onderdeel van een hotel-, pension-, kamp- of vakantiebestedingsbedrijf is.
  uitleg: wie niet aan de omschrijving voldoet, is geen huurder en heeft dus geen huurtoeslag; de aanvrager heet hier
  steeds de huurder. Onder 2° stond er nog niet in de versie van rond 2015; voor 2019 en 2020 is aangenomen dat zij er
  stond.

onderdeel d
> d. huurprijs: de prijs die bij huur en verhuur is verschuldigd voor het enkele gebruik van een woning;
niet gecodeerd: de huurprijs is een gegeven.

onderdeel e
> e. huurtoeslag: een tegemoetkoming van het Rijk als bedoeld in artikel 2, eerste lid, onderdeel h, van de Algemene wet
> inkomensafhankelijke regelingen in de kosten van het huren van een woning;
niet gecodeerd: omschrijving; de huurtoeslag zelf staat in artikel 21.

onderdeel f
> f. onderhuurder: persoon als bedoeld in artikel 2, eerste lid, onderdeel e, onder 2°, van de Algemene wet
> inkomensafhankelijke regelingen;
niet gecodeerd: de onderhuurder staat in de Awir.

onderdeel g
geldig tot 1 januari 2026
> g. Onze Minister: Onze Minister van Binnenlandse Zaken en Koninkrijksrelaties;
niet gecodeerd: naam van een ambt.

onderdeel g
geldig van 1 januari 2026
> g. Onze Minister: Onze Minister van Volkshuisvesting en Ruimtelijke Ordening;
niet gecodeerd: naam van een ambt. De naam kan al eerder zijn gewijzigd; de versies ertussen zijn daarop niet gelezen.

onderdeel h
> h. rekenhuur: de rekenhuur, bedoeld in artikel 5;
niet gecodeerd: verwijst naar artikel 5.

onderdeel i
> i. rekeninkomen: de gezamenlijke toetsingsinkomens, bedoeld in artikel 8 van de Algemene wet inkomensafhankelijke
> regelingen, die in aanmerking worden genomen voor het bepalen van de draagkracht, bedoeld in artikel 7 van die wet;
Het rekeninkomen bedraagt de som van:
  a. het huurtoeslaginkomen van de huurder;
  b. het huurtoeslaginkomen van de huispartner van de huurder; en
  c. de som over iedere medebewoner van het huurtoeslaginkomen van die medebewoner.
Het huurtoeslaginkomen van een persoon bedraagt het toetsingsinkomen van die persoon,
  tenzij die persoon een medebewoner is of buiten beschouwing blijft.
Het huurtoeslaginkomen van een persoon bedraagt het meetellend toetsingsinkomen van die persoon
  indien die persoon een medebewoner is, tenzij die persoon buiten beschouwing blijft.
  uitleg: het inkomen van het hele jaar telt in elke maand waarin iemand meetelt (artikel 7 Awir), ook van wie maar een
  deel van het jaar in huis is. Het inkomen van een inwonend kind telt door artikel 7 lid 6 Awir pas boven de
  vrijstelling. Een negatief totaal wordt niet op nihil gesteld; voor de uitkomst maakt dat niets uit.

onderdeel j
> j. standplaats: kavel, bestemd voor het plaatsen van een woonwagen, waarop voorzieningen aanwezig zijn die op het
> leidingnet van de openbare nutsbedrijven, andere instellingen of van gemeenten kunnen worden aangesloten;
niet gecodeerd: de standplaats is een gegeven.

onderdeel k
> k. woning: een gebouwde onroerende zaak voor zover deze als zelfstandige woonruimte, onvrije etage dan wel andere
> onzelfstandige woonruimte is verhuurd, alsmede de onroerende aanhorigheden;
niet gecodeerd: wat voor woonruimte het is, is een gegeven (artikel 11).

onderdeel l
> l. woonwagen: voor bewoning bestemd gebouw dat is geplaatst op een standplaats en dat in zijn geheel of in delen kan
> worden verplaatst.
niet gecodeerd: of iets een woonwagen is, is een gegeven.

artikel 1a
lid 1
> Op deze wet is de Algemene wet inkomensafhankelijke regelingen, met uitzondering van artikel 6, eerste en tweede lid,
> van toepassing.
Geen huurtoeslag wordt toegekend
  indien de huurder een huispartner heeft die een vreemdeling zonder rechtmatig verblijf is,
  op grond van artikel 9 lid 2 Awir.
Geen huurtoeslag wordt toegekend indien de huurder wegens een medebewoner van een tegemoetkoming uitgesloten is,
  op grond van artikel 9 lid 3 Awir.
De huurtoeslag over een kalendermaand bedraagt de huurtoeslag.
Het jaarbedrag voor afronding bedraagt de som over de kalendermaanden van het berekeningsjaar van
  de huurtoeslag over een kalendermaand.
Het jaarbedrag na afronding bedraagt het jaarbedrag voor afronding, rekenkundig afgerond op hele euro's,
  op grond van artikel 14 lid 4 Awir.
De huurtoeslag over het berekeningsjaar bedraagt het jaarbedrag na afronding.
Geen huurtoeslag over het berekeningsjaar wordt toegekend
  indien het jaarbedrag na afronding minder bedraagt dan de toekenningsgrens, op grond van artikel 14 lid 5 Awir.
  uitleg: de wet kent één bedrag over het jaar. Alleen dat bedrag wordt afgerond, de maanden niet; daarna wordt het met
  € 24 vergeleken. Wat per maand wordt uitbetaald is praktijk.

lid 2
geldig tot 1 januari 2024
> De uitvoering van het toekennen, uitbetalen en terugvorderen van een huurtoeslag is opgedragen aan de
> Belastingdienst/Toeslagen.
niet gecodeerd: opdracht aan een orgaan.

lid 2
geldig van 1 januari 2024
> De uitvoering van het toekennen, uitbetalen en terugvorderen van een huurtoeslag is opgedragen aan de Dienst
> Toeslagen.
niet gecodeerd: opdracht aan een orgaan. De nieuwe naam is voor het eerst gelezen in de versie van 1 januari 2024.

lid 3
> In afwijking van artikel 3 van de Algemene wet inkomensafhankelijke regelingen wordt in deze wet en de daarop
> berustende bepalingen de partner uitsluitend als partner aangemerkt indien deze in de basisregistratie personen op het
> adres van de huurder staat ingeschreven.
Een persoon is huispartner van de huurder indien die persoon partner van de huurder is en
  die persoon en de huurder als ingezetene op hetzelfde woonadres ingeschreven zijn.
  uitleg: 'huispartner' is ons woord voor de partner in deze wet. Waar de Awir voor de huurtoeslag over de partner
  spreekt (artikel 7: inkomen en vermogen; artikel 9 lid 2), is het ook deze partner: anders zou de partner op een ander
  adres via het rekeninkomen (artikel 1 onderdeel i) toch meetellen.
Een persoon is een huisgenoot indien die persoon huispartner van de huurder is of die persoon een medebewoner is.
  uitleg: 'huisgenoot' staat voor 'diens partner of een medebewoner'.

artikel 2
> In deze wet en de bepalingen die daarop berusten wordt verstaan onder:
Het aantal personen van het huishouden bedraagt het aantal personen dat een huisgenoot is vermeerderd met 1.
  uitleg: de huurder en alle huisgenoten, dus ook de kinderen. Een alleenstaande met een kind is een
  meerpersoonshuishouden.
Een persoon is een meetellende huisgenoot indien die persoon een huisgenoot is,
  tenzij die persoon buiten beschouwing blijft.
Het aantal meetellende personen bedraagt het aantal personen dat een meetellende huisgenoot is vermeerderd met 1,
  met dien verstande dat deze het aantal personen dat een meetellende huisgenoot is bedraagt
  indien de huurder buiten beschouwing blijft.
  uitleg: wie op grond van artikel 2 of 2a van het Besluit buiten beschouwing blijft, telt niet mee voor het type
  huishouden, het inkomen en het vermogen, maar wel voor de artikelen 13, 20 en 21: het Besluit noemt alleen artikel 2
  en artikel 7 Awir.
Een persoon is een meetellende oudere
  indien die persoon op de eerste dag van het berekeningsjaar de pensioengerechtigde leeftijd heeft bereikt,
  tenzij die persoon buiten beschouwing blijft.
  uitleg: tot 2025. Wie in de loop van het jaar de pensioengerechtigde leeftijd bereikt, verandert het type huishouden
  dat jaar niet.

onderdeel a
geldig tot 1 januari 2025
> a. eenpersoonshuishouden: het huishouden van een huurder die, afgezien van een eventuele onderhuurder en de tot het
> huishouden van de onderhuurder behorende personen, als enige een woning bewoont, en die op 1 januari van het
> berekeningsjaar jonger is dan de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene
> Ouderdomswet;
Het huishouden is een eenpersoonshuishouden indien het aantal meetellende personen ten hoogste 1 bedraagt,
  tenzij de huurder of een huisgenoot een meetellende oudere is.

onderdeel a
geldig van 1 januari 2025
> a. eenpersoonshuishouden: het huishouden van een huurder die, afgezien van een eventuele onderhuurder en de tot het
> huishouden van de onderhuurder behorende personen, als enige een woning bewoont;
Het huishouden is een eenpersoonshuishouden indien het aantal meetellende personen ten hoogste 1 bedraagt.

onderdeel b
geldig tot 1 januari 2025
> b. meerpersoonshuishouden: het huishouden van een huurder die samen met diens partner of een of meer medebewoners een
> woning bewoont, indien geen van deze personen op 1 januari van het berekeningsjaar de pensioengerechtigde leeftijd,
> bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft bereikt;
Het huishouden is een meerpersoonshuishouden indien het aantal meetellende personen meer bedraagt dan 1,
  tenzij de huurder of een huisgenoot een meetellende oudere is.

onderdeel b
geldig van 1 januari 2025
> b. meerpersoonshuishouden: het huishouden van een huurder die samen met diens partner of een of meer medebewoners een
> woning bewoont.
Het huishouden is een meerpersoonshuishouden indien het aantal meetellende personen meer bedraagt dan 1.

onderdeel c
geldig tot 1 januari 2025
> c. eenpersoonsouderenhuishouden: het huishouden van een huurder die, afgezien van een eventuele onderhuurder en de tot
> het huishouden van de onderhuurder behorende personen, als enige een woning bewoont, en die op 1 januari van het
> berekeningsjaar de pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet,
> heeft bereikt;
Het huishouden is een eenpersoonsouderenhuishouden indien het aantal meetellende personen ten hoogste 1 bedraagt en
  de huurder of een huisgenoot een meetellende oudere is.

onderdeel d
geldig tot 1 januari 2025
> d. meerpersoonsouderenhuishouden: het huishouden van een huurder die samen met diens partner of een of meer
> medebewoners een woning bewoont, indien een of meer van deze personen op 1 januari van het berekeningsjaar de
> pensioengerechtigde leeftijd, bedoeld in artikel 7a, eerste lid, van de Algemene Ouderdomswet, heeft bereikt.
Het huishouden is een meerpersoonsouderenhuishouden
  indien het aantal meetellende personen meer bedraagt dan 1 en de huurder of een huisgenoot een meetellende oudere is.

artikel 5
geldig tot 1 januari 2026

parameter maximum per soort servicekosten: bedrag per maand
| jaar | bedraagt | bron                                                                | status |
|------|---------:|---------------------------------------------------------------------|--------|
| 2019 |     € 12 | Wht, geldend 1 januari 2021, art. 5 lid 3 onderdelen a tot en met d | bron   |
| 2020 |     € 12 | Wht, geldend 1 januari 2021, art. 5 lid 3 onderdelen a tot en met d | bron   |
| 2021 |     € 12 | Wht, geldend 1 januari 2021, art. 5 lid 3 onderdelen a tot en met d | bron   |
| 2022 |     € 12 | Wht, geldend 1 januari 2021, art. 5 lid 3 onderdelen a tot en met d | bron   |
| 2023 |     € 12 | Wht, geldend 1 januari 2021, art. 5 lid 3 onderdelen a tot en met d | bron   |
| 2024 |     € 12 | Wht, geldend 1 januari 2021, art. 5 lid 3 onderdelen a tot en met d | bron   |
| 2025 |     € 12 | Wht, geldend 1 januari 2025, art. 5 lid 3 onderdelen a tot en met d | bron   |

lid 1
> In deze wet en de bepalingen die daarop berusten wordt verstaan onder rekenhuur: de huurprijs die de huurder per maand
> is verschuldigd, of, als dat lager is dan de huurprijs, een bedrag dat gelijk is aan de maximale huurprijsgrens,
> bedoeld in de krachtens de artikelen 10, eerste lid, en 12, tweede lid, van de Uitvoeringswet huurprijzen woonruimte
> daarover gestelde regels, vermeerderd met:
> a. een bedrag voor door de huurder verschuldigde servicekosten, en
> b. in geval van huur van een woonwagen zonder eigen aandrijving het bedrag dat verschuldigd is voor de huur van de
> standplaats.
De rekenhuur bedraagt de som van:
  a. de in aanmerking te nemen huurprijs;
  b. de in aanmerking te nemen servicekosten; en
  c. de standplaatshuur, indien de woning een woonwagen zonder eigen aandrijving is.
De in aanmerking te nemen huurprijs bedraagt de huurprijs,
  met dien verstande dat deze het laagste van de huurprijs en de maximale huurprijsgrens bedraagt
  indien lid 2 van toepassing is.

lid 2
> Bij de toepassing van het eerste lid kan het in de aanhef van dat lid laatstbedoelde bedrag slechts in plaats van de
> verschuldigde huurprijs in aanmerking worden genomen nadat, op verzoek van de Belastingdienst/Toeslagen, de
> huurcommissie, dan wel de voorzitter van de huurcommissie, aan de Belastingdienst/Toeslagen en aan de huurder advies
> heeft uitgebracht, dan wel een verklaring heeft verstrekt, over de redelijk te achten huurprijs. Bij algemene
> maatregel van bestuur kunnen omtrent die verklaring nadere regels worden gesteld.
Lid 2 is van toepassing indien de woning een advies of verklaring van de huurcommissie over de huurprijs heeft.
  uitleg: zonder advies of verklaring telt de verschuldigde huurprijs; daarom geldt dit gegeven zonder bewijs als nee.

lid 3
> Als servicekosten als bedoeld in het eerste lid, onderdeel a, worden uitsluitend in aanmerking genomen:
> a. kosten voor het in bedrijf zijn van lift-, ventilatie-, hydrofoor- en alarminstallaties, en van verlichting van
> door de huurder met anderen gemeenschappelijk gebruikte ruimten, met een maximum van € 12 per maand;
> b. schoonmaakkosten van de lift en andere gemeenschappelijke ruimten, met een maximum van € 12 per maand;
> c. de kosten voor de diensten van een huismeester, met een maximum van € 12 per maand;
> d. kapitaals- en onderhoudskosten van dienstruimten en gemeenschappelijke recreatieruimten, met een maximum van € 12
> per maand.
De in aanmerking te nemen servicekosten bedragen de som van:
  a. het laagste van de servicekosten voor energie en het maximum per soort servicekosten;
  b. het laagste van de servicekosten voor schoonmaak en het maximum per soort servicekosten;
  c. het laagste van de servicekosten voor een huismeester en het maximum per soort servicekosten; en
  d. het laagste van de servicekosten voor dienstruimten en het maximum per soort servicekosten.
  uitleg: het maximum geldt per soort, niet voor de vier samen.

artikel 5
geldig van 1 januari 2026
lid 1
> In deze wet en de daarop berustende bepalingen wordt verstaan onder rekenhuur:
> a. de huurprijs die de huurder per maand verschuldigd is, of
> b. als dat lager is dan de huurprijs een bedrag dat gelijk is aan de maximale huurprijsgrens, bedoeld in de krachtens
> de artikelen 10, eerste lid, en 12, tweede lid, van de Uitvoeringswet huurprijzen woonruimte gestelde regels, in geval
> van huur van een woonwagen zonder eigen aandrijving vermeerderd met het bedrag dat verschuldigd is voor de huur van de
> standplaats.
De rekenhuur bedraagt de som van:
  a. de in aanmerking te nemen huurprijs; en
  b. de standplaatshuur, indien de woning een woonwagen zonder eigen aandrijving is.
De in aanmerking te nemen huurprijs bedraagt de huurprijs,
  met dien verstande dat deze het laagste van de huurprijs en de maximale huurprijsgrens bedraagt
  indien lid 2 van toepassing is.
  uitleg: naar de plaats in de tekst hoort de standplaatshuur alleen bij onderdeel b; wij tellen haar als tot en met
  2025 ook bij de verschuldigde huurprijs.

lid 2
> Bij de toepassing van het eerste lid kan het in onderdeel b van dat lid bedoelde bedrag slechts in plaats van de
> verschuldigde huurprijs in aanmerking worden genomen nadat, op verzoek van de Dienst Toeslagen, de huurcommissie, dan
> wel de voorzitter van de huurcommissie, aan de Dienst Toeslagen en aan de huurder advies heeft uitgebracht, dan wel
> een verklaring heeft verstrekt, over de redelijk te achten huurprijs. Bij algemene maatregel van bestuur kunnen
> omtrent die verklaring nadere regels worden gesteld.
Lid 2 is van toepassing indien de woning een advies of verklaring van de huurcommissie over de huurprijs heeft.

artikel 7
lid 1
> Het recht op en de hoogte van de huurtoeslag is afhankelijk van de draagkracht, waaronder begrepen het vermogen, van
> de huurder, diens partner en de medebewoners.
Een persoon is vaste huispartner van de huurder
  indien die persoon in elke kalendermaand van het berekeningsjaar huispartner van de huurder is en
  die persoon niet buiten beschouwing blijft.
De gezamenlijke rendementsgrondslag van huurder en huispartner bedraagt de rendementsgrondslag van de huurder
  vermeerderd met de rendementsgrondslag van de vaste huispartner van de huurder.
Geen huurtoeslag wordt toegekend
  indien de rendementsgrondslag van de huurder meer bedraagt dan de vermogensgrens per persoon,
  tenzij de huurder een vaste huispartner heeft of buiten beschouwing blijft, op grond van artikel 7 lid 3 Awir.
Geen huurtoeslag wordt toegekend indien de huurder een vaste huispartner heeft en
  de gezamenlijke rendementsgrondslag van huurder en huispartner meer bedraagt dan de vermogensgrens van partners samen,
  tenzij de huurder buiten beschouwing blijft, op grond van artikel 7 lid 3 Awir.
Geen huurtoeslag wordt toegekend indien een meetellende huisgenoot als medebewoner te veel vermogen heeft,
  op grond van artikel 7 lid 4 Awir.
  uitleg: het vermogen sluit over het hele jaar uit. Met het gehele jaar dezelfde partner telt alleen de gezamenlijke
  grens; is iemand maar een deel van het jaar partner of medebewoner, dan telt zijn vermogen niet. Blijft de huurder
  zelf buiten beschouwing (artikel 2 van het Besluit), dan wordt ook zijn vermogen, alleen of samen met dat van zijn
  partner, niet getoetst.

lid 2
> Ten aanzien van een bepaalde woning kan slechts aan één huurder een huurtoeslag worden toegekend.
niet gecodeerd: vergelijkt aanvragen van verschillende huurders voor een woning; een zaak heeft hier één huurder.

artikel 8
> Een huurtoeslag wordt slechts toegekend aan een huurder die meerderjarig is.
Een huurtoeslag wordt slechts toegekend indien de huurder als meerderjarige geldt.
  uitleg: ook de minderjarige met een kind of zonder ouders geldt als meerderjarige (artikel 10 lid 2 Awir).

artikel 9
lid 1
> Een huurtoeslag wordt slechts toegekend:
> a. als de huurder, diens partner alsmede degenen die medebewoner van de woning zijn, als ingezetene op het adres van
> die woning zijn ingeschreven in de basisregistratie personen;
> b. als geen andere personen met dat adres in de basisregistratie personen zijn ingeschreven, behoudens eventueel een
> onderhuurder en personen die behoren tot diens huishouden.
Een huurtoeslag wordt slechts toegekend indien:
  a. de huurder op het adres van de woning ingeschreven is; en
  b. de woning niet het inschrijfadres van nog andere personen is.
  uitleg: medebewoner en partner is alleen wie op hetzelfde woonadres staat ingeschreven als de huurder (artikel 2 lid 1
  onderdeel e Awir en artikel 1a lid 3); van onderdeel a blijft dan over dat dit het adres van de woning is.

lid 2
> In afwijking van het eerste lid kan een huurtoeslag worden toegekend, als de onjuiste inschrijving in de
> basisregistratie personen niet aan de huurder kan worden toegerekend.
oordeel of een persoon buiten eigen schuld onjuist ingeschreven is, in de tijd
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 9 lid 2
  vraag       Kan de onjuiste inschrijving in de basisregistratie personen niet aan deze huurder worden toegerekend?
  motivering  verplicht
Lid 1 is niet van toepassing
  indien de huurder naar het oordeel van de Dienst Toeslagen buiten eigen schuld onjuist ingeschreven is.
  uitleg: 'kan' en 'niet kan worden toegerekend' vragen één oordeel van de Dienst Toeslagen, over de huurder en voor de
  tijd waarin de inschrijving onjuist is.

artikel 10
geldig van 1 januari 2024
> De huurder die tijdelijke bescherming geniet als bedoeld in artikel 1 van de Vreemdelingenwet 2000 omdat hij onder de
> reikwijdte valt van het Uitvoeringsbesluit (EU) 2022/382 van de Raad van 4 maart 2022 tot vaststelling van het bestaan
> van een massale toestroom van ontheemden uit Oekraïne in de zin van artikel 5 van Richtlijn 2001/55/EG, en tot
> invoering van tijdelijke bescherming naar aanleiding daarvan (PbEU 2022, L 71/1) of een verlenging van dat besluit,
> heeft recht op huurtoeslag.
niet gecodeerd: bevestigt het recht van ontheemden uit Oekraïne; geen regel van deze wet sluit hen hier uit. De dag van
  ingang ligt tussen 2 januari 2021 en 1 januari 2024 en is niet gevonden.

artikel 11
lid 1
> Een huurtoeslag wordt slechts toegekend voor de huur van een woning die:
> a. een zelfstandige woonruimte of een onvrije etage is, of
> b. een onzelfstandige woonruimte is, welke deel uitmaakt van een woongebouw of woning, geheel of gedeeltelijk verhuurd
> ten behoeve van begeleid wonen, groepswonen door ouderen of een daarmee vergelijkbare woonvorm, en in eigendom van en
> aan de huurder verhuurd door een rechtspersoon zonder winstoogmerk, die mede op het gebied van de volkshuisvesting
> werkzaam is.
Een huurtoeslag wordt slechts toegekend indien:
  a. de woning een zelfstandige woonruimte is of een onvrije etage is; of
  b. de woning een onzelfstandige woonruimte voor begeleid wonen of groepswonen is,
     van een rechtspersoon zonder winstoogmerk gehuurd wordt en lid 2 van toepassing is.

lid 2
geldig tot 1 januari 2024
> Het eerste lid onder b vindt slechts toepassing als de onzelfstandige woonruimte deel uitmaakt van een woongebouw of
> woning, die door de Belastingdienst/Toeslagen is aangewezen. Bij algemene maatregel van bestuur kunnen terzake nadere
> regels worden gesteld, waarbij een lagere maximale rekenhuur kan worden vastgesteld dan uit artikel 13 voortvloeit.
Lid 2 is van toepassing indien de woning door de Dienst Toeslagen aangewezen is.
  uitleg: de dienst heet in deze tekst nog Belastingdienst/Toeslagen. Een lagere maximale rekenhuur staat niet in het
  Besluit.

lid 2
geldig van 1 januari 2024
> Het eerste lid onder b vindt slechts toepassing als de onzelfstandige woonruimte deel uitmaakt van een woongebouw of
> woning, die door de Dienst Toeslagen is aangewezen. Bij algemene maatregel van bestuur kunnen terzake nadere regels
> worden gesteld, waarbij een lagere maximale rekenhuur kan worden vastgesteld dan uit artikel 13 voortvloeit.
Lid 2 is van toepassing indien de woning door de Dienst Toeslagen aangewezen is.

lid 3
geldig tot 1 januari 2024
> Voor de huur van een woonwagen zonder eigen aandrijving wordt slechts een huurtoeslag toegekend, indien deze:
> a. is geplaatst op een standplaats of op een regionaal woonwagencentrum dat tot stand is gekomen voor 1 oktober 1970,
> en
> b. voldoet aan de eisen, daaraan gesteld krachtens de Woningwet.
Geen huurtoeslag wordt toegekend indien de woning een woonwagen zonder eigen aandrijving is, tenzij:
  a. de woning op een standplaats of oud regionaal woonwagencentrum geplaatst is; en
  b. de woning aan de eisen voor woonwagens voldoet.

lid 3
geldig van 1 januari 2024
> Voor de huur van een woonwagen zonder eigen aandrijving wordt slechts een huurtoeslag toegekend, indien deze:
> a. is geplaatst op een standplaats of op een regionaal woonwagencentrum dat tot stand is gekomen voor 1 oktober 1970,
> en
> b. voldoet aan de eisen, daaraan gesteld krachtens de Omgevingswet.
Geen huurtoeslag wordt toegekend indien de woning een woonwagen zonder eigen aandrijving is, tenzij:
  a. de woning op een standplaats of oud regionaal woonwagencentrum geplaatst is; en
  b. de woning aan de eisen voor woonwagens voldoet.

artikel 13

parameter algemene huurgrens: bedrag per maand
| jaar | bedraagt | bron                                                   | status |
|------|---------:|--------------------------------------------------------|--------|
| 2019 | € 720,42 | Wht, geldend 1 januari 2019, art. 13 lid 1 onderdeel a | bron   |
| 2020 | € 737,14 | Wht, geldend 1 januari 2020, art. 13 lid 1 onderdeel a | bron   |
| 2021 | € 752,33 | Wht, geldend 1 januari 2021, art. 13 lid 1 onderdeel a | bron   |
| 2022 | € 763,47 | Wht, geldend 1 januari 2022, art. 13 lid 1 onderdeel a | bron   |
| 2023 | € 808,06 | Wht, geldend 1 januari 2023, art. 13 lid 1 onderdeel a | bron   |
| 2024 | € 879,66 | Wht, geldend 1 januari 2024, art. 13 lid 1 onderdeel a | bron   |
| 2025 | € 900,07 | Wht, geldend 1 januari 2025, art. 13 lid 1 onderdeel a | bron   |
| 2026 | € 932,93 | Wht, geldend 1 januari 2026, art. 13 lid 1 onderdeel a | bron   |

parameter huurgrens voor jongeren: bedrag per maand
| jaar | bedraagt | bron                                                   | status |
|------|---------:|--------------------------------------------------------|--------|
| 2019 | € 424,44 | Wht, geldend 1 januari 2019, art. 13 lid 1 onderdeel b | bron   |
| 2020 | € 432,51 | Wht, geldend 1 januari 2020, art. 13 lid 1 onderdeel b | bron   |
| 2021 | € 442,46 | Wht, geldend 1 januari 2021, art. 13 lid 1 onderdeel b | bron   |
| 2022 | € 442,46 | Wht, geldend 1 januari 2022, art. 13 lid 1 onderdeel b | bron   |
| 2023 | € 452,20 | Wht, geldend 1 januari 2023, art. 13 lid 1 onderdeel b | bron   |
| 2024 | € 454,47 | Wht, geldend 1 januari 2024, art. 13 lid 1 onderdeel b | bron   |
| 2025 | € 477,20 | Wht, geldend 1 januari 2025, art. 13 lid 1 onderdeel b | bron   |
| 2026 | € 498,20 | Wht, geldend 1 januari 2026, art. 13 lid 1 onderdeel b | bron   |

// Lid 1: 23 jaar, vanaf 2026 21 jaar.
parameter leeftijdsgrens voor de huurgrens: aantal
| jaar | bedraagt | bron                                                   | status |
|------|---------:|--------------------------------------------------------|--------|
| 2019 |       23 | Wht, geldend 1 januari 2019, art. 13 lid 1 onderdeel a | bron   |
| 2020 |       23 | Wht, geldend 1 januari 2020, art. 13 lid 1 onderdeel a | bron   |
| 2021 |       23 | Wht, geldend 1 januari 2021, art. 13 lid 1 onderdeel a | bron   |
| 2022 |       23 | Wht, geldend 1 januari 2022, art. 13 lid 1 onderdeel a | bron   |
| 2023 |       23 | Wht, geldend 1 januari 2023, art. 13 lid 1 onderdeel a | bron   |
| 2024 |       23 | Wht, geldend 1 januari 2024, art. 13 lid 1 onderdeel a | bron   |
| 2025 |       23 | Wht, geldend 1 januari 2025, art. 13 lid 1 onderdeel a | bron   |
| 2026 |       21 | Wht, geldend 1 januari 2026, art. 13 lid 1 onderdeel a | bron   |

De huurder valt onder de algemene huurgrens indien:
  a. de huurder of een huisgenoot de leeftijdsgrens heeft bereikt;
  b. een medebewoner een kind in huis is;
  c. de woning met een elders ingeschreven kind gedeeld wordt; of
  d. de huurder of een huisgenoot een handicap heeft.
  uitleg: lid 1 onderdeel a onder 1° en 2°. Onder 2° gaat over wie jonger is en een handicap heeft; wie niet jonger is
  valt al onder 1°. Deze zin staat bij het artikel en niet bij lid 1, omdat het maximum ook nodig is als lid 1 niet van
  toepassing is (lid 3). Een kind dat in twee huishoudens hoort en elders is ingeschreven, is ook een kind (artikel 4
  lid 2 Awir).
Een persoon heeft de leeftijdsgrens bereikt
  indien de leeftijd van die persoon ten minste de leeftijdsgrens voor de huurgrens bedraagt.

lid 1
geldig tot 1 januari 2026
> Geen huurtoeslag wordt toegekend als de rekenhuur:

onderdeel a
> a. hoger is dan € 752,33 per maand als:
> 1°. de huurder, diens partner of een van de medebewoners 23 jaar of ouder is, dan wel de woning deelt met een kind of
> pleegkind van de huurder, diens partner of een medebewoner of 2°. de huurder, diens partner of de medebewoner jonger
> dan 23 jaar is, en een handicap heeft of
Geen huurtoeslag wordt toegekend
  indien de rekenhuur meer bedraagt dan de algemene huurgrens en de huurder onder de algemene huurgrens valt.
  uitleg: een rekenhuur die gelijk is aan de grens sluit niet uit.

onderdeel b
> b. hoger is dan € 442,46 per maand in andere gevallen dan bedoeld onder a.
Geen huurtoeslag wordt toegekend indien de rekenhuur meer bedraagt dan de huurgrens voor jongeren,
  tenzij de huurder onder de algemene huurgrens valt.

lid 1
geldig van 1 januari 2026
> De maximale huurgrens is:

onderdeel a
> a. € 932,93 per maand als:
> 1°. de huurder, diens partner of een van de medebewoners 21 jaar of ouder is, dan wel de woning deelt met een kind of
> pleegkind van de huurder, diens partner of een medebewoner of 2°. de huurder, diens partner of de medebewoner jonger
> dan 21 jaar is, en een handicap heeft of
De maximale huurgrens bedraagt de algemene huurgrens indien de huurder onder de algemene huurgrens valt.

onderdeel b
> b. € 498,20 per maand in andere gevallen dan bedoeld onder a.
De maximale huurgrens bedraagt de huurgrens voor jongeren, tenzij de huurder onder de algemene huurgrens valt.

lid 2
geldig tot 1 januari 2026
> Het eerste lid is niet van toepassing:
> a. als sprake is van overschrijding van een daar genoemd bedrag omdat voorzieningen zijn aangebracht in en rond de
> woning, die noodzakelijk zijn in verband met een handicap van de huurder, van diens partner of van een medebewoner;
> b. als de woning geschikt en bestemd is voor de huisvesting van een huishouden van ten minste acht personen, en het
> huishouden van de huurder uit ten minste acht personen bestaat;
Lid 1 is niet van toepassing indien:
  a. de woning door voorzieningen wegens een handicap boven de huurgrens gekomen is;
  b. de woning voor een huishouden van ten minste acht personen bestemd is en
     het aantal personen van het huishouden ten minste 8 bedraagt; of
  c. lid 2 onderdeel c van toepassing is.

onderdeel c
geldig tot 1 januari 2022
> c. na overschrijding van de bedragen, genoemd in het eerste lid, als over de maand die onmiddellijk voorafging aan die
> overschrijding een huurtoeslag is toegekend en die overschrijding niet het gevolg is van een verhuizing naar een
> andere woning.
Lid 2 onderdeel c is van toepassing indien de huurder in de maand voor de overschrijding huurtoeslag heeft ontvangen,
  tenzij de huurder door een verhuizing boven de huurgrens gekomen is.
  uitleg: naar de tekst. De uitspraak van de Afdeling van 24 juli 2019 (RVS-2019-2415) leest haar ruimer; zij telt
  alleen mee als de vraag haar noemt. Het beleid erna is niet gelezen.

onderdeel c
geldig van 1 januari 2022
> c. na overschrijding van de bedragen, genoemd in het eerste lid, als de huurder eerder een huurtoeslag ten aanzien van
> de desbetreffende woning is toegekend.
Lid 2 onderdeel c is van toepassing indien de huurder eerder voor deze woning huurtoeslag heeft ontvangen.
  uitleg: het moet dezelfde woning zijn, maar het hoeft niet meer de maand ervoor te zijn: een onderbreking schaadt
  niet.

lid 2
geldig van 1 januari 2026
> De in het eerste lid, onder a en b, genoemde bedragen worden met ingang van 1 januari van elk jaar gewijzigd
> overeenkomstig artikel 27.
niet gecodeerd: de bedragen van elk jaar staan in de parameters.

lid 3
geldig tot 1 januari 2026
> Als een huurtoeslag wordt toegekend met toepassing van het tweede lid, ontvangt de huurder geen huurtoeslag voor het
> deel van de rekenhuur dat ligt boven het maximum dat in het eerste lid is genoemd.
De begrensde rekenhuur bedraagt de rekenhuur, ten hoogste de maximale huurgrens.
  uitleg: de begrenzing werkt alleen als lid 1 niet van toepassing is; is lid 1 dat wel, dan ligt de rekenhuur al niet
  boven het maximum.
De maximale huurgrens bedraagt de algemene huurgrens indien de huurder onder de algemene huurgrens valt.
De maximale huurgrens bedraagt de huurgrens voor jongeren, tenzij de huurder onder de algemene huurgrens valt.

lid 4
geldig tot 1 januari 2026
> De in het eerste lid, onder a en b, genoemde bedragen worden met ingang van 1 januari van elk jaar gewijzigd
> overeenkomstig artikel 27.
niet gecodeerd: de bedragen van elk jaar staan in de parameters.

artikel 14

parameter norminkomen: bedrag per jaar, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | eenpersoonsouderenhuishouden | meerpersoonsouderenhuishouden | bron                                       | status |
|------|----------------------:|-----------------------:|-----------------------------:|------------------------------:|--------------------------------------------|--------|
| 2019 |              € 22.700 |               € 30.825 |                  € 21.692,19 |                   € 28.715,14 | Wht, geldend 1 januari 2019, art. 14 lid 1 | bron   |
| 2020 |              € 23.225 |               € 31.550 |                  € 22.195,45 |                   € 29.381,34 | Wht, geldend 1 januari 2020, art. 14 lid 1 | bron   |
| 2021 |              € 23.725 |               € 32.200 |                  € 22.652,68 |                   € 29.986,60 | Wht, geldend 1 januari 2021, art. 14 lid 1 | bron   |
| 2022 |              € 24.075 |               € 32.675 |                  € 22.987,94 |                   € 30.430,41 | Wht, geldend 1 januari 2022, art. 14 lid 1 | bron   |
| 2023 |              € 25.475 |               € 34.575 |                  € 24.330,44 |                   € 32.207,55 | Wht, geldend 1 januari 2023, art. 14 lid 1 | bron   |
| 2024 |              € 27.725 |               € 37.625 |                  € 26.486,12 |                   € 35.061,14 | Wht, geldend 1 januari 2024, art. 14 lid 1 | bron   |
| 2025 |              € 28.375 |               € 38.500 |                  € 27.100,60 |                   € 35.784,56 | Wht, geldend 1 januari 2025, art. 14 lid 1 | bron   |
| 2026 |              € 29.400 |               € 39.925 |                  € 28.089,78 |                   € 37.183,99 | Wht, geldend 1 januari 2026, art. 14 lid 1 | bron   |

// Som van lid 1 en lid 2, naar boven afgerond op een veelvoud van € 25 (artikel 27).
parameter vermeerderd norminkomen: bedrag per jaar, per huishouden
| jaar | eenpersoonsouderenhuishouden | meerpersoonsouderenhuishouden | bron                                                                                         | status |
|------|-----------------------------:|------------------------------:|----------------------------------------------------------------------------------------------|--------|
| 2019 |                     € 22.675 |                      € 30.800 | vryleve.nl, 'Nieuwe inkomensgrenzen 2019'; sluit aan op art. 14 lid 1 en 2, afgerond op € 25 | bron   |

lid 1
geldig tot 1 januari 2026
> Het norminkomen bedraagt:
> a. € 23.725 bij een eenpersoonshuishouden;
> b. € 32.200 bij een meerpersoonshuishouden;
> c. € 22.652,68 bij een eenpersoonsouderenhuishouden;
> d. € 29.986,60 bij een meerpersoonsouderenhuishouden.
niet gecodeerd: de bedragen staan in de parameter norminkomen. Sinds 1 januari 2020 sluit het norminkomen niet meer uit;
  het dient nog voor het passend toewijzen van woningen.

lid 1
geldig van 1 januari 2026
> Het norminkomen bedraagt:
> a. € 29.400 bij een eenpersoonshuishouden;
> b. € 39.925 bij een meerpersoonshuishouden;
> c. € 28.089,78 bij een eenpersoonsouderenhuishouden;
> d. € 37.183,99 bij een meerpersoonsouderenhuishouden.
niet gecodeerd: de bedragen staan in de parameter norminkomen. De tekst noemt nog ouderenhuishoudens, die artikel 2
  sinds 1 januari 2025 niet meer kent; dat heeft geen gevolg, want het norminkomen sluit niet meer uit.

lid 2
geldig tot 1 januari 2025
> Het norminkomen, genoemd in het eerste lid, onderdelen c en d, wordt vermeerderd met het bedrag van de
> inkomensondersteuning, bedoeld in artikel 33a, eerste lid, van de Algemene Ouderdomswet, per kalenderjaar, zoals dat
> bedrag naar redelijke verwachting in het berekeningsjaar zal luiden, onderscheidenlijk twee maal dat bedrag, en verder
> vermeerderd met € 665 onderscheidenlijk € 1 462.
niet gecodeerd: de inkomensondersteuning van artikel 33a AOW is hier niet opgenomen; de som met lid 1, naar boven
  afgerond op € 25, staat voor 2019 in de parameter vermeerderd norminkomen.

lid 2
geldig van 1 januari 2025
> Het norminkomen, genoemd in het eerste lid, onderdelen c en d, wordt vermeerderd met € 665 onderscheidenlijk € 1 462.
niet gecodeerd: heeft geen gevolg meer, omdat het norminkomen niet meer uitsluit en artikel 2 geen ouderenhuishoudens
  meer kent.

lid 3
geldig tot 1 januari 2020
> Geen huurtoeslag wordt toegekend als het rekeninkomen meer bedraagt dan:

onderdeel a
> a. het norminkomen, bedoeld in het eerste lid, onderdelen a of b, of
Geen huurtoeslag wordt toegekend indien (het huishouden een eenpersoonshuishouden is of
  het huishouden een meerpersoonshuishouden is) en het rekeninkomen meer bedraagt dan het norminkomen.

onderdeel b
> b. de som van de bedragen, genoemd in het eerste lid, onderdelen c of d, en bedoeld in het tweede lid.
Geen huurtoeslag wordt toegekend indien (het huishouden een eenpersoonsouderenhuishouden is of
  het huishouden een meerpersoonsouderenhuishouden is) en het rekeninkomen meer bedraagt dan het
  vermeerderd norminkomen.
  uitleg: de harde inkomensgrens is per 1 januari 2020 vervallen.

lid 3
geldig van 1 januari 2020
> De in het eerste lid genoemde bedragen worden met ingang van 1 januari van elk jaar gewijzigd overeenkomstig artikel
> 27.
niet gecodeerd: de bedragen van elk jaar staan in de parameters. In 2019 was dit lid 4.

lid 4
geldig tot 1 januari 2020
> De in het eerste lid genoemde bedragen worden met ingang van 1 januari van elk jaar gewijzigd overeenkomstig artikel
> 27.
niet gecodeerd: de bedragen van elk jaar staan in de parameters.

artikel 16
geldig tot 1 januari 2026
> De basishuur is het gedeelte van de rekenhuur dat voor rekening van de huurder blijft. De basishuur is het
> overeenkomstig de artikelen 17, 18 en 19 berekende bedrag van de normhuur verhoogd met € 12.
De basishuur bedraagt de normhuur vermeerderd met de verhoging van de normhuur.
  uitleg: de tekst noemt nog € 12; op grond van artikel 27 lid 8 geldt het bij algemene maatregel van bestuur gestelde
  bedrag, hier een gedateerde parameter: € 16,94 tot en met 2022 (2019 en 2021 aangenomen) en € 0 vanaf 2023. Vanaf 2024
  verlaagt de Wet verlaging eigen bijdrage huurtoeslag de basishuur.

artikel 16
geldig van 1 januari 2026
> De basishuur is het gedeelte van de rekenhuur dat minimaal voor rekening van de huurder blijft. De basishuur is het
> overeenkomstig artikel 17 berekende bedrag van de normhuur verhoogd met € 12.
De basishuur bedraagt de minimumnormhuur vermeerderd met de verhoging van de normhuur.
  uitleg: sinds de artikelen 18 en 19 zijn vervallen hangt de basishuur niet meer van het inkomen af. 'Minimaal': de
  afbouw van artikel 21 lid 2 komt er nog bij.

artikel 17

// Lid 1: vastgesteld bij ministeriële regeling (artikel 27 lid 4). Lege cel: niet gevonden, dus onbekend.
parameter minimum-inkomensijkpunt: bedrag per jaar, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | eenpersoonsouderenhuishouden | meerpersoonsouderenhuishouden | bron                                                                                                                | status    |
|------|----------------------:|-----------------------:|-----------------------------:|------------------------------:|---------------------------------------------------------------------------------------------------------------------|-----------|
| 2019 |              € 16.300 |               € 21.100 |                              |                               | art. 17 en 27 met minimumloon januari 2019 € 1.615,80 (stemerdinkenverhoek.nl)                                      | afgeleid  |
| 2020 |              € 16.650 |               € 21.575 |                     € 18.350 |                      € 24.475 | art. 17 en 27 met minimumloon januari 2020 € 1.653,60 (Stcrt. 2019, 56680); inkomensschema van huurdersbelanghsv.nl | bevestigd |
| 2021 |              € 16.950 |               € 22.000 |                              |                               | art. 17 en 27 met minimumloon januari 2021 € 1.684,80 (Stcrt. 2020, 53099); factoren in BWBR0044343 (aangehaald)    | bevestigd |
| 2022 |              € 17.350 |               € 22.500 |                     € 19.075 |                      € 25.450 | Regeling huurtoeslaggrenzen 2022, BWBR0045799; aangehaald                                                           | secundair |
| 2023 |              € 19.375 |               € 25.225 |                     € 20.500 |                      € 27.275 | Regeling huurtoeslaggrenzen 2023, BWBR0047483, art. 3 (Stcrt. 2022, 30535)                                          | officieel |
| 2024 |              € 20.700 |               € 26.975 |                     € 22.025 |                      € 29.325 | Regeling huurtoeslaggrenzen 2024 (Stcrt. 2023, 31878); aangehaald                                                   | secundair |
| 2025 |              € 22.700 |               € 30.450 |                              |                               | openbare rekencode huurtoeslag 2025 (robinballs/huurtoeslag-2025-tool), sluit aan op de factoren                    | bevestigd |
| 2026 |              € 23.425 |               € 31.500 |                              |                               | Berekening huurtoeslag 2026 (tg0831z62fd), stap 6; Stcrt. 2025, 39783; aangehaald                                   | secundair |

parameter normhuur bij het minimum-inkomensijkpunt: bedrag per maand
| jaar | bedraagt | bron                                       | status |
|------|---------:|--------------------------------------------|--------|
| 2019 | € 211,68 | Wht, geldend 1 januari 2019, art. 17 lid 2 | bron   |
| 2020 | € 215,71 | Wht, geldend 1 januari 2020, art. 17 lid 2 | bron   |
| 2021 | € 220,68 | Wht, geldend 1 januari 2021, art. 17 lid 2 | bron   |
| 2022 | € 220,68 | Wht, geldend 1 januari 2022, art. 17 lid 2 | bron   |
| 2023 | € 225,54 | Wht, geldend 1 januari 2023, art. 17 lid 2 | bron   |
| 2024 | € 226,67 | Wht, geldend 1 januari 2024, art. 17 lid 2 | bron   |
| 2025 | € 238,01 | Wht, geldend 1 januari 2025, art. 17 lid 2 | bron   |
| 2026 | € 252,49 | Wht, geldend 1 januari 2026, art. 17 lid 2 | bron   |

lid 1
geldig tot 1 januari 2025
> Het minimum-inkomensijkpunt wordt verkregen door:
> a. voor een eenpersoonshuishouden: de uitkomst van 81% van het twaalfvoud van het voor de maand januari van het
> berekeningsjaar geldende in artikel 8, eerste lid, onderdeel a, van de Wet minimumloon en minimumvakantiebijslag
> bedoelde bedrag per maand, zoals dat bedrag naar redelijke verwachting in het berekeningsjaar zal luiden, te
> vermeerderen met € 572;
> b. voor een meerpersoonshuishouden: de uitkomst van 108% van het twaalfvoud van het bedrag per maand, bedoeld in
> onderdeel a, zoals dat bedrag naar redelijke verwachting in het berekeningsjaar zal luiden, te vermeerderen met € 144;
> c. voor een eenpersoonsouderenhuishouden: de uitkomst van het bedrag van het bruto-ouderdomspensioen voor de
> pensioengerechtigde, bedoeld in artikel 9, eerste lid, onder a, van de Algemene Ouderdomswet, zoals dat bedrag naar
> redelijke verwachting in het berekeningsjaar zal luiden, vermeerderd met het bedrag van de bruto-vakantie-uitkering,
> vastgesteld overeenkomstig artikel 29, eerste lid, aanhef en onder a, van die wet, zoals dat bedrag naar redelijke
> verwachting in het berekeningsjaar zal luiden, en de inkomensondersteuning, bedoeld in artikel 33a, eerste lid, van
> die wet, per kalenderjaar, zoals die inkomensondersteuning naar redelijke verwachting in het berekeningsjaar zal
> luiden, te herrekenen naar een jaarinkomen in het berekeningsjaar en dat jaarinkomen te vermeerderen met € 2 340;
> d. voor een meerpersoonsouderenhuishouden: de uitkomst van twee maal het bedrag van het bruto-ouderdomspensioen voor
> de pensioengerechtigde, bedoeld in artikel 9, eerste lid, onder b, van de Algemene Ouderdomswet, zoals dat bedrag naar
> redelijke verwachting in het berekeningsjaar zal luiden, vermeerderd met het bedrag van de bruto-vakantie-uitkering,
> vastgesteld overeenkomstig artikel 29, eerste lid, aanhef en onder b, van die wet, zoals dat bedrag naar redelijke
> verwachting in het berekeningsjaar zal luiden, en twee maal de inkomensondersteuning, bedoeld in artikel 33a, eerste
> lid, van die wet, per kalenderjaar, zoals die inkomensondersteuning naar redelijke verwachting in het berekeningsjaar
> zal luiden, te herrekenen naar een jaarinkomen in het berekeningsjaar en dat jaarinkomen te vermeerderen met € 2 512.
niet gecodeerd: het ijkpunt van elk jaar wordt bij ministeriële regeling vastgesteld (artikel 27 lid 4) en staat in de
  parameter. Vanaf 2024 verwijst onderdeel a naar artikel 8, eerste lid, onderdeel b, van de Wet minimumloon en
  minimumvakantiebijslag.

lid 1
geldig van 1 januari 2025
> Het minimum-inkomensijkpunt wordt verkregen door:
> a. voor een eenpersoonshuishouden: de uitkomst van het bedrag van het bruto-ouderdomspensioen voor de
> pensioengerechtigde, bedoeld in artikel 9, eerste lid, onder a, van de Algemene Ouderdomswet, zoals dat bedrag naar
> redelijke verwachting in het berekeningsjaar zal luiden, vermeerderd met het bedrag van de bruto-vakantie-uitkering,
> vastgesteld overeenkomstig artikel 29, eerste lid, aanhef en onder a, van die wet, zoals dat bedrag naar redelijke
> verwachting in het berekeningsjaar zal luiden, te herrekenen naar een jaarinkomen in het berekeningsjaar en dat
> jaarinkomen te vermeerderen met € 2 340;
> b. voor een meerpersoonshuishouden: de uitkomst van twee maal het bedrag van het bruto-ouderdomspensioen voor de
> pensioengerechtigde, bedoeld in artikel 9, eerste lid, onder b, van de Algemene Ouderdomswet, zoals dat bedrag naar
> redelijke verwachting in het berekeningsjaar zal luiden, vermeerderd met het bedrag van de bruto-vakantie-uitkering,
> vastgesteld overeenkomstig artikel 29, eerste lid, aanhef en onder b, van die wet, zoals dat bedrag naar redelijke
> verwachting in het berekeningsjaar zal luiden, te herrekenen naar een jaarinkomen in het berekeningsjaar en dat
> jaarinkomen te vermeerderen met € 2 512.
niet gecodeerd: het ijkpunt van elk jaar wordt bij ministeriële regeling vastgesteld (artikel 27 lid 4) en staat in de
  parameter.

lid 2
geldig tot 1 januari 2026
> Bij het minimum-inkomensijkpunt behoort een normhuur van € 220,68.
De minimumnormhuur bedraagt de normhuur bij het minimum-inkomensijkpunt.

lid 2
geldig van 1 januari 2026
> Bij het minimum-inkomensijkpunt behoort een normhuur van € 252,49.
De minimumnormhuur bedraagt de normhuur bij het minimum-inkomensijkpunt.

lid 3
geldig tot 1 januari 2025
> De normhuur, bedoeld in het tweede lid, wordt verlaagd met:

onderdeel a
> a. € 1,82 als sprake is van een eenpersoonsouderenhuishouden, en
In afwijking van lid 2 bedraagt de minimumnormhuur de normhuur bij het minimum-inkomensijkpunt verminderd met € 1,82,
  indien het huishouden een eenpersoonsouderenhuishouden is.

onderdeel b
> b. € 3,63 als sprake is van een meerpersoonsouderenhuishouden.
In afwijking van lid 2 bedraagt de minimumnormhuur de normhuur bij het minimum-inkomensijkpunt verminderd met € 3,63,
  indien het huishouden een meerpersoonsouderenhuishouden is.

lid 3
geldig van 1 januari 2025
> De normhuur, bedoeld in het tweede lid, wordt verlaagd met:

onderdeel a
> a. € 1,82 als sprake is van een eenpersoonshuishouden, en
In afwijking van lid 2 bedraagt de minimumnormhuur de normhuur bij het minimum-inkomensijkpunt verminderd met € 1,82,
  indien het huishouden een eenpersoonshuishouden is.

onderdeel b
> b. € 3,63 als sprake is van een meerpersoonshuishouden.
In afwijking van lid 2 bedraagt de minimumnormhuur de normhuur bij het minimum-inkomensijkpunt verminderd met € 3,63,
  indien het huishouden een meerpersoonshuishouden is.

lid 4
> Het in het tweede lid genoemde bedrag wordt met ingang van 1 januari van elk jaar gewijzigd overeenkomstig artikel 27.
niet gecodeerd: het bedrag van elk jaar staat in de parameter.

artikel 18
geldig tot 1 januari 2025
lid 1
> Het referentie-inkomensijkpunt bedraagt:
> a. voor een eenpersoonshuishouden: € 24.875;
> b. voor een meerpersoonshuishouden: € 32.325;
> c. voor een eenpersoonsouderenhuishouden: € 25.625;
> d. voor een meerpersoonsouderenhuishouden: € 33.700.
niet gecodeerd: het referentie-inkomensijkpunt dient alleen om de factoren van artikel 19 lid 2 af te leiden; die zijn
  bij ministeriële regeling vastgesteld (parameters).

lid 2
> Voor de toepassing van het derde lid en van artikel 19, tweede lid, worden de bedragen, genoemd in het eerste lid,
> onderdelen c en d, vermeerderd met € 665 onderscheidenlijk € 1 462.
niet gecodeerd: als lid 1. De gepubliceerde factoren volgen uit de bedragen van lid 1 zonder deze vermeerdering; de
  factoren uit de regeling gaan voor.

lid 3
> Bij het referentie-inkomensijkpunt behoort een normhuur van € 448,57.
niet gecodeerd: als lid 1.

lid 4
> De normhuur, bedoeld in het tweede lid, wordt verlaagd met:
> a. € 1,82 als sprake is van een eenpersoonshuishouden;
> b. € 2,27 als sprake is van een eenpersoonsouderenhuishouden;
> c. € 3,63 als sprake is van een meerpersoonshuishouden en d. € 4,54 als sprake is van een
> meerpersoonsouderenhuishouden.
niet gecodeerd: als lid 1. 'Tweede lid' is een vergissing in de tekst: de normhuur staat in het derde lid.

lid 5
> De in het eerste en tweede lid genoemde bedragen worden met ingang van 1 januari van elk jaar gewijzigd overeenkomstig
> artikel 27.
niet gecodeerd: als lid 1.

artikel 18
geldig van 1 januari 2025 tot 1 januari 2026
lid 1
> Het referentie-inkomensijkpunt bedraagt:
> a. voor een eenpersoonshuishouden: € 32.625;
> b. voor een meerpersoonshuishouden: € 42.475.
niet gecodeerd: het referentie-inkomensijkpunt dient alleen om de factoren van artikel 19 lid 2 af te leiden; die zijn
  bij ministeriële regeling vastgesteld (parameters).

lid 2
> Bij het referentie-inkomensijkpunt behoort een normhuur van € 483,78.
niet gecodeerd: als lid 1.

lid 3
> De normhuur, bedoeld in het tweede lid, wordt verlaagd met:
> a. € 2,27 als sprake is van een eenpersoonshuishouden; en
> b. € 4,54 als sprake is van een meerpersoonshuishouden.
niet gecodeerd: als lid 1. In deze versie klopt 'tweede lid' weer.

lid 4
> De in het eerste en tweede lid genoemde bedragen worden met ingang van 1 januari van elk jaar gewijzigd overeenkomstig
> artikel 27.
niet gecodeerd: als lid 1.

artikel 19
geldig tot 1 januari 2026

// Lid 2: vastgesteld bij ministeriële regeling. Lege cel: niet gevonden, dus onbekend; nooit afgeleid uit artikel 18.
parameter factor a: getal, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | eenpersoonsouderenhuishouden | meerpersoonsouderenhuishouden | bron                                                                                                                                             | status               |
|------|----------------------:|-----------------------:|-----------------------------:|------------------------------:|--------------------------------------------------------------------------------------------------------------------------------------------------|----------------------|
| 2019 |        0,000000659485 |         0,000000376901 |                              |                               | nagerekend; ONZEKER (ijkpunt afgeleid)                                                                                                           | onzeker              |
| 2020 |        0,000000637464 |         0,000000367360 |               0,000000871018 |                0,000000534258 | nagerekend uit art. 17 en 18 Wht en bevestigd minimum-inkomensijkpunt; nagerekend uit art. 17 en 18 Wht en teruggerekend minimum-inkomensijkpunt | afgeleid             |
| 2021 |        0,000000623385 |         0,000000361614 |                              |                               | aangehaald uit BWBR0044343 in openbare rekencode en nagerekend: gelijk; alleen nagerekend uit art. 17 en 18 Wht                                  | secundair / afgeleid |
| 2022 |        0,000000596879 |         0,000000342858 |               0,000000800848 |                0,000000499095 | aangehaald uit BWBR0045799 in openbare rekencode en nagerekend: gelijk                                                                           | secundair            |
| 2023 |        0,000000474433 |         0,000000279402 |               0,000000671404 |                0,000000430722 | officieel: BWBR0047483, art. 4 (narekenen geeft dezelfde cijfers)                                                                                | officieel            |
| 2024 |        0,000000413370 |         0,000000244490 |               0,000000559775 |                0,000000363503 | nagerekend uit art. 17 en 18 Wht en minimum-inkomensijkpunt; regeling niet gelezen                                                               | afgeleid             |
| 2025 |        0,000000438698 |         0,000000298184 |                              |                               | nagerekend uit art. 17 en 18 Wht en teruggerekend minimum-inkomensijkpunt; gelijk aan robinballs/huurtoeslag-2025-tool, huurtoeslag-2025.json (minInk_EP / minInk_MP, factoren); robinballs/huurtoeslag-2025-tool, huurtoeslag-2025.json (minInk_EP / minInk_MP, factoren); nagerekend uit art. 17 en 18 Wht: gelijk | afgeleid             |

parameter factor b: getal, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | eenpersoonsouderenhuishouden | meerpersoonsouderenhuishouden | bron                                                                                                                                             | status               |
|------|----------------------:|-----------------------:|-----------------------------:|------------------------------:|--------------------------------------------------------------------------------------------------------------------------------------------------|----------------------|
| 2019 |        0,002236889728 |         0,002079614259 |                              |                               | nagerekend; ONZEKER (ijkpunt afgeleid)                                                                                                           | onzeker              |
| 2020 |        0,002341779776 |         0,002072354827 |              -0,004327048157 |               -0,004410802041 | nagerekend uit art. 17 en 18 Wht en bevestigd minimum-inkomensijkpunt; nagerekend uit art. 17 en 18 Wht en teruggerekend minimum-inkomensijkpunt | afgeleid             |
| 2021 |        0,002453085056 |         0,002075390738 |                              |                               | aangehaald uit BWBR0044343 in openbare rekencode en nagerekend: gelijk; alleen nagerekend uit art. 17 en 18 Wht                                  | secundair / afgeleid |
| 2022 |        0,002363459319 |         0,002093692299 |              -0,003802527235 |               -0,004173489348 | aangehaald uit BWBR0045799 in openbare rekencode en nagerekend: gelijk                                                                           | secundair            |
| 2023 |        0,002448638402 |         0,001893212113 |              -0,002850602044 |               -0,003611907743 | officieel: BWBR0047483, art. 4 (narekenen geeft dezelfde cijfers)                                                                                | officieel            |
| 2024 |        0,002393492603 |         0,001807837711 |              -0,002120192534 |               -0,003053924481 | nagerekend uit art. 17 en 18 Wht en minimum-inkomensijkpunt; regeling niet gelezen                                                               | afgeleid             |
| 2025 |        0,000446392665 |        -0,001382497146 |                              |                               | nagerekend uit art. 17 en 18 Wht en teruggerekend minimum-inkomensijkpunt; gelijk aan robinballs/huurtoeslag-2025-tool, huurtoeslag-2025.json (minInk_EP / minInk_MP, factoren); robinballs/huurtoeslag-2025-tool, huurtoeslag-2025.json (minInk_EP / minInk_MP, factoren); nagerekend uit art. 17 en 18 Wht: gelijk | afgeleid             |

lid 1
> Voor elk rekeninkomen onder of gelijk aan het minimum-inkomensijkpunt, bedoeld in artikel 17, geldt de normhuur,
> bedoeld in artikel 17, tweede en derde lid.
De normhuur bedraagt de minimumnormhuur indien het rekeninkomen ten hoogste het minimum-inkomensijkpunt bedraagt.

lid 2
> Voor elk rekeninkomen boven het minimum-inkomensijkpunt is, per type huishouden als bedoeld in artikel 2, de hoogte
> van de normhuur de uitkomst van de formule: (a x Y²) + (b x Y) in welke formule voorstelt: a en b: de factoren, vast
> te stellen bij ministeriële regeling, die, per type huishouden, worden afgeleid uit de lineaire relatie tussen de bij
> het minimum-inkomensijkpunt behorende normhuurquote en de bij het referentie-inkomensijkpunt behorende normhuurquote;
> Y: het rekeninkomen.
De berekende normhuur bedraagt de uitkomst van de formule (a × Y²) + (b × Y), waarin a: de factor a; b: de factor b; Y:
  het rekeninkomen, indien het rekeninkomen meer bedraagt dan het minimum-inkomensijkpunt.
  uitleg: boven het referentie-inkomensijkpunt loopt de formule door; er is geen bovengrens. De factoren a en b staan in
  de parameters: die van de regeling of, waar die niet is gelezen, nagerekend. De vermeerdering voor ouderen van artikel
  18 lid 2 zit er niet in: de gepubliceerde factoren volgen zonder haar.

lid 3
> De overeenkomstig het tweede lid berekende normhuur wordt naar boven afgerond op hele eurocenten.
De normhuur bedraagt de berekende normhuur, naar boven afgerond op hele eurocenten, indien lid 2 van toepassing is.
  uitleg: gepubliceerde rekenvoorbeelden lijken deze afronding over te slaan; dat scheelt minder dan een cent per maand.
  De tekst schrijft haar voor.

lid 4
> Bij ministeriële regeling worden met ingang van 1 januari van elk jaar de factoren, bedoeld in het tweede lid,
> gewijzigd.
niet gecodeerd: de factoren van elk jaar staan in de parameters.

artikel 20

parameter kwaliteitskortingsgrens: bedrag per maand
| jaar | bedraagt | bron                                       | status |
|------|---------:|--------------------------------------------|--------|
| 2019 | € 424,44 | Wht, geldend 1 januari 2019, art. 20 lid 1 | bron   |
| 2020 | € 432,51 | Wht, geldend 1 januari 2020, art. 20 lid 1 | bron   |
| 2021 | € 442,46 | Wht, geldend 1 januari 2021, art. 20 lid 1 | bron   |
| 2022 | € 442,46 | Wht, geldend 1 januari 2022, art. 20 lid 1 | bron   |
| 2023 | € 452,20 | Wht, geldend 1 januari 2023, art. 20 lid 1 | bron   |
| 2024 | € 454,47 | Wht, geldend 1 januari 2024, art. 20 lid 1 | bron   |
| 2025 | € 477,20 | Wht, geldend 1 januari 2025, art. 20 lid 1 | bron   |
| 2026 | € 498,20 | Wht, geldend 1 januari 2026, art. 20 lid 1 | bron   |

parameter aftoppingsgrens voor een of twee personen: bedrag per maand
| jaar | bedraagt | bron                                                   | status |
|------|---------:|--------------------------------------------------------|--------|
| 2019 | € 607,46 | Wht, geldend 1 januari 2019, art. 20 lid 2 onderdeel a | bron   |
| 2020 | € 619,01 | Wht, geldend 1 januari 2020, art. 20 lid 2 onderdeel a | bron   |
| 2021 | € 633,25 | Wht, geldend 1 januari 2021, art. 20 lid 2 onderdeel a | bron   |
| 2022 | € 633,25 | Wht, geldend 1 januari 2022, art. 20 lid 2 onderdeel a | bron   |
| 2023 | € 647,19 | Wht, geldend 1 januari 2023, art. 20 lid 2 onderdeel a | bron   |
| 2024 | € 650,43 | Wht, geldend 1 januari 2024, art. 20 lid 2 onderdeel a | bron   |
| 2025 | € 682,96 | Wht, geldend 1 januari 2025, art. 20 lid 2 onderdeel a | bron   |
| 2026 | € 713,02 | Wht, geldend 1 januari 2026, art. 20 lid 2 onderdeel a | bron   |

parameter aftoppingsgrens voor drie of meer personen: bedrag per maand
| jaar | bedraagt | bron                                                                                            | status |
|------|---------:|-------------------------------------------------------------------------------------------------|--------|
| 2019 | € 651,03 | blikopnieuws.nl, 'Maximale inkomensgrenzen in de huurtoeslag vervallen in 2020' (december 2019) | bron   |
| 2020 | € 663,40 | Wht, geldend 1 januari 2020, art. 20 lid 2 onderdeel b                                          | bron   |
| 2021 | € 678,66 | Wht, geldend 1 januari 2021, art. 20 lid 2 onderdeel b                                          | bron   |
| 2022 | € 678,66 | Wht, geldend 1 januari 2022, art. 20 lid 2 onderdeel b                                          | bron   |
| 2023 | € 693,60 | Wht, geldend 1 januari 2023, art. 20 lid 2 onderdeel b                                          | bron   |
| 2024 | € 697,07 | Wht, geldend 1 januari 2024, art. 20 lid 2 onderdeel b                                          | bron   |
| 2025 | € 731,93 | Wht, geldend 1 januari 2025, art. 20 lid 2 onderdeel b                                          | bron   |
| 2026 | € 764,14 | Wht, geldend 1 januari 2026, art. 20 lid 2 onderdeel b                                          | bron   |

lid 1
geldig tot 1 januari 2026
> De kwaliteitskortingsgrens is € 442,46 per maand.
niet gecodeerd: het bedrag van elk jaar staat in de parameter.

lid 1
geldig van 1 januari 2026
> De kwaliteitskortingsgrens is € 498,20 per maand.
niet gecodeerd: het bedrag van elk jaar staat in de parameter.

lid 2
geldig tot 1 januari 2026
> De aftoppingsgrens is:

onderdeel a
> a. € 633,25 per maand als het huishouden van de huurder, afgezien van eventuele onderhuurders en personen die tot
> diens huishouden behoren, uit één of twee personen bestaat;
De aftoppingsgrens bedraagt de aftoppingsgrens voor een of twee personen
  indien het aantal personen van het huishouden ten hoogste 2 bedraagt.

onderdeel b
> b. € 678,66 per maand als het huishouden van de huurder, afgezien van eventuele onderhuurders en personen die tot
> diens huishouden behoren, uit drie of meer personen bestaat.
De aftoppingsgrens bedraagt de aftoppingsgrens voor drie of meer personen
  indien het aantal personen van het huishouden ten minste 3 bedraagt.

lid 2
geldig van 1 januari 2026
> De aftoppingsgrens is:

onderdeel a
> a. € 713,02 per maand als het huishouden van de huurder, afgezien van eventuele onderhuurders en personen die tot
> diens huishouden behoren, uit één of twee personen bestaat;
De aftoppingsgrens bedraagt de aftoppingsgrens voor een of twee personen
  indien het aantal personen van het huishouden ten hoogste 2 bedraagt.

onderdeel b
> b. € 764,14 per maand als het huishouden van de huurder, afgezien van eventuele onderhuurders en personen die tot
> diens huishouden behoren, uit drie of meer personen bestaat.
De aftoppingsgrens bedraagt de aftoppingsgrens voor drie of meer personen
  indien het aantal personen van het huishouden ten minste 3 bedraagt.

lid 3
> De in het eerste en tweede lid genoemde bedragen worden met ingang van 1 januari van elk jaar gewijzigd overeenkomstig
> artikel 27.
niet gecodeerd: de bedragen van elk jaar staan in de parameters.

artikel 21
geldig tot 1 januari 2025
lid 1
> De hoogte van de huurtoeslag wordt als volgt bepaald:
> a. het deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent
> gesubsidieerd;
> b. het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens wordt voor een bij algemene
> maatregel van bestuur vast te stellen percentage gesubsidieerd;
> c. het deel van de rekenhuur boven de aftoppingsgrens wordt voor een bij algemene maatregel van bestuur vast te
> stellen percentage gesubsidieerd:
> 1°. als de huurder, diens partner of één van de medebewoners de pensioengerechtigde leeftijd, bedoeld in artikel 7a,
> eerste lid, van de Algemene Ouderdomswet, heeft bereikt;
> 2°. als het een eenpersoonshuishouden betreft, of
> 3°. als de huurder een woning bewoont of betrekt waarin aanpassingen zijn aangebracht in en rond de woning, die
> noodzakelijk zijn in verband met een handicap van de huurder, diens partner of een medebewoner.
De huurtoeslag bedraagt de som van:
  a. 100% van het deel van de begrensde rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens;
  b. het percentage van onderdeel b van het deel van
     de begrensde rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens; en
  c. het percentage van onderdeel c van het deel van de begrensde rekenhuur boven de aftoppingsgrens, indien:
     1°. de huurder of een huisgenoot de pensioengerechtigde leeftijd heeft bereikt;
     2°. het huishouden een eenpersoonshuishouden is; of
     3°. de woning wegens een handicap aangepast is.
  uitleg: onderdeel c onder 1° noemt geen peildag: de leeftijd telt per maand (artikel 5 Awir), anders dan bij het type
  huishouden. Een eenpersoonsouderenhuishouden valt onder 1°. De begrensde rekenhuur is de rekenhuur, behalve bij
  toepassing van artikel 13 lid 2.

lid 2
> In afwijking van het eerste lid, onderdelen a en b, wordt, als de basishuur op of boven de kwaliteitskortingsgrens
> ligt, het deel van de rekenhuur boven de basishuur tot aan de aftoppingsgrens voor het percentage, bedoeld in het
> eerste lid, onderdeel b, gesubsidieerd.
In afwijking van lid 1 onderdelen a en b telt mee het percentage van onderdeel b van het deel van de begrensde rekenhuur
  boven de basishuur tot aan de aftoppingsgrens, indien de basishuur op of boven de kwaliteitskortingsgrens ligt.

lid 3
geldig van 1 januari 2020 tot 1 januari 2025
> In afwijking van het eerste lid wordt, als de basishuur op of boven de aftoppingsgrens ligt, het deel van de rekenhuur
> boven de basishuur voor het percentage, bedoeld in het eerste lid, onderdeel c, gesubsidieerd, in de gevallen, bedoeld
> in dat onderdeel.
In afwijking van lid 1 bedraagt de huurtoeslag het percentage van onderdeel c van het deel van de begrensde rekenhuur
  boven de basishuur, indien de basishuur op of boven de aftoppingsgrens ligt en lid 1 onderdeel c van toepassing is.

artikel 21
geldig van 1 januari 2025 tot 1 januari 2026
lid 1
> De hoogte van de huurtoeslag wordt als volgt bepaald:
> a. het deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent
> gesubsidieerd;
> b. het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens wordt voor een bij algemene
> maatregel van bestuur vast te stellen percentage gesubsidieerd;
> c. het deel van de rekenhuur boven de aftoppingsgrens wordt voor een bij algemene maatregel van bestuur vast te
> stellen percentage gesubsidieerd.
De huurtoeslag bedraagt de som van:
  a. 100% van het deel van de begrensde rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens;
  b. het percentage van onderdeel b van het deel van
     de begrensde rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens; en
  c. het percentage van onderdeel c van het deel van de begrensde rekenhuur boven de aftoppingsgrens.

lid 2
> In afwijking van het eerste lid, onderdelen a en b, wordt, als de basishuur op of boven de kwaliteitskortingsgrens
> ligt, het deel van de rekenhuur boven de basishuur tot aan de aftoppingsgrens voor het percentage, bedoeld in het
> eerste lid, onderdeel b, gesubsidieerd.
In afwijking van lid 1 onderdelen a en b telt mee het percentage van onderdeel b van het deel van de begrensde rekenhuur
  boven de basishuur tot aan de aftoppingsgrens, indien de basishuur op of boven de kwaliteitskortingsgrens ligt.

lid 3
> In afwijking van het eerste lid wordt, als de basishuur op of boven de aftoppingsgrens ligt, het deel van de rekenhuur
> boven de basishuur voor het percentage, bedoeld in het eerste lid, onderdeel c, gesubsidieerd.
In afwijking van lid 1 bedraagt de huurtoeslag het percentage van onderdeel c van het deel van
  de begrensde rekenhuur boven de basishuur, indien de basishuur op of boven de aftoppingsgrens ligt.

artikel 21
geldig van 1 januari 2026

// Lid 2; te wijzigen bij ministeriële regeling (artikel 27 lid 8).
parameter afbouwpercentage: percentage, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | bron                                                                                                           | status |
|------|----------------------:|-----------------------:|----------------------------------------------------------------------------------------------------------------|--------|
| 2026 |                   27% |                    22% | Wht, geldend 1 januari 2026, art. 21 lid 2 onderdeel a; Wht, geldend 1 januari 2026, art. 21 lid 2 onderdeel b | bron   |

lid 1
> De hoogte van de huurtoeslag wordt als volgt bepaald:
> a. het deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent
> gesubsidieerd;
> b. het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens wordt voor een bij algemene
> maatregel van bestuur vast te stellen percentage gesubsidieerd;
> c. het deel van de rekenhuur boven de aftoppingsgrens wordt voor een bij algemene maatregel van bestuur vast te
> stellen percentage gesubsidieerd;
De huurtoeslag bedraagt de som van:
  a. 100% van het deel van de begrensde rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens;
  b. het percentage van onderdeel b van het deel van
     de begrensde rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens; en
  c. het percentage van onderdeel c van het deel van de begrensde rekenhuur boven de aftoppingsgrens.

onderdeel d
> d. het deel van de rekenhuur boven de maximale huurgrens wordt niet gesubsidieerd.
De begrensde rekenhuur bedraagt de rekenhuur, ten hoogste de maximale huurgrens.

lid 2
> Voor elk rekeninkomen boven het minimum-inkomensijkpunt, bedoeld in artikel 17, wordt, per type huishouden als bedoeld
> in artikel 2, de overeenkomstig het eerste lid bepaalde hoogte van de huurtoeslag, verlaagd met de uitkomst van de
> formule: Y x (afbouwpercentage/12) in welke formule voorstelt: Y: het rekeninkomen verminderd met het
> minimum-inkomensijkpunt, bedoeld in artikel 17; afbouwpercentage:
> a. 27% voor eenpersoonshuishoudens, of
> b. 22% voor meerpersoonshuishoudens.
In afwijking van lid 1 bedraagt de huurtoeslag de huurtoeslag ingevolge lid 1, verminderd met een twaalfde deel van
  het afbouwpercentage van het deel van het rekeninkomen boven het minimum-inkomensijkpunt, ten minste nihil,
  indien het rekeninkomen meer bedraagt dan het minimum-inkomensijkpunt.
  uitleg: de tekst noemt geen ondergrens; een negatieve huurtoeslag bestaat niet.

artikel 23
> Bij verhuizing van de huurder blijft het in artikel 7, eerste lid, bedoelde recht op huurtoeslag in stand, mits hij de
> woning naar welke hij verhuist huurt en vervolgens bewoont en ook overigens aan de voorwaarden voor verkrijging van
> huurtoeslag wordt voldaan. Artikel 5, tweede lid, is van overeenkomstige toepassing.
niet gecodeerd: de huurtoeslag wordt per maand bepaald over de woning die dan wordt gehuurd; het recht loopt daarom na
  een verhuizing vanzelf door.

artikel 27
lid 1
> Bij ministeriële regeling worden met ingang van 1 januari van elk jaar de bedragen, genoemd in de artikelen 13, eerste
> lid, onderdeel a (maximale huurgrens), en 14, eerste lid (norminkomen), gewijzigd met de factor, bedoeld in artikel
> 10.2 van de Wet inkomstenbelasting 2001, met dien verstande dat in het eerste en tweede lid van laatstgenoemd artikel
> voor «kalenderjaar» telkens wordt gelezen «berekeningsjaar» en dat in het tweede lid van dat artikel voor
> «Consumentenprijsindex Alle Huishoudens afgeleid» wordt gelezen «Consumentenprijsindex Alle Huishoudens».
niet gecodeerd: de aangepaste bedragen staan in de parameters.

lid 2
> Naast de wijziging op grond van het eerste lid kan het bedrag, genoemd in artikel 14, eerste lid (norminkomen), bij
> ministeriële regeling worden gewijzigd ter voorkoming van onbedoelde gevolgen van maatregelen met betrekking tot de
> inkomens boven het minimum-inkomensijkpunt.
niet gecodeerd: bevoegdheid; de aangepaste bedragen staan in de parameters.

lid 3
geldig tot 1 januari 2026
> Bij ministeriële regeling worden, met ingang van 1 januari van elk jaar, de bedragen, genoemd in de artikelen 13,
> eerste lid, onderdeel b (maximale huurgrens), 17, tweede lid (bij minimum-inkomensijkpunt behorende normhuur), 18,
> derde lid (bij referentie-inkomensijkpunt behorende normhuur), en 20, eerste en tweede lid (kwaliteitskortingsgrens en
> aftoppingsgrenzen), gewijzigd met het percentage van de huurprijsontwikkeling, zoals die naar redelijke verwachting in
> het tijdvak dat loopt van 1 juli van het aan het berekeningsjaar voorafgaande jaar tot 1 juli van het berekeningsjaar
> zal plaatsvinden.
niet gecodeerd: de aangepaste bedragen staan in de parameters.

lid 3
geldig van 1 januari 2026
> Bij ministeriële regeling worden, met ingang van 1 januari van elk jaar, de bedragen, genoemd in de artikelen 13,
> eerste lid, onderdeel b (maximale huurgrens), 17, tweede lid (bij minimum-inkomensijkpunt behorende normhuur), en 20,
> eerste en tweede lid (kwaliteitskortingsgrens en aftoppingsgrenzen), gewijzigd met het percentage van de
> huurprijsontwikkeling, zoals die naar redelijke verwachting in het tijdvak dat loopt van 1 juli van het aan het
> berekeningsjaar voorafgaande jaar tot 1 juli van het berekeningsjaar zal plaatsvinden.
niet gecodeerd: de aangepaste bedragen staan in de parameters.

lid 4
> Bij ministeriële regeling wordt elk jaar, na overleg met Onze Minister van Sociale Zaken en Werkgelegenheid, de hoogte
> vastgesteld van de bedragen, zoals die met ingang van 1 januari krachtens artikel 17, eerste lid, als
> minimum-inkomensijkpunten gelden.
niet gecodeerd: de vastgestelde ijkpunten staan in de parameter. In 2019 was dit lid 5; het lid 4 van dat jaar beperkte
  de stijging van de normhuren.

lid 5
geldig tot 1 januari 2026
> Bij ministeriële regeling worden met ingang van 1 januari van elk jaar de bedragen, genoemd in artikel 18, eerste lid
> (referentie-inkomensijkpunten), gewijzigd met het percentage, waarmee de in het berekeningsjaar verwachte
> corresponderende bedragen krachtens artikel 17, eerste lid, onderdelen a en b, en de in het berekeningsjaar verwachte
> corresponderende bedragen en tegemoetkomingen krachtens de onderdelen c en d van dat artikellid
> (minimum-inkomensijkpunten), afwijken van de corresponderende bedragen en tegemoetkomingen die in het daaraan
> voorafgaande berekeningsjaar gelden krachtens de in dat artikellid genoemde wetten. Van dit percentage kan worden
> afgeweken, voor zover de wijziging van de in artikel 17, eerste lid, bedoelde jaarinkomens onbedoeld afwijkt van de
> wijziging welke naar verwachting plaats zal vinden met betrekking tot de inkomens boven het minimum-inkomensijkpunt.
niet gecodeerd: dient voor artikel 18.

lid 5
geldig van 1 januari 2026
> De bedragen, bedoeld in het eerste, tweede en derde lid, worden naar boven afgerond op hele eurocenten, met
> uitzondering van de norminkomens, bedoeld in artikel 14, eerste lid, onderdelen a en b (maximum inkomen bij een- en
> meerpersoonshuishoudens), die naar boven worden afgerond op een veelvoud van € 25. De bedragen, bedoeld in het vierde
> en vijfde lid, en de som van de bedragen, genoemd in artikel 14, eerste lid, onderdelen c of d, en bedoeld in artikel
> 14, tweede lid (maximum inkomen bij een- en meerpersoonsouderenhuishoudens), worden naar boven afgerond op een
> veelvoud van € 25. Bij een volgende wijziging van de norminkomens en de bedragen, bedoeld in het vijfde lid, wordt
> uitgegaan van de bedragen zoals die waren, voordat zij werden afgerond.
niet gecodeerd: de bedragen in de parameters zijn al afgerond. Het 'vijfde lid' waarnaar dit lid verwijst is een rest
  uit de oude nummering: het ging over de referentie-inkomensijkpunten, die zijn vervallen.

lid 6
geldig tot 1 januari 2026
> De bedragen, bedoeld in het eerste, tweede en derde lid, worden naar boven afgerond op hele eurocenten, met
> uitzondering van de norminkomens, bedoeld in artikel 14, eerste lid, onderdelen a en b (maximum inkomen bij een- en
> meerpersoonshuishoudens), die naar boven worden afgerond op een veelvoud van € 25. De bedragen, bedoeld in het vierde
> en vijfde lid, en de som van de bedragen, genoemd in artikel 14, eerste lid, onderdelen c of d, en bedoeld in artikel
> 14, tweede lid (maximum inkomen bij een- en meerpersoonsouderenhuishoudens), worden naar boven afgerond op een
> veelvoud van € 25. Bij een volgende wijziging van de norminkomens en de bedragen, bedoeld in het vijfde lid, wordt
> uitgegaan van de bedragen zoals die waren, voordat zij werden afgerond.
niet gecodeerd: de bedragen in de parameters zijn al afgerond.

lid 6
geldig van 1 januari 2026
> De overeenkomstig het eerste tot en met vijfde lid vastgestelde, vanaf 1 januari geldende minimum-inkomensijkpunten,
> referentie-inkomensijkpunten, maximale inkomensgrenzen, normhuren, de als gevolg daarvan voor de onderscheiden typen
> huishouden gewijzigde factoren, bedoeld in artikel 19, tweede lid, maximale huur-, kwaliteitskortings- en
> aftoppingsgrenzen, worden elk jaar uiterlijk op 1 november daaraan voorafgaand in de Staatscourant bekendgemaakt.
niet gecodeerd: bekendmaking. De tekst noemt nog de referentie-inkomensijkpunten en artikel 19, die zijn vervallen.

lid 7
geldig tot 1 januari 2026
> De overeenkomstig het eerste tot en met zesde lid vastgestelde, vanaf 1 januari geldende minimum-inkomensijkpunten,
> referentie-inkomensijkpunten, maximale inkomensgrenzen, normhuren, de als gevolg daarvan voor de onderscheiden typen
> huishouden gewijzigde factoren, bedoeld in artikel 19, tweede lid, maximale huur-, kwaliteitskortings- en
> aftoppingsgrenzen, worden elk jaar uiterlijk op 1 november daaraan voorafgaand in de Staatscourant bekendgemaakt.
niet gecodeerd: bekendmaking.

lid 7
geldig van 1 januari 2026
> Bij algemene maatregel van bestuur kunnen de bedragen, genoemd in de artikelen 16 (verhoging van de normhuur), en 17,
> eerste lid, onderdelen a en b (toeslag bij minimum-inkomensijkpunt), en derde lid, onderdelen a en b (verlaging van de
> normhuur bij minimum-inkomensijkpunt), hoger of lager worden gesteld.
niet gecodeerd: bevoegdheid; voor artikel 16 staat het vastgestelde bedrag in de parameter.

lid 8
geldig tot 1 januari 2026
> Bij algemene maatregel van bestuur kunnen de bedragen, genoemd in de artikelen 5, derde lid, onderdelen a, b, c, en d
> (maximum service-kosten), 16 (verhoging van de normhuur), 17, eerste lid, onderdelen c en d (ouderentoeslag bij
> minimum-inkomensijkpunt), en derde lid, onderdelen a en b (verlaging van de normhuur bij minimum-inkomensijkpunt), en
> 18, vierde lid, onderdelen a, b, c en d (verlaging van de normhuur bij referentie-inkomensijkpunt), hoger of lager
> worden gesteld.
niet gecodeerd: bevoegdheid; voor artikel 16 staat het vastgestelde bedrag in de parameter.

lid 8
geldig van 1 januari 2026
> Bij ministeriële regeling kan het afbouwpercentage, bedoeld in artikel 21, tweede lid, worden gewijzigd voor zover de
> wijziging van de jaarinkomens, bedoeld in artikel 17, eerste lid, onbedoeld afwijkt van de wijziging welke naar
> verwachting plaats zal vinden met betrekking tot de inkomens boven het minimum-inkomensijkpunt.
niet gecodeerd: bevoegdheid; het afbouwpercentage staat in de parameter.

artikel 49
lid 1
geldig tot 1 januari 2026
> De Belastingdienst/Toeslagen kan voor de huur van nader door Onze Minister aangewezen woningen of categorieën van
> woningen een huurtoeslag toekennen in afwijking van de artikelen 1, onder c en d, 11 en 13, ten behoeve van
> experimenten die naar het oordeel van Onze Minister in het belang van de volkshuisvesting zijn. Onze Minister bepaalt
> hierbij vooraf de duur van het experiment.
niet gecodeerd: experimenten; welke woningen zijn aangewezen en hoe wordt afgeweken staat niet in de wet.

lid 1
geldig van 1 januari 2026
> De Dienst Toeslagen kan voor de huur van nader door Onze Minister aangewezen woningen of categorieën van woningen een
> huurtoeslag toekennen in afwijking van de artikelen 1, onder c en d, en 11, ten behoeve van experimenten die naar het
> oordeel van Onze Minister in het belang van de volkshuisvesting zijn. Onze Minister bepaalt hierbij vooraf de duur van
> het experiment.
niet gecodeerd: experimenten; welke woningen zijn aangewezen en hoe wordt afgeweken staat niet in de wet.

lid 2
geldig tot 1 januari 2026
> De Belastingdienst/Toeslagen kan op verzoek van Onze Minister na afsluiting van het experiment af blijven wijken van
> de in het eerste lid genoemde artikelen, voor zover het de bewoners betreft die tijdens de duur van het experiment een
> huurtoeslag ontvingen met toepassing van het eerste lid en zolang een door Onze Minister op basis van het experiment
> noodzakelijk geoordeelde wijziging van deze wet nog niet van kracht is geworden en in werking is getreden.
niet gecodeerd: nawerking van experimenten. De tekst van 2026 is niet gelezen.

artikel 55
lid 3
> Artikel 11 blijft buiten toepassing ten aanzien van een huurder van onzelfstandige woonruimte, anders dan bedoeld in
> dat artikel, indien die woonruimte onmiddellijk voorafgaand aan het moment dat de Wet individuele huursubsidie werd
> ingetrokken, was aangewezen als woonruimte aan de huurder waarvan een bijdrage op voet van die wet kon worden
> verstrekt.
Artikel 11 is niet van toepassing
  indien de woning onder de Wet individuele huursubsidie als onzelfstandige woonruimte aangewezen was.

lid 4
geldig tot 1 januari 2026
> Artikel 13, eerste lid, is niet van toepassing op een huurder op wie artikel 41 van de Wet individuele huursubsidie of
> artikel II van de wet van 9 juni 1994 houdende wijziging van de Wet individuele huursubsidie (Stb. 439) van toepassing
> was over de aan de dag van inwerkingtreding van deze wet voorafgaande kalendermaand, zolang deze huurder het genot van
> de desbetreffende woning behoudt. Artikel 13, derde lid, is in deze gevallen van overeenkomstige toepassing.
Artikel 13 lid 1 is niet van toepassing
  indien de huurder onder de huursubsidiewet van 1994 boven de huurgrens beschermd is.
  uitleg: artikel 13 lid 3 begrenst de rekenhuur dan ook hier.

lid 5
geldig tot 1 januari 2024
> Bij de toepassing van artikel 2, en bij de toepassing van artikel 7 van de Algemene wet inkomensafhankelijke
> regelingen kan de Belastingdienst/Toeslagen op verzoek van de huurder het op 31 december 2005 van kracht zijnde beleid
> toepassen dat Onze Minister heeft getroffen op grond van artikel 9 en artikel 26, eerste lid, zoals die artikelen
> onmiddellijk voorafgaand aan de inwerkingtreding van de Aanpassingswet Algemene wet inkomensafhankelijke regelingen
> luidden.
niet gecodeerd: bevoegdheid om beleid van 31 december 2005 toe te passen; dat beleid is niet gelezen.

lid 5
geldig van 1 januari 2024
> Bij de toepassing van artikel 2, en bij de toepassing van artikel 7 van de Algemene wet inkomensafhankelijke
> regelingen kan de Dienst Toeslagen op verzoek van de huurder het op 31 december 2005 van kracht zijnde beleid
> toepassen dat Onze Minister heeft getroffen op grond van artikel 9 en artikel 26, eerste lid, zoals die artikelen
> onmiddellijk voorafgaand aan de inwerkingtreding van de Aanpassingswet Algemene wet inkomensafhankelijke regelingen
> luidden.
niet gecodeerd: bevoegdheid om beleid van 31 december 2005 toe te passen; dat beleid is niet gelezen.

lid 6
> Het vijfde lid geldt uitsluitend in bij of krachtens algemene maatregel van bestuur vast te stellen gevallen.
niet gecodeerd: hoort bij lid 5.

// ── Uitgewerkte gevallen ─────────────────────────────────────────────────────────────────────────────────────────────

voorbeeld Alleenstaande in 2021, met servicekosten
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 595. De servicekosten voor energie bedragen € 5.
    De servicekosten voor schoonmaak bedragen € 17. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    Het huishouden is een eenpersoonshuishouden. De rekenhuur bedraagt € 612,00, op grond van artikel 5 lid 1.
    De normhuur bedraagt € 298,42, op grond van artikel 19 lid 3.
    De basishuur bedraagt € 315,36. De huurtoeslag bedraagt € 237,301, op grond van artikel 21 lid 1.
    De huurtoeslag over het berekeningsjaar bedraagt € 2.848.

voorbeeld Twee ouders en een kind in 2023
  bron eigen rekenwerk
  gegeven
    Anna, Bram en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 18.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 700. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 12.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Cas is 1 maart 2015.
    Het inkomensgegeven van Cas bedraagt nihil. De rendementsgrondslag van Cas bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Het aantal personen van het huishouden bedraagt 3. Het huishouden is een meerpersoonshuishouden.
    De normhuur bedraagt € 308,26, op grond van artikel 19 lid 3.
    De basishuur bedraagt € 308,26. De huurtoeslag bedraagt € 300,85, op grond van artikel 21 lid 1.
    De huurtoeslag over het berekeningsjaar bedraagt € 3.610.

voorbeeld Twee ouderen in 2023
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 maart 1950. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 720. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1951. Het inkomensgegeven van Bram bedraagt € 12.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Het huishouden is een meerpersoonsouderenhuishouden, op grond van artikel 2 onderdeel d.
    De normhuur bedraagt € 325,48, op grond van artikel 19 lid 3.
    De basishuur bedraagt € 325,48. De huurtoeslag bedraagt € 282,5875, op grond van artikel 21 lid 1.
    De huurtoeslag over het berekeningsjaar bedraagt € 3.391.

voorbeeld Basishuur boven de kwaliteitskortingsgrens in 2023
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 29.500.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 780. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    De normhuur bedraagt € 485,12, op grond van artikel 19 lid 3.
    De basishuur bedraagt € 485,12. De huurtoeslag bedraagt € 158,4695, op grond van artikel 21 lid 2.
    De huurtoeslag over het berekeningsjaar bedraagt € 1.902.

voorbeelden Op het minimum-inkomensijkpunt en een euro erboven, 2023
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 mei 1985. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval            | inkomensgegeven van Anna | verwacht: de normhuur | verwacht: de huurtoeslag | verwacht: de huurtoeslag over het berekeningsjaar |
|------------------|--------------------------|-----------------------|--------------------------|---------------------------------------------------|
| op het ijkpunt   | € 19.375                 | € 225,54              | € 322,73                 | € 3.873                                           |
| een euro erboven | € 19.376                 | € 225,57              | € 322,70                 | € 3.872                                           |
| een cent erboven | € 19.375,01              | € 225,55              | € 322,72                 | € 3.873                                           |

voorbeeld Alleenstaande oudere in 2024
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2024.
    De peildatum is 1 januari 2024.
    De geboortedatum van Anna is 1 maart 1950. Het inkomensgegeven van Anna bedraagt € 24.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 640. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    Het huishouden is een eenpersoonsouderenhuishouden, op grond van artikel 2 onderdeel c.
    De normhuur bedraagt € 271,55, op grond van artikel 19 lid 3.
    De basishuur bedraagt € 233,83. De huurtoeslag bedraagt € 341,2345, op grond van artikel 21 lid 1.
    De huurtoeslag over het berekeningsjaar bedraagt € 4.095.

voorbeeld Alleenstaande in 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 27.250.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 640. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    De normhuur bedraagt € 337,93, op grond van artikel 19 lid 3.
    De basishuur bedraagt € 300,79. De huurtoeslag bedraagt € 282,23, op grond van artikel 21 lid 1.
    De huurtoeslag over het berekeningsjaar bedraagt € 3.387.

voorbeeld Alleenstaande in 2026, servicekosten tellen niet
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 25.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 650.
    De servicekosten voor schoonmaak bedragen € 17.
    Voor het overige: nee.
  verwacht
    De rekenhuur bedraagt € 650,00.
    De basishuur bedraagt € 202,52. De huurtoeslag bedraagt € 358,9125, op grond van artikel 21 lid 2.
    De huurtoeslag over het berekeningsjaar bedraagt € 4.307.

voorbeeld Gezin van vier in 2026, huur boven de maximale huurgrens
  bron eigen rekenwerk
  gegeven
    Anna, Bram, Cas en Dina zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 980.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 16.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Cas is 1 maart 2015.
    Het inkomensgegeven van Cas bedraagt nihil. De rendementsgrondslag van Cas bedraagt nihil.
    Anna en Dina zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Dina is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Dina is 1 april 2018.
    Het inkomensgegeven van Dina bedraagt nihil. De rendementsgrondslag van Dina bedraagt nihil.
    Voor het overige: nee.
  verwacht
    De begrensde rekenhuur bedraagt € 932,93, op grond van artikel 21 lid 1 onderdeel d.
    De basishuur bedraagt € 200,71. De huurtoeslag bedraagt € 455,367, op grond van artikel 21 lid 2.
    De huurtoeslag over het berekeningsjaar bedraagt € 5.464.

voorbeeld Huurder van negentien jaar in 2026
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 2006. Het inkomensgegeven van Anna bedraagt € 12.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 480.
    Voor het overige: nee.
  verwacht
    De maximale huurgrens bedraagt € 498,20, op grond van artikel 13 lid 1 onderdeel b.
    De basishuur bedraagt € 202,52. De huurtoeslag bedraagt € 277,48, op grond van artikel 21 lid 1.
    De huurtoeslag over het berekeningsjaar bedraagt € 3.330.

// ── Gepubliceerde uitkomsten ─────────────────────────────────────────────────────────────────────────────────────────

voorbeelden Alleenstaande van 27 in 2025, huur € 900 (per maand uitbetaald: hele euro's, naar beneden)
  bron Tabel 'Huurtoeslag per inkomen' in metronieuws.nl, januari 2025 (ook nosnews.nl), naar eigen zeggen met de
    proefberekening van de Belastingdienst
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1997. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 900. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval               | inkomensgegeven van Anna | verwacht: de huurtoeslag |
|---------------------|--------------------------|--------------------------|
| gepubliceerd: € 498 | € 22.000                 | € 498,71                 |
| gepubliceerd: € 378 | € 28.000                 | € 378,46                 |
| gepubliceerd: € 215 | € 34.000                 | € 215,373                |
| gepubliceerd: € 72  | € 41.000                 | € 72,552                 |

voorbeeld Huurder van twintig in 2026, huur boven de grens (gepubliceerd: € 295 per maand)
  bron Brochure 'Berekening huurtoeslag 2026' (Dienst Toeslagen, tg0831z62fd, juni 2026), rekenvoorbeelden, zoals
    aangehaald in openbare rekencode
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 2005. Het inkomensgegeven van Anna bedraagt € 22.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600.
    Voor het overige: nee.
  verwacht
    De begrensde rekenhuur bedraagt € 498,20. De huurtoeslag bedraagt € 295,68.

voorbeeld Oudere met een huur van € 1.000 in 2024
  bron Kamerstukken II 2024/25, 36 608, nr. 6, par. 3.1, zoals aangehaald in repo MinBZK/regelrecht
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2024.
    De peildatum is 1 januari 2024.
    De geboortedatum van Anna is 1 maart 1950. Het inkomensgegeven van Anna bedraagt € 30.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 1.000. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    Geen huurtoeslag, op grond van artikel 13 lid 1 onderdeel a. Geen huurtoeslag over het berekeningsjaar.

// ── Grenzen ──────────────────────────────────────────────────────────────────────────────────────────────────────────

voorbeelden Rekenhuur op en boven de maximale huurgrens
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De servicekosten voor energie bedragen nihil. De servicekosten voor schoonmaak bedragen nihil.
    De servicekosten voor een huismeester bedragen nihil. De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                     | berekeningsjaar | peildatum      | huurprijs | verwacht: de huurtoeslag | op grond van                 |
|---------------------------|-----------------|----------------|-----------|--------------------------|------------------------------|
| 2019, gelijk aan de grens | 2019            | 1 januari 2019 | € 720,42  | € 359,967                |                              |
| 2019, een cent erboven    | 2019            | 1 januari 2019 | € 720,43  | geen                     | artikel 13 lid 1 onderdeel a |
| 2020, gelijk aan de grens | 2020            | 1 januari 2020 | € 737,14  | € 368,337                |                              |
| 2020, een cent erboven    | 2020            | 1 januari 2020 | € 737,15  | geen                     | artikel 13 lid 1 onderdeel a |
| 2021, gelijk aan de grens | 2021            | 1 januari 2021 | € 752,33  | € 376,4855               |                              |
| 2021, een cent erboven    | 2021            | 1 januari 2021 | € 752,34  | geen                     | artikel 13 lid 1 onderdeel a |
| 2022, gelijk aan de grens | 2022            | 1 januari 2022 | € 763,47  | € 380,9415               |                              |
| 2022, een cent erboven    | 2022            | 1 januari 2022 | € 763,48  | geen                     | artikel 13 lid 1 onderdeel a |
| 2023, gelijk aan de grens | 2023            | 1 januari 2023 | € 808,06  | € 417,7515               |                              |
| 2023, een cent erboven    | 2023            | 1 januari 2023 | € 808,07  | geen                     | artikel 13 lid 1 onderdeel a |
| 2024, gelijk aan de grens | 2024            | 1 januari 2024 | € 879,66  | € 484,586                |                              |
| 2024, een cent erboven    | 2024            | 1 januari 2024 | € 879,67  | geen                     | artikel 13 lid 1 onderdeel a |
| 2025, gelijk aan de grens | 2025            | 1 januari 2025 | € 900,07  | € 498,738                |                              |
| 2025, een cent erboven    | 2025            | 1 januari 2025 | € 900,08  | geen                     | artikel 13 lid 1 onderdeel a |
| 2026, gelijk aan de grens | 2026            | 1 januari 2026 | € 932,93  | € 523,277                |                              |
| 2026, een cent erboven    | 2026            | 1 januari 2026 | € 932,94  | € 523,277                |                              |

voorbeelden De huurgrens voor jongeren in 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    Het inkomensgegeven van Anna bedraagt € 12.000. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De servicekosten voor energie bedragen nihil. De servicekosten voor schoonmaak bedragen nihil.
    De servicekosten voor een huismeester bedragen nihil. De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                | geboortedatum van Anna | Anna heeft een handicap | De woning wordt met een elders ingeschreven kind gedeeld | huurprijs | verwacht: de huurtoeslag | op grond van                 |
|--------------------------------------|------------------------|-------------------------|----------------------------------------------------------|-----------|--------------------------|------------------------------|
| twintig jaar, op de grens            | 1 mei 2004             |                         |                                                          | € 477,20  | € 278,15                 |                              |
| twintig jaar, een cent erboven       | 1 mei 2004             |                         |                                                          | € 477,21  | geen                     | artikel 13 lid 1 onderdeel b |
| twintig jaar met een handicap        | 1 mei 2004             | ja                      |                                                          | € 600,00  | € 357,97                 | artikel 21 lid 1             |
| twintig jaar met een kind van elders | 1 mei 2004             |                         | ja                                                       | € 600,00  | € 357,97                 | artikel 21 lid 1             |
| op 1 januari drieentwintig           | 1 januari 2002         |                         |                                                          | € 600,00  | € 357,97                 | artikel 21 lid 1             |
| op 2 januari drieentwintig           | 2 januari 2002         |                         |                                                          | € 600,00  | geen                     | artikel 13 lid 1 onderdeel b |

voorbeelden De leeftijdsgrens van 21 in 2026 is alleen een plafond
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    Het inkomensgegeven van Anna bedraagt € 12.000. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600.
    Voor het overige: nee.
| geval                         | geboortedatum van Anna | peildatum    | verwacht: de maximale huurgrens | verwacht: de huurtoeslag |
|-------------------------------|------------------------|--------------|---------------------------------|--------------------------|
| nog twintig                   | 2 maart 2005           | 1 maart 2026 | € 498,20                        | € 295,68                 |
| jarig op 2 maart: vanaf april | 2 maart 2005           | 1 april 2026 | € 932,93                        | € 361,85                 |
| jarig op 1 maart: vanaf maart | 1 maart 2005           | 1 maart 2026 | € 932,93                        | € 361,85                 |

voorbeelden Jarig op 29 februari: drieentwintig in 2023
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De geboortedatum van Anna is 29 februari 2000. Het inkomensgegeven van Anna bedraagt € 12.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                | peildatum       | verwacht: de huurtoeslag |
|----------------------|-----------------|--------------------------|
| in februari nog niet | 1 februari 2023 | geen                     |
| op 1 maart jarig     | 1 maart 2023    | € 322,73                 |

voorbeeld Drieentwintig in de loop van het jaar: tien maanden
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 29 februari 2000. Het inkomensgegeven van Anna bedraagt € 12.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    Geen huurtoeslag over een kalendermaand.
    De huurtoeslag over het berekeningsjaar bedraagt € 3.227, op grond van artikel 1a lid 1.

voorbeelden Pensioengerechtigde leeftijd in de loop van 2023 (66 jaar en tien maanden)
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De geboortedatum van Anna is 10 juni 1956. Het inkomensgegeven van Anna bedraagt € 18.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 720. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1975. Het inkomensgegeven van Bram bedraagt € 12.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| geval                                     | peildatum    | verwacht: Anna heeft de pensioengerechtigde leeftijd bereikt | verwacht: de normhuur | verwacht: de huurtoeslag |
|-------------------------------------------|--------------|--------------------------------------------------------------|-----------------------|--------------------------|
| in april bereikt: april nog niet          | 1 april 2023 | nee                                                          | € 308,26              | € 270,6835               |
| vanaf mei wel; het type huishouden blijft | 1 mei 2023   | ja                                                           | € 308,26              | € 299,8075               |

voorbeelden Pensioengerechtigd op 1 januari 2020 of een dag later
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2020.
    De peildatum is 1 januari 2020.
    Het inkomensgegeven van Anna bedraagt € 20.000. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                | geboortedatum van Anna | verwacht: de normhuur | verwacht: de huurtoeslag |
|--------------------------------------|------------------------|-----------------------|--------------------------|
| op 1 januari 66 jaar en vier maanden | 1 september 1953       | € 261,87              | € 262,5685               |
| een dag later                        | 2 september 1953       | € 301,83              | € 222,6085               |

voorbeelden Aftoppingsgrens naar het aantal personen, 2021
  bron eigen rekenwerk
  gegeven
    Anna, Bram en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 640. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Bram bedraagt nihil.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Cas is 1 maart 2015.
    Het inkomensgegeven van Cas bedraagt nihil. De rendementsgrondslag van Cas bedraagt nihil.
    Voor het overige: nee.
| geval         | Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven | verwacht: de aftoppingsgrens | op grond van                 |
|---------------|---------------------------------------------------------------------|------------------------------|------------------------------|
| drie personen | ja                                                                  | € 678,66                     | artikel 20 lid 2 onderdeel b |
| twee personen | nee                                                                 | € 633,25                     | artikel 20 lid 2 onderdeel a |

voorbeelden Basishuur onder, op en boven de grenzen, 2021
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 740. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval              | inkomensgegeven van Anna | verwacht: de huurtoeslag | op grond van     |
|--------------------|--------------------------|--------------------------|------------------|
| basishuur € 237,62 | € 15.000                 | € 371,5535               | artikel 21 lid 1 |
| basishuur € 434,89 | € 24.000                 | € 174,2835               | artikel 21 lid 1 |
| basishuur € 574,37 | € 28.000                 | € 80,972                 | artikel 21 lid 2 |
| basishuur € 692,06 | € 31.000                 | € 19,176                 | artikel 21 lid 3 |
| basishuur € 702,38 | € 31.250                 | € 15,048                 | artikel 21 lid 3 |
| basishuur € 733,79 | € 32.000                 | € 2,484                  | artikel 21 lid 3 |

voorbeeld Basishuur boven de aftoppingsgrens zonder recht op onderdeel c, 2021
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 25.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 740. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    De basishuur bedraagt € 842,61. De huurtoeslag bedraagt nihil. Geen huurtoeslag over het berekeningsjaar.

// ── Voorwaarden en uitzonderingen ────────────────────────────────────────────────────────────────────────────────────

voorbeelden Wie huurder is (artikel 1 onderdeel c) en welke woning (artikel 11), 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna is op het adres van de woning ingeschreven.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                         | Anna heeft het hoofdverblijf in de gehuurde woning | De woning is een zelfstandige woonruimte | De woning is een onvrije etage | De woning is een onzelfstandige woonruimte voor begeleid wonen of groepswonen | De woning wordt van een rechtspersoon zonder winstoogmerk gehuurd | De woning is door de Dienst Toeslagen aangewezen | De woning was onder de Wet individuele huursubsidie als onzelfstandige woonruimte aangewezen | De woning wordt naar haar aard voor korte duur verhuurd | De woning is een onderdeel van een hotel-, pension-, kamp- of vakantiebestedingsbedrijf | verwacht: de huurtoeslag | op grond van          |
|-------------------------------|----------------------------------------------------|------------------------------------------|--------------------------------|-------------------------------------------------------------------------------|-------------------------------------------------------------------|--------------------------------------------------|----------------------------------------------------------------------------------------------|---------------------------------------------------------|-----------------------------------------------------------------------------------------|--------------------------|-----------------------|
| zelfstandige woning           | ja                                                 | ja                                       |                                |                                                                               |                                                                   |                                                  |                                                                                              |                                                         |                                                                                         | € 357,97                 | artikel 21 lid 1      |
| onvrije etage                 | ja                                                 |                                          | ja                             |                                                                               |                                                                   |                                                  |                                                                                              |                                                         |                                                                                         | € 357,97                 | artikel 21 lid 1      |
| aangewezen groepswoning       | ja                                                 |                                          |                                | ja                                                                            | ja                                                                | ja                                               |                                                                                              |                                                         |                                                                                         | € 357,97                 | artikel 21 lid 1      |
| groepswoning, niet aangewezen | ja                                                 |                                          |                                | ja                                                                            | ja                                                                |                                                  |                                                                                              |                                                         |                                                                                         | geen                     | artikel 11 lid 1      |
| kamer                         | ja                                                 |                                          |                                |                                                                               |                                                                   |                                                  |                                                                                              |                                                         |                                                                                         | geen                     | artikel 11 lid 1      |
| kamer met overgangsrecht      | ja                                                 |                                          |                                |                                                                               |                                                                   |                                                  | ja                                                                                           |                                                         |                                                                                         | € 357,97                 | artikel 21 lid 1      |
| geen hoofdverblijf            |                                                    | ja                                       |                                |                                                                               |                                                                   |                                                  |                                                                                              |                                                         |                                                                                         | geen                     | artikel 1 onderdeel c |
| korte duur                    | ja                                                 | ja                                       |                                |                                                                               |                                                                   |                                                  |                                                                                              | ja                                                      |                                                                                         | geen                     | artikel 1 onderdeel c |
| vakantiepark                  | ja                                                 | ja                                       |                                |                                                                               |                                                                   |                                                  |                                                                                              |                                                         | ja                                                                                      | geen                     | artikel 1 onderdeel c |

voorbeelden Woonwagen in 2021
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 300. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    De standplaatshuur bedraagt € 150. De woning is een woonwagen zonder eigen aandrijving.
    Voor het overige: nee.
| geval              | De woning is op een standplaats of oud regionaal woonwagencentrum geplaatst | De woning voldoet aan de eisen voor woonwagens | verwacht: de huurtoeslag | op grond van     |
|--------------------|-----------------------------------------------------------------------------|------------------------------------------------|--------------------------|------------------|
| op een standplaats | ja                                                                          | ja                                             | € 209,741                | artikel 21 lid 1 |
| elders             | nee                                                                         | ja                                             | geen                     | artikel 11 lid 3 |
| voldoet niet       | ja                                                                          | nee                                            | geen                     | artikel 11 lid 3 |

voorbeelden Inschrijving (artikel 9), 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                        | Anna is op het adres van de woning ingeschreven | De woning is het inschrijfadres van nog andere personen | oordeel of Anna buiten eigen schuld onjuist ingeschreven is | verwacht: de huurtoeslag | op grond van     |
|------------------------------|-------------------------------------------------|---------------------------------------------------------|-------------------------------------------------------------|--------------------------|------------------|
| goed ingeschreven            | ja                                              | nee                                                     |                                                             | € 357,97                 | artikel 21 lid 1 |
| niet ingeschreven            | nee                                             | nee                                                     | nee                                                         | geen                     | artikel 9 lid 1  |
| vorige bewoners staan er nog | ja                                              | ja                                                      | nee                                                         | geen                     | artikel 9 lid 1  |
| buiten eigen schuld          | ja                                              | ja                                                      | ja                                                          | € 357,97                 | artikel 21 lid 1 |
| nog niet beoordeeld          | nee                                             | nee                                                     |                                                             | oordeel nodig            |                  |

voorbeelden Meerderjarig (artikel 8), 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De geboortedatum van Anna is 10 maart 2007. Het inkomensgegeven van Anna bedraagt € 8.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 400. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                             | peildatum    | Anna is een ouderloze minderjarige | verwacht: de huurtoeslag | op grond van     |
|-----------------------------------|--------------|------------------------------------|--------------------------|------------------|
| zeventien                         | 1 maart 2025 |                                    | geen                     | artikel 8        |
| achttien op 10 maart: vanaf april | 1 april 2025 |                                    | € 200,95                 | artikel 21 lid 1 |
| zeventien en ouderloos            | 1 maart 2025 | ja                                 | € 200,95                 | artikel 21 lid 1 |

voorbeelden Servicekosten: ten hoogste € 12 per soort
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 500. De servicekosten voor een huismeester bedragen € 12,01.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                       | servicekosten voor energie | servicekosten voor schoonmaak | verwacht: de in aanmerking te nemen servicekosten | verwacht: de rekenhuur |
|-----------------------------|----------------------------|-------------------------------|---------------------------------------------------|------------------------|
| onder het maximum           | € 5                        | € 11,99                       | € 28,99                                           | € 528,99               |
| een soort boven het maximum | € 0                        | € 30                          | € 24,00                                           | € 524,00               |

voorbeelden Lagere maximale huurprijsgrens (artikel 5 lid 2), 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 650. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                   | maximale huurprijsgrens | De woning heeft een advies of verklaring van de huurcommissie over de huurprijs | verwacht: de rekenhuur |
|-----------------------------------------|-------------------------|---------------------------------------------------------------------------------|------------------------|
| na advies                               | € 600                   | ja                                                                              | € 600,00               |
| zonder advies                           | € 600                   |                                                                                 | € 650,00               |
| na advies, grens hoger dan de huurprijs | € 700                   | ja                                                                              | € 650,00               |

voorbeelden Boven de huurgrens (artikel 13 lid 2), 2021
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 800. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                    | De woning is door voorzieningen wegens een handicap boven de huurgrens gekomen | Anna heeft in de maand voor de overschrijding huurtoeslag ontvangen | Anna is door een verhuizing boven de huurgrens gekomen | Anna heeft eerder voor deze woning huurtoeslag ontvangen | Anna is onder de huursubsidiewet van 1994 boven de huurgrens beschermd | verwacht: de huurtoeslag | op grond van                 |
|------------------------------------------|--------------------------------------------------------------------------------|---------------------------------------------------------------------|--------------------------------------------------------|----------------------------------------------------------|------------------------------------------------------------------------|--------------------------|------------------------------|
| voorzieningen wegens een handicap        | ja                                                                             |                                                                     |                                                        |                                                          |                                                                        | € 376,4855               | artikel 21 lid 1             |
| huurtoeslag in de maand ervoor           |                                                                                | ja                                                                  |                                                        | ja                                                       |                                                                        | € 376,4855               | artikel 21 lid 1             |
| huurtoeslag in de maand ervoor, verhuisd |                                                                                | ja                                                                  | ja                                                     |                                                          |                                                                        | geen                     | artikel 13 lid 1 onderdeel a |
| eerder huurtoeslag, daarna onderbroken   |                                                                                |                                                                     |                                                        | ja                                                       |                                                                        | geen                     | artikel 13 lid 1 onderdeel a |
| overgangsrecht                           |                                                                                |                                                                     |                                                        |                                                          | ja                                                                     | € 376,4855               | artikel 21 lid 1             |
| geen uitzondering                        |                                                                                |                                                                     |                                                        |                                                          |                                                                        | geen                     | artikel 13 lid 1 onderdeel a |

voorbeelden Boven de huurgrens (artikel 13 lid 2), 2022
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2022.
    De peildatum is 1 januari 2022.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 800. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                    | De woning is door voorzieningen wegens een handicap boven de huurgrens gekomen | Anna heeft in de maand voor de overschrijding huurtoeslag ontvangen | Anna is door een verhuizing boven de huurgrens gekomen | Anna heeft eerder voor deze woning huurtoeslag ontvangen | Anna is onder de huursubsidiewet van 1994 boven de huurgrens beschermd | verwacht: de huurtoeslag | op grond van                 |
|------------------------------------------|--------------------------------------------------------------------------------|---------------------------------------------------------------------|--------------------------------------------------------|----------------------------------------------------------|------------------------------------------------------------------------|--------------------------|------------------------------|
| voorzieningen wegens een handicap        | ja                                                                             |                                                                     |                                                        |                                                          |                                                                        | € 380,9415               | artikel 21 lid 1             |
| huurtoeslag in de maand ervoor           |                                                                                | ja                                                                  |                                                        | ja                                                       |                                                                        | € 380,9415               | artikel 21 lid 1             |
| huurtoeslag in de maand ervoor, verhuisd |                                                                                | ja                                                                  | ja                                                     |                                                          |                                                                        | geen                     | artikel 13 lid 1 onderdeel a |
| eerder huurtoeslag, daarna onderbroken   |                                                                                |                                                                     |                                                        | ja                                                       |                                                                        | € 380,9415               | artikel 21 lid 1             |
| overgangsrecht                           |                                                                                |                                                                     |                                                        |                                                          | ja                                                                     | € 380,9415               | artikel 21 lid 1             |
| geen uitzondering                        |                                                                                |                                                                     |                                                        |                                                          |                                                                        | geen                     | artikel 13 lid 1 onderdeel a |

voorbeeld Huishouden van acht in een daarvoor bestemde woning (artikel 13 lid 2 onderdeel b), 2023
  bron eigen rekenwerk
  gegeven
    Anna, Bram, Cas, Dina, Ed, Fien, Gijs en Hugo zijn personen. De belanghebbende is Anna. De huurder is Anna.
    Het berekeningsjaar is 2023. De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 900. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Bram is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Bram is 1 maart 2008.
    Het inkomensgegeven van Bram bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Cas is 1 maart 2009.
    Het inkomensgegeven van Cas bedraagt nihil. De rendementsgrondslag van Cas bedraagt nihil.
    Anna en Dina zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Dina is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Dina is 1 maart 2010.
    Het inkomensgegeven van Dina bedraagt nihil. De rendementsgrondslag van Dina bedraagt nihil.
    Anna en Ed zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Ed is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Ed is 1 maart 2011.
    Het inkomensgegeven van Ed bedraagt nihil. De rendementsgrondslag van Ed bedraagt nihil.
    Anna en Fien zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Fien is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Fien is 1 maart 2012.
    Het inkomensgegeven van Fien bedraagt nihil. De rendementsgrondslag van Fien bedraagt nihil.
    Anna en Gijs zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Gijs is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Gijs is 1 maart 2013.
    Het inkomensgegeven van Gijs bedraagt nihil. De rendementsgrondslag van Gijs bedraagt nihil.
    Anna en Hugo zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Hugo is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Hugo is 1 maart 2014.
    Het inkomensgegeven van Hugo bedraagt nihil. De rendementsgrondslag van Hugo bedraagt nihil.
    De woning is voor een huishouden van ten minste acht personen bestemd.
    Voor het overige: nee.
  verwacht
    Het aantal personen van het huishouden bedraagt 8. De begrensde rekenhuur bedraagt € 808,06.
    De huurtoeslag bedraagt € 383,57.

voorbeeld Huishouden van zeven in zo'n woning, 2023
  bron eigen rekenwerk
  gegeven
    Anna, Bram, Cas, Dina, Ed, Fien en Gijs zijn personen. De belanghebbende is Anna. De huurder is Anna.
    Het berekeningsjaar is 2023. De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 900. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Bram is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Bram is 1 maart 2008.
    Het inkomensgegeven van Bram bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Cas is 1 maart 2009.
    Het inkomensgegeven van Cas bedraagt nihil. De rendementsgrondslag van Cas bedraagt nihil.
    Anna en Dina zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Dina is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Dina is 1 maart 2010.
    Het inkomensgegeven van Dina bedraagt nihil. De rendementsgrondslag van Dina bedraagt nihil.
    Anna en Ed zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Ed is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Ed is 1 maart 2011.
    Het inkomensgegeven van Ed bedraagt nihil. De rendementsgrondslag van Ed bedraagt nihil.
    Anna en Fien zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Fien is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Fien is 1 maart 2012.
    Het inkomensgegeven van Fien bedraagt nihil. De rendementsgrondslag van Fien bedraagt nihil.
    Anna en Gijs zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Gijs is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Gijs is 1 maart 2013.
    Het inkomensgegeven van Gijs bedraagt nihil. De rendementsgrondslag van Gijs bedraagt nihil.
    De woning is voor een huishouden van ten minste acht personen bestemd.
    Voor het overige: nee.
  verwacht
    Geen huurtoeslag, op grond van artikel 13 lid 1 onderdeel a.

voorbeeld Twintig jaar met een inwonend kind, 2025
  bron eigen rekenwerk
  gegeven
    Anna en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 2004. Het inkomensgegeven van Anna bedraagt € 12.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De geboortedatum van Cas is 1 maart 2024.
    Het inkomensgegeven van Cas bedraagt nihil. De rendementsgrondslag van Cas bedraagt nihil.
    Voor het overige: nee.
  verwacht
    De maximale huurgrens bedraagt € 900,07. De huurtoeslag bedraagt € 359,78.

voorbeelden De inkomensgrens van 2019 en het vervallen ervan in 2020
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna.
    De geboortedatum van Anna is 1 mei 1985. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                       | berekeningsjaar | peildatum      | inkomensgegeven van Anna | verwacht: de huurtoeslag | op grond van                 |
|-----------------------------|-----------------|----------------|--------------------------|--------------------------|------------------------------|
| 2019, op de grens           | 2019            | 1 januari 2019 | € 22.700                 | € 131,004                | artikel 21 lid 1             |
| 2019, een euro erboven      | 2019            | 1 januari 2019 | € 22.701                 | geen                     | artikel 14 lid 3 onderdeel a |
| 2020, boven het norminkomen | 2020            | 1 januari 2020 | € 24.000                 | € 103,7855               | artikel 21 lid 2             |

voorbeeld Ouderen in 2019: het ijkpunt is niet gevonden
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2019.
    De peildatum is 1 januari 2019.
    De geboortedatum van Anna is 1 maart 1950. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    De normhuur is onbekend, want het minimum-inkomensijkpunt ontbreekt.

voorbeeld Ouderen in 2019, boven de inkomensgrens: geen huurtoeslag, wat het ijkpunt ook is
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2019.
    De peildatum is 1 januari 2019.
    De geboortedatum van Anna is 1 maart 1950. Het inkomensgegeven van Anna bedraagt € 22.676.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    Geen huurtoeslag, op grond van artikel 14 lid 3 onderdeel b.

voorbeelden Boven de aftoppingsgrens: aangepaste woning (artikel 21 lid 1 onderdeel c onder 3°), 2023
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 720. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
| geval          | De woning is wegens een handicap aangepast | verwacht: de huurtoeslag |
|----------------|--------------------------------------------|--------------------------|
| aangepast      | ja                                         | € 382,5275               |
| niet aangepast | nee                                        | € 353,4035               |

voorbeeld Partner op een ander adres telt niet mee (artikel 1a lid 3)
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. De geboortedatum van Bram is 1 juni 1986.
    Het inkomensgegeven van Bram bedraagt € 20.000. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Bram is geen huispartner van Anna. Het rekeninkomen bedraagt € 15.000. De huurtoeslag bedraagt € 357,97.

voorbeeld Partner die in de loop van het jaar op het adres komt wonen
  bron eigen rekenwerk; de ingang op 1 augustus volgt uit artikel 5 Awir
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2024.
    De peildatum is 1 januari 2024.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd met ingang van 15 april 2024.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 2 juli 2024.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Bram is huispartner van Anna met ingang van 1 augustus 2024, op grond van artikel 1a lid 3.
    Het rekeninkomen bedraagt € 15.000. Het rekeninkomen bedraagt € 35.000 op 1 augustus 2024.
    De huurtoeslag over het berekeningsjaar bedraagt € 3.641.

voorbeelden Inkomen van een inwonend kind (artikel 7 lid 6 Awir), 2025
  bron eigen rekenwerk
  gegeven
    Anna en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De rendementsgrondslag van Cas bedraagt nihil.
    Voor het overige: nee.
| geval                      | geboortedatum van Cas | inkomensgegeven van Cas | verwacht: het rekeninkomen |
|----------------------------|-----------------------|-------------------------|----------------------------|
| tweeentwintig op 1 januari | 2 januari 2002        | € 10.000                | € 18.958                   |
| drieentwintig op 1 januari | 1 januari 2002        | € 10.000                | € 25.000                   |
| onder de vrijstelling      | 2 januari 2002        | € 6.042                 | € 15.000                   |
| een euro erboven           | 2 januari 2002        | € 6.043                 | € 15.001                   |

voorbeelden Vermogen van de huurder, 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval            | rendementsgrondslag van Anna | verwacht: de huurtoeslag | op grond van     |
|------------------|------------------------------|--------------------------|------------------|
| op de grens      | € 37.395                     | € 357,97                 | artikel 21 lid 1 |
| een euro erboven | € 37.396                     | geen                     | artikel 7 lid 1  |

voorbeelden Vermogen met partner, 2025
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. De geboortedatum van Bram is 1 juni 1986.
    Het inkomensgegeven van Bram bedraagt nihil.
    Voor het overige: nee.
| geval                             | Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven | rendementsgrondslag van Anna | rendementsgrondslag van Bram | verwacht: de huurtoeslag | op grond van     |
|-----------------------------------|----------------------------------------------------------------------|------------------------------|------------------------------|--------------------------|------------------|
| het hele jaar, samen op de grens  | ja                                                                   | € 70.000                     | € 4.790                      | € 359,78                 | artikel 21 lid 1 |
| het hele jaar, samen erboven      | ja                                                                   | € 70.000                     | € 4.791                      | geen                     | artikel 7 lid 1  |
| vanaf februari: alleen de huurder | 1 februari 2025                                                      | € 37.395                     | € 90.000                     | € 357,97                 | artikel 21 lid 1 |
| vanaf februari: huurder erboven   | 1 februari 2025                                                      | € 37.396                     | € 0                          | geen                     | artikel 7 lid 1  |

voorbeelden Vermogen van een medebewoner, 2025
  bron eigen rekenwerk
  gegeven
    Anna en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 maart 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    De geboortedatum van Cas is 1 mei 1980. Het inkomensgegeven van Cas bedraagt nihil.
    Voor het overige: nee.
| geval                      | Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven | rendementsgrondslag van Cas | verwacht: de huurtoeslag | op grond van     |
|----------------------------|---------------------------------------------------------------------|-----------------------------|--------------------------|------------------|
| het hele jaar, op de grens | ja                                                                  | € 37.395                    | € 359,78                 | artikel 21 lid 1 |
| het hele jaar, erboven     | ja                                                                  | € 37.396                    | geen                     | artikel 7 lid 1  |
| vanaf februari             | 1 februari 2025                                                     | € 90.000                    | € 359,78                 | artikel 21 lid 1 |

voorbeelden Partner of medebewoner zonder rechtmatig verblijf (artikel 9 Awir)
  bron eigen rekenwerk
  gegeven
    Anna, Bram en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. De geboortedatum van Bram is 1 juni 1986.
    Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Bram bedraagt nihil.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven. De geboortedatum van Cas is 1 mei 2010.
    Het inkomensgegeven van Cas bedraagt nihil. De rendementsgrondslag van Cas bedraagt nihil.
    Voor het overige: nee.
| geval                      | berekeningsjaar | peildatum      | Bram is een vreemdeling zonder rechtmatig verblijf | Cas is een vreemdeling zonder rechtmatig verblijf | verwacht: de huurtoeslag | op grond van     |
|----------------------------|-----------------|----------------|----------------------------------------------------|---------------------------------------------------|--------------------------|------------------|
| partner, 2021              | 2021            | 1 januari 2021 | ja                                                 |                                                   | geen                     | artikel 1a lid 1 |
| medebewoner van tien, 2021 | 2021            | 1 januari 2021 |                                                    | ja                                                | geen                     | artikel 1a lid 1 |
| medebewoner van elf, 2022  | 2022            | 1 januari 2022 |                                                    | ja                                                | € 307,241                | artikel 21 lid 1 |

voorbeelden Minder dan € 24 over het jaar wordt niet toegekend (artikel 14 lid 5 Awir), 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 900. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                    | inkomensgegeven van Anna | verwacht: de huurtoeslag over het berekeningsjaar | op grond van     |
|------------------------------------------|--------------------------|---------------------------------------------------|------------------|
| net genoeg: € 1,972 per maand            | € 45.591                 | € 24                                              | artikel 1a lid 1 |
| een euro meer inkomen: € 1,956 per maand | € 45.592                 | geen                                              | artikel 1a lid 1 |

voorbeeld Huur niet hoger dan de basishuur: nihil per maand, geen over het jaar
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 12.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 202,52.
    Voor het overige: nee.
  verwacht
    De huurtoeslag bedraagt nihil. Geen huurtoeslag over het berekeningsjaar.

voorbeeld Inkomen te hoog in 2026: de afbouw gaat niet onder nihil
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 80.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 650.
    Voor het overige: nee.
  verwacht
    De huurtoeslag bedraagt nihil, op grond van artikel 21 lid 2. Geen huurtoeslag over het berekeningsjaar.

voorbeeld Huurverhoging halverwege 2025
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600 met ingang van 1 januari 2025 tot 1 juli 2025.
    De huurprijs bedraagt € 700 met ingang van 1 juli 2025. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    De huurtoeslag bedraagt € 357,97 op 1 juni 2025. De huurtoeslag bedraagt € 418,71 op 1 juli 2025.
    De huurtoeslag over het berekeningsjaar bedraagt € 4.660.

voorbeeld Zonder huurprijs is de uitkomst onbekend
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De servicekosten voor energie bedragen nihil. De servicekosten voor schoonmaak bedragen nihil.
    De servicekosten voor een huismeester bedragen nihil. De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    De huurtoeslag is onbekend, want de huurprijs ontbreekt.

voorbeeld Twee ouderen onder het ijkpunt in 2023
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 maart 1950. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1951. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    De minimumnormhuur bedraagt € 221,91, op grond van artikel 17 lid 3 onderdeel b. De huurtoeslag bedraagt € 326,36.

voorbeeld Alleenstaande oudere onder het ijkpunt in 2023
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 januari 2023.
    De geboortedatum van Anna is 1 maart 1950. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    De minimumnormhuur bedraagt € 223,72, op grond van artikel 17 lid 3 onderdeel a. De huurtoeslag bedraagt € 324,55.

voorbeelden Woonwagen en lagere huurprijsgrens in 2026
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 450.
    De standplaatshuur bedraagt € 150. De maximale huurprijsgrens bedraagt € 400.
    De woning heeft een advies of verklaring van de huurcommissie over de huurprijs.
    De woning is een woonwagen zonder eigen aandrijving.
    De woning is op een standplaats of oud regionaal woonwagencentrum geplaatst.
    Voor het overige: nee.
| geval        | De woning voldoet aan de eisen voor woonwagens | verwacht: de rekenhuur | verwacht: de huurtoeslag |
|--------------|------------------------------------------------|------------------------|--------------------------|
| voldoet      | ja                                             | € 550,00               | € 329,35                 |
| voldoet niet | nee                                            | € 550,00               | geen                     |

voorbeeld Aangewezen groepswoning in 2021
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De huurprijs bedraagt € 500. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    De woning is een onzelfstandige woonruimte voor begeleid wonen of groepswonen.
    De woning wordt van een rechtspersoon zonder winstoogmerk gehuurd.
    De woning is door de Dienst Toeslagen aangewezen.
    Voor het overige: nee.
  verwacht
    De huurtoeslag bedraagt € 242,241.
