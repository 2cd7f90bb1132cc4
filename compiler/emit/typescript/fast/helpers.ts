/** The names that generated code imports from the runtime, and those that it uses for itself. */
export const helpers: readonly string[] = [
  'GEEN', 'NAAR_VOLLEDIG', 'NIEMAND', 'alleenOp', 'breed', 'dagUit', 'ding', 'dossier', 'eersteVanJaar', 'eersteVanMaand', 'exactUit',
  'feit', 'feitTussen', 'gelijkG', 'getalCel', 'grens', 'grootCel', 'heleJaren', 'hoogsteG', 'jaNeeUit', 'keuzeUit', 'kleinerG',
  'kleinerOfGelijkG', 'kolom', 'kolomG', 'laagsteG', 'later', 'maalG', 'mens', 'mensCel', 'mensen', 'minG', 'monthStart', 'naarVolledig',
  'niemand', 'omhoog', 'omhoogG', 'omlaag', 'omlaagG', 'ongelijk', 'ongelijkG', 'optel', 'optelBij', 'optelG', 'plusG', 'rekenkundig',
  'rekenkundigG', 'rol', 'smal', 'uitVolledig', 'volledig', 'waarheidCel', 'yearOf', 'yearStart', 'zaakSchema', 'zelfde', 'zelfdeG',
];

export const ownNames: readonly string[] = [
  'd', 'dag', 'uit', 'gevonden', 'som', 'aantal', 'jaar', 'maand', 'tot', 'buiten', 'iets', 'waarde', 'cel', 'over', 'kandidaat', 'gekozen',
  'Math', 'NaN', 'BigInt', 'Number', 'Infinity', 'indeling', 'programma', 'schema', 'voorbeelden', 'openZaak', 'zaak', 'vraag', 'reden',
];
