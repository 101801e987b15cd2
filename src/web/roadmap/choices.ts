import { html } from 'hono/html';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { Choice } from '../../domain/payoff/plan.ts';
import { CARD_CAP } from '../../domain/payoff/simulation/account.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatBrl, formatMonth } from '../format.ts';
import type { Markup } from '../page.ts';
import { creditorName, type DebtsById, debtsById } from './creditor-name.ts';
import { lawNote } from './law-note.ts';
import { partsWords } from './offer-words.ts';
import type { PayablePlan } from './payable-plan.ts';

/** Each decision of the plan with what the opposite would cost; nothing where the plan had nothing to decide. */
export function choices(plan: PayablePlan, today: LocalDate): Markup {
  if (plan.choices.length === 0) return html``;
  const debts = debtsById(plan.debts);
  return html`<section class="wide"><h2>Por que assim</h2>
<p>Cada decisão deste roteiro, e quanto custaria fazer o contrário.</p>
<ul class="choices">${plan.choices.map((choice) => item(choice, debts, today))}</ul></section>`;
}

function item(choice: Choice, debts: DebtsById, today: LocalDate): Markup {
  const creditor = creditorName(debts, choice.debtId);
  switch (choice.kind) {
    case 'offer-taken':
      return card(html`${creditor}: pegar a oferta em ${formatMonth(choice.month)}`, [
        html`${partsWords(choice.parts)}.${forgivenWords(choice.forgiven)}`,
        choice.decisive
          ? html`<strong>Sem esta oferta, as dívidas não acabam.</strong>`
          : opposite('Sem esta oferta', choice.saves),
      ]);
    case 'kept-for-offer':
      return card(html`${creditor}: guardar para a oferta`, [
        html`${monthsWords(choice)} ficam guardados até <span class="money">${formatBrl(choice.amount)}</span> para ela.`,
        choice.decisive
          ? html`<strong>Sem guardar, as dívidas não acabam.</strong>`
          : opposite('Sem guardar', choice.saves),
      ]);
    case 'offer-left':
      return card(...offerLeft(choice, creditor));
    case 'order':
      return card(html`${creditor}: ${ORDER[choice.why].title}`, [
        html`${ORDER[choice.why].reason}${choice.why === 'interest-capped' ? html` ${lawNote(CARD_CAP, today)}` : ''}`,
        opposite(ORDER[choice.why].opposite, choice.saves),
      ]);
  }
}

function offerLeft(
  choice: Extract<Choice, { kind: 'offer-left' }>,
  creditor: Markup | string,
): readonly [title: Markup, paragraphs: readonly (Markup | undefined)[]] {
  switch (choice.why) {
    case 'dearer':
      return [
        html`${creditor}: a oferta fica de fora`,
        [html`Ela sai mais cara do que pagar como está.`, opposite('Com ela, no melhor momento,', choice.costs)],
      ];
    case 'equal':
      return [
        html`${creditor}: a oferta fica de fora`,
        [html`Com ela você pagaria praticamente o mesmo que pagando como está.`],
      ];
    case 'does-not-fit':
      return [
        html`${creditor}: a oferta não cabe`,
        [
          html`No melhor mês ainda faltam <strong class="money">${formatBrl(choice.lacking)}</strong>. Vale pedir mais partes ou mais prazo: se mudarem, conte e o roteiro é refeito.`,
        ],
      ];
  }
}

const ORDER: Record<Extract<Choice, { kind: 'order' }>['why'], { title: string; reason: string; opposite: string }> = {
  'interest-capped': {
    title: 'este cartão pode esperar',
    reason: 'Os juros dele chegam ao limite da lei e param de crescer. O dinheiro rende mais em outra dívida.',
    opposite: 'Com ele na frente',
  },
  'monthly-fee': {
    title: 'esta vem antes',
    reason: 'Ela cobra uma tarifa todo mês, além dos juros. Acabar logo com ela economiza a tarifa.',
    opposite: 'Com ela depois',
  },
  'frees-money': {
    title: 'esta vem antes',
    reason: 'Quando ela acaba, a parcela dela sobra para as outras dívidas.',
    opposite: 'Com ela depois',
  },
};

function card(title: Markup, paragraphs: readonly (Markup | undefined)[]): Markup {
  return html`<li class="card"><h3>${title}</h3>${paragraphs.map((one) => one && html`<p>${one}</p>`)}</li>`;
}

/** The counterfactual; nothing where it makes no difference. */
function opposite(without: string, saves: Centavos): Markup | undefined {
  if (saves <= 0) return undefined;
  return html`${without} você pagaria <strong class="money">${formatBrl(saves)}</strong> a mais.`;
}

function forgivenWords(forgiven: Centavos): Markup {
  return forgiven > 0 ? html` Quem cobra abre mão de <strong class="money">${formatBrl(forgiven)}</strong>.` : html``;
}

function monthsWords({ from, until }: Extract<Choice, { kind: 'kept-for-offer' }>): string {
  return from === until ? `Em ${formatMonth(from)}` : `De ${formatMonth(from)} a ${formatMonth(until)}`;
}
