/**
 * Made when it is first asked for, and kept. For tables that take long to make and that many conversations never need: at a
 * start (of a function, above all) every one of them is waited for.
 */
export function madeOnce<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
