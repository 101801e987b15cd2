import { html } from 'hono/html';
import { removalDue } from '../../domain/debts/bureau-listing.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { PaidOff } from '../../ports/roadmap-source.ts';
import { formatBrl, formatDate } from '../format.ts';
import type { Markup } from '../page.ts';
import { lawNote, mayBeSaid } from './law-note.ts';

/** In the place of a plan, once nothing is owed: what was paid and when, and what to keep of it. */
export function allPaidSections(paidOff: readonly PaidOff[], today: LocalDate): readonly Markup[] {
  if (paidOff.length === 0) return [nothingOwed()];
  const total = paidOff.reduce((sum, { paid }) => sum + paid, 0);
  return [
    html`<section class="wide next"><p class="kicker">Tudo quitado</p><h2>Nenhuma dívida em aberto</h2>
<p>Foram <strong class="money">${formatBrl(total)}</strong> pagos, como você contou. Foi você que fez isso, um passo de cada vez. Daqui em diante, o que sobra é seu.</p></section>`,
    html`<section class="wide"><h2>O que você quitou</h2>
<ul class="debts">${paidOff.map((debt) => html`<li class="card"><h3 class="creditor">${debt.creditor}</h3>${paidWords(debt, today)}</li>`)}</ul></section>`,
    html`<section class="wide"><h2>Para guardar</h2>
<p>Guarde os comprovantes e peça a carta de quitação de cada uma. Apareceu uma dívida nova? Escreva para a Dora na conversa, e o roteiro volta para cá.</p>
<p class="small">${lawNote('record-removal', today)}</p></section>`,
  ];
}

/** How much was paid and when the last of it, and by when the name must be clean for whoever was listed. */
function paidWords({ paid, on }: PaidOff, today: LocalDate): Markup {
  if (on === undefined)
    return html`<p class="pay"><span>Pago</span> <strong class="money">${formatBrl(paid)}</strong></p>`;
  return html`<p class="pay"><span>Último pagamento em ${formatDate(on)}</span> <strong class="money">${formatBrl(paid)}</strong></p>${mayBeSaid(['record-removal'], today) ? html`<p class="small">${nameIsOut(on)}</p>` : ''}`;
}

/** Until when a creditor must have the name taken off, for whoever was listed. */
export function cleanedBy(paidOn: LocalDate, today: LocalDate): Markup {
  if (!mayBeSaid(['record-removal'], today)) return html``;
  return html`<p class="small">Guarde o comprovante. ${nameIsOut(paidOn)} ${lawNote('record-removal', today)}</p>`;
}

function nameIsOut(paidOn: LocalDate): string {
  return `Se o nome estava negativado, tem que sair até ${formatDate(removalDue(paidOn))}.`;
}

function nothingOwed(): Markup {
  return html`<section class="wide card"><h2>Nenhuma dívida em aberto</h2>
<p>Apareceu alguma? Escreva na conversa e o roteiro aparece aqui.</p></section>`;
}
