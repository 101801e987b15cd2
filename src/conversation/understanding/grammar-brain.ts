import type { Brain } from '../../ports/brain.ts';
import { creditorFinder } from './creditors/creditors.ts';
import { interpret } from './interpret.ts';

/** The offline brain: a grammar of Brazilian Portuguese about money and debts. Deterministic; never throws. */
export function grammarBrain(): Brain {
  const findCreditors = creditorFinder();
  return { id: 'grammar', interpret: async (texts, view) => interpret(texts, view, findCreditors) };
}
