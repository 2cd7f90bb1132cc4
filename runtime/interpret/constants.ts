/** Constants of the program as values. */
import { parseDay } from '../date.ts';
import { parseDuration } from '../duration.ts';
import { exact } from '../exact.ts';
import type { Constant } from '../ir/index.ts';
import type { Known } from './values.ts';

export function knownOf(constant: Constant): Known {
  switch (constant.kind) {
    case 'number':
      return exact(constant.value);
    case 'datum':
      return parseDay(constant.value);
    case 'duur':
      return parseDuration(constant.value);
    case 'tekst':
    case 'keuze':
    case 'ja-nee':
      return constant.value;
  }
}
