regeling Algemene wet inkomensafhankelijke regelingen (Awir)
  soort wet
  bron BWBR0018472
gebruikt Algemene wet inzake rijksbelastingen (AWR); Algemene Ouderdomswet (AOW)

gegevens
De belanghebbende is een persoon.
Het berekeningsjaar is een kalenderjaar.
Een persoon heeft:
  een inkomensgegeven: bedrag per jaar, per berekeningsjaar;
  een niet in Nederland belastbaar inkomen: bedrag per jaar, per berekeningsjaar;
  een detentie: duur;                                                                // artikel 3c: de hele periode van tenuitvoerlegging
  een aantal dagen in het huishouden van de ene ouder: aantal, per berekeningsjaar;  // artikel 4 lid 2, vanaf 2024
  een aantal dagen in het huishouden van de andere ouder: aantal, per berekeningsjaar;
  een deel van het kalenderjaar in twee huishoudens: getal, per berekeningsjaar;     // 1 is het hele jaar
  een rendementsgrondslag: bedrag, per berekeningsjaar.                              // aan het begin van het jaar, zonder de vrijstelling van 5.13 Wet IB
Van een persoon staat vast of hij:
  voor de inkomstenbelasting partner van een persoon is, in de tijd;                        // artikel 3 lid 2 onderdeel f, tot 2021
  gedetineerd is, in de tijd;                                                               // artikel 3c: bevel, straf of maatregel in tenuitvoerlegging
  rechtmatig verblijf op grond van een asielvergunning heeft, in de tijd;                   // artikel 3c lid 2: artikel 8 onderdeel c of d Vreemdelingenwet 2000
  ooit als ingezetene in de basisregistratie ingeschreven is, in de tijd;                   // artikel 3c lid 2: nu, of eerder
  onderhuurder van een persoon is, in de tijd;                                              // huurt een deel van de woning, met schriftelijke overeenkomst
  tot het huishouden van een onderhuurder behoort, in de tijd;
  eerstegraads verwant in de neergaande lijn van een persoon is, in de tijd;                // bloedverwant of aanverwant
  pleegkind van een persoon is, in de tijd;
  kind met pleegvergoeding of kinderbijslag van een persoon is;                             // 'in enig jaar', dus zonder 'in de tijd'
  een vreemdeling zonder rechtmatig verblijf is, in de tijd;
  als ontheemde uit Oekraïne tijdelijk beschermd is, in de tijd;                            // artikel 3b
  een alleenstaande minderjarige vreemdeling met opvang is, in de tijd;
  een minderjarige met een kind is, in de tijd;
  een ouderloze minderjarige is, in de tijd;
  een onderhouden nakomeling of pleegkind is, in de tijd;                                   // artikel 4 leden 1 en 3
  bij een van beide ouders ingeschreven is, in de tijd;                                     // artikel 4 lid 2
  doorgaans drie gehele dagen per week in elk van beide huishoudens verblijft, in de tijd.  // artikel 4 lid 2, tot 2024
Van een persoon staat vast of hij (zonder bewijs: nee):
  in een opvang wegens huiselijk geweld verblijft, in de tijd;                           // artikel 3a
  aannemelijk vermist is, in de tijd;                                                    // artikel 3c lid 1 onderdeel a
  een beschikking over niet in Nederland belastbaar inkomen heeft, per berekeningsjaar;  // artikel 8a
  volgens beschikking van de inspecteur zonder inkomensgegeven, uitnodiging en buitenlands inkomen is,
    per berekeningsjaar.                                                                 // artikel 14 lid 3
Van twee personen staat vast of zij:
  als ingezetene op hetzelfde woonadres ingeschreven zijn, in de tijd;
  bloedverwant in de eerste graad zijn;
  aanverwant in de eerste graad zijn, in de tijd;
  samen een kind gekregen hebben, in de tijd;
  een kind van de ander erkend hebben, in de tijd;
  voor een pensioenregeling als partners aangemeld zijn, in de tijd;
  samen een eigen woning als hoofdverblijf hebben, in de tijd;
  een inwonend minderjarig kind van ten minste een van beiden hebben, in de tijd;
  door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn,
    in de tijd;
  al voor het verblijf op grond van een asielvergunning met elkaar gehuwd zijn.
Van twee personen staat vast of zij (zonder bewijs: nee):
  blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van de woning van elkaar huren, in de tijd;
  blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de woning van
    een derde huren, in de tijd;
  blijkens afschrift van de beschikkingen in een opvanginstelling wonen, in de tijd.
Een verzoek kan zijn (zonder verzoek: nee):
  de kennisgeving van een van beiden, in de tijd.  // artikel 3 lid 6, tweede volzin, tot 2021
Van een persoon worden bepaald:
  een leeftijd: aantal;
  een toetsingsinkomen: bedrag per jaar;
  een meetellend toetsingsinkomen: bedrag per jaar;
  een aantal dagen voor twee huishoudens: aantal.
Bepaald worden:
  een gezamenlijk toetsingsinkomen: bedrag per jaar;
  een gezamenlijke rendementsgrondslag: bedrag.
Van twee personen wordt bepaald of zij:
  als aanverwant gelden, in de tijd.
Van een persoon wordt bepaald of hij:
  partner van een persoon is, in de tijd;
  een medebewoner is, in de tijd;
  de leeftijd van 27 jaar bereikt heeft, in de tijd;
  vaste partner van een persoon is, in de tijd;
  te veel vermogen heeft, in de tijd;
  als medebewoner te veel vermogen heeft, in de tijd;
  wegens zijn partner van een tegemoetkoming uitgesloten is, in de tijd;
  wegens een medebewoner van een tegemoetkoming uitgesloten is, in de tijd;
  een kind in huis is, in de tijd;
  een pleegvergoedings- of kinderbijslagkind in huis is, in de tijd;
  een in aanmerking te nemen vreemdeling is, in de tijd;
  meerderjarig is, in de tijd;
  als meerderjarige geldt, in de tijd;
  een onderhouden kind is, in de tijd;
  tot de huishoudens van beide ouders behoort, in de tijd.

parameter vermogensgrens per persoon: bedrag
| jaar | bedraagt | bron                                                                                                      | status    |
|------|---------:|-----------------------------------------------------------------------------------------------------------|-----------|
| 2019 | € 30.360 | belastingdienst.nl, 'Uw vermogen is voor de huurtoeslag niet te hoog' (tabel afgelopen 5 jaar)            | secundair |
| 2020 | € 30.846 | belastingdienst.nl, 'Uw vermogen is voor de huurtoeslag niet te hoog' (tabel afgelopen 5 jaar)            | secundair |
| 2021 | € 31.340 | Awir art. 7.3, BWBR0018472, geldend 2021-01-01                                                            | bron      |
| 2022 | € 31.747 | Awir art. 7.3, geldend 2022-01-01                                                                         | bron      |
| 2023 | € 33.748 | Awir art. 7.3, BWBR0018472, geldend 2023-07-01; Awir art. 7.3, geldend 2023-01-01                         | officieel |
| 2024 | € 36.952 | Awir art. 7.3, BWBR0018472, geldend 2024-01-01; bergopwaarts.nl, 'Veranderingen in de huurtoeslag' (2024) | officieel |
| 2025 | € 37.395 | Awir art. 7.3, BWBR0018472, geldend 2025-01-01; Awir art. 7.3, geldend 2025-07-01                         | officieel |
| 2026 | € 38.479 | Awir art. 7.3, geldend 2026-01-01                                                                         | bron      |

parameter vermogensgrens van partners samen: bedrag
| jaar | bedraagt | bron                                                                                                      | status    |
|------|---------:|-----------------------------------------------------------------------------------------------------------|-----------|
| 2019 | € 60.720 | belastingdienst.nl, 'Uw vermogen is voor de huurtoeslag niet te hoog' (tabel afgelopen 5 jaar)            | secundair |
| 2020 | € 61.692 | belastingdienst.nl, 'Uw vermogen is voor de huurtoeslag niet te hoog' (tabel afgelopen 5 jaar)            | secundair |
| 2021 | € 62.680 | Awir art. 7.3, BWBR0018472, geldend 2021-01-01                                                            | bron      |
| 2022 | € 63.494 | Awir art. 7.3, geldend 2022-01-01                                                                         | bron      |
| 2023 | € 67.496 | Awir art. 7.3, BWBR0018472, geldend 2023-07-01; Awir art. 7.3, geldend 2023-01-01                         | officieel |
| 2024 | € 73.904 | Awir art. 7.3, BWBR0018472, geldend 2024-01-01; bergopwaarts.nl, 'Veranderingen in de huurtoeslag' (2024) | officieel |
| 2025 | € 74.790 | Awir art. 7.3, BWBR0018472, geldend 2025-01-01; Awir art. 7.3, geldend 2025-07-01                         | officieel |
| 2026 | € 76.958 | Awir art. 7.3, geldend 2026-01-01                                                                         | bron      |

parameter vrijstelling voor inwonende kinderen: bedrag per jaar
| jaar | bedraagt | bron                                           | status    |
|------|---------:|------------------------------------------------|-----------|
| 2019 |  € 4.885 | Awir art. 7.6, BWBR0018472, geldend 2019-01-01 | officieel |
| 2020 |  € 4.964 | Awir art. 7.6, BWBR0018472, geldend 2020-01-01 | officieel |
| 2021 |  € 5.044 | Awir art. 7.6, geldend 2021-01-01              | bron      |
| 2022 |  € 5.110 | Awir art. 7.6, BWBR0018472, geldend 2022-01-01 | officieel |
| 2023 |  € 5.432 | Awir art. 7.6, BWBR0018472, geldend 2023-07-01 | officieel |
| 2024 |  € 5.970 | Awir art. 7.6, BWBR0018472, geldend 2024-01-01 | officieel |
| 2025 |  € 6.042 | Awir art. 7.6, BWBR0018472, geldend 2025-01-01 | officieel |
| 2026 |  € 6.218 | Awir art. 7.6, geldend 2026-01-01              | bron      |

parameter toekenningsgrens: bedrag per jaar
| met ingang van | tot            | bedraagt | bron                                                                                      | status |
|----------------|----------------|---------:|-------------------------------------------------------------------------------------------|--------|
| 1 januari 2019 | 1 januari 2027 |     € 24 | Awir, BWBR0018472, art. 14 lid 5, gelijk in de versies van 2020, 2021, 2022, 2025 en 2026 | bron   |

parameter leeftijd van meerderjarigheid: aantal
| met ingang van | bedraagt | bron                                              | status |
|----------------|---------:|---------------------------------------------------|--------|
| 1 januari 1988 |       18 | artikel 233 van Boek 1 van het Burgerlijk Wetboek | bron   |

artikel 1
niet gecodeerd: voor welke regelingen de wet geldt; dat zeggen de toeslagwetten zelf.

artikel 2
De leeftijd van een persoon bedraagt het aantal hele jaren van de geboortedatum van die persoon tot en met de peildatum.
  uitleg: wie op 29 februari is geboren, is in een gewoon jaar op 1 maart jarig.
Een persoon is meerderjarig indien de leeftijd van die persoon ten minste de leeftijd van meerderjarigheid bedraagt.

lid 1
> In deze wet en de daarop berustende bepalingen, alsmede in inkomensafhankelijke regelingen, wordt verstaan onder:

onderdeel e
> medebewoner: de persoon die als ingezetene op hetzelfde woonadres is ingeschreven in de basisregistratie personen als
> de belanghebbende, met dien verstande dat als medebewoner niet wordt aangemerkt: 1°. de partner van de belanghebbende,
> 2°. de persoon die op basis van een schriftelijke overeenkomst met de belanghebbende een deel van de woning huurt,
> tenzij deze een bloed- of aanverwant in de eerste graad is van de belanghebbende of van diens partner, 3°. degene die
> tot het huishouden van de onder 2° bedoelde persoon behoort;
Een persoon is een medebewoner
  indien die persoon en de belanghebbende als ingezetene op hetzelfde woonadres ingeschreven zijn,
  tenzij die persoon de belanghebbende is.
In afwijking van de vorige zin is een persoon geen medebewoner indien:
  1°. die persoon partner van de belanghebbende is;
  2°. die persoon onderhuurder van de belanghebbende is,
      tenzij die persoon en de belanghebbende bloedverwant in de eerste graad zijn,
      die persoon en de belanghebbende aanverwant in de eerste graad zijn,
      die persoon en de partner van de belanghebbende bloedverwant in de eerste graad zijn of
      die persoon en de partner van de belanghebbende aanverwant in de eerste graad zijn; of
  3°. die persoon tot het huishouden van een onderhuurder behoort.

lid 2
geldig van 1 januari 2021
> In deze wet en de daarop berustende bepalingen wordt verstaan onder: Onze Minister: Onze Minister van Financiën;
> beschikking tot terugvordering: beschikking tot vaststelling van het bedrag dat wordt teruggevorderd. beschikking tot
> vaststelling: beschikking tot toekenning van de tegemoetkoming, beschikking tot herziening van de tegemoetkoming en
> beschikking tot herziening van een voorschot;
niet gecodeerd: omschrijvingen. Die van lid 1 staan, waar zij ertoe doen, bij het artikel dat ze gebruikt.

artikel 3
Een persoon heeft de leeftijd van 27 jaar bereikt indien de leeftijd van die persoon ten minste 27 bedraagt.
  uitleg: 27 jaar is de leeftijd van lid 5.

lid 1
geldig tot 1 januari 2021
> Partner van de belanghebbende is degene die ingevolge artikel 5a van de Algemene wet inzake rijksbelastingen als
> partner wordt aangemerkt. Artikel 2, zesde lid, van de Algemene wet inzake rijksbelastingen is van overeenkomstige
> toepassing.
Degene is partner van de belanghebbende indien degene ingevolge artikel 5a AWR partner van de belanghebbende is.

lid 1
geldig van 1 januari 2021
> Partner van de belanghebbende is degene die ingevolge artikel 5a, eerste lid en derde tot en met zevende lid, van de
> Algemene wet inzake rijksbelastingen als partner wordt aangemerkt. Artikel 2, zesde lid, van de Algemene wet inzake
> rijksbelastingen is van overeenkomstige toepassing.
Degene is partner van de belanghebbende
  indien degene ingevolge artikel 5a lid 1, lid 3 tot en met 7 AWR partner van de belanghebbende is.
  uitleg: zonder lid 2 van artikel 5a AWR: een huwelijk of samenlevingscontract werkt niet meer terug binnen het jaar.

lid 2
> In aanvulling op het eerste lid wordt voor de toepassing van deze wet en de daarop berustende bepalingen onder partner
> mede verstaan degene die als ingezetene op hetzelfde woonadres is ingeschreven in de basisregistratie personen als de
> belanghebbende en: a. uit wiens relatie met de belanghebbende een kind is geboren; b. die een kind van de
> belanghebbende heeft erkend dan wel van wie een kind door de belanghebbende is erkend; c. die voor de toepassing van
> een pensioenregeling als partner van de belanghebbende is aangemeld; d. die samen met de belanghebbende een woning
> heeft, die hun anders dan tijdelijk als hoofdverblijf ter beschikking staat op grond van eigendom, waaronder begrepen
> economisch eigendom, of op grond van een recht van lidmaatschap van een coöperatie;
In aanvulling op lid 1 is degene mede partner van de belanghebbende
  indien zij als ingezetene op hetzelfde woonadres ingeschreven zijn en:
  a. zij samen een kind gekregen hebben;
  b. zij een kind van de ander erkend hebben;
  c. zij voor een pensioenregeling als partners aangemeld zijn;
  d. zij samen een eigen woning als hoofdverblijf hebben;
  e. onderdeel e van toepassing is;
  f. onderdeel f van toepassing is; of
  g. onderdeel g van toepassing is.

onderdeel e
geldig tot 1 januari 2021
> die evenals de belanghebbende meerderjarig is, waarbij op dat woonadres tevens een minderjarig kind van ten minste een
> van beiden staat ingeschreven, behoudens ingeval de belanghebbende door middel van een schriftelijke huurovereenkomst,
> waaraan bij ministeriële regeling nadere voorwaarden kunnen worden gesteld, doet blijken dat een van beiden op
> zakelijke gronden een gedeelte van de woning huurt van de ander;
Onderdeel e is van toepassing indien zij een inwonend minderjarig kind van ten minste een van beiden hebben en
  beiden meerderjarig zijn, behoudens
  ingeval zij blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van de woning van elkaar huren.

onderdeel e
geldig van 1 januari 2021
> die evenals de belanghebbende meerderjarig is, waarbij op dat woonadres tevens een minderjarig kind van ten minste een
> van beiden staat ingeschreven, behoudens ingeval de belanghebbende een verzoek indient om niet als partner te worden
> aangemerkt van degene, bedoeld in de aanhef van dit lid, bij welk verzoek de belanghebbende door middel van een
> schriftelijke huurovereenkomst, waaraan bij ministeriële regeling nadere voorwaarden kunnen worden gesteld, doet
> blijken dat een van beiden op zakelijke gronden een gedeelte van de woning huurt van de ander of dat beiden op
> zakelijke gronden een eigen gedeelte van de woning huren van een derde; of
verzoek het huurdersverzoek
  door        de belanghebbende over degene
  bewijs      zij blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van de woning van elkaar
              huren of zij blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de
              woning van een derde huren
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 3 lid 2 onderdeel e
  uitleg      een verzoek geldt zolang de huur duurt; de tekst vraagt het niet elk jaar opnieuw.
Onderdeel e is van toepassing indien zij een inwonend minderjarig kind van ten minste een van beiden hebben en
  beiden meerderjarig zijn,
  behoudens ingeval het huurdersverzoek van de belanghebbende over degene tijdig is ingediend en:
  1°. zij blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van de woning van elkaar huren; of
  2°. zij blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de woning van
      een derde huren.
  uitleg: een termijn voor het verzoek noemt het onderdeel niet; 'tijdig' is hier: met het bewijs erbij. Wie later niet
  meer huurt, valt er niet meer onder.

onderdeel f
geldig tot 1 januari 2021
> voor de toepassing van de Wet inkomstenbelasting 2001 voor het berekeningsjaar wordt aangemerkt als partner van de
> belanghebbende, of
Onderdeel f is van toepassing indien degene voor de inkomstenbelasting partner van de belanghebbende is.

onderdeel f
geldig van 1 januari 2021
> die in het aan het berekeningsjaar voorafgaande kalenderjaar reeds partner van de belanghebbende was.
Onderdeel f is van toepassing
  indien degene op enige dag in het voorafgaande kalenderjaar partner van de belanghebbende was.
  uitleg: 'in het voorafgaande kalenderjaar' gelezen als 'op enige dag daarvan', naar het recht van die dag. Zo blijft
  wie in 2020 door het oude onderdeel e partner was, het in 2021 ook met een verzoek.

onderdeel g
geldig tot 1 januari 2021
> die in het aan het berekeningsjaar voorafgaande kalenderjaar reeds partner van de belanghebbende was.
Onderdeel g is van toepassing
  indien degene op enige dag in het voorafgaande kalenderjaar partner van de belanghebbende was.
  uitleg: 'in het voorafgaande kalenderjaar' gelezen als 'op enige dag daarvan'.

lid 3
geldig tot 1 januari 2021
> Degene die ingevolge het tweede lid voor een deel van het berekeningsjaar als partner wordt aangemerkt, wordt ook als
> partner aangemerkt in de andere perioden van het berekeningsjaar, voor zover hij in die perioden als ingezetene op
> hetzelfde woonadres is ingeschreven in de basisregistratie personen als de belanghebbende.
Degene is mede partner van de belanghebbende indien:
  a. zij als ingezetene op hetzelfde woonadres ingeschreven zijn; en
  b. degene op enige dag in het berekeningsjaar ingevolge lid 2 partner van de belanghebbende is.

lid 3
geldig van 1 januari 2021
> Degene die ingevolge het eerste of tweede lid voor een deel van het berekeningsjaar als partner wordt aangemerkt,
> wordt vanaf de dag waarop het partnerschap ingevolge het eerste of tweede lid is ontstaan, ook als partner aangemerkt
> in de daaropvolgende perioden van het berekeningsjaar, voor zover hij in die perioden als ingezetene op hetzelfde
> woonadres is ingeschreven in de basisregistratie personen als de belanghebbende.
Degene is mede partner van de belanghebbende indien:
  a. zij als ingezetene op hetzelfde woonadres ingeschreven zijn; en
  b. degene op een eerdere dag in het berekeningsjaar ingevolge lid 1 of lid 2 partner van de belanghebbende was.
  uitleg: begint de zakelijke huur van lid 2 onderdeel e pas in de loop van het jaar, dan loopt lid 3 naar de letter
  door tot het eind van het jaar (geen uitzondering, maar een grond die ophoudt). Begint en eindigt een contract binnen
  één maand, dan is degene partner voor de rest van het jaar, bij hetzelfde adres.

lid 4
geldig tot 1 januari 2021
> Een belanghebbende kan op enig moment slechts één partner hebben. Indien de belanghebbende op grond van het tweede lid
> op dat moment meer dan één partner zou hebben, geldt als partner van de belanghebbende degene die ingevolge artikel 5a
> van de Algemene wet inzake rijksbelastingen op dat moment als partner wordt aangemerkt; mocht op grond van artikel 5a
> van de Algemene wet inzake rijksbelastingen op dat moment geen persoon als partner zijn aangemerkt, geldt als partner
> degene die op grond van de in het tweede lid eerstgenoemde categorie als partner wordt aangemerkt.
Ten hoogste één persoon is partner van de belanghebbende, in de rangorde: lid 1; lid 2 onderdelen a tot en met g.
  uitleg: 'op grond van het tweede lid … meer dan één' gelezen als: met het tweede lid erbij. Overigens als in 2021.

lid 4
geldig van 1 januari 2021
> Een belanghebbende kan op enig moment slechts één partner hebben. Indien de belanghebbende op dat moment op grond van
> het eerste lid een partner heeft, blijft het tweede lid buiten toepassing. Indien op dat moment geen persoon op grond
> van het eerste lid als partner is aangemerkt, geldt als partner degene die op grond van de in het tweede lid
> eerstgenoemde categorie als partner wordt aangemerkt.
Ten hoogste één persoon is partner van de belanghebbende, in de rangorde: lid 1; lid 2 onderdelen a tot en met f.
  uitleg: lid 3 en lid 6 krijgen in de tekst geen rang; zij hebben de rang van de grond die zij voortzetten. Twee
  personen in één rang: strijdig.

lid 5
geldig tot 1 januari 2025
> In afwijking van artikel 5a van de Algemene wet inzake rijksbelastingen en het tweede lid wordt niet als partner
> aangemerkt: a. een bloed- of aanverwant in de eerste graad van de belanghebbende, tenzij beiden bij de aanvang van het
> kalenderjaar de leeftijd van 27 jaar hebben bereikt; b. een persoon die de leeftijd van 27 jaar nog niet heeft bereikt
> en voor wie de belanghebbende in enig jaar een pleegvergoeding heeft ontvangen op grond van de Wet op de jeugdzorg of
> de Jeugdwet, dan wel voor wie de belanghebbende in enig jaar kinderbijslag heeft ontvangen op grond van de Algemene
> Kinderbijslagwet, indien de belanghebbende en deze persoon in enig jaar een gezamenlijk verzoek hebben ingediend bij
> de Belastingdienst/Toeslagen om niet als partners te worden aangemerkt.
verzoek het gezamenlijk verzoek
  door        beiden gezamenlijk
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 3 lid 5 onderdeel b en artikel 3 lid 8
  uitleg      'in enig jaar': het verzoek geldt voor het berekeningsjaar waarover het is gedaan en voor latere jaren;
              'hebben ingediend' kan ook betekenen dat het pas vanaf de dag van indiening werkt.
In afwijking van lid 1, lid 2 en lid 3 is degene geen partner van de belanghebbende indien:
  a. zij bloedverwant in de eerste graad zijn of zij als aanverwant gelden,
     tenzij beiden op de eerste dag van het kalenderjaar de leeftijd van 27 jaar hebben bereikt; of
  b. degene een kind met pleegvergoeding of kinderbijslag van de belanghebbende is en
     het gezamenlijk verzoek van beiden is ingediend, tenzij degene de leeftijd van 27 jaar heeft bereikt.
  uitleg: ook tegen lid 3 (zo ook vanaf 2025), dat de aanhef niet noemt: anders blijft wie in de loop van het jaar onder
  lid 5 komt via lid 3 partner. Onderdeel b noemt geen peildag: de leeftijd telt per maand (artikel 5).

lid 5
geldig van 1 januari 2025
> In afwijking van artikel 5a van de Algemene wet inzake rijksbelastingen en het tweede lid wordt niet als partner
> aangemerkt: a. een bloed- of aanverwant in de eerste graad van de belanghebbende; b. een persoon voor wie de
> belanghebbende in enig jaar een pleegvergoeding heeft ontvangen op grond van de Wet op de jeugdzorg of de Jeugdwet,
> dan wel voor wie de belanghebbende in enig jaar kinderbijslag heeft ontvangen op grond van de Algemene
> Kinderbijslagwet, indien de belanghebbende en deze persoon in enig jaar een gezamenlijk verzoek hebben ingediend bij
> de Dienst Toeslagen om niet als partners te worden aangemerkt.
verzoek het gezamenlijk verzoek
  door        beiden gezamenlijk
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 3 lid 5 onderdeel b en artikel 3 lid 9
  uitleg      als tot 2025.
In afwijking van lid 1, lid 2 en lid 3 is degene geen partner van de belanghebbende indien:
  a. zij bloedverwant in de eerste graad zijn of zij als aanverwant gelden; of
  b. degene een kind met pleegvergoeding of kinderbijslag van de belanghebbende is en
     het gezamenlijk verzoek van beiden is ingediend.

lid 6
geldig tot 1 januari 2021
> Personen die partners waren op grond van het tweede lid, blijven als partners aangemerkt nadat de in dat onderdeel
> bedoelde inschrijving op hetzelfde woonadres niet langer mogelijk is als gevolg van opname in een verpleeghuis of
> verzorgingshuis vanwege medische redenen of ouderdom van een van hen, zolang na het einde van die inschrijving op
> hetzelfde woonadres ten aanzien van geen van beiden een derde persoon als partner wordt aangemerkt. De eerste volzin
> vindt geen toepassing meer indien één van beiden door middel van een schriftelijke kennisgeving aan de
> Belastingdienst/Toeslagen laat weten dat zij niet langer als partners willen worden aangemerkt. Bij ministeriële
> regeling kunnen nadere regels worden gesteld ten behoeve van de uitvoering van dit lid.
Degene is mede partner van de belanghebbende indien:
  a. zij door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn;
  b. degene op een eerdere dag ingevolge lid 2 partner van de belanghebbende was; en
  c. geen derde ingevolge lid 1 of lid 2 partner van een van beiden is.
De vorige zin is niet van toepassing indien de kennisgeving van een van beiden is gedaan.
  uitleg: onderdeel c kijkt naar lid 1 en lid 2, niet naar de einduitkomst; anders hangt partnerschap in een kring van
  zichzelf af.

lid 6
geldig van 1 januari 2021
> Personen die partners waren op grond van het tweede lid, blijven als partners aangemerkt nadat de in dat onderdeel
> bedoelde inschrijving op hetzelfde woonadres niet langer mogelijk is als gevolg van opname in een verpleeghuis of
> verzorgingshuis vanwege medische redenen of ouderdom van een van hen, zolang na het einde van die inschrijving op
> hetzelfde woonadres ten aanzien van geen van beiden een derde persoon als partner wordt aangemerkt. De eerste zin is
> van overeenkomstige toepassing op personen die partners zijn op grond van het eerste lid. Op verzoek van ten minste
> een van de partners, bedoeld in de eerste of tweede zin, worden zij niet meer als partners aangemerkt voor de duur van
> de opname van een van hen in het verpleeghuis of het verzorgingshuis. Bij ministeriële regeling kunnen nadere regels
> worden gesteld ten behoeve van de uitvoering van dit lid.
verzoek het opnameverzoek
  door        ten minste een van beiden
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 3 lid 6
  uitleg      een verzoek over een berekeningsjaar werkt voor de hele duur van de opname in dat jaar, ook vóór de
              indiening, en in latere jaren; 'niet meer' kan ook alleen vooruit betekenen. De ministeriële regeling is
              niet gelezen.
Degene is mede partner van de belanghebbende indien:
  a. zij door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn;
  b. degene op een eerdere dag ingevolge lid 1 of lid 2 partner van de belanghebbende was; en
  c. geen derde ingevolge lid 1 of lid 2 partner van een van beiden is.
In afwijking van lid 1, lid 2, lid 3 en de vorige zin is degene geen partner van de belanghebbende indien zij
  door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn en
  het opnameverzoek van ten minste een van beiden is ingediend.

lid 7
geldig tot 1 januari 2021
> Onder partner wordt niet verstaan degene die uitsluitend ingevolge het tweede lid, onderdeel e, als partner wordt
> aangemerkt en woont in een accommodatie van een instelling die opvang als bedoeld in artikel 1.1.1 van de Wet
> maatschappelijke ondersteuning 2015 biedt, mits de belanghebbende een afschrift van de beschikkingen, bedoeld in
> artikel 2.3.5, tweede lid, van die wet, tot het treffen van een maatwerkvoorziening voor hem en voor de persoon,
> bedoeld in het tweede lid, onderdeel e, ten behoeve van opvang overlegt.
In afwijking van lid 2 onderdeel e is degene geen partner van de belanghebbende
  indien zij blijkens afschrift van de beschikkingen in een opvanginstelling wonen.
In afwijking van lid 3 is degene geen partner van de belanghebbende
  indien zij blijkens afschrift van de beschikkingen in een opvanginstelling wonen,
  tenzij degene op enige dag in het berekeningsjaar ingevolge lid 2 onderdelen a tot en met d,
  lid 2 onderdelen f en g partner van de belanghebbende is.
  uitleg: 'uitsluitend': de andere gronden blijven. Lid 3 wordt opzijgezet als het alleen op onderdeel e rust.

lid 7
geldig van 1 januari 2021 tot 1 januari 2023
niet gecodeerd: de tekst van deze jaren heeft geen lid 7.

lid 7
geldig van 1 januari 2023
> Voor de toepassing van deze wet en de daarop berustende bepalingen worden twee ongehuwde personen die met toepassing
> van de vorige leden als elkaars partners worden aangemerkt of aangemerkt zijn geweest, voor de bepaling van
> aanverwantschap gelijkgesteld met gehuwden, onderscheidenlijk voormalige gehuwden.
niet gecodeerd: wie aanverwant is, is een gegeven.

lid 8
geldig tot 1 januari 2021
> Een aanverwant van de belanghebbende wordt uitsluitend als aanverwant als bedoeld in het vijfde lid aangemerkt ingeval
> de belanghebbende en de aanverwant in enig jaar een gezamenlijk verzoek bij de Belastingdienst/Toeslagen hebben
> ingediend om niet als partners te worden aangemerkt.
Degene en de belanghebbende gelden als aanverwant indien zij aanverwant in de eerste graad zijn en
  het gezamenlijk verzoek van beiden is ingediend.

lid 8
geldig van 1 januari 2021
> Onder partner wordt niet verstaan degene die uitsluitend ingevolge het tweede lid, onderdeel e, als partner wordt
> aangemerkt en woont in een accommodatie van een instelling die opvang als bedoeld in artikel 1.1.1 van de Wet
> maatschappelijke ondersteuning 2015 biedt, mits de belanghebbende een afschrift van de beschikkingen, bedoeld in
> artikel 2.3.5, tweede lid, van die wet, tot het treffen van een maatwerkvoorziening voor hem en voor de persoon,
> bedoeld in het tweede lid, onderdeel e, ten behoeve van opvang overlegt.
In afwijking van lid 2 onderdeel e is degene geen partner van de belanghebbende
  indien zij blijkens afschrift van de beschikkingen in een opvanginstelling wonen.
In afwijking van lid 3 is degene geen partner van de belanghebbende
  indien zij blijkens afschrift van de beschikkingen in een opvanginstelling wonen,
  tenzij degene op een eerdere dag in het berekeningsjaar ingevolge lid 1, lid 2 onderdelen a tot en met d,
  lid 2 onderdeel f partner van de belanghebbende was.
  uitleg: 'uitsluitend': de andere gronden blijven. Lid 3 wordt opzijgezet als het alleen op onderdeel e rust.

lid 9
geldig tot 1 januari 2021
> Een persoon die op basis van een verzoek als bedoeld in het vijfde lid, onderdeel b, of achtste lid niet als partner
> van de belanghebbende wordt aangemerkt, wordt eveneens niet als partner van de belanghebbende aangemerkt voor de
> toepassing van de Wet inkomensbelasting 2001.
niet gecodeerd: gaat over de inkomstenbelasting.

lid 9
geldig van 1 januari 2021
> Een aanverwant van de belanghebbende wordt uitsluitend als aanverwant als bedoeld in het vijfde lid, onderdeel a,
> aangemerkt ingeval de belanghebbende en de aanverwant in enig jaar een gezamenlijk verzoek bij de
> Belastingdienst/Toeslagen hebben ingediend om niet als partners te worden aangemerkt.
Degene en de belanghebbende gelden als aanverwant indien zij aanverwant in de eerste graad zijn en
  het gezamenlijk verzoek van beiden is ingediend.

lid 10
geldig van 1 januari 2021 tot 1 januari 2025
> Een persoon die op basis van een verzoek als bedoeld in het tweede lid, onderdeel e, het vijfde lid, onderdeel b, of
> het negende lid niet als partner van de belanghebbende wordt aangemerkt, wordt eveneens niet als partner van de
> belanghebbende aangemerkt voor de toepassing van de Wet inkomensbelasting 2001.
niet gecodeerd: gaat over de inkomstenbelasting.

artikel 3a
geldig van 1 januari 2023
> In afwijking van artikel 3, eerste lid, wordt degene die ingevolge artikel 5a, eerste lid, onderdeel a, en derde tot
> en met zevende lid, van de Algemene wet inzake rijksbelastingen als partner van de belanghebbende wordt aangemerkt, op
> verzoek van de belanghebbende voor de toepassing van deze wet niet als partner aangemerkt gedurende het verblijf van
> de belanghebbende in een instelling die op grond van de artikelen 1.1.1, 2.3.3 en 2.3.5 van de Wet maatschappelijke
> ondersteuning 2015 opvang verleent voor gevallen waarbij sprake is van een risico voor veiligheid als gevolg van
> huiselijk geweld.
verzoek het opvangverzoek
  door        de belanghebbende over degene
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 3a
  uitleg      een verzoek geldt voor het hele verblijf, ook vóór de indiening en in een volgend jaar: 'gedurende het
              verblijf'.
In afwijking van artikel 3 lid 1 en lid 3 is degene geen partner van de belanghebbende
  indien het opvangverzoek van de belanghebbende over degene is ingediend,
  de belanghebbende in een opvang wegens huiselijk geweld verblijft en zij met elkaar gehuwd zijn.
  uitleg: alleen de echtgenoot of geregistreerd partner, niet wie het door een samenlevingscontract is. Ook tegen
  artikel 3 lid 3, zolang het verblijf duurt.

artikel 3b
geldig van 1 januari 2023
> In afwijking van artikel 2, eerste lid, onderdeel e, en artikel 3, tweede lid, onderdeel e, wordt onder medebewoner,
> onderscheidenlijk partner van de belanghebbende, niet verstaan de vreemdeling die tijdelijke bescherming geniet als
> bedoeld in artikel 1 van de Vreemdelingenwet 2000, omdat hij onder de reikwijdte valt van het Uitvoeringsbesluit (EU)
> 2022/382 van de Raad van 4 maart 2022 tot vaststelling van het bestaan van een massale toestroom van ontheemden uit
> Oekraïne in de zin van artikel 5 van Richtlijn 2001/55/EG, en tot invoering van tijdelijke bescherming naar aanleiding
> daarvan (PbEU 2022, L 71/1) of een verlenging van dat besluit, tenzij ook de belanghebbende deze tijdelijke
> bescherming geniet. In afwijking van de eerste zin wordt wel als partner van de belanghebbende aangemerkt de
> vreemdeling die deze tijdelijke bescherming geniet, die op grond van een andere bepaling dan artikel 3, tweede lid,
> onderdeel e, partner van de belanghebbende is.
In afwijking van artikel 2 lid 1 onderdeel e is een persoon geen medebewoner
  indien die persoon als ontheemde uit Oekraïne tijdelijk beschermd is,
  tenzij de belanghebbende als ontheemde uit Oekraïne tijdelijk beschermd is.
In afwijking van artikel 3 lid 2 onderdeel e is degene geen partner van de belanghebbende
  indien degene als ontheemde uit Oekraïne tijdelijk beschermd is,
  tenzij de belanghebbende als ontheemde uit Oekraïne tijdelijk beschermd is.
In afwijking van artikel 3 lid 3 is degene geen partner van de belanghebbende
  indien degene als ontheemde uit Oekraïne tijdelijk beschermd is,
  tenzij de belanghebbende als ontheemde uit Oekraïne tijdelijk beschermd is of
  degene op een eerdere dag in het berekeningsjaar ingevolge artikel 3 lid 1, artikel 3 lid 2 onderdelen a tot en met d,
  artikel 3 lid 2 onderdeel f partner van de belanghebbende was.
  uitleg: de tweede zin volgt vanzelf: alleen onderdeel e wordt opzijgezet, en lid 3 voor zover het daarop rust. Wie in
  2022 al partner was, blijft dat naar de letter door onderdeel f. Of het artikel al voor 1 januari 2023 gold of
  terugwerkt, is niet gezien; in de tekst van 1 januari 2022 staat het niet.

artikel 3c
lid 1
geldig van 1 januari 2026
> In afwijking van artikel 3, eerste en tweede lid, wordt op verzoek van de belanghebbende voor de toepassing van deze
> wet onder partner van de belanghebbende niet verstaan een persoon: a. van wie de belanghebbende aannemelijk maakt dat
> deze vermist is; b. jegens wie een bevel tot gevangenneming of gevangenhouding is gegeven of die is veroordeeld tot
> een vrijheidsbenemende straf of maatregel gedurende de periode dat dit bevel of die straf of maatregel ten uitvoer
> wordt gelegd voor zover die periode meer dan drie maanden bedraagt.
verzoek het vermissingsverzoek
  door        de belanghebbende over degene
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 3c lid 1
  uitleg      een verzoek geldt zolang iemand vermist is; de tekst vraagt het niet elk jaar opnieuw.
verzoek het detentieverzoek
  door        de belanghebbende over degene
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 3c lid 1
  uitleg      een verzoek geldt voor de hele periode van tenuitvoerlegging, ook als die in een volgend jaar doorloopt.
In afwijking van artikel 3 lid 1, lid 2 en lid 3 is degene geen partner van de belanghebbende indien:
  a. degene aannemelijk vermist is en het vermissingsverzoek van de belanghebbende over degene is ingediend; of
  b. degene gedetineerd is, de detentie van degene langer duurt dan drie maanden en het detentieverzoek van
     de belanghebbende over degene is ingediend.
  uitleg: 'voor zover' als voorwaarde (dan de hele periode); 'alleen het deel na drie maanden' kan ook. Is de duur nog
  onbekend, dan is de uitkomst onbekend. Ook tegen artikel 3 lid 3, zolang de uitzondering duurt.

lid 2
geldig van 1 januari 2026
> In afwijking van artikel 3, eerste lid, wordt voor de toepassing van deze wet gedurende de periode dat de
> belanghebbende rechtmatig verblijf houdt in de zin van artikel 8, onderdeel c of onderdeel d, van de Vreemdelingenwet
> 2000, niet als partner aangemerkt degene die: a. reeds voorafgaand aan het rechtmatig verblijf van de belanghebbende
> de echtgenoot of geregistreerd partner was van de belanghebbende; en b. niet is ingeschreven en niet ingeschreven is
> geweest als ingezetene in de basisregistratie als bedoeld in artikel 2.1 van de Wet basisregistratie personen.
In afwijking van artikel 3 lid 1 en lid 3 is degene geen partner van de belanghebbende
  indien de belanghebbende rechtmatig verblijf op grond van een asielvergunning heeft, zij al voor het verblijf
  op grond van een asielvergunning met elkaar gehuwd zijn en
  degene niet ooit als ingezetene in de basisregistratie ingeschreven is.

artikel 4
lid 1
> Kind is de bloedverwant of aanverwant in de neergaande lijn van de belanghebbende of zijn partner, die in belangrijke
> mate wordt onderhouden door de belanghebbende of zijn partner en als ingezetene op hetzelfde woonadres als de
> belanghebbende is ingeschreven in de basisregistratie personen. Met een bloedverwant of aanverwant in de neergaande
> lijn wordt gelijkgesteld een pleegkind.
Een persoon is een onderhouden kind indien die persoon een onderhouden nakomeling of pleegkind is en
  die persoon en de belanghebbende als ingezetene op hetzelfde woonadres ingeschreven zijn.
  uitleg: dat iemand een bloed- of aanverwant in de neergaande lijn of een pleegkind is, hoort bij het gegeven.

lid 2
geldig tot 1 januari 2024
> De in het eerste lid opgenomen voorwaarde van inschrijving in de basisregistratie personen geldt niet gedurende de
> periode waarin de aldaar bedoelde persoon tegelijkertijd tot de huishoudens van zijn beide ouders behoort en hij op
> hetzelfde woonadres als een van die ouders is ingeschreven in de basisregistratie personen. Voor de toepassing van de
> eerste volzin behoort iemand tegelijkertijd tot het huishouden van beide ouders indien hij doorgaans ten minste drie
> gehele dagen per week in elk van beide huishoudens verblijft.
Een persoon is mede een onderhouden kind indien die persoon een onderhouden nakomeling of pleegkind is,
  die persoon bij een van beide ouders ingeschreven is en die persoon tot de huishoudens van beide ouders behoort.
Een persoon behoort tot de huishoudens van beide ouders
  indien die persoon doorgaans drie gehele dagen per week in elk van beide huishoudens verblijft.
  uitleg: ten minste drie. De huurtoeslag vraagt voor een kind dat elders is ingeschreven een eigen gegeven over de
  woning.

lid 2
geldig van 1 januari 2024
> De in het eerste lid opgenomen voorwaarde van inschrijving in de basisregistratie personen geldt niet gedurende de
> periode waarin de aldaar bedoelde persoon tegelijkertijd tot de huishoudens van zijn beide ouders behoort en hij op
> hetzelfde woonadres als een van die ouders is ingeschreven in de basisregistratie personen. Voor de toepassing van de
> eerste zin behoort een kind tegelijkertijd tot het huishouden van diens beide ouders indien hij binnen het
> kalenderjaar in nagenoeg gelijke mate in elk van beide huishoudens verblijft. Aan deze voorwaarde wordt in ieder geval
> voldaan wanneer het kind 156 dagen van het kalenderjaar in elk van beide huishoudens verblijft. Indien het kind niet
> gedurende het gehele kalenderjaar, maar wel gedurende ten minste een maand, in elk van beide huishoudens verblijft,
> wordt het aantal dagen, genoemd in de derde zin, naar tijdsgelang herrekend.
oordeel of een persoon in nagenoeg gelijke mate in elk van beide huishoudens verblijft, in de tijd
  door        Dienst Toeslagen
  grondslag   artikel 4 lid 2
  vraag       Verblijft het kind binnen het kalenderjaar in nagenoeg gelijke mate in elk van beide huishoudens?
  weegt mee   het aantal dagen in elk van beide huishoudens
  motivering  verplicht
Een persoon is mede een onderhouden kind indien die persoon een onderhouden nakomeling of pleegkind is,
  die persoon bij een van beide ouders ingeschreven is en die persoon tot de huishoudens van beide ouders behoort.
Een persoon behoort tot de huishoudens van beide ouders indien:
  a. het aantal dagen in het huishouden van de ene ouder van die persoon ten minste het aantal dagen
     voor twee huishoudens van die persoon bedraagt en het aantal dagen in het huishouden van de andere ouder van
     die persoon ten minste het aantal dagen voor twee huishoudens van die persoon bedraagt; of
  b. die persoon naar het oordeel van
     de Dienst Toeslagen in nagenoeg gelijke mate in elk van beide huishoudens verblijft.
Het aantal dagen voor twee huishoudens van een persoon bedraagt 156
  vermenigvuldigd met het deel van het kalenderjaar in twee huishoudens van die persoon.
  uitleg: 156 dagen is 'in ieder geval' genoeg; met minder is het een oordeel, en geen 'nee'. 'Naar tijdsgelang': naar
  het deel van het jaar. Dat dit deel ten minste een maand is, is niet getoetst. Gelezen in de tekst van 1 januari 2024
  en later; hier die van 2026.

lid 3
> Een kind wordt in belangrijke mate onderhouden als bedoeld in het eerste lid indien is voldaan aan de regels gesteld
> krachtens artikel 1.5 van de Wet inkomstenbelasting 2001.
niet gecodeerd: of iemand in belangrijke mate wordt onderhouden, is een gegeven.

artikel 5
> Voor de toepassing van deze wet en de daarop berustende bepalingen alsmede voor de toepassing van inkomensafhankelijke
> regelingen, wordt een wijziging in de omstandigheden en van de leeftijd van de belanghebbende, de partner of een
> medebewoner die zich voordoet na de eerste dag van de maand, in aanmerking genomen vanaf de eerste dag van de
> daaropvolgende maand.
Voor de toepassing van deze wet en van elke inkomensafhankelijke regeling wordt een wijziging na de eerste dag van
  de maand in aanmerking genomen vanaf de eerste dag van de volgende maand.
  uitleg: de uitkomst wordt op de eerste dag van de maand bekeken, niet elk feit apart. Een wijziging op de eerste dag
  telt vanaf die dag. Heeft een toeslagwet een eigen maandregel, dan gaat die voor.

artikel 6
lid 1
> Voor de toepassing van deze wet en de daarop berustende bepalingen wordt met de basisregistratie personen
> gelijkgesteld een daarmee naar aard en strekking overeenkomende registratie buiten Nederland.
niet gecodeerd: wie waar is ingeschreven, of daarmee wordt gelijkgesteld, is een gegeven.

lid 2
> Bij regeling van Onze Minister in overeenstemming met Onze Minister van Sociale Zaken en Werkgelegenheid kunnen regels
> worden gesteld op basis waarvan iemand die niet in Nederland woont, geacht wordt op zijn woonadres te zijn
> ingeschreven in een naar aard en strekking met de basisregistratie personen overeenkomende registratie buiten
> Nederland.
niet gecodeerd: delegatie.

lid 3
> Bij regeling van Onze Minister in overeenstemming met Onze Minister van Sociale Zaken en Werkgelegenheid kunnen regels
> worden gesteld op basis waarvan iemand die in de basisregistratie personen niet op zijn woonadres is ingeschreven,
> geacht wordt daarin wel op dat adres te zijn ingeschreven.
niet gecodeerd: delegatie.

lid 4
> Voor de toepassing van het tweede en derde lid wordt naar de omstandigheden beoordeeld waar iemand woont.
niet gecodeerd: waar iemand woont, is een gegeven.

artikel 7
Een persoon is vaste partner van de belanghebbende
  indien die persoon in elke kalendermaand van het berekeningsjaar partner van de belanghebbende is.
  uitleg: 'het gehele berekeningsjaar dezelfde partner' betekent: partner in alle twaalf maanden, gezien op de eerste
  dag van elke maand (artikel 5). Wie op 2 januari trouwt, heeft dus niet het gehele jaar dezelfde partner.
De gezamenlijke rendementsgrondslag bedraagt de rendementsgrondslag van de belanghebbende
  vermeerderd met de rendementsgrondslag van de vaste partner van de belanghebbende.
Een persoon is een kind in huis indien:
  a. die persoon eerstegraads verwant in de neergaande lijn van de belanghebbende is;
  b. die persoon eerstegraads verwant in de neergaande lijn van de partner van de belanghebbende is;
  c. die persoon eerstegraads verwant in de neergaande lijn van een medebewoner is;
  d. die persoon pleegkind van de belanghebbende is;
  e. die persoon pleegkind van de partner van de belanghebbende is; of
  f. die persoon pleegkind van een medebewoner is.
Een persoon is een pleegvergoedings- of kinderbijslagkind in huis indien:
  a. die persoon kind met pleegvergoeding of kinderbijslag van de belanghebbende is;
  b. die persoon kind met pleegvergoeding of kinderbijslag van de partner van de belanghebbende is; of
  c. die persoon kind met pleegvergoeding of kinderbijslag van een medebewoner is.

lid 1
> Ter bepaling van de draagkracht voor de toepassing van een inkomensafhankelijke regeling wordt het toetsingsinkomen,
> bedoeld in artikel 8, van de belanghebbende en dat van zijn partner in aanmerking genomen.
Het gezamenlijk toetsingsinkomen bedraagt de som van:
  a. het toetsingsinkomen van de belanghebbende; en
  b. het toetsingsinkomen van de partner van de belanghebbende, indien de belanghebbende een partner heeft.
  uitleg: het inkomen over het hele jaar telt, ook als het partnerschap maar een deel van het jaar duurt; het telt in de
  maanden waarin er een partner is.

lid 2
> Indien in een inkomensafhankelijke regeling is bepaald dat naast de draagkracht van de belanghebbende en diens partner
> ook de draagkracht van medebewoners van belang is voor de beoordeling van de aanspraak op of de bepaling van de hoogte
> van een tegemoetkoming, wordt mede het toetsingsinkomen van de medebewoners in aanmerking genomen.
Het meetellend toetsingsinkomen van een persoon bedraagt het toetsingsinkomen van die persoon
  indien die persoon een medebewoner is.

lid 3
geldig tot 1 januari 2021
> Indien in een inkomensafhankelijke regeling de aanspraak op een tegemoetkoming mede afhankelijk is gesteld van het
> vermogen, bestaat geen aanspraak op een tegemoetkoming, indien bij de belanghebbende of, indien de belanghebbende het
> gehele berekeningsjaar dezelfde partner heeft, zijn partner over het berekeningsjaar voordeel uit sparen en beleggen
> als bedoeld in artikel 5.2 van de Wet inkomstenbelasting 2001 in aanmerking wordt genomen, dan wel in aanmerking zou
> worden genomen indien geen rekening wordt gehouden met de vrijstelling, bedoeld in artikel 5.13 van die wet.
De belanghebbende heeft te veel vermogen
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens per persoon,
  tenzij de belanghebbende een vaste partner heeft.
De belanghebbende heeft mede te veel vermogen indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens van partners samen.
  uitleg: tot en met 2020 noemde de wet geen bedrag. Er is voordeel uit sparen en beleggen zodra de rendementsgrondslag
  boven het heffingvrije vermogen komt; dat gepubliceerde bedrag is hier de grens, voor partners samen het dubbele.

lid 3
geldig van 1 januari 2021
> Indien in een inkomensafhankelijke regeling de aanspraak op een tegemoetkoming mede afhankelijk is gesteld van het
> vermogen, bestaat geen aanspraak op een tegemoetkoming, indien de rendementsgrondslag, bedoeld in artikel 5.3 van de
> Wet inkomstenbelasting 2001, van de belanghebbende aan het begin van het berekeningsjaar meer bedraagt dan € 31.340,
> dan wel meer zou bedragen dan dit bedrag indien geen rekening wordt gehouden met de vrijstelling, bedoeld in artikel
> 5.13 van de Wet inkomstenbelasting 2001. Indien de belanghebbende het gehele berekeningsjaar dezelfde partner heeft,
> bestaat geen aanspraak op een tegemoetkoming indien de belanghebbende en zijn partner aan het begin van het
> berekeningsjaar een gezamenlijke rendementsgrondslag als bedoeld in artikel 5.3 van de Wet inkomstenbelasting 2001
> hebben van meer dan € 62.680. Artikel 10.1, eerste lid, van de Wet inkomstenbelasting 2001 is van overeenkomstige
> toepassing op de bedragen, genoemd in dit lid.
De belanghebbende heeft te veel vermogen
  indien de rendementsgrondslag van de belanghebbende meer bedraagt dan de vermogensgrens per persoon,
  tenzij de belanghebbende een vaste partner heeft.
De belanghebbende heeft mede te veel vermogen indien de belanghebbende een vaste partner heeft en
  de gezamenlijke rendementsgrondslag meer bedraagt dan de vermogensgrens van partners samen.
  uitleg: met het gehele jaar dezelfde partner telt alleen de gezamenlijke grens. Is iemand maar een deel van het jaar
  partner, dan tellen alleen het vermogen en de grens van de belanghebbende. De aangehaalde bedragen zijn die van 2021;
  elk jaar heeft zijn eigen bedrag (parameter). De rendementsgrondslag is gegeven zonder de vrijstelling voor groene
  beleggingen.

lid 4
geldig tot 1 januari 2021
> Indien in een inkomensafhankelijke regeling de aanspraak op een tegemoetkoming mede afhankelijk is gesteld van het
> vermogen van medebewoners, bestaat tevens geen aanspraak op een tegemoetkoming indien bij een medebewoner over het
> berekeningsjaar voordeel uit sparen en beleggen als bedoeld in artikel 5.2 van de Wet inkomstenbelasting 2001 in
> aanmerking wordt genomen, dan wel in aanmerking zou worden genomen indien geen rekening wordt gehouden met de
> vrijstelling, bedoeld in artikel 5.13 van die wet. Het bepaalde in de eerste volzin geldt alleen ten aanzien van
> degenen van wie het medebewonerschap het gehele berekeningsjaar heeft geduurd.
Een persoon heeft als medebewoner te veel vermogen
  indien die persoon in elke kalendermaand van het berekeningsjaar een medebewoner is en
  de rendementsgrondslag van die persoon meer bedraagt dan de vermogensgrens per persoon.

lid 4
geldig van 1 januari 2021
> Indien in een inkomensafhankelijke regeling de aanspraak op een tegemoetkoming mede afhankelijk is gesteld van het
> vermogen van medebewoners, bestaat tevens geen aanspraak op een tegemoetkoming indien de rendementsgrondslag van een
> medebewoner aan het begin van het berekeningsjaar meer bedraagt dan € 31.340, dan wel meer zou bedragen dan dit bedrag
> indien geen rekening wordt gehouden met de vrijstelling, bedoeld in artikel 5.13 van de Wet inkomstenbelasting 2001.
> Het bepaalde in de eerste en tweede volzin geldt alleen ten aanzien van degenen van wie het medebewonerschap het
> gehele berekeningsjaar heeft geduurd. Artikel 10.1, eerste lid, van de Wet inkomstenbelasting 2001 is van
> overeenkomstige toepassing op de bedragen, genoemd in dit lid.
Een persoon heeft als medebewoner te veel vermogen
  indien die persoon in elke kalendermaand van het berekeningsjaar een medebewoner is en
  de rendementsgrondslag van die persoon meer bedraagt dan de vermogensgrens per persoon.

lid 5
geldig van 1 januari 2021
> Voor de toepassing van het derde en vierde lid alsmede voor de toepassing van bepalingen in inkomensafhankelijke
> regelingen die verwijzen naar artikel 5.3 van de Wet inkomstenbelasting 2001, worden bezittingen en schulden die ten
> grondslag liggen aan het niet in Nederland belastbare inkomen, begrepen in het bedrag aan rendementsgrondslag.
niet gecodeerd: hoe hoog de rendementsgrondslag is, is een gegeven.

lid 6
geldig tot 1 januari 2026
> Het toetsingsinkomen van een medebewoner die een eerstegraads bloed- of aanverwant in de neergaande lijn of een
> pleegkind is van de belanghebbende, van zijn partner, of van een medebewoner, en die bij de aanvang van het
> berekeningsjaar de leeftijd van 23 jaar niet heeft bereikt, wordt voor de toepassing van het tweede lid slechts in
> aanmerking genomen voor zover het meer bedraagt dan € 5.044.
In afwijking van lid 2 bedraagt het meetellend toetsingsinkomen van een persoon het toetsingsinkomen van die persoon
  voor zover dat de vrijstelling voor inwonende kinderen te boven gaat, indien:
  a. die persoon een medebewoner is;
  b. de leeftijd van die persoon op de eerste dag van het berekeningsjaar minder bedraagt dan 23; en
  c. die persoon een kind in huis is.
  uitleg: het aangehaalde bedrag is dat van 2021; elk jaar heeft zijn eigen bedrag (parameter).

lid 6
geldig van 1 januari 2026
> Het toetsingsinkomen van een medebewoner die een eerstegraads bloed- of aanverwant in de neergaande lijn of een
> pleegkind is van de belanghebbende, van zijn partner, of van een medebewoner, of een persoon is voor wie de
> belanghebbende, zijn partner of een medebewoner in enig jaar een pleegvergoeding heeft ontvangen op grond van de Wet
> op de jeugdzorg of de Jeugdwet dan wel voor wie de belanghebbende, zijn partner of een medebewoner in enig jaar
> kinderbijslag heeft ontvangen op grond van de Algemene Kinderbijslagwet, en die bij de aanvang van het berekeningsjaar
> de leeftijd van 23 jaar niet heeft bereikt, wordt voor de toepassing van het tweede lid slechts in aanmerking genomen
> voor zover het meer bedraagt dan € 6.218.
In afwijking van lid 2 bedraagt het meetellend toetsingsinkomen van een persoon het toetsingsinkomen van die persoon
  voor zover dat de vrijstelling voor inwonende kinderen te boven gaat, indien:
  a. die persoon een medebewoner is;
  b. de leeftijd van die persoon op de eerste dag van het berekeningsjaar minder bedraagt dan 23; en
  c. die persoon een kind in huis is of die persoon een pleegvergoedings- of kinderbijslagkind in huis is.
  uitleg: de tekst van 1 juli 2025 heeft deze uitbreiding nog niet.

lid 7
> Met betrekking tot het bedrag vermeld in het zesde lid zijn de artikelen 10.1 en 10.2 van de Wet inkomstenbelasting
> 2001 van overeenkomstige toepassing.
niet gecodeerd: de gewijzigde bedragen staan in de parameter.

artikel 8
lid 1
> Toetsingsinkomen is: het op het berekeningsjaar betrekking hebbende inkomensgegeven.
Het toetsingsinkomen van een persoon bedraagt het inkomensgegeven van die persoon.

lid 2
> Niet in Nederland belastbaar inkomen, zoals dat bij beschikking is vastgesteld, wordt in aanvulling op het eerste lid
> mede als toetsingsinkomen in aanmerking genomen.
In afwijking van lid 1 bedraagt het toetsingsinkomen van een persoon het inkomensgegeven van die persoon
  vermeerderd met het niet in Nederland belastbaar inkomen van die persoon,
  indien die persoon een beschikking over niet in Nederland belastbaar inkomen heeft.
  uitleg: 'in aanvulling op het eerste lid' is hier: bij elkaar geteld. Zonder beschikking telt het niet.

lid 3
> Indien zulks leidt tot een ten minste 10 percent lager toetsingsinkomen, wordt bij beëindiging van het partnerschap in
> het berekeningsjaar, in afwijking in zoverre van het eerste en tweede lid, op verzoek van de belanghebbende bij de
> berekening van het toetsinkomen van de partner: a. geen rekening gehouden met: 1°. belastbaar loon dat is genoten na
> de beëindiging van het partnerschap; 2°. winst uit een onderneming die na de beëindiging van het partnerschap is
> gestart; en 3°. belastbaar resultaat uit overige werkzaamheden die na beëindiging van het partnerschap zijn gestart;
> b. het belastbare loon dat in de periode van partnerschap is genoten tijdsevenredig herleid naar een jaarloon.
niet gecodeerd: vraagt het loon, de winst en het resultaat per bron en tijdvak; alleen op verzoek.

lid 4
> Bij beëindiging van het medebewonerschap in het berekeningsjaar is het derde lid van overeenkomstige toepassing met
> betrekking tot het toetsingsinkomen van de medebewoner.
niet gecodeerd: als lid 3.

lid 5
> Bij overlijden van de belanghebbende wordt, indien hij geen partner heeft en er geen sprake is van een medebewoner, in
> afwijking in zoverre van het eerste en tweede lid het toetsingsinkomen berekend door het op grond van die leden
> bepaalde toetsingsinkomen tijdsevenredig te herleiden naar een jaarinkomen.
niet gecodeerd: hoe tijdsevenredig wordt herleid, staat niet in de wet.

lid 6
> In de omstandigheden, bedoeld in het vijfde lid, wordt in afwijking van het in dat lid bepaalde op verzoek van een of
> meer van de erfgenamen het toetsingsinkomen dat betrekking heeft op het jaar voorafgaand aan het berekeningsjaar als
> toetsingsinkomen in aanmerking genomen.
niet gecodeerd: hoort bij lid 5; alleen op verzoek van een erfgenaam.

lid 7
geldig van 1 januari 2025
> Op verzoek van de belanghebbende wordt het toetsingsinkomen verminderd met het bedrag aan voordelen verkregen door het
> prijsgeven van niet voor verwezenlijking vatbare rechten door schuldeisers als bedoeld in artikel 3.13, eerste lid,
> onderdeel a, van de Wet inkomstenbelasting 2001, voor zover: a. deze voordelen de som van het verlies uit werk en
> woning dat overigens mocht zijn geleden overtreffen; en b. deze voordelen ingevolge artikel 3.13, eerste lid,
> onderdeel a, van die wet niet zijn vrijgesteld van de belastbare winst uit onderneming als gevolg van de volgens
> afdeling 3.13 van die wet te verrekenen verliezen uit het verleden.
niet gecodeerd: vraagt de berekening van de kwijtscheldingswinst in de inkomstenbelasting; alleen op verzoek.

artikel 8a
niet gecodeerd: hoe de inspecteur het niet in Nederland belastbaar inkomen vaststelt; het bedrag en de beschikking zijn
  gegevens (artikel 8 lid 2).

artikel 9
lid 1
> Indien aan een vreemdeling tijdens een rechtmatig verblijf als bedoeld in artikel 8, onderdelen a tot en met e, en l,
> van de Vreemdelingenwet 2000 een tegemoetkoming is toegekend, heeft de omstandigheid dat hij aansluitend aan dit
> verblijf rechtmatig verblijf houdt in de zin van artikel 8, onderdeel g of h, van die wet niet tot gevolg dat hij
> daardoor zijn aanspraak verliest op eenzelfde tegemoetkoming gedurende de periode van laatstgenoemd verblijf.
niet gecodeerd: gaat over het behoud van een al toegekende tegemoetkoming van de vreemdeling zelf.

lid 2
> Ingeval de partner van de belanghebbende een vreemdeling is die niet rechtmatig verblijf houdt in de zin van artikel 8
> van de Vreemdelingenwet 2000, heeft de belanghebbende geen aanspraak op een tegemoetkoming.
De belanghebbende is wegens zijn partner van een tegemoetkoming uitgesloten
  indien de belanghebbende een partner heeft die een vreemdeling zonder rechtmatig verblijf is.
  uitleg: de gevolgen staan in elke toeslagwet ('op grond van artikel 9 lid 2 Awir'). Ook vanaf 2022; alleen het
  kindgebonden budget kent daar een uitzondering op.

lid 3
geldig tot 1 januari 2022
> Indien in een inkomensafhankelijke regeling is bepaald dat naast de draagkracht van de belanghebbende en diens partner
> ook de draagkracht van medebewoners van belang is voor de beoordeling van de aanspraak op of de bepaling van de hoogte
> van een tegemoetkoming, heeft de belanghebbende geen aanspraak op een tegemoetkoming ingeval een medebewoner een
> vreemdeling is die niet rechtmatig verblijf houdt in de zin van artikel 8 van de Vreemdelingenwet 2000. Indien de
> medebewoner een alleenstaande minderjarige vreemdeling is in de zin van artikel 1, onderdeel e, van de Regeling
> verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005, geldt de eerste volzin niet tot het moment
> waarop het recht op opvang ingevolge die regeling eindigt.
De belanghebbende is wegens een medebewoner van een tegemoetkoming uitgesloten
  indien een medebewoner een in aanmerking te nemen vreemdeling is.
Een persoon is een in aanmerking te nemen vreemdeling indien die persoon een vreemdeling zonder rechtmatig verblijf is,
  tenzij die persoon een alleenstaande minderjarige vreemdeling met opvang is.

lid 3
geldig van 1 januari 2022
> Indien in een inkomensafhankelijke regeling is bepaald dat naast de draagkracht van de belanghebbende en diens partner
> ook de draagkracht van medebewoners van belang is voor de beoordeling van de aanspraak op of de bepaling van de hoogte
> van een tegemoetkoming, heeft de belanghebbende geen aanspraak op een tegemoetkoming ingeval een medebewoner van
> achttien jaar of ouder een vreemdeling is die niet rechtmatig verblijf houdt in de zin van artikel 8 van de
> Vreemdelingenwet 2000.
De belanghebbende is wegens een medebewoner van een tegemoetkoming uitgesloten
  indien een medebewoner een in aanmerking te nemen vreemdeling is.
Een persoon is een in aanmerking te nemen vreemdeling indien
  die persoon een vreemdeling zonder rechtmatig verblijf is en de leeftijd van die persoon ten minste 18 bedraagt.

artikel 9a
niet gecodeerd: een uitreiziger heeft geen aanspraak op een tegemoetkoming, tot de maand nadat het vermoeden is geweken;
  of iemand dat is, volgt uit een melding van opsporings- of inlichtingendiensten en wordt hier niet gevraagd.

artikel 10
lid 1
> Een minderjarige is bekwaam de rechtshandelingen te verrichten die noodzakelijk zijn om een tegemoetkoming te
> verkrijgen. Hij is voorts bekwaam de rechtshandelingen te verrichten die noodzakelijk zijn met betrekking tot de
> uitoefening, onderscheidenlijk de nakoming van de voor hem uit de toekenning van tegemoetkomingen voortvloeiende
> rechten en verplichtingen.
niet gecodeerd: handelingsbekwaamheid heeft geen gevolg voor de hoogte van een tegemoetkoming.

lid 2
> Indien op grond van een inkomensafhankelijke regeling alleen meerderjarigen aanspraak op een tegemoetkoming hebben,
> wordt voor die regeling mede als meerderjarige aangemerkt de minderjarige met een kind of de minderjarige van wie
> beide ouders zijn overleden.
Een persoon geldt als meerderjarige indien die persoon meerderjarig is.
Een persoon geldt mede als meerderjarige indien die persoon niet meerderjarig is en
  (die persoon een minderjarige met een kind is of een ouderloze minderjarige is).

artikel 14
lid 1
> Een tegemoetkoming wordt op aanvraag toegekend door de Belastingdienst/Toeslagen.
niet gecodeerd: dat op aanvraag wordt toegekend, heeft geen gevolg voor de hoogte; of de aanvraag op tijd is, staat in
  artikel 15.

lid 2
> Indien partners een gezamenlijke aanspraak op een tegemoetkoming hebben, wordt de tegemoetkoming uitsluitend toegekend
> aan de aanvrager.
niet gecodeerd: wie de uitbetaling ontvangt, heeft geen gevolg voor de hoogte.

lid 3
> Indien op het moment van de toekenning van een tegemoetkoming ten name van de belanghebbende, zijn partner of een
> medebewoner over het berekeningsjaar geen inkomensgegeven in de basisregistratie inkomen, bedoeld in artikel 21a,
> eerste lid, van de Algemene wet inzake rijksbelastingen is opgenomen, die persoon niet is uitgenodigd tot het doen van
> aangifte inkomstenbelasting en van die persoon ook geen beschikking ter zake van niet in Nederland belastbaar inkomen
> is of wordt vastgesteld, kent de Belastingdienst/Toeslagen de tegemoetkoming toe als ware het toetsingsinkomen van die
> persoon nihil. De inspecteur stelt bij beschikking vast dat op het moment van de toekenning van de tegemoetkoming van
> die persoon geen inkomensgegeven in de basisregistratie inkomen, bedoeld in artikel 21a, eerste lid, van de Algemene
> wet inzake rijksbelastingen is opgenomen, die persoon niet is uitgenodigd tot het doen van aangifte inkomstenbelasting
> en van die persoon ook geen beschikking ter zake van niet in Nederland belastbaar inkomen is of wordt vastgesteld.
> Deze beschikking wordt aangemerkt als een voor bezwaar vatbare beschikking als bedoeld in hoofdstuk V van de Algemene
> wet inzake rijksbelastingen en vervat in hetzelfde geschrift als de toekenning van de tegemoetkoming.
In afwijking van artikel 8 lid 1 en lid 2 bedraagt het toetsingsinkomen van een persoon nihil indien
  die persoon volgens beschikking van de inspecteur zonder inkomensgegeven, uitnodiging en buitenlands inkomen is.
  uitleg: een fictie ('als ware'). De inspecteur stelt bij beschikking vast dat aan de drie voorwaarden is voldaan;
  zonder die beschikking blijft een onbekend inkomen onbekend.

lid 4
> Het bedrag van de tegemoetkoming wordt rekenkundig afgerond op hele euro’s.
niet gecodeerd: elke toeslagwet rondt haar eigen jaarbedrag af, op grond van dit lid.

lid 5
> Een tegemoetkoming wordt niet toegekend indien deze minder dan € 24 zou bedragen.
niet gecodeerd: elke toeslagwet kent haar eigen jaarbedrag toe of niet, op grond van dit lid; het bedrag is de
  toekenningsgrens.

lid 6
> Bij wet kan worden bepaald dat een belanghebbende geacht wordt een aanvraag te hebben gedaan.
niet gecodeerd: bij wet te bepalen.

lid 7
> Indien een voorschot is verleend op de voet van artikel 16 en vijf jaren zijn verstreken na de laatste dag van het
> berekeningsjaar, wordt het bedrag van de tegemoetkoming ten minste gesteld op het bedrag van het verleende voorschot.
De vast te stellen tegemoetkoming bedraagt de berekende tegemoetkoming,
  met dien verstande dat deze ten minste het totaal van de verleende voorschotten bedraagt
  indien de peildatum na het einde van het berekeningsjaar vermeerderd met vijf jaar ligt.
  uitleg: vijf jaren na 31 december zijn verstreken met ingang van 1 januari, vijf jaar later.

voorbeelden Leeftijd
  gegeven
    Anna is een persoon.
| geval                                | geboortedatum van Anna | peildatum        | verwacht: de leeftijd van Anna | verwacht: Anna is meerderjarig |
|--------------------------------------|------------------------|------------------|-------------------------------:|--------------------------------|
| de dag voor de verjaardag            | 2 mei 2006             | 1 mei 2024       |                             17 | nee                            |
| op de verjaardag                     | 1 mei 2006             | 1 mei 2024       |                             18 | ja                             |
| 29 februari, gewoon jaar             | 29 februari 2004       | 28 februari 2022 |                             17 | nee                            |
| 29 februari, gewoon jaar: op 1 maart | 29 februari 2004       | 1 maart 2022     |                             18 | ja                             |

voorbeelden Medebewoner
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. De peildatum is 1 januari 2025.
    Anna en Carla zijn met elkaar gehuwd. Voor het overige: nee.
| geval                                    | Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven | Bram is onderhuurder van Anna | Anna en Bram zijn bloedverwant in de eerste graad | Bram en Carla zijn aanverwant in de eerste graad | Bram behoort tot het huishouden van een onderhuurder | verwacht: Bram is een medebewoner | verwacht: Carla is een medebewoner |
|------------------------------------------|----------------------------------------------------------------------|-------------------------------|---------------------------------------------------|--------------------------------------------------|------------------------------------------------------|-----------------------------------|------------------------------------|
| zelfde adres                             | ja                                                                   | nee                           | nee                                               | nee                                              | nee                                                  | ja                                | nee                                |
| ander adres                              | nee                                                                  | nee                           | nee                                               | nee                                              | nee                                                  | nee                               | nee                                |
| onderhuurder                             | ja                                                                   | ja                            | nee                                               | nee                                              | nee                                                  | nee                               | nee                                |
| onderhuurder, kind van Anna              | ja                                                                   | ja                            | ja                                                | nee                                              | nee                                                  | ja                                | nee                                |
| onderhuurder, aangetrouwd kind van Carla | ja                                                                   | ja                            | nee                                               | ja                                               | nee                                                  | ja                                | nee                                |
| bij het gezin van de onderhuurder        | ja                                                                   | nee                           | nee                                               | nee                                              | ja                                                   | nee                               | nee                                |

voorbeeld Partner op hetzelfde adres is geen medebewoner
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 januari 2025.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven. Anna en Bram zijn met elkaar gehuwd.
    Voor het overige: nee.
  verwacht
    Bram is geen medebewoner, op grond van artikel 2 lid 1 onderdeel e.
    Anna is geen medebewoner.

voorbeeld Het gehele jaar dezelfde partner
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 maart 2025.
    Anna en Bram zijn met elkaar gehuwd tot 5 december 2025. Voor het overige: nee.
  verwacht
    Bram is vaste partner van Anna.

voorbeeld Niet het gehele jaar partner
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 maart 2025.
    Anna en Bram zijn met elkaar gehuwd met ingang van 2 januari 2025. Voor het overige: nee.
  verwacht
    Bram is geen vaste partner van Anna.

voorbeelden Vermogen van de belanghebbende
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Voor het overige: nee.
| geval                       | berekeningsjaar | peildatum      | Anna en Bram zijn met elkaar gehuwd | rendementsgrondslag van Anna | rendementsgrondslag van Bram | verwacht: Anna heeft te veel vermogen | op grond van    |
|-----------------------------|-----------------|----------------|-------------------------------------|-----------------------------:|-----------------------------:|---------------------------------------|-----------------|
| op de grens                 | 2025            | 1 januari 2025 | nee                                 |                     € 37.395 |                          € 0 | nee                                   |                 |
| een euro erboven            | 2025            | 1 januari 2025 | nee                                 |                     € 37.396 |                          € 0 | ja                                    | artikel 7 lid 3 |
| samen op de grens           | 2025            | 1 januari 2025 | ja                                  |                     € 74.790 |                          € 0 | nee                                   |                 |
| samen een euro erboven      | 2025            | 1 januari 2025 | ja                                  |                     € 40.000 |                     € 34.791 | ja                                    | artikel 7 lid 3 |
| in 2020                     | 2020            | 1 januari 2020 | nee                                 |                     € 30.847 |                          € 0 | ja                                    | artikel 7 lid 3 |
| in 2020, samen              | 2020            | 1 januari 2020 | ja                                  |                     € 30.847 |                     € 30.846 | ja                                    | artikel 7 lid 3 |
| in 2020, samen, op de grens | 2020            | 1 januari 2020 | ja                                  |                     € 30.846 |                     € 30.846 | nee                                   |                 |

voorbeelden Vermogen van een medebewoner
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Voor het overige: nee.
| geval                       | berekeningsjaar | peildatum      | Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven | rendementsgrondslag van Bram | verwacht: Bram heeft als medebewoner te veel vermogen | op grond van    |
|-----------------------------|-----------------|----------------|----------------------------------------------------------------------|-----------------------------:|-------------------------------------------------------|-----------------|
| op de grens                 | 2025            | 1 januari 2025 | ja                                                                   |                     € 37.395 | nee                                                   |                 |
| het gehele jaar medebewoner | 2025            | 1 januari 2025 | ja                                                                   |                     € 37.396 | ja                                                    | artikel 7 lid 4 |
| vanaf 2 januari             | 2025            | 1 maart 2025   | 2 januari 2025                                                       |                     € 37.396 | nee                                                   |                 |
| in 2020                     | 2020            | 1 januari 2020 | ja                                                                   |                     € 30.847 | ja                                                    | artikel 7 lid 4 |

voorbeelden Inkomen van een inwonend kind
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven. Voor het overige: nee.
| geval                     | berekeningsjaar | peildatum      | geboortedatum van Bram | Bram is eerstegraads verwant in de neergaande lijn van Anna | Bram is kind met pleegvergoeding of kinderbijslag van Anna | inkomensgegeven van Bram | verwacht: het meetellend toetsingsinkomen van Bram | op grond van    |
|---------------------------|-----------------|----------------|------------------------|-------------------------------------------------------------|------------------------------------------------------------|-------------------------:|---------------------------------------------------:|-----------------|
| kind jonger dan 23        | 2025            | 1 januari 2025 | 2 januari 2002         | ja                                                          | nee                                                        |                  € 9.000 |                                            € 2.958 | artikel 7 lid 6 |
| kind met weinig inkomen   | 2025            | 1 januari 2025 | 2 januari 2002         | ja                                                          | nee                                                        |                  € 6.000 |                                                € 0 | artikel 7 lid 6 |
| kind van 23               | 2025            | 1 maart 2025   | 1 januari 2002         | ja                                                          | nee                                                        |                  € 9.000 |                                            € 9.000 | artikel 7 lid 2 |
| geen kind                 | 2025            | 1 januari 2025 | 2 januari 2002         | nee                                                         | nee                                                        |                  € 9.000 |                                            € 9.000 | artikel 7 lid 2 |
| kinderbijslag, tot 2026   | 2025            | 1 januari 2025 | 2 januari 2003         | nee                                                         | ja                                                         |                  € 9.000 |                                            € 9.000 | artikel 7 lid 2 |
| kinderbijslag, vanaf 2026 | 2026            | 1 januari 2026 | 2 januari 2004         | nee                                                         | ja                                                         |                  € 9.000 |                                            € 2.782 | artikel 7 lid 6 |

voorbeelden Kind van wie
  gegeven
    Anna, Bram, Carla en Dirk zijn personen. De belanghebbende is Anna. Anna en Carla zijn met elkaar gehuwd.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Dirk zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Het berekeningsjaar is 2026. De peildatum is 1 januari 2026. Voor het overige: nee.
| geval                         | Bram is eerstegraads verwant in de neergaande lijn van Carla | Bram is eerstegraads verwant in de neergaande lijn van Dirk | Bram is pleegkind van Anna | Bram is pleegkind van Carla | Bram is pleegkind van Dirk | verwacht: Bram is een kind in huis |
|-------------------------------|--------------------------------------------------------------|-------------------------------------------------------------|----------------------------|-----------------------------|----------------------------|------------------------------------|
| kind van de partner           | ja                                                           |                                                             |                            |                             |                            | ja                                 |
| kind van een medebewoner      |                                                              | ja                                                          |                            |                             |                            | ja                                 |
| pleegkind                     |                                                              |                                                             | ja                         |                             |                            | ja                                 |
| pleegkind van de partner      |                                                              |                                                             |                            | ja                          |                            | ja                                 |
| pleegkind van een medebewoner |                                                              |                                                             |                            |                             | ja                         | ja                                 |
| van niemand                   |                                                              |                                                             |                            |                             |                            | nee                                |

voorbeelden Kinderbijslag of pleegvergoeding
  gegeven
    Anna, Bram, Carla en Dirk zijn personen. De belanghebbende is Anna. Anna en Carla zijn met elkaar gehuwd.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Anna en Dirk zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Het berekeningsjaar is 2026. De peildatum is 1 januari 2026. Voor het overige: nee.
| geval               | Bram is kind met pleegvergoeding of kinderbijslag van Carla | Bram is kind met pleegvergoeding of kinderbijslag van Dirk | verwacht: Bram is een pleegvergoedings- of kinderbijslagkind in huis |
|---------------------|-------------------------------------------------------------|------------------------------------------------------------|----------------------------------------------------------------------|
| via de partner      | ja                                                          |                                                            | ja                                                                   |
| via een medebewoner |                                                             | ja                                                         | ja                                                                   |
| van niemand         |                                                             |                                                            | nee                                                                  |

voorbeeld Inkomen uit het buitenland
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    Het inkomensgegeven van Anna bedraagt € 12.000. Het niet in Nederland belastbaar inkomen van Anna bedraagt € 5.000.
    Anna heeft een beschikking over niet in Nederland belastbaar inkomen.
  verwacht
    Het toetsingsinkomen van Anna bedraagt € 17.000, op grond van artikel 8 lid 2.

voorbeeld Inkomen onbekend
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
  verwacht
    Het toetsingsinkomen van Anna is onbekend, want het inkomensgegeven van Anna ontbreekt.

voorbeeld Geen inkomensgegeven, volgens de inspecteur
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    Anna is volgens beschikking van de inspecteur zonder inkomensgegeven, uitnodiging en buitenlands inkomen.
  verwacht
    Het toetsingsinkomen van Anna bedraagt € 0, op grond van artikel 14 lid 3.

voorbeeld Partner zonder rechtmatig verblijf
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 januari 2025.
    Anna en Bram zijn met elkaar gehuwd.
    Bram is een vreemdeling zonder rechtmatig verblijf met ingang van 15 maart 2025.
    Voor het overige: nee.
  verwacht
    Anna is wegens zijn partner van een tegemoetkoming uitgesloten met ingang van 1 april 2025,
      op grond van artikel 9 lid 2.

voorbeelden Medebewoner zonder rechtmatig verblijf
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Bram is een vreemdeling zonder rechtmatig verblijf.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven. Voor het overige: nee.
| geval                    | peildatum      | geboortedatum van Bram | Bram is een alleenstaande minderjarige vreemdeling met opvang | verwacht: Anna is wegens een medebewoner van een tegemoetkoming uitgesloten |
|--------------------------|----------------|------------------------|---------------------------------------------------------------|-----------------------------------------------------------------------------|
| minderjarig, tot 2022    | 1 januari 2021 | 1 mei 2005             | nee                                                           | ja                                                                          |
| minderjarig met opvang   | 1 januari 2021 | 1 mei 2005             | ja                                                            | nee                                                                         |
| minderjarig, vanaf 2022  | 1 januari 2022 | 1 mei 2005             | nee                                                           | nee                                                                         |
| meerderjarig, vanaf 2022 | 1 juni 2023    | 1 mei 2005             | nee                                                           | ja                                                                          |

voorbeelden Als meerderjarige
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De peildatum is 1 januari 2025.
| geval               | geboortedatum van Anna | Anna is een minderjarige met een kind | Anna is een ouderloze minderjarige | verwacht: Anna geldt als meerderjarige |
|---------------------|------------------------|---------------------------------------|------------------------------------|----------------------------------------|
| achttien            | 1 januari 2007         | nee                                   | nee                                | ja                                     |
| zeventien           | 1 maart 2007           | nee                                   | nee                                | nee                                    |
| zeventien, met kind | 1 maart 2007           | ja                                    | nee                                | ja                                     |
| zeventien, wees     | 1 maart 2007           | nee                                   | ja                                 | ja                                     |

voorbeelden Een kind in twee huishoudens (artikel 4), tot 2024
  bron eigen, naar de tekst van 2021
  gegeven
    Anna en Kees zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2021.
    Kees is een onderhouden nakomeling of pleegkind. Voor het overige: nee.
| geval               | Anna en Kees zijn als ingezetene op hetzelfde woonadres ingeschreven | Kees is bij een van beide ouders ingeschreven | Kees verblijft doorgaans drie gehele dagen per week in elk van beide huishoudens | verwacht: Kees is een onderhouden kind | op grond van    |
|---------------------|----------------------------------------------------------------------|-----------------------------------------------|----------------------------------------------------------------------------------|----------------------------------------|-----------------|
| op hetzelfde adres  | ja                                                                   | nee                                           | nee                                                                              | ja                                     | artikel 4 lid 1 |
| bij de andere ouder | nee                                                                  | ja                                            | nee                                                                              | nee                                    |                 |
| in twee huishoudens | nee                                                                  | ja                                            | ja                                                                               | ja                                     | artikel 4 lid 2 |

voorbeelden Een kind in twee huishoudens (artikel 4), vanaf 2024
  bron eigen, naar de tekst van 2024 en later; 156 maal een half is 78
  gegeven
    Anna en Kees zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2024.
    Kees is een onderhouden nakomeling of pleegkind. Kees is bij een van beide ouders ingeschreven.
    Voor het overige: nee.
| geval               | deel van het kalenderjaar in twee huishoudens van Kees | aantal dagen in het huishouden van de ene ouder van Kees | aantal dagen in het huishouden van de andere ouder van Kees | oordeel of Kees in nagenoeg gelijke mate in elk van beide huishoudens verblijft | verwacht: Kees is een onderhouden kind | op grond van    |
|---------------------|--------------------------------------------------------|----------------------------------------------------------|-------------------------------------------------------------|---------------------------------------------------------------------------------|----------------------------------------|-----------------|
| 156 dagen in elk    | 1                                                      | 156                                                      | 210                                                         |                                                                                 | ja                                     | artikel 4 lid 2 |
| een dag minder      | 1                                                      | 155                                                      | 211                                                         |                                                                                 | oordeel nodig                          |                 |
| een dag minder, ja  | 1                                                      | 155                                                      | 211                                                         | ja                                                                              | ja                                     | artikel 4 lid 2 |
| een dag minder, nee | 1                                                      | 155                                                      | 211                                                         | nee                                                                             | nee                                    |                 |
| een half jaar       | 0,5                                                    | 78                                                       | 105                                                         |                                                                                 | ja                                     | artikel 4 lid 2 |
