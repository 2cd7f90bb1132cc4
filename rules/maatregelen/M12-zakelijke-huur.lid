regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M12 vóór: twee ouders in een groepswoning
  bron ABRvS 20 februari 2019, ECLI:NL:RVS:2019:494 (feiten van 2014; hier in 2020 en 2021)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2020.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van
      de woning van een derde.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 januari 2020, op grond van artikel 3 lid 2 onderdeel e.
    Bram is geen medebewoner in juni 2020, op grond van artikel 2 lid 1 onderdeel e.

voorbeeld M12 na: twee ouders in een groepswoning
  bron ABRvS 20 februari 2019, ECLI:NL:RVS:2019:494 (feiten van 2014; hier in 2020 en 2021)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2021.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van
      de woning van een derde.
    Het huurdersverzoek van Anna over Bram over 2021 is ingediend op 5 april 2021.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna in juni 2021.
    Bram is een medebewoner in juni 2021, op grond van artikel 2 lid 1 onderdeel e.

voorbeeld M12 vóór: zonder verzoek
  bron ABRvS 20 februari 2019, ECLI:NL:RVS:2019:494 (feiten van 2014; hier in 2020 en 2021)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2020.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van
      de woning van een derde.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 januari 2020, op grond van artikel 3 lid 2 onderdeel e.

voorbeeld M12 na: zonder verzoek
  bron ABRvS 20 februari 2019, ECLI:NL:RVS:2019:494 (feiten van 2014; hier in 2020 en 2021)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2021.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van
      de woning van een derde.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 januari 2021, op grond van artikel 3 lid 2 onderdeel e.

voorbeeld M12 vóór: een van beiden huurt van de ander
  bron ABRvS 20 februari 2019, ECLI:NL:RVS:2019:494 (feiten van 2014; hier in 2020 en 2021)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2020.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van
      de woning van elkaar.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna in juni 2020.

voorbeeld M12 na: een van beiden huurt van de ander
  bron ABRvS 20 februari 2019, ECLI:NL:RVS:2019:494 (feiten van 2014; hier in 2020 en 2021)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2021.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden een gedeelte van
      de woning van elkaar.
    Het huurdersverzoek van Anna over Bram over 2021 is ingediend op 5 april 2021.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna in juni 2021.
