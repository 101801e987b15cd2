import { html } from 'hono/html';
import type { MonthStep, MonthSteps } from '../../../domain/payoff/follow-up/month-steps.ts';
import { formatBrl, formatDate } from '../../format.ts';
import type { Markup } from '../../page.ts';
import { debtsById } from '../../roadmap/creditor-name.ts';
import { protectsHome, stepWeight } from '../../roadmap/step-weight.ts';
import { why } from '../../roadmap/why.ts';
import { type KnownPerson, nameOfDebt } from '../known-person.ts';
import { bubble, paidWords } from './say-in-chat.ts';

/**
 * What has to be done by hand: what is overdue at the top, then by day. Of what has no day, the light and the roof go
 * before everything with one, the rest after it; what is left undecided goes as on the roadmap.
 */
export function openSteps({ roadmap, late }: KnownPerson, { steps }: MonthSteps): readonly MonthStep[] {
  const debts = debtsById(roadmap.plan.debts);
  const day = ({ debtId, dueOn, payment }: MonthStep) => {
    if (late.has(debtId)) return '';
    return dueOn ?? (protectsHome(payment, debts.get(debtId)) ? '0' : '9');
  };
  const weight = ({ debtId, payment }: MonthStep) => stepWeight(payment, debts.get(debtId));
  return steps
    .filter(({ left }) => left > 0)
    .toSorted((one, other) => day(one).localeCompare(day(other)) || weight(one) - weight(other));
}

export function doneSteps({ steps: { steps } }: KnownPerson): readonly MonthStep[] {
  return steps.filter(({ state }) => state === 'done');
}

export function stepsFromWages({ steps: { steps } }: KnownPerson): readonly MonthStep[] {
  return steps.filter(({ state }) => state === 'from-wages');
}

/** A step to do: how much, until when, why, and the words that tick it off. */
export function openStep(step: MonthStep, known: KnownPerson): Markup {
  const name = nameOfDebt(known, step.debtId);
  const debt = known.roadmap.plan.debts.find(({ id }) => id === step.debtId);
  return html`<li class="step ${isPast(step, known) ? 'past' : ''}">
<span class="tick" aria-hidden="true"></span>
<div class="step-main"><p class="pay"><strong class="creditor">${name}</strong> <strong class="money">${formatBrl(step.left)}</strong></p>
<p class="when">${whenWords(step, known)}${step.paid > 0 ? html` · já foram <span class="money">${formatBrl(step.paid)}</span>` : ''}</p>
${step.payment ? html`<p class="small">Por quê: ${why(step.payment, debt)}.</p>` : ''}
<p class="say">Pagou? Escreva ${bubble(paidWords(step.left, name))}</p></div></li>`;
}

/** The short form, for the overview. */
export function stepLine(step: MonthStep, known: KnownPerson): Markup {
  const isDone = step.state === 'done';
  const amount = isDone ? step.paid : step.left;
  return html`<li class="step ${isDone ? 'done' : ''}"><span class="tick" aria-hidden="true"></span>
<div class="step-main"><p class="pay"><span class="creditor">${nameOfDebt(known, step.debtId)}</span> <span class="money">${formatBrl(amount)}</span></p>
<p class="when">${isDone ? 'pago' : whenWords(step, known)}</p></div></li>`;
}

export function doneStep(step: MonthStep, known: KnownPerson): Markup {
  const days = known.told.made
    .filter(({ debtId, on }) => debtId === step.debtId && on.startsWith(known.steps.month))
    .map(({ on }) => on);
  const last = days.toSorted().at(-1);
  return html`<li class="step done"><span class="tick" aria-hidden="true"></span>
<div class="step-main"><p class="pay"><span class="creditor">${nameOfDebt(known, step.debtId)}</span> <span class="money">${formatBrl(step.paid)}</span></p>
<p class="when">pago${last ? ` em ${formatDate(last)}` : ''}, como você contou</p></div></li>`;
}

export function whenWords(step: MonthStep, known: KnownPerson): string {
  const debt = known.roadmap.plan.debts.find(({ id }) => id === step.debtId);
  if (debt?.overdueSince) return `em atraso desde ${formatDate(debt.overdueSince)}: o quanto antes`;
  if (known.late.has(step.debtId)) return 'em atraso: o quanto antes';
  if (!step.dueOn) return 'até o fim do mês';
  return isPast(step, known) ? `venceu em ${formatDate(step.dueOn)}` : `até ${formatDate(step.dueOn)}`;
}

export function isPast({ dueOn }: MonthStep, { today }: KnownPerson): boolean {
  return dueOn !== undefined && dueOn < today;
}
