/** Which provisions an outcome rests on, read from its explanation. */
import { findable } from '../../runtime/index.ts';
import type { Program, Rule, Uitleg, UitlegBesluit, UitlegRegel, UitlegStap } from '../../runtime/index.ts';

export interface Reason {
  /** Addresses, most telling first. */
  readonly grondslag: readonly string[];
  readonly reden: string;
}

/** Where a rule stands, unless it is an addition of the encoder, and the provisions it rests on. */
function addressesOf({ adres, hulpregel, grondslag }: UitlegRegel): readonly string[] {
  return hulpregel ? grondslag : [adres, ...grondslag];
}

/** An explanation tells a decision in full once, perhaps under a rule that does not count; later it only names it. */
type Told = ReadonlyMap<string, UitlegBesluit>;

/** Not the day: nothing need have changed between two days with one outcome. */
const identityOf = ({ conclusie, naam, over = '', uitkomst }: UitlegBesluit): string =>
  [conclusie, naam, over, uitkomst].join('|');

function toldIn(explanation: Uitleg): Told {
  const told = new Map<string, UitlegBesluit>();
  const visit = (step: Uitleg): void => {
    if (step.soort === 'stap') step.delen.forEach(visit);
    if (step.soort !== 'besluit') return;
    if (step.regels.length > 0 && !told.has(identityOf(step))) told.set(identityOf(step), step);
    for (const { stappen } of step.regels) stappen.forEach(visit);
  };
  visit(explanation);
  return told;
}

/** Every address that counts in the outcomes: of the law that grants it first, then of the others. */
export function groundsOf(
  program: Program,
  explanations: readonly Uitleg[],
  counting: readonly Rule[],
  regeling: string,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<Uitleg>();
  const visit = (step: Uitleg, told: Told): void => {
    const onward = (part: Uitleg): void => {
      visit(part, told);
    };
    if (seen.has(step)) return;
    seen.add(step);
    if (step.soort === 'stap') step.delen.forEach(onward);
    if (step.soort !== 'besluit') return;
    const inFull = told.get(identityOf(step)) ?? step;
    for (const rule of inFull.regels.filter(({ status }) => status === 'telt')) {
      addressesOf(rule).forEach((address) => found.add(address));
      rule.stappen.forEach(onward);
    }
  };
  for (const explanation of explanations) visit(explanation, toldIn(explanation));
  for (const { address, basis, helper } of counting) {
    (helper ? basis : [address, ...basis]).forEach((one) => found.add(one));
  }
  const own = (address: string): boolean => address.startsWith(`${regeling}:`);
  const cited = [...new Set([...found].map((address) => findable(program, address)))];
  return [...cited.filter(own), ...cited.filter((address) => !own(address))];
}

/** Why there is no claim: the denials that count, or else the conditions that are not met. */
export function reasonOf(program: Program, explanation: Uitleg): Reason {
  const rules = distinct(refusals(program, explanation));
  const grondslag = [
    ...new Set(
      rules
        .flatMap(({ grondslag: basis, adres, hulpregel }) => [...basis, ...(hulpregel ? [] : [adres])])
        .map((address) => findable(program, address)),
    ),
  ];
  const said = rules.map(sentenceFor).filter((sentence) => sentence !== undefined);
  const redenen = new Set(said.length > 0 ? said : rules.map(({ regel }) => regel));
  return { grondslag, reden: [...redenen].join(' ') };
}

const distinct = (rules: readonly UitlegRegel[]): readonly UitlegRegel[] => [
  ...new Map(rules.map((rule) => [rule.id, rule])).values(),
];

/** The rules on which a decision without outcome rests. */
function refusals(program: Program, step: Uitleg): readonly UitlegRegel[] {
  const within = (steps: readonly Uitleg[]): readonly UitlegRegel[] => steps.flatMap((one) => refusals(program, one));
  if (step.soort === 'stap') return step.uitkomst === 'geen' ? within(step.delen) : [];
  if (step.soort !== 'besluit' || step.uitkomst !== 'geen') return [];
  const counting = step.regels.filter(({ status }) => status === 'telt');
  const denials = counting.filter(({ ontkent }) => ontkent);
  if (denials.length > 0) return denials;
  const passedOn = within(counting.flatMap(({ stappen }) => stappen));
  if (passedOn.length > 0) return passedOn;
  const failed = unmet(program, step);
  // what is not known does not matter: it is refused, or there is nothing to refuse
  return failed.length > 0 ? failed : step.regels.filter(({ status, ontkent }) => status === 'onbekend' && ontkent);
}

/** The rules that would have granted it, or the status that failed them; an exception would not have granted it. */
function unmet(program: Program, { conclusie, regels }: UitlegBesluit): readonly UitlegRegel[] {
  const rules = program.conclusions.find(({ id }) => id === conclusie)?.rules ?? [];
  const exceptions = new Set(rules.filter(({ replaces }) => replaces.length > 0).map(({ id }) => id));
  return regels
    .filter(({ id, status, ontkent }) => status === 'voorwaarde' && !ontkent && !exceptions.has(id))
    .flatMap((rule) => {
      const failed = rule.stappen.flatMap(failedStatuses);
      return failed.length > 0 ? failed : [rule];
    });
}

function failedStatuses(step: Uitleg): readonly UitlegRegel[] {
  if (step.soort === 'stap') return step.uitkomst === 'nee' ? step.delen.flatMap(failedStatuses) : [];
  if (step.soort !== 'besluit' || step.uitkomst !== 'nee') return [];
  const denials = step.regels.filter(({ status, ontkent }) => status === 'telt' && ontkent);
  if (denials.length > 0) return denials;
  const grounds = step.regels.filter(({ ontkent }) => !ontkent);
  const common = failsMostly(grounds);
  return common.length > 0 ? common : grounds;
}

/**
 * What fails nearly every ground is the reason, and not each of the grounds: who has no child in care is no ouder,
 * whatever he does for a living.
 */
function failsMostly(grounds: readonly UitlegRegel[]): readonly UitlegRegel[] {
  if (grounds.length < 2) return [];
  const failed = grounds.map(
    ({ stappen }) => new Map(stappen.flatMap(failedConditions).map((step) => [step.wat, step])),
  );
  const times = (step: UitlegStap): number => failed.filter((ofOne) => ofOne.has(step.wat)).length;
  const [first] = failed.flatMap((ofOne) => [...ofOne.values()]).toSorted((a, b) => times(b) - times(a));
  return first !== undefined && times(first) * 2 > grounds.length ? failedStatuses(first) : [];
}

/** The conditions that must be met together and are not. */
function failedConditions(step: Uitleg): readonly UitlegStap[] {
  if (step.soort !== 'stap' || step.uitkomst !== 'nee') return [];
  return step.wat === 'en' ? step.delen.flatMap(failedConditions) : [step];
}

/** Why not, in one sentence for the citizen, by address; where none of the rules has one, their own text is told. */
const sentences: Readonly<Record<string, string>> = {
  'Awir:9:2': 'De partner is een vreemdeling zonder rechtmatig verblijf.',
  'Awir:9:3': 'Een medebewoner is een vreemdeling zonder rechtmatig verblijf.',
  'Awir:7:3': 'Het vermogen is hoger dan de vermogensgrens.',
  'Awir:7:4': 'Het vermogen van een medebewoner is hoger dan de vermogensgrens.',
  'Awir:14:5': 'De tegemoetkoming over het jaar is lager dan het bedrag waaronder niets wordt toegekend.',
  'Wzt:1:1:c': 'De aanvrager is geen verzekerde.',
  'Wzt:2:1': 'De normpremie is niet lager dan de standaardpremie.',
  'Wzt:2:5': 'De partner heeft niet aan de verzekeringsplicht voldaan.',
  'Wzt:2a:1': 'Het vermogen is hoger dan de vermogensgrens.',
  'Wzt:3:1': 'Het vermogen is hoger dan de vermogensgrens.',
  'Wkb:1:4': 'Het vermogen is hoger dan de vermogensgrens.',
  'Wkb:2:1': 'Er is geen kind voor wie aanspraak op kindgebonden budget bestaat.',
  'Wko:1.1:1': 'Er is geen kind dat naar de kinderopvang gaat.',
  'Wko:1.6:1': 'De aanvrager werkt niet, en heeft ook geen andere grond voor kinderopvangtoeslag.',
  'Wko:1.6:3': 'De partner werkt niet, en heeft ook geen andere grond voor kinderopvangtoeslag.',
  'Wht:8': 'De huurder is niet meerderjarig.',
  'Wht:9:1': 'Niet iedereen staat goed ingeschreven op het adres van de woning.',
  'Wht:11:1': 'De woning is geen zelfstandige woonruimte.',
  'Wht:13:1:a': 'De rekenhuur is hoger dan de maximale huurgrens.',
  'Wht:13:1:b': 'De rekenhuur is hoger dan de maximale huurgrens voor jongeren.',
  'Wht:14:3': 'Het rekeninkomen is hoger dan het norminkomen.',
};

function sentenceFor({ grondslag, adres }: UitlegRegel): string | undefined {
  return [...grondslag, adres].map(sentenceOf).find((sentence) => sentence !== undefined);
}

/** Of the address, or of what it is part of. */
function sentenceOf(address: string): string | undefined {
  const end = address.lastIndexOf(':');
  return sentences[address] ?? (end < 0 ? undefined : sentenceOf(address.slice(0, end)));
}
