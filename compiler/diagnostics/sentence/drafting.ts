/** Forms that drafters use and the language does not have, because they say too little or can be read in two ways. */
import { quotable } from '../phrases.ts';
import { clauseFrom, say, type Broken, type Cause } from './context.ts';

/** Where a pattern stands that begins at most so many characters before the place, counted from the place. */
function around(broken: Broken, pattern: RegExp, back = 40): { match: RegExpExecArray; start: number } | undefined {
  const cut = Math.max(0, broken.before.length - back);
  const match = pattern.exec(broken.before.slice(cut) + broken.after);
  if (!match) return undefined;
  const start = match.index - (broken.before.length - cut);
  return start > 3 || start + match[0].length < -1 ? undefined : { match, start };
}

/** `en/of` */
export const andOr: Cause = (broken) => {
  const found = around(broken, /\ben\s*\/\s*of\b/i, 8);
  if (!found) return undefined;
  const span = { start: found.start, end: found.start + found.match[0].length };
  return say(broken, {
    text: "'en/of' wordt niet gelezen: er is één voegwoord nodig.",
    hint: "Schrijf 'of' als één van de twee genoeg is (allebei mag ook), of 'en' als beide moeten gelden.",
    at: span,
    repair: { span, by: 'of' },
  });
};

const PAIRS: readonly { readonly pattern: RegExp; readonly hint: string }[] = [
  {
    pattern: /\bzowel\s+([^,;.]+?)\s+als\s+/i,
    hint: "Laat 'zowel' weg en schrijf 'en' in plaats van 'als': 'A en B'.",
  },
  { pattern: /\bhetzij\s/i, hint: "Laat 'hetzij' weg en schrijf 'of' tussen de twee: 'A of B'." },
  { pattern: /\bnoch\s/i, hint: "Schrijf bij elk 'niet' of 'geen', met 'en' ertussen: 'niet A en niet B'." },
];

/** `zowel A als B`, `hetzij A hetzij B`, `noch A noch B` */
export const pairedWords: Cause = (broken) => {
  for (const { pattern, hint } of PAIRS) {
    const found = around(broken, pattern, 60);
    if (!found) continue;
    const word = /^\S+/.exec(found.match[0])?.[0] ?? '';
    return say(broken, {
      text: `'${word}' wordt niet als voegwoord gelezen.`,
      hint,
      at: { start: found.start, end: found.start + word.length },
    });
  }
  return undefined;
};

/** `ouder is dan 17 jaar`: from the birthday on, or a year later? */
export const olderThan: Cause = (broken) => {
  const found = around(broken, /\bouder(?:\s+(?:is|zijn))?\s+dan\s+(?:(\d+|[a-z]+tig)(?:\s+jaar)?)?(?:\s+is\b)?/i, 30);
  if (!found) return undefined;
  const years = Number(found.match[1]);
  const [at, after] = Number.isInteger(years) ? [String(years), String(years + 1)] : ['18', '19'];
  return say(broken, {
    text: "'ouder is dan' is op twee manieren te lezen: vanaf de dag na de verjaardag, of pas een jaar later.",
    hint: `Schrijf '${at} jaar of ouder is' (vanaf die verjaardag) of '${after} jaar of ouder is'.`,
    at: { start: found.start, end: found.start + found.match[0].trimEnd().length },
  });
};

/** `jonger is dan 18`: of what? */
export const ageWithoutUnit: Cause = (broken) => {
  const number = /^\d{1,3}(?=[\s.,;])/.exec(broken.after)?.[0];
  if (broken.rule !== 'leeftijd' || number === undefined || broken.kind !== 'Getal') return undefined;
  return say(broken, {
    text: `Achter '${number}' ontbreekt de eenheid: jaar, maanden, weken of dagen.`,
    hint: `Schrijf '${number} jaar'.`,
    repair: { span: { start: number.length, end: number.length }, by: ' jaar', title: "Voeg 'jaar' in" },
  });
};

/** `tussen € 10 en € 20 ligt`: with the bounds or without them? */
export const betweenBounds: Cause = (broken) => {
  const found = around(
    broken,
    /\btussen\s+(?:de\s+)?(€\s?[\d.,]+|\d{1,2}\s+[a-z]+\s+\d{4}|[\d.,]+%?)\s+en\s+(?:de\s+)?(€\s?[\d.,]*\d|\d{1,2}\s+[a-z]+\s+\d{4}|[\d.]*\d(?:,\d+)?%?)(?:\s+(\w+))?/i,
    34,
  );
  if (!found) return undefined;
  const [written, low = '', high = ''] = found.match;
  const isDate = /^\d{1,2}\s+[a-z]/.test(low);
  const by = isDate
    ? `op of na ${low} ligt en voor ${high} ligt`
    : `ten minste ${low} bedraagt en ten hoogste ${high} bedraagt`;
  return say(broken, {
    text: "Bij 'tussen … en …' staat niet of de grenzen zelf meetellen.",
    hint: `Schrijf bijvoorbeeld '${by}'.`,
    at: { start: found.start, end: found.start + written.length },
  });
};

/** Bounds that are read behind a comma. */
const KNOWN_BOUND =
  /^(?:(?:met|tot)\s+een\s+maximum\s+van|met\s+een\s+minimum\s+van|niet\s+(?:meer|minder|hoger|lager)\s+dan)$/i;

/** `, met een plafond van € 100`, `met een maximum van € 100` without a comma: a bound in other words. */
export const otherBound: Cause = (broken) => {
  const match =
    /^(?:,\s*)?(?:(?:doch|maar|echter)\s+)?((?:met|tot)\s+een\s+(?:maximum|plafond)\s+van|(?:met|tot)\s+een\s+(?:minimum|bodem)\s+van|tot\s+(?:ten\s+hoogste|maximaal|hoogstens|een\s+bedrag\s+van)|niet\s+meer\s+dan|niet\s+hoger\s+dan|niet\s+minder\s+dan|niet\s+lager\s+dan|maximaal|hoogstens|hooguit|minimaal|minstens)\s/i.exec(
      broken.after,
    );
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  if (broken.path.includes('gezegde in bijzin') || /\b(?:bedraagt|bedragen)\s*$/i.test(broken.before)) return undefined;
  const use = /minimum|bodem|minder|lager|mini|minstens/i.test(words) ? 'ten minste' : 'ten hoogste';
  const blank = /\s*$/.exec(broken.before)?.[0].length ?? 0;
  const comma = /,\s*$/.test(broken.before) ? '' : ',';
  const lead = match[0].search(/[a-z]/i);
  return say(broken, {
    text: KNOWN_BOUND.test(words)
      ? `Voor '${words.replace(/\s+/g, ' ')}' hoort een komma te staan: de grens geldt voor alles wat ervoor staat.`
      : `'${words.replace(/\s+/g, ' ')}' wordt niet als grens gelezen.`,
    hint: `Schrijf ', ${use} …'.`,
    at: { start: lead, end: match[0].trimEnd().length },
    repair: {
      span: { start: comma === '' ? 0 : -blank, end: match[0].trimEnd().length },
      by: comma === '' ? use : `, ${use}`,
    },
  });
};

/** `twaalfmaal de norm`: from month to year, or twelve times as much? */
export const twelveTimes: Cause = (broken) => {
  const found = around(broken, /\b(?:twaalf|12)\s?(?:maal|keer|x)(?=\s)/i, 14);
  if (!found) return undefined;
  const span = { start: found.start, end: found.start + found.match[0].length };
  return say(broken, {
    text: `'${found.match[0]}' zegt niet of een bedrag per maand een bedrag per jaar wordt.`,
    hint: "Schrijf 'het twaalfvoud van' (van maand naar jaar), of '12 vermenigvuldigd met' (het blijft per maand).",
    at: span,
    repair: { span, by: 'het twaalfvoud van' },
  });
};

const COUNTED = '(?:elk|elke|ieder|iedere|per)';
const PERIOD = /(?:dag|week|maand|kwartaal|jaar|uur|periode|deel|tijdvak)$/;

/** `voor elk kind € 12`, `€ 12 per kind` */
export const forEach: Cause = (broken) => {
  const match = new RegExp(`^(?:voor\\s+${COUNTED}|per|${COUNTED})\\s+([a-zà-ÿ-]+)`, 'i').exec(broken.after);
  const noun = match?.[1];
  if (!match || noun === undefined || /^(?:maand|jaar|uur|dag|week)$/.test(noun) || broken.kind === 'Eigennaam')
    return undefined;
  if (!/(?:bedraagt|bedragen|€\s?[\d.,]+)\s*$/i.test(broken.before)) return undefined;
  const declared = match[0].startsWith('per ');
  return say(broken, {
    text:
      PERIOD.test(noun) || declared
        ? `'${match[0]}' zegt niet hoe vaak het bedrag meetelt.`
        : `'${noun}' is niet omschreven als iets wat iemand is; daarom is '${match[0]}' niet te tellen.`,
    hint: declared
      ? `Schrijf '… voor iedere ${noun}' of '… voor ieder ${noun}'.`
      : PERIOD.test(noun)
        ? `Schrijf '… vermenigvuldigd met het aantal …', en omschrijf dat aantal onder 'gegevens'.`
        : `Omschrijf onder 'gegevens' wie dat is ('een ${noun} is').`,
    at: { start: 0, end: match[0].length },
  });
};

/** `binnen 8 werkdagen` */
export const workingDays: Cause = (broken) => {
  const found = around(broken, /\b(?:\d+|[a-z]+)\s+(?:werkdagen|werkdag|kalenderdagen|etmalen|dagdelen)\b/i, 20);
  if (!found) return undefined;
  const isCalendar = /kalenderdagen/i.test(found.match[0]);
  const span = { start: found.start, end: found.start + found.match[0].length };
  const days = found.match[0].replace(/kalenderdagen/i, 'dagen');
  return say(broken, {
    text: isCalendar
      ? "'kalenderdagen' heten hier 'dagen'."
      : `Een termijn telt dagen, weken, maanden of jaren; '${found.match[0]}' telt hij niet.`,
    hint: isCalendar
      ? `Schrijf '${days}'.`
      : "Schrijf de termijn in dagen of weken. Eindigt hij op een zaterdag, zondag of feestdag, dan verlengt de Algemene termijnenwet hem ('gebruikt Algemene termijnenwet').",
    at: span,
    repair: isCalendar ? { span, by: days } : undefined,
  });
};

/** `respectievelijk`, `onderscheidenlijk` */
export const distributed: Cause = (broken) => {
  const found = around(broken, /\b(?:respectievelijk|onderscheidenlijk|telkens)\b/i, 24);
  if (!found) return undefined;
  return say(broken, {
    text: `Bij '${found.match[0]}' staat niet wat bij wat hoort.`,
    hint: "Maak er een zin van voor elk geval, of een 'tabel' met een rij voor elk geval.",
    at: { start: found.start, end: found.start + found.match[0].length },
  });
};

/** `voornoemde norm`, `het desbetreffende bedrag`, `indien zulks het geval is` */
export const pointer: Cause = (broken) => {
  if (broken.kind !== 'Aanwijzer') return undefined;
  if (/^(?:zulks|zodoende|zo)\b/i.test(broken.found))
    return say(broken, {
      text: `'${broken.found}' wijst niet zeker een voorwaarde aan.`,
      hint: "Herhaal de voorwaarde met haar eigen woorden, of verwijs ernaar: 'indien lid 1 onderdeel a van toepassing is'.",
    });
  return say(broken, {
    text: `'${broken.found}' wijst niet zeker iets aan: de taal kent een waarde alleen bij haar naam.`,
    hint: `Noem alleen de naam, zonder '${broken.found}'. De waarde die de zin zelf bepaalt, heet 'deze'.`,
  });
};

/** `de norm, bedoeld in artikel 21`, `de in artikel 21 bedoelde norm` */
export const meantIn: Cause = (broken) => {
  const behind =
    /^(?:,\s*)?(?:als\s+|zoals\s+)?(?:bedoeld|genoemd|vermeld|omschreven)\s+in\s+((?:[^,.]|\.(?=\S))+?)(?=[,.]?\s*$|[,]|\s+(?:en|of|indien|verm|verh|verl|gedeeld|tenzij)|\.)/i.exec(
      broken.after,
    );
  const before =
    /^(?:in|op grond van|krachtens|ingevolge)\s+([^,.]+?)\s+(?:bedoelde|genoemde|vermelde|berekende|vastgestelde)\s/i.exec(
      broken.after,
    );
  const found = behind ?? before;
  if (!found || (before !== null && behind === null && !/\b(?:de|het|een)\s+$/i.test(broken.before))) return undefined;
  return say(broken, {
    text: `'${quotable(found[0].replace(/^,\s*/, '').trim(), 50)}' bij een waarde of hoedanigheid wordt hier niet gelezen.`,
    hint: `Is er maar één met die naam, laat het dan weg. Bedoelt u de uitkomst volgens die bepaling, schrijf dan 'de … ingevolge ${quotable((found[1] ?? '').trim(), 40)}'.`,
    at: { start: found[0].search(/[a-z]/i), end: found[0].trimEnd().length },
  });
};

/** `De bijstand wordt verlaagd met € 12`: a change of what another rule gives. */
export const changedValue: Cause = (broken) => {
  const match = /^(vermeerderd|verhoogd|verminderd|verlaagd|gekort|vermenigvuldigd)\s+(?:met|op)\b/i.exec(broken.after);
  const subject = /^([^,;:]*?)\s+(?:kan\s+)?(?:wordt|worden|is|zijn|kan|kunnen)\s*(?:worden\s*)?$/i.exec(
    broken.before,
  )?.[1];
  if (!match || subject === undefined) return undefined;
  const name = /^(?:dit|dat|deze|die)\s/i.test(subject) ? 'de …' : subject.charAt(0).toLowerCase() + subject.slice(1);
  return say(broken, {
    text: `Deze zin verandert '${quotable(name, 40)}' uit een andere bepaling, maar zegt niet uit welke.`,
    hint: `Schrijf 'In afwijking van lid … bedraagt ${quotable(name, 40)} ${quotable(name, 40)} ingevolge lid …, ${quotable(clauseFrom(broken.after), 40)}'.`,
  });
};

/** `kan het college een hoger bedrag toekennen`, `kan worden verlaagd` */
export const mayDo: Cause = (broken) => {
  if (!/(?:^|\s)(?:kan|kunnen)(?:\s+(?!.*\b(?:indien|tenzij|bedraagt)\b)[^,;:]*)?\s*$/i.test(broken.before))
    return undefined;
  if (/\b(?:indien|tenzij|bedraagt)\b/i.test(broken.before)) return undefined;
  return say(broken, {
    text: "Wat iemand 'kan', is alleen te lezen als het onder 'gegevens' zo is omschreven, of als 'een lager bedrag' of 'een hoger bedrag' bij een waarde.",
    hint: "Schrijf bij de waarde: 'De … bedraagt …, met dien verstande dat het college een hoger bedrag kan toekennen indien naar het oordeel van het college …'. Of omschrijf het: 'Van het college wordt bepaald of zij: de … herziet|herzien.'",
  });
};

/** `Iedere persoon heeft …`, `Alle ouders …` */
export const everybody: Cause = (broken) => {
  const whole = (broken.before + broken.after).trimStart();
  const match = /^(Iedere|Ieder|Elke|Elk|Alle)\s/.exec(whole);
  const back = broken.before.length;
  if (!match || back > 12) return undefined;
  const word = match[1] ?? '';
  return say(broken, {
    text: `Een zin begint niet met '${word}': aan het begin betekent 'Een persoon' al: ieder van wie de zaak weet.`,
    hint: "Schrijf 'Een persoon … indien die persoon …' of 'Een persoon die …'.",
    at: { start: -back, end: -back + word.length },
    repair: word === 'Alle' ? undefined : { span: { start: -back, end: -back + word.length }, by: 'Een' },
  });
};

/** `Slechts één persoon is …` */
export const onlyFirst: Cause = (broken) => {
  if (broken.kind !== 'Slechts' || broken.previous !== '') return undefined;
  const one = /^slechts\s+(?:één|een)\s/i.test(broken.after);
  return say(broken, {
    text: one
      ? 'Wie voorgaat als meer mensen in aanmerking komen, staat in een rangorde.'
      : "'Slechts' staat niet vooraan, maar achter het werkwoord.",
    hint: one
      ? "Schrijf 'Ten hoogste één persoon is …, in de rangorde: lid 1; lid 2.'"
      : "Schrijf 'De … wordt slechts toegekend indien …' of '… heeft slechts aanspraak op … indien …'.",
  });
};

/** `De toelage bedraagt, indien C, € 12`, `De toelage, indien C, bedraagt € 12` */
export const conditionInside: Cause = (broken) => {
  const match = /^,\s*((?:indien|als|tenzij|mits|ingeval|voor zover)\s[^,]+),\s*([^]+)$/i.exec(broken.after);
  const head = broken.before.trim().replace(/\s+/g, ' ');
  if (!match || /\b(?:indien|tenzij)\b/.test(head)) return undefined;
  const [, clause = '', rest = ''] = match;
  const value = rest.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return say(broken, {
    text: 'De voorwaarde staat midden in de zin; zij hoort achteraan.',
    hint: `Schrijf '${quotable(`${head} ${value} ${clause.replace(/\s+/g, ' ')}`, 160)}.'`,
    at: { start: 0, end: 1 + clause.length + 1 },
    repair:
      value.includes(',') || !/^[^,.]+$/.test(value)
        ? undefined
        : {
            span: { start: 0, end: 0 + broken.after.trimEnd().length },
            by: ` ${value} ${clause}.`,
            title: 'Zet de voorwaarde achteraan',
          },
  });
};

/** `en tenzij`, `indien tenzij` */
export const unlessInside: Cause = (broken) => {
  if (broken.kind !== 'Tenzij') return undefined;
  const word = /\b(en|of|indien|als)\s+$/i.exec(broken.before)?.[1];
  if (word === undefined) return undefined;
  return say(broken, {
    text: `'${broken.found}' kan niet op '${word}' volgen: het begint zelf een uitzondering.`,
    hint:
      word === 'indien' || word === 'als'
        ? `Kies één van beide: '${word} …' of 'tenzij …'.`
        : `Zet de uitzondering achter de hele voorwaarde: '…, tenzij …'.`,
    at: { start: -word.length - 1, end: broken.found.length },
    repair:
      word === 'en'
        ? {
            span: { start: -(/\s*\ben\s+$/i.exec(broken.before)?.[0].length ?? 0), end: 0 },
            by: ', ',
            title: "Vervang 'en' door een komma",
          }
        : undefined,
  });
};
