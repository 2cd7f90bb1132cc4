/**
 * `A vermeerderd met B` where B may be geen: then the whole is geen, and A is lost with it. Said only when there is
 * certainly a case without B: on some day all rules for B ask one and the same thing, and the sentence itself does not.
 */
import type { Ast } from '../../grammar/index.ts';
import type { Condition, Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lowered } from '../lower/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import { nodesOf, sentencesUnder, type PlacedSentence } from './walk.ts';

export function checkLostSums(resolved: Resolved, lowered: Lowered): Diagnostic[] {
  const summing = resolved.places.flatMap(sumsUnder);
  const rules = rulesAt(summing, lowered);
  const conclusions = new Map(lowered.program.conclusions.map((conclusion) => [conclusion.id, conclusion]));
  return summing.flatMap(({ placed, sums }) => {
    const { item, place } = placed;
    const own = rules.get(place.file)?.get(item.span.start) ?? [];
    if (own.length === 0) return [];
    return sums.flatMap((sum): Diagnostic[] => {
      const lost = readIn(sum.right, placed, resolved)
        .flatMap((id) => conclusions.get(id) ?? [])
        .find((conclusion) => own.some((reader) => mayBeMissing(conclusion, reader)));
      if (!lost) return [];
      const at = { file: place.file, span: sum.right.span };
      return [diagnostic('geen-maakt-alles-geen', at, { naam: lost.name, bewerking: sum.operator })];
    });
  });
}

function sumsIn(sentence: Ast.Sentence): readonly Ast.BinaryExpression[] {
  return nodesOf<Ast.BinaryExpression>(sentence, 'binary').filter(
    ({ operator }) => operator === 'vermeerderd met' || operator === 'verminderd met',
  );
}

/** A sentence with sums in it. */
interface Summing {
  readonly placed: PlacedSentence;
  readonly sums: readonly Ast.BinaryExpression[];
}

/** What was found before: between two keystrokes most places are the same objects. */
const summingAt = new WeakMap<Place, readonly Summing[]>();

function sumsUnder(place: Place): readonly Summing[] {
  const known = summingAt.get(place);
  if (known) return known;
  const made = sentencesUnder(place)
    .map((placed): Summing => ({ placed, sums: sumsIn(placed.item.sentence) }))
    .filter(({ sums }) => sums.length > 0);
  summingAt.set(place, made);
  return made;
}

/** By file and by where the sentence begins: the rules of these sentences. */
type RulesAt = ReadonlyMap<string, ReadonlyMap<number, readonly Rule[]>>;

function rulesAt(summing: readonly Summing[], { program, ruleSpans }: Lowered): RulesAt {
  const found = new Map<string, Map<number, Rule[]>>();
  for (const { placed } of summing) {
    const { file } = placed.place;
    const inFile = found.get(file) ?? new Map<number, Rule[]>();
    found.set(file, inFile.set(placed.item.span.start, []));
  }
  for (const { rules } of program.conclusions) {
    for (const rule of rules) {
      const place = ruleSpans.get(rule.id);
      if (place) found.get(place.file)?.get(place.span.start)?.push(rule);
    }
  }
  return found;
}

/** Ids of what makes the whole value geen when it is geen itself. */
function readIn(value: Ast.Expression, placed: PlacedSentence, resolved: Resolved): readonly string[] {
  switch (value.kind) {
    case 'term-expression': {
      const [head] = value.term.heads;
      if (head?.kind !== 'name') return [];
      const symbols = resolved.find(placed.place.regeling, head.name);
      return symbols.flatMap((symbol) => (symbol.kind === 'value' && symbol.concluded ? [symbol.id] : []));
    }
    case 'bracket':
    case 'percentage-of':
    case 'multiple':
    case 'part':
    case 'round':
      return readIn(value.of, placed, resolved);
    case 'binary':
      return [value.left, value.right].flatMap((side) => readIn(side, placed, resolved));
    default:
      return [];
  }
}

/** What was found before, by reader: neither a conclusion nor a rule ever changes. */
const missing = new WeakMap<Rule, WeakMap<Conclusion, boolean>>();

function mayBeMissing(conclusion: Conclusion, reader: Rule): boolean {
  const known = missing.get(reader) ?? new WeakMap<Conclusion, boolean>();
  missing.set(reader, known);
  const found = known.get(conclusion) ?? isSometimesMissing(conclusion, reader);
  known.set(conclusion, found);
  return found;
}

/** On some day on which the reader counts, all grounds ask one thing that the reader does not ask. */
function isSometimesMissing(conclusion: Conclusion, reader: Rule): boolean {
  const grounds = conclusion.rules.filter(({ effect }) => effect === 'grond');
  const asked = new Set(asksOf(reader.guard));
  const days = ['', ...[reader, ...grounds].map(({ valid }) => valid.from ?? '')];
  return days.some((day) => {
    if (!isInForce(reader, day)) return false;
    const [first, ...others] = grounds.filter((ground) => isInForce(ground, day)).map(({ guard }) => asksOf(guard));
    if (!first) return false;
    const shared = first.filter((ask) => others.every((other) => other.includes(ask)));
    return shared.length > 0 && !shared.some((ask) => asked.has(ask)) && !asked.has(existenceOf(conclusion.id));
  });
}

function isInForce({ valid }: Rule, day: string): boolean {
  return (valid.from ?? '') <= day && day < (valid.to ?? '9999');
}

/** What has to hold, each written so that it is the same whoever it is asked of. */
function asksOf(guard: Condition | undefined): readonly string[] {
  if (!guard) return [];
  if (guard.kind === 'and') return guard.of.flatMap(asksOf);
  if (guard.kind === 'constant-condition') return [];
  const exists = guard.kind === 'statement' && guard.of.kind === 'exists' ? guard.of.of : undefined;
  if (exists?.kind === 'conclusion') return [existenceOf(exists.conclusion)];
  return [JSON.stringify(guard, (key, value: unknown) => (PERSONAL.has(key) ? undefined : value))];
}

const PERSONAL: ReadonlySet<string> = new Set(['persons', 'slot', 'except', 'text']);

function existenceOf(conclusion: string): string {
  return `exists ${conclusion}`;
}
