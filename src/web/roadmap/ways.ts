import { html } from 'hono/html';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis.ts';
import { fairInstalment } from '../../domain/negotiation/fair-instalment.ts';
import type { WayOut, WayOutId } from '../../domain/negotiation/ways-out.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatBrl } from '../format.ts';
import type { Markup } from '../page.ts';
import { creditorName, debtsById } from './creditor-name.ts';
import { lawNotes } from './law-note.ts';

/** Lawful steps as a numbered list, in the order given, each with its rules and whom it is about. */
export const WAY_LIST_STYLES = ['numbered', 'ways', 'law-notes', 'folded'] as const;

export function wayList(ways: readonly WayOut[], diagnosis: Diagnosis, today: LocalDate): Markup {
  return html`<ol class="ways">${ways.map((way) => item(way, diagnosis, today))}</ol>`;
}

function item({ id, debtIds, ruleIds }: WayOut, diagnosis: Diagnosis, today: LocalDate): Markup {
  const { title, text } = WAY[id];
  return html`<li><h3>${title}</h3><p>${text(diagnosis)}</p>${aboutWhom(debtIds, diagnosis)}
${lawNotes(ruleIds, today)}</li>`;
}

/** Named only where it is about some of the debts and not all. */
function aboutWhom(debtIds: readonly string[], { debts }: Diagnosis): Markup {
  if (debtIds.length === 0 || debtIds.length === debts.length) return html``;
  const known = debtsById(debts);
  return html`<p class="small">Vale para: ${debtIds.map((id, index) => html`${index > 0 ? ', ' : ''}${creditorName(known, id)}`)}</p>`;
}

type Words = { readonly title: string; readonly text: (diagnosis: Diagnosis) => Markup };

const WAY: Record<WayOutId, Words> = {
  'protect-essentials': {
    title: 'Proteja a casa primeiro',
    text: () =>
      html`Ligue hoje para quem pode cortar um serviço ou tomar um bem, e peça para parcelar o atraso. Esta conversa vem antes de cartão e empréstimo.`,
  },
  renegotiate: {
    title: 'Peça uma parcela que caiba',
    text: (diagnosis) =>
      html`Diga a cada credor quanto você consegue pagar de verdade. ${bearable(diagnosis)} Peça a proposta por escrito, com o custo total.`,
  },
  'card-portability': {
    title: 'Leve a dívida do cartão para outro banco',
    text: () =>
      html`Pergunte a outros bancos quanto cobrariam por ela. Compare o custo total por escrito antes de aceitar.`,
  },
  complain: {
    title: 'Não ajudaram? Reclame de graça',
    text: () =>
      html`Entre no <a href="https://www.consumidor.gov.br" rel="noopener noreferrer">consumidor.gov.br</a> com a sua conta gov.br, escolha a empresa e conte o que você pediu.`,
  },
  'all-creditors-plan': {
    title: 'Junte todos num acordo só',
    text: () =>
      html`A lei deixa você chamar os credores de uma vez e propor um plano que não tire o básico. Quem chama é o <strong>Procon</strong> ou a <strong>Defensoria Pública</strong>, de graça. Eles avaliam se o seu caso entra.`,
  },
  'public-defender': {
    title: 'Procure a Defensoria Pública',
    text: () =>
      html`É advogado de graça. Leve o papel que chegou ou conte da ameaça ainda esta semana: costuma haver prazo.`,
  },
};

function bearable(diagnosis: Diagnosis): Markup {
  const most = fairInstalment(diagnosis);
  return most > 0
    ? html`Somando todos, cabem <strong class="money">${formatBrl(most)}</strong> por mês: não aceite mais que isso.`
    : html`Hoje nenhuma parcela cabe sem tirar do básico: peça primeiro uma pausa.`;
}
