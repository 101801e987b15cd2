import type { DebtDraft } from '../../contracts/conversation-state.ts';
import { nameOf, sayableName } from '../../domain/debts/debt-name.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { lawSentence } from './law-words.ts';
import { DEBT_KIND, dayAndMonth, list, percent, plural } from './words.ts';

export const DEBT_QUESTIONS = [
  'Agora as dívidas. *Pra quem você deve e quanto?* Pode mandar tudo junto ou uma por vez, do seu jeito. Exemplo: "nubank cartão 3 mil, renner 12x de 89 faltam 7".',
  'Me conta uma dívida de cada vez: o nome (banco, loja, pessoa) e o valor. Exemplo: "devo 2 mil no Itaú".',
  'Pode ser aproximado: o nome de quem você deve e um valor. Se não tem dívida nenhuma, escreve *NENHUMA*. Se preferir, *HUMANO* chama uma pessoa.',
];

export const MORE_DEBTS_QUESTIONS = [
  'Tem mais alguma dívida? Vale conta de luz atrasada, carnê, dinheiro de parente. Se acabou, responde *só isso*.',
  'Tem mais alguma dívida, mesmo pequena? Se não, responde *NÃO*.',
  'Escolhe um número:',
];

export const MORE_DEBTS_OPTIONS = ['Tenho mais uma', 'Acabou, é só isso'] as const;

/** What a debt is called; while its creditor is not known: "cartão de crédito", "a de R$ 300,00". */
export function debtName(debt: DebtDraft): string {
  if (debt.creditor) return nameOf(debt);
  const owed = owedWords(debt);
  return debt.kind ? DEBT_KIND[debt.kind] : owed ? `a de ${owed}` : 'essa dívida';
}

export function creditorQuestions(debt: DebtDraft): string[] {
  const owed = owedWords(debt);
  const asksCount = debt.instalmentAmount !== undefined && debt.instalmentsRemaining === undefined;
  return [
    asksCount
      ? `Essa de ${owed} é com quem, e quantas parcelas ainda *faltam*?`
      : `Essa dívida${owed ? ` de ${owed}` : ''} é com quem? Banco, loja ou pessoa.`,
    'Qual o nome de quem você deve? Exemplo: "Bradesco", "Casas Bahia", "meu cunhado".',
    'Pode escrever só um apelido pra ela, tipo "loja do bairro".',
  ];
}

export const KIND_OPTIONS = [
  'Cartão de crédito',
  'Empréstimo',
  'Cheque especial',
  'Carnê ou crediário',
  'Financiamento de carro ou moto',
  'Financiamento da casa',
  'Consignado (desconta do salário ou benefício)',
  'Outra coisa',
] as const;

export function kindQuestions(debt: DebtDraft): string[] {
  return [
    debt.creditor ? `A dívida com *${debtName(debt)}* é de quê?` : `E *${debtName(debt)}*, é de quê?`,
    `Pra eu usar os juros certos (*${debtName(debt)}*): é cartão, empréstimo, cheque especial…?`,
    `Escolhe um número pra *${debtName(debt)}*, ou escreve *NÃO SEI*:`,
  ];
}

export function amountQuestions(debt: DebtDraft): string[] {
  return [
    `Quanto está devendo pra *${debtName(debt)}* hoje? Se for parcelado, me diz o valor e quantas parcelas faltam.`,
    `Qual o valor da dívida com *${debtName(debt)}*? Exemplo: "uns 2.500" ou "faltam 8 de 190".`,
    'Olha no aplicativo ou na fatura se der. Um valor aproximado já ajuda. Ou escreve *PULA*.',
  ];
}

/** Several sums at once: one message answers what would be a question for each. */
export function amountsQuestions(debts: readonly DebtDraft[]): string[] {
  const names = debts.map((debt) => `*${debtName(debt)}*`);
  const [first = '', second = ''] = debts.map((debt) => sayableName(debtName(debt)).toLowerCase());
  return [
    `Quanto está devendo hoje pra ${list(names)}? Pode mandar tudo junto, tipo "${first} 2.000, ${second} 800". Se for parcelado, me diz o valor e quantas faltam.`,
    `Me diz o nome e o valor de cada uma: ${list(names)}. Pode ser aproximado, uma de cada vez.`,
  ];
}

export function instalmentsQuestions(debt: DebtDraft): string[] {
  const amount = debt.instalmentAmount === undefined ? '' : ` de ${formatBrl(debt.instalmentAmount)}`;
  return [
    `Quantas parcelas${amount} de *${debtName(debt)}* ainda *faltam* pagar?`,
    `Só o número de parcelas que faltam em *${debtName(debt)}*. Exemplo: "7".`,
    'Pode ser aproximado, tipo "umas 10". Ou escreve *PULA*.',
  ];
}

export function rateQuestions(creditors: readonly string[]): string[] {
  return [
    `Você sabe os *juros* ${creditors.length > 1 ? 'de alguma destas:' : 'da dívida com'} ${list(creditors)}? Exemplo: "${example(creditors).toLowerCase()} 14% ao mês". Se não sabe, tudo bem: responde *NÃO SEI* que eu uso a média do Banco Central.`,
    'Os juros aparecem na fatura ou no contrato, em % ao mês. Se não achar, responde *NÃO SEI*.',
    'Pode deixar: responde *NÃO SEI* que eu sigo com a média do mercado.',
  ];
}

export function overdueQuestions(creditors: readonly string[]): string[] {
  const one = creditors.length === 1;
  return [
    one
      ? `A dívida com *${creditors[0]}* está *atrasada*? Se sim, desde quando?`
      : `Quais destas estão *atrasadas*, e desde quando: ${list(creditors)}? Exemplo: "só a ${example(creditors)}, desde março". Se está tudo em dia, responde *NENHUMA*.`,
    one
      ? 'Está em dia ou atrasada? Exemplo: "atrasada desde maio" ou "em dia".'
      : 'Me diz os nomes das que atrasaram e mais ou menos desde quando. Ou *TODAS*, ou *NENHUMA*.',
    'Se não tem certeza, responde *NÃO SEI* que a gente segue.',
  ];
}

/** One of the names as it can be written back; one that names a single debt, where there is any. */
function example(names: readonly string[]): string {
  const sayable = names.map(sayableName);
  const only = sayable.find((name) => sayable.filter((other) => other === name).length === 1);
  return only ?? sayable[0] ?? '';
}

export const OFFER_QUESTIONS = [
  'Algum credor te fez uma *proposta de acordo*? Exemplo: "a Renner quita por 350 até dia 15". Se não, responde *NÃO*.',
  'Se recebeu proposta (por SMS, e-mail, Serasa), me conta de quem e o valor. Senão, *NÃO*.',
  'Pode responder *NÃO* que a gente segue.',
];

/** "cartão de crédito Nubank: *R$ 3.000,00*, 14% ao mês". */
export function debtLine(debt: DebtDraft): string {
  const name = shortName(debt);
  // A name that tells it from another one there says the kind already.
  const isSaid = name !== debt.creditor || name === '';
  const kind = !isSaid && debt.kind && debt.kind !== 'other' ? ` (${DEBT_KIND[debt.kind]})` : '';
  const details = [owedWords(debt), minimumWords(debt), rateWords(debt), dueWords(debt), overdueWords(debt)].filter(
    (words) => words !== '',
  );
  return `*${name}*${kind}${details.length > 0 ? `: ${details.join(', ')}` : ''}`;
}

/** What its line says anyway needs no saying in the name: "Bradesco (cartão de crédito): R$ 900,00". */
function shortName(debt: DebtDraft): string {
  const { balance, instalmentAmount } = debt;
  const name = debtName(debt);
  const told = instalmentAmount ?? balance;
  return debt.creditor !== '' && told !== undefined && name.includes(formatBrl(told)) ? debt.creditor : name;
}

function owedWords(debt: DebtDraft): string {
  const about = debt.approximate ? 'uns ' : '';
  if (debt.instalmentAmount !== undefined && debt.instalmentsRemaining !== undefined) {
    return `${plural(debt.instalmentsRemaining, 'parcela', 'parcelas')} de ${formatBrl(debt.instalmentAmount)}`;
  }
  if (debt.balance !== undefined) return `${about}${formatBrl(debt.balance)}`;
  return debt.instalmentAmount === undefined ? '' : `parcelas de ${formatBrl(debt.instalmentAmount)}`;
}

function minimumWords({ minimumPayment }: DebtDraft): string {
  return minimumPayment === undefined ? '' : `mínimo de ${formatBrl(minimumPayment)}`;
}

function rateWords({ rate }: DebtDraft): string {
  return rate ? `juros de ${percent(rate.value, 2)} ao ${rate.period === 'month' ? 'mês' : 'ano'}` : '';
}

function dueWords({ dueDay }: DebtDraft): string {
  return dueDay === undefined ? '' : `vence dia ${dueDay}`;
}

function overdueWords({ overdue, overdueSince }: DebtDraft): string {
  if (overdue !== 'yes') return '';
  if (!overdueSince) return 'atrasada';
  const [year, month] = overdueSince.split('-');
  return `atrasada desde ${month}/${year}`;
}

export function debtRemoved(debt: DebtDraft): string {
  return `Tirei *${debtName(debt)}* da lista.`;
}

/** "só isso", asked about one of them. */
export const listClosed = 'Certo, então são essas.';

/** "não", asked how much. */
export function owedOrNot(debt: DebtDraft): string {
  return `Só pra eu anotar certo: *${debtName(debt)}* é uma dívida que você tem?`;
}

export const OWED_OR_NOT_OPTIONS = ['Sim, só não sei quanto', 'Não, tira da lista'] as const;
export const owedLater = 'Sem problema. Quando souber o valor, me conta.';

/** Said before a payment that nobody told in figures. */
export const restCounted =
  'Contei o que ainda faltava. Se você pagou outro valor, escreve *VOLTA* e me diz quanto foi.';

/** "a renner já paguei": all of it, or this month's part? */
export function paidAll(name: string, rest: number): string {
  return `Que bom! Foi *tudo* o que faltava de *${name}*, ${formatBrl(rest)}? Responde *SIM*. Se foi só uma parte, me escreve o valor, tipo "paguei 200 de ${sayableName(name)}".`;
}

/** A second sum for one creditor while debts are being listed. */
export function countedApart(creditor: string): string {
  return `Contei como *outra* dívida com ${creditor}. Se for a mesma, escreve *VOLTA* e me manda o valor certo.`;
}

export const nothingToRemove =
  'Não achei essa dívida na sua lista. Me diz o nome de quem cobra, tipo "tira a Renner", ou manda *MEUS DADOS* pra ver todas.';

export const countedOnce = 'Juntei as duas: agora conta uma vez só.';
export const nothingTwice =
  'Não achei nenhuma repetida. Me diz qual, tipo "o Itaú tá repetido", ou manda *MEUS DADOS* pra ver todas.';
export const ratesUnknown = 'Sem problema, uso a média do Banco Central e marco como estimativa.';
export const noneOverdue = 'Ótimo, tudo em dia.';
export const noDebts = 'Que notícia boa! Então vamos cuidar pra continuar assim.';
export const overdueWhich = 'Qual delas, e desde quando?';
export const rateOfWhich = 'De qual dívida é essa taxa?';
/** Asked before anything is noted of one of several debts of a creditor. */
export function whichOfOne(creditor: string): string {
  return `Com *${creditor}* você tem mais de uma dívida. De qual você está falando? Responde com o número:`;
}

export const whichOfKind = 'Você tem mais de uma assim. De qual você está falando? Responde com o número:';

export function oneAtATime(creditor: string): string {
  return `E o de *${creditor}*, me manda de novo depois dessa, que lá também tem mais de uma.`;
}

export const paymentOfWhich = 'Que bom! De qual dívida foi esse pagamento? Me escreve com o nome e o valor.';

/** With the debts as options. */
export const paymentOfThese = 'Que bom! De qual dívida foi esse pagamento? Responde com o número:';

/** Said as what it was taken for, so that it can be put right. */
export function offerPaid(creditor: string, amount: number): string {
  return `Boa! 👏 Contei os *${formatBrl(amount)}* como o acordo de *${creditor}*. Se era só uma parte da dívida, escreve *VOLTA* que eu corrijo.`;
}

/** The first part of an offer, by which it is taken as agreed upon. */
export function firstPartPaid(creditor: string, amount: number): string {
  return `Boa! 👏 Contei os *${formatBrl(amount)}* como a primeira parte do acordo com *${creditor}*. Se não foi, escreve *VOLTA* que eu corrijo.`;
}

/** Said behind the sum that is all of it. */
export const ALL_OF_IT = 'tudo';

/** Likely sums follow as options, where there are any. */
export function paymentHowMuch(debt: DebtDraft, sums: number): string[] {
  const name = debtName(debt);
  const how = sums > 0 ? 'Escolhe o número, ou escreve o valor:' : 'Pode escrever só o valor, tipo "200".';
  return [`Boa! 👏 Quanto você pagou de *${name}*? ${how}`, `Só o valor que você pagou de *${name}*, tipo "200":`];
}

/** Money for a debt that is not in the list. */
export function paymentOfUnknown(creditor: string): string {
  return `Que bom! Só que *${creditor}* ainda não está na sua lista. Me diz quanto falta pagar lá, tipo "devo 500 pra ${creditor.toLowerCase()}". Se já acabou, não precisa.`;
}

/** `on`: the day, where that was mended. */
export function paymentCorrected(creditor: string, amount: number, on?: LocalDate): string {
  const when = on === undefined ? '' : `, em ${dayAndMonth(on)}`;
  return `Corrigi: *${formatBrl(amount)}* pagos pra *${creditor}*${when}.`;
}

/** Before the same sum for the same debt is written again; `on`: the day on which it was told, where not today. */
export function paymentAgain(creditor: string, amount: number, on: LocalDate | undefined): string {
  const when = on === undefined ? 'hoje' : `em ${dayAndMonth(on)}`;
  return `Você já me contou *${formatBrl(amount)}* pagos pra *${creditor}* ${when}. Foi *outro* pagamento? Responde *SIM* ou *NÃO*.`;
}

/** After "volta" to a payment that was taken for an agreement. */
export function apartInstead(creditor: string, amount: number): string {
  return `Anoto esses *${formatBrl(amount)}* de *${creditor}* como um pagamento à parte, sem acordo? Responde *SIM* ou *NÃO*.`;
}

export function paymentNoted(creditor: string, amount: number): string {
  return `Boa! 👏 Anotei *${formatBrl(amount)}* pagos pra *${creditor}*.`;
}

/** A name that was never in arrears has nothing to be cleared of, and a person writes no letter of quittance. */
export function debtClosed(debt: DebtDraft, today: LocalDate): string {
  const closed = `E com isso a dívida com *${debtName(debt)}* está quitada! 🎉 Guarda o comprovante`;
  if (debt.kind === 'informal' || debt.kind === 'loan-shark') return `${closed}.`;
  const wasLate = debt.overdue === 'yes' || debt.negativeListed === true || debt.agreement !== undefined;
  const clearing = wasLate ? lawSentence('record-removal', today) : '';
  return `${closed} e pede a carta de quitação. ${clearing}`.trim();
}
