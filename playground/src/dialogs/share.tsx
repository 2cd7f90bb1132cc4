/** A link with the work in it. */
import { useMemo, useState } from 'preact/hooks';

import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { linkTo } from '../work/share.ts';
import type { Workshop } from '../workshop.ts';

const LONG = 8000;

export function Share({ workshop, onClose }: { readonly workshop: Workshop; readonly onClose: () => void }) {
  const [withCase, setWithCase] = useState(true);
  const kept = useMemo(() => workshop.kept(), [workshop]);
  const link = useMemo(() => {
    const { own, ...others } = kept;
    return linkTo(location.href, own && withCase ? kept : others);
  }, [kept, withCase]);
  const changed = Object.keys(kept.texts);
  return (
    <Dialog title="Delen" onClose={onClose}>
      <p class="let-op-tekst">
        <strong>Let op persoonsgegevens.</strong> Uw wijzigingen staan leesbaar in de link, ook de namen en bedragen in
        voorbeelden, en het geval dat u zelf hebt ingevuld. Wie de link heeft, kan ze lezen. Gebruik verzonnen gevallen.
      </p>
      <p>
        {changed.length === 0
          ? 'U hebt niets gewijzigd: de link opent de regels zoals Lidwoord ze heeft.'
          : `In de link staan uw wijzigingen in: ${changed.join(', ')}.`}{' '}
        De link zelf bevat alles; er wordt niets verstuurd of opgeslagen op een server.
      </p>
      {kept.own && (
        <label class="vinkje">
          <input
            type="checkbox"
            checked={withCase}
            onChange={({ currentTarget }) => {
              setWithCase(currentTarget.checked);
            }}
          />
          met mijn eigen gegevens en oordelen
        </label>
      )}
      {link === undefined ? (
        <p class="let-op-tekst" role="alert">
          Dit is te veel voor een link: browsers openen hem niet. Deel het bestand zelf: kies bij Werk Alle bestanden
          (zip).
        </p>
      ) : (
        <TheLink link={link} />
      )}
    </Dialog>
  );
}

function TheLink({ link }: { readonly link: string }) {
  const [copied, setCopied] = useState<boolean>();
  return (
    <>
      <label class="veld">
        <span>Link</span>
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea link" readOnly rows={3} value={link} />
      </label>
      {link.length > LONG && (
        <p class="let-op-tekst">
          De link is lang ({Math.ceil(link.length / 1000)} duizend tekens). Sommige e-mailprogramma's kappen hem af.
          Deel dan liever het bestand: Werk, Alle bestanden.
        </p>
      )}
      <Button
        kind="primary"
        onClick={() => {
          void copy(link).then(setCopied);
        }}
      >
        Kopieer de link
      </Button>
      <span role="status">
        {copied === true && ' De link is gekopieerd.'}
        {copied === false && ' Kopiëren mag hier niet. Selecteer de link en gebruik Ctrl + C.'}
      </span>
    </>
  );
}

/** Not every address may use the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
