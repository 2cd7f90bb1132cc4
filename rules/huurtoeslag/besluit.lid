regeling Besluit op de huurtoeslag (Bht)
  soort algemene maatregel van bestuur
  bron BWBR0008763
gebruikt Wet op de huurtoeslag (Wht); Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

// De aangehaalde tekst is die van 1 januari 2026, van artikel 2c ook die van 2014; de versies daartussen zijn niet gelezen.

gegevens
Van een persoon staat vast of hij:
  langer dan een jaar op een ander adres verblijft, in de tijd;
  in een verpleeghuis verblijft, in de tijd;
  in een psychiatrische inrichting verblijft, in de tijd;
  in een penitentiaire inrichting verblijft, in de tijd;
  met het oog op een verzorgingsbehoefte bij de huurder ingeschreven is, in de tijd;
  alleen voor de verzorging van een minderjarig kind ingeschreven is, in de tijd;
  door de nabetaling minder huurtoeslag geniet, per berekeningsjaar.
Van een persoon staat vast of hij (zonder bewijs: nee):
  volgens indicatiebesluit van het CIZ bij een verzorgingsbehoefte betrokken is, in de tijd.
Een persoon heeft:
  een voordeel uit sparen en beleggen: bedrag per jaar, per berekeningsjaar;
  een kleine afkoopsom van pensioen: bedrag per jaar, per berekeningsjaar;
  een nabetaling van inkomsten: bedrag per jaar, per berekeningsjaar;
  een gemiddelde nabetaling: bedrag per jaar, per berekeningsjaar;
  een wezenuitkering aan een ander: bedrag per jaar, per berekeningsjaar;
  een afkoopsom van een ongevallenrente: bedrag per jaar, per berekeningsjaar;
  een verhoging wegens hulpbehoevendheid: bedrag per jaar, per berekeningsjaar;
  een dagtekening van de huurtoeslagbeschikking: datum;  // artikel 2c lid 1 (oud)
  een dag van het huurtoeslagverzoek: datum;
  een einde van het toeslagjaar: datum.
Van een persoon wordt bepaald of hij:
  onder een bijzondere omstandigheid elders verblijft, in de tijd;
  aan de voorwaarden voor verzorging voldoet, in de tijd;
  een nabetaling buiten beschouwing heeft, in de tijd;
  een bijzonder inkomen buiten beschouwing heeft, in de tijd;
  het huurtoeslagverzoek op tijd ingediend heeft.
Van een persoon worden bepaald:
  een laatste dag voor het huurtoeslagverzoek: datum;
  een bijzonder inkomen: bedrag per jaar.
Bepaald worden:
  een inkomen van alle bewoners: bedrag per jaar.

artikel 1
> In dit besluit wordt verstaan onder wet: Wet op de huurtoeslag.
niet gecodeerd: omschrijving.

artikel 2
lid 1
> Op verzoek blijft voor de toepassing van artikel 2 van de wet, van artikel 7 van de Algemene wet inkomensafhankelijke
> regelingen en de op die artikelen berustende bepalingen voor zover het betreft het toekennen van een huurtoeslag, een
> huurder, diens partner of een medebewoner buiten beschouwing indien:
> a. hij langer dan een jaar op een ander adres verblijft dan het adres waarop hij als ingezetene in de basisregistratie
> personen staat ingeschreven, en
> b. sprake is van een bijzondere omstandigheid.
verzoek het verblijfsverzoek
  door        een persoon
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 2 lid 1 en artikel 2c
  uitleg      wie het verzoek doet, zegt de tekst niet; hier staat het op naam van wie buiten beschouwing blijft.
Een persoon blijft buiten beschouwing indien het verblijfsverzoek van die persoon is ingediend en:
  a. die persoon langer dan een jaar op een ander adres verblijft; en
  b. die persoon onder een bijzondere omstandigheid elders verblijft.

lid 2
> Als een bijzondere omstandigheid als bedoeld in het eerste lid, onderdeel b, wordt aangemerkt een verblijf in:
> a. een verpleeghuis;
> b. een psychiatrische inrichting;
> c. een penitentiaire inrichting.
Een persoon verblijft onder een bijzondere omstandigheid elders indien:
  a. die persoon in een verpleeghuis verblijft;
  b. die persoon in een psychiatrische inrichting verblijft; of
  c. die persoon in een penitentiaire inrichting verblijft.

artikel 2a

parameter grens voor het voordeel uit sparen en beleggen: bedrag per jaar
| jaar | bedraagt | bron                                                   | status |
|------|---------:|--------------------------------------------------------|--------|
| 2026 |  € 5.516 | Bht, geldend 1 januari 2026, art. 2a lid 2 onderdeel b | bron   |

parameter grens voor het inkomen van alle bewoners: bedrag per jaar
| jaar | bedraagt | bron                                                   | status |
|------|---------:|--------------------------------------------------------|--------|
| 2026 | € 60.525 | Bht, geldend 1 januari 2026, art. 2a lid 2 onderdeel c | bron   |

lid 1
> Op verzoek blijft voor de toepassing van artikel 2 van de wet, van artikel 7 van de Algemene wet inkomensafhankelijke
> regelingen en de op die artikelen berustende bepalingen voor zover het betreft het toekennen van een huurtoeslag, een
> partner of medebewoner buiten beschouwing indien sprake is van een verzorgingsbehoefte bij de huurder, diens partner
> of een medebewoner.
verzoek het verzorgingsverzoek
  door        een persoon
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 2a lid 1 en artikel 2c
  uitleg      het bewijs, een indicatiebesluit, staat in lid 2.
Een persoon blijft mede buiten beschouwing indien het verzorgingsverzoek van die persoon is ingediend en
  die persoon aan de voorwaarden voor verzorging voldoet.

lid 2
> Het eerste lid geldt uitsluitend ten aanzien van de partner of medebewoner die met het oog op de verzorgingsbehoefte
> van de huurder of van hemzelf als ingezetene op hetzelfde woonadres als de huurder staat ingeschreven in de
> basisregistratie personen en is van toepassing indien:
> a. de verzorgingsbehoefte blijkt uit een indicatiebesluit van het CIZ, genoemd in artikel 7.1.1 van de Wet langdurige
> zorg;
> b. het voordeel uit sparen en beleggen als bedoeld in artikel 5.2 van de Wet inkomstenbelasting 2001 over het
> berekeningsjaar van de in het eerste lid bedoelde buiten beschouwing te laten persoon, niet meer bedraagt dan € 5.516
> en c. het gezamenlijke toetsingsinkomen van de huurder, diens partner en de medebewoners, met inbegrip van de in het
> eerste lid bedoelde buiten beschouwing te laten persoon, niet meer bedraagt dan € 60.525.
Een persoon voldoet aan de voorwaarden voor verzorging indien die persoon een huisgenoot is,
  die persoon met het oog op een verzorgingsbehoefte bij de huurder ingeschreven is en:
  a. die persoon volgens indicatiebesluit van het CIZ bij een verzorgingsbehoefte betrokken is;
  b. het voordeel uit sparen en beleggen van
     die persoon ten hoogste de grens voor het voordeel uit sparen en beleggen bedraagt; en
  c. het inkomen van alle bewoners ten hoogste de grens voor het inkomen van alle bewoners bedraagt.
Het inkomen van alle bewoners bedraagt de som van:
  a. het toetsingsinkomen van de huurder; en
  b. de som over iedere huisgenoot van het toetsingsinkomen van die huisgenoot.
  uitleg: hier telt het hele toetsingsinkomen, ook van inwonende kinderen: artikel 7 lid 6 Awir geldt alleen voor zijn
  tweede lid. De bedragen van voor 2026 zijn niet gevonden en dus onbekend.

lid 3
> Voor de toepassing van het eerste lid wordt geen rekening gehouden met de verzorgingsbehoefte van een minderjarige
> eerstegraads bloed- of aanverwant in de neergaande lijn.
In afwijking van lid 2 voldoet een persoon niet aan de voorwaarden voor verzorging
  indien die persoon alleen voor de verzorging van een minderjarig kind ingeschreven is.

lid 4
> Artikel 27, eerste lid, van de wet is van overeenkomstige toepassing op de in het tweede lid, onderdelen b en c,
> vermelde bedragen, waarbij ten aanzien van het in het tweede lid, onderdeel c, vermelde bedrag het resultaat naar
> boven wordt afgerond op een veelvoud van € 25.
niet gecodeerd: de bedragen staan in de parameters.

artikel 2b
lid 1
> Op verzoek blijven bij de toepassing van artikel 7, eerste en tweede lid, van de Algemene wet inkomensafhankelijke
> regelingen voor zover het betreft het toekennen van een huurtoeslag, de navolgende bestanddelen van het
> toetsingsinkomen buiten beschouwing:
> a. afkoopsommen van ouderdoms- of nabestaandenpensioen die in het berekeningsjaar niet meer bedragen dan het bedrag
> dat is opgenomen in artikel 66, eerste lid, van de Pensioenwet en artikel 78, eerste lid, van de Wet verplichte
> beroepspensioenregeling;
> b. nabetalingen van inkomsten als bedoeld in afdeling 3.3 en 3.5 van de Wet inkomstenbelasting 2001;
> c. wezenuitkeringen die met toepassing van artikel 49 van de Algemene nabestaandenwet aan een ander dan de wettelijke
> vertegenwoordiger van het kind betaalbaar zijn gesteld;
> d. afkoopsommen op grond van de Liquidatiewet ongevallenwetten;
> e. verhogingen op grond van artikel 10 van de Wet arbeidsongeschiktheidsverzekering zelfstandigen, artikel 2:51 of 3:9
> van de Wet arbeidsongeschiktheidsvoorziening jonggehandicapten of artikel 22 van de Wet op de
> arbeidsongeschiktheidsverzekering voorzover het bedrag van de verhoging niet hoger is dan het in artikel 6.20, eerste
> lid, onderdeel a, van de Wet inkomstenbelasting 2001 genoemde drempelbedrag voor uitgaven voor specifieke zorgkosten.
verzoek het inkomensverzoek
  door        een persoon
  grondslag   artikel 2b lid 1
  uitleg      voor de onderdelen a, b en d; die komen één keer, en artikel 2c noemt ze niet.
verzoek het doorlopend inkomensverzoek
  door        een persoon
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 2b lid 1 en artikel 2c
  uitleg      voor de onderdelen c en e.
In afwijking van artikel 1 onderdeel i Wht bedraagt het huurtoeslaginkomen van een persoon het huurtoeslaginkomen van
  die persoon ingevolge artikel 1 onderdeel i Wht verminderd met het bijzonder inkomen van die persoon,
  indien die persoon een bijzonder inkomen buiten beschouwing heeft, tenzij die persoon een medebewoner is.
In afwijking van artikel 1 onderdeel i Wht bedraagt het huurtoeslaginkomen van een persoon het huurtoeslaginkomen van
  die persoon ingevolge artikel 1 onderdeel i Wht verminderd met het bijzonder inkomen van die persoon,
  ten minste nihil, indien die persoon een bijzonder inkomen buiten beschouwing heeft en die persoon een medebewoner is.
Een persoon heeft een bijzonder inkomen buiten beschouwing indien het inkomensverzoek van die persoon is ingediend of
  het doorlopend inkomensverzoek van die persoon is ingediend.
Het bijzonder inkomen van een persoon bedraagt de som van:
  a. de kleine afkoopsom van pensioen van die persoon, indien het inkomensverzoek van die persoon is ingediend;
  b. de nabetaling van inkomsten van die persoon,
     indien het inkomensverzoek van die persoon is ingediend en die persoon een nabetaling buiten beschouwing heeft;
  c. de wezenuitkering aan een ander van die persoon,
     indien het doorlopend inkomensverzoek van die persoon is ingediend;
  d. de afkoopsom van een ongevallenrente van die persoon, indien het inkomensverzoek van die persoon is ingediend; en
  e. de verhoging wegens hulpbehoevendheid van die persoon,
     indien het doorlopend inkomensverzoek van die persoon is ingediend.
  uitleg: de bestanddelen zijn gegeven voor zover zij aan de eigen grens van hun onderdeel voldoen; die grenzen staan in
  andere wetten. Het inkomen van een medebewoner voor wie de vrijstelling van artikel 7 lid 6 Awir geldt, komt niet
  onder nihil.

lid 2
> Indien sprake is van een nabetaling die over de berekeningsjaren waarop deze nabetaling betrekking heeft gemiddeld
> meer dan € 2300 per jaar bedraagt, vindt het eerste lid, onderdeel b, uitsluitend toepassing indien over de
> berekeningsjaren waarop de nabetaling betrekking heeft minder huurtoeslag zou worden genoten dan indien de betrokken
> inkomsten niet als nabetaling zouden zijn uitbetaald.
Een persoon heeft een nabetaling buiten beschouwing indien:
  a. de gemiddelde nabetaling van die persoon ten hoogste € 2.300 bedraagt; of
  b. die persoon door de nabetaling minder huurtoeslag geniet.
  uitleg: of er over de eerdere jaren minder huurtoeslag zou zijn genoten, is een gegeven; die jaren worden hier niet
  opnieuw berekend.

lid 3
> Indien de belanghebbende gedurende het gehele berekeningsjaar een partner heeft, wordt het in het eerste lid,
> onderdeel e, bedoelde drempelbedrag voor uitgaven voor specifieke zorgkosten verdubbeld.
niet gecodeerd: het drempelbedrag staat in de Wet inkomstenbelasting 2001; de verhoging is gegeven voor zover zij
  eronder blijft.

artikel 2c
geldig tot 3 februari 2021
Een persoon heeft het huurtoeslagverzoek op tijd ingediend indien de dag van het huurtoeslagverzoek van
  die persoon op of voor de laatste dag voor het huurtoeslagverzoek van die persoon ligt.

lid 1
> Een verzoek als bedoeld in de artikelen 2, eerste lid, 2a, eerste lid, en 2b, eerste lid, kan worden gedaan tot het
> tijdstip dat de toekenning van de huurtoeslag over het desbetreffende berekeningsjaar onherroepelijk is geworden.
De laatste dag voor het huurtoeslagverzoek van een persoon is de dagtekening van de huurtoeslagbeschikking van
  die persoon vermeerderd met zes weken.
  uitleg: zonder bezwaar is de toekenning zes weken na de dagtekening onherroepelijk (artikel 6:7 Awb, artikel 35 Awir).
  De peildatum is hier de dag waarop over het verzoek wordt beslist, want zo werkt ook het beleid (Verzamelbesluit).

lid 2
> Een verzoek als bedoeld in de artikelen 2, eerste lid, 2a, eerste lid, en 2b, eerste lid, onderdelen c en e, wordt
> geacht mede te zijn gedaan voor op het berekeningsjaar volgende berekeningsjaren.
niet gecodeerd: dat een verzoek doorwerkt, staat bij de verzoeken van de artikelen 2, 2a en 2b zelf.

artikel 2c
geldig van 3 februari 2021
> Een verzoek als bedoeld in de artikelen 2, eerste lid, 2a, eerste lid, en 2b, eerste lid, onderdelen c en e, wordt
> geacht mede te zijn gedaan voor op het berekeningsjaar volgende berekeningsjaren.
Een persoon heeft het huurtoeslagverzoek op tijd ingediend indien de dag van het huurtoeslagverzoek van
  die persoon op of voor het einde van het toeslagjaar van die persoon vermeerderd met vijf jaar ligt.
  uitleg: dat een verzoek doorwerkt, staat bij de verzoeken van de artikelen 2, 2a en 2b zelf. Het eerste lid is
  vervallen bij het Besluit van 20 januari 2021, Stb. 2021, 39, dat in werking trad op de dag na de uitgifte van 2
  februari 2021; daarna is er geen eigen termijn meer, en blijft de algemene grens van vijf jaren na het berekeningsjaar
  (artikel 5a van de Uitvoeringsregeling Awir). Die grens is afgeleid; de tekst noemt haar niet.

artikel 7
lid 1
> Het percentage, bedoeld in artikel 21, eerste lid, onder b, van de wet, is 65.
Het percentage van onderdeel b bedraagt 65%.
  uitleg: gelijk in de versies van rond 2015 en 2026; voor 2021 ook gezien op volkshuisvestingnederland.nl.

lid 2
> Het percentage, bedoeld in artikel 21, eerste lid, onder c, van de wet, is 40.
Het percentage van onderdeel c bedraagt 40%.
  uitleg: gelijk in de versies van rond 2015 en 2026.

voorbeeld Partner langer dan een jaar in een verpleeghuis
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 750.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Het verblijfsverzoek van Bram is ingediend op 5 februari 2026.
    Bram verblijft langer dan een jaar op een ander adres.
    Bram verblijft in een verpleeghuis.
    Voor het overige: nee.
  verwacht
    Bram blijft buiten beschouwing, op grond van artikel 2 lid 1. Het huishouden is een eenpersoonshuishouden.
    Het rekeninkomen bedraagt € 15.000. Het aantal personen van het huishouden bedraagt 2.
    De huurtoeslag bedraagt € 450,105.

voorbeeld Een verblijfsverzoek geldt ook in een volgend jaar (artikel 2c)
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 750.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Het verblijfsverzoek van Bram over 2024 is ingediend op 5 februari 2025.
    Bram verblijft langer dan een jaar op een ander adres.
    Bram verblijft in een verpleeghuis.
    Voor het overige: nee.
  verwacht
    Bram blijft buiten beschouwing, op grond van artikel 2 lid 1. Het huishouden is een eenpersoonshuishouden.
    Het rekeninkomen bedraagt € 15.000. Het aantal personen van het huishouden bedraagt 2.
    De huurtoeslag bedraagt € 450,105.

voorbeelden Zonder verzoek of zonder bijzondere omstandigheid
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 750.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Bram verblijft langer dan een jaar op een ander adres.
    Voor het overige: nee.
| geval                                 | Bram verblijft in een psychiatrische inrichting | Bram verblijft in een penitentiaire inrichting | het verblijfsverzoek van Bram | verwacht: het rekeninkomen |
|---------------------------------------|-------------------------------------------------|------------------------------------------------|-------------------------------|----------------------------|
| psychiatrische inrichting             | ja                                              |                                                | 5 februari 2026               | € 15.000                   |
| penitentiaire inrichting              |                                                 | ja                                             | 5 februari 2026               | € 15.000                   |
| elders, geen bijzondere omstandigheid |                                                 |                                                | 5 februari 2026               | € 35.000                   |
| geen verzoek                          | ja                                              |                                                |                               | € 35.000                   |

voorbeelden Medebewoner wegens verzorging (artikel 2a), 2026
  bron eigen rekenwerk
  gegeven
    Anna en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 750.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven. De geboortedatum van Cas is 1 mei 1980.
    De rendementsgrondslag van Cas bedraagt nihil.
    Het verzorgingsverzoek van Cas is ingediend op 5 februari 2026.
    Cas is met het oog op een verzorgingsbehoefte bij de huurder ingeschreven.
    Voor het overige: nee.
| geval                     | Cas is volgens indicatiebesluit van het CIZ bij een verzorgingsbehoefte betrokken | inkomensgegeven van Cas | voordeel uit sparen en beleggen van Cas | Cas is alleen voor de verzorging van een minderjarig kind ingeschreven | verwacht: Cas blijft buiten beschouwing | verwacht: het rekeninkomen |
|---------------------------|-----------------------------------------------------------------------------------|-------------------------|-----------------------------------------|------------------------------------------------------------------------|-----------------------------------------|----------------------------|
| op de grenzen             | ja                                                                                | € 45.525                | € 5.516                                 | nee                                                                    | ja                                      | € 15.000                   |
| inkomen een euro te hoog  | ja                                                                                | € 45.526                | € 5.516                                 | nee                                                                    | nee                                     | € 60.526                   |
| voordeel een euro te hoog | ja                                                                                | € 45.525                | € 5.517                                 | nee                                                                    | nee                                     | € 60.525                   |
| zonder indicatie          |                                                                                   | € 45.525                | € 5.516                                 | nee                                                                    | nee                                     | € 60.525                   |
| voor een minderjarig kind | ja                                                                                | € 45.525                | € 5.516                                 | ja                                                                     | nee                                     | € 60.525                   |

voorbeeld Een verzorgingsverzoek geldt ook in een volgend jaar (artikel 2c)
  bron eigen rekenwerk
  gegeven
    Anna en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 750.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven. De geboortedatum van Cas is 1 mei 1980.
    De rendementsgrondslag van Cas bedraagt nihil.
    Het verzorgingsverzoek van Cas over 2024 is ingediend op 5 februari 2025.
    Cas is met het oog op een verzorgingsbehoefte bij de huurder ingeschreven.
    Cas is volgens indicatiebesluit van het CIZ bij een verzorgingsbehoefte betrokken.
    Het inkomensgegeven van Cas bedraagt € 45.525. Het voordeel uit sparen en beleggen van Cas bedraagt € 5.516.
    Voor het overige: nee.
  verwacht
    Cas blijft buiten beschouwing, op grond van artikel 2a lid 1. Het rekeninkomen bedraagt € 15.000.

voorbeeld De grenzen van artikel 2a zijn voor 2025 niet gevonden
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
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven. De geboortedatum van Cas is 1 mei 1980.
    Het inkomensgegeven van Cas bedraagt € 20.000. Het voordeel uit sparen en beleggen van Cas bedraagt nihil.
    De rendementsgrondslag van Cas bedraagt nihil.
    Het verzorgingsverzoek van Cas is ingediend op 5 februari 2026.
    Cas is met het oog op een verzorgingsbehoefte bij de huurder ingeschreven.
    Cas is volgens indicatiebesluit van het CIZ bij een verzorgingsbehoefte betrokken.
    Voor het overige: nee.
  verwacht
    Het rekeninkomen is onbekend, want de grens voor het voordeel uit sparen en beleggen ontbreekt.

voorbeeld Een verzorgingsverzoek geldt ook in een volgend jaar; de grenzen van 2025 zijn niet gevonden
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
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven. De geboortedatum van Cas is 1 mei 1980.
    Het inkomensgegeven van Cas bedraagt € 20.000. Het voordeel uit sparen en beleggen van Cas bedraagt nihil.
    De rendementsgrondslag van Cas bedraagt nihil.
    Het verzorgingsverzoek van Cas over 2024 is ingediend op 5 februari 2025.
    Cas is met het oog op een verzorgingsbehoefte bij de huurder ingeschreven.
    Cas is volgens indicatiebesluit van het CIZ bij een verzorgingsbehoefte betrokken.
    Voor het overige: nee.
  verwacht
    Het rekeninkomen is onbekend, want de grens voor het voordeel uit sparen en beleggen ontbreekt.

voorbeelden Bijzonder inkomen (artikel 2b), 2026
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 30.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 650.
    De kleine afkoopsom van pensioen van Anna bedraagt € 300. De nabetaling van inkomsten van Anna bedraagt € 4.000.
    De wezenuitkering aan een ander van Anna bedraagt nihil.
    De afkoopsom van een ongevallenrente van Anna bedraagt nihil.
    De verhoging wegens hulpbehoevendheid van Anna bedraagt nihil.
    Voor het overige: nee.
| geval                                      | het inkomensverzoek van Anna | gemiddelde nabetaling van Anna | Anna geniet door de nabetaling minder huurtoeslag | verwacht: het rekeninkomen |
|--------------------------------------------|------------------------------|--------------------------------|---------------------------------------------------|----------------------------|
| op de grens van € 2.300                    | 5 februari 2026              | € 2.300                        |                                                   | € 25.700                   |
| boven de grens                             | 5 februari 2026              | € 2.301                        | nee                                               | € 29.700                   |
| boven de grens, minder huurtoeslag genoten | 5 februari 2026              | € 2.301                        | ja                                                | € 25.700                   |
| zonder verzoek                             |                              | € 2.300                        |                                                   | € 30.000                   |

voorbeeld De huurder zelf langer dan een jaar in een verpleeghuis
  bron eigen rekenwerk
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 750.
    Anna en Bram zijn met elkaar gehuwd. Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Bram is 1 juni 1986. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Bram bedraagt nihil.
    Het verblijfsverzoek van Anna is ingediend op 5 februari 2026.
    Anna verblijft langer dan een jaar op een ander adres.
    Anna verblijft in een verpleeghuis.
    Voor het overige: nee.
  verwacht
    Het aantal meetellende personen bedraagt 1. Het huishouden is een eenpersoonshuishouden.
    Het rekeninkomen bedraagt € 20.000. De huurtoeslag bedraagt € 450,105.

voorbeeld Een verzoek om de wezenuitkering geldt ook in een volgend jaar (artikel 2c)
  bron eigen rekenwerk
  gegeven
    Anna en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 650.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De rendementsgrondslag van Cas bedraagt nihil.
    Het doorlopend inkomensverzoek van Cas over 2024 is ingediend op 5 februari 2025.
    De kleine afkoopsom van pensioen van Cas bedraagt nihil.
    De gemiddelde nabetaling van Cas bedraagt nihil. De nabetaling van inkomsten van Cas bedraagt nihil.
    De wezenuitkering aan een ander van Cas bedraagt € 3.000.
    De afkoopsom van een ongevallenrente van Cas bedraagt nihil.
    De verhoging wegens hulpbehoevendheid van Cas bedraagt nihil.
    Voor het overige: nee.
    De geboortedatum van Cas is 1 mei 2000. Het inkomensgegeven van Cas bedraagt € 10.000.
  verwacht
    Het rekeninkomen bedraagt € 22.000.

voorbeelden Wezenuitkering van een inwonend kind (artikel 2b), 2026
  bron eigen rekenwerk
  gegeven
    Anna en Cas zijn personen. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 650.
    Anna en Cas zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Cas is eerstegraads verwant in de neergaande lijn van Anna. De rendementsgrondslag van Cas bedraagt nihil.
    Het doorlopend inkomensverzoek van Cas is ingediend op 5 februari 2026.
    De kleine afkoopsom van pensioen van Cas bedraagt nihil.
    De gemiddelde nabetaling van Cas bedraagt nihil. De nabetaling van inkomsten van Cas bedraagt nihil.
    De wezenuitkering aan een ander van Cas bedraagt € 3.000.
    De afkoopsom van een ongevallenrente van Cas bedraagt nihil.
    De verhoging wegens hulpbehoevendheid van Cas bedraagt nihil.
    Voor het overige: nee.
| geval                                | geboortedatum van Cas | inkomensgegeven van Cas | verwacht: het rekeninkomen |
|--------------------------------------|-----------------------|-------------------------|----------------------------|
| jonger dan 23: boven de vrijstelling | 1 mei 2008            | € 10.000                | € 15.782                   |
| jonger dan 23: niet onder nihil      | 1 mei 2008            | € 8.000                 | € 15.000                   |
| drieentwintig of ouder               | 1 mei 2000            | € 10.000                | € 22.000                   |
