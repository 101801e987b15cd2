import { html } from 'hono/html';
import type { Diagnosis } from '../domain/diagnosis/diagnosis.ts';
import type { PayoffPlan } from '../domain/payoff/plan.ts';
import type { Roadmap } from '../ports/roadmap-source.ts';
import { formatDate } from './format.ts';
import type { Markup, Page } from './page.ts';
import { assumptions } from './roadmap/assumptions.ts';
import { comparison } from './roadmap/comparison.ts';
import { debtList } from './roadmap/debt-list.ts';
import { debtsChart } from './roadmap/debts-chart.ts';
import { figures } from './roadmap/figures.ts';
import { lawfulWays } from './roadmap/lawful-ways.ts';
import { nextStep } from './roadmap/next-step.ts';
import { timeline } from './roadmap/timeline.ts';
import { urgentMatters } from './roadmap/urgent-matters.ts';

/** One person's way out of debt. Everything that others wrote into it (names) is inserted as escaped text. */
export function roadmapPage(roadmap: Roadmap): Page {
  return {
    title: 'Seu roteiro · DenserolaAI',
    indexed: false,
    body: [greeting(roadmap), ...sections(roadmap)],
  };
}

function sections({ diagnosis, plan, madeOn }: Roadmap): readonly Markup[] {
  if (plan.debts.length === 0) return [nothingOwed()];
  const shortfall = monthlyShortfall(diagnosis, plan);
  if (plan.kind === 'unpayable' || shortfall !== undefined) {
    return [
      urgentMatters(diagnosis, plan.debts),
      lawfulWays({ diagnosis, shortfall: shortfall ?? 0 }),
      debtList({ plan, madeOn }),
      assumptions(plan),
    ];
  }
  return [
    urgentMatters(diagnosis, plan.debts),
    nextStep(plan, diagnosis),
    figures({ plan, madeOn }),
    debtsChart({ plan, madeOn }),
    timeline(plan),
    comparison(plan),
    debtList({ plan, madeOn }),
    assumptions(plan),
  ];
}

function greeting({ firstName, madeOn }: Roadmap): Markup {
  return html`<div class="greeting wide"><h1>${firstName ? `${firstName}, este é o seu roteiro` : 'Este é o seu roteiro'}</h1>
<p>Feito em ${formatDate(madeOn)}, com o que você contou na conversa. Mudou alguma coisa? Escreva para a Dora e ele muda junto.</p></div>`;
}

function nothingOwed(): Markup {
  return html`<section class="wide card"><h2>Você não contou nenhuma dívida</h2>
<p>Se lembrar de alguma, escreva na conversa e o roteiro aparece aqui.</p></section>`;
}

/** What is missing each month, when it is; undefined when the plan holds. */
function monthlyShortfall(diagnosis: Diagnosis, plan: PayoffPlan): number | undefined {
  if (diagnosis.verdict.kind === 'deficit') return diagnosis.verdict.shortfall;
  return plan.kind === 'unpayable' ? plan.shortfall : undefined;
}
