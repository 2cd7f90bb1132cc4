/** What the keys and the mouse do in the text, beside writing. */
import { state } from '../state.ts';
import { monaco } from './monaco.ts';
import { clickedAddress } from './values.ts';

/** To the place of a lid in the explanation. */
function seek(address: string | undefined): void {
  if (address !== undefined) state.set({ sought: { address }, tab: 'uitkomst' });
}

export function addActions(editor: monaco.editor.IStandaloneCodeEditor): void {
  const run = (action: string) => () => editor.getAction(action)?.run();
  editor.onMouseUp((event) => {
    seek(clickedAddress(event));
  });
  editor.addAction({
    id: 'lidwoord.uitleg',
    label: 'Uitleg bij dit lid',
    keybindings: [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter],
    run: () => {
      seek(state.get().here?.address);
    },
  });
  editor.addAction({
    id: 'lidwoord.opmaak',
    label: 'Vaste opmaak',
    keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyF], // the same on every system
    run: run('editor.action.formatDocument'),
  });
  editor.addAction({
    id: 'lidwoord.opmaakVanDeel',
    label: 'Vaste opmaak van wat u koos',
    precondition: 'editorHasSelection',
    keybindings: [monaco.KeyMod.Shift | monaco.KeyMod.Alt | monaco.KeyCode.KeyS],
    run: run('editor.action.formatSelection'),
  });
}
