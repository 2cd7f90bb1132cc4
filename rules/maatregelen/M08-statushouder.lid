regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M08 vóór: echtgenoot van een statushouder in het buitenland
  bron VNG, vraag en antwoord kindgebonden budget statushouders; afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2015.
    Anna en Bram zijn al voor het verblijf op grond van een asielvergunning met elkaar gehuwd.
    Anna heeft rechtmatig verblijf op grond van een asielvergunning met ingang van 1 september 2024.
    Voor het overige: nee.
  verwacht
    Bram is partner van Anna in december 2025, op grond van artikel 3 lid 1.

voorbeeld M08 na: echtgenoot van een statushouder in het buitenland
  bron VNG, vraag en antwoord kindgebonden budget statushouders; afgeleid uit de wettekst
  gegeven
    Anna en Bram zijn personen. De belanghebbende is Anna.
    Anna en Bram zijn met elkaar gehuwd met ingang van 1 mei 2015.
    Anna en Bram zijn al voor het verblijf op grond van een asielvergunning met elkaar gehuwd.
    Anna heeft rechtmatig verblijf op grond van een asielvergunning met ingang van 1 september 2024.
    Bram is ooit als ingezetene in de basisregistratie ingeschreven met ingang van 10 mei 2026.
    Voor het overige: nee.
  verwacht
    Bram is geen partner van Anna met ingang van 1 januari 2026, op grond van artikel 3c lid 2.
    Bram is partner van Anna met ingang van 1 juni 2026, op grond van artikel 3 lid 1.
