/** What a cell of a beslistabel was probably meant to be. */

const VALUE = '(?:€\\s?)?[\\d.]+(?:,\\d+)?%?';
const UNIT = '(?:\\s+(?:jaar|jaren|euro|personen|kinderen))?';
const pattern = (source: string): RegExp => new RegExp(`^${source.replaceAll('N', `(${VALUE})${UNIT}`)}$`, 'i');

const MEANT: readonly { readonly test: RegExp; readonly use: (low: string, high: string) => string }[] = [
  { test: pattern('(?:<|jonger dan|kleiner dan|lager dan|onder|onder de|tot) ?N'), use: (n) => `minder dan ${n}` },
  { test: pattern('(?:<=|≤|tot en met|maximaal|hooguit|hoogstens) ?N'), use: (n) => `ten hoogste ${n}` },
  { test: pattern('(?:>=|≥|vanaf|minimaal|minstens) ?N'), use: (n) => `ten minste ${n}` },
  { test: pattern('(?:>|groter dan|hoger dan|boven|boven de) ?N'), use: (n) => `meer dan ${n}` },
  { test: pattern('N (?:of|en) (?:ouder|meer|hoger|langer)'), use: (n) => `ten minste ${n}` },
  { test: pattern('N (?:of|en) (?:jonger|minder|lager|korter)'), use: (n) => `ten hoogste ${n}` },
  { test: pattern('(?:van )?N ?(?:[-–]|t/m|tot en met) ?N'), use: (low, high) => `van ${low} tot en met ${high}` },
];

const REST = /^(?:anders|overig|overige|overige gevallen|in alle andere gevallen|rest|\*|-|n\.?v\.?t\.?)$/i;

export interface CellMeaning {
  /** At most one. */
  readonly lijktOp: readonly string[];
  readonly remedie?: string;
}

/** The condition as the language has it, or what to do instead. */
export function explainCell(cell: string): CellMeaning {
  const text = cell.replace(/\s+/g, ' ').trim();
  if (REST.test(text))
    return {
      lijktOp: [],
      remedie:
        'Een rij voor de rest bestaat niet: noem de grenzen of de keuzes die overblijven. Doet deze kolom er in de rij niet toe, laat de cel dan leeg.',
    };
  for (const { test, use } of MEANT) {
    const found = test.exec(text);
    if (found) return { lijktOp: [use(found[1] ?? '', found[2] ?? '')] };
  }
  return { lijktOp: [] };
}
