/** Opens the desk: with what was kept, with what a link brings, or with the rules as they came. */
import './styles/index.css';

import { render } from 'preact';
import ruleTexts from 'virtual:rule-texts';

import { App } from './app.tsx';
import { Stopped } from './engine/client.ts';
import { notify, state } from './state.ts';
import { browserStorage, readKept, readWindow, type Kept } from './work/kept.ts';
import { workIn } from './work/share.ts';
import { openWorkshop } from './workshop.ts';

const FIRST = 'zorgtoeslag/zorgtoeslag.lid';
const FIRST_ASKED = 'Wzt/zorgtoeslag';

const read = readKept(browserStorage());
if (!read.ok) notify({ kind: 'let-op', text: read.reason });
const own = read.ok ? read.kept : undefined;
const linked = fromLink();
const kept = linked ?? (own && { ...own, ...readWindow(browserStorage('sessionStorage')) });
const welcome = own?.welcomed !== true && linked === undefined;

const workshop = openWorkshop(ruleTexts, { kept, replaced: linked && (own?.texts ?? {}), firstAsked: FIRST_ASKED });
const wanted = [kept?.file, FIRST].find((file) => file !== undefined && workshop.text(file) !== undefined);
state.set({
  file: wanted ?? [...workshop.texts().keys()][0] ?? '', // before the worker is asked anything
  theme: kept?.theme === 'licht' || kept?.theme === 'donker' ? kept.theme : 'systeem',
  ...(welcome && { dialog: 'hulp' as const }),
});

followTheme();
const place = document.getElementById('app');
if (place) {
  place.textContent = '';
  render(<App workshop={workshop} />, place);
}
document.addEventListener('keydown', (event) => {
  if (event.key !== 'F1') return;
  event.preventDefault();
  state.set({ dialog: 'hulp' });
});
addEventListener('unhandledrejection', (event) => {
  if (event.reason instanceof Stopped) event.preventDefault(); // who asked has been told
});
// a link to shared work that is opened in a window where the page is open already
addEventListener('hashchange', () => {
  if (workIn(location.hash).kind !== 'none') location.reload();
});
keepForOffline();

/** Own work is not lost to a link: it is asked first. */
function fromLink(): Kept | undefined {
  const found = workIn(location.hash);
  if (found.kind === 'none') return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  if (found.kind === 'damaged') {
    notify({
      kind: 'let-op',
      text: 'De link is beschadigd of afgekapt en kan niet worden geopend. Vraag om een nieuwe link.',
    });
    return undefined;
  }
  const hasOwn = Object.keys(own?.texts ?? {}).length > 0;
  const names = Object.keys(found.kept.texts);
  const files = names.length > 3 ? `${String(names.length)} bestanden` : names.join(', ') || 'geen wijzigingen';
  const question = `Deze link opent gedeeld werk (${files}). Uw eigen wijzigingen in deze browser worden dan vervangen; met Ongedaan maken komt u erop terug. Openen?`;
  if (hasOwn && !confirm(question)) return undefined;
  return { ...found.kept, welcomed: true };
}

/** Keeps the page for when there is no network; only when there is a first outcome, since it loads all once more. */
function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const forget = state.watch(({ ran }) => {
    if (ran?.finished !== true) return;
    forget();
    navigator.serviceWorker.register('./sw.js').catch(() => undefined); // without it the page needs a network
  });
}

function followTheme(): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme, dark: before } = state.get();
    const dark = theme === 'donker' || (theme === 'systeem' && system.matches);
    const colours = dark ? 'donker' : 'licht';
    const { dataset } = document.documentElement;
    if (dataset['kleuren'] !== colours) dataset['kleuren'] = colours; // only then: it concerns every style of the page
    if (dark !== before) state.set({ dark });
  };
  system.addEventListener('change', apply);
  state.watch(apply);
  apply();
}
