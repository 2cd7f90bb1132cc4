/** `lidwoord proefberekening`: a household as the citizen knows it, over the encoded laws. One, or one on every line. */
import type { Commanded, ExitCode, WithJson } from '../commanded.ts';
import { badInput, Complaint, wrongUse } from '../complaint.ts';
import { parseJson } from '../json.ts';
import { linesOf } from '../lines.ts';
import { loadProject, withoutFaults } from '../load-project.ts';
import { printJson } from '../print-json.ts';
import { progress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { letterText } from './verklaar.ts';
import { inputName, readText, STANDARD_INPUT } from '../text-file.ts';

type ProefOptions = WithJson & { jsonl?: string; motivering?: true };

/** From a household to its outcome; a household that cannot be right is a Complaint. */
type Calculation = (household: unknown) => object;

export async function proefberekening(
  file: string | undefined,
  { terminal, options }: Commanded<ProefOptions>,
): Promise<ExitCode> {
  const { jsonl, motivering } = options;
  if (motivering && jsonl !== undefined)
    wrongUse('opties-botsen', "'--motivering' en '--jsonl' gaan niet samen.", 'Noem één huishouden.');
  if (file !== undefined && jsonl !== undefined)
    wrongUse('opties-botsen', "Een bestand en '--jsonl' gaan niet samen.", 'Noem één van beide.');
  if (jsonl !== undefined) return many(jsonl, terminal);
  const from = file ?? STANDARD_INPUT;
  const text = readText(from, terminal);
  const household = parseJson(text, inputName(from));
  if (motivering) return tellReasons(household, terminal, options.json === true);
  printJson(terminal, (await calculation(terminal))(household));
  return 0;
}

/** Each toeslag as a draft for the reasons of a decision. */
async function tellReasons(household: unknown, terminal: Terminal, json: boolean): Promise<ExitCode> {
  const { uitgelegd } = await import('../../../rules/toeslagen/index.ts');
  const { motivate, motivationText } = await import('../../service/index.ts');
  const { project } = withoutFaults(loadProject(undefined, terminal));
  const { aangenomen, toeslagen } = await orComplaint(() => uitgelegd(project.program, household));
  const letters = toeslagen.map(({ toeslag, uitkomst }) => {
    const motivering = motivate(project.program, uitkomst, { persoon: (naam) => naam });
    return { toeslag, motivering, tekst: motivationText(motivering) };
  });
  if (json) printJson(terminal, { aangenomen, motiveringen: letters });
  else {
    const assumed = aangenomen.length === 0 ? [] : [['Aangenomen', ...aangenomen.map((one) => `- ${one}`)].join('\n')];
    terminal.out(
      `${[...letters.map(({ tekst }) => tekst), ...assumed].map((one) => letterText(one, terminal)).join('\n\n')}\n`,
    );
  }
  return 0;
}

async function orComplaint<T>(make: () => T): Promise<T> {
  const { isFault } = await import('../../service/index.ts');
  try {
    return make();
  } catch (error) {
    return isFault(error) ? badInput(error.code, error.message, { place: error.path }) : rethrow(error);
  }
}

async function calculation(terminal: Terminal): Promise<Calculation> {
  const { proefberekening: calculate } = await import('../../../rules/toeslagen/index.ts');
  const { project } = withoutFaults(loadProject(undefined, terminal));
  const { isFault } = await import('../../service/index.ts');
  return (household) => {
    try {
      return calculate(project.program, household);
    } catch (error) {
      return isFault(error) ? badInput(error.code, error.message, { place: error.path }) : rethrow(error);
    }
  };
}

function rethrow(error: unknown): never {
  throw error;
}

/** Each line by itself: a bad one yields its fault, and the others go on. */
async function many(path: string, terminal: Terminal): Promise<ExitCode> {
  const lines = linesOf(path, terminal);
  const calculate = await calculation(terminal);
  const bar = progress(terminal, 'Huishoudens berekenen');
  let code: ExitCode = 0;
  for await (const { text, done, total } of lines) {
    bar.at(done, total);
    if (text?.trim() === '') continue;
    const outcome = text === undefined ? refusal('', 'Deze regel is geen tekst in UTF-8.') : onLine(text, calculate);
    if ('fout' in outcome) code = 1;
    terminal.out(`${JSON.stringify(outcome)}\n`);
    await terminal.flushed();
  }
  bar.end();
  return code;
}

function onLine(text: string, calculate: Calculation): object {
  try {
    return calculate(parseJson(text));
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    return refusal(error.place ?? '', error.message);
  }
}

function refusal(pad: string, bericht: string): { readonly fout: { readonly pad: string; readonly bericht: string } } {
  return { fout: { pad, bericht } };
}
