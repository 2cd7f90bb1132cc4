/** The words that open a line under a heading, with what they are for. Those that are written in this order stand so. */
export interface LineWord {
  readonly word: string;
  /** What is put behind it: blanks up to a column, or a snippet. */
  readonly insert?: string;
  readonly documentation: string;
}

const of = (word: string, documentation: string, insert?: string): LineWord => ({
  word,
  documentation,
  ...(insert === undefined ? {} : { insert }),
});

const DATES: readonly LineWord[] = [
  of('treedt in werking met ingang van', 'Vanaf welke dag dit geldt.'),
  of('werkt terug tot en met', 'Tot en met welke eerdere dag het terugwerkt.'),
  of('bekendgemaakt op', 'De dag van bekendmaking: zo weet u wat op een dag bekend was.'),
  of('uitgesproken op', 'De dag van de uitspraak.'),
];
const BRON = of('bron', 'Waar het vandaan komt: de vindplaats.');
const UITLEG = of('uitleg', 'Waarom het zo is gekozen.');
const GRONDSLAG = of('grondslag', 'De bepaling waarop het berust.');

const GELDIG = of('geldig', 'Het tijdvak waarin dit geldt.');

const OF_JUDGEMENT: readonly LineWord[] = [
  of('door', 'Wie oordeelt.'),
  GRONDSLAG,
  of('vraag', 'De vraag, zoals zij aan een mens wordt gesteld.'),
  of('weegt mee', 'Wat bij het oordeel van belang is.'),
  of('motivering', 'Of het antwoord redenen moet hebben.'),
  of('bij elke', 'Waarvoor er telkens een eigen oordeel is.'),
  of('oordeel of', 'Het oordeel dat de bevoegdheid vraagt.'),
  of('van', 'Over wie het oordeel gaat.'),
  UITLEG,
];

/** By the heading. */
export const LINE_WORDS: Readonly<Record<string, readonly LineWord[]>> = {
  regeling: [of('soort', 'Wet, besluit, beleidsregel, uitspraak.'), BRON, GRONDSLAG, ...DATES],
  wijziging: [
    of('wijzigt', 'Welke regeling wordt gewijzigd.'),
    BRON,
    ...DATES,
    of('verwerkt in de regels', 'De regels hebben deze wijziging al.'),
  ],
  oordeel: OF_JUDGEMENT,
  bevoegdheid: OF_JUDGEMENT,
  verzoek: [
    of('door', 'Wie het verzoek doet.'),
    of('binnen', 'De termijn voor het verzoek.'),
    of('bewijs', 'Wat moet vaststaan.'),
    of('werkt door', 'Of het ook later werkt.'),
    GRONDSLAG,
    UITLEG,
  ],
  voorbeeld: [
    BRON,
    of('gegeven', 'Hieronder staat het geval.', 'gegeven\n    ${1}'),
    of('verwacht', 'Hieronder staat wat eruit moet komen.', 'verwacht\n    ${1}'),
    of('met inachtneming van', 'Met een uitspraak of beleidsregel erbij.'),
    of('zoals bekend op', 'Met de bedragen die op die dag bekend waren.'),
  ],
  parameter: [BRON, of('met ingang van', 'Vanaf welke dag de waarde geldt.'), GELDIG],
  tabel: [BRON, GELDIG],
  schijven: [BRON, GELDIG],
  termijn: [of('binnen', 'Hoeveel tijd er is, en vanaf wanneer.')],
  gebruikt: [],
};

/** Words behind which the other words under that heading begin in one column. */
export const IN_COLUMNS = new Set(['oordeel', 'bevoegdheid', 'verzoek']);
