/** How the rules at one address are told apart. */

/** The id of the rule with this number among those that want one id: 'Wht:2:1', 'Wht:2:1/2', 'Wht:2:1/3'. */
export function ruleIdOf(wanted: string, number: number): string {
  return number === 1 ? wanted : `${wanted}/${String(number)}`;
}
