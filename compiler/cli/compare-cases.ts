/** Cases given beside the voorbeelden: a household of a proefberekening, or a zaak with its question. */
import { compareLaws, isFault, programOf } from '../service/index.ts';
import type { Asked, ChangedOutcome, Comparison, Program, Project, Said, Side } from '../service/index.ts';
import { badInput } from './complaint.ts';
import { parseJson } from './json.ts';
import type { Terminal } from './terminal.ts';
import { readText, STANDARD_INPUT } from './text-file.ts';

interface Laws {
  readonly van: Side;
  readonly naar: Side;
  readonly project: Project;
}

export async function compareCases(paths: readonly string[], laws: Laws, terminal: Terminal): Promise<Comparison> {
  const compared = await Promise.all(
    paths.map(async (path) => {
      const name = path === STANDARD_INPUT ? 'standaardinvoer' : path;
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
  const { proefberekening } = await import('../../rules/toeslagen/index.ts');
  const calculate = (program: Program): Json => {
    try {
      return proefberekening(program, given) as unknown as Json;
    } catch (error) {
      if (!isFault(error)) throw error;
      return badInput(error.code, error.message, { place: `${path}: ${error.path}` });
    }
  };
  const [before, after] = [calculate(programOf(van)), calculate(programOf(naar))];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => name !== 'aangenomen');
  const changed = names.flatMap((name): readonly ChangedOutcome[] => {
    const [one, other] = [said(before[name]), said(after[name])];
    if (one.tekst === other.tekst) return [];
    const [old, fresh] = [grounds(before[name]), grounds(after[name])];
    return [
      {
        title: path,
        question: `${name} over het jaar`,
        van: one,
        naar: other,
        leden: {
          weg: old.filter((address) => !fresh.includes(address)),
          erbij: fresh.filter((address) => !old.includes(address)),
        },
        bedragen: [],
      },
    ];
  });
  return { asked: names.length, changed };
}

function said(outcome: unknown): Said {
  const { soort, perJaar } = (isObject(outcome) ? outcome : {}) as { soort?: Said['soort']; perJaar?: string };
  if (soort === undefined) return { soort: 'bestaat niet', tekst: 'bestaat niet' };
  return { soort, tekst: soort === 'bepaald' ? `€ ${perJaar ?? ''} per jaar` : soort };
}

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
