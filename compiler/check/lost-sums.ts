/**
 * `A vermeerderd met B` where B may be geen: then the whole is geen, and A is lost with it. Said only when there is
 * certainly a case without B: on some day all rules for B ask one and the same thing, and the sentence itself does not.
 */
import { originOf, type Ast } from '../../grammar/index.ts';
import type { Condition, Conclusion, Rule } from '../../runtime/index.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Lowered } from '../lower/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import { FoundOfEach } from './found-of-each.ts';
import type { RuleHomes } from './rule-homes.ts';
import { nodesOf, sentencesUnder, type PlacedSentence } from './walk.ts';

/** Which sentences add up, and which conclusions are not always there. */
export class LostSumMemory {
  readonly summing = new FoundOfEach(sumsUnder);
  readonly lacking = new FoundOfEach((conclusion: Conclusion) => (mayLack(conclusion) ? conclusion : undefined));
}

export function checkLostSums(
  resolved: Resolved,
  lowered: Lowered,
  homes: RuleHomes,
  memory: LostSumMemory,
): Diagnostic[] {
  const lacking = memory.lacking.of(lowered.program.conclusions).all.filter((one) => one !== undefined);
  const risky = riskyIn(memory.summing.of(resolved.places).all, lacking, resolved);
  if (risky.length === 0) return [];
  const rules = rulesAt(risky, lowered, homes);
  return risky.flatMap(({ sentence, parts }) => {
    const { item, place } = sentence;
    const own = rules.get(place.file)?.get(item.span.start) ?? [];
    return parts.flatMap(({ at, among }): Diagnostic[] => {
      const lost = among.find((conclusion) => own.some((reader) => mayBeMissing(conclusion, reader)));
      const sum = lost && sumsIn(item.sentence)[at];
      if (!lost || !sum) return [];
      const there = { file: place.file, span: sum.right.span };
      return [diagnostic('geen-maakt-alles-geen', there, { naam: lost.name, bewerking: sum.operator })];
    });
  });
}

/** A sentence with sums in it: for each, the names that make the whole geen when they are geen. */
interface Summing {
  readonly sentence: PlacedSentence;
  readonly sums: readonly (readonly string[])[];
}

function sumsUnder(place: Place): readonly Summing[] {
  return sentencesUnder(place).flatMap((sentence): Summing[] => {
    const sums = namesInSums(sentence.item.sentence);
    return sums.some((names) => names.length > 0) ? [{ sentence, sums }] : [];
  });
}

/** What was found before, by the tree that was read: one that moved adds up the same. */
const namesAdded = new WeakMap<Ast.Sentence, readonly (readonly string[])[]>();

function namesInSums(sentence: Ast.Sentence): readonly (readonly string[])[] {
  const origin = originOf(sentence);
  const known = namesAdded.get(origin) ?? sumsIn(origin).map(({ right }) => namesIn(right));
  namesAdded.set(origin, known);
  return known;
}

function sumsIn(sentence: Ast.Sentence): readonly Ast.BinaryExpression[] {
  return nodesOf<Ast.BinaryExpression>(sentence, 'binary').filter(
    ({ operator }) => operator === 'vermeerderd met' || operator === 'verminderd met',
  );
}

/** Names of what makes the whole value geen when it is geen itself. */
function namesIn(value: Ast.Expression): readonly string[] {
  switch (value.kind) {
    case 'term-expression': {
      const [head] = value.term.heads;
      return head?.kind === 'name' ? [head.name] : [];
    }
    case 'bracket':
    case 'percentage-of':
    case 'multiple':
    case 'part':
    case 'round':
      return namesIn(value.of);
    case 'binary':
      return [value.left, value.right].flatMap(namesIn);
    default:
      return [];
  }
}

/** A sentence that adds what is not always there: of which sums, and what. */
interface Risky {
  readonly sentence: PlacedSentence;
  readonly parts: readonly { readonly at: number; readonly among: readonly Conclusion[] }[];
}

function riskyIn(
  all: readonly (readonly Summing[])[],
  lacking: readonly Conclusion[],
  resolved: Resolved,
): readonly Risky[] {
  const byId = new Map(lacking.map((conclusion) => [conclusion.id, conclusion]));
  const names = new Set(resolved.ofKind('value').flatMap(({ id, name }) => (byId.has(id) ? [name] : [])));
  const found = (name: string, { regeling }: Place): readonly Conclusion[] =>
    resolved
      .find(regeling, name)
      .flatMap((symbol) => (symbol.kind === 'value' && symbol.concluded ? (byId.get(symbol.id) ?? []) : []));
  const isRisky = ({ sums }: Summing): boolean => sums.some((added) => added.some((name) => names.has(name)));
  return all.flatMap((summing) =>
    summing.filter(isRisky).map(({ sentence, sums }): Risky => ({
      sentence,
      parts: sums.flatMap((added, at) => {
        const among = added.flatMap((name) => (names.has(name) ? found(name, sentence.place) : []));
        return among.length === 0 ? [] : [{ at, among }];
      }),
    })),
  );
}

/** By file and by where the sentence begins: the rules of these sentences. */
type RulesAt = ReadonlyMap<string, ReadonlyMap<number, readonly Rule[]>>;

function rulesAt(risky: readonly Risky[], { ruleSpans }: Lowered, homes: RuleHomes): RulesAt {
  const found = new Map<string, Map<number, Rule[]>>();
  for (const { sentence } of risky) {
    const { file } = sentence.place;
    const inFile = found.get(file) ?? new Map<number, Rule[]>();
    found.set(file, inFile.set(sentence.item.span.start, []));
  }
  ruleSpans.forEach(({ file, span }, id) => {
    const own = found.get(file)?.get(span.start);
    const home = own && homes.get(id);
    if (home) own.push(home.rule);
  });
  return found;
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

/** Is there a day on which all its grounds ask one thing? Which grounds count changes only where one begins or ends. */
function mayLack({ rules }: Conclusion): boolean {
  const grounds = rules.filter(({ effect }) => effect === 'grond');
  const days = new Set(['', ...grounds.flatMap(({ valid }) => [valid.from ?? '', valid.to ?? ''])]);
  return [...days].some((day) => sharedAsks(grounds, day).length > 0);
}

/** What all grounds ask that are in force on the day. */
function sharedAsks(grounds: readonly Rule[], day: string): readonly string[] {
  const [first, ...others] = grounds.filter((ground) => isInForce(ground, day)).map(({ guard }) => asksOf(guard));
  return first?.filter((ask) => others.every((other) => other.includes(ask))) ?? [];
}

/** On some day on which the reader counts, all grounds ask one thing that the reader does not ask. */
function isSometimesMissing(conclusion: Conclusion, reader: Rule): boolean {
  const grounds = conclusion.rules.filter(({ effect }) => effect === 'grond');
  const asked = new Set(asksOf(reader.guard));
  const days = ['', ...[reader, ...grounds].map(({ valid }) => valid.from ?? '')];
  return days.some((day) => {
    if (!isInForce(reader, day)) return false;
    const shared = sharedAsks(grounds, day);
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
