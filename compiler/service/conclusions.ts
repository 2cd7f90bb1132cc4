/** Finds the conclusion that somebody means by an id, a key or the name that the law uses. */
import type { Conclusion, Program, Vraag, Zaak } from '../../runtime/index.ts';
import { listed } from './address-words.ts';
import { declaredIn } from './declared.ts';
import { proposal } from './phrases.ts';
import type { Problem } from './problem.ts';

export type Found = { readonly conclusion: Conclusion } | { readonly problem: Problem };

/** By id ('Wzt/normpremie'), by key or by name, with or without article and abbreviation ('de normpremie'). */
export function findConclusion(program: Program, wanted: string): Found {
  const exact = declaredIn(program).conclusion(wanted);
  if (exact) return { conclusion: exact };
  const asked = program.conclusions.filter(({ internal }) => !internal);
  const matches = asked.filter((conclusion) => formsOf(conclusion).includes(plain(wanted)));
  const [only, ...others] = matches;
  if (only && others.length === 0) return { conclusion: only };
  return { problem: only ? ambiguous(wanted, matches) : unknown(wanted, asked) };
}

function formsOf({ id, key, name, regeling }: Conclusion): readonly string[] {
  return [id, key, name, `${regeling}/${key}`, `${name} ${regeling}`].map(plain);
}

function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:de|het|een)\s/, '');
}

function ambiguous(wanted: string, matches: readonly Conclusion[]): Problem {
  return {
    code: 'dubbelzinnige-conclusie',
    message: `'${wanted}' kan op meer dan één conclusie slaan: ${listed(
      matches.map(({ id }) => `'${id}'`),
      'of',
    )}.`,
    hint: 'Schrijf de afkorting van de regeling ervoor, zoals hier.',
  };
}

function unknown(wanted: string, asked: readonly Conclusion[]): Problem {
  const near = proposal(
    wanted.replace(/^(?:de|het|een)\s/i, ''),
    asked.flatMap(({ id, name }) => [name, id]),
  );
  const some = asked
    .slice(0, 5)
    .map(({ id }) => id)
    .join(', ');
  const all = asked.length === 0 ? 'In deze regels wordt niets bepaald.' : `U kunt bijvoorbeeld vragen naar: ${some}.`;
  const slash = wanted.indexOf('/');
  const [law, name] = slash === -1 ? ['', wanted] : [` van ${wanted.slice(0, slash)}`, wanted.slice(slash + 1)];
  return {
    code: 'onbekende-conclusie',
    message: `Geen regel${law} bepaalt iets dat '${name}' heet.`,
    hint: near ?? all,
  };
}

/** Keys of a question that name no person. */
const NO_SLOTS: ReadonlySet<string> = new Set(['peildatum', 'bekendOp', 'met']);

export type Filled = { readonly vraag: Vraag } | { readonly problem: Problem };

/**
 * The question with its persons. A slot that is left out is filled only where there is no choice: the person whom the
 * zaak gives the role of that name, or the one person of the zaak.
 */
export function fillSlots(conclusion: Conclusion, zaak: Zaak, given: Vraag): Filled {
  const slots = conclusion.slots;
  const strange = Object.keys(given).find((slot) => !NO_SLOTS.has(slot) && !slots.includes(slot));
  if (strange !== undefined) return { problem: strangeSlot(conclusion, strange) };
  const vraag: Record<string, string | undefined> & { peildatum: string } = { ...given };
  for (const slot of slots) {
    const person = vraag[slot] ?? onlyPerson(zaak, slot, slots.length);
    if (person === undefined) return { problem: missingSlot(conclusion, slot, zaak) };
    vraag[slot] = person;
  }
  return { vraag };
}

function onlyPerson(zaak: Zaak, slot: string, slots: number): string | undefined {
  const role = zaak[slot];
  if (typeof role === 'string') return role;
  const persons = personsOf(zaak);
  return slots === 1 && persons.length === 1 ? persons[0] : undefined;
}

function personsOf({ personen }: Zaak): readonly string[] {
  return typeof personen === 'object' && personen !== null ? Object.keys(personen) : [];
}

function strangeSlot({ name, slots }: Conclusion, slot: string): Problem {
  const persons = slots.length === 0 ? 'gaat niet over een persoon' : `gaat over: ${slots.join(', ')}`;
  return {
    code: 'onbekende-plaats',
    message: `De vraag noemt '${slot}', maar '${name}' ${persons}.`,
    ...(slots.length > 0 && { hint: proposal(slot, slots) ?? `Schrijf bijvoorbeeld ${slots[0] ?? ''}=…` }),
  };
}

function missingSlot({ name, slots }: Conclusion, slot: string, zaak: Zaak): Problem {
  const persons = personsOf(zaak);
  return {
    code: 'persoon-ontbreekt',
    message: `'${name}' gaat over ${listed(slots.map((each) => `'${each}'`))}; de vraag zegt niet wie '${slot}' is.`,
    hint:
      persons.length === 0 ? 'De zaak noemt geen personen.' : `Noem een persoon van de zaak: ${listed(persons, 'of')}.`,
  };
}
