import type { Command, CreditorMention, Interpretation } from '../../contracts/command.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { Amount } from './amounts.ts';
import { creditorIn } from './debt-reader.ts';
import { settled } from './expenses.ts';
import type { Figure } from './figure.ts';
import { pairUp } from './pair-up.ts';
import type { Found } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

/** "paguei 200 do nubank e 100 da renner", "quitei a renner": money that has left. `about`: who was named just before. */
export function readPayments(turn: TurnReading, about: CreditorMention | undefined): Interpretation {
  const sums = turn.figures.flatMap(({ from, to, value }) => {
    const amount = sumPaid(value);
    return amount && !isSpentElsewhere(turn, to) ? [{ from, to, value: amount }] : [];
  });
  const amounts = sums.filter(({ value }) => !maybeInstalments(value));
  const leftovers = sums.filter(({ value }) => maybeInstalments(value)).map(({ value }) => value.span);
  const parts = partsPaid(turn, sums);
  if (parts) return { commands: [parts], leftovers: [] };
  const names = turn.creditors.map(({ from, to, value }) => ({ from, to, value: value.mention }));
  const other = names.length === 0 ? (creditorIn(turn) ?? (amounts.length > 0 ? about : undefined)) : undefined;
  const pairs = pairUp(turn.reading, names, amounts);
  if (pairs.length === 0) {
    return { commands: other && leftovers.length === 0 ? [{ kind: 'tell-payment', creditor: other }] : [], leftovers };
  }
  const commands = pairs.flatMap(({ label, amount }) => {
    const creditor = label?.value ?? other;
    const payment = { kind: 'tell-payment' as const, ...(creditor ? { creditor } : {}) };
    return amount ? settled(amount.value, 'anything', payment, (money) => ({ ...payment, money })) : [payment];
  });
  return { commands, leftovers };
}

/** A sum, or "a parcela de 320". */
function sumPaid(value: Figure): Amount | undefined {
  if (value.kind === 'amount') return value.amount;
  if (value.kind !== 'instalments') return undefined;
  const { amount, ...counts } = value.instalments;
  return Object.keys(counts).length === 0 ? amount : undefined;
}

/** "paguei 1.200 no conserto do carro", "2 mil de juros": spent, but on no debt that is known. */
function isSpentElsewhere({ reading: { words, tokens }, creditors, kinds, to: end }: TurnReading, at: number): boolean {
  const isOf = ['no', 'na', 'num', 'numa', 'nesse', 'nessa', 'de'].includes(words[at] ?? '');
  const isNamed = creditors.length > 0 || kinds.length > 0;
  return isOf && !isNamed && at + 1 < end && tokens[at + 1]?.kind === 'word' && !HOW_PAID.has(words[at + 1] ?? '');
}

const HOW_PAID: ReadonlySet<string> = new Set(
  'mes dia pix dinheiro conta divida boleto debito credito total semana hoje ontem entrada parcela'.split(' '),
);

/** "paguei 14" to "quantas parcelas faltam?". */
function partsPaid({ view, creditors }: TurnReading, sums: readonly Found<Amount>[]): Command | undefined {
  const [only] = sums;
  const asked = view.question?.slot === 'instalments-left' && sums.length === 1 && creditors.length === 0;
  const paid = only?.value.bare === true ? (only.value.readings[0] ?? 0) / 100 : 0;
  const isCount = Number.isInteger(paid) && paid > 0 && paid <= MOST_PARTS;
  return asked && isCount ? { kind: 'tell-debt', debt: { instalments: { paid } } } : undefined;
}

const MOST_PARTS = 120;

/** "peguei 5 mil e já paguei 2": reais, thousands or instalments, nobody can tell. */
function maybeInstalments({ bare, readings }: Amount): boolean {
  return bare && (readings[0] ?? 0) <= MOST_UNCLEAR;
}

const MOST_UNCLEAR: Centavos = 1_200;
