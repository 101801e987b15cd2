/** Where a login leads when nothing else was asked for. */
export const PANEL = '/painel';

/**
 * Where to go after a login: a page of the person's own, as `?para=` of a link or field asks for it. Anything else (another
 * site, a way up, a line break) leads to the panel itself, so that no link of ours can be made to lead away.
 */
export function localTarget(asked: string | undefined): string {
  if (asked === undefined || asked.length > LONGEST || !OWN_PAGE.test(asked) || asked.includes('..')) return PANEL;
  return asked;
}

/** One slash between names, and only letters that mean nothing else in an address. */
const OWN_PAGE = /^\/painel(?:\/[\w.-]+)*(?:\?[\w=&.-]*)?$/;
const LONGEST = 200;

/** The address of a page of the login that leads on to `target`. */
export function leadingTo(page: string, target: string): string {
  return target === PANEL ? page : `${page}?para=${encodeURIComponent(target)}`;
}
