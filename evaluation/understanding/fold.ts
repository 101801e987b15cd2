/** Without accents, case and outer blanks. The scoreboard's own, so that it does not judge the product by the product's folding. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
