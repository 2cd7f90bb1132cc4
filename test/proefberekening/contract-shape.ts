/** The form of an answer, checked against the contract without help of the code that makes it. */
import type { Program } from '../../runtime/index.ts';

type Json = Readonly<Record<string, unknown>>;

const TOESLAGEN = ['zorgtoeslag', 'huurtoeslag', 'kindgebondenBudget', 'kinderopvangtoeslag'];
const FRACTION = /^(-?\d+)(?:\/([1-9]\d*))?$/;
const ADDRESS = /^[A-Za-z]+:\d+[a-z]{0,2}(?:\.\d+[a-z]?)?(?::\d+[a-z]?)?(?::[a-z]{1,2})?(?::\d+°)?$/;
const PATH = /^[a-z][A-Za-z]*(?:\[\d+\])?(?:\.[a-z][A-Za-z]*(?:\[\d+\])?)*$/;

/** All that is wrong with the form of the answer; empty when it is as the contract has it. */
export function faultsIn(program: Program, input: Json, output: Json): readonly string[] {
  const wanted = (input['toeslagen'] as readonly string[] | undefined) ?? TOESLAGEN;
  const faults = same('toeslagen', Object.keys(output).toSorted(), ['aangenomen', ...wanted].toSorted());
  faults.push(...same('aangenomen', (output['aangenomen'] as string[]).toSorted(), assumed(input).toSorted()));
  const year = input['berekeningsjaar'] as number;
  for (const toeslag of wanted) {
    const outcome = output[toeslag] as Json;
    faults.push(...outcomeFaults({ program, year, input, toeslag }, outcome).map((fault) => `${toeslag}: ${fault}`));
  }
  return faults;
}

interface About {
  readonly program: Program;
  readonly year: number;
  readonly input: Json;
  readonly toeslag: string;
}

function outcomeFaults(about: About, outcome: Json): string[] {
  switch (outcome['soort']) {
    case 'bepaald':
      return grantedFaults(about, outcome);
    case 'geen':
      return [
        ...same('keys', Object.keys(outcome), ['soort', 'grondslag', 'reden']),
        ...groundFaults(about, outcome['grondslag']),
        ...sentenceFaults(outcome['reden'], '.'),
      ];
    case 'onbekend':
      return [
        ...same('keys', Object.keys(outcome), ['soort', 'ontbreekt']),
        ...listFaults(outcome['ontbreekt'], (one) => missingFaults(about, one as Json)),
      ];
    case 'oordeelNodig':
      return listFaults(outcome['oordelen'], (one) => {
        const { id, grondslag, vraag } = one as Readonly<Record<string, string>>;
        return [...(id ? [] : ['no id']), ...addressFaults(about, grondslag ?? ''), ...sentenceFaults(vraag, '?')];
      });
    case 'strijdig':
      return listFaults(outcome['regels'], (one) => addressFaults(about, one as string));
    default:
      return [`soort ${String(outcome['soort'])}`];
  }
}

const KEYS = [
  'soort',
  'perMaandExact',
  'perMaand',
  'perMaandUitbetaald',
  'perJaarExact',
  'perJaar',
  'grondslag',
  'tussenuitkomsten',
];

function grantedFaults(about: About, outcome: Json): string[] {
  const text = (key: string): string => outcome[key] as string;
  const between = Object.entries(outcome['tussenuitkomsten'] as Json);
  const month = fraction(text('perMaandExact'));
  const year = fraction(text('perJaarExact'));
  if (month === undefined || year === undefined) return ['an exact amount is not a fraction in lowest terms'];
  return [
    ...same('keys', Object.keys(outcome), KEYS),
    ...same('perMaand', text('perMaand'), cents(month)),
    ...same('perJaar', text('perJaar'), String(rounded(year))),
    ...(BigInt(text('perJaar')) < 24n ? ['less than € 24 is granted'] : []),
    ...(/^\d+$/.test(text('perMaandUitbetaald')) ? [] : ['perMaandUitbetaald is not in whole euros']),
    ...groundFaults(about, outcome['grondslag']),
    ...(between.length > 0 ? [] : ['no tussenuitkomsten']),
    ...between.flatMap(([key, value]) =>
      /^[a-z]\w*$/i.test(key) && typeof value === 'string' && value !== '' && !/[,€ ]/.test(value)
        ? []
        : [`tussenuitkomst ${key}: ${String(value)}`],
    ),
  ];
}

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function fraction(text: string): Fraction | undefined {
  const [, n, d = '1'] = FRACTION.exec(text) ?? [];
  if (n === undefined) return undefined;
  const read = { n: BigInt(n), d: BigInt(d) };
  const lowest = gcd(read.n < 0n ? -read.n : read.n, read.d) === 1n && !text.endsWith('/1');
  return lowest && read.n >= 0n ? read : undefined;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
/** Half upwards, of what is not negative. */
const rounded = ({ n, d }: Fraction): bigint => (2n * n + d) / (2n * d);

function cents({ n, d }: Fraction): string {
  const all = rounded({ n: n * 100n, d });
  return `${String(all / 100n)}.${String(all % 100n).padStart(2, '0')}`;
}

const groundFaults = (about: About, grounds: unknown): string[] =>
  listFaults(grounds, (address) => addressFaults(about, address as string));

/** It is an address, of a provision that the rules have, in force on some day of the year. */
function addressFaults({ program, year }: About, address: string): string[] {
  if (!ADDRESS.test(address)) return [`'${address}' is not an address`];
  const versions = versionsOf(program, address);
  if (versions.length === 0) return [`${address} does not exist`];
  const inYear = versions.some(
    ({ valid: { from = '', to } }) =>
      from < `${String(year + 1)}-01-01` && (to === undefined || to > `${String(year)}-01-01`),
  );
  return inYear ? [] : [`${address} is not in force in ${String(year)}`];
}

/** Of an onderdeel without a heading of its own: the versions of the lid in the text of which its letter stands. */
function versionsOf(program: Program, address: string): Program['provisions'] {
  const own = program.provisions.filter((one) => one.address === address);
  const [, lid = '', letter = ''] = /^(.*):([a-z]{1,2}|\d+°)$/.exec(address) ?? [];
  if (own.length > 0 || letter === '') return own;
  const mark = letter.endsWith('°') ? letter : `${letter}.`;
  return versionsOf(program, lid).filter(({ text }) => new RegExp(`(^|\\s)${mark}\\s`).test(text));
}

function missingFaults({ program, year, input }: About, one: Json): string[] {
  const { feit, vraag, parameter } = one as Readonly<Record<string, string | undefined>>;
  if (feit !== undefined)
    return [
      ...same('keys of a missing fact', Object.keys(one), ['feit', 'vraag']),
      ...(PATH.test(feit) ? [] : [`'${feit}' is not a path`]),
      ...(at(input, feit) === undefined ? [] : [`${feit} is asked, but it was given`]),
      ...sentenceFaults(vraag, '?'),
    ];
  // a table with columns is named with its column
  const declared = program.parameters.find(
    ({ id }) => parameter === id.replace('/', ':') || parameter?.startsWith(`${id.replace('/', ':')} `),
  );
  if (parameter === undefined || declared === undefined) return [`no parameter ${String(parameter)}`];
  return [
    ...same('keys of a missing parameter', Object.keys(one), ['parameter']),
    ...(gapIn(declared, year) ? [] : [`${parameter} is known for ${String(year)}`]),
  ];
}

/** There is a day of the year without a value, in one of the columns. */
function gapIn({ values, brackets }: Program['parameters'][number], year: number): boolean {
  const dated = brackets ?? values;
  const columns = new Set(values.map(({ symbol }) => symbol));
  const held = (column: string | undefined, day: string): boolean =>
    dated.some(
      (one) =>
        (!('symbol' in one) || one.symbol === column) && one.from <= day && (one.to === undefined || day < one.to),
    );
  return [...(brackets ? [undefined] : columns)].some((column) =>
    Array.from({ length: 12 }, (_, month) => `${String(year)}-${String(month + 1).padStart(2, '0')}-01`).some(
      (day) => !held(column, day),
    ),
  );
}

function at(input: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((part, key) => (part as Json | undefined)?.[key], input);
}

function listFaults(list: unknown, faults: (one: unknown) => string[]): string[] {
  if (!Array.isArray(list) || list.length === 0) return ['an empty list'];
  const twice = list.length - new Set(list.map((one) => JSON.stringify(one))).size;
  return [...(twice > 0 ? ['the same twice in a list'] : []), ...list.flatMap(faults)];
}

function sentenceFaults(text: unknown, end: string): string[] {
  return typeof text === 'string' && /^[A-ZÉ']/.test(text) && text.endsWith(end) && !/\{|undefined|null/.test(text)
    ? []
    : [`'${String(text)}' is not a sentence`];
}

function same(what: string, found: unknown, expected: unknown): string[] {
  return JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
}

/** What the contract assumes of what is absent, and has the answer repeat. */
function assumed(input: Json): string[] {
  const list = (key: string): readonly Json[] => (input[key] as readonly Json[] | undefined) ?? [];
  const absent = (given: Json, path: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([key, value]) => (given[key] === undefined ? [`${path}.${key} = ${value}`] : []));
  const person = (given: Json, path: string): string[] => [
    ...absent(given, path, {
      verzekerde: given['verzekeringsplichtNageleefd'] === false ? 'nee' : 'ja',
      verzekeringsplichtNageleefd: 'ja',
      rendementsgrondslag: '0',
      woonlandfactor: '1',
      verdragsgerechtigd: 'nee',
      rechtmatigVerblijf: 'ja',
      wlz: 'nee',
    }),
    ...(given['geboortedatum'] === undefined ? [] : absent(given, path, { aow: 'volgt uit geboortedatum' })),
  ];
  const huur = input['huur'] as Json | undefined;
  const none = ['partner', 'medebewoners', 'kinderen'].filter((key) => input[key] === undefined);
  return [
    ...person(input['aanvrager'] as Json, 'aanvrager'),
    ...(input['partner'] === undefined ? [] : person(input['partner'] as Json, 'partner')),
    ...list('medebewoners').flatMap((one, index) =>
      absent(one, `medebewoners[${String(index)}]`, {
        rendementsgrondslag: '0',
        onderhuurder: 'nee',
        rechtmatigVerblijf: 'ja',
      }),
    ),
    ...list('kinderen').flatMap((one, index) => [
      ...absent(one, `kinderen[${String(index)}]`, { toetsingsinkomen: '0', kinderbijslag: 'ja' }),
      ...((one['opvang'] as readonly Json[] | undefined) ?? []).flatMap((care, place) =>
        absent(care, `kinderen[${String(index)}].opvang[${String(place)}]`, { betaald: '1' }),
      ),
    ]),
    ...(huur === undefined
      ? []
      : [
          ...absent(huur, 'huur', { zelfstandigeWoonruimte: 'ja', aangepasteWoning: 'nee', eerdereToeslag: 'geen' }),
          ...absent((huur['servicekosten'] as Json | undefined) ?? {}, 'huur.servicekosten', {
            energie: '0',
            schoonmaak: '0',
            huismeester: '0',
            dienstruimten: '0',
          }),
        ]),
    ...none.map((key) => `${key} = geen`),
    'overige gegevens = nee',
  ];
}
