/**
 * Edits between two words, with a swap of neighbours as one edit (optimal string alignment); `limit + 1` when there are
 * more than `limit`. Rows stay within the limit's band, so unlike words cost little.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    // A swap reaches back two rows, so both must be beyond the limit.
    if (Math.min(...row) > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(limit + 1, last[b.length] ?? limit + 1);
}

/** How a word sounds to a Brazilian: ss/ç/z, x/ch, k/qu/c, m/n, w/v, y/i, silent h and doubled letters are the same. */
export function soundOf(word: string): string {
  return word
    .replace(/sch|ch|sh|x/g, 'x')
    .replace(/qu|q|k/g, 'c')
    .replace(/ss|sc|z|c(?=[ei])/g, 's')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/h/g, '')
    .replace(/m/g, 'n')
    .replace(/(.)\1+/g, '$1');
}
