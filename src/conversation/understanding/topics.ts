import type { Slot } from '../../contracts/command.ts';
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
      '(nome_sujo|nome_no_serasa)',
      'me emprestou',
      '(atrasado|atrasada|atrasados|atrasadas)',
      'estourei (o|a|meu) ..',
      'peguei .. emprestado',
    ],
  ],
  [
    'expense',
    [
      '(gasto|gastos|gastamos|despesa|despesas|gastando|gasta)',
      'pago .. (aluguel|luz|agua|mercado|internet|escola|gas|condominio|remedio|remedios|creche|transporte|pensao)',
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
  [
    'offer',
    [
      '(ofereceram|ofereceu|oferecendo|oferece|oferecem|oferta|ofertas|proposta|propuseram|propos|ofertaram)',
      '(quitar|quito|quita|pagar|fecha|fecho|fechar|resolver) (tudo)? (por|a_vista)',
      '(fizeram|fez|mandaram|mandou|recebi|chegou|apareceu) .. (acordo|proposta|oferta|desconto)',
      'a vista (por|sai|fica|de)',
      '(deram|dao|dando|deu|da|com) .. (de)? desconto',
      'acordo (de|por|em)',
    ],
  ],
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
};

/** Cuts a turn where the person changes the subject: "ganho 2 mil, pago 800 de aluguel e devo 3 mil no nubank". */
export function topicRuns(turn: TurnReading): readonly TopicRun[] {
  const slot = turn.view.question?.slot;
  const asked = (slot && TOPIC_OF_SLOT[slot]) ?? 'none';
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
      turn.figures.some((f) => f.value.kind === 'instalments' && f.from - from >= 0 && f.from - from <= 2);
    if (negated && value === 'payment') return [];
    if (isInstalments) return asked === 'debt' ? [] : [{ at: from, topic: 'debt' }];
    // Inside an offer's own question, or for a debt that is behind, these words add nothing new.
    return value === asked ? [] : [{ at: from, topic: value }];
  });
  return [...said, ...impliedTopics(turn, asked, said)];
}

/** A bank's name among incomes or expenses speaks of a debt; a "mercado" among incomes of an expense. */
function impliedTopics(turn: TurnReading, asked: Topic, said: readonly Mark[]): readonly Mark[] {
  const { words } = turn.reading;
  const saidInClause = (at: number) => said.some((mark) => mark.at >= clauseStart(words, at) && mark.at <= at);
  const households = new Set(['telecom', 'utility-bill', 'education', 'health', 'informal']);
  const debts = turn.creditors
    .filter(({ value }) => !households.has(value.kind ?? ''))
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

/** "vem 980 por causa dos consignados": why less arrives, no debt of 980. */
function isReason(words: readonly string[], at: number): boolean {
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
