import { html } from 'hono/html';
import { chargedBeyondCap, interestAllowance } from '../../../domain/debts/card-cap.ts';
import { contractDue } from '../../../domain/debts/contract-due.ts';
import type { Debt } from '../../../domain/debts/debt.ts';
import { interestAhead } from '../../../domain/debts/interest-ahead.ts';
import { LATE_FINE, LATE_INTEREST_MONTHLY, lateCharges } from '../../../domain/debts/late-charges.ts';
import { stakesOf } from '../../../domain/debts/stakes.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import { WHOLE } from '../../../domain/money/times-rate.ts';
import { daysBetween } from '../../../domain/time/due-date.ts';
import type { LocalDate } from '../../../domain/time/local-date.ts';
import { counted, formatBrl, formatDate, formatMonthlyRate, formatPercent } from '../../format.ts';
import type { Markup } from '../../page.ts';
import { lawNote, mayBeSaid } from '../../roadmap/law-note.ts';

export type Mechanics = {
  readonly debt: Debt;
  /** What closing it would cost on the day of the roadmap. */
  readonly owed: Centavos;
  readonly madeOn: LocalDate;
  readonly today: LocalDate;
};

type Line = { readonly name: string; readonly words: Markup };

/** How a debt works, a line for each of its gears; only those that are known and may be said. */
export function mechanics(about: Mechanics): Markup {
  const lines = [interest(about), contract(about), late(about), cap(about), stakes(about), broken(about)];
  const known = lines.filter((line) => line !== undefined);
  if (known.length === 0) return html``;
  return html`<dl class="gears">${known.map(({ name, words }) => html`<div><dt>${name}</dt><dd>${words}</dd></div>`)}</dl>`;
}

function interest({ debt, madeOn }: Mechanics): Line | undefined {
  const ahead = interestAhead(debt, madeOn);
  if (ahead === undefined)
    return { name: 'Juros', words: html`Já estão dentro das parcelas. Só o contrato diz quanto.` };
  const { rate, annual, monthly, inInstalments } = ahead;
  if (rate.source === 'none') return { name: 'Juros', words: html`Não tem juros, pelo que você contou.` };
  const told =
    rate.source === 'person'
      ? 'você contou'
      : rate.source === 'market'
        ? 'estimativa: você não sabia a taxa'
        : 'calculada pelas parcelas';
  const grows =
    inInstalments === undefined
      ? html`Sem pagar nada, ela cresce <strong class="money">${formatBrl(monthly)}</strong> no próximo mês.`
      : html`Das parcelas que faltam, <strong class="money">${formatBrl(inInstalments)}</strong> são juros: antecipar tira uma parte disso.`;
  return {
    name: 'Juros',
    words: html`${formatMonthlyRate(rate.monthly)}, que em um ano viram ${formatPercent(annual)} <span class="source">${told}</span> ${grows}`,
  };
}

function contract({ debt, madeOn }: Mechanics): Line | undefined {
  const { obligation, dueDay } = debt;
  const due = dueDay === undefined ? '' : `, até o dia ${dueDay}`;
  if (obligation.form === 'instalments') {
    const { remaining, amount } = obligation;
    return {
      name: 'Parcelas',
      words: html`${counted(remaining, 'parcela', 'parcelas')} de <strong class="money">${formatBrl(amount)}</strong>${due}.`,
    };
  }
  const asked = contractDue(debt, madeOn);
  if (asked === 0 || !Number.isFinite(asked)) return undefined;
  const isCard = debt.kind === 'credit-card';
  const told = obligation.minimumPayment === undefined ? 'estimativa' : 'você contou';
  return {
    name: isCard ? 'Mínimo da fatura' : 'Pede por mês',
    words: html`<strong class="money">${formatBrl(asked)}</strong>${due} <span class="source">${told}</span>${isCard ? ' Pagar só isso evita o atraso, mas quase tudo vai para os juros.' : ''}`,
  };
}

/** Fine and late interest as the law allows them at most; what is written in the contract may be less. */
function late({ debt, owed, today }: Mechanics): Line | undefined {
  const since = debt.overdueSince;
  if (since === undefined || since > today) return undefined;
  const days = daysBetween(since, today);
  const head = html`Há ${counted(days, 'dia', 'dias')}, desde ${formatDate(since)}.`;
  const base = debt.obligation.form === 'instalments' ? debt.obligation.amount : owed;
  if (!mayBeSaid(['late-charges'], today) || debt.kind === 'informal' || debt.kind === 'loan-shark') {
    return { name: 'Atraso', words: head };
  }
  return {
    name: 'Atraso',
    words: html`${head} Fora os juros do contrato, por lei cabem ${formatPercent(LATE_FINE / WHOLE)} de multa uma vez e ${formatMonthlyRate(LATE_INTEREST_MONTHLY / WHOLE)}: sobre ${formatBrl(base)} seriam até <strong class="money">${formatBrl(lateCharges(base, days))}</strong>. ${lawNote('late-charges', today)}`,
  };
}

function cap({ debt, owed, today }: Mechanics): Line | undefined {
  const allowance = interestAllowance(debt, owed);
  if (!Number.isFinite(allowance) || !mayBeSaid(['card-interest-cap'], today)) return undefined;
  const beyond = chargedBeyondCap(debt, owed);
  const words =
    beyond > 0
      ? html`Os juros já passaram do teto em <strong class="money">${formatBrl(beyond)}</strong>: peça esse valor de volta.`
      : html`No cartão, juros e encargos não podem passar do valor original. Por isso ela só pode crescer mais <strong class="money">${formatBrl(allowance)}</strong>.`;
  return { name: 'Teto da lei', words: html`${words} ${lawNote('card-interest-cap', today)}` };
}

function stakes({ debt }: Mechanics): Line | undefined {
  const risk = RISK[stakesOf(debt)];
  return risk === undefined ? undefined : { name: 'O que está em jogo', words: html`${risk}` };
}

const RISK = {
  'essential-service':
    'Um serviço da casa pode ser cortado, ou o lar pode ser pedido. Por isso ela vem antes das outras.',
  collateral: 'Há um bem em garantia, que pode ser tomado se o atraso continuar.',
  none: undefined,
} as const;

function broken({ debt: { agreement } }: Mechanics): Line | undefined {
  if (!agreement || agreement.comesBackIfBroken === 0) return undefined;
  return {
    name: 'Se o acordo quebrar',
    words: html`Voltam <strong class="money">${formatBrl(agreement.comesBackIfBroken)}</strong> que tinham sido perdoados.`,
  };
}
