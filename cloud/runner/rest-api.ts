import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignedFetch } from '../../src/platform/signed-fetch.ts';
import type { Invoked } from '../runtime/runtime-api.ts';
import type { IntegrationModel, RestApiModel, RouteModel, UsagePlanModel } from '../template/stage-model.ts';
import { bucket } from './bucket.ts';
import { renderMapping } from './mapping-template.ts';
import { bodyOf, type OwnServer, ownServer } from './own-server.ts';
import { proxyAnswer, proxyEvent } from './proxy-event.ts';

export type RestApiNeeds = {
  readonly api: RestApiModel;
  /** With the keys' real values. */
  readonly usagePlans: readonly UsagePlanModel[];
  /** Where SQS is. */
  readonly awsUrl: string;
  readonly account: string;
  readonly signedFetchOf: (roleArn: string) => SignedFetch;
  readonly invoke: (functionArn: string, event: unknown, from: string) => Promise<Invoked>;
};

type SqsIntegration = Extract<IntegrationModel, { kind: 'sqs' }>;

/** A REST API of API Gateway: routes, keys, throttles and quotas, SQS integrations by mapping template, Lambda proxies. */
export function restApi(needs: RestApiNeeds): Promise<OwnServer> {
  const { api, usagePlans, awsUrl, account, signedFetchOf, invoke } = needs;
  const plans = usagePlans
    .filter(({ apiIds }) => apiIds.includes(api.id))
    .map((plan) => ({ ...plan, passes: plan.throttle ? bucket(plan.throttle) : () => true, used: 0 }));
  const stagePasses = api.throttle ? bucket(api.throttle) : () => true;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any.invalid');
    const prefix = `/${api.stageName}`;
    const path = pathname.slice(prefix.length) || '/';
    const route = pathname.startsWith(prefix) ? routeFor(api.routes, request.method ?? '', path) : undefined;
    if (route === undefined) return say(response, 403, 'Missing Authentication Token');
    const refusal = refusalOf(route, request.headers['x-api-key']);
    if (refusal) return say(response, refusal.status, refusal.message);
    const body = await bodyOf(request);
    if (body.length > LARGEST_BODY) return say(response, 413, 'Request Too Long');
    switch (route.integration.kind) {
      case 'sqs':
        return send(route.integration, request, body.toString(), response);
      case 'lambda': {
        const event = proxyEvent({ request, route, path, search: searchParams, body, isBinary: api.takesBinary });
        const invoked = await invoke(route.integration.functionArn, event, route.id);
        return proxyAnswer(invoked, response);
      }
    }
  }

  /** The key first, then what its plan and the stage let pass. */
  function refusalOf(route: RouteModel, key: unknown): { status: number; message: string } | undefined {
    const plan = plans.find(({ keys }) => keys.includes(String(key)));
    if (route.needsKey && plan === undefined) return { status: 403, message: 'Forbidden' };
    if (plan) {
      plan.used += 1;
      if (plan.used > (plan.quotaPerDay ?? plan.used)) return { status: 429, message: 'Limit Exceeded' };
      if (!plan.passes()) return { status: 429, message: 'Too Many Requests' };
    }
    return stagePasses() ? undefined : { status: 429, message: 'Too Many Requests' };
  }

  async function send(to: SqsIntegration, request: IncomingMessage, body: string, response: ServerResponse) {
    const type = String(request.headers['content-type'] ?? 'application/json').split(';')[0] ?? '';
    const template = to.templates[type];
    if (template === undefined) return say(response, 415, 'Unsupported Media Type');
    const header = (name: string) => {
      const value = request.headers[name];
      return value === undefined ? undefined : String(value);
    };
    const status = await signedFetchOf(to.roleArn)({
      service: 'sqs',
      url: `${awsUrl}/${account}/${to.queueName}`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: renderMapping(template, { body, header }),
      timeoutMs: 29_000,
    }).then(
      (answer) => answer.status,
      // API Gateway's own status for an integration that does not answer.
      () => 504,
    );
    const chosen =
      to.responses.find(
        ({ pattern }) => pattern !== undefined && new RegExp(`^(?:${pattern})$`).test(String(status)),
      ) ?? to.responses.find(({ pattern }) => pattern === undefined);
    if (chosen === undefined) return say(response, 500, 'Internal server error');
    response.writeHead(chosen.status, { 'content-type': 'application/json' }).end(chosen.body);
  }

  return ownServer(handle);
}

const LARGEST_BODY = 10 * 1024 * 1024;

/** The route that says most about this path: plain words before `{one}` before `{all+}`, a method before `ANY`. */
export function routeFor(routes: readonly RouteModel[], method: string, path: string): RouteModel | undefined {
  return routes
    .filter((route) => (route.method === method || route.method === 'ANY') && fits(route.path, path))
    .toSorted((one, other) => vagueness(one) - vagueness(other))[0];
}

function fits(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').slice(1);
  const given = path.split('/').slice(1);
  for (const [at, part] of wanted.entries()) {
    if (part.endsWith('+}')) return (given[at] ?? '') !== '';
    if (part.startsWith('{') ? (given[at] ?? '') === '' : part !== given[at]) return false;
  }
  return wanted.length === given.length;
}

function vagueness({ path, method }: RouteModel): number {
  const parts = path.split('/').map((part) => (part.endsWith('+}') ? 100 : part.startsWith('{') ? 10 : 0));
  return parts.reduce((sum, one) => sum + one, method === 'ANY' ? 1 : 0);
}

function say(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}
