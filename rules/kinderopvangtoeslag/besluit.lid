regeling Besluit kinderopvangtoeslag (Bko)
  soort algemene maatregel van bestuur
  bron BWBR0017321
gebruikt Wet kinderopvang (Wko); Algemene wet inkomensafhankelijke regelingen (Awir)

// De aangehaalde tekst is die van rond 2015, met de wijzigingen die zijn gelezen (Staatsblad 2020, 376; 2021, 434; 2022, 386).

artikel 1
> (…) maximum uurprijs: de maximaal voor kinderopvangtoeslag (…) in aanmerking komende prijs per zestig minuten geboden
> kinderopvang; (…) kosten van kinderopvang: het aantal uren kinderopvang per kind, vermenigvuldigd met de voor die
> kinderopvang te betalen prijs, met inachtneming van het bedrag, bedoeld in artikel 1.7, tweede lid, van de wet;
niet gecodeerd: omschrijvingen; de kosten staan bij artikel 1.7 van de wet, de maximum uurprijs bij artikel 4.

artikel 2
> De hoogte van de kinderopvangtoeslag wordt voor iedere kalendermaand afzonderlijk bepaald.
niet gecodeerd: alle bedragen en het eerste kind worden per maand bepaald.

artikel 3
lid 1
> Indien meer dan één kind van een ouder gebruik maakt van kinderopvang, wordt voor de kinderopvangtoeslag onderscheid
> gemaakt tussen het eerste kind en de overige kinderen.
Een persoon is een eerste kind indien die persoon een opvangkind is en
  geen rangvoorganger van die persoon een opvangkind is.
  uitleg: het eerste kind is het kind dat geen ander kind voor zich heeft volgens lid 2, 3 of 4; per kalendermaand,
  omdat artikel 2 de hoogte per maand bepaalt.

lid 2
> Het kind met het hoogste aantal uren kinderopvang wordt voor de berekening van de hoogte van de kinderopvangtoeslag
> als eerste kind beschouwd.
Degene is rangvoorganger van een opvangkind
  indien de opvanguren van degene meer bedragen dan de opvanguren van dat opvangkind.
  uitleg: alle uren kinderopvang tellen, vóór de grens van 230 uren: er staat 'het hoogste aantal uren kinderopvang',
  niet het aantal dat in aanmerking komt.

lid 3
> In het geval meer kinderen van een ouder een zelfde aantal uren gebruik maken van kinderopvang, wordt het kind met de
> hoogste kosten van kinderopvang als eerste kind beschouwd.
Degene is mede rangvoorganger van een opvangkind indien de opvanguren van degene gelijk zijn aan de opvanguren van dat
  opvangkind en de kosten van kinderopvang van degene meer bedragen dan de kosten van kinderopvang van dat opvangkind.
  uitleg: de tekst die hier is gelezen zegt 'hoogste kosten'; een tekst van 2014 zegt 'laagste kosten'. Wanneer dat is
  veranderd, is niet gezien.

lid 4
> In het geval meer kinderen van een ouder een zelfde aantal uren gebruik maken van kinderopvang met gelijke kosten van
> kinderopvang, stelt de inspecteur vast welk kind als eerste kind moet worden beschouwd.
Degene is mede rangvoorganger van een opvangkind indien de opvanguren van degene gelijk zijn aan de opvanguren van
  dat opvangkind, de kosten van kinderopvang van degene gelijk zijn aan de kosten van kinderopvang van
  dat opvangkind en degene eerder gesteld kind van dat opvangkind is.
  uitleg: wat de inspecteur vaststelt, is een gegeven: degene gaat als eerste kind voor dat kind.

artikel 4

parameter maximum uurprijs voor dagopvang: bedrag per uur
| jaar | bedraagt | bron                                                                                                                                                                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 |   € 8,02 | Ontwerpbesluit wijziging Besluit kinderopvangtoeslag 2019 (werkeninkinderopvang.nl)                                                                                                                                           | bron   |
| 2020 |   € 8,17 | rijksoverheid.nl, Bedragen kinderopvangtoeslag 2020; AD, zoveel krijg je in 2020 vergoed voor kinderopvang; 8,17 ook via tkuukske.nl                                                                                          | bron   |
| 2021 |   € 8,46 | Stb. 2020, 376 art. I A; rijksoverheid.nl, Bedragen kinderopvangtoeslag 2021                                                                                                                                                  | bron   |
| 2022 |   € 8,50 | Stb. 2021, 434 art. I A                                                                                                                                                                                                       | bron   |
| 2023 |   € 9,12 | Besluit van 30 juni 2023 (uitgegeven 7 juli 2023), art. I A, terugwerkend tot en met 1 januari 2023; Belastingdienst, Berekening kinderopvangtoeslag 2023 (TG 080 - 1Z32FD), geciteerd in openbare broncode (rekenmodel 2023) | bron   |
| 2024 |  € 10,25 | kinderopvang-wijzer.nl, maximum uurtarieven 2025 (kolom 2024); lukkepuk.nl (10,25)                                                                                                                                            | bron   |
| 2025 |  € 10,71 | kinderopvang-wijzer.nl, maximum uurtarieven 2025                                                                                                                                                                              | bron   |
| 2026 |  € 11,23 | Rijksoverheid, Bedragen kinderopvangtoeslag 2026 en Dienst Toeslagen, Berekening kinderopvangtoeslag 2026 (TG 080 - 1Z61FD); Stb. 2025, 233 bijlage I; twee transcripties in openbare broncode (de ene toetst zichzelf aan de brochuretekst, de andere citeert Stb. 2025, 233); nagelopen, geen verschil gezien | bron   |

parameter maximum uurprijs voor buitenschoolse opvang: bedrag per uur
| jaar | bedraagt | bron                                                                                                                                                                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 |   € 6,89 | Ontwerpbesluit wijziging Besluit kinderopvangtoeslag 2019 (werkeninkinderopvang.nl)                                                                                                                                           | bron   |
| 2020 |   € 7,02 | rijksoverheid.nl, Bedragen kinderopvangtoeslag 2020; AD, zoveel krijg je in 2020 vergoed voor kinderopvang; 8,17 ook via tkuukske.nl                                                                                          | bron   |
| 2021 |   € 7,27 | Stb. 2020, 376 art. I A; rijksoverheid.nl, Bedragen kinderopvangtoeslag 2021                                                                                                                                                  | bron   |
| 2022 |   € 7,31 | Stb. 2021, 434 art. I A                                                                                                                                                                                                       | bron   |
| 2023 |   € 7,85 | Besluit van 30 juni 2023 (uitgegeven 7 juli 2023), art. I A, terugwerkend tot en met 1 januari 2023; Belastingdienst, Berekening kinderopvangtoeslag 2023 (TG 080 - 1Z32FD), geciteerd in openbare broncode (rekenmodel 2023) | bron   |
| 2024 |   € 9,12 | kinderopvang-wijzer.nl, maximum uurtarieven 2025 (kolom 2024); lukkepuk.nl (10,25)                                                                                                                                            | bron   |
| 2025 |   € 9,52 | kinderopvang-wijzer.nl, maximum uurtarieven 2025                                                                                                                                                                              | bron   |
| 2026 |   € 9,98 | Rijksoverheid, Bedragen kinderopvangtoeslag 2026 en Dienst Toeslagen, Berekening kinderopvangtoeslag 2026 (TG 080 - 1Z61FD); Stb. 2025, 233 bijlage I; twee transcripties in openbare broncode (de ene toetst zichzelf aan de brochuretekst, de andere citeert Stb. 2025, 233); nagelopen, geen verschil gezien | bron   |

parameter maximum uurprijs voor gastouderopvang: bedrag per uur
| jaar | bedraagt | bron                                                                                                                                                                                                                          | status |
|------|---------:|-------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 |   € 6,15 | Ontwerpbesluit wijziging Besluit kinderopvangtoeslag 2019 (werkeninkinderopvang.nl)                                                                                                                                           | bron   |
| 2020 |   € 6,27 | rijksoverheid.nl, Bedragen kinderopvangtoeslag 2020; AD, zoveel krijg je in 2020 vergoed voor kinderopvang; 8,17 ook via tkuukske.nl                                                                                          | bron   |
| 2021 |   € 6,49 | Stb. 2020, 376 art. I A; rijksoverheid.nl, Bedragen kinderopvangtoeslag 2021                                                                                                                                                  | bron   |
| 2022 |   € 6,52 | Stb. 2021, 434 art. I A                                                                                                                                                                                                       | bron   |
| 2023 |   € 6,85 | Besluit van 30 juni 2023 (uitgegeven 7 juli 2023), art. I A, terugwerkend tot en met 1 januari 2023; Belastingdienst, Berekening kinderopvangtoeslag 2023 (TG 080 - 1Z32FD), geciteerd in openbare broncode (rekenmodel 2023) | bron   |
| 2024 |   € 7,53 | kinderopvang-wijzer.nl, maximum uurtarieven 2025 (kolom 2024); lukkepuk.nl (10,25)                                                                                                                                            | bron   |
| 2025 |   € 8,10 | kinderopvang-wijzer.nl, maximum uurtarieven 2025                                                                                                                                                                              | bron   |
| 2026 |   € 8,49 | Rijksoverheid, Bedragen kinderopvangtoeslag 2026 en Dienst Toeslagen, Berekening kinderopvangtoeslag 2026 (TG 080 - 1Z61FD); Stb. 2025, 233 bijlage I; twee transcripties in openbare broncode (de ene toetst zichzelf aan de brochuretekst, de andere citeert Stb. 2025, 233); nagelopen, geen verschil gezien | bron   |

lid 1
> De maximum uurprijs bedraagt voor: a. dagopvang (…); b. buitenschoolse opvang (…), en c. gastouderopvang (…).
De maximum uurprijs van een persoon bedraagt de maximum uurprijs voor dagopvang
  indien die persoon voor dagopvang geregistreerd is.
De maximum uurprijs van een persoon bedraagt de maximum uurprijs voor buitenschoolse opvang
  indien die persoon voor buitenschoolse opvang geregistreerd is.
De maximum uurprijs van een persoon bedraagt de maximum uurprijs voor gastouderopvang
  indien die persoon voor gastouderopvang geregistreerd is.
  uitleg: de bedragen van elk jaar staan in de parameters.

lid 2
> Indien de prijs per uur kinderopvang hoger ligt dan de maximum uurprijs wordt bij de bepaling van de hoogte van de
> kinderopvangtoeslag per kind in plaats van de prijs per uur kinderopvang de maximum uurprijs in aanmerking genomen.
niet gecodeerd: zie artikel 1.7 lid 2 van de wet.

artikel 6
> Voor de berekening van de kinderopvangtoeslag is de verdeling van de toetsingsinkomens in inkomensgroepen (…) in de
> bij dit besluit behorende bijlage I opgenomen.
niet gecodeerd: bijlage I staat bij artikel 8.

artikel 8

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron afgeleid uit 2020-2023; controlepunten: consumentenbond.nl, 'Kinderopvangtoeslag stijgt in 2019 fors' (jaartoeslag bij 143 uur per maand en 8,02: 86,8 / 76,8 / 63,1 / 47,5 / 35,7% bij 40.000 / 60.000 / 80.000 / 100.000 / 120.000) en de grenzen 19.433, 29.879, 41.116, 55.924, 80.387, 111.393 (vpza.nl, oudertabel)
  geldig van 1 januari 2019 tot 1 januari 2020
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status                |
|-----------|--------------------------------:|---------------------------------:|-----------------------|
|           |                           96,0% |                            96,0% | afgeleid              |
| € 19.434  |                           96,0% |                            96,0% | afgeleid              |
| € 20.729  |                           96,0% |                            96,0% | afgeleid              |
| € 22.021  |                           96,0% |                            96,0% | afgeleid              |
| € 23.316  |                           96,0% |                            96,0% | afgeleid              |
| € 24.611  |                           95,6% |                            95,7% | afgeleid              |
| € 25.904  |                           94,5% |                            95,5% | afgeleid              |
| € 27.198  |                           93,5% |                            95,3% | afgeleid              |
| € 28.488  |                           92,6% |                            95,1% | afgeleid              |
| € 29.880  |                           92,0% |                            95,0% | afgeleid              |
| € 31.270  |                           91,0% |                            94,8% | afgeleid              |
| € 32.663  |                           90,5% |                            94,6% | afgeleid              |
| € 34.054  |                           89,7% |                            94,6% | afgeleid              |
| € 35.448  |                           88,9% |                            94,6% | afgeleid              |
| € 36.839  |                           88,3% |                            94,6% | afgeleid              |
| € 38.263  |                           87,5% |                            94,6% | afgeleid              |
| € 39.690  |                           86,8% |                            94,6% | afgeleid              |
| € 41.117  |                           86,1% |                            94,6% | afgeleid              |
| € 42.543  |                           85,2% |                            94,6% | afgeleid              |
| € 43.972  |                           84,7% |                            94,6% | afgeleid              |
| € 45.399  |                           83,9% |                            94,6% | afgeleid              |
| € 46.825  |                           83,3% |                            94,6% | afgeleid              |
| € 48.252  |                           82,4% |                            94,6% | afgeleid              |
| € 49.811  |                           80,9% |                            94,6% | afgeleid              |
| € 52.869  |                           80,1% |                            94,2% | afgeleid              |
| € 55.925  |                           79,0% |                            93,6% | afgeleid              |
| € 58.983  |                           76,8% |                            93,2% | afgeleid              |
| € 62.042  |                           74,5% |                            92,9% | afgeleid              |
| € 65.098  |                           72,3% |                            92,2% | afgeleid              |
| € 68.157  |                           69,9% |                            91,7% | afgeleid              |
| € 71.214  |                           67,6% |                            91,2% | afgeleid              |
| € 74.272  |                           65,4% |                            90,5% | afgeleid              |
| € 77.332  |                           63,1% |                            90,0% | afgeleid              |
| € 80.388  |                           60,9% |                            89,6% | afgeleid              |
| € 83.448  |                           58,4% |                            89,3% | afgeleid              |
| € 86.505  |                           56,2% |                            88,6% | afgeleid              |
| € 89.561  |                           54,0% |                            88,2% | afgeleid              |
| € 92.619  |                           51,6% |                            87,7% | afgeleid              |
| € 95.738  |                           49,6% |                            87,0% | afgeleid              |
| € 98.870  |                           47,5% |                            86,5% | afgeleid              |
| € 102.001 |                           45,4% |                            86,1% | afgeleid              |
| € 105.132 |                           43,3% |                            85,8% | afgeleid              |
| € 108.262 |                           41,4% |                            85,1% | afgeleid              |
| € 111.394 |                           39,5% |                            84,5% | afgeleid              |
| € 114.528 |                           37,6% |                            84,1% | afgeleid              |
| € 117.659 |                           35,7% |                            83,5% | afgeleid              |
| € 120.788 |                        onbekend |                            83,2% | gedeeltelijk_afgeleid |
| € 123.920 |                           33,3% |                            82,5% | afgeleid              |
| € 127.052 |                           33,3% |                            81,9% | afgeleid              |
| € 130.183 |                           33,3% |                            80,9% | afgeleid              |
| € 133.314 |                           33,3% |                            80,6% | afgeleid              |
| € 136.445 |                           33,3% |                            79,8% | afgeleid              |
| € 139.577 |                           33,3% |                            78,9% | afgeleid              |
| € 142.711 |                           33,3% |                            78,3% | afgeleid              |
| € 145.840 |                           33,3% |                            77,4% | afgeleid              |
| € 148.972 |                           33,3% |                            76,9% | afgeleid              |
| € 152.102 |                           33,3% |                            76,2% | afgeleid              |
| € 155.235 |                           33,3% |                            75,5% | afgeleid              |
| € 158.367 |                           33,3% |                            74,8% | afgeleid              |
| € 161.498 |                           33,3% |                            73,8% | afgeleid              |
| € 164.629 |                           33,3% |                            73,3% | afgeleid              |
| € 167.758 |                           33,3% |                            72,6% | afgeleid              |
| € 170.891 |                           33,3% |                            71,8% | afgeleid              |
| € 174.022 |                           33,3% |                            71,1% | afgeleid              |
| € 177.155 |                           33,3% |                            70,5% | afgeleid              |
| € 180.286 |                           33,3% |                            69,8% | afgeleid              |
| € 183.417 |                           33,3% |                            69,0% | afgeleid              |
| € 186.549 |                           33,3% |                            68,5% | afgeleid              |
| € 189.679 |                           33,3% |                            67,6% | afgeleid              |

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron kinderopvang-wijzer.nl, Kinderopvangtoeslag tabel 2020 (begin van de tabel); overige rijen afgeleid uit 2021-2023
  geldig van 1 januari 2020 tot 1 januari 2021
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status                |
|-----------|--------------------------------:|---------------------------------:|-----------------------|
|           |                           96,0% |                            96,0% | bron                  |
| € 19.891  |                           96,0% |                            96,0% | bron                  |
| € 21.216  |                           96,0% |                            96,0% | bron                  |
| € 22.538  |                           96,0% |                            96,0% | bron                  |
| € 23.864  |                           96,0% |                            96,0% | bron                  |
| € 25.189  |                           95,6% |                            95,7% | bron                  |
| € 26.513  |                           94,5% |                            95,5% | bron                  |
| € 27.837  |                           93,5% |                            95,3% | bron                  |
| € 29.157  |                           92,6% |                            95,1% | bron                  |
| € 30.582  |                           92,0% |                            95,0% | bron                  |
| € 32.005  |                           91,0% |                            94,8% | bron                  |
| € 33.431  |                           90,5% |                            94,6% | afgeleid              |
| € 34.854  |                           89,7% |                            94,6% | afgeleid              |
| € 36.281  |                           88,9% |                            94,6% | afgeleid              |
| € 37.705  |                           88,3% |                            94,6% | afgeleid              |
| € 39.162  |                           87,5% |                            94,6% | afgeleid              |
| € 40.623  |                           86,8% |                            94,6% | afgeleid              |
| € 42.083  |                           86,1% |                            94,6% | afgeleid              |
| € 43.543  |                           85,2% |                            94,6% | afgeleid              |
| € 45.005  |                           84,7% |                            94,6% | afgeleid              |
| € 46.466  |                           83,9% |                            94,6% | afgeleid              |
| € 47.925  |                           83,3% |                            94,6% | afgeleid              |
| € 49.386  |                           82,4% |                            94,6% | afgeleid              |
| € 50.982  |                           80,9% |                            94,6% | afgeleid              |
| € 54.111  |                           80,1% |                            94,2% | afgeleid              |
| € 57.239  |                           79,0% |                            93,6% | afgeleid              |
| € 60.369  |                           76,8% |                            93,2% | afgeleid              |
| € 63.500  |                           74,5% |                            92,9% | afgeleid              |
| € 66.628  |                           72,3% |                            92,2% | afgeleid              |
| € 69.759  |                           69,9% |                            91,7% | afgeleid              |
| € 72.888  |                           67,6% |                            91,2% | afgeleid              |
| € 76.017  |                           65,4% |                            90,5% | afgeleid              |
| € 79.149  |                           63,1% |                            90,0% | afgeleid              |
| € 82.277  |                           60,9% |                            89,6% | afgeleid              |
| € 85.409  |                           58,4% |                            89,3% | afgeleid              |
| € 88.538  |                           56,2% |                            88,6% | afgeleid              |
| € 91.666  |                           54,0% |                            88,2% | afgeleid              |
| € 94.796  |                           51,6% |                            87,7% | afgeleid              |
| € 97.988  |                           49,6% |                            87,0% | afgeleid              |
| € 101.193 |                           47,5% |                            86,5% | afgeleid              |
| € 104.398 |                           45,4% |                            86,1% | afgeleid              |
| € 107.603 |                           43,3% |                            85,8% | afgeleid              |
| € 110.806 |                           41,4% |                            85,1% | afgeleid              |
| € 114.012 |                           39,5% |                            84,5% | afgeleid              |
| € 117.219 |                           37,6% |                            84,1% | afgeleid              |
| € 120.424 |                           35,7% |                            83,5% | afgeleid              |
| € 123.626 |                        onbekend |                            83,2% | gedeeltelijk_afgeleid |
| € 126.832 |                           33,3% |                            82,5% | afgeleid              |
| € 130.038 |                           33,3% |                            81,9% | afgeleid              |
| € 133.242 |                           33,3% |                            80,9% | afgeleid              |
| € 136.447 |                           33,3% |                            80,6% | afgeleid              |
| € 139.651 |                           33,3% |                            79,8% | afgeleid              |
| € 142.857 |                           33,3% |                            78,9% | afgeleid              |
| € 146.065 |                           33,3% |                            78,3% | afgeleid              |
| € 149.267 |                           33,3% |                            77,4% | afgeleid              |
| € 152.473 |                           33,3% |                            76,9% | afgeleid              |
| € 155.676 |                           33,3% |                            76,2% | afgeleid              |
| € 158.883 |                           33,3% |                            75,5% | afgeleid              |
| € 162.089 |                           33,3% |                            74,8% | afgeleid              |
| € 165.293 |                           33,3% |                            73,8% | afgeleid              |
| € 168.498 |                           33,3% |                            73,3% | afgeleid              |
| € 171.700 |                           33,3% |                            72,6% | afgeleid              |
| € 174.907 |                           33,3% |                            71,8% | afgeleid              |
| € 178.111 |                           33,3% |                            71,1% | afgeleid              |
| € 181.318 |                           33,3% |                            70,5% | afgeleid              |
| € 184.523 |                           33,3% |                            69,8% | afgeleid              |
| € 187.727 |                           33,3% |                            69,0% | afgeleid              |
| € 190.933 |                           33,3% |                            68,5% | afgeleid              |
| € 194.136 |                           33,3% |                            67,6% | afgeleid              |

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron kinderdagverblijfdespeeldoos.nl, Kinderopvangtoeslagtabel 2021 (7 rijen, citeert rijksoverheid.nl); vng-oudertabel 2021 (zwolle.nl, spelendwijsveenendaal.nl: grenzen 20.302, 31.214, 42.953, 58.423, 83.979, 116.371); Stb. 2020, 376 (129.457); overige rijen afgeleid
  geldig van 1 januari 2021 tot 1 januari 2022
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status                |
|-----------|--------------------------------:|---------------------------------:|-----------------------|
|           |                           96,0% |                            96,0% | bron                  |
| € 20.303  |                           96,0% |                            96,0% | afgeleid              |
| € 21.655  |                           96,0% |                            96,0% | afgeleid              |
| € 23.005  |                           96,0% |                            96,0% | afgeleid              |
| € 24.358  |                           96,0% |                            96,0% | afgeleid              |
| € 25.710  |                           95,6% |                            95,7% | afgeleid              |
| € 27.062  |                           94,5% |                            95,5% | afgeleid              |
| € 28.413  |                           93,5% |                            95,3% | afgeleid              |
| € 29.761  |                           92,6% |                            95,1% | bron                  |
| € 31.215  |                           92,0% |                            95,0% | afgeleid              |
| € 32.667  |                           91,0% |                            94,8% | afgeleid              |
| € 34.123  |                           90,5% |                            94,6% | afgeleid              |
| € 35.575  |                           89,7% |                            94,6% | afgeleid              |
| € 37.032  |                           88,9% |                            94,6% | afgeleid              |
| € 38.485  |                           88,3% |                            94,6% | afgeleid              |
| € 39.973  |                           87,5% |                            94,6% | afgeleid              |
| € 41.464  |                           86,8% |                            94,6% | afgeleid              |
| € 42.954  |                           86,1% |                            94,6% | afgeleid              |
| € 44.444  |                           85,2% |                            94,6% | afgeleid              |
| € 45.937  |                           84,7% |                            94,6% | afgeleid              |
| € 47.428  |                           83,9% |                            94,6% | afgeleid              |
| € 48.917  |                           83,3% |                            94,6% | afgeleid              |
| € 50.408  |                           82,4% |                            94,6% | bron                  |
| € 52.037  |                           80,9% |                            94,6% | afgeleid              |
| € 55.231  |                           80,1% |                            94,2% | afgeleid              |
| € 58.424  |                           79,0% |                            93,6% | afgeleid              |
| € 61.619  |                           76,8% |                            93,2% | afgeleid              |
| € 64.814  |                           74,5% |                            92,9% | afgeleid              |
| € 68.007  |                           72,3% |                            92,2% | afgeleid              |
| € 71.203  |                           69,9% |                            91,7% | bron                  |
| € 74.397  |                           67,6% |                            91,2% | afgeleid              |
| € 77.591  |                           65,4% |                            90,5% | afgeleid              |
| € 80.787  |                           63,1% |                            90,0% | afgeleid              |
| € 83.980  |                           60,9% |                            89,6% | afgeleid              |
| € 87.177  |                           58,4% |                            89,3% | afgeleid              |
| € 90.371  |                           56,2% |                            88,6% | bron                  |
| € 93.563  |                           54,0% |                            88,2% | afgeleid              |
| € 96.758  |                           51,6% |                            87,7% | afgeleid              |
| € 100.016 |                           49,6% |                            87,0% | bron                  |
| € 103.288 |                           47,5% |                            86,5% | afgeleid              |
| € 106.559 |                           45,4% |                            86,1% | afgeleid              |
| € 109.830 |                           43,3% |                            85,8% | afgeleid              |
| € 113.100 |                           41,4% |                            85,1% | afgeleid              |
| € 116.372 |                           39,5% |                            84,5% | afgeleid              |
| € 119.645 |                           37,6% |                            84,1% | bron                  |
| € 122.917 |                           35,7% |                            83,5% | afgeleid              |
| € 126.185 |                        onbekend |                            83,2% | gedeeltelijk_afgeleid |
| € 129.457 |                           33,3% |                            82,5% | afgeleid              |
| € 132.730 |                           33,3% |                            81,9% | afgeleid              |
| € 136.000 |                           33,3% |                            80,9% | afgeleid              |
| € 139.271 |                           33,3% |                            80,6% | afgeleid              |
| € 142.542 |                           33,3% |                            79,8% | afgeleid              |
| € 145.814 |                           33,3% |                            78,9% | afgeleid              |
| € 149.089 |                           33,3% |                            78,3% | afgeleid              |
| € 152.357 |                           33,3% |                            77,4% | afgeleid              |
| € 155.629 |                           33,3% |                            76,9% | afgeleid              |
| € 158.898 |                           33,3% |                            76,2% | afgeleid              |
| € 162.172 |                           33,3% |                            75,5% | afgeleid              |
| € 165.444 |                           33,3% |                            74,8% | afgeleid              |
| € 168.715 |                           33,3% |                            73,8% | afgeleid              |
| € 171.986 |                           33,3% |                            73,3% | afgeleid              |
| € 175.254 |                           33,3% |                            72,6% | afgeleid              |
| € 178.528 |                           33,3% |                            71,8% | afgeleid              |
| € 181.798 |                           33,3% |                            71,1% | afgeleid              |
| € 185.071 |                           33,3% |                            70,5% | afgeleid              |
| € 188.343 |                           33,3% |                            69,8% | afgeleid              |
| € 191.613 |                           33,3% |                            69,0% | afgeleid              |
| € 194.885 |                           33,3% |                            68,5% | afgeleid              |
| € 198.155 |                           33,3% |                            67,6% | afgeleid              |

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron Rijksoverheid, Bedragen kinderopvangtoeslag 2022 (kinderopvangtoeslagtabel 2022, eerste 14 rijen); overige rijen afgeleid uit de tabel 2023
  geldig van 1 januari 2022 tot 1 januari 2023
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status   |
|-----------|--------------------------------:|---------------------------------:|----------|
|           |                           96,0% |                            96,0% | bron     |
| € 20.585  |                           96,0% |                            96,0% | bron     |
| € 21.956  |                           96,0% |                            96,0% | bron     |
| € 23.325  |                           96,0% |                            96,0% | bron     |
| € 24.697  |                           96,0% |                            96,0% | bron     |
| € 26.067  |                           95,5% |                            95,6% | bron     |
| € 27.438  |                           94,4% |                            95,4% | bron     |
| € 28.808  |                           93,4% |                            95,2% | bron     |
| € 30.175  |                           92,5% |                            95,0% | bron     |
| € 31.649  |                           91,9% |                            94,9% | bron     |
| € 33.121  |                           90,9% |                            94,7% | bron     |
| € 34.597  |                           90,4% |                            94,5% | bron     |
| € 36.069  |                           89,5% |                            94,5% | bron     |
| € 37.547  |                           88,7% |                            94,5% | afgeleid |
| € 39.020  |                           88,1% |                            94,5% | afgeleid |
| € 40.529  |                           87,3% |                            94,5% | afgeleid |
| € 42.040  |                           86,6% |                            94,5% | afgeleid |
| € 43.551  |                           85,9% |                            94,5% | afgeleid |
| € 45.062  |                           85,0% |                            94,5% | afgeleid |
| € 46.576  |                           84,5% |                            94,5% | afgeleid |
| € 48.087  |                           83,7% |                            94,5% | afgeleid |
| € 49.597  |                           83,0% |                            94,5% | afgeleid |
| € 51.109  |                           82,1% |                            94,5% | afgeleid |
| € 52.760  |                           80,6% |                            94,5% | afgeleid |
| € 55.999  |                           79,8% |                            94,1% | afgeleid |
| € 59.236  |                           78,7% |                            93,5% | afgeleid |
| € 62.475  |                           76,4% |                            93,1% | afgeleid |
| € 65.715  |                           74,1% |                            92,8% | afgeleid |
| € 68.952  |                           71,9% |                            92,1% | afgeleid |
| € 72.193  |                           69,4% |                            91,6% | afgeleid |
| € 75.431  |                           67,1% |                            91,1% | afgeleid |
| € 78.670  |                           64,9% |                            90,4% | afgeleid |
| € 81.910  |                           62,5% |                            89,8% | afgeleid |
| € 85.147  |                           60,3% |                            89,4% | afgeleid |
| € 88.389  |                           57,8% |                            89,1% | afgeleid |
| € 91.627  |                           55,5% |                            88,4% | afgeleid |
| € 94.864  |                           53,3% |                            88,0% | afgeleid |
| € 98.103  |                           50,9% |                            87,5% | afgeleid |
| € 101.406 |                           48,8% |                            86,8% | afgeleid |
| € 104.724 |                           46,7% |                            86,3% | afgeleid |
| € 108.040 |                           44,6% |                            85,9% | afgeleid |
| € 111.357 |                           42,4% |                            85,6% | afgeleid |
| € 114.672 |                           40,5% |                            84,9% | afgeleid |
| € 117.990 |                           38,6% |                            84,3% | afgeleid |
| € 121.308 |                           36,7% |                            83,9% | afgeleid |
| € 124.626 |                           34,7% |                            83,3% | afgeleid |
| € 127.939 |                           33,3% |                            82,9% | afgeleid |
| € 131.256 |                           33,3% |                            82,2% | afgeleid |
| € 134.575 |                           33,3% |                            81,6% | afgeleid |
| € 137.890 |                           33,3% |                            80,6% | afgeleid |
| € 141.207 |                           33,3% |                            80,3% | afgeleid |
| € 144.523 |                           33,3% |                            79,5% | afgeleid |
| € 147.841 |                           33,3% |                            78,6% | afgeleid |
| € 151.161 |                           33,3% |                            78,0% | afgeleid |
| € 154.475 |                           33,3% |                            77,1% | afgeleid |
| € 157.792 |                           33,3% |                            76,6% | afgeleid |
| € 161.107 |                           33,3% |                            75,8% | afgeleid |
| € 164.426 |                           33,3% |                            75,1% | afgeleid |
| € 167.744 |                           33,3% |                            74,4% | afgeleid |
| € 171.060 |                           33,3% |                            73,4% | afgeleid |
| € 174.377 |                           33,3% |                            72,9% | afgeleid |
| € 177.690 |                           33,3% |                            72,2% | afgeleid |
| € 181.010 |                           33,3% |                            71,4% | afgeleid |
| € 184.325 |                           33,3% |                            70,7% | afgeleid |
| € 187.643 |                           33,3% |                            70,1% | afgeleid |
| € 190.961 |                           33,3% |                            69,3% | afgeleid |
| € 194.276 |                           33,3% |                            68,5% | afgeleid |
| € 197.594 |                           33,3% |                            68,0% | afgeleid |
| € 200.909 |                           33,3% |                            67,1% | afgeleid |

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron Belastingdienst, Berekening kinderopvangtoeslag 2023 (TG 080 - 1Z32FD), geciteerd in openbare broncode (rekenmodel 2023)
  geldig van 1 januari 2023 tot 1 januari 2024
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status |
|-----------|--------------------------------:|---------------------------------:|--------|
|           |                           96,0% |                            96,0% | bron   |
| € 21.279  |                           96,0% |                            96,0% | bron   |
| € 22.696  |                           96,0% |                            96,0% | bron   |
| € 24.111  |                           96,0% |                            96,0% | bron   |
| € 25.529  |                           96,0% |                            96,0% | bron   |
| € 26.945  |                           95,5% |                            95,6% | bron   |
| € 28.363  |                           94,4% |                            95,4% | bron   |
| € 29.779  |                           93,4% |                            95,2% | bron   |
| € 31.192  |                           92,5% |                            95,0% | bron   |
| € 32.716  |                           91,9% |                            94,9% | bron   |
| € 34.237  |                           90,9% |                            94,7% | bron   |
| € 35.763  |                           90,4% |                            94,5% | bron   |
| € 37.284  |                           89,5% |                            94,5% | bron   |
| € 38.812  |                           88,7% |                            94,5% | bron   |
| € 40.335  |                           88,1% |                            94,5% | bron   |
| € 41.895  |                           87,3% |                            94,5% | bron   |
| € 43.457  |                           86,6% |                            94,5% | bron   |
| € 45.019  |                           85,9% |                            94,5% | bron   |
| € 46.581  |                           85,0% |                            94,5% | bron   |
| € 48.146  |                           84,5% |                            94,5% | bron   |
| € 49.707  |                           83,7% |                            94,5% | bron   |
| € 51.268  |                           83,0% |                            94,5% | bron   |
| € 52.831  |                           82,1% |                            94,5% | bron   |
| € 54.538  |                           80,6% |                            94,5% | bron   |
| € 57.886  |                           79,8% |                            94,1% | bron   |
| € 61.232  |                           78,7% |                            93,5% | bron   |
| € 64.580  |                           76,4% |                            93,1% | bron   |
| € 67.930  |                           74,1% |                            92,8% | bron   |
| € 71.276  |                           71,9% |                            92,1% | bron   |
| € 74.626  |                           69,4% |                            91,6% | bron   |
| € 77.973  |                           67,1% |                            91,1% | bron   |
| € 81.321  |                           64,9% |                            90,4% | bron   |
| € 84.670  |                           62,5% |                            89,8% | bron   |
| € 88.016  |                           60,3% |                            89,4% | bron   |
| € 91.368  |                           57,8% |                            89,1% | bron   |
| € 94.715  |                           55,5% |                            88,4% | bron   |
| € 98.061  |                           53,3% |                            88,0% | bron   |
| € 101.409 |                           50,9% |                            87,5% | bron   |
| € 104.823 |                           48,8% |                            86,8% | bron   |
| € 108.253 |                           46,7% |                            86,3% | bron   |
| € 111.681 |                           44,6% |                            85,9% | bron   |
| € 115.110 |                           42,4% |                            85,6% | bron   |
| € 118.536 |                           40,5% |                            84,9% | bron   |
| € 121.966 |                           38,6% |                            84,3% | bron   |
| € 125.396 |                           36,7% |                            83,9% | bron   |
| € 128.826 |                           34,7% |                            83,3% | bron   |
| € 132.251 |                           33,3% |                            82,9% | bron   |
| € 135.679 |                           33,3% |                            82,2% | bron   |
| € 139.110 |                           33,3% |                            81,6% | bron   |
| € 142.537 |                           33,3% |                            80,6% | bron   |
| € 145.966 |                           33,3% |                            80,3% | bron   |
| € 149.393 |                           33,3% |                            79,5% | bron   |
| € 152.823 |                           33,3% |                            78,6% | bron   |
| € 156.255 |                           33,3% |                            78,0% | bron   |
| € 159.681 |                           33,3% |                            77,1% | bron   |
| € 163.110 |                           33,3% |                            76,6% | bron   |
| € 166.536 |                           33,3% |                            75,8% | bron   |
| € 169.967 |                           33,3% |                            75,1% | bron   |
| € 173.397 |                           33,3% |                            74,4% | bron   |
| € 176.825 |                           33,3% |                            73,4% | bron   |
| € 180.253 |                           33,3% |                            72,9% | bron   |
| € 183.678 |                           33,3% |                            72,2% | bron   |
| € 187.110 |                           33,3% |                            71,4% | bron   |
| € 190.537 |                           33,3% |                            70,7% | bron   |
| € 193.967 |                           33,3% |                            70,1% | bron   |
| € 197.396 |                           33,3% |                            69,3% | bron   |
| € 200.823 |                           33,3% |                            68,5% | bron   |
| € 204.253 |                           33,3% |                            68,0% | bron   |
| € 207.680 |                           33,3% |                            67,1% | bron   |

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron lukkepuk.nl, Kinderopvangtoeslag 2024, en belastingupdate.nl, Kinderopvangtoeslag 2024 (rijen 1-33); rijen 34-69 afgeleid uit 2023 met index 1,0502, eerste kind bevestigd door uitkomsten van de proefberekening toeslagen 2024 (jort-dev/toeslagen_scraper, test/toeslagen2.csv, inkomen 20.000-149.250 per 50 euro)
  geldig van 1 januari 2024 tot 1 januari 2025
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status   |
|-----------|--------------------------------:|---------------------------------:|----------|
|           |                           96,0% |                            96,0% | bron     |
| € 22.347  |                           96,0% |                            96,0% | bron     |
| € 23.835  |                           96,0% |                            96,0% | bron     |
| € 25.321  |                           96,0% |                            96,0% | bron     |
| € 26.811  |                           96,0% |                            96,0% | bron     |
| € 28.298  |                           95,5% |                            95,6% | bron     |
| € 29.787  |                           94,4% |                            95,4% | bron     |
| € 31.274  |                           93,4% |                            95,2% | bron     |
| € 32.758  |                           92,5% |                            95,0% | bron     |
| € 34.358  |                           91,9% |                            94,9% | bron     |
| € 35.956  |                           90,9% |                            94,7% | bron     |
| € 37.558  |                           90,4% |                            94,5% | bron     |
| € 39.156  |                           89,5% |                            94,5% | bron     |
| € 40.760  |                           88,7% |                            94,5% | bron     |
| € 42.360  |                           88,1% |                            94,5% | bron     |
| € 43.998  |                           87,3% |                            94,5% | bron     |
| € 45.638  |                           86,6% |                            94,5% | bron     |
| € 47.279  |                           85,9% |                            94,5% | bron     |
| € 48.919  |                           85,0% |                            94,5% | bron     |
| € 50.563  |                           84,5% |                            94,5% | bron     |
| € 52.202  |                           83,7% |                            94,5% | afgeleid |
| € 53.842  |                           83,0% |                            94,5% | afgeleid |
| € 55.483  |                           82,1% |                            94,5% | bron     |
| € 57.276  |                           80,6% |                            94,5% | bron     |
| € 60.792  |                           79,8% |                            94,1% | bron     |
| € 64.306  |                           78,7% |                            93,5% | bron     |
| € 67.822  |                           76,4% |                            93,1% | bron     |
| € 71.340  |                           74,1% |                            92,8% | bron     |
| € 74.854  |                           71,9% |                            92,1% | bron     |
| € 78.372  |                           69,4% |                            91,6% | bron     |
| € 81.887  |                           67,1% |                            91,1% | bron     |
| € 85.403  |                           64,9% |                            90,4% | bron     |
| € 88.920  |                           62,5% |                            89,8% | bron     |
| € 92.434  |                           60,3% |                            89,4% | afgeleid |
| € 95.955  |                           57,8% |                            89,1% | afgeleid |
| € 99.470  |                           55,5% |                            88,4% | afgeleid |
| € 102.984 |                           53,3% |                            88,0% | afgeleid |
| € 106.500 |                           50,9% |                            87,5% | afgeleid |
| € 110.085 |                           48,8% |                            86,8% | afgeleid |
| € 113.687 |                           46,7% |                            86,3% | afgeleid |
| € 117.287 |                           44,6% |                            85,9% | afgeleid |
| € 120.888 |                           42,4% |                            85,6% | afgeleid |
| € 124.486 |                           40,5% |                            84,9% | afgeleid |
| € 128.089 |                           38,6% |                            84,3% | afgeleid |
| € 131.691 |                           36,7% |                            83,9% | afgeleid |
| € 135.293 |                           34,7% |                            83,3% | afgeleid |
| € 138.890 |                           33,3% |                            82,9% | afgeleid |
| € 142.490 |                           33,3% |                            82,2% | afgeleid |
| € 146.093 |                           33,3% |                            81,6% | afgeleid |
| € 149.692 |                           33,3% |                            80,6% | afgeleid |
| € 153.293 |                           33,3% |                            80,3% | afgeleid |
| € 156.892 |                           33,3% |                            79,5% | afgeleid |
| € 160.495 |                           33,3% |                            78,6% | afgeleid |
| € 164.099 |                           33,3% |                            78,0% | afgeleid |
| € 167.697 |                           33,3% |                            77,1% | afgeleid |
| € 171.298 |                           33,3% |                            76,6% | afgeleid |
| € 174.896 |                           33,3% |                            75,8% | afgeleid |
| € 178.499 |                           33,3% |                            75,1% | afgeleid |
| € 182.101 |                           33,3% |                            74,4% | afgeleid |
| € 185.702 |                           33,3% |                            73,4% | afgeleid |
| € 189.302 |                           33,3% |                            72,9% | afgeleid |
| € 192.899 |                           33,3% |                            72,2% | afgeleid |
| € 196.503 |                           33,3% |                            71,4% | afgeleid |
| € 200.102 |                           33,3% |                            70,7% | afgeleid |
| € 203.704 |                           33,3% |                            70,1% | afgeleid |
| € 207.305 |                           33,3% |                            69,3% | afgeleid |
| € 210.904 |                           33,3% |                            68,5% | afgeleid |
| € 214.506 |                           33,3% |                            68,0% | afgeleid |
| € 218.105 |                           33,3% |                            67,1% | afgeleid |

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron Inkomensgrenzen: oudertabel peuterwerk 2025 (kinderopvangkoos.nl). Percentages: teruggerekend uit de ouderbijdrage per maand = 18,333 uur x (11,58 - 10,71 + 10,71 x (1 - p)); alle 35 rijen komen op een tiende procent uit (afwijking < 0,02). Volgend kind: kinderopvang-wijzer.nl, maximum uurtarieven 2025 (toelichting ontwerpbesluit 2025) en de tabellen 2024 en 2026.
  geldig van 1 januari 2025 tot 1 januari 2026
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status                |
|-----------|--------------------------------:|---------------------------------:|-----------------------|
|           |                           96,0% |                            96,0% | afgeleid              |
| € 23.212  |                           96,0% |                            96,0% | afgeleid              |
| € 24.757  |                           96,0% |                            96,0% | afgeleid              |
| € 26.301  |                           96,0% |                            96,0% | afgeleid              |
| € 27.849  |                           96,0% |                            96,0% | afgeleid              |
| € 29.393  |                           96,0% |                            96,0% | afgeleid              |
| € 30.940  |                           96,0% |                            96,0% | afgeleid              |
| € 32.484  |                           96,0% |                            96,0% | afgeleid              |
| € 34.026  |                           96,0% |                            96,0% | afgeleid              |
| € 35.688  |                           96,0% |                            96,0% | afgeleid              |
| € 37.347  |                           96,0% |                            96,0% | afgeleid              |
| € 39.011  |                           96,0% |                            96,0% | afgeleid              |
| € 40.671  |                           96,0% |                            96,0% | afgeleid              |
| € 42.337  |                           96,0% |                            96,0% | afgeleid              |
| € 43.999  |                           96,0% |                            96,0% | afgeleid              |
| € 45.701  |                           96,0% |                            96,0% | afgeleid              |
| € 47.404  |                           95,3% |                         onbekend | gedeeltelijk_afgeleid |
| € 49.109  |                           94,6% |                         onbekend | gedeeltelijk_afgeleid |
| € 50.812  |                           93,7% |                         onbekend | gedeeltelijk_afgeleid |
| € 52.520  |                           93,1% |                            94,5% | afgeleid              |
| € 54.222  |                           92,3% |                            94,5% | afgeleid              |
| € 55.926  |                           91,6% |                            94,5% | afgeleid              |
| € 57.630  |                           90,7% |                            94,5% | afgeleid              |
| € 59.493  |                           89,2% |                            94,5% | afgeleid              |
| € 63.145  |                           88,4% |                            94,1% | afgeleid              |
| € 66.795  |                           87,3% |                            93,5% | afgeleid              |
| € 70.447  |                           85,0% |                            93,1% | afgeleid              |
| € 74.101  |                           82,7% |                            92,8% | afgeleid              |
| € 77.751  |                           80,5% |                            92,1% | afgeleid              |
| € 81.405  |                           78,0% |                            91,6% | afgeleid              |
| € 85.056  |                           75,7% |                            91,1% | afgeleid              |
| € 88.708  |                           73,5% |                            90,4% | afgeleid              |
| € 92.361  |                           71,1% |                            89,8% | afgeleid              |
| € 96.011  |                           68,9% |                            89,4% | afgeleid              |
| € 99.668  |                           66,4% |                            89,1% | afgeleid              |
| € 103.319 |                           64,1% |                            88,4% | afgeleid              |
| € 106.969 |                           61,9% |                            88,0% | afgeleid              |
| € 110.622 |                           59,5% |                            87,5% | afgeleid              |
| € 114.345 |                           57,4% |                            86,8% | afgeleid              |
| € 118.087 |                           55,3% |                            86,3% | afgeleid              |
| € 121.826 |                           53,2% |                            85,9% | afgeleid              |
| € 125.566 |                           51,0% |                            85,6% | afgeleid              |
| € 129.304 |                           49,1% |                            84,9% | afgeleid              |
| € 133.046 |                           47,2% |                            84,3% | afgeleid              |
| € 136.787 |                           45,3% |                            83,9% | afgeleid              |
| € 140.529 |                           43,3% |                            83,3% | afgeleid              |
| € 144.265 |                           41,3% |                            82,9% | afgeleid              |
| € 148.004 |                           39,3% |                            82,2% | afgeleid              |
| € 151.747 |                           37,3% |                            81,6% | afgeleid              |
| € 155.485 |                           35,3% |                            80,6% | afgeleid              |
| € 159.225 |                           33,3% |                            80,3% | afgeleid              |
| € 162.964 |                           33,3% |                            79,5% | afgeleid              |
| € 166.706 |                           33,3% |                            78,6% | afgeleid              |
| € 170.450 |                           33,3% |                            78,0% | afgeleid              |
| € 174.187 |                           33,3% |                            77,1% | afgeleid              |
| € 177.927 |                           33,3% |                            76,6% | afgeleid              |
| € 181.664 |                           33,3% |                            75,8% | afgeleid              |
| € 185.407 |                           33,3% |                            75,1% | afgeleid              |
| € 189.148 |                           33,3% |                            74,4% | afgeleid              |
| € 192.889 |                           33,3% |                            73,4% | afgeleid              |
| € 196.628 |                           33,3% |                            72,9% | afgeleid              |
| € 200.364 |                           33,3% |                            72,2% | afgeleid              |
| € 204.108 |                           33,3% |                            71,4% | afgeleid              |
| € 207.846 |                           33,3% |                            70,7% | afgeleid              |
| € 211.587 |                           33,3% |                            70,1% | afgeleid              |
| € 215.328 |                           33,3% |                            69,3% | afgeleid              |
| € 219.066 |                           33,3% |                            68,5% | afgeleid              |
| € 222.807 |                           33,3% |                            68,0% | afgeleid              |
| € 226.546 |                           33,3% |                            67,1% | afgeleid              |

schijven van het gezamenlijk toetsingsinkomen: percentage
  bron Rijksoverheid, Bedragen kinderopvangtoeslag 2026 en Dienst Toeslagen, Berekening kinderopvangtoeslag 2026 (TG 080 - 1Z61FD); Stb. 2025, 233 bijlage I; twee transcripties in openbare broncode (de ene toetst zichzelf aan de brochuretekst, de andere citeert Stb. 2025, 233); nagelopen, geen verschil gezien
  geldig van 1 januari 2026 tot 1 januari 2027
| vanaf     | percentage voor het eerste kind | percentage voor een volgend kind | status |
|-----------|--------------------------------:|---------------------------------:|--------|
|           |                           96,0% |                            96,0% | bron   |
| € 24.150  |                           96,0% |                            96,0% | bron   |
| € 25.757  |                           96,0% |                            96,0% | bron   |
| € 27.364  |                           96,0% |                            96,0% | bron   |
| € 28.974  |                           96,0% |                            96,0% | bron   |
| € 30.580  |                           96,0% |                            96,0% | bron   |
| € 32.190  |                           96,0% |                            96,0% | bron   |
| € 33.796  |                           96,0% |                            96,0% | bron   |
| € 35.401  |                           96,0% |                            96,0% | bron   |
| € 37.130  |                           96,0% |                            96,0% | bron   |
| € 38.856  |                           96,0% |                            96,0% | bron   |
| € 40.587  |                           96,0% |                            96,0% | bron   |
| € 42.314  |                           96,0% |                            96,0% | bron   |
| € 44.047  |                           96,0% |                            96,0% | bron   |
| € 45.777  |                           96,0% |                            96,0% | bron   |
| € 47.547  |                           96,0% |                            96,0% | bron   |
| € 49.319  |                           96,0% |                            96,0% | bron   |
| € 51.093  |                           96,0% |                            96,0% | bron   |
| € 52.865  |                           96,0% |                            96,0% | bron   |
| € 54.642  |                           96,0% |                            96,0% | bron   |
| € 56.413  |                           95,5% |                            95,6% | bron   |
| € 58.185  |                           94,8% |                            95,6% | bron   |
| € 59.958  |                           93,9% |                            95,6% | bron   |
| € 61.896  |                           92,4% |                            95,6% | bron   |
| € 65.696  |                           91,6% |                            95,2% | bron   |
| € 69.493  |                           90,5% |                            94,6% | bron   |
| € 73.293  |                           88,2% |                            94,2% | bron   |
| € 77.095  |                           85,9% |                            93,9% | bron   |
| € 80.892  |                           83,7% |                            93,2% | bron   |
| € 84.694  |                           81,2% |                            92,7% | bron   |
| € 88.492  |                           78,9% |                            92,2% | bron   |
| € 92.292  |                           76,7% |                            91,5% | bron   |
| € 96.092  |                           74,3% |                            90,9% | bron   |
| € 99.890  |                           72,1% |                            90,5% | bron   |
| € 103.695 |                           69,6% |                            90,2% | bron   |
| € 107.493 |                           67,3% |                            89,5% | bron   |
| € 111.291 |                           65,1% |                            89,1% | bron   |
| € 115.091 |                           62,7% |                            88,6% | bron   |
| € 118.964 |                           60,6% |                            87,9% | bron   |
| € 122.858 |                           58,5% |                            87,4% | bron   |
| € 126.748 |                           56,4% |                            87,0% | bron   |
| € 130.639 |                           54,2% |                            86,7% | bron   |
| € 134.528 |                           52,3% |                            86,0% | bron   |
| € 138.421 |                           50,4% |                            85,4% | bron   |
| € 142.313 |                           48,5% |                            85,0% | bron   |
| € 146.206 |                           46,5% |                            84,4% | bron   |
| € 150.093 |                           44,5% |                            84,0% | bron   |
| € 153.983 |                           42,5% |                            83,3% | bron   |
| € 157.878 |                           40,5% |                            82,7% | bron   |
| € 161.767 |                           38,5% |                            81,7% | bron   |
| € 165.658 |                           36,5% |                            81,4% | bron   |
| € 169.548 |                           36,5% |                            80,6% | bron   |
| € 173.441 |                           36,5% |                            79,7% | bron   |
| € 177.336 |                           36,5% |                            79,1% | bron   |
| € 181.224 |                           36,5% |                            78,2% | bron   |
| € 185.115 |                           36,5% |                            77,7% | bron   |
| € 189.003 |                           36,5% |                            76,9% | bron   |
| € 192.897 |                           36,5% |                            76,2% | bron   |
| € 196.790 |                           36,5% |                            75,5% | bron   |
| € 200.682 |                           36,5% |                            74,5% | bron   |
| € 204.572 |                           36,5% |                            74,0% | bron   |
| € 208.459 |                           36,5% |                            73,3% | bron   |
| € 212.354 |                           36,5% |                            72,5% | bron   |
| € 216.243 |                           36,5% |                            71,8% | bron   |
| € 220.135 |                           36,5% |                            71,2% | bron   |
| € 224.027 |                           36,5% |                            70,4% | bron   |
| € 227.916 |                           36,5% |                            69,6% | bron   |
| € 231.808 |                           36,5% |                            69,1% | bron   |
| € 235.698 |                           36,5% |                            68,2% | bron   |

lid 1
> De kinderopvangtoeslag wordt uitgedrukt in een percentage van de kosten van kinderopvang.
De kinderopvangtoeslag voor een kind van een persoon bedraagt de in aanmerking komende kosten van die persoon
  vermenigvuldigd met het percentage van de kosten van die persoon,
  indien de in aanmerking komende kosten van die persoon meer bedragen dan nihil.

lid 2
> De percentages, bedoeld in het eerste lid, worden vermeld in bijlage I.
Het percentage van de kosten van een persoon bedraagt het percentage voor een volgend kind,
  met dien verstande dat deze het percentage voor het eerste kind bedraagt indien die persoon een eerste kind is.
  uitleg: de schijven zijn die van bijlage I, in hele euro's: 'van' in de bijlage is hier 'vanaf'. Een toetsingsinkomen
  is een heel bedrag; heeft het toch centen, dan hoort het bij de schijf waarvan het de ondergrens al heeft bereikt. Een
  schijf met de status afgeleid is niet zelf gezien (zie de toelichting bij deze map); onbekend blijft onbekend.

lid 3
> Indien het toetsingsinkomen, bedoeld in artikel 6, € (…) of meer bedraagt, ontvangt de ouder voor de kosten van
> kinderopvang van het eerste kind, bedoeld in artikel 3, een kinderopvangtoeslag waarvan de hoogte (…) procent van die
> kosten betreft.
niet gecodeerd: dat is de hoogste schijf bij lid 2.

artikel 8a

parameter maximum aantal uren per kalendermaand: uren per maand
| met ingang van | tot            | bedraagt | bron                                                                                            | status |
|----------------|----------------|---------:|-------------------------------------------------------------------------------------------------|--------|
| 1 januari 2019 | 1 januari 2027 |      230 | Besluit kinderopvangtoeslag, artikel 8a lid 1 onderdeel a; rijksoverheid.nl 2021; brochure 2026 | bron   |

parameter percentage gewerkte uren voor dagopvang: percentage
| jaar | bedraagt | bron                                                                                                                                                        | status |
|------|---------:|-------------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 |     140% | Besluit kinderopvangtoeslag, BWBR0017321, art. 8a (tekst 2015, statengeneraal/laws-markdown; onderdeel b onder 2 redactioneel gewijzigd bij Stb. 2017, 430) | bron   |
| 2020 |     140% | Besluit kinderopvangtoeslag, BWBR0017321, art. 8a (tekst 2015, statengeneraal/laws-markdown; onderdeel b onder 2 redactioneel gewijzigd bij Stb. 2017, 430) | bron   |
| 2021 |     140% | Besluit kinderopvangtoeslag, BWBR0017321, art. 8a (tekst 2015, statengeneraal/laws-markdown; onderdeel b onder 2 redactioneel gewijzigd bij Stb. 2017, 430) | bron   |
| 2022 |     140% | Stb. 2021, 434 art. I E (70 wordt 140 procent)                                                                                                              | bron   |

parameter percentage gewerkte uren voor schoolopvang: percentage
| jaar | bedraagt | bron                                                                                                                                                        | status |
|------|---------:|-------------------------------------------------------------------------------------------------------------------------------------------------------------|--------|
| 2019 |      70% | Besluit kinderopvangtoeslag, BWBR0017321, art. 8a (tekst 2015, statengeneraal/laws-markdown; onderdeel b onder 2 redactioneel gewijzigd bij Stb. 2017, 430) | bron   |
| 2020 |      70% | Besluit kinderopvangtoeslag, BWBR0017321, art. 8a (tekst 2015, statengeneraal/laws-markdown; onderdeel b onder 2 redactioneel gewijzigd bij Stb. 2017, 430) | bron   |
| 2021 |      70% | Besluit kinderopvangtoeslag, BWBR0017321, art. 8a (tekst 2015, statengeneraal/laws-markdown; onderdeel b onder 2 redactioneel gewijzigd bij Stb. 2017, 430) | bron   |
| 2022 |     140% | Stb. 2021, 434 art. I E (70 wordt 140 procent)                                                                                                              | bron   |

lid 1
geldig tot 1 januari 2022
> Het aantal uren kinderopvang dat voor kinderopvangtoeslag in aanmerking komt, bedraagt voor ieder kind niet meer dan:
> a. 230 uren per kalendermaand; b. per berekeningsjaar: 1°. 140 procent van het aantal gewerkte uren, waarbij reistijd
> niet wordt aangemerkt als gewerkte uren, voor dagopvang en gastouderopvang aan een kind in de leeftijd, bedoeld in
> artikel 1, onderdeel b, gezamenlijk; 2°. 70 procent van het aantal gewerkte uren, waarbij reistijd niet wordt
> aangemerkt als gewerkte uren, voor buitenschoolse opvang en gastouderopvang aan een kind in de leeftijd waarop
> kinderen naar het basisonderwijs kunnen gaan, gezamenlijk; 3°. de duur van een voorziening die gericht is op
> arbeidsinschakeling of scholing, een opleiding of een cursus als bedoeld in artikel 1.6, eerste lid, onderdelen c tot
> en met j, van de wet uitgedrukt in kalendermaanden, vermenigvuldigd met 230 uren per kalendermaand.
De dagopvanguren van een persoon bedragen de som over iedere dagopvanghouder van
  die persoon van de uren kinderopvang van die dagopvanghouder.
De schoolopvanguren van een persoon bedragen de som over iedere schoolopvanghouder van
  die persoon van de uren kinderopvang van die schoolopvanghouder.
De meetellende kosten van dagopvang van een persoon bedragen de som over iedere dagopvanghouder van
  die persoon van de meetellende opvangkosten bij een houder van die dagopvanghouder.
De meetellende kosten van schoolopvang van een persoon bedragen de som over iedere schoolopvanghouder van
  die persoon van de meetellende opvangkosten bij een houder van die schoolopvanghouder.
Degene is dagopvanghouder van een opvangkind indien degene meetellende opvanghouder van dat opvangkind is en
  (degene voor dagopvang geregistreerd is of (degene voor gastouderopvang geregistreerd is en
  degene niet opvang van een schoolkind verricht)).
Degene is schoolopvanghouder van een opvangkind indien degene meetellende opvanghouder van dat opvangkind is en
  (degene voor buitenschoolse opvang geregistreerd is of (degene voor gastouderopvang geregistreerd is en
  degene opvang van een schoolkind verricht)).
Het aandeel binnen het maandmaximum van een persoon bedraagt 1,
  met dien verstande dat deze het maximum aantal uren per kalendermaand gedeeld door de opvanguren van
  die persoon bedraagt indien de opvanguren van die persoon meer bedragen dan het maximum aantal uren per kalendermaand.
De in aanmerking komende kosten van een persoon bedragen de som van:
  a. (de meetellende kosten van dagopvang van die persoon vermenigvuldigd met het aandeel binnen het maandmaximum van
     die persoon) vermenigvuldigd met het aandeel van de dagopvang binnen het jaarmaximum van die persoon; en
  b. (de meetellende kosten van schoolopvang van die persoon vermenigvuldigd met het aandeel binnen het maandmaximum van
     die persoon) vermenigvuldigd met het aandeel van de schoolopvang binnen het jaarmaximum van die persoon.
De dagopvanguren binnen het maandmaximum van een persoon bedragen de dagopvanguren van die persoon
  vermenigvuldigd met het aandeel binnen het maandmaximum van die persoon,
  indien de belanghebbende aanspraak op kinderopvangtoeslag heeft en
  de belanghebbende niet wegens zijn partner van een tegemoetkoming uitgesloten is.
De schoolopvanguren binnen het maandmaximum van een persoon bedragen de schoolopvanguren van die persoon
  vermenigvuldigd met het aandeel binnen het maandmaximum van die persoon,
  indien de belanghebbende aanspraak op kinderopvangtoeslag heeft en
  de belanghebbende niet wegens zijn partner van een tegemoetkoming uitgesloten is.
Het aandeel van de dagopvang binnen het jaarmaximum van een persoon bedraagt 1,
  met dien verstande dat deze het jaarmaximum dagopvang gedeeld door (de som over de kalendermaanden van
  het berekeningsjaar van de dagopvanguren binnen het maandmaximum van die persoon) bedraagt
  indien de som over de kalendermaanden van het berekeningsjaar van de dagopvanguren binnen het maandmaximum van
  die persoon meer bedraagt dan het jaarmaximum dagopvang.
Het aandeel van de schoolopvang binnen het jaarmaximum van een persoon bedraagt 1,
  met dien verstande dat deze het jaarmaximum schoolopvang gedeeld door (de som over de kalendermaanden van
  het berekeningsjaar van de schoolopvanguren binnen het maandmaximum van die persoon) bedraagt
  indien de som over de kalendermaanden van het berekeningsjaar van de schoolopvanguren binnen het maandmaximum van
  die persoon meer bedraagt dan het jaarmaximum schoolopvang.
De toegestane uren dagopvang van een persoon bedragen het percentage gewerkte uren voor dagopvang van
  de gewerkte uren van die persoon, met dien verstande dat deze het maximum aantal uren per kalendermaand bedragen
  indien die persoon een deelnemer met uitkering is of die persoon een deelnemer zonder uitkering is.
De toegestane uren schoolopvang van een persoon bedragen het percentage gewerkte uren voor schoolopvang van
  de gewerkte uren van die persoon, met dien verstande dat deze het maximum aantal uren per kalendermaand bedragen
  indien die persoon een deelnemer met uitkering is of die persoon een deelnemer zonder uitkering is.
  uitleg: zijn er meer uren dan het maximum en gaat het om meer houders of soorten opvang, dan zegt het Besluit niet
  welke uren afvallen; hier telt van elk uur hetzelfde deel mee (naar rato). Komen er over het jaar meer uren dan het
  jaarmaximum, dan evenzo. De uren van een jaar zijn die van de maanden met aanspraak; een maand waarin artikel 9 lid 2
  Awir de aanspraak wegneemt, is dat niet. Onder 2° is '70 procent' van 2018 tot 2022 ongewijzigd gelezen. Voor 2020 en
  2021 gold een afwijking (artikel 8b), waarvan de inhoud niet is gelezen; hier is artikel 8a toegepast.

lid 1
geldig van 1 januari 2022 tot 1 januari 2023
> Het aantal uren kinderopvang dat voor kinderopvangtoeslag in aanmerking komt, bedraagt voor ieder kind niet meer dan:
> a. 230 uren per kalendermaand; b. per berekeningsjaar: 1°. 140 procent van het aantal gewerkte uren, waarbij reistijd
> niet wordt aangemerkt als gewerkte uren, voor dagopvang en gastouderopvang aan een kind in de leeftijd, bedoeld in
> artikel 1, onderdeel b, gezamenlijk; 2°. 140 procent van het aantal gewerkte uren, waarbij reistijd niet wordt
> aangemerkt als gewerkte uren, voor buitenschoolse opvang en gastouderopvang aan een kind in de leeftijd waarop
> kinderen naar het basisonderwijs kunnen gaan, gezamenlijk; 3°. de duur van een voorziening die gericht is op
> arbeidsinschakeling of scholing, een opleiding of een cursus als bedoeld in artikel 1.6, eerste lid, onderdelen c tot
> en met j, van de wet uitgedrukt in kalendermaanden, vermenigvuldigd met 230 uren per kalendermaand.
De dagopvanguren van een persoon bedragen de som over iedere dagopvanghouder van
  die persoon van de uren kinderopvang van die dagopvanghouder.
De schoolopvanguren van een persoon bedragen de som over iedere schoolopvanghouder van
  die persoon van de uren kinderopvang van die schoolopvanghouder.
De meetellende kosten van dagopvang van een persoon bedragen de som over iedere dagopvanghouder van
  die persoon van de meetellende opvangkosten bij een houder van die dagopvanghouder.
De meetellende kosten van schoolopvang van een persoon bedragen de som over iedere schoolopvanghouder van
  die persoon van de meetellende opvangkosten bij een houder van die schoolopvanghouder.
Degene is dagopvanghouder van een opvangkind indien degene meetellende opvanghouder van dat opvangkind is en
  (degene voor dagopvang geregistreerd is of (degene voor gastouderopvang geregistreerd is en
  degene niet opvang van een schoolkind verricht)).
Degene is schoolopvanghouder van een opvangkind indien degene meetellende opvanghouder van dat opvangkind is en
  (degene voor buitenschoolse opvang geregistreerd is of (degene voor gastouderopvang geregistreerd is en
  degene opvang van een schoolkind verricht)).
Het aandeel binnen het maandmaximum van een persoon bedraagt 1,
  met dien verstande dat deze het maximum aantal uren per kalendermaand gedeeld door de opvanguren van
  die persoon bedraagt indien de opvanguren van die persoon meer bedragen dan het maximum aantal uren per kalendermaand.
De in aanmerking komende kosten van een persoon bedragen de som van:
  a. (de meetellende kosten van dagopvang van die persoon vermenigvuldigd met het aandeel binnen het maandmaximum van
     die persoon) vermenigvuldigd met het aandeel van de dagopvang binnen het jaarmaximum van die persoon; en
  b. (de meetellende kosten van schoolopvang van die persoon vermenigvuldigd met het aandeel binnen het maandmaximum van
     die persoon) vermenigvuldigd met het aandeel van de schoolopvang binnen het jaarmaximum van die persoon.
De dagopvanguren binnen het maandmaximum van een persoon bedragen de dagopvanguren van die persoon
  vermenigvuldigd met het aandeel binnen het maandmaximum van die persoon,
  indien de belanghebbende aanspraak op kinderopvangtoeslag heeft en
  de belanghebbende niet wegens zijn partner van een tegemoetkoming uitgesloten is.
De schoolopvanguren binnen het maandmaximum van een persoon bedragen de schoolopvanguren van die persoon
  vermenigvuldigd met het aandeel binnen het maandmaximum van die persoon,
  indien de belanghebbende aanspraak op kinderopvangtoeslag heeft en
  de belanghebbende niet wegens zijn partner van een tegemoetkoming uitgesloten is.
Het aandeel van de dagopvang binnen het jaarmaximum van een persoon bedraagt 1,
  met dien verstande dat deze het jaarmaximum dagopvang gedeeld door (de som over de kalendermaanden van
  het berekeningsjaar van de dagopvanguren binnen het maandmaximum van die persoon) bedraagt
  indien de som over de kalendermaanden van het berekeningsjaar van de dagopvanguren binnen het maandmaximum van
  die persoon meer bedraagt dan het jaarmaximum dagopvang.
Het aandeel van de schoolopvang binnen het jaarmaximum van een persoon bedraagt 1,
  met dien verstande dat deze het jaarmaximum schoolopvang gedeeld door (de som over de kalendermaanden van
  het berekeningsjaar van de schoolopvanguren binnen het maandmaximum van die persoon) bedraagt
  indien de som over de kalendermaanden van het berekeningsjaar van de schoolopvanguren binnen het maandmaximum van
  die persoon meer bedraagt dan het jaarmaximum schoolopvang.
De toegestane uren dagopvang van een persoon bedragen het percentage gewerkte uren voor dagopvang van
  de gewerkte uren van die persoon, met dien verstande dat deze het maximum aantal uren per kalendermaand bedragen
  indien die persoon een deelnemer met uitkering is of die persoon een deelnemer zonder uitkering is.
De toegestane uren schoolopvang van een persoon bedragen het percentage gewerkte uren voor schoolopvang van
  de gewerkte uren van die persoon, met dien verstande dat deze het maximum aantal uren per kalendermaand bedragen
  indien die persoon een deelnemer met uitkering is of die persoon een deelnemer zonder uitkering is.
  uitleg: zijn er meer uren dan het maximum en gaat het om meer houders of soorten opvang, dan zegt het Besluit niet
  welke uren afvallen; hier telt van elk uur hetzelfde deel mee (naar rato). Komen er over het jaar meer uren dan het
  jaarmaximum, dan evenzo. De uren van een jaar zijn die van de maanden met aanspraak; een maand waarin artikel 9 lid 2
  Awir de aanspraak wegneemt, is dat niet.

lid 1
geldig van 1 januari 2023
> Het aantal uren kinderopvang dat voor kinderopvangtoeslag in aanmerking komt, bedraagt voor ieder kind niet meer dan:
> a. 230 uren per kalendermaand; b. per berekeningsjaar 230 uren, vermenigvuldigd met het aantal maanden waarin de ouder
> of partner in dat berekeningsjaar: 1°. arbeid heeft verricht als bedoeld in artikel 1.6, eerste lid, onderdelen a of
> b, of derde lid, onderdeel a, van de wet; 2°. gebruik heeft gemaakt van een voorziening die gericht is (…)
De meetellende kosten van dagopvang van een persoon bedragen de som over iedere dagopvanghouder van
  die persoon van de meetellende opvangkosten bij een houder van die dagopvanghouder.
De meetellende kosten van schoolopvang van een persoon bedragen de som over iedere schoolopvanghouder van
  die persoon van de meetellende opvangkosten bij een houder van die schoolopvanghouder.
Degene is dagopvanghouder van een opvangkind indien degene meetellende opvanghouder van dat opvangkind is en
  (degene voor dagopvang geregistreerd is of (degene voor gastouderopvang geregistreerd is en
  degene niet opvang van een schoolkind verricht)).
Degene is schoolopvanghouder van een opvangkind indien degene meetellende opvanghouder van dat opvangkind is en
  (degene voor buitenschoolse opvang geregistreerd is of (degene voor gastouderopvang geregistreerd is en
  degene opvang van een schoolkind verricht)).
Het aandeel binnen het maandmaximum van een persoon bedraagt 1,
  met dien verstande dat deze het maximum aantal uren per kalendermaand gedeeld door de opvanguren van
  die persoon bedraagt indien de opvanguren van die persoon meer bedragen dan het maximum aantal uren per kalendermaand.
De in aanmerking komende kosten van een persoon bedragen de som van:
  a. (de meetellende kosten van dagopvang van die persoon vermenigvuldigd met het aandeel binnen het maandmaximum van
     die persoon) vermenigvuldigd met het aandeel van de dagopvang binnen het jaarmaximum van die persoon; en
  b. (de meetellende kosten van schoolopvang van die persoon vermenigvuldigd met het aandeel binnen het maandmaximum van
     die persoon) vermenigvuldigd met het aandeel van de schoolopvang binnen het jaarmaximum van die persoon.
Het aandeel van de dagopvang binnen het jaarmaximum van een persoon bedraagt 1.
Het aandeel van de schoolopvang binnen het jaarmaximum van een persoon bedraagt 1.
  uitleg: zijn er meer uren dan het maximum en gaat het om meer houders of soorten opvang, dan zegt het Besluit niet
  welke uren afvallen; hier telt van elk uur hetzelfde deel mee (naar rato). Onderdeel b begrenst vanaf 2023 niets meer
  dat onderdeel a niet al begrenst: aanspraak is er alleen in maanden met arbeid of een voorziening (of daarmee
  gelijkgesteld). Het slot van het lid is niet gelezen.

lid 2
geldig tot 1 januari 2023
> Voor het aantal uren dat voor kinderopvangtoeslag in aanmerking komt, bedoeld in het eerste lid, onderdeel b, wordt
> uitgegaan van het aantal uren van de ouder of partner die in dat berekeningsjaar het minste uren heeft gewerkt,
> gebruik heeft gemaakt van een voorziening die gericht is op arbeidsinschakeling of scholing, een opleiding of een
> cursus heeft gevolgd.
De toegestane uren dagopvang wegens de ouder bedragen de toegestane uren dagopvang van de belanghebbende,
  met dien verstande dat deze de toegestane uren dagopvang van de partner van de belanghebbende bedragen
  indien de belanghebbende een partner heeft en (de belanghebbende recht op langdurige zorg heeft of
  de belanghebbende wegens een lange straf gedetineerd is).
De toegestane uren dagopvang wegens de partner bedragen de toegestane uren dagopvang van de belanghebbende,
  met dien verstande dat deze de toegestane uren dagopvang van de partner van de belanghebbende bedragen
  indien de belanghebbende een partner heeft die niet buiten de urentoets blijft.
Het jaarmaximum dagopvang bedraagt het laagste van de som over de kalendermaanden van het berekeningsjaar van
  de toegestane uren dagopvang wegens de ouder en de som over de kalendermaanden van het berekeningsjaar van
  de toegestane uren dagopvang wegens de partner.
De toegestane uren schoolopvang wegens de ouder bedragen de toegestane uren schoolopvang van de belanghebbende,
  met dien verstande dat deze de toegestane uren schoolopvang van de partner van de belanghebbende bedragen
  indien de belanghebbende een partner heeft en (de belanghebbende recht op langdurige zorg heeft of
  de belanghebbende wegens een lange straf gedetineerd is).
De toegestane uren schoolopvang wegens de partner bedragen de toegestane uren schoolopvang van de belanghebbende,
  met dien verstande dat deze de toegestane uren schoolopvang van de partner van de belanghebbende bedragen
  indien de belanghebbende een partner heeft die niet buiten de urentoets blijft.
Het jaarmaximum schoolopvang bedraagt het laagste van de som over de kalendermaanden van het berekeningsjaar van
  de toegestane uren schoolopvang wegens de ouder en de som over de kalendermaanden van het berekeningsjaar van
  de toegestane uren schoolopvang wegens de partner.
Een persoon blijft buiten de urentoets indien die persoon niet een werkende is,
  die persoon niet een deelnemer met uitkering is, die persoon niet een deelnemer zonder uitkering is,
  die persoon niet pas met werken gestopt is en (die persoon recht op langdurige zorg heeft,
  die persoon wegens een lange straf gedetineerd is of artikel 1.6 lid 6 Wko van toepassing is).
  uitleg: de uren over het hele jaar worden vergeleken. In maanden zonder partner staan aan de kant van de partner de
  uren van de ouder. Wie aanspraak geeft zonder te werken (artikel 1.6 leden 6, 8 en 10), heeft geen uren die kunnen
  begrenzen; dan tellen die van de ander, anders zouden die leden geen gevolg hebben.

lid 3
geldig tot 1 januari 2023
> Indien de ouder of partner op hetzelfde moment in een berekeningsjaar kan worden aangemerkt als ouder, bedoeld in
> artikel 1.6, eerste lid, onderdeel a of b, van de wet en als ouder, bedoeld in artikel 1.6, eerste lid, onderdeel g of
> j, van de wet wordt voor het eerste lid, onderdeel b, uitgegaan van het subonderdeel dat leidt tot het meeste aantal
> uren als bedoeld in het eerste lid.
In afwijking van lid 1 bedragen de toegestane uren dagopvang van een persoon het hoogste van het maximum aantal uren per
  kalendermaand en het percentage gewerkte uren voor dagopvang van de gewerkte uren van die persoon,
  indien die persoon een werkende is en (die persoon als inburgeringsplichtige een cursus volgt of
  die persoon een aangewezen opleiding volgt).
In afwijking van lid 1 bedragen de toegestane uren schoolopvang van een persoon het hoogste van het maximum aantal uren
  per kalendermaand en het percentage gewerkte uren voor schoolopvang van de gewerkte uren van die persoon,
  indien die persoon een werkende is en (die persoon als inburgeringsplichtige een cursus volgt of
  die persoon een aangewezen opleiding volgt).

lid 4
geldig tot 1 januari 2023
> Bij de toepassing van het eerste lid wordt indien een ouder of zijn partner aanspraak op een kinderopvangtoeslag
> behoudt op grond van artikel 1.6, vijfde of zevende lid, van de wet, uitgegaan van het aantal uren dat een ouder of
> zijn partner voorafgaand aan de beëindiging van de arbeid als bedoeld in dat artikel verrichtte.
niet gecodeerd: voor wie pas met werken gestopt is, zijn de gewerkte uren de uren van voor de beëindiging; dat is hoe
  het gegeven is bedoeld.
