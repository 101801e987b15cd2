/** A request to a service of a cloud, which the implementation signs with the credentials of this process. */
export type SignedRequest = {
  readonly service: string;
  readonly url: string;
  readonly method?: 'POST' | 'PUT' | 'GET';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
  readonly timeoutMs: number;
};

/** Rejects when there was no answer in time; any answer resolves, also one that says no. */
export type SignedFetch = (request: SignedRequest) => Promise<Response>;
