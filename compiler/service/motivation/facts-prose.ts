/** Facts and judgements as sentences of a decision. */
import type { UitlegFeit, UitlegOordeel } from '../../../runtime/index.ts';
import { formatDate, parseDay } from '../../../runtime/index.ts';
import { amountVerb } from '../../lower/index.ts';
import { addressInWords } from '../address-words.ts';
import { declaredIn } from '../declared.ts';
import { deniedPhrase } from '../denied-clause.ts';
import { aboutOf, deniedText, subjectText } from '../subject.ts';
import { factName, partsOfPath } from './value-prose.ts';
import { sentence, type Words } from './words.ts';

/** 'Het inkomensgegeven van Anna over 2025 bedraagt € 30.000,00.' */
export function factLine(words: Words, fact: UitlegFeit): string {
  const { naam, pad, uitkomst, leesbaar, gesloten } = fact;
  const declared = declaredIn(words.program).fact(naam, pad);
  if (declared?.type.kind !== 'ja-nee') {
    const verb = declared?.type.kind === 'datum' || declared?.type.kind === 'keuze' ? 'is' : amountVerb(naam);
    return sentence(`${factName(words, fact)} ${verb} ${leesbaar}`);
  }
  if (gesloten === 'verzoek') return sentence(`er is geen ${naam} gedaan`);
  const { persons } = partsOfPath(pad);
  const about = aboutOf(words.program, declared);
  const who = about.thing === undefined ? persons.map(words.person) : [about.thing];
  const clause = subjectText(naam, 'status', who, about);
  if (gesloten === 'bewijs') return sentence(`niet is gebleken dat dit zo is: ${clause}`);
  if (uitkomst !== 'nee') return sentence(clause);
  return sentence(deniedText(naam, who, about, who.length > 1 && clause.includes(' zijn '), deniedPhrase));
}

/** Who judged what, on which ground, and why: nobody else's reasons stand in a decision. */
export function judgementLine({ door, datum, grondslag, vraag, leesbaar, motivering }: UitlegOordeel): string {
  const on = datum === undefined ? '' : ` op ${formatDate(parseDay(datum))}`;
  const why = motivering === undefined ? '' : ` De motivering daarbij luidt: ${motivering.replace(/\.$/, '')}.`;
  return `${sentence(`over de vraag '${vraag}' heeft ${door}${on} geoordeeld: ${leesbaar}, op grond van ${addressInWords(grondslag)}`)}${why}`;
}
