import { html } from 'hono/html';
import { sayableName } from '../../../domain/debts/debt-name.ts';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { Markup } from '../../page.ts';

/** Words that the chat understands, shown as a bubble: "paguei 716,20 para Nubank". */
export function bubble(words: string): Markup {
  return html`<q class="bubble">${words}</q>`;
}

export function paidWords(amount: Centavos, creditor: string): string {
  const reais = (amount / 100).toLocaleString('pt-BR', { minimumFractionDigits: amount % 100 === 0 ? 0 : 2 });
  return `paguei ${reais} para ${sayableName(creditor)}`;
}

/** What else can be told, for a month that did not go as planned. `creditor`: a debt of theirs, as an example. */
export function otherWays({ creditor = 'Nubank', isPayable }: Example): Markup {
  const ways = sayings(creditor).filter(([, words]) => isPayable || words !== MORE);
  return html`<section class="wide to-say"><h2>Como contar para a Dora</h2>
<p>A página só mostra. Quem muda o roteiro é você, na conversa do WhatsApp, do seu jeito. Por exemplo:</p>
<ul class="ways-to-say">${ways.map(([what, words]) => html`<li>${what} ${bubble(words)}</li>`)}</ul></section>`;
}

/** Nobody is asked for more whose money does not reach. */
type Example = { readonly creditor: string | undefined; readonly isPayable: boolean };
const MORE = 'e se eu pagar 100 a mais por mês?';

/** What happened, and words for it that the chat takes for just that. */
export function sayings(name: string): readonly (readonly [what: string, words: string])[] {
  const creditor = sayableName(name);
  return [
    ['Pagou menos do que estava aqui', `paguei só 100 para ${creditor}`],
    ['O mês apertou', 'não deu pra pagar nada esse mês'],
    ['Chegou uma proposta', `${creditor} ofereceu 500 à vista`],
    ['Quer pôr um pouco mais', MORE],
  ];
}
