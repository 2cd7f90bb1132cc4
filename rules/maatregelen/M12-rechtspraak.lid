regeling ABRvS 20 februari 2019, twee huurders van dezelfde verhuurder (RVS-2019-494)

voorbeelden M12 na: dezelfde feiten, met de uitspraak
  bron ABRvS 20 februari 2019, ECLI:NL:RVS:2019:494 (feiten van 2014; hier in 2020)
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram hebben een inwonend minderjarig kind van ten minste een van beiden.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 januari 2020.
    Anna en Bram huren blijkens schriftelijke huurovereenkomst op zakelijke gronden ieder een eigen gedeelte van
      de woning van een derde.
    Voor het overige: nee.
| geval                    | peildatum   | met inachtneming van | bekend op        | verwacht: Bram is partner van Anna | op grond van                     |
|--------------------------|-------------|----------------------|------------------|------------------------------------|----------------------------------|
| naar de letter           | 1 juni 2020 |                      |                  | ja                                 | artikel 3 lid 2 onderdeel e Awir |
| met de uitspraak         | 1 juni 2020 | RVS-2019-494         |                  | nee                                |                                  |
| toen zij er nog niet was | 1 juni 2020 | RVS-2019-494         | 19 februari 2019 | ja                                 | artikel 3 lid 2 onderdeel e Awir |
