/** One fact of the form: a value, a value for each year, or stretches in time. */
import { useEffect, useRef } from 'preact/hooks';

import type { FormField } from '../../../compiler/service/index.ts';
import { Button } from '../parts/button.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { ValueInput } from '../parts/value-input.tsx';
import { capital } from '../parts/words.ts';
import { isByYear, isPieces } from '../parts/zaak.ts';
import type { State } from '../state.ts';

interface FactProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly year: number;
  readonly asked: boolean;
  /** It is what the reader looks for. */
  readonly sought: State['soughtFact'];
  /** Whose fact it is, as the form names them, and one by one. */
  readonly who: string;
  readonly persons: readonly string[];
  readonly onChange: (value: unknown) => void;
}

export function Fact({ field, value, year, asked, sought, who, persons, onChange }: FactProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sought === undefined) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    row.current?.querySelector<HTMLElement>('input, select, [role=slider], button')?.focus();
  }, [sought]);
  const statement = statementOf(field, persons);
  const label = statement ?? `${capital(field.name)}, ${who}`;
  const simple = (shown: unknown, put: (next: unknown) => void, extra = '') => (
    <ValueInput field={field} label={`${label}${extra}`} value={shown} onChange={put} />
  );
  return (
    <div ref={row} class={`veld-rij${asked ? ' gevraagd' : ''}${sought ? ' gezocht' : ''}`}>
      <span class="veld-naam">
        {statement ?? capital(field.name)}
        {asked && <span class="bijschrift"> nog nodig</span>}
      </span>
      {isPieces(value) ? (
        <Timeline field={field} label={label} pieces={value} year={year} onChange={onChange} />
      ) : field.perYear && isByYear(value) ? (
        <span class="per-jaar">
          {[...new Set([...Object.keys(value), String(year)])].toSorted().map((each) => (
            <span key={each}>
              <span class="bijschrift">{each}</span>
              {simple(
                value[each],
                (next) => {
                  onChange(
                    Object.fromEntries(
                      Object.entries({ ...value, [each]: next }).filter(([, one]) => one !== undefined),
                    ),
                  );
                },
                ` over ${each}`,
              )}
            </span>
          ))}
        </span>
      ) : (
        <span class="eenvoudig">
          {simple(value, onChange)}
          {field.inTime && (
            <Button
              kind="subtle"
              label={`${label}: verandert in de tijd`}
              onClick={() => {
                onChange([{ van: `${year}-01-01`, waarde: firstInTime(field, value) }]);
              }}
            >
              in de tijd
            </Button>
          )}
        </span>
      )}
    </div>
  );
}

/** Of a yes or no: 'Anna is ingezetene'. */
function statementOf({ statement }: FormField, persons: readonly string[]): string | undefined {
  return statement && capital(statement.replace(/\{([01])\}/g, (_, at: string) => persons[Number(at)] ?? ''));
}

/** A yes/no fact begins on the day; of another nothing is known yet. */
function firstInTime({ type }: FormField, value: unknown): unknown {
  return type.kind === 'ja-nee' && value !== true ? true : value;
}
