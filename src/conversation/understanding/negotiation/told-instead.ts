import type { Command } from '../../../contracts/command.ts';
import type { InstalmentsMention } from '../../../contracts/mentions.ts';
import { isAfterwards } from '../afterwards.ts';
import { dayGone } from '../figures/day-gone.ts';
import { cues } from '../talk/correction-cues.ts';
import { type TurnReading, within } from '../turn-reading.ts';

type Correction = Extract<Command, { kind: 'correct' }>;

/**
 * "não, foi ontem", "errei, era pro itaú", "não, são 10x de 80", "não, vendi por 450", once there is a plan: what was told last,
 * told otherwise. `told`: what the turn was read as.
 */
export function toldInstead(turn: TurnReading, told: readonly Command[]): readonly Command[] {
  const slot = turn.view.question?.slot;
  if (slot === undefined || !isAfterwards(slot)) return told;
  // "era pra pagar 500, só consegui 320" tells a payment.
  const mayGoOn =
    told.every(({ kind }) => kind === 'answer-amount') && (slot.startsWith('after-') || slot === 'confirm-change');
  const from = restBegins(turn) ?? (mayGoOn ? opensWithIt(turn) : undefined);
  if (from === undefined || turn.reading.words.includes('?')) return told;
  if (from >= turn.to && told.length === 0 && turn.whole.words.some((word) => WRONG.test(word)))
    return [{ kind: 'correct' }];
  const rest = within(turn, from, turn.to);
  const [only, ...others] = told;
  if (others.length > 0) return told;
  const anew = only ? (paidOtherwise(only, rest) ?? anewFor(only)) : (otherDay(rest) ?? otherName(rest));
  return anew ? [anew] : told;
}

/** Behind "não,", "errei,", "na verdade" or "não foi o nubank,"; "não foi ontem" denies, and tells nothing instead. */
function restBegins({ whole: { words }, from, creditors, denied }: TurnReading): number | undefined {
  const opens = OPENING.has(words[from] ?? '') && SEPARATORS.has(words[from + 1] ?? '');
  const swaps = words[from] === 'nao' && WAS.has(words[from + 1] ?? '') && creditors.length + denied.length > 1;
  const end = opens ? from + 1 : swaps ? from : cues.at(words, from)?.to;
  if (end === undefined) return undefined;
  return SEPARATORS.has(words[end] ?? '') ? end + 1 : end;
}

/** "era pro itaú", "esse pagamento foi ontem": of what was told just before. */
function opensWithIt({ whole: { words }, from }: TurnReading): number | undefined {
  const first = words[from] === 'esse' || words[from] === 'o' ? from + (words[from + 1] === 'pagamento' ? 2 : 1) : from;
  return ['era', 'foi'].includes(words[first] ?? '') ? first : undefined;
}

/** A sum, or the parts of a debt that nobody named. */
function anewFor(command: Command): Correction | undefined {
  switch (command.kind) {
    case 'tell-debt': {
      const { instalments, ...others } = command.debt;
      return isOfParts(instalments) && Object.keys(others).length === 0 ? { kind: 'correct', instalments } : undefined;
    }
    case 'tell-payment': {
      const { money, creditor } = command;
      return { kind: 'correct', ...(money ? { money } : {}), ...(creditor ? { creditor } : {}), otherwise: command };
    }
    // "foi 250": of what was paid or came in, and of nothing else.
    case 'answer-amount':
      return { kind: 'correct', money: command.money, otherwise: { kind: 'cannot-handle' } };
    case 'tell-one-off':
      return { kind: 'correct', money: command.amount, otherwise: command };
    case 'tell-month-money':
      return { kind: 'correct', money: command.money, otherwise: command };
    default:
      return undefined;
  }
}

/** "na verdade paguei 80 da renner": of what was paid, not of what is owed there. */
function paidOtherwise(command: Command, { reading: { words }, from, to }: TurnReading): Correction | undefined {
  if (command.kind !== 'correct' || command.target?.of !== 'debt' || command.target.slot || !command.money)
    return undefined;
  if (!words.slice(from, to).some((word) => PAID.has(word))) return undefined;
  const { money, target } = command;
  const creditor = target.creditor;
  return { kind: 'correct', money, creditor, otherwise: { kind: 'tell-payment', creditor, money } };
}

const PAID: ReadonlySet<string> = new Set(['paguei', 'pagamos', 'depositei', 'transferi']);

function isOfParts(instalments: InstalmentsMention | undefined): instalments is InstalmentsMention {
  return instalments?.total !== undefined && instalments.amount !== undefined;
}

/** "foi ontem", "paguei sexta"; "é no dia 15" is when it falls due. */
function otherDay(rest: TurnReading): Correction | undefined {
  const day = dayGone(rest);
  if (!day || rest.creditors.length > 0 || !saysOnly(rest, [day])) return undefined;
  const isNow = rest.reading.words.slice(rest.from, day.from).some((word) => word === 'eh' || word === 'e');
  const [due] = rest.figures.flatMap(({ value }) => (value.kind === 'day' ? [value.day] : []));
  if (isNow) return due === undefined ? undefined : { kind: 'correct', day: due };
  return { kind: 'correct', on: day.date };
}

/** "era pro itaú", "foi o itaú, não o nubank". */
function otherName(rest: TurnReading): Correction | undefined {
  const names = rest.creditors.filter(({ from }) => !isDenied(rest, from));
  const [only, ...others] = names;
  if (!only || others.length > 0 || rest.figures.length > 0) return undefined;
  return saysOnly(rest, [...rest.creditors, ...rest.denied])
    ? { kind: 'correct', creditor: only.value.mention }
    : undefined;
}

function isDenied({ reading: { words } }: TurnReading, at: number): boolean {
  return words.slice(Math.max(0, at - NEAR_DENIAL), at).includes('nao');
}

/** "não foi pro nubank". */
const NEAR_DENIAL = 3;

type Place = { readonly from: number; readonly to: number };

function saysOnly({ reading: { words }, from, to }: TurnReading, said: readonly Place[]): boolean {
  return words.slice(from, to).every((word, index) => {
    const at = from + index;
    return BESIDE.has(word) || said.some((one) => one.from <= at && at < one.to);
  });
}

/** "errei", and nothing else. */
const WRONG = /^(?:errei|errad[oa]|enganei|confundi)$/;
const SEPARATORS: ReadonlySet<string> = new Set([',', '.', '!', ';', '\n']);
const OPENING: ReadonlySet<string> = new Set('nao desculpa perdao opa ops errado negativo'.split(' '));
const WAS: ReadonlySet<string> = new Set(['era', 'foi', 'paguei']);
const BESIDE: ReadonlySet<string> = new Set([
  ...SEPARATORS,
  ...'foi era eh e paguei fiz para por do da de o a no na em esse essa isso pagamento que eu mesmo viu ne nao dia so'.split(
    ' ',
  ),
]);
