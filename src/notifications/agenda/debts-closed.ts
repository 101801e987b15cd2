import { closedDebts, duesAlone } from '../../contracts/closed-debts.ts';
import type { AgendaItem } from '../../contracts/reminder.ts';
import { addDays } from '../../domain/time/add-days.ts';
import type { About } from './about.ts';

/** The chat has congratulated at once; this comes when the next bill would have come to mind. */
const FIRST_DAY = 3;
const LAST_DAY = 14;

/** Debts that payments have closed. The share of closed accounts is what best foretells that somebody gets out of debt. */
export function debtsClosed(about: About): readonly AgendaItem[] {
  const closed = closedDebts(about);
  const { roadmap } = about;
  const owed = [...roadmap.plan.debts.map(({ id }) => id), ...duesAlone(roadmap).map(({ debtId }) => debtId)];
  const left = owed.filter((id) => !closed.some(({ debtId }) => debtId === id)).length;
  return closed.map(({ debtId, creditor, on }): AgendaItem => {
    const matter = { kind: 'debt-closed', debtId, creditor, left } as const;
    return { occasion: debtId, from: addDays(on, FIRST_DAY), to: addDays(on, LAST_DAY), matter };
  });
}
