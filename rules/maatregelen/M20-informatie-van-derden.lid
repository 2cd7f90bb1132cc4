regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeelden M20 vóór: een verhuurder wordt bevraagd
  bron Awir, geldend 2020-01-01, artikel 38 lid 1; eigen
  gegeven
    De peildatum is 1 maart 2020. Voor het overige: nee.
| geval      | de bevraagde is een verhuurder van een woning | de bevraagde is een administratieplichtige | de bevraagde is bij algemene maatregel van bestuur aangewezen | verwacht: de bevraagde moet desgevraagd gegevens verstrekken | op grond van                 |
|------------|-----------------------------------------------|--------------------------------------------|---------------------------------------------------------------|--------------------------------------------------------------|------------------------------|
| verhuurder | ja                                            | nee                                        | nee                                                           | nee                                                          |                              |
| winkelier  | nee                                           | ja                                         | nee                                                           | nee                                                          |                              |
| aangewezen | ja                                            | nee                                        | ja                                                            | ja                                                           | artikel 38 lid 1 onderdeel d |
| buurman    | nee                                           | nee                                        | nee                                                           | nee                                                          |                              |

voorbeelden M20 na: een verhuurder wordt bevraagd
  bron Awir, geldend 2021-01-01, artikel 38 lid 1; eigen
  gegeven
    De peildatum is 1 maart 2021. Voor het overige: nee.
| geval      | de bevraagde is een verhuurder van een woning | de bevraagde is een administratieplichtige | verwacht: de bevraagde moet desgevraagd gegevens verstrekken | op grond van                 |
|------------|-----------------------------------------------|--------------------------------------------|--------------------------------------------------------------|------------------------------|
| verhuurder | ja                                            | nee                                        | ja                                                           | artikel 38 lid 1 onderdeel e |
| winkelier  | nee                                           | ja                                         | ja                                                           | artikel 38 lid 1 onderdeel d |
| buurman    | nee                                           | nee                                        | nee                                                          |                              |
