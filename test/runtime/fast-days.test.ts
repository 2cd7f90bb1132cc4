/** How long Fast may keep what it said of a date and the first day of the month. */
import { describe, expect, test } from 'vitest';

import { dossier, eersteVanMaand, naast, naastMaand, NOOIT } from '../../runtime/index.ts';

const day = (iso: string): number => Math.floor(Date.parse(iso) / 86_400_000);
const first = day('2023-11-20');
const last = day('2024-04-10');

describe.each([
  { name: 'the day itself', keep: naast, moving: (dag: number) => dag },
  { name: 'the first day of the month', keep: naastMaand, moving: eersteVanMaand },
])('a date beside $name', ({ keep, moving }) => {
  test('stays on its side until the day that is told', () => {
    const d = dossier({}, { peildatum: '2024-01-01' }, {});
    for (let date = first; date < last; date += 1) {
      for (let dag = first; dag < last; dag += 1) {
        d.tot = NOOIT;
        keep(d, dag, date);
        expect(d.tot).toBeGreaterThan(dag);
        const side = Math.sign(date - moving(dag));
        let other = dag + 1;
        while (other < last && other < d.tot && Math.sign(date - moving(other)) === side) other += 1;
        if (other < Math.min(last, d.tot)) throw new Error(`Date ${date}, day ${dag}: another side on ${other}.`);
      }
    }
  });

  test('that lies behind is never met again', () => {
    const d = dossier({}, { peildatum: '2024-01-01' }, {});
    keep(d, day('2024-03-15'), day('2024-02-10'));
    expect(d.tot).toBe(NOOIT);
  });
});
