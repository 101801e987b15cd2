import { field } from './field.ts';

/**
 * The texts of an EvolutionAPI error, from wherever they stand: `response.message` or a top-level `message`, as a string,
 * a list, or a list of lists.
 */
export function answerTexts(body: unknown): readonly string[] {
  return [field(body, 'response', 'message'), field(body, 'message')].flatMap(texts);
}

/** True when the error says that the addressed number is not on WhatsApp (`{ jid, exists: false, number }`). */
export function saysNotOnWhatsApp(body: unknown): boolean {
  return [field(body, 'response', 'message'), field(body, 'message')]
    .flatMap((message) => (Array.isArray(message) ? message.flat() : [message]))
    .some((item) => field(item, 'exists') === false);
}

function texts(message: unknown): readonly string[] {
  if (typeof message === 'string') return [message];
  return Array.isArray(message) ? message.flatMap(texts) : [];
}
