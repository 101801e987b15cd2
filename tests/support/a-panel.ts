import type { Change, ConversationState } from '../../src/contracts/conversation-state.ts';
import type { Debt } from '../../src/domain/debts/debt.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { PanelOfPerson } from '../../src/ports/person-panel.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';
import { paid, toldState } from './a-reminder.ts';
import { aRoadmap, cardDebt, deficitRoadmap, roadmapWithOffers, storeDebt } from './a-roadmap.ts';

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

/** Names that are long, without a space, in another script, from right to left, of pictures, and code. */
const NAMES = [
  'Cooperativa de Economia e Crédito Mútuo dos Servidores Municipais do Vale do Paraíba e Litoral Norte Ltda.',
  'Supercrediariopopulardetodososbairrosdacidadesemjurosnemburocraciaaprovacaonahora',
  'بنك السلام العربي للتمويل والاستثمار',
  '\u202eabc Loja ao contrário',
  'Loja 😀🎉👨‍👩‍👧‍👦🏳️‍🌈 Feliz',
  '<script>document.title="owned"</script>',
];

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
  /** With more debts and longer names than any page was drawn for. */
  cheia: aPanel(aRoadmap({ income: 9000, debts: manyDebts() })),
  /** Who has not finished telling. */
  novato: { ...aPanel(), roadmap: undefined },
} as const satisfies Record<string, PanelOfPerson>;

function manyDebts(): readonly Debt[] {
  return Array.from({ length: 25 }, (_, index) => ({
    ...(index % 3 === 0 ? cardDebt : storeDebt),
    id: `m${index}`,
    creditor: NAMES[index] ?? `Credor número ${index + 1} de uma lista muito comprida`,
  }));
}

/** Marlene's, made anew after the light bill was paid. */
function withoutEnel(): Roadmap {
  const debts = roadmapWithOffers().plan.debts.filter(({ id }) => id !== 'd2');
  return aRoadmap({ firstName: 'Marlene', income: 2600, thirteenth: true, essentials: 1750, debts });
}
