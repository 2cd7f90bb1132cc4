regeling Wet op de zorgtoeslag (Wzt)

voorbeeld M15 vóór: partner ten onrechte onverzekerd
  bron eigen berekening; 2020: 50% van tweemaal 1.642 min 2.725,8429; 2022: 50% van tweemaal 1.749 min 2.665,3894
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Het berekeningsjaar is 2020. De peildatum is 1 januari 2020.
    Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1980. De geboortedatum van Bram is 30 juli 1981.
    Anna is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0.
    Voor het overige: nee.
  verwacht
    Geen zorgtoeslag, op grond van artikel 2 lid 5.

voorbeeld M15 na: partner ten onrechte onverzekerd
  bron eigen berekening; 2020: 50% van tweemaal 1.642 min 2.725,8429; 2022: 50% van tweemaal 1.749 min 2.665,3894
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Het berekeningsjaar is 2022. De peildatum is 1 januari 2022.
    Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1980. De geboortedatum van Bram is 30 juli 1981.
    Anna is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0.
    Voor het overige: nee.
  verwacht
    De zorgtoeslag bedraagt € 416,3053, op grond van artikel 2 lid 4.

voorbeeld M15 vóór: partner hoeft niet verzekerd te zijn
  bron eigen berekening; 2020: 50% van tweemaal 1.642 min 2.725,8429; 2022: 50% van tweemaal 1.749 min 2.665,3894
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Het berekeningsjaar is 2020. De peildatum is 1 januari 2020.
    Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1980. De geboortedatum van Bram is 30 juli 1981.
    Anna is krachtens de Zorgverzekeringswet verzekerd.
    Bram heeft de verzekeringsplicht nageleefd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0.
    Voor het overige: nee.
  verwacht
    De zorgtoeslag bedraagt € 279,07855, op grond van artikel 2 lid 4.

voorbeeld M15 na: partner hoeft niet verzekerd te zijn
  bron eigen berekening; 2020: 50% van tweemaal 1.642 min 2.725,8429; 2022: 50% van tweemaal 1.749 min 2.665,3894
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Het berekeningsjaar is 2022. De peildatum is 1 januari 2022.
    Anna en Bram zijn met elkaar gehuwd.
    De geboortedatum van Anna is 1 mei 1980. De geboortedatum van Bram is 30 juli 1981.
    Anna is krachtens de Zorgverzekeringswet verzekerd.
    Bram heeft de verzekeringsplicht nageleefd.
    Het inkomensgegeven van Anna bedraagt € 20.000. Het inkomensgegeven van Bram bedraagt € 15.000.
    De rendementsgrondslag van Anna bedraagt € 0. De rendementsgrondslag van Bram bedraagt € 0.
    Voor het overige: nee.
  verwacht
    De zorgtoeslag bedraagt € 416,3053, op grond van artikel 2 lid 4.
