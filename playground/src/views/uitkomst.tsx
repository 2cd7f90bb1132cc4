/** The outcome of the chosen question, and why: from the outcome down to what was given. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Answered, Askable } from '../engine/protocol.ts';
import { Button } from '../parts/button.tsx';
import { memo } from '../parts/memo.ts';
import { UnreadRules } from '../parts/not-there.tsx';
import { showFact, ToDeclaration } from '../parts/to-fact.tsx';
import { ToLid } from '../parts/to-lid.tsx';
import { unbroken } from '../parts/words.ts';
import { state, type Selection } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';
import { asBefore, explanationTree, type Branch } from './explanation-tree.ts';
import { Judgements } from './judgements.tsx';

export function Uitkomst({ workshop }: { readonly workshop: Workshop }) {
  const selection = useStore(state, (now) => now.selection);
  const answered = useStore(state, (now) => (now.isUnread ? undefined : now.answered));
  const isUnread = useStore(state, (now) => now.isUnread);
  return (
    <section class="paneel uitkomst" id="uitkomst" tabIndex={-1} aria-labelledby="kop-uitkomst">
      <header class="paneel-kop">
        <h2 id="kop-uitkomst">Uitkomst en uitleg</h2>
      </header>
      {selection === undefined ? (
        <p class="leeg">Kies een voorbeeld. Dan staat hier wat eruit komt, en waarom.</p>
      ) : (
        <>
          <Asked workshop={workshop} selection={selection} />
          {isUnread && <UnreadRules />}
          <div aria-live="polite">{answered && <Outcome workshop={workshop} answered={answered} />}</div>
          {answered && <Missing answered={answered} />}
          {answered && <Judgements workshop={workshop} answered={answered} />}
          {answered && <Reasons workshop={workshop} answered={answered} />}
        </>
      )}
    </section>
  );
}

/** What is asked, for whom and on which day; other questions of the same regeling can be chosen. */
function Asked({ workshop, selection }: { readonly workshop: Workshop; readonly selection: Selection }) {
  const askable = useStore(state, (now) => now.overview?.askable) ?? [];
  const { question } = selection;
  const about = new Set(selection.questions.map(({ conclusion }) => conclusion));
  const current = askable.find(({ id }) => id === question.conclusion);
  const first = askable.filter(({ id }) => about.has(id));
  const others = askable.filter(({ id, regeling }) => regeling === current?.regeling && !about.has(id));
  const persons = personsOf(question.zaak);
  const ask = (conclusion: string, vraag: Selection['question']['vraag']): void =>
    void workshop.ask({ ...question, conclusion, vraag });
  return (
    <div class="vraagbalk">
      <p class="geval">
        {selection.title}
        {selection.own && <span class="bijschrift"> met andere gegevens</span>}
      </p>
      <label>
        <span>Vraag</span>
        <select
          class="utrecht-select utrecht-select--html-select"
          value={question.conclusion}
          onChange={({ currentTarget }) => {
            const chosen = askable.find(({ id }) => id === currentTarget.value);
            const known = selection.questions.find(({ conclusion }) => conclusion === currentTarget.value);
            if (chosen) ask(chosen.id, known?.vraag ?? vraagFor(chosen, question.vraag, persons));
          }}
        >
          <Options label="In dit voorbeeld" options={first} />
          <Options label="Verder" options={others} />
        </select>
      </label>
      {current?.slots.map((slot) => (
        <label key={slot}>
          <span>{slot}</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={question.vraag[slot]}
            onChange={({ currentTarget }) => {
              ask(question.conclusion, { ...question.vraag, [slot]: currentTarget.value });
            }}
          >
            {persons.map((person) => (
              <option key={person}>{person}</option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}

function Options({ label, options }: { readonly label: string; readonly options: readonly Askable[] }) {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

function vraagFor(
  { slots }: Askable,
  { peildatum, ...named }: Selection['question']['vraag'],
  persons: readonly string[],
): Selection['question']['vraag'] {
  const filled = slots.flatMap((slot, index) => {
    const person = named[slot] ?? persons[index] ?? persons[0];
    return person === undefined ? [] : [[slot, person] as const];
  });
  return { peildatum, ...Object.fromEntries(filled) };
}

export function personsOf(zaak: Selection['question']['zaak']): readonly string[] {
  return Object.keys(zaak.personen ?? {});
}

function Outcome({ workshop, answered }: { readonly workshop: Workshop; readonly answered: Answered }) {
  return (
    <p class={`antwoord ${answered.soort}`}>
      <span class="antwoord-vraag">{answered.question}</span>
      <strong>{answered.text}</strong>
      {answered.hint !== undefined && <span>{answered.hint}</span>}
      {answered.soort === 'gestopt' && <Button onClick={() => void workshop.askAgain()}>Opnieuw berekenen</Button>}
    </p>
  );
}

/** Of more questions than these the reader does not see what matters. */
const MOST_MISSING = 8;

function Missing({ answered: { missing } }: { readonly answered: Answered }) {
  if (missing.length === 0) return null;
  return (
    <div class="ontbreekt">
      <h3>Nog niet bekend</h3>
      <ul>
        {missing.slice(0, MOST_MISSING).map(({ pad, vraag }) => (
          <li key={pad}>
            <button
              type="button"
              class="naar-gegeven"
              title="Vul dit in"
              onClick={() => {
                showFact(pad);
              }}
            >
              {vraag}
            </button>
          </li>
        ))}
        {missing.length > MOST_MISSING && <li>en nog {missing.length - MOST_MISSING}; zij staan bij Gegevens</li>}
      </ul>
      <Button
        onClick={() => {
          state.set({ panel: 'gegevens', tab: 'gegevens' });
        }}
      >
        Vul de gegevens aan
      </Button>
    </div>
  );
}

function Reasons({ workshop, answered }: { readonly workshop: Workshop; readonly answered: Answered }) {
  const [whyNot, setWhyNot] = useState(false);
  const shown = useRef<readonly Branch[]>([]);
  const branches = useMemo(
    () => (shown.current = asBefore(shown.current, explanationTree(answered.lines, whyNot))),
    [answered, whyNot],
  );
  const anyWhyNot = answered.lines.some(({ kind }) => kind === 'waarom-niet');
  if (branches.length === 0) return null;
  return (
    <div class="uitleg">
      <div class="uitleg-kop">
        <h3>Waarom</h3>
        {anyWhyNot && (
          <label class="vinkje">
            <input
              type="checkbox"
              checked={whyNot}
              onChange={({ currentTarget }) => {
                setWhyNot(currentTarget.checked);
              }}
            />
            ook wat niet geldt, en waarom niet
          </label>
        )}
      </div>
      <ul class="uitleg-boom">
        {branches.map((branch) => (
          <BranchView key={branch.key} workshop={workshop} branch={branch} depth={0} whyNot={whyNot} />
        ))}
      </ul>
    </div>
  );
}

interface BranchProps {
  readonly workshop: Workshop;
  readonly branch: Branch;
  readonly depth: number;
  readonly whyNot: boolean;
}

const BranchView = memo(({ workshop, branch, depth, whyNot }: BranchProps) => {
  const { line, children } = branch;
  const sought = useStore(state, (now) => now.sought);
  const found = sought !== undefined && line.address === sought.address;
  const below = sought !== undefined && holds(branch, ({ address }) => address === sought.address);
  const tells = whyNot && children.some((child) => holds(child, ({ kind }) => kind === 'waarom-niet'));
  const [open, setOpen] = useState(depth < 2 || line.kind === 'rekenstap');
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (below) setOpen(true);
    if (found) place.current?.scrollIntoView({ block: 'nearest' });
  }, [sought]);
  useEffect(() => {
    if (tells) setOpen(true); // who asks why not, sees it
  }, [tells]);
  return (
    <li ref={place} class={`${line.kind}${found ? ' gezocht' : ''}`}>
      <div class="uitleg-regel">
        {children.length > 0 ? (
          <button
            type="button"
            class="uitleg-open"
            aria-expanded={open}
            onClick={() => {
              setOpen(!open);
            }}
          >
            <span aria-hidden="true">{open ? '▾' : '▸'}</span>
            <span>{unbroken(line.text)}</span>
          </button>
        ) : (
          <Leaf line={line} />
        )}
        {line.address !== undefined && <ToLid workshop={workshop} address={line.address} />}
        {line.declared !== undefined && (
          <ToDeclaration
            workshop={workshop}
            id={line.declared}
            kind={line.kind === 'parameter' ? 'parameter' : 'gegevens'}
          />
        )}
      </div>
      {open && children.length > 0 && (
        <ul>
          {children.map((child) => (
            <BranchView key={child.key} workshop={workshop} branch={child} depth={depth + 1} whyNot={whyNot} />
          ))}
        </ul>
      )}
    </li>
  );
});

/** What is given, or still needed, can be read and changed in the form. */
function Leaf({ line: { text, pad } }: { readonly line: Branch['line'] }) {
  if (pad === undefined) return <span class="uitleg-blad">{unbroken(text)}</span>;
  return (
    <button
      type="button"
      class="uitleg-blad naar-gegeven"
      title="Toon dit gegeven in het formulier"
      onClick={() => {
        showFact(pad);
      }}
    >
      {unbroken(text)}
    </button>
  );
}

function holds({ line, children }: Branch, wanted: (line: Branch['line']) => boolean): boolean {
  return wanted(line) || children.some((child) => holds(child, wanted));
}
