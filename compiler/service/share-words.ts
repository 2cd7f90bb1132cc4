/** A number by which the law multiplies, as the law says it: 'de helft van', '60% van'. */
import type { Uitleg } from '../../runtime/index.ts';
import { exact, formatPercentage, isNegative, subtract } from '../../runtime/index.ts';

const SHARES: Readonly<Record<string, string>> = {
  '1/2': 'de helft van',
  '1/3': 'een derde deel van',
  '1/4': 'een vierde deel van',
  '1/12': 'een twaalfde deel van',
  '1': '100% van',
  '2': 'tweemaal',
  '12': 'het twaalfvoud van',
};

/** Of a number that stands in the rule itself; undefined when 'vermenigvuldigd met' says it better. */
export function shareWords(node: Uitleg): string | undefined {
  if (node.soort !== 'stap' || node.delen.length > 0) return undefined;
  return SHARES[node.uitkomst] ?? percentageWords(node.uitkomst);
}

function percentageWords(value: string): string | undefined {
  if (!/^\d+\/\d+$/.test(value)) return undefined;
  const share = exact(value);
  if (!isNegative(subtract(share, exact(1)))) return undefined;
  const text = formatPercentage(share);
  return text.includes('…') ? undefined : `${text} van`;
}
