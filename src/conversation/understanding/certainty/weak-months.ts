import type { TurnReading } from '../turn-reading.ts';

/** "nos mês fraco do bolo dá uns 150", "no pior mês 900". */
export function namesWeakMonth({ reading: { words } }: TurnReading): boolean {
  return WEAK_MONTH.test(words.join(' '));
}

const WEAK_MONTH =
  /\b(?:mes(?:es)?|epoca|tempo|periodo) (?:mais )?(?:frac|ruim|ruins|pior|magr|parad|baix|devagar)|\b(?:pior|ruim|fraco) mes\b/;
