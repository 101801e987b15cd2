export type CopyModule = {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  /** Written for a company or an authority, or the law's own words: need not be as easy as what we say ourselves. */
  readonly isFormal?: true;
  /** By the name of the function. */
  readonly said: Readonly<Record<string, () => readonly string[]>>;
};

/** Functions that nobody calls here: the copy test must know what every one of them says. */
export function unsampled({ exports, said }: CopyModule): readonly string[] {
  return Object.entries(exports).flatMap(([name, value]) => (typeof value === 'function' && !said[name] ? [name] : []));
}

/** Everything that a module says: its texts, lists and tables of texts, and what its functions give. */
export function textsOf({ exports, said }: CopyModule): readonly string[] {
  return [...Object.values(exports).flatMap(textsIn), ...Object.values(said).flatMap((say) => say())].filter(
    (text) => text !== '',
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
