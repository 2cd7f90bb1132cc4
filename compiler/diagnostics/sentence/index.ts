/** Explains why a sentence is not understood: first the mistakes people make, then what belonged at the place. */
import type { SyntaxFault } from '../../../grammar/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { quotable } from '../phrases.ts';
import { brokenSentence, described, insteadOf, say, type Broken, type Cause } from './context.ts';
import { numericDate } from './dates.ts';
import {
  brackets,
  colonBeforeValue,
  commaMissing,
  conditionLoose,
  danglingComma,
  dateInRule,
  listMarks,
  otherMarks,
  semicolonForComma,
} from './joints.ts';
import {
  ageWithoutUnit,
  andOr,
  betweenBounds,
  changedValue,
  conditionInside,
  distributed,
  everybody,
  forEach,
  mayDo,
  meantIn,
  olderThan,
  onlyFirst,
  otherBound,
  pairedWords,
  pointer,
  twelveTimes,
  unlessInside,
  workingDays,
} from './drafting.ts';
import {
  looseComparison,
  verbAfterCitation,
  verbBeforeThan,
  verbMissing,
  verbTooEarly,
  wrongBeginning,
} from './order.ts';
import { misplacedNot, phraseScrambled, possessive, unknownMainPredicate, unknownPredicate } from './predicates.ts';
import { citationExpected, citationTurned, headingAsSentence, numberMissing, ordinalLid } from './references.ts';
import { noneInCell, requestOtherwise, sumOverPersons, termInSentence, toldOtherwise } from './stories.ts';
import { standsWhereTextBelongs, statuteText } from './statute-text.ts';
import { extremeWord, synonym, unitAfterAmount, unknownVerb } from './words.ts';
import { misspeltName, misspeltPhrase, partOfPhrase, swappedLetters } from './spelling.ts';
import { personLoose, stopBetween, verbBeforeValue } from './facts.ts';
import {
  excessWithoutThat,
  formulaSigns,
  isForBedraagt,
  groundBeforeValue,
  loneBound,
  partWithoutOf,
  percentSignMissing,
} from './values.ts';

/** In this order: the first that recognises the sentence words the message. */
const CAUSES: readonly Cause[] = [
  headingAsSentence,
  stopBetween,
  numericDate,
  ordinalLid,
  citationTurned,
  numberMissing,
  toldOtherwise,
  requestOtherwise,
  noneInCell,
  sumOverPersons,
  otherMarks,
  listMarks,
  andOr,
  olderThan,
  ageWithoutUnit,
  twelveTimes,
  everybody,
  onlyFirst,
  unlessInside,
  conditionInside,
  workingDays,
  termInSentence,
  otherBound,
  betweenBounds,
  dateInRule,
  forEach,
  meantIn,
  pairedWords,
  distributed,
  pointer,
  changedValue,
  unitAfterAmount,
  semicolonForComma,
  colonBeforeValue,
  commaMissing,
  brackets,
  formulaSigns,
  percentSignMissing,
  partWithoutOf,
  loneBound,
  groundBeforeValue,
  isForBedraagt,
  excessWithoutThat,
  looseComparison,
  verbBeforeThan,
  possessive,
  misplacedNot,
  extremeWord,
  partOfPhrase,
  synonym,
  misspeltName,
  mayDo,
  misspeltPhrase,
  swappedLetters,
  personLoose,
  verbBeforeValue,
  unknownVerb,
  verbAfterCitation,
  phraseScrambled,
  verbTooEarly,
  wrongBeginning,
  unknownPredicate,
  unknownMainPredicate,
  verbMissing,
  citationExpected,
  conditionLoose,
  danglingComma,
];

/** What statutes say and rules do not: where the text belongs, the sentence is that text. */
const OF_STATUTES: ReadonlySet<Cause> = new Set([
  everybody,
  onlyFirst,
  conditionInside,
  meantIn,
  pairedWords,
  distributed,
  pointer,
  changedValue,
  mayDo,
  wrongBeginning,
  unknownPredicate,
  unknownMainPredicate,
  verbMissing,
]);

/** What belonged at the place, by the construct that was being read. */
const EXPECTED: Readonly<Record<string, string>> = {
  'voorwaarde of lijst': 'een voorwaarde',
  voorwaarden: 'een voorwaarde',
  voorwaarde: 'een voorwaarde',
  bewering: 'een voorwaarde',
  'gezegde in bijzin': 'iets dat daarvan wordt gezegd',
  gezegde: 'iets dat daarvan wordt gezegd',
  hoedanigheid: 'een hoedanigheid',
  'waarde zelf': 'een waarde',
  'wat het is': 'een waarde',
  waarde: 'een waarde',
  bedrag: 'een waarde',
  'letterlijke waarde': 'een waarde',
  'deel van een waarde': 'een waarde',
  'waarde in een voorbeeld': 'een waarde',
  som: 'nog een waarde',
  'hoogste of laagste': 'nog een waarde',
  vergelijking: 'een vergelijking',
  naam: 'een naam',
  hoofd: 'een naam',
  onderwerp: 'een naam',
  werkwoord: 'een werkwoord',
  leeftijd: 'een leeftijd',
  datum: 'een hele datum',
  tijdvak: 'een tijdvak',
  afronding: 'de eenheid',
  verwijzing: 'een verwijzing',
  formule: 'een formule',
  product: 'een letter of getal',
  macht: 'een letter of getal',
  'letter van de formule': 'de uitleg van een letter',
  bewerking: 'een bewerking',
  zin: 'een punt',
  kolomkop: 'een gegeven',
  'kolomkop verwacht': 'een uitkomst',
  'met dien verstande dat': 'wat er dan geldt',
};

const NAME_HINT = "Schrijf een naam die onder 'gegevens', als parameter of als uitkomst is omschreven.";
const WORDS_HINT = "Gebruik de woorden waarmee het onder 'gegevens' is omschreven.";

const CONDITION_HINT =
  "Schrijf waaronder het geldt, met het werkwoord achteraan: 'indien de verzekerde een partner heeft'.";

const EXAMPLES: Readonly<Record<string, string>> = {
  naam: NAME_HINT,
  hoofd: NAME_HINT,
  onderwerp: NAME_HINT,
  gezegde: WORDS_HINT,
  'gezegde in bijzin': WORDS_HINT,
  hoedanigheid: WORDS_HINT,
  'voorwaarde of lijst': CONDITION_HINT,
  bewering: CONDITION_HINT,
  'wat het is': "Schrijf een naam, een bedrag ('€ 12,50'), een percentage ('4% van …') of 'nihil'.",
  'waarde zelf': "Schrijf een naam, een bedrag ('€ 12,50'), een percentage ('4% van …') of 'nihil'.",
  'deel van een waarde': "Schrijf een naam, een bedrag ('€ 12,50'), een percentage ('4% van …') of 'nihil'.",
  som: "Noem twee of meer waarden, met 'en' ertussen, of een lijst na een dubbele punt.",
  'hoogste of laagste': "Noem twee of meer waarden, met 'en' ertussen.",
  afronding: "Schrijf 'hele euro's', 'hele eurocenten' of 'een veelvoud van € 25'.",
  leeftijd: "Schrijf het aantal jaren met 'jaar' erachter: 'jonger is dan 18 jaar'.",
  datum: "Schrijf de dag in cijfers en de maand voluit: '1 januari 2021'.",
  tijdvak: "Schrijf 'het berekeningsjaar', 'het kalenderjaar' of 'de maand'.",
  vergelijking: "Schrijf bijvoorbeeld 'meer bedraagt dan …', 'ten minste … bedraagt' of 'gelijk is aan …'.",
  'met dien verstande dat': "Schrijf bijvoorbeeld 'met dien verstande dat deze ten minste € 12 bedraagt'.",
  'waarde in een voorbeeld': "Een voorbeeld noemt de waarde zelf: '€ 12,50', '4%', '1 januari 2021', ja of nee.",
};

/** The message for a sentence that the grammar cannot read. */
export function explainSentence(fault: SyntaxFault, source: string, names: readonly string[]): Diagnostic {
  const broken = brokenSentence(fault, source, names);
  const isText = standsWhereTextBelongs(fault, source);
  for (const cause of CAUSES) {
    const found = cause(broken);
    if (found) return isText && OF_STATUTES.has(cause) ? statuteText(broken) : found;
  }
  return isText ? statuteText(broken) : expected(broken);
}

/** A remedy by what stands there: a word that is nowhere known, or one that cannot stand here. */
function howToGoOn(broken: Broken): string {
  const unknown =
    broken.kind === 'OnbekendeNaam'
      ? `'${quotable(broken.found, 40)}' is geen woord van de taal en geen naam die is omschreven: laat het weg of zeg het anders. `
      : '';
  return `${unknown}Na een uitkomst volgt een punt, een voorwaarde ('indien …', 'tenzij …'), een bewerking (', vermeerderd met …'), een grens (', ten hoogste …') of ', met dien verstande dat …'.`;
}

function expected(broken: Broken): Diagnostic {
  const wanted = EXPECTED[broken.rule];
  const after = quotable(broken.previous, 50);
  if (broken.previous === '')
    return say(broken, {
      text: `Een zin kan niet beginnen met ${described(broken)}.`,
      hint: "Begin met waarover de zin gaat: 'De … bedraagt …' of 'De … is … indien …'.",
    });
  if (wanted === undefined || broken.rule === 'zin' || broken.rule === 'vervolg') {
    return say(broken, {
      text: `Tot en met '${after}' is de zin begrepen; daarna past ${described(broken)} niet.`,
      hint: howToGoOn(broken),
    });
  }
  return say(broken, {
    text: `Na '${after}' hoort ${wanted} te staan; ${insteadOf(broken)}.`,
    hint: EXAMPLES[broken.rule],
  });
}
