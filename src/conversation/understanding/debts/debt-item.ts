import type { OverdueMention } from '../../../contracts/mentions.ts';
import type { FoundCreditor } from '../creditors/creditors.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Instalments, RateReading } from '../figures/figure.ts';
import type { PartsPaid } from '../figures/part-words.ts';
import type { Found, Reading } from '../text/tokens.ts';
import type { KindWords } from './debt-kinds.ts';

/** One thing said of some debt, in the order of the text. */
export type Piece = Found<
  | { readonly of: 'creditor'; readonly creditor: FoundCreditor }
  | { readonly of: 'kind'; readonly kind: KindWords }
  | { readonly of: 'amount'; readonly amount: Amount }
  | { readonly of: 'instalments'; readonly instalments: Instalments }
  | { readonly of: 'paid'; readonly paid: PartsPaid }
  | { readonly of: 'rate'; readonly rate: RateReading }
  | { readonly of: 'rate-unknown' }
  | { readonly of: 'day'; readonly day: number }
  | { readonly of: 'overdue'; readonly overdue: OverdueMention }
  /** "tudo pago": of what was told before. */
  | { readonly of: 'finished' }
  /** Another debt begins here: "um de 120 e outro de 85". */
  | { readonly of: 'next' }
  | { readonly of: 'flag'; readonly flag: 'interestFree' | 'negativeListed' }
>;

/** What was said of one debt. `balance` may be missing, or any other part. */
export type DebtItem = {
  creditor?: FoundCreditor;
  kind?: KindWords;
  balance?: Amount;
  minimum?: Amount;
  instalments?: Instalments;
  rate?: RateReading;
  rateUnknown?: true;
  dueDay?: number;
  overdue?: OverdueMention;
  interestFree?: true;
  negativeListed?: true;
  /** It was told, and nothing is owed any more. */
  isFinished?: true;
  /** A sum was said that is none of the debt's: a limit, a former value, what was used on top. */
  isBesideOther?: true;
};

/** True when anything but names and kinds was said. */
export function hasFigure(item: DebtItem): boolean {
  return (
    item.balance !== undefined ||
    item.instalments !== undefined ||
    item.rate !== undefined ||
    item.minimum !== undefined ||
    item.dueDay !== undefined ||
    item.overdue !== undefined ||
    item.rateUnknown !== undefined ||
    item.negativeListed !== undefined ||
    item.interestFree !== undefined
  );
}

/** What stands around a piece of a debt. */
export type Neighbours = {
  readonly reading: Reading;
  readonly previous: Piece | undefined;
  readonly next: Piece | undefined;
  readonly following: readonly Piece[];
};
