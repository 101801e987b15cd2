import type { Debt } from '../../domain/debts/debt.ts';
import type { LawRuleId } from '../../domain/law/rule.ts';
import { lawRule, shownAs } from '../../domain/law/rules.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import {
  instalmentToPropose,
  type NegotiationRange,
  priceToPropose,
} from '../../domain/negotiation/negotiation-range.ts';
import type { TalkKind } from '../../domain/negotiation/talk-kind.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { lawSentence } from './law-words.ts';
import { isOld, type Talk } from './negotiation.ts';
import { DEBT_KIND } from './words.ts';

/**
 * Texts that a person copies and sends in their own name, so without the signs of bold. Document numbers are never in
 * them: the company asks for those in its own channel.
 */
export function messageToCreditor(talk: Talk): string {
  const { name, kind, range, hasPlan, onTable } = talk;
  const price = hasPlan ? priceToPropose(range) : undefined;
  // What they ask already is not bid up.
  const opening = price !== undefined && price < (onTable ?? Number.POSITIVE_INFINITY) ? price : undefined;
  if (kind === 'person') return toSomeoneKnown(range);
  if (isOld(range)) return informationRequest(name);
  return [
    `Olá! Meu nome é [seu nome], contrato nº [nº do contrato].`,
    `Quero resolver a minha dívida com ${name} e peço uma proposta que caiba no meu orçamento.`,
    proposal(kind, range, opening),
    `Por favor, enviem por escrito: ${WANTED_IN_WRITING[kind]}`,
    'Vou ler a proposta completa antes de decidir. Obrigado(a),\n[seu nome]',
  ].join('\n\n');
}

export function draftIntro(kind: TalkKind): string {
  return kind === 'person'
    ? '✍️ Aí vai uma mensagem pronta. Troca o que está entre [colchetes], e do seu jeito fica melhor ainda.'
    : '✍️ Aí vai uma mensagem pronta. Troca o que está entre [colchetes] e manda só pelo canal oficial. CPF e senha, só dentro do aplicativo ou site deles.';
}

/** An old debt is not to be acknowledged by a friendly word. */
function informationRequest(name: string): string {
  return [
    'Olá! Meu nome é [seu nome].',
    `Recebi uma cobrança em nome de ${name} e peço, por escrito: a origem da dívida, o número do contrato, a data em que venceu e o cálculo do valor cobrado.`,
    'Peço também a confirmação de que meu nome não está em nenhum cadastro por essa cobrança.',
    'Esta mensagem é só um pedido de informação: não reconheço a dívida nem faço acordo por aqui.\n[seu nome]',
  ].join('\n\n');
}

function toSomeoneKnown({ instalment, owed }: NegotiationRange): string {
  const offer =
    instalment > 0
      ? instalment >= owed
        ? `Consigo te pagar os ${formatBrl(owed)} no dia [dia].`
        : `Consigo te pagar até ${formatBrl(instalment)} por mês, a partir do dia [dia].`
      : 'Este mês ainda não consigo, e não quero te prometer o que não posso. Te dou notícia no dia [dia].';
  return `Oi, [nome]! Não esqueci do que te devo, e quero acertar com você. ${offer} Pode ser assim? Obrigado(a) pela paciência.`;
}

function proposal(kind: TalkKind, range: NegotiationRange, opening: number | undefined): string {
  const monthly = monthlyWords(range);
  switch (kind) {
    case 'service':
      return `Sobre as contas em atraso, consigo: ${monthly}, além da conta do mês. Peço que o serviço não seja cortado enquanto eu cumprir.`;
    case 'home':
      return `Sobre o atrasado, consigo: ${monthly}, além do valor do mês. Quero continuar no imóvel.`;
    case 'secured':
      return `Peço que as parcelas em atraso sejam diluídas ou levadas para o fim do contrato. O que consigo hoje: ${monthly}.`;
    case 'payroll':
      return 'Peço o saldo para quitação antecipada, a taxa de juros e o prazo, para comparar com outros bancos, e se há condição melhor para o meu contrato.';
    case 'company':
    case 'tax':
    case 'person':
    case 'loan-shark':
      if (opening !== undefined && kind === 'company') {
        return `Consigo propor ${formatBrl(opening)} à vista para quitar tudo. Se não for possível, ${monthly}.`;
      }
      return `O que consigo hoje: ${monthly}. Peço o menor valor de vocês para quitar à vista.`;
  }
}

function monthlyWords(range: NegotiationRange): string {
  const part = instalmentToPropose(range);
  if (part !== undefined) return `parcelas de até ${formatBrl(part)} por mês, sem entrada`;
  return range.instalment >= range.owed
    ? 'acertar tudo de uma vez, com desconto'
    : 'uma pausa nas parcelas, ou outra data de vencimento, sem novos juros';
}

const FULL =
  'o valor total, o número e o valor das parcelas, o custo efetivo total (CET) ao ano, o nome e o CNPJ de quem recebe, e o prazo para limpar o meu nome.';

const WANTED_IN_WRITING: Record<TalkKind, string> = {
  company: FULL,
  service: 'o valor total, as parcelas, os encargos cobrados e se tenho direito a alguma tarifa menor.',
  home: 'o valor total em atraso, as parcelas e as datas.',
  secured: FULL,
  payroll:
    'o saldo devedor, o custo efetivo total (CET) ao ano, o número de parcelas que faltam e o valor de cada uma.',
  tax: 'o valor total, o número de parcelas e os encargos.',
  person: '',
  'loan-shark': '',
};

/** The text for consumidor.gov.br or Procon, with the rights that hold for this debt. */
export function complaint({ name, kind, range, today }: Talk, debt: Debt): string {
  const rights = rightsOf(range).flatMap((id) => rightWords(id, today));
  return [
    `Reclamação: ${name}`,
    account(name, debt, range),
    'Procurei a empresa em [data], pelo [canal], protocolo [nº do protocolo], e [não tive resposta / a proposta não cabe no meu orçamento].',
    ...(rights.length > 0 ? [['O que as regras dizem:', ...rights].join('\n')] : []),
    ['O que peço:', ...requests(kind, range)].join('\n'),
    '[seu nome], [sua cidade]',
  ].join('\n\n');
}

function account(name: string, { kind, overdueSince }: Debt, range: NegotiationRange): string {
  if (isOld(range)) {
    return `${name} me cobra uma dívida antiga, contrato [nº do contrato]. Peço esclarecimentos, sem reconhecer a dívida.`;
  }
  const what = kind === 'other' ? 'uma dívida' : `uma dívida (${DEBT_KIND[kind]})`;
  const late = overdueSince === undefined ? '' : `, em atraso desde ${monthAndYear(overdueSince)}`;
  return `Tenho com ${name} ${what}, contrato [nº do contrato], de cerca de ${formatBrl(range.owed)} hoje${late}. Quero pagar, dentro do que cabe no meu orçamento.`;
}

/** Of an old debt only what helps against it; what the card may cost is another matter then. */
function rightsOf(range: NegotiationRange): readonly LawRuleId[] {
  const listing = range.cautions.flatMap(({ kind, ruleIds }) => (kind === 'listing-over' ? ruleIds : []));
  return [...listing, ...(isOld(range) ? range.ruleIds.filter((id) => id === 'abusive-collection') : range.ruleIds)];
}

/** A formal text names only what is beyond doubt today. */
function rightWords(id: LawRuleId, today: LocalDate): readonly string[] {
  const rule = lawRule(id);
  return shownAs(rule, today) === 'plain' ? [`• ${rule.title} (${rule.citation}).`] : [];
}

function requests(kind: TalkKind, range: NegotiationRange): readonly string[] {
  const isListedTooLong = range.cautions.some((caution) => caution.kind === 'listing-over');
  const offer = `uma proposta por escrito que caiba no meu orçamento: ${monthlyWords(range)}`;
  const asked = [
    'o cálculo completo da dívida: valor original, juros, multa, encargos e custo efetivo total (CET)',
    ...(kind === 'payroll' ? ['o saldo para quitação e para levar o contrato a outro banco'] : []),
    ...(isListedTooLong
      ? ['a retirada do meu nome dos cadastros, pelo tempo que já passou do vencimento']
      : kind === 'payroll'
        ? []
        : [offer]),
  ];
  return asked.map((request, index) => `${index + 1}. ${request}${index < asked.length - 1 ? ';' : '.'}`);
}

/** Where the text goes, and what the law says of the answer. */
export function complaintIntro(today: LocalDate): string {
  return [
    '📝 Aí vai o texto. Troca o que está entre [colchetes] e cola no *consumidor.gov.br* (entra com a sua conta gov.br) ou leva no *Procon*, de graça.',
    lawSentence('company-answers', today),
    'Guarda o número. CPF só no site oficial, aqui não precisa.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** Neighbours, the family and the State are no consumer matter. */
export const NO_CONSUMER_MATTER: Record<'home' | 'tax' | 'person', string> = {
  home: 'Aluguel e condomínio não entram no consumidor.gov.br. Se a conversa não andar, a *Defensoria Pública* orienta de graça, e vale ir antes de virar processo.',
  tax: 'Imposto não entra no consumidor.gov.br. O parcelamento é pedido no site oficial do órgão, e a *Defensoria Pública* orienta de graça se virar cobrança na Justiça.',
  person:
    'Dívida com gente conhecida não entra no consumidor.gov.br nem no Procon. Se precisar de ajuda pra conversar, a *Defensoria Pública* faz conciliação de graça.',
};

function monthAndYear(date: LocalDate): string {
  const [year, month] = date.split('-');
  return `${month}/${year}`;
}
