import type { BarePlan } from '../../../domain/payoff/bare-plan.ts';
import { answerWhatIf, planBefore } from './answer.ts';
import type { Question } from './question.ts';

/** A worker's own scope, as far as it is used here. */
declare const self: {
  onmessage: ((message: { readonly data: Asked }) => void) | null;
  readonly postMessage: (answer: Answered) => void;
};

/** `question` comes once, first. */
export type Asked = { readonly question?: Question; readonly fields: string };
export type Answered = { readonly sentence: string; readonly figures: string; readonly chart: string };

let asked: { readonly question: Question; readonly before: BarePlan } | undefined;

self.onmessage = ({ data }) => {
  if (data.question) asked = { question: data.question, before: planBefore(data.question) };
  if (!asked) return;
  const answer = answerWhatIf(asked.question, asked.before, new URLSearchParams(data.fields));
  self.postMessage({
    sentence: String(answer.sentence),
    figures: String(answer.figures),
    chart: String(answer.chart),
  });
};
