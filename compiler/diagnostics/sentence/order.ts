/** Words in the wrong order, and verbs that are missing or too many. */
import { atEnd, clauseFrom, described, insteadOf, lastWords, say, type Broken, type Cause } from './context.ts';
import { quotable } from '../phrases.ts';

const VERB =
  /^(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|bedraagt|bedragen|woont|wonen|ligt|liggen|duurt|kan|kunnen|[a-zà-ÿ]+t)$/;
const OPENERS = /(?:^|[\s:])(indien|als|mits|ingeval|tenzij|voor zover|en|of|die|[a-z]\.|\d+°\.)\s+(?=[^]*$)/gi;

/** `indien de verzekerde heeft een partner`: main-clause order where the verb belongs at the end. */
export const verbTooEarly: Cause = (broken) => {
  if (!['gezegde in bijzin', 'vergelijking', 'werkwoord'].includes(broken.rule)) return undefined;
  if (!['Werkwoord', 'EigenWerkwoord', 'Bedraagt', 'Ligt', 'Bestaat', 'Duurt'].includes(broken.kind)) return undefined;
  const rest = clauseFrom(broken.after).slice(broken.found.length).trim().replace(/\s+/g, ' ');
  if (rest === '') return undefined;
  const last = rest.split(' ').at(-1) ?? '';
  const isNoun = /(?:^|\s)(?:een|geen|de|het)\s+\S+$/.test(rest); // 'is een student'
  if (VERB.test(last) && !isNoun && rest.includes(' ') && last !== broken.found) {
    return say(broken, {
      text: `In deze voorwaarde staan twee werkwoorden: '${broken.found}' en '${last}'.`,
      hint: `Laat er één staan, achteraan: '${subjectOf(broken)} ${rest}'.`,
      label: 'een werkwoord te veel',
    });
  }
  const fronted = /^(?:indien|als|mits|ingeval|voor zover|tenzij)\s[^]*,\s*([^,]+)$/i.exec(broken.before.trimEnd());
  if (fronted)
    return say(broken, {
      text: `Na de voorwaarde en de komma komt eerst het werkwoord '${broken.found}', en dan pas waarover de zin gaat.`,
      hint: `Schrijf ', ${broken.found} ${(fronted[1] ?? '').replace(/\s+/g, ' ')} ${quotable(rest, 40)}'.`,
      label: 'dit werkwoord',
    });
  const moved = verbLast(broken.found, rest);
  const end = clauseFrom(broken.after).trimEnd().length;
  return say(broken, {
    text: `Na '${openerOf(broken)}' staat het werkwoord achteraan, maar '${broken.found}' staat al voor '${quotable(rest, 40)}'.`,
    hint: `Schrijf '${openerOf(broken)} ${subjectOf(broken)} ${moved}'.`,
    label: 'dit werkwoord',
    repair: { span: { start: 0, end }, by: moved, title: 'Zet het werkwoord achteraan' },
  });
};

/** `bedraagt meer dan € 12` -> `meer bedraagt dan € 12`; `heeft een partner` -> `een partner heeft` */
function verbLast(verb: string, rest: string): string {
  const equal = /^gelijk\s+aan\s+(.*)$/.exec(rest);
  if (equal) return `gelijk ${verb} aan ${equal[1] ?? ''}`;
  const comparison = /^(meer|minder|hoger|lager|groter|kleiner|langer|korter|later|eerder|jonger)\s+dan\s+(.*)$/.exec(
    rest,
  );
  return comparison ? `${comparison[1] ?? ''} ${verb} dan ${comparison[2] ?? ''}` : `${rest} ${verb}`;
}

function openerPlace(text: string): { word: string; end: number } | undefined {
  const last = [...text.matchAll(OPENERS)].at(-1);
  return last && { word: last[1] ?? '', end: last.index + last[0].length };
}

function openerOf({ before }: Broken): string {
  const words = [...before.matchAll(/(?:^|\s)(indien|als|mits|ingeval|tenzij|voor zover)(?=[\s:])/gi)];
  return words.at(-1)?.[1]?.toLowerCase() ?? 'indien';
}

/** What stands between the last word that opens a condition and the verb. */
function subjectOf({ before }: Broken): string {
  return before
    .slice(openerPlace(before)?.end ?? 0)
    .replace(/\s+/g, ' ')
    .trim();
}

/** `meer dan € 12 bedraagt`: the verb stands between `meer` and `dan`. */
export const verbBeforeThan: Cause = (broken) => {
  if (broken.kind !== 'Dan') return undefined;
  const word = lastWords(broken.before, 1);
  const clause = clauseFrom(broken.after);
  const inner = clause.replace(/^dan\s+/, '');
  const verb = /\s+(bedraagt|bedragen|is|zijn|duurt|ligt)\s*$/.exec(inner)?.[1];
  const value = inner.replace(/\s+(?:bedraagt|bedragen|is|zijn|duurt|ligt)\s*$/, '').trim();
  return say(broken, {
    text:
      verb === undefined
        ? `Tussen '${word}' en 'dan' ontbreekt het werkwoord.`
        : `Tussen '${word}' en 'dan' hoort het werkwoord; hier staat '${verb}' achteraan.`,
    hint: `Schrijf '${word} ${verb ?? 'bedraagt'} dan ${quotable(value, 40)}'.`,
    at: { start: -word.length - 1, end: 3 },
    repair: {
      span: { start: 0, end: clause.trimEnd().length },
      by: `${verb ?? 'bedraagt'} dan ${value}`,
      title: `Zet '${verb ?? 'bedraagt'}' voor 'dan'`,
    },
  });
};

/** `In afwijking van lid 1 de toeslag bedraagt …`: after the citation the verb comes first. */
export const verbAfterCitation: Cause = (broken) => {
  if (broken.rule !== 'hoofdzin na voorop') return undefined;
  const opening = broken.before.replace(/\s+/g, ' ').trim().replace(/,$/, '');
  const match = /^(.+?)\s+(bedraagt|bedragen|is|zijn|wordt|worden|heeft|hebben|bestaat)\s+/s.exec(broken.after);
  if (!match)
    return say(broken, {
      text: `Na '${quotable(opening)}' hoort eerst het werkwoord; ${insteadOf(broken)}.`,
      hint: `Schrijf bijvoorbeeld '${quotable(opening)} bedraagt de … …'.`,
    });
  const [whole, subject = '', verb = ''] = match;
  const turned = `${verb} ${subject.trim().replace(/\s+/g, ' ').replace(/^,\s*/, '')}`;
  return say(broken, {
    text: `Na '${quotable(opening)}' komt eerst het werkwoord en dan pas waarover de zin gaat.`,
    hint: `Schrijf '${quotable(opening)} ${turned} …'.`,
    repair: { span: { start: 0, end: whole.trimEnd().length }, by: turned, title: 'Zet het werkwoord voorop' },
  });
};

/** A sentence that begins with its verb or its amount. */
export const wrongBeginning: Cause = (broken) => {
  if (broken.previous !== '') return undefined;
  if (broken.kind === 'Bedraagt' || broken.kind === 'Werkwoord') {
    return say(broken, {
      text: `Een zin begint met waarover hij gaat, niet met het werkwoord '${broken.found}'.`,
      hint: `Schrijf 'De … ${broken.found.toLowerCase()} …'; alleen na 'In afwijking van lid …' en na 'Indien …,' komt het werkwoord eerst.`,
    });
  }
  if (broken.kind === 'Bedrag' || broken.kind === 'Procent' || broken.kind === 'Getal') {
    return say(broken, {
      text: `Een zin begint met de naam van de uitkomst, niet met ${described(broken)}.`,
      hint: `Draai de zin om: 'De … bedraagt ${broken.found} …'.`,
    });
  }
  return undefined;
};

/** `De toeslag de normpremie.` */
export const verbMissing: Cause = (broken) => {
  if (broken.rule === 'hoofdzin') {
    const subject = quotable(broken.before, 50);
    return say(broken, {
      text: `Na '${subject}' hoort het werkwoord te staan; ${insteadOf(broken)}.`,
      hint: `Schrijf bijvoorbeeld '${subject} bedraagt …' of '${subject} is …'.`,
    });
  }
  if (broken.rule === 'gezegde van de hoofdzin' && ['Bedraagt', 'Werkwoord'].includes(broken.kind)) {
    return say(broken, {
      text: `Na het werkwoord '${broken.previous}' staat nog een werkwoord: '${broken.found}'.`,
      hint: 'Laat er één staan.',
      label: 'een werkwoord te veel',
    });
  }
  if (
    broken.rule === 'werkwoord' &&
    (atEnd(broken) || ['Komma', 'Puntkomma', 'En', 'Of', 'Indien', 'Tenzij'].includes(broken.kind))
  ) {
    return say(broken, {
      text: `Achter '${quotable(broken.previous, 50)}' ontbreekt het werkwoord.`,
      hint: "Een voorwaarde eindigt op het werkwoord, zoals 'in Nederland woont' of 'een partner heeft'.",
    });
  }
  return undefined;
};

/** `18 jaar of ouder is`, `na 1 januari 2000 is` */
export const looseComparison: Cause = (broken) => {
  const more = /^of\s+(ouder|meer|hoger|langer|later|jonger|minder|lager|korter|eerder)\b(?:\s+(\w+))?/.exec(
    broken.after,
  );
  if (more) {
    const bound = /ouder|meer|hoger|langer|later/.test(more[1] ?? '') ? 'ten minste' : 'ten hoogste';
    const value = /(€\s?[\d.,]+|[\d.,]+%?(?:\s+\w+)?|\S+)\s*$/.exec(broken.before)?.[1] ?? broken.previous;
    const by = `${bound} ${value} ${more[2] ?? 'bedraagt'}`;
    const span = { start: -(/\s*$/.exec(broken.before)?.[0].length ?? 0) - value.length, end: more[0].length };
    return say(broken, {
      text: `'of ${more[1] ?? ''}' achter een waarde wordt niet als grens gelezen.`,
      hint: `Schrijf '${by}'.`,
      at: span,
      repair: { span, by },
    });
  }
  const moment = /\b(op of na|op of voor|na|voor|vóór)\s+(\d{1,2}\s+[a-z]+\s+\d{4})\s+$/.exec(broken.before);
  if (!moment || !['is', 'valt', 'komt', 'was'].includes(broken.found)) return undefined;
  return say(broken, {
    text: `Bij '${moment[1] ?? ''}' met een datum hoort het werkwoord 'ligt'; hier staat '${broken.found}'.`,
    hint: `Schrijf '${moment[1] ?? ''} ${moment[2] ?? ''} ligt'.`,
    repair: { span: { start: 0, end: broken.found.length }, by: 'ligt' },
  });
};
