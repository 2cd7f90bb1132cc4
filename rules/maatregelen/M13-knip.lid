regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M13a vóór: samenlevingscontract na jaren samenwonen
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 maart 2015.
    Anna en Bram hebben een notarieel samenlevingscontract met elkaar met ingang van 1 augustus 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 januari 2020, op grond van artikel 3 lid 1.

voorbeeld M13a na: samenlevingscontract na jaren samenwonen
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 maart 2015.
    Anna en Bram hebben een notarieel samenlevingscontract met elkaar met ingang van 1 augustus 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 augustus 2021, op grond van artikel 3 lid 1.

voorbeeld M13b vóór: samen een kind, geboren op 23 december
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 15 februari 2020.
    Anna en Bram hebben samen een kind gekregen met ingang van 23 december 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 maart 2020, op grond van artikel 3 lid 3.

voorbeeld M13b na: samen een kind, geboren op 23 december
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 15 februari 2021.
    Anna en Bram hebben samen een kind gekregen met ingang van 23 december 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 januari 2022, op grond van artikel 3 lid 2 onderdeel a.

voorbeeld M13c vóór: samen een huis, bewoond vanaf 1 maart
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 juni 2019.
    Anna en Bram hebben samen een eigen woning als hoofdverblijf met ingang van 1 maart 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 januari 2020, op grond van artikel 3 lid 3.

voorbeeld M13c na: samen een huis, bewoond vanaf 1 maart
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 juni 2020.
    Anna en Bram hebben samen een eigen woning als hoofdverblijf met ingang van 1 maart 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 maart 2021, op grond van artikel 3 lid 2 onderdeel d.

voorbeeld M13d vóór: samenwonend vanaf februari, getrouwd op 1 juli
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 februari 2020.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 juli 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 februari 2020, op grond van artikel 3 lid 1.

voorbeeld M13d na: samenwonend vanaf februari, getrouwd op 1 juli
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 februari 2021.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 juli 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 juli 2021, op grond van artikel 3 lid 1.

voorbeeld M13e vóór: samenwonend vanaf november, contract op 1 augustus
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 15 november 2019.
    Anna en Bram hebben een notarieel samenlevingscontract met elkaar met ingang van 1 augustus 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 januari 2020, op grond van artikel 3 lid 1.

voorbeeld M13e na: samenwonend vanaf november, contract op 1 augustus
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 15 november 2020.
    Anna en Bram hebben een notarieel samenlevingscontract met elkaar met ingang van 1 augustus 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 augustus 2021, op grond van artikel 3 lid 1.

voorbeeld M13f vóór: getrouwd op 14 mei, niet samenwonend
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 14 mei 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 juni 2020, op grond van artikel 3 lid 1.

voorbeeld M13f na: getrouwd op 14 mei, niet samenwonend
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 14 mei 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 juni 2021, op grond van artikel 3 lid 1.

voorbeeld M13g vóór: getrouwd op 1 november
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 november 2020.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 november 2020, op grond van artikel 3 lid 1.

voorbeeld M13g na: getrouwd op 1 november
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 november 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna met ingang van 1 november 2021, op grond van artikel 3 lid 1.

voorbeeld M13i na: scheidingsverzoek, nog op hetzelfde adres
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2010.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven tot 10 september 2021.
    Het scheidingsverzoek van een van beiden is ingediend met ingang van 30 april 2021.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in september 2021, op grond van artikel 3 lid 1.
    Bram is geen partner van Anna met ingang van 1 oktober 2021.

regeling Wet op de huurtoeslag (Wht)

voorbeeld M13h vóór: getrouwd in april, pas in juli op hetzelfde adres
  bron Belastingdienst, 'Vanaf wanneer werd u toeslagpartners tot en met 2020?' en 'Vanaf welk moment zijn
    wij toeslagpartners?'
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 15 april 2020.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 2 juli 2020.
    Voor het overige: nee.
  verwacht
    Bram is huispartner van Anna met ingang van 1 augustus 2020, op grond van artikel 1a lid 3.

voorbeeld M13h na: getrouwd in april, pas in juli op hetzelfde adres
  bron afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. De huurder is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 15 april 2021.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 2 juli 2021.
    Voor het overige: nee.
  verwacht
    Bram is huispartner van Anna met ingang van 1 augustus 2021, op grond van artikel 1a lid 3.

regeling Wet op de zorgtoeslag (Wzt)

voorbeeld M13j vóór: wat de knip scheelt in de zorgtoeslag
  bron eigen berekening: één twaalfde van 1.249,8127 en elf twaalfden van 558,1571; de feiten van M13d
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2020. De peildatum is 1 juni 2020.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 februari 2020.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 juli 2020.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt € 500.000.
    Voor het overige: nee.
  verwacht
    Het gezamenlijk toetsingsinkomen bedraagt € 35.000, op grond van artikel 7 lid 1 Awir.
    De zorgtoeslag bedraagt € 558,1571, op grond van artikel 2 lid 1.
    De zorgtoeslag over het berekeningsjaar bedraagt € 616.

voorbeeld M13j na: wat de knip scheelt in de zorgtoeslag
  bron eigen berekening: zes twaalfden van 1.286,85975 en zes twaalfden van 699,66425; de feiten van M13d
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna. Het berekeningsjaar is 2021. De peildatum is 1 juni 2021.
    De geboortedatum van Anna is 1 mei 1985. De geboortedatum van Bram is 30 juli 1986.
    Anna en Bram zijn als ingezetene op hetzelfde woonadres ingeschreven met ingang van 1 februari 2021.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 juli 2021.
    Anna is krachtens de Zorgverzekeringswet verzekerd. Bram is krachtens de Zorgverzekeringswet verzekerd.
    Het inkomensgegeven van Anna bedraagt € 15.000. Het inkomensgegeven van Bram bedraagt € 20.000.
    De rendementsgrondslag van Anna bedraagt nihil. De rendementsgrondslag van Bram bedraagt € 500.000.
    Voor het overige: nee.
  verwacht
    Het gezamenlijk toetsingsinkomen bedraagt € 15.000, op grond van artikel 7 lid 1 Awir.
    Het gezamenlijk toetsingsinkomen bedraagt € 35.000 in juli 2021.
    De zorgtoeslag bedraagt € 1.286,85975, op grond van artikel 2 lid 1.
    De zorgtoeslag bedraagt € 699,66425 in juli 2021.
    De zorgtoeslag over het berekeningsjaar bedraagt € 993.
