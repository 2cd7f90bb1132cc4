/** What lowering works with from beginning to end, and what of it a section sees. */
import { diagnostic, type Diagnostic } from '../diagnostics/index.ts';
import type { Place, Resolved } from '../resolve/index.ts';
import type { Here } from './citations.ts';
import { conditionByKind } from './conditions/conditions.ts';
import { dayIs } from './conditions/comparisons.ts';
import { lowerThat } from './conditions/statements.ts';
import type { Context, PhraseLowering } from './context.ts';
import type { Draft } from './draft.ts';
import { expressionByKind } from './values/values.ts';

/** What every name means, what is being made, and what there is to say about it. */
export interface Work {
  readonly resolved: Resolved;
  readonly draft: Draft;
  readonly diagnostics: Diagnostic[];
}

/** Where a section stands; a regeling as a whole has no place. */
export interface Section {
  readonly regeling: string;
  readonly file: string;
  readonly here: Here;
  readonly place?: Place;
}

const phrases: PhraseLowering = {
  expression: expressionByKind,
  condition: conditionByKind,
  that: lowerThat,
  dayIs,
};

/** A context for the sentences of one section. */
export function contextOf({ resolved, draft, diagnostics }: Work, section: Section): Context {
  return {
    phrases,
    resolved,
    draft,
    ...section,
    persons: [],
    roles: new Map(),
    bound: new Map(),
    nextSlot: 0,
    letters: new Map(),
    readings: new Map(),
    deviatesFrom: [],
    scope: [],
    previous: [],
    report: (code, span, holes, second) => {
      diagnostics.push(diagnostic(code, { file: section.file, span }, holes, second));
    },
  };
}
