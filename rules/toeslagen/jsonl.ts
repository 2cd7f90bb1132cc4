/** Many households: one a line in, one outcome a line out. */
import type { Program } from '../../runtime/index.ts';
import { Fault } from '../../runtime/index.ts';
import { proefberekening } from './proefberekening.ts';
import { fault } from './read-json.ts';
import type { Proefuitkomst } from './uitkomst.ts';

/** As `proefberekening`, from JSON text; text that is no JSON is a `Fault` too. */
export function proefberekeningVanTekst(program: Program, text: string): Proefuitkomst {
  return proefberekening(program, parsed(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    return fault('', 'geen-json', `Dit is geen JSON (${why}).`);
  }
}

/** What one line yields. */
export interface Uitvoerregel {
  /** One JSON object, without line end. */
  readonly tekst: string;
  readonly fout: boolean;
}

/** The outcome of one line; an empty line yields nothing, a bad one its fault. */
export function proefberekeningRegel(program: Program, line: string): Uitvoerregel | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  try {
    return { tekst: JSON.stringify(proefberekeningVanTekst(program, text)), fout: false };
  } catch (problem) {
    if (!(problem instanceof Fault)) throw problem;
    return { tekst: JSON.stringify({ fout: { pad: problem.path, bericht: problem.message } }), fout: true };
  }
}

export interface JsonlUitkomst {
  readonly regels: readonly string[];
  /** 1 when a line was bad; the others were computed all the same. */
  readonly exitCode: 0 | 1;
}

/** All lines, in order. */
export function proefberekeningJsonl(program: Program, lines: Iterable<string>): JsonlUitkomst {
  const regels: string[] = [];
  let exitCode: 0 | 1 = 0;
  for (const line of lines) {
    const outcome = proefberekeningRegel(program, line);
    if (outcome === undefined) continue;
    regels.push(outcome.tekst);
    if (outcome.fout) exitCode = 1;
  }
  return { regels, exitCode };
}
