import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import { lawRules, needsCaution } from '../../domain/law/rules.ts';
import type { Assumption, PayoffPlan } from '../../domain/payoff/plan.ts';
import { formatBrl, formatDate, formatMonthlyRate } from '../format.ts';
import type { Markup } from '../page.ts';

/** What was taken for granted, and what to be careful with. */
export function assumptions(plan: PayoffPlan): Markup {
  const debts = new Map(plan.debts.map((debt) => [debt.id, debt]));
  return html`<section class="wide"><h2>O que supomos</h2>
<ul class="notes">
${plan.assumptions.map((assumption) => html`<li>${sentence(assumption, debts.get(assumption.debtId))}</li>`)}
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

function sentence(assumption: Assumption, debt: Debt | undefined): Markup {
  const creditor = html`<span class="creditor">${debt?.creditor ?? 'Uma dívida'}</span>`;
  switch (assumption.kind) {
    case 'market-rate':
      return html`${creditor}: você não sabia a taxa, então usamos uma estimativa: ${formatMonthlyRate(assumption.monthly)}${afterwards(assumption, debt)}.`;
    case 'implied-rate':
      return html`${creditor}: a taxa de ${formatMonthlyRate(assumption.monthly)} foi calculada pelas parcelas.`;
    case 'minimum-payment':
      return html`${creditor}: usamos ${formatBrl(assumption.amount)} como pagamento mínimo do mês.`;
    case 'interest-free':
      return debt?.obligation.form === 'instalments'
        ? html`${creditor}: os juros já estão dentro das parcelas, por isso adiantar não dá desconto nesta conta.`
        : html`${creditor}: contamos sem juros.`;
    case 'interest-capped':
      return html`${creditor}: os juros param no limite da lei. ${ruleText(assumption.ruleId)}`;
    case 'deducted-from-pay':
      return html`${creditor}: a parcela de ${formatBrl(assumption.amount)} já sai direto do seu pagamento. Quando acabar, esse dinheiro volta para você.`;
  }
}

/** A rule of law with its citation and the day on which it was last looked up. */
export function ruleText(ruleId: string): Markup {
  const rule = lawRules().find(({ id }) => id === ruleId);
  if (!rule) return html``;
  const caution = needsCaution(rule, rule.checkedOn) ? ' Confirme antes de usar.' : '';
  return html`<span class="source">${rule.title}: ${rule.citation}, conferido em ${formatDate(rule.checkedOn)}.${caution}</span>`;
}

/** A card's rest moves on to the rate of instalments after one bill: a second rate of the same debt. */
function afterwards({ rateId }: Extract<Assumption, { kind: 'market-rate' }>, debt: Debt | undefined): string {
  return debt?.rate?.source === 'market' && debt.rate.rateId !== rateId ? ' (depois da próxima fatura)' : '';
}
