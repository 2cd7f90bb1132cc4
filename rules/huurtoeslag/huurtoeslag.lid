regeling Wet op de huurtoeslag (Wht)
  soort wet
  bron BWBR0008659

gegevens
De huurder is een persoon.
Het berekeningsjaar is een kalenderjaar.
Van een persoon staat vast of hij:
  een medebewoner is, in de tijd;
  partner van een persoon is, in de tijd.
Een persoon heeft:
  een toetsingsinkomen: bedrag per jaar, per berekeningsjaar.
Een woning heeft:
  een huurprijs: bedrag per maand, in de tijd.
Een huishouden wordt bepaald als een van:
  eenpersoonshuishouden; meerpersoonshuishouden.
Bepaald worden:
  een aantal personen van het huishouden: aantal;
  een rekenhuur: bedrag per maand;
  een rekeninkomen: bedrag per jaar;
  een normhuur: bedrag per maand;
  een basishuur: bedrag per maand;
  een huurtoeslag: bedrag per maand;
  een huurtoeslag over een kalendermaand: bedrag per maand;
  een huurtoeslag over het berekeningsjaar: bedrag per jaar.

parameter normhuur bij het minimum-inkomensijkpunt: bedrag per maand
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 | € 238,01 | Wet op de huurtoeslag, geldend 1 januari 2025, art. 17 lid 2 | bron |

parameter verlaging van de normhuur bij het minimum-inkomensijkpunt: bedrag per maand, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | bron | status |
|------|----------------------:|-----------------------:|------|--------|
| 2025 | € 1,82 | € 3,63 | Wet op de huurtoeslag, geldend 1 januari 2025, art. 17 lid 3 | bron |

parameter minimum-inkomensijkpunt: bedrag per jaar, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | bron | status |
|------|----------------------:|-----------------------:|------|--------|
| 2025 | € 22.700 | € 30.450 | Teruggerekend uit openbare rekencode huurtoeslag 2025 | bevestigd |

parameter factor a: getal, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | bron | status |
|------|----------------------:|-----------------------:|------|--------|
| 2025 | 0,000000438698 | 0,000000298184 | Nagerekend uit art. 17 en 18 | bevestigd |

parameter factor b: getal, per huishouden
| jaar | eenpersoonshuishouden | meerpersoonshuishouden | bron | status |
|------|----------------------:|-----------------------:|------|--------|
| 2025 | 0,000446392665 | -0,001382497146 | Nagerekend uit art. 17 en 18 | bevestigd |

parameter kwaliteitskortingsgrens: bedrag per maand
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 | € 477,20 | Wet op de huurtoeslag, geldend 1 januari 2025, art. 20 lid 1 | bron |

parameter aftoppingsgrens voor een of twee personen: bedrag per maand
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 | € 682,96 | Wet op de huurtoeslag, geldend 1 januari 2025, art. 20 lid 2 | bron |

parameter aftoppingsgrens voor drie of meer personen: bedrag per maand
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 | € 731,93 | Wet op de huurtoeslag, geldend 1 januari 2025, art. 20 lid 2 | bron |

parameter verhoging van de normhuur: bedrag per maand
| met ingang van | tot | bedraagt | bron | status |
|----------------|-----|---------:|------|--------|
| 1 januari 2023 | 1 januari 2027 | € 0 | Stb. 2022, 528 | bron |

parameter verlaging van de basishuur: bedrag per maand
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 | € 37,14 | Wet verlaging eigen bijdrage huurtoeslag, art. 1 onderdeel b | bron |

parameter percentage onder b: percentage
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 | 65% | Besluit op de huurtoeslag, art. 7 lid 1 | bron |

parameter percentage onder c: percentage
| jaar | bedraagt | bron | status |
|------|---------:|------|--------|
| 2025 | 40% | Besluit op de huurtoeslag, art. 7 lid 2 | bron |

artikel 2
geldig van 1 januari 2025
> In deze wet en de bepalingen die daarop berusten wordt verstaan onder:
> a. eenpersoonshuishouden: het huishouden van een huurder die, afgezien van een eventuele onderhuurder en de tot het
> huishouden van de onderhuurder behorende personen, als enige een woning bewoont;
> b. meerpersoonshuishouden: het huishouden van een huurder die samen met diens partner of een of meer medebewoners een
> woning bewoont.
Het huishouden is een eenpersoonshuishouden indien het aantal personen van het huishouden gelijk is aan 1.
Het huishouden is een meerpersoonshuishouden indien het aantal personen van het huishouden ten minste 2 bedraagt.
Het aantal personen van het huishouden bedraagt 1 vermeerderd met het aantal personen dat een medebewoner is.

artikel 5
De rekenhuur bedraagt de huurprijs.

artikel 7
Het rekeninkomen bedraagt het toetsingsinkomen van de huurder, vermeerderd met
  de som over iedere medebewoner van het toetsingsinkomen van die medebewoner.

artikel 16
> De basishuur is het gedeelte van de rekenhuur dat voor rekening van de huurder blijft. De basishuur is het
> overeenkomstig de artikelen 17, 18 en 19 berekende bedrag van de normhuur verhoogd met € 12.
De basishuur bedraagt de normhuur vermeerderd met de verhoging van de normhuur, verminderd met
  de verlaging van de basishuur.
  uitleg: de tekst noemt nog € 12; op grond van artikel 27 lid 8 geldt het bij algemene maatregel van bestuur gestelde
  bedrag, hier een gedateerde parameter.

artikel 19
lid 1
> Voor elk rekeninkomen onder of gelijk aan het minimum-inkomensijkpunt, bedoeld in artikel 17, geldt de normhuur,
> bedoeld in artikel 17, tweede en derde lid.
De normhuur bedraagt de normhuur bij het minimum-inkomensijkpunt verminderd met
  de verlaging van de normhuur bij het minimum-inkomensijkpunt,
  indien het rekeninkomen ten hoogste het minimum-inkomensijkpunt bedraagt.
lid 2
> Voor elk rekeninkomen boven het minimum-inkomensijkpunt is, per type huishouden als bedoeld in artikel 2, de hoogte
> van de normhuur de uitkomst van de formule: (a x Y2) + (b x Y) in welke formule voorstelt: a en b: de factoren, vast
> te stellen bij ministeriële regeling, die, per type huishouden, worden afgeleid uit de lineaire relatie tussen de bij
> het minimum-inkomensijkpunt behorende normhuurquote en de bij het referentie-inkomensijkpunt behorende normhuurquote;
> Y: het rekeninkomen.
De normhuur bedraagt de uitkomst van de formule (a × Y²) + (b × Y), naar boven afgerond op hele eurocenten,
  waarin a: de factor a; b: de factor b; Y: het rekeninkomen,
  indien het rekeninkomen meer bedraagt dan het minimum-inkomensijkpunt.

artikel 20
lid 2
tabel aftoppingsgrens: bedrag per maand
| aantal personen van het huishouden | bedraagt |
|------------------------------------|----------|
| ten hoogste 2 | de aftoppingsgrens voor een of twee personen |
| ten minste 3 | de aftoppingsgrens voor drie of meer personen |

artikel 21
geldig van 1 januari 2025 tot 1 januari 2026
lid 1
> De hoogte van de huurtoeslag wordt als volgt bepaald:
> a. het deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens wordt voor 100 procent
> gesubsidieerd;
> b. het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens wordt voor een bij algemene
> maatregel van bestuur vast te stellen percentage gesubsidieerd;
> c. het deel van de rekenhuur boven de aftoppingsgrens wordt voor een bij algemene maatregel van bestuur vast te
> stellen percentage gesubsidieerd.
De huurtoeslag bedraagt de som van:
  a. 100% van het deel van de rekenhuur boven de basishuur tot aan de kwaliteitskortingsgrens;
  b. het percentage onder b van het deel van de rekenhuur boven de kwaliteitskortingsgrens tot aan de aftoppingsgrens; en
  c. het percentage onder c van het deel van de rekenhuur boven de aftoppingsgrens.
lid 2
> In afwijking van het eerste lid, onderdelen a en b, wordt, als de basishuur op of boven de kwaliteitskortingsgrens
> ligt, het deel van de rekenhuur boven de basishuur tot aan de aftoppingsgrens voor het percentage, bedoeld in het
> eerste lid, onderdeel b, gesubsidieerd.
In afwijking van lid 1 onderdelen a en b telt mee het percentage onder b van het deel van de rekenhuur boven de
  basishuur tot aan de aftoppingsgrens, indien de basishuur op of boven de kwaliteitskortingsgrens ligt.
lid 3
> In afwijking van het eerste lid wordt, als de basishuur op of boven de aftoppingsgrens ligt, het deel van de
> rekenhuur boven de basishuur voor het percentage, bedoeld in het eerste lid, onderdeel c, gesubsidieerd.
In afwijking van lid 1 bedraagt de huurtoeslag het percentage onder c van het deel van de rekenhuur boven de basishuur,
  indien de basishuur op of boven de aftoppingsgrens ligt.

voorbeeld Eenpersoonshuishouden in 2025, boven het ijkpunt
  bron eigen rekenwerk
  gegeven
    Anna is een persoon. De huurder is Anna. Het berekeningsjaar is 2025. De peildatum is 1 januari 2025.
    Het toetsingsinkomen van Anna bedraagt € 27.250,00.
    De huurprijs bedraagt € 640,00.
    Voor het overige: nee.
  verwacht
    De normhuur bedraagt € 337,93, op grond van artikel 19 lid 2.
    De basishuur bedraagt € 300,79.
    De huurtoeslag bedraagt € 282,23, op grond van artikel 21 lid 1.
