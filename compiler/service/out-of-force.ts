/** Why nothing is decided of a question: its rules do not hold any more on that day, or do not yet. */
import type { Address, Conclusion, Program, Rule, Uitleg } from '../../runtime/index.ts';
import { formatDate, parseDay } from '../../runtime/index.ts';
import { addressInWords, liesWithin, listed } from './address-words.ts';
import { declaredIn } from './declared.ts';

/** 'artikel 2, Wlt, is met ingang van 1 januari 2026 vervallen'; undefined where a rule was looked at, or none ever held. */
export function outOfForce(program: Program, uitleg: Uitleg): string | undefined {
  if (uitleg.soort !== 'besluit' || uitleg.regels.length > 0) return undefined;
  const conclusion = declaredIn(program).conclusion(uitleg.conclusie);
  return conclusion && notOn(program, conclusion, uitleg.dag);
}

function notOn(program: Program, conclusion: Conclusion, day: string): string | undefined {
  const rules = conclusion.rules.filter(({ effect, known }) => effect === 'grond' && known?.to === undefined);
  if (rules.length === 0 || rules.some(({ valid: { from = '', to } }) => from <= day && !hasEnded(to, day)))
    return undefined;
  const ended = rules.filter(({ valid }) => hasEnded(valid.to, day));
  const last = ended
    .map(({ valid }) => valid.to ?? '')
    .toSorted()
    .at(-1);
  if (last !== undefined) {
    const latest = ended.filter(({ valid }) => valid.to === last);
    return endedText(program, latest, last, day);
  }
  const first = rules.map(({ valid }) => valid.from ?? '').toSorted()[0] ?? '';
  const places = placesOf(rules.filter(({ valid }) => valid.from === first).map(({ address }) => address));
  return `${listed(places)}, ${verb(places, 'geldt', 'gelden')} pas met ingang van ${dutch(first)}`;
}

const hasEnded = (to: string | undefined, day: string): boolean => to !== undefined && to <= day;

function endedText(program: Program, rules: readonly Rule[], since: string, day: string): string {
  const gone = rules.map(({ address }) => repealed(program, address, day));
  const places = placesOf(rules.map(({ address }, at) => gone[at] ?? address));
  const names = listed(places);
  return gone.every((address) => address !== undefined)
    ? `${names}, ${verb(places, 'is', 'zijn')} met ingang van ${dutch(since)} vervallen`
    : `${names}, ${verb(places, 'heeft', 'hebben')} daar met ingang van ${dutch(since)} geen regel meer voor`;
}

/** The highest provision, from the artikel down to this place, of which no version is in force. */
function repealed({ provisions }: Program, address: Address, day: string): Address | undefined {
  const parts = address.split(':');
  const within = parts.slice(1).map((_, at) => parts.slice(0, at + 2).join(':'));
  return within.find(
    (place) =>
      !provisions.some(
        ({ address: found, valid: { from = '', to } }) => liesWithin(found, place) && from <= day && !hasEnded(to, day),
      ),
  );
}

const placesOf = (addresses: readonly Address[]): readonly string[] => [...new Set(addresses.map(addressInWords))];

const verb = (places: readonly string[], one: string, many: string): string => (places.length === 1 ? one : many);

const dutch = (day: string): string => formatDate(parseDay(day));
