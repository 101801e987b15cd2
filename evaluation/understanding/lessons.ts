import type { DialogueView, Interpretation } from '../../src/contracts/command.ts';
import { sumFeatures } from '../../src/conversation/understanding/certainty/sum-features.ts';
import type { Role } from '../../src/conversation/understanding/certainty/sums-written.ts';
import { type WrittenFigure, writtenFigures } from '../../src/conversation/understanding/certainty/written-figures.ts';
import { creditorFinder } from '../../src/conversation/understanding/creditors/creditors.ts';
import { withKinds } from '../../src/conversation/understanding/creditors/kinds-of-names.ts';
import { creditorsToldAt } from '../../src/conversation/understanding/examples/examples-told-before.ts';
import { readByGrammar, readWhole } from '../../src/conversation/understanding/interpret.ts';
import { sayCommand } from '../../src/conversation/understanding/say-command.ts';
import type { TurnReading } from '../../src/conversation/understanding/turn-reading.ts';
import { repositoryCorpora } from './corpora.ts';
import { everyExample } from './every-example.ts';
import { goldFacts } from './gold-facts.ts';
import { judge } from './judge.ts';
import { namesItsSums, OTHER_QUESTIONS } from './out-of-turn.ts';
import { readFacts } from './read-facts.ts';
import { textsOf, type Utterance } from './utterance.ts';
import { viewOf } from './view.ts';

/** One turn with the right meaning of each of its sums. */
export type Lesson = {
  readonly texts: readonly string[];
  readonly turn: TurnReading;
  readonly read: Interpretation;
  readonly sums: readonly { readonly figure: WrittenFigure['figure']; readonly role: Role }[];
  /** What was meant without figures, as intents of the corpus; undefined where that is not known. */
  readonly utterance?: Utterance;
};

/** Everything that may be learnt from: the grammar's examples, and the corpora but for what is held back. */
export function everyLesson(): readonly Lesson[] {
  const find = creditorFinder();
  const corpora = repositoryCorpora().filter(({ isSealed }) => !isSealed);
  return [
    ...corpora.flatMap(({ utterances }) => utterances.map((utterance) => ofUtterance(utterance, find))),
    ...everyExample().map(({ texts, view, meant }) => {
      const lesson = ofExample(texts, view, find);
      // What the grammar gets right only by the weights' help would teach them what it gets wrong.
      return isRead(texts, view, find, meant) ? lesson : { ...lesson, sums: [] };
    }),
  ];
}

type Find = ReturnType<typeof creditorFinder>;

/** By the grammar alone, with the creditors that the example knows of; what it says of leftovers counts for nothing here. */
function isRead(texts: readonly string[], view: DialogueView, find: Find, meant: string): boolean {
  const turn = readWhole(texts, { ...view, creditors: creditorsToldAt(view.question?.slot) }, find);
  const { commands } = withKinds(readByGrammar(texts, turn), turn);
  return commands.map(sayCommand).join('; ') === meant.split(' ! ')[0];
}

function ofExample(texts: readonly string[], view: DialogueView, find: Find): Lesson {
  const turn = readWhole(texts, view, find);
  const read = readByGrammar(texts, turn);
  // The sum that picks one of two is an answer, though no command writes it.
  const isChoice = read.commands.some(({ kind }) => kind === 'choose');
  return { texts, turn, read, sums: isChoice ? [] : writtenFigures(turn, read.commands) };
}

/** Where the grammar reads it right, its own roles; else those that the gold gives each figure by its value. */
export function ofUtterance(utterance: Utterance, find: Find): Lesson {
  const texts = textsOf(utterance);
  const view = viewOf(utterance);
  const slot = utterance.question?.slot;
  const own = ofExample(texts, view, find);
  const { verdict } = judge(
    goldFacts(utterance.expect, view.today, slot),
    readFacts(own.read.commands, view.today, slot),
    {
      slot,
      about: utterance.question?.about,
      options: utterance.question?.options,
    },
  );
  if (verdict === 'ok') return { ...own, utterance };
  return { ...own, utterance, sums: own.sums.flatMap((sum) => roleInGold(sum as WrittenFigure, utterance)) };
}

function roleInGold({ figure, role }: WrittenFigure, { expect }: Utterance): Lesson['sums'] {
  const value = reaisOf(figure);
  if (value === undefined) return [{ figure, role: 'none' }];
  const roles = new Set<Role>();
  for (const { reais, from, to, role: is } of expect.amounts ?? []) {
    if (reais === value || from === value || to === value) roles.add(is === 'entry' ? 'offer' : is);
  }
  for (const { amount } of expect.instalments ?? []) if (amount === value) roles.add('instalment');
  if (roles.size > 1) return roles.has(role) ? [{ figure, role }] : [];
  return [{ figure, role: [...roles][0] ?? 'none' }];
}

function reaisOf({ value }: WrittenFigure['figure']): number | undefined {
  const amount =
    value.kind === 'amount' ? value.amount : value.kind === 'instalments' ? value.instalments.amount : undefined;
  const [centavos] = amount?.readings ?? [];
  return centavos === undefined ? undefined : centavos / 100;
}

/**
 * The lessons of turns that name their sums once more, each under two questions that asked something else: what is said
 * outweighs what was asked.
 */
export function lessonsOutOfTurn(lessons: readonly Lesson[]): readonly Lesson[] {
  const find = creditorFinder();
  return lessons.flatMap((lesson, index) => {
    const { utterance, sums } = lesson;
    if (!utterance || sums.length === 0 || !namesItsSums(utterance)) return [];
    const others = OTHER_QUESTIONS.filter((slot) => slot !== utterance.question?.slot);
    const slots = [0, Math.floor(others.length / 2)].flatMap((on) => others[(index + on) % others.length] ?? []);
    return slots.map((slot) => underQuestion(lesson, viewOf({ ...utterance, question: { slot } }), find));
  });
}

function underQuestion(lesson: Lesson, view: DialogueView, find: Find): Lesson {
  const turn = readWhole(lesson.texts, view, find);
  const sums = lesson.sums.flatMap(({ figure: { from, to }, role }) => {
    const figure = turn.figures.find((one) => one.from === from && one.to === to);
    return figure ? [{ figure, role }] : [];
  });
  return { ...lesson, turn, sums };
}

export function sumExamples(lessons: readonly Lesson[]) {
  const counts = new Map<string, number>();
  for (const { turn, sums } of lessons) {
    for (const { figure } of sums) {
      for (const feature of sumFeatures(turn, figure, () => true)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  const isKnown = (feature: string) => (counts.get(feature) ?? 0) > 1;
  return lessons.flatMap(({ turn, sums }) =>
    sums.map(({ figure, role }) => ({
      features: sumFeatures(turn, figure, isKnown).filter((one) => isKnown(one) || /^(?:DEED|WORD)/.test(one)),
      is: role,
    })),
  );
}
