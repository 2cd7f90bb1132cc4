/** What holds a sentence together: commas, brackets, connectives, the labels of a list. */
import { quotable } from '../phrases.ts';
import { atEnd, clauseFrom, lastWords, say, type Cause } from './context.ts';

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
  return say(broken, {
    text: `Na '${quotable(broken.previous, 30)}' ontbreekt het woord dat '${clause}' aan de zin verbindt.`,
    hint: `Bedoelde u 'indien ${clause}'?`,
    repair: /(?:is|zijn|heeft|hebben|woont|wonen|bedraagt|ligt)$/.test(clause)
      ? { span: { start: 0, end: 0 }, by: 'indien ', title: "Voeg 'indien' in" }
      : undefined,
  });
};

/** `€ 12 met ingang van 1 januari 2021` */
export const dateInRule: Cause = (broken) => {
  if (broken.kind !== 'MetIngangVan' || broken.path.includes('looptijd')) return undefined;
  const date = /^met ingang van\s+(\d{1,2}\s+\S+\s+\d{4})/.exec(broken.after)?.[1];
  return say(broken, {
    text: 'Vanaf wanneer een regel geldt, staat niet in de zin maar erboven.',
    hint: `Zet boven de regel 'geldig van ${date ?? '…'}'.`,
  });
};

export const danglingComma: Cause = (broken) => {
  if (!/,\s*$/.test(broken.before) || !atEnd(broken)) return undefined;
  return say(broken, { text: 'Na deze komma houdt de zin op.', hint: 'Haal de komma weg, of maak de zin af.' });
};
