/** "Look at this person", as it travels to the conversation. Only a hint: the inbox is the truth. */
export type ConversationWake = { readonly v: 1; readonly address: string; readonly alias?: string };

/** "Something waits for this person", as it travels to delivery; without a person: a pass over all. Only a hint as well. */
export type DeliveryWake = { readonly v: 1; readonly personId?: string };

/** `undefined` for what is no wake: it is of no use to anybody and belongs on the list of failures. */
export function parseConversationWake(body: string): ConversationWake | undefined {
  const { v, address, alias } = fieldsOf(body);
  if (v !== 1 || typeof address !== 'string' || address === '') return undefined;
  return typeof alias === 'string' ? { v, address, alias } : { v, address };
}

export function parseDeliveryWake(body: string): DeliveryWake | undefined {
  const { v, personId } = fieldsOf(body);
  if (v !== 1) return undefined;
  if (personId === undefined) return { v };
  return typeof personId === 'string' && UUID.test(personId) ? { v, personId } : undefined;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function fieldsOf(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
