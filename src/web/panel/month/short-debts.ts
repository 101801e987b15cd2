import { html } from 'hono/html';
import type { Debt } from '../../../domain/debts/debt.ts';
import { nameOf, sayableName } from '../../../domain/debts/debt-name.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import { plannedPayment } from '../../../domain/payoff/follow-up/planned-payment.ts';
import { dueDateIn } from '../../../domain/time/due-date.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import { formatBrl, formatDate } from '../../format.ts';
import type { Markup } from '../../page.ts';
import type { KnownPerson } from '../known-person.ts';
import { bubble } from './say-in-chat.ts';

/** Debts whose contract asks for more than the month has for them: to be talked about before they are due. */
export function shortDebts(known: KnownPerson): Markup {
  const { today } = known;
  const short = debtsThatAskForMore(known);
  const [first] = short;
  if (!first) return html``;
  return html`<section class="wide"><h2>Para conversar com quem cobra</h2>
<p>O dinheiro deste mês vai primeiro para o que protege a casa e para o que sai mais caro. Para estas não chega: fale logo com quem cobra e peça uma parcela que caiba.</p>
<ul class="plain short">${short.map(
    ({ debt, asked, dueOn }) =>
      html`<li class="pay"><span><strong class="creditor">${nameOf(debt)}</strong>${dueOn ? html` <span class="when">${dueWords(dueOn, today)}</span>` : ''}</span> <span>pede <span class="money">${formatBrl(asked)}</span></span></li>`,
  )}</ul>
<p class="say">Quer um texto pronto? Escreva ${bubble(`como negociar com ${sayableName(nameOf(first.debt))}`)}</p></section>`;
}

export type ShortDebt = { readonly debt: Debt; readonly asked: Centavos; readonly dueOn: LocalDate | undefined };

/** Nobody is put in mind of talking with a loan shark. */
export function debtsThatAskForMore({ roadmap, steps: { month, steps }, told }: KnownPerson): readonly ShortDebt[] {
  return roadmap.plan.debts.flatMap((debt) => {
    const planned = plannedPayment(debt, month, roadmap);
    const isOpen = !steps.some(({ debtId, state }) => debtId === debt.id && state === 'done');
    const isMeant = planned?.kind === 'short' && debt.kind !== 'loan-shark' && !told.news.has(debt.id) && isOpen;
    const dueOn = debt.dueDay ? dueDateIn(month, debt.dueDay) : undefined;
    return isMeant ? [{ debt, asked: planned.amount, dueOn }] : [];
  });
}

function dueWords(on: LocalDate, today: LocalDate): string {
  return `${on < today ? 'venceu' : 'vence'} em ${formatDate(on)}`;
}
