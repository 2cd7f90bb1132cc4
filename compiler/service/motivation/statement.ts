/** A decision as a main clause: 'de zorgtoeslag bedraagt € 1.355,04', 'Bram is geen partner van Anna'. */
import { shapeOfStatus } from '../../../grammar/index.ts';
import type { UitlegBesluit, ValueType } from '../../../runtime/index.ts';
import { formatDate, parseDay } from '../../../runtime/index.ts';
import { amountVerb } from '../../lower/index.ts';
import { declaredIn } from '../declared.ts';
import { aboutOf, subjectText, type About } from '../subject.ts';
import { enumerated, nameInView, personsIn, type Words } from './words.ts';

export interface Statement {
  /** What it is about: 'de zorgtoeslag', 'de vraag of Bram partner van Anna is'. */
  readonly subject: string;
  /** With its outcome. */
  readonly text: string;
}

export function stated(words: Words, { conclusie, naam, over, dag, uitkomst, leesbaar }: UitlegBesluit): Statement {
  const conclusion = declaredIn(words.program).conclusion(conclusie);
  const persons = personsIn(over, words);
  const { name, view } = nameInView(naam);
  if (conclusion?.kind === 'status') {
    const clause = statusClause(name, persons, formatDate(parseDay(dag)), aboutOf(words.program, conclusion));
    return { subject: `de vraag of dit zo is: ${clause}`, text: uitkomst === 'nee' ? denied(clause) : clause };
  }
  const subject = (persons.length === 0 ? words.the(name) : `${words.the(name)} van ${enumerated(persons)}`) + view;
  if (uitkomst === 'geen') {
    const summand = name.includes(', onderdeel ');
    const what = summand ? words.the(name) : name;
    return { subject, text: `er is geen ${what}${persons.length === 0 ? '' : ` van ${enumerated(persons)}`}` };
  }
  const verb = verbFor(conclusion?.type, name);
  return { subject, text: `${subject} ${verb} ${leesbaar}` };
}

/** What joins a value to its name: 'bedraagt', 'is', and of one of several kinds 'is een'. */
function verbFor(type: ValueType | undefined, name: string): string {
  if (type?.kind === 'datum') return 'is';
  return type?.kind === 'keuze' ? 'is een' : amountVerb(name);
}

/** 'Anna is een verzekerde', 'Bram is partner van Anna'; of a day or thing 'op 5 mei 2025 is het een feestdag'. */
function statusClause(name: string, persons: readonly string[], day: string, about: About): string {
  if (shapeOfStatus(name) !== undefined || about.clause) return subjectText(name, 'status', persons, about);
  const noun = name.replace(/^een /, '');
  if (persons.length === 0 && about.thing !== undefined && about.thing !== 'de dag')
    return `${about.thing} is een ${noun}`;
  if (persons.length === 0) return `op ${day} is het een ${noun}`;
  return persons.length === 1 ? `${persons.join('')} is een ${noun}` : subjectText(name, 'status', persons);
}

const VERBS =
  'is|zijn|heeft|hebben|wordt|worden|woont|wonen|geldt|gelden|blijft|blijven|voldoet|voldoen|kan|kunnen|staat|staan|ontvangt|verblijft|behoort|huurt';

/** 'Bram is een verzekerde' -> 'Bram is geen verzekerde'; 'Anna woont in Nederland' -> 'Anna woont niet in Nederland'. */
export function denied(clause: string): string {
  const match = new RegExp(`^(.*?)\\s(${VERBS})\\s(.*)$`).exec(clause);
  if (!match) return `het is niet zo dat ${clause}`;
  const [, subject = '', verb = '', rest = ''] = match;
  if (rest.startsWith('het een ')) return `${subject} ${verb} het geen ${rest.slice(8)}`;
  if (rest.startsWith('een ')) return `${subject} ${verb} geen ${rest.slice(4)}`;
  if (/^\S+ van /.test(rest) && (verb === 'is' || verb === 'zijn')) return `${subject} ${verb} geen ${rest}`;
  return `${subject} ${verb} niet ${rest}`;
}

/** With the verb first, after 'dan' or a day: 'bedraagt de zorgtoeslag € 1.355,04', 'is er geen zorgtoeslag'. */
export function verbFirst(text: string): string {
  const match = /^(.*?) (bedraagt|bedragen|is|zijn|heeft|wordt|woont|geldt|blijft) (.*)$/.exec(text);
  if (!match || text.startsWith('er is')) return text.replace(/^er is/, 'is er');
  const [, subject = '', verb = '', rest = ''] = match;
  return `${verb} ${subject} ${rest}`;
}
