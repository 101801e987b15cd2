/**
 * The base URL under which this machine itself reaches what listens on `host`: a wildcard is reached by the loopback
 * address of its family.
 */
export function ownUrl(host: string, port: number): string {
  const reached = LOOPBACK_OF.get(host) ?? host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

/** True when only programs of this machine can reach what listens on `host`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/i.test(host);
}

const LOOPBACK_OF: ReadonlyMap<string, string> = new Map([
  ['0.0.0.0', '127.0.0.1'],
  ['::', '::1'],
]);
