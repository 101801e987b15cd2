import type { RunningCloud } from './running-cloud.ts';

export type Answer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly cookies?: readonly string[];
  readonly isBase64Encoded: boolean;
};

export type FunctionBrowser = {
  readonly get: (path: string) => Promise<Answer>;
  /** A form of one of our own pages. */
  readonly post: (path: string, form: Readonly<Record<string, string>>) => Promise<Answer>;
  /** A cookie that was got elsewhere. */
  readonly keep: (name: string, value: string) => void;
};

/** A browser at the function `web`, through a function URL behind the distribution: keeps its cookies, follows nothing. */
export function functionBrowser(cloud: RunningCloud, host = 'denserola.example'): FunctionBrowser {
  const kept = new Map<string, string>();

  async function ask(method: string, rawPath: string, rest: object = {}, headers: object = {}): Promise<Answer> {
    const [path = '', rawQueryString = ''] = rawPath.split('?');
    const domainName = 'of-no-interest.lambda-url.sa-east-1.on.aws';
    const asked = await cloud.schedule('web', {
      version: '2.0',
      rawPath: path,
      rawQueryString,
      cookies: [...kept].map(([name, value]) => `${name}=${value}`),
      headers: { host: domainName, 'x-visitor-host': host, 'x-visitor-address': '198.51.100.7', ...headers },
      requestContext: { domainName, http: { method, path, sourceIp: '192.0.2.1' } },
      isBase64Encoded: false,
      ...rest,
    });
    if (asked.kind !== 'answered') throw new Error(JSON.stringify(asked));
    const answer = asked.answer as Answer;
    for (const cookie of answer.cookies ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      kept.set(name, value);
    }
    return answer;
  }

  return {
    get: (path) => ask('GET', path),
    keep: (name, value) => kept.set(name, value),
    post: (path, form) =>
      ask(
        'POST',
        path,
        { body: new URLSearchParams(form).toString() },
        { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
      ),
  };
}
