regeling Algemene wet inkomensafhankelijke regelingen (Awir)
gebruikt Algemene termijnenwet (ATW)

// Hoofdstuk 2: hoe de Belastingdienst/Toeslagen toekent, herziet en terugvordert. Sinds 2024 heet zij Dienst Toeslagen.
// De peildatum is de dag waarop de beschikking wordt gegeven: de tekst en de bedragen van die dag gelden.

gegevens
Een zaak heeft:
  een einde van het berekeningsjaar: datum;
  een vermoedelijke tegemoetkoming: bedrag;  // schatting voor het voorschot
  een berekende tegemoetkoming: bedrag;      // volgens de toeslagwet, al afgerond
  een totaal van de verleende voorschotten: bedrag;
  een eerder gematigd bedrag: bedrag.        // artikelen 22 lid 8 en 24 lid 4: waarmee een eerdere terugvordering is verlaagd
Een aanvraag heeft:
  een dag van de aanvraag: datum.
Van de aanvraag staat vast of zij (zonder bewijs: nee):
  op de aangegeven wijze aannemelijk gemaakt is.
Van een persoon staat vast of hij:
  een latere aangiftetermijn heeft, per berekeningsjaar.  // artikel 15 lid 1, tweede volzin
Een persoon heeft:
  een laatste dag voor de aangifte: datum, per berekeningsjaar.
Van een persoon wordt bepaald of hij:
  de tegemoetkoming aangevraagd heeft, in de tijd.
Een aanslag heeft:
  een dag van de laatste aanslag: datum;
  een dag van de laatste beschikking over buitenlands inkomen: datum.
Van de aanslag staat vast of zij:
  over het berekeningsjaar vastgesteld is;
  voor buitenlands inkomen bij beschikking vastgesteld is.
Een beschikking heeft:
  een dagtekening van de beschikking: datum;
  een dag van bekendheid van het inkomensgegeven: datum.
Van de beschikking staat vast of zij:
  een toekenning is;
  een herziening op grond van artikel 21 is;
  een daarmee samenhangende terugvordering is;
  het gevolg van een volledig ingewilligd verzoek is;
  het gevolg van de verwerking van aangeleverde gegevens is;
  alleen het gevolg van een nieuw of gewijzigd inkomensgegeven is.
Van de toekenning staat vast of zij:
  door een later inkomensgegeven te hoog of te laag blijkt|blijken;
  door een latere rendementsgrondslag te hoog of te laag blijkt|blijken;              // artikel 20 lid 1, vanaf 2022
  te hoog is;
  wegens twijfel over het adres onzeker is;
  onder toepassing van artikel 13 lid 5 onderdeel c AWR valt;
  wegens een medebewoner onder toepassing van artikel 13 lid 5 onderdeel c AWR valt;  // artikel 16 lid 7, slot
  mede naar de draagkracht van medebewoners is;
  aan een uitreiziger gericht is.
Een terugvordering heeft:
  het verleende bedrag: bedrag;   // wat eerder is toegekend, of als voorschot verleend
  het toegekende bedrag: bedrag;  // wat nu blijkt
  het op de rekening van de derde uitbetaalde bedrag: bedrag;
  het aan de derde uitbetaalde voorschot: bedrag.
Van de terugvordering staat vast of zij:
  uit de herziening van een toegekende tegemoetkoming volgt;
  uit de verrekening van een voorschot volgt;
  mede over de draagkracht van medebewoners gaat.
Een aanmaning heeft:
  een dagtekening van de aanmaning: datum;
  een einde van de aanmaningstermijn: datum.
Van de aanmaning staat vast of zij:
  schriftelijk gedaan is;
  op de mogelijke gevolgen wijst|wijzen.
Van de aanmaning wordt bepaald of zij:
  verplicht is;
  aan de eisen voldoet.
Van de gevraagde gegevens staat vast of zij:
  op tijd verstrekt zijn;
  na de aanmaning op tijd verstrekt zijn.
Van de ambtshalve bepaling staat vast of zij:
  tot nihil leidt|leiden.
Van de bevraagde staat vast of zij:
  een openbaar lichaam of een instelling daarvan is;
  een rechtspersoon krachtens bijzondere wet is;
  een uitvoerder van het beleid van het Rijk is;          // artikel 38 lid 1: een lichaam dat dat beleid hoofdzakelijk uitvoert
  bij algemene maatregel van bestuur aangewezen is;       // artikel 38 lid 1, tot 2021
  een administratieplichtige is;
  een verhuurder van een woning is;
  een kindercentrum of gastouderbureau is;                // artikel 38 lid 4, vanaf 2022
  een belanghebbende, een partner of een medebewoner is;  // artikel 18 lid 1
  tot het verstrekken van de gevraagde gegevens gehouden is.
Van de bevraagde wordt bepaald of zij:
  desgevraagd gegevens verstrekken moet|moeten;
  uit eigen beweging gegevens verstrekken moet|moeten;
  een verzuim begaat|begaan.
Van de onbillijkheid staat vast of zij:
  uit de vermogenstoets volgt.
Van de Belastingdienst/Toeslagen wordt bepaald of zij:
  het verleende voorschot herziet|herzien;
  het verleende voorschot verlaagt|verlagen;
  het voorschot achterwege laat|laten;
  de hoogte van de tegemoetkoming ambtshalve bepaalt|bepalen;
  de tegemoetkoming naar het inkomen herziet|herzien;
  de tegemoetkoming ten nadele herziet|herzien;
  de belanghebbende in de gelegenheid tot het naar voren brengen van diens zienswijze stelt;
  een verzuimboete geeft|geven.
Van Onze Minister wordt bepaald of hij:
  tot tegemoetkoming aan de onbillijkheid bevoegd is.
Van een persoon wordt bepaald of hij:
  hoofdelijk aansprakelijk voor de terugvordering is, in de tijd.
Bepaald worden:
  een voorschot: bedrag;
  een uit te betalen voorschot: bedrag;
  een vast te stellen tegemoetkoming: bedrag;
  een uit te betalen bedrag: bedrag;
  een verschuldigde terugvordering: bedrag;
  een terug te vorderen bedrag: bedrag;
  een bedrag van de aansprakelijkheid van de derde: bedrag;
  een uiterste dag van de toekenning: datum;
  een hoogste verzuimboete: bedrag.

parameter doelmatigheidsgrens: bedrag
| jaar | bedraagt | bron                                           | status |
|------|---------:|------------------------------------------------|--------|
| 2021 |     € 98 | Awir art. 26a, BWBR0018472, geldend 2021-01-01 | bron   |
| 2022 |    € 100 | Awir art. 26a, BWBR0018472, geldend 2022-01-01 | bron   |
| 2023 |    € 106 | Awir art. 26a, BWBR0018472, geldend 2023-07-01 | bron   |
| 2024 |    € 116 | Awir art. 26a, BWBR0018472, geldend 2024-01-01 | bron   |
| 2025 |    € 118 | Awir art. 26a, BWBR0018472, geldend 2025-01-01 | bron   |
| 2026 |    € 121 | Awir art. 26a, BWBR0018472, geldend 2026-01-01 | bron   |

// Artikel 41a: elke vijf jaar gewijzigd, voor het eerst op 1 januari 2015.
parameter hoogste bedrag van de verzuimboete: bedrag
| jaar | bedraagt | bron                                                          | status   |
|------|---------:|---------------------------------------------------------------|----------|
| 2020 |  € 5.514 | Awir art. 40, BWBR0018472, geldend 2020-01-01                 | bron     |
| 2021 |  € 5.514 | Awir art. 40, BWBR0018472, geldend 2021-01-01                 | bron     |
| 2022 |  € 5.514 | Awir art. 40, BWBR0018472, geldend 2022-01-01                 | bron     |
| 2023 |  € 5.514 | als 2022: art. 41a, elke vijf jaar gewijzigd, in 2020 en 2025 | afgeleid |
| 2024 |  € 5.514 | als 2022: art. 41a, elke vijf jaar gewijzigd, in 2020 en 2025 | afgeleid |
| 2025 |  € 6.709 | Awir art. 40, BWBR0018472, geldend 2025-01-01                 | bron     |
| 2026 |  € 6.709 | Awir art. 40, BWBR0018472, geldend 2026-01-01                 | bron     |

artikel 11
niet gecodeerd: voor welke regelingen dit hoofdstuk geldt, en wie het uitvoert.

artikel 12
niet gecodeerd: verhouding tot de Awb, en een dwangsom; geen gevolg voor een tegemoetkoming.

artikel 13
niet gecodeerd: elektronisch berichtenverkeer.

artikel 13a
niet gecodeerd: elektronisch berichtenverkeer.

artikel 13b
geldig van 7 juli 2020
lid 1
> Bij het vaststellen van een beschikking op grond van deze wet, de daarop berustende bepalingen of een
> inkomensafhankelijke regeling weegt de Belastingdienst/Toeslagen de rechtstreeks betrokken belangen af, voor zover
> niet uit een wettelijk voorschrift of uit de aard van de uit te oefenen bevoegdheid een beperking voortvloeit.
oordeel of van deze bevoegdheid gebruik wordt gemaakt
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 13b
  vraag       Wordt, na afweging van de rechtstreeks betrokken belangen, van deze bevoegdheid gebruikgemaakt?
  weegt mee   de rechtstreeks betrokken belangen (lid 1); of de nadelige gevolgen onevenredig zijn in verhouding tot de
              met de beschikking te dienen doelen (lid 2)
  motivering  verplicht
  bij elke    kan-bepaling van deze wet of een inkomensafhankelijke regeling die geen eigen oordeel noemt
  uitleg      alleen waar de wet ruimte laat ('voor zover niet uit een wettelijk voorschrift … een beperking
              voortvloeit'); een gebonden regel (9 lid 2, 14 lid 5, 26a) vraagt niets. Vóór 7 juli 2020 was er geen
              eigen bepaling in deze wet, maar wel dezelfde keuze (artikel 3:4 Awb).

lid 2
> De voor een belanghebbende nadelige gevolgen van een beschikking als bedoeld in het eerste lid mogen niet onevenredig
> zijn in verhouding tot de met die beschikking te dienen doelen.
niet gecodeerd: de onevenredigheid wordt meegewogen in het oordeel van lid 1; zij is niet te berekenen.

artikel 15
termijn indiening over 2025
  tot en met 31 december van het jaar volgend op het berekeningsjaar
  uitleg: de termijn van de tekst van 1 januari 2026, lid 1: 31 december.
In afwijking van lid 1 is de indiening van de aanvraag om een tegemoetkoming de indiening over 2025
  indien de peildatum op of na 1 januari 2025 ligt, tenzij de belanghebbende een latere aangiftetermijn heeft.
  uitleg: de termijn over 2025 loopt pas in 2026 af, en dan geldt de tekst van 1 januari 2026. De tekst van 1 juli 2025
  heeft nog '1 september'; die dag geldt dus voor het laatst over 2024.

lid 1
geldig tot 1 januari 2026
> Een aanvraag om een tegemoetkoming met betrekking tot een berekeningsjaar kan tot 1 september van het jaar volgend op
> het berekeningsjaar worden ingediend bij de Belastingdienst/Toeslagen. Indien de belanghebbende of diens partner voor
> de in de eerste volzin genoemde datum is uitgenodigd om over het berekeningsjaar aangifte inkomstenbelasting te doen
> binnen een termijn die na die datum verloopt, wordt de in die volzin bedoelde termijn verlengd tot de laatste dag van
> de door de inspecteur voor het indienen van die aangifte gestelde termijn. De tweede volzin is van overeenkomstige
> toepassing ingeval een medebewoner is uitgenodigd om aangifte inkomstenbelasting te doen en de aanvraag betrekking
> heeft op een tegemoetkoming op grond van een inkomensafhankelijke regeling waarin is bepaald dat naast de draagkracht
> van de belanghebbende en diens partner ook de draagkracht van medebewoners van belang is voor de beoordeling van de
> aanspraak op of de bepaling van de hoogte van de tegemoetkoming. Indien meer dan een van de personen, bedoeld in de
> tweede en derde volzin, is uitgenodigd om aangifte inkomstenbelasting te doen, wordt voor de toepassing van die
> volzinnen uitgegaan van de aangifte waarvan de indieningstermijn het laatst verloopt.
verzoek de aanvraag om een tegemoetkoming
  door        de belanghebbende
  binnen      tot 1 september van het jaar volgend op het berekeningsjaar
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 15 lid 1 en artikel 15 lid 5
  uitleg      de aanvraag over elk berekeningsjaar apart, en wat zij voor latere jaren doet. Valt de laatste dag in een
              weekend, dan geldt de Algemene termijnenwet.
In afwijking van de vorige zin is de indiening van de aanvraag om een tegemoetkoming de laatste dag voor de aangifte van
  de belanghebbende indien de belanghebbende een latere aangiftetermijn heeft.
  uitleg: de langste termijn van de belanghebbende, zijn partner en, waar hun draagkracht meetelt, de medebewoners.

lid 1
geldig van 1 januari 2026
> Een aanvraag om een tegemoetkoming met betrekking tot een berekeningsjaar kan tot en met 31 december van het jaar
> volgend op het berekeningsjaar worden ingediend bij de Dienst Toeslagen. Indien de belanghebbende of diens partner
> voor de in de eerste volzin genoemde datum is uitgenodigd om over het berekeningsjaar aangifte inkomstenbelasting te
> doen binnen een termijn die na die datum verloopt, wordt de in die volzin bedoelde termijn verlengd tot de laatste dag
> van de door de inspecteur voor het indienen van die aangifte gestelde termijn. De tweede volzin is van overeenkomstige
> toepassing ingeval een medebewoner is uitgenodigd om aangifte inkomstenbelasting te doen en de aanvraag betrekking
> heeft op een tegemoetkoming op grond van een inkomensafhankelijke regeling waarin is bepaald dat naast de draagkracht
> van de belanghebbende en diens partner ook de draagkracht van medebewoners van belang is voor de beoordeling van de
> aanspraak op of de bepaling van de hoogte van de tegemoetkoming. Indien meer dan een van de personen, bedoeld in de
> tweede en derde volzin, is uitgenodigd om aangifte inkomstenbelasting te doen, wordt voor de toepassing van die
> volzinnen uitgegaan van de aangifte waarvan de indieningstermijn het laatst verloopt.
verzoek de aanvraag om een tegemoetkoming
  door        de belanghebbende
  binnen      tot en met 31 december van het jaar volgend op het berekeningsjaar
  werkt door  naar latere berekeningsjaren
  grondslag   artikel 15 lid 1 en artikel 15 lid 5
  uitleg      als tot 2026.
In afwijking van de vorige zin is de indiening van de aanvraag om een tegemoetkoming de laatste dag voor de aangifte van
  de belanghebbende indien de belanghebbende een latere aangiftetermijn heeft.

lid 2
> De belanghebbende is gehouden de voor de beslissing op de aanvraag benodigde informatie duidelijk, stellig en zonder
> voorbehoud te verstrekken.
niet gecodeerd: een plicht tot medewerking, zonder eigen gevolg voor de hoogte.

lid 3
> Indien de belanghebbende een partner heeft, wordt de aanvraag mede ondertekend door de partner.
niet gecodeerd: een vormvereiste.

lid 4
> Indien in een inkomensafhankelijke regeling is bepaald dat naast de draagkracht van belanghebbende en diens partner
> ook de draagkracht van medebewoners van belang is voor de beoordeling van de aanspraak op of de bepaling van de hoogte
> van een tegemoetkoming, wordt de aanvraag mede ondertekend door de medebewoners.
niet gecodeerd: een vormvereiste.

lid 5
> Een aanvraag wordt geacht mede te zijn gedaan voor op het berekeningsjaar volgende berekeningsjaren.
De belanghebbende heeft de tegemoetkoming aangevraagd
  indien de aanvraag om een tegemoetkoming van de belanghebbende tijdig is ingediend.
  uitleg: ook met een aanvraag over een eerder jaar. Of de Belastingdienst/Toeslagen dat heeft beëindigd (lid 6), blijkt
  uit een mededeling en is hier niet meegenomen.

lid 6
> Indien de Belastingdienst/Toeslagen van oordeel is dat toepassing van het vijfde lid kan worden beëindigd, deelt hij
> dit de belanghebbende schriftelijk mee.
niet gecodeerd: een mededeling van de Belastingdienst/Toeslagen.

lid 7
> De Belastingdienst/Toeslagen kan op eigen initiatief een aanvraagformulier toezenden aan degene die vermoedelijk voor
> een tegemoetkoming in aanmerking komt. Op dat formulier kunnen voor de belanghebbende en zijn niet duurzaam gescheiden
> levende echtgenoot of geregistreerde partner de gegevens worden vermeld die van belang kunnen zijn voor de beoordeling
> van de aanspraak of de bepaling van de hoogte van de tegemoetkoming.
niet gecodeerd: het toezenden van een formulier heeft geen gevolg voor de aanspraak.

lid 8
> In bij algemene maatregel van bestuur te bepalen gevallen kan de in het zevende lid bedoelde vermelding van gegevens
> ook plaatsvinden voor de partner die niet is de in dat lid bedoelde partner. De voordracht voor een krachtens de
> eerste volzin vast te stellen algemene maatregel van bestuur wordt niet eerder gedaan dan vier weken nadat het ontwerp
> aan beide kamers der Staten-Generaal is overgelegd.
niet gecodeerd: delegatie.

lid 9
> De belanghebbende of de partner die niet in Nederland belastbaar inkomen geniet, is gehouden aan de inspecteur een
> opgaaf te verstrekken van dat inkomen. Ter zake van die opgaaf is de Algemene wet inzake rijksbelastingen, met
> uitzondering van Hoofdstuk VIIIA, van toepassing, als ware het een aangifte inkomstenbelasting.
niet gecodeerd: een plicht tegenover de inspecteur.

lid 10
> Indien in een inkomensafhankelijke regeling is bepaald dat naast de draagkracht van de belanghebbende en diens partner
> ook de draagkracht van medebewoners van belang is voor de beoordeling van de aanspraak op of voor de bepaling van de
> hoogte van een tegemoetkoming, is het negende lid van overeenkomstige toepassing ten aanzien van de medebewoner die
> niet in Nederland belastbaar inkomen geniet.
niet gecodeerd: als lid 9.

lid 11
> Indien de belanghebbende, zijn partner of een medebewoner in het berekeningsjaar als binnenlands belastingplichtige
> voor de inkomstenbelasting inkomen geniet ter zake waarvan recht bestaat op een vermindering van de verschuldigde
> inkomstenbelasting op grond van regelingen ter voorkoming van dubbele belasting, wordt ten aanzien van degene die dat
> inkomen geniet de aanvraag voor zoveel nodig tevens aangemerkt als een verzoek om te worden uitgenodigd tot het doen
> van aangifte inkomstenbelasting als bedoeld in artikel 6, tweede lid, van de Algemene wet inzake rijksbelastingen.
niet gecodeerd: gaat over de aangifte inkomstenbelasting.

artikel 16
lid 1
> De Belastingdienst/Toeslagen verleent de belanghebbende die een aanvraag voor een tegemoetkoming indient vóór 1 april
> van het jaar volgend op het berekeningsjaar waarop de tegemoetkoming betrekking heeft, een voorschot tot het bedrag
> waarop de tegemoetkoming vermoedelijk zal worden vastgesteld binnen 13 weken na de ontvangst van de aanvraag.
Het voorschot bedraagt de vermoedelijke tegemoetkoming
  indien de dag van de aanvraag op of voor het einde van het berekeningsjaar vermeerderd met drie maanden ligt.
  uitleg: 'vóór 1 april': uiterlijk 31 maart, drie maanden na 31 december. Hoe hoog de tegemoetkoming vermoedelijk
  wordt, is een schatting van de Belastingdienst/Toeslagen en hier een gegeven.
termijn verlening van het voorschot
  binnen 13 weken na de dag van de aanvraag

lid 2
> Ingeval de belanghebbende voor het gehele berekeningsjaar aanspraak heeft op een tegemoetkoming die wordt toegekend
> met toepassing van artikel 15, vijfde lid, wordt het voorschot verleend vóór de aanvang van het berekeningsjaar.
niet gecodeerd: het doorlopende voorschot wordt vóór het berekeningsjaar verleend; dat is een dag, geen bedrag.

lid 3
> Indien de Belastingdienst/Toeslagen voor de beoordeling van de aanspraak op of de bepaling van de hoogte van de
> tegemoetkoming nadere informatie nodig acht, kan de termijn, bedoeld in het eerste lid, worden verlengd met 13 weken.
> Indien de Belastingdienst/Toeslagen informatie van buiten Nederland nodig heeft, kan de termijn, bedoeld in het eerste
> lid, worden verlengd met 26 weken. De Belastingdienst/Toeslagen stelt de belanghebbende schriftelijk van een
> verlenging in kennis.
niet gecodeerd: of de termijn wordt verlengd, en hoe lang, kiest de Belastingdienst/Toeslagen; de dag staat dan in de
  kennisgeving.

lid 4
> Het bedrag van het voorschot, bedoeld in het eerste lid, bedraagt nihil indien naar het oordeel van de
> Belastingdienst/Toeslagen onvoldoende gegevens bekend zijn bij de Belastingdienst/Toeslagen ten aanzien van de
> belanghebbende, tenzij de belanghebbende op de door de Belastingdienst/Toeslagen aangegeven wijze zijn aanspraak op
> een tegemoetkoming aannemelijk maakt.
oordeel of onvoldoende gegevens bekend zijn bij de Belastingdienst/Toeslagen ten aanzien van de belanghebbende
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 16 lid 4
  vraag       Zijn er bij de Belastingdienst/Toeslagen onvoldoende gegevens bekend ten aanzien van de belanghebbende?
  weegt mee   de gegevens die bekend zijn
  motivering  verplicht
In afwijking van lid 1 bedraagt het voorschot nihil indien naar het oordeel van
  de Belastingdienst/Toeslagen onvoldoende gegevens bekend zijn bij de Belastingdienst/Toeslagen ten aanzien van
  de belanghebbende en de dag van de aanvraag op of voor het einde van het berekeningsjaar
  vermeerderd met drie maanden ligt, tenzij de aanvraag op de aangegeven wijze aannemelijk gemaakt is.
  uitleg: drie maanden na 31 december, zoals in lid 1: lid 4 gaat over het voorschot van lid 1. Dat de belanghebbende
  zijn aanspraak aannemelijk maakt, is een feit dat hij moet bewijzen.

lid 5
> De Belastingdienst/Toeslagen kan het voorschot herzien, met dien verstande dat het voorschot daarbij niet kan worden
> verlaagd indien op het tijdstip van de herziening ten minste vijf jaren zijn verstreken na de laatste dag van het
> berekeningsjaar.
De Belastingdienst/Toeslagen kan het verleende voorschot herzien.
De Belastingdienst/Toeslagen kan het verleende voorschot verlagen,
  tenzij de peildatum na het einde van het berekeningsjaar vermeerderd met vijf jaar ligt.
  uitleg: vijf jaren na 31 december zijn verstreken met ingang van 1 januari, vijf jaar later.

lid 6
> Een herziening van het voorschot kan leiden tot een terug te vorderen bedrag.
niet gecodeerd: het terug te vorderen bedrag staat in artikel 26.

lid 7
geldig tot 1 januari 2026
> De Belastingdienst/Toeslagen kan afzien van het verlenen van een voorschot of een voorschot verlenen tot een ander
> bedrag dan volgt uit het eerste lid, indien: a. gerede twijfel bestaat over de juistheid van het adresgegeven van de
> belanghebbende of dit gegeven ontbreekt; b. de inspecteur ten aanzien van de belanghebbende of diens partner artikel
> 13, vijfde lid, aanhef en onderdeel c, van de Algemene wet inzake rijksbelastingen heeft toegepast; c. de
> belanghebbende als uitreiziger is aangemerkt.
De Belastingdienst/Toeslagen kan het voorschot achterwege laten indien:
  a. de toekenning wegens twijfel over het adres onzeker is;
  b. de toekenning onder toepassing van artikel 13 lid 5 onderdeel c AWR valt; of
  c. de toekenning aan een uitreiziger gericht is.
  uitleg: 'een ander bedrag' is ook mogelijk; hier alleen de vraag of van het voorschot van lid 1 wordt afgezien. Of er
  gerede twijfel is, is een gegeven.

lid 7
geldig van 1 januari 2026
> De Dienst Toeslagen kan afzien van het verlenen van een voorschot of een voorschot verlenen tot een ander bedrag dan
> volgt uit het eerste lid, indien: a. gerede twijfel bestaat over de juistheid van het adresgegeven van de
> belanghebbende of dit gegeven ontbreekt; b. de inspecteur ten aanzien van de belanghebbende of diens partner artikel
> 13, vijfde lid, aanhef en onderdeel c, van de Algemene wet inzake rijksbelastingen heeft toegepast; c. de
> belanghebbende als uitreiziger is aangemerkt. Indien in een inkomensafhankelijke regeling is bepaald dat naast de
> draagkracht van de belanghebbende en diens partner ook de draagkracht van medebewoners van belang is, kan de Dienst
> Toeslagen eveneens afzien van het verlenen van een voorschot of een voorschot verlenen tot een ander bedrag dan volgt
> uit het eerste lid indien de inspecteur ten aanzien van de medebewoner artikel 13, vijfde lid, aanhef en onderdeel c,
> van de Algemene wet inzake rijksbelastingen heeft toegepast.
De Belastingdienst/Toeslagen kan het voorschot achterwege laten indien:
  a. de toekenning wegens twijfel over het adres onzeker is;
  b. de toekenning onder toepassing van artikel 13 lid 5 onderdeel c AWR valt;
  c. de toekenning aan een uitreiziger gericht is; of
  d. de toekenning wegens een medebewoner onder toepassing van artikel 13 lid 5 onderdeel c AWR valt en
     de toekenning mede naar de draagkracht van medebewoners is.
  uitleg: als tot 2026. De slotzin, hier onderdeel d, staat in de tekst van 2026; in de teksten ervoor is zij niet
  gezien, al is zij waarschijnlijk ouder.

artikel 17
niet gecodeerd: een plicht om wijzigingen te melden; welke, en wanneer, staat in een ministeriële regeling.

artikel 18
lid 1
geldig tot 1 januari 2022
> Een belanghebbende, een partner en een medebewoner verstrekken de Belastingdienst/Toeslagen desgevraagd alle gegevens
> en inlichtingen die voor de beoordeling van de aanspraak op of de bepaling van de hoogte van de tegemoetkoming van
> belang kunnen zijn.
niet gecodeerd: een plicht van de belanghebbende; wat er volgt als zij niet wordt nagekomen, staat in de leden 3 en 4.

lid 1
geldig van 1 januari 2022
> Een belanghebbende, een partner en een medebewoner verstrekken de Dienst Toeslagen desgevraagd alle gegevens en
> inlichtingen die van belang kunnen zijn voor: a. de beoordeling van de aanspraak op of de bepaling van de hoogte van
> de tegemoetkoming; of b. de bepaling van de hoogte van een voorschot op de tegemoetkoming of het herzien van een
> voorschot, bedoeld in artikel 16, vijfde lid.
niet gecodeerd: een plicht van de belanghebbende; wat er volgt als zij niet wordt nagekomen, staat in de leden 3 tot en
  met 6.

lid 2
> De gegevens en inlichtingen worden verstrekt op een door de Belastingdienst/Toeslagen aangegeven wijze en binnen een
> door de Belastingdienst/Toeslagen te stellen termijn.
niet gecodeerd: wijze en termijn kiest de Belastingdienst/Toeslagen.

lid 3
geldig tot 1 januari 2022
> Indien de gegevens of inlichtingen niet op tijd zijn verstrekt door de persoon aan wie dit is gevraagd, maant de
> Belastingdienst/Toeslagen hem aan onder het stellen van een nadere termijn om alsnog de gevraagde gegevens en
> inlichtingen te verstrekken.
De aanmaning is verplicht indien de gevraagde gegevens niet op tijd verstrekt zijn.
De aanmaning voldoet aan de eisen indien de aanmaning verplicht is.
  uitleg: de nadere termijn is vrij; de wet stelt er geen eis aan.

lid 3
geldig van 1 januari 2022
> Indien de persoon de aan hem gevraagde gegevens en inlichtingen niet op tijd heeft verstrekt, maant de Dienst
> Toeslagen hem schriftelijk aan om binnen een daarbij te stellen termijn van minimaal twee weken die gegevens en
> inlichtingen alsnog te verstrekken. De Dienst Toeslagen wijst de persoon in de aanmaning op de mogelijke gevolgen van
> het niet voldoen aan deze verplichting.
De aanmaning is verplicht indien de gevraagde gegevens niet op tijd verstrekt zijn.
De aanmaning voldoet aan de eisen indien de aanmaning schriftelijk gedaan is, de aanmaning op de mogelijke gevolgen
  wijst en het einde van de aanmaningstermijn op of na de dagtekening van de aanmaning vermeerderd met twee weken ligt.
  uitleg: 'tot 30 maart' heeft 29 maart als laatste dag. Een aanmaning van 16 maart heeft dan geen twee weken gegeven.

lid 4
geldig tot 1 januari 2022
> Indien niet aan de in de vorige leden genoemde verplichtingen is voldaan, bepaalt de Belastingdienst/Toeslagen
> ambtshalve de hoogte van de tegemoetkoming. Indien de belanghebbende, zijn partner of een medebewoner gehouden is aan
> de inspecteur een opgaaf te verstrekken van het niet in Nederland belastbaar inkomen en deze persoon daaraan niet, dan
> wel niet binnen de daartoe gestelde termijn heeft voldaan, kan de Belastingdienst/Toeslagen de hoogte van de
> tegemoetkoming ambtshalve bepalen.
De Belastingdienst/Toeslagen bepaalt de hoogte van de tegemoetkoming ambtshalve
  indien de aanmaning aan de eisen voldoet en de gevraagde gegevens niet na de aanmaning op tijd verstrekt zijn.
  uitleg: gebonden: er staat 'bepaalt'. De tweede volzin ('kan', bij buitenlands inkomen) is niet gecodeerd.

lid 4
geldig van 1 januari 2022
> Indien de gevraagde gegevens en inlichtingen niet zijn verstrekt binnen de aanmaningstermijn, bedoeld in het derde
> lid, kan de Dienst Toeslagen de hoogte van de tegemoetkoming of het voorschot ambtshalve bepalen of het voorschot
> herzien, bedoeld in artikel 16, vijfde lid. Artikel 26b is van overeenkomstige toepassing, met dien verstande dat de
> redelijke termijn, bedoeld in artikel 26b, gelijk is aan de aanmaningstermijn, bedoeld in het derde lid.
De Belastingdienst/Toeslagen kan de hoogte van de tegemoetkoming ambtshalve bepalen
  indien de aanmaning aan de eisen voldoet en de gevraagde gegevens niet na de aanmaning op tijd verstrekt zijn.
  uitleg: een aanmaning die niet aan lid 3 voldoet, geeft geen grond. De zienswijze van artikel 26b loopt gelijk met de
  aanmaningstermijn.

lid 5
geldig van 1 januari 2022
> De bevoegdheid tot ambtshalve bepalen of herzien, bedoeld in de eerste zin van het vierde lid, kan door de Dienst
> Toeslagen niet worden gebruikt voor zover het niet verstrekken van de gevraagde gegevens en inlichtingen binnen de
> aanmaningstermijn, bedoeld in het derde lid, leidt tot een tegemoetkoming van nihil, een voorschot van nihil of een
> herziening van een voorschot waarbij uitsluitend de uitbetaalde termijnen gedurende het berekeningsjaar van dat
> herziene voorschot niet wijzigen.
Lid 4 is niet van toepassing indien de ambtshalve bepaling tot nihil leidt.
  uitleg: 'voor zover' als voorwaarde: komt de bepaling op nihil uit, dan kan zij niet. De herziening waarbij alleen de
  uitbetaalde termijnen niet wijzigen, staat hiermee gelijk.

lid 6
geldig van 1 januari 2022
> Het vijfde lid is niet van toepassing indien de Dienst Toeslagen een redelijkerwijs te vergen inspanning heeft
> verricht om de persoon die niet heeft voldaan aan de verplichting, bedoeld in het eerste lid, in de gelegenheid te
> stellen alsnog de gevraagde gegevens en inlichtingen binnen een redelijke termijn te verstrekken voordat die persoon
> is aangemaand als bedoeld in het derde lid.
oordeel of voor de aanmaning een redelijkerwijs te vergen inspanning is verricht
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 18 lid 6
  vraag       Is, voordat de persoon is aangemaand, een redelijkerwijs te vergen inspanning verricht om hem alsnog in de
              gelegenheid te stellen de gegevens te verstrekken?
  weegt mee   wat is gedaan om de persoon te bereiken; de tijd die hij daarbij kreeg
  motivering  verplicht
Lid 5 is niet van toepassing
  indien naar het oordeel van de Dienst Toeslagen voor de aanmaning een redelijkerwijs te vergen inspanning is verricht.

lid 7
geldig van 1 januari 2022
> Indien de belanghebbende, zijn partner of een medebewoner gehouden is aan de inspecteur een opgaaf te verstrekken van
> het niet in Nederland belastbaar inkomen en deze persoon daaraan niet, dan wel niet binnen de daartoe gestelde termijn
> heeft voldaan, kan de Dienst Toeslagen de hoogte van de tegemoetkoming of van het voorschot ambtshalve bepalen.
niet gecodeerd: een opgaaf aan de inspecteur; de keuze is dezelfde als in lid 4.

artikel 19
lid 1
> Indien ten name van de belanghebbende, zijn partner of een medebewoner over het berekeningsjaar een aanslag
> inkomstenbelasting wordt vastgesteld, kent de Belastingdienst/Toeslagen de tegemoetkoming met betrekking tot dat
> berekeningsjaar toe binnen zes maanden na de vaststelling van de laatste in dit kader van belang zijnde aanslag.
> Indien ten name van de belanghebbende, zijn partner of een medebewoner over het berekeningsjaar een beschikking ter
> zake van niet in Nederland belastbaar inkomen wordt vastgesteld, kent de Belastingdienst/Toeslagen de tegemoetkoming
> met betrekking tot dat berekeningsjaar toe binnen acht weken na de vaststelling van de laatste in dit kader van belang
> zijnde beschikking. De tweede volzin is uitsluitend van toepassing indien de in die volzin genoemde termijn verloopt
> op een datum die gelegen is na afloop van de in de eerste volzin bedoelde termijn.
termijn toekenning na de aanslag
  binnen zes maanden na de dag van de laatste aanslag
termijn toekenning na de beschikking over buitenlands inkomen
  binnen acht weken na de dag van de laatste beschikking over buitenlands inkomen
De uiterste dag van de toekenning is de toekenning na de aanslag
  indien de aanslag over het berekeningsjaar vastgesteld is,
  tenzij de aanslag voor buitenlands inkomen bij beschikking vastgesteld is en
  de toekenning na de beschikking over buitenlands inkomen na de toekenning na de aanslag ligt.
De uiterste dag van de toekenning is de toekenning na de beschikking over buitenlands inkomen
  indien de aanslag voor buitenlands inkomen bij beschikking vastgesteld is,
  tenzij de aanslag over het berekeningsjaar vastgesteld is en
  de toekenning na de beschikking over buitenlands inkomen op of voor de toekenning na de aanslag ligt.
  uitleg: de laatste van de twee dagen, als er een aanslag en een beschikking is.

lid 2
> Indien voor geen van de in het eerste lid bedoelde personen over het berekeningsjaar een aanslag inkomstenbelasting of
> een beschikking ter zake van niet in Nederland belastbaar inkomen wordt vastgesteld, kent de Belastingdienst/Toeslagen
> de tegemoetkoming met betrekking tot dat berekeningsjaar toe uiterlijk 31 december van het jaar volgend op het
> berekeningsjaar.
De uiterste dag van de toekenning is het einde van het berekeningsjaar vermeerderd met één jaar
  indien de aanslag niet over het berekeningsjaar vastgesteld is en
  de aanslag niet voor buitenlands inkomen bij beschikking vastgesteld is.
  uitleg: 31 december van het jaar erna: één jaar na 31 december.

lid 3
geldig tot 1 januari 2026
> De in de vorige leden genoemde termijn wordt verlengd met de tijd die gemoeid is met de verstrekking van de door de
> Belastingdienst/Toeslagen gevraagde gegevens en inlichtingen, bedoeld in de artikelen 18 en 38, die van belang zijn
> voor de beoordeling van de aanspraak op of de bepaling van de hoogte van de tegemoetkoming.
niet gecodeerd: hoe lang het verstrekken van gegevens duurt, staat pas achteraf vast; de dag schuift dan zo lang op.

lid 3
geldig van 1 januari 2026
> In afwijking van het tweede lid kent de Dienst Toeslagen de tegemoetkoming met betrekking tot het berekeningsjaar toe
> uiterlijk 30 april van het jaar volgend op het jaar waarin de aanvraag voor de tegemoetkoming is gedaan, indien de
> aanvraag is gedaan op of na 1 september van het jaar volgend op het berekeningsjaar.
termijn toekenning na een late aanvraag
  zestien maanden na het einde van het berekeningsjaar
  uitleg: zestien maanden na 31 december is 30 april.
In afwijking van lid 2 is de uiterste dag van de toekenning de toekenning na een late aanvraag
  indien de dag van de aanvraag na het einde van het berekeningsjaar vermeerderd met acht maanden ligt,
  de aanslag niet over het berekeningsjaar vastgesteld is en
  de aanslag niet voor buitenlands inkomen bij beschikking vastgesteld is.
  uitleg: 'op of na 1 september': na 31 augustus, acht maanden na 31 december. 30 april is het einde van zestien maanden
  na het berekeningsjaar, als de aanvraag in het jaar erna is gedaan. De tekst van 1 juli 2025 heeft dit lid nog niet.

lid 4
geldig tot 1 januari 2026
> Indien de tegemoetkoming niet binnen de in de vorige leden genoemde termijn kan worden toegekend, stelt de
> Belastingdienst/Toeslagen de belanghebbende hiervan schriftelijk in kennis onder het noemen van een redelijke termijn
> waarbinnen toekenning zal plaatsvinden.
niet gecodeerd: een kennisgeving met een redelijke termijn.

lid 4
geldig van 1 januari 2026
> De in de vorige leden genoemde termijn wordt verlengd met de tijd die gemoeid is met de verstrekking van de door de
> Dienst Toeslagen gevraagde gegevens en inlichtingen, bedoeld in de artikelen 18 en 38, die van belang zijn voor de
> beoordeling van de aanspraak op of de bepaling van de hoogte van de tegemoetkoming.
niet gecodeerd: het oude derde lid; hoe lang het verstrekken van gegevens duurt, staat pas achteraf vast.

lid 5
geldig van 1 januari 2026
> Indien de tegemoetkoming niet binnen de in de vorige leden genoemde termijn kan worden toegekend, stelt de Dienst
> Toeslagen de belanghebbende hiervan schriftelijk in kennis onder het noemen van een redelijke termijn waarbinnen
> toekenning zal plaatsvinden.
niet gecodeerd: het oude vierde lid; een kennisgeving met een redelijke termijn.

artikel 20
lid 1
geldig tot 1 januari 2022
> Indien na de toekenning van de tegemoetkoming uit een eerste vaststelling, eerste bepaling of wijziging van een
> inkomensgegeven of niet in Nederland belastbaar inkomen blijkt dat de tegemoetkoming tot een te hoog of te laag bedrag
> is toegekend, herziet de Belastingdienst/Toeslagen de tegemoetkoming met inachtneming van die eerste vaststelling,
> eerste bepaling of wijziging.
De Belastingdienst/Toeslagen herziet de tegemoetkoming naar het inkomen
  indien de toekenning door een later inkomensgegeven te hoog of te laag blijkt.
  uitleg: gebonden: er staat 'herziet'; hier komt geen oordeel aan te pas.

lid 1
geldig van 1 januari 2022
> Indien na de toekenning van de tegemoetkoming uit een eerste vaststelling, eerste bepaling of wijziging van een
> inkomensgegeven, niet in Nederland belastbaar inkomen of de bij toepassing van artikel 7, derde of vierde lid,
> relevante rendementsgrondslag blijkt dat de tegemoetkoming tot een te hoog of te laag bedrag is toegekend, herziet de
> Belastingdienst/Toeslagen de tegemoetkoming met inachtneming van die eerste vaststelling, eerste bepaling of
> wijziging.
De Belastingdienst/Toeslagen herziet de tegemoetkoming naar het inkomen indien:
  a. de toekenning door een later inkomensgegeven te hoog of te laag blijkt; of
  b. de toekenning door een latere rendementsgrondslag te hoog of te laag blijkt.
  uitleg: gebonden, als tot 2022. Vanaf 2022 noemt de tekst ook de rendementsgrondslag.

lid 2
geldig tot 1 januari 2022
> De herziening geschiedt binnen acht weken na het tijdstip waarop het voor het eerst vastgestelde, voor het eerst
> bepaalde of gewijzigde inkomensgegeven aan de Belastingdienst/Toeslagen bekend is geworden dan wel de beschikking of
> uitspraak strekkende tot de in het eerste lid bedoelde vaststelling, bepaling of wijziging onherroepelijk is geworden.
termijn herziening naar het inkomen
  binnen acht weken na de dag van bekendheid van het inkomensgegeven

lid 2
geldig van 1 januari 2022
> De herziening geschiedt binnen acht weken na het tijdstip waarop het voor het eerst vastgestelde, voor het eerst
> bepaalde of gewijzigde inkomensgegeven of de bij toepassing van artikel 7, derde of vierde lid, voor het eerst
> vastgestelde of gewijzigde rendementsgrondslag aan de Belastingdienst/Toeslagen bekend is geworden dan wel de
> beschikking of uitspraak strekkende tot de in het eerste lid bedoelde vaststelling, bepaling of wijziging
> onherroepelijk is geworden.
termijn herziening naar het inkomen
  binnen acht weken na de dag van bekendheid van het inkomensgegeven
  uitleg: de dag waarop het gegeven bekend werd; vanaf 2022 ook die van de rendementsgrondslag.

lid 3
> Een herziening op grond van dit artikel kan leiden tot een uit te betalen bedrag doch ook tot een terug te vorderen
> bedrag.
niet gecodeerd: het terug te vorderen bedrag staat in artikel 26.

artikel 21
lid 1
> De Belastingdienst/Toeslagen kan een toegekende tegemoetkoming herzien: a. op grond van feiten of omstandigheden
> waarvan de Belastingdienst/Toeslagen bij de toekenning redelijkerwijs niet op de hoogte kon zijn en op grond waarvan
> de tegemoetkoming vermoedelijk tot een te hoog bedrag is toegekend, of b. indien de tegemoetkoming tot een te hoog
> bedrag is toegekend en de belanghebbende of zijn partner dit wist of behoorde te weten.
De Belastingdienst/Toeslagen kan de tegemoetkoming ten nadele herzien indien onderdeel a van toepassing is of
  onderdeel b van toepassing is.

onderdeel a
oordeel of de Belastingdienst/Toeslagen bij de toekenning redelijkerwijs niet op de hoogte kon zijn
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 21 lid 1 onderdeel a
  vraag       Gaat het om feiten of omstandigheden waarvan de Belastingdienst/Toeslagen bij de toekenning redelijkerwijs
              niet op de hoogte kon zijn?
  weegt mee   wat bij de toekenning bekend was; wat had kunnen worden nagegaan
  motivering  verplicht
Onderdeel a is van toepassing indien de toekenning te hoog is en naar het oordeel van
  de Belastingdienst/Toeslagen de Belastingdienst/Toeslagen bij de toekenning redelijkerwijs niet op de hoogte kon zijn.
  uitleg: 'vermoedelijk tot een te hoog bedrag' is hier het feit dat de toekenning te hoog is.

onderdeel b
oordeel of de belanghebbende of zijn partner dit wist of behoorde te weten
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 21 lid 1 onderdeel b
  vraag       Wist de belanghebbende of zijn partner dat de tegemoetkoming te hoog was, of behoorde hij dat te weten?
  weegt mee   wat de belanghebbende en zijn partner wisten
  motivering  verplicht
Onderdeel b is van toepassing indien de toekenning te hoog is en
  naar het oordeel van de Belastingdienst/Toeslagen de belanghebbende of zijn partner dit wist of behoorde te weten.

lid 2
> Een tegemoetkoming kan met toepassing van dit artikel niet meer worden herzien indien vijf jaren zijn verstreken na de
> laatste dag van het berekeningsjaar waarop de tegemoetkoming betrekking heeft.
Lid 1 is niet van toepassing indien de peildatum na het einde van het berekeningsjaar vermeerderd met vijf jaar ligt.
  uitleg: vijf jaren na 31 december zijn verstreken met ingang van 1 januari, vijf jaar later.

lid 3
> Een herziening op grond van dit artikel kan leiden tot een terug te vorderen bedrag.
niet gecodeerd: het terug te vorderen bedrag staat in artikel 26.

artikel 21a
> In bij ministeriële regeling aan te wijzen gevallen herziet de Belastingdienst/Toeslagen een toegekende of herziene
> tegemoetkoming die onherroepelijk is geworden in het voordeel van de belanghebbende.
niet gecodeerd: welke gevallen dat zijn, staat in een ministeriële regeling.

artikel 21b
geldig van 1 januari 2026
lid 1
> Bij algemene maatregel van bestuur kunnen typen van beschikkingen worden aangewezen die de Dienst Toeslagen, zo nodig
> in afwijking van artikel 10 van de Vreemdelingenwet 2000, in het voordeel van de belanghebbende buiten beschouwing
> laat, indien het een beschikking betreft die: a. terugwerkende kracht heeft; en b. ertoe leidt dat belanghebbende niet
> voldoet aan de voorwaarden voor aanspraak op de tegemoetkoming.
niet gecodeerd: welke typen dat zijn, staat in een algemene maatregel van bestuur die niet is gelezen.

lid 2
> De beschikking blijft buiten beschouwing over de periode tot en met de dag voorafgaand aan de dag waarop de Dienst
> Toeslagen op de hoogte is van de beschikking bij: a. de beoordeling van de aanspraak op of de bepaling van de hoogte
> van de tegemoetkoming; b. de bepaling van de hoogte van een voorschot op de tegemoetkoming of het herzien van een
> voorschot op de tegemoetkoming.
niet gecodeerd: over welke periode de beschikking buiten beschouwing blijft; hoort bij lid 1.

lid 3
> Het eerste lid is niet van toepassing ten aanzien van beschikkingen gegeven door de Dienst Toeslagen of de
> Belastingdienst.
niet gecodeerd: hoort bij lid 1.

lid 4
> Bij algemene maatregel van bestuur kunnen nadere regels worden gesteld voor de toepassing van het eerste en tweede
> lid.
niet gecodeerd: delegatie.

artikel 22
niet gecodeerd: leden 1 tot en met 7: in hoeveel termijnen een voorschot wordt uitbetaald, en wanneer; dat verandert het
  bedrag van het voorschot niet.

lid 8
geldig van 1 januari 2026
> Indien op grond van artikel 26, tweede lid, de beschikking tot terugvordering tot een lager bedrag is vastgesteld,
> wordt een daaropvolgend voorschot slechts uitbetaald voor zover het uit te betalen bedrag hoger is dan het bedrag
> waarmee de beschikking tot terugvordering is verlaagd.
Het uit te betalen voorschot bedraagt het voorschot voor zover dat het eerder gematigd bedrag te boven gaat.
  uitleg: 'het uit te betalen bedrag' is hier het bedrag van het voorschot, niet dat van een termijn. Zonder eerdere
  matiging is het eerder gematigd bedrag nihil. De tekst van 1 juli 2025 heeft dit lid nog niet.

artikel 23
niet gecodeerd: opschorten is uitstel van uitbetaling; het bedrag verandert niet.

artikel 24
lid 1
> Een tegemoetkoming wordt uitbetaald binnen vier weken na dagtekening van de beschikking.
termijn uitbetaling van de tegemoetkoming
  binnen vier weken na de dagtekening van de beschikking

lid 2
> Indien voorschotten zijn verleend, worden deze verrekend met de tegemoetkoming.
Het uit te betalen bedrag bedraagt de vast te stellen tegemoetkoming
  verminderd met het totaal van de verleende voorschotten, ten minste nihil.

lid 3
> De in het tweede lid bedoelde verrekening kan leiden tot een terug te vorderen bedrag.
niet gecodeerd: het terug te vorderen bedrag staat in artikel 26.

lid 4
geldig van 1 januari 2026
> Indien op grond van artikel 26, tweede lid, de beschikking tot terugvordering tot een lager bedrag is vastgesteld,
> wordt een daaropvolgende tegemoetkoming slechts uitbetaald voor zover het uit te betalen bedrag hoger is dan het
> bedrag waarmee de beschikking tot terugvordering is verlaagd.
In afwijking van lid 2 bedraagt het uit te betalen bedrag het uit te betalen bedrag ingevolge lid 2
  voor zover dat het eerder gematigd bedrag te boven gaat.
  uitleg: zonder eerdere matiging is het eerder gematigd bedrag nihil. De tekst van 1 juli 2025 heeft dit lid nog niet.

artikel 24a
niet gecodeerd: wanneer van uitbetalen wordt afgezien; het bedrag verandert niet.

artikel 25
niet gecodeerd: op welke bankrekening wordt uitbetaald.

artikel 26
geldig tot 1 januari 2021
> Indien een herziening van een tegemoetkoming of een herziening van een voorschot leidt tot een terug te vorderen
> bedrag dan wel een verrekening van een voorschot met een tegemoetkoming daartoe leidt, is de belanghebbende het bedrag
> van de terugvordering in zijn geheel verschuldigd.
De verschuldigde terugvordering bedraagt het verleende bedrag verminderd met het toegekende bedrag, ten minste nihil.
Het terug te vorderen bedrag bedraagt de verschuldigde terugvordering.
  uitleg: tot 2021 had het artikel alleen deze zin. 'In zijn geheel verschuldigd': gebonden, zonder matiging.

artikel 26
geldig van 1 januari 2021
lid 1
> Indien een herziening van een tegemoetkoming of een herziening van een voorschot leidt tot een terug te vorderen
> bedrag dan wel een verrekening van een voorschot met een tegemoetkoming daartoe leidt, is de belanghebbende het bedrag
> van de terugvordering in zijn geheel verschuldigd.
De verschuldigde terugvordering bedraagt het verleende bedrag verminderd met het toegekende bedrag, ten minste nihil.
  uitleg: de wet zegt 'leidt tot een terug te vorderen bedrag'; dat het het verschil is, is onze lezing.

lid 2
> Het terug te vorderen bedrag, bedoeld in het eerste lid, wordt volledig door de Belastingdienst/Toeslagen
> teruggevorderd. Voor zover de nadelige gevolgen voor de belanghebbende van een volledige terugvordering van het bedrag
> ingevolge het eerste lid onevenredig zijn in verhouding tot de met die volledige terugvordering te dienen doelen, kan
> de Belastingdienst/Toeslagen bij het vaststellen van de beschikking tot terugvordering een lager bedrag terugvorderen
> dan het bedrag ingevolge het eerste lid.
oordeel of de nadelige gevolgen van een volledige terugvordering onevenredig zijn
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 26 lid 2
  vraag       Zijn de nadelige gevolgen voor de belanghebbende van een volledige terugvordering onevenredig in
              verhouding tot de met die volledige terugvordering te dienen doelen?
  weegt mee   de verschuldigde terugvordering; de bijzondere omstandigheden, zoals fraude of identiteitsfraude door een
              derde, of een geringe formele tekortkoming met grote gevolgen
  motivering  verplicht
  uitleg      de genoemde omstandigheden staan in § 2.1 van het Verzamelbesluit Toeslagen; die opsomming is niet
              volledig gelezen.
Het terug te vorderen bedrag bedraagt de verschuldigde terugvordering,
  met dien verstande dat de Belastingdienst/Toeslagen een lager bedrag kan terugvorderen indien naar het oordeel van
  de Belastingdienst/Toeslagen de nadelige gevolgen van een volledige terugvordering onevenredig zijn.

lid 3
> In bij ministeriële regeling aan te wijzen gevallen herziet de Belastingdienst/Toeslagen de onherroepelijk geworden
> beschikking tot terugvordering in het voordeel van de belanghebbende.
niet gecodeerd: welke gevallen dat zijn, staat in een ministeriële regeling.

artikel 26a
geldig van 1 januari 2021 tot 1 januari 2022
> Indien een herziening van een toegekende tegemoetkoming of een verrekening van een voorschot met een tegemoetkoming
> leidt tot een terug te vorderen bedrag, wordt dit bedrag niet teruggevorderd indien dat niet meer bedraagt dan € 98.
> Bij de vaststelling van de beschikking tot toekenning van de tegemoetkoming of de beschikking tot herziening van de
> tegemoetkoming, bedoeld in de eerste zin, wordt de beschikking tot terugvordering vastgesteld op nihil. De eerste en
> tweede zin zijn van overeenkomstige toepassing indien na de vaststelling van de beschikking tot toekenning van de
> tegemoetkoming of de herziening, bedoeld in de eerste zin, het terug te vorderen bedrag bij het vaststellen of het
> herzien van de beschikking tot terugvordering is verminderd ingevolge artikel 26, tweede lid, en dat bedrag na die
> vermindering niet meer bedraagt dan € 98.
In afwijking van artikel 26 bedraagt het terug te vorderen bedrag nihil
  indien het terug te vorderen bedrag ingevolge artikel 26 ten hoogste de doelmatigheidsgrens bedraagt en:
  a. de terugvordering uit de herziening van een toegekende tegemoetkoming volgt; of
  b. de terugvordering uit de verrekening van een voorschot volgt.
  uitleg: het aangehaalde bedrag is dat van 2021; elk jaar heeft zijn eigen bedrag (parameter), geïndexeerd sinds lid 2
  (vanaf 2022). Gekozen is het bedrag van de dag van de beschikking. Na een herziening van een voorschot (artikel 16
  leden 5 en 6) geldt deze grens niet. Gebonden: hier komt geen oordeel aan te pas.

artikel 26a
geldig van 1 januari 2022
lid 1
> Indien een herziening van een toegekende tegemoetkoming of een verrekening van een voorschot met een tegemoetkoming
> leidt tot een terug te vorderen bedrag, wordt dit bedrag niet teruggevorderd indien dat niet meer bedraagt dan € 121.
> Bij de vaststelling van de beschikking tot toekenning van de tegemoetkoming of de beschikking tot herziening van de
> tegemoetkoming, bedoeld in de eerste zin, wordt de beschikking tot terugvordering vastgesteld op nihil. De eerste en
> tweede zin zijn van overeenkomstige toepassing indien na de vaststelling van de beschikking tot toekenning van de
> tegemoetkoming of de herziening, bedoeld in de eerste zin, het terug te vorderen bedrag bij het vaststellen of het
> herzien van de beschikking tot terugvordering is verminderd ingevolge artikel 26, tweede lid, en dat bedrag na die
> vermindering niet meer bedraagt dan € 121.
In afwijking van artikel 26 bedraagt het terug te vorderen bedrag nihil
  indien het terug te vorderen bedrag ingevolge artikel 26 ten hoogste de doelmatigheidsgrens bedraagt en:
  a. de terugvordering uit de herziening van een toegekende tegemoetkoming volgt; of
  b. de terugvordering uit de verrekening van een voorschot volgt.
  uitleg: het aangehaalde bedrag is dat van 2026; elk jaar heeft zijn eigen bedrag (parameter). Overigens als in 2021.

lid 2
> Met betrekking tot het bedrag, vermeld in het eerste lid, zijn de artikelen 10.1 en 10.2 van de Wet inkomstenbelasting
> 2001 van overeenkomstige toepassing.
niet gecodeerd: de gewijzigde bedragen staan in de parameter.

artikel 26b
geldig van 1 januari 2021
lid 1
> Voordat de Belastingdienst/Toeslagen de beschikking tot toekenning van de tegemoetkoming, bedoeld in artikel 14, de
> beschikking tot herziening van de tegemoetkoming, bedoeld in artikel 21, of de beschikking tot terugvordering die
> samenhangt met die beschikking tot toekenning of herziening van de tegemoetkoming vaststelt waarbij die beschikking
> leidt tot voor de belanghebbende nadelige gevolgen die mogelijk onevenredig zijn in verhouding tot de met de
> betreffende beschikking te dienen doelen, stelt de Belastingdienst/Toeslagen de belanghebbende in de gelegenheid zijn
> zienswijze binnen een redelijke termijn naar voren te brengen. De Belastingdienst/Toeslagen stelt de belanghebbende in
> ieder geval in de gelegenheid tot het naar voren brengen van diens zienswijze indien de betreffende beschikkingen in
> totaal leiden tot een terug te vorderen bedrag van ten minste € 1.500 per berekeningsjaar.
oordeel of de nadelige gevolgen mogelijk onevenredig zijn
  door        Belastingdienst/Toeslagen; Dienst Toeslagen
  grondslag   artikel 26b lid 1
  vraag       Leidt de beschikking tot voor de belanghebbende nadelige gevolgen die mogelijk onevenredig zijn in
              verhouding tot de met de beschikking te dienen doelen?
  weegt mee   de nadelige gevolgen voor de belanghebbende
De Belastingdienst/Toeslagen stelt de belanghebbende in de gelegenheid tot het naar voren brengen van diens zienswijze
  indien (de beschikking een toekenning is, de beschikking een herziening op grond van artikel 21 is of
  de beschikking een daarmee samenhangende terugvordering is) en
  (de verschuldigde terugvordering ten minste € 1.500 bedraagt of
  naar het oordeel van de Belastingdienst/Toeslagen de nadelige gevolgen mogelijk onevenredig zijn),
  tenzij lid 2 of lid 3 van toepassing is.
  uitleg: onder € 1.500 is het een oordeel, en niet 'nee'. 'Terug te vorderen bedrag' is hier als in artikel 26 lid 1
  het bedrag vóór matiging; zo wacht deze plicht niet op het oordeel van lid 2 daar. De tekst van de dag van de
  beschikking geldt.

lid 2
> De Belastingdienst/Toeslagen geeft geen gelegenheid tot het naar voren brengen van een zienswijze op een beschikking,
> indien die beschikking het gevolg is van: a. een verzoek van of namens de belanghebbende waaraan door de
> Belastingdienst/Toeslagen volledig tegemoet is gekomen; of b. de verwerking van door of namens de belanghebbende
> aangeleverde gegevens.
Lid 2 is van toepassing indien de beschikking het gevolg van een volledig ingewilligd verzoek is of
  de beschikking het gevolg van de verwerking van aangeleverde gegevens is.

lid 3
> De Belastingdienst/Toeslagen geeft eveneens geen gelegenheid tot het naar voren brengen van een zienswijze indien de
> in het eerste lid bedoelde beschikking tot toekenning van de tegemoetkoming uitsluitend het gevolg is van het
> beschikbaar komen of wijzigen van het inkomensgegeven of van het door de inspecteur vastgestelde niet in Nederland
> belastbaar inkomen.
Lid 3 is van toepassing indien de beschikking een toekenning is en
  de beschikking alleen het gevolg van een nieuw of gewijzigd inkomensgegeven is.

artikel 27
geldig tot 1 januari 2026
niet gecodeerd: rente bij een beschikking na een half jaar na het berekeningsjaar; het percentage staat in een andere
  wet.

artikel 28
lid 1
geldig tot 1 januari 2026
> De belanghebbende heeft de verplichting om het bedrag van een terugvordering alsmede de op de voet van artikel 27
> verschuldigde rente binnen zes weken na de dagtekening van de beschikking tot terugvordering te betalen aan de
> Belastingdienst/Toeslagen.
termijn betaling van de terugvordering
  binnen zes weken na de dagtekening van de beschikking

lid 1
geldig van 1 januari 2026
> De belanghebbende heeft de verplichting om het bedrag van een terugvordering binnen zes weken na de dagtekening van de
> beschikking tot terugvordering te betalen aan de Dienst Toeslagen.
termijn betaling van de terugvordering
  binnen zes weken na de dagtekening van de beschikking
  uitleg: als tot 2026, zonder de rente van artikel 27, dat dan is vervallen.

lid 2
> Het bedrag van een bestuurlijke boete moet worden betaald binnen zes weken na de dagtekening van de boetebeschikking.
termijn betaling van de boete
  binnen zes weken na de dagtekening van de beschikking

lid 3
> De Algemene termijnenwet is niet van toepassing op de in dit artikel gestelde termijnen.
De Algemene termijnenwet is niet van toepassing op lid 1 en lid 2.

artikel 29
niet gecodeerd: rente bij te late betaling, naar de Invorderingswet 1990.

artikel 30
niet gecodeerd: verrekenen is een wijze van innen; wat verschuldigd is, verandert niet.

artikel 31
> Bij ministeriële regeling worden regels gesteld met betrekking tot het verlenen van uitstel van betaling.
niet gecodeerd: uitstel en betalingsregelingen staan in een ministeriële regeling; zie de Uitvoeringsregeling.

artikel 31bis
geldig van 1 januari 2021 tot 1 januari 2026
> De Belastingdienst/Toeslagen kan het bedrag van een terugvordering, de met die terugvordering samenhangende rente,
> bedoeld in de artikelen 27 en 29, en kosten van invordering alsmede het bedrag van een bestuurlijke boete, niet geheel
> of gedeeltelijk kwijtschelden.
niet gecodeerd: een verbod. Er is geen regel die kwijtschelding geeft, dus er valt niets uit te sluiten.

artikel 31bis
geldig van 1 januari 2026
> De Dienst Toeslagen kan het bedrag van een terugvordering, de met die terugvordering samenhangende rente, bedoeld in
> artikel 29, en kosten van invordering alsmede het bedrag van een bestuurlijke boete, niet geheel of gedeeltelijk
> kwijtschelden.
niet gecodeerd: een verbod. Er is geen regel die kwijtschelding geeft, dus er valt niets uit te sluiten.

artikel 31ter
geldig van 1 januari 2026
niet gecodeerd: ambtshalve kwijtschelding voor wie een tegemoetkoming krijgt omdat een schuldregeling ten onrechte is
  afgewezen; wie dat is, staat in de Wet onverplichte tegemoetkoming onterechte afwijzing buitengerechtelijke
  schuldregeling, die niet is gelezen.

artikel 31a
niet gecodeerd: wanneer terstond moet worden betaald.

artikel 32
niet gecodeerd: aanmaning en dwangbevel.

artikel 33
lid 1
geldig tot 1 januari 2026
> De partner van de belanghebbende is hoofdelijk aansprakelijk voor een door de belanghebbende verschuldigd bedrag aan
> terugvordering, daaronder begrepen de in de artikelen 27 en 29 bedoelde rente alsmede de kosten van aanmaning en de
> kosten van invordering bij dwangbevel. De partner is niet aansprakelijk voor een aan de belanghebbende opgelegde
> bestuurlijke boete, tenzij het belopen daarvan mede aan hem is te wijten.
Een persoon is hoofdelijk aansprakelijk voor de terugvordering indien die persoon partner van de belanghebbende is.
  uitleg: wie partner is op de peildatum; bij een terugvordering over een eerder jaar is de peildatum een dag in dat
  jaar. De boete (tweede volzin) en de rente zijn niet gecodeerd.

lid 1
geldig van 1 januari 2026
> De partner van de belanghebbende is hoofdelijk aansprakelijk voor een door de belanghebbende verschuldigd bedrag aan
> terugvordering, daaronder begrepen de in artikel 29 bedoelde rente alsmede de kosten van aanmaning en de kosten van
> invordering bij dwangbevel. De partner is niet aansprakelijk voor een aan de belanghebbende opgelegde bestuurlijke
> boete, tenzij het belopen daarvan mede aan hem is te wijten.
Een persoon is hoofdelijk aansprakelijk voor de terugvordering indien die persoon partner van de belanghebbende is.
  uitleg: als tot 2026, zonder de rente van artikel 27, dat dan is vervallen.

lid 2
> Indien in een inkomensafhankelijke regeling is bepaald dat naast de draagkracht van de belanghebbende en diens partner
> ook de draagkracht van medebewoners van belang is voor de beoordeling van de aanspraak op of de bepaling van de hoogte
> van een tegemoetkoming, is ieder van de medebewoners hoofdelijk aansprakelijk voor een door de belanghebbende
> verschuldigd bedrag aan terugvordering en, overeenkomstig het eerste lid, voor de in te vorderen bedragen die verband
> houden met die terugvordering.
Een persoon is mede hoofdelijk aansprakelijk voor de terugvordering indien die persoon een medebewoner is en
  de terugvordering mede over de draagkracht van medebewoners gaat.

lid 3
geldig tot 1 januari 2021
> Een derde die kan beschikken over een bankrekening waarop een voorschot of een tegemoetkoming is uitbetaald, is
> hoofdelijk aansprakelijk voor een door de belanghebbende verschuldigd bedrag aan terugvordering voor zover dat bedrag
> is betaald op die bankrekening. Voor zover een terugvordering voortvloeit uit de toepassing van artikel 24, wordt het
> bedrag waarvoor de derde aansprakelijk is, bepaald op het gedeelte van de terugvordering dat in dezelfde verhouding
> staat tot het bedrag van de terugvordering als de aan de derde over het berekeningsjaar uitbetaalde voorschotten in
> verhouding staan tot het totale bedrag van de over het berekeningsjaar uitbetaalde voorschotten.
Het bedrag van de aansprakelijkheid van de derde bedraagt het laagste van de verschuldigde terugvordering en het op
  de rekening van de derde uitbetaalde bedrag, indien de terugvordering niet uit de verrekening van een voorschot volgt.
Het bedrag van de aansprakelijkheid van de derde bedraagt de verschuldigde terugvordering
  vermenigvuldigd met (het aan de derde uitbetaalde voorschot gedeeld door het totaal van de verleende voorschotten),
  indien de terugvordering uit de verrekening van een voorschot volgt.

lid 3
geldig van 1 januari 2021
> Een derde die kan beschikken over een bankrekening waarop een voorschot of een tegemoetkoming is uitbetaald, is
> hoofdelijk aansprakelijk voor een door de belanghebbende verschuldigd bedrag aan terugvordering zonder rekening te
> houden met de toepassing van artikel 26, tweede lid, voor zover het terug te vorderen bedrag overeenkomstig artikel
> 26, eerste lid, is betaald op die bankrekening. Voor zover een terugvordering voortvloeit uit de toepassing van
> artikel 24, wordt het bedrag waarvoor de derde aansprakelijk is, bepaald op het gedeelte van de terugvordering
> overeenkomstig artikel 26, eerste lid, dat in dezelfde verhouding staat tot het bedrag van de terugvordering zonder
> rekening te houden met de toepassing van artikel 26, tweede lid, als de aan de derde over het berekeningsjaar
> uitbetaalde voorschotten in verhouding staan tot het totale bedrag van de over het berekeningsjaar uitbetaalde
> voorschotten.
Het bedrag van de aansprakelijkheid van de derde bedraagt het laagste van de verschuldigde terugvordering en het op
  de rekening van de derde uitbetaalde bedrag, indien de terugvordering niet uit de verrekening van een voorschot volgt.
Het bedrag van de aansprakelijkheid van de derde bedraagt de verschuldigde terugvordering
  vermenigvuldigd met (het aan de derde uitbetaalde voorschot gedeeld door het totaal van de verleende voorschotten),
  indien de terugvordering uit de verrekening van een voorschot volgt.
  uitleg: zonder de matiging van artikel 26 lid 2: uitgegaan wordt van artikel 26 lid 1.

lid 4
> Aansprakelijkstelling geschiedt bij beschikking van de Belastingdienst/Toeslagen. Het bedrag waarvoor de
> aansprakelijkheid bestaat, is invorderbaar zes weken na de dagtekening van de beschikking. De artikelen 28, derde lid,
> 30, 31 en 32 zijn van overeenkomstige toepassing.
niet gecodeerd: de aansprakelijkstelling zelf is een beschikking.

lid 5
> Op de beschikking, bedoeld in het vierde lid, zijn de artikelen 4:97 tot en met 4:102 van de Algemene wet
> bestuursrecht niet van toepassing
niet gecodeerd: gaat over de Awb.

lid 6
> De aansprakelijkheid van de partner, bedoeld in het eerste lid, of van de derde, bedoeld in het derde lid, geldt
> tevens indien deze partner of derde niet in Nederland woont.
niet gecodeerd: de woonplaats maakt voor lid 1 en lid 3 niet uit.

artikel 34
niet gecodeerd: invordering door een belastingdeurwaarder.

artikel 35
niet gecodeerd: het begin van de bezwaartermijn.

artikel 36
niet gecodeerd: het begin van de beroepstermijn.

artikel 37
niet gecodeerd: waartegen een bezwaar mede gericht is.

artikel 37a
niet gecodeerd: opschorting van een uitspraak van de rechtbank.

artikel 38
lid 1
geldig tot 1 januari 2021
> Openbare lichamen met uitzondering van de openbare lichamen Bonaire, Sint Eustatius en Saba en rechtspersonen die bij
> of krachtens een bijzondere wet rechtspersoonlijkheid hebben verkregen, de onder hen ressorterende instellingen en
> diensten, alsmede lichamen die hoofdzakelijk uitvoering geven aan het beleid van het Rijk, en ieder ander die bij
> algemene maatregel van bestuur is aangewezen verstrekken op bij algemene maatregel van bestuur te bepalen wijze aan de
> Belastingdienst/Toeslagen kosteloos de gegevens en inlichtingen waarvan de kennisneming van belang kan zijn voor de
> uitvoering van deze wet.
De bevraagde moet desgevraagd gegevens verstrekken indien:
  a. de bevraagde een openbaar lichaam of een instelling daarvan is;
  b. de bevraagde een rechtspersoon krachtens bijzondere wet is;
  c. de bevraagde een uitvoerder van het beleid van het Rijk is; of
  d. de bevraagde bij algemene maatregel van bestuur aangewezen is.
  uitleg: het woord 'desgevraagd' staat er niet; de wijze van verstrekken staat in een algemene maatregel van bestuur.
  Wie daarbij is aangewezen, is een gegeven. Een verhuurder of winkelier als zodanig wordt niet genoemd.

lid 1
geldig van 1 januari 2021
> Openbare lichamen met uitzondering van de openbare lichamen Bonaire, Sint Eustatius en Saba en rechtspersonen die bij
> of krachtens een bijzondere wet rechtspersoonlijkheid hebben verkregen, de onder hen ressorterende instellingen en
> diensten, lichamen die hoofdzakelijk uitvoering geven aan het beleid van het Rijk, administratieplichtigen als bedoeld
> in artikel 52 van de Algemene wet inzake rijksbelastingen en verhuurders van een woning als bedoeld in artikel 1,
> onderdeel k, van de Wet op de huurtoeslag verstrekken kosteloos aan de Belastingdienst/Toeslagen desgevraagd alle
> gegevens en inlichtingen die van belang kunnen zijn voor de uitvoering van deze wet, de daarop berustende bepalingen
> of een inkomensafhankelijke regeling.
De bevraagde moet desgevraagd gegevens verstrekken indien:
  a. de bevraagde een openbaar lichaam of een instelling daarvan is;
  b. de bevraagde een rechtspersoon krachtens bijzondere wet is;
  c. de bevraagde een uitvoerder van het beleid van het Rijk is;
  d. de bevraagde een administratieplichtige is; of
  e. de bevraagde een verhuurder van een woning is.

lid 2
geldig tot 1 januari 2021
> De gegevens en inlichtingen worden verstrekt binnen een door de Belastingdienst/Toeslagen te stellen termijn.
niet gecodeerd: de termijn kiest de Belastingdienst/Toeslagen.

lid 2
geldig van 1 januari 2021
> Onverminderd de verplichtingen, bedoeld in het eerste lid, zijn de bij algemene maatregel van bestuur aan te wijzen
> lichamen, instellingen, diensten, rechtspersonen of personen gehouden de bij algemene maatregel van bestuur aan te
> wijzen gegevens en inlichtingen waarvan de kennisneming voor de beoordeling van de aanspraak op of de bepaling van de
> hoogte van de tegemoetkoming of het voorschot van een derde, het herzien van een tegemoetkoming van een derde, bedoeld
> in de artikelen 21 en 21a, of het herzien van een voorschot van een derde, bedoeld in artikel 16, vijfde lid, van
> belang kunnen zijn eigener beweging te verstrekken aan de Belastingdienst/Toeslagen volgens bij algemene maatregel van
> bestuur te stellen regels.
niet gecodeerd: wie uit eigen beweging moet verstrekken, staat in een algemene maatregel van bestuur.

lid 3
geldig tot 1 januari 2021
> Indien de gevraagde gegevens of inlichtingen niet op tijd zijn verstrekt, maant de Belastingdienst/Toeslagen aan onder
> het stellen van een nadere termijn om alsnog de gevraagde gegevens en inlichtingen te verstrekken.
niet gecodeerd: een aanmaning aan een derde.

lid 3
geldig van 1 januari 2021
> De gegevens en inlichtingen worden verstrekt binnen een door de Belastingdienst/Toeslagen te stellen termijn.
niet gecodeerd: de termijn kiest de Belastingdienst/Toeslagen.

lid 4
geldig tot 1 januari 2021
> Bij algemene maatregel van bestuur kunnen nadere regels worden gesteld over de vermelding van het burgerservicenummer
> van degene op wie de gegevens en inlichtingen betrekking hebben bij het verstrekken van de gegevens en inlichtingen.
niet gecodeerd: regels over het burgerservicenummer.

lid 4
geldig van 1 januari 2021 tot 1 januari 2022
> Indien de gevraagde gegevens of inlichtingen niet op tijd zijn verstrekt, maant de Belastingdienst/Toeslagen aan onder
> het stellen van een nadere termijn om alsnog de gevraagde gegevens en inlichtingen te verstrekken.
niet gecodeerd: een aanmaning aan een derde.

lid 4
geldig van 1 januari 2022
> Kindercentra en gastouderbureaus als bedoeld in artikel 1.1, eerste lid, van de Wet kinderopvang verstrekken eigener
> beweging aan de Belastingdienst/Toeslagen per ingeschreven kind de volgende gegevens, zoals deze bij of krachtens
> artikel 1.53, onderscheidenlijk artikel 1.56, zesde lid, van die wet in de administratie worden opgenomen, ten behoeve
> van de beoordeling van de aanspraak op of de bepaling van de hoogte van de tegemoetkoming: a. voorletter(s),
> achternaam, burgerservicenummer en geboortedatum van het kind, de ouder en de partner; b. het soort kinderopvang dat
> wordt afgenomen; c. het aantal afgenomen uren; d. het gemiddelde uurtarief van de afgenomen uren; e. de ingangsdatum
> en einddatum van de schriftelijke overeenkomst, bedoeld in artikel 1.52, eerste lid, van die wet; en f. het unieke
> registratienummer, bedoeld in de artikelen 1.47b, derde lid, of artikel 1.48b, derde lid, van die wet.
De bevraagde moet uit eigen beweging gegevens verstrekken indien de bevraagde een kindercentrum of gastouderbureau is.
  uitleg: welke gegevens, staat in de onderdelen a tot en met f; wanneer, in lid 5.

lid 5
geldig tot 1 januari 2021
> In de gevallen waarin het burgerservicenummer dient te worden vermeld, is degene op wie de in het eerste lid bedoelde
> gegevens en inlichtingen betrekking hebben gehouden zijn burgerservicenummer te verstrekken aan de in het eerste lid
> bedoelde openbare lichamen met uitzondering van de openbare lichamen Bonaire, Sint Eustatius en Saba en rechtspersonen
> alsmede degenen die ingevolge het eerste lid bij algemene maatregel van bestuur zijn aangewezen.
niet gecodeerd: regels over het burgerservicenummer.

lid 5
geldig van 1 januari 2021 tot 1 januari 2022
> Bij algemene maatregel van bestuur kunnen nadere regels worden gesteld over de vermelding van het burgerservicenummer
> van degene op wie de gegevens en inlichtingen betrekking hebben bij het verstrekken van de gegevens en inlichtingen.
niet gecodeerd: regels over het burgerservicenummer.

lid 5
geldig van 1 januari 2022
> De gegevens, bedoeld in het vierde lid, worden uiterlijk op de vijftiende dag van elke maand verstrekt en hebben
> telkens betrekking op alle aan die maand voorafgaande maanden vanaf de aanvang van het berekeningsjaar dan wel, indien
> dat later is, vanaf de ingangsdatum van de schriftelijke overeenkomst, bedoeld in artikel 1.52, eerste lid, van de Wet
> kinderopvang, met dien verstande dat in de maand januari de gegevens uiterlijk op 27 januari worden verstrekt en
> betrekking hebben op alle maanden van het voorafgaande berekeningsjaar waarin sprake was van een dergelijke
> overeenkomst. Uiterlijk op 1 maart worden de gegevens met betrekking tot alle maanden van het voorafgaande
> berekeningsjaar nogmaals verstrekt.
niet gecodeerd: het ritme van de aanlevering heeft geen gevolg voor een tegemoetkoming.

lid 6
geldig tot 1 januari 2021
> Financiële ondernemingen die ingevolge de Wet op het financieel toezicht in Nederland het bedrijf van bank mogen
> uitoefenen maken bij het verwerken van de gegevens die van belang zijn voor de uitbetaling van een voorschot of een
> tegemoetkoming door de Belastingdienst/Toeslagen, bedoeld in artikel 25, in hun eigen administratie gebruik van het
> burgerservicenummer.
niet gecodeerd: regels over het burgerservicenummer.

lid 6
geldig van 1 januari 2021 tot 1 januari 2022
> In de gevallen waarin het burgerservicenummer dient te worden vermeld, is degene op wie de in het eerste of tweede lid
> bedoelde gegevens en inlichtingen betrekking hebben gehouden zijn burgerservicenummer te verstrekken aan de in het
> eerste lid bedoelde openbare lichamen met uitzondering van de openbare lichamen Bonaire, Sint Eustatius en Saba en
> rechtspersonen die bij of krachtens een bijzondere wet rechtspersoonlijkheid hebben verkregen, de onder hen
> ressorterende instellingen en diensten, lichamen die hoofdzakelijk uitvoering geven aan het beleid van het Rijk,
> administratieplichtigen als bedoeld in artikel 52 van de Algemene wet inzake rijksbelastingen en verhuurders van een
> woning als bedoeld in artikel 1, onderdeel k, van de Wet op de huurtoeslag, onderscheidenlijk aan de lichamen,
> instellingen, diensten, rechtspersonen of personen die ingevolge het tweede lid bij algemene maatregel van bestuur
> zijn aangewezen.
niet gecodeerd: regels over het burgerservicenummer.

lid 6
geldig van 1 januari 2022
> Indien de gevraagde gegevens of inlichtingen niet op tijd zijn verstrekt, maant de Belastingdienst/Toeslagen aan onder
> het stellen van een nadere termijn om alsnog de gevraagde gegevens en inlichtingen te verstrekken.
niet gecodeerd: een aanmaning aan een derde.

lid 7
geldig van 1 januari 2021 tot 1 januari 2022
> Financiële ondernemingen die ingevolge de Wet op het financieel toezicht in Nederland het bedrijf van bank mogen
> uitoefenen maken bij het verwerken van de gegevens die van belang zijn voor de uitbetaling van een voorschot of een
> tegemoetkoming door de Belastingdienst/Toeslagen, bedoeld in artikel 25, in hun eigen administratie gebruik van het
> burgerservicenummer.
niet gecodeerd: regels over het burgerservicenummer.

lid 7
geldig van 1 januari 2022
> Bij algemene maatregel van bestuur kunnen nadere regels worden gesteld over de vermelding van het burgerservicenummer
> van degene op wie de gegevens en inlichtingen betrekking hebben bij het verstrekken van de gegevens en inlichtingen.
niet gecodeerd: regels over het burgerservicenummer.

lid 8
geldig van 1 januari 2021 tot 1 januari 2022
> Ingeval een lichaam, instelling, dienst, rechtspersoon of persoon de verplichting, bedoeld in het eerste of tweede
> lid, is nagekomen maar van oordeel is dat de verplichting onrechtmatig is opgelegd, kan op verzoek een vergoeding van
> kosten die rechtstreeks verband houden met deze nakoming worden toegekend. De Belastingdienst/Toeslagen kent bij
> beschikking een redelijke kostenvergoeding toe in geval van een onrechtmatig opgelegde verplichting. Voor de
> toepassing van de wettelijke voorschriften over bezwaar en beroep wordt de rechtmatigheid van de opgelegde
> verplichting van het eerste of tweede lid geacht deel uit te maken van het geschil in bezwaar en beroep tegen de
> beschikking tot toekenning van een kostenvergoeding.
niet gecodeerd: een kostenvergoeding op verzoek.

lid 8
geldig van 1 januari 2022
> In de gevallen waarin het burgerservicenummer dient te worden vermeld, is degene op wie de gegevens en inlichtingen,
> bedoeld in het eerste, tweede of vierde lid, betrekking hebben gehouden zijn burgerservicenummer te verstrekken aan de
> in het eerste lid bedoelde openbare lichamen met uitzondering van de openbare lichamen Bonaire, Sint Eustatius en Saba
> en rechtspersonen die bij of krachtens een bijzondere wet rechtspersoonlijkheid hebben verkregen, de onder hen
> ressorterende instellingen en diensten, lichamen die hoofdzakelijk uitvoering geven aan het beleid van het Rijk,
> administratieplichtigen als bedoeld in artikel 52 van de Algemene wet inzake rijksbelastingen en verhuurders van een
> woning als bedoeld in artikel 1, onderdeel k, van de Wet op de huurtoeslag, aan de lichamen, instellingen, diensten,
> rechtspersonen of personen die ingevolge het tweede lid bij algemene maatregel van bestuur zijn aangewezen,
> onderscheidenlijk aan kindercentra of gastouderbureaus als bedoeld in artikel 1.1, eerste lid, van de Wet
> kinderopvang.
niet gecodeerd: regels over het burgerservicenummer.

lid 9
geldig van 1 januari 2021 tot 1 januari 2022
> De krachtens het tweede lid vastgestelde algemene maatregel van bestuur die op 1 januari 2021 in werking treedt wordt
> ten minste twee weken voordat de maatregel wordt vastgesteld aan de beide kamers der Staten-Generaal overgelegd. Als
> binnen die termijn door of namens een van de kamers of door ten minste een vijfde van het grondwettelijk aantal leden
> van een van de kamers de wens te kennen wordt gegeven dat het onderwerp van de algemene maatregel van bestuur bij wet
> wordt geregeld, wordt in dat geval een daartoe strekkend wetsvoorstel zo spoedig mogelijk ingediend en wordt de
> algemene maatregel van bestuur ingetrokken wanneer dit wetsvoorstel niet door een van de kamers wordt aangenomen of
> inwerking treedt. Indien het ontwerp van de algemene maatregel van bestuur een datum van inwerkingtreding heeft die
> gelegen is na 1 januari 2021 en als binnen die vier weken door of namens een der kamers of door ten minste een vijfde
> van het grondwettelijk aantal leden van een der kamers de wens te kennen wordt gegeven dat het onderwerp van de
> algemene maatregel van bestuur bij wet wordt geregeld, wordt in dat geval een daartoe strekkend voorstel van wet zo
> spoedig mogelijk ingediend en wordt de algemene maatregel niet vastgesteld.
niet gecodeerd: voorlegging aan de Kamers.

lid 9
geldig van 1 januari 2022
> Financiële ondernemingen die ingevolge de Wet op het financieel toezicht in Nederland het bedrijf van bank mogen
> uitoefenen maken bij het verwerken van de gegevens die van belang zijn voor de uitbetaling van een voorschot of een
> tegemoetkoming door de Belastingdienst/Toeslagen, bedoeld in artikel 25, in hun eigen administratie gebruik van het
> burgerservicenummer.
niet gecodeerd: regels over het burgerservicenummer.

lid 10
geldig van 1 januari 2022
> Ingeval een lichaam, instelling, dienst, rechtspersoon, persoon, kindercentrum of gastouderbureau de verplichting,
> bedoeld in het eerste, tweede of vierde lid, is nagekomen maar van oordeel is dat de verplichting onrechtmatig is
> opgelegd, kan op verzoek een vergoeding van kosten die rechtstreeks verband houden met deze nakoming worden toegekend.
> De Belastingdienst/Toeslagen kent bij beschikking een redelijke kostenvergoeding toe in geval van een onrechtmatig
> opgelegde verplichting. Voor de toepassing van de wettelijke voorschriften over bezwaar en beroep wordt de
> rechtmatigheid van de opgelegde verplichting van het eerste, tweede of vierde lid geacht deel uit te maken van het
> geschil in bezwaar en beroep tegen de beschikking tot toekenning van een kostenvergoeding.
niet gecodeerd: een kostenvergoeding op verzoek.

lid 11
geldig van 1 januari 2022
> De voordracht voor een krachtens het tweede lid vast te stellen algemene maatregel van bestuur wordt niet eerder
> gedaan dan vier weken nadat het ontwerp aan beide Kamers der Staten-Generaal is overgelegd. Als binnen die vier weken
> door of namens een der kamers of door ten minste een vijfde van het grondwettelijk aantal leden van een der kamers de
> wens te kennen wordt gegeven dat het onderwerp van de algemene maatregel van bestuur bij wet wordt geregeld, wordt in
> dat geval een daartoe strekkend voorstel van wet zo spoedig mogelijk ingediend en wordt de algemene maatregel niet
> vastgesteld.
niet gecodeerd: voorlegging aan de Kamers.

artikel 38a
niet gecodeerd: verstrekken van gegevens aan anderen.

artikel 39
niet gecodeerd: uitwisselen van gegevens.

artikel 39a
niet gecodeerd: verwerken van bijzondere persoonsgegevens.

artikel 40
lid 1
geldig tot 1 januari 2022
> Degene die op grond van deze wet en de daarop berustende bepalingen gehouden is tot het verstrekken van gegevens of
> inlichtingen en deze niet, dan wel niet binnen de daartoe gestelde termijn, heeft verstrekt, begaat een verzuim ter
> zake waarvan de Belastingdienst/Toeslagen hem een bestuurlijke boete van ten hoogste € 5.514 kan opleggen.
De bevraagde begaat een verzuim indien de bevraagde tot het verstrekken van de gevraagde gegevens gehouden is en
  de gevraagde gegevens niet op tijd verstrekt zijn.
De Belastingdienst/Toeslagen kan een verzuimboete geven indien de bevraagde een verzuim begaat.
De hoogste verzuimboete bedraagt het hoogste bedrag van de verzuimboete indien de bevraagde een verzuim begaat.
  uitleg: 'de bevraagde' is ook de belanghebbende zelf. Het aangehaalde bedrag is dat van 2020 tot en met 2024.

lid 1
geldig van 1 januari 2022 tot 1 januari 2026
> Degene die op grond van deze wet en de daarop berustende bepalingen gehouden is tot het verstrekken van gegevens of
> inlichtingen en deze niet, dan wel niet binnen de daartoe gestelde termijn, heeft verstrekt, begaat een verzuim ter
> zake waarvan de Belastingdienst/Toeslagen hem een bestuurlijke boete van ten hoogste € 5.514 kan opleggen.
De bevraagde begaat een verzuim indien de bevraagde tot het verstrekken van de gevraagde gegevens gehouden is en
  de gevraagde gegevens niet op tijd verstrekt zijn.
De Belastingdienst/Toeslagen kan een verzuimboete geven indien de bevraagde een verzuim begaat,
  tenzij de bevraagde een belanghebbende, een partner of een medebewoner is.
De hoogste verzuimboete bedraagt het hoogste bedrag van de verzuimboete indien de bevraagde een verzuim begaat.
  uitleg: 'tenzij', omdat lid 2 voor wie op grond van artikel 18 lid 1 gegevens moet verstrekken meer eist ('slechts').
  Het aangehaalde bedrag is dat van 2022; in 2025 is het € 6.709.

lid 1
geldig van 1 januari 2026
> Degene die op grond van artikel 38, eerste, tweede of vierde lid gehouden is tot het verstrekken van gegevens of
> inlichtingen en deze niet, dan wel niet binnen de daartoe gestelde termijn, heeft verstrekt, begaat een verzuim ter
> zake waarvan de Dienst Toeslagen hem een bestuurlijke boete van ten hoogste € 6.709 kan opleggen.
De bevraagde begaat een verzuim
  indien de bevraagde desgevraagd gegevens verstrekken moet en de gevraagde gegevens niet op tijd verstrekt zijn.
De hoogste verzuimboete bedraagt het hoogste bedrag van de verzuimboete indien de bevraagde een verzuim begaat.
  uitleg: alleen wie op grond van artikel 38 lid 1, 2 of 4 gehouden is, en dus niet de belanghebbende. Van de leden 2 en
  4 (verstrekken uit eigen beweging) is hier geen regel.

lid 2
geldig tot 1 januari 2022
> Bij het opleggen van de bestuurlijke boete, bedoeld in het eerste lid, is hoofdstuk VIIIA, afdeling 2, met
> uitzondering van de artikelen 67n en 67pa, van de Algemene wet inzake rijksbelastingen van overeenkomstige toepassing.
niet gecodeerd: verwijst naar de AWR.

lid 2
geldig van 1 januari 2022 tot 1 januari 2026
> De bestuurlijke boete, bedoeld in het eerste lid, kan door de Belastingdienst/Toeslagen ter zake van een verzuim ten
> aanzien van een verplichting als bedoeld in artikel 18, eerste lid, slechts worden opgelegd indien de
> Belastingdienst/Toeslagen: a. een redelijkerwijs te vergen inspanning heeft verricht om de persoon die niet heeft
> voldaan aan een verplichting als bedoeld in artikel 18, eerste lid, in de gelegenheid te stellen alsnog de gevraagde
> gegevens en inlichtingen binnen een redelijke termijn te verstrekken voordat die persoon is aangemaand als bedoeld in
> artikel 18, derde lid; en b. de gegevens of inlichtingen niet zijn verstrekt binnen de aanmaningstermijn, bedoeld in
> artikel 18, derde lid.
De Belastingdienst/Toeslagen kan mede een verzuimboete geven indien lid 2 van toepassing is.
Lid 2 is van toepassing
  indien de bevraagde een verzuim begaat, de bevraagde een belanghebbende, een partner of een medebewoner is en:
  a. naar het oordeel van de Dienst Toeslagen voor de aanmaning een redelijkerwijs te vergen inspanning is verricht; en
  b. de gevraagde gegevens niet na de aanmaning op tijd verstrekt zijn.
  uitleg: de inspanning van onderdeel a is die van artikel 18 lid 6, en daarom hetzelfde oordeel.

lid 2
geldig van 1 januari 2026
> De bestuurlijke boete kan door de Dienst Toeslagen slechts worden opgelegd indien de Dienst Toeslagen een
> redelijkerwijs te vergen inspanning heeft verricht om degene die niet heeft voldaan aan een verplichting als bedoeld
> in artikel 38, eerste, tweede of vierde lid, in de gelegenheid te stellen alsnog de gevraagde gegevens en inlichtingen
> binnen een redelijke termijn te verstrekken en de gegevens of inlichtingen niet zijn verstrekt binnen de daartoe
> gestelde termijn.
oordeel of een redelijkerwijs te vergen inspanning is verricht om de gegevens alsnog te krijgen
  door        Dienst Toeslagen
  grondslag   artikel 40 lid 2
  vraag       Is een redelijkerwijs te vergen inspanning verricht om de bevraagde in de gelegenheid te stellen de
              gegevens alsnog te verstrekken?
  weegt mee   wat is gedaan om de bevraagde te bereiken; de tijd die hij daarbij kreeg
  motivering  verplicht
De Belastingdienst/Toeslagen kan een verzuimboete geven indien onderdeel a van toepassing is.

onderdeel a
Onderdeel a is van toepassing indien de bevraagde een verzuim begaat,
  de gevraagde gegevens niet na de aanmaning op tijd verstrekt zijn en naar het oordeel van
  de Dienst Toeslagen een redelijkerwijs te vergen inspanning is verricht om de gegevens alsnog te krijgen.
  uitleg: de voorwaarden van lid 2 bij elkaar, zodat daarna nog de keuze van artikel 13b overblijft.

lid 3
geldig tot 1 januari 2022
> Bij het opleggen van de bestuurlijke boete, bedoeld in het eerste lid, vindt artikel 5:53 van de Algemene wet
> bestuursrecht geen toepassing.
niet gecodeerd: gaat over de Awb.

lid 3
geldig van 1 januari 2022 tot 1 januari 2026
> Bij het opleggen van de bestuurlijke boete, bedoeld in het eerste lid, is hoofdstuk VIIIA, afdeling 2, met
> uitzondering van de artikelen 67n en 67pa, van de Algemene wet inzake rijksbelastingen van overeenkomstige toepassing.
niet gecodeerd: verwijst naar de AWR.

lid 3
geldig van 1 januari 2026
> In afwijking in zoverre van artikel 5:45 van de Algemene wet bestuursrecht vervalt de bevoegdheid tot het opleggen van
> de bestuurlijke boete, bedoeld in het eerste lid, vijf jaren nadat de overtreding is begaan.
niet gecodeerd: verjaring na vijf jaren; de dag van de overtreding is geen gegeven.

lid 4
geldig tot 1 januari 2022
> In afwijking in zoverre van artikel 5:45 van de Algemene wet bestuursrecht vervalt de bevoegdheid tot het opleggen van
> de bestuurlijke boete, bedoeld in het eerste lid, vijf jaren nadat de overtreding is begaan.
niet gecodeerd: verjaring na vijf jaren; de dag van de overtreding is geen gegeven.

lid 4
geldig van 1 januari 2022 tot 1 januari 2026
> Bij het opleggen van de bestuurlijke boete, bedoeld in het eerste lid, vindt artikel 5:53 van de Algemene wet
> bestuursrecht geen toepassing.
niet gecodeerd: gaat over de Awb.

lid 5
geldig van 1 januari 2022 tot 1 januari 2026
> In afwijking in zoverre van artikel 5:45 van de Algemene wet bestuursrecht vervalt de bevoegdheid tot het opleggen van
> de bestuurlijke boete, bedoeld in het eerste lid, vijf jaren nadat de overtreding is begaan.
niet gecodeerd: verjaring na vijf jaren; de dag van de overtreding is geen gegeven.

artikel 41
niet gecodeerd: de vergrijpboete; opzet of grove schuld is een oordeel over een overtreder.

artikel 41bis
geldig van 1 januari 2022
niet gecodeerd: wie mede overtreder is.

artikel 41a
niet gecodeerd: de boete wordt elke vijf jaar aangepast; het bedrag staat in de parameter.

artikel 42
niet gecodeerd: inkeer: geen boete voor wie uit zichzelf verbetert.

artikel 43
niet gecodeerd: toezicht.

artikel 44
niet gecodeerd: opsporing.

artikel 45
niet gecodeerd: overgangs- en slotbepaling.

artikel 46
niet gecodeerd: overgangs- en slotbepaling.

artikel 47
geldig tot 7 juli 2020
> Onze Minister is bevoegd in overeenstemming met Onze Ministers die het aangaat bij ministeriële regeling voor groepen
> van gevallen tegemoet te komen aan onbillijkheden van overwegende aard, welke zich bij de toepassing van artikel 7,
> derde of vierde lid, artikel 2a, eerste lid, van de Wet op de zorgtoeslag of artikel 1, vierde lid, van de Wet op het
> kindgebonden budget mochten voordoen.
bevoegdheid hardheidsclausule voor het vermogen
  van         Onze Minister in overeenstemming met Onze Ministers die het aangaat
  grondslag   artikel 47
  door        ministeriële regeling
  oordeel of  sprake is van een onbillijkheid van overwegende aard
Onze Minister is tot tegemoetkoming aan de onbillijkheid bevoegd indien de onbillijkheid uit de vermogenstoets volgt en
  naar het oordeel van Onze Minister sprake is van een onbillijkheid van overwegende aard.
  uitleg: alleen voor groepen van gevallen, en alleen bij de vermogenstoets.

artikel 47
geldig van 7 juli 2020
lid 1
> Onze Minister is bevoegd in overeenstemming met Onze Ministers die het aangaat voor bepaalde gevallen of groepen van
> gevallen beleidsregels te geven om tegemoet te komen aan onbillijkheden van overwegende aard, die zich bij de
> toepassing van deze wet, de daarop berustende bepalingen of een inkomensafhankelijke regeling mochten voordoen.
bevoegdheid hardheidsclausule
  van         Onze Minister in overeenstemming met Onze Ministers die het aangaat
  grondslag   artikel 47 lid 1
  door        beleidsregel
  oordeel of  sprake is van een onbillijkheid van overwegende aard
oordeel of sprake is van een onbillijkheid van overwegende aard
  door        Onze Minister
  grondslag   artikel 47 lid 1
  vraag       Doet zich bij de toepassing van deze wet of een toeslagwet een onbillijkheid van overwegende aard voor?
  weegt mee   wat de wetgever niet heeft voorzien; de gevolgen voor de belanghebbende
  motivering  verplicht
Onze Minister is tot tegemoetkoming aan de onbillijkheid bevoegd
  indien naar het oordeel van Onze Minister sprake is van een onbillijkheid van overwegende aard.
  uitleg: een bevoegdheid, geen aanspraak. Zolang er geen beleidsregel is, verandert geen uitkomst; een beleidsregel
  krijgt een eigen bestand.

lid 2
> Onze Minister is bevoegd in overeenstemming met Onze Ministers die het aangaat bij ministeriële regeling voor groepen
> van gevallen tegemoet te komen aan onbillijkheden van overwegende aard, die zich bij de toepassing van artikel 7,
> derde of vierde lid, of bij de toepassing van artikel 2a, eerste lid, van de Wet op de zorgtoeslag of artikel 1,
> vierde lid, van de Wet op het kindgebonden budget mochten voordoen.
bevoegdheid regeling voor het vermogen
  van         Onze Minister in overeenstemming met Onze Ministers die het aangaat
  grondslag   artikel 47 lid 2
  door        ministeriële regeling

lid 3
> Het ontwerp van een krachtens het tweede lid vast te stellen ministeriële regeling wordt aan beide Kamers der
> Staten-Generaal overgelegd. De ministeriële regeling wordt niet eerder vastgesteld dan twee weken na de overlegging
> van het ontwerp. Indien binnen die termijn door of namens een van de Kamers of door ten minste een vijfde van het
> grondwettelijk aantal leden van een van de Kamers de wens te kennen wordt gegeven dat het onderwerp van de
> ministeriële regeling bij wet wordt geregeld, wordt een daartoe strekkend voorstel van wet zo spoedig mogelijk
> ingediend en wordt de ministeriële regeling niet vastgesteld.
niet gecodeerd: voorlegging aan de Kamers.

artikel 49
niet gecodeerd: de hardheidstegemoetkoming kinderopvangtoeslag over oude jaren, later in de Wet hersteloperatie
  toeslagen; geen tegemoetkoming van dit stelsel.

voorbeelden Een aanvraag loopt door
  bron eigen, naar de tekst van artikel 15 lid 1 en lid 5; 31 augustus 2025 is een zondag
  gegeven
    Anna is een persoon. De belanghebbende is Anna. Voor het overige: nee.
| geval                       | peildatum    | de aanvraag om een tegemoetkoming van Anna | verwacht: Anna heeft de tegemoetkoming aangevraagd | op grond van     |
|-----------------------------|--------------|--------------------------------------------|----------------------------------------------------|------------------|
| op tijd                     | 1 maart 2020 | 31 augustus 2021                           | ja                                                 | artikel 15 lid 5 |
| een dag te laat             | 1 maart 2020 | 1 september 2021                           | nee                                                |                  |
| niet aangevraagd            | 1 maart 2020 |                                            | nee                                                |                  |
| over 2024, na een zondag    | 1 maart 2024 | 1 september 2025                           | ja                                                 | artikel 15 lid 5 |
| over 2024, te laat          | 1 maart 2024 | 2 september 2025                           | nee                                                |                  |
| over 2025                   | 1 maart 2025 | 31 december 2026                           | ja                                                 | artikel 15 lid 5 |
| over 2025, een dag te laat  | 1 maart 2025 | 1 januari 2027                             | nee                                                |                  |
| op tijd, vanaf 2026         | 1 maart 2026 | 31 december 2027                           | ja                                                 | artikel 15 lid 5 |
| een dag te laat, vanaf 2026 | 1 maart 2026 | 1 januari 2028                             | nee                                                |                  |

voorbeeld De aanvraag over 2020 geldt ook voor 2022
  bron eigen, naar de tekst van artikel 15 lid 5
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De peildatum is 1 maart 2022.
    De aanvraag om een tegemoetkoming van Anna over 2020 is ingediend op 1 juni 2020.
    Voor het overige: nee.
  verwacht
    Anna heeft de tegemoetkoming aangevraagd. Anna heeft de tegemoetkoming niet aangevraagd in maart 2019.

voorbeeld Later aangifte doen, later aanvragen
  bron eigen, naar de tekst van artikel 15 lid 1, tweede volzin
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De peildatum is 1 maart 2020.
    Anna heeft een latere aangiftetermijn over 2020.
    De laatste dag voor de aangifte van Anna bedraagt 1 mei 2022 over 2020.
    De aanvraag om een tegemoetkoming van Anna over 2020 is ingediend op 1 mei 2022.
  verwacht
    Anna heeft de tegemoetkoming aangevraagd.

voorbeeld De aanvraag over 2026 geldt ook voor 2028
  bron eigen, naar de tekst van artikel 15 lid 5
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De peildatum is 1 maart 2028.
    De aanvraag om een tegemoetkoming van Anna over 2026 is ingediend op 1 juni 2026.
    Voor het overige: nee.
  verwacht
    Anna heeft de tegemoetkoming aangevraagd.

voorbeeld Later aangifte doen, later aanvragen, vanaf 2026
  bron eigen, naar de tekst van artikel 15 lid 1, tweede volzin
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De peildatum is 1 maart 2026.
    Anna heeft een latere aangiftetermijn over 2026.
    De laatste dag voor de aangifte van Anna bedraagt 1 mei 2028 over 2026.
    De aanvraag om een tegemoetkoming van Anna over 2026 is ingediend op 1 mei 2028.
  verwacht
    Anna heeft de tegemoetkoming aangevraagd.

voorbeelden Voorschot
  bron eigen, naar de tekst; 13 weken na 1 februari 2021 is 3 mei 2021
  gegeven
    De peildatum is 1 maart 2021. Het einde van het berekeningsjaar is 31 december 2020.
    De vermoedelijke tegemoetkoming bedraagt € 1.200. De dag van de aanvraag is 1 februari 2021.
| geval            | oordeel of onvoldoende gegevens bekend zijn bij de Belastingdienst/Toeslagen ten aanzien van de belanghebbende | de aanvraag is op de aangegeven wijze aannemelijk gemaakt | verwacht: voorschot | op grond van     |
|------------------|----------------------------------------------------------------------------------------------------------------|-----------------------------------------------------------|--------------------:|------------------|
| geen oordeel     |                                                                                                                | nee                                                       |       oordeel nodig |                  |
| genoeg bekend    | nee                                                                                                            | nee                                                       |             € 1.200 | artikel 16 lid 1 |
| te weinig bekend | ja                                                                                                             | nee                                                       |               nihil | artikel 16 lid 4 |
| aannemelijk      |                                                                                                                | ja                                                        |             € 1.200 | artikel 16 lid 1 |

voorbeelden Vijf jaar
  bron eigen, naar de tekst
  gegeven
    Het einde van het berekeningsjaar is 31 december 2020. De berekende tegemoetkoming bedraagt € 800.
    Het totaal van de verleende voorschotten bedraagt € 1.000.
| geval        | peildatum        | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 16 lid 5 | verwacht: vast te stellen tegemoetkoming | verwacht: de Belastingdienst/Toeslagen verlaagt het verleende voorschot | verwacht: de Belastingdienst/Toeslagen herziet het verleende voorschot |
|--------------|------------------|----------------------------------------------------------------------------|-----------------------------------------:|-------------------------------------------------------------------------|------------------------------------------------------------------------|
| binnen       | 31 december 2025 | ja                                                                         |                                    € 800 | ja                                                                      | ja                                                                     |
| geen gebruik | 31 december 2025 | nee                                                                        |                                    € 800 | nee                                                                     | nee                                                                    |
| open         | 31 december 2025 |                                                                            |                                    € 800 | oordeel nodig                                                           | oordeel nodig                                                          |
| na vijf jaar | 1 januari 2026   | ja                                                                         |                                  € 1.000 | nee                                                                     | ja                                                                     |

voorbeelden Termijnen van de toekenning
  bron kalender; 31 december 2021 is een vrijdag, 30 april 2027 ook
  gegeven
    Voor het overige: nee.
| geval                     | peildatum      | einde van het berekeningsjaar | dag van de aanvraag | de aanslag is over het berekeningsjaar vastgesteld | de aanslag is voor buitenlands inkomen bij beschikking vastgesteld | dag van de laatste aanslag | dag van de laatste beschikking over buitenlands inkomen | verwacht: uiterste dag van de toekenning | op grond van     |
|---------------------------|----------------|-------------------------------|---------------------|----------------------------------------------------|--------------------------------------------------------------------|----------------------------|---------------------------------------------------------|------------------------------------------|------------------|
| aanslag                   | 1 juni 2021    | 31 december 2019              | 1 maart 2020        | ja                                                 | nee                                                                | 15 januari 2021            |                                                         | 15 juli 2021                             | artikel 19 lid 1 |
| aanslag en beschikking    | 1 juni 2021    | 31 december 2019              | 1 maart 2020        | ja                                                 | ja                                                                 | 15 januari 2021            | 1 juni 2021                                             | 27 juli 2021                             | artikel 19 lid 1 |
| beschikking eerder        | 1 juni 2021    | 31 december 2019              | 1 maart 2020        | ja                                                 | ja                                                                 | 15 januari 2021            | 1 maart 2021                                            | 15 juli 2021                             | artikel 19 lid 1 |
| geen van beide            | 1 juni 2021    | 31 december 2020              | 1 maart 2021        | nee                                                | nee                                                                |                            |                                                         | 31 december 2021                         | artikel 19 lid 2 |
| late aanvraag, vanaf 2026 | 1 oktober 2026 | 31 december 2025              | 1 september 2026    | nee                                                | nee                                                                |                            |                                                         | 30 april 2027                            | artikel 19 lid 3 |

voorbeelden Uitbetalen en terugbetalen
  bron kalender; 28 mei 2021 is een vrijdag; 11 juni 2021 ook; 5 april 2021 is tweede paasdag
  gegeven
    De peildatum is 1 juni 2021.
| dagtekening van de beschikking | verwacht: uitbetaling van de tegemoetkoming | verwacht: betaling van de terugvordering | verwacht: betaling van de boete |
|--------------------------------|---------------------------------------------|------------------------------------------|---------------------------------|
| 30 april 2021                  | 28 mei 2021                                 | 11 juni 2021                             | 11 juni 2021                    |
| 8 maart 2021                   | 6 april 2021                                | 19 april 2021                            | 19 april 2021                   |
| 6 maart 2021                   | 6 april 2021                                | 17 april 2021                            | 17 april 2021                   |

voorbeelden Verrekenen
  bron eigen, naar de tekst
  gegeven
    Het einde van het berekeningsjaar is 31 december 2025. Het totaal van de verleende voorschotten bedraagt € 1.000.
| peildatum       | berekende tegemoetkoming | eerder gematigd bedrag | verwacht: uit te betalen bedrag | op grond van     |
|-----------------|-------------------------:|-----------------------:|--------------------------------:|------------------|
| 1 november 2025 |                  € 1.600 |                  € 250 |                           € 600 | artikel 24 lid 2 |
| 1 november 2026 |                  € 1.600 |                  € 250 |                           € 350 | artikel 24 lid 4 |
| 1 november 2026 |                  € 1.100 |                  € 250 |                             € 0 | artikel 24 lid 4 |
| 1 november 2026 |                    € 900 |                    € 0 |                             € 0 | artikel 24 lid 4 |

voorbeelden Een voorschot na een matiging
  bron eigen, naar de tekst
  gegeven
    De vermoedelijke tegemoetkoming bedraagt € 1.200. Het einde van het berekeningsjaar is 31 december 2026.
    De dag van de aanvraag is 1 februari 2026. De peildatum is 1 maart 2026.
    Het oordeel of onvoldoende gegevens bekend zijn bij de Belastingdienst/Toeslagen ten aanzien van de belanghebbende
      is nee.
| geval                 | eerder gematigd bedrag | verwacht: uit te betalen voorschot | op grond van     |
|-----------------------|-----------------------:|-----------------------------------:|------------------|
| eerder € 500 gematigd |                  € 500 |                              € 700 | artikel 22 lid 8 |
| eerder meer gematigd  |                € 1.500 |                              nihil | artikel 22 lid 8 |
| niet eerder gematigd  |                    € 0 |                            € 1.200 | artikel 22 lid 8 |

voorbeeld Herziening om het vermogen is gebonden, vanaf 2022
  bron eigen, naar de tekst; acht weken na 1 maart 2022 is 26 april 2022
  gegeven
    De peildatum is 1 maart 2022. De toekenning blijkt door een latere rendementsgrondslag te hoog of te laag.
    De dag van bekendheid van het inkomensgegeven is 1 maart 2022. Voor het overige: nee.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming naar het inkomen, op grond van artikel 20 lid 1 onderdeel b.
    De herziening naar het inkomen bedraagt 26 april 2022, op grond van artikel 20 lid 2.

voorbeeld Herziening naar het inkomen is gebonden
  bron eigen, naar de tekst; acht weken na 1 maart 2021 is 26 april 2021
  gegeven
    De peildatum is 1 maart 2021. De toekenning blijkt door een later inkomensgegeven te hoog of te laag.
    De dag van bekendheid van het inkomensgegeven is 1 maart 2021.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming naar het inkomen, op grond van artikel 20 lid 1.
    De herziening naar het inkomen bedraagt 26 april 2021, op grond van artikel 20 lid 2.

voorbeelden Aansprakelijk
  bron eigen, naar de tekst
  gegeven
    Anna, Bram en Cato zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2021.
    Anna en Bram zijn met elkaar gehuwd. Anna en Cato zijn als ingezetene op hetzelfde woonadres ingeschreven.
    Het verleende bedrag bedraagt € 3.000. Het toegekende bedrag bedraagt € 1.000.
    Het op de rekening van de derde uitbetaalde bedrag bedraagt € 1.500.
    Het aan de derde uitbetaalde voorschot bedraagt € 1.200. Het totaal van de verleende voorschotten bedraagt € 3.000.
    Voor het overige: nee.
| geval               | de terugvordering gaat mede over de draagkracht van medebewoners | de terugvordering volgt uit de verrekening van een voorschot | verwacht: Bram is hoofdelijk aansprakelijk voor de terugvordering | verwacht: Cato is hoofdelijk aansprakelijk voor de terugvordering | verwacht: bedrag van de aansprakelijkheid van de derde |
|---------------------|------------------------------------------------------------------|--------------------------------------------------------------|-------------------------------------------------------------------|-------------------------------------------------------------------|-------------------------------------------------------:|
| zonder medebewoners | nee                                                              | nee                                                          | ja                                                                | nee                                                               |                                                € 1.500 |
| met medebewoners    | ja                                                               | nee                                                          | ja                                                                | ja                                                                |                                                € 1.500 |
| verrekening         | nee                                                              | ja                                                           | ja                                                                | nee                                                               |                                                  € 800 |

voorbeelden De derde is aansprakelijk zonder matiging
  bron eigen, naar de teksten van 2020 en 2021; 2.000 maal 1.200 gedeeld door 3.000 is 800
  gegeven
    Het verleende bedrag bedraagt € 3.000. Het toegekende bedrag bedraagt € 1.000.
    Het op de rekening van de derde uitbetaalde bedrag bedraagt € 1.500.
    Het aan de derde uitbetaalde voorschot bedraagt € 1.200. Het totaal van de verleende voorschotten bedraagt € 3.000.
| peildatum    | de terugvordering volgt uit de verrekening van een voorschot | verwacht: bedrag van de aansprakelijkheid van de derde | op grond van     |
|--------------|--------------------------------------------------------------|-------------------------------------------------------:|------------------|
| 1 maart 2020 | nee                                                          |                                                € 1.500 | artikel 33 lid 3 |
| 1 maart 2020 | ja                                                           |                                                  € 800 | artikel 33 lid 3 |
| 1 maart 2021 | nee                                                          |                                                € 1.500 | artikel 33 lid 3 |
| 1 maart 2021 | ja                                                           |                                                  € 800 | artikel 33 lid 3 |

voorbeelden Van een voorschot afzien
  bron eigen, naar de tekst
  gegeven
    De peildatum is 1 maart 2021. Voor het overige: nee.
| geval        | de toekenning is wegens twijfel over het adres onzeker | de toekenning valt onder toepassing van artikel 13 lid 5 onderdeel c AWR | de toekenning is aan een uitreiziger gericht | oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 16 lid 7 | verwacht: de Belastingdienst/Toeslagen laat het voorschot achterwege | op grond van                 |
|--------------|--------------------------------------------------------|--------------------------------------------------------------------------|----------------------------------------------|----------------------------------------------------------------------------|----------------------------------------------------------------------|------------------------------|
| adres        | ja                                                     | nee                                                                      | nee                                          | ja                                                                         | ja                                                                   | artikel 16 lid 7 onderdeel a |
| AWR          | nee                                                    | ja                                                                       | nee                                          | ja                                                                         | ja                                                                   | artikel 16 lid 7 onderdeel b |
| uitreiziger  | nee                                                    | nee                                                                      | ja                                           | ja                                                                         | ja                                                                   | artikel 16 lid 7 onderdeel c |
| niet beslist | ja                                                     | nee                                                                      | nee                                          |                                                                            | oordeel nodig                                                        |                              |
| geen reden   | nee                                                    | nee                                                                      | nee                                          |                                                                            | nee                                                                  |                              |

voorbeeld Termijn van het voorschot
  bron kalender; 13 weken na 1 februari 2027 is 3 mei 2027
  gegeven
    De peildatum is 1 maart 2027. Het einde van het berekeningsjaar is 31 december 2025.
    De dag van de aanvraag is 1 februari 2027.
  verwacht
    De verlening van het voorschot bedraagt 3 mei 2027, op grond van artikel 16 lid 1.

voorbeeld Herzien omdat niemand het kon weten
  bron eigen, naar de tekst
  gegeven
    De peildatum is 1 september 2020. Het einde van het berekeningsjaar is 31 december 2018. De toekenning is te hoog.
    Het oordeel of de Belastingdienst/Toeslagen bij de toekenning redelijkerwijs niet op de hoogte kon zijn is ja.
    Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 21 lid 1 is ja.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming ten nadele, op grond van artikel 21 lid 1.

voorbeeld Van een voorschot afzien om een medebewoner, vanaf 2026
  bron eigen, naar de tekst
  gegeven
    De peildatum is 1 maart 2026. De toekenning is mede naar de draagkracht van medebewoners.
    De toekenning valt wegens een medebewoner onder toepassing van artikel 13 lid 5 onderdeel c AWR.
    Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 16 lid 7 is ja. Voor het overige: nee.
  verwacht
    De Belastingdienst/Toeslagen laat het voorschot achterwege, op grond van artikel 16 lid 7 onderdeel d.

voorbeelden Van een voorschot afzien, vanaf 2026
  bron eigen, naar de tekst
  gegeven
    De peildatum is 1 maart 2026. Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 16 lid 7 is ja.
    Voor het overige: nee.
| geval       | de toekenning is wegens twijfel over het adres onzeker | de toekenning valt onder toepassing van artikel 13 lid 5 onderdeel c AWR | de toekenning is aan een uitreiziger gericht | verwacht: de Belastingdienst/Toeslagen laat het voorschot achterwege | op grond van                 |
|-------------|--------------------------------------------------------|--------------------------------------------------------------------------|----------------------------------------------|----------------------------------------------------------------------|------------------------------|
| adres       | ja                                                     | nee                                                                      | nee                                          | ja                                                                   | artikel 16 lid 7 onderdeel a |
| AWR         | nee                                                    | ja                                                                       | nee                                          | ja                                                                   | artikel 16 lid 7 onderdeel b |
| uitreiziger | nee                                                    | nee                                                                      | ja                                           | ja                                                                   | artikel 16 lid 7 onderdeel c |
| geen reden  | nee                                                    | nee                                                                      | nee                                          | nee                                                                  |                              |

voorbeeld Aansprakelijk, vanaf 2026
  bron eigen, naar de tekst van 2026
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2026.
    Anna en Bram zijn met elkaar gehuwd. Voor het overige: nee.
  verwacht
    Bram is hoofdelijk aansprakelijk voor de terugvordering, op grond van artikel 33 lid 1.

voorbeeld Terugbetalen, vanaf 2026
  bron kalender; zes weken na 2 maart 2026 is 13 april 2026
  gegeven
    De peildatum is 1 april 2026. De dagtekening van de beschikking is 2 maart 2026.
  verwacht
    De betaling van de terugvordering bedraagt 13 april 2026, op grond van artikel 28 lid 1.

voorbeeld Een kindercentrum verstrekt uit eigen beweging, vanaf 2022
  bron eigen, naar de tekst van 2022
  gegeven
    De peildatum is 1 maart 2022. De bevraagde is een kindercentrum of gastouderbureau. Voor het overige: nee.
  verwacht
    De bevraagde moet uit eigen beweging gegevens verstrekken, op grond van artikel 38 lid 4.

voorbeeld Herziening naar het inkomen is gebonden, vanaf 2022
  bron eigen, naar de tekst van 2022
  gegeven
    De peildatum is 1 maart 2022. De toekenning blijkt door een later inkomensgegeven te hoog of te laag.
    Voor het overige: nee.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming naar het inkomen, op grond van artikel 20 lid 1 onderdeel a.

voorbeelden Wie moet gegevens verstrekken
  bron eigen, naar de teksten van 2020 en 2021
  gegeven
    Voor het overige: nee.
| peildatum    | de bevraagde is een openbaar lichaam of een instelling daarvan | de bevraagde is een rechtspersoon krachtens bijzondere wet | de bevraagde is een uitvoerder van het beleid van het Rijk | verwacht: de bevraagde moet desgevraagd gegevens verstrekken | op grond van                 |
|--------------|----------------------------------------------------------------|------------------------------------------------------------|------------------------------------------------------------|--------------------------------------------------------------|------------------------------|
| 1 maart 2020 | ja                                                             | nee                                                        | nee                                                        | ja                                                           | artikel 38 lid 1 onderdeel a |
| 1 maart 2020 | nee                                                            | ja                                                         | nee                                                        | ja                                                           | artikel 38 lid 1 onderdeel b |
| 1 maart 2020 | nee                                                            | nee                                                        | ja                                                         | ja                                                           | artikel 38 lid 1 onderdeel c |
| 1 maart 2021 | ja                                                             | nee                                                        | nee                                                        | ja                                                           | artikel 38 lid 1 onderdeel a |
| 1 maart 2021 | nee                                                            | ja                                                         | nee                                                        | ja                                                           | artikel 38 lid 1 onderdeel b |
| 1 maart 2021 | nee                                                            | nee                                                        | ja                                                         | ja                                                           | artikel 38 lid 1 onderdeel c |

voorbeeld Aanmanen moet, als gegevens niet op tijd komen
  bron eigen, naar de tekst
  gegeven
    De peildatum is 1 maart 2022. De gevraagde gegevens zijn niet op tijd verstrekt.
  verwacht
    De aanmaning is verplicht, op grond van artikel 18 lid 3.
