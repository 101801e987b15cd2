import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import { nameOf } from '../../domain/debts/debt-name.ts';
import type { Assumption, PayoffPlan } from '../../domain/payoff/plan.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatBrl, formatMonth, formatMonthlyRate } from '../format.ts';
import type { Markup } from '../page.ts';
import { lawNote } from './law-note.ts';

/** What was taken for granted, and what to be careful with. */
export function assumptions(plan: PayoffPlan, today: LocalDate): Markup {
  const debts = new Map(plan.debts.map((debt) => [debt.id, debt]));
  return html`<section class="wide"><h2>O que supomos</h2>
<ul class="notes">
${plan.assumptions.map((assumption) => html`<li>${sentence(assumption, debts.get(assumption.debtId), today)}</li>`)}
<li>Que entra e sai por mês o que você contou. Se mudar, escreva: o roteiro muda.</li>
<li>Que você não faz dívida nova no caminho.</li>
</ul>
<h2>Cuidados</h2>
<ul class="notes">
<li><strong>Pague sempre direto a quem deve</strong>, no aplicativo ou site oficial. Confira o nome e o CNPJ antes de pagar boleto ou Pix.</li>
<li><strong>Taxa para “liberar” acordo ou empréstimo é golpe.</strong> Na dúvida, escreva GOLPE na conversa.</li>
<li>Se souber a taxa de juros de verdade, conte: a conta fica mais certa. Ela está na fatura ou no contrato.</li>
</ul></section>`;
}

function sentence(assumption: Assumption, debt: Debt | undefined, today: LocalDate): Markup {
  const creditor = html`<span class="creditor">${debt ? nameOf(debt) : 'Uma dívida'}</span>`;
  switch (assumption.kind) {
    case 'market-rate':
      return html`${creditor}: você não sabia a taxa, então usamos uma estimativa: ${formatMonthlyRate(assumption.monthly)}${afterwards(assumption, debt)}.`;
    case 'implied-rate':
      return html`${creditor}: a taxa de ${formatMonthlyRate(assumption.monthly)} foi calculada pelas parcelas.`;
    case 'minimum-payment':
      return debt?.kind === 'overdraft'
        ? html`${creditor}: contamos que ela só pede os juros do mês, ${formatBrl(assumption.amount)} no primeiro.`
        : html`${creditor}: usamos ${formatBrl(assumption.amount)} como pagamento mínimo do mês.`;
    case 'offer-deadline':
      return html`${creditor}: você não disse até quando vale a oferta; contamos com ela até ${formatMonth(assumption.until)}. Confirme o prazo com quem ofereceu.`;
    case 'interest-free':
      return debt?.obligation.form === 'instalments'
        ? html`${creditor}: os juros já estão dentro das parcelas, por isso adiantar não dá desconto nesta conta.`
        : html`${creditor}: contamos sem juros.`;
    case 'interest-capped':
      return html`${creditor}: os juros param no limite da lei. ${lawNote(assumption.ruleId, today)}`;
    case 'deducted-from-pay':
      return html`${creditor}: a parcela de ${formatBrl(assumption.amount)} já sai direto do seu pagamento. Quando acabar, esse dinheiro volta para você.`;
  }
}

/** A card's rest moves on to the rate of instalments after one bill: a second rate of the same debt. */
function afterwards({ rateId }: Extract<Assumption, { kind: 'market-rate' }>, debt: Debt | undefined): string {
  return debt?.rate?.source === 'market' && debt.rate.rateId !== rateId ? ' (depois da próxima fatura)' : '';
}
