// Geen recht maar praktijk: wat de Dienst Toeslagen per maand uitbetaalt, voor wie een proefberekening wil vergelijken.
regeling Uitbetaling van de kinderopvangtoeslag per maand (Praktijk kinderopvangtoeslag)
  soort praktijk
  bron Brochure 'Berekening kinderopvangtoeslag 2026' (TG 080 - 1Z61FD), zoals aangehaald in openbare rekencode
gebruikt Wet kinderopvang (Wko); Algemene wet inkomensafhankelijke regelingen (Awir)

gegevens
Bepaald worden:
  een maandbedrag volgens de praktijk: bedrag per maand.

artikel 1
Het maandbedrag volgens de praktijk bedraagt de kinderopvangtoeslag over een kalendermaand,
  naar beneden afgerond op hele euro's,
  indien de kinderopvangtoeslag over het berekeningsjaar ten minste de toekenningsgrens bedraagt.
  uitleg: de wet kent geen afronding per maand; zij rondt alleen het jaarbedrag af (artikel 14 lid 4 Awir). De brochure
  rondt daarbij ook de kosten en de toeslag per kind af op centen; dat kan op de grens van een hele euro verschil maken.

voorbeelden Uitbetaald per maand, een kind, 2026
  bron Brochure 'Berekening kinderopvangtoeslag 2026' (TG 080 - 1Z61FD), rekenvoorbeelden 1, 3 en 4 (via
    openbare rekencode)
  gegeven
    Anna, Kim en Zon zijn personen. De belanghebbende is Anna. De peildatum is 1 januari 2026.
    De aanvraagdatum van Anna is 1 januari 2026. Anna woont in Nederland.
    Anna verricht tegenwoordige arbeid met inkomen uit werk en woning.
    Kim is eerstegraads verwant in de neergaande lijn van Anna. Zon is opvanghouder van Kim.
    Het betaald deel van de kosten van Zon bedraagt 100%.
    Voor het overige: nee.
| inkomensgegeven van Anna | Zon is voor dagopvang geregistreerd | Zon is voor gastouderopvang geregistreerd | uren kinderopvang van Zon | uurprijs van Zon | verwacht: maandbedrag volgens de praktijk |
|--------------------------|-------------------------------------|-------------------------------------------|---------------------------|------------------|-------------------------------------------|
| € 60.000                 | ja                                  | nee                                       | 122                       | € 10,50          | € 1.202                                   |
| € 40.000                 | nee                                 | ja                                        | 240                       | € 8,25           | € 1.821                                   |
| € 50.000                 | nee                                 | ja                                        | 108                       | € 9,52           | € 880                                     |
| € 60.000                 | ja                                  | nee                                       | 1                         | € 1              | geen                                      |
