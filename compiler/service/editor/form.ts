/** What may be given about a case, as the schema of a form: so that nobody has to write JSON. */
import type { Conclusion, Fact, Program, ValueType } from '../../../runtime/index.ts';
import { aboutOf, subjectText } from '../subject.ts';
import { reachOf } from './reach.ts';

export interface FormField {
  /** Key in the zaak. */
  readonly key: string;
  readonly id: string;
  readonly regeling: string;
  readonly name: string;
  /** With {0} and {1} for the persons. */
  readonly question: string;
  /** Of a yes or no, what it says when it is yes: '{0} is ingezetene'. With {0} and {1} for the persons. */
  readonly statement?: string;
  readonly type: ValueType;
  /** Of a choice: what may be chosen. */
  readonly symbols?: readonly string[];
  /** It may change from day to day: a value, or pieces with `van` and `tot`. */
  readonly inTime: boolean;
  /** An object by year. */
  readonly perYear: boolean;
  /** Left out means nee: nobody asked for it, or nobody proved it. */
  readonly closed?: 'verzoek' | 'bewijs';
}

export interface FormGroup {
  /**
   * - zaak: fields of the case itself; object: of `zaak[key]`; persoon: of each of `zaak.personen`
   * - paar: of each pair in `zaak.koppels`; gericht: of each of `zaak.relaties`, the order counts
   */
  readonly kind: 'zaak' | 'object' | 'persoon' | 'paar' | 'gericht';
  readonly key?: string;
  readonly name: string;
  readonly fields: readonly FormField[];
}

export interface FormConclusion {
  readonly id: string;
  readonly name: string;
  readonly kind: Conclusion['kind'];
  readonly slots: readonly string[];
  readonly type?: ValueType;
}

export interface FormSchema {
  readonly regeling: string;
  readonly name: string;
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  readonly groups: readonly FormGroup[];
  /** What can be asked, of this regeling. */
  readonly conclusions: readonly FormConclusion[];
}

/** The facts on which the outcomes of a regeling can rest; undefined when there is no such regeling. */
export function form(program: Program, abbreviation: string): FormSchema | undefined {
  const regeling = program.regelingen.find(({ id }) => id === abbreviation);
  if (!regeling) return undefined;
  const asked = program.conclusions.filter(
    (conclusion) => conclusion.regeling === abbreviation && !conclusion.internal && conclusion.rules.length > 0,
  );
  const reached = reachOf(program)(asked.map(({ id }) => id));
  const facts = program.facts.filter(({ id }) => reached.has(id));
  const roles = program.roles.filter(({ id }) => reached.has(id));
  return {
    regeling: abbreviation,
    name: regeling.name,
    roles: roles.map(({ key, name }) => ({ key, name })),
    groups: groupsOf(program, facts),
    conclusions: asked.map(({ id, name, kind, slots, type }) => ({ id, name, kind, slots, ...(type ? { type } : {}) })),
  };
}

function groupsOf(program: Program, facts: readonly Fact[]): readonly FormGroup[] {
  const fieldsOf = (wanted: (fact: Fact) => boolean): readonly FormField[] =>
    facts.filter(wanted).map((fact) => fieldOf(program, fact));
  const objects = program.objects.map((object): FormGroup => ({
    kind: 'object',
    key: object.key,
    name: object.name,
    fields: fieldsOf(({ of }) => of.kind === 'object' && of.object === object.id),
  }));
  const groups: readonly FormGroup[] = [
    { kind: 'persoon', name: 'personen', fields: fieldsOf(({ of }) => of.kind === 'persoon') },
    { kind: 'paar', name: 'twee personen samen', fields: fieldsOf(({ of }) => of.kind === 'paar') },
    { kind: 'gericht', name: 'de een tegenover de ander', fields: fieldsOf(({ of }) => of.kind === 'gericht') },
    ...objects,
    { kind: 'zaak', name: 'de zaak', fields: fieldsOf(({ of }) => of.kind === 'zaak') },
  ];
  return groups.filter(({ fields }) => fields.length > 0);
}

function statementOf(program: Program, fact: Fact): string {
  const persons = { persoon: ['{0}'], paar: ['{0}', '{1}'], gericht: ['{0}', '{1}'], object: [], zaak: [] };
  return subjectText(fact.name, 'status', persons[fact.of.kind], aboutOf(program, fact));
}

function fieldOf(program: Program, fact: Fact): FormField {
  const { key, id, regeling, name, question, type, inTime, perYear, closed } = fact;
  const symbols =
    type.kind === 'keuze' ? program.choices.find((choice) => choice.id === type.choice)?.symbols : undefined;
  return {
    key,
    id,
    regeling,
    name,
    question,
    ...(type.kind === 'ja-nee' && { statement: statementOf(program, fact) }),
    type,
    ...(symbols ? { symbols } : {}),
    inTime,
    perYear,
    ...(closed ? { closed } : {}),
  };
}
