import type { Reading } from '../text/tokens.ts';
import type { Piece } from './debt-item.ts';
import type { KindWords } from './debt-kinds.ts';

/**
 * "descontam no benefício: BMG 76,30, Facta 152", "descontam em folha 3 empréstimos: …": each sum of such a list is what a loan takes
 * every month. "o BMG desconta 120 em folha. devo 900 na renner": only up to the end of the sentence.
 */
export function withTakenEachMonth({ words }: Reading, pieces: readonly Piece[]): readonly Piece[] {
  const header = words.findIndex((word, at) => TAKES.test(word) && isFromPay(words, at));
  if (header < 0) return pieces;
  const stop = words.findIndex((word, at) => at > header && (word === '.' || word === '\n'));
  const end = stop < 0 ? words.length : stop;
  const list = pieces.filter(({ from }) => from > header && from < end);
  if (!list.some(({ value }) => value.of === 'creditor')) return pieces;
  const isLoanNamed = list.some(({ value }) => value.of === 'kind');
  return pieces.flatMap((piece): Piece[] => {
    if (!list.includes(piece)) return [piece];
    if (piece.value.of === 'creditor' && !isLoanNamed && piece.value.creditor.isShop === undefined) {
      return [piece, { from: piece.to, to: piece.to, value: { of: 'kind', kind: FROM_PAY } }];
    }
    if (piece.value.of === 'kind' && piece.value.kind.kind === 'personal-loan')
      return [{ ...piece, value: { of: 'kind', kind: FROM_PAY } }];
    const { value } = piece;
    if (value.of !== 'amount' || value.amount.role !== undefined || value.amount.per !== undefined) return [piece];
    return [{ ...piece, value: { of: 'amount', amount: { ...value.amount, per: 'month' } } }];
  });
}

const FROM_PAY: KindWords = { kind: 'payroll-loan', collateral: 'salary' };
const TAKES = /^(?:desconta|descontam|descontando|descontado|descontados|tiram|puxam|debitam|comem)$/;

/** "no benefício", "em folha", "da minha aposentadoria", close behind. */
function isFromPay(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + NEAR).some((word) => PAY.has(word));
}

const NEAR = 6;
const PAY: ReadonlySet<string> = new Set(
  'beneficio salario folha aposentadoria contracheque holerite pensao'.split(' '),
);
