/** The functions, what lies beside their code, and how large that may be. */
export type BundledFunction = {
  readonly name: string;
  /** Folders that the code reads at run time: name in the bundle → place in this repository. */
  readonly beside?: Readonly<Record<string, string>>;
  readonly mostKib: number;
  /** Modules of others that it does need, of those that a function usually does without. */
  readonly needs?: readonly string[];
};

const MOST_KIB = 450;
/**
 * The grammar's own words and phrases are 540 KiB of this, as text. Put aside and compressed they would be 160, and what is
 * deployed is compressed anyway (410 KiB); what a cold start waits for is not the reading, but what is made of them.
 */
const MOST_KIB_WITH_GRAMMAR = 1_200;

export const FUNCTIONS: readonly BundledFunction[] = [
  { name: 'door', mostKib: 40 },
  { name: 'channel', mostKib: MOST_KIB, needs: ['pg'] },
  { name: 'conversation', mostKib: MOST_KIB_WITH_GRAMMAR, needs: ['pg', 'temporal-polyfill'] },
  { name: 'delivery', mostKib: MOST_KIB, needs: ['pg', 'temporal-polyfill'] },
  { name: 'notifications', mostKib: MOST_KIB, needs: ['pg', 'temporal-polyfill'] },
  { name: 'watch', mostKib: MOST_KIB, needs: ['pg', 'temporal-polyfill'] },
  {
    name: 'web',
    mostKib: MOST_KIB,
    needs: ['pg', 'temporal-polyfill', 'hono', 'd3'],
    beside: { assets: 'src/web/assets' },
  },
  { name: 'lake', mostKib: MOST_KIB, needs: ['pg'] },
  {
    name: 'migrate',
    mostKib: MOST_KIB,
    needs: ['pg', 'drizzle-orm'],
    beside: { migrations: 'src/gateways/postgres/migrations' },
  },
];
