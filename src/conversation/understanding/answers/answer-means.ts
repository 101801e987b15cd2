import type { Command, Slot } from '../../../contracts/command.ts';
import { isAfterwards } from '../afterwards.ts';
import type { ClosedAnswer } from './closed-answers.ts';

/** What a closed answer means to the open question. `said`: its words. */
export function answerMeans(answer: ClosedAnswer, slot: Slot | undefined, said: readonly string[]): readonly Command[] {
  switch (answer) {
    case 'no-income':
      return withoutIncome(slot, said);
    case 'nothing-urgent':
      return [{ kind: 'tell-worry', worry: 'none' }];
    case 'all-paid':
      return slot === 'overdue' ? [{ kind: 'deny' }] : [];
    case 'unclear':
      return [];
    case 'later':
      return [{ kind: slot !== undefined && NEEDS_ANSWER.has(slot) ? 'deny' : 'skip' }];
    case 'dont-know':
      // There is nothing that one could not know about agreeing to talk.
      // Nor is anything asked after the plan: "não sei mexer nesse link".
      return slot === 'consent' || (slot?.startsWith('after-') && said.length > 3) ? [] : [{ kind: 'dont-know' }];
    case 'affirm':
      return agreement(slot, said);
    case 'deny':
      return slot === undefined ? [] : [{ kind: 'deny' }];
    case 'erase':
      return slot === 'confirm-delete' ? [{ kind: 'affirm' }] : [];
    case 'back':
      return [{ kind: slot === 'confirm-delete' && /^apag/.test(said[0] ?? '') ? 'affirm' : 'back' }];
    case 'none':
      return nothing(slot, said);
    default:
      return [{ kind: answer }];
  }
}

/** "é isso aí, fechou" to "tem mais alguma?": the list is complete. A bare "isso" may be a yes. */
export function endsList(slot: Slot | undefined, said: readonly string[]): boolean {
  return slot !== undefined && LISTS.has(slot) && ENDS_LIST.test(said.join(' '));
}

const LISTS: ReadonlySet<Slot> = new Set(['incomes', 'essentials', 'flexibles', 'debts', 'more-debts']);
const ENDS_LIST =
  /^(?:(?:ok|pronto|entao|bom|ah|ta|esta) )*(?:(?:e|eh) isso(?: (?:ai|mesmo))*|isso(?: (?:ai|mesmo))+|fechou|fechado|(?:(?:ta|esta) )?tudo certo|certinho)(?: (?:entao|so|fechou|pronto|viu|ne))*$/;

function withoutIncome(slot: Slot | undefined, said: readonly string[]): readonly Command[] {
  if (slot === 'incomes') return [{ kind: 'deny' }];
  if (slot === 'income-low-month') return [nothingComesIn(said)];
  return slot === 'worry' ? [{ kind: 'tell-worry', worry: 'other' }] : [];
}

function agreement(slot: Slot | undefined, said: readonly string[]): readonly Command[] {
  // "tenho 38 anos" agrees only where it is asked.
  if (slot !== 'consent' && said.some((word) => AGES.has(word))) return [];
  // "corrige aí" orders a change; it is a yes only to the question about one.
  if (slot !== 'confirm-change' && ORDERS.has(said[0] ?? '')) return [];
  // "blz vlw" after the plan: nothing is asked that it could agree to.
  const isOpen = slot !== undefined && isAfterwards(slot) && !slot.startsWith('confirm');
  if (isOpen && said.every((word) => RECEIPTS.has(word)) && said.some((word) => THANKS.has(word)))
    return [{ kind: 'thank' }];
  // An "ok" or a thumb when nothing was asked agrees to nothing.
  return [{ kind: slot === undefined ? 'thank' : 'affirm' }];
}

function nothingComesIn(said: readonly string[]): Command {
  return { kind: 'answer-amount', money: { centavos: 0, span: said.join(' ') } };
}

/** "nenhuma", "nada": which of the things that were asked for. */
function nothing(slot: Slot | undefined, said: readonly string[]): readonly Command[] {
  // "nada grave" speaks of worries, whatever is asked.
  if (slot === 'worry' || said.some((word) => word.startsWith('grav'))) return [{ kind: 'tell-worry', worry: 'none' }];
  if (slot === undefined) return [];
  if (slot === 'rates') return [{ kind: 'dont-know' }];
  if (slot === 'income-low-month') return [nothingComesIn(said)];
  return [{ kind: NONE_ENDS_LIST.has(slot) ? 'nothing-more' : 'deny' }];
}

const RECEIPTS: ReadonlySet<string> = new Set(
  'ok okay blz beleza valeu joia show massa otimo perfeito certo entao tranquilo suave obrigado obrigada bom legal 👍 👌 🙏'.split(
    ' ',
  ),
);
const THANKS: ReadonlySet<string> = new Set(['valeu', 'obrigado', 'obrigada']);
const ORDERS: ReadonlySet<string> = new Set('muda troca altera corrige atualiza anota ajusta'.split(' '));
const AGES: ReadonlySet<string> = new Set(['anos', 'idade', 'maior']);
const NONE_ENDS_LIST: ReadonlySet<Slot> = new Set(['essentials', 'flexibles', 'debts']);
/** Questions at which "deixa pra depois" is a no; elsewhere the question is only put off. */
const NEEDS_ANSWER: ReadonlySet<Slot> = new Set(['consent', 'confirm-delete', 'confirm-change']);
