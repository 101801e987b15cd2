import { expect, it } from 'vitest';
import { visitorRequest } from './visitor-request.ts';

const at = (headers: Readonly<Record<string, string>>) =>
  new Request('https://of-no-interest.lambda-url.sa-east-1.on.aws/entrar', {
    headers: { host: 'of-no-interest.lambda-url.sa-east-1.on.aws', ...headers },
  });
const from = (remoteAddress: string | undefined) => ({ incoming: { socket: { remoteAddress } } });

it('gives pages the host and the address that the distribution noted', () => {
  const noted = { 'x-visitor-host': 'operacao.denserola.example', 'x-visitor-address': '198.51.100.7' };
  const { request, env } = visitorRequest(at(noted), { http: { sourceIp: '192.0.2.1' } });
  expect(request.headers.get('host')).toBe('operacao.denserola.example');
  expect(env).toEqual(from('198.51.100.7'));
});

it.each([
  [{ http: { sourceIp: '192.0.2.1' } }, '192.0.2.1'],
  [{ identity: { sourceIp: '192.0.2.2' } }, '192.0.2.2'],
  [undefined, undefined],
])('knows who asks past the distribution by their own address', (requestContext, address) => {
  const { request, env } = visitorRequest(at({}), requestContext);
  expect(request.headers.get('host')).toBe('of-no-interest.lambda-url.sa-east-1.on.aws');
  expect(env).toEqual(from(address));
});

it('keeps the body of a form', async () => {
  const form = new Request('https://denserola.example/entrar', { method: 'POST', body: 'telefone=1' });
  expect(await visitorRequest(form, undefined).request.text()).toBe('telefone=1');
});
