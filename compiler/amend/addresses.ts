/** Paths in a regeling and addresses of the law, one to the other. */
import type { Ast } from '../../grammar/index.ts';
import { inWords } from '../lower/index.ts';

export function addressOf(regeling: string, path: Ast.Path): string {
  return [regeling, ...path].join(':');
}

export function pathOfAddress(address: string): Ast.Path {
  return address.split(':').slice(1);
}

export { inWords };
