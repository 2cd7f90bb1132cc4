/**
 * Every lid quoted in the rules is the statute, letter for letter, wherever its text is stored. What is quoted without a
 * stored text is listed in zonder-bewaarde-tekst.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { addressInWords, createProject } from '../../compiler/service/index.ts';
import type { Provision } from '../../runtime/index.ts';
import { allRules } from '../all-rules.ts';
import { checksum, isQuoted, storedAt, storedVersions, type Stored, type Version } from './stored-texts.ts';

const versions = storedVersions();
const { provisions } = createProject(allRules()).program;
const quoted = provisions.filter(({ text }) => text !== '');
const addresses = new Set(provisions.map(({ address }) => address));

interface Held {
  readonly version: Version;
  readonly stored: Stored;
}

/** The stored texts of a provision on days on which this version of it is in force. */
function storedFor({ address, valid }: Provision): readonly Held[] {
  const [regeling = '', ...path] = address.split(':');
  return versions.flatMap((version) => {
    const { date } = version;
    if (version.regeling !== regeling || (valid.from ?? '') > date || (valid.to !== undefined && valid.to <= date))
      return [];
    const stored = storedAt(version.artikelen, path);
    return stored === undefined ? [] : [{ version, stored }];
  });
}

function isVerbatim(provision: Provision, text: string): boolean {
  const hasHeading = (path: readonly string[]): boolean => addresses.has([provision.address, ...path].join(':'));
  const label = provision.address.split(':').at(-1) ?? '';
  return storedFor(provision).some(({ stored }) => isQuoted(text, stored, label, hasHeading));
}

const held = quoted.filter((provision) => storedFor(provision).length > 0);
const withoutText = quoted.filter((provision) => storedFor(provision).length === 0);

describe('the stored texts', () => {
  test.each(versions)('$regeling $date are as they were checked', ({ artikelen, sha256, bron }) => {
    expect(checksum(artikelen)).toBe(sha256);
    expect(bron).toMatch(/BWBR\d{7}/);
  });
});

describe('the quotes in the rules', () => {
  test('are held against a stored text, most of them', () => {
    expect(held.length).toBeGreaterThan(100);
  });

  test.each(held.map((provision) => ({ name: nameOf(provision), provision })))('$name', ({ provision }) => {
    const stored = storedFor(provision).map(({ version, stored: text }) => `${version.date}: ${JSON.stringify(text)}`);
    expect(isVerbatim(provision, provision.text), `${provision.text}\n\n${stored.join('\n')}`).toBe(true);
  });

  test('one other letter is noticed in each of them', () => {
    const blind = held.filter((provision) => {
      const at = Math.floor(provision.text.length / 2);
      const other = provision.text.charAt(at) === 'x' ? 'y' : 'x';
      return isVerbatim(provision, provision.text.slice(0, at) + other + provision.text.slice(at + 1));
    });
    expect(blind.map(nameOf)).toEqual([]);
  });

  test('without a stored text are listed', () => {
    const path = join(import.meta.dirname, 'zonder-bewaarde-tekst.md');
    const list = listOf(withoutText);
    if (process.env['LIDWOORD_ACCEPT'] === '1') writeFileSync(path, list);
    expect(readFileSync(path, 'utf8')).toBe(list);
  });
});

function nameOf({ address, valid }: Provision): string {
  const period = [valid.from && `van ${valid.from}`, valid.to && `tot ${valid.to}`].filter(Boolean).join(' ');
  return `${addressInWords(address)}${period === '' ? '' : ` (${period})`}`;
}

function listOf(all: readonly Provision[]): string {
  const names = all.map(nameOf).toSorted((a, b) => (a < b ? -1 : 1));
  return [
    '# Aangehaalde leden waarvan geen tekst is bewaard',
    '',
    'De tekst van deze leden staat in de regels, maar is niet woord voor woord vergeleken met een bewaarde tekst.',
    '`LIDWOORD_ACCEPT=1` schrijft deze lijst opnieuw.',
    '',
    'Gezocht is in MinBZK/regelrecht-corpus, MinBZK/regelrecht en statengeneraal/laws-markdown (het Besluit',
    'kinderopvangtoeslag van 2014, dat in deze leden anders luidt), en in Staatsblad 2016, 371; 2017, 430; 2020, 376;',
    '2021, 434 en 2022, 386.',
    '',
    ...names.map((name) => `- ${name}`),
    '',
  ].join('\n');
}
