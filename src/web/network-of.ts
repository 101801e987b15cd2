/**
 * The part of a network address that one household or server has at least, under which its visits are counted. Of IPv6 the
 * first 64 bits: the rest is theirs to choose anew for each request. IPv4 as it is, also where it comes within IPv6.
 *
 * `2001:db8::1` and `2001:0db8:0:0:ffff::2` are both of `2001:db8:0:0`.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [before = '', after] = address.toLowerCase().split('::');
  const head = groupsOf(before);
  const tail = groupsOf(after ?? '');
  const zeros = after === undefined ? [] : Array<string>(Math.max(0, GROUPS - head.length - tail.length)).fill('0');
  return [...head, ...zeros, ...tail].slice(0, GROUPS / 2).join(':');
}

const GROUPS = 8;

function groupsOf(part: string): readonly string[] {
  return part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, ''));
}
