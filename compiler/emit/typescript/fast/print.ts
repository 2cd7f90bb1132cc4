/** Generated functions as text. What several others ask about a case or its persons is remembered. */
import type { Build, Printed } from './build.ts';
import { freshName } from './build.ts';

/** Functions as text, and how many about one person, and about two, the dossier keeps outcomes of. */
export interface PrintedFunctions {
  readonly texts: readonly string[];
  readonly remembered: readonly number[];
}

/** `roots`: the functions that the module itself calls. What only an abandoned function would call is left out. */
export function printedFunctions(whole: Build, roots: Iterable<string>): PrintedFunctions {
  const build = { ...whole, printed: calledFrom(roots, whole.printed) };
  const callers = callersOf(build.printed);
  const costs = costsOf(build.printed);
  const places = new Map<string, number>();
  const texts = build.printed.flatMap((printed) => {
    if (printed.table !== undefined) return [`const ${printed.name} = ${printed.table};`];
    const groups = callers.get(printed.name) ?? new Set();
    const worth = printed.persons.length === 0 ? WORTH_REMEMBERING : WORTH_REMEMBERING_PER_PERSON;
    const dear = printed.dear ?? (groups.size > 1 && (costs.get(printed.name) ?? 0) > worth);
    const aboutPersons = printed.types === undefined && printed.persons.length <= 2;
    if (!dear || !aboutPersons) return [functionText(build, printed)];
    return printed.persons.length === 0 ? remembered(build, printed) : perPerson(build, printed, places);
  });
  return { texts, remembered: LISTS.map((list) => places.get(list) ?? 0) };
}

function calledFrom(roots: Iterable<string>, all: readonly Printed[]): Printed[] {
  const byName = new Map(all.map((printed) => [printed.name, printed]));
  const called = new Set(roots);
  // a set that grows is walked to its end
  for (const name of called) {
    for (const [word] of (byName.get(name)?.body ?? '').matchAll(/\w+/g)) if (byName.has(word)) called.add(word);
  }
  return all.filter(({ name }) => called.has(name));
}

const callsIn = (body: string): readonly string[] => [...body.matchAll(/\w+(?=\()/g)].map(([called]) => called);

/** By name: the groups of functions that call it. Versions of one law are one group: only one of them is asked. */
function callersOf(all: readonly Printed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const callers = new Map<string, Set<string>>(all.map(({ name }) => [name, new Set()]));
  for (const { name, group, body } of all) {
    for (const called of callsIn(body)) callers.get(called)?.add(group ?? name);
  }
  return callers;
}

/** Roughly nanoseconds; remembering costs about ten. */
const WORTH_REMEMBERING = 40;
/** Per person or two of them it is a list for each, which costs more. */
const WORTH_REMEMBERING_PER_PERSON = 400;
const helperCosts: Readonly<Record<string, number>> = {
  feit: 3,
  feitRelatie: 5,
  feitKoppel: 5,
  groot: 25,
  rol: 1,
  heleJaren: 40,
  later: 60,
  eersteDag: 5,
};
const LARGE_NUMBERS = 25;

/** What one call costs, as an order of magnitude. */
function costsOf(all: readonly Printed[]): ReadonlyMap<string, number> {
  const costs = new Map<string, number>();
  for (const { name, body } of all) {
    const calls = callsIn(body).map(
      (called) => costs.get(called) ?? helperCosts[called] ?? (/[a-z]G$/.test(called) ? LARGE_NUMBERS : 0),
    );
    // one version is chosen; a loop goes round a few times
    const chosen = body.includes('if (dag >= ') ? Math.max(0, ...calls) : calls.reduce((sum, cost) => sum + cost, 2);
    costs.set(name, body.includes('for (') ? chosen * 3 : chosen);
  }
  return costs;
}

function functionText(
  build: Build,
  { name, comment = '', persons, types = [], result, first = '', body }: Printed,
): string {
  const { typed } = build;
  const words = new Set(`${first}${body}`.split(/[^\p{L}\p{N}_$]+/u));
  // every function of a kind is called alike; what one does not need says so, for projects that ask it (noUnusedParameters)
  const parameter = (name: string, type: string): string =>
    `${words.has(name) ? name : `_${name}`}${typed ? `: ${type}` : ''}`;
  const parameters = [
    parameter('d', 'Dossier'),
    parameter('dag', 'number'),
    ...persons.map((person, index) => parameter(person, types[index] ?? 'Mens')),
  ];
  return `${comment === '' ? '' : `${comment}\n`}function ${name}(${parameters.join(', ')})${typed ? `: ${result}` : ''} {\n${first}${body}\n}`;
}

/** Where the dossier keeps them, in the order of `remembered` in its layout. */
const LISTS = ['over 1', 'over 2'];

/** Each kind has its own order of fields, so that the machine keeps numbers bare. */
const emptyCells: Readonly<Record<string, string>> = {
  number: '{ dossier: 0, waarde: NaN, van: 0, tot: 0 }',
  boolean: '{ dossier: 0, van: 0, tot: 0, waarde: false }',
  bigint: '{ dossier: 0, van: 0, waarde: null, tot: 0 }',
  'bigint | null': '{ dossier: 0, van: 0, waarde: null, tot: 0 }',
};

/** About the case as a whole: one cell of the module, for the case that is being computed. */
function remembered(build: Build, printed: Printed): readonly string[] {
  const empty = emptyCells[printed.result];
  if (empty === undefined) return [functionText(build, printed)];
  const cell = freshName(build, `cel_${printed.name}`);
  const type = printed.result === 'bigint' ? 'bigint | null' : printed.result;
  const inner = `${printed.name}_eenmaal`;
  const body = `const cel = ${cell};
if (cel.dossier === d.nummer && cel.van <= dag && dag < cel.tot) {
grens(d, cel.tot);
return cel.waarde${printed.result === 'bigint' ? ' ?? naarVolledig()' : ''};
}
const buiten = d.tot;
d.tot = NOOIT;
const waarde = ${inner}(d, dag);
cel.dossier = d.nummer;
cel.waarde = waarde;
cel.van = dag;
cel.tot = d.tot;
if (buiten < d.tot) d.tot = buiten;
return waarde;`;
  return [
    `const ${cell}${build.typed ? `: Cel<${type}>` : ''} = ${empty};`,
    functionText(build, { ...printed, name: inner, first: '' }),
    functionText(build, { ...printed, comment: '', body }),
  ];
}

/** The same for each person, or each two of them: a list of the stretches of days that were asked about. */
function perPerson(build: Build, printed: Printed, places: Map<string, number>): readonly string[] {
  if (printed.result !== 'boolean' && printed.result !== 'number') return [functionText(build, printed)];
  const { persons, result } = printed;
  const list = `over ${persons.length}`;
  const place = places.get(list) ?? 0;
  places.set(list, place + 1);
  const inner = `${printed.name}_eenmaal`;
  const body = `const geheugen = onthouden(d, ${persons.join(', ')});
const cel = celOp(d, geheugen[${place}]${build.typed ? ` as Herinnering<${result}> | undefined` : ''}, dag);
if (cel !== undefined) return cel.waarde;
const buiten = d.tot;
d.tot = NOOIT;
const waarde = ${inner}(${['d', 'dag', ...persons].join(', ')});
geheugen[${place}] = { waarde, van: dag, tot: d.tot, vorige: geheugen[${place}] };
if (buiten < d.tot) d.tot = buiten;
return waarde;`;
  return [
    functionText(build, { ...printed, name: inner, first: '' }),
    functionText(build, { ...printed, comment: '', body }),
  ];
}
