/** The page in a real Chromium, on the whole set of rules: the first view, every keystroke, and what holds up typing. */
import { gzipSync } from 'node:zlib';

import { buildPage, openSite } from '../test/playground/browser.ts';
import { summary, type Times } from './measure.ts';

export interface PageFigures {
  /** From the address to the text in the editor, cold, in ms. */
  readonly firstView: number;
  /** From the address to all voorbeelden run, cold, in ms. */
  readonly firstResults: number;
  /** Transferred before the first view, compressed, in bytes. */
  readonly initialLoad: number;
  /** From a keystroke to new messages, and to all voorbeelden run again. */
  readonly messages: Times & { readonly p95: number };
  readonly results: Times & { readonly p95: number };
  /** The longest task on the typing thread while typing, in ms; 0: none above 50. */
  readonly longestTask: number;
}

const KEYS = 30;

interface Measured {
  readonly messages: number;
  readonly results: number;
}

export async function page(): Promise<PageFigures> {
  const site = await openSite(await buildPage());
  try {
    const { page: tab, context, close } = await site.open({ path: 'leeg' });
    let initialLoad = 0;
    const bodies: Promise<void>[] = [];
    const see = (response: { body: () => Promise<Buffer> }): void => {
      bodies.push(
        response.body().then(
          (body) => {
            initialLoad += gzipSync(body).length;
          },
          () => undefined,
        ),
      );
    };
    context.on('response', see);
    const start = performance.now();
    await tab.goto(site.address);
    await tab.locator('.view-line').first().waitFor();
    const firstView = performance.now() - start;
    await Promise.all(bodies);
    context.off('response', see);
    await tab.keyboard.press('Escape');
    await tab.locator('.voet-regel[data-gerekend]:not([data-gerekend=""])').waitFor({ timeout: 300_000 });
    const firstResults = performance.now() - start;
    await tab.evaluate(WATCH_LONG_TASKS);
    await tab.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
    await tab.keyboard.press('Control+f');
    await tab.keyboard.type('50% van de zorgtoeslag');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.press('ArrowRight');
    const measured: Measured[] = [];
    for (let key = 0; key < KEYS; key += 1) {
      const waiting = tab.evaluate<Measured>(AFTER_KEYSTROKE);
      await tab.keyboard.press(key % 2 === 0 ? '5' : 'Backspace');
      measured.push(await waiting);
    }
    const long = await tab.evaluate<number[]>('langeTaken');
    await close();
    return {
      firstView,
      firstResults,
      initialLoad,
      messages: withP95(measured.map(({ messages }) => messages)),
      results: withP95(measured.map(({ results }) => results)),
      longestTask: Math.max(0, ...long),
    };
  } finally {
    await site.close();
  }
}

/** These run in the page, hence text: there is no page in the rest of this folder. */
const WATCH_LONG_TASKS = `
  globalThis.langeTaken = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) langeTaken.push(entry.duration);
  }).observe({ type: 'longtask' });
`;

/** From the next key to the footer that tells of a newer version. */
const AFTER_KEYSTROKE = `new Promise((done) => {
  const foot = document.querySelector('.voet-regel');
  const before = Number(foot.dataset.versie);
  let start = 0;
  let messages = 0;
  addEventListener('keydown', () => { start = performance.now(); }, { capture: true, once: true });
  const look = new MutationObserver(() => {
    const now = performance.now();
    if (start > 0 && messages === 0 && Number(foot.dataset.versie) > before) messages = now - start;
    if (messages > 0 && Number(foot.dataset.gerekend) > before) {
      look.disconnect();
      done({ messages, results: now - start });
    }
  });
  look.observe(foot, { attributes: true });
})`;

function withP95(times: readonly number[]): Times & { readonly p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { ...summary(times), p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN };
}
