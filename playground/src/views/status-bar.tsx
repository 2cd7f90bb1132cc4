/** At the bottom: messages, what the rules come to, and that nothing leaves the browser. */
import { useMemo, useState } from 'preact/hooks';

import type { EditorDiagnostic } from '../../../compiler/service/index.ts';
import { addressInWords } from '../../../compiler/service/index.ts';
import { nodeAt } from '../parts/addresses.ts';
import { Button } from '../parts/button.tsx';
import { counted } from '../parts/words.ts';
import { dismiss, state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

export function StatusBar({ workshop }: { readonly workshop: Workshop }) {
  const overview = useStore(state, (now) => now.overview);
  const notices = useStore(state, (now) => now.notices);
  const marks = useStore(state, (now) => now.marks);
  const ran = useStore(state, (now) => now.ran);
  const stopped = useStore(state, (now) => now.stopped.size);
  const isUnread = useStore(state, (now) => now.isUnread);
  const [open, setOpen] = useState(false);
  const all = overview?.diagnostics;
  const diagnostics = useMemo(() => (all ?? []).filter(({ severity }) => severity !== 'hint'), [all]);
  const faults = useMemo(() => diagnostics.filter(({ severity }) => severity === 'fout').length, [diagnostics]);
  const wrong = useMemo(() => [...marks.values()].filter((mark) => mark.state === 'fout').length, [marks]);
  const isDone = overview !== undefined && ran?.finished === true && ran.version === overview.version;
  const said = isDone ? `${counted(faults, 'fout', 'fouten')} in de tekst, ${outcomeText(wrong, stopped)}.` : '';
  return (
    <footer class="voet">
      {open && diagnostics.length > 0 && <Messages workshop={workshop} diagnostics={diagnostics} />}
      {notices.map((notice) => (
        <div key={notice.text} class={`melding ${notice.kind}`} role={notice.kind === 'let-op' ? 'alert' : 'status'}>
          <p>{notice.text}</p>
          {notice.action && (
            <Button
              onClick={() => {
                dismiss(notice);
                notice.action?.run();
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <Button
            kind="subtle"
            onClick={() => {
              dismiss(notice);
            }}
          >
            Sluiten
          </Button>
        </div>
      ))}
      <div
        class="voet-regel"
        data-versie={overview?.version}
        data-in-beeld-gerekend={ran?.version}
        data-bestand-gerekend={ran?.firstFinished === true ? ran.version : ''}
        data-gerekend={ran?.finished === true ? ran.version : ''}
      >
        <button
          type="button"
          class={faults > 0 ? 'voet-knop fout' : 'voet-knop'}
          aria-expanded={open}
          disabled={diagnostics.length === 0}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {isUnread
            ? 'De regels zijn niet gelezen'
            : overview === undefined
              ? 'De regels worden gelezen …'
              : messagesText(faults, diagnostics.length - faults)}
        </button>
        <span class="alleen-voorlezen" role="status">
          {said}
        </span>
        <span>Alles blijft in uw browser</span>
        <span class="voet-uitweg">Uit de tekst met Tab: eerst Ctrl+M</span>
      </div>
    </footer>
  );
}

/** How the voorbeelden came out, those aside that were stopped. */
function outcomeText(wrong: number, stopped: number): string {
  const found =
    wrong === 0 ? 'alle voorbeelden komen uit' : `${counted(wrong, 'voorbeeld komt', 'voorbeelden komen')} niet uit`;
  if (stopped === 0) return found;
  const apart = `de berekening van ${counted(stopped, 'voorbeeld', 'voorbeelden')} is gestopt`;
  return wrong === 0 ? apart : `${found}, ${apart}`;
}

function messagesText(faults: number, warnings: number): string {
  if (faults + warnings === 0) return 'Geen meldingen';
  return [
    ...(faults > 0 ? [counted(faults, 'fout', 'fouten')] : []),
    ...(warnings > 0 ? [counted(warnings, 'waarschuwing', 'waarschuwingen')] : []),
  ].join(', ');
}

interface MessagesProps {
  readonly workshop: Workshop;
  readonly diagnostics: readonly EditorDiagnostic[];
}

/** Every message with its remedy, and a button where the remedy is known. */
function Messages({ workshop, diagnostics }: MessagesProps) {
  const outlines = useStore(state, (now) => now.outlines);
  const placeOf = ({ file, start }: EditorDiagnostic): string => {
    const address = nodeAt(outlines[file] ?? [], start)?.address;
    return address?.includes(':') === true ? addressInWords(address) : file;
  };
  return (
    <ul class="meldingen" aria-label="Meldingen">
      {diagnostics.slice(0, 100).map((found) => (
        <li key={`${found.file} ${found.start} ${found.code} ${found.text}`} class={found.severity}>
          <button
            type="button"
            onClick={() => {
              workshop.goTo(found);
            }}
          >
            <span class="bijschrift">
              {found.severity} in {placeOf(found)}
            </span>
            <span>{found.text}</span>
            {found.hint !== undefined && <span>{found.hint}</span>}
          </button>
          {found.fixes.map((fix) => (
            <Button
              key={fix.title}
              onClick={() => {
                workshop.apply(fix.edits);
              }}
            >
              {fix.title}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}
