import extenso from 'extenso';
import { toCardinal } from 'n2words/pt-PT';
import numeroPorExtenso from 'numero-por-extenso';
import { ToWords } from 'to-words/pt-BR';

/**
 * Programs that write numbers in Portuguese words, each with what it is trusted with. They differ among themselves ("mil",
 * "um mil"; "dezesseis", "dezasseis"; with and without commas), which is why there are several.
 */
export type NumberWriter = {
  readonly name: string;
  /** A whole number of reais in words, or undefined where the program writes wrong Portuguese. */
  readonly number: (value: number) => string | undefined;
  /** Centavos in words with their currency. */
  readonly money: (centavos: number) => string | undefined;
};

export function numberWriters(): readonly NumberWriter[] {
  const toWords = new ToWords();
  return [
    {
      name: 'extenso',
      number: (value) => extenso(`${value}`),
      money: (centavos) => extenso((centavos / 100).toFixed(2), { mode: 'currency' }),
    },
    {
      name: 'numero-por-extenso',
      number: (value) => numeroPorExtenso.porExtenso(value),
      money: (centavos) => (lacksDe(centavos) ? undefined : numeroPorExtenso.porExtenso(centavos / 100, 'monetario')),
    },
    // European: "dezasseis", and its money is in euros.
    { name: 'n2words', number: (value) => toCardinal(value), money: () => undefined },
    {
      name: 'to-words',
      number: (value) => (isMisspelt(value) ? undefined : toWords.convert(value).toLowerCase()),
      money: (centavos) => {
        const isTrusted = !isMisspelt(Math.floor(centavos / 100)) && !isMisspelt(centavos % 100) && !lacksDe(centavos);
        return isTrusted && centavos >= 100
          ? toWords.convert(centavos / 100, { currency: true }).toLowerCase()
          : undefined;
      },
    },
  ];
}

/** Writes "um milhão reais" for "um milhão de reais". */
function lacksDe(centavos: number): boolean {
  return centavos >= 100_000_000 && centavos % 100_000_000 === 0;
}

/**
 * to-words 5.7.0 writes "dezesete"; "um milhões"; "mil um", "mil cem" for "mil e um", "mil e cem"; and counts millions with a
 * rest of exact hundreds of thousands without "e".
 */
function isMisspelt(value: number): boolean {
  const groups = [value % 1_000, Math.floor(value / 1_000) % 1_000, Math.floor(value / 1_000_000)];
  const hasSeventeen = groups.some((group) => group % 100 === 17);
  const lacksE = groups.some((group, index) => {
    const isHigherSaid = groups.slice(index + 1).some((higher) => higher > 0);
    return isHigherSaid && group > 0 && group <= 100;
  });
  return hasSeventeen || lacksE || groups[2] === 1;
}
