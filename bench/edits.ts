/** Edits as an author makes them, key by key, in five files of the rules. */

/** Typing at one place: what is `gone` goes from its end, then `typed` comes. */
export interface Edit {
  readonly name: string;
  readonly file: string;
  /** The text just before the place. */
  readonly after: string;
  readonly gone?: string;
  readonly typed: string;
}

export const EDITS: readonly Edit[] = [
  {
    name: 'percentage in een zin (Wzt 2)',
    file: 'rules/zorgtoeslag/zorgtoeslag.lid',
    after: 'In afwijking van lid 1 bedraagt de zorgtoeslag ',
    gone: '50%',
    typed: '55%',
  },
  {
    name: 'voorwaarde in een zin (Wht 2)',
    file: 'rules/huurtoeslag/huurtoeslag.lid',
    after: 'Een persoon is een meetellende huisgenoot indien die persoon een huisgenoot is',
    typed: ' en een medebewoner is',
  },
  {
    name: 'feit in een voorbeeld (Wkb)',
    file: 'rules/kindgebonden-budget/kindgebonden-budget.lid',
    after: 'Carla is kind met kinderbijslag van Anna. Dirk is kind met kinderbijslag van Anna.',
    typed: ' Carla is een opvangkind.',
  },
  {
    name: 'bedrag in een voorbeeld (Wzt)',
    file: 'rules/zorgtoeslag/zorgtoeslag.lid',
    after: 'Het inkomensgegeven van Anna bedraagt € ',
    gone: '37.497',
    typed: '38.000',
  },
  {
    name: 'naam in een zin (Wkb 2)',
    file: 'rules/kindgebonden-budget/kindgebonden-budget.lid',
    after: 'Het kindgebonden budget over het berekeningsjaar bedraagt het ',
    gone: 'jaarbedrag na afronding',
    typed: 'jaarbedrag voor afronding',
  },
  {
    name: 'omschreven naam (Awir, gegevens)',
    file: 'rules/awir/awir.lid',
    after: '  een ',
    gone: 'detentie',
    typed: 'gevangenschap',
  },
  {
    name: 'nieuw gegeven (Wko, gegevens)',
    file: 'rules/kinderopvangtoeslag/kinderopvang.lid',
    after: '  met werken gestopt is;\n',
    typed: '  eerder gestopt is;\n',
  },
  {
    name: 'nieuwe zin (Awir 5)',
    file: 'rules/awir/awir.lid',
    after: '\nartikel 5\n',
    typed: 'De proef bedraagt € 5.\n',
  },
  {
    name: 'wettekst (Wht 2)',
    file: 'rules/huurtoeslag/huurtoeslag.lid',
    after: '\nartikel 2\n',
    typed: '> Een regel.\n',
  },
  {
    name: 'bedrag van een parameter (Wzt)',
    file: 'rules/zorgtoeslag/zorgtoeslag.lid',
    after: '| 2024 |  € 1',
    gone: '.987',
    typed: '.995',
  },
  {
    name: 'uitleg bij een regel (Wht 2)',
    file: 'rules/huurtoeslag/huurtoeslag.lid',
    after: 'uitleg: de huurder en alle huisgenoten',
    typed: ' van het adres',
  },
];

/** The texts that the file has after each key. */
export function keysOf({ after, gone = '', typed }: Edit, text: string): readonly string[] {
  const at = text.indexOf(after + gone);
  if (at === -1) throw new Error(`The rules no longer have: ${after}${gone}`);
  const start = at + after.length;
  const rest = text.slice(start + gone.length);
  const before = text.slice(0, start);
  return [
    ...Array.from(gone, (_, index) => before + gone.slice(0, gone.length - 1 - index) + rest),
    ...Array.from(typed, (_, index) => before + typed.slice(0, index + 1) + rest),
  ];
}
