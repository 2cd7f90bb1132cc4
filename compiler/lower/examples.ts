/** Voorbeelden to cases with expectations. */
import type { Ast } from '../../grammar/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Place, RegelingScope, Resolved } from '../resolve/index.ts';
import { hereOf } from './citations.ts';
import { contextOf, type Context } from './context.ts';
import { conditionLowering } from './conditions.ts';
import type { Draft } from './draft.ts';
import { withCase, type ExampleCase } from './example-case.ts';
import type { ExampleMemory } from './example-memory.ts';
import { sceneOf } from './example-given.ts';
import { closing } from './example-rest.ts';
import { expectationsOf, type Asked } from './example-expected.ts';
import { rowsOf } from './example-table.ts';
import type { ExampleWorld, Question } from './example-world.ts';

export function lowerExamples(
  scope: RegelingScope,
  resolved: Resolved,
  draft: Draft,
  world: ExampleWorld,
  diagnostics: Diagnostic[],
  memory: ExampleMemory,
): ExampleCase[] {
  const cases: ExampleCase[] = [];
  for (const { file, regeling } of scope.parts) {
    const visit = (items: readonly Ast.Item[], place: Place): void => {
      for (const item of items) {
        if (item.kind === 'section') {
          const inner = resolved.placeOf(item);
          if (inner) visit(item.items, inner);
        } else if (item.kind === 'example' || item.kind === 'example-table') {
          const key = [file, scope.abbreviation, place.address, item.title].join('\u0000');
          const known = memory.find(key, item);
          if (known) {
            cases.push(...known.cases);
            for (const id of known.used) draft.used.add(id);
            continue;
          }
          const reports: Diagnostic[] = [];
          const context = contextOf(
            conditionLowering,
            world.resolved,
            draft,
            scope.abbreviation,
            file,
            hereOf(place.address),
            place,
            reports,
          );
          const { result, used, asked } = listened(item, context, world);
          cases.push(...result);
          // a message has places, and names names that nobody asked for
          if (reports.length === 0) memory.keep(key, { tree: item, cases: result, asked, used }, world);
          else diagnostics.push(...reports);
        }
      }
    };
    visit(regeling.items, {
      regeling: scope.abbreviation,
      file,
      address: scope.abbreviation,
      validity: {},
      quotes: [],
    });
  }
  return cases;
}

function listened(
  item: Ast.Example | Ast.ExampleTable,
  context: Context,
  world: ExampleWorld,
): {
  readonly result: readonly ExampleCase[];
  readonly used: ReadonlySet<string>;
  readonly asked: ReadonlySet<Question>;
} {
  const { result, used } = context.draft.usedIn(() =>
    world.listen(() => (item.kind === 'example' ? [single(item, context, world)] : rowsOf(item, context, world))),
  );
  return { ...result, used };
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
