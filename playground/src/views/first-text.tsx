/** The beginning of the text, in the place and the letters that the editor will give it, until there is an editor. */
import { lookOf } from '../editor/line-looks.ts';

/** More than fits on a high screen. */
const LINES = 80;
/** The width of a space, nearly: rows after the first begin further than their line. */
const SPACE = 0.318;

export function FirstText({ text }: { readonly text: string }) {
  return (
    <div class="eerste-tekst">
      {text.split('\n', LINES).map((line, index) => {
        const look = lookOf(line);
        return (
          <p
            key={index}
            class={look === 'wettekst' ? look : ''}
            style={{ '--begin': `${SPACE * line.search(/\S|$/)}em` }}
          >
            <span class={look === 'wettekst' ? 'wettekst-woorden' : look}>{line}</span>
          </p>
        );
      })}
    </div>
  );
}
