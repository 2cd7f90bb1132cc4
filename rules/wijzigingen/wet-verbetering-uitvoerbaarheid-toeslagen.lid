wijziging Wet verbetering uitvoerbaarheid toeslagen (Wvut)
  wijzigt Awir
  bron Kamerstukken 35 574; teksten van BWBR0018472, geldend 1 januari 2020 en 1 januari 2021
  treedt in werking met ingang van 1 januari 2021
  verwerkt in de regels

// Uit de twee teksten afgeleid: de wijzigingsopdrachten van de wet zelf zijn niet gelezen. Wat de opdrachten van de oude
// tekst maken, is letter voor letter de nieuwe.

Artikel 3, eerste lid, komt te luiden:
lid 1
> Partner van de belanghebbende is degene die ingevolge artikel 5a, eerste lid en derde tot en met zevende lid, van de
> Algemene wet inzake rijksbelastingen als partner wordt aangemerkt. Artikel 2, zesde lid, van de Algemene wet inzake
> rijksbelastingen is van overeenkomstige toepassing.
Degene is partner van de belanghebbende
  indien degene ingevolge artikel 5a lid 1, lid 3 tot en met 7 AWR partner van de belanghebbende is.
  uitleg: zonder lid 2 van artikel 5a AWR: een huwelijk of samenlevingscontract werkt niet meer terug binnen het jaar.

In artikel 3, tweede lid, komt onderdeel e te luiden:
onderdeel e
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

In artikel 3, tweede lid, vervalt onderdeel f, onder verlettering van onderdeel g tot onderdeel f.

Artikel 3, derde lid, komt te luiden:
lid 3
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

Artikel 3, vierde lid, komt te luiden:
lid 4
> Een belanghebbende kan op enig moment slechts één partner hebben. Indien de belanghebbende op dat moment op grond van
> het eerste lid een partner heeft, blijft het tweede lid buiten toepassing. Indien op dat moment geen persoon op grond
> van het eerste lid als partner is aangemerkt, geldt als partner degene die op grond van de in het tweede lid
> eerstgenoemde categorie als partner wordt aangemerkt.
Ten hoogste één persoon is partner van de belanghebbende, in de rangorde: lid 1; lid 2 onderdelen a tot en met f.
  uitleg: lid 3 en lid 6 krijgen in de tekst geen rang; zij hebben de rang van de grond die zij voortzetten. Twee
  personen in één rang: strijdig.

Artikel 3, zesde lid, komt te luiden:
lid 6
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

In artikel 3 worden het zevende tot en met negende lid vernummerd tot achtste tot en met tiende lid.

// De tekst van dit lid verandert niet; de regel wel, omdat het derde lid en de letters van het tweede lid veranderen.

Artikel 3, achtste lid, komt te luiden:
lid 8
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

In artikel 3, negende lid, wordt "als bedoeld in het vijfde lid aangemerkt" vervangen door "als bedoeld
  in het vijfde lid, onderdeel a, aangemerkt".

In artikel 3, tiende lid, wordt "het vijfde lid, onderdeel b, of achtste lid" vervangen door "het tweede lid,
  onderdeel e, het vijfde lid, onderdeel b, of het negende lid".

// Matigen, de doelmatigheidsgrens en de zienswijze.

Artikel 26 komt te luiden:
artikel 26
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

Na artikel 26 worden twee artikelen ingevoegd, luidende:
artikel 26a
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

artikel 26b
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

Na artikel 31 wordt een artikel ingevoegd, luidende:
artikel 31bis
> De Belastingdienst/Toeslagen kan het bedrag van een terugvordering, de met die terugvordering samenhangende rente,
> bedoeld in de artikelen 27 en 29, en kosten van invordering alsmede het bedrag van een bestuurlijke boete, niet geheel
> of gedeeltelijk kwijtschelden.
niet gecodeerd: een verbod. Er is geen regel die kwijtschelding geeft, dus er valt niets uit te sluiten.

Artikel 33, derde lid, komt te luiden:
lid 3
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

// Informatie van derden.

Artikel 38, eerste lid, komt te luiden:
lid 1
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

In artikel 38 worden het tweede tot en met zesde lid vernummerd tot derde tot en met zevende lid.

Na artikel 38, eerste lid, wordt een lid ingevoegd, luidende:
lid 2
> Onverminderd de verplichtingen, bedoeld in het eerste lid, zijn de bij algemene maatregel van bestuur aan te wijzen
> lichamen, instellingen, diensten, rechtspersonen of personen gehouden de bij algemene maatregel van bestuur aan te
> wijzen gegevens en inlichtingen waarvan de kennisneming voor de beoordeling van de aanspraak op of de bepaling van de
> hoogte van de tegemoetkoming of het voorschot van een derde, het herzien van een tegemoetkoming van een derde, bedoeld
> in de artikelen 21 en 21a, of het herzien van een voorschot van een derde, bedoeld in artikel 16, vijfde lid, van
> belang kunnen zijn eigener beweging te verstrekken aan de Belastingdienst/Toeslagen volgens bij algemene maatregel van
> bestuur te stellen regels.
niet gecodeerd: wie uit eigen beweging moet verstrekken, staat in een algemene maatregel van bestuur.

Artikel 38, zesde lid, komt te luiden:
lid 6
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

Aan artikel 38 worden twee leden toegevoegd, luidende:
lid 8
> Ingeval een lichaam, instelling, dienst, rechtspersoon of persoon de verplichting, bedoeld in het eerste of tweede
> lid, is nagekomen maar van oordeel is dat de verplichting onrechtmatig is opgelegd, kan op verzoek een vergoeding van
> kosten die rechtstreeks verband houden met deze nakoming worden toegekend. De Belastingdienst/Toeslagen kent bij
> beschikking een redelijke kostenvergoeding toe in geval van een onrechtmatig opgelegde verplichting. Voor de
> toepassing van de wettelijke voorschriften over bezwaar en beroep wordt de rechtmatigheid van de opgelegde
> verplichting van het eerste of tweede lid geacht deel uit te maken van het geschil in bezwaar en beroep tegen de
> beschikking tot toekenning van een kostenvergoeding.
niet gecodeerd: een kostenvergoeding op verzoek.

lid 9
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

wijziging Wet verbetering uitvoerbaarheid toeslagen (Wvut)
  wijzigt Wko
  bron Kamerstukken 35 574, nr. 3, inhoudsopgave, 2.1.1; teksten van BWBR0017017, geldend 1 januari 2020 en 1 januari 2021
  treedt in werking met ingang van 1 januari 2021
  verwerkt in de regels

// Proportioneel vaststellen: 'te betalen kosten' wordt 'betaalde kosten'. De andere wijzigingen van artikel 1.6 op deze dag
// gaan over de partner met langdurige zorg (Kamerstukken 35 598) en horen hier niet.

Artikel 1.5, eerste lid, komt te luiden:
lid 1
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
