regeling Wet op het kindgebonden budget (Wkb)

voorbeeld M08 vóór: echtgenoot in het buitenland, nooit ingeschreven
  bron Wkb, geldend 2025-01-01, artikel 2 leden 2 en 6; geval naar vraag en antwoord van de VNG, eigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2025.
    De peildatum is 1 maart 2025.
    Anna heeft rechtmatig verblijf op grond van een asielvergunning. Anna en Bram zijn met elkaar gehuwd.
    Anna en Bram zijn al voor het verblijf op grond van een asielvergunning met elkaar gehuwd.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna, op grond van artikel 3 lid 1 Awir.
    Het kindgebonden budget bedraagt € 2.511, op grond van artikel 2 lid 2 onderdeel a.
    Geen alleenstaande-ouderkop.

voorbeeld M08 na: echtgenoot in het buitenland, nooit ingeschreven
  bron Awir, geldend 2026-01-01, artikel 3c lid 2; Wkb, geldend 2026-01-01, artikel 2 leden 2 en 6; eigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 maart 2026.
    Anna heeft rechtmatig verblijf op grond van een asielvergunning. Anna en Bram zijn met elkaar gehuwd.
    Anna en Bram zijn al voor het verblijf op grond van een asielvergunning met elkaar gehuwd.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna, op grond van artikel 3c lid 2 Awir.
    Het kindgebonden budget bedraagt € 5.996, op grond van artikel 2 lid 6.
    De alleenstaande-ouderkop bedraagt € 3.416, op grond van artikel 2 lid 6.

voorbeeld M08 na: de echtgenoot schrijft zich op 10 mei in
  bron Awir, geldend 2026-01-01, artikelen 3c lid 2 en 5; eigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2026.
    De peildatum is 1 maart 2026.
    Anna heeft rechtmatig verblijf op grond van een asielvergunning. Anna en Bram zijn met elkaar gehuwd.
    Anna en Bram zijn al voor het verblijf op grond van een asielvergunning met elkaar gehuwd.
    Bram is ooit als ingezetene in de basisregistratie ingeschreven met ingang van 10 mei 2026.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 juni 2026, op grond van artikel 3 lid 1 Awir.
    Het kindgebonden budget bedraagt € 5.996 in mei 2026, op grond van artikel 2 lid 6.
    Het kindgebonden budget bedraagt € 2.580 in juni 2026, op grond van artikel 2 lid 2 onderdeel a.
