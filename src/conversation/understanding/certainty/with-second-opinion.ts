import type { Interpretation } from '../../../contracts/command.ts';
import type { TurnReading } from '../turn-reading.ts';
import { withoutDoubtedSums } from './doubted-sums.ts';
import { withoutStrayAnswers } from './stray-answers.ts';
import { withWeighedTalk } from './weighed-talk.ts';

/** What the grammar read, weighed once more by what the words around usually mean: it may be doubted, never added to a sum. */
export function withSecondOpinion(read: Interpretation, turn: TurnReading): Interpretation {
  return withWeighedTalk(withoutStrayAnswers(withoutDoubtedSums(read, turn), turn), turn);
}
