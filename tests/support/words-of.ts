/** What a person reads of some markup: tags gone, one space between words. */
export function wordsOf(markup: { readonly toString: () => string }): string {
  return String(markup)
    .replaceAll(/<(p|li|h\d|dt|dd|td|th|tr|summary)\b/g, ' <$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}
