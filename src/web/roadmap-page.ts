import { html } from 'hono/html';
import type { Diagnosis } from '../domain/diagnosis/diagnosis.ts';
import { allCreditorsPlan } from '../domain/negotiation/all-creditors-plan.ts';
import { type WayOut, waysOut } from '../domain/negotiation/ways-out.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import type { LocalDate } from '../domain/time/local-date.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import { formatDate } from './format.ts';
import type { Content, Markup, Page } from './page.ts';
import { allCreditors } from './roadmap/all-creditors.ts';
import { assumptions } from './roadmap/assumptions.ts';
import { choices } from './roadmap/choices.ts';
import { comparison } from './roadmap/comparison.ts';
import { debtList } from './roadmap/debt-list.ts';
import { DEBTS_CHART_STYLES, debtsChart } from './roadmap/debts-chart.ts';
import { figures } from './roadmap/figures.ts';
import { lawfulWays, monthlyAccount } from './roadmap/lawful-ways.ts';
import { nextStep } from './roadmap/next-step.ts';
import { allPaidSections } from './roadmap/paid-off.ts';
import type { PayablePlan } from './roadmap/payable-plan.ts';
import { timeline } from './roadmap/timeline.ts';
import { urgentMatters } from './roadmap/urgent-matters.ts';
import { WAY_LIST_STYLES, wayList } from './roadmap/ways.ts';
import { whereToGetHelp } from './roadmap/where-to-get-help.ts';

/**
 * One person's way out of debt. Everything that others wrote into it (names) is inserted as escaped text. `today` is
 * the day on which it is read: a rule of law may need caution by then.
 */
export function roadmapPage(roadmap: Roadmap, today: LocalDate): Page {
  return { title: 'Seu roteiro · DenserolaAI', indexed: false, ...roadmapContent(roadmap, today) };
}

export function roadmapContent(roadmap: Roadmap, today: LocalDate): Content {
  const { body, styles } = afterGreeting(roadmap, today);
  return {
    body: [greeting(roadmap), ...body],
    styles: ['greeting', 'names-and-amounts', 'card', 'next-step', ...styles],
  };
}

function afterGreeting(roadmap: Roadmap, today: LocalDate): Content {
  const { diagnosis, plan, paidOff = [] } = roadmap;
  if (plan.debts.length === 0) {
    return { body: allPaidSections(paidOff, today), styles: ['debt-list', 'law-notes'] };
  }
  return plan.kind === 'unpayable' || diagnosis.verdict.kind === 'deficit'
    ? deficitSections(roadmap, today)
    : planSections(roadmap, plan, today);
}

function deficitSections(roadmap: Roadmap, today: LocalDate): Content {
  const { diagnosis, plan, madeOn } = roadmap;
  const ways = waysOut(diagnosis, plan, today);
  const body = [
    urgentMatters(diagnosis, plan.debts),
    lawfulWays({ diagnosis, ways, shortfall: monthlyShortfall(diagnosis, plan), today }),
    ...toAllCreditors(ways, { diagnosis, madeOn }),
    whereToGetHelp(),
    monthlyAccount(diagnosis),
    debtList({ ...roadmap, today }),
    assumptions(plan, today),
  ];
  return { body, styles: [...OF_ALL_WHO_OWE, ...WAY_LIST_STYLES, 'places'] };
}

function planSections(roadmap: Roadmap, plan: PayablePlan, today: LocalDate): Content {
  const { diagnosis, madeOn, due } = roadmap;
  const lighter = besides(waysOut(diagnosis, plan, today), { diagnosis, madeOn, today });
  const body = [
    urgentMatters(diagnosis, plan.debts),
    nextStep(plan, diagnosis, due),
    figures({ ...roadmap, plan }),
    debtsChart({ plan, madeOn }),
    choices(plan, today),
    timeline(plan),
    comparison(plan),
    ...lighter,
    debtList({ ...roadmap, today }),
    assumptions(plan, today),
  ];
  const styles = [...OF_ALL_WHO_OWE, 'also', 'choices', 'timeline', ...DEBTS_CHART_STYLES] as const;
  return { body, styles: lighter.length > 0 ? [...styles, ...WAY_LIST_STYLES] : styles };
}

const OF_ALL_WHO_OWE = [
  ...['urgent', 'notice', 'figures', 'comparison', 'table', 'notes', 'debt-list', 'offers', 'law-notes', 'folded'],
] as const;

function greeting({ firstName, madeOn, plan, paidOff = [] }: Roadmap): Markup {
  if (plan.debts.length === 0 && paidOff.length > 0) {
    return html`<div class="greeting wide"><h1>${firstName ? `${firstName}, está tudo quitado!` : 'Está tudo quitado!'}</h1>
<p>Com o que você contou até ${formatDate(madeOn)}. Parabéns: este caminho você fez inteiro.</p></div>`;
  }
  return html`<div class="greeting wide"><h1>${firstName ? `${firstName}, este é o seu roteiro` : 'Este é o seu roteiro'}</h1>
<p>Feito em ${formatDate(madeOn)}, com o que você contou na conversa. Mudou alguma coisa? Escreva para a Dora e ele muda junto.</p></div>`;
}

type Read = Pick<Roadmap, 'diagnosis' | 'madeOn'> & { readonly today: LocalDate };

/** Lawful ways that make a tight or long plan lighter. What is urgent has its own place at the top. */
function besides(ways: readonly WayOut[], read: Read): readonly Markup[] {
  const lighter = ways.filter(({ id }) => id !== 'protect-essentials');
  if (lighter.length === 0) return [];
  const list = wayList(lighter, read.diagnosis, read.today);
  return [
    html`<section class="wide"><h2>Para deixar o caminho mais leve</h2>${list}</section>`,
    ...toAllCreditors(ways, read),
  ];
}

/** The simulation of the plan with all creditors, where that way is open. */
function toAllCreditors(ways: readonly WayOut[], { diagnosis, madeOn }: Omit<Read, 'today'>): readonly Markup[] {
  if (!ways.some(({ id }) => id === 'all-creditors-plan')) return [];
  return [allCreditors(allCreditorsPlan(diagnosis, madeOn), diagnosis.debts)];
}

/** What is missing each month; 0 where it is not known. */
export function monthlyShortfall(diagnosis: Diagnosis, plan: PayoffPlan): number {
  if (diagnosis.verdict.kind === 'deficit') return diagnosis.verdict.shortfall;
  return plan.kind === 'unpayable' ? plan.shortfall : 0;
}
