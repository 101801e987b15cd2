/** What AWS hands to a function and takes back, as far as ours look at it. */
export type LambdaContext = { readonly getRemainingTimeInMillis: () => number };

export type SqsRecord = {
  readonly messageId: string;
  readonly body: string;
  readonly messageAttributes?: Readonly<Record<string, { readonly stringValue?: string } | undefined>>;
};
export type SqsEvent = { readonly Records: readonly SqsRecord[] };
/** The messages that stay in the queue and come again. */
export type BatchAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

/** What a schedule sends: the whole event is its input. */
export type ScheduledEvent<Kind extends string> = { readonly kind: Kind };

export function isFromQueue(event: SqsEvent | ScheduledEvent<string>): event is SqsEvent {
  return 'Records' in event;
}

/** A function URL's request (payload format 2.0). */
export type UrlRequest = {
  readonly rawPath: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly requestContext: { readonly http: { readonly method: string } };
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
};
export type UrlAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export function attributeOf({ messageAttributes }: SqsRecord, name: string): string | undefined {
  return messageAttributes?.[name]?.stringValue;
}
