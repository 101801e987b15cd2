import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

/**
 * The process of a function, as Lambda's own runtime is one: loads `_HANDLER` from `LAMBDA_TASK_ROOT`, asks the Runtime API
 * (2018-06-01) for one event after the other, and answers each. So the bundles that are deployed run here unchanged.
 */
async function main(): Promise<void> {
  const { AWS_LAMBDA_RUNTIME_API: api = '', _HANDLER: name = '', LAMBDA_TASK_ROOT: root = '' } = process.env;
  const base = `http://${api}/2018-06-01/runtime`;
  const handle = await loadHandler(base, root, name);
  for (;;) await answerNext(base, handle);
}

type Handler = (event: unknown, context: Context) => unknown;
type Context = {
  readonly awsRequestId: string;
  readonly functionName: string;
  readonly getRemainingTimeInMillis: () => number;
};

async function loadHandler(base: string, root: string, name: string): Promise<Handler> {
  try {
    const [file = '', exported = ''] = name.split('.');
    const loaded: Record<string, unknown> = await import(pathToFileURL(join(root, `${file}.mjs`)).href);
    const handler = loaded[exported];
    if (typeof handler !== 'function') throw new Error(`${file}.mjs exports no function ${exported}`);
    return handler as Handler;
  } catch (error) {
    await post(`${base}/init/error`, described(error));
    process.exit(1);
  }
}

async function answerNext(base: string, handle: Handler): Promise<void> {
  const next = await waitFor(`${base}/invocation/next`);
  const id = String(next.headers['lambda-runtime-aws-request-id']);
  const deadline = Number(next.headers['lambda-runtime-deadline-ms']);
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME ?? '',
    getRemainingTimeInMillis: () => deadline - Date.now(),
  };
  try {
    const answer = await handle(await json(next), context);
    await post(`${base}/invocation/${id}/response`, answer ?? null);
  } catch (error) {
    await post(`${base}/invocation/${id}/error`, described(error));
  }
}

/** An event may be hours away: unlike `fetch`, this waits for as long as it takes. */
function waitFor(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => get(url, resolve).once('error', reject));
}

async function post(url: string, body: unknown): Promise<void> {
  const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  await answer.arrayBuffer();
}

function described(error: unknown): { readonly errorType: string; readonly errorMessage: string } {
  if (!(error instanceof Error)) return { errorType: 'Error', errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message };
}

await main();
