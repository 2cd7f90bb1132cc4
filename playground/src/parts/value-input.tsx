/** One value of a fact, asked for in the way of its type. */
import { useState } from 'preact/hooks';

import type { FormField } from '../../../compiler/service/index.ts';
import { DayInput } from './day-input.tsx';
import { decimalOf, durationOf, durationUnits, numberText, percentText, type DurationUnit } from './zaak.ts';

interface ValueInputProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly label: string;
  readonly onChange: (value: unknown) => void;
}

const NUMBERS: ReadonlySet<string> = new Set(['bedrag', 'uren', 'getal', 'aantal', 'percentage']);

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
  if (type.kind === 'duur') return <DurationInput value={value} label={label} onChange={onChange} />;
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

/** How a value of the field is read aloud: '13,67%', '12 maanden'. */
export function valueText({ type }: FormField, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  const duration = type.kind === 'duur' ? durationOf(value) : undefined;
  if (duration) return `${duration.count} ${durationUnits[duration.unit]}`;
  return type.kind === 'percentage' ? `${percentText(value)}%` : numberText(value);
}

/** Why a number cannot be a value of the field; undefined when it can. */
function wrongNumber(kind: FormField['type']['kind'], written: string): string | undefined {
  const decimal = decimalOf(written);
  if (decimal === undefined) return 'Schrijf een getal, zoals 30.000,50.';
  if (kind === 'aantal' && !/^\d+$/.test(decimal)) return 'Schrijf een heel getal vanaf 0.';
  if (kind === 'bedrag' && /\.\d{3}/.test(decimal)) return 'Schrijf ten hoogste twee cijfers achter de komma.';
  return undefined;
}

/** Kept as it is typed until it is a number. */
function NumberInput({ field: { type }, value, label, onChange }: ValueInputProps) {
  const [draft, setDraft] = useState<string>();
  const isPercentage = type.kind === 'percentage';
  const wrong = draft === undefined || draft.trim() === '' ? undefined : wrongNumber(type.kind, draft);
  return (
    <span class="getal">
      {type.kind === 'bedrag' && <span aria-hidden="true">€</span>}
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${wrong === undefined ? '' : ' utrecht-textbox--invalid'}`}
        aria-label={label}
        aria-invalid={wrong !== undefined}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={draft ?? (isPercentage ? percentText(value) : numberText(value))}
        onInput={({ currentTarget: { value: written } }) => {
          setDraft(written);
          if (written.trim() === '') onChange(undefined);
          else if (wrongNumber(type.kind, written) === undefined)
            onChange(`${decimalOf(written) ?? ''}${isPercentage ? '%' : ''}`);
        }}
        onBlur={() => {
          if (wrong === undefined) setDraft(undefined);
        }}
      />
      <Unit type={type} />
      {wrong !== undefined && (
        <span class="fout" role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}

function Unit({ type }: Pick<FormField, 'type'>) {
  const counted = type.kind === 'uren' ? 'uren' : type.kind === 'aantal' ? type.of : undefined;
  const per = 'per' in type && type.per !== undefined ? `per ${type.per}` : undefined;
  const words = type.kind === 'percentage' ? '%' : [counted, per].filter((word) => word !== undefined).join(' ');
  return words === '' ? null : <span class="bijschrift">{words}</span>;
}

function DurationInput({ value, label, onChange }: Omit<ValueInputProps, 'field'>) {
  const known = durationOf(value);
  const [draft, setDraft] = useState<string>();
  const [unit, setUnit] = useState<DurationUnit>(known?.unit ?? 'M');
  const shown = draft ?? known?.count ?? '';
  const wrong = shown !== '' && !/^\d{1,6}$/.test(shown);
  const put = (count: string, of: DurationUnit): void => {
    if (count === '') onChange(undefined);
    else if (/^\d{1,6}$/.test(count)) onChange(`P${count}${of}`);
  };
  return (
    <span class="getal">
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${wrong ? ' utrecht-textbox--invalid' : ''}`}
        aria-label={label}
        aria-invalid={wrong}
        inputMode="numeric"
        autocomplete="off"
        value={shown}
        onInput={({ currentTarget }) => {
          setDraft(currentTarget.value.trim());
          put(currentTarget.value.trim(), unit);
        }}
      />
      <select
        class="utrecht-select utrecht-select--html-select"
        aria-label={`${label}: waarin`}
        value={unit}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value as DurationUnit;
          setUnit(chosen);
          put(shown, chosen);
        }}
      >
        {Object.entries(durationUnits).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
      {known === undefined && typeof value === 'string' && <span class="bijschrift">nu {value}</span>}
      {wrong && (
        <span class="fout" role="alert">
          Schrijf een heel getal.
        </span>
      )}
    </span>
  );
}
