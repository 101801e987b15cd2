import { html } from 'hono/html';
import type { Markup } from '../../page.ts';
import { clockTime } from '../times.ts';
import { alarmsPart } from './alarms-part.ts';
import { latenciesPart } from './latencies-part.ts';
import type { Live } from './live.ts';
import { minutesChart } from './minutes-chart.ts';
import { peoplePart } from './people-part.ts';
import { troublesPart } from './troubles-part.ts';
import { whatPeopleSayPart } from './what-people-say-part.ts';
import { workPart } from './work-part.ts';

/** The live page; `assets/live.js` asks for the inner part again every few seconds. */
export function livePage(live: Live): Markup {
  return html`<div class="title"><h1>Ao vivo</h1><p class="small"><a href="/operacao">Atualizar</a></p></div>
<div id="ao-vivo" data-from="/operacao/agora">${liveParts(live)}</div>`;
}

/** The part that is asked for again. */
export function liveParts(live: Live): Markup {
  const { figures } = live;
  return html`<p class="small" role="status">Atualizado às ${clockTime(figures.at)}, horário de Brasília.</p>
${alarmsPart(live)}
<div class="tiles">
${minutesChart(figures.minutes)}
${latenciesPart(live)}
${workPart(live)}
${peoplePart(figures)}
${troublesPart(live)}
${whatPeopleSayPart(figures)}
</div>`;
}
