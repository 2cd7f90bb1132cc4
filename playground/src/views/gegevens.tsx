/** The facts of the chosen case as a form, made from what the regeling declares. */
import { useEffect, useMemo, useState } from 'preact/hooks';

import type { FormField, FormGroup, FormSchema, Zaak } from '../../../compiler/service/index.ts';
import { Button } from '../parts/button.tsx';
import { NotThere, valueOf } from '../parts/not-there.tsx';
import { MANY_PERSONS, ownersOf, shownPersons, type Crowd, type Owned } from '../parts/owners.ts';
import { useAnswer } from '../parts/use-answer.ts';
import { capital } from '../parts/words.ts';
import { factsOf, isPathOf, personsOnPath, withFact, type Owner } from '../parts/zaak.ts';
import { state, type Selection, type State } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { Fact } from './fact.tsx';
import { Persons } from './persons.tsx';
import { SaveExample } from './save-example.tsx';

export function Gegevens({ workshop }: { readonly workshop: Workshop }) {
  const selection = useStore(state, (now) => now.selection);
  const overview = useStore(state, (now) => now.overview);
  const regeling = selection?.question.conclusion.split('/')[0];
  const asking = useAnswer(workshop.engine, (put) => (regeling === undefined ? undefined : put('form', { regeling })), [
    regeling,
    overview?.version,
  ]);
  if (selection === undefined) return <p class="leeg">Kies eerst een voorbeeld om mee te beginnen.</p>;
  if (asking.answer.kind !== 'there') return <NotThere asking={asking} coming="Het formulier wordt gemaakt …" />;
  const schema = valueOf(asking.answer);
  if (schema === undefined)
    return <p class="leeg">De regeling van dit geval is er niet meer. Kies een ander voorbeeld.</p>;
  return <Form workshop={workshop} schema={schema} selection={selection} />;
}

interface FormProps {
  readonly workshop: Workshop;
  readonly schema: FormSchema;
  readonly selection: Selection;
}

function Form({ workshop, schema, selection }: FormProps) {
  const { zaak, vraag } = selection.question;
  const missing = useStore(state, (now) => now.answered?.missing);
  const [sought, setSought] = useState('');
  const [together, setTogether] = useState<readonly [string, string]>();
  const soughtFact = useSoughtFact();
  useEffect(() => {
    const [one, other] = personsOnPath(soughtFact?.pad ?? '');
    if (one !== undefined && other !== undefined) setTogether([one, other]);
    else if (one !== undefined && Object.keys(zaak.personen ?? {}).length > MANY_PERSONS) setSought(one);
  }, [soughtFact]);
  const { shown, owners } = useMemo(() => {
    const persons = Object.keys(zaak.personen ?? {});
    const crowd: Crowd = { zaak, persons, missing: (missing ?? []).map(({ pad }) => pad), together };
    const roles = schema.roles.map(({ key }) => key);
    const visible = shownPersons(crowd, roles, sought);
    return { shown: visible, owners: ownersOf(schema, visible, crowd) };
  }, [schema, zaak, missing, sought, together]);
  const persons = Object.keys(zaak.personen ?? {});
  return (
    <div class="gegevens">
      <div class="werkbalk">
        <p class="geval">
          <strong>{selection.title}</strong>
          {selection.own && <span class="bijschrift"> met andere gegevens dan het voorbeeld</span>}
        </p>
        {selection.own && selection.example !== undefined && (
          <Button
            onClick={() => {
              const question = `Uw eigen gegevens weghalen en terug naar het voorbeeld ‘${selection.title}’? U kunt dit nog ongedaan maken.`;
              if (confirm(question)) void workshop.choose(selection.example ?? '');
            }}
          >
            Terug naar het voorbeeld
          </Button>
        )}
        <SaveExample workshop={workshop} selection={selection} />
      </div>
      <div class="gegevens-velden">
        {(schema.roles.length > 0 || schema.groups.some(({ kind }) => kind === 'persoon')) && (
          <Persons
            roles={schema.roles}
            zaak={zaak}
            persons={persons}
            inPairs={schema.groups.some(({ kind }) => kind === 'paar' || kind === 'gericht')}
            sought={sought}
            together={together}
            onSeek={setSought}
            onTogether={setTogether}
            onChange={workshop.setZaak}
          />
        )}
        {owners.map(({ owner, group }) => (
          <Facts
            key={`${owner.kind} ${owner.key ?? ''} ${owner.persons.join(' ')}`}
            workshop={workshop}
            zaak={zaak}
            owner={owner}
            group={group}
            year={Number(vraag.peildatum.slice(0, 4))}
            sought={soughtFact}
          />
        ))}
        {shown.length < persons.length && (
          <p class="bijschrift">
            U ziet {shown.length} van de {persons.length} personen. Zoek hierboven wie u wilt zien.
          </p>
        )}
      </div>
    </div>
  );
}

/** The fact that was looked for last since the form was opened; it is looked for once. */
function useSoughtFact(): State['soughtFact'] {
  const asked = useStore(state, (now) => now.soughtFact);
  const [sought, setSought] = useState(asked);
  useEffect(() => {
    if (asked === undefined) return;
    setSought(asked);
    state.set({ soughtFact: undefined });
  }, [asked]);
  return sought;
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
  /** The fact that the reader looks for, of whomever it is. */
  readonly sought: State['soughtFact'];
}

/** What is given or asked for stands open; the rest is a click away. */
function Facts({ workshop, zaak, owner, group, year, sought }: FactsProps) {
  const [filter, setFilter] = useState('');
  const missing = useStore(state, (now) => now.answered?.missing);
  const facts = factsOf(zaak, owner);
  const asked = (missing ?? []).filter(({ pad }) => isPathOf(pad, owner));
  const isAsked = ({ key }: FormField): boolean => asked.some(({ pad }) => isPathOf(pad, owner, key));
  const isSought = ({ key }: FormField): boolean => sought !== undefined && isPathOf(sought.pad, owner, key);
  const isOpen = (field: FormField): boolean =>
    isAsked(field) || isSought(field) || (facts[field.key] !== undefined && facts[field.key] !== false);
  const open = group.fields.filter(isOpen);
  const rest = group.fields.filter((field) => !isOpen(field));
  const found = rest.filter(({ name, statement = '' }) =>
    `${name} ${statement}`.toLowerCase().includes(filter.trim().toLowerCase()),
  );
  const row = (field: FormField) => (
    <Fact
      key={field.id}
      field={field}
      value={facts[field.key]}
      year={year}
      asked={isAsked(field)}
      sought={isSought(field) ? sought : undefined}
      who={titleOf(owner, group)}
      persons={owner.persons}
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
