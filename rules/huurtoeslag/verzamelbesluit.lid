regeling Verzamelbesluit Toeslagen (Vzt)
  soort beleidsregel
  bron BWBR0043404
  grondslag artikel 2c Bht
  bekendgemaakt op 23 april 2020
  treedt in werking met ingang van 23 april 2020
gebruikt Besluit op de huurtoeslag (Bht)

// Alleen wat hier wordt gebruikt. De tekst van dit onderdeel is niet woordelijk gelezen (Stcrt. 2020, 22720; samenvatting
// op woningmarktbeleid.nl, 30 april 2020); het nummer van de paragraaf en de formele grondslag zijn van ons.

paragraaf 1 Huurtoeslag: termijn voor het beroep op een uitzondering
In afwijking van artikel 2c lid 1 Bht is de laatste dag voor het huurtoeslagverzoek van een persoon het einde van
  het toeslagjaar van die persoon vermeerderd met vijf jaar.
  uitleg: 'tot vijf jaar na afloop van het berekeningsjaar'.
