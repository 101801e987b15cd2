import type { Command, CreditorMention, WhatIfMention } from '../../contracts/command.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { type Amount, settleAmount } from './amounts.ts';
import { creditorIn } from './debt-reader.ts';
import { readFigures } from './figures.ts';
import { lostWork, monthMissed } from './life-changes.ts';
import { monthSaid, oneOffReason } from './one-offs.ts';
import { phraseBook } from './phrase-book.ts';
import { namedFirst, strategyIn } from './preferences.ts';
import { phrasesIn, type TurnReading, within } from './turn-reading.ts';

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
  const cue = phrasesIn(cues, turn).find(({ from }) => opensClause(words, from));
  if (!cue) return undefined;
  const end = words.indexOf('\n', cue.from);
  const to = end < 0 ? turn.to : end;
  // "e se eu oferecer 400?" is about the talk, not about the plan.
  if (used.some((one) => one.from < to && cue.from < one.to)) return undefined;
  const part = within(turn, cue.from, to);
  const isQuestion = words.slice(cue.from, to).includes('?') || cue.from === 0 || words[cue.from - 1] === '\n';
  const read = suppose(part);
  if (!read) return isQuestion ? { from: cue.from, to, ...asked({ of: 'unclear' }) } : undefined;
  return { from: cue.from, to, ...read };
}

const cues = phraseBook<true>([
  [
    true,
    [
      'e se',
      'e caso',
      '(quanto|como|o_que|quando) (eu)? (fica|ficaria|muda|mudaria|acontece|aconteceria|acabo|termino|sobra|da|saio|vai_ficar|economizo) (o_plano|tudo|a_data|o_prazo|as_contas|o_roteiro|isso|de_pagar)? (se|caso)',
      '(e)? (muda|adianta|ajuda|compensa|melhora|vale_a_pena|simula|calcula|faz_as_contas) (muito|alguma_coisa|algo|o_plano|pra_mim)? se',
      'quanto tempo (leva|levaria|levo|demora|demoraria|demoro|falta)? (se|caso)',
      'se eu (pagar|pagasse|conseguir|conseguisse|vender|vendesse|usar|usasse|botar|colocar|puser|juntar|nao_aceitar|nao_puder|nao_conseguir)',
    ],
  ],
]);

/** "não sei se eu pagar …" and "ele disse que se eu pagar" suppose nothing of ours. */
function opensClause(words: readonly string[], at: number): boolean {
  const before = words[at - 1];
  return (
    before === undefined || ['\n', ',', '.', '?', '!', 'e', 'mas', 'dora', 'oi', 'entao', 'ah', ';'].includes(before)
  );
}

type Read = Pick<WhatIf, 'commands' | 'leftovers'>;

function suppose(turn: TurnReading): Read | undefined {
  const creditor = creditorIn(turn);
  const whose = creditor ? { creditor } : {};
  if (phrasesIn(offerLeft, turn).length > 0) return asked({ of: 'without-offer', ...whose });
  if (phrasesIn(loans, turn).length > 0) return asked({ of: 'new-loan' });
  const missed = monthMissed(turn);
  if (missed) return asked({ of: 'nothing-in', month: missed });
  const lost = lostWork(turn);
  if (lost) return asked({ of: 'lose-income', ...(lost.source ? { source: lost.source } : {}) });
  return supposedMoney(turn) ?? supposedOrder(turn);
}

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
  const told = figures.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount] : []));
  if (told.length > 0 || !reading.words.slice(from, to).includes('menos')) return told;
  const words = reading.words.map((word) => (word === 'menos' ? 'uns' : word));
  const again = readFigures({ ...reading, words }, view.today).filter(
    (figure) => figure.from >= from && figure.to <= to,
  );
  return again.flatMap(({ value }) => (value.kind === 'amount' ? [{ ...value.amount, approximate: false }] : []));
}

/** "100 a mais", "200 por mês a mais" raise; "300 a menos" lowers; "só 300", "300 por mês" is what is left in all. */
function monthlyChange(turn: TurnReading, { per }: Amount): 'more-monthly' | 'less-monthly' | 'left-monthly' {
  if (phrasesIn(less, turn).length > 0) return 'less-monthly';
  if (phrasesIn(more, turn).length > 0) return 'more-monthly';
  if (phrasesIn(left, turn).length > 0) return 'left-monthly';
  return per === undefined ? 'more-monthly' : 'left-monthly';
}

type MoneyChange = Exclude<
  WhatIfMention,
  { readonly of: 'unclear' | 'new-loan' | 'without-offer' | 'nothing-in' | 'strategy' | 'order' | 'lose-income' }
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
      '(fizer|fizesse|fazer|pegar|pegasse|tirar|tirasse|tomar|contratar|arrumar) (um|outro|o|mais_um|esse|dinheiro)? (emprestimo|emprestado|consignado|refinanciamento|agiota)',
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

const more = phraseBook<true>([
  [
    true,
    [
      'a mais',
      '(mais|extra|extras|alem)',
      '(conseguir|sobrar|juntar|cortar|economizar|aumentar|separar|botar|colocar|por) (mais|uns)',
      '(cortar|economizar|conseguir|conseguisse|arranjar|arrumar)',
    ],
  ],
]);

const less = phraseBook<true>([
  [
    true,
    [
      'a menos',
      '(ganhar|sobrar|receber|pagar|entrar|tiver|vier|diminuir) .. menos',
      '(subir|aumentar|aumentasse) (o|a|meu|minha)? (aluguel|luz|mercado|escola|condominio|agua|gasto|gastos|remedio)',
      '(aluguel|luz|mercado|escola|condominio|agua|gasto|gastos|remedio) (subir|aumentar|subisse|aumentasse)',
      '(menos|perder)',
    ],
  ],
]);

const left = phraseBook<true>([
  [
    true,
    [
      '(so|apenas|somente) (sobrar|sobrasse|puder|pudesse|der|tiver|conseguir)? ..',
      '(sobrar|sobrasse|sobrassem)',
      '(puder|pudesse|der|desse) (pagar)? (so|apenas|no_maximo|ate)',
    ],
  ],
]);

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
