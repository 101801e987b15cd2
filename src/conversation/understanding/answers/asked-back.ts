/** "cartão do zaffari? não tenho mais". */
export function isGone(words: readonly string[], to: number): boolean {
  const isAskedBack = words[to] === '?' && /^(?:nao|nem)$/.test(words[to + 1] ?? '');
  return isAskedBack && NOTHING.test(words.slice(to + 2, to + 4).join(' '));
}

const NOTHING = /^(?:$|[.,;!\n]|(?:tenho|uso|existe|devo) (?:mais|nada)|mais\b)/;
