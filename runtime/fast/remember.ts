/** What generated functions computed about one person or two, with the days on which it holds. */
import type { Cel, Dossier, Mens } from './dossier.ts';

/** The list of what one function computed about these persons; `T` is what that function gives. */
export function cellenVan<T>(d: Dossier, place: number, one: Mens, two?: Mens): Cel<T>[] {
  // nobody has number −1; the numbers of the others are below 1024, the most persons that Fast was proved for
  const persons = (one.number + 1) * 1025 + (two === undefined ? 0 : two.number + 1);
  const lists = (d.perPersoon[place] ??= []) as Cel<T>[][];
  return (lists[persons] ??= []);
}

/** The cell in which the day lies. */
export function celVan<T>(d: Dossier, cells: readonly Cel<T>[], dag: number): Cel<T> | undefined {
  for (const cell of cells) {
    if (cell.van > dag || dag >= cell.tot) continue;
    if (cell.tot < d.tot) d.tot = cell.tot;
    return cell;
  }
  return undefined;
}
