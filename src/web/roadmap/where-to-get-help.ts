import { html } from 'hono/html';
import type { Markup } from '../page.ts';

/** The free places that call creditors together, and what to take there. */
export function whereToGetHelp(): Markup {
  return html`<section class="wide"><h2>Onde ir, de graça</h2>
<dl class="places">
<div><dt>Procon da sua cidade ou estado</dt><dd>Procure no site da prefeitura ou do governo do estado. Diga que quer juntar todos os credores num acordo: lá isso se chama <strong>superendividamento</strong>.</dd></div>
<div><dt>Defensoria Pública do seu estado</dt><dd>É advogado de graça. Diga a mesma coisa, e leve qualquer papel da Justiça que tenha chegado.</dd></div>
<div><dt>Dívidas que você não lembra</dt><dd>O relatório <strong>Registrato</strong>, do Banco Central, mostra de graça o que está no seu nome nos bancos. Entre com a conta gov.br pelo site do Banco Central.</dd></div>
</dl>
<h2>O que levar</h2>
<ul class="bring">
<li>Documento com foto, CPF e comprovante de endereço</li>
<li>Comprovante de renda: holerite, extrato do benefício ou extrato do banco</li>
<li>Contas da casa: aluguel, luz, água, gás, remédio, escola</li>
<li>De cada dívida: fatura, contrato, carnê, mensagens de cobrança e ofertas por escrito</li>
<li>Esta página impressa: ela tem a lista das dívidas e a conta do mês</li>
</ul></section>`;
}
