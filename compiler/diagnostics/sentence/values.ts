/** Parts of a value that are missing or are said otherwise: `van`, the percent sign, a colon in a formula. */
import { quotable } from '../phrases.ts';
import { atEnd, clauseFrom, described, say, type Cause } from './context.ts';

/** `4,25 van de standaardpremie` */
export const percentSignMissing: Cause = (broken) => {
  const number = /([\d.]+(?:,\d+)?)\s*$/.exec(broken.before)?.[1];
  if (broken.kind !== 'Van' || number === undefined) return undefined;
  if (/\bartikel(?:en)?\s+$/i.test(broken.before.slice(0, broken.before.lastIndexOf(number)))) {
    const law = /^van\s+(?:(?:de|het)\s+)?([A-Z][\w-]*)(?![\w-]|\s+(?:op|van)\b)/.exec(broken.after)?.[1] ?? '…';
    return say(broken, {
      text: `Achter 'artikel ${number}' komt de regeling zonder 'van'.`,
      hint: `Schrijf haar naam of haar afkorting direct achter het nummer: 'artikel ${number} ${law}'.`,
    });
  }
  if (/€\s*$/.test(broken.before.slice(0, broken.before.lastIndexOf(number)))) {
    return say(broken, {
      text: `Voor 'van' hoort een percentage te staan; '${broken.previous}' is een bedrag.`,
      hint: "Schrijf een percentage ('4% van …'), of gebruik 'vermeerderd met' of 'vermenigvuldigd met'.",
    });
  }
  return say(broken, {
    text: `Voor 'van' hoort een percentage te staan; '${number}' is een getal.`,
    hint: `Schrijf '${number}% van …', of 'vermenigvuldigd met' als het een getal moet zijn.`,
    at: { start: -number.length - 1, end: 3 },
  });
};

/** `de helft de normpremie` */
export const partWithoutOf: Cause = (broken) => {
  const part =
    /\b((?:de|een|het)\s+(?:helft|kwart|twaalfvoud|som|hoogste|laagste|(?:derde|twaalfde)\s+deel))\s+$/i.exec(
      broken.before,
    )?.[1];
  if (part === undefined || broken.kind === 'Van' || atEnd(broken)) return undefined;
  return say(broken, {
    text: `Achter '${part}' ontbreekt 'van'.`,
    hint: `Schrijf '${part} van ${quotable(clauseFrom(broken.after), 40)}'.`,
    repair: { span: { start: 0, end: 0 }, by: 'van ', title: "Voeg 'van' in" },
  });
};

/** `bedraagt ten minste € 12`: a bound needs something to bound. */
export const loneBound: Cause = (broken) => {
  const bound =
    /^(ten minste|ten hoogste|niet meer dan|niet minder dan|maximaal|minimaal|hooguit|minstens|hoogstens)\s+/i.exec(
      broken.after,
    );
  if (!bound || !/(?:^|\s)(?:bedraagt|bedragen)\s*$/i.test(broken.before)) return undefined;
  const use = /minst|minder|mini/i.test(bound[1] ?? '') ? 'ten minste' : 'ten hoogste';
  const value = clauseFrom(broken.after.slice(bound[0].length));
  return say(broken, {
    text: `'${bound[1] ?? ''}' is een grens aan een waarde, maar de waarde zelf ontbreekt.`,
    hint: `Noem eerst de waarde: 'bedraagt …, ${use} ${quotable(value, 40)}'.`,
    at: { start: 0, end: (bound[1] ?? '').length },
  });
};

const GROUND =
  /^(ingevolge|op grond van|krachtens|volgens)\s+((?:artikel|lid|onderdeel|paragraaf|overweging)\s+[^\s,.]+(?:\s+(?:lid|onderdeel|onder)\s+[^\s,.]+)*(?:\s+([A-Z][\w-]*))?)(?=[\s,.])/;
const NAME = /^(?:de|het)\s+(?:(?!(?:vermeerderd|verminderd|vermenigvuldigd|gedeeld|maal|voor)(?![a-z]))[^\s,.]+\s*)+/;

/** `bedraagt ingevolge artikel 3 nihil`: the provision before the value that it gives. */
export const groundBeforeValue: Cause = (broken) => {
  const ground = GROUND.exec(broken.after);
  if (!ground || !/(?:^|\s)(?:bedraagt|bedragen)\s*$/i.test(broken.before)) return undefined;
  const [whole, word = '', cited = '', law] = ground;
  const value = clauseFrom(broken.after.slice(whole.length).replace(/^,?\s*/, '')).replace(/\.$/, '');
  const name = word === 'op grond van' ? undefined : NAME.exec(value)?.[0].trim();
  const instead =
    name === undefined
      ? `bedraagt ${value === '' ? '…' : quotable(value, 40)} op grond van ${cited}`
      : `bedraagt ${name} ingevolge ${cited}${value.slice(name.length)}`;
  const unknown =
    law === undefined || broken.names.includes(law)
      ? ''
      : ` De regeling '${law}' is hier niet bekend: noem haar ook achter 'gebruikt'.`;
  return say(broken, {
    text: `Achter 'bedraagt' staat eerst de waarde, en dan pas '${word} ${cited}'.`,
    hint: `Schrijf '${instead}'.${unknown}`,
    at: { start: 0, end: word.length + 1 + cited.length },
  });
};

/** `voor zover de standaardpremie € 12 te boven gaat` */
export const excessWithoutThat: Cause = (broken) => {
  if (/voor zover dat[^,;]*$/i.test(broken.before) && /^boven\s+gaat/.test(broken.after)) {
    return say(broken, {
      text: "Hier staat 'boven gaat'; een vaste uitdrukking is alleen 'te boven gaat'.",
      hint: "Schrijf 'te boven gaat'.",
      at: { start: 0, end: 10 },
      repair: { span: { start: 0, end: 0 }, by: 'te ', title: "Voeg 'te' in" },
    });
  }
  if (broken.kind !== 'TeBovenGaat') return undefined;
  return say(broken, {
    text: "Wat er 'te boven gaat' wordt hier niet begrepen: voor 'voor zover' staat het bedrag, en erna 'dat' met de grens.",
    hint: `Schrijf '… voor zover dat ${quotable(broken.previous, 40)} te boven gaat'.`,
  });
};

/** `A is € 12` where `A: € 12` belongs; `A x B` for `A × B`. */
export const formulaSigns: Cause = (broken) => {
  if (broken.rule === 'letter van de formule' && broken.previous.length === 1) {
    return say(broken, {
      text: `Achter de letter '${broken.previous}' hoort een dubbele punt; hier staat ${described(broken)}.`,
      hint: `Schrijf '${broken.previous}: …'.`,
    });
  }
  if (broken.kind === 'Letter' && /^[x]\s/.test(broken.after) && broken.before.includes('formule')) {
    return say(broken, {
      text: "De letter 'x' wordt niet als maalteken gelezen.",
      hint: "Schrijf '×' (of '*').",
      repair: { span: { start: 0, end: 1 }, by: '×' },
    });
  }
  return undefined;
};

/** `De toeslag is € 12.` in a voorbeeld. */
export const isForBedraagt: Cause = (broken) => {
  if (
    broken.rule !== 'gezegde' ||
    !['Bedrag', 'Procent', 'Getal'].includes(broken.kind) ||
    !['is', 'zijn'].includes(broken.previous)
  )
    return undefined;
  const use = broken.previous === 'is' ? 'bedraagt' : 'bedragen';
  const start = broken.before.lastIndexOf(broken.previous) - broken.before.length;
  const span = { start, end: start + broken.previous.length };
  return say(broken, {
    text: `Een waarde zoals '${broken.found}' volgt op '${use}', niet op '${broken.previous}'.`,
    hint: `Schrijf '${use} ${broken.found}'.`,
    at: span,
    repair: { span, by: use },
  });
};
