/** Cases given beside the voorbeelden: a household of a proefberekening, or a zaak with its question. */
import { amountsChanged, compareLaws, isFault, programOf } from '../service/index.ts';
import type { Asked, ChangedOutcome, Comparison, Program, Project, Said, Side, Uitleg } from '../service/index.ts';
import { badInput } from './complaint.ts';
import { parseJson } from './json.ts';
import type { Terminal } from './terminal.ts';
import { inputName, readText } from './text-file.ts';

interface Laws {
  readonly van: Side;
  readonly naar: Side;
  readonly project: Project;
}

export async function compareCases(paths: readonly string[], laws: Laws, terminal: Terminal): Promise<Comparison> {
  const compared = await Promise.all(
    paths.map(async (path) => {
      const name = inputName(path);
      const given = parseJson(readText(path, terminal), name);
      return isHousehold(given) ? household(name, given, laws) : zaak(name, given, laws);
    }),
  );
  return {
    asked: compared.reduce((sum, { asked }) => sum + asked, 0),
    changed: compared.flatMap(({ changed }) => changed),
  };
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHousehold = (value: unknown): value is Json => isObject(value) && 'aanvrager' in value;

// ── A household ──────────────────────────────────────────────────────────────────────────────────────────────────

async function household(path: string, given: Json, { van, naar }: Laws): Promise<Comparison> {
  const { proefberekening, uitgelegd } = await import('../../rules/toeslagen/index.ts');
  const calculate = (program: Program): Json => {
    try {
      return proefberekening(program, given) as unknown as Json;
    } catch (error) {
      if (!isFault(error)) throw error;
      return badInput(error.code, error.message, { place: error.path === '' ? path : `${path}: ${error.path}` });
    }
  };
  const [old, fresh] = [programOf(van), programOf(naar)];
  const [before, after] = [calculate(old), calculate(fresh)];
  const reasons = (program: Program): ReadonlyMap<string, Uitleg> =>
    new Map(uitgelegd(program, given).toeslagen.map(({ toeslag, uitkomst }) => [toeslag, uitkomst.uitleg]));
  const [oldReasons, freshReasons] = [reasons(old), reasons(fresh)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'aangenomen');
  const changed = names.flatMap((name): readonly ChangedOutcome[] => {
    const [one, other] = [said(before[name]), said(after[name])];
    if (one.tekst === other.tekst) return [];
    const [leftOut, added] = [grounds(before[name]), grounds(after[name])];
    const more = difference(before[name], after[name]);
    return [
      {
        title: path,
        question: `${inWords(name)} over het jaar`,
        van: one,
        naar: other,
        ...(more === undefined ? {} : { verschil: more }),
        leden: {
          weg: leftOut.filter((address) => !added.includes(address)),
          erbij: added.filter((address) => !leftOut.includes(address)),
        },
        bedragen: amountsChanged(oldReasons.get(name), freshReasons.get(name)),
      },
    ];
  });
  return { asked: names.length, changed };
}

function said(outcome: unknown): Said {
  const soort = isObject(outcome) ? (outcome['soort'] as Said['soort']) : undefined;
  if (soort === undefined) return { soort: 'bestaat niet', tekst: 'bestaat niet' };
  const amount = amountOf(outcome);
  return { soort, tekst: amount === undefined ? soort : euros(amount) };
}

/** What is granted over the year, in whole euros. */
function amountOf(outcome: unknown): bigint | undefined {
  const perJaar = isObject(outcome) ? outcome['perJaar'] : undefined;
  return typeof perJaar === 'string' ? BigInt(perJaar) : undefined;
}

/** What comes on top, with its sign; only of two amounts. */
function difference(before: unknown, after: unknown): string | undefined {
  const [old, fresh] = [amountOf(before), amountOf(after)];
  if (old === undefined || fresh === undefined) return undefined;
  return fresh < old ? `− ${euros(old - fresh)}` : `+ ${euros(fresh - old)}`;
}

const euros = (amount: bigint): string => `€ ${String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.')},00`;

/** 'kindgebondenBudget' as it is written in a sentence. */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function grounds(outcome: unknown): readonly string[] {
  const found = isObject(outcome) ? outcome['grondslag'] : undefined;
  return Array.isArray(found) ? found.filter((one): one is string => typeof one === 'string') : [];
}

// ── A zaak ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** `{ "conclusie": …, "peildatum": …, "zaak": … }`, with the persons of the question beside them if it has any. */
function zaak(path: string, given: unknown, { van, naar, project }: Laws): Comparison {
  const { conclusie, zaak: facts, ...vraag } = isObject(given) ? given : {};
  if (typeof conclusie !== 'string' || !isObject(facts) || typeof vraag['peildatum'] !== 'string')
    return badInput('geen-geval', `'${path}' is geen huishouden en geen zaak met een vraag.`, {
      place: path,
      hint: 'Een huishouden heeft een "aanvrager"; een zaak staat in { "conclusie": …, "peildatum": …, "zaak": … }.',
    });
  const persons = Object.entries(vraag).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const asked = project.ask(conclusie, facts, { ...Object.fromEntries(persons), peildatum: vraag['peildatum'] });
  if (!asked.ok) return badInput(asked.problem.code, asked.problem.message, { hint: asked.problem.hint, place: path });
  const question: Asked = { title: path, conclusion: asked.conclusion.id, zaak: facts, vraag: asked.vraag };
  return compareLaws(van, naar, [question]);
}
