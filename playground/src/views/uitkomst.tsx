/** The outcome of the chosen question, and why. */
import { state } from '../state.ts';
import { useStore } from '../store.ts';

export function Uitkomst() {
  const answered = useStore(state, (now) => now.answered);
  return (
    <section class="uitkomst" aria-labelledby="kop-uitkomst">
      <header class="paneel-kop">
        <h2 id="kop-uitkomst" class="utrecht-heading-4">
          Uitkomst en uitleg
        </h2>
      </header>
      {answered === undefined ? (
        <p>Kies een voorbeeld; dan staat hier wat eruit komt, en waarom.</p>
      ) : (
        <>
          <p role="status">
            {answered.question}: <strong>{answered.text}</strong>
          </p>
          <ol class="uitleg">
            {answered.lines.map(({ text, depth, kind }, index) => (
              <li key={index} class={kind} style={{ paddingInlineStart: `${depth}em` }}>
                {text}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
