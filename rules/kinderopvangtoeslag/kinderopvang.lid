regeling Wet kinderopvang (Wko)
  soort wet
  bron BWBR0017017
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir)

// De aangehaalde tekst is die van 1 januari 2021, voor eerdere jaren die van 1 januari 2020, en waar hij later anders luidt die
// van 1 januari 2022, 1 januari 2023, 11 december 2024 of 1 januari 2026. De tekst van 2019 is niet gelezen.
// In artikel 1.6 lid 1 onderdeel c zijn in de gebruikte bron twee verwijzingen onleesbaar; zij zijn aangevuld uit de tekst van 2015.

gegevens
Een persoon heeft:
  een aanvraagdatum: datum;                       // artikel 1.3 lid 2 onderdeel b
  een eerste dag zonder arbeid: datum;            // artikel 1.6 lid 5: de dag na de laatste werkdag
  een verlenging wegens de bevalling: duur;       // artikel 1.6 lid 5: zolang de perioden samenvallen
  een begin van de tenuitvoerlegging: datum;
  een einde van de tenuitvoerlegging: datum;      // de dag erna, dus die dag zelf niet
  een opgelegde straf of maatregel: duur;
  gewerkte uren: uren per maand, in de tijd;      // zonder reistijd
  uren kinderopvang: uren per maand, in de tijd;  // bij deze houder, aan dit kind
  een uurprijs: bedrag per uur, in de tijd;
  een betaald deel van de kosten: percentage, in de tijd.
// Een houder staat in de zaak voor één soort opvang aan één kind: vangt hij er twee op, dan staat hij er twee keer in.
Van een persoon staat vast of hij:
  opvanghouder van een persoon is, in de tijd;                           // artikel 1.1: houder van een kindercentrum, of gastouder
  voor dagopvang geregistreerd is, in de tijd;
  voor buitenschoolse opvang geregistreerd is, in de tijd;
  voor gastouderopvang geregistreerd is, in de tijd;
  een ouderparticipatiecrèche in de aanloopperiode is, in de tijd;
  opvang van een schoolkind verricht, in de tijd;                        // gastouderopvang aan wie naar het basisonderwijs kan gaan
  verdere verwant in de neergaande lijn van een persoon is, in de tijd;  // kleinkind en verder; een kind: zie de Awir
  met het voortgezet onderwijs begonnen is, in de tijd;
  eerder gesteld kind van een persoon is, in de tijd.                    // Besluit, artikel 3 lid 4: vaststelling door de inspecteur
Van een persoon staat vast of hij:
  in Nederland woont, in de tijd;
  in een andere lidstaat of Zwitserland woont, in de tijd;
  onder het terugtrekkingsakkoord met het Verenigd Koninkrijk valt, in de tijd;
  in Nederland of op het continentaal plat gerechtigd werkt, in de tijd;
  alleen buiten Nederland, de lidstaten en Zwitserland werkt, in de tijd;
  tegenwoordige arbeid met inkomen uit werk en woning verricht, in de tijd;                                     // artikel 1.6 lid 1 onderdeel a
  tegenwoordige arbeid met een gelijkgesteld inkomen verricht, in de tijd;                                      // artikel 1.6 lid 4
  andere arbeid verricht, in de tijd;                                                                           // artikel 1.6 lid 3, tot 2021
  arbeid als gastouder verricht, in de tijd;                                                                    // artikel 1.6a
  zonder vergoeding in de onderneming van zijn partner werkt, in de tijd;                                       // onderdeel b
  bijstand of een uitkering met een noodzakelijke voorziening ontvangt, in de tijd;                             // onderdeel c
  als minderjarige met algemene bijstand scholing volgt, in de tijd;                                            // onderdeel e
  als niet-uitkeringsgerechtigde werkzoekende een voorziening volgt, in de tijd;                                // onderdeel f
  als inburgeringsplichtige een cursus volgt, in de tijd;                                                       // onderdeel g
  een werkloosheidsuitkering met scholing of een traject ontvangt, in de tijd;                                  // onderdeel h
  een arbeidsongeschiktheidsuitkering of ziekengeld met werkzaamheden of een proefplaats ontvangt, in de tijd;  // onderdeel i
  een aangewezen opleiding volgt, in de tijd;                                                                   // onderdeel j
  een vergelijkbare buitenlandse uitkering en voorziening ontvangt, in de tijd;                                 // lid 3 onderdeel b
  met werken gestopt is;
  rond de bevalling met werken gestopt is;
  in een aangewezen berekeningsjaar met werken gestopt is;                                                      // lid 7
  volgens artikel 1.2 lid 1 onderdeel e Wet IB 2001 partner van een persoon is, in de tijd;                     // lid 6
  recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz heeft, in de tijd;
  tijdelijk recht op zorg als bedoeld in artikel 3.2.1 lid 3 of 3.2.2 Wlz heeft, in de tijd;
  een vrijheidsbenemende straf of maatregel ondergaat|ondergaan, in de tijd;
  in voorlopige hechtenis verblijft, in de tijd.                                                                // bevel tot gevangenneming of gevangenhouding
Van twee personen staat vast of zij:
  verwanten in de rechte lijn of in de tweede graad van de zijlijn zijn, in de tijd.
Van een persoon wordt bepaald of hij:
  een opvangkind is, in de tijd;
  een ouder is, in de tijd;
  meetellende opvanghouder van een persoon is, in de tijd;
  dagopvanghouder van een persoon is, in de tijd;     // Besluit, artikel 8a lid 1 onderdeel b onder 1°
  schoolopvanghouder van een persoon is, in de tijd;  // idem, onder 2°
  als inwoner van een lidstaat geldt, in de tijd;
  binnen de kring van het derde lid woont, in de tijd;
  een werkende is, in de tijd;
  een deelnemer met uitkering is, in de tijd;
  een deelnemer zonder uitkering is, in de tijd;
  buiten de urentoets blijft, in de tijd;             // Besluit, artikel 8a lid 2
  pas met werken gestopt is, in de tijd;
  recht op langdurige zorg heeft, in de tijd;
  wegens een lange straf gedetineerd is, in de tijd;
  aanspraak op kinderopvangtoeslag heeft, in de tijd;
  rangvoorganger van een persoon is, in de tijd;      // Besluit, artikel 3
  een eerste kind is, in de tijd.
Van een persoon worden bepaald:
  een maximum uurprijs: bedrag per uur;
  een in aanmerking te nemen uurprijs: bedrag per uur;
  opvangkosten bij een houder: bedrag per maand;
  een meetellend deel van de kosten: percentage;
  meetellende opvangkosten bij een houder: bedrag per maand;
  opvanguren: uren per maand;
  kosten van kinderopvang: bedrag per maand;
  dagopvanguren: uren per maand;
  schoolopvanguren: uren per maand;
  meetellende kosten van dagopvang: bedrag per maand;
  meetellende kosten van schoolopvang: bedrag per maand;
  een aandeel binnen het maandmaximum: getal;
  dagopvanguren binnen het maandmaximum: uren per maand;
  schoolopvanguren binnen het maandmaximum: uren per maand;
  een aandeel van de dagopvang binnen het jaarmaximum: getal;
  een aandeel van de schoolopvang binnen het jaarmaximum: getal;
  in aanmerking komende kosten: bedrag per maand;
  een percentage van de kosten: percentage;
  een kinderopvangtoeslag voor een kind: bedrag per maand;
  toegestane uren dagopvang: uren per maand;
  toegestane uren schoolopvang: uren per maand;
  een eerste dag zonder behoud: datum;
  een grens van drie maanden tenuitvoerlegging: datum.
Bepaald worden:
  toegestane uren dagopvang wegens de ouder: uren per maand;
  toegestane uren dagopvang wegens de partner: uren per maand;
  toegestane uren schoolopvang wegens de ouder: uren per maand;
  toegestane uren schoolopvang wegens de partner: uren per maand;
  een jaarmaximum dagopvang: uren per jaar;
  een jaarmaximum schoolopvang: uren per jaar;
  een kinderopvangtoeslag: bedrag per maand;
  een kinderopvangtoeslag over een kalendermaand: bedrag per maand;
  een jaarbedrag voor afronding: bedrag per jaar;
  een jaarbedrag na afronding: bedrag per jaar;
  een kinderopvangtoeslag over het berekeningsjaar: bedrag per jaar.

artikel 1.1
lid 1
> In deze wet en de op deze wet berustende bepalingen wordt verstaan onder: (…) buitenschoolse opvang: kinderopvang
> verzorgd door een kindercentrum voor kinderen in de leeftijd dat ze naar het basisonderwijs kunnen gaan, waarbij
> opvang wordt geboden voor of na de dagelijkse schooltijd evenals gedurende vrije dagen of middagen en in
> schoolvakanties; gastouder: degene van 18 jaar of ouder die gastouderopvang biedt, met uitzondering van degene: a. van
> wie een of meer kinderen onderworpen zijn aan ondertoezichtstelling of voorlopige ondertoezichtstelling als bedoeld in
> artikel 255, onderscheidenlijk artikel 257, van Boek 1 van het Burgerlijk Wetboek, die met betrekking tot een of meer
> van zijn kinderen is ontheven uit het ouderlijk gezag als bedoeld in artikel 266 van Boek 1 van het Burgerlijk Wetboek
> of die met betrekking tot een of meer van zijn kinderen is ontzet van het gezag als bedoeld in artikel 269 van Boek 1
> van het Burgerlijk Wetboek, b. die op hetzelfde woonadres staat ingeschreven in de basisregistratie personen als de
> ouder of diens partner van het kind aan wie opvang wordt geboden, of c. die ten behoeve van de opvang van kinderen in
> enigerlei vorm personeel in dienst heeft; gastouderopvang: kinderopvang: a. die plaatsvindt door tussenkomst van een
> geregistreerd gastouderbureau; b. die plaatsvindt in een gezinssituatie door een ander dan degene die als ouder op
> grond van artikel 1.5, eerste lid, aanspraak kan maken op een kinderopvangtoeslag of diens partner; c. waarbij de
> opvang plaatsvindt: 1°. op het woonadres van de gastouder, 2°. op het woonadres van een van de ouders van de kinderen
> voor wie de gastouder opvang biedt, dan wel 3°. op twee of meer van deze woonadressen; en d. bestaande uit de
> gelijktijdige opvang van ten hoogste zes kinderen, waaronder begrepen de bloedverwant of aanverwant in de neergaande
> lijn van de gastouder of zijn partner, die in belangrijke mate wordt onderhouden door de gastouder of zijn partner en
> op hetzelfde woonadres als de gastouder staat ingeschreven in de basisregistratie personen en de leeftijd van tien
> jaar nog niet heeft bereikt. Met een bloedverwant of aanverwant in de neergaande lijn wordt gelijkgesteld een
> pleegkind dat de leeftijd van tien jaar nog niet heeft bereikt; geregistreerd kindercentrum: een in het landelijk
> register kinderopvang ingeschreven kindercentrum als bedoeld in artikel 1.46, tweede lid; geregistreerde voorziening
> voor gastouderopvang: een in het landelijk register kinderopvang ingeschreven voorziening voor gastouderopvang als
> bedoeld in artikel 1.46, tweede lid; kindercentrum: een voorziening waar kinderopvang plaatsvindt, anders dan
> gastouderopvang; kinderopvang: het bedrijfsmatig of anders dan om niet verzorgen, opvoeden en bijdragen aan de
> ontwikkeling van kinderen tot de eerste dag van de maand waarop het voortgezet onderwijs voor die kinderen begint;
> kinderopvangtoeslag: een tegemoetkoming van het Rijk als bedoeld in artikel 2, eerste lid, onder h, van de Algemene
> wet inkomensafhankelijke regelingen in de kosten van kinderopvang; ouder: de bloed- of aanverwant in opgaande lijn of
> de pleegouder van een kind op wie de kinderopvang betrekking heeft, met dien verstande dat bij de beoordeling of
> sprake is van pleegouderschap een vergoeding op grond van de Jeugdwet buiten beschouwing blijft;
Een persoon is een opvangkind indien:
  a. die persoon eerstegraads verwant in de neergaande lijn van de belanghebbende is;
  b. die persoon verdere verwant in de neergaande lijn van de belanghebbende is; of
  c. die persoon pleegkind van de belanghebbende is.
Een persoon is geen opvangkind indien die persoon met het voortgezet onderwijs begonnen is.
De belanghebbende is een ouder indien het aantal personen dat een opvangkind is ten minste 1 bedraagt.
  uitleg: van de begrippen staan hier alleen die welke de toeslag raken. Kinderopvang duurt tot de eerste dag van de
  maand waarop het voortgezet onderwijs begint; ouder is de bloed- of aanverwant in opgaande lijn of de pleegouder.
  Soort en registratie van de opvang zijn gegevens.

lid 2
> Tot kinderopvang worden niet gerekend: a. het toezichthouden op schoolgaande kinderen dat zich beperkt tot het
> toezicht tijdens de middagpauze; b. verzorging en opvoeding die plaatsvindt in het kader van de Jeugdwet; c. de
> verzorging, de opvoeding en het bijdragen aan de ontwikkeling van kinderen, anders dan gastouderopvang, die geschiedt
> op een plaats waar het kind zijn hoofdverblijf heeft.
niet gecodeerd: wat in dit lid staat, is geen kinderopvang en staat dus niet in de zaak.

artikel 1.3
lid 1
geldig tot 1 januari 2024
> De uitvoering van het toekennen, uitbetalen en terugvorderen van de kinderopvangtoeslag is opgedragen aan de
> Belastingdienst/Toeslagen.
niet gecodeerd: opdracht aan een orgaan.

lid 1
geldig van 1 januari 2024
> De uitvoering van het toekennen, uitbetalen en terugvorderen van de kinderopvangtoeslag is opgedragen aan de Dienst
> Toeslagen.
niet gecodeerd: opdracht aan een orgaan. De nieuwe naam is gelezen in de versie van 11 december 2024; het begin is
  aangenomen.

lid 2
geldig tot 11 december 2024
> Op deze wet is de Algemene wet inkomensafhankelijke regelingen van toepassing met uitzondering van artikel 5 van die
> wet op wijzigingen in de kosten van kinderopvang per kind, bedoeld in artikel 1.7, eerste lid, onderdeel b, met dien
> verstande dat: a. in afwijking van artikel 4, derde lid, van de Algemene wet inkomensafhankelijke regelingen een kind
> voor wie de pleegouder een vergoeding ontvangt op grond van de Jeugdwet, geacht wordt door die pleegouder in
> belangrijke mate te worden onderhouden; b. in afwijking van artikel 15, eerste lid, van de Algemene wet
> inkomensafhankelijke regelingen, een ouder over de berekeningsjaren 2014 en volgende geen aanspraak heeft op
> kinderopvangtoeslag als bedoeld in artikel 1.5 over de periode tot de eerste dag van de kalendermaand die drie
> kalendermaanden gelegen is voor de datum waarop de aanvraag om kinderopvangtoeslag is ingediend bij de
> Belastingdienst/Toeslagen.
Geen kinderopvangtoeslag wordt toegekend indien de eerste dag van de maand
  vermeerderd met 4 maanden op of voor de aanvraagdatum van de belanghebbende ligt.
  uitleg: onderdeel b. De maand die drie maanden voor de aanvraag ligt, is de eerste met aanspraak: vier maanden na haar
  eerste dag is het later dan de aanvraag. Artikel 5 Awir geldt niet voor de kosten: uren en uurprijs tellen vanaf de
  dag waarop zij veranderen; de uren van een maand zijn de uren die in die maand zijn afgenomen. Onderdeel a: een
  pleegkind telt mee, ook met vergoeding.

lid 2
geldig van 11 december 2024
> Op deze wet is de Algemene wet inkomensafhankelijke regelingen van toepassing met uitzondering van artikel 5 van die
> wet op wijzigingen in de kosten van kinderopvang per kind, bedoeld in artikel 1.7, eerste lid, onderdeel b, met dien
> verstande dat: a. in afwijking van artikel 4, derde lid, van de Algemene wet inkomensafhankelijke regelingen een kind
> voor wie de pleegouder een vergoeding ontvangt op grond van de Jeugdwet, geacht wordt door die pleegouder in
> belangrijke mate te worden onderhouden; b. in afwijking van artikel 15, eerste lid, van de Algemene wet
> inkomensafhankelijke regelingen, een ouder over de berekeningsjaren 2014 en volgende geen aanspraak heeft op
> kinderopvangtoeslag als bedoeld in de artikelen 1.5 en 1.5a over de periode tot de eerste dag van de kalendermaand die
> drie kalendermaanden gelegen is voor de datum waarop de aanvraag om kinderopvangtoeslag is ingediend bij de Dienst
> Toeslagen.
Geen kinderopvangtoeslag wordt toegekend indien de eerste dag van de maand
  vermeerderd met 4 maanden op of voor de aanvraagdatum van de belanghebbende ligt.
  uitleg: onderdeel b. De maand die drie maanden voor de aanvraag ligt, is de eerste met aanspraak: vier maanden na haar
  eerste dag is het later dan de aanvraag. De verwijzing naar artikel 1.5a is gelezen in de versie van 11 december 2024.

artikel 1.4
lid 1
> Met het oog op het toekennen van een kinderopvangtoeslag verstrekt de ouder, bedoeld in artikel 1.5, eerste lid, aan
> de Belastingdienst/Toeslagen het unieke nummer, bedoeld in artikel 1.47b, derde lid.
niet gecodeerd: welk nummer bij de aanvraag hoort; geen gevolg voor recht of hoogte.

lid 2
> Bij ministeriële regeling kunnen voorschriften worden gegeven met betrekking tot de verstrekking.
niet gecodeerd: delegatie.

artikel 1.5
lid 1
geldig tot 1 januari 2021
> Een ouder heeft aanspraak op een kinderopvangtoeslag in de door hem of zijn partner te betalen kosten, indien het
> betreft: a. kinderopvang in een geregistreerd kindercentrum; of b. gastouderopvang in een geregistreerde voorziening
> voor gastouderopvang.
Degene is meetellende opvanghouder van een opvangkind indien degene opvanghouder van dat opvangkind is en:
  a. degene voor dagopvang geregistreerd is of degene voor buitenschoolse opvang geregistreerd is; of
  b. degene voor gastouderopvang geregistreerd is.
Het meetellend deel van de kosten van een persoon bedraagt 100%
  indien het betaald deel van de kosten van die persoon gelijk is aan 100%.
Het meetellend deel van de kosten van een persoon bedraagt nihil
  indien het betaald deel van de kosten van die persoon minder bedraagt dan 100%.
  uitleg: de tekst spreekt van te betalen kosten. Tot 23 oktober 2019 werd zij zo uitgevoerd: wie niet alle kosten had
  betaald (100%), had geen recht. Vanaf die dag geldt het Verzamelbesluit Toeslagen: naar rato. Die lezing staat daar.

lid 1
geldig van 1 januari 2021
> Een ouder heeft aanspraak op een kinderopvangtoeslag in de door hem of zijn partner betaalde kosten, indien het
> betreft: a. kinderopvang in een geregistreerd kindercentrum; of b. gastouderopvang in een geregistreerde voorziening
> voor gastouderopvang.
Degene is meetellende opvanghouder van een opvangkind indien degene opvanghouder van dat opvangkind is en:
  a. degene voor dagopvang geregistreerd is of degene voor buitenschoolse opvang geregistreerd is; of
  b. degene voor gastouderopvang geregistreerd is.
Het meetellend deel van de kosten van een persoon bedraagt het betaald deel van de kosten van die persoon.
  uitleg: betaalt de ouder of zijn partner maar een deel van de kosten, dan telt dat deel van de kosten die in
  aanmerking komen, na de maximum uurprijs en het maximum aantal uren; hoe precies, staat niet in de wet. Zie artikel 49
  lid 3 onderdeel a Awir: naar rato van het bedrag aan kosten waarvan aannemelijk is dat het tijdig is betaald.

lid 2
geldig tot 1 januari 2022
> Een ouder en diens partner die tevens ouder is worden voor de toepassing van deze wet geacht gezamenlijk één aanspraak
> te hebben.
niet gecodeerd: een zaak heeft één aanvrager; het inkomen van de partner telt mee op grond van artikel 7 Awir.

lid 2
geldig van 1 januari 2022
> Indien het ouderparticipatieopvang in een ouderparticipatiecrèche betreft, heeft de ouder in de aanloopperiode,
> bedoeld in artikel 1.60b, in afwijking van het eerste lid, geen aanspraak op kinderopvangtoeslag.
In afwijking van lid 1 is degene geen meetellende opvanghouder van een opvangkind
  indien degene een ouderparticipatiecrèche in de aanloopperiode is.

lid 3
geldig van 1 januari 2022
> Een ouder en diens partner die tevens ouder is worden voor de toepassing van deze wet geacht gezamenlijk één aanspraak
> te hebben.
niet gecodeerd: als het tweede lid tot 2022.

artikel 1.5a
geldig van 11 december 2024
> Onverminderd de artikelen 1.5 en 1.6 heeft een ouder die tijdelijk bescherming geniet als bedoeld in artikel 1 van de
> Vreemdelingenwet 2000, omdat hij onder de reikwijdte valt van het Uitvoeringsbesluit (EU) 2022/382 van de Raad van 4
> maart 2022 tot vaststelling van het bestaan van een massale toestroom van ontheemden uit Oekraïne in de zin van
> artikel 5 van Richtlijn 2001/55/EG, en tot invoering van tijdelijke bescherming naar aanleiding daarvan (PbEU 2022, L
> 71/1) of een verlenging van dat besluit, aanspraak op kinderopvangtoeslag.
niet gecodeerd: onverminderd de artikelen 1.5 en 1.6 gelden dezelfde voorwaarden; het verblijf van de aanvrager zelf is
  hier geen voorwaarde. Gelezen in de versie van 11 december 2024; of het artikel eerder is ingegaan, is niet gelezen.

artikel 1.6
Een persoon woont binnen de kring van het derde lid indien die persoon in Nederland woont of
  die persoon in een andere lidstaat of Zwitserland woont.
Een persoon is een werkende indien:
  a. die persoon tegenwoordige arbeid met inkomen uit werk en woning verricht; of
  b. die persoon tegenwoordige arbeid met een gelijkgesteld inkomen verricht.
Een persoon is een deelnemer met uitkering indien:
  c. die persoon bijstand of een uitkering met een noodzakelijke voorziening ontvangt;
  e. die persoon als minderjarige met algemene bijstand scholing volgt;
  h. die persoon een werkloosheidsuitkering met scholing of een traject ontvangt; of
  i. die persoon een arbeidsongeschiktheidsuitkering of ziekengeld met werkzaamheden of een proefplaats ontvangt.
Een persoon is een deelnemer zonder uitkering indien:
  f. die persoon als niet-uitkeringsgerechtigde werkzoekende een voorziening volgt;
  g. die persoon als inburgeringsplichtige een cursus volgt; of
  j. die persoon een aangewezen opleiding volgt.
  uitleg: 'een werkende' is ons woord voor wie onder onderdeel a van lid 1 valt (met het gelijkgestelde inkomen van lid
  4), 'een deelnemer' voor wie onder een van de onderdelen c tot en met j valt. Waar de tekst de onderdelen k en l
  noemt: zij zijn niet in werking.

lid 1
> Een ouder heeft voor een berekeningsjaar aanspraak op een kinderopvangtoeslag, indien de ouder in dat jaar:

onderdeel a
> a. tegenwoordige arbeid verricht waaruit inkomen uit werk en woning in de zin van de Wet inkomstenbelasting 2001 wordt
> genoten,
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder een werkende is.

onderdeel b
> b. zonder enige vergoeding arbeid verricht in de onderneming van de partner in de zin van artikel 3.78 van de Wet
> inkomstenbelasting 2001,
Een ouder heeft aanspraak op kinderopvangtoeslag
  indien die ouder zonder vergoeding in de onderneming van zijn partner werkt.

onderdeel c
geldig tot 1 januari 2026
> c. algemene bijstand of een uitkering ontvangt op grond van de Participatiewet, de Wet inkomensvoorziening oudere en
> gedeeltelijk arbeidsongeschikte werkloze werknemers, de Wet inkomensvoorziening oudere en gedeeltelijk
> arbeidsongeschikte gewezen zelfstandigen of de Algemene nabestaandenwet, en gebruik maakt van een voorziening, gericht
> op arbeidsinschakeling als bedoeld in artikel 7, eerste lid, onder a, van de Participatiewet, artikel 34, eerste lid,
> onder a, van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers en artikel 34,
> eerste lid, onder a, van de Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen,
> die de noodzaak tot kinderopvang met zich brengt,
Een ouder heeft aanspraak op kinderopvangtoeslag
  indien die ouder bijstand of een uitkering met een noodzakelijke voorziening ontvangt.

onderdeel c
geldig van 1 januari 2026
> c. algemene bijstand of een uitkering ontvangt op grond van de Participatiewet, de Wet inkomensvoorziening oudere en
> gedeeltelijk arbeidsongeschikte werkloze werknemers, de Wet inkomensvoorziening oudere en gedeeltelijk
> arbeidsongeschikte gewezen zelfstandigen of de Algemene nabestaandenwet, en gebruik maakt van een voorziening gericht
> op arbeidsinschakeling als bedoeld in de artikelen 7, eerste lid, onder a, of 7a, eerste lid, onder a, van de
> Participatiewet, artikel 34, eerste lid, onder a, van de Wet inkomensvoorziening oudere en gedeeltelijk
> arbeidsongeschikte werkloze werknemers en artikel 34, eerste lid, onder a, van de Wet inkomensvoorziening oudere en
> gedeeltelijk arbeidsongeschikte gewezen zelfstandigen, die de noodzaak tot kinderopvang met zich brengt,
Een ouder heeft aanspraak op kinderopvangtoeslag
  indien die ouder bijstand of een uitkering met een noodzakelijke voorziening ontvangt.

onderdeel e
> e. de leeftijd van 18 jaar nog niet heeft bereikt, scholing of een opleiding volgt en met toepassing van artikel 16 of
> artikel 18, eerste en twaalfde lid, van de Participatiewet algemene bijstand ontvangt of kan ontvangen,
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder als minderjarige met algemene bijstand scholing volgt.

onderdeel f
geldig tot 1 januari 2026
> f. als niet-uitkeringsgerechtigde werkzoekende is geregistreerd bij het Uitvoeringsinstituut werknemersverzekeringen,
> genoemd in hoofdstuk 5 van de Wet structuur uitvoeringsorganisatie werk en inkomen, en gebruik maakt van een
> voorziening gericht op arbeidsinschakeling als bedoeld in artikel 7, eerste lid, onder a, van de Participatiewet,
Een ouder heeft aanspraak op kinderopvangtoeslag
  indien die ouder als niet-uitkeringsgerechtigde werkzoekende een voorziening volgt.

onderdeel f
geldig van 1 januari 2026
> f. als niet-uitkeringsgerechtigde werkzoekende is geregistreerd bij het Uitvoeringsinstituut werknemersverzekeringen,
> genoemd in hoofdstuk 5 van de Wet structuur uitvoeringsorganisatie werk en inkomen, en gebruik maakt van een
> voorziening gericht op arbeidsinschakeling als bedoeld in de artikelen 7, eerste lid, onder a, of 7a, eerste lid,
> onder a, van de Participatiewet,
Een ouder heeft aanspraak op kinderopvangtoeslag
  indien die ouder als niet-uitkeringsgerechtigde werkzoekende een voorziening volgt.

onderdeel g
geldig tot 1 januari 2022
> g. inburgeringsplichtig is als bedoeld in artikel 1, onderdeel b, van de Wet inburgering en bij een cursusinstelling
> een cursus volgt die opleidt tot het examen, bedoeld in artikel 7, eerste lid, onderdeel a, van die wet of een
> diploma, certificaat of ander document, bedoeld in artikel 5, eerste lid, onderdeel c, van die wet, en voldoet aan de
> bij of krachtens algemene maatregel van bestuur als bedoeld in artikel 16, eerste lid, van die wet gegeven regels
> omtrent het volgen van die cursus bij een cursusinstelling,
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder als inburgeringsplichtige een cursus volgt.

onderdeel g
geldig van 1 januari 2022
> g. inburgeringsplichtig is op grond van de Wet inburgering 2021 en een cursus of opleiding volgt waarmee hij aan de op
> grond van artikel 15 van die wet vastgestelde leerroute kan voldoen, voor zover de inburgeringsplichtige het
> taalschakeltraject, bedoeld in artikel 8, tweede lid, van die wet, volgt, dan wel de cursusinstelling waar die cursus
> of opleiding wordt gevolgd in het bezit is van een certificaat als bedoeld in artikel 28 van die wet of een keurmerk
> als bedoeld in artikel 32 van die wet, of, indien het een inburgeringsplichtige als bedoeld in artikel 13, eerste lid,
> van die wet betreft, de opleiding of cursus wordt aangeboden door het college als bedoeld in artikel 16, eerste lid,
> van die wet,
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder als inburgeringsplichtige een cursus volgt.

onderdeel h
> h. recht heeft op of een uitkering ontvangt op grond van de Werkloosheidswet en deelneemt aan scholing als bedoeld in
> artikel 76 van die wet of werkzaamheden verricht als bedoeld in artikel 76a of 77a van die wet met behoud van die
> uitkering dan wel op andere wijze deelneemt aan een traject gericht op arbeidsinschakeling,
Een ouder heeft aanspraak op kinderopvangtoeslag
  indien die ouder een werkloosheidsuitkering met scholing of een traject ontvangt.

onderdeel i
> i. recht heeft op een arbeidsongeschiktheidsuitkering op grond van de Wet op de arbeidsongeschiktheidsverzekering, de
> Wet arbeidsongeschiktheidsvoorziening jonggehandicapten, de Wet arbeidsongeschiktheidsverzekering zelfstandigen,
> arbeidsondersteuning op grond van de Wet arbeidsongeschiktheidsvoorziening jonggehandicapten of een uitkering op grond
> van hoofdstuk 7 van de Wet werk en inkomen naar arbeidsvermogen of recht heeft op ziekengeld op grond van de
> Ziektewet: 1°. ten behoeve van wie het Uitvoeringsinstituut werknemersverzekeringen werkzaamheden, gericht op de
> bevordering van de inschakeling in het arbeidsproces als bedoeld in artikel 30a, achtste lid, van de Wet structuur
> uitvoeringsorganisatie werk en inkomen laat verrichten, 2°. ten behoeve van wie de eigenrisicodrager, bedoeld in
> artikel 82 van de Wet werk en inkomen naar arbeidsvermogen, onderscheidenlijk artikel 63a van de Ziektewet,
> werkzaamheden, gericht op de bevordering van de inschakeling in het arbeidsproces als bedoeld in artikel 42 van de Wet
> werk en inkomen naar arbeidsvermogen, onderscheidenlijk artikel 63a, eerste lid, tweede volzin, van de Ziektewet, laat
> verrichten, of 3°. werkzaamheden op een proefplaats verricht als bedoeld in artikel 65g van de Wet op de
> arbeidsongeschiktheidsverzekering, artikel 2:24 of 3:69 van de Wet arbeidsongeschiktheidsvoorziening
> jonggehandicapten, artikel 67e van de Wet arbeidsongeschiktheidsverzekering zelfstandigen, artikel 37 van de Wet werk
> en inkomen naar arbeidsvermogen of artikel 52e van de Ziektewet,
Een ouder heeft aanspraak op kinderopvangtoeslag
  indien die ouder een arbeidsongeschiktheidsuitkering of ziekengeld met werkzaamheden of een proefplaats ontvangt.

onderdeel j
geldig tot 1 januari 2021
> j. is ingeschreven bij een school of instelling als bedoeld in paragraaf 2.4 van de Wet tegemoetkoming
> onderwijsbijdragen en schoolkosten dan wel als bedoeld in de artikelen 2.8 tot en met 2.11 van de Wet
> studiefinanciering 2000;
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder een aangewezen opleiding volgt.

onderdeel j
geldig van 1 januari 2021 tot 1 januari 2022
> j. is ingeschreven bij een school of instelling, voor het volgen van: 1°. voorbereidend wetenschappelijk onderwijs,
> hoger of middelbaar algemeen voortgezet onderwijs, voorbereidend beroepsonderwijs, praktijkonderwijs of andere vormen
> van voortgezet onderwijs als bedoeld in artikel 5, van de Wet op het voortgezet onderwijs of artikel 14, eerste lid,
> van de Wet op de expertisecentra; 2°. een opleiding voortgezet algemeen volwassenenonderwijs als bedoeld in artikel
> 7.3.1, eerste lid, onderdeel a, van de Wet educatie en beroepsonderwijs; 3°. een beroepsopleiding als bedoeld in
> artikel 7.1.2, tweede lid, van de Wet educatie en beroepsonderwijs die verzorgd wordt door een instelling als bedoeld
> in artikel 1.1.1, onderdeel b, van die wet, of door een instelling die op grond van artikel 1.4.1 van de Wet educatie
> en beroepsonderwijs bevoegd is een diploma uit te reiken voor die opleiding; of 4°. een associate degree-opleiding,
> een bacheloropleiding of een masteropleiding als bedoeld in artikel 7.3a van de Wet op het hoger onderwijs en
> wetenschappelijk onderzoek, waarvoor accreditatie is verleend of die een toets nieuwe opleiding met positief gevolg
> heeft ondergaan;.
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder een aangewezen opleiding volgt.

onderdeel j
geldig van 1 januari 2022 tot 11 december 2024
> j. is ingeschreven bij een school of instelling, voor het volgen van: 1°. voorbereidend wetenschappelijk onderwijs,
> hoger of middelbaar algemeen voortgezet onderwijs, voorbereidend beroepsonderwijs, praktijkonderwijs of andere vormen
> van voortgezet onderwijs als bedoeld in artikel 5, van de Wet op het voortgezet onderwijs of artikel 14, eerste lid,
> van de Wet op de expertisecentra; 2°. een opleiding voortgezet algemeen volwassenenonderwijs als bedoeld in artikel
> 7.3.1, eerste lid, onderdeel a, van de Wet educatie en beroepsonderwijs; 3°. een beroepsopleiding als bedoeld in
> artikel 7.1.2, tweede lid, van de Wet educatie en beroepsonderwijs die verzorgd wordt door een instelling als bedoeld
> in artikel 1.1.1, onderdeel b, van die wet, of door een instelling die op grond van artikel 1.4.1 van de Wet educatie
> en beroepsonderwijs bevoegd is een diploma uit te reiken voor die opleiding; of 4°. een associate degree-opleiding,
> een bacheloropleiding, een masteropleiding of een postinitiële masteropleiding als bedoeld in de artikelen 7.3a of
> 7.3b van de Wet op het hoger onderwijs en wetenschappelijk onderzoek, waarvoor accreditatie is verleend of die een
> toets nieuwe opleiding met positief gevolg heeft ondergaan;.
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder een aangewezen opleiding volgt.

onderdeel j
geldig van 11 december 2024
> j. is ingeschreven bij een school of instelling, voor het volgen van: 1°. voorbereidend wetenschappelijk onderwijs,
> hoger of middelbaar algemeen voortgezet onderwijs, voorbereidend beroepsonderwijs, praktijkonderwijs of andere vormen
> van voortgezet onderwijs als bedoeld in artikel 2.1 van de Wet voortgezet onderwijs 2020 of artikel 14, eerste lid,
> van de Wet op de expertisecentra; 2°. een opleiding voortgezet algemeen volwassenenonderwijs als bedoeld in artikel
> 7.3.1, eerste lid, onderdeel a, van de Wet educatie en beroepsonderwijs; 3°. een beroepsopleiding als bedoeld in
> artikel 7.1.2, tweede lid, van de Wet educatie en beroepsonderwijs die verzorgd wordt door een instelling als bedoeld
> in artikel 1.1.1 van die wet, of door een instelling die op grond van artikel 1.4.1 van de Wet educatie en
> beroepsonderwijs bevoegd is een diploma uit te reiken voor die opleiding; of 4°. een associate degree-opleiding, een
> bacheloropleiding, een masteropleiding of een postinitiële masteropleiding als bedoeld in de artikelen 7.3a of 7.3b
> van de Wet op het hoger onderwijs en wetenschappelijk onderzoek, waarvoor accreditatie is verleend of die een toets
> nieuwe opleiding met positief gevolg heeft ondergaan;.
Een ouder heeft aanspraak op kinderopvangtoeslag indien die ouder een aangewezen opleiding volgt.
  uitleg: zo gelezen in de versies van 11 december 2024 en 1 januari 2026; tussen 2023 en 11 december 2024 is het
  onderdeel niet gelezen.

lid 2
geldig tot 1 januari 2021
> Een ouder die niet in Nederland woont, heeft slechts aanspraak op een kinderopvangtoeslag indien hij in een andere
> lidstaat of Zwitserland woont en, daartoe gerechtigd, in Nederland of op het continentaal plat arbeid verricht of een
> uitkering ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en gebruik maakt van een in één van die
> onderdelen bedoelde voorziening gericht op arbeidsinschakeling.
Een ouder heeft slechts aanspraak op kinderopvangtoeslag indien die ouder in Nederland woont of
  (die ouder als inwoner van een lidstaat geldt en
  (die ouder in Nederland of op het continentaal plat gerechtigd werkt of die ouder een deelnemer met uitkering is)).
Een persoon geldt als inwoner van een lidstaat indien die persoon in een andere lidstaat of Zwitserland woont.

lid 2
geldig van 1 januari 2021
> Een ouder die niet in Nederland woont, heeft slechts aanspraak op een kinderopvangtoeslag indien hij in een andere
> lidstaat of Zwitserland woont en, daartoe gerechtigd, in Nederland of op het continentaal plat tegenwoordige arbeid
> verricht waaruit inkomen uit werk en woning in de zin van de Wet inkomstenbelasting 2001 wordt genoten of een
> uitkering ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en gebruik maakt van een in één van die
> onderdelen bedoelde voorziening gericht op arbeidsinschakeling.
Een ouder heeft slechts aanspraak op kinderopvangtoeslag indien die ouder in Nederland woont of
  (die ouder als inwoner van een lidstaat geldt en
  ((die ouder in Nederland of op het continentaal plat gerechtigd werkt en die ouder een werkende is) of
  die ouder een deelnemer met uitkering is)).
Een persoon geldt als inwoner van een lidstaat indien die persoon in een andere lidstaat of Zwitserland woont.

lid 3
geldig tot 1 januari 2021
> Een ouder met een partner heeft slechts aanspraak op een kinderopvangtoeslag, indien de partner in Nederland, een
> andere lidstaat of Zwitserland woont, en a. in Nederland of op het continentaal plat, in een andere lidstaat of in
> Zwitserland arbeid verricht, b. een uitkering ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en gebruik
> maakt van een in één van die onderdelen bedoelde voorziening gericht op arbeidsinschakeling of een daarmee
> vergelijkbare uitkering respectievelijk voorziening, vastgesteld krachtens de wetgeving van een andere lidstaat of
> Zwitserland, c. een persoon is als bedoeld in het eerste lid, onder f, g, j, k of l.
Een ouder met een partner heeft slechts aanspraak op kinderopvangtoeslag
  indien de partner binnen de kring van het derde lid woont en:
  a. (de partner een werkende is of de partner andere arbeid verricht) en
     de partner niet alleen buiten Nederland, de lidstaten en Zwitserland werkt;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt; of
  c. de partner een deelnemer zonder uitkering is.
  uitleg: tot 2021 hoeft de arbeid van de partner geen inkomen uit werk en woning op te leveren.

lid 3
geldig van 1 januari 2021 tot 11 december 2024
> Een ouder met een partner heeft slechts aanspraak op een kinderopvangtoeslag, indien de partner in Nederland, een
> andere lidstaat of Zwitserland woont, en a. in Nederland of op het continentaal plat, in een andere lidstaat of in
> Zwitserland tegenwoordige arbeid verricht waaruit inkomen uit werk en woning in de zin van de Wet inkomstenbelasting
> 2001 wordt genoten, b. een uitkering ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en gebruik maakt van
> een in één van die onderdelen bedoelde voorziening gericht op arbeidsinschakeling of een daarmee vergelijkbare
> uitkering respectievelijk voorziening, vastgesteld krachtens de wetgeving van een andere lidstaat of Zwitserland, c.
> een persoon is als bedoeld in het eerste lid, onder f, g, j, k of l, d. een persoon is als bedoeld in het eerste lid,
> onder b.
Een ouder met een partner heeft slechts aanspraak op kinderopvangtoeslag
  indien de partner binnen de kring van het derde lid woont en:
  a. de partner een werkende is en de partner niet alleen buiten Nederland, de lidstaten en Zwitserland werkt;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt;
  c. de partner een deelnemer zonder uitkering is; of
  d. de partner zonder vergoeding in de onderneming van zijn partner werkt.

lid 3
geldig van 11 december 2024
> Een ouder met een partner heeft slechts aanspraak op een kinderopvangtoeslag, indien de partner a. tegenwoordige
> arbeid verricht waaruit inkomen uit werk en woning in de zin van de Wet inkomstenbelasting 2001 wordt genoten, b. een
> uitkering ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en gebruik maakt van een in één van die
> onderdelen bedoelde voorziening gericht op arbeidsinschakeling of een daarmee vergelijkbare uitkering respectievelijk
> voorziening, vastgesteld krachtens de wetgeving van een ander land, c. een persoon is als bedoeld in het eerste lid,
> onder f, g, j, k of l, d. een persoon is als bedoeld in het eerste lid, onder b.
Een ouder met een partner heeft slechts aanspraak op kinderopvangtoeslag indien:
  a. de partner een werkende is;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt;
  c. de partner een deelnemer zonder uitkering is; of
  d. de partner zonder vergoeding in de onderneming van zijn partner werkt.
  uitleg: de eis dat de partner in Nederland, een andere lidstaat of Zwitserland woont, is vervallen; of dat terugwerkt,
  is niet gelezen.

lid 4
geldig tot 1 januari 2021
> Voor de toepassing van deze wet wordt met inkomen uit werk en woning als bedoeld in het eerste lid, onderdeel a,
> gelijkgesteld een daarmee overeenkomend inkomen dat niet tot het verzamelinkomen van de ouder behoort omdat het niet
> behoort tot het Nederlands inkomen als bedoeld in hoofdstuk 7 van de Wet inkomstenbelasting 2001, of is vrijgesteld op
> grond van bepalingen van internationaal recht.
niet gecodeerd: hierboven verwerkt: wie tegenwoordige arbeid met een gelijkgesteld inkomen verricht, is een werkende.

lid 4
geldig van 1 januari 2021
> Voor de toepassing van deze wet wordt met inkomen uit werk en woning als bedoeld in het eerste lid, onderdeel a en het
> derde lid, onderdeel a, gelijkgesteld een daarmee overeenkomend inkomen dat niet tot het verzamelinkomen van de ouder
> of het verzamelinkomen van de partner behoort omdat het niet behoort tot het Nederlands inkomen als bedoeld in
> hoofdstuk 7 van de Wet inkomstenbelasting 2001, of is vrijgesteld op grond van bepalingen van internationaal recht.
niet gecodeerd: hierboven verwerkt: wie tegenwoordige arbeid met een gelijkgesteld inkomen verricht, is een werkende.

lid 5
geldig tot 1 januari 2021
> Een ouder of zijn partner die in een berekeningsjaar of in het daaraan voorafgaande berekeningjaar arbeid heeft
> verricht als bedoeld in artikel 1.6, eerste lid, onderdeel a of b, of derde lid, onderdeel a, behoudt gedurende drie
> kalendermaanden, gerekend vanaf de eerste dag na de dag waarop het verrichten van die arbeid is beëindigd, dezelfde
> aanspraak op een kinderopvangtoeslag als voor die beëindiging bestond.
Een persoon is pas met werken gestopt indien die persoon met werken gestopt is, de eerste dag zonder arbeid van
  die persoon op of voor de peildatum ligt en de eerste dag zonder behoud van die persoon na de peildatum ligt.
De eerste dag zonder behoud van een persoon is de eerste dag zonder arbeid van die persoon vermeerderd met 3 maanden,
  tenzij die persoon in een aangewezen berekeningsjaar met werken gestopt is.
Een ouder heeft mede aanspraak op kinderopvangtoeslag indien die ouder pas met werken gestopt is.
Lid 3 is niet van toepassing indien de partner van de belanghebbende pas met werken gestopt is.
  uitleg: de eerste dag zonder arbeid is er alleen als er daarvoor is gewerkt. 'Dezelfde aanspraak': de andere
  voorwaarden blijven gelden.

lid 5
geldig van 1 januari 2021
> Een ouder of zijn partner die in een berekeningsjaar of in het daaraan voorafgaande berekeningsjaar tegenwoordige
> arbeid heeft verricht als bedoeld in het eerste lid, onderdeel a of b, of derde lid, onderdeel a of d, behoudt
> gedurende drie kalendermaanden, gerekend vanaf de eerste dag na de dag waarop het verrichten van die arbeid is
> beëindigd, dezelfde aanspraak op een kinderopvangtoeslag als voor die beëindiging. Indien de periode van drie maanden,
> bedoeld in de vorige zin, samenvalt met de periode die loopt van 28 dagen voor de datum van de vermoedelijke bevalling
> van de persoon, wiens arbeid is beëindigd, tot 42 dagen na diens bevalling, wordt de periode, bedoeld in de vorige
> zin, verlengd met de periode waarin deze perioden samenvielen.
Een persoon is pas met werken gestopt indien die persoon met werken gestopt is, de eerste dag zonder arbeid van
  die persoon op of voor de peildatum ligt en de eerste dag zonder behoud van die persoon na de peildatum ligt.
De eerste dag zonder behoud van een persoon is de eerste dag zonder arbeid van die persoon vermeerderd met 3 maanden,
  tenzij die persoon in een aangewezen berekeningsjaar met werken gestopt is of
  die persoon rond de bevalling met werken gestopt is.
De eerste dag zonder behoud van een persoon is de eerste dag zonder arbeid van die persoon vermeerderd met 3 maanden,
  vermeerderd met de verlenging wegens de bevalling van die persoon,
  indien die persoon rond de bevalling met werken gestopt is,
  tenzij die persoon in een aangewezen berekeningsjaar met werken gestopt is.
Een ouder heeft mede aanspraak op kinderopvangtoeslag indien die ouder pas met werken gestopt is.
Lid 3 is niet van toepassing indien de partner van de belanghebbende pas met werken gestopt is.
  uitleg: de verlenging is zo lang als de drie maanden samenvallen met de periode van 28 dagen voor de vermoedelijke
  bevalling tot 42 dagen erna; die duur is een gegeven.

lid 6
geldig tot 11 december 2024
> Het derde lid is niet van toepassing op een ouder met een partner indien de partner: a. in Nederland, een andere
> lidstaat of Zwitserland woont, b. op grond van artikel 1.2, eerste lid, onderdeel e, van de Wet inkomstenbelasting
> 2001 of artikel 3, tweede lid, onderdeel e, van de Algemene wet inkomensafhankelijke regelingen partner is van de
> ouder, en c. bloed- of aanverwant is van de ouder in de rechte lijn of in de tweede graad van de zijlijn.
Lid 3 is niet van toepassing indien:
  a. de partner van de belanghebbende binnen de kring van het derde lid woont;
  b. de partner van de belanghebbende ingevolge artikel 3 lid 2 onderdeel e Awir partner van de belanghebbende is of
     de partner van de belanghebbende volgens artikel 1.2 lid 1 onderdeel e Wet IB 2001 partner van
     de belanghebbende is; en
  c. de partner van de belanghebbende en de belanghebbende verwanten in de rechte lijn of in de tweede graad van
     de zijlijn zijn.

lid 6
geldig van 11 december 2024
> Het derde lid is niet van toepassing op een ouder met een partner indien de partner: a. op grond van artikel 1.2,
> eerste lid, onderdeel e, van de Wet inkomstenbelasting 2001 of artikel 3, tweede lid, onderdeel e, van de Algemene wet
> inkomensafhankelijke regelingen partner is van de ouder, en b. bloed- of aanverwant is van de ouder in de rechte lijn
> of in de tweede graad van de zijlijn.
Lid 3 is niet van toepassing indien:
  a. de partner van de belanghebbende ingevolge artikel 3 lid 2 onderdeel e Awir partner van de belanghebbende is of
     de partner van de belanghebbende volgens artikel 1.2 lid 1 onderdeel e Wet IB 2001 partner van
     de belanghebbende is; en
  b. de partner van de belanghebbende en de belanghebbende verwanten in de rechte lijn of in de tweede graad van
     de zijlijn zijn.

lid 7
geldig tot 1 januari 2021
> Indien de arbeid van een ouder of zijn partner in een bij algemene maatregel van bestuur te bepalen berekeningsjaar is
> beëindigd, behoudt de ouder in afwijking van het vijfde lid gedurende zes kalendermaanden dezelfde aanspraak op een
> kinderopvangtoeslag indien sprake is van omstandigheden als bedoeld in het vijfde lid.
De eerste dag zonder behoud van een persoon is de eerste dag zonder arbeid van die persoon vermeerderd met 6 maanden,
  indien die persoon in een aangewezen berekeningsjaar met werken gestopt is.
  uitleg: in plaats van drie zes maanden. Welke berekeningsjaren zijn aangewezen, is niet gelezen; daarom is het een
  gegeven.

lid 7
geldig van 1 januari 2021
> Indien de tegenwoordige arbeid, als bedoeld in het eerste lid, onderdeel a of b, of derde lid, onderdeel a of d, van
> een ouder of zijn partner in een bij algemene maatregel van bestuur te bepalen berekeningsjaar is beëindigd, behoudt
> de ouder in afwijking van het vijfde lid, gedurende zes kalendermaanden dezelfde aanspraak op een kinderopvangtoeslag
> indien sprake van omstandigheden als bedoeld in het vijfde lid. Indien de periode van zes maanden, bedoeld in de
> vorige zin, samenvalt met de periode die loopt van 28 dagen voor de datum van de vermoedelijke bevalling van de
> persoon, wiens arbeid is beëindigd, tot 42 dagen na diens bevalling, wordt de periode, bedoeld in de vorige zin,
> verlengd met de periode waarin deze perioden samenvielen.
De eerste dag zonder behoud van een persoon is de eerste dag zonder arbeid van die persoon vermeerderd met 6 maanden,
  indien die persoon in een aangewezen berekeningsjaar met werken gestopt is.
  uitleg: in plaats van drie zes maanden. Welke berekeningsjaren zijn aangewezen, is niet gelezen; daarom is het een
  gegeven. De verlenging wegens een bevalling is bij zes maanden niet gecodeerd.

lid 8
geldig van 1 januari 2021 tot 1 januari 2023
> Een ouder als bedoeld in het eerste en tweede lid, met een partner, heeft voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de partner in Nederland, een andere lidstaat of Zwitserland woont en een verzekerde is die
> recht op zorg heeft op grond van artikel 3.2.1, eerste lid, van de Wet langdurige zorg of op grond van artikel 11.1.1,
> van de Wet langdurige zorg is gelijkgesteld met een verzekerde ten aanzien van wie het CIZ heeft vastgesteld dat hij
> voldoet aan artikel 3.2.1, eerste lid, van de Wet langdurige zorg.
In afwijking van lid 3 heeft een ouder als bedoeld in lid 1 met een partner aanspraak op kinderopvangtoeslag
  indien de partner binnen de kring van het derde lid woont en de partner recht op langdurige zorg heeft.
Een persoon heeft recht op langdurige zorg
  indien die persoon recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz heeft.
  uitleg: het lid zegt niet 'in afwijking van het derde lid', maar heeft alleen zin als het dat lid opzijzet.

lid 8
geldig van 1 januari 2023 tot 11 december 2024
> Een ouder als bedoeld in het eerste en tweede lid, met een partner, heeft voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de partner in Nederland, een andere lidstaat of Zwitserland woont en een verzekerde is die
> recht op zorg heeft op grond van artikel 3.2.1, eerste lid, 3.2.1, derde lid, of 3.2.2, van de Wet langdurige zorg of
> op grond van artikel 11.1.1, van de Wet langdurige zorg is gelijkgesteld met een verzekerde ten aanzien van wie het
> CIZ heeft vastgesteld dat hij voldoet aan artikel 3.2.1, eerste of derde lid, van de Wet langdurige zorg.
In afwijking van lid 3 heeft een ouder als bedoeld in lid 1 met een partner aanspraak op kinderopvangtoeslag
  indien de partner binnen de kring van het derde lid woont en de partner recht op langdurige zorg heeft.
Een persoon heeft recht op langdurige zorg
  indien die persoon recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz heeft of
  die persoon tijdelijk recht op zorg als bedoeld in artikel 3.2.1 lid 3 of 3.2.2 Wlz heeft.
  uitleg: het lid zegt niet 'in afwijking van het derde lid', maar heeft alleen zin als het dat lid opzijzet.

lid 8
geldig van 11 december 2024
> Een ouder als bedoeld in het eerste en tweede lid, met een partner, heeft voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de partner een verzekerde is die recht op zorg heeft op grond van artikel 3.2.1, eerste
> lid, 3.2.1, derde lid, of 3.2.2, van de Wet langdurige zorg of op grond van artikel 11.1.1, van de Wet langdurige zorg
> is gelijkgesteld met een verzekerde ten aanzien van wie het CIZ heeft vastgesteld dat hij voldoet aan artikel 3.2.1,
> eerste of derde lid, van de Wet langdurige zorg.
In afwijking van lid 3 heeft een ouder als bedoeld in lid 1 met een partner aanspraak op kinderopvangtoeslag
  indien de partner recht op langdurige zorg heeft.
Een persoon heeft recht op langdurige zorg
  indien die persoon recht op zorg als bedoeld in artikel 3.2.1 lid 1 Wlz heeft of
  die persoon tijdelijk recht op zorg als bedoeld in artikel 3.2.1 lid 3 of 3.2.2 Wlz heeft.
  uitleg: het lid zegt niet 'in afwijking van het derde lid', maar heeft alleen zin als het dat lid opzijzet.

lid 9
geldig van 1 januari 2021 tot 1 januari 2023
> Een ouder die een verzekerde is die recht op zorg heeft op grond van artikel 3.2.1, eerste lid, van de Wet langdurige
> zorg of op grond van artikel 11.1.1 van de Wet langdurige zorg is gelijkgesteld met een verzekerde ten aanzien van wie
> het CIZ heeft vastgesteld dat hij voldoet aan artikel 3.2.1, eerste lid, van de Wet langdurige zorg, heeft voor een
> berekeningsjaar aanspraak op een kinderopvangtoeslag, indien de ouder een partner heeft die in Nederland, een andere
> lidstaat of Zwitserland woont, en a. in Nederland of op het continentaal plat, in een andere lidstaat of in
> Zwitserland, tegenwoordige arbeid verricht waaruit inkomen uit werk en woning in de zin van de Wet inkomstenbelasting
> 2001 wordt genoten; b. een uitkering ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en gebruik maakt van
> een in één van die onderdelen bedoelde voorziening gericht op arbeidsinschakeling of een daarmee vergelijkbare
> uitkering respectievelijk voorziening, vastgesteld krachtens de wetgeving van een andere lidstaat of Zwitserland; of
> c. een persoon is als bedoeld in het eerste lid, onder b, f, g, j, k of l.
Een ouder met een partner heeft mede aanspraak op kinderopvangtoeslag indien die ouder recht op langdurige zorg heeft,
  de partner binnen de kring van het derde lid woont en:
  a. de partner een werkende is en de partner niet alleen buiten Nederland, de lidstaten en Zwitserland werkt;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt; of
  c. de partner een deelnemer zonder uitkering is of
     de partner zonder vergoeding in de onderneming van zijn partner werkt.

lid 9
geldig van 1 januari 2023 tot 11 december 2024
> Een ouder die een verzekerde is die recht op zorg heeft op grond van artikel 3.2.1, eerste lid, 3.2.1, derde lid, of
> 3.2.2, van de Wet langdurige zorg of op grond van artikel 11.1.1 van de Wet langdurige zorg is gelijkgesteld met een
> verzekerde ten aanzien van wie het CIZ heeft vastgesteld dat hij voldoet aan artikel 3.2.1, eerste of derde lid, van
> de Wet langdurige zorg, heeft voor een berekeningsjaar aanspraak op een kinderopvangtoeslag, indien de ouder een
> partner heeft die in Nederland, een andere lidstaat of Zwitserland woont, en a. in Nederland of op het continentaal
> plat, in een andere lidstaat of in Zwitserland, tegenwoordige arbeid verricht waaruit inkomen uit werk en woning in de
> zin van de Wet inkomstenbelasting 2001 wordt genoten; b. een uitkering ontvangt als bedoeld in het eerste lid, onder
> c, e, h of i, en gebruik maakt van een in één van die onderdelen bedoelde voorziening gericht op arbeidsinschakeling
> of een daarmee vergelijkbare uitkering respectievelijk voorziening, vastgesteld krachtens de wetgeving van een andere
> lidstaat of Zwitserland; of c. een persoon is als bedoeld in het eerste lid, onder b, f, g, j, k of l.
Een ouder met een partner heeft mede aanspraak op kinderopvangtoeslag indien die ouder recht op langdurige zorg heeft,
  de partner binnen de kring van het derde lid woont en:
  a. de partner een werkende is en de partner niet alleen buiten Nederland, de lidstaten en Zwitserland werkt;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt; of
  c. de partner een deelnemer zonder uitkering is of
     de partner zonder vergoeding in de onderneming van zijn partner werkt.

lid 9
geldig van 11 december 2024
> Een ouder die een verzekerde is die recht op zorg heeft op grond van artikel 3.2.1, eerste lid, 3.2.1, derde lid, of
> 3.2.2, van de Wet langdurige zorg of op grond van artikel 11.1.1 van de Wet langdurige zorg is gelijkgesteld met een
> verzekerde ten aanzien van wie het CIZ heeft vastgesteld dat hij voldoet aan artikel 3.2.1, eerste of derde lid, van
> de Wet langdurige zorg, heeft voor een berekeningsjaar aanspraak op een kinderopvangtoeslag, indien de ouder een
> partner heeft die a. tegenwoordige arbeid verricht waaruit inkomen uit werk en woning in de zin van de Wet
> inkomstenbelasting 2001 wordt genoten; b. een uitkering ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en
> gebruik maakt van een in één van die onderdelen bedoelde voorziening gericht op arbeidsinschakeling of een daarmee
> vergelijkbare uitkering respectievelijk voorziening, vastgesteld krachtens de wetgeving van een ander land; of c. een
> persoon is als bedoeld in het eerste lid, onder b, f, g, j, k of l.
Een ouder met een partner heeft mede aanspraak op kinderopvangtoeslag
  indien die ouder recht op langdurige zorg heeft en:
  a. de partner een werkende is;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt; of
  c. de partner een deelnemer zonder uitkering is of
     de partner zonder vergoeding in de onderneming van zijn partner werkt.

lid 10
geldig van 1 januari 2022 tot 11 december 2024
> Een ouder als bedoeld in het eerste en tweede lid, met een partner, heeft voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de partner in Nederland, een andere lidstaat of Zwitserland woont en de partner is
> veroordeeld tot een vrijheidsbenemende straf of maatregel van langer dan drie maanden, gedurende de periode waarin die
> straf of maatregel ten uitvoer wordt gelegd.
In afwijking van lid 3 heeft een ouder als bedoeld in lid 1 met een partner aanspraak op kinderopvangtoeslag
  indien de partner binnen de kring van het derde lid woont en de partner wegens een lange straf gedetineerd is.
Een persoon is wegens een lange straf gedetineerd indien die persoon een vrijheidsbenemende straf of maatregel ondergaat
  en de opgelegde straf of maatregel van die persoon langer duurt dan drie maanden.
  uitleg: maatstaf is de opgelegde straf of maatregel, niet wat ervan ten uitvoer wordt gelegd; precies drie maanden is
  niet langer. Voorlopige hechtenis zonder veroordeling telt niet. Het lid zet lid 3 opzij, al zegt het dat niet.

lid 10
geldig van 11 december 2024 tot 1 januari 2026
> Een ouder als bedoeld in het eerste en tweede lid, met een partner, heeft voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de partner is veroordeeld tot een vrijheidsbenemende straf of maatregel van langer dan
> drie maanden, gedurende de periode waarin die straf of maatregel ten uitvoer wordt gelegd.
In afwijking van lid 3 heeft een ouder als bedoeld in lid 1 met een partner aanspraak op kinderopvangtoeslag
  indien de partner wegens een lange straf gedetineerd is.
Een persoon is wegens een lange straf gedetineerd indien die persoon een vrijheidsbenemende straf of maatregel ondergaat
  en de opgelegde straf of maatregel van die persoon langer duurt dan drie maanden.
  uitleg: maatstaf is de opgelegde straf of maatregel, niet wat ervan ten uitvoer wordt gelegd; precies drie maanden is
  niet langer. Voorlopige hechtenis zonder veroordeling telt niet. Het lid zet lid 3 opzij, al zegt het dat niet.

lid 10
geldig van 1 januari 2026
> Een ouder jegens wie een bevel tot gevangenneming of gevangenhouding is gegeven, of die is veroordeeld tot een
> vrijheidsbenemende straf of maatregel, heeft, gedurende de periode waarin dit bevel of die straf of maatregel ten
> uitvoer wordt gelegd voor zover die periode meer dan drie maanden bedraagt, voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de ouder een partner heeft die a. tegenwoordige arbeid verricht waaruit inkomen uit werk
> en woning in de zin van de Wet inkomstenbelasting 2001 wordt genoten; b. een uitkering ontvangt als bedoeld in het
> eerste lid, onder c, e, h of i, en gebruik maakt van een in één van die onderdelen bedoelde voorziening gericht op
> arbeidsinschakeling of een daarmee vergelijkbare uitkering respectievelijk voorziening, vastgesteld krachtens de
> wetgeving van een ander land; of c. een persoon is als bedoeld in het eerste lid, onder b, f, g, j, k of l.
Een ouder met een partner heeft mede aanspraak op kinderopvangtoeslag
  indien die ouder wegens een lange straf gedetineerd is en:
  a. de partner een werkende is;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt; of
  c. de partner een deelnemer zonder uitkering is of
     de partner zonder vergoeding in de onderneming van zijn partner werkt.
Een persoon is wegens een lange straf gedetineerd indien (die persoon een vrijheidsbenemende straf
  of maatregel ondergaat of die persoon in voorlopige hechtenis verblijft) en de grens
  van drie maanden tenuitvoerlegging van die persoon voor het einde van de tenuitvoerlegging van die persoon ligt.
De grens van drie maanden tenuitvoerlegging van een persoon is het begin van de tenuitvoerlegging van die persoon
  vermeerderd met 3 maanden.
  uitleg: 'voor zover die periode meer dan drie maanden bedraagt' is gelezen als voorwaarde: duurt de tenuitvoerlegging
  langer dan drie maanden, dan telt de hele periode, zoals in 2022 tot en met 2025. De andere lezing is dat alleen het
  deel na drie maanden telt. Is het einde niet bekend, dan is de uitkomst onbekend. De gedetineerde partner staat vanaf
  2026 in artikel 3c Awir.

lid 11
geldig van 1 januari 2022 tot 11 december 2024
> Een ouder die is veroordeeld tot een vrijheidsbenemende straf of maatregel van langer dan drie maanden, heeft,
> gedurende de periode waarin die straf of maatregel ten uitvoer wordt gelegd, voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de ouder een partner heeft die in Nederland, een andere lidstaat of Zwitserland woont, en
> a. in Nederland of op het continentaal plat, in een andere lidstaat of in Zwitserland, tegenwoordige arbeid verricht
> waaruit inkomen uit werk en woning in de zin van de Wet inkomstenbelasting 2001 wordt genoten; b. een uitkering
> ontvangt als bedoeld in het eerste lid, onder c, e, h of i, en gebruik maakt van een in één van die onderdelen
> bedoelde voorziening gericht op arbeidsinschakeling of een daarmee vergelijkbare uitkering respectievelijk
> voorziening, vastgesteld krachtens de wetgeving van een andere lidstaat of Zwitserland; of c. een persoon is als
> bedoeld in het eerste lid, onder b, f, g, j, k of l.
Een ouder met een partner heeft mede aanspraak op kinderopvangtoeslag
  indien die ouder wegens een lange straf gedetineerd is, de partner binnen de kring van het derde lid woont en:
  a. de partner een werkende is en de partner niet alleen buiten Nederland, de lidstaten en Zwitserland werkt;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt; of
  c. de partner een deelnemer zonder uitkering is of
     de partner zonder vergoeding in de onderneming van zijn partner werkt.

lid 11
geldig van 11 december 2024 tot 1 januari 2026
> Een ouder die is veroordeeld tot een vrijheidsbenemende straf of maatregel van langer dan drie maanden, heeft,
> gedurende de periode waarin die straf of maatregel ten uitvoer wordt gelegd, voor een berekeningsjaar aanspraak op een
> kinderopvangtoeslag, indien de ouder een partner heeft die a. tegenwoordige arbeid verricht waaruit inkomen uit werk
> en woning in de zin van de Wet inkomstenbelasting 2001 wordt genoten; b. een uitkering ontvangt als bedoeld in het
> eerste lid, onder c, e, h of i, en gebruik maakt van een in één van die onderdelen bedoelde voorziening gericht op
> arbeidsinschakeling of een daarmee vergelijkbare uitkering respectievelijk voorziening, vastgesteld krachtens de
> wetgeving van een ander land; of c. een persoon is als bedoeld in het eerste lid, onder b, f, g, j, k of l.
Een ouder met een partner heeft mede aanspraak op kinderopvangtoeslag
  indien die ouder wegens een lange straf gedetineerd is en:
  a. de partner een werkende is;
  b. de partner een deelnemer met uitkering is of
     de partner een vergelijkbare buitenlandse uitkering en voorziening ontvangt; of
  c. de partner een deelnemer zonder uitkering is of
     de partner zonder vergoeding in de onderneming van zijn partner werkt.

artikel 1.6a
geldig tot 11 december 2024
> In afwijking van de artikelen 1.5 en 1.6, heeft een ouder als bedoeld in artikel 1.6, eerste lid, onderdeel a, voor
> zover die ouder de arbeid verricht als gastouder, geen aanspraak op een kinderopvangtoeslag in de door hem of zijn
> partner te betalen kosten van gastouderopvang in een geregistreerde voorziening voor gastouderopvang.
In afwijking van artikel 1.5 is degene geen meetellende opvanghouder van een opvangkind
  indien degene voor gastouderopvang geregistreerd is en de belanghebbende arbeid als gastouder verricht.
  uitleg: 'voor zover die ouder de arbeid verricht als gastouder': de kosten van gastouderopvang tellen niet in de
  maanden waarin de ouder als gastouder werkt.

artikel 1.6a
geldig van 11 december 2024 tot 1 januari 2026
> In afwijking van de artikelen 1.5, 1.5a en 1.6, heeft een ouder als bedoeld in artikel 1.6, eerste lid, onderdeel a,
> voor zover die ouder de arbeid verricht als gastouder, geen aanspraak op een kinderopvangtoeslag in de door hem of
> zijn partner te betalen kosten van gastouderopvang in een geregistreerde voorziening voor gastouderopvang.
In afwijking van artikel 1.5 is degene geen meetellende opvanghouder van een opvangkind
  indien degene voor gastouderopvang geregistreerd is en de belanghebbende arbeid als gastouder verricht.
  uitleg: 'voor zover die ouder de arbeid verricht als gastouder': de kosten van gastouderopvang tellen niet in de
  maanden waarin de ouder als gastouder werkt. Het artikel komt in de tekst van 1 januari 2026 niet meer voor.

artikel 1.6b
geldig van 1 januari 2022
> Artikel 1.6, tweede lid, is van overeenkomstige toepassing op een ouder die valt binnen de personele werkingssfeer,
> bedoeld in de artikelen 30 of 32 van het Akkoord inzake de terugtrekking van het Verenigd Koninkrijk van
> Groot-Brittannië en Noord-Ierland uit de Europese Unie en de Europese Gemeenschap voor Atoomenergie, 2019/C 384 I/01
> van 12 november 2019.
Een persoon geldt mede als inwoner van een lidstaat
  indien die persoon onder het terugtrekkingsakkoord met het Verenigd Koninkrijk valt.
  uitleg: artikel 1.6 lid 2 geldt dan voor wie in het Verenigd Koninkrijk woont. Het tweede lid (tot 11 december 2024),
  over de partner, is in de gebruikte bron onleesbaar en niet gecodeerd.

artikel 1.7
Het jaarbedrag voor afronding bedraagt de som over de kalendermaanden van het berekeningsjaar van
  de kinderopvangtoeslag over een kalendermaand.
Het jaarbedrag na afronding bedraagt het jaarbedrag voor afronding, rekenkundig afgerond op hele euro's,
  op grond van artikel 14 lid 4 Awir.
De kinderopvangtoeslag over het berekeningsjaar bedraagt het jaarbedrag na afronding.
Geen kinderopvangtoeslag over het berekeningsjaar wordt toegekend
  indien het jaarbedrag na afronding minder bedraagt dan de toekenningsgrens, op grond van artikel 14 lid 5 Awir.
  uitleg: alleen het jaarbedrag wordt afgerond; eerst afronden, dan vergelijken met € 24. De wet rondt per kind of per
  maand niet af.
Geen kinderopvangtoeslag wordt toegekend
  indien de belanghebbende wegens zijn partner van een tegemoetkoming uitgesloten is, op grond van artikel 9 lid 2 Awir.
De kinderopvangtoeslag over een kalendermaand bedraagt de kinderopvangtoeslag.

lid 1
> De hoogte van de kinderopvangtoeslag is afhankelijk van: a. de draagkracht, en b. de kosten van kinderopvang per kind
> die worden bepaald door: 1°. het aantal uren kinderopvang per kind in het berekeningsjaar, 2°. de voor die
> kinderopvang te betalen prijs, met inachtneming van het bedrag, bedoeld in het tweede lid, en 3°. de soort
> kinderopvang.
De kinderopvangtoeslag bedraagt de som over ieder opvangkind van de kinderopvangtoeslag voor een kind van
  dat opvangkind,
  indien de belanghebbende aanspraak op kinderopvangtoeslag heeft en een opvangkind een opvanghouder heeft.
De opvanguren van een persoon bedragen de som over iedere meetellende opvanghouder van
  die persoon van de uren kinderopvang van die meetellende opvanghouder.
De kosten van kinderopvang van een persoon bedragen de som over iedere meetellende opvanghouder van
  die persoon van de opvangkosten bij een houder van die meetellende opvanghouder.
De opvangkosten bij een houder van een persoon bedragen de uren kinderopvang van die persoon
  vermenigvuldigd met de in aanmerking te nemen uurprijs van die persoon.
De meetellende opvangkosten bij een houder van een persoon bedragen de opvangkosten bij een houder van die persoon
  vermenigvuldigd met het meetellend deel van de kosten van die persoon.
  uitleg: meer soorten opvang of meer houders bij één kind worden elk apart gerekend en opgeteld.

lid 2
> De uurprijs die bij de hoogte van de kinderopvangtoeslag, bedoeld in het eerste lid, in aanmerking wordt genomen gaat
> een bij algemene maatregel van bestuur vast te stellen bedrag niet te boven. Dat bedrag kan per opvangsoort
> verschillend worden vastgesteld.
De in aanmerking te nemen uurprijs van een persoon bedraagt het laagste van de uurprijs van
  die persoon en de maximum uurprijs van die persoon.

lid 3
> Bij algemene maatregel van bestuur kunnen regels worden gesteld over de redelijke verhouding tussen het aantal uren
> dat de ouder en zijn partner arbeid verrichten, gebruik maken van een voorziening die gericht is op
> arbeidsinschakeling, of scholing, een opleiding of een cursus volgen, alsmede de in verband daarmee benodigde
> reistijd, en het aantal uren kinderopvang waarvoor kinderopvangtoeslag kan worden aangevraagd.
niet gecodeerd: delegatie; zie artikel 8a van het Besluit kinderopvangtoeslag.

lid 4
> Het aantal uren kinderopvang dat in aanmerking wordt genomen bij de hoogte van de kinderopvangtoeslag, bedoeld in het
> eerste lid, gaat een bij algemene maatregel van bestuur vast te stellen maximum, dat per soort kinderopvang of per
> leeftijdsgroep verschillend kan worden vastgesteld, niet te boven.
niet gecodeerd: delegatie; zie artikel 8a van het Besluit kinderopvangtoeslag.

artikel 1.8
lid 1
> Bij of krachtens algemene maatregel van bestuur worden nadere regels gesteld omtrent de hoogte en de berekeningswijze
> van de kinderopvangtoeslag, waarbij tabellen worden vastgesteld waaruit de relatie tussen de kosten van kinderopvang
> en de kinderopvangtoeslag kan worden afgelezen en waarbij tevens wordt bepaald in welke gevallen de ouder aanspraak
> heeft op een kinderopvangtoeslag die 33,3 procent of minder bedraagt van de kosten van kinderopvang, bedoeld in
> artikel 1.7, eerste lid.
niet gecodeerd: delegatie; zie de artikelen 6 en 8 van het Besluit kinderopvangtoeslag.

lid 2
> Bij algemene maatregel van bestuur kunnen regels worden gesteld over de hoogte van het bedrag dat als vaste eigen
> bijdrage van de ouder in mindering wordt gebracht op de kinderopvangtoeslag. Daarbij kunnen het toetsingsinkomen van
> de ouder en zijn partner, de aanwezigheid van een partner en het aantal kinderen in aanmerking worden genomen.
niet gecodeerd: er is geen vaste eigen bijdrage vastgesteld.

artikel 1.9
lid 1
> De bedragen, bedoeld in artikel 1.7, tweede lid, de mate waarin het toetsingsinkomen van de ouder en, indien hij een
> partner heeft, dat van zijn partner een rol speelt bij de hoogte van de kinderopvangtoeslag, en het bedrag, bedoeld in
> artikel 1.8, tweede lid, worden bij het begin van het kalenderjaar bij of krachtens algemene maatregel van bestuur
> gewijzigd aan de hand van een bij algemene maatregel van bestuur aan te wijzen index ter zake van lonen of prijzen.
niet gecodeerd: de bedragen van elk jaar staan in de parameters.

lid 2
> De overeenkomstig het eerste lid aangepaste bedragen treden in de plaats van de bedragen: a. bedoeld in de artikelen
> 1.7, tweede lid, en 1.8, tweede lid, en b. die voortvloeien uit de mate waarin het toetsingsinkomen een rol speelt bij
> de hoogte van de kinderopvangtoeslag.
niet gecodeerd: de bedragen van elk jaar staan in de parameters.

artikel 1.11
> De kinderopvangtoeslag blijft buiten beschouwing bij de verlening van andere op het inkomen of vermogen afgestemde
> publiekrechtelijke uitkeringen en verstrekkingen.
niet gecodeerd: gaat over andere uitkeringen.

artikel 1.13
geldig tot 1 januari 2026
> Het college kan aan een ouder als bedoeld in artikel 1.6, eerste lid, onderdelen c, e, j, k of l, een tegemoetkoming
> verstrekken in aanvulling op de kinderopvangtoeslag, zodanig dat het totaal van de kinderopvangtoeslag en de
> tegemoetkoming niet meer bedraagt dan de kosten van kinderopvang, bedoeld in artikel 1.7, eerste lid.
niet gecodeerd: een tegemoetkoming van de gemeente. De tekst van 2026 is niet gelezen.
