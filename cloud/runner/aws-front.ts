import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Callers, Denial } from './callers.ts';
import type { Counters, QueueRequest } from './counters.ts';
import { bodyOf, type OwnServer, ownServer } from './own-server.ts';
import { queryAsJson } from './query-as-json.ts';
import type { SecretStore } from './secret-store.ts';

export type AwsFrontNeeds = {
  readonly region: string;
  readonly account: string;
  readonly callers: Callers;
  readonly secrets: SecretStore;
  readonly counters: Counters;
  /** Where SQS and S3 are played without asking who calls. */
  readonly behind: string;
};

/**
 * What functions, sources and API Gateway reach of AWS: SQS, S3, Secrets Manager, and X-Ray, which keeps nothing here. Whose access key signed a request is
 * looked up, and what that role's policy does not allow is refused as AWS would; signatures themselves are not checked.
 */
export function awsFront(needs: AwsFrontNeeds): Promise<OwnServer> {
  const { region, account, callers, secrets, counters, behind } = needs;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const key = /Credential=([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
    const target = String(request.headers['x-amz-target'] ?? '');
    if (target.startsWith('secretsmanager.')) return readSecret(response, key, target, body);
    if (target.startsWith('AmazonSQS.')) return queue(request, response, key, target.slice(10), body.toString());
    if (String(request.headers['content-type']).startsWith('application/x-www-form-urlencoded')) {
      const { action, input } = queryAsJson(body.toString(), request.url ?? '/');
      return queue(request, response, key, action, JSON.stringify(input));
    }
    if (request.url === TRACES_PATH) return traces(response, key);
    return object(request, response, key, body);
  }

  function traces(response: ServerResponse, key: string | undefined): void {
    const denial = callers.refuse(key, 'xray:PutTraceSegments', '*');
    counters.countTraceRequest();
    if (denial) say(response, 403, refusal('AccessDeniedException', denial));
    else response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
  }

  async function readSecret(response: ServerResponse, key: string | undefined, target: string, body: Buffer) {
    const { SecretId = '' }: { SecretId?: string } = JSON.parse(body.toString());
    const action = `secretsmanager:${target.slice('secretsmanager.'.length)}`;
    const found = secrets.find(SecretId);
    const denial = callers.refuse(key, action, found?.arn ?? SecretId);
    if (denial) return say(response, 400, refusal('AccessDeniedException', denial));
    if (!found || action !== 'secretsmanager:GetSecretValue') {
      return say(response, 400, { __type: 'ResourceNotFoundException', message: 'there is no such secret' });
    }
    say(response, 200, { ARN: found.arn, SecretString: found.value });
  }

  async function queue(
    request: IncomingMessage,
    response: ServerResponse,
    key: string | undefined,
    action: string,
    body: string,
  ) {
    const input: { QueueUrl?: string; Entries?: readonly unknown[] } = JSON.parse(body);
    const name = new URL(input.QueueUrl ?? 'http://none.invalid').pathname.split('/').at(-1);
    const denial = callers.refuse(
      key,
      `sqs:${action.replace(/Batch$/, '')}`,
      `arn:aws:sqs:${region}:${account}:${name}`,
    );
    if (denial) return say(response, 403, refusal('com.amazonaws.sqs#AccessDeniedException', denial));
    const answer = await fetch(behind, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `AmazonSQS.${action}`,
        authorization: String(request.headers.authorization),
      },
      body,
    });
    const text = await answer.text();
    counters.countQueueRequest(kindOf(action, text), input.Entries?.length ?? 1);
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(text);
  }

  async function object(request: IncomingMessage, response: ServerResponse, key: string | undefined, body: Buffer) {
    const path = decodeURIComponent(new URL(request.url ?? '/', behind).pathname.slice(1));
    const action = request.method === 'PUT' ? 's3:PutObject' : 's3:GetObject';
    const denial = callers.refuse(key, action, `arn:aws:s3:::${path}`);
    if (denial) return void response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>');
    const answer = await fetch(new URL(request.url ?? '/', behind), {
      method: request.method ?? 'GET',
      headers: { authorization: String(request.headers.authorization) },
      ...(request.method === 'PUT' ? { body: new Uint8Array(body) } : {}),
    });
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  }

  return ownServer(handle);
}

/** Of X-Ray's OTLP endpoint. */
export const TRACES_PATH = '/v1/traces';

function kindOf(action: string, answer: string): QueueRequest {
  if (action.startsWith('SendMessage')) return 'send';
  if (action.startsWith('DeleteMessage')) return 'delete';
  if (action !== 'ReceiveMessage') return 'other';
  return answer.includes('ReceiptHandle') ? 'receive' : 'empty-receive';
}

function refusal(type: string, { role, action, resource }: Denial) {
  return { __type: type, message: `${role} is not authorized to perform: ${action} on resource: ${resource}` };
}

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
}
