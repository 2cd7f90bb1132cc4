regeling ABRvS 24 juli 2019, verworven recht op huurtoeslag (RVS-2019-2415)
  soort uitspraak
  bron ECLI:NL:RVS:2019:2415
  grondslag artikel 13 lid 1 Wht; artikel 13 lid 2 onderdeel c Wht
  uitgesproken op 24 juli 2019
gebruikt Wet op de huurtoeslag (Wht)

// De uitspraak is niet woordelijk gelezen. De strekking komt uit de antwoorden op Kamervragen (2020Z00656, Aanhangsel
// Handelingen 2019/20, 2139); het nummer van de overweging is van ons.

overweging 1 Een onderbreking schaadt niet
geldig tot 1 januari 2022
Artikel 13 lid 1 Wht is niet van toepassing indien de huurder eerder voor deze woning huurtoeslag heeft ontvangen,
  tenzij de huurder door een verhuizing boven de huurgrens gekomen is.
  uitleg: de strekking: wie een verworven recht op huurtoeslag had, krijgt het terug nadat hij een tijd niet aan de
  inkomens- of vermogenseis voldeed. Wie verhuist, niet: die voorwaarde van de tekst blijft. Vanaf 2022 staat het in de
  wet zelf.
