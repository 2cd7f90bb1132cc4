import { addressInWords } from '../../../compiler/service/index.ts';
import type { OutlineNode } from '../../../compiler/service/index.ts';
import { state, type State } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { placeOf } from './addresses.ts';
import { memo } from './memo.ts';
import { dayInWords } from './words.ts';

interface ToLidProps {
  readonly workshop: Workshop;
  readonly address: string;
}

/** To the lid that the line rests on. */
export const ToLid = memo(({ workshop, address }: ToLidProps) => {
  const date = useStore(state, (now) => now.date);
  const stands = useStore(state, (now) => placeNow(now, address) !== undefined);
  if (!stands) return null;
  const name = addressInWords(address);
  return (
    <button
      type="button"
      class="naar-lid"
      title={`Ga naar ${name}, zoals het gold op ${dayInWords(date)}`}
      aria-label={`${shortAddress(address)}: ga naar ${name}`}
      onClick={() => {
        const place = placeNow(state.get(), address);
        if (place) workshop.goTo({ file: place.file, start: place.heading.start, end: place.heading.start });
      }}
    >
      {shortAddress(address)}
    </button>
  );
});

const placeNow = ({ outlines, date }: State, address: string): OutlineNode | undefined =>
  placeOf(outlines, address, date);

/** 'Wzt 2 lid 4' */
export function shortAddress(address: string): string {
  const [regeling = '', artikel = '', lid, ...rest] = address.split(':');
  const tail = rest.length === 0 ? '' : ` ${rest.join(' ')}`;
  if (lid === undefined) return `${regeling} ${artikel}`;
  return /^\d/.test(lid) ? `${regeling} ${artikel} lid ${lid}${tail}` : `${regeling} ${artikel} ${lid}${tail}`;
}
