regeling Algemene wet inzake rijksbelastingen (AWR)
  soort wet
  bron BWBR0002320
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

gegevens
De belastingplichtige is een persoon.
Van twee personen staat vast of zij:
  met elkaar gehuwd zijn, in de tijd;  // ook een geregistreerd partnerschap: artikel 2 lid 6
  een notarieel samenlevingscontract met elkaar hebben, in de tijd.
Van een persoon staat vast of hij:
  van tafel en bed gescheiden is, in de tijd.
Van twee personen staat vast of zij (zonder bewijs: nee):
  in een jongere verbintenis naast een oudere aan elkaar verbonden zijn, in de tijd;  // artikel 5a lid 5
  een samenlevingscontract met meer dan twee deelnemers hebben, in de tijd.           // idem, laatste zin
Een verzoek kan zijn (zonder verzoek: nee):
  het scheidingsverzoek van een van beiden, in de tijd;        // artikel 5a lid 4 onderdeel a
  de verpleeghuiskennisgeving van een van beiden, in de tijd.  // artikel 5a lid 7
Van een persoon wordt bepaald of hij:
  ongehuwd is, in de tijd;
  partner van een persoon is, in de tijd.

artikel 2
lid 6
> Bepalingen van de belastingwet die rechtsgevolgen verbinden aan het aangaan, het bestaan, de beëindiging of het
> beëindigd zijn van een huwelijk zijn van overeenkomstige toepassing op het aangaan, het bestaan, de beëindiging
> onderscheidenlijk het beëindigd zijn van een geregistreerd partnerschap.
niet gecodeerd: een geregistreerd partnerschap wordt opgegeven als een huwelijk.

artikel 5a
Een persoon is ongehuwd tenzij die persoon en een derde met elkaar gehuwd zijn.

lid 1
> Als partner wordt aangemerkt: a. de echtgenoot; b. de ongehuwde meerderjarige persoon waarmee de ongehuwde
> meerderjarige belastingplichtige een notarieel samenlevingscontract is aangegaan en met wie hij staat ingeschreven op
> hetzelfde woonadres in de basisregistratie personen of een daarmee naar aard en strekking overeenkomende registratie
> buiten Nederland.
Degene is partner van de belastingplichtige indien:
  a. zij met elkaar gehuwd zijn, tenzij een van beiden ongehuwd is; of
  b. zij een notarieel samenlevingscontract met elkaar hebben, beiden ongehuwd zijn, beiden meerderjarig zijn en
     zij als ingezetene op hetzelfde woonadres ingeschreven zijn.
  uitleg: 'tenzij' in onderdeel a om lid 3: ook een echtgenoot kan als ongehuwd gelden. Wie gehuwd is met de een en een
  samenlevingscontract heeft met de ander, heeft alleen de echtgenoot als partner, want 'ongehuwd' geldt voor beiden.
  Een registratie buiten Nederland wordt opgegeven als inschrijving.

lid 2
> Degene die ingevolge het eerste lid voor een deel van het kalenderjaar als partner wordt aangemerkt, wordt ook als
> partner aangemerkt in de andere perioden van het kalenderjaar, voor zover hij in die perioden op hetzelfde woonadres
> als de belastingplichtige staat ingeschreven in de basisregistratie personen of een daarmee naar aard en strekking
> overeenkomende registratie buiten Nederland.
Degene is mede partner van de belastingplichtige indien zij als ingezetene op hetzelfde woonadres ingeschreven zijn en
  degene op enige dag in het kalenderjaar ingevolge lid 1 partner van de belastingplichtige is.

lid 3
> Voor de toepassing van het eerste lid wordt een persoon die van tafel en bed is gescheiden, aangemerkt als ongehuwd.
> Bij ministeriële regeling kunnen nadere regels worden gesteld ten behoeve van de uitvoering van dit lid.
Voor de toepassing van lid 1 is een persoon mede ongehuwd indien die persoon van tafel en bed gescheiden is.

lid 4
> In afwijking van het eerste lid wordt een persoon niet meer als partner aangemerkt ingeval: a. een verzoek, zoals
> bedoeld in artikel 150, respectievelijk 169 van Boek 1 van het Burgerlijk Wetboek tot echtscheiding, respectievelijk
> tot scheiding van tafel en bed is ingediend, en b. hij niet meer op hetzelfde woonadres in de basisregistratie
> personen of een daarmee naar aard en strekking overeenkomende registratie buiten Nederland staat ingeschreven als de
> belastingplichtige.
In afwijking van lid 1 is degene geen partner van de belastingplichtige indien:
  a. het scheidingsverzoek van een van beiden is ingediend; en
  b. zij niet als ingezetene op hetzelfde woonadres ingeschreven zijn.
  uitleg: 'niet meer' gelezen als niet: ook wie nooit samen ingeschreven stond, valt eronder.

lid 5
> Een persoon kan op enig moment slechts één partner hebben. Ingeval een persoon meer dan één echtgenoot heeft, wordt
> alleen de echtgenoot uit de oudste verbintenis als partner aangemerkt. Bij meer dan één notarieel
> samenlevingscontract, wordt alleen het oudste samenlevingscontract in aanmerking genomen. Een notarieel
> samenlevingscontract met meer dan één persoon, wordt niet in aanmerking genomen.
In afwijking van lid 1 is degene geen partner van de belastingplichtige
  indien zij in een jongere verbintenis naast een oudere aan elkaar verbonden zijn.
In afwijking van lid 1 onderdeel b is degene geen partner van de belastingplichtige
  indien zij een samenlevingscontract met meer dan twee deelnemers hebben.
  uitleg: welke verbintenis de oudste is, wordt opgegeven. Zonder die opgave zijn twee echtgenoten strijdig.

lid 6
> Bij ministeriële regeling kunnen regels worden gesteld op basis waarvan iemand die niet in Nederland woont, geacht
> wordt op zijn woonadres te zijn ingeschreven in een naar aard en strekking met de basisregistratie personen
> overeenkomende registratie buiten Nederland.
niet gecodeerd: wie waar is ingeschreven, of geacht wordt te zijn ingeschreven, is een gegeven.

lid 7
> Personen die partners waren op grond van het eerste lid, onderdeel b, blijven als partners aangemerkt nadat de in dat
> onderdeel bedoelde inschrijving op hetzelfde woonadres niet langer mogelijk is als gevolg van opname in een
> verpleeghuis of verzorgingshuis vanwege medische redenen of ouderdom van een van hen, zolang na het einde van die
> inschrijving op hetzelfde woonadres ten aanzien van geen van beiden een derde persoon als partner wordt aangemerkt. De
> eerste volzin vindt geen toepassing meer indien één van beiden door middel van een schriftelijke kennisgeving aan de
> inspecteur laat weten dat zij niet langer als partners willen worden aangemerkt. Bij ministeriële regeling kunnen
> nadere regels worden gesteld ten behoeve van de uitvoering van dit lid.
Degene is mede partner van de belastingplichtige indien:
  a. zij door opname in een verpleeghuis of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven kunnen zijn;
  b. degene op een eerdere dag ingevolge lid 1 onderdeel b partner van de belastingplichtige was; en
  c. geen derde ingevolge lid 1 partner van een van beiden is.
De vorige zin is niet van toepassing indien de verpleeghuiskennisgeving van een van beiden is gedaan.
  uitleg: onderdeel c kijkt naar lid 1 en niet naar de einduitkomst; anders hangt partnerschap in een kring van zichzelf
  af.
