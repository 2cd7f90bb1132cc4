/** One question to the law, with the answer as the page shows it. */
import { explanationLines, failureText, outcomeText, questionText } from '../../../compiler/service/index.ts';
import type { Project } from '../../../compiler/service/index.ts';
import type { Answered, Question } from './protocol.ts';

/** Never throws: the news of a change, which it comes with, must not be lost to one question. */
export function ask(project: Project, question: Question): Answered {
  try {
    return answerTo(project, question);
  } catch (error) {
    return notAnswered(question, failureText(error, false));
  }
}

function notAnswered({ conclusion }: Question, text: string): Answered {
  return { question: conclusion, soort: 'fout', text, lines: [], missing: [], judgements: [] };
}

function answerTo(project: Project, question: Question): Answered {
  const { conclusion, zaak, vraag } = question;
  const answer = project.ask(conclusion, zaak, vraag);
  if (!answer.ok) {
    const { message, hint } = answer.problem;
    return { ...notAnswered(question, message), ...(hint !== undefined && { hint }) };
  }
  const { uitkomst } = answer;
  return {
    question: questionText(project.program, answer.conclusion, answer.vraag),
    soort: uitkomst.soort,
    text: uitkomst.soort === 'onbekend' ? unknownText(uitkomst.ontbreekt.length) : outcomeText(uitkomst),
    lines: explanationLines(project.program, uitkomst, { waaromNiet: true }),
    missing: uitkomst.soort === 'onbekend' ? uitkomst.ontbreekt : [],
    judgements: uitkomst.soort === 'oordeelNodig' || uitkomst.soort === 'onbekend' ? (uitkomst.oordelen ?? []) : [],
  };
}

/** What is missing is asked for below it, in questions. */
function unknownText(missing: number): string {
  if (missing === 0) return 'onbekend';
  return missing === 1 ? 'onbekend: er ontbreekt 1 gegeven' : `onbekend: er ontbreken ${missing} gegevens`;
}
