import { parseArgs } from 'node:util';

export type Options = {
  /** A corpus to judge instead of the repository's own. */
  readonly corpus: string | undefined;
  /** `dangerous`, `wrong`, `asked`, `noise`, `generators`, `out-of-turn`, `crisis`, or the id of one utterance. */
  readonly show: string | undefined;
  /** Prints texts of the held-back part, which then is held back no more. */
  readonly unseal: boolean;
  /** How many random turns to read; 0: none. */
  readonly fuzz: number;
  /** Corpora and crisis only: seconds instead of a minute. */
  readonly quick: boolean;
};

export const USAGE = `npm run eval:understanding -- [--corpus FILE] [--show dangerous|wrong|noise|generators|out-of-turn|crisis|ID] [--unseal] [--fuzz TIMES] [--quick]`;

/** Throws with a sentence for people when an option is unknown. */
export function optionsFrom(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      show: { type: 'string' },
      unseal: { type: 'boolean', default: false },
      fuzz: { type: 'string', default: '0' },
      quick: { type: 'boolean', default: false },
    },
  });
  const fuzz = Number(values.fuzz);
  if (!Number.isSafeInteger(fuzz) || fuzz < 0) throw new Error(`--fuzz takes a whole number, not ${values.fuzz}`);
  return { corpus: values.corpus, show: values.show, unseal: values.unseal, fuzz, quick: values.quick };
}
