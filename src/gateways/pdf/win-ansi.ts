/**
 * A text in the signs of WinAnsi (Windows-1252), which the standard fonts of PDF hold: all of Portuguese, no emoji. What
 * is not in it is told by its base letter, or left out.
 */
export function winAnsi(text: string): string {
  const plain = text.normalize('NFC').replaceAll('\u2212', '-').replaceAll(/\s/g, ' ');
  return [...plain].map(inWinAnsi).join('').replaceAll(/ {2,}/g, ' ').trim();
}

function inWinAnsi(sign: string): string {
  if (SIGNS.test(sign)) return sign;
  const base = sign.normalize('NFKD').charAt(0);
  return SIGNS.test(base) ? base : '';
}

const SIGNS = /^[\x20-\x7e\u00a1-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/;
