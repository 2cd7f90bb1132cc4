regeling Algemene wet inkomensafhankelijke regelingen (Awir)

voorbeeld M02 vóór: een toekenning ten nadele herzien
  bron Awir, geldend 2020-01-01; eigen
  gegeven
    De peildatum is 1 maart 2020. Het einde van het berekeningsjaar is 31 december 2018. De toekenning is te hoog.
    Het oordeel of de belanghebbende of zijn partner dit wist of behoorde te weten is ja.
  verwacht
    Of de Belastingdienst/Toeslagen de tegemoetkoming ten nadele herziet,
      wacht op het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 21 lid 1.

voorbeeld M02 na: een toekenning ten nadele herzien
  bron Awir, geldend 2020-07-07; eigen
  gegeven
    De peildatum is 1 september 2020. Het einde van het berekeningsjaar is 31 december 2018. De toekenning is te hoog.
    Het oordeel of de belanghebbende of zijn partner dit wist of behoorde te weten is ja.
  verwacht
    Of de Belastingdienst/Toeslagen de tegemoetkoming ten nadele herziet,
      wacht op het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 21 lid 1.

voorbeeld M02 na: de belangen zijn afgewogen, herzien
  bron Awir, geldend 2020-07-07; eigen
  gegeven
    De peildatum is 1 september 2020. Het einde van het berekeningsjaar is 31 december 2018. De toekenning is te hoog.
    Het oordeel of de belanghebbende of zijn partner dit wist of behoorde te weten is ja.
    Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 21 lid 1 is ja.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming ten nadele, op grond van artikel 21 lid 1.

voorbeeld M02 na: de belangen zijn afgewogen, niet herzien
  bron Awir, geldend 2020-07-07; eigen
  gegeven
    De peildatum is 1 september 2020. Het einde van het berekeningsjaar is 31 december 2018. De toekenning is te hoog.
    Het oordeel of de belanghebbende of zijn partner dit wist of behoorde te weten is ja.
    Het oordeel of van deze bevoegdheid gebruik wordt gemaakt bij artikel 21 lid 1 is nee.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming ten nadele niet.

voorbeeld M02 na: na vijf jaar staat het vast, zonder oordeel
  bron Awir, geldend 2020-07-07, artikel 21 lid 2; eigen
  gegeven
    De peildatum is 1 januari 2024. Het einde van het berekeningsjaar is 31 december 2018. De toekenning is te hoog.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming ten nadele niet.

voorbeeld M02 na: wat het inkomen verandert is gebonden
  bron Awir, geldend 2020-07-07, artikel 20 lid 1; eigen
  gegeven
    De peildatum is 1 september 2020. De toekenning blijkt door een later inkomensgegeven te hoog of te laag.
  verwacht
    De Belastingdienst/Toeslagen herziet de tegemoetkoming naar het inkomen, op grond van artikel 20 lid 1.
