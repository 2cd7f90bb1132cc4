/** A day, read and written as the Dutch do: 31-12-2025. What browsers offer follows the language of the machine. */
import { useState } from 'preact/hooks';

import { shortDay, writtenDay } from './days.ts';

interface DayInputProps {
  readonly label?: string;
  readonly value: string | undefined;
  /** May it be left empty? */
  readonly optional?: boolean;
  readonly onChange: (day: string | undefined) => void;
}

/** Kept as it is typed until it is a day. */
export function DayInput({ label, value, optional = false, onChange }: DayInputProps) {
  const [draft, setDraft] = useState<string>();
  const empty = draft?.trim() === '';
  const wrong = draft !== undefined && (empty ? !optional : writtenDay(draft) === undefined);
  const put = (written: string): void => {
    const day = writtenDay(written);
    if (day !== undefined && day !== value) onChange(day);
    else if (optional && written.trim() === '' && value !== undefined) onChange(undefined);
  };
  return (
    <span class="dag">
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${wrong ? ' utrecht-textbox--invalid' : ''}`}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        placeholder="dd-mm-jjjj"
        aria-label={label}
        aria-invalid={wrong}
        value={draft ?? (value === undefined ? '' : shortDay(value))}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value);
          if (/\d{4}$/.test(currentTarget.value.trim())) put(currentTarget.value);
        }}
        onChange={({ currentTarget }) => {
          put(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          if (currentTarget.value.trim() === '' || writtenDay(currentTarget.value) !== undefined) setDraft(undefined);
        }}
      />
      {wrong && !empty && (
        <span class="fout" role="alert">
          Schrijf een dag als 31-12-2025.
        </span>
      )}
    </span>
  );
}
