/**
 * True for code, markup and English: text that nobody writes to tell of their debts here, whatever figures stand in it.
 * `source` is the person's own text; `words` are its tokens. Every pattern is bounded, so that long texts cost no more than their length.
 */
export function isForeign(source: string, words: readonly string[]): boolean {
  return CODE.some((pattern) => pattern.test(source)) || isEnglish(words);
}

const CODE: readonly RegExp[] = [
  /<\/?[a-z]{2,20}(?: [^>\n]{0,80})?>/i,
  /\b(?:const|let|var) {1,3}\w{1,40} {0,3}=/,
  /\b(?:def|function) {1,3}\w{0,40}\(/,
  /\b(?:print|alert|eval|exec)\(|\bconsole\.|\bimport os\b/,
  /\b(?:SELECT|UPDATE|DELETE|INSERT|DROP)\b.{0,60}\b(?:FROM|SET|INTO|TABLE)\b/i,
  /\bfor {0,2}\( ?(?:let|var|int)\b/,
  /^ {0,3}(?:system|assistant|user|developer) {0,2}:/im,
  /\{ {0,3}"\w{1,30}" {0,3}:/,
];

/** Words of everyday English that are no Portuguese, however hastily typed. */
const ENGLISH: ReadonlySet<string> = new Set(
  `the and you your please this that with must owe have how what can give write tell should would all above previous
  instructions ignore are now is it my of script pays pay debts debt loan phone other users want need money from which who where
  when will could about english print hello bank there here they them their been does did`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** So many different ones are no accident. */
const ENOUGH = 3;

function isEnglish(words: readonly string[]): boolean {
  const found = new Set<string>();
  for (const word of words) {
    if (ENGLISH.has(word)) found.add(word);
    if (found.size >= ENOUGH) return found.size * SHARE >= Math.min(words.length, LONGEST);
  }
  return false;
}

/** In longer Portuguese a few names of songs or shops are English; one word in this many must be. */
const SHARE = 6;
const LONGEST = 30;
