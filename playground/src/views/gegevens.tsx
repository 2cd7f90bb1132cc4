/** The facts of the chosen case as a form, made from what the regeling declares. */
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { FormField, FormGroup, FormSchema, Zaak } from '../../../compiler/service/index.ts';
import { Button } from '../parts/button.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { ValueInput } from '../parts/value-input.tsx';
import { capital } from '../parts/words.ts';
import { emptied, factsOf, isByYear, isPieces, withFact, type Owner } from '../parts/zaak.ts';
import { state, type Selection } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { SaveExample } from './save-example.tsx';

export function Gegevens({ workshop }: { readonly workshop: Workshop }) {
  const selection = useStore(state, (now) => now.selection);
  const overview = useStore(state, (now) => now.overview);
  const [schema, setSchema] = useState<FormSchema>();
  const regeling = selection?.question.conclusion.split('/')[0];
  useEffect(() => {
    if (regeling === undefined) return;
    void workshop.engine.call('form', { regeling }).then(setSchema);
  }, [regeling, overview?.version]);
  if (selection === undefined) return <p class="leeg">Kies eerst een voorbeeld om mee te beginnen.</p>;
  if (schema === undefined) return <p class="leeg">Het formulier wordt gemaakt …</p>;
  return <Form workshop={workshop} schema={schema} selection={selection} />;
}

interface FormProps {
  readonly workshop: Workshop;
  readonly schema: FormSchema;
  readonly selection: Selection;
}

function Form({ workshop, schema, selection }: FormProps) {
  const { zaak } = selection.question;
  const persons = Object.keys(zaak.personen ?? {});
  const owners = useMemo(() => ownersOf(schema, persons), [schema, persons.join('|')]);
  return (
    <div class="gegevens">
      <div class="werkbalk">
        <p class="geval">
          <strong>{selection.title}</strong>
          {selection.own && <span class="bijschrift"> met andere gegevens dan het voorbeeld</span>}
        </p>
        <Button
          onClick={() => {
            workshop.setZaak(
              emptied(
                zaak,
                Object.fromEntries(schema.roles.flatMap(({ key }) => (key in zaak ? [[key, zaak[key]]] : []))),
              ),
            );
          }}
        >
          Begin leeg
        </Button>
        {selection.own && selection.example !== undefined && (
          <Button onClick={() => void workshop.choose(selection.example ?? '')}>Terug naar het voorbeeld</Button>
        )}
        <SaveExample workshop={workshop} selection={selection} />
      </div>
      <div class="gegevens-velden">
        {schema.roles.length > 0 && (
          <fieldset>
            <legend>Wie is wie</legend>
            {schema.roles.map(({ key, name }) => (
              <label key={key} class="veld-rij">
                <span>{capital(name)}</span>
                <select
                  class="utrecht-select utrecht-select--html-select"
                  value={typeof zaak[key] === 'string' ? zaak[key] : ''}
                  onChange={({ currentTarget }) => {
                    workshop.setZaak({ ...zaak, [key]: currentTarget.value });
                  }}
                >
                  <option value="">niet bekend</option>
                  {persons.map((person) => (
                    <option key={person}>{person}</option>
                  ))}
                </select>
              </label>
            ))}
            <AddPerson
              persons={persons}
              onAdd={(name) => {
                workshop.setZaak({ ...zaak, personen: { ...zaak.personen, [name]: {} } });
              }}
            />
          </fieldset>
        )}
        {owners.map(({ owner, group }) => (
          <Facts
            key={`${owner.kind} ${owner.key ?? ''} ${owner.persons.join(' ')}`}
            workshop={workshop}
            zaak={zaak}
            owner={owner}
            group={group}
            year={Number(selection.question.vraag.peildatum.slice(0, 4))}
          />
        ))}
      </div>
    </div>
  );
}

interface Owned {
  readonly owner: Owner;
  readonly group: FormGroup;
}

/** Each person, each pair, each object, and the case. */
function ownersOf({ groups }: FormSchema, persons: readonly string[]): readonly Owned[] {
  return groups.flatMap((group): readonly Owned[] => {
    const { kind, key } = group;
    const of = (...who: readonly string[]): Owned => ({
      owner: { kind, persons: who, ...(key !== undefined && { key }) },
      group,
    });
    switch (kind) {
      case 'persoon':
        return persons.map((person) => of(person));
      case 'paar':
        return persons.flatMap((one, index) => persons.slice(index + 1).map((other) => of(one, other)));
      case 'gericht':
        return persons.flatMap((one) => persons.filter((other) => other !== one).map((other) => of(one, other)));
      default:
        return [of()];
    }
  });
}

function titleOf({ kind, persons }: Owner, { name }: FormGroup): string {
  if (kind === 'persoon') return persons[0] ?? '';
  if (kind === 'paar') return persons.join(' en ');
  return kind === 'gericht' ? `${persons[0] ?? ''} tegenover ${persons[1] ?? ''}` : capital(name);
}

interface FactsProps extends Owned {
  readonly workshop: Workshop;
  readonly zaak: Zaak;
  readonly year: number;
}

/** What is given or asked for stands open; the rest is a click away. */
function Facts({ workshop, zaak, owner, group, year }: FactsProps) {
  const [filter, setFilter] = useState('');
  const missing = useStore(state, (now) => now.answered?.missing);
  const facts = factsOf(zaak, owner);
  const asked = new Set((missing ?? []).filter(({ pad }) => isAbout(pad, owner)).map(({ naam }) => naam));
  const isOpen = ({ key, name }: FormField): boolean =>
    asked.has(name) || (facts[key] !== undefined && facts[key] !== false);
  const open = group.fields.filter(isOpen);
  const rest = group.fields.filter((field) => !isOpen(field));
  const found = rest.filter(({ name }) => name.toLowerCase().includes(filter.trim().toLowerCase()));
  const row = (field: FormField) => (
    <Fact
      key={field.id}
      field={field}
      value={facts[field.key]}
      year={year}
      asked={asked.has(field.name)}
      who={titleOf(owner, group)}
      onChange={(value) => {
        workshop.setZaak(withFact(zaak, owner, field, value));
      }}
    />
  );
  if (open.length === 0 && rest.length === 0) return null;
  return (
    <fieldset>
      <legend>{titleOf(owner, group)}</legend>
      {open.map(row)}
      {rest.length > 0 && (
        <details>
          <summary>
            {open.length === 0 ? '' : 'Nog '}
            {rest.length} {rest.length === 1 ? 'gegeven' : 'gegevens'} die nee of niet bekend zijn
          </summary>
          {rest.length > 8 && (
            <input
              class="utrecht-textbox utrecht-textbox--html-input"
              type="search"
              placeholder="Zoek een gegeven"
              aria-label={`Zoek een gegeven van ${titleOf(owner, group)}`}
              value={filter}
              onInput={({ currentTarget }) => {
                setFilter(currentTarget.value);
              }}
            />
          )}
          {found.map(row)}
        </details>
      )}
    </fieldset>
  );
}

function isAbout(pad: string, { kind, key, persons }: Owner): boolean {
  const parts = pad.split('.');
  if (kind === 'persoon') return parts[0] === 'personen' && parts[1] === persons[0];
  if (kind === 'object') return parts[0] === key;
  if (kind === 'zaak') return parts.length <= 2;
  return persons.every((person) => pad.includes(person));
}

interface FactProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly year: number;
  readonly asked: boolean;
  readonly who: string;
  readonly onChange: (value: unknown) => void;
}

function Fact({ field, value, year, asked, who, onChange }: FactProps) {
  const label = `${capital(field.name)}, ${who}`;
  const simple = (shown: unknown, put: (next: unknown) => void, extra = '') => (
    <ValueInput field={field} label={`${label}${extra}`} value={shown} onChange={put} />
  );
  return (
    <div class={`veld-rij${asked ? ' gevraagd' : ''}`}>
      <span class="veld-naam">
        {capital(field.name)}
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
          {field.inTime && value !== undefined && (
            <Button
              kind="subtle"
              label={`${label}: verandert in de tijd`}
              onClick={() => {
                onChange([{ van: `${year}-01-01`, waarde: value === false ? true : value }]);
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

interface AddPersonProps {
  readonly persons: readonly string[];
  readonly onAdd: (name: string) => void;
}

function AddPerson({ persons, onAdd }: AddPersonProps) {
  const [name, setName] = useState('');
  const good = /^[A-Z][A-Za-zÀ-ÿ]*$/.test(name) && !persons.includes(name);
  return (
    <div class="veld-rij">
      <label class="veld-naam">
        <span>Nog een persoon</span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          placeholder="Voornaam"
          value={name}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
      </label>
      <Button
        disabled={!good}
        onClick={() => {
          onAdd(name);
          setName('');
        }}
      >
        Toevoegen
      </Button>
    </div>
  );
}
