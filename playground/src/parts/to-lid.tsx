import { addressInWords } from '../../../compiler/service/index.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { placeOf } from './addresses.ts';
import { dayInWords } from './words.ts';

/** To the lid that the line rests on. */
export function ToLid({ workshop, address }: { readonly workshop: Workshop; readonly address: string }) {
  const outlines = useStore(state, (now) => now.outlines);
  const date = useStore(state, (now) => now.date);
  const place = placeOf(outlines, address, date);
  if (place === undefined) return null;
  const name = addressInWords(address);
  return (
    <button
      type="button"
      class="naar-lid"
      title={`Ga naar ${name}, zoals het gold op ${dayInWords(date)}`}
      aria-label={`${shortAddress(address)}: ga naar ${name}`}
      onClick={() => {
        workshop.goTo({ file: place.file, start: place.heading.start, end: place.heading.start });
      }}
    >
      {shortAddress(address)}
    </button>
  );
}

/** 'Wzt 2 lid 4' */
export function shortAddress(address: string): string {
  const [regeling = '', artikel = '', lid, ...rest] = address.split(':');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  if (lid === undefined) return `${regeling} ${artikel}`;
  return /^\d/.test(lid) ? `${regeling} ${artikel} lid ${lid}${tail}` : `${regeling} ${artikel} ${lid}${tail}`;
}
