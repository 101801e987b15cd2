import type { Slot } from '../../contracts/command.ts';
import { speaksOfNewCredit } from './fee-first.ts';
import { offerMarks } from './offer-marks.ts';
import { OFFER_ACTS, OFFER_CUES } from './offer-words.data.ts';
import { oneOffMarks } from './one-off-marks.ts';
import { paymentMarks } from './payment-marks.ts';
import { phraseBook } from './phrase-book.ts';
import type { TurnReading } from './turn-reading.ts';

export type Topic = 'income' | 'expense' | 'debt' | 'payment' | 'offer' | 'none';

/** Tokens `from` to `to` speak of one topic. `said`: by the person's own words, not by the open question. */
export type TopicRun = { readonly from: number; readonly to: number; readonly topic: Topic; readonly said: boolean };

/** Words that say by themselves what is being talked about, whatever was asked. */
const cues = phraseBook<Topic>([
  [
    'income',
    [
      '(ganho|recebo|faturo|ganhava|recebemos|ganhamos|ganhando|recebendo)',
      '(passei|comecei) a (ganhar|receber)',
      '(tiro|faco|levanto) (uns|umas|mais|em|cerca|por|de|na_faixa|media) ..',
      'minha renda',
      'devo (receber|ganhar)',
      '(recebi|caiu|entrou|vou_receber|vai_cair|vou_ganhar) ..',
      'meu salario',
      'salario (de|liquido|e|e_de)',
      '(entra|cai) (uns|para_mim|por_mes|todo_mes|na_conta) ..',
      'sou (aposentado|aposentada|clt|autonomo|autonoma|mei|registrado|registrada|servidor|servidora|pensionista|professor|professora|diarista|uber|motoboy|motorista|concursada|concursado)',
      '(aposentado|aposentada|pensionista)',
      'bolsa familia',
      'vivo de bico',
      'faco (uns|bico|bicos|faxina|faxinas|corre|uber|diaria|diarias)',
      'trabalho (de|com|como|registrado|registrada|por_conta|na|no|fichado)',
    ],
  ],
  [
    'debt',
    [
      '(devo|devendo|deve|devia|devemos|dividas|divida|endividado|endividada|negativado|negativada)',
      '(peguei|fiz|tirei|tenho|tem) (um|uma|uns|o|a|dois|duas|2)? (emprestimo|financiamento|consignado|cartao|cheque|carne|crediario|divida|acordo|parcelamento)',
      '(nome_sujo|nome_no_serasa|nome_esta_sujo)',
      'me emprestou',
      '(atrasado|atrasada|atrasados|atrasadas)',
      'estourei (o|a|meu) ..',
      '(so|agora|ainda) (resta|falta|faltam|restam|sobrou|ficou)',
      '(juros|taxa) (do|da|de)',
      'peguei .. emprestado',
    ],
  ],
  [
    'expense',
    [
      '(gasto|gastos|gastamos|despesa|despesas|gastando|gasta)',
      'pago .. (de)? (aluguel|luz|agua|mercado|internet|escola|gas|condominio|remedio|remedios|creche|transporte|pensao)',
    ],
  ],
  [
    'payment',
    [
      '(paguei|quitei|liquidei|pagamos|quitamos)',
      'acabei de (pagar|quitar|fazer_o_pix)',
      '(fiz|mandei) (o|um)? (pix|pagamento)',
      '(consegui|deu_para) (pagar|quitar)',
    ],
  ],
  ['offer', [...OFFER_CUES, ...OFFER_ACTS.flatMap(([, phrases]) => phrases)]],
  // What one could pay a month is neither a debt nor an expense.
  [
    'none',
    ['(posso|consigo|da_para|conseguiria|poderia) (so)? (pagar|separar) (so|apenas|somente|uns|umas|ate|no_maximo)?'],
  ],
]);

const TOPIC_OF_SLOT: Partial<Record<Slot, Topic>> = {
  incomes: 'income',
  'income-source': 'income',
  'income-low-month': 'income',
  thirteenth: 'income',
  essentials: 'expense',
  flexibles: 'expense',
  debts: 'debt',
  'more-debts': 'debt',
  'debt-creditor': 'debt',
  'debt-kind': 'debt',
  'debt-amount': 'debt',
  'instalments-left': 'debt',
  rates: 'debt',
  overdue: 'debt',
  offers: 'offer',
  'after-roadmap': 'debt',
  'after-deficit': 'debt',
  'confirm-change': 'debt',
  'which-change': 'debt',
};

/** Cuts a turn where the person changes the subject: "ganho 2 mil, pago 800 de aluguel e devo 3 mil no nubank". */
export function topicRuns(turn: TurnReading): readonly TopicRun[] {
  const slot = turn.view.question?.slot;
  const asked = (slot && TOPIC_OF_SLOT[slot]) ?? 'none';
  if (speaksOfNewCredit(turn)) return [{ from: 0, to: turn.reading.tokens.length, topic: 'none', said: true }];
  const marks = [...saidTopics(turn, asked)].toSorted((a, b) => a.at - b.at);
  const runs: TopicRun[] = [];
  const end = turn.reading.tokens.length;
  let from = 0;
  let topic: Topic = asked;
  let said = false;
  let lastMark = -1;
  for (const mark of marks) {
    if (mark.topic !== topic || !said) {
      const clause = clauseStart(turn.reading.words, mark.at);
      // Dictated text has no commas: "ganho 1600 pago 500 de aluguel devo 8 mil" changes at the words themselves.
      const start = clause > lastMark && !turnsWithin(turn, asked, clause, mark.at) ? clause : mark.at;
      if (start > from) runs.push({ from, to: start, topic, said });
      from = start;
      topic = mark.topic;
      said = true;
    }
    lastMark = mark.at;
  }
  runs.push({ from, to: end, topic, said });
  return runs;
}

/** "ganho 2 mil luz 150", asked about incomes: the clause began with what was asked. */
function turnsWithin({ reading }: TurnReading, asked: Topic, from: number, to: number): boolean {
  return cues.all(reading.words.slice(from, to)).some(({ value }) => value === asked);
}

type Mark = { readonly at: number; readonly topic: Topic };

function saidTopics(turn: TurnReading, asked: Topic): readonly Mark[] {
  const { words } = turn.reading;
  const said = cues.all(words).flatMap(({ from, to, value }): Mark[] => {
    const leadsToSum = turn.figures.some(
      (figure) => figure.value.kind === 'amount' && figure.from - to <= 1 && figure.from >= to,
    );
    if (value === 'none' && (asked === 'offer' || !leadsToSum)) return [];
    // "aluguel 700 (atrasado)" in a list of expenses is still an expense.
    if (asked === 'expense' && value === 'debt' && words[from - 1] === '(' && words[to] === ')') return [];
    const negated = words[from - 1] === 'nao' || words[from - 2] === 'nao';
    const isInstalments =
      value === 'payment' &&
      !['antecipei', 'adiantei'].includes(words[from] ?? '') &&
      turn.figures.some((f) => f.value.kind === 'instalments' && f.from - from >= 0 && f.from - from <= 2);
    if (negated && value === 'payment') return [];
    if (isInstalments) return asked === 'debt' ? [] : [{ at: from, topic: 'debt' }];
    // Inside an offer's own question, or for a debt that is behind, these words add nothing new.
    const topic = topicOf(value, words, to);
    if (value === 'income' && isNoMoney(words, from, to)) return [];
    return topic === asked ? [] : [{ at: from, topic }];
  });
  const all = withoutPaidDebts(turn.reading.words, [...said, ...figureMarks(turn, asked)]);
  return [...all, ...impliedTopics(turn, asked, all)];
}

/** Topics that the figures tell: payments, prices of offers, money that comes once. */
function figureMarks(turn: TurnReading, asked: Topic): readonly Mark[] {
  const once = oneOffMarks(turn).map((at): Mark => ({ at, topic: 'income' }));
  if (asked === 'income' || asked === 'expense') return asked === 'income' ? [] : once;
  const paid = paymentMarks(turn).map((at): Mark => ({ at, topic: 'payment' }));
  const offered = asked === 'offer' ? [] : offerMarks(turn, turn.view.question?.slot);
  return [...once, ...paid, ...offered.map((at): Mark => ({ at, topic: 'offer' }))];
}

/** "abati 300 da dívida do itau" and "paguei 200 da proposta" tell one payment, no debt and no offer. */
function withoutPaidDebts(words: readonly string[], marks: readonly Mark[]): readonly Mark[] {
  const payments = marks.filter(({ topic }) => topic === 'payment');
  return marks.filter(({ at, topic }) => {
    if (topic === 'offer') return !payments.some((paid) => paid.at <= at && paid.at >= clauseStart(words, at));
    // "aceita 2 mil pela dívida de 9": what the offer is for.
    if (topic === 'debt' && words[at - 1] === 'pela') return false;
    const isOf = topic === 'debt' && ['da', 'das'].includes(words[at - 1] ?? '');
    return !(isOf && payments.some((paid) => paid.at < at && at - paid.at <= LONGEST_PAYMENT));
  });
}

/** "recebi uma proposta" brings no income. */
function topicOf(said: Topic, words: readonly string[], to: number): Topic {
  return said === 'income' && isOffered(words, to) ? 'offer' : said;
}

/** "recebi um sms", "recebi citação": what came is no money. */
function isNoMoney(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some((word) => PAPERS.has(word));
}

const PAPERS: ReadonlySet<string> = new Set(
  'sms mensagem msg carta email e-mail ligacao link boleto cobranca citacao intimacao notificacao aviso processo'.split(
    ' ',
  ),
);

function isOffered(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at + 1).some((word) => OFFERED.has(word));
}

const OFFERED: ReadonlySet<string> = new Set('proposta propostas oferta ofertas acordo desconto'.split(' '));

/** A bank's name among incomes or expenses speaks of a debt; a "mercado" among incomes of an expense. */
function impliedTopics(turn: TurnReading, asked: Topic, said: readonly Mark[]): readonly Mark[] {
  const { words } = turn.reading;
  const saidInClause = (at: number) =>
    said.some((mark) => mark.at >= clauseStart(words, at) && mark.at <= at) || goesOnPaying(turn, said, at);
  const households = new Set(['telecom', 'utility-bill', 'education', 'health', 'informal']);
  const debts = turn.creditors
    .filter(({ value }) => (asked === 'none' ? value.kind !== 'informal' : !households.has(value.kind ?? '')))
    .filter(({ from }) => !saidInClause(from));
  const loans = turn.kinds
    .filter(({ value }) => LOANS.has(value.kind))
    .filter(({ from }) => !saidInClause(from) && !isReason(words, from));
  const implied: Mark[] = [];
  if (asked !== 'debt' && asked !== 'offer') {
    implied.push(...[...debts, ...loans].map(({ from }): Mark => ({ at: from, topic: 'debt' })));
  }
  if (asked === 'income' || asked === 'none') {
    const costs = turn.expenses.filter(
      ({ from, value }) =>
        (asked === 'none' || BILLS.has(value)) &&
        !saidInClause(from) &&
        !goesOnOwing(turn, said, from) &&
        !isWorkplace(words, from) &&
        !turn.incomes.some((i) => i.from <= from && from < i.to),
    );
    implied.push(...costs.map(({ from }): Mark => ({ at: from, topic: 'expense' })));
  }
  if (asked === 'none' || asked === 'expense') {
    const earnings = turn.incomes.filter(({ from, value }) => !saidInClause(from) && EARNINGS.has(value.source));
    implied.push(...(asked === 'none' ? earnings : []).map(({ from }): Mark => ({ at: from, topic: 'income' })));
  }
  return implied;
}

/** "paguei ⏎ 289 da honda", "paguei 187 no nubank e 90 na renner": the name still says who was paid. */
function goesOnPaying({ reading: { words }, creditors }: TurnReading, said: readonly Mark[], at: number): boolean {
  const last = said.findLast((mark) => mark.at <= at);
  if (last?.topic !== 'payment' || at - last.at > LONGEST_PAYMENT) return false;
  const between = words.slice(last.at, at);
  const isFirst = !creditors.some(({ from }) => from >= last.at && from < at);
  return isFirst ? !between.includes('.') : !between.some((word) => word !== 'e' && SEPARATORS.has(word));
}

const LONGEST_PAYMENT = 12;

/** "devo 1200 na renner e 380 no mercadinho", "…, 640 de energia": the list of debts goes on. */
function goesOnOwing({ reading: { words }, figures }: TurnReading, said: readonly Mark[], at: number): boolean {
  const last = said.filter((mark) => mark.at < at).at(-1);
  if (last?.topic !== 'debt' || words.slice(last.at, at).some((word) => ['.', '\n', '!', '?'].includes(word))) {
    return false;
  }
  const link = ['o', 'a'].includes(words[at - 1] ?? '') ? at - 2 : at - 1;
  const isOwed = ['no', 'na', 'do', 'da', 'de', 'para'].includes(words[link] ?? '');
  return isOwed && figures.some(({ to, value }) => value.kind === 'amount' && to === link);
}

/** "vem 980 por causa dos consignados": why less arrives, no debt of 980. */
function isReason(words: readonly string[], at: number): boolean {
  // "meu salão fatura uns 7 mil" earns, it owes no card bill.
  const earns = words[at] === 'fatura' && ['uns', 'mais', 'em', 'cerca', 'por', '$'].includes(words[at + 1] ?? '');
  if (earns && !['a', 'da', 'minha', '\n', undefined].includes(words[at - 1])) return true;
  return ['causa', 'desconto'].includes(words[at - 2] ?? '');
}

/** "ganho um salário do mercadinho": who pays it. "ganho 2 mil mercado 600" changes the subject. */
function isWorkplace(words: readonly string[], at: number): boolean {
  const clause = words.slice(clauseStart(words, at), at);
  const isPlace = ['do', 'da', 'no', 'na', 'num', 'numa'].includes(clause.at(-1) ?? '');
  return isPlace && clause.some((word) => word === 'ganho' || word === 'recebo' || word === 'trabalho');
}

/** What nobody earns: among incomes these words name a cost. */
const BILLS: ReadonlySet<string> = new Set(['energy', 'water', 'gas', 'food']);
const LOANS: ReadonlySet<string> = new Set(
  'credit-card card-instalments overdraft payroll-loan personal-loan loan-shark settlement'.split(' '),
);
const EARNINGS: ReadonlySet<string> = new Set(
  'formal-job public-servant retirement social-benefit odd-jobs self-employed'.split(' '),
);

/** Where the clause of a word begins: after the last separator, or after "e" when a figure or name came before it. */
function clauseStart(words: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST_CLAUSE && !SEPARATORS.has(words[from - 1] ?? '')) from -= 1;
  return from;
}

const LONGEST_CLAUSE = 40;
const SEPARATORS: ReadonlySet<string> = new Set([',', ';', '.', '\n', '!', '?', 'e', 'mas']);
