import { isHistory } from './debts/debt-history.ts';
import { partsPaid } from './figures/part-words.ts';
import { MONTHS } from './figures/word-dates.ts';
import { isDeductedFrom, isFromPay, isOffered, isTakenFromPay } from './household/deductions.ts';
import type { Found } from './text/tokens.ts';
import { isNoMoney } from './topic-contexts.ts';
import type { TopicMark as Mark, Topic } from './topic-words.data.ts';
import type { TurnReading } from './turn-reading.ts';

/** What a cue of a topic says where it stands; nothing where the words around it mean something else. */
export function markOf(turn: TurnReading, { from, to, value }: Found<Topic>, asked: Topic): Mark | undefined {
  const { words } = turn.reading;
  if (saysElse(turn, asked, { from, to, value })) return undefined;
  if (asked === 'expense' && isPartOfExpenses(words, { at: from, to, topic: value })) return undefined;
  switch (value) {
    case 'payment':
      return { at: from, topic: countsParts(turn, from) ? 'debt' : 'payment' };
    case 'income':
      return {
        at: payDayBefore(turn, from) ?? from,
        topic: isOffered(words, to) && words[from] !== 'vivo' ? 'offer' : 'income',
      };
    case 'offer':
      if (isRunning(turn, from, to)) return { at: from, topic: 'debt' };
      return { at: from, topic: isTakenFromPay(turn, from, to) ? 'income' : 'offer' };
    default:
      return { at: from, topic: value };
  }
}

/** The words around a cue take its meaning: "não paguei", "deve dar uns 15 mil", "desconto em folha", "pago quando recebo". */
function saysElse(turn: TurnReading, asked: Topic, { from, to, value }: Found<Topic>): boolean {
  const { words } = turn.reading;
  switch (value) {
    case 'payment':
      if (words.slice(from, to).some((word) => word === 'nao' || word === 'sem')) return true;
      return isNegated(words, from) || isHistory(turn, from) || isLastPaid(words, from);
    case 'debt':
      return isNoDebt(turn, asked, { from, to });
    case 'offer':
      // "vivo de oferta", of a pastor; "o desconto do bmg passou pra 145".
      if (isLivelihood(words, from)) return true;
      if (words[from] === 'desconto' && words[to - 1] === 'passou') return true;
      // "vem com desconto de consignado", asked about pay.
      if (asked === 'income' && words.slice(from, to).includes('desconto')) return true;
      return words[to - 1] === 'desconto' && isFromPay(words, to);
    case 'income':
      return (
        isNoIncome(words, from) ||
        isNoMoney(words, from, to) ||
        (isAside(words, from) && payDayBefore(turn, from) === undefined)
      );
    case 'none':
      return asked === 'offer' || !leadsToSum(turn, to);
    case 'expense':
      // "esqueci a luz, 230" to "deve mais alguma coisa?".
      return turn.view.question?.slot === 'more-debts' && words[from] === 'esqueci';
  }
}

/** "imposto de renda", "empréstimo do bolsa família", "caiu no rotativo". */
function isNoIncome(words: readonly string[], at: number): boolean {
  const isOfTax = words[at] === 'renda' && words[at - 1] === 'de';
  return isOfTax || isLoanOf(words, at) || isFall(words.slice(at, at + 3));
}

/** "nunca atrasou" of one's pay, "deve dar uns 15 mil", "seguro desemprego 1.700, ainda faltam 3 parcelas". */
function isNoDebt(turn: TurnReading, asked: Topic, { from, to }: Pick<Found<Topic>, 'from' | 'to'>): boolean {
  const { words } = turn.reading;
  const word = words[from] ?? '';
  if (word === 'deve') return GUESSED.test(words[to] ?? '');
  if (isNegated(words, from)) return word === 'devia' || (asked === 'income' && /^atras/.test(word));
  if (/^falta/.test(words[to - 1] ?? ''))
    return turn.incomes.some((one) => one.value.source === 'unemployment-benefit');
  return isPayLate(words, from);
}

/** "paguei até maio", "a última que paguei foi a de julho": since when it is late. */
function isLastPaid(words: readonly string[], at: number): boolean {
  const until = words.slice(at + 1, at + 6).indexOf('ate');
  const isUntil = until >= 0 && MONTHS.has(words[at + 2 + until] ?? '');
  return isUntil || words.slice(Math.max(0, at - 4), at).some((word) => word === 'ultima' || word === 'ultimo');
}

/** "empréstimo do bolsa família 160 por mês". */
function isLoanOf(words: readonly string[], at: number): boolean {
  return ['do', 'da', 'pelo', 'no'].includes(words[at - 1] ?? '') && LOANS.test(words[at - 2] ?? '');
}

const LOANS = /^(?:emprestimos?|consignados?|antecipacao)$/;

/** "acordo de 12x de 180, já paguei 3": it was made, and is being paid. */
function isRunning({ figures, reading: { words } }: TurnReading, from: number, to: number): boolean {
  // "tô pagando 189 num acordo de 12, faltam 8".
  const isPaying = words.slice(Math.max(0, from - 8), from).some((word) => word === 'pagando' || word === 'pago');
  const isPaid = figures.some(
    ({ from: at, value }) =>
      at >= from &&
      value.kind === 'instalments' &&
      ((value.instalments.paid ?? 0) > 0 || (isPaying && value.instalments.remaining !== undefined)),
  );
  return isPaid && words.slice(from, to).includes('acordo');
}

/** "caiu pra 400", "caiu no rotativo": a sum or a debt does. */
function isFall([verb = '', link = '', next = '']: readonly string[]): boolean {
  return verb === 'caiu' && (link === 'para' || (['no', 'na', 'em'].includes(link) && FALLS_INTO.has(next)));
}

const FALLS_INTO: ReadonlySet<string> = new Set('rotativo cheque serasa spc atraso juros cartorio'.split(' '));

/** "meu pagamento atrasou, só dia 15": what one waits for. */
function isPayLate(words: readonly string[], at: number): boolean {
  const isOwn = ['meu', 'meus', 'minha'].includes(words[at - 2] ?? '');
  return /^atras/.test(words[at] ?? '') && isOwn && PAY.has(words[at - 1] ?? '');
}

const PAY: ReadonlySet<string> = new Set('salario pagamento aposentadoria beneficio pensao ordenado'.split(' '));

function leadsToSum({ figures }: TurnReading, at: number): boolean {
  return figures.some(({ from, value }) => value.kind === 'amount' && from >= at && from - at <= 1);
}

function isNegated(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 2), at).some((word) => word === 'nao' || word === 'nunca');
}

/** "quando recebo", "desconta do que recebo": when or where, no income. */
function isAside(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'assim' || isDeductedFrom(words, at);
}

const GUESSED = /^(?:dar|ser|ter|estar|ficar|vir|sair|chegar|fazer|valer|tar|cair|render)$/;

/** "no quinto dia útil, que é quando cai o salário": the day before speaks of the pay. */
function payDayBefore({ reading: { words }, figures, dates }: TurnReading, at: number): number | undefined {
  if (words[at - 1] !== 'quando' || !['e', 'eh'].includes(words[at - 2] ?? '')) return undefined;
  const end = words[at - 3] === 'que' ? at - 3 : at - 2;
  return [...figures, ...dates].find(({ to, value }) => value.kind === 'day' && (to === end || to === end - 1))?.from;
}

/** Words of other topics that a list of expenses uses. */
function isPartOfExpenses(words: readonly string[], { at, to, topic }: Mark & { readonly to: number }): boolean {
  // "aluguel 700 (atrasado)" is still an expense, "oferta 50" is for the church, "mercado eu faço" says how one buys.
  const isBracketed = topic === 'debt' && words[at - 1] === '(' && words[to] === ')';
  return (
    isBracketed ||
    (topic === 'offer' && words[at] === 'oferta') ||
    (words[at] === 'faco' && !EARNED.has(words[at + 1] ?? ''))
  );
}

const EARNED: ReadonlySet<string> = new Set(
  'faxina faxinas bico bicos corre diaria diarias uber unha frete fretes'.split(' '),
);

/** "paguei 5 de 24", "paguei metade": how far a debt is paid, no payment of now. */
function countsParts(turn: TurnReading, at: number): boolean {
  if (['antecipei', 'adiantei'].includes(turn.reading.words[at] ?? '')) return false;
  const isShare = partsPaid(turn).some(({ from, to }) => from <= at && at < to);
  return (
    isShare ||
    turn.figures.some(
      ({ from, value }) => ['instalments', 'duration'].includes(value.kind) && from - at >= 0 && from - at <= 2,
    )
  );
}

/** "vivo de oferta". */
export function isLivelihood(words: readonly string[], at: number): boolean {
  return words[at - 1] === 'de' && words[at - 2] === 'vivo';
}
