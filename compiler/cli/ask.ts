/** From the command line to a question: the case, the day and the persons. */
import type { Answer, Project, Vraag } from '../service/index.ts';
import { badInput, wrongUse } from './complaint.ts';
import { dayOf } from './day.ts';
import { parseJson } from './json.ts';
import { switchesOf } from './switches.ts';
import type { Terminal } from './terminal.ts';
import { inputName, readText } from './text-file.ts';

export interface Asked {
  readonly zaak: string;
  readonly peildatum: string;
  readonly persoon?: readonly string[];
  /** Beleidsregels and uitspraken that count. */
  readonly met?: readonly string[];
  readonly bekendOp?: string;
}

type Settled = Answer & { readonly ok: true };

/** The answer; whatever is wrong with the question or the case is a complaint. */
export function answerTo(project: Project, conclusion: string, asked: Asked, terminal: Terminal): Settled {
  const vraag: Vraag = {
    ...personsOf(asked.persoon ?? []),
    peildatum: dayOf('--peildatum', asked.peildatum),
    ...countingOf(project, asked),
  };
  const zaak = parseJson(readText(asked.zaak, terminal), inputName(asked.zaak));
  const answer = project.ask(conclusion, zaak, vraag);
  if (answer.ok) return answer;
  const { code, message, hint, path } = answer.problem;
  const remedy = hint ?? (path === '' ? WHAT_A_CASE_IS : undefined);
  return badInput(code, message, { hint: remedy, place: path === undefined ? undefined : placeOf(path, asked.zaak) });
}

const WHAT_A_CASE_IS = 'Een zaak staat tussen \'{\' en \'}\', en noemt de personen: {"personen": {"anna": {}}}.';

/** The place in the case, or the option, that a path of the question stands for. */
function placeOf(path: string, zaak: string): string {
  if (path.startsWith('vraag')) return `--persoon ${path.replace(/^vraag\.?/, '')}`;
  return path === '' ? inputName(zaak) : `${inputName(zaak)}: ${path}`;
}

/** What counts beside the law, and as known when. */
function countingOf(project: Project, { met = [], bekendOp }: Asked): Pick<Vraag, 'bekendOp' | 'met'> {
  const { acts, policies } = switchesOf(project, met, '--met');
  const [act] = acts;
  if (act !== undefined)
    wrongUse(
      'geldt-altijd',
      `--met ${act}: een wijziging geldt altijd.`,
      "Met 'lidwoord vergelijk --zonder' ziet u wat zij verandert.",
    );
  return {
    ...(policies.length === 0 ? {} : { met: policies.join(';') }),
    ...(bekendOp === undefined ? {} : { bekendOp: dayOf('--bekend-op', bekendOp) }),
  };
}

function personsOf(given: readonly string[]): Readonly<Record<string, string>> {
  const persons: Record<string, string> = {};
  for (const item of given) {
    const [, slot = '', id = ''] = /^([^=]+)=(.+)$/.exec(item) ?? [];
    if (slot === '')
      wrongUse(
        'geen-persoon',
        `--persoon ${item}: hier hoort een plaats en een persoon te staan, met een is-teken ertussen.`,
        'Bijvoorbeeld: --persoon persoon=anna',
      );
    if (slot === 'peildatum') wrongUse('geen-persoon', "De peildatum hoort achter '--peildatum'.");
    persons[slot] = id;
  }
  return persons;
}
