import { html } from 'hono/html';
import type { Cohort } from '../../ports/cohorts.ts';
import { span } from '../operators/times.ts';
import type { Markup } from '../page.ts';
import { FEWEST, shownCount, shownPart } from './suppress.ts';

/** How the cohorts fare beside each other. What is of fewer than five people is not told. */
export function cohortSection(cohorts: readonly Cohort[]): Markup {
  if (cohorts.length === 0) {
    return html`<section><h2>Turmas</h2><p>Ainda não entrou ninguém. Aqui aparece como vai cada turma: por convite, e por semana de entrada.</p></section>`;
  }
  return html`<section><h2>Turmas</h2>
<p class="small">Por convite, e por semana de entrada de quem veio sem. Das 5.000 pessoas mais novas em 26 semanas. O que é de menos de ${FEWEST} pessoas não aparece.</p>
${bars(cohorts)}
<div class="scroll" tabindex="0" role="region" aria-label="Comparação das turmas"><table class="sheet">
<thead><tr><th scope="col">Turma</th><th scope="col">Pessoas</th><th scope="col">Deram o sim</th><th scope="col">Chegaram ao plano</th><th scope="col">Tempo até o plano (mediana)</th><th scope="col">Ajudou</th><th scope="col">Não ajudou</th><th scope="col">Dívidas quitadas</th><th scope="col">Conversam depois de 7 dias</th><th scope="col">Depois de 30 dias</th></tr></thead>
<tbody>${cohorts.map(row)}</tbody></table></div></section>`;
}

function row(cohort: Cohort): Markup {
  const { people, planned, medianToPlanMs, thumbsUp, thumbsDown, debtsClosed } = cohort;
  const isSmall = people < FEWEST;
  const median = planned < FEWEST || medianToPlanMs === undefined ? '–' : span(medianToPlanMs);
  const cells = [
    shownCount(people),
    shownPart(cohort.consented, people).words,
    shownPart(planned, people).words,
    median,
    shownPart(thumbsUp, people).words,
    shownPart(thumbsDown, people).words,
    isSmall ? '–' : shownCount(debtsClosed),
    shownPart(cohort.talkedAfter7Days, cohort.olderThan7Days).words,
    shownPart(cohort.talkedAfter30Days, cohort.olderThan30Days).words,
  ];
  return html`<tr><th scope="row">${nameOf(cohort)}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
}

const WIDTH = 100;
const MOST_BARS = 12;

/** The share that reached a plan. The table says the same in figures, so the picture is left to the eyes alone. */
function bars(cohorts: readonly Cohort[]): Markup {
  const drawn = cohorts.flatMap((cohort) => {
    const { share, words } = shownPart(cohort.planned, cohort.people);
    return share === undefined ? [] : [{ name: nameOf(cohort), share, words }];
  });
  if (drawn.length === 0) return html``;
  const items = drawn
    .slice(0, MOST_BARS)
    .map(
      ({ name, share, words }) =>
        html`<li><span>${name}</span><svg viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none"><rect class="bar-ground" width="${WIDTH}" height="10"/><rect class="bar" width="${Math.round(share * WIDTH)}" height="10"/></svg><span>${words}</span></li>`,
    );
  return html`<figure aria-hidden="true"><figcaption>Chegaram ao primeiro plano</figcaption><ul class="shares">${items}</ul></figure>`;
}

/** A week by its first day, which comes as "2026-11-23". */
function nameOf({ name, week }: Cohort): string {
  return week === undefined ? name : `semana de ${week.split('-').toReversed().join('/')}`;
}
