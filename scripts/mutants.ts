/**
 * Is every rule held by a voorbeeld? Changes one thing in one rule at a time, and runs the voorbeelden whose explanation
 * speaks of that rule. A change that no voorbeeld notices is printed: either a voorbeeld is missing there, or the change
 * makes no difference in law ('ten minste 18' of whole years against 'meer dan 17').
 *
 *   node scripts/mutants.ts               all rules; takes many minutes
 *   node scripts/mutants.ts Wzt           of one regeling
 *   node scripts/mutants.ts Awir:26       at or under one provision
 *
 * Exit code 1 when a change survives.
 */
import { compile } from '../compiler/compile.ts';
import { addressInWords, runExamples } from '../compiler/service/index.ts';
import type { ExampleCase, Program, Uitleg } from '../compiler/service/index.ts';
import type { Condition, Conclusion, Rule } from '../runtime/ir/index.ts';
import { allRules } from '../test/all-rules.ts';

interface Mutant {
  readonly conclusion: Conclusion;
  readonly rule: Rule;
  readonly what: string;
  readonly changed: Rule;
}

const NEVER: Condition = { kind: 'constant-condition', value: false };
const EDGE: Readonly<Record<string, string>> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '=': '<>', '<>': '=' };

/** The rule gone, each part of its condition gone, each bound moved by its edge, each number somewhat more. */
function mutantsOf(conclusion: Conclusion, rule: Rule): readonly Mutant[] {
  const made = (what: string, changed: Rule): Mutant => ({ conclusion, rule, what, changed });
  const { guard } = rule;
  const parts = guard?.kind === 'and' ? guard.of : guard ? [guard] : [];
  return [
    made('zonder deze regel', { ...rule, guard: NEVER }),
    ...parts.map((part, at) => {
      const of = parts.filter((_, other) => other !== at);
      return made(`zonder de voorwaarde ${String(at + 1)} (${textOf(part)})`, { ...rule, guard: { kind: 'and', of } });
    }),
    ...places(rule, (node) => node['kind'] === 'compare').map(
      ([node, put]) =>
      made(`'${String(node['operator'])}' wordt '${EDGE[String(node['operator'])] ?? ''}'`, put({ ...node, operator: EDGE[String(node['operator'])] })), // prettier-ignore
    ),
    ...places(rule, isNumber).map(([node, put]) =>
      made(`${String(node['value'])} wordt meer`, put({ ...node, value: more(String(node['value'])) })),
    ),
  ];
}

type Node = Readonly<Record<string, unknown>>;

const isNumber = (node: Node): boolean => node['kind'] === 'number' && !/^0(\/|$)/.test(String(node['value']));

/** Every node of that kind in the condition and the value, with what puts another in its place. */
function places(rule: Rule, wanted: (node: Node) => boolean): readonly (readonly [Node, (by: Node) => Rule])[] {
  const found: Node[] = [];
  walk({ guard: rule.guard, value: rule.value }, (node) => {
    if (wanted(node)) found.push(node);
  });
  return found.map((node) => [node, (by: Node) => swapped(rule, node, by)]);
}

function walk(tree: unknown, see: (node: Node) => void): void {
  if (typeof tree !== 'object' || tree === null) return;
  if (!Array.isArray(tree)) see(tree as Node);
  for (const part of Object.values(tree)) walk(part, see);
}

function swapped<T>(tree: T, node: Node, by: Node): T {
  if ((tree as unknown) === node) return by as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  if (Array.isArray(tree)) return tree.map((part: unknown) => swapped(part, node, by)) as T;
  return Object.fromEntries(Object.entries(tree).flatMap(([key, part]) => part === undefined ? [] : [[key, swapped(part, node, by)]])) as T; // prettier-ignore
}

/** One more of a whole number, which may count persons or years; of another number a hundredth part more. */
function more(value: string): string {
  const [above = '0', below = '1'] = value.split('/');
  const [whole = '0', decimals = ''] = above.split('.');
  if (below === '1' && decimals === '') return String(BigInt(whole) + 1n);
  return `${String(BigInt(whole + decimals) * 101n)}/${String(BigInt(below) * 100n * 10n ** BigInt(decimals.length))}`;
}

function textOf(condition: Condition): string {
  let text: string = condition.kind;
  walk(condition, (node) => {
    if (text === condition.kind && typeof node['text'] === 'string') text = node['text'];
  });
  return text;
}

/** The voorbeelden whose explanation speaks of a rule, those in which it counts first. */
function witnesses(program: Program, examples: readonly ExampleCase[]): ReadonlyMap<string, readonly ExampleCase[]> {
  const found = new Map<string, { readonly counting: Set<ExampleCase>; readonly other: Set<ExampleCase> }>();
  for (const example of examples) {
    const onExplanation = (uitleg: Uitleg): void => {
      walk(uitleg, (node) => {
        if (node['soort'] !== 'besluit') return;
        for (const { id, status } of node['regels'] as readonly { readonly id: string; readonly status: string }[]) {
          const seen = found.get(id) ?? { counting: new Set(), other: new Set() };
          found.set(id, seen);
          (status === 'telt' ? seen.counting : seen.other).add(example);
        }
      });
    };
    runExamples(program, [example], { onExplanation });
  }
  return new Map([...found].map(([id, { counting, other }]) => [id, [...new Set([...counting, ...other])]]));
}

function survives({ conclusion, rule, changed }: Mutant, program: Program, examples: readonly ExampleCase[]): boolean {
  const rules = conclusion.rules.map((one) => (one === rule ? changed : one));
  const conclusions = program.conclusions.map((one) => (one === conclusion ? { ...one, rules } : one));
  const mutated = { ...program, conclusions };
  return examples.every((example) => runExamples(mutated, [example]).every(({ ok }) => ok));
}

function run(under: string): number {
  const { program, examples } = compile(allRules());
  const seen = witnesses(program, examples);
  const mutants = program.conclusions.flatMap((conclusion) =>
    conclusion.rules
      .filter(
        ({ address, id }) =>
          !id.includes('~') && (under === '' || address === under || address.startsWith(`${under}:`)),
      ) // prettier-ignore
      .flatMap((rule) => mutantsOf(conclusion, rule)),
  );
  const near = examples.filter(({ regeling }) => under.startsWith(regeling));
  // what switches others off is named with those; what is asked only whether it applies, is named nowhere
  const asked = ({ id, switchesOff }: Rule): readonly ExampleCase[] => {
    const named = [id, ...switchesOff].flatMap((one) => seen.get(one) ?? []);
    return [...new Set(named.length > 0 ? named : [...near, ...examples])];
  };
  let left = 0;
  let told: Rule | undefined;
  for (const mutant of mutants) {
    const { rule, what } = mutant;
    if (!survives(mutant, program, asked(rule))) continue;
    left += 1;
    if (told !== rule) process.stdout.write(`\n${addressInWords(rule.address)} [${rule.id}]\n  ${rule.text}\n`);
    told = rule;
    process.stdout.write(`    ${what}\n`);
  }
  const total = String(mutants.length);
  process.stdout.write(`\n${String(mutants.length - left)} van ${total} veranderingen merkt een voorbeeld op.\n`);
  return left === 0 ? 0 : 1;
}

process.exitCode = run(process.argv[2] ?? '');
