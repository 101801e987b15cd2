import { scaleLinear } from 'd3-scale';
import { html } from 'hono/html';
import type { Centavos } from '../../../domain/money/centavos.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import { addMonths } from '../../../domain/time/month.ts';
import { formatBrlShort, formatMonthShort } from '../../format.ts';
import type { Markup } from '../../page.ts';

/** `at`: months since the beginning of the chart, whole or not. */
export type ChartPoint = { readonly at: number; readonly value: Centavos };

export type ChartLabel = { readonly at: number; readonly text: string };

/** Told apart by colour, by dashes and by width, so that one of them is enough. */
export type LineStyle = 'real' | 'plan' | 'former';

export type ChartLine = { readonly name: string; readonly style: LineStyle; readonly points: readonly ChartPoint[] };

export type LineChart = {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the lines show, for those who cannot see them. */
  readonly summary: string;
  readonly lines: readonly ChartLine[];
  /** Under the axis, from left to right; the first and the last stand at its ends. */
  readonly labels: readonly ChartLabel[];
  /** Where a vertical line says "hoje". */
  readonly today?: number;
};

export const LINE_CHART_STYLES = ['chart', 'lines', 'legend'] as const;

const WIDTH = 420;
const HEIGHT = 250;
const EDGE = { top: 16, right: 14, bottom: 28, left: 78 } as const;

/** Lines of money over months, with their legend. Runs on the server and, for what-if, in the browser too. */
export function lineChart({ id, title, summary, lines, labels, today }: LineChart): Markup {
  const drawn = lines.filter(({ points }) => points.length > 0);
  const points = drawn.flatMap((one) => one.points);
  const end = Math.max(1, ...points.map(({ at }) => at));
  const x = scaleLinear([0, end], [EDGE.left, WIDTH - EDGE.right]);
  const y = scaleLinear([0, Math.max(1, ...points.map(({ value }) => value))], [HEIGHT - EDGE.bottom, EDGE.top]).nice(
    4,
  );
  // A polyline needs no library of shapes, which would be a tenth of what a browser may be sent.
  const corners = (own: readonly ChartPoint[]) =>
    own.map(({ at, value }) => `${round(x(at))},${round(y(value))}`).join(' ');
  return html`<figure class="chart lines">
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${title}</title><desc id="${id}-desc">${summary}</desc>
${y.ticks(4).map((value) => {
  const at = round(y(value));
  return html`<line class="grid" x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${at}" y2="${at}"/><text class="y" x="${EDGE.left - 8}" y="${at}">${formatBrlShort(value)}</text>`;
})}
${today === undefined ? '' : todayMark(round(x(today)), today / end)}
${drawn.map(({ style, points: own }) => html`<polyline class="line ${style}" points="${corners(own)}"/>${endDot(own, style)}`)}
${labels.map(({ at, text }, index) => html`<text class="x ${sideOf(index, labels.length)}" x="${round(x(at))}" y="${HEIGHT - 7}">${text}</text>`)}
</svg>
<figcaption><p>${summary}</p><ul class="legend">${drawn.map(
    ({ name, style }) =>
      html`<li><svg class="key" viewBox="0 0 34 10" aria-hidden="true"><polyline class="line ${style}" points="1,5 33,5"/></svg><span>${name}</span></li>`,
  )}</ul></figcaption></figure>`;

  /** A dot where a line ends, and one for a line of a single point. */
  function endDot(own: readonly ChartPoint[], style: LineStyle): Markup {
    const last = own.at(-1);
    return last
      ? html`<circle class="end ${style}" cx="${round(x(last.at))}" cy="${round(y(last.value))}" r="4"/>`
      : html``;
  }
}

function todayMark(at: number, share: number): Markup {
  const side = share < 0.12 ? 'first' : share > 0.88 ? 'last' : 'middle';
  return html`<line class="today" x1="${at}" x2="${at}" y1="${EDGE.top}" y2="${HEIGHT - EDGE.bottom}"/><text class="x ${side}" x="${at}" y="${EDGE.top - 4}">hoje</text>`;
}

function sideOf(index: number, count: number): string {
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}

/** The first, the last, and one in between where there is room. */
export function monthLabels(from: Month, last: number): readonly ChartLabel[] {
  const places = last >= 6 ? [0, Math.round(last / 2), last] : [0, last];
  return places.map((at) => ({ at, text: formatMonthShort(addMonths(from, at)) }));
}

/** One decimal is finer than a pixel and keeps the page small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
