import { html } from 'hono/html';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { WayOut } from '../../domain/negotiation/ways-out.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatBrl } from '../format.ts';
import type { Markup } from '../page.ts';
import { wayList } from './ways.ts';

type Deficit = {
  readonly diagnosis: Diagnosis;
  readonly ways: readonly WayOut[];
  /** What is missing each month. */
  readonly shortfall: Centavos;
  readonly today: LocalDate;
};

/** What to do when the money does not reach: no date is invented, the lawful and practical steps are shown instead. */
export function lawfulWays({ diagnosis, ways, shortfall, today }: Deficit): Markup {
  return html`<section class="wide next"><p class="kicker">Seu próximo passo</p>
<h2>${shortfall > 0 ? html`Hoje faltam <span class="money">${formatBrl(shortfall)}</span> por mês` : 'Hoje a conta não fecha'}</h2>
<p>${cause(diagnosis)} Por isso não mostramos uma data: seria uma promessa falsa. Existe um caminho, e ele começa por aqui.</p></section>
<section class="wide"><h2>O caminho, passo a passo</h2>
<p>Comida, aluguel, luz, água, gás e remédio vêm antes de cartão e empréstimo. Não faça empréstimo para tapar buraco, nem pague taxa para alguém “limpar seu nome”: isso costuma ser golpe.</p>
${wayList(ways, diagnosis, today)}</section>`;
}

/** The month's account, to be shown at Procon or Defensoria too. */
export function monthlyAccount(diagnosis: Diagnosis): Markup {
  return html`<section class="wide"><h2>A conta do mês</h2><dl class="figures">
<div><dt>Entra</dt><dd class="money">${formatBrl(diagnosis.income)}</dd><dd class="source">você contou</dd></div>
<div><dt>Sai com o básico</dt><dd class="money">${formatBrl(diagnosis.essentials)}</dd><dd class="source">você contou</dd></div>
<div><dt>Sai com o resto</dt><dd class="money">${formatBrl(diagnosis.flexible)}</dd><dd class="source">você contou</dd></div>
<div><dt>Dívidas pedem</dt><dd class="money">${formatBrl(diagnosis.debtService)}</dd><dd class="source">parcelas e mínimos</dd></div>
</dl></section>`;
}

function cause({ verdict }: Diagnosis): string {
  if (verdict.kind !== 'deficit') return 'O que sobra não paga nem os juros.';
  switch (verdict.cause) {
    case 'essentials':
      return 'Só o básico da casa já passa do que entra.';
    case 'expenses':
      return 'Os gastos do mês passam do que entra.';
    case 'debts-grow':
      return 'O que sobra não paga nem os juros: a dívida cresce mesmo pagando.';
  }
}
