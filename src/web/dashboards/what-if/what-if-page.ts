import { html } from 'hono/html';
import type { Debt, Offer } from '../../../domain/debts/debt.ts';
import { nameOf } from '../../../domain/debts/debt-name.ts';
import { firstPlanMonth } from '../../../domain/payoff/first-month.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import { addMonths } from '../../../domain/time/month.ts';
import { formatDate, formatMonth } from '../../format.ts';
import type { Markup, Page } from '../../page.ts';
import { termsWords, windowWords } from '../../roadmap/offer-words.ts';
import { STRATEGY } from '../../words.ts';
import { LINE_CHART_STYLES } from '../charts/line-chart.ts';
import { NUMBER_TABLE_STYLES } from '../charts/number-table.ts';
import { premiumPage } from '../frame.ts';
import type { AnswerMarkup } from './answer.ts';
import {
  canBeSigned,
  MONTHS_AHEAD,
  MOST_REAIS,
  offerField,
  type Question,
  readWishes,
  type Wishes,
} from './question.ts';

type Shown = {
  readonly question: Question;
  readonly fields: Pick<URLSearchParams, 'get'>;
  readonly answer: AnswerMarkup;
  /** The address of the script that plans in the browser. */
  readonly workerHref: string;
};

/**
 * A form that the server answers, and that answers itself where scripts run. The sliders are for those alone: without a
 * script nobody would see what they say.
 */
export function whatIfPage({ question, fields, answer, workerHref }: Shown): Page {
  const wishes = readWishes(fields, question);
  const { today } = question.problem;
  return premiumPage({
    title: 'E se…',
    current: 'simular',
    premium: true,
    styles: [...OWN_STYLES, ...LINE_CHART_STYLES, ...NUMBER_TABLE_STYLES],
    scripts: ['what-if.js'],
    body: html`<div class="greeting wide"><h1>E se…</h1>
<p>Mude os valores e veja o que acontece com o seu roteiro de ${formatDate(today)}. Nada é gravado: para valer, conte para a Dora.</p></div>
<div class="wide what-if">
<p class="sentence" role="status" id="answer-sentence">${answer.sentence}</p>
<section class="outcome" aria-labelledby="outcome"><h2 class="hidden" id="outcome">O que muda</h2>
<dl class="figures" id="answer-figures">${answer.figures}</dl></section>
<form name="simular" method="get" action="/painel/simular" class="card" data-worker="${workerHref}" data-question="${JSON.stringify(question)}" autocomplete="off">
<h2>O que pode mudar</h2>
${money({ name: 'mais', label: 'Pagar a mais por mês', value: wishes.extra, least: 0, most: 1_500, step: 10, limit: MOST_REAIS.extra })}
<fieldset><legend>Um dinheiro que entra uma vez</legend>
${money({ name: 'extra', label: 'Valor', value: wishes.oneOff, least: 0, most: 10_000, step: 100, limit: MOST_REAIS.oneOff })}
${month({ name: 'extra_mes', label: 'Em que mês', value: wishes.oneOffIn, today })}</fieldset>
<fieldset><legend>A renda muda</legend>
${money({ name: 'renda', label: 'Por mês (com − se diminuir)', value: wishes.income, least: -1_500, most: 1_500, step: 50, limit: MOST_REAIS.income })}
${month({ name: 'renda_mes', label: 'A partir de', value: wishes.incomeFrom, today })}</fieldset>
${strategy(wishes)}
${offers(question, wishes)}
<button class="button" type="submit">Calcular</button>
<p class="small"><a href="/painel/simular">Voltar ao roteiro de hoje</a></p>
</form>
<section class="chart-place" aria-labelledby="chart"><h2 id="chart">As dívidas caindo até zero</h2><div id="answer-chart">${answer.chart}</div></section>
</div>`,
  });
}

const OWN_STYLES = ['greeting', 'names-and-amounts', 'figures', 'card', 'fields', 'button', 'what-if'] as const;

type MoneyField = {
  readonly name: string;
  readonly label: string;
  /** Centavos. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly limit: number;
};

/** Whole reais: typed, or set by a slider that says the same. */
function money({ name, label, value, least, most, step, limit }: MoneyField): Markup {
  const shown = value / 100;
  return html`<div class="field"><label for="${name}">${label}</label>
<span class="reais"><span aria-hidden="true">R$</span><input type="number" id="${name}" name="${name}" data-pair="${name}" inputmode="numeric" min="${least < 0 ? -limit : 0}" max="${limit}" step="1" value="${shown === 0 ? '' : shown}" placeholder="0"></span>
<input class="slider" type="range" data-pair="${name}" aria-label="${label}, em reais" min="${least}" max="${most}" step="${step}" value="${shown}"></div>`;
}

function month({
  name,
  label,
  value,
  today,
}: {
  readonly name: string;
  readonly label: string;
  readonly value: Month;
  readonly today: string;
}): Markup {
  const first = firstPlanMonth(today);
  const months = Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => addMonths(first, ahead));
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${months.map((one) => option(one, formatMonth(one), one === value))}</select></div>`;
}

function strategy({ strategy: chosen }: Wishes): Markup {
  const all = ['best', 'avalanche', 'snowball', 'quick-win'] as const;
  return html`<div class="field"><label for="jeito">Jeito de pagar</label><select id="jeito" name="jeito">
${chosen === 'custom' ? option('custom', STRATEGY.custom, true) : ''}${all.map((one) => option(one, STRATEGY[one], one === chosen))}</select></div>`;
}

/** Offers that somebody made; the plan decides about each, unless the person does. */
function offers({ problem: { debts, today } }: Question, wishes: Wishes): Markup {
  const made = debts.flatMap((debt) =>
    debt.offers.filter(({ expectedFrom }) => expectedFrom === undefined).map((offer) => ({ debt, offer })),
  );
  if (made.length === 0) return html``;
  return html`<fieldset><legend>Ofertas</legend>${made.map(({ debt, offer }) => offerChoice(debt, offer, { wishes, today }))}</fieldset>`;
}

function offerChoice(
  debt: Debt,
  offer: Offer,
  { wishes, today }: { readonly wishes: Wishes; readonly today: string },
): Markup {
  const name = offerField(offer.id);
  const wish = wishes.offers[offer.id];
  const window = windowWords(offer, today);
  return html`<div class="field"><label for="${name}"><span class="creditor">${nameOf(debt)}</span>: ${termsWords(offer)}${window ? html` <span class="source">${window}</span>` : ''}</label>
<select id="${name}" name="${name}">${option('', 'O roteiro decide', wish === undefined)}${canBeSigned(offer, today) ? option('aceitar', 'Aceitar já', wish === 'aceitar') : ''}${option('deixar', 'Não aceitar', wish === 'deixar')}</select></div>`;
}

function option(value: string, words: string, isChosen: boolean): Markup {
  return html`<option value="${value}"${isChosen ? ' selected' : ''}>${words}</option>`;
}
