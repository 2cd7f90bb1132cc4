regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M11 vóór: gehuwde vrouw in de vrouwenopvang
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2015.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 20 februari 2022.
    Anna verblijft in een opvang wegens huiselijk geweld met ingang van 20 februari 2022 tot 5 augustus 2022.
    Het opvangverzoek van Anna over Bram over 2022 is ingediend op 20 februari 2022.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in april 2022, op grond van artikel 3 lid 1.

voorbeeld M11 na: gehuwde vrouw in de vrouwenopvang
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2015.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 20 februari 2023.
    Anna verblijft in een opvang wegens huiselijk geweld met ingang van 20 februari 2023 tot 5 augustus 2023.
    Het opvangverzoek van Anna over Bram over 2023 is ingediend op 20 februari 2023.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna met ingang van 1 maart 2023, op grond van artikel 3a.
    Bram is partner van Anna met ingang van 1 september 2023, op grond van artikel 3 lid 1.

voorbeeld M11 vóór: twee bewoners van dezelfde opvang
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 maart 2020.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram wonen blijkens afschrift van de beschikkingen in een opvanginstelling met ingang van 1 maart 2020.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna in maart 2020, op grond van artikel 3 lid 7.

voorbeeld M11 na: twee bewoners van dezelfde opvang
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 maart 2023.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram wonen blijkens afschrift van de beschikkingen in een opvanginstelling met ingang van 1 maart 2023.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna in maart 2023, op grond van artikel 3 lid 8.
