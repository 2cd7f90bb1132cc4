/** Facts told as one tells them to another, and orders that belong under a heading of their own. */
import { quotable } from '../phrases.ts';
import { atEnd, say, type Cause } from './context.ts';

const inExample = (path: readonly string[]): boolean => ['gegeven', 'verwachting'].includes(path[0] ?? '');

/** `Anna heeft een inkomen van € 1.200.`, `Anna krijgt € 600.`, `Anna is geboren op 1 mei 1990.` */
export const toldOtherwise: Cause = (broken) => {
  if (!inExample(broken.path)) return undefined;
  const whole = (broken.before + broken.after).replace(/\s+/g, ' ').trim();
  const has = /^(\S+) heeft (?:een|het) (.+?) van (€ ?[\d.,]*\d|[\d.,]*\d%?|\d+ .+?)\.?$/.exec(whole);
  const born = /^(\S+) is geboren op (\d{1,2} [a-z]+ \d{4})/.exec(whole);
  const gets = /^(\S+) (krijgt|ontvangt|betaalt|heeft) (?:een \S+ van )?(€ ?[\d.,]*\d)/.exec(whole);
  const by = has
    ? `Het ${has[2] ?? ''} van ${has[1] ?? ''} bedraagt ${has[3] ?? ''}.`
    : born
      ? `De geboortedatum van ${born[1] ?? ''} is ${born[2] ?? ''}.`
      : undefined;
  if (by === undefined && !gets) return undefined;
  const [start, end] = [-broken.before.length, broken.after.trimEnd().length];
  return say(broken, {
    text: `'${quotable(whole.replace(/\.$/, ''), 50)}' noemt het gegeven of de uitkomst niet bij haar naam.`,
    hint: by === undefined ? `Noem de uitkomst: 'De … bedraagt ${gets?.[3] ?? '€ …'}.'` : `Schrijf '${by}'`,
    at: { start, end },
    repair: by === undefined || has ? undefined : { span: { start, end }, by },
  });
};

/** `de aanvrager een verzoek heeft ingediend` */
export const requestOtherwise: Cause = (broken) => {
  const match = /\s(?:een|het)\s+((?:verzoek|aanvraag)\S*)\s+(?:heeft\s+)?$/.exec(broken.before);
  if (!match || !/^(?:heeft\s+)?(?:ingediend|gedaan)/.test(broken.after)) return undefined;
  return say(broken, {
    text: `Een verzoek wordt gelezen met zijn eigen naam voorop, niet als iets wat iemand heeft gedaan.`,
    hint: "Omschrijf het bij 'Een verzoek kan zijn (zonder verzoek: nee):', en schrijf 'het verzoek … van de aanvrager is ingediend'.",
  });
};

/** `Het college beslist binnen acht weken na …`, `uiterlijk acht weken na …` */
export const termInSentence: Cause = (broken) => {
  const whole = (broken.before + broken.after).replace(/\s+/g, ' ');
  if (/^uiterlijk\s/.test(broken.after) && broken.before.trim() === '') {
    const by = /^uiterlijk\s+(?:op\s+)?\d{1,2}\s+[a-z]+\s+\d{4}|^uiterlijk\s+op\b/.test(broken.after)
      ? 'tot en met'
      : 'binnen';
    const span = { start: 0, end: /^uiterlijk(?:\s+op)?/.exec(broken.after)?.[0].length ?? 9 };
    return say(broken, {
      text: "'uiterlijk' wordt niet als begin van een termijn gelezen.",
      hint: `Schrijf '${by} …'.`,
      at: span,
      repair: { span, by },
    });
  }
  const term =
    /\b(?:binnen|uiterlijk)\s+(?:een termijn van\s+)?\S+\s+(?:dagen|weken|maanden|jaar|jaren)\b(?:\s+na\s+[^,.;]+)?/.exec(
      whole,
    )?.[0];
  if (term === undefined || broken.path[0] === 'termijn' || inExample(broken.path)) return undefined;
  return say(broken, {
    text: 'Een termijn staat niet in een zin, maar onder een eigen kop.',
    hint: `Schrijf 'termijn beslissing' (of een andere naam), en daaronder, ingesprongen: '${quotable(term.replace('uiterlijk', 'binnen'), 60)}'.`,
  });
};

/** `de som van de bijslag van ieder kind`, `de som over alle kinderen` */
export const sumOverPersons: Cause = (broken) => {
  const text = broken.before + broken.after;
  const every = /\bde\s+som\s+van\s+([^,;:]*?)\s+van\s+(?:ieder|iedere|elk|elke|alle|de)\s+([a-zà-ÿ-]+)\s*\.?\s*$/.exec(
    text,
  );
  const all = /\bde\s+som\s+over\s+(?:alle|de)\s+([a-zà-ÿ-]+)/.exec(text);
  if ((every === null || broken.rule !== 'som' || !atEnd(broken)) && !all) return undefined;
  return say(broken, {
    text: 'Een som over personen noemt eerst over wie, en daarna wat wordt opgeteld.',
    hint: all
      ? "Schrijf het in het enkelvoud: 'de som over ieder kind van … van dat kind' (of 'iedere …', 'die …')."
      : `Schrijf 'de som over ieder(e) ${every?.[2] ?? '…'} van ${quotable(every?.[1] ?? '…', 40)} van die of dat ${every?.[2] ?? '…'}'.`,
  });
};

/** `geen` in the column of values of a table. */
export const noneInCell: Cause = (broken) => {
  if (broken.previous.toLowerCase() !== 'geen' || !atEnd(broken) || broken.rule !== 'hoofd') return undefined;
  if (!/^(?:geen)?$/i.test(broken.before.trim())) return undefined;
  return say(broken, {
    text: "Een beslistabel geeft een waarde; 'geen' is er geen.",
    hint: "Schrijf 'nihil'. Is er dan geen aanspraak, laat de rij zo en schrijf een zin erbij: 'Geen … wordt toegekend indien …'.",
  });
};
