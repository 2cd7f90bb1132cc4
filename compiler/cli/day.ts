/** Days on the command line. */
import { dayProblem } from '../service/index.ts';
import { wrongUse } from './complaint.ts';

/** The day behind an option; one that is none, or does not exist, is wrong use. */
export function dayOf(option: string, text: string): string {
  const problem = dayProblem(text);
  if (problem === undefined) return text;
  const [what = ''] = problem.replace(/\.$/, '').split('; '); // how a day is written stands in the remedy
  const said = what.charAt(0).toLowerCase() + what.slice(1);
  return wrongUse('geen-datum', `${option} ${text}: ${said}.`, 'Schrijf de dag als JJJJ-MM-DD, zoals 2025-03-01.');
}
