/** A person's own fraction of one, the same always: the first 32 bits of their id, which is random. */
export function spreadOf(personId: string): number {
  const bits = Number.parseInt(personId.replaceAll('-', '').slice(0, 8), 16);
  return Number.isNaN(bits) ? 0 : bits / 2 ** 32;
}
