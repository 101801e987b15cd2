import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

/** "celular 12x de 150 na casas bahia": the thing, not its telephone bill; "carro em garantia" is no debt of a car. */
export function isBought({ reading: { words }, figures }: TurnReading, { from, to }: Found<unknown>): boolean {
  if (['em', 'como', 'de'].includes(words[to] ?? '') && words[to + 1] === 'garantia') return true;
  if (isCostOfThing(words, from, to)) return true;
  if (words[from] !== 'celular' && words[from] !== 'telefone') return false;
  if (words.slice(Math.max(0, from - 3), from).some((word) => /^compr(?:ei|ou|amos|ado)$/.test(word))) return true;
  return figures.some(
    (figure) =>
      figure.value.kind === 'instalments' &&
      ((figure.from >= to && figure.from - to <= 2) || (from >= figure.to && from - figure.to <= 2)),
  );
}

/** "conserto do carro", "aluguel da maquininha": what a thing costs to keep, no loan for it and no rent of a home. */
function isCostOfThing(words: readonly string[], from: number, to: number): boolean {
  const isOf = ['do', 'da', 'de'].includes(words[from - 1] ?? '');
  // "seguro da moto não, é o financiamento".
  if (isOf && COSTS.has(words[from - 2] ?? '')) return !words.some((word) => /^financ/.test(word));
  return words[from] === 'aluguel' && ['do', 'da'].includes(words[to] ?? '') && RENTED.has(words[to + 1] ?? '');
}

const COSTS: ReadonlySet<string> = new Set(
  'conserto seguro revisao manutencao pneu pneus peca pecas bateria aluguel'.split(' '),
);
const RENTED: ReadonlySet<string> = new Set('maquininha maquina carro moto mesa roupa vestido som'.split(' '));
