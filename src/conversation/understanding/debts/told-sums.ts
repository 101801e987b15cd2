import type { Amount } from '../figures/amounts.ts';
import type { Figure } from '../figures/figure.ts';
import { TAKES } from '../household/deductions.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { isLentSum } from './lent-sums.ts';
import { isCharge, isNotOwed, isPrice } from './not-owed.ts';

/**
 * What a sum among debts is: all that is owed, what goes off each month, or none of it ("former": it is left over).
 * `undefined`: a sum that is explained and tells nothing now ("já paguei seis, falta quatro mil", "comprei de 600").
 */
export function toldSum(turn: TurnReading, figure: Found<Figure>, amount: Amount): Amount | undefined {
  // "…, sendo 2 mil no nubank e 1.700 na caixa": a part that has a name of its own.
  if (amount.role === 'former' && isNamedPart(turn, figure)) return withoutRole(amount);
  // "só consigo pagar o mínimo, que é 201".
  if (amount.role === 'minimum') return amount;
  if (isPaidBack(turn, figure) || isPrice(turn, figure)) return undefined;
  const isOnce = amount.per === undefined;
  if (isLentSum(turn, figure) || isNotOwed(turn, figure) || (isOnce && isCharge(turn, figure))) {
    return { ...amount, role: 'former' };
  }
  return isOnce && (isDeducted(turn, figure) || isPaying(turn, figure)) ? { ...amount, per: 'month' } : amount;
}

function isNamedPart({ reading: { words }, creditors }: TurnReading, { from, to }: Found<Figure>): boolean {
  const isPart = words.slice(Math.max(0, from - 2), from).includes('sendo');
  return isPart && creditors.some((name) => name.from === to + 1 && ['no', 'na', 'do', 'da'].includes(words[to] ?? ''));
}

function withoutRole({ role: _, ...amount }: Amount): Amount {
  return amount;
}

/** "tinha dez mil, já paguei seis, falta quatro mil": what is left is told beside what went back. */
function isPaidBack({ reading: { words }, figures }: TurnReading, { from, to }: Found<Figure>): boolean {
  if (!words.slice(Math.max(0, from - 3), from).some((word) => PAID_BACK.has(word))) return false;
  return figures.some(
    ({ from: at, value }) => value.kind === 'amount' && value.amount.role === 'current' && at >= to && at - to <= FAR,
  );
}

const PAID_BACK: ReadonlySet<string> = new Set(
  'paguei pagamos quitei devolvi devolvemos dei abati amortizei pago'.split(' '),
);
const FAR = 10;

/** "eu pago 300 no cartão da renner": what goes there each month. "mercado pago 640" names a firm. */
function isPaying({ reading: { words }, creditors }: TurnReading, { from, to }: Found<Figure>): boolean {
  if (!['pago', 'pagando', 'pagava'].includes(words[from - 1] ?? '') || words[to] === 'em') return false;
  return !creditors.some((creditor) => creditor.from < from && from - 1 < creditor.to);
}

/** "desconta 388 do meu benefício", "o safra desconta 388", "o desconto do bmg passou pra 145": what is taken each month. */
function isDeducted({ reading: { words }, creditors }: TurnReading, { from, to }: Found<Figure>): boolean {
  const start = Math.max(0, from - FAR_DEDUCTION);
  const noun = start + words.slice(start, from).lastIndexOf('desconto');
  const isNoun = noun >= start && ['do', 'da'].includes(words[noun + 1] ?? '');
  if (isNoun && ['o', 'meu'].includes(words[noun - 1] ?? '')) return true;
  const near = words.slice(Math.max(0, from - 2), from);
  if (creditors.length > 0 && near.some((word) => /^descont(?:a|am|ando)$/.test(word))) return true;
  const isTaken = near.some((word) => TAKES.test(word));
  return isTaken && words.slice(to, to + 5).some((word) => PAY.has(word) || LOANS.has(word));
}

const FAR_DEDUCTION = 6;
const LOANS: ReadonlySet<string> = new Set(['consignado', 'emprestimo', 'consignados', 'emprestimos']);
const PAY: ReadonlySet<string> = new Set(
  'beneficio salario aposentadoria folha pensao pagamento holerite contracheque'.split(' '),
);
