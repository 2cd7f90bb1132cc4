regeling Uitvoeringsregeling Algemene wet inkomensafhankelijke regelingen (UrAwir)
  soort ministeriële regeling
  bron BWBR0019237
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir)

// De tekst is die van omstreeks 2015; latere versies zijn niet gezien. Bedragen daarna zijn dus niet bekend.

gegevens
Van de terugvordering staat vast of zij:
  voorwerp van een schriftelijk verzoek om een regeling naar betalingscapaciteit is;
  uit voldoende vermogen te voldoen is.  // artikel 7 lid 5
Van de Belastingdienst/Toeslagen wordt bepaald of zij:
  een regeling naar betalingscapaciteit verleent|verlenen.
Bepaald worden:
  een maandelijkse termijn: bedrag;
  een bedrag na alle termijnen: bedrag.

parameter vaste maandelijkse termijn: bedrag
| jaar | bedraagt | bron                                                                   | status |
|------|---------:|------------------------------------------------------------------------|--------|
| 2015 |     € 40 | Uitvoeringsregeling Awir art. 7, BWBR0019237, tekst van omstreeks 2015 | bron   |

artikel 7
lid 1
> De Belastingdienst/Toeslagen stelt de belanghebbende in de gelegenheid een terugvordering te betalen in maandelijkse
> termijnen van € 40 mits hij voldoet aan door de Belastingdienst/Toeslagen nader te stellen voorwaarden.
Het bedrag na alle termijnen bedraagt 24 vermenigvuldigd met de vaste maandelijkse termijn.
  uitleg: 24 termijnen, omdat de betaling na 24 maanden eindigt (lid 3).

lid 2
> De Belastingdienst/Toeslagen kan ambtshalve een betaling in termijnen bewerkstelligen door middel van verrekening van
> de terugvordering met aan dezelfde belanghebbende periodiek uit te betalen bedragen. Indien een verrekening als
> bedoeld in de vorige volzin plaats vindt, wordt het totaal van de maandelijks aan de belanghebbende uit te betalen
> bedragen met ten hoogste € 40 verminderd.
niet gecodeerd: verrekening met wat nog wordt uitbetaald; ook dat kan alleen met ten hoogste de vaste termijn.

lid 3
> Een betaling van de terugvordering in maandelijkse termijnen eindigt uiterlijk op de dag waarop sedert de vervaldag
> van de voor de terugvordering geldende betalingstermijn 24 maanden zijn verstreken. Indien de omvang van de
> terugvordering betaling in 24 maandelijkse termijnen van € 40 niet toelaat, kan de Belastingdienst/Toeslagen, in
> afwijking van het eerste en tweede lid, een betaling in maandelijkse termijnen van meer dan € 40 verlangen.
De maandelijkse termijn bedraagt de vaste maandelijkse termijn,
  met dien verstande dat de Belastingdienst/Toeslagen een hoger bedrag kan verlangen
  indien het terug te vorderen bedrag meer bedraagt dan het bedrag na alle termijnen.
  uitleg: wat na 24 maanden met het restant gebeurt, staat niet in de tekst. In gelijke termijnen zou € 3.101 elke maand
  € 129,21 zijn.

lid 4
> Op schriftelijk verzoek van de belanghebbende die aangeeft niet in staat te zijn de terugvordering overeenkomstig de
> voorgaande leden te betalen kan de Belastingdienst/Toeslagen, in afwijking in zoverre van de voorgaande leden, een
> betaling in termijnen toestaan gebaseerd op de betalingscapaciteit. De berekening van de betalingscapaciteit vindt
> plaats op de voet van artikel 13 van de Uitvoeringsregeling Invorderingswet 1990, met dien verstande dat de
> Belastingdienst/Toeslagen het netto-besteedbare inkomen van de belanghebbende vermeerdert met het netto-besteedbare
> inkomen van de persoon die ten tijde van de indiening van het verzoek als partner in de zin van artikel 3 van de wet
> kan worden beschouwd.
De Belastingdienst/Toeslagen kan een regeling naar betalingscapaciteit verlenen
  indien de terugvordering voorwerp van een schriftelijk verzoek om een regeling naar betalingscapaciteit is.

lid 5
> Een betalingsregeling als bedoeld in het vierde lid wordt niet toegestaan indien de belanghebbende of de in dat lid
> bedoelde partner over voldoende vermogen in de zin van artikel 12 van de Uitvoeringregeling Invorderingswet 1990
> beschikken voor de voldoening van de terugvordering, met dien verstande dat bevoorrechte schulden op het vermogen in
> mindering worden gebracht.
Lid 4 is niet van toepassing indien de terugvordering uit voldoende vermogen te voldoen is.
  uitleg: wat voldoende vermogen is, staat in de Uitvoeringsregeling Invorderingswet 1990 en is hier een gegeven.

lid 6
> De voorgaande leden zijn niet van toepassing indien het ontstaan van de terugvordering is te wijten aan opzet of grove
> schuld van de belanghebbende of diens partner.
oordeel of het ontstaan van de terugvordering te wijten is aan opzet of grove schuld
  door        Belastingdienst/Toeslagen
  grondslag   artikel 7 lid 6
  vraag       Is het ontstaan van de terugvordering te wijten aan opzet of grove schuld van de belanghebbende of diens
              partner?
  weegt mee   wat de belanghebbende en diens partner wisten en deden
  motivering  verplicht
Lid 3 en lid 4 zijn niet van toepassing indien naar het oordeel van de Belastingdienst/Toeslagen het ontstaan van
  de terugvordering te wijten is aan opzet of grove schuld.
