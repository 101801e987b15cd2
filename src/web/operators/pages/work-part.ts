import { html } from 'hono/html';
import type { Markup } from '../../page.ts';
import { span } from '../times.ts';
import type { Live } from './live.ts';

/** What waits, and what our way to WhatsApp and the model cost. */
export function workPart({ figures: { backlog }, modelCost }: Live): Markup {
  return html`<section class="tile" aria-labelledby="fila"><h2 id="fila">Na fila</h2>
<dl class="list">
${row('Mensagens esperando a vez', backlog.inbox, backlog.inbox > 0 ? `a mais velha há ${span(backlog.oldestInboxMs)}` : '')}
${row('Respostas para sair', backlog.pending, backlog.pending > 0 ? `a mais velha há ${span(backlog.oldestOutboxMs)}` : '')}
${row('Saindo agora', backlog.sending)}
${row('Saiu ou não? (procurando)', backlog.unknown)}
${row('Avisos do WhatsApp por ler', backlog.delivery)}
${row('Custo do modelo em 24 h', modelCost === undefined ? 'R$ 0,00' : reais(modelCost), modelCost === undefined ? 'só a gramática, sem modelo' : '')}
</dl></section>`;
}

function row(label: string, value: number | string, more = ''): Markup {
  return html`<div><dt>${label}${more === '' ? '' : html` <span class="small">${more}</span>`}</dt><dd>${value}</dd></div>`;
}

function reais(centavos: number): string {
  return (centavos / 100).toLocaleString('pt-BR', { style: 'currency', currency: 'BRL' });
}
