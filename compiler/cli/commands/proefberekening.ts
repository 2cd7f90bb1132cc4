/** `lidwoord proefberekening`: a household as the citizen knows it, over the encoded laws. */
import type { Commanded, ExitCode, WithJson } from '../commands.ts';
import { badInput, wrongUse } from '../complaint.ts';

type ProefOptions = WithJson & { jsonl?: string };

export async function proefberekening(file: string | undefined, { options }: Commanded<ProefOptions>): Promise<ExitCode> {
  if (file !== undefined && options.jsonl !== undefined) wrongUse('opties-botsen', "Een bestand en '--jsonl' gaan niet samen.", 'Noem één van beide.');
  return Promise.resolve(badInput('nog-niet', 'De proefberekening is er nog niet.'));
}
