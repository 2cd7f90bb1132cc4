/** One value of a fact, asked for in the way of its type. */
import { useState } from 'preact/hooks';

import type { FormField } from '../../../compiler/service/index.ts';
import { DayInput } from './day-input.tsx';
import { decimalOf, numberText } from './zaak.ts';

interface ValueInputProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly label: string;
  readonly onChange: (value: unknown) => void;
}

const NUMBERS: ReadonlySet<string> = new Set(['bedrag', 'getal', 'aantal', 'percentage']);

export function ValueInput({ field, value, label, onChange }: ValueInputProps) {
  const { type, symbols } = field;
  if (NUMBERS.has(type.kind)) return <NumberInput field={field} value={value} label={label} onChange={onChange} />;
  if (type.kind === 'ja-nee' || symbols) {
    const shown = typeof value === 'boolean' ? (value ? 'ja' : 'nee') : typeof value === 'string' ? value : '';
    return (
      <select
        class="utrecht-select utrecht-select--html-select"
        aria-label={label}
        value={shown}
        onChange={({ currentTarget: { value: chosen } }) => {
          if (chosen === '') onChange(undefined);
          else onChange(type.kind === 'ja-nee' ? chosen === 'ja' : chosen);
        }}
      >
        <option value="">niet bekend</option>
        {(symbols ?? ['ja', 'nee']).map((symbol) => (
          <option key={symbol}>{symbol}</option>
        ))}
      </select>
    );
  }
  const text = typeof value === 'string' ? value : undefined;
  if (type.kind === 'datum') return <DayInput optional label={label} value={text} onChange={onChange} />;
  return (
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      type="text"
      aria-label={label}
      value={text ?? ''}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value === '' ? undefined : currentTarget.value);
      }}
    />
  );
}

/** Kept as it is typed until it is a number. */
function NumberInput({ field, value, label, onChange }: ValueInputProps) {
  const [draft, setDraft] = useState<string>();
  const wrong = draft !== undefined && draft.trim() !== '' && decimalOf(draft) === undefined;
  return (
    <span class="getal">
      {field.type.kind === 'bedrag' && <span aria-hidden="true">€</span>}
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${wrong ? ' utrecht-textbox--invalid' : ''}`}
        aria-label={label}
        aria-invalid={wrong}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={draft ?? numberText(value)}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          const decimal = decimalOf(currentTarget.value);
          if (decimal !== undefined) onChange(decimal);
          else if (currentTarget.value.trim() === '') onChange(undefined);
        }}
        onBlur={() => {
          if (!wrong) setDraft(undefined);
        }}
      />
      {'per' in field.type && field.type.per !== undefined && <span class="bijschrift">per {field.type.per}</span>}
      {wrong && <span class="fout">Schrijf een getal, zoals 30.000,50.</span>}
    </span>
  );
}
