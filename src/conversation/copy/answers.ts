import type { QuestionTopic } from '../../contracts/command.ts';
import type { ConversationState } from '../../contracts/conversation-state.ts';
import type { Diagnosis } from '../../domain/diagnosis/diagnosis.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import type { Situation } from '../situation.ts';
import { expenseName } from './budget.ts';
import { debtLine } from './debts.ts';
import * as roadmap from './roadmap.ts';
import { INCOME_SOURCE, monthName } from './words.ts';

type Known = { readonly situation: Situation; readonly diagnosis: Diagnosis; readonly plan: PayoffPlan };

/** What is answered to a question in the middle of things. */
export function answerTo(topic: QuestionTopic, { situation, diagnosis, plan }: Known): string {
  switch (topic) {
    case 'what-is-this':
      return 'Eu pego o que você ganha, gasta e deve, e monto um plano mês a mês pra você sair das dívidas pagando o mínimo de juros. Sem vender empréstimo.';
    case 'is-it-safe':
      return 'É seguro: eu não peço senha, CPF nem cartão, não recebo dinheiro e não vendo os seus dados. Você vê tudo com *MEUS DADOS* e apaga com *APAGAR TUDO*.';
    case 'cost':
      return 'Montar o plano é de graça. Eu nunca peço taxa nem Pix: se alguém pedir dinheiro em meu nome, é golpe.';
    case 'rotativo':
      return 'Rotativo é quando você paga só uma parte da fatura: o resto vira dívida com os juros mais altos que existem. Por lei, só pode ficar nele até a fatura seguinte, e os juros não podem passar do valor da dívida.';
    case 'minimum-payment':
      return 'Pagar só o mínimo evita o atraso, mas quase tudo vai pra juros e a dívida anda muito devagar. Por isso o plano põe o que sobra onde os juros são maiores.';
    case 'name-cleaning':
      return 'Pagou ou fechou acordo e pagou a primeira parcela: a empresa tem até 5 dias úteis pra tirar o seu nome do cadastro. Guarda o comprovante.';
    case 'prescription':
      return 'Depois de 5 anos a dívida sai do cadastro de devedores e, em geral, não pode mais ser cobrada na justiça. Cuidado: fazer acordo pode recomeçar o prazo. A Defensoria confere o seu caso de graça.';
    case 'total-owed':
      return `Pelo que você me contou, são *${formatBrl(diagnosis.totalOwed)}* em ${roadmap.debtCount(situation.debts.length)}.`;
    case 'my-debts':
      return situation.debts.length === 0
        ? 'Você ainda não me contou nenhuma dívida.'
        : ['Suas dívidas:', ...situation.debts.map((debt) => `• ${debtLine(debt)}`)].join('\n');
    case 'freedom-date':
      return plan.kind === 'payable' && situation.debts.length > 0
        ? `No plano de agora você fica livre em *${monthName(plan.freeOn)}*.`
        : 'Ainda não tenho uma data pra te dar com o que sei até aqui.';
    case 'next-step':
      return nextStep(plan);
    case 'roadmap':
    case 'link':
      return 'Ainda estou juntando as informações. Assim que terminar eu te mando o plano com o link.';
  }
}

function nextStep(plan: PayoffPlan): string {
  if (plan.kind === 'unpayable')
    return 'O próximo passo é renegociar o tamanho das parcelas, antes de pagar qualquer coisa a mais.';
  const first = plan.months.find(({ payments }) => payments.some(({ amount }) => amount > 0));
  return first ? `*O passo de agora:*\n${roadmap.month(first, plan.debts)}` : roadmap.noDebtsLeft;
}

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
    section('Preocupações', situation.worries.length > 0 ? [`${situation.worries.length} anotada(s)`] : []),
    ['Também ficam as mensagens desta conversa e o plano. Pra apagar: *APAGAR TUDO*.'],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`*${title}*`, ...lines.map((line) => `• ${line}`)];
}

export function paymentHowMuch(creditor: string): string {
  return `Boa! Quanto você pagou pra *${creditor}*? Me escreve assim: "paguei 200 do ${creditor.toLowerCase()}".`;
}

export const seeYou = 'Combinado! Qualquer novidade me chama. Um passo de cada vez. 💛';

export const humanCalled =
  'Avisei a nossa equipe. Alguém te chama por aqui assim que puder, e enquanto isso eu sigo com você.';
