regeling ABRvS 20 februari 2019, twee huurders van dezelfde verhuurder (RVS-2019-494)
  soort uitspraak
  bron ECLI:NL:RVS:2019:494
  grondslag artikel 3 lid 2 onderdeel e Awir; artikel 3 lid 3 Awir
  uitgesproken op 20 februari 2019
gebruikt Algemene wet inkomensafhankelijke regelingen (Awir)

// De uitspraak is niet woordelijk gelezen; het nummer van de overweging is van ons.

overweging 1 Huur van dezelfde derde
geldig tot 1 januari 2021
In afwijking van artikel 3 lid 2 onderdeel e Awir is degene geen partner van de belanghebbende indien zij blijkens
  schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de woning van een derde huren.
  uitleg: de strekking: ook wie niet van de ander maar van dezelfde derde huurt, doet blijken dat er geen samengesteld
  gezin is. Tot 2021 was daarvoor geen verzoek nodig; vanaf 2021 regelt de wet het zelf.
In afwijking van artikel 3 lid 3 Awir is degene geen partner van de belanghebbende
  indien zij blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van de woning van
  een derde huren, tenzij degene op enige dag in het berekeningsjaar ingevolge artikel 3 lid 2 onderdelen a tot
  en met d Awir partner van de belanghebbende is.
  uitleg: lid 3 zet alleen een partnerschap voort dat er is.
