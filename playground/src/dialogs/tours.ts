/** Three short exercises on the real rules. A step knows when it is done by looking, not by being told. */
import { state, type State } from '../state.ts';
import type { Workshop } from '../workshop.ts';

export interface Step {
  readonly text: string;
  /** Brings the place into view when the step begins. */
  readonly show?: (workshop: Workshop) => void;
  /** Does the step for who prefers to watch. */
  readonly doIt?: { readonly label: string; readonly run: (workshop: Workshop) => void };
  /** Done, when this holds. */
  readonly done?: (state: State, workshop: Workshop) => boolean;
}

export interface TourPlan {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly steps: readonly Step[];
}

const FILE = 'zorgtoeslag/zorgtoeslag.lid';
const HALF = 'bedraagt de zorgtoeslag 50% van de zorgtoeslag ingevolge lid 1';
const SIXTY = HALF.replace('50%', '60%');

const text = (workshop: Workshop): string => workshop.text(FILE) ?? '';
const wrongCount = ({ marks }: State): number => [...marks.values()].filter((mark) => mark.state === 'fout').length;
const finished = ({ ran, overview }: State): boolean => ran?.finished === true && ran.version === overview?.version;

function showText(wanted: string): (workshop: Workshop) => void {
  return (workshop) => {
    const start = text(workshop).indexOf(wanted);
    if (start >= 0) workshop.goTo({ file: FILE, start, end: start + wanted.length });
  };
}

function replace(workshop: Workshop, from: string, to: string): void {
  const now = text(workshop);
  if (now.includes(from)) workshop.change(new Map([[FILE, now.replace(from, to)]]));
}

const EXCEPTION = `
lid 4a
In afwijking van lid 1 bedraagt de zorgtoeslag € 0, indien de standaardpremie minder bedraagt dan € 2.000.
`;

export const tours: readonly TourPlan[] = [
  {
    name: 'percentage',
    title: 'Wijzig een percentage',
    about: 'en zie welke voorbeelden niet meer uitkomen',
    steps: [
      {
        text: 'Dit is artikel 2, vierde lid, van de Wet op de zorgtoeslag. Boven de regel staat de tekst van de wet. Maak van 50% in de regel 60%.',
        show: showText('50% van de zorgtoeslag'),
        doIt: { label: 'Doe het voor', run: (workshop) => replace(workshop, HALF, SIXTY) },
        done: (_, workshop) => !text(workshop).includes(HALF),
      },
      {
        text: 'Rechts is te zien welke voorbeelden niet meer uitkomen, met wat er verwacht werd en wat eruit komt. Kies er een: onder Uitkomst en uitleg staat waarom.',
        done: (state) => finished(state) && wrongCount(state) > 0,
      },
      {
        text: 'Zet het nu terug, met Ongedaan maken boven in beeld. Alle voorbeelden komen weer uit.',
        doIt: { label: 'Doe het voor', run: (workshop) => replace(workshop, SIXTY, HALF) },
        done: (state, workshop) => text(workshop).includes(HALF) && finished(state) && wrongCount(state) === 0,
      },
    ],
  },
  {
    name: 'uitzondering',
    title: 'Voeg een uitzondering toe',
    about: 'met ‘in afwijking van’, en zie voor wie zij geldt',
    steps: [
      {
        text: 'Zet onder het vierde lid een nieuw lid 4a: ‘In afwijking van lid 1 bedraagt de zorgtoeslag € 0, indien de standaardpremie minder bedraagt dan € 2.000.’ De volgorde van de tekst beslist niet; de woorden ‘in afwijking van’ wel.',
        show: showText(HALF),
        doIt: { label: 'Doe het voor', run: addException },
        done: (_, workshop) => text(workshop).includes('lid 4a'),
      },
      {
        text: 'Voorbeelden uit jaren met een lagere standaardpremie komen nu niet meer uit. Kies er een, en zie in de uitleg dat lid 4a voor lid 1 gaat.',
        done: (state) => finished(state) && wrongCount(state) > 0,
      },
      {
        text: 'Neem de uitzondering terug met Ongedaan maken.',
        doIt: { label: 'Doe het voor', run: (workshop) => replace(workshop, EXCEPTION, '') },
        done: (state, workshop) => !text(workshop).includes('lid 4a') && finished(state) && wrongCount(state) === 0,
      },
    ],
  },
  {
    name: 'vergelijken',
    title: 'Vergelijk voor en na',
    about: 'dezelfde gegevens, het recht van twee dagen',
    steps: [
      {
        text: 'Kies rechts een voorbeeld: dat geval gaan we vergelijken.',
        done: ({ selection }) => selection !== undefined,
      },
      {
        text: 'Open onder de tekst het tabblad Vergelijken. Daar staan twee dagen naast elkaar.',
        doIt: {
          label: 'Doe het voor',
          run: () => {
            state.set({ panel: 'vergelijken', tab: 'vergelijken' });
          },
        },
        done: ({ panel }) => panel === 'vergelijken',
      },
      {
        text: 'Kies zelf twee dagen. Achter elke uitkomst staan de leden die het verschil maken; klik erop om ze te lezen.',
      },
    ],
  },
];

function addException(workshop: Workshop): void {
  const now = text(workshop);
  const at = now.indexOf('\n\n', now.indexOf(HALF));
  if (at >= 0) workshop.change(new Map([[FILE, `${now.slice(0, at + 1)}${EXCEPTION}${now.slice(at + 1)}`]]));
}
