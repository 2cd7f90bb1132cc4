regeling Besluit op de huurtoeslag (Bht)

voorbeelden M06 vóór: een nabetaling over eerdere jaren
  bron Bht artikel 2b (tekst van 2026, inhoud ongewijzigd); bedragen fictief; ECLI:NL:RBNHO:2024:3591 voor levensloop
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2019.
    De peildatum is 1 januari 2019.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    De kleine afkoopsom van pensioen van Anna bedraagt nihil. De nabetaling van inkomsten van Anna bedraagt € 1.800.
    De wezenuitkering aan een ander van Anna bedraagt nihil.
    De afkoopsom van een ongevallenrente van Anna bedraagt nihil.
    De verhoging wegens hulpbehoevendheid van Anna bedraagt nihil.
    Voor het overige: nee.
| geval                                                   | het inkomensverzoek van Anna | gemiddelde nabetaling van Anna | Anna geniet door de nabetaling minder huurtoeslag | verwacht: het rekeninkomen | verwacht: het toetsingsinkomen van Anna | op grond van         |
|---------------------------------------------------------|------------------------------|--------------------------------|---------------------------------------------------|----------------------------|-----------------------------------------|----------------------|
| op verzoek, gemiddeld € 900 per jaar                    | 5 februari 2019              | € 900                          |                                                   | € 18.200                   |                                         | artikel 2b lid 1     |
| het toetsingsinkomen zelf verandert niet                | 5 februari 2019              | € 900                          |                                                   |                            | € 20.000                                | artikel 8 lid 1 Awir |
| zonder verzoek                                          |                              | € 900                          |                                                   | € 20.000                   |                                         | artikel 8 lid 1 Awir |
| gemiddeld meer dan € 2.300, geen huurtoeslag misgelopen | 5 februari 2019              | € 2.301                        | nee                                               | € 20.000                   |                                         | artikel 8 lid 1 Awir |
| gemiddeld meer dan € 2.300, huurtoeslag misgelopen      | 5 februari 2019              | € 2.301                        | ja                                                | € 18.200                   |                                         | artikel 2b lid 1     |

voorbeelden M06 na: een nabetaling over eerdere jaren
  bron Bht artikel 2b (tekst van 2026, inhoud ongewijzigd); bedragen fictief; ECLI:NL:RBNHO:2024:3591 voor levensloop
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 januari 2021.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    De kleine afkoopsom van pensioen van Anna bedraagt nihil. De nabetaling van inkomsten van Anna bedraagt € 1.800.
    De wezenuitkering aan een ander van Anna bedraagt nihil.
    De afkoopsom van een ongevallenrente van Anna bedraagt nihil.
    De verhoging wegens hulpbehoevendheid van Anna bedraagt nihil.
    Voor het overige: nee.
| geval                                                   | het inkomensverzoek van Anna | gemiddelde nabetaling van Anna | Anna geniet door de nabetaling minder huurtoeslag | verwacht: het rekeninkomen | verwacht: het toetsingsinkomen van Anna | op grond van         |
|---------------------------------------------------------|------------------------------|--------------------------------|---------------------------------------------------|----------------------------|-----------------------------------------|----------------------|
| op verzoek, gemiddeld € 900 per jaar                    | 5 februari 2021              | € 900                          |                                                   | € 18.200                   |                                         | artikel 2b lid 1     |
| het toetsingsinkomen zelf verandert niet                | 5 februari 2021              | € 900                          |                                                   |                            | € 20.000                                | artikel 8 lid 1 Awir |
| zonder verzoek                                          |                              | € 900                          |                                                   | € 20.000                   |                                         | artikel 8 lid 1 Awir |
| gemiddeld meer dan € 2.300, geen huurtoeslag misgelopen | 5 februari 2021              | € 2.301                        | nee                                               | € 20.000                   |                                         | artikel 8 lid 1 Awir |
| gemiddeld meer dan € 2.300, huurtoeslag misgelopen      | 5 februari 2021              | € 2.301                        | ja                                                | € 18.200                   |                                         | artikel 2b lid 1     |
