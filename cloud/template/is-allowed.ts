import type { Statement } from './stage-model.ts';

/** Whether a role's statements allow an action on a resource: none that denies it, and one that allows it. */
export function isAllowed(statements: readonly Statement[], action: string, resource: string): boolean {
  const about = statements.filter(
    (one) =>
      one.actions.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
      one.resources.some((pattern) => matches(pattern, resource)),
  );
  return about.length > 0 && about.every(({ effect }) => effect === 'Allow');
}

/** `*` is any text, `?` any character, as policies and CloudFront's paths write them. */
export function matches(pattern: string, text: string): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  let tried = 0;
  while (from < text.length) {
    if (at < pattern.length && pattern[at] === '*') {
      star = at;
      tried = from;
      at += 1;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[from])) {
      at += 1;
      from += 1;
    } else if (star >= 0) {
      at = star + 1;
      tried += 1;
      from = tried;
    } else return false;
  }
  return [...pattern.slice(at)].every((one) => one === '*');
}
