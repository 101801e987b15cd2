/** What each function is asked at its first start: the least that makes it use what it was loaded for. */
export const TRIVIAL_EVENTS: Readonly<Record<string, unknown>> = {
  empty: {},
  door: urlRequest('POST', '/webhooks/evolution', { 'x-denserola-token': 'a-token-that-nobody-knows' }),
  channel: { Records: [] },
  conversation: { Records: [] },
  delivery: { Records: [] },
  notifications: { kind: 'look' },
  watch: { kind: 'gap-sweep' },
  web: urlRequest('GET', '/healthz', { host: 'denserola.example' }),
  lake: { kind: 'export' },
  migrate: {},
};

function urlRequest(method: string, rawPath: string, headers: Readonly<Record<string, string>>) {
  return {
    version: '2.0',
    rawPath,
    rawQueryString: '',
    headers,
    requestContext: { domainName: 'denserola.example', http: { method, path: rawPath, sourceIp: '127.0.0.1' } },
    isBase64Encoded: false,
  };
}
