import type { Command } from '../../../contracts/command.ts';
import type { CreditorMention, WhatIfMention } from '../../../contracts/mentions.ts';
import type { Month } from '../../../domain/time/local-date.ts';
import { creditorIn } from '../debts/debt-reader.ts';
import { type Amount, settleAmount } from '../figures/amounts.ts';
import { readFigures } from '../figures/figures.ts';
import { lostWork, monthMissed } from '../household/life-changes.ts';
import { monthSaid, oneOffReason } from '../household/one-offs.ts';
import { OFFER_RESULTS } from '../negotiation/offer-words.data.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading, within } from '../turn-reading.ts';
import { namedFirst, strategyIn } from './preferences.ts';
import { opensClause, suppositionCue } from './supposition-cues.ts';
import { LEFT, LESS, MORE } from './what-if-words.data.ts';

/** A supposition's tokens and what it supposes. */
export type WhatIf = {
  readonly from: number;
  readonly to: number;
  readonly commands: readonly Command[];
  readonly leftovers: readonly string[];
};

/**
 * "e se eu pagar 100 a mais?", "e se eu vender a moto por 8 mil em março?", "como fica se sobrar só 300?". Nothing in it
 * is told: it is answered and changes nothing. An ambiguous figure is asked first. Ends with its line.
 */
export function readWhatIf(turn: TurnReading, used: readonly Pick<WhatIf, 'from' | 'to'>[]): WhatIf | undefined {
  const { words } = turn.reading;
  const cue = suppositionCue(turn) ?? loanAskedFor(turn);
  // "o que acontece se eu pagar só o mínimo?" is a question with an answer of its own.
  if (!cue || words.includes('minimo')) return undefined;
  const to = suppositionEnd(turn, cue);
  if (isBargain(within(turn, cue.from, to))) return undefined;
  // "e se eu oferecer 400?" is about the talk, not about the plan.
  if (used.some((one) => one.from < to && cue.from < one.to)) return undefined;
  const part = within(turn, cue.from, to);
  const isQuestion = words.slice(cue.from, to).includes('?') || cue.from === 0 || words[cue.from - 1] === '\n';
  const read = suppose(part);
  if (!read) return isQuestion ? { from: cue.from, to, ...asked({ of: 'unclear' }) } : undefined;
  return { from: cue.from, to, ...read };
}

/** "se eu pagar 310 até dia 4 eles zeram tudo": what a creditor offers. */
function isBargain(part: TurnReading): boolean {
  const words = part.reading.words.slice(part.from, part.to);
  return !words.includes('?') && phrasesIn(bargains, part).length > 0;
}

const bargains = phraseBook<true>([
  [true, OFFER_RESULTS.map((result) => `(eles|elas|ele|ela|o_banco|a_loja) ${result}`)],
]);

/** With its line; a cue that fills its line ("e se ⏎ eu pagar 100 a mais ⏎ no nubank") goes on to the end. */
function suppositionEnd({ reading: { words }, to }: TurnReading, cue: Found<unknown>): number {
  const end = words.indexOf('\n', cue.from);
  if (end < 0) return to;
  return end - cue.to <= 1 ? to : end;
}

/** "posso fazer outro empréstimo pra pagar tudo?" */
function loanAskedFor(turn: TurnReading): Found<true> | undefined {
  const [asks] = phrasesIn(permissions, turn).filter(({ from }) => opensClause(turn.reading.words, from));
  const hasSum = turn.figures.some(({ value }) => value.kind === 'amount');
  const isPriced = hasSum || turn.figures.some(({ value }) => value.kind === 'instalments');
  const [swap] = turn.reading.words.includes('?') && !isPriced ? phrasesIn(swaps, turn) : [];
  if (swap) return swap;
  return asks && !hasSum && phrasesIn(loans, turn).length > 0 ? asks : undefined;
}

/** "trocar as dívidas por um empréstimo só é bom?" */
const swaps = phraseBook<true>([
  [
    true,
    [
      '(trocar|juntar|unificar|reunir|transformar) (tudo|as|todas|minhas|as_minhas|todas_as)? (as|minhas)? (dividas)? (por|em|com|num)? .. (emprestimo|emprestimos|consignado)',
    ],
  ],
]);

const permissions = phraseBook<true>([
  [
    true,
    [
      '(e)? (posso|devo|vale_a_pena|vale|compensa|adianta|seria_bom|e_bom|sera_que_vale|sera_que_compensa|sera_que|melhor)',
    ],
  ],
]);

type Read = Pick<WhatIf, 'commands' | 'leftovers'>;

function suppose(turn: TurnReading): Read | undefined {
  const creditor = creditorIn(turn);
  const whose = creditor ? { creditor } : {};
  if (phrasesIn(offerLeft, turn).length > 0) return asked({ of: 'without-offer', ...whose });
  if (phrasesIn(loans, turn).length > 0) return asked({ of: 'new-loan' });
  const missed = monthMissed(turn);
  if (missed) return asked({ of: 'nothing-in', month: missed });
  const lost = lostWork(turn);
  if (lost) return asked({ of: 'lose-income', ...lost });
  return supposedMoney(turn) ?? supposedCut(turn) ?? supposedOrder(turn);
}

/** "e se eu cortar o restaurante e a academia?" */
function supposedCut(turn: TurnReading): Read | undefined {
  const categories = [...new Set(turn.expenses.map(({ value }) => value))];
  return phrasesIn(cutting, turn).length > 0 && categories.length > 0
    ? asked({ of: 'without-expense', categories })
    : undefined;
}

const cutting = phraseBook<true>([
  [
    true,
    [
      '(cortar|corto|cortasse|cortarmos|tirar|tiro|tirasse|cancelar|cancelo|cancelasse|largar|largo|eliminar|dispensar)',
      '(parar|paro|parasse|deixar|deixo|deixasse) (de|com|a|o)',
      '(ficar|fico|ficasse|passar|passo|viver) sem',
      '(abrir|abro|abrisse) mao',
    ],
  ],
]);

function supposedOrder(turn: TurnReading): Read | undefined {
  const creditors: readonly CreditorMention[] = namedFirst(turn);
  if (creditors.length > 0) return asked({ of: 'order', creditors });
  const strategy = phrasesIn(smallestFirst, turn).length > 0 ? 'quick-win' : strategyIn(turn);
  return strategy && asked({ of: 'strategy', strategy });
}

function supposedMoney(turn: TurnReading): Read | undefined {
  const amounts = amountsIn(turn);
  const [amount] = amounts;
  const reason = oneOffReason(turn);
  const month = monthOf(turn);
  if (!amount) {
    return reason && asked({ of: 'one-off', reason, ...(month ? { month } : {}) });
  }
  if (amounts.length > 1) return { commands: [], leftovers: amounts.map(({ span }) => span) };
  const isLess = phrasesIn(less, turn).length > 0;
  if (reason || (!isLess && phrasesIn(once, turn).length > 0)) {
    return ofMoney(amount, 'thousands', { of: 'one-off', reason: reason ?? 'other', ...(month ? { month } : {}) });
  }
  return ofMoney(amount, 'anything', { of: monthlyChange(turn, amount) });
}

/** "ganhar menos 300" is no negative sum here. */
function amountsIn(turn: TurnReading): readonly Amount[] {
  const { figures, reading, view, from, to } = turn;
  const said = figures.filter(({ value }) => value.kind === 'amount');
  // "300 por mês em vez de 450": what it is now is supposed no more.
  const counted = said.filter((figure) => !insteadOf(reading.words, figure.from));
  const told = counted.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount] : []));
  if (told.length > 0 || !reading.words.slice(from, to).includes('menos')) return told;
  const words = reading.words.map((word) => (word === 'menos' ? 'uns' : word));
  const again = readFigures({ ...reading, words }, view.today).filter(
    (figure) => figure.from >= from && figure.to <= to,
  );
  return again.flatMap(({ value }) => (value.kind === 'amount' ? [{ ...value.amount, approximate: false }] : []));
}

function insteadOf(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).join(' ');
  return /(?:em vez|ao inves|no lugar)(?: de| dos| das| do| da)?(?: \$)?$/.test(before);
}

/** "100 a mais", "200 por mês a mais" raise; "300 a menos" lowers; "só 300", "300 por mês" is what is left in all. */
function monthlyChange(turn: TurnReading, { per }: Amount): 'more-monthly' | 'less-monthly' | 'left-monthly' {
  if (phrasesIn(less, turn).length > 0) return 'less-monthly';
  if (phrasesIn(more, turn).length > 0) return 'more-monthly';
  if (phrasesIn(left, turn).length > 0) return 'left-monthly';
  return per === undefined ? 'more-monthly' : 'left-monthly';
}

type MoneyChange = Extract<
  WhatIfMention,
  { readonly of: 'more-monthly' | 'less-monthly' | 'left-monthly' | 'one-off' }
>;
type WithoutMoney = MoneyChange extends infer Change
  ? Change extends MoneyChange
    ? Omit<Change, 'money'>
    : never
  : never;

function ofMoney(amount: Amount, expects: 'thousands' | 'anything', change: WithoutMoney): Read {
  const settled = settleAmount(amount, expects);
  if (!settled) return { commands: [], leftovers: [amount.span] };
  if (settled.kind === 'money') return asked({ ...change, money: settled.money });
  const { span, candidates } = settled;
  const about = { kind: 'what-if' as const, change: { ...change, money: { centavos: 0, span } } };
  return { commands: [{ kind: 'clarify-amount', span, candidates, about }], leftovers: [] };
}

function asked(change: WhatIfMention): Read {
  return { commands: [{ kind: 'what-if', change }], leftovers: [] };
}

function monthOf(turn: TurnReading): Month | undefined {
  const said = turn.dates.find(({ value }) => value.kind === 'date')?.value;
  return monthSaid(turn) ?? (said?.kind === 'date' ? said.date.slice(0, 7) : undefined);
}

const offerLeft = phraseBook<true>([
  [
    true,
    [
      '(nao|sem) (eu)? (aceitar|fechar|pegar|topar|aceitasse|fechasse|quiser|pagar) (a|o|essa|esse|esta)? (oferta|proposta|acordo|desconto)',
      '(recusar|deixar_passar|perder|largar|ignorar|recusasse) (a|o|essa|esse|esta)? (oferta|proposta|acordo|desconto)',
      'sem (a|o) (oferta|proposta|acordo|desconto)',
    ],
  ],
]);

const loans = phraseBook<true>([
  [
    true,
    [
      '(fizer|fizesse|fazer|pegar|pegasse|tirar|tirasse|tomar|contratar|arrumar|pego|faco|tiro) (um|outro|o|mais_um|esse|dinheiro)? (emprestimo|emprestado|consignado|refinanciamento|agiota)',
      '(fazer|pegar|tirar|juntar|contratar|trocar) .. (emprestimo|consignado|refinanciamento|agiota)',
      '(trocar|juntar|unificar|reunir|transformar) (tudo|as|todas|minhas|as_minhas|todas_as)? (as|minhas)? (dividas)? (por|em|com|num)? .. (emprestimo|emprestimos|consignado)',
      '(refinanciar|refinanciasse|portabilidade)',
    ],
  ],
]);

const smallestFirst = phraseBook<true>([
  [
    true,
    [
      '(quitar|pagar|matar|acabar_com|comecar_pela) (logo)? (a|pela)? (divida)? (menor|mais_pequena|menorzinha) (divida)? (primeiro|antes|logo)?',
    ],
  ],
]);

const more = phraseBook<true>([[true, MORE]]);

const less = phraseBook<true>([[true, LESS]]);

const left = phraseBook<true>([[true, LEFT]]);

/** Money that comes once without a name: "e se eu receber 2 mil em janeiro?". */
const once = phraseBook<true>([
  [
    true,
    [
      '(receber|ganhar|entrar|cair|vier|pintar|aparecer|usar|pegar|sacar|vender|vendesse|juntar) ..',
      'de uma vez',
      '(heranca|indenizacao|premio|bonus|plr|rescisao|acerto|poupanca|reserva|aplicacao)',
    ],
  ],
]);
