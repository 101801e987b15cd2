import { html } from 'hono/html';
import { dayInBrasilia } from '../../../platform/brasilia.ts';
import type { EntitlementChange, Standing } from '../../../ports/entitlements.ts';
import type { PremiumCharge } from '../../../ports/premium-charges.ts';
import { type PremiumOffer, REGRET_DAYS } from '../../billing/billing.ts';
import { formatBrl, formatDate } from '../../format.ts';
import type { Markup, Page } from '../../page.ts';
import { panelPage } from '../panel-page.ts';
import { premiumShows } from './premium-shows.ts';
import { type QrMatrix, qrCode } from './qr-code.ts';

export type ShownPlan = {
  readonly standing: Standing;
  /** Absent where nothing can be bought. */
  readonly offer: PremiumOffer | undefined;
  /** The newest one. */
  readonly charge: PremiumCharge | undefined;
  /** The payment that may be undone now, whatever was asked for after it. */
  readonly regrettable: PremiumCharge | undefined;
  readonly qr: ((text: string) => QrMatrix) | undefined;
  readonly now: number;
  /** What a button of this page has just come to. */
  readonly said: 'not-yet' | 'cancelled' | 'refunded' | 'too-late' | undefined;
};

/** What premium shows, until when it holds, and how it is paid: by Pix, once, without renewal. */
export function planPage(shown: ShownPlan): Page {
  const { standing } = shown;
  const premium = standing.plan === 'premium';
  const styles = [...STYLES, ...(isOpen(shown) ? PAYMENT_STYLES : (['premium-shows'] as const))];
  const body = [
    html`<header class="wide greeting"><h1>${premium ? 'Você tem o premium' : 'Conheça o premium'}</h1>
<p>${premium && standing.until ? html`Vale até <strong>${untilWords(standing.until, shown.now)}</strong>. Não renova sozinho: se não fizer nada, volta para o grátis.` : 'O roteiro, os passos do mês, as dívidas e os lembretes são grátis, e continuam sendo.'}</p></header>`,
    saidNow(shown),
    isOpen(shown) ? payment(shown) : offered(shown, premium),
    regret(shown),
    history(standing.changes),
  ];
  return panelPage({ title: 'Premium', current: '/painel/plano', premium, body, styles });
}

const STYLES = ['greeting', 'names-and-amounts', 'notice', 'card', 'plain', 'button', 'calm-button', 'price'] as const;

function saidNow({ said }: ShownPlan): Markup {
  if (said === undefined) return html``;
  return html`<div class="wide"><p class="notice" role="status">${SAID[said]}</p></div>`;
}

const SAID = {
  'not-yet': 'O Pix ainda não chegou aqui. Costuma levar menos de um minuto: espere um pouco e confira de novo.',
  cancelled: 'Cobrança cancelada. Nada foi cobrado.',
  refunded: 'Pronto: o dinheiro volta para a conta de onde saiu, e o premium desses dias acabou.',
  'too-late': `Já passaram os ${REGRET_DAYS} dias. O premium segue até o fim e não renova sozinho.`,
} as const;

function isOpen({ charge, now }: ShownPlan): boolean {
  return charge?.status === 'open' && charge.pix !== undefined && (charge.expiresAt ?? 0) > now;
}

const PAYMENT_STYLES = ['actions', 'purchase'] as const;

/** The code to copy without a script: a tap in the field and "select all" take it. */
function payment({ charge, qr }: ShownPlan): Markup {
  if (charge?.pix === undefined) return html``;
  const { pix, amount, days, expiresAt } = charge;
  return html`<section class="wide"><h2>Pague com Pix</h2><div class="card pay-by-pix">
${qr ? html`<figure class="qr">${qrCode(qr(pix), 'QR code do Pix')}<figcaption class="small">Aponte a câmera do banco</figcaption></figure>` : ''}
<div><p class="price"><span class="money">${formatBrl(amount)}</span> <span class="of">por ${days} dias</span></p>
<p>No aplicativo do seu banco: Pix, copia e cola. Toque no código, selecione tudo e copie.</p>
<label class="field">Pix copia e cola <textarea readonly rows="6" spellcheck="false">${pix}</textarea></label>
${expiresAt ? html`<p class="small">O código vale até ${dateTime(expiresAt)}.</p>` : ''}
<div class="actions"><form method="post" action="/painel/plano/conferir"><button class="button" type="submit">Já paguei, conferir</button></form>
<form method="post" action="/painel/plano/desistir"><button class="button calm-button" type="submit">Desistir</button></form></div></div></div>
<p class="small">Quando o pagamento chega, o recibo vai para a conversa no WhatsApp.</p></section>`;
}

function offered({ offer }: ShownPlan, premium: boolean): Markup {
  return html`<section class="wide"><h2>${premium ? 'O que você vê com ele' : 'O que o premium mostra a mais'}</h2>
<div class="card offer-card">${premiumShows()}
${
  offer
    ? html`<p class="price"><span class="money">${formatBrl(offer.price)}</span> <span class="of">por ${offer.days} dias</span></p>
<form method="post" action="/painel/plano/pix"><button class="button big" type="submit">${premium ? 'Somar mais dias com Pix' : 'Pagar com Pix'}</button></form>
<p class="small">Uma vez só: não há assinatura nem cartão. Mudou de ideia em ${REGRET_DAYS} dias? Devolvemos tudo.</p>
<p class="small">Está apertado? Fique no grátis. Ele tem tudo o que você precisa para sair das dívidas.</p>`
    : html`<p class="notice">Por enquanto o premium é dado por convite da equipe. Nada a pagar.</p>`
}</div></section>`;
}

/** A purchase made from afar can be undone for some days (rule `right-of-withdrawal`). */
function regret({ regrettable: charge }: ShownPlan): Markup {
  if (charge === undefined) return html``;
  return html`<section class="wide"><details class="regret"><summary>Mudei de ideia, quero o dinheiro de volta</summary>
<p>Devolvemos <strong class="money">${formatBrl(charge.amount)}</strong> para a conta que pagou, e o premium desses ${charge.days} dias acaba agora.</p>
<form method="post" action="/painel/plano/devolver"><button class="button calm-button" type="submit">Devolver e cancelar</button></form></details></section>`;
}

function history(changes: readonly EntitlementChange[]): Markup {
  if (changes.length === 0) return html``;
  return html`<section class="wide"><h2>O que já aconteceu</h2><ul class="plain">${changes.map(
    ({ at, until, by }) =>
      html`<li class="pay"><span>${date(at)} · ${by.kind === 'operator' ? 'dado pela equipe' : by.kind === 'payment' ? 'pago com Pix' : 'devolvido'}</span> <span>${until ? `até ${date(until)}` : 'encerrado'}</span></li>`,
  )}</ul></section>`;
}

function date(at: number): string {
  return formatDate(dayInBrasilia(at));
}

/** On its last day premium ends at an hour. */
function untilWords(until: number, now: number): string {
  return date(until) === date(now) ? `hoje, ${dateTime(until).slice(-5)}` : date(until);
}

function dateTime(at: number): string {
  const clock = new Date(at).toLocaleTimeString('pt-BR', {
    timeZone: 'America/Sao_Paulo',
    hour: '2-digit',
    minute: '2-digit',
  });
  return `${date(at)}, ${clock}`;
}
