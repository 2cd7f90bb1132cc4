/** The lines of an explanation as a tree, by their depth. */
import type { ExplanationLine } from '../../../compiler/service/index.ts';

export interface Branch {
  readonly key: string;
  readonly line: ExplanationLine;
  readonly children: readonly Branch[];
}

interface Growing {
  readonly key: string;
  readonly line: ExplanationLine;
  readonly children: Growing[];
}

export function explanationTree(lines: readonly ExplanationLine[], whyNot: boolean): readonly Branch[] {
  const roots: Growing[] = [];
  const path: Growing[] = [];
  let left: number | undefined; // depth of a why-not line that is left out, with all below it
  for (const line of lines) {
    if (left !== undefined && line.depth > left) continue;
    left = !whyNot && line.kind === 'waarom-niet' && line.depth > 1 ? line.depth : undefined;
    if (left !== undefined) continue;
    while ((path.at(-1)?.line.depth ?? -1) >= line.depth) path.pop();
    const siblings = path.at(-1)?.children ?? roots;
    const branch: Growing = { key: `${path.at(-1)?.key ?? ''}/${siblings.length}`, line, children: [] };
    siblings.push(branch);
    path.push(branch);
  }
  return roots;
}

/** The same tree, with of the tree before every branch that is the same: it need not be drawn again. */
export function asBefore(before: readonly Branch[], now: readonly Branch[]): readonly Branch[] {
  const same = now.map((branch, index) => {
    const other = before[index];
    const children = asBefore(other?.children ?? [], branch.children);
    if (other?.key !== branch.key || children !== other.children) return { ...branch, children };
    return isSame(other.line, branch.line) ? other : { ...branch, children };
  });
  return same.length === before.length && same.every((branch, index) => branch === before[index]) ? before : same;
}

const isSame = (one: ExplanationLine, other: ExplanationLine): boolean => JSON.stringify(one) === JSON.stringify(other);
