/**
 * Syllables of a Portuguese word, by its vowels: every vowel opens one, unless it glides on the vowel before it ("pai",
 * "não", "coisa") or stands at the end behind the stress ("água", "história"). Good enough for an average: right on all
 * of the list in its test.
 */
export function syllablesIn(word: string): number {
  // "quilo", "guerra": the u is silent. "água", "quase": it glides into what follows.
  const sounded = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/([qg])[uü](?=[eéêií])/g, '$1')
    .replace(/([qg])[uü](?=[aáâãoóôõ])/g, '$1w');
  let count = 0;
  for (let at = 0; at < sounded.length; at += 1) {
    if (VOWEL.test(sounded.charAt(at)) && !glides(sounded, at)) count += 1;
  }
  return Math.max(1, count);
}

const VOWEL = /[aeiouáéíóúâêôãõàü]/;
const WEAK = /[iu]/;
const STRESSED = /[áéíóúâêô]/;

function glides(word: string, at: number): boolean {
  const here = word.charAt(at);
  const before = word.charAt(at - 1);
  if (at === 0 || !VOWEL.test(before)) return false;
  if (/ã/.test(before)) return /[eio]/.test(here);
  if (before === 'õ') return here === 'e';
  // The vowel before it was a glide itself: "saiu" is sa-iu, "meia" is mei-a.
  if (at >= 2 && WEAK.test(before) && VOWEL.test(word.charAt(at - 2)) && glides(word, at - 1)) return false;
  if (WEAK.test(here)) return !opensAnew(word, at);
  // "salário", "água", "série": a weak vowel and a last one, behind the stress.
  const isEnd = /^[aeo]s?$/.test(word.slice(at));
  return isEnd && WEAK.test(before) && STRESSED.test(word.slice(0, at - 1));
}

/** "rainha", "ruim", "ainda", "juiz", "sair": the weak vowel has a consonant of its own syllable, or is the same one again. */
function opensAnew(word: string, at: number): boolean {
  if (word.charAt(at) === word.charAt(at - 1)) return true;
  return /^(?:nh|[lrmnz](?![aeiouáéíóúâêôãõ])|[lrmnz]$)/.test(word.slice(at + 1));
}
