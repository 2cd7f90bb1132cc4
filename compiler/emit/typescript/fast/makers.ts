/** What the files of Fast do for one another, handed along instead of imported: values have conditions in them, and both units. */
import type { Condition, Expression, View } from '../../../../runtime/ir/index.ts';
import type { Unit, ValueCode } from './build.ts';
import type { Scope } from './scope.ts';

export interface Makers {
  /** An expression, or a condition, as code in the function that is being made. */
  readonly value: (scope: Scope, expression: Expression) => ValueCode;
  readonly condition: (scope: Scope, condition: Condition) => string;
  /** The function for a conclusion, or for the part of it that a view names. */
  readonly conclusionUnit: (scope: Scope, conclusion: string, view: View | undefined) => Unit;
  /** The function that says whether one of the rules is active. */
  readonly appliesUnit: (scope: Scope, conclusion: string, rules: readonly string[]) => Unit;
  /** Functions for what is asked on other days. */
  readonly expressionUnit: (scope: Scope, expression: Expression, slots: readonly number[]) => Unit;
  readonly conditionUnit: (scope: Scope, condition: Condition, slots: readonly number[]) => Unit;
}
