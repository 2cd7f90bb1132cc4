/**
 * The page in a real Chromium, on the whole set of rules: the first view, every keystroke, and what holds up typing.
 * Wall time, since a reader waits in wall time; every step has a limit, so that a page that hangs ends with its name.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page, Response } from 'playwright-core';

import { buildPage, openSite } from '../test/playground/browser.ts';
import type { Site } from '../test/playground/browser.ts';
import { percentiles } from './percentiles.ts';
import type { Percentiles } from './percentiles.ts';

export interface PageFigures {
  /** From the address to the text in view, in a browser that was never here, in ms; of a few visits. */
  readonly firstView: Percentiles;
  /** The same to the text in the editor, where one can type. */
  readonly editor: Percentiles;
  /** From the address to all voorbeelden run, in ms. */
  readonly firstResults: number;
  /** All that was sent to the page until its first view, compressed with gzip, in bytes. */
  readonly initialLoad: number;
  readonly typing: readonly Typing[];
  /** Tasks above 50 ms on the typing thread while typing, in ms. */
  readonly longTasks: readonly number[];
}

/** Keys typed at one place, in ms from each key to the picture that shows what came of it. */
export interface Typing {
  readonly place: string;
  /** Until the chosen voorbeeld and those in view are run again, with the answer and its explanation. */
  readonly inView: Percentiles;
  /** The same when the next key does not wait for anything. */
  readonly rhythm: Percentiles;
  /** Until what there is to say of the text is said. */
  readonly messages: Percentiles;
  /** Until the voorbeelden of the file at hand are run again. */
  readonly here: Percentiles;
  /** Until all of them are. */
  readonly everywhere: Percentiles;
  /** Processor time of the typing thread per key, drawing included. */
  readonly thread: number;
}

const VISITS = 5;
const KEYS = 62;
/** A quick typist, in ms from key to key. */
export const RHYTHM = 150;
const LIMIT = 60_000;
/** One looks before one types; meanwhile the worker prepares itself. In ms. */
const READING = 6_000;

/** What is typed behind which text of the Wzt; taken away again by the next key. */
const PLACES: readonly { readonly place: string; readonly after: string; readonly key: string }[] = [
  { place: 'een percentage in een lid', after: 'bedraagt de zorgtoeslag 5', key: '5' },
  { place: 'een woord in een lid', after: 'van de zorgtoeslag ingevolge', key: 'x' },
  { place: 'een bedrag in een voorbeeld', after: 'Het inkomensgegeven van Anna bedraagt € 3', key: '1' },
];

export async function page(): Promise<PageFigures> {
  const site = await openSite(await buildPage());
  try {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit += 1) visits.push(await firstVisit(site));
    return {
      firstView: percentiles(visits.map(({ firstView }) => firstView)),
      editor: percentiles(visits.map(({ editor }) => editor)),
      initialLoad: visits[0]?.initialLoad ?? NaN,
      ...(await work(site)),
    };
  } finally {
    await site.close();
  }
}

interface Visit {
  readonly firstView: number;
  readonly editor: number;
  readonly initialLoad: number;
}

async function firstVisit(site: Site): Promise<Visit> {
  const { page: tab, context, close } = await site.open({ path: 'leeg' });
  const sent: Promise<number>[] = [];
  context.on('response', (response) => sent.push(zippedSize(response)));
  await tab.addInitScript({ content: WATCH_FIRST_VIEW });
  await tab.goto(site.address, { waitUntil: 'commit' });
  const found = await tab.evaluate<Omit<Visit, 'initialLoad'> | string>('eersteBeeld');
  if (typeof found === 'string') throw new Error(found);
  const sizes = await Promise.all([...sent]);
  await close();
  return { ...found, initialLoad: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What the browser had not finished by then is not counted. */
async function zippedSize(response: Response): Promise<number> {
  try {
    return gzipSync(await response.body(), { level: 9 }).length; // as it is served
  } catch {
    return 0;
  }
}

async function work(site: Site): Promise<Pick<PageFigures, 'firstResults' | 'typing' | 'longTasks'>> {
  const start = performance.now();
  const { page: tab, context, close } = await site.open({ kept: JSON.stringify({ texts: {}, welcomed: true }) });
  await tab.locator('.voet-regel[data-gerekend]:not([data-gerekend=""])').waitFor({ timeout: 3 * LIMIT });
  const firstResults = performance.now() - start;
  await tab.waitForTimeout(READING);
  await tab.evaluate(WATCH_LONG_TASKS);
  const inspector = await context.newCDPSession(tab);
  await inspector.send('Performance.enable');
  const typing: Typing[] = [];
  for (const { place, after, key } of PLACES) {
    await cursorAfter(tab, after);
    const before = await threadTime(inspector);
    const times = await typeAt(tab, key);
    const thread = ((await threadTime(inspector)) - before) / KEYS;
    typing.push({ place, ...times, thread, rhythm: await typeInRhythm(tab, key) });
  }
  const longTasks = await tab.evaluate<number[]>('langeTaken');
  await close();
  return { firstResults, typing, longTasks };
}

/** Processor time of the page's own thread so far, in ms. */
async function threadTime(inspector: CDPSession): Promise<number> {
  const { metrics } = await inspector.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? NaN) * 1000;
}

/** By the editor's own search. */
async function cursorAfter(tab: Page, text: string): Promise<void> {
  await tab.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
  await tab.keyboard.press('Control+Home');
  await tab.keyboard.press('Control+f');
  await tab.locator('.find-widget.visible').waitFor();
  await tab.keyboard.press('Control+a');
  await tab.keyboard.insertText(text);
  await tab.locator('.find-widget.visible:not(.no-results)').waitFor();
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Escape');
  await tab.keyboard.press('ArrowRight');
}

interface Measured {
  readonly messages: number;
  readonly inView: number;
  readonly here: number;
  readonly everywhere: number;
}

async function typeAt(tab: Page, key: string): Promise<Omit<Typing, 'place' | 'thread' | 'rhythm'>> {
  const measured: Measured[] = [];
  for (let count = 0; count < KEYS; count += 1) {
    await tab.evaluate(AWAIT_KEYSTROKE);
    await tab.keyboard.press(count % 2 === 0 ? key : 'Backspace');
    const found = await tab.evaluate<Measured | string>('naDeToets');
    if (typeof found === 'string') throw new Error(`After key ${count + 1} ('${key}'): ${found}`);
    if (count > 1) measured.push(found); // the first two warm up
    if (await tab.locator('.suggest-widget.visible').isVisible()) await tab.keyboard.press('Escape'); // not in the way
  }
  return {
    messages: percentiles(measured.map(({ messages }) => messages)),
    inView: percentiles(measured.map(({ inView }) => inView)),
    here: percentiles(measured.map(({ here }) => here)),
    everywhere: percentiles(measured.map(({ everywhere }) => everywhere)),
  };
}

/** Until each key shows in the outcomes, whatever else was typed meanwhile. */
async function typeInRhythm(tab: Page, key: string): Promise<Percentiles> {
  await tab.evaluate(WATCH_RHYTHM);
  for (let count = 0; count < KEYS; count += 1) {
    const next = sleep(RHYTHM);
    await tab.keyboard.press(count % 2 === 0 ? key : 'Backspace');
    await next;
  }
  for (let waited = 0; (await tab.evaluate<number>('ritme.wacht.length')) > 0; waited += RHYTHM) {
    if (waited > LIMIT) throw new Error(`A key typed in a rhythm did not show within ${String(LIMIT)} ms.`);
    await sleep(RHYTHM);
  }
  return percentiles(await tab.evaluate<number[]>('ritme.duurde'));
}

/** These run in the page, hence text: there is no page in the rest of this folder. */

/**
 * From the address to the picture with the text, and to the picture with the text in the editor. The page itself looks
 * at the clock: who asks it from outside hears of it up to half a second later. Left in `eersteBeeld`.
 */
const WATCH_FIRST_VIEW = `
  globalThis.eersteBeeld = new Promise((done) => {
    const at = {};
    const tell = (name) => {
      at[name] = NaN;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          at[name] = performance.now();
          if (at.firstView > 0 && at.editor > 0) done(at);
        };
        port2.postMessage(undefined);
      });
    };
    const look = new MutationObserver(() => {
      if (!('firstView' in at) && document.querySelector('.eerste-tekst p, .view-line')) tell('firstView');
      if (document.querySelector('.view-line') === null) return;
      look.disconnect();
      tell('editor');
    });
    look.observe(document, { childList: true, subtree: true });
    setTimeout(done, ${LIMIT}, 'no text in the editor within ${LIMIT} ms');
  });
`;

const WATCH_LONG_TASKS = `
  globalThis.langeTaken = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) langeTaken.push(entry.duration);
  }).observe({ type: 'longtask' });
`;

/**
 * From every key to the picture of outcomes with that key in the text. One change is on its way at a time: what is typed
 * meanwhile goes with the next, so that of two versions the later is waited for where the page does not show which it
 * is. In `ritme`: what is waited for, and how long the others took.
 */
const WATCH_RHYTHM = `
  globalThis.ritme?.klaar();
  (() => {
    const foot = document.querySelector('.voet-regel');
    let last = Number(foot.dataset.versie);
    const press = () => {
      const told = Number(foot.dataset.versie);
      last = Math.max(last, last > told ? told + 2 : told + 1);
      ritme.wacht.push({ version: last, start: performance.now() });
    };
    const look = new MutationObserver(() => {
      const now = Number(foot.dataset.inBeeldGerekend);
      const isDone = foot.dataset.gerekend === foot.dataset.versie;
      const come = ritme.wacht.filter(({ version }) => version <= now || isDone);
      ritme.wacht = ritme.wacht.filter((one) => !come.includes(one));
      if (come.length === 0) return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          for (const { start } of come) ritme.duurde.push(performance.now() - start);
        };
        port2.postMessage(undefined);
      });
    });
    addEventListener('keydown', press, { capture: true });
    look.observe(foot, { attributes: true });
    const klaar = () => {
      removeEventListener('keydown', press, { capture: true });
      look.disconnect();
    };
    globalThis.ritme = { wacht: [], duurde: [], klaar };
  })();
`;

/**
 * From the next key to the picture that shows what came of it: the footer tells of a newer version in the same task as
 * all that is drawn of it, and the browser has painted when the first task after the next frame begins. The promise is
 * left in `naDeToets`.
 */
const AWAIT_KEYSTROKE = `void (globalThis.naDeToets = new Promise((done) => {
  const foot = document.querySelector('.voet-regel');
  const before = Number(foot.dataset.versie);
  let start = 0;
  const at = {};
  const newer = (name) => Number(foot.dataset[name]) > before;
  addEventListener('keydown', () => { start = performance.now(); }, { capture: true, once: true });
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); then(performance.now() - start); };
    port2.postMessage(undefined);
  });
  const seen = new Set();
  const tell = (name, then = () => {}) => {
    if (seen.has(name)) return;
    seen.add(name);
    painted((now) => { at[name] = now; then(); });
  };
  const look = new MutationObserver(() => {
    if (newer('versie')) tell('messages');
    if (newer('inBeeldGerekend')) tell('inView');
    if (newer('bestandGerekend')) tell('here');
    if (newer('gerekend')) tell('everywhere', () => {
      look.disconnect();
      clearTimeout(guard);
      done(at);
    });
  });
  const guard = setTimeout(() => {
    look.disconnect();
    done('no new version within ${LIMIT} ms (messages: ' + at.messages + ', here: ' + at.here + ')');
  }, ${LIMIT});
  look.observe(foot, { attributes: true });
}))`;
