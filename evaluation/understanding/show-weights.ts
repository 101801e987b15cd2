import { SUM_WEIGHTS } from '../../src/conversation/understanding/certainty/sum-weights.data.ts';
import { TALK_WEIGHTS } from '../../src/conversation/understanding/certainty/talk-weights.data.ts';
import { learntWeights, type PackedWeights } from '../../src/conversation/understanding/learnt-weights.ts';
import { talkExamples, talkLessons } from './learn-talk.ts';
import { everyLesson, lessonsOutOfTurn, sumExamples } from './lessons.ts';

/**
 * `node scripts/run.mjs evaluation/understanding/show-weights.ts CLASS …`: what was learnt to speak for a class and against it, the
 * heaviest first: a role of a sum (`balance`, `expense`) or an intent (`accept-offer`, `ask:cost`).
 */
function show(wanted: readonly string[]): void {
  const lessons = everyLesson();
  const learnt = [
    { packed: SUM_WEIGHTS, examples: sumExamples([...lessons, ...lessonsOutOfTurn(lessons)]) },
    { packed: TALK_WEIGHTS, examples: talkExamples(talkLessons(lessons)) },
  ];
  for (const { packed, examples } of learnt) {
    const features = new Set(examples.flatMap((one) => one.features));
    for (const name of packed.classes.split(/\s+/).filter((one) => wanted.includes(one))) {
      const weighed = weightsOf(packed, name, features).toSorted(([, one], [, other]) => other - one);
      process.stdout.write(`${name}\n  for: ${listed(weighed.slice(0, MOST))}\n`);
      process.stdout.write(`  against: ${listed(weighed.toReversed().slice(0, MOST))}\n`);
    }
  }
}

const MOST = 40;

function weightsOf(packed: PackedWeights, name: string, features: ReadonlySet<string>): [string, number][] {
  const { classes, addTo } = learntWeights(packed);
  return [...features].map((feature) => {
    const sums = new Float64Array(classes.length);
    addTo(sums, feature);
    return [feature, sums[classes.indexOf(name)] ?? 0];
  });
}

function listed(weighed: readonly (readonly [string, number])[]): string {
  return weighed.map(([feature, weight]) => `${feature} ${weight.toFixed(1)}`).join(', ');
}

show(process.argv.slice(2));
