regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M14 vóór: gehuwd, een van beiden in een verpleeghuis
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2000.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2020.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2020.
    Het opnameverzoek van Anna over Bram over 2020 is ingediend op 12 april 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in april 2020, op grond van artikel 3 lid 1.

voorbeeld M14 na: gehuwd, een van beiden in een verpleeghuis
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2000.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2021.
    Anna en Bram kunnen door opname in een verpleeghuis of verzorgingshuis niet meer
      op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2021 tot 20 september 2021.
    Het opnameverzoek van Anna over Bram over 2021 is ingediend op 12 april 2021.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna met ingang van 1 april 2021, op grond van artikel 3 lid 6.
    Bram is partner van Anna met ingang van 1 oktober 2021, op grond van artikel 3 lid 1.

voorbeeld M14 vóór: gehuwd, zonder verzoek
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2000.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2020.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in april 2020, op grond van artikel 3 lid 1.

voorbeeld M14 na: gehuwd, zonder verzoek
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2000.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2021.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in april 2021, op grond van artikel 3 lid 1.

voorbeeld M14 vóór: ongehuwd, met kennisgeving
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram hebben samen een kind gekregen met ingang van 1 juni 1990.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2020.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2020.
    De kennisgeving van een van beiden is gedaan met ingang van 5 mei 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in mei 2020, op grond van artikel 3 lid 6.
    Bram is geen partner van Anna met ingang van 1 juni 2020.

voorbeeld M14 na: ongehuwd, met kennisgeving
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram hebben samen een kind gekregen met ingang van 1 juni 1990.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2021.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2021.
    De kennisgeving van een van beiden is gedaan met ingang van 5 mei 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in juni 2021, op grond van artikel 3 lid 6.

voorbeeld M14 vóór: ongehuwd, met verzoek
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram hebben samen een kind gekregen met ingang van 1 juni 1990.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2020.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2020.
    Het opnameverzoek van Anna over Bram over 2020 is ingediend op 12 april 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in juni 2020, op grond van artikel 3 lid 6.

voorbeeld M14 na: ongehuwd, met verzoek
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram hebben samen een kind gekregen met ingang van 1 juni 1990.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 12 maart 2021.
    Anna en Bram kunnen door opname in een verpleeghuis
      of verzorgingshuis niet meer op hetzelfde woonadres ingeschreven zijn met ingang van 12 maart 2021.
    Het opnameverzoek van Anna over Bram over 2021 is ingediend op 12 april 2021.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna met ingang van 1 april 2021, op grond van artikel 3 lid 6.
