/** `gap-sweep` → `GapSweep`: logical ids are plain words, the same in every stage. */
export function logicalId(...words: readonly string[]): string {
  return words
    .flatMap((word) => word.split('-'))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
