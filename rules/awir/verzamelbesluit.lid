// Beleid, geen wet. Van de opsomming in paragraaf 2.1 is het eind niet gelezen; de kop is die van de regeling.
regeling Verzamelbesluit Toeslagen, matigen (Verzamelbesluit matigen)
  soort beleidsregel
  bron BWBR0043404, geldend 23 april 2020
  grondslag artikel 26 Awir
  bekendgemaakt op 23 april 2020
  treedt in werking met ingang van 23 april 2020
  werkt terug tot en met 23 oktober 2019
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir)

paragraaf 2.1 Matiging van de terugvordering van toeslagen
geldig tot 1 januari 2021
> Als sprake is van een terug te vorderen bedrag aan onverschuldigd betaalde toeslagen, ontstaat een
> betalingsverplichting voor de belanghebbende ter grootte van dit bedrag aan de Belastingdienst/Toeslagen. Het
> uitgangspunt in artikel 26 Awir is dat het volledige bedrag aan toeslag dat te veel is betaald of verrekend, wordt
> teruggevorderd. In dit artikel is echter niet dwingend voorgeschreven dat de Belastingdienst/Toeslagen altijd het
> volledige bedrag dat te veel is betaald, van de belanghebbende moet terugvorderen. Dit betekent dat de
> Belastingdienst/Toeslagen op grond van artikel 3:4, eerste lid, Awb de rechtstreeks bij het besluit betrokken belangen
> moet afwegen en onder bijzondere omstandigheden van terugvordering moet afzien of het terug te vorderen bedrag moet
> matigen. Op grond van artikel 3:4, tweede lid, Awb mogen de nadelige gevolgen van het terugvorderingsbesluit niet
> onevenredig zijn in verhouding tot de met het besluit te dienen doelen. Alleen bijzondere omstandigheden kunnen zich
> verzetten tegen gehele terugvordering. Als bij de aanwezigheid van dergelijke omstandigheden gehele terugvordering
> onevenredig is, kan de Belastingdienst/Toeslagen afzien van de terugvordering of het bedrag van de terugvordering
> matigen. Van bijzondere omstandigheden kan bijvoorbeeld sprake zijn als: – een derde (bijvoorbeeld een
> kinderopvangorganisatie) fraudeert zonder medeweten en (directe) betrokkenheid van de belanghebbende; – een derde
> identiteitsfraude pleegt en op naam en buiten medeweten van de belanghebbende de toeslag aanvraagt en de toeslag
> aantoonbaar – geheel of gedeeltelijk – niet ten gunste van de belanghebbende komt; – een door belanghebbende
> redelijkerwijze niet (meer) te herstellen geringe formele tekortkoming (zoals het ontbreken van een handtekening in
> een contract) heeft geleid tot aanzienlijke negatieve gevolgen voor het recht op toeslagen, terwijl aan alle (…)
oordeel of gehele terugvordering wegens bijzondere omstandigheden onevenredig is
  door        Belastingdienst/Toeslagen
  grondslag   paragraaf 2.1
  vraag       Zijn er bijzondere omstandigheden waardoor gehele terugvordering onevenredig is?
  weegt mee   fraude door een derde zonder medeweten en (directe) betrokkenheid van de belanghebbende; identiteitsfraude
              door een derde, als de toeslag aantoonbaar niet ten gunste van de belanghebbende komt; een geringe formele
              tekortkoming die niet meer te herstellen is, met aanzienlijke negatieve gevolgen, als aan alle materiële
              eisen is voldaan
  motivering  verplicht
  uitleg      de tekst zegt 'bijvoorbeeld': andere omstandigheden kunnen ook.
In afwijking van artikel 26 Awir bedraagt het terug te vorderen bedrag de verschuldigde terugvordering,
  met dien verstande dat de Belastingdienst/Toeslagen een lager bedrag kan terugvorderen indien naar het oordeel van
  de Belastingdienst/Toeslagen gehele terugvordering wegens bijzondere omstandigheden onevenredig is.
  uitleg: afzien van de terugvordering is een lager bedrag van nihil. Vanaf 2021 staat de matiging in artikel 26 lid 2
  Awir zelf.
