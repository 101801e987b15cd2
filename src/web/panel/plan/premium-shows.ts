import { html } from 'hono/html';
import type { Markup } from '../../page.ts';

/** What premium adds, in the words of the navigation. */
const SHOWS: readonly (readonly [title: string, words: string])[] = [
  ['Evolução', 'o saldo de todas as dívidas no tempo, o plano e a realidade lado a lado'],
  ['E se…', 'mexa nos valores e veja na hora o que muda na data e nos juros'],
  ['Jeitos de pagar', 'as ordens de pagamento e as ofertas comparadas, com o custo de cada uma'],
  ['Calendário', 'vencimentos, dias de receber e prazos de propostas, também no seu celular'],
  ['Negociações', 'tudo o que foi proposto, com o que vale a pena'],
  ['PDF do plano', 'para levar ao Procon, à Defensoria ou ao banco'],
];

export function premiumShows(): Markup {
  return html`<ul class="shows">${SHOWS.map(([title, words]) => html`<li><strong>${title}</strong>${words}</li>`)}</ul>`;
}
