/** A TrueType font with the glyphs of some letters only: the others keep their number and lose their outline. */

/** Tables that a browser needs; the names of glyphs and rules for ligatures are left out. */
const KEPT: ReadonlySet<string> = new Set(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name']);
const HEADER = 12;
const ENTRY = 16;

/** @throws Error when the font is not of the simple kind that this is for. */
export function smallFont(font: Buffer, letters: ReadonlySet<number>): Buffer {
  const tables = tablesOf(font);
  const outlines = outlinesIn(font);
  const chosen = new Map([...glyphsByLetter(font)].filter(([letter]) => letters.has(letter)));
  const used = withParts(new Set([0, ...chosen.values()]), outlines);
  const shapes = outlines.map((shape, glyph) => (used.has(glyph) ? padded(shape) : Buffer.alloc(0)));
  const starts = Buffer.alloc(4 * (shapes.length + 1));
  let end = 0;
  shapes.forEach(({ length }, glyph) => {
    end += length;
    starts.writeUInt32BE(end, 4 * (glyph + 1));
  });
  const head = Buffer.from(tableIn(tables, 'head'));
  head.writeInt16BE(1, 50); // starts of four bytes
  head.writeUInt32BE(0, 8); // the sum of the whole, put in by `fontOf`
  const noNames = Buffer.alloc(32);
  noNames.writeUInt32BE(0x00030000, 0);
  const changed: readonly [string, Buffer][] = [
    ['cmap', cmapOf(chosen)],
    ['glyf', Buffer.concat(shapes)],
    ['head', head],
    ['loca', starts],
    ['post', noNames],
  ];
  return fontOf(font.readUInt32BE(0), new Map([...tables].filter(([name]) => KEPT.has(name)).concat(changed)));
}

/** By the number of the glyph. */
export function outlinesIn(font: Buffer): readonly Buffer[] {
  const tables = tablesOf(font);
  const isLong = tableIn(tables, 'head').readInt16BE(50) === 1;
  const loca = tableIn(tables, 'loca');
  const glyf = tableIn(tables, 'glyf');
  const start = (glyph: number): number => (isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph));
  const count = tableIn(tables, 'maxp').readUInt16BE(4);
  return Array.from({ length: count }, (_, glyph) => glyf.subarray(start(glyph), start(glyph + 1)));
}

function tableIn(tables: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`The font has no table '${name}'.`);
  return found;
}

function tablesOf(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = HEADER + ENTRY * index;
      const start = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))];
    }),
  );
}

/** From the subtable of format 4 for Unicode, which every font has. */
export function glyphsByLetter(font: Buffer): ReadonlyMap<number, number> {
  const cmap = tableIn(tablesOf(font), 'cmap');
  const count = cmap.readUInt16BE(2);
  const subtables = Array.from({ length: count }, (_, index) => cmap.subarray(cmap.readUInt32BE(4 + 8 * index + 4)));
  const table = subtables.find((each) => each.readUInt16BE(0) === 4);
  if (table === undefined) throw new Error('The font has no table of letters of format 4.');
  const double = table.readUInt16BE(6);
  const found = new Map<number, number>();
  for (let segment = 0; segment < double; segment += 2) {
    const last = table.readUInt16BE(14 + segment);
    const first = table.readUInt16BE(16 + double + segment);
    const delta = table.readUInt16BE(16 + 2 * double + segment);
    const place = 16 + 3 * double + segment;
    const offset = table.readUInt16BE(place);
    for (let letter = first; letter <= last && letter < 0xffff; letter += 1) {
      const raw = offset === 0 ? letter : table.readUInt16BE(place + offset + 2 * (letter - first));
      if (raw !== 0) found.set(letter, (raw + delta) & 0xffff);
    }
  }
  return found;
}

/** One subtable of format 12, a group for each letter. */
function cmapOf(glyphs: ReadonlyMap<number, number>): Buffer {
  const letters = [...glyphs].toSorted(([one], [other]) => one - other);
  const table = Buffer.alloc(12 + 16 + 12 * letters.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4); // Windows
  table.writeUInt16BE(10, 6); // all of Unicode
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(letters.length, 24);
  letters.forEach(([letter, glyph], index) => {
    table.writeUInt32BE(letter, 28 + 12 * index);
    table.writeUInt32BE(letter, 32 + 12 * index);
    table.writeUInt32BE(glyph, 36 + 12 * index);
  });
  return table;
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** A glyph may be put together from others. */
function withParts(glyphs: Set<number>, outlines: readonly Buffer[]): Set<number> {
  for (const glyph of glyphs) {
    const shape = outlines[glyph];
    if (shape === undefined || shape.length === 0 || shape.readInt16BE(0) >= 0) continue;
    let at = 10;
    let flags = MORE;
    while ((flags & MORE) !== 0) {
      flags = shape.readUInt16BE(at);
      glyphs.add(shape.readUInt16BE(at + 2)); // a Set goes on with what is added to it
      at += 4 + ((flags & WORDS) !== 0 ? 4 : 2);
      at += (flags & SCALE) !== 0 ? 2 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & MATRIX) !== 0 ? 8 : 0;
    }
  }
  return glyphs;
}

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc(-data.length & 3)]);

function sumOf(data: Buffer): number {
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum = (sum + data.readUInt32BE(at)) >>> 0;
  return sum;
}

const WHOLE = 0xb1b0afba;

function fontOf(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const names = [...tables.keys()].toSorted();
  const start = HEADER + ENTRY * names.length;
  const header = Buffer.alloc(start);
  const power = Math.floor(Math.log2(names.length));
  header.writeUInt32BE(version, 0);
  header.writeUInt16BE(names.length, 4);
  header.writeUInt16BE(ENTRY * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(ENTRY * (names.length - 2 ** power), 10);
  let at = start;
  const places = new Map<string, number>();
  const parts = names.map((name, index) => {
    const data = tables.get(name) ?? Buffer.alloc(0);
    const part = padded(data);
    const entry = HEADER + ENTRY * index;
    header.write(name, entry, 'latin1');
    header.writeUInt32BE(sumOf(part), entry + 4);
    header.writeUInt32BE(at, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    places.set(name, at);
    at += part.length;
    return part;
  });
  const font = Buffer.concat([header, ...parts]);
  font.writeUInt32BE((WHOLE - sumOf(font)) >>> 0, (places.get('head') ?? 0) + 8);
  return font;
}
