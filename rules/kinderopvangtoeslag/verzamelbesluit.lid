// Beleid, geen wet: de tekst van paragraaf 2 over de kinderopvangtoeslag is niet gelezen.
regeling Verzamelbesluit Toeslagen (Verzamelbesluit)
  soort beleidsregel
  bron BWBR0043404
gebruikt Wet kinderopvang (Wko); Algemene wet inkomensafhankelijke regelingen (Awir)

gegevens
Een vaststelling heeft:
  een dagtekening: datum.

artikel 1
geldig tot 1 januari 2021
In afwijking van artikel 1.5 lid 1 Wko bedraagt het meetellend deel van de kosten van een persoon het betaald deel van
  de kosten van die persoon, indien de dagtekening op of na 23 oktober 2019 ligt.
  uitleg: Stcrt. 2020, 22720, terugwerkend tot en met 23 oktober 2019, de dag van de uitspraak ABRvS
  ECLI:NL:RVS:2019:3535.
