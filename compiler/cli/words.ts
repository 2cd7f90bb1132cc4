/** Small words for counts and times. */

/** '1 fout', '3 fouten'; `none` replaces the nought. */
export function counted(count: number, [one, more]: readonly [one: string, more: string], none = '0'): string {
  return `${count === 0 ? none : count} ${count === 1 ? one : more}`;
}

/** '1,3 s' */
export function seconds(milliseconds: number): string {
  const tenths = Math.floor(milliseconds / 100);
  return `${Math.floor(tenths / 10)},${tenths % 10} s`;
}

const NARROWEST = 40;

/** The text in lines of at most that width, later lines four narrower; in one line when there is no width. */
export function wrapped(text: string, width: number | undefined): readonly string[] {
  if (width === undefined || text.length <= width) return [text];
  const room = Math.max(width, NARROWEST);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const most = lines.length === 0 ? room : room - 4;
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
