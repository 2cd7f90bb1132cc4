import type { Program } from './program.ts';
import type { Validity } from './types.ts';

const made = new WeakMap<Program, Map<string, Program>>();

/**
 * The rules and amounts of one day as if they held on all days: to see what another text makes of the same facts. What
 * has no value on that day has none at all.
 */
export function lawOfDay(program: Program, day: string): Program {
  const known = made.get(program) ?? new Map<string, Program>();
  made.set(program, known);
  const law = known.get(day) ?? frozen(program, day);
  known.set(day, law);
  return law;
}

function frozen(program: Program, day: string): Program {
  const holds = ({ from, to }: Validity): boolean => (from ?? '') <= day && (to === undefined || day < to);
  return {
    ...program,
    parameters: program.parameters.map((parameter) => ({
      ...parameter,
      values: parameter.values.filter(holds).map(({ to: _, ...value }) => ({ ...value, from: EARLIEST })),
    })),
    conclusions: program.conclusions.map((conclusion) => ({
      ...conclusion,
      rules: conclusion.rules.filter(({ valid }) => holds(valid)).map((rule) => ({ ...rule, valid: {} })),
    })),
    provisions: program.provisions.filter(({ valid }) => holds(valid)).map((one) => ({ ...one, valid: {} })),
  };
}

/** Before any day that a case may name. */
const EARLIEST = '1800-01-01';
