/** Voorbeelden to cases with expectations. */
import type { Ast } from '../../grammar/index.ts';
import type { Program } from '../../runtime/index.ts';
import type { Diagnostic } from '../diagnostics/index.ts';
import type { Place, RegelingScope, Resolved } from '../resolve/index.ts';
import { hereOf } from './citations.ts';
import { contextOf, type Context } from './context.ts';
import { conditionLowering } from './conditions.ts';
import type { Draft } from './draft.ts';
import type { ExampleCase } from './example-case.ts';
import { sceneOf } from './example-given.ts';
import { finish } from './example-rest.ts';
import { expectationsOf, type Asked } from './example-expected.ts';
import { rowsOf } from './example-table.ts';

export function lowerExamples(
  scope: RegelingScope,
  resolved: Resolved,
  draft: Draft,
  program: Program,
  diagnostics: Diagnostic[],
): ExampleCase[] {
  const cases: ExampleCase[] = [];
  for (const { file, regeling } of scope.parts) {
    const visit = (items: readonly Ast.Item[], place: Place): void => {
      for (const item of items) {
        if (item.kind === 'section') {
          const inner = resolved.placeOf(item);
          if (inner) visit(item.items, inner);
        } else if (item.kind === 'example' || item.kind === 'example-table') {
          const context = contextOf(
            conditionLowering,
            resolved,
            draft,
            scope.abbreviation,
            file,
            hereOf(place.address),
            place,
            diagnostics,
          );
          cases.push(...(item.kind === 'example' ? [single(item, context, program)] : rowsOf(item, context, program)));
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

function single(example: Ast.Example, context: Context, program: Program): ExampleCase {
  const scene = sceneOf(example, context, program);
  finish(scene);
  let about: Asked | undefined;
  const expectations = example.expected.flatMap((sentence) => {
    const found = expectationsOf(sentence, scene, about);
    about = found.about ?? about;
    return found.expectations;
  });
  return {
    id: `${context.regeling}/${example.title}`,
    regeling: context.regeling,
    title: example.title,
    ...(example.source ? { source: example.source } : {}),
    file: context.file,
    span: example.span,
    zaak: scene.builder.build(),
    expectations,
  };
}
