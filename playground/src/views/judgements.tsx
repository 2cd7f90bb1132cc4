/** Questions that only a human may answer: yes or no, by whom and why. The page never answers them itself. */
import { useState } from 'preact/hooks';

import type { Answered } from '../engine/protocol.ts';
import { Button } from '../parts/button.tsx';
import { ToLid } from '../parts/to-lid.tsx';
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
  const given = Object.entries(zaak?.oordelen ?? {});
  if (answered.judgements.length === 0 && given.length === 0) return null;
  return (
    <div class="oordelen">
      <h3>Hier oordeelt een mens</h3>
      <ul>
        {answered.judgements.map((judgement) => (
          <li key={judgement.id}>
            <Question workshop={workshop} judgement={judgement} />
          </li>
        ))}
        {given.map(([key, { antwoord, motivering, door }]) => (
          <li key={key}>
            {known.find((each) => each.key === key)?.question ?? key}{' '}
            <strong>{antwoord === true || antwoord === 'ja' ? 'Ja' : 'Nee'}</strong>, volgens {door}
            {motivering !== undefined && `: ${motivering}`}{' '}
            <Button
              kind="subtle"
              onClick={() => {
                const rest = Object.fromEntries(given.filter(([name]) => name !== key));
                if (zaak) workshop.setZaak({ ...zaak, oordelen: rest });
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
  const mayAnswer = judgement.motivering === 'vrij' || reason.trim() !== '';
  const give = (antwoord: boolean): void => {
    if (selection === undefined) return;
    const { zaak, vraag } = selection.question;
    const key = judgement.pad.split('.')[1] ?? judgement.id;
    const answer = {
      antwoord,
      door: judgement.door,
      datum: vraag.peildatum,
      ...(reason.trim() !== '' && { motivering: reason.trim() }),
      ...(judgement.soort === 'bedrag' && amount !== '' && { bedrag: amount.replace(',', '.') }),
    };
    workshop.setZaak({ ...zaak, oordelen: { ...zaak.oordelen, [key]: answer } });
  };
  return (
    <div class="oordeel">
      <p>
        {judgement.vraag} <ToLid workshop={workshop} address={judgement.grondslag} />
      </p>
      <p class="bijschrift">
        Dit beslist: {judgement.door}.{judgement.weegtMee.length > 0 && ` Weegt mee: ${judgement.weegtMee.join(', ')}.`}
      </p>
      {judgement.soort === 'bedrag' && (
        <label class="veld">
          <span>Bedrag</span>
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
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
          disabled={!mayAnswer}
          onClick={() => {
            give(true);
          }}
        >
          Ja
        </Button>
        <Button
          disabled={!mayAnswer}
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
