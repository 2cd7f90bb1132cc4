/** Which rules the examples reach. */
import type { Address, Program, Rule, Uitleg, UitlegRegel } from '../../runtime/index.ts';
import { regelingOf } from './address-words.ts';
import { visit } from './tree.ts';

export interface RuleCoverage {
  readonly id: string;
  readonly address: Address;
  readonly conclusion: string;
  readonly regeling: string;
  readonly valid: Rule['valid'];
  readonly text: string;
  /** It denies, sets aside or switches off another rule. */
  readonly exception: boolean;
  /** It counted in the explanation of some example. */
  readonly reached: boolean;
}

export interface Coverage {
  readonly rules: readonly RuleCoverage[];
  readonly reached: number;
  readonly total: number;
  readonly exceptionsReached: number;
  readonly exceptions: number;
}

/**
 * Takes note of the explanations it is shown; a rule is reached when it counts in one of them, or when it switches
 * another rule off there. `include`: by rule id.
 */
export function coverageOf(
  program: Program,
  include: (rule: string) => boolean,
): { readonly see: (uitleg: Uitleg) => void; readonly result: () => Coverage } {
  const reached = new Set<string>();
  const switchers = program.conclusions.flatMap(({ rules }) =>
    rules.filter(({ switchesOff }) => switchesOff.length > 0),
  );
  return {
    see: (uitleg) => {
      visit(uitleg, (node) => {
        if (node.soort !== 'besluit') return;
        for (const rule of node.regels) {
          if (rule.status === 'telt') reached.add(originOf(rule.id));
          if (rule.status === 'uitgeschakeld')
            switchersOf(switchers, rule, node.dag).forEach((id) => reached.add(originOf(id)));
        }
      });
    },
    result: () => summary(program, reached, include),
  };
}

/** The rules at the addresses named that switch this one off on that day. */
function switchersOf(switchers: readonly Rule[], { id, door }: UitlegRegel, day: string): readonly string[] {
  return switchers
    .filter(
      ({ address, switchesOff, valid }) => door.includes(address) && switchesOff.includes(id) && inForce(valid, day),
    )
    .map((rule) => rule.id);
}

function inForce({ from, to }: Rule['valid'], day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to);
}

/** A rule about terms is copied for every termijn: 'ATW:1:1~Awir:28:1'. */
const originOf = (id: string): string => id.split('~')[0] ?? id;

function summary(program: Program, reached: ReadonlySet<string>, include: (rule: string) => boolean): Coverage {
  const rules = program.conclusions.flatMap(({ id: conclusion, rules: own }) =>
    own
      .filter(({ id: rule }) => originOf(rule) === rule && include(rule))
      .map((rule): RuleCoverage => ({
        id: rule.id,
        address: rule.address,
        conclusion,
        regeling: regelingOf(rule.address),
        valid: rule.valid,
        text: rule.text,
        exception: isException(rule),
        reached: reached.has(rule.id),
      })),
  );
  const exceptions = rules.filter(({ exception }) => exception);
  return {
    rules,
    total: rules.length,
    reached: rules.filter((rule) => rule.reached).length,
    exceptions: exceptions.length,
    exceptionsReached: exceptions.filter((rule) => rule.reached).length,
  };
}

function isException({ effect, replaces, switchesOff }: Rule): boolean {
  return effect === 'ontkenning' || replaces.length > 0 || switchesOff.length > 0;
}
