regeling Wet op het kindgebonden budget (Wkb)

voorbeeld M10 vóór: Nederlands kind, echtgenoot zonder rechtmatig verblijf
  bron Awir, geldend 2021-01-01, artikel 9 lid 2; eigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021.
    De peildatum is 1 maart 2021.
    Anna en Bram zijn met elkaar gehuwd. Bram is een vreemdeling zonder rechtmatig verblijf.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Geen kindgebonden budget, op grond van artikel 9 lid 2 Awir.

voorbeeld M10 na: Nederlands kind, echtgenoot zonder rechtmatig verblijf
  bron Wkb, geldend 2023-02-11, artikelen 1 lid 5 en 2; eigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2023.
    De peildatum is 1 maart 2023.
    Anna en Bram zijn met elkaar gehuwd. Bram is een vreemdeling zonder rechtmatig verblijf.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt nihil.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt nihil.
    Voor het overige: nee.
  verwacht
    Carla is een kind met aanspraak, op grond van artikel 1 lid 5.
    Het kindgebonden budget bedraagt € 1.653, op grond van artikel 2 lid 2 onderdeel a.
    Geen alleenstaande-ouderkop.
    Anna is wegens zijn partner van een tegemoetkoming uitgesloten, op grond van artikel 9 lid 2 Awir.

voorbeeld M10 vóór: kind met verblijfsrecht
  bron Awir, geldend 2021-01-01, artikel 9 lid 2; eigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2021.
    Anna en Bram zijn met elkaar gehuwd. Bram is een vreemdeling zonder rechtmatig verblijf.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. Carla is een vreemdeling. Carla houdt rechtmatig in Nederland verblijf.
    Voor het overige: nee.
  verwacht
    Carla is geen kind met aanspraak, op grond van artikel 9 lid 2 Awir.

voorbeeld M10 na: kind met verblijfsrecht
  bron Wkb, geldend 2022-01-01, artikel 1 lid 5; eigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2022.
    Anna en Bram zijn met elkaar gehuwd. Bram is een vreemdeling zonder rechtmatig verblijf.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. Carla is een vreemdeling. Carla houdt rechtmatig in Nederland verblijf.
    Voor het overige: nee.
  verwacht
    Carla is een kind met aanspraak, op grond van artikel 1 lid 5.

voorbeeld M10 na: Nederlands kind in 2022, naar de letter
  bron Wkb, geldend 2022-01-01, artikel 1 lid 5; een andere lezing is te verdedigen
  gegeven
    Anna, Bram en Carla zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2022.
    Anna en Bram zijn met elkaar gehuwd. Bram is een vreemdeling zonder rechtmatig verblijf.
    Anna is een verzekerde in de zin van de Algemene Kinderbijslagwet. Carla is kind met kinderbijslag van Anna.
    De geboortedatum van Carla is 1 mei 2018. Voor het overige: nee.
  verwacht
    Carla is geen kind met aanspraak, op grond van artikel 9 lid 2 Awir.

regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M10 vóór: inwonend nichtje van vijftien zonder rechtmatig verblijf
  bron Awir, geldend 2021-01-01, artikel 9 lid 3; eigen
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2021.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 1 mei 2005.
    Bram is een vreemdeling zonder rechtmatig verblijf. Voor het overige: nee.
  verwacht
    Anna is wegens een medebewoner van een tegemoetkoming uitgesloten, op grond van artikel 9 lid 3.

voorbeeld M10 na: inwonend nichtje van vijftien zonder rechtmatig verblijf
  bron Awir, geldend 2022-01-01, artikel 9 lid 3; eigen
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De peildatum is 1 maart 2022.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 1 mei 2006.
    Bram is een vreemdeling zonder rechtmatig verblijf. Voor het overige: nee.
  verwacht
    Anna is niet wegens een medebewoner van een tegemoetkoming uitgesloten.
