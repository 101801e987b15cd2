import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { AllCreditorsPlan } from '../../domain/negotiation/all-creditors-plan.ts';
import type { WayOut, WayOutId } from '../../domain/negotiation/ways-out.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { lawWords } from './law-words.ts';
import { duration, list, percent } from './words.ts';

/** The lawful ways that apply, the most pressing first, each with what the law gives there. */
export function lawfulWays(ways: readonly WayOut[], debts: readonly Debt[], today: LocalDate): string {
  const lines = ways.map((way) => `• ${wayWords(way, debts, today)}`);
  return ['Tem saída, e ela está na lei:', `• ${NO_NEW_LOAN}`, ...lines].join('\n');
}

/** The way that comes before all others. */
export function firstWay(ways: readonly WayOut[], debts: readonly Debt[], today: LocalDate): string {
  const [first] = ways;
  return first
    ? `O primeiro passo: ${wayWords(first, debts, today)}`
    : 'O primeiro passo é pedir uma parcela menor direto com quem cobra, por escrito.';
}

function wayWords({ id, ruleIds, debtIds }: WayOut, debts: readonly Debt[], today: LocalDate): string {
  const isOfSome = debtIds.length > 0 && debtIds.length < debts.length;
  const about = isOfSome ? ` (${namesOf(debtIds, debts)})` : '';
  const law = ruleIds[0] === undefined ? '' : insideSentence(lawWords(ruleIds[0], today));
  return `${WAY[id](about, law)}.`;
}

const NO_NEW_LOAN = '*Não pega empréstimo novo* pra tapar buraco e não deixa faltar comida, luz e remédio.';

/** `about`: the debts it is about, where not all; `law`: what the law gives there. */
const WAY: Record<WayOutId, (about: string, law: string) => string> = {
  'protect-essentials': (about) =>
    `*Casa primeiro*${about}: hoje mesmo pede pra parcelar o que pode ser cortado ou tomado`,
  renegotiate: () => '*Renegocia o tamanho da parcela* direto com quem cobra, e pede por escrito',
  'card-portability': (about, law) => `*Dívida do cartão*${about}: ${law}`,
  complain: (_, law) => `*Se não ajudarem*: ${law}`,
  'all-creditors-plan': (_, law) => `*Procon ou Defensoria Pública*, de graça: ${law}`,
  'public-defender': (about) => `*Defensoria Pública*${about}: é de graça e tem advogado, vai lá ainda essa semana`,
};

function insideSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** What could be proposed to all creditors together: an estimate to take along, never a promise. */
export function proposal(plan: AllCreditorsPlan, bearable: Centavos): string {
  if (plan.kind !== 'proposal') return '';
  const [first = 0] = plan.payments;
  // A payroll loan that takes part is no longer deducted, so more than what is left today can be split.
  const freed =
    first > bearable ? ' (já contando o consignado, que entraria na conta e deixaria de ser descontado)' : '';
  const covers = plan.coversAll
    ? 'sem juros daqui pra frente, isso paga tudo o que você deve a eles hoje'
    : `isso cobre *${percent(plan.total / plan.owed, 0)}* do que você deve a eles hoje, e o resto eles teriam que perdoar`;
  return `Uma proposta pra levar pra essa conversa: *${formatBrl(first)}* por mês${freed}, por ${duration(plan.payments.length)}, divididos entre ${plan.creditors.length === 1 ? 'o credor' : `os ${plan.creditors.length} credores`}. Pelas minhas contas, ${covers}. É só uma estimativa: quem decide são eles ou o juiz.`;
}

function namesOf(ids: readonly string[], debts: readonly Debt[]): string {
  return list(debts.filter(({ id }) => ids.includes(id)).map(nameOf));
}
