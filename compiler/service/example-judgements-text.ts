/** What somebody decided in a case, as sentences of a voorbeeld; why, as a remark, since a voorbeeld computes nothing with it. */
import { exact, formatDate, formatMoney, parseDay } from '../../runtime/index.ts';
import type { Judgement, Program, Zaak } from '../../runtime/index.ts';
import { inWords } from '../lower/index.ts';
import { judgedIn, type JudgedInCase } from './judged-in-case.ts';

export function judgementSentences({ judgements }: Program, zaak: Zaak): readonly string[] {
  return judgedIn(zaak).flatMap(({ kind, names, key, answers }) => {
    const judgement = judgements.find((one) => one.key === key && (one.about?.kind ?? 'zaak') === kind);
    return judgement === undefined ? [] : answers.flatMap((answer) => sentencesOf(judgement, names, answer));
  });
}

function sentencesOf(
  judgement: Judgement,
  names: readonly string[],
  answer: JudgedInCase['answers'][number],
): readonly string[] {
  const clause = names.reduce(
    (text, name, place) => text.replaceAll(`{${String(place)}}`, name),
    judgement.about?.clause ?? judgement.clause,
  );
  const about = `oordeel of ${clause}${judgement.at === undefined ? '' : ` bij ${inWords(judgement.at)}`}`;
  const days = [
    ...(answer.van === undefined ? [] : [` met ingang van ${dayText(answer.van)}`]),
    ...(answer.tot === undefined ? [] : [` tot ${dayText(answer.tot)}`]),
  ].join('');
  const reason = answer.motivering?.replace(/\s+/g, ' ').trim() ?? '';
  return [
    `Het ${about} is ${answer.antwoord === true || answer.antwoord === 'ja' ? 'ja' : 'nee'}${days}.`,
    ...(typeof answer.bedrag === 'string'
      ? [`Het bedrag bij het ${about} is ${formatMoney(exact(answer.bedrag))}${days}.`]
      : []),
    ...(reason === '' ? [] : [`// Motivering van ${answer.door.replace(/\s+/g, ' ')}: ${reason}`]),
  ];
}

const dayText = (iso: string): string => formatDate(parseDay(iso));
