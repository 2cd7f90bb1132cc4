/** What probably went wrong in the sentences under `gegevens`. */
import { nearNames } from './near-names.ts';
import { quotable } from './phrases.ts';

const TYPES = 'bedrag(?: per (?:maand|jaar|uur))?|percentage|getal|aantal|datum|duur|tekst';
const HEADS = [
  'Een persoon heeft',
  'Van een persoon staat vast of hij',
  'Van twee personen staat vast of zij',
  'Van een persoon worden bepaald',
  'Van een persoon wordt bepaald',
  'Van een persoon wordt bepaald of hij',
  'Bepaald worden',
  'Bepaald wordt',
  'Een verzoek kan zijn',
];

const PLURALS: Readonly<Record<string, string>> = { moet: 'moeten', kan: 'kunnen', mag: 'mogen' };

/** 'moet|moeten' */
function bothForms(verb: string): string {
  const plural = PLURALS[verb];
  return plural === undefined ? verb : `${verb}|${plural}`;
}

/** The head of a list of facts, or one fact of it (`before` is the text of the file up to there). */
export function explainDeclaration(
  text: string,
  before: string,
): { readonly bevinding?: string; readonly remedie?: string } {
  if (/^[A-ZÀ-Ö]/.test(text)) {
    const role = /^((?:De|Het)\s+.+?)\s+is\s+(?:een|de|het)\s+\S+$/.exec(text)?.[1];
    if (role !== undefined)
      return {
        bevinding: `Een rol is altijd een persoon; '${quotable(text)}' zegt iets anders.`,
        remedie: `Schrijf '${role} is een persoon.' Wat iemand nog meer is, hoort bij 'Van een persoon staat vast of hij:'.`,
      };
    const [near] = nearNames(text.replace(/\s*\(.*$/, ''), HEADS, 1);
    if (near !== undefined) return { remedie: `Bedoelde u '${near}:'?` };
    return HEADS.includes(text)
      ? {
          bevinding: `Achter '${text}' ontbreekt de dubbele punt met de gegevens.`,
          remedie: `Schrijf '${text}:' en daaronder de gegevens, ingesprongen en gescheiden door ';'.`,
        }
      : {};
  }
  const type = new RegExp(`^(.+?)\\s+(${TYPES})$`).exec(text);
  if (type)
    return {
      bevinding: `Tussen '${type[1] ?? ''}' en '${type[2] ?? ''}' ontbreekt een dubbele punt.`,
      remedie: `Schrijf '${type[1] ?? ''}: ${type[2] ?? ''}'.`,
    };
  const suffix = /,\s*([^,]+)$/.exec(text)?.[1];
  if (suffix === 'in de tijd' || suffix === 'per berekeningsjaar')
    return explainDeclaration(text.slice(0, text.lastIndexOf(',')).trimEnd(), before); // that part is as it should be
  if (suffix !== undefined && /tijd|jaar|maand/.test(suffix)) {
    return {
      bevinding: `Achter de komma staat '${suffix}'; daar kan alleen 'in de tijd' of 'per berekeningsjaar' staan.`,
      remedie: `Schrijf '${suffix.includes('tijd') ? 'in de tijd' : 'per berekeningsjaar'}'.`,
    };
  }
  const head =
    before
      .split('\n')
      .reverse()
      .find((line) => /^[A-ZÀ-Ö]/.test(line)) ?? '';
  if (/\sof\s+(?:hij|zij|het|deze)\b/.test(head)) {
    const auxiliary = /^(.+)\s(moet|kan|mag|moeten|kunnen|mogen)\s(\S+)$/.exec(text);
    if (auxiliary)
      return {
        bevinding: `In '${quotable(text)}' staat '${auxiliary[2] ?? ''}' niet achteraan.`,
        remedie: `Zet het achteraan, in beide vormen: '${auxiliary[1] ?? ''} ${auxiliary[3] ?? ''} ${bothForms(auxiliary[2] ?? '')}'.`,
      };
    if (/^[a-zà-ÿ-]+$/.test(text))
      return {
        bevinding: `'${text}' is één woord; er hoort een werkwoord achter, zodat het ja of nee kan zijn.`,
        remedie: `Schrijf '${text} is', '${text} heeft', of bij een eigen werkwoord beide vormen: '${text}|…'.`,
      };
    const modal = /^(.+)\s(moet|kan|mag)$/.exec(text);
    const turnable = /^(?:is|zijn|heeft|hebben|woont|wonen)\s/.test(text);
    const other = turnable ? undefined : /^(?:(.+)\s)?([a-z]{3,}t)$/.exec(text);
    if (modal ?? other)
      return {
        bevinding: `Van het werkwoord '${(modal ?? other)?.[2] ?? ''}' is de andere vorm hier niet bekend.`,
        remedie: modal
          ? `Schrijf beide vormen: '${modal[1] ?? ''} ${bothForms(modal[2] ?? '')}'.`
          : "Schrijf beide vormen, zoals in 'een woning huurt|huren'.",
      };
    const first = /^(is|zijn|heeft|hebben|woont|wonen)\s+(.+)$/.exec(text);
    const own = first ? undefined : /^(?!niet\s)([a-zà-ÿ]{2,}t)\s+(.+)$/.exec(text); // ontvangt een uitkering
    const turned = first ? `'${first[2] ?? ''} ${first[1] ?? ''}'` : "'in Nederland woont', 'een verzekerde is'";
    return {
      bevinding: `'${quotable(text)}' eindigt niet op een werkwoord, zodat er geen ja of nee van te maken is.`,
      remedie: own
        ? `Zet het werkwoord achteraan, in beide vormen: '${own[2] ?? ''} ${own[1] ?? ''}|…'.`
        : `Zet het werkwoord achteraan: ${turned}.`,
    };
  }
  return {
    bevinding: `Bij '${quotable(text)}' staat niet wat voor waarde het is.`,
    remedie: `Zet het soort erachter: '${quotable(text, 40)}: bedrag per jaar'.`,
  };
}
