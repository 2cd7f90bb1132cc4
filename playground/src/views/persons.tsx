/** Who there is in the case, and in which role; who comes and who goes. */
import { useState } from 'preact/hooks';

import type { FormSchema, Zaak } from '../../../compiler/service/index.ts';
import { Button } from '../parts/button.tsx';
import { MANY_FOR_PAIRS, MANY_PERSONS } from '../parts/owners.ts';
import { capital } from '../parts/words.ts';
import { withoutPerson } from '../parts/zaak.ts';

interface PersonsProps {
  readonly roles: FormSchema['roles'];
  readonly zaak: Zaak;
  readonly persons: readonly string[];
  /** There are facts about two persons. */
  readonly inPairs: boolean;
  readonly sought: string;
  readonly together: readonly [string, string] | undefined;
  readonly onSeek: (sought: string) => void;
  readonly onTogether: (two: readonly [string, string]) => void;
  readonly onChange: (zaak: Zaak, lost?: string) => void;
}

export function Persons({
  roles,
  zaak,
  persons,
  inPairs,
  sought,
  together,
  onSeek,
  onTogether,
  onChange,
}: PersonsProps) {
  const [one, other] = together ?? [persons[0] ?? '', persons[1] ?? ''];
  return (
    <fieldset>
      <legend>Wie is wie</legend>
      {roles.map(({ key, name }) => (
        <Choice
          key={key}
          label={capital(name)}
          value={typeof zaak[key] === 'string' ? zaak[key] : ''}
          options={persons}
          empty="niet bekend"
          onChoose={(chosen) => {
            onChange(chosen === '' ? without(zaak, key) : { ...zaak, [key]: chosen });
          }}
        />
      ))}
      <AddPerson
        persons={persons}
        onAdd={(name) => {
          onChange({ ...zaak, personen: { ...zaak.personen, [name]: {} } });
        }}
      />
      {persons.length > 0 && (
        <Choice
          label="Een persoon weghalen"
          value=""
          options={persons}
          empty="niemand"
          onChoose={(chosen) => {
            if (chosen !== '')
              onChange(withoutPerson(zaak, chosen), `${chosen} is weggehaald, met al zijn of haar gegevens.`);
          }}
        />
      )}
      {persons.length > MANY_PERSONS && (
        <label class="veld-rij">
          <span>Zoek een persoon, van {persons.length}</span>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            value={sought}
            onInput={({ currentTarget }) => {
              onSeek(currentTarget.value);
            }}
          />
        </label>
      )}
      {inPairs && persons.length > MANY_FOR_PAIRS && (
        <>
          <Choice
            label="Gegevens van"
            value={one}
            options={persons}
            onChoose={(chosen) => {
              onTogether([chosen, other]);
            }}
          />
          <Choice
            label="samen met"
            value={other}
            options={persons}
            onChoose={(chosen) => {
              onTogether([one, chosen]);
            }}
          />
        </>
      )}
    </fieldset>
  );
}

const without = (zaak: Zaak, key: string): Zaak =>
  Object.fromEntries(Object.entries(zaak).filter(([name]) => name !== key));

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly string[];
  /** What stands there when nobody is chosen. */
  readonly empty?: string;
  readonly onChoose: (chosen: string) => void;
}

function Choice({ label, value, options, empty, onChoose }: ChoiceProps) {
  return (
    <label class="veld-rij">
      <span>{label}</span>
      <select
        class="utrecht-select utrecht-select--html-select"
        value={value}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
          currentTarget.value = value; // what is chosen comes back with the case
        }}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AddPersonProps {
  readonly persons: readonly string[];
  readonly onAdd: (name: string) => void;
}

/** As a voorbeeld can name a person. */
const NAME = /^[A-ZÀ-Ö][\wÀ-ÿ'-]*$/;

function AddPerson({ persons, onAdd }: AddPersonProps) {
  const [name, setName] = useState('');
  const written = name.trim();
  const wrong =
    written === ''
      ? undefined
      : persons.includes(written)
        ? 'Zo heet al iemand.'
        : NAME.test(written)
          ? undefined
          : 'Schrijf één naam met een hoofdletter, zoals Anna of Anne-Marie.';
  return (
    <form
      class="veld-rij"
      onSubmit={(event) => {
        event.preventDefault();
        if (written === '' || wrong !== undefined) return;
        onAdd(written);
        setName('');
      }}
    >
      <label class="veld-naam">
        <span>Nog een persoon</span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          placeholder="Voornaam"
          value={name}
          aria-invalid={wrong !== undefined}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
      </label>
      <Button
        disabled={written === '' || wrong !== undefined}
        onClick={() => {
          onAdd(written);
          setName('');
        }}
      >
        Toevoegen
      </Button>
      {wrong !== undefined && (
        <span class="fout" role="alert">
          {wrong}
        </span>
      )}
    </form>
  );
}
