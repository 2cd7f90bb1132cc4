regeling Wet op de huurtoeslag (Wht)

voorbeelden M07 vóór: een jaar zonder huurtoeslag, daarna een te hoge huur
  bron ECLI:NL:RBNHO:2018:6348 en ABRvS 24 juli 2019, ECLI:NL:RVS:2019:2415 (feiten van 2015 tot 2017, verschoven);
    bedragen eigen
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2019.
    De peildatum is 1 januari 2019.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 800. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                    | Anna heeft in de maand voor de overschrijding huurtoeslag ontvangen | Anna heeft eerder voor deze woning huurtoeslag ontvangen | verwacht: de huurtoeslag | op grond van                 |
|------------------------------------------|---------------------------------------------------------------------|----------------------------------------------------------|--------------------------|------------------------------|
| eerder huurtoeslag, een jaar onderbroken | nee                                                                 | ja                                                       | geen                     | artikel 13 lid 1 onderdeel a |
| verhuisd naar deze woning                | nee                                                                 | nee                                                      | geen                     | artikel 13 lid 1 onderdeel a |

voorbeelden M07 na: een jaar zonder huurtoeslag, daarna een te hoge huur
  bron ECLI:NL:RBNHO:2018:6348 en ABRvS 24 juli 2019, ECLI:NL:RVS:2019:2415 (feiten van 2015 tot 2017, verschoven);
    bedragen eigen
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2022.
    De peildatum is 1 januari 2022.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 800. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                                    | Anna heeft in de maand voor de overschrijding huurtoeslag ontvangen | Anna heeft eerder voor deze woning huurtoeslag ontvangen | verwacht: de huurtoeslag | op grond van                 |
|------------------------------------------|---------------------------------------------------------------------|----------------------------------------------------------|--------------------------|------------------------------|
| eerder huurtoeslag, een jaar onderbroken | nee                                                                 | ja                                                       | € 380,9415               | artikel 21 lid 1             |
| verhuisd naar deze woning                | nee                                                                 | nee                                                      | geen                     | artikel 13 lid 1 onderdeel a |

voorbeelden M07 na: met de uitspraak van 24 juli 2019
  bron ABRvS 24 juli 2019, ECLI:NL:RVS:2019:2415; Kamervragen 2020Z00656; bedragen eigen
  met inachtneming van RVS-2019-2415
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 800. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| geval                             | berekeningsjaar | peildatum      | bekend op    | Anna heeft in de maand voor de overschrijding huurtoeslag ontvangen | Anna heeft eerder voor deze woning huurtoeslag ontvangen | Anna is door een verhuizing boven de huurgrens gekomen | verwacht: de huurtoeslag | op grond van                     |
|-----------------------------------|-----------------|----------------|--------------|---------------------------------------------------------------------|----------------------------------------------------------|--------------------------------------------------------|--------------------------|----------------------------------|
| een jaar onderbroken, 2020        | 2020            | 1 januari 2020 |              | nee                                                                 | ja                                                       | nee                                                    | € 368,337                | artikel 21 lid 1 Wht             |
| een jaar onderbroken, 2021        | 2021            | 1 januari 2021 |              | nee                                                                 | ja                                                       | nee                                                    | € 376,4855               | artikel 21 lid 1 Wht             |
| verhuisd naar een duurdere woning | 2021            | 1 januari 2021 |              | nee                                                                 | ja                                                       | ja                                                     | geen                     | artikel 13 lid 1 onderdeel a Wht |
| nooit eerder huurtoeslag          | 2021            | 1 januari 2021 |              | nee                                                                 | nee                                                      | nee                                                    | geen                     | artikel 13 lid 1 onderdeel a Wht |
| op de dag voor de uitspraak       | 2021            | 1 januari 2021 | 23 juli 2019 | nee                                                                 | ja                                                       | nee                                                    | geen                     | artikel 13 lid 1 onderdeel a Wht |
