import { html } from 'hono/html';
import type { Markup } from '../../page.ts';

/** The dark squares of a QR code, row by row, without its quiet zone. */
export type QrMatrix = { readonly size: number; readonly isDark: (row: number, column: number) => boolean };

/** Light squares that readers need around the code (ISO/IEC 18004). */
const QUIET = 4;

/** A QR code as one path: no picture to load, nothing to run, sharp on paper. */
export function qrCode({ size, isDark }: QrMatrix, label: string): Markup {
  const side = size + 2 * QUIET;
  return html`<svg viewBox="0 0 ${side} ${side}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path d="${pathOf({ size, isDark })}" fill="#000"/></svg>`;
}

/** Dark squares side by side are one stroke of the path. */
export function pathOf({ size, isDark }: QrMatrix): string {
  const strokes: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(row, column)) continue;
      const start = column;
      while (column + 1 < size && isDark(row, column + 1)) column += 1;
      const width = column - start + 1;
      strokes.push(`M${start + QUIET} ${row + QUIET}h${width}v1h-${width}z`);
    }
  }
  return strokes.join('');
}
