/** `met inachtneming van X`, `zoals bekend op D`: what counts in an example, as keys of its questions. */
import type { Ast } from '../../../grammar/index.ts';
import { switchable, type Program, type Vraag } from '../../../runtime/index.ts';
import { nearNames } from '../../diagnostics/index.ts';
import type { Context } from '../context.ts';

export function countingOf(
  { met, bekendOp }: Ast.ExampleCounting,
  context: Context,
  program: Pick<Program, 'regelingen'>,
): Pick<Vraag, 'bekendOp' | 'met'> {
  const ids = met.flatMap(({ name, span }) => {
    const found = program.regelingen.find((one) => one.id === name || one.name === name);
    if (found?.optional) return [found.id];
    const wel = switchable(program).flatMap((one) => [one.id, one.name]);
    if (found) context.report('geldt-altijd', span, { naam: name });
    else context.report('onbekende-wet', span, { wet: name, lijktOp: nearNames(name, wel) });
    return [];
  });
  return {
    ...(ids.length === 0 ? {} : { met: [...new Set(ids)].join(';') }),
    ...(bekendOp === undefined ? {} : { bekendOp }),
  };
}
