/** The functions, what lies beside their code, and how large that may be. */
export type BundledFunction = {
  readonly name: string;
  /** Folders that the code reads at run time: name in the bundle → place in this repository. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Of what a cold start loads. */
  readonly mostKib: number;
  /** Puts the word lists of the grammar aside, compressed. */
  readonly packsWords?: boolean;
  /** Modules of others that it does need, of those that a function usually does without. */
  readonly needs?: readonly string[];
};

const MOST_KIB = 450;
/**
 * The grammar: some 1,087 KiB of code beside its words and learnt weights, which are 355 packed. As a zip archive, which is what Lambda
 * fetches, that is 794 with the client of Redis and what sends traces. Code could be packed as well, and would then be inflated and compiled anew at each cold start.
 */
const MOST_KIB_WITH_GRAMMAR = 1_450;

/** Of the zip archive of any function; 53 of it are the client of Redis and 10 what sends traces, each loaded only where there is one. */
export const MOST_ZIPPED_KIB = 800;

export const FUNCTIONS: readonly BundledFunction[] = [
  { name: 'door', mostKib: 40 },
  { name: 'channel', mostKib: MOST_KIB, needs: ['pg'] },
  {
    name: 'conversation',
    mostKib: MOST_KIB_WITH_GRAMMAR,
    packsWords: true,
    needs: ['pg', 'temporal-polyfill', 'ioredis'],
  },
  { name: 'delivery', mostKib: MOST_KIB, needs: ['pg', 'temporal-polyfill'] },
  { name: 'notifications', mostKib: MOST_KIB, needs: ['pg', 'temporal-polyfill'] },
  { name: 'watch', mostKib: MOST_KIB, needs: ['pg', 'temporal-polyfill'] },
  {
    name: 'web',
    mostKib: MOST_KIB,
    needs: ['pg', 'temporal-polyfill', 'hono', 'd3', 'zod', 'otpauth', 'qrcode', 'pdfkit', 'ioredis'],
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
