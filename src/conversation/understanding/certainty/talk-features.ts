import type { Figure } from '../figures/figure.ts';
import type { TurnReading } from '../turn-reading.ts';

/** True where sums, instalments or rates are told: "dois dias antes" tells none. */
export function tellsMoney({ figures }: TurnReading): boolean {
  return figures.some(({ value: { kind } }) => OF_MONEY.has(kind));
}

const OF_MONEY: ReadonlySet<Figure['kind']> = new Set(['amount', 'instalments', 'rate', 'minimum-wages']);

/** What a short turn, or a sentence of one, shows, for weights that were learnt: its words, pairs of them, and the open question. */
export function talkFeatures(turn: TurnReading): readonly string[] {
  const { reading, from, to, view, creditors, kinds, expenses, incomes } = turn;
  // Whether the plan fits or not, the same is asked and told then.
  const open = view.question?.slot ?? '';
  const slot = open === 'after-deficit' ? 'after-roadmap' : open;
  const names = creditors.map((one) => one.from);
  const words = reading.words.slice(from, to).flatMap((word, index) => {
    const at = from + index;
    if (names.includes(at)) return ['NAME'];
    if (creditors.some((one) => one.from < at && at < one.to)) return [];
    if (reading.tokens[at]?.kind === 'number') return ['#'];
    return /[\p{L}?]/u.test(word) || reading.tokens[at]?.kind === 'mark' ? [word] : [];
  });
  const features = [`?${slot}`, `n${Math.min(4, Math.floor(words.length / 3))}`];
  words.forEach((word, at) => {
    features.push(word, `${slot}:${word}`, `${words[at - 1] ?? '^'}_${word}`);
    if (word.length > STEM) features.push(`${word.slice(0, STEM)}-`);
    const earlier = words[at - 2];
    if (earlier !== undefined) features.push(`${earlier}~${word}`);
  });
  features.push(`${words.at(-1) ?? '^'}_$`);
  if (tellsMoney(turn)) features.push('FIGURE');
  if (kinds.length > 0) features.push('KIND');
  if (expenses.length > 0) features.push('EXPENSE');
  if (incomes.length > 0) features.push('INCOME');
  return [...new Set(features)];
}

const STEM = 5;
