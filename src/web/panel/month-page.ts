import { html } from 'hono/html';
import { monthOf } from '../../domain/time/month.ts';
import { formatBrl, formatDay, formatMonth, monthWord } from '../format.ts';
import type { Content, Markup, Page } from '../page.ts';
import { debtsById } from '../roadmap/creditor-name.ts';
import { reservedIn, reserveLines } from '../roadmap/reserves.ts';
import { urgentMatters } from '../roadmap/urgent-matters.ts';
import type { KnownPerson } from './known-person.ts';
import { nameOfDebt } from './known-person.ts';
import { monthProgress } from './month/month-progress.ts';
import { offerWindows } from './month/offer-windows.ts';
import { otherWays } from './month/say-in-chat.ts';
import { shortDebts } from './month/short-debts.ts';
import { doneStep, doneSteps, openStep, openSteps, stepLine, stepsFromWages } from './month/step-list.ts';
import { panelPage } from './panel-page.ts';
import { contentWithoutPlan } from './without-plan.ts';

/** What this month asks for: who is paid what and until when, what was told as done, what must stay aside. */
export function monthPage(known: KnownPerson, premium: boolean): Page {
  const { steps, roadmap, today } = known;
  const { body, styles } = roadmap.plan.kind === 'unpayable' ? withoutPlan(known) : withPlan(known);
  const isAhead = steps.month > monthOf(today);
  const whole = [
    html`<header class="wide greeting"><p class="over">${formatDay(today)}</p>
<h1>${isAhead ? html`O próximo mês: ${formatMonth(steps.month)}` : html`Os passos de ${formatMonth(steps.month)}`}</h1></header>`,
    ...body,
    offerWindows(known),
    otherWays({ creditor: exampleOf(known), isPayable: roadmap.plan.kind === 'payable' }),
  ];
  return panelPage({
    title: 'Este mês',
    current: '/painel/mes',
    premium,
    body: whole,
    styles: ['greeting', 'day', 'names-and-amounts', 'card', 'month', 'bubble', 'tag', ...styles],
  });
}

function withPlan(known: KnownPerson): Content {
  const open = openSteps(known, known.steps);
  const body = [
    missedNotice(known),
    newsNotice(known),
    urgentMatters(known.roadmap.diagnosis, known.roadmap.plan.debts),
    html`<section class="wide"><h2 class="hidden">O mês em números</h2>${monthProgress(known)}</section>`,
    open.length > 0
      ? html`<section class="wide"><h2>Falta pagar</h2><ol class="steps-of-month">${open.map((step) => openStep(step, known))}</ol></section>`
      : allDone(known),
    shortDebts(known),
    aside(known),
    done(known),
    fromWages(known),
    after(known),
  ];
  return { body, styles: ['urgent', 'notice', 'progress', 'steps-of-month', 'brief-steps', 'plain', 'cheer'] };
}

function allDone({ steps, roadmap }: KnownPerson): Markup {
  if (roadmap.plan.debts.length === 0) {
    return html`<section class="wide"><p class="cheer"><strong>Nenhuma dívida em aberto.</strong> Daqui em diante, o que sobra é seu.</p></section>`;
  }
  if (steps.planned === 0) {
    return html`<section class="wide"><p class="notice">Neste mês o roteiro não pede nenhum pagamento.</p></section>`;
  }
  return html`<section class="wide"><p class="cheer"><strong>Tudo o que era deste mês está pago.</strong> Pode respirar: o próximo passo só vem no mês que vem.</p></section>`;
}

/** What must not be spent, and money that comes only in this month. */
function aside({ steps: { planMonth }, roadmap }: KnownPerson): Markup {
  if (!planMonth) return html``;
  const lines = reserveLines(planMonth, debtsById(roadmap.plan.debts));
  const extra = planMonth.oneOff;
  if (lines.length === 0 && extra === 0) return html``;
  return html`<section class="wide"><h2>Deixe guardado</h2>
${extra > 0 ? html`<p>Neste mês entram <strong class="money">${formatBrl(extra)}</strong> a mais, e o roteiro já conta com isso.</p>` : ''}
${lines.length > 0 ? html`<p>No fim do mês devem sobrar:</p><ul class="aside">${lines.map((line) => html`<li>${line}</li>`)}</ul>` : ''}
${reservedIn(planMonth) > 0 ? html`<p class="small">Separe assim que o dinheiro entrar, longe da conta do dia a dia.</p>` : ''}</section>`;
}

function done(known: KnownPerson): Markup {
  const steps = doneSteps(known);
  if (steps.length === 0) return html``;
  return html`<section class="wide"><h2>Já está pago</h2><ul class="steps-of-month">${steps.map((step) => doneStep(step, known))}</ul></section>`;
}

/** Who is done with this month sees what the next one brings. */
function after(known: KnownPerson): Markup {
  const { ahead, steps } = known;
  if (!ahead || steps.left > 0) return html``;
  const later = openSteps(known, ahead);
  if (later.length === 0) return html``;
  return html`<section class="wide"><h2>Depois, em ${monthWord(ahead.month)}</h2><ul class="steps-of-month brief">${later.map((step) => stepLine(step, known))}</ul></section>`;
}

function fromWages(known: KnownPerson): Markup {
  const steps = stepsFromWages(known);
  if (steps.length === 0) return html``;
  return html`<section class="wide"><h2>Sai sozinho do pagamento</h2><ul class="plain">${steps.map(
    (step) =>
      html`<li class="pay"><span class="creditor">${nameOfDebt(known, step.debtId)}</span> <span class="money">${formatBrl(step.planned)}</span></li>`,
  )}</ul><p class="small">Não precisa fazer nada: é descontado antes de o dinheiro chegar.</p></section>`;
}

function missedNotice({ missed, steps }: KnownPerson): Markup {
  if (!missed.has(steps.month)) return html``;
  return html`<section class="wide"><p class="notice">Você contou que em ${monthWord(steps.month)} não dava para pagar. Está tudo bem: o roteiro já espera por isso.</p></section>`;
}

/** The roadmap could not be made anew yet: a question is open in the chat. */
function newsNotice({ told, roadmap }: KnownPerson): Markup {
  if (told.news.size === 0 || roadmap.plan.debts.length === 0) return html``;
  return html`<section class="wide"><p class="notice">Você contou novidades que ainda não estão neste roteiro. Responda à Dora na conversa e ele se refaz.</p></section>`;
}

function withoutPlan(known: KnownPerson): Content {
  const { body, styles } = contentWithoutPlan(known);
  const isDone = doneSteps(known).length > 0;
  return { body: [...body, done(known)], styles: isDone ? [...styles, 'steps-of-month'] : styles };
}

function exampleOf(known: KnownPerson): string | undefined {
  const [first] = openSteps(known, known.steps);
  const debtId = first?.debtId ?? known.roadmap.plan.debts[0]?.id;
  return debtId === undefined ? undefined : nameOfDebt(known, debtId);
}
