/** Questions that only a human may answer: yes or no, by whom and why. The page never answers them itself. */
import { useState } from 'preact/hooks';

import { judgedIn, placeOfQuestion, withAnswer } from '../../../compiler/service/index.ts';
import type { Answered } from '../engine/protocol.ts';
import { Button } from '../parts/button.tsx';
import { ToLid } from '../parts/to-lid.tsx';
import { dayInWords } from '../parts/words.ts';
import { decimalOf, numberText } from '../parts/zaak.ts';
import { state } from '../state.ts';
import { useStore } from '../store.ts';
import type { Workshop } from '../workshop.ts';

type Judgement = Answered['judgements'][number];

interface JudgementsProps {
  readonly workshop: Workshop;
  readonly answered: Answered;
}

export function Judgements({ workshop, answered }: JudgementsProps) {
  const zaak = useStore(state, (now) => now.selection?.question.zaak);
  const known = useStore(state, (now) => now.overview?.judgements) ?? [];
  const given = zaak ? judgedIn(zaak) : [];
  if (answered.judgements.length === 0 && given.length === 0) return null;
  return (
    <div class="oordelen">
      <h3>Hier oordeelt een mens</h3>
      <ul>
        {answered.judgements.map((judgement) => (
          <li key={judgement.pad}>
            <Question workshop={workshop} judgement={judgement} />
          </li>
        ))}
        {given.map((place) => (
          <li key={[place.key, ...place.names].join(' ')}>
            {place.names.length > 0 && `Over ${place.names.join(' en ')}: `}
            {known.find((each) => each.key === place.key)?.question ?? place.key}{' '}
            {place.answers.map(({ antwoord, bedrag, motivering, door, van, tot }) => (
              <span key={van}>
                <strong>{antwoord === true || antwoord === 'ja' ? 'Ja' : 'Nee'}</strong>
                {typeof bedrag === 'string' && ` met € ${numberText(bedrag)}`}
                {van !== undefined && ` van ${dayInWords(van)}`}
                {tot !== undefined && ` tot ${dayInWords(tot)}`}, volgens {door}
                {motivering !== undefined && `: ${motivering}`}{' '}
              </span>
            ))}
            <Button
              kind="subtle"
              onClick={() => {
                if (zaak) workshop.setZaak(withAnswer(zaak, place, undefined), 'Het oordeel is teruggenomen.');
              }}
            >
              Terugnemen
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Question({ workshop, judgement }: { readonly workshop: Workshop; readonly judgement: Judgement }) {
  const [reason, setReason] = useState('');
  const [amount, setAmount] = useState('');
  const selection = useStore(state, (now) => now.selection);
  const asksAmount = judgement.soort === 'bedrag';
  const exact = decimalOf(amount);
  const isReasoned = judgement.motivering === 'vrij' || reason.trim() !== '';
  const give = (antwoord: boolean): void => {
    if (selection === undefined) return;
    const { zaak, vraag } = selection.question;
    const answer = {
      antwoord,
      door: judgement.door,
      datum: vraag.peildatum,
      ...(reason.trim() !== '' && { motivering: reason.trim() }),
      ...(asksAmount && antwoord && exact !== undefined && { bedrag: exact }),
    };
    workshop.setZaak(withAnswer(zaak, placeOfQuestion(judgement), answer));
  };
  return (
    <div class="oordeel">
      <p>
        {judgement.vraag} <ToLid workshop={workshop} address={judgement.grondslag} />
      </p>
      <p class="bijschrift">
        Dit beslist: {judgement.door}.{judgement.weegtMee.length > 0 && ` Weegt mee: ${judgement.weegtMee.join(', ')}.`}
      </p>
      {asksAmount && (
        <label class="veld">
          <span>Bedrag, in euro</span>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            aria-invalid={amount !== '' && exact === undefined}
            inputMode="decimal"
            value={amount}
            onInput={({ currentTarget }) => {
              setAmount(currentTarget.value);
            }}
          />
        </label>
      )}
      <label class="veld">
        <span>Waarom{judgement.motivering === 'vrij' ? ' (mag leeg)' : ''}</span>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          value={reason}
          onInput={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
      </label>
      <div class="knoppen">
        <Button
          disabled={!isReasoned || (asksAmount && exact === undefined)}
          onClick={() => {
            give(true);
          }}
        >
          Ja
        </Button>
        <Button
          disabled={!isReasoned}
          onClick={() => {
            give(false);
          }}
        >
          Nee
        </Button>
      </div>
    </div>
  );
}
