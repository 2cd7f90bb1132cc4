/** Voorbeelden to cases with expectations. */
import type { Ast } from '../../../grammar/index.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Place, RegelingScope, Resolved } from '../../resolve/index.ts';
import { hereOf } from '../citations.ts';
import type { Context } from '../context.ts';
import { withCase, type ExampleCase } from './case.ts';
import type { ExampleMemory } from './memory.ts';
import { sceneOf } from './given.ts';
import { closing } from './rest.ts';
import { expectationsOf, type Asked } from './expected.ts';
import { rowsOf } from './table.ts';
import type { ExampleWorld } from './world.ts';
import { contextOf, type Work } from '../section-context.ts';

export function lowerExamples(
  scope: RegelingScope,
  { resolved, draft, diagnostics }: Work,
  world: ExampleWorld,
  memory: ExampleMemory,
): ExampleCase[] {
  const { abbreviation } = scope;
  return scope.parts.flatMap(({ file, regeling }, number) =>
    memory.casesOf(`${abbreviation} ${String(number)} ${file}`, regeling, (part) =>
      examplesIn(regeling, file, abbreviation, resolved).flatMap(({ item, place, key }) => {
        const known = part.find(key, item);
        if (known) return known;
        const reports: Diagnostic[] = [];
        const context = contextOf(
          { resolved: world.resolved, draft, diagnostics: reports },
          // what an amending act put in stands in the file of that act
          { regeling: abbreviation, file: place.file, here: hereOf(place.address), place },
        );
        const { result, asked, open } = world.listen(() =>
          item.kind === 'example' ? [single(item, context, world)] : rowsOf(item, context, world),
        );
        // a message has places, and names names that nobody asked for
        if (reports.length === 0) part.keep(key, { tree: item, regeling: abbreviation, cases: result, asked, open });
        else diagnostics.push(...reports);
        return result;
      }),
    ),
  );
}

interface PlacedExample {
  readonly item: Ast.Example | Ast.ExampleTable;
  readonly place: Place;
  /** By which it is remembered. */
  readonly key: string;
}

interface Found {
  readonly file: string;
  readonly abbreviation: string;
  readonly examples: readonly PlacedExample[];
}

/** Of trees that are the same as before. */
const found = new WeakMap<Ast.Regeling, Found>();

function examplesIn(
  regeling: Ast.Regeling,
  file: string,
  abbreviation: string,
  resolved: Resolved,
): readonly PlacedExample[] {
  const known = found.get(regeling);
  if (known?.file === file && known.abbreviation === abbreviation) return known.examples;
  const examples: PlacedExample[] = [];
  const visit = (items: readonly Ast.Item[], place: Place): void => {
    for (const item of items) {
      if (item.kind === 'section') {
        const inner = resolved.placeOf(item);
        if (inner) visit(item.items, inner);
      } else if (item.kind === 'example' || item.kind === 'example-table') {
        const key = `${place.address}\u0000${item.title}`;
        examples.push({ item, place, key });
      }
    }
  };
  visit(regeling.items, { regeling: abbreviation, file, address: abbreviation, validity: {}, quotes: [] });
  found.set(regeling, { file, abbreviation, examples });
  return examples;
}

function single(example: Ast.Example, context: Context, world: ExampleWorld): ExampleCase {
  const scene = sceneOf(example, context, world);
  let about: Asked | undefined;
  const expectations = example.expected.flatMap((sentence) => {
    const found = expectationsOf(sentence, scene, about);
    about = found.about ?? about;
    return found.expectations;
  });
  return withCase(
    {
      id: `${context.regeling}/${example.title}`,
      regeling: context.regeling,
      title: example.title,
      ...(example.source ? { source: example.source } : {}),
      file: context.file,
      span: example.span,
      expectations,
    },
    closing(scene),
  );
}
