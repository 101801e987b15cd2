import type { Slot } from '../../../contracts/command.ts';
import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import type { Figure } from '../figures/figure.ts';
import { WEEKDAYS } from '../figures/word-dates.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { EXPENSE_WORDS } from './expense-words.data.ts';

/** What a word for an expense is counted as. */
export const expenseWords = phraseBook<ExpenseCategory>(EXPENSE_WORDS);

/**
 * "moro em casa própria", "vai vir aqui em casa": where one lives costs nothing by being named. Short words that mean
 * something else in other talk ("a tv da magalu") are expenses only where expenses are asked for.
 */
export function isNoExpense(
  { from, to }: Found<ExpenseCategory>,
  words: readonly string[],
  slot: Slot | undefined,
): boolean {
  const word = words[from] ?? '';
  const isAsked = slot === 'essentials' || slot === 'flexibles';
  if (to - from > 1) return ONLY_ASKED.has(word) && !isAsked;
  // "cerveja na sexta feira" buys no food.
  if (word === 'feira' && WEEKDAYS.has(words[from - 1] ?? '')) return true;
  if (ONLY_ASKED.has(word)) return !isAsked;
  // "900 por quinzena na padaria": where one works.
  if (slot === 'incomes' && WORKPLACES.has(word) && isPlaceOfWork(words, from)) return true;
  return PLACES.has(word) && (BEFORE_PLACES.has(words[from - 1] ?? '') || AFTER_PLACES.has(words[to] ?? ''));
}

/**
 * "no inverno ninguém corta cabelo, cai pra 900", of the worst month: why less comes in, and no cost. "netflix 21" and "internet 80"
 * name what is paid: nobody earns by that.
 */
export function isWhyLess(
  label: Found<ExpenseCategory>,
  words: readonly string[],
  { slot, sums }: { readonly slot: Slot | undefined; readonly sums: readonly Found<Figure>[] },
): boolean {
  if (slot !== 'income-low-month' || sums.length !== 1) return false;
  return !words.some((word) => SPENDS.test(word)) && !sums.some((sum) => isPriceOf(label, sum, words));
}

/** A bill or a subscription with its price beside it. So much more than it ever costs is what somebody earns with it. */
export function isPriceOf(
  { from, to, value }: Found<ExpenseCategory>,
  sum: Found<Figure>,
  words: readonly string[],
): boolean {
  const isBought = ONLY_BOUGHT.has(value) || BOUGHT.test(words[from] ?? '');
  const between = sum.from >= to ? words.slice(to, sum.from) : words.slice(sum.to, from);
  const isBeside = between.length <= 2 && between.every((word) => AT_PRICE.has(word));
  const [low = 0] = sum.value.kind === 'amount' ? sum.value.amount.readings : [];
  return isBought && isBeside && low > 0 && low <= MOST_OF_A_BILL;
}

/** By which nobody makes a living. */
const ONLY_BOUGHT: ReadonlySet<ExpenseCategory> = new Set<ExpenseCategory>([
  'subscriptions',
  'communication',
  'energy',
  'water',
  'gas',
  'pets',
]);
const BOUGHT =
  /^(?:cigarros?|onibus|passage(?:m|ns)|gasolina|combustivel|remedios?|mensalidade|academia|fraldas?|condominio)$/;
const AT_PRICE: ReadonlySet<string> = new Set(': - e eh de a o da do custa deu fica vem esta uns por $'.split(' '));
const MOST_OF_A_BILL = 50_000;

const SPENDS = /^(?:gast|pag[aou]|compr[aeo]|cust|conta$|aluguel$)/;

const ONLY_ASKED: ReadonlySet<string> = new Set(
  [
    'uber taxi tv cel net super bus prime saida saidas facul fone chip barca praia super mercados hospital',
    'republica pao paes carne carnes frango ovos peixe comer oficina mecanico pneu pneus garagem carona tratamento tecnico ead unimed hapvida assai atacadao ceasa',
    'menino menina meninos meninas crianca nenem guri guria gurizada molecada pequeno pequenos formula nan brinquedo brinquedos mesada enxoval',
    'jogo games game clube parque piscina shopping danca luta pelada vinho fim final rock samba max youtube microsoft jornal revista twitch',
    'doce doces japones pf cantina xis vestido calca camisa moda bone quina rifa rifas bingo loto gata bichos vet imposto impostos costureira lenha carvao contador',
    'creme cremes pod seda amazon mercado_livre livro livros plantas flores rappi tatuagem caderno cadernos fibra sindicato amazonia tosa empregada caseiro',
  ]
    .join(' ')
    .split(' '),
);
function isPlaceOfWork(words: readonly string[], at: number): boolean {
  const isAt = ['na', 'no', 'numa', 'num'].includes(words[at - 1] ?? '');
  // "salário do mercado 1.702".
  const isOfWork =
    ['da', 'do'].includes(words[at - 1] ?? '') &&
    /^(?:salario|pagamento|emprego|servico|trabalho|trampo|ordenado|renda|registro)$/.test(words[at - 2] ?? '');
  if (isOfWork) return true;
  return (
    isAt && !words.slice(Math.max(0, at - FAR_SPENDING), at).some((word) => /^(?:gast|pag[ou]|compr|deix)/.test(word))
  );
}

const FAR_SPENDING = 7;
const WORKPLACES: ReadonlySet<string> = new Set(
  'padaria mercado mercadinho supermercado farmacia escola restaurante lanchonete hospital creche faculdade acougue salao igreja academia'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set('casa ape quarto kitnet'.split(' '));
const BEFORE_PLACES: ReadonlySet<string> = new Set('em na no minha sua nossa dessa nessa numa'.split(' '));
const AFTER_PLACES: ReadonlySet<string> = new Set('propria alugada cedida emprestada quitada'.split(' '));
