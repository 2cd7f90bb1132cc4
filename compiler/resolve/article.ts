/** `de` or `het`: what the rules themselves write before a name, or else what its last word suggests. */

/** Nouns whose gender no ending tells; compounds have that of their last part: 'toetsingsinkomen'. */
const NEUTER =
  /(?:inkomen|bedrag|percentage|getal|aantal|gegeven|deel|begin|einde|jaar|verzoek|kind|huishouden|vermogen|uur|tarief|punt|voordeel|contract|besluit|tijdstip|adres|budget|loon|recht|tijdvak|verschil|gezin|totaal|maximum|minimum|saldo)$/i;

/** The article of a name, as the texts (sentences of rules, statute text) use it. */
export function articleOf(name: string, texts: readonly string[]): 'de' | 'het' {
  const words = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const used = new RegExp(`(?<![\\p{L}])(de|het|dat|die|dit|deze)\\s+${words}(?![\\p{L}])`, 'giu');
  let neuter = 0;
  let common = 0;
  for (const text of texts) {
    for (const [, word = ''] of text.matchAll(used)) {
      if (/^(?:het|dat|dit)$/i.test(word)) neuter += 1;
      else common += 1;
    }
  }
  if (neuter !== common) return neuter > common ? 'het' : 'de';
  // of 'bedrag van de toeslag' the first part decides, of 'factor a' too
  return NEUTER.test(name.split(/\s+(?:van|voor|over|onder|boven|in|met|op|na|tot)\s/)[0] ?? name) ? 'het' : 'de';
}
