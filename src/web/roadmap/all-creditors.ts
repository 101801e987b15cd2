import { html } from 'hono/html';
import type { Debt } from '../../domain/debts/debt.ts';
import {
  type AllCreditorsPlan,
  type CreditorShare,
  LONGEST_LAWFUL_PLAN,
  type OutsideDebt,
} from '../../domain/negotiation/all-creditors-plan.ts';
import { counted, formatBrl, formatDuration, formatPercent } from '../format.ts';
import type { Markup } from '../page.ts';
import { creditorName, type DebtsById, debtsById } from './creditor-name.ts';

type Proposal = Extract<AllCreditorsPlan, { kind: 'proposal' }>;

/**
 * What could be proposed to all creditors at once, to take to Procon or Defensoria; marked as the estimate it is. Its law
 * is told with the way that leads there.
 */
export function allCreditors(plan: AllCreditorsPlan, debts: readonly Debt[]): Markup {
  if (plan.kind === 'nobody-to-call') return html``;
  const known = debtsById(debts);
  return html`<section class="wide"><h2>Uma proposta para todos juntos</h2>
${plan.kind === 'proposal' ? proposal(plan, known) : nothingLeft(plan)}
${plan.outside.length > 0 ? html`<h3>Fica fora deste acordo</h3><ul class="notes">${plan.outside.map((debt) => outsideRow(debt, known))}</ul>` : ''}</section>`;
}

function proposal(plan: Proposal, debts: DebtsById): Markup {
  const monthly = most(plan.payments);
  return html`<p>É uma estimativa para levar ao Procon ou à Defensoria. Quem decide são os credores, ou o juiz.</p>
<dl class="figures">
<div class="main"><dt>O que dá para propor</dt><dd>${formatBrl(monthly)} por mês</dd><dd class="source">${counted(plan.payments.length, 'mês', 'meses')}, sem tirar do básico nem do mínimo para viver</dd></div>
<div><dt>Eles recebem ao todo</dt><dd class="money">${formatBrl(plan.total)}</dd><dd class="source">de ${formatBrl(plan.owed)} que você deve a eles hoje</dd></div>
</dl>
<p>${plan.coversAll ? 'Paga tudo o que é devido hoje, sem juros daqui para a frente.' : html`Cobre <strong>${wholePercent(plan.total / plan.owed)}</strong> do que é devido hoje. O resto depende de desconto, que eles precisam aceitar.`}${longer(plan, monthly)}</p>
<div class="scroll" tabindex="0" role="region" aria-label="Parte de cada credor"><table class="compare">
<thead><tr><th scope="col">Para quem</th><th scope="col">Por mês</th><th scope="col">Ao todo</th></tr></thead>
<tbody>${plan.creditors.map((share) => creditorRow(share, debts))}</tbody></table></div>`;
}

/** The same total in smaller payments, where the law gives more time than is needed. */
function longer({ overLongest }: Proposal, monthly: number): Markup {
  if (overLongest >= monthly) return html``;
  return html` Se apertar, o mesmo valor em ${formatDuration(LONGEST_LAWFUL_PLAN)} dá <strong class="money">${formatBrl(overLongest)}</strong> por mês.`;
}

function creditorRow({ debtId, owed, gets, payments }: CreditorShare, debts: DebtsById): Markup {
  const part = gets < owed ? html` <span class="source">${wholePercent(gets / owed)} da dívida</span>` : '';
  return html`<tr><th scope="row">${creditorName(debts, debtId)}</th><td class="money">${formatBrl(most(payments))}</td><td><span class="money">${formatBrl(gets)}</span>${part}</td></tr>`;
}

function nothingLeft({ lacking }: Extract<AllCreditorsPlan, { kind: 'nothing-left' }>): Markup {
  return html`<p>Hoje não sobra nada para propor${lacking > 0 ? html`: faltam <strong class="money">${formatBrl(lacking)}</strong> por mês só para o básico e para o que fica fora deste acordo` : ''}. Leve esta conta assim mesmo: no Procon ou na Defensoria ajudam a ver o que pode mudar primeiro.</p>`;
}

const OUTSIDE: Record<OutsideDebt['why'], string> = {
  secured: 'tem um bem em garantia',
  home: 'é da sua moradia',
  tax: 'é imposto',
  private: 'é com uma pessoa, não com uma empresa',
  'loan-shark': 'fale primeiro com a Defensoria',
};

function outsideRow({ debtId, why, monthly, arrears }: OutsideDebt, debts: DebtsById): Markup {
  const parts = [
    OUTSIDE[why],
    ...(monthly > 0 ? [`continua com ${formatBrl(monthly)} por mês`] : []),
    ...(arrears > 0 && why !== 'loan-shark' ? [`${formatBrl(arrears)} já estão em atraso: fale à parte`] : []),
  ];
  return html`<li>${creditorName(debts, debtId)}: ${parts.join('; ')}.</li>`;
}

/** Equal payments differ by a centavo at most: the greater is what must be there each month. */
function most(payments: readonly number[]): number {
  return payments.reduce((highest, payment) => Math.max(highest, payment), 0);
}

/** Rounded down, so that no creditor seems to get more than it does. */
function wholePercent(share: number): string {
  return formatPercent(Math.floor(share * 100) / 100);
}
