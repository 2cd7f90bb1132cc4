/**
 * Functions that read a case by the names of its facts: what the runtime would do key by key is then one load for each.
 * A case given in an unusual way is left to the runtime, and so is a kind of subject of which a key means two things.
 */
import type { Fact, Program } from '../../../../runtime/ir/index.ts';
import { literal, stringLiteral } from '../literals.ts';
import { camelCase } from '../names.ts';
import type { Build } from './build.ts';
import { freshName } from './build.ts';
import { factsAbout, mayBeAbsent, objectKeys, scalarOf } from './layout.ts';

/** The functions as text, and the one that reads the whole case; undefined when the runtime must. */
export interface CaseReaders {
  readonly texts: readonly string[];
  readonly whole: string | undefined;
}

export function caseReaders(build: Build): CaseReaders {
  const { program } = build;
  const read = wholeCase(program);
  if (!isReadable(read.map(({ key }) => key))) return { texts: [], whole: undefined };
  const readers = new Map<string, string>();
  const texts: string[] = [];
  for (const subject of ['persoon', ...objectKeys(program).map((key) => `object ${key}`)]) {
    const facts = factsAbout(program, subject);
    if (facts.length < WORTH_READING_BY_NAME || !isReadable(facts.map(({ key }) => key))) continue;
    const name = freshName(build, camelCase(`lees ${subject.replace('object ', '')}`));
    readers.set(subject, name);
    texts.push(factsReader(build, name, facts));
  }
  const whole = freshName(build, 'leesZaak');
  return { texts: [...texts, caseReader(build, whole, read, readers)], whole };
}

/** Of few facts the runtime makes short work. */
const WORTH_READING_BY_NAME = 10;

/** Every key means one thing, and nothing that all objects have. */
const isReadable = (keys: readonly string[]): boolean =>
  new Set(keys).size === keys.length && !keys.some((key) => key in {});

const ORDINARY = 'Object.getPrototypeOf(g) !== Object.prototype';

function factsReader({ typed, choices }: Build, name: string, facts: readonly Fact[]): string {
  const cells = facts.map((fact) => {
    const absent = `v === undefined ? (weg += 1, ${fact.closed === undefined || mayBeAbsent(fact) ? 'undefined' : 'DICHT'})`;
    const given = `(v = ${load(fact.key)})`;
    const read = valueRead(fact, choices);
    return isPlainYesNo(fact)
      ? `${given} === false ? 0 : v === true ? 1 : ${absent} : ${read},`
      : `${given} === undefined ? ${absent.slice('v === undefined ? '.length)} : ${read},`;
  });
  const signature = typed ? '(d: Dossier, g: Gegevens, soort: Soort): Cellen | undefined' : '(d, g, soort)';
  return `// Elk feit bij zijn naam gelezen; "weg" telt wat er niet is.
${typed ? '// prettier-ignore\n' : ''}function ${name}${signature} {
let v${typed ? ': unknown' : ''} = ${load(facts[0]?.key ?? '')};
if (${ORDINARY}) return undefined;
let weg = 0;
const cellen${typed ? ': Cellen' : ''} = [
${cells.join('\n')}
];
geenAndere(d, g, ${facts.length} - weg, soort);
return cellen;
}`;
}

const load = (key: string): string => `g[${stringLiteral(key)}]`;

const isPlainYesNo = ({ type, perYear }: Fact): boolean => type.kind === 'ja-nee' && !perYear;

/** The value `v` of a fact as what the runtime keeps of it. */
function valueRead({ type, inTime, perYear }: Fact, choices: Build['choices']): string {
  const scalar = stringLiteral(scalarOf(type));
  const symbols = type.kind === 'keuze' ? `, ${literal(choices.get(type.choice)?.symbols ?? [])}` : '';
  if (perYear) return `perJaar(d, ${scalar}, v${symbols})`;
  return inTime ? `inTijd(d, ${scalar}, v${symbols})` : `eens(${scalar}, v${symbols})`;
}

interface CaseKey {
  readonly key: string;
  /** The statement that reads its value `v`. */
  readonly read: (readers: ReadonlyMap<string, string>, choices: Build['choices']) => string;
}

/** All that may be given at the top; who there are comes first, for roles name them. */
function wholeCase(program: Program): readonly CaseKey[] {
  const plain = (key: string, read: string): CaseKey => ({ key, read: () => read });
  const reader = (readers: ReadonlyMap<string, string>, subject: string): string =>
    readers.has(subject) ? `, ${readers.get(subject) ?? ''}` : '';
  return [
    { key: 'personen', read: (readers) => `leesPersonen(d, v${reader(readers, 'persoon')})` },
    ...program.roles.map(({ key }, place) => plain(key, `d.roles[${place}] = wie(d, v)`)),
    ...objectKeys(program).map((key, place) => ({
      key,
      read: (readers: ReadonlyMap<string, string>) => `leesDing(d, ${place}, v${reader(readers, `object ${key}`)})`,
    })),
    ...factsAbout(program, 'zaak').map((fact, place) => ({
      key: fact.key,
      read: (_: unknown, choices: Build['choices']) => `eigenFeit(d, ${place}, ${valueRead(fact, choices)})`,
    })),
    plain('koppels', 'leesKoppels(d, v)'),
    plain('relaties', 'leesRelaties(d, v)'),
    plain('beginstand', 'leesBeginstand(d, v)'),
    plain('oordelen', 'leesOordelen(d, v)'),
  ];
}

function caseReader(
  { typed, choices }: Build,
  name: string,
  keys: readonly CaseKey[],
  readers: ReadonlyMap<string, string>,
): string {
  const signature = typed ? '(d: Dossier, g: Gegevens, soort: Soort): boolean' : '(d, g, soort)';
  const lines = keys.map(
    ({ key, read }) => `if ((v = ${load(key)}) === undefined) weg += 1;\nelse ${read(readers, choices)};`,
  );
  return `// De zaak, elk deel bij zijn naam gelezen.
function ${name}${signature} {
let v${typed ? ': unknown' : ''} = ${load('personen')};
if (${ORDINARY}) return false;
let weg = 0;
${lines.join('\n')}
geenAndere(d, g, ${keys.length} - weg, soort);
return true;
}`;
}
