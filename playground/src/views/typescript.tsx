/** The module that is made of the regeling, as a developer imports it. */
import { useEffect, useState } from 'preact/hooks';

import { Button } from '../parts/button.tsx';
import { NotThere, valueOf } from '../parts/not-there.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import { download } from '../work/files.ts';
import type { Workshop } from '../workshop.ts';

export function TypeScriptView({ workshop }: { readonly workshop: Workshop }) {
  const overview = useStore(state, (now) => now.overview);
  const file = useStore(state, (now) => now.file);
  const ofCase = useStore(state, (now) => now.selection?.regeling);
  const regelingen = overview?.regelingen ?? [];
  const [chosen, setChosen] = useState<string>();
  const regeling = chosen ?? regelingen.find((each) => each.file === file)?.id ?? ofCase;
  const [types, setTypes] = useState(true);
  const asking = useAnswer(
    workshop.engine,
    (put) => (regeling === undefined ? undefined : put('generate', { regeling, types })),
    [regeling, types, overview?.version],
  );
  const generated = valueOf(asking.answer);
  const made = generated?.files[0];
  return (
    <div class="typescript">
      <div class="werkbalk">
        <label>
          <span>Regeling</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={regeling}
            onChange={({ currentTarget }) => {
              setChosen(currentTarget.value);
            }}
          >
            {regelingen.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Vorm</span>
          <select
            class="utrecht-select utrecht-select--html-select"
            value={types ? 'ts' : 'js'}
            onChange={({ currentTarget }) => {
              setTypes(currentTarget.value === 'ts');
            }}
          >
            <option value="ts">TypeScript</option>
            <option value="js">JavaScript, zonder typen</option>
          </select>
        </label>
        {made && (
          <Button
            onClick={() => {
              download(types ? made.fileName : made.fileName.replace(/\.ts$/, '.js'), made.text);
            }}
          >
            Bewaar {types ? made.fileName : made.fileName.replace(/\.ts$/, '.js')}
          </Button>
        )}
      </div>
      {generated?.faults.map((fault) => (
        <p key={fault} class="fout">
          {fault}
        </p>
      ))}
      {made ? <Code text={made.text} /> : <NotThere asking={asking} coming="De module wordt gemaakt …" />}
    </div>
  );
}

const MOST = 400;

/** The first lines in colour; the whole is a button away, since a module can be very long. */
function Code({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false);
  const lines = text.split('\n');
  const shown = whole ? text : lines.slice(0, MOST).join('\n');
  const [tokens, setTokens] = useState<readonly (readonly { text: string; kind: string }[])[]>();
  useEffect(() => {
    let wanted = true;
    void import('../editor/colorize.ts').then(async ({ colorize }) => {
      const found = await colorize(shown);
      if (wanted) setTokens(found);
    });
    return () => {
      wanted = false;
    };
  }, [shown]);
  return (
    <>
      <pre class="broncode" tabIndex={0} role="region" aria-label="Gemaakte module">
        <code>
          {tokens
            ? tokens.map((line, index) => (
                <span key={index} class="coderegel">
                  {line.map((token, at) => (
                    <span key={at} class={token.kind}>
                      {token.text}
                    </span>
                  ))}
                  {'\n'}
                </span>
              ))
            : shown}
        </code>
      </pre>
      {!whole && lines.length > MOST && (
        <Button
          onClick={() => {
            setWhole(true);
          }}
        >
          Toon alle {lines.length} regels
        </Button>
      )}
    </>
  );
}
