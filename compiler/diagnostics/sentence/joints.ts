/** What holds a sentence together: commas, brackets, connectives, the labels of a list. */
import { quotable } from '../phrases.ts';
import { atEnd, clauseFrom, lastWords, say, type Cause } from './context.ts';

const MARK = /^(?:[-–•*·]|\d{1,2}[.)]|\d{1,2}[°º][)]?|\(?[a-z]\)|[ivx]+\.)(?=\s)/;
const MARKS = /(^|[:;,]\s*(?:en\s+|of\s+)?)((?:[-–•*·]|\d{1,2}[.)]|\d{1,2}[°º][)]?|\(?[a-z]\)|[ivx]+\.)(?=\s))/g;

/** A list whose items begin with `-`, `1.` or `a)`: all of them are made letters at once. */
export const otherMarks: Cause = (broken) => {
  const mark = MARK.exec(broken.after)?.[0];
  if (mark === undefined || !/[:;]\s*$/.test(broken.before)) return undefined;
  let count = 0;
  const lettered = broken.after.replace(MARKS, (_, lead: string) => {
    count += 1;
    return `${lead}${String.fromCharCode(96 + Math.min(count, 26))}.`;
  });
  const first = /:\s*$/.test(broken.before);
  return say(broken, {
    text: `'${mark}' wordt niet als begin van een onderdeel gelezen.`,
    hint: /^\(?[a-z]\)/.test(mark)
      ? `Schrijf '${mark.replace(/[()]/g, '')}.'.`
      : "Laat elk onderdeel beginnen met een letter en een punt ('a.', 'b.'), of binnen een onderdeel met '1°.', '2°.'.",
    at: { start: 0, end: mark.length },
    repair:
      first && count <= 26
        ? { span: { start: 0, end: broken.after.length }, by: lettered, title: 'Maak er letters van' }
        : undefined,
  });
};

/** `volgt, en b.`, `volgt en b.`: between items stands a semicolon. */
const itemSeparator: Cause = (broken) => {
  const comma = /(,?)(\s*)((?:en|of)?\s*)$/.exec(broken.before);
  const [whole = '', sign = '', , word = ''] = comma ?? [];
  if (sign === '' && word.trim() === '') return undefined;
  const mark = /^([a-z]\.)/.exec(broken.after)?.[1] ?? '';
  const start = -whole.length;
  return say(broken, {
    text:
      sign === ''
        ? `Voor '${word.trim()}' ontbreekt de puntkomma die het onderdeel afsluit.`
        : `Tussen twee onderdelen staat een puntkomma; voor onderdeel '${mark}' staat een komma.`,
    hint: `Schrijf ';${word.trim() === '' ? '' : ` ${word.trim()}`}' voor onderdeel '${mark}'.`,
    at: sign === '' ? { start: -word.length, end: -word.length + word.trimEnd().length } : { start, end: start + 1 },
    repair: { span: { start, end: start + sign.length }, by: ';', title: 'Zet een puntkomma' },
  });
};

/** `a)` for `a.`, a list without colon, items without semicolon. */
export const listMarks: Cause = (broken) => {
  const label = /^([a-z])([.)])(?=\s)/.exec(broken.after);
  if (!label) return undefined;
  const [mark, letter = '', sign = ''] = label;
  const before = broken.before.trimEnd();
  if (sign === ')')
    return say(broken, {
      text: `'${mark}' wordt niet als onderdeel van een lijst gelezen.`,
      hint: `Schrijf '${letter}.'.`,
      at: { start: 0, end: 2 },
      repair: { span: { start: 0, end: 2 }, by: `${letter}.` },
    });
  const blank = broken.before.length - before.length;
  if (/(?:indien|als|mits|tenzij|voor zover|de som van)$/i.test(before)) {
    return say(broken, {
      text: `Voor de lijst die met '${mark}' begint ontbreekt een dubbele punt.`,
      hint: `Schrijf '${lastWords(before, 1)}:'.`,
      at: { start: 0, end: 2 },
      repair: { span: { start: -blank, end: -blank }, by: ':', title: 'Zet een dubbele punt' },
    });
  }
  const separator = itemSeparator(broken);
  if (separator) return separator;
  return say(broken, {
    text: `Voor onderdeel '${mark}' ontbreekt een puntkomma.`,
    hint: "Sluit elk onderdeel af met een puntkomma; achter de laatste komt 'en' of 'of'.",
    at: { start: 0, end: 2 },
  });
};

/** `…, rekenkundig afgerond op …` and `…, waarin A: …` want their comma. */
export const commaMissing: Cause = (broken) => {
  if (!['AfgerondOp', 'Waarin', 'MetDienVerstandeDat'].includes(broken.kind) || /,\s*$/.test(broken.before))
    return undefined;
  const blank = /\s*$/.exec(broken.before)?.[0].length ?? 0;
  return say(broken, {
    text: `Voor '${broken.found}' ontbreekt een komma, zodat niet vaststaat waar het bij hoort.`,
    hint: `Schrijf '${lastWords(broken.before, 1)}, ${broken.found} …'.`,
    repair: { span: { start: -blank, end: -blank }, by: ',', title: 'Zet een komma' },
  });
};

/** A bracket that is never closed, or never opened. */
export const brackets: Cause = (broken) => {
  const whole = broken.before + broken.after;
  const [open, close] = [whole.split('(').length, whole.split(')').length];
  if (broken.kind === 'HaakSluit' && close > open)
    return say(broken, {
      text: 'Dit haakje sluit iets dat niet is geopend.',
      hint: "Zet '(' waar het begint, of haal ')' weg.",
    });
  if (open <= close || !atEnd(broken)) return undefined;
  const at = broken.before.lastIndexOf('(') - broken.before.length;
  return say(broken, {
    text: 'Dit haakje wordt niet gesloten.',
    hint: "Zet ')' waar het eindigt.",
    at: { start: at, end: at + 1 },
  });
};

/** The conclusion is over and something goes on: a condition without `indien`, a second conclusion. */
export const conditionLoose: Cause = (broken) => {
  if (!['zin', 'vervolg'].includes(broken.rule)) return undefined;
  const clause = quotable(clauseFrom(broken.after.replace(/^(?:en|of)\s+/, '')), 60);
  if (
    /^(?:en\s+|of\s+)?(?:de|het|een)\s+[^,;.]*?\s(?:bedraagt|bedragen)\s+(?:€|\d|nihil|de\s|het\s)/.test(broken.after)
  ) {
    return say(broken, {
      text: `Na ${broken.kind === 'En' ? 'deze uitkomst' : `'${quotable(broken.previous, 30)}'`} begint een tweede uitkomst: '${clause}'.`,
      hint: 'Maak er twee zinnen van, elk met een punt.',
    });
  }
  if (
    ![
      'De',
      'Het',
      'Een',
      'Geen',
      'Die',
      'Hij',
      'Zij',
      'Degene',
      'Beiden',
      'Naam',
      'Soort',
      'Gezegde',
      'EenVanBeiden',
      'GeenVanBeiden',
      'EenPersoon',
      'DiePersoon',
    ].includes(broken.kind)
  )
    return undefined;
  if (/\d\s?%\s*$/.test(broken.before)) {
    return say(broken, {
      text: `Tussen '${broken.previous}' en '${clause}' ontbreekt 'van'.`,
      hint: `Schrijf '${broken.previous} van ${clause}'.`,
      repair: { span: { start: 0, end: 0 }, by: 'van ', title: "Voeg 'van' in" },
    });
  }
  if (/\b(?:indien|als|mits|tenzij|voor zover)\b/i.test(broken.before)) {
    return say(broken, {
      text: `Tussen '${quotable(broken.previous, 30)}' en '${clause}' ontbreekt 'en' of 'of'.`,
      hint: "Zet 'en' als beide moeten gelden, 'of' als één ervan genoeg is.",
    });
  }
  if (/^(?:Onder|Als|Met)\s/.test(broken.before) && broken.kind === 'Gezegde') {
    return say(broken, {
      text: `Na '${broken.previous}' ontbreekt 'die'.`,
      hint: `Schrijf '${broken.previous} die ${clause}'.`,
      repair: { span: { start: 0, end: 0 }, by: 'die ', title: "Voeg 'die' in" },
    });
  }
  if (broken.kind === 'Soort' && !/\s(?:is|heeft|woont|zijn|wordt)$/.test(clause)) {
    return say(broken, {
      text: `Tussen '${broken.previous}' en '${clause}' ontbreekt een woord dat ze verbindt.`,
      hint: `Bedoelde u '${broken.previous} van de ${broken.found}'?`,
    });
  }
  if (broken.previous === '')
    return say(broken, {
      text: `Een zin begint met wie of waarover het gaat; hier staat '${quotable(broken.found, 40)}' vooraan.`,
      hint: `Draai de zin om: 'Een persoon heeft ${quotable(broken.found.toLowerCase(), 40)} indien …'.`,
    });
  return say(broken, {
    text: `Na '${quotable(broken.previous, 30)}' ontbreekt het woord dat '${clause}' aan de zin verbindt.`,
    hint: `Bedoelde u 'indien ${clause}'?`,
    repair: /(?:is|zijn|heeft|hebben|woont|wonen|bedraagt|ligt)$/.test(clause)
      ? { span: { start: 0, end: 0 }, by: 'indien ', title: "Voeg 'indien' in" }
      : undefined,
  });
};

const DATE = '\\d{1,2}\\s+[a-z]+(?:\\s+\\d{4})?';
const PERIOD = new RegExp(
  `^(?:met\\s+ingang\\s+van|vanaf|van|sinds|per|tot(?:\\s+en\\s+met)?|in|over)\\s+(?:(${DATE})|(\\d{4}))(?:\\s+(tot(?:\\s+en\\s+met)?)\\s+(${DATE}))?(?=[\\s.,;]|$)`,
  'i',
);

/** `€ 12 met ingang van 1 januari 2021`, `van 1 januari 2025 tot 1 juli 2025`, `in 2025` */
export const dateInRule: Cause = (broken) => {
  if (/^(?:gegeven|verwacht|looptijd|termijn|kolomkop)/.test(broken.path[0] ?? '') || broken.path.includes('looptijd'))
    return undefined;
  const match = PERIOD.exec(broken.after);
  if (!match) return undefined;
  const [written, from, year, until = 'tot', to] = match;
  const ends = to === undefined ? '' : ` ${until.replace(/\s+/g, ' ')} ${to}`;
  const validity = /^tot\b/i.test(written)
    ? `geldig ${written.replace(/\s+/g, ' ')}`
    : `geldig van ${from ?? ''}${ends}`;
  const whole =
    year === undefined ? validity : `geldig van 1 januari ${year} tot 1 januari ${String(Number(year) + 1)}`;
  const dated = [from, to].every((date) => date === undefined || /\d{4}$/.test(date));
  return say(broken, {
    text: 'Vanaf of tot wanneer een regel geldt, staat niet in de zin maar erboven.',
    hint: dated
      ? `Zet direct onder de kop van het lid '${whole}'. Is een bedrag elk jaar anders, schrijf het dan als 'parameter'.`
      : "Zet direct onder de kop van het lid 'geldig van … tot …' met hele datums. Geldt het elk jaar in die maanden, maak er dan een voorwaarde van: 'indien de peildatum op of na 1 juli van het kalenderjaar ligt'.",
    at: { start: 0, end: written.length },
  });
};

export const danglingComma: Cause = (broken) => {
  if (!/,\s*$/.test(broken.before) || !atEnd(broken)) return undefined;
  return say(broken, { text: 'Na deze komma houdt de zin op.', hint: 'Haal de komma weg, of maak de zin af.' });
};

/** `€ 50; indien …`: a semicolon where the sentence goes on. */
export const semicolonForComma: Cause = (broken) => {
  const next = /^;\s+(indien|tenzij|mits|voor zover|met dien verstande dat)\s/.exec(broken.after)?.[1];
  if (next === undefined) return undefined;
  const span = { start: 0, end: 1 };
  return say(broken, {
    text: `Voor '${next}' staat een puntkomma; de zin gaat daar gewoon door.`,
    hint: 'Schrijf een komma.',
    at: span,
    repair: { span, by: ',' },
  });
};

/** `bedraagt: € 50`: a colon where no list follows. */
export const colonBeforeValue: Cause = (broken) => {
  const colon = /:\s*$/.exec(broken.before)?.[0];
  if (colon === undefined || !/^(?:€|\d)/.test(broken.after)) return undefined;
  const span = { start: -colon.length, end: 0 };
  return say(broken, {
    text: 'Achter een dubbele punt volgt een lijst of de uitleg van een formule; hier volgt een waarde.',
    hint: 'Haal de dubbele punt weg.',
    at: { start: -colon.length, end: 1 - colon.length },
    repair: { span, by: ' ', title: 'Haal de dubbele punt weg' },
  });
};
