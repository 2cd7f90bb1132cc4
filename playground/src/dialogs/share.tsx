/** A link with the work in it. */
import { useMemo, useState } from 'preact/hooks';

import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { linkTo } from '../work/share.ts';
import type { Workshop } from '../workshop.ts';

const LONG = 8000;

export function Share({ workshop, onClose }: { readonly workshop: Workshop; readonly onClose: () => void }) {
  const link = useMemo(() => linkTo(location.href, workshop.kept()), [workshop]);
  const changed = Object.keys(workshop.kept().texts);
  const [copied, setCopied] = useState(false);
  return (
    <Dialog title="Delen" onClose={onClose}>
      <p class="let-op-tekst">
        <strong>Let op persoonsgegevens.</strong> Uw wijzigingen staan leesbaar in de link, ook de namen en bedragen in
        voorbeelden. Wie de link heeft, kan ze lezen. Gebruik verzonnen gevallen.
      </p>
      <p>
        {changed.length === 0
          ? 'U hebt niets gewijzigd: de link opent de regels zoals Lidwoord ze heeft.'
          : `In de link staan uw wijzigingen in: ${changed.join(', ')}.`}{' '}
        De link zelf bevat alles; er wordt niets verstuurd of opgeslagen op een server.
      </p>
      <label class="veld">
        <span>Link</span>
        <textarea class="utrecht-textarea utrecht-textarea--html-textarea link" readOnly rows={3} value={link} />
      </label>
      {link.length > LONG && (
        <p class="let-op-tekst">
          De link is lang ({Math.ceil(link.length / 1000)} duizend tekens). Sommige e-mailprogramma's kappen hem af.
          Deel dan liever het bestand: Werk, Alles uitvoeren.
        </p>
      )}
      <Button
        kind="primary"
        onClick={() => {
          void navigator.clipboard.writeText(link).then(() => {
            setCopied(true);
          });
        }}
      >
        Kopieer de link
      </Button>
      <span role="status">{copied ? ' De link is gekopieerd.' : ''}</span>
    </Dialog>
  );
}
