import type { DebtItem, Piece } from './debt-item.ts';

/** True for a kind that is said of the same debt once more. `hasOwnSum`: a sum stands on either side of it. */
export function isKindAgain({ creditor, kind }: DebtItem, { value }: Piece, hasOwnSum: boolean): boolean {
  if (value.of !== 'kind') return false;
  // "um empréstimo na losango que eu fiz na loja", "nubank 4.312 (fatura fechada)".
  if (value.kind.isVague && creditor !== undefined) return true;
  // "empréstimo com desconto em folha": which loan it is.
  if (kind?.kind === 'personal-loan' && value.kind.kind === 'payroll-loan' && !hasOwnSum) return true;
  // "a luz e a água": two bills of one sort.
  const isOther = kind?.named !== undefined && value.kind.named !== undefined && kind.named !== value.kind.named;
  // "a receita mandou carta, 3.280 de imposto de renda" is one.
  if (isOther && value.kind.kind !== 'tax') return false;
  // "consignado … desconta do benefício", "no cartão, a fatura vence dia 20".
  return kind?.kind === value.kind.kind && !hasOwnSum;
}
