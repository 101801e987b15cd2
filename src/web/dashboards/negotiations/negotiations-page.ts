import { html } from 'hono/html';
import type { CreditorTalk, OfferVerdict } from '../../../contracts/domain-event.ts';
import { formatBrl, formatDate, formatPercent } from '../../format.ts';
import type { Markup, Page } from '../../page.ts';
import { termsWords } from '../../roadmap/offer-words.ts';
import { premiumPage } from '../frame.ts';
import type { Negotiation, Step } from './negotiation-history.ts';

/** Every talk with a creditor: what was offered, what we said of it, and how it ended. */
export function negotiationsPage(negotiations: readonly Negotiation[]): Page {
  return premiumPage({
    title: 'Suas negociações',
    current: 'negociacoes',
    premium: true,
    styles: ['greeting', 'names-and-amounts', 'card', 'mark', 'events', 'negotiations'],
    body: [
      html`<div class="greeting wide"><h1>Suas negociações</h1>
<p>O que cada credor ofereceu, o que respondemos e o que ficou combinado.</p></div>`,
      negotiations.length === 0 ? none() : html`<div class="wide talks">${negotiations.map(talk)}</div>`,
    ],
  });
}

function none(): Markup {
  return html`<section class="wide card"><h2>Nenhuma negociação ainda</h2>
<p>Quando um credor fizer uma proposta, conte para a Dora. Ela diz se vale a pena, e a história fica guardada aqui.</p>
<p>Quer começar? Escreva <strong>como negocio</strong> na conversa.</p></section>`;
}

const STANDS: Record<Negotiation['stands'], string> = {
  agreed: 'acordo fechado',
  offered: 'proposta na mesa',
  talking: 'em conversa',
};

function talk({ creditor, stands, steps }: Negotiation): Markup {
  return html`<section class="card talk-card"><h2><span class="creditor">${creditor}</span> <span class="mark ${stands}">${STANDS[stands]}</span></h2>
<ol class="events">${steps.map((step) => html`<li><span class="day">${formatDate(step.on)}</span> <div>${stepWords(step)}</div></li>`)}</ol></section>`;
}

function stepWords(step: Step): Markup {
  switch (step.kind) {
    case 'offered':
      return html`<strong>${step.isMended ? 'A proposta mudou' : 'Proposta'}:</strong> ${termsWords(step.offer)}${againstOwed(step)}${step.verdict ? html`<p class="verdict">Nossa conta: ${VERDICT[step.verdict]}.</p>` : ''}`;
    case 'helped':
      return html`${HELPED[step.topic]}`;
    case 'ended':
      return html`A proposta deixou de valer`;
    case 'agreed':
      return html`<strong>Acordo fechado</strong>${step.offer ? html`: ${termsWords(step.offer)}` : ''}${step.forgiven > 0 ? html`. Desconto de <strong class="money good">${formatBrl(step.forgiven)}</strong>` : ''}`;
    case 'part-paid':
      return html`Você pagou <span class="money">${formatBrl(step.amount)}</span>`;
  }
}

function againstOwed({ offer, owed }: Extract<Step, { kind: 'offered' }>): Markup {
  if (owed === undefined || owed === 0) return html``;
  const share = Math.floor((Math.abs(owed - offer.price) / owed) * 100) / 100;
  const words = offer.price <= owed ? `${formatPercent(share)} a menos` : `${formatPercent(share)} a mais`;
  return html` <span class="source">no dia você devia ${formatBrl(owed)}: ${words}</span>`;
}

const VERDICT: Record<OfferVerdict, string> = {
  taken: 'vale a pena, e entrou no roteiro',
  dearer: 'sai mais caro do que pagar como está',
  equal: 'dá na mesma que pagar como está',
  'does-not-fit': 'ainda não cabe no dinheiro do mês: vale pedir mais partes ou prazo',
  'not-counted': 'não muda o roteiro de hoje',
  'no-plan': 'a conta do mês ainda não fecha: guarde a proposta por escrito',
};

const HELPED: Record<CreditorTalk, string> = {
  negotiate: 'Mostramos até quanto oferecer e o que dizer',
  'how-much-to-offer': 'Mostramos até quanto oferecer',
  'call-script': 'Mandamos o roteiro da ligação',
  'draft-to-creditor': 'Escrevemos a mensagem para o credor',
  complaint: 'Escrevemos a reclamação para o consumidor.gov.br',
  refusal: 'O credor disse não, e mostramos o próximo passo',
};
