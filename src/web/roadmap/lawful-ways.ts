import { html } from 'hono/html';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis.ts';
import { formatBrl } from '../format.ts';
import type { Markup } from '../page.ts';
import { ruleText } from './assumptions.ts';

/** What to do when the money does not reach: no date is invented, the lawful and practical steps are shown instead. */
export function lawfulWays({ diagnosis, shortfall }: { diagnosis: Diagnosis; shortfall: number }): Markup {
  return html`<section class="wide next"><p class="kicker">Seu próximo passo</p>
<h2>${shortfall > 0 ? html`Hoje faltam <span class="money">${formatBrl(shortfall)}</span> por mês` : 'Hoje a conta não fecha'}</h2>
<p>${cause(diagnosis)} Por isso não mostramos uma data: seria uma promessa falsa. Existe um caminho, e ele começa por aqui.</p></section>
<section class="wide"><h2 class="hidden">O caminho, passo a passo</h2><ol class="ways">
<li><h3>Proteja a casa primeiro</h3><p>Comida, aluguel, luz, água, gás e remédio vêm antes de cartão e empréstimo. ${ruleText(diagnosis.minimumForLiving.ruleId)}</p></li>
<li><h3>Peça uma parcela que caiba</h3><p>Diga a cada credor quanto você consegue pagar por mês, de verdade. Peça a proposta por escrito. Se não ajudarem, reclame de graça no <a href="https://www.consumidor.gov.br" rel="noopener noreferrer">consumidor.gov.br</a>. ${ruleText('company-answers')}</p></li>
<li><h3>Junte todos num acordo só</h3><p>A lei deixa você chamar todos os credores de uma vez e propor um plano de até 5 anos, sem faltar o básico. Procure o <strong>Procon</strong> ou a <strong>Defensoria Pública</strong> da sua cidade: é de graça. Eles avaliam se o seu caso entra. ${ruleText('over-indebtedness-plan')}</p></li>
<li><h3>Leve isto</h3><p>Documento, comprovante de renda, contas da casa, e o que tiver das dívidas: faturas, contratos, mensagens. Esta página impressa ajuda: ela tem a lista.</p></li>
<li><h3>Não faça empréstimo para tapar buraco</h3><p>Nem pague taxa para alguém “limpar seu nome”. Isso costuma ser golpe.</p></li>
</ol></section>
<section class="wide"><h2>A conta do mês</h2><dl class="figures">
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
