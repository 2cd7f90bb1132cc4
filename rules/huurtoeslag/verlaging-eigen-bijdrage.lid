regeling Wet verlaging eigen bijdrage huurtoeslag (Wveb)
  soort wet
  bron BWBR0049106
gebruikt Wet op de huurtoeslag (Wht); Algemene wet inkomensafhankelijke regelingen (Awir); Algemene Ouderdomswet (AOW)

artikel 1
> De overeenkomstig artikel 16 van de Wet op de huurtoeslag berekende basishuur wordt: a. in 2024 verlaagd met € 37,72;
> b. in 2025 verlaagd met € 37,14; c. in 2026 verlaagd met € 48,15; d. in 2027 verlaagd met € 47,57; e. in 2028 verlaagd
> met € 46,99; f. in 2029 en latere jaren verlaagd met € 46,42.

onderdeel a
geldig van 1 januari 2024 tot 1 januari 2025
In afwijking van artikel 16 Wht bedraagt de basishuur de basishuur ingevolge artikel 16 Wht verminderd met € 37,72.

onderdeel b
geldig van 1 januari 2025 tot 1 januari 2026
In afwijking van artikel 16 Wht bedraagt de basishuur de basishuur ingevolge artikel 16 Wht verminderd met € 37,14.

onderdeel c
geldig van 1 januari 2026 tot 1 januari 2027
In afwijking van artikel 16 Wht bedraagt de basishuur de basishuur ingevolge artikel 16 Wht verminderd met € 48,15.

onderdeel d
geldig van 1 januari 2027 tot 1 januari 2028
In afwijking van artikel 16 Wht bedraagt de basishuur de basishuur ingevolge artikel 16 Wht verminderd met € 47,57.

onderdeel e
geldig van 1 januari 2028 tot 1 januari 2029
In afwijking van artikel 16 Wht bedraagt de basishuur de basishuur ingevolge artikel 16 Wht verminderd met € 46,99.

onderdeel f
geldig van 1 januari 2029
In afwijking van artikel 16 Wht bedraagt de basishuur de basishuur ingevolge artikel 16 Wht verminderd met € 46,42.

artikel 2
geldig van 1 januari 2024
> Deze wet treedt in werking met ingang van 1 januari 2024.
niet gecodeerd: inwerkingtreding; de onderdelen van artikel 1 gelden elk in hun eigen jaar.

artikel 3
geldig van 1 januari 2024
> Deze wet wordt aangehaald als: Wet verlaging eigen bijdrage huurtoeslag.
niet gecodeerd: citeertitel.

voorbeelden Verlaging per jaar
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna.
    Het inkomensgegeven van Anna bedraagt € 12.000. De geboortedatum van Anna is 1 mei 1990.
    Voor het overige: nee.
| geval              | berekeningsjaar | peildatum      | verwacht: de basishuur |
|--------------------|-----------------|----------------|------------------------|
| nog geen verlaging | 2023            | 1 januari 2023 | € 225,54               |
| onderdeel a        | 2024            | 1 januari 2024 | € 188,95               |
| onderdeel b        | 2025            | 1 januari 2025 | € 199,05               |
| onderdeel c        | 2026            | 1 januari 2026 | € 202,52               |

voorbeelden Na 2026 is de normhuur nog niet bekend
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De belanghebbende is Anna. De huurder is Anna.
    Het inkomensgegeven van Anna bedraagt € 12.000. De geboortedatum van Anna is 1 mei 1990.
    Voor het overige: nee.
| geval       | berekeningsjaar | peildatum      | verwacht: de basishuur |
|-------------|-----------------|----------------|------------------------|
| onderdeel d | 2027            | 1 januari 2027 | onbekend               |
| onderdeel e | 2028            | 1 januari 2028 | onbekend               |
| onderdeel f | 2029            | 1 januari 2029 | onbekend               |
