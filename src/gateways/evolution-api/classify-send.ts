import type { SendResult } from '../../ports/whatsapp-gateway.ts';
import { answerTexts, saysNotOnWhatsApp } from './answer-texts.ts';
import type { EvolutionAnswer } from './evolution-client.ts';
import { field } from './field.ts';
import { classifyMetaError } from './meta-error.ts';

/**
 * What an answer to `POST /message/sendText` says about the message. EvolutionAPI has no idempotency key, so the one
 * question is whether it may have left; where the answer does not say that it did not, it is `ambiguous`.
 *
 * | answer | means |
 * |---|---|
 * | 2xx with `key.id` | sent; a 2xx without it is not: Meta's errors come as 201 with a `code` |
 * | 400 `exists: false`, or a schema error ("requires property") | permanent |
 * | 400 "Connection Closed", "Cannot read properties of undefined (reading 'id')" | no session: nothing was written to WhatsApp |
 * | 400 "Timed Out" | ambiguous: thrown also after the bytes were written |
 * | 401, 403, 404 | wrong key or instance: our set-up, not this message |
 * | 500 "(reading 'textMessage')" | this replica does not own the instance |
 * | 503 LICENSE_REQUIRED | 2.4 without a licence: an outage until somebody acts |
 * | 429 | not taken |
 * | other 4xx and 5xx, no JSON, time-out, reset | ambiguous |
 *
 * Seen on 2.3.7 but for "Timed Out", which is from its issues (reported as failed, yet delivered).
 */
export function classifySend(answer: EvolutionAnswer): SendResult {
  if (answer.kind === 'no-answer') {
    return answer.reached ? ambiguous(answer.reason) : outage(`cannot connect: ${answer.reason}`);
  }
  if (answer.kind === 'not-json') return ambiguous(`status ${answer.status} without JSON`);
  const { status, body } = answer;
  if (status >= 200 && status < 300) return classifySuccess(body);
  if (status === 400) return classifyBadRequest(body);
  if (status === 401 || status === 403) return outage(`the API key was refused (${status})`, SLOW_RETRY_MS);
  if (status === 404) return outage('the instance does not exist (404)', SLOW_RETRY_MS);
  if (status === 429) return outage('too many requests (429)', answer.retryAfterMs);
  if (status === 503 && isLicenceRequired(body)) return outage('LICENSE_REQUIRED', SLOW_RETRY_MS);
  if (status === 500 && says(body, /reading 'textMessage'/)) return outage('this replica does not own the instance');
  return ambiguous(`status ${status}`);
}

/** 2.4 without an activated licence answers every business route with this. */
export function isLicenceRequired(body: unknown): boolean {
  return field(body, 'code') === 'LICENSE_REQUIRED' || field(body, 'error', 'code') === 'LICENSE_REQUIRED';
}

/** How long to leave alone what only a person can mend. */
const SLOW_RETRY_MS = 60_000;

function classifySuccess(body: unknown): SendResult {
  const messageId = field(body, 'key', 'id');
  if (typeof messageId === 'string' && messageId !== '') return { kind: 'sent', messageId };
  const code = field(body, 'code') ?? field(body, 'error', 'code');
  return typeof code === 'number' ? classifyMetaError(code) : ambiguous('success without a message id');
}

function classifyBadRequest(body: unknown): SendResult {
  if (saysNotOnWhatsApp(body)) return permanent('the number is not on WhatsApp');
  if (says(body, /requires property|is not of a type|does not match|is not one of enum|not available on WhatsApp/i)) {
    return permanent('refused by the schema');
  }
  if (says(body, /connection closed|reading 'id'/i)) return outage('WhatsApp is not connected');
  if (says(body, /timed out/i)) return ambiguous('status 400: Timed Out');
  return ambiguous('status 400');
}

function says(body: unknown, pattern: RegExp): boolean {
  return answerTexts(body).some((text) => pattern.test(text));
}

function ambiguous(reason: string): SendResult {
  return { kind: 'ambiguous', reason };
}

function permanent(reason: string): SendResult {
  return { kind: 'rejected', permanent: true, reason };
}

function outage(reason: string, retryAfterMs?: number): SendResult {
  return {
    kind: 'rejected',
    permanent: false,
    outage: true,
    reason,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  };
}
