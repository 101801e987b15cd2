import { type Asked, type Gold, type GoldFact, type ReadFact, type Reading, sayFact } from './fact.ts';
import { type FactContext, fitFact } from './fit-fact.ts';
import { isHarmless, isHarmlessRole, isOptional, sameIntent } from './intents.ts';
import { isThing, type Owner } from './owner.ts';

/** `safe`: something is missing, asked or left over, but nothing wrong is written. `dangerous`: something wrong is written. */
export type Verdict = 'ok' | 'safe' | 'dangerous';

export type Judgement = {
  readonly verdict: Verdict;
  /** Facts of the gold that were read, for recall and precision. */
  readonly found: readonly GoldFact[];
  readonly missing: readonly GoldFact[];
  /** Facts read that the gold does not have. */
  readonly extra: readonly ReadFact[];
  /** Why it is dangerous, one line each. */
  readonly dangers: readonly string[];
  /** Figures that had to be asked and were neither asked nor written. */
  readonly unasked: readonly Asked[];
};

/** Compares what was read with what a careful counsellor would have written down. */
export function judge(gold: Gold, reading: Reading, context: FactContext): Judgement {
  const { found, missing, extra } = match(gold, reading, context);
  const dangers = [
    ...extra.filter((fact) => isDangerous(fact, context.slot)).map((fact) => sayFact(fact, [fact.owner])),
    ...missing.filter(isMissedCrisis).map(() => 'crisis was missed'),
  ];
  const unasked = gold.asked.filter((wanted) => !reading.asked.some((asked) => sameCandidates(wanted, asked)));
  const isOk = missing.length === 0 && extra.length === 0 && unasked.length === 0;
  const verdict = dangers.length > 0 ? 'dangerous' : isOk ? 'ok' : 'safe';
  return { verdict, found, missing, extra, dangers, unasked };
}

type Matched = Pick<Judgement, 'found' | 'missing' | 'extra'>;

/** Whole fits first, so that a partial one does not take the place of a whole one. */
function match(gold: Gold, reading: Reading, context: FactContext): Matched {
  const unread = [...gold.facts];
  const unmatched = [...reading.facts];
  const found: GoldFact[] = [];
  const partial: GoldFact[] = [];
  for (const fit of ['same', 'partial'] as const) {
    for (const wanted of unread.splice(0)) {
      const index = unmatched.findIndex((read) => fitFact(wanted, read, context) === fit);
      if (index >= 0) unmatched.splice(index, 1);
      (index < 0 ? unread : fit === 'same' ? found : partial).push(wanted);
    }
  }
  return {
    found,
    missing: [...partial, ...unread].filter((fact) => !mayBeUnsaid(fact, gold)),
    extra: unmatched.filter((fact) => !isNeutral(fact, gold, context.slot)),
  };
}

/** Politeness, things that have no firm, and a "sim" before what it says yes to. */
function mayBeUnsaid(fact: GoldFact, gold: Gold): boolean {
  if (fact.slot === 'creditors') return fact.owners.some(({ names }) => names.some(isThing));
  if (fact.slot !== 'intents') return false;
  return isOptional(fact.intent) || (fact.intent === 'affirm' && gold.facts.some(({ slot }) => slot !== 'intents'));
}

/** Read beyond the gold, but neither right nor wrong. */
function isNeutral(fact: ReadFact, gold: Gold, slot: string | undefined): boolean {
  switch (fact.slot) {
    case 'intents':
      return isOptional(fact.intent) || isSaidAlready(fact.intent, gold, slot);
    case 'creditors':
      return fact.isSpokenOf === true || fact.owner.names.some(isThing);
    case 'kinds':
      return !contradictsKind(fact, gold);
    default:
      return false;
  }
}

/** "sim" before what it says yes to, "só isso" beside "não", an answer to a topic outside the set. */
function isSaidAlready(intent: string, gold: Gold, slot: string | undefined): boolean {
  if (gold.isOpen && isHarmless(intent, slot)) return true;
  if (intent === 'affirm' && gold.facts.some((fact) => fact.slot !== 'intents')) return true;
  return gold.facts.some((fact) => fact.slot === 'intents' && sameIntent(fact.intent, intent, slot));
}

/**
 * A guessed kind counts only against a gold that says another one. Of a debt whose creditor was not read, it counts when
 * no debt was told at all.
 */
function contradictsKind(fact: ReadFact & { readonly slot: 'kinds' }, gold: Gold): boolean {
  const kinds = gold.facts.filter((one) => one.slot === 'kinds');
  if (fact.owner.names.length > 0) return kinds.some(({ owners }) => owners.some((owner) => isSame(owner, fact.owner)));
  if (kinds.length > 0) return !kinds.some(({ is }) => is.split('|').includes(fact.is));
  const isDebtTold = gold.facts.some(
    (one) => one.slot === 'creditors' || one.owners.some(({ kind }) => kind === fact.is),
  );
  return !isDebtTold;
}

function isSame(one: Owner, other: Owner): boolean {
  return one.names.some((name) => other.names.includes(name));
}

function isDangerous(fact: ReadFact, slot: string | undefined): boolean {
  switch (fact.slot) {
    case 'amounts':
      return !isHarmlessRole(fact.role);
    case 'intents':
      return !isHarmless(fact.intent, slot);
    default:
      return true;
  }
}

function isMissedCrisis(fact: GoldFact): boolean {
  return fact.slot === 'intents' && fact.intent === 'crisis';
}

function sameCandidates(wanted: Asked, asked: Asked): boolean {
  return wanted.candidates.every((candidate) => asked.candidates.includes(candidate));
}
