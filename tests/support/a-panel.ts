import type { Change, ConversationState } from '../../src/contracts/conversation-state.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { PanelOfPerson } from '../../src/ports/person-panel.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';
import { paid, toldState } from './a-reminder.ts';
import { aRoadmap, deficitRoadmap, roadmapWithOffers } from './a-roadmap.ts';

/** A person's panel as the database would give it; the roadmap is as new as what was told. */
export function aPanel(
  roadmap: Roadmap = aRoadmap(),
  changes: readonly Change[] = [],
  more: Partial<PanelOfPerson> & { readonly told?: Partial<ConversationState> } = {},
): PanelOfPerson {
  const { told, ...rest } = more;
  const debts = roadmap.plan.debts.map(({ id, creditor, obligation }): Change => {
    const owed =
      obligation.form === 'balance'
        ? { balance: obligation.balance }
        : { instalmentAmount: obligation.amount, instalmentsRemaining: obligation.remaining };
    return { set: 'debt', debt: { id, creditor, ...owed } };
  });
  return {
    since: Date.parse('2026-11-22T15:00:00Z'),
    state: toldState([...debts, ...changes], told),
    roadmap,
    plan: 'free',
    ...rest,
  };
}

/** People at several points of their way. */
export const PANELS = {
  /** At the start, with a plan that is tight. */
  joana: aPanel(),
  /** With offers, a fee, a 13º, one debt behind and one that was only named. */
  marlene: aPanel(withoutEnel(), [
    { set: 'debt', debt: { id: 'd2', creditor: 'Enel', balance: reais(380) } },
    { set: 'debt', debt: { id: 'd20', creditor: 'Renner', balance: reais(160) } },
    paid('d20', reais(160), '2026-12-01'),
    paid('d2', reais(380), '2026-12-02'),
    paid('d8', reais(100), '2026-12-03'),
    { set: 'debt', debt: { id: 'd21', creditor: 'Dona Lúcia da mercearia' } },
  ]),
  /** For whom no plan ends. */
  raimundo: aPanel(deficitRoadmap()),
  /** Who has not finished telling. */
  novato: { ...aPanel(), roadmap: undefined },
} as const satisfies Record<string, PanelOfPerson>;

/** Marlene's, made anew after the light bill was paid. */
function withoutEnel(): Roadmap {
  const debts = roadmapWithOffers().plan.debts.filter(({ id }) => id !== 'd2');
  return aRoadmap({ firstName: 'Marlene', income: 2600, thirteenth: true, essentials: 1750, debts });
}
