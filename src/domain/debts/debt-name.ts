import type { Centavos } from '../money/centavos.ts';
import { formatBrl } from '../money/format-brl.ts';
import type { DebtKind } from './debt.ts';

/** What may tell a debt from others of its creditor. */
export type Nameable = {
  readonly id: string;
  /** Empty while it is not known. */
  readonly creditor: string;
  readonly kind?: DebtKind | undefined;
  readonly instalment?: Centavos | undefined;
  /** As it was told last, so that the name stays while the debt is paid. */
  readonly balance?: Centavos | undefined;
};

/** What a debt is called: by its creditor, or by the name that tells it from another one there. */
export function nameOf({ name, creditor }: { readonly name?: string; readonly creditor: string }): string {
  return name ?? creditor;
}

/**
 * Names of the debts whose creditor has another one, by id: "Itaú (cartão)". Two of one kind are told apart by what is paid
 * each month or was owed, "Caixa (empréstimo de R$ 5.000,00)", and where that is the same or not known, by the order in which
 * they were told. A debt that is paid stays in the list, so that the others keep their names.
 */
export function namesApart(debts: readonly Nameable[]): ReadonlyMap<string, string> {
  const known = debts.filter(({ creditor }) => creditor !== '');
  const alike = [...Map.groupBy(known, ({ creditor }) => keyOf(creditor)).values()].filter(({ length }) => length > 1);
  return new Map(alike.flatMap((ofOne) => ofOne.map((debt) => [debt.id, `${debt.creditor} (${mark(debt, ofOne)})`])));
}

/**
 * The name as people type it, for words that they are told to write: "Itaú cartão". Without its figure, which would be read as a
 * sum; where that leaves it open which debt is meant, the chat asks.
 */
export function sayableName(name: string): string {
  const at = name.lastIndexOf(' (');
  if (at < 0 || !name.endsWith(')')) return name;
  const creditor = name.slice(0, at);
  const said = name.slice(at + 2, -1).replace(', entrada', '');
  const word = Object.values(KIND).find((one) => said.startsWith(one) && isFigure(said.slice(one.length)));
  if (word !== undefined) return `${creditor} ${word}`;
  return isFigure(` de ${said}`) || isFigure(`, ${said}`) || said === ANOTHER || /^dívida \d+$/.test(said)
    ? creditor
    : name;
}

/** What may follow the word for a kind. */
function isFigure(rest: string): boolean {
  return rest === '' || rest.startsWith(' de R$') || rest.startsWith(', parcelas de R$') || /^ \d+$/.test(rest);
}

const ANOTHER = 'outra dívida';

/** What tells a debt from the others of its creditor. */
function mark(debt: Nameable, ofOne: readonly Nameable[]): string {
  const word = wordOf(debt);
  const twins = ofOne.filter((other) => wordOf(other) === word);
  if (word !== undefined && twins.length === 1) return word;
  const figure = figureOf(debt, word);
  const isOnly = twins.filter((other) => figureOf(other, word) === figure).length === 1;
  if (figure !== undefined && isOnly) return figure;
  return twins.length === 1 ? ANOTHER : `${word ?? 'dívida'} ${twins.indexOf(debt) + 1}`;
}

/** "empréstimo, parcelas de R$ 320,00", "empréstimo de R$ 5.000,00", or the figure alone where the kind is not known. */
function figureOf({ instalment, balance }: Nameable, word: string | undefined): string | undefined {
  if (instalment) return `${word === undefined ? '' : `${word}, `}parcelas de ${formatBrl(instalment)}`;
  if (balance) return `${word === undefined ? '' : `${word} de `}${formatBrl(balance)}`;
  return undefined;
}

function wordOf({ kind }: Nameable): string | undefined {
  return kind === undefined || kind === 'other' ? undefined : KIND[kind];
}

/** As short as people say it; each is understood when it is written back, beside the creditor. */
const KIND: Record<Exclude<DebtKind, 'other'>, string> = {
  'credit-card': 'cartão',
  'card-instalments': 'fatura parcelada',
  overdraft: 'cheque especial',
  'personal-loan': 'empréstimo',
  'payroll-loan': 'consignado',
  'vehicle-financing': 'financiamento do veículo',
  mortgage: 'financiamento da casa',
  'store-credit': 'crediário',
  'utility-bill': 'conta',
  rent: 'aluguel',
  'condominium-fee': 'condomínio',
  tax: 'imposto',
  telecom: 'conta',
  education: 'escola',
  health: 'saúde',
  informal: 'dinheiro emprestado',
  'loan-shark': 'agiota',
  settlement: 'acordo',
};

/** One creditor however the name is typed. */
function keyOf(creditor: string): string {
  return creditor.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}
