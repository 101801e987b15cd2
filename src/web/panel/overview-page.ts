import { html } from 'hono/html';
import { counted, formatBrl, formatDay, formatMonth, formatMonthShort, monthWord } from '../format.ts';
import type { Content, Markup, Page } from '../page.ts';
import { debtsById, nameIn } from '../roadmap/creditor-name.ts';
import { DEBTS_CHART_STYLES, debtsChart } from '../roadmap/debts-chart.ts';
import type { PayablePlan } from '../roadmap/payable-plan.ts';
import { urgentMatters } from '../roadmap/urgent-matters.ts';
import { type KnownPerson, nameOfDebt } from './known-person.ts';
import { monthProgress } from './month/month-progress.ts';
import { bubble, paidWords } from './month/say-in-chat.ts';
import { doneSteps, openSteps, stepLine, whenWords } from './month/step-list.ts';
import { panelPage } from './panel-page.ts';
import { milestonesOf, nextStepOf, wayOf } from './way.ts';
import { contentWithoutPlan } from './without-plan.ts';

/** As many steps as a glance takes in. */
const MOST_STEPS = 4;
const MOST_MILESTONES = 4;

/** Everything at a glance: what is next due, how the month goes, how far the way is, and where it leads. */
export function overviewPage(known: KnownPerson, premium: boolean): Page {
  const { plan } = known.roadmap;
  const { body, styles } =
    plan.debts.length === 0 ? free(known) : plan.kind === 'unpayable' ? hardTimes(known) : onTheWay(known, plan);
  return panelPage({
    title: 'Seu painel',
    current: '/painel',
    premium,
    body: [greeting(known), ...body],
    styles: ['greeting', 'day', 'names-and-amounts', ...styles],
  });
}

function greeting({ roadmap: { firstName }, today }: KnownPerson): Markup {
  return html`<header class="wide greeting"><p class="over">${formatDay(today)}</p>
<h1>${firstName ? `Oi, ${firstName}` : 'Oi! Que bom te ver'}</h1></header>`;
}

function onTheWay(known: KnownPerson, plan: PayablePlan): Content {
  const body = [
    urgentMatters(known.roadmap.diagnosis, plan.debts),
    nextDue(known),
    html`<div class="wide pair">${month(known)}${progress(known, plan)}</div>`,
    debtsChart({ plan, madeOn: known.roadmap.madeOn }),
    milestones(plan),
  ];
  const ofTheMonth = ['next-step', 'bubble', 'progress', 'steps-of-month', 'brief-steps'] as const;
  return { body, styles: ['overview', 'urgent', 'card', 'button', ...ofTheMonth, ...DEBTS_CHART_STYLES] };
}

function hardTimes(known: KnownPerson): Content {
  const { body, styles } = contentWithoutPlan(known);
  return { body: [...body, html`<p class="wide"><a href="/painel/roteiro">Ver o roteiro inteiro</a></p>`], styles };
}

function free({ paid }: KnownPerson): Content {
  const words = html`<section class="wide"><p class="cheer"><strong>Nenhuma dívida em aberto.</strong>${paid > 0 ? html` Foram <span class="money">${formatBrl(paid)}</span> pagos, como você contou.` : ''} Apareceu alguma? Conte para a Dora na conversa.</p></section>`;
  return { body: [words], styles: ['cheer'] };
}

function nextDue(known: KnownPerson): Markup {
  const found = nextStepOf(known);
  if (!found || found.month !== known.steps.month) {
    return html`<section class="wide next"><p class="kicker">${monthWord(known.steps.month)}</p><h2>Nada vencendo agora</h2>
<p>O que era deste mês está pago.${found ? html` Depois, em ${monthWord(found.month)}, o primeiro passo é <strong class="money">${formatBrl(found.step.left)}</strong> para <span class="creditor">${nameOfDebt(known, found.step.debtId)}</span>.` : ''}</p></section>`;
  }
  const { step: next } = found;
  const name = nameOfDebt(known, next.debtId);
  return html`<section class="wide next"><p class="kicker">O que vem primeiro</p>
<h2><span class="money">${formatBrl(next.left)}</span> para <span class="creditor">${name}</span></h2>
<p class="due-day">${whenWords(next, known)}</p>
<p class="say">Pagou? Escreva na conversa ${bubble(paidWords(next.left, name))}</p></section>`;
}

function month(known: KnownPerson): Markup {
  const steps = [...openSteps(known, known.steps), ...doneSteps(known)];
  const more = steps.length - MOST_STEPS;
  return html`<section><h2 class="cap">${monthWord(known.steps.month)}</h2>${monthProgress(known)}
<ul class="steps-of-month brief">${steps.slice(0, MOST_STEPS).map((step) => stepLine(step, known))}</ul>
<p><a href="/painel/mes">${more > 0 ? `Ver mais ${counted(more, 'passo', 'passos')} do mês` : 'Ver o mês com calma'}</a></p></section>`;
}

function progress(known: KnownPerson, plan: PayablePlan): Markup {
  const { paid, toPay, interest, freeOn, monthsLeft: left, open, closed } = wayOf(known, plan);
  const whole = paid + toPay;
  return html`<section><h2>Seu caminho</h2><div class="card way">
<p class="big"><span>${formatMonth(freeOn)}</span> <span class="of">sem dívidas</span></p>
<progress class="bar" max="${Math.max(1, whole)}" value="${paid}" aria-label="Pago do caminho todo"></progress>
<p class="small pay"><span>${formatBrl(paid)} já pagos</span> <span>${left === 0 ? 'falta menos de um mês' : left === 1 ? 'falta 1 mês' : `faltam ${left} meses`}</span></p>
<dl class="plain-figures">
<div><dt>Ainda vai pagar</dt><dd class="money">${formatBrl(toPay)}</dd></div>
<div><dt>Disso, juros</dt><dd class="money">${formatBrl(interest)}</dd></div>
<div><dt>Dívidas abertas</dt><dd>${open}</dd></div>
<div><dt>Já quitadas</dt><dd>${closed}</dd></div>
</dl></div></section>`;
}

function milestones(plan: PayablePlan): Markup {
  const all = milestonesOf(plan);
  const debts = debtsById(plan.debts);
  const shown = all.length > MOST_MILESTONES ? [...all.slice(0, MOST_MILESTONES - 1), ...all.slice(-1)] : all;
  return html`<section class="wide"><h2>O que vai acabar</h2>
<ol class="milestones">${shown.map(
    ({ month: when, closedDebtIds }) =>
      html`<li><span class="when-ends">${formatMonthShort(when)}</span> <span class="creditor">${closedDebtIds.map((id) => nameIn(debts, id) ?? 'uma dívida').join(', ')}</span></li>`,
  )}</ol>
<p><a class="button" href="/painel/roteiro">Ver o roteiro inteiro</a></p></section>`;
}
