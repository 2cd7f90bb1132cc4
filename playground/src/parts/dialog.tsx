/** A window above the page: the rest waits, Escape closes it, and the focus goes back where it was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { Button } from './button.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="venster"
      aria-labelledby="kop-venster"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose(); // beside the window
      }}
    >
      <div class="venster-binnen">
        <header>
          <h2 id="kop-venster" class="utrecht-heading-3">
            {title}
          </h2>
          <Button kind="subtle" onClick={onClose}>
            Sluiten
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
