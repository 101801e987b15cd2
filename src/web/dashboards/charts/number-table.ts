import { html } from 'hono/html';
import type { Centavos } from '../../../domain/money/centavos.ts';
import { formatBrl } from '../../format.ts';
import type { Markup } from '../../page.ts';

export type NumberTable = {
  /** What it tells, for those who come to it by its name. */
  readonly name: string;
  readonly first: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (Centavos | undefined)[] }[];
};

export const NUMBER_TABLE_STYLES = ['folded', 'table', 'number-table'] as const;

const MOST_ROWS = 25;

/** The figures behind a chart, folded away: what a screen reader reads and what a doubter checks. */
export function numberTable({ name, first, columns, rows }: NumberTable): Markup {
  const step = Math.ceil(rows.length / MOST_ROWS);
  const shown = rows.filter((_, index) => index % step === 0 || index === rows.length - 1);
  return html`<details class="numbers"><summary>Ver os números do gráfico</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table>
<thead><tr><th scope="col">${first}</th>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${shown.map(
    ({ label, values }) =>
      html`<tr><th scope="row">${label}</th>${values.map((value) => html`<td class="money">${value === undefined ? '–' : formatBrl(value)}</td>`)}</tr>`,
  )}</tbody></table></div></details>`;
}
