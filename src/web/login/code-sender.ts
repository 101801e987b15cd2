import type { Context } from 'hono';
import { keyedHash, type SecretMaker, sha256 } from '../../platform/ids.ts';
import type { CodeAsked, Logins } from '../../ports/logins.ts';
import { networkOf } from '../network-of.ts';
import { addressOf } from '../visitor-limit.ts';
import type { LoginCookies } from './cookies.ts';
import { evenly } from './evenly.ts';
import { leadingTo } from './local-target.ts';
import type { LoginAnswers } from './login-answers.ts';
import { tooOftenPage } from './login-pages.ts';

export type CodeSender = {
  /** Sends a code, if there is somebody to send it to, and leads to where it is typed, from there to `next`. */
  readonly send: (c: Context, whose: CodeAsked['of'], next: string) => Promise<Response>;
  /** What finds a code that was typed; `undefined` when this browser asked for none. */
  readonly hashesOf: (c: Context, code: string) => Pick<CodeAsked, 'browserHash' | 'codeHash'> | undefined;
};

/** Whether a code goes out or not, everything that can be seen from outside is the same. */
export function codeSender(needs: {
  readonly logins: Logins;
  readonly key: string;
  readonly words: { readonly code: (code: string) => string };
  readonly onMessage: () => void;
  readonly cookies: LoginCookies;
  readonly answers: LoginAnswers;
  readonly makeSecret: SecretMaker;
  readonly makeCode: () => string;
  readonly evenMs: number;
}): CodeSender {
  const { logins, key, cookies, answers } = needs;

  /** With the browser's secret in it, the same code is another hash for each that asks. */
  const hashes = (browser: string, code: string) => ({
    browserHash: sha256(browser),
    codeHash: keyedHash(key, `code:${browser}:${code}`),
  });

  return {
    async send(c, whose, next) {
      const browser = needs.makeSecret();
      const code = needs.makeCode();
      const network = addressOf(c);
      const asking = {
        of: whose,
        ...hashes(browser, code),
        limitKey: keyedHash(key, `limit:${'address' in whose ? whose.address : whose.personId}`),
        visitorKey: network === undefined ? undefined : keyedHash(key, `visitor:${networkOf(network)}`),
        text: needs.words.code(code),
      };
      const asked = await evenly(needs.evenMs, () => logins.askCode(asking));
      if (asked === 'too-often') return answers.show(c, tooOftenPage(), 429);
      needs.onMessage();
      cookies.asking.keep(c, browser);
      return answers.goTo(c, leadingTo('/entrar/codigo', next));
    },
    hashesOf: (c, code) => {
      const browser = cookies.asking.read(c);
      return browser === undefined ? undefined : hashes(browser, code);
    },
  };
}
