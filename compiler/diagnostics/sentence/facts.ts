/** Sentences of a voorbeeld that miss a small word between a name and what it is. */
import { knownPhrases } from '../../../grammar/index.ts';
import { clauseFrom, say, type Cause } from './context.ts';
import { quotable } from '../phrases.ts';

/** `Het inkomen Anna bedraagt € 12.`, `De huurder Anna.` */
export const personLoose: Cause = (broken) => {
  if (broken.kind !== 'Eigennaam' || broken.previous === '' || /^(?:is|zijn|van|en|of)$/i.test(broken.previous))
    return undefined;
  const use = /\s(?:bedraagt|bedragen|is|heeft|ligt)\b/.test(clauseFrom(broken.after)) ? 'van' : 'is';
  return say(broken, {
    text: `Tussen '${quotable(broken.previous, 40)}' en '${broken.found}' ontbreekt '${use}'.`,
    hint: `Schrijf '${quotable(broken.previous, 40)} ${use} ${broken.found}'.`,
    repair: { span: { start: 0, end: 0 }, by: `${use} `, title: `Voeg '${use}' in` },
  });
};

/** `Het inkomen van Anna € 12.` */
export const verbBeforeValue: Cause = (broken) => {
  if (!['Bedrag', 'Nihil', 'Procent', 'Datum'].includes(broken.kind)) return undefined;
  if (!['gegeven', 'verwachting'].includes(broken.path[0] ?? '')) return undefined;
  if (broken.previous === '' || /\b(?:bedraagt|bedragen|is|zijn|indien|tenzij)\b/.test(broken.before)) return undefined;
  const use = broken.kind === 'Datum' ? 'is' : 'bedraagt';
  return say(broken, {
    text: `Tussen '${quotable(broken.previous, 40)}' en '${broken.found}' ontbreekt '${use}'.`,
    hint: `Schrijf '… ${use} ${broken.found}'.`,
    repair: { span: { start: 0, end: 0 }, by: `${use} `, title: `Voeg '${use}' in` },
  });
};

/** Two sentences of which the first has no full stop: a capital begins the second. */
export const stopBetween: Cause = (broken) => {
  if (
    !/^[A-ZÀ-Ö]/.test(broken.found) ||
    broken.kind === 'Eigennaam' ||
    broken.previous === '' ||
    !(/\n\s*$/.test(broken.before) || knownPhrases().includes(broken.found.toLowerCase()))
  )
    return undefined;
  const blank = /\s*$/.exec(broken.before)?.[0].length ?? 0;
  return say(broken, {
    text: `Met '${broken.found}' begint een nieuwe zin, maar de zin ervoor heeft geen punt.`,
    hint: `Zet een punt achter '${quotable(broken.previous, 40)}'.`,
    repair: { span: { start: -blank, end: -blank }, by: '.', title: 'Zet een punt' },
  });
};
