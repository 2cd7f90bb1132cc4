/**
 * The package as a developer meets it: installed in an empty, strict TypeScript project, it checks rules, makes
 * modules, and gives the zorgtoeslag with and without reasons. Slow, so apart: `npm run test:package`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { beforeAll, describe, expect, test, vi } from 'vitest';

import { root } from '../all-rules.ts';
import { bundled } from './bundle.ts';
import { install, lidwoord, manifestOf, succeed } from './install.ts';
import type { Installed } from './install.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let installed: Installed;

beforeAll(() => {
  installed = install();
  return () => {
    rmSync(installed.folder, { recursive: true, force: true });
  };
});

describe('the packed files', () => {
  test('are the program, its types and the rules, and no sources or tests', () => {
    const files = readdirSync(installed.lidwoord, { recursive: true, encoding: 'utf8' });
    const wrong = files.filter((file) => /(?<!\.d)\.ts$|\.test\.|(^|\/)(test|bench|scripts)(\/|$)/.test(file));
    expect(wrong).toEqual([]);
    expect(files.filter((file) => file.endsWith('.lid'))).toContain('rules/zorgtoeslag/zorgtoeslag.lid');
    expect(files).toContain('README.md');
    expect(files).toContain('LICENSE');
  });

  test('hold every file that package.json points to', () => {
    const { exports: entries } = manifestOf(installed.lidwoord);
    const targets = Object.entries(entries).flatMap(([key, entry]) =>
      key.includes('*') || typeof entry === 'string' ? [] : [entry['types'], entry['default']],
    );
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target = '') => !existsSync(join(installed.lidwoord, target)))).toEqual([]);
  });
});

describe('the installed program', () => {
  const start = JSON.parse(readFileSync(join(root, 'rules', 'start.json'), 'utf8')) as {
    readonly conclusie: string;
    readonly peildatum: string;
    readonly zaak: object;
  };

  test('says what it can do', () => {
    expect(lidwoord(installed, '--help')).toContain('lidwoord bereken');
    expect(lidwoord(installed, '--versie').trim()).toBe(manifestOf(root).version);
  });

  test('finds its rules right', () => {
    expect(lidwoord(installed, 'controleer')).toContain('geen fouten, geen waarschuwingen');
    const { goed, totaal } = JSON.parse(lidwoord(installed, 'toets', '--json', '--filter', 'Verlaging per jaar')) as {
      readonly goed: number;
      readonly totaal: number;
    };
    expect(goed).toBe(totaal);
    expect(totaal).toBeGreaterThan(0);
  });

  test('lays out rules, as Prettier does with its plugin', () => {
    const file = join(installed.folder, 'wet.lid');
    const messy = 'regeling Proefwet (Pw)\nartikel   1\n// blijft\nDe proef bedraagt   € 5.\n';
    writeFileSync(file, messy);
    lidwoord(installed, 'opmaak', file);
    const laidOut = readFileSync(file, 'utf8');
    writeFileSync(file, messy);
    expect(succeed('prettier', ['--plugin', 'lidwoord/prettier', file], installed.folder)).toBe(laidOut);
    expect(laidOut).toContain('// blijft\nDe proef bedraagt € 5.\n');
  });

  test('serves an editor', async () => {
    const message = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'shutdown' });
    const server = spawn(join(installed.folder, 'node_modules', '.bin', 'lidwoord'), ['lsp', '--stdio'], {
      cwd: installed.folder,
    });
    // the input stays open until the answer is there: a server stops when nobody can speak to it any more
    const answer = await new Promise<string>((resolve) => {
      let said = '';
      server.stdout.on('data', (data: Buffer) => {
        said += data.toString();
        if (said.includes('"id":1')) resolve(said);
      });
      server.on('close', () => {
        resolve(said);
      });
      server.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
    });
    server.kill();
    expect(answer).toContain('"id":1');
  });

  test('computes', () => {
    const file = join(installed.folder, 'zaak.json');
    writeFileSync(file, JSON.stringify(start.zaak));
    const said = lidwoord(installed, 'bereken', start.conclusie, '--zaak', file, '--peildatum', start.peildatum);
    expect(said).toContain('€ 1.355,00');
    const household = { berekeningsjaar: 2025, aanvrager: { geboortedatum: '1990-05-01', toetsingsinkomen: '30000' } };
    writeFileSync(file, JSON.stringify(household));
    const { zorgtoeslag } = JSON.parse(lidwoord(installed, 'proefberekening', file)) as { zorgtoeslag: object };
    expect(zorgtoeslag).toMatchObject({ soort: 'bepaald', perJaar: '1355', perMaand: '112.92' });
  });
});

describe('a strict TypeScript project', () => {
  beforeAll(() => {
    const rules = join(installed.lidwoord, 'rules', 'zorgtoeslag', 'zorgtoeslag.lid');
    lidwoord(installed, 'genereer', rules, '--naar', 'wetten');
  });

  test('compiles what imports the library and a generated module, and runs it', () => {
    succeed('tsc', ['-p', '.'], installed.folder);
    const run = "console.log(JSON.stringify((await import('./build/consumer.js')).default))";
    const said = succeed(process.execPath, ['--input-type=module', '--eval', run], installed.folder);
    const { volledig, uitleg, snel, bezwaren, proef, klacht } = JSON.parse(said) as Record<string, string>;
    expect({ volledig, snel, bezwaren }).toEqual({ volledig: '1355', snel: '1355', bezwaren: [] });
    expect(proef).toMatchObject({ soort: 'bepaald', perJaar: '1355' });
    expect(klacht).toMatch(/^peildatum: .*2025/);
    expect(uitleg).toMatch(
      /^Zorgtoeslag over het berekeningsjaar \(op 1 januari 2025\): € 1\.355,00, volgens artikel 2, Wzt/,
    );
    expect(uitleg).toContain('artikel 2, tweede lid, Wzt');
  });

  test('bundles what it uses, and not the rest', async () => {
    const of = async (text: string): ReturnType<typeof bundled> => bundled(text, installed.folder);
    const raw = await of(
      "import { artikel2_ruw, openZaak } from './wetten/wzt.ts'; console.log(artikel2_ruw, openZaak);",
    );
    const fast = await of("export { artikel2_normpremie_snel } from './wetten/wzt.ts';");
    const all = await of("export * from './wetten/wzt.ts'; export * from 'lidwoord/runtime';");
    // the numbers alone: neither the text of the law nor the interpreter
    expect(raw.code).not.toMatch(/Indien de normpremie|is geen gegeven van/);
    expect(fast.code).not.toContain('"naam":"Zonder partner');
    expect(raw.bytes).toBeLessThan(all.bytes / 5);
    expect(fast.bytes).toBeLessThan(all.bytes * 0.9);
  });
});

/** Each program of docs/modules.md, and what it prints according to the page. */
const programs = [
  ...readFileSync(join(root, 'docs', 'modules.md'), 'utf8').matchAll(
    /^`([\w.]+)`\n\n```ts\n(.*?)^```\n\n```text\n(.*?)^```$/gms,
  ),
].map(([, name = '', code = '', printed = '']) => ({ name, code, printed }));

describe('the programs of docs/modules.md', () => {
  beforeAll(() => {
    expect(programs.length).toBeGreaterThan(2);
    const rules = ['zorgtoeslag', 'awir'].map((law) => join(installed.lidwoord, 'rules', law));
    lidwoord(installed, 'genereer', ...rules, '--naar', 'docs/wet');
    for (const { name, code } of programs) writeFileSync(join(installed.folder, 'docs', name), code);
    const strict = JSON.parse(readFileSync(join(installed.folder, 'tsconfig.json'), 'utf8')) as {
      readonly compilerOptions: object;
    };
    const options = { ...strict.compilerOptions, lib: ['es2023', 'dom'], rootDir: '.', outDir: 'built' };
    const config = { compilerOptions: options, files: programs.map(({ name }) => name) };
    writeFileSync(join(installed.folder, 'docs', 'tsconfig.json'), JSON.stringify(config));
    succeed('tsc', ['-p', 'docs'], installed.folder);
  });

  test.each(programs)('$name prints what the page says', ({ name, printed }) => {
    const made = join('docs', 'built', name.replace(/ts$/, 'js'));
    expect(succeed(process.execPath, [made], installed.folder)).toBe(printed);
  });
});
