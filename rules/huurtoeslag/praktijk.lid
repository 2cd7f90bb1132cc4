// Geen recht maar praktijk: wat de Dienst Toeslagen per maand uitbetaalt, voor wie een proefberekening wil vergelijken.
regeling Uitbetaling van de huurtoeslag per maand (Praktijk huurtoeslag)
  soort praktijk
  bron Brochure 'Berekening huurtoeslag 2026' (tg0831z62fd), stap 7, zoals aangehaald in openbare rekencode
gebruikt Wet op de huurtoeslag (Wht); Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

gegevens
Bepaald worden:
  een maandbedrag volgens de praktijk: bedrag per maand.

artikel 1
Het maandbedrag volgens de praktijk bedraagt de huurtoeslag over een kalendermaand,
  naar beneden afgerond op hele euro's,
  indien de huurtoeslag over het berekeningsjaar ten minste de toekenningsgrens bedraagt.
  uitleg: de wet kent geen afronding per maand; zij rondt alleen het jaarbedrag af (artikel 14 lid 4 Awir).

voorbeelden Uitbetaald per maand aan een alleenstaande van 27 in 2025, huur € 900
  bron Tabel 'Huurtoeslag per inkomen' in metronieuws.nl, januari 2025 (ook nosnews.nl), naar eigen zeggen met de
    proefberekening van de Belastingdienst
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1997. De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 900. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
| inkomensgegeven van Anna | verwacht: het maandbedrag volgens de praktijk |
|--------------------------|-----------------------------------------------|
| € 22.000                 | € 498                                         |
| € 28.000                 | € 378                                         |
| € 34.000                 | € 215                                         |
| € 41.000                 | € 72                                          |

voorbeeld Uitbetaald per maand aan een huurder van twintig in 2026, huur € 600
  bron Brochure 'Berekening huurtoeslag 2026' (Dienst Toeslagen, tg0831z62fd, juni 2026), rekenvoorbeelden, zoals
    aangehaald in openbare rekencode
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 januari 2026.
    De geboortedatum van Anna is 1 mei 2005. Het inkomensgegeven van Anna bedraagt € 22.000.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 600.
    Voor het overige: nee.
  verwacht
    Het maandbedrag volgens de praktijk bedraagt € 295.

voorbeeld Minder dan € 24 over het jaar: niets uitbetaald
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 januari 2025.
    De geboortedatum van Anna is 1 mei 1985. Het inkomensgegeven van Anna bedraagt € 45.592.
    De rendementsgrondslag van Anna bedraagt nihil.
    Anna heeft het hoofdverblijf in de gehuurde woning. Anna is op het adres van de woning ingeschreven.
    De woning is een zelfstandige woonruimte.
    De huurprijs bedraagt € 900. De servicekosten voor energie bedragen nihil.
    De servicekosten voor schoonmaak bedragen nihil. De servicekosten voor een huismeester bedragen nihil.
    De servicekosten voor dienstruimten bedragen nihil.
    Voor het overige: nee.
  verwacht
    Geen maandbedrag volgens de praktijk.
