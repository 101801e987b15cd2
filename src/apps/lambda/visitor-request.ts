/**
 * A request as the pages expect it of a server: with the host that the visitor asked for, and the address at the other end.
 * The distribution writes both into headers of its own, over whatever a visitor wrote there; between it and this function
 * the host is another one. Who asks the function past the distribution is known by its own address.
 */
export function visitorRequest(request: Request, requestContext: unknown): { request: Request; env: object } {
  const headers = new Headers(request.headers);
  const host = headers.get(HOST_HEADER);
  if (host !== null) headers.set('host', host);
  const remoteAddress = headers.get(ADDRESS_HEADER) ?? sourceOf(requestContext);
  return { request: new Request(request, { headers }), env: { incoming: { socket: { remoteAddress } } } };
}

/** As infra/ writes them at the edge. */
const HOST_HEADER = 'x-visitor-host';
const ADDRESS_HEADER = 'x-visitor-address';

/** Of a function URL (`http`) or an API gateway (`identity`). */
function sourceOf(requestContext: unknown): string | undefined {
  const { http, identity } = Object(requestContext);
  return textOf(Object(http).sourceIp) ?? textOf(Object(identity).sourceIp);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
