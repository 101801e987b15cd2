/** A paper to hand over: what is on it, in reading order. How it looks is the printer's. */
export type PaperDocument = {
  readonly title: string;
  /** A language tag: 'pt-BR'. */
  readonly language: string;
  readonly subject: string;
  readonly blocks: readonly PaperBlock[];
  /** On every page, with its number. */
  readonly footer: string;
};

export type PaperBlock =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Amounts stand at the right; a `width` is a part of the page's width. */
  | {
      readonly kind: 'table';
      readonly columns: readonly {
        readonly title: string;
        readonly width: number;
        readonly align: 'left' | 'right';
      }[];
      readonly rows: readonly (readonly string[])[];
      readonly sum?: readonly string[];
    };

/** The document as a PDF that a screen reader can read. */
export type PrintDocument = (document: PaperDocument) => Promise<Uint8Array<ArrayBuffer>>;
