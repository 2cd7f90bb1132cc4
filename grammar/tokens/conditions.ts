/** What opens a condition: `indien`, `mits`, `voor zover`, `zolang`. */
import { keyword } from './making.ts';

export const Indien = keyword('Indien', 'indien', 'mits', 'ingeval');

export const VoorZover = keyword(
  'VoorZover',
  'voor zover',
  'voorzover',
  'zolang',
  'gedurende de periode waarin',
  'gedurende de tijd dat',
);
