/** What a name comes to in a voorbeeld, or in another case. */
import { Fault } from '../../../runtime/index.ts';
import { interpret, readZaak } from '../../../runtime/interpret/index.ts';
import type { Symbol } from '../../resolve/index.ts';
import { outcomeText } from '../answer-text.ts';
import { visit } from '../tree.ts';
import type { State } from './state.ts';
import type { AskedCase } from './types.ts';

/** In the words of an outcome, for each person that the voorbeeld asks about; undefined when it does not come to it. */
export function outcomesIn(
  { compiled }: State,
  { title, zaak, questions }: AskedCase,
): (symbol: Symbol) => string | undefined {
  const { program } = compiled;
  return (symbol) => {
    const texts = new Set<string>();
    try {
      const read = readZaak(program, zaak);
      for (const { conclusion, vraag } of questions) {
        const { uitleg } = interpret(program, read, { conclusion, vraag });
        visit(uitleg, (node) => {
          if (node.soort === 'besluit' && node.conclusie === symbol.id) texts.add(about(node.over, node.leesbaar));
          if (node.soort === 'feit' && isFact(node.pad, node.naam, symbol))
            texts.add(about(personOf(node.pad), node.leesbaar));
          if (node.soort === 'parameter' && node.parameter === symbol.id) texts.add(node.leesbaar);
        });
      }
      if (texts.size === 0) {
        const conclusion = program.conclusions.find(({ id, slots }) => id === symbol.id && slots.length === 0);
        const [first] = questions;
        if (conclusion && first)
          texts.add(
            outcomeText(
              interpret(program, read, { conclusion: conclusion.id, vraag: { peildatum: first.vraag.peildatum } }),
            ),
          );
      }
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
    return texts.size === 0 ? undefined : `in ‘${title}’: ${[...texts].slice(0, 4).join('; ')}`;
  };
}

function about(who: string | undefined, text: string): string {
  return who === undefined ? text : `${who}: ${text}`;
}

function isFact(pad: string, naam: string, symbol: Symbol): boolean {
  return naam === symbol.name && pad.split('.').includes(symbol.key);
}

/** 'personen.anna.inkomen' -> 'anna' */
function personOf(pad: string): string | undefined {
  const [kind, who] = pad.split('.');
  return kind === 'personen' ? who : undefined;
}
