import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../web/panel/plan/qr-code.ts';
import { qrMatrix } from './qr-matrix.ts';

const QUIET = 4;

/** The squares that a path paints, read again. */
function squaresOf(path: string): ReadonlySet<string> {
  const strokes = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)];
  return new Set(
    strokes.flatMap(([, column, row, width]) =>
      Array.from({ length: Number(width) }, (_, index) => `${Number(column) + index - QUIET} ${Number(row) - QUIET}`),
    ),
  );
}

describe('a QR code', () => {
  it('paints exactly the dark squares of its text', () => {
    const text = '00020126580014br.gov.bcb.pix5204000053039865802BR6304ABCD';
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    const squares = squaresOf(pathOf(qrMatrix(text)));
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        expect(squares.has(`${column} ${row}`)).toBe(modules.get(row, column) === 1);
      }
    }
  });
});
