import { html } from 'hono/html';
import type { AdmissionMode } from '../../contracts/admission.ts';
import type { BrakeState } from '../../contracts/brake.ts';
import type { AdmissionOverview } from '../../ports/admission.ts';
import type { BrakeJudgement } from '../../ports/brake-book.ts';
import type { Cohort } from '../../ports/cohorts.ts';
import type { Settings } from '../../ports/settings.ts';
import { mayActAs } from '../operators/operator.ts';
import { dateAndTime, span } from '../operators/times.ts';
import type { Markup } from '../page.ts';
import { percent, reasonWords, seconds } from './brake-words.ts';
import { cohortSection } from './cohort-section.ts';
import { type InvitationsShown, invitationSection } from './invitation-section.ts';

export const BETA_PATH = '/operacao/beta';

export type BetaShown = InvitationsShown & {
  readonly settings: Settings;
  readonly overview: AdmissionOverview;
  readonly brake: (BrakeJudgement & { readonly judgedAt: number }) | undefined;
  readonly brakeChanges: readonly BrakeState[];
  readonly cohorts: readonly Cohort[];
  /** Why what was asked for did not happen. */
  readonly problem: string | undefined;
};

/** Who comes in, who waits, what holds them, and how those who came fare. */
export function betaPage(shown: BetaShown): Markup {
  const { problem, cohorts } = shown;
  return html`<h1>Beta</h1>
${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
${[doors(shown), brakes(shown), invitationSection(shown), cohortSection(cohorts)]}`;
}

const MODE: Readonly<Record<AdmissionMode, string>> = {
  closed: 'Fechado: ninguém novo entra',
  invitation: 'Só com convite',
  waitlist: 'Convite ou fila, no ritmo do dia',
  public: 'Aberto: quem escrever entra',
};

function doors({ settings, overview, operator, now }: BetaShown): Markup {
  const mode = settings.get('beta.mode');
  const capacity = settings.get('beta.capacity');
  const daily = settings.get('beta.daily');
  const { queue, invitation, public: walkedIn } = overview.today;
  const today = queue + invitation + walkedIn;
  const ways = `${queue} pela fila, ${invitation} por convite, ${walkedIn} direto`;
  const oldest = overview.oldestSince === undefined ? 'ninguém espera' : span(now - overview.oldestSince);
  return html`<section class="box"><h2>Quem entra</h2>
<p class="mode">${MODE[mode]}</p>
<dl class="beta-figures">
<div><dt>Pessoas dentro</dt><dd>${number(overview.admitted)}${capacity === null ? '' : html` <span class="small">de ${number(capacity)}</span>`}</dd></div>
<div><dt>Entraram hoje</dt><dd>${number(today)} <span class="small">ritmo do dia: ${number(daily)}</span></dd></div>
<div><dt>Na fila</dt><dd>${number(overview.waiting)}</dd></div>
<div><dt>A espera mais longa</dt><dd>${oldest}</dd></div>
</dl>
<p class="small">Hoje: ${ways}.</p>
<p><a href="/operacao/ajustes#beta-mode">${mayActAs(operator, 'admin') ? 'Mudar modo, capacidade e ritmo' : 'Ver os ajustes'}</a></p>
</section>`;
}

function brakes({ settings, brake, brakeChanges, now }: BetaShown): Markup {
  const setting = settings.get('beta.brakes');
  const isHeeded = setting === 'always' || (setting === 'beta' && settings.get('beta.mode') !== 'public');
  const unheeded = isHeeded ? '' : html`<p class="small">Nos ajustes de agora o freio não segura ninguém.</p>`;
  if (!brake) {
    return html`<section class="box"><h2>Freio</h2><p>Ainda não foi avaliado. É avaliado uma vez por minuto.</p>${unheeded}</section>`;
  }
  const { state, figures, judgedAt } = brake;
  const why =
    state.kind === 'on'
      ? html`<p class="mode braked">Freado há ${span(now - state.since)}</p>
<p>Desde ${dateAndTime(state.since)} ninguém novo entra, nem com convite: quem escreve vai para a fila. Solta sozinho depois de cinco minutos bons.</p>
<ul>${state.reasons.map((reason) => html`<li>${reasonWords(reason, figures)}</li>`)}</ul>`
      : html`<p class="mode">Solto</p>`;
  const past = brakeChanges
    .slice(0, 8)
    .map(({ kind, since }) => html`<li>${dateAndTime(since)}: ${kind === 'on' ? 'freou' : 'soltou'}</li>`);
  return html`<section class="box"><h2>Freio</h2>${why}${unheeded}
<dl class="beta-figures">
<div><dt>Resposta, 95 de 100</dt><dd>${seconds(figures.replyP95Ms)}</dd></div>
<div><dt>Resposta, 99 de 100</dt><dd>${seconds(figures.replyP99Ms)}</dd></div>
<div><dt>Mensagem mais antiga</dt><dd>${seconds(figures.oldestWaitingMs)}</dd></div>
<div><dt>Erros</dt><dd>${percent(figures.errorShare)}</dd></div>
<div><dt>Entregas sem resposta</dt><dd>${number(figures.unknownDeliveries)}</dd></div>
<div><dt>Saída atrasada</dt><dd>${number(figures.backlog)}</dd></div>
<div><dt>Limite do número</dt><dd>${percent(figures.pacingShare)}</dd></div>
</dl>
<p class="small">Avaliado em ${dateAndTime(judgedAt)}.</p>
${past.length > 0 ? html`<details><summary>Quando freou e soltou</summary><ul>${past}</ul></details>` : ''}
</section>`;
}

function number(figure: number): string {
  return figure.toLocaleString('pt-BR');
}
