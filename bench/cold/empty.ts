/** The least that a function can be: what a cold start costs before there is anything of ours. */
export async function handler(): Promise<Readonly<Record<string, never>>> {
  return {};
}
