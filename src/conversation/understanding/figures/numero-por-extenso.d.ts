/** The package has no types of its own; tests use it to write numbers in words. */
declare module 'numero-por-extenso' {
  const numeroPorExtenso: {
    readonly porExtenso: (value: number, style?: 'normal' | 'monetario' | 'porcentagem') => string;
  };
  export = numeroPorExtenso;
}
