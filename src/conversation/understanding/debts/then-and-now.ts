import type { Command } from '../../../contracts/command.ts';
import { inThousandsLike } from '../corrections.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { standings } from './overdue.ts';

/**
 * What is owed now, in answer to how much: "em setembro tava 5.212, hoje o app já marca 5.698", "quando peguei eram 10 mil. Hoje,
 * pra quitar, 6.840". The first of two sums is told as past, and the second as what it came to.
 */
export function cameTo(turn: TurnReading): Command | undefined {
  const { figures, creditors, reading } = turn;
  const { words } = reading;
  // "era 2 mil quando parei de pagar, já tá em 3.412" tells more than a sum.
  if (phrasesIn(standings, turn).length > 0) return undefined;
  const [then, now, more] = figures.flatMap(({ from, to, value }): Found<Amount>[] =>
    value.kind === 'amount' ? [{ from, to, value: value.amount }] : [],
  );
  if (!then || !now || more || creditors.length > 1 || words.includes('?')) return undefined;
  const isPast = words.slice(Math.max(0, then.from - FAR_BACK), then.from).some((word) => WAS.test(word));
  const between = words.slice(then.to, now.from);
  const isNow = between.some((word) => IS_NOW.test(word)) || ALREADY.test(between.join(' '));
  // "hoje pago 300 e devo 5 mil": of what goes off each month nothing is said of all that is owed.
  const isOther = now.value.role === 'minimum' || now.value.per !== undefined || isAside(words, now);
  if (!isPast || !isNow || isOther) return undefined;
  const settled = settleAmount(inThousandsLike(now.value, then.value), 'thousands');
  return settled?.kind === 'money' ? { kind: 'answer-amount', money: settled.money } : undefined;
}

/** "era 2 mil, hoje paguei 300", "agora pedem 200 de entrada". */
function isAside(words: readonly string[], { from, to }: Found<unknown>): boolean {
  return words.slice(Math.max(0, from - 3), from).some((word) => PAYS.test(word)) || words[to + 1] === 'entrada';
}

const FAR_BACK = 6;
const WAS = /^(?:era|eram|estava|foi|foram|devia|comecou|comecei|peguei|pegamos|comprei|tinha|antes|fechou|fiz)$/;
const IS_NOW = /^(?:hoje|agora|atualmente|atual|virou|subiu|aumentou|chegou|pulou|bateu|cresceu|baixou|caiu)$/;
/** "já deve tá nuns 4.700". */
const ALREADY = /\bja (?:deve|esta|estao|vai|foi|passou|passa|marca|da|sao)\b/;
const PAYS = /^(?:pag(?:o|uei|amos|ando)|dei|depositei|desconta|descontam|parcelas?|restante)$/;
