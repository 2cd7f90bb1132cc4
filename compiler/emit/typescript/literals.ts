/**
 * Text of a law as part of a TypeScript file. Whatever a statute or an encoder wrote, it stays inside its literal or
 * its comment: also inside a `<script>` element.
 */

const separators: Readonly<Record<string, string>> = { '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** A value as an expression: JSON, in which nothing can end a string, a line or a script element, or set a prototype. */
export function literal(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u2028\u2029]/g, (separator) => separators[separator] ?? '')
    .replace(/<(?=[/!])/g, '\\u003c')
    .replace(/-->/g, '--\\u003e')
    .replace(/"__proto__":/g, '["__proto__"]:');
}

/** A string in the quotes that Prettier prefers. */
export function stringLiteral(text: string): string {
  const inside = literal(text).slice(1, -1);
  return inside.includes("'") ? `"${inside}"` : `'${inside.replaceAll('\\"', '"')}'`;
}

/** Text that can stand in a comment on one line. */
export function commentText(text: string): string {
  return text
    .replace(/\*(?=\/)/g, '*\\')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\s\u2028\u2029\u0085]+/g, ' ')
    .replace(/<(?=[/!])/g, '<\\')
    .replaceAll('-->', '--\\>')
    .replace(/(^|[\s({])@/g, '$1\\@')
    .trim();
}

/** A documentation comment; an empty line separates paragraphs, every paragraph may have several lines. */
export function docComment(paragraphs: readonly (string | undefined)[]): string {
  const shown = paragraphs.filter(
    (paragraph): paragraph is string => paragraph !== undefined && paragraph.trim() !== '',
  );
  const lines = shown.flatMap((paragraph, index) => [
    ...(index === 0 ? [] : ['']),
    ...paragraph.split('\n').flatMap((line) => wrap(commentText(line))),
  ]);
  if (lines.length === 1) return `/** ${lines[0] ?? ''} */`;
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'].join('\n');
}

const WIDTH = 110;

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
