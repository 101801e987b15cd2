/**
 * A request of SQS's query protocol (`Action=SendMessage&MessageBody=…`), as API Gateway makes it, in the JSON protocol,
 * which is the only one that the local queues speak. The queue is the path.
 */
export function queryAsJson(form: string, path: string): { readonly action: string; readonly input: object } {
  const fields = new URLSearchParams(form);
  const attributes: Record<string, { DataType: string; StringValue: string }> = {};
  for (let number = 1; fields.has(`MessageAttribute.${number}.Name`); number += 1) {
    const value = (name: string) => fields.get(`MessageAttribute.${number}.Value.${name}`) ?? '';
    attributes[fields.get(`MessageAttribute.${number}.Name`) ?? ''] = {
      DataType: value('DataType'),
      StringValue: value('StringValue'),
    };
  }
  return {
    action: fields.get('Action') ?? '',
    input: {
      QueueUrl: `http://sqs.invalid${path}`,
      MessageBody: escaped(fields.get('MessageBody') ?? ''),
      ...(Object.keys(attributes).length > 0 ? { MessageAttributes: attributes } : {}),
    },
  };
}

/** SQS takes emojis and fauxqs does not; in JSON, an escaped one is the same text. */
function escaped(body: string): string {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(body) || !isJson(body)) return body;
  return body.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, (one) =>
    [0, 1].map((at) => `\\u${one.charCodeAt(at).toString(16)}`).join(''),
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
