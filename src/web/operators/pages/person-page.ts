import { html } from 'hono/html';
import type { LineKind } from '../../../contracts/line-of-event.ts';
import type { Standing } from '../../../ports/entitlements.ts';
import type { ConversationLine, Handoff } from '../../../ports/handoffs.ts';
import type { Markup } from '../../page.ts';
import type { Operator } from '../operator.ts';
import { showPhone } from '../show-phone.ts';
import { dayAndTime, span } from '../times.ts';
import { CAUSES } from './people-page.ts';
import { premiumSection } from './premium-section.ts';

export const SHORTEST_REASON = 10;
export const LONGEST_WORDS = 2_000;

/** Nothing of the person is shown before a reason was typed. */
export function reasonPage(handoff: Handoff, { isTooShort }: { readonly isTooShort: boolean }): Markup {
  return html`<section class="narrow"><h1>${CAUSES[handoff.cause]}</h1>
<p>${showPhone(handoff.addresses, { whole: false })}, desde ${dayAndTime(handoff.askedAt)}.</p>
<p>A conversa é da pessoa. Escreva por que você precisa ver: fica no registro, com o seu nome.</p>
${isTooShort ? html`<p class="problem" role="alert">Conte um pouco mais: pelo menos ${SHORTEST_REASON} letras.</p>` : ''}
<form method="post" action="/operacao/pessoas/${handoff.personId}/motivo" class="box">
<label>Motivo<input name="reason" required minlength="${SHORTEST_REASON}" maxlength="300" autocomplete="off"></label>
<button>Ver a conversa</button>
</form></section>`;
}

type Needs = {
  readonly handoff: Handoff;
  readonly lines: readonly ConversationLine[];
  readonly standing: Standing;
  readonly operator: Operator;
  readonly now: number;
  readonly problem?: string;
};

/** The conversation with what the operator may do now: take it, write, hand it back. */
export function personPage(needs: Needs): Markup {
  const { handoff, lines, standing, problem } = needs;
  return html`<p class="small"><a href="/operacao/pessoas">← Pessoas</a></p>
<div class="title"><h1>${showPhone(handoff.addresses, { whole: true })}</h1><p class="small"><a href="/operacao/pessoas/${handoff.personId}">Atualizar</a></p></div>
<p>${CAUSES[handoff.cause]}, desde ${dayAndTime(handoff.askedAt)}. ${whoHasIt(needs)}</p>
${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
<ol class="conversation" tabindex="0" aria-label="Conversa" id="conversa" data-from="/operacao/pessoas/${handoff.personId}/novas" data-after="${lines.at(-1)?.at ?? 0}">${conversationLines(lines, needs.now)}</ol>
${actions(needs)}
${premiumSection(handoff.personId, standing, SHORTEST_REASON)}`;
}

export function conversationLines(lines: readonly ConversationLine[], now: number): Markup {
  return html`${lines.map((one) => line(one, now))}`;
}

/** Within this time a message of ours is simply on its way. */
const ON_ITS_WAY_MS = 15_000;

function line({ at, from, text, what, status }: ConversationLine, now: number): Markup {
  const isWaiting = status === 'pending' || status === 'sending';
  const told =
    status === undefined || status === 'sent' || (isWaiting && now - at < ON_ITS_WAY_MS) ? undefined : status;
  return html`<li class="${from}"><span class="who">${FROM[from]} · <time>${dayAndTime(at)}</time>${told ? html` · <em>${STATUS[told]}</em>` : ''}</span>
${what ? html`<span class="what">${WHAT[what]}</span>` : ''}${text ? html`<span class="text">${text}</span>` : ''}</li>`;
}

function whoHasIt({ handoff: { held }, operator, now }: Needs): string {
  if (held === undefined) return 'A assistente continua respondendo.';
  const back = `Ela volta sozinha em ${span(Math.max(0, held.until - now))} sem mensagem da equipe.`;
  if (held.by.kind === 'phone') return `Alguém está escrevendo no celular; a assistente está em silêncio. ${back}`;
  const who = held.by.id === operator.id ? 'você' : held.by.name;
  return `Está com ${who}; a assistente está em silêncio. ${back}`;
}

function actions({ handoff: { personId, held }, operator }: Needs): Markup {
  const isOwn = held?.by.kind === 'operator' && held.by.id === operator.id;
  const mayTake = held === undefined || held.by.kind === 'phone';
  const base = `/operacao/pessoas/${personId}`;
  return html`<div class="box write">
${
  isOwn
    ? html`<form method="post" action="${base}/escrever"><label>Escrever como “${operator.name}, da equipe”<textarea name="text" required rows="3" maxlength="${LONGEST_WORDS}"></textarea></label><button>Enviar</button></form>`
    : ''
}
${mayTake ? html`<form method="post" action="${base}/assumir"><button>Assumir a conversa</button><p class="small">A assistente fica em silêncio para esta pessoa. Sinais de crise e SAIR continuam valendo.</p></form>` : ''}
${held ? html`<form method="post" action="${base}/devolver"><button class="quiet">Devolver para a assistente</button></form>` : ''}
</div>`;
}

const FROM: Readonly<Record<ConversationLine['from'], string>> = {
  person: 'Pessoa',
  assistant: 'Assistente',
  team: 'Equipe',
  phone: 'Equipe, no celular',
};

const STATUS = {
  pending: 'na fila',
  sending: 'saindo',
  unknown: 'não se sabe se saiu',
  failed: 'não saiu',
  cancelled: 'cancelada',
} as const;

const WHAT: Readonly<Record<LineKind, string>> = {
  audio: 'áudio',
  image: 'imagem',
  video: 'vídeo',
  document: 'documento',
  sticker: 'figurinha',
  location: 'localização',
  contact: 'contato',
  reaction: 'reação',
  other: 'outra coisa',
  edit: 'corrigiu uma mensagem:',
  deletion: 'apagou uma mensagem',
};
