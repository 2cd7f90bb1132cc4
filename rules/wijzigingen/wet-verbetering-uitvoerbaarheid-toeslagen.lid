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
Onderdeel e is van toepassing indien zij een inwonend minderjarig kind van ten minste een van beiden hebben en
  beiden meerderjarig zijn, behoudens ingeval het huurdersverzoek van de belanghebbende over degene is ingediend en:
  1°. zij blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van de woning van elkaar huren; of
  2°. zij blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de woning van
      een derde huren.

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
Degene is mede partner van de belanghebbende indien:
  a. zij door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn;
  b. degene op een eerdere dag ingevolge lid 1 of lid 2 partner van de belanghebbende was; en
  c. geen derde ingevolge lid 1 of lid 2 partner van een van beiden is.
In afwijking van lid 1, lid 2, lid 3 en de vorige zin is degene geen partner van de belanghebbende indien zij
  door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn en
  het opnameverzoek van ten minste een van beiden is ingediend.
  uitleg: het verzoek werkt voor de hele duur van de opname, ook vóór de indiening; 'niet meer' kan ook alleen vooruit
  betekenen.

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
