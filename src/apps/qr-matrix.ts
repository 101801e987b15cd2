import { create } from 'qrcode';
import type { QrMatrix } from '../web/panel/plan/qr-code.ts';

/** A text as a QR code that is still read with a seventh of it hidden (level M), as banks print Pix codes. */
export function qrMatrix(text: string): QrMatrix {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  return { size: modules.size, isDark: (row, column) => modules.get(row, column) === 1 };
}
