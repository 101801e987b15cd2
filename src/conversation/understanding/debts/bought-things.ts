import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** "celular 12x de 150 na casas bahia": the thing, not its telephone bill; "carro em garantia" is no debt of a car. */
export function isBought(
  { reading: { words }, figures, creditors }: TurnReading,
  { from, to }: Found<unknown>,
): boolean {
  if (['em', 'como', 'de'].includes(words[to] ?? '') && words[to + 1] === 'garantia') return true;
  if (isCostOfThing(words, from, to) || isPutOnCard(words, from, to)) return true;
  if (words[from] !== 'celular' && words[from] !== 'telefone') return false;
  if (
    words
      .slice(Math.max(0, from - 3), from)
      .some((word) => /^(?:compr(?:ei|ou|amos|ado)|tir(?:ei|ou)|peg(?:uei|ou))$/.test(word))
  )
    return true;
  // "celular no magalu, falta cinco de 129".
  const isAtShop = creditors.some(({ from: at, value }) => at - to <= 2 && at > to && value.isShop);
  if (isAtShop && ['no', 'na', 'do', 'da'].includes(words[to] ?? '')) return true;
  // "celular roubado mas ainda pago 10x 150"; an operator's bill in parts stands near its name.
  const far = creditors.some(({ value }) => value.kind === 'telecom') ? 2 : FAR_PARTS;
  return figures.some(
    (figure) =>
      figure.value.kind === 'instalments' &&
      ((figure.from >= to && figure.from - to <= far) || (from >= figure.to && from - figure.to <= 2)),
  );
}

const FAR_PARTS = 6;

/** "botei o hospital no cartão do sicoob": owed on the card. */
function isPutOnCard(words: readonly string[], from: number, to: number): boolean {
  const isOnCard = words[to] === 'no' && /^(?:cartao|credito)$/.test(words[to + 1] ?? '');
  return isOnCard && words.slice(Math.max(0, from - 4), from).some((word) => PUT.test(word));
}

const PUT = /^(?:botei|coloquei|passei|joguei|parcelei|pus|meti|paguei|lancei|dividi|comprei)$/;

/** "conserto do carro", "aluguel da maquininha": what a thing costs to keep, no loan for it and no rent of a home. */
function isCostOfThing(words: readonly string[], from: number, to: number): boolean {
  const isOf = ['do', 'da', 'de'].includes(words[from - 1] ?? '');
  // "seguro da moto não, é o financiamento".
  if (isOf && COSTS.has(words[from - 2] ?? '')) return !words.some((word) => /^financ/.test(word));
  return words[from] === 'aluguel' && ['do', 'da'].includes(words[to] ?? '') && RENTED.has(words[to + 1] ?? '');
}

const COSTS: ReadonlySet<string> = new Set(
  'conserto seguro revisao manutencao pneu pneus peca pecas bateria aluguel multa multas documento ipva licenciamento emplacamento combustivel gasolina oficina mecanico'.split(
    ' ',
  ),
);
const RENTED: ReadonlySet<string> = new Set('maquininha maquina carro moto mesa roupa vestido som'.split(' '));
