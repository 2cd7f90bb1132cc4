// Beleid, geen wet. De tekst over de kinderopvangtoeslag is niet gelezen; wat hier staat, is de strekking.
regeling Verzamelbesluit Toeslagen, kinderopvangtoeslag (Verzamelbesluit KOT)
  soort beleidsregel
  bron BWBR0043404
  grondslag artikel 1.5 lid 1 Wko
gebruikt Wet kinderopvang (Wko); Algemene wet inkomensafhankelijke regelingen (Awir)

paragraaf 2
geldig tot 1 januari 2021
In afwijking van artikel 1.5 lid 1 Wko bedraagt het meetellend deel van de kosten van een persoon het betaald deel van
  de kosten van die persoon.
  uitleg: naar rato van wat is betaald. Stcrt. 2020, 22720, van 23 april 2020, werkt terug tot en met 23 oktober 2019,
  de dag van de uitspraak ABRvS ECLI:NL:RVS:2019:3535: voor elke vaststelling vanaf die dag. De paragraaf is niet
  gelezen.
