import type { ConversationState, DebtDraft } from '../../contracts/conversation-state.ts';
import { MISUNDERSTOOD_KEPT_DAYS } from '../../contracts/misunderstood.ts';
import type { GeneralTopic, QuestionTopic } from '../../contracts/question-topics.ts';
import { nameOf, sayableName } from '../../domain/debts/debt-name.ts';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import { waysOut } from '../../domain/negotiation/ways-out.ts';
import { whomFirst } from '../../domain/negotiation/whom-first.ts';
import type { MonthDue } from '../../domain/payoff/follow-up/month-due.ts';
import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { Situation } from '../situation.ts';
import { expenseName } from './budget.ts';
import { debtLine, debtName } from './debts.ts';
import { lawSentence } from './law-words.ts';
import { nextPayment } from './next-step.ts';
import * as offers from './offers.ts';
import * as roadmap from './roadmap.ts';
import { firstWay } from './ways-out.ts';
import { INCOME_SOURCE, list, monthName } from './words.ts';

type Known = {
  readonly situation: Situation;
  readonly diagnosis: Diagnosis;
  readonly plan: PayoffPlan;
  /** What is left to pay of a month before the plan's first one. */
  readonly due: MonthDue | undefined;
  readonly today: LocalDate;
  /** Debts of which it is not known how much is owed. */
  readonly incomplete: readonly string[];
};

/** Answers that are the same for everyone; what the law says in them is the rule's own words of the day. */
const SAME_FOR_ALL = {
  'what-is-this': () =>
    'Eu sou a Dora, um programa da DenserolaAI, e não uma pessoa. Pego o que você ganha, gasta e deve, e monto um plano mês a mês pra você sair das dívidas pagando o mínimo de juros. Não vendo empréstimo. Se quiser gente de verdade, escreve *HUMANO*.',
  'is-it-safe': () =>
    'É seguro: eu não peço senha, CPF nem cartão, não recebo dinheiro e não vendo os seus dados. Você vê tudo com *MEUS DADOS* e apaga com *APAGAR TUDO*.',
  cost: () =>
    'O plano é de graça, e seguir ele também. Há um premium, que é opcional e só se paga na página *Seu plano*: se alguém pedir Pix em meu nome por mensagem, é golpe.',
  rotativo: (today) =>
    sentences(
      'Rotativo é quando você paga só uma parte da fatura: o resto vira dívida com os juros mais altos que existem.',
      lawSentence('card-revolving-limit', today),
      lawSentence('card-interest-cap', today),
    ),
  'minimum-payment': () =>
    'Pagar só o mínimo evita o atraso, mas quase tudo vai pra juros e a dívida anda muito devagar. Por isso o plano põe o que sobra onde os juros são maiores.',
  'name-cleaning': (today) =>
    sentences(
      'O nome sai do cadastro quando você paga, ou quando fecha um acordo e paga a primeira parcela.',
      lawSentence('record-removal', today),
      'Guarda o comprovante.',
    ),
  prescription: (today) =>
    sentences(
      lawSentence('negative-record-limit', today),
      lawSentence('prescription', today),
      'Cuidado: um acordo pode fazer o prazo contar de novo. A Defensoria confere o seu caso de graça.',
    ),
} as const satisfies Partial<Record<QuestionTopic, (today: LocalDate) => string>>;

export function sameForAll(topic: keyof typeof SAME_FOR_ALL, today: LocalDate): string {
  return SAME_FOR_ALL[topic](today);
}

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

type OfThePerson = Exclude<GeneralTopic, keyof typeof SAME_FOR_ALL | 'saved-by-plan' | 'finish-sooner' | 'thirteenth'>;

export function isSameForAll(topic: GeneralTopic): topic is Exclude<keyof typeof SAME_FOR_ALL, 'prescription'> {
  return topic in SAME_FOR_ALL;
}

/** What is answered to a question about the person's own debts, in the middle of things. */
export function answerTo(topic: OfThePerson, known: Known): string {
  const { situation, diagnosis, plan } = known;
  switch (topic) {
    case 'total-owed':
      if (openDebts(diagnosis) === 0) return noneOwed(situation.debts);
      return owedInAll(known);
    case 'my-debts':
      return debtsTold(withInterest(situation.debts, diagnosis), diagnosis);
    case 'freedom-date':
      return plan.kind === 'payable' && situation.debts.length > 0
        ? `No plano de agora você fica livre em *${monthName(plan.freeOn)}*. Hoje falta pagar *${formatBrl(diagnosis.totalOwed)}*.${leftOut(known.incomplete)}`
        : 'Ainda não tenho uma data pra te dar com o que sei até aqui.';
    case 'paid-so-far':
      return situation.payments.length > 0
        ? `Você já me contou *${formatBrl(sumOf(situation.payments))}* pagos. 👏 Cada um conta.`
        : 'Você ainda não me contou nenhum pagamento. Quando pagar, escreve assim: "paguei 200 do nubank".';
    case 'next-step':
      return nextStep(known);
    case 'roadmap':
    case 'link':
      return 'Ainda estou juntando as informações. Assim que terminar eu te mando o plano com o link.';
  }
}

/** What is left out of the sum is named, so that nobody takes it for all. */
function owedInAll({ situation: { debts }, diagnosis, incomplete }: Known): string {
  const { totalOwed } = diagnosis;
  const told = debts.reduce((sum, debt) => sum + owedAsTold(debt), 0);
  const interest = totalOwed > told + WORTH_SAYING ? ', já com os juros até hoje' : '';
  return `Pelo que você me contou, são *${formatBrl(totalOwed)}* em ${roadmap.debtCount(openDebts(diagnosis))}${interest}.${leftOut(incomplete)}`;
}

function leftOut(incomplete: readonly string[]): string {
  if (incomplete.length === 0) return '';
  const those = incomplete.length === 1 ? 'dessa' : 'dessas';
  return ` Fora *${list(incomplete)}*: ${those} ainda não sei quanto falta. Me conta quando souber.`;
}

/** Less is rounding. */
const WORTH_SAYING = 100;

function owedAsTold({ balance, instalmentAmount = 0, instalmentsRemaining = 0, entryDue = 0 }: DebtDraft): number {
  return (balance ?? instalmentAmount * instalmentsRemaining) + entryDue;
}

/** The debts as they are today, so that the list and the sum of all say the same. */
export function withInterest(debts: readonly DebtDraft[], { debts: resolved }: Diagnosis): readonly DebtDraft[] {
  return debts.map((debt) => {
    const obligation = resolved.find(({ id }) => id === debt.id)?.obligation;
    const isSum = debt.balance !== undefined && debt.instalmentAmount === undefined;
    return isSum && obligation?.form === 'balance' ? { ...debt, balance: obligation.balance } : debt;
  });
}

function debtsTold(debts: readonly DebtDraft[], diagnosis?: Diagnosis): string {
  if (debts.length === 0) return 'Você ainda não me contou nenhuma dívida.';
  const sum = diagnosis && openDebts(diagnosis) > 1 ? [`Somando, *${formatBrl(diagnosis.totalOwed)}* hoje.`] : [];
  return ['Suas dívidas:', ...debts.map((debt) => `• ${debtLine(debt)}`), ...sum].join('\n');
}

/** Everything is paid, or of nothing is known how much it is. */
function noneOwed(debts: readonly DebtDraft[]): string {
  const isPaid = debts.every(({ balance, instalmentsRemaining }) => balance === 0 || instalmentsRemaining === 0);
  return isPaid && debts.length > 0 ? roadmap.noDebtsLeft : debtsTold(debts);
}

/** "quanto devo no itaú?": each debt there, as it was told. */
export function owedThere(debts: readonly DebtDraft[]): string {
  const heading =
    debts.length === 1
      ? 'Pelo que você me contou:'
      : `Com *${debts[0]?.creditor}* você tem *${roadmap.debtCount(debts.length)}*:`;
  return [heading, ...debts.map((debt) => `• ${debtLine(debt)}`)].join('\n');
}

/** The entry of an agreement is owed with the rest of it. */
function openDebts({ debts }: Diagnosis): number {
  return debts.filter(({ id }) => !id.endsWith('-entry')).length;
}

function sumOf(payments: Situation['payments']): number {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}

/** The roadmap has said the month as a list; asked for, the step is said in other words, with what helps to take it. */
function nextStep({ situation, plan, diagnosis, due, today }: Known): string {
  if (plan.kind === 'payable') return nextPayment(plan, due, today) || nothingToPay(situation);
  const [first] = whomFirst(plan.debts, today);
  return [
    firstWay(waysOut(diagnosis, plan, today), plan.debts, today),
    ...(first ? [textFor(nameOf(first))] : []),
  ].join('\n');
}

/** Who has told no debt yet, or none that is known well enough to be planned, does not owe nothing. */
function nothingToPay({ debts }: Situation): string {
  const isAllPaid = debts.length > 0 && debts.every(({ balance }) => balance === 0);
  return isAllPaid ? roadmap.noDebtsLeft : PLAN_FIRST;
}

function textFor(name: string): string {
  return `Quer começar por *${name}*? Escreve *como negociar com ${sayableName(name)}*, que eu te mando o que falar.`;
}

const PLAN_FIRST = 'O primeiro passo é a gente terminar o seu plano. Faltam só algumas respostas.';

/** All that is kept of a person, in words (MEUS DADOS). */
export function everythingKept(state: ConversationState, situation: Situation): string {
  const sections = [
    ['*Tudo o que eu guardei de você:*'],
    [
      `Nome no WhatsApp: ${state.firstName ?? 'não sei'}`,
      `Autorização: ${state.consent === 'given' ? 'dada por você' : 'não dada'}`,
    ],
    section(
      'Renda',
      situation.incomes.map(({ source, monthly }) => `${INCOME_SOURCE[source]}: ${formatBrl(monthly)} por mês`),
    ),
    section(
      'Gastos',
      situation.expenses.map((expense) => `${expenseName(expense)}: ${formatBrl(expense.monthly)} por mês`),
    ),
    section('Dívidas', situation.debts.map(debtLine)),
    section(
      'Propostas',
      situation.debts.flatMap((debt) => (debt.offers ?? []).map((offer) => offers.offerLine(debtName(debt), offer))),
    ),
    section('Ajustes do plano', adjustments(situation)),
    section('Preocupações', situation.worries.length > 0 ? [`${situation.worries.length} anotada(s)`] : []),
    [
      `Também ficam as mensagens desta conversa, o plano e o que você achou dele. O que eu não entendi fica por ${MISUNDERSTOOD_KEPT_DAYS} dias, sem nome nem documento, pra eu aprender. Pra apagar tudo: *APAGAR TUDO*.`,
    ],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function adjustments({ extraMonthly, missedMonths, lessInMonth, oneOffs }: Situation): string[] {
  return [
    ...(extraMonthly === 0
      ? []
      : [`${formatBrl(Math.abs(extraMonthly))} a ${extraMonthly > 0 ? 'mais' : 'menos'} por mês pras dívidas`]),
    ...missedMonths.map((month) => `${monthName(month)} sem pagamento`),
    ...[...lessInMonth].map(([month, amount]) => `${formatBrl(amount)} a menos em ${monthName(month)}`),
    ...oneOffs.map(({ month, amount }) => `${formatBrl(amount)} entrando uma vez em ${monthName(month)}`),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`*${title}*`, ...lines.map((line) => `• ${line}`)];
}

export const seeYou = 'Combinado! Qualquer novidade me chama. Um passo de cada vez. 💛';

/** A no right after something was taken out. */
export const putBack = 'Quer que eu desfaça a última mudança, e volte como estava? Responde *SIM* ou *NÃO*.';

/** A yes to nothing that was asked. */
export const saidYes = 'Certo! 👍 Pra ver o que pagar agora, escreve *próximo passo*.';

export const humanCalled =
  'Avisei a nossa equipe. Alguém te chama por aqui assim que puder, e enquanto isso eu sigo com você.';
