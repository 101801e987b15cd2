import { toString as draw } from 'qrcode';

/** A QR code as SVG, dark on light whatever the page's colours are: cameras need it so. */
export function drawQrCode(text: string): Promise<string> {
  return draw(text, {
    type: 'svg',
    errorCorrectionLevel: 'M',
    margin: 3,
    color: { dark: '#000000', light: '#ffffff' },
  });
}
