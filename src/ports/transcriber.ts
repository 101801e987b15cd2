/** Turns a voice message into text. `undefined`: cannot be read; the person is asked to write. */
export type Transcriber = {
  readonly transcribe: (message: {
    readonly instance: string;
    readonly messageId: string;
  }) => Promise<string | undefined>;
};
