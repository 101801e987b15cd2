import type { DebtDraft } from '../../contracts/conversation-state.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { ALL_OF_IT } from '../copy/debts.ts';
import { firstPart } from '../fold-debt.ts';
import { planFor } from '../plan-for.ts';
import type { Context, Outcome } from './agent.ts';

const ANSWER_MS = 24 * 3_600_000;

/** What was said of the sum: that it is less than was asked for, or so much on top of that. */
type Said = { readonly isPart?: true; readonly onTop?: Centavos };

/** "paguei o nubank": the sum is asked for, with what the plan has and all that is owed to choose from. */
export function askHowMuch(debt: DebtDraft, context: Context, said: Said = {}): Outcome {
  const { now, question } = context;
  const { step, all } = sumsSaid(debt, said, likelySums(debt, context));
  const candidates = [...step, ...all];
  return {
    patch: {
      pendingAction: {
        kind: 'confirm-amount',
        candidates,
        about: { kind: 'tell-payment', creditor: { name: debt.creditor, span: '', debtId: debt.id } },
        slot: question?.slot,
        span: '',
        expiresAt: now + ANSWER_MS,
      },
    },
    ask: { slot: 'confirm-amount', about: debt.id, options: [...step.map(formatBrl), ...all.map(allOfIt)] },
  };
}

function allOfIt(sum: Centavos): string {
  return `${formatBrl(sum)} (${ALL_OF_IT})`;
}

/** "só consegui pagar metade": half of it first. "paguei 50 a mais": with what the month asks for, or that alone. */
function sumsSaid(
  { minimumPayment, instalmentAmount }: DebtDraft,
  { isPart, onTop }: Said,
  likely: LikelySums,
): LikelySums {
  const [asked = instalmentAmount ?? 0] = likely.step;
  if (onTop !== undefined) return { step: [...new Set([asked + onTop, onTop])], all: [] };
  if (!isPart) return likely;
  const parts = [Math.round(asked / 2), minimumPayment ?? 0].filter((sum) => sum > 0);
  return { step: [...new Set(parts)], all: [] };
}

type LikelySums = { readonly step: readonly Centavos[]; readonly all: readonly Centavos[] };

/** What this month asks for it or was offered to be paid first, and all of it where that is more. */
function likelySums({ id, balance, offers = [] }: DebtDraft, { state, situation, today }: Context): LikelySums {
  if (!state.roadmap) return { step: [], all: [] };
  const { plan, due, diagnosis } = planFor(state, situation, today);
  const month = plan.kind === 'payable' ? plan.months[0] : undefined;
  const planned =
    due?.payments.find(({ debtId }) => debtId === id) ?? month?.payments.find(({ debtId }) => debtId === id);
  const obligation = diagnosis.debts.find((debt) => debt.id === id)?.obligation;
  const step = planned?.amount ?? 0;
  const all = (obligation?.form === 'balance' ? obligation.balance : balance) ?? 0;
  const sums = [...new Set([step, ...offers.map(firstPart)])].filter((sum) => sum > 0 && (all === 0 || sum < all));
  return { step: sums, all: all > 0 ? [all] : [] };
}
