import type { Command } from '../../../contracts/command.ts';
import type { Money } from '../../../contracts/mentions.ts';
import { isAfterwards } from '../afterwards.ts';
import { settleAmount } from '../figures/amounts.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import { billOfThisMonth } from './bills-of-this-month.ts';
import { changeOfCost } from './changes-of-cost.ts';
import { monthWhen, oneOffReason } from './one-offs.ts';

/** Money that this month brings beside what the plan counts on. */
const besides = phraseBook<'besides'>([
  [
    'besides',
    [
      '(receber|recebi|recebo|ganhei|ganhar|entrou|entrar|entra|caiu|cair|cai|tirei|tirar|sobrou|sobrar|consegui|conseguir) .. (a_mais|de_mais|extra|por_fora)',
      '(recebi|ganhei|entrou|caiu|tirei|consegui|vou_receber|vou_ganhar|vai_entrar|vai_cair) .. (de|com|do|da|num|numa|fazendo|por) (um|uma|uns|umas)? (bico|bicos|bicozinho|freela|freelas|frila|extra|extras|diaria|diarias|servico|servicinho|hora_extra|horas_extras|trabalhinho)',
      '(fiz|peguei|arrumei|vou_fazer|consegui) (um|uma|uns|umas)? (bico|bicos|bicozinho|freela|freelas|frila|extra|extras|servico|servicinho|hora_extra|horas_extras) .. (ganhei|recebi|tirei|entrou|deu|rendeu|vou_receber|vou_ganhar|de|por)',
      '(ganhei|recebi|veio|entrou) .. (de_presente|no_sorteio|na_raspadinha|de_comissao|de_gorjeta|de_caixinha)',
      '(hora_extra|horas_extras) .. (esse|este|nesse|neste) mes',
      'sobrou .. (esse|este|nesse|neste) mes',
    ],
  ],
]);

/** All that this month brought. */
const ofMonth = phraseBook<'total'>([
  [
    'total',
    [
      '(esse|este|nesse|neste) mes (eu)? (so|apenas|somente)? (recebi|ganhei|tirei|entrou|caiu|veio|vou_receber|vou_ganhar|vou_tirar|vai_entrar|vai_cair|vai_vir|recebo|entra|cai) ..',
      '(recebi|ganhei|tirei|entrou|caiu|veio|vou_receber|vou_ganhar|vou_tirar|vai_entrar|vai_cair|vai_vir) .. (esse|este|nesse|neste) mes',
      '(so|apenas|somente)? (recebi|entrou|caiu|veio) (so|apenas|somente)?',
    ],
  ],
]);

/** It goes on: an income, and no matter of one month. */
const GOES_ON: ReadonlySet<string> = new Set('todo toda todos sempre mensal mensais semana mensalmente'.split(' '));
/** A longer turn tells more than that. */
const MOST_WORDS = 14;
/** "200 a menos" is the difference, "menos, uns 1800" is all of it. */
const AS_A_DIFFERENCE: ReadonlySet<string> = new Set(['a', 'de']);
/** Words that say that there is less. */
const FEWER: ReadonlySet<string> = new Set('menos so apenas somente'.split(' '));

/**
 * After the roadmap: "recebi 300 de um bico este mês", "vou receber 200 a menos", "entrou 2300". It is of this month alone;
 * taken for an income it would be planned with every month.
 */
export function readMonthMoney(turn: TurnReading): Command | undefined {
  const slot = turn.view.question?.slot;
  if (slot === undefined || !isAfterwards(slot)) return undefined;
  const { words } = turn.reading;
  const isMore = words.length > MOST_WORDS || words.includes('?') || words.some((word) => GOES_ON.has(word));
  const bill =
    isMore || turn.creditors.length > 0 || changeOfCost(turn) !== undefined ? undefined : billOfThisMonth(turn);
  if (bill) return bill;
  const money = isMore ? undefined : onlySum(turn);
  if (!money) return undefined;
  const now = turn.view.today.slice(0, 7);
  const month = monthWhen(turn) ?? now;
  const isOfMonth = month === now && phrasesIn(ofMonth, turn).length > 0;
  if (isOfMonth && words.some((word, at) => word === 'menos' && AS_A_DIFFERENCE.has(words[at - 1] ?? ''))) {
    return { kind: 'tell-month-money', of: 'less', money };
  }
  if (phrasesIn(besides, turn).length > 0 && !words.some((word) => FEWER.has(word))) {
    return { kind: 'tell-one-off', amount: money, reason: 'other', month };
  }
  return isOfMonth ? { kind: 'tell-month-money', of: 'total', money } : undefined;
}

/** The one sum of a turn that names nobody who is owed, nothing that it is paid for, and nothing else that comes once. */
function onlySum(turn: TurnReading): Money | undefined {
  const amounts = turn.figures.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount] : []));
  const [amount] = amounts;
  if (!amount || amounts.length > 1 || amount.per !== undefined) return undefined;
  if (turn.creditors.length > 0 || turn.expenses.length > 0 || oneOffReason(turn) !== undefined) return undefined;
  // "a luz caiu pra 120" brings nothing.
  if (changeOfCost(turn) !== undefined) return undefined;
  const settled = settleAmount(amount, 'thousands');
  return settled?.kind === 'money' ? settled.money : undefined;
}
