/** The pictures of the handbook exist, are small, and say in words what they show. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = resolve(import.meta.dirname, '../docs');
const handbook = readFileSync(join(docs, 'handboek.md'), 'utf8');
const pictures = [...handbook.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }));

describe('de beelden van het handboek', () => {
  it('zijn er, en elk beeld in de map wordt gebruikt', () => {
    const used = pictures.map(({ path }) => path.replace('beelden/', ''));
    expect(used.length).toBeGreaterThan(3);
    expect(used.toSorted()).toEqual(readdirSync(join(docs, 'beelden')).toSorted());
  });

  it.each(pictures)('$path is klein en heeft een omschrijving', ({ alt, path }) => {
    const file = join(docs, path);
    expect(existsSync(file)).toBe(true);
    expect(statSync(file).size).toBeLessThan(150_000);
    expect(readFileSync(file).subarray(0, 2).toString('hex')).toBe('ffd8'); // the beginning of a JPEG
    expect(alt.length).toBeGreaterThan(40);
  });
});
