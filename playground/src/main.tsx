/** Opens the desk with the rules that came along. */
import './styles/index.css';

import { render } from 'preact';
import ruleTexts from 'virtual:rule-texts';

import { App } from './app.tsx';
import { applyTheme } from './editor/theme.ts';
import { state } from './state.ts';
import { openWorkshop } from './workshop.ts';

const workshop = openWorkshop(ruleTexts);
const first = 'zorgtoeslag/zorgtoeslag.lid';
state.set({ file: workshop.texts().has(first) ? first : (ruleTexts[0]?.file ?? '') });

const place = document.getElementById('app');
if (place) {
  place.textContent = '';
  render(<App workshop={workshop} />, place);
}
applyTheme(matchMedia('(prefers-color-scheme: dark)').matches);
if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('./sw.js');
