/** Walks through an explanation: what was told earlier stands there in short, and is found again here. */
import type { Uitleg, UitlegBesluit } from '../../runtime/index.ts';

/** The decisions of one explanation that are told in full. */
export interface Told {
  /** The full telling of a decision that stands there in short; itself when there is none. */
  readonly inFull: (decision: UitlegBesluit) => UitlegBesluit;
}

export function toldIn(uitleg: Uitleg): Told {
  const full = new Map<string, UitlegBesluit[]>();
  visit(uitleg, (node) => {
    if (node.soort !== 'besluit' || node.regels.length === 0) return;
    full.set(subjectOf(node), [...(full.get(subjectOf(node)) ?? []), node]);
  });
  return {
    inFull: (decision) =>
      decision.regels.length > 0 ? decision : nearest(decision, full.get(subjectOf(decision)) ?? []),
  };
}

function subjectOf({ conclusie, naam, over }: UitlegBesluit): string {
  return `${conclusie} ${naam} ${over ?? ''}`;
}

/** The same stretch of days: nothing changed between the two, so the last telling before it, or the first after it. */
function nearest(decision: UitlegBesluit, told: readonly UitlegBesluit[]): UitlegBesluit {
  const same = told
    .filter(({ uitkomst }) => uitkomst === decision.uitkomst)
    .toSorted((a, b) => (a.dag < b.dag ? -1 : 1));
  return same.findLast(({ dag }) => dag <= decision.dag) ?? same[0] ?? decision;
}

/** Every node, from the outcome down. */
export function visit(uitleg: Uitleg, see: (node: Uitleg) => void): void {
  see(uitleg);
  if (uitleg.soort === 'stap')
    uitleg.delen.forEach((part) => {
      visit(part, see);
    });
  if (uitleg.soort === 'besluit')
    uitleg.regels.forEach(({ stappen }) => {
      stappen.forEach((step) => {
        visit(step, see);
      });
    });
}
