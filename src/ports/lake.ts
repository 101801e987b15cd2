/** Where tables for analysis are kept, as files. */
export type Lake = {
  /** Resolves when the file is durable; a file of the same name is replaced. */
  readonly put: (file: {
    readonly name: string;
    readonly type: string;
    readonly body: Uint8Array<ArrayBuffer>;
  }) => Promise<void>;
};
