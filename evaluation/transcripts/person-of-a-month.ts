/** Somebody invented who lives some weeks with the product. Times are those of São Paulo; what is said is in order of time. */
export type PersonOfAMonth = {
  readonly file: string;
  readonly name: string;
  readonly phone: string;
  readonly about: string;
  /** First and last day. */
  readonly days: { readonly from: string; readonly to: string };
  readonly says: readonly { readonly day: string; readonly time: string; readonly text: string }[];
};
