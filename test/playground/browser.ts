/** The page, built, served and opened in a real Chromium. */
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
  /** Messages on the console that are errors, what the content policy stopped, and requests that went elsewhere. */
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
  /** Those of all that was opened. */
  readonly complaints: readonly string[];
  /** Closes what a test left open, which would go on computing beside the next one. */
  readonly closePages: () => Promise<void>;
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
  const browser = await launcher.launch({ executablePath, args: flags });
  const everywhere: string[] = [];

  async function open({ path = '', kept, ...options }: OpenOptions = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', ...options });
    const complaints: string[] = [];
    const complain = (text: string): void => {
      complaints.push(text);
      everywhere.push(text);
    };
    context.on('console', (message) => {
      // the browser asks it by itself of a page that is closed before it was read
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (message.type() === 'error') complain(`${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => {
      complain(error.error().stack ?? error.error().message);
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !url.startsWith('data:') && !url.startsWith('blob:'))
        complain(`request to ${url}`);
    });
    const page = await context.newPage();
    context.setDefaultTimeout(30_000);
    await context.addInitScript({ content: TELL_VIOLATIONS });
    if (kept !== undefined) await context.addInitScript(keepOnce, kept);
    await page.goto(address + path);
    return { page, context, complaints, close: () => context.close() };
  }

  return {
    address,
    open,
    complaints: everywhere,
    closePages: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await close();
    },
  };
}

/** Runs in the page, before it; as text, since there is no page in the rest of this file. */
const TELL_VIOLATIONS = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  console.error('content policy: ' + violatedDirective + ' stopped ' + blockedURI);
});`;

/** Runs in the page, before it: only the first time, in whichever window. */
function keepOnce(kept: string): void {
  const { origin } = globalThis as { readonly origin?: string };
  if (origin === 'null' || localStorage.getItem('bewaard') !== null) return;
  localStorage.setItem('bewaard', 'ja');
  localStorage.setItem('lidwoord/werk/1', kept);
}
