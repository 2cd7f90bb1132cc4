/** The page, built, served and opened in a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium as launcher } from 'playwright-core';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';

import { serve } from '../../scripts/serve.ts';
import { chromium } from './chromium.ts';

export const root = resolve(import.meta.dirname, '../..');

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Messages on the console that are errors, and requests that went elsewhere. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** After the address of the site. */
  readonly path?: string;
  /** What the browser has kept of an earlier visit; absent: it has never been here. */
  readonly kept?: string;
}

export interface Site {
  readonly address: string;
  readonly open: (options?: OpenOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

/** Builds the page into playground/dist, as `npm start` does. */
export async function buildPage(): Promise<string> {
  const folder = join(root, 'playground');
  process.env['NODE_ENV'] = 'production'; // a test runner says otherwise, and then there is no service worker
  await build({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'error' });
  return join(folder, 'dist');
}

export async function openSite(folder: string): Promise<Site> {
  const executablePath = chromium();
  const { address, close } = await serve(folder);
  const opened = new Set<Opened>();

  async function open({ path = '', kept, ...options }: OpenOptions = {}): Promise<Opened> {
    const profile = mkdtempSync(join(tmpdir(), 'lidwoord-chromium-'));
    const context = await launcher.launchPersistentContext(profile, {
      executablePath,
      args: flags,
      viewport: { width: 1440, height: 900 },
      locale: 'nl-NL',
      ...options,
    });
    const complaints: string[] = [];
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().stack ?? error.error().message));
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
        complaints.push(`request to ${url}`);
    });
    const page = context.pages()[0] ?? (await context.newPage());
    context.setDefaultTimeout(20_000);
    if (kept !== undefined) await context.addInitScript(keepOnce, kept);
    await page.goto(address + path);
    const one: Opened = {
      page,
      context,
      complaints,
      close: async () => {
        opened.delete(one);
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      },
    };
    opened.add(one);
    return one;
  }

  return {
    address,
    open,
    close: async () => {
      await Promise.all([...opened].map((one) => one.close()));
      await close();
    },
  };
}

/** Runs in the page, before it: only the first time. */
function keepOnce(kept: string): void {
  if (sessionStorage.getItem('bewaard') !== null) return;
  sessionStorage.setItem('bewaard', 'ja');
  localStorage.setItem('lidwoord/werk/1', kept);
}
