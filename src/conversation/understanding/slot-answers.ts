import type { Command } from '../../contracts/command.ts';
import { readAnywhereCommands } from './commands-anywhere.ts';
import type { Figure, Instalments } from './figure.ts';
import { countOf, readNumbers } from './numbers.ts';
import { settleRate } from './rates.ts';
import type { TurnReading } from './turn-reading.ts';
import { shopNamed } from './unlisted-creditors.ts';

/** Answers whose meaning only the open question gives: a bare count, a kind, a source, a name. */
export function readSlotAnswer(turn: TurnReading): Command | undefined {
  switch (turn.view.question?.slot) {
    case 'instalments-left':
      return bareCount(turn);
    case 'debt-kind':
      return kindAnswer(turn);
    case 'income-source':
      return sourceAnswer(turn);
    case 'debt-creditor':
      return nameAnswer(turn);
    case 'rates':
      return bareRate(turn);
    case 'overdue':
      return partsMissed(turn);
    case 'more-debts':
      return oneMoreOrDone(turn);
    default:
      return undefined;
  }
}

/** "7", "faltam 7", "umas 7 parcelas ainda", "só a última", "eram 24, já foram 9". */
function bareCount({ figures, reading, creditors }: TurnReading): Command | undefined {
  const numbers = readNumbers(reading);
  if (creditors.length > 0) return undefined;
  if (figures.length === 0 && isLastOne(reading.words, numbers.length)) return { kind: 'answer-number', value: 1 };
  const mended = mendedCount(reading.words, numbers);
  if (mended) return mended;
  const both = totalAndPaid(reading.words, numbers) ?? paidAndLeft(reading.words, numbers);
  if (both) return both;
  const [figure] = figures;
  const value = countOf(numbers[0]);
  if (numbers.length !== 1 || figures.length > 1 || value === undefined || value > 480) return undefined;
  if (numbers[0]?.article && reading.words.length > 3) return undefined;
  return figure?.value.kind === 'instalments'
    ? countOfParts(figure.value.instalments, reading.words, value)
    : plainCount(figure?.value, reading.words, value);
}

function countOfParts(
  { total, remaining, paid }: Instalments,
  words: readonly string[],
  value: number,
): Command | undefined {
  const isPlan = total !== undefined && words.some((word) => ['em', 'foi', 'fiz', 'parcelei', 'dividi'].includes(word));
  return paid !== undefined || isPlan ? undefined : { kind: 'answer-number', value: remaining ?? total ?? value };
}

function plainCount(figure: Figure | undefined, words: readonly string[], value: number): Command | undefined {
  const isAmount = figure?.kind === 'amount' && !figure.amount.bare;
  const isTime = figure?.kind === 'duration' && words.includes('meses');
  const isCount = figure === undefined || figure.kind === 'amount' || figure.kind === 'ignored' || isTime;
  return isAmount || !isCount || words.includes('paguei') ? undefined : { kind: 'answer-number', value };
}

/** "só a última", "só mais essa de dezembro". */
function isLastOne(words: readonly string[], numbers: number): boolean {
  const isLast = numbers === 0 && words.some((word) => word === 'ultima' || word === 'ultimo');
  if (isLast && words.every((word) => AROUND_LAST.has(word))) return true;
  return /^(?:e )?(?:so|apenas) (?:mais|falta|resta) (?:ess[ae]|um|uma|est[ae])\b/.test(words.join(' '));
}

/** "eram 24 já foram 9", "são 36, faltam 20": how many in all, and how far. */
function totalAndPaid(words: readonly string[], numbers: ReturnType<typeof readNumbers>): Command | undefined {
  const [first, second] = numbers;
  const [total, part] = [countOf(first), countOf(second)];
  if (!first || !second || numbers.length !== 2 || total === undefined || part === undefined) return undefined;
  if (total > 480 || part >= total || words[second.to] === 'reais') return undefined;
  const before = words.slice(Math.max(0, first.from - 2), first.from);
  const between = words.slice(first.to, second.from);
  if (!before.some((word) => ['eram', 'sao', 'era', 'foram', 'em', 'tinha'].includes(word)) || between.length > 5)
    return undefined;
  const isPaid = between.some((word) => ['foram', 'foi', 'paguei', 'pagas', 'quitei'].includes(word));
  const isLeft = between.some((word) => /^(?:falta|resta)m?$/.test(word));
  if (isPaid === isLeft) return undefined;
  return { kind: 'tell-debt', debt: { instalments: isPaid ? { total, paid: part } : { total, remaining: part } } };
}

/** "18 ⏎ não, 16": the later count is meant. */
function mendedCount(words: readonly string[], numbers: ReturnType<typeof readNumbers>): Command | undefined {
  const [first, second] = numbers;
  const value = countOf(second);
  if (!first || !second || numbers.length !== 2 || value === undefined || value > 480) return undefined;
  if (first.from !== 0 || second.to !== words.length) return undefined;
  const between = words.slice(first.to, second.from).filter((word) => /[a-z]/.test(word));
  return between.length === 1 && between[0] === 'nao' ? { kind: 'answer-number', value } : undefined;
}

/** "já paguei 7, faltam 5", "faltam 20 e já foram 16": both counts give the whole. */
function paidAndLeft(words: readonly string[], numbers: ReturnType<typeof readNumbers>): Command | undefined {
  const [first, second] = numbers;
  const counts = [countOf(first), countOf(second)];
  if (!first || !second || numbers.length !== 2 || words[second.to] === 'reais') return undefined;
  const isLeft = (number: typeof first) =>
    words.slice(Math.max(0, number.from - 3), number.from).some((word) => /^(?:falta|resta)/.test(word));
  const isPaid = (number: typeof first) =>
    words.slice(Math.max(0, number.from - 3), number.from).some((word) => /^(?:pag|foram$|quit|foi$)/.test(word));
  const [one, other] = counts;
  if (one === undefined || other === undefined || one + other > 480) return undefined;
  if (isPaid(first) && !isLeft(first) && isLeft(second)) return countsTold(one, other);
  return isLeft(first) && isPaid(second) && !isLeft(second) ? countsTold(other, one) : undefined;
}

function countsTold(paid: number, remaining: number): Command {
  return { kind: 'tell-debt', debt: { instalments: { paid, remaining } } };
}

const AROUND_LAST: ReadonlySet<string> = new Set(
  'so a o ultima ultimo parcela prestacao boleto falta resta agora e eh mesmo ja ainda pagar apenas somente . ! ,'.split(
    ' ',
  ),
);

/** "1" and "2" to "tem mais alguma?": one more, or done. Nobody owes a sum that small. */
function oneMoreOrDone({ reading: { words } }: TurnReading): Command | undefined {
  const [only] = words;
  return words.length === 1 && (only === '1' || only === '2') ? { kind: 'choose', option: Number(only) } : undefined;
}

/** "2 parcelas", "umas 3 faturas", "só um mês" to "está atrasada?": so many months behind. */
function partsMissed({ reading, creditors, view }: TurnReading): Command | undefined {
  const numbers = readNumbers(reading);
  const months = countOf(numbers[0]);
  const [number] = numbers;
  if (!number || numbers.length !== 1 || creditors.length > 0 || months === undefined || months < 1 || months > 120)
    return undefined;
  const rest = reading.words.filter((_, at) => at < number.from || at >= number.to);
  const counts =
    rest.some((word) => PARTS.test(word) || /^(?:atrasad|vencid)as?$/.test(word)) &&
    rest.every((word) => PARTS.test(word) || AROUND_PARTS.has(word));
  // With several debts it must still be said which.
  return counts && view.creditors.length <= 1
    ? { kind: 'tell-debt', debt: { overdue: { state: 'overdue', months } } }
    : undefined;
}

const PARTS = /^(?:parcelas?|prestac(?:ao|oes)|faturas?|boletos?|mes|meses|mensalidades?|carnes?|contas?)$/;
const AROUND_PARTS: ReadonlySet<string> = new Set(
  'so umas uns uma um ja tem faz ha esta estao sao atrasada atrasadas atrasado atrasados vencida vencidas vencido vencidos de em atraso , . ! sim com a o as os eu acho que estou devendo'.split(
    ' ',
  ),
);

function kindAnswer({ kinds, figures, creditors, reading }: TurnReading): Command | undefined {
  // "empréstimo que desconta do contracheque" is the latter.
  const payroll = kinds.find(({ value }) => value.kind === 'payroll-loan');
  const telling = payroll ?? kinds.find(({ value }) => value.kind === 'settlement');
  const first = telling ?? kinds[0];
  const single = telling !== undefined || new Set(kinds.map(({ value }) => value.kind)).size === 1;
  const isHome =
    kinds.length === 0 &&
    /^(?:e |eh |foi )?(?:d[ao] |o |a )?(?:minha |meu )?(?:casa|apartamento|ape)(?: propri[ao])?$/.test(
      reading.words.join(' '),
    );
  if (isHome) return { kind: 'answer-kind', debtKind: 'mortgage' };
  const tellsSum = figures.some(({ value }) => value.kind !== 'ignored');
  return first && single && !tellsSum && creditors.length === 0
    ? { kind: 'answer-kind', debtKind: first.value.kind }
    : undefined;
}

function sourceAnswer({ incomes, figures, reading }: TurnReading): Command | undefined {
  const [first] = incomes;
  // "aluguel" alone, where it is asked where money comes from.
  if (/^(?:e |eh |vem )?(?:d[eo]s? )?(?:um |uns |meus? )?alugue(?:l|is)$/.test(reading.words.join(' ')))
    return { kind: 'answer-source', source: 'rent' };
  return first && figures.length === 0 ? { kind: 'answer-source', source: first.value.source } : undefined;
}

const LONGEST_NAME = 5;

/** A name that is not in the list: short, without figures, and no answer or command of its own. */
function nameAnswer(turn: TurnReading): Command | undefined {
  const { reading, clauses, figures, creditors, kinds, view } = turn;
  const shop = figures.length === 0 && creditors.length === 0 ? shopNamed(turn) : undefined;
  if (shop !== undefined && !reading.words.includes('?')) return { kind: 'answer-text', text: shop };
  const [clause] = clauses;
  const isName =
    clauses.length === 1 && clause !== undefined && clause.words.length <= LONGEST_NAME && figures.length === 0;
  if (!isName || creditors.length > 0 || kinds.length > 0 || view.question?.slot !== 'debt-creditor') return undefined;
  if (reading.words.includes('?') || readAnywhereCommands(reading, clauses).length > 0) return undefined;
  const words = clause.words.filter((word) => !BEFORE_NAME.has(word));
  const isClosed = words.length === 0 || CLOSED.has(words[0] ?? '');
  const text = reading.source.trim();
  return isClosed ? undefined : { kind: 'answer-text', text };
}

const BEFORE_NAME: ReadonlySet<string> = new Set('e eh foi no na do da com para o a loja banco'.split(' '));
const CLOSED: ReadonlySet<string> = new Set(
  'sim nao s n ok isso pula pular volta voltar cancela sei lembro nenhum nenhuma nada oi ola obrigado obrigada esqueci talvez depende acabou pronto so humano ajuda sair'.split(
    ' ',
  ),
);

/** "14% ao mês" while rates are asked. */
function bareRate({ figures, creditors, kinds, reading }: TurnReading): Command | undefined {
  const [figure] = figures;
  if (figures.length !== 1 || figure?.value.kind !== 'rate' || creditors.length > 0 || kinds.length > 0)
    return undefined;
  if (reading.words.some((word) => ['resto', 'todas', 'todos', 'tudo'].includes(word))) return undefined;
  const rate = settleRate(figure.value.rate, undefined);
  return rate && { kind: 'answer-rate', rate };
}
