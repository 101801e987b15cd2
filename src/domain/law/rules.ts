import type { LocalDate } from '../time/local-date.ts';
import type { LawRule, LawRuleId } from './rule.ts';

/** The rule with this id. */
export function lawRule(id: LawRuleId): LawRule {
  return BY_ID[id];
}

/** All rules, for pages that list them and for the review test. */
export function lawRules(): readonly LawRule[] {
  return Object.values(BY_ID);
}

/** True when somebody must look at the rule again, or it is no longer in force: show it with a caution, or not at all. */
export function needsCaution(rule: LawRule, today: LocalDate): boolean {
  if (rule.confidence === 'uncertain') return true;
  return rule.reviewOn <= today || (rule.validUntil !== undefined && rule.validUntil < today);
}

type RuleText = Omit<LawRule, 'id'>;

const CHECKED = '2026-10-09';

const BY_ID: { readonly [Id in LawRuleId]: LawRule & { readonly id: Id } } = {
  'minimum-for-living': rule('minimum-for-living', {
    title: 'O mínimo para viver (R$ 600 por mês) fica fora das dívidas',
    citation: 'Decreto 11.150/2022, alterado pelo Decreto 11.567/2023; STF, ADPF 1.005, 1.006 e 1.097 (23/04/2026)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-04-23',
  }),
  'over-indebtedness-plan': rule('over-indebtedness-plan', {
    title: 'Você pode chamar todos os credores para um plano de até 5 anos, com o mínimo para viver preservado',
    citation: 'CDC, arts. 54-A e 104-A (Lei 14.181/2021)',
    checkedOn: CHECKED,
    confidence: 'certain',
    reviewOn: '2027-06-30',
  }),
  'compulsory-plan': rule('compulsory-plan', {
    title: 'Sem acordo, o juiz pode definir um plano de pagamento',
    citation: 'CDC, art. 104-B (Lei 14.181/2021)',
    checkedOn: CHECKED,
    confidence: 'certain',
    reviewOn: '2027-06-30',
  }),
  'absent-creditor': rule('absent-creditor', {
    title: 'O credor que falta à audiência sem motivo não pode cobrar por um tempo e recebe depois dos outros',
    citation: 'CDC, art. 104-A, § 2º (Lei 14.181/2021)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'card-interest-cap': rule('card-interest-cap', {
    title: 'Os juros e encargos do cartão não podem passar do valor original da dívida',
    citation: 'Lei 14.690/2023, art. 28, § 1º; Resolução CMN 5.112/2023',
    validFrom: '2024-01-03',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'card-revolving-limit': rule('card-revolving-limit', {
    title: 'O rotativo só vale até a próxima fatura; depois o banco tem que oferecer um parcelamento melhor',
    citation: 'Resolução CMN 4.549/2017',
    checkedOn: CHECKED,
    confidence: 'certain',
    reviewOn: '2027-06-30',
  }),
  'overdraft-interest-cap': rule('overdraft-interest-cap', {
    title: 'O cheque especial não pode cobrar mais de 8% ao mês',
    citation: 'Resolução CMN 4.765/2019; a tarifa de 0,25% caiu no STF (ADI 6.407)',
    validFrom: '2020-01-06',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'early-payment-discount': rule('early-payment-discount', {
    title: 'Quem paga parcelas antes tem direito ao desconto dos juros, sem tarifa',
    citation: 'CDC, art. 52, § 2º; Resoluções CMN 3.516/2007 e 5.004/2022, art. 7º',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'late-charges': rule('late-charges', {
    title: 'A multa por atraso é de no máximo 2%, e os juros de mora costumam ser de 1% ao mês',
    citation: 'CDC, art. 52, § 1º (multa); 1% ao mês é o uso comum nos contratos (mora)',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'energy-late-charges': rule('energy-late-charges', {
    title: 'Na conta de luz atrasada: multa de até 2%, juros de 1% ao mês e correção pelo IPCA',
    citation: 'ANEEL, Resolução Normativa 1.000/2021, art. 343',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'legal-default-rate': rule('legal-default-rate', {
    title: 'Sem taxa combinada, a dívida atrasada tem correção pelo IPCA mais a taxa legal (Selic menos IPCA)',
    citation: 'Lei 14.905/2024; Resolução CMN 5.171/2024',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'negative-record-limit': rule('negative-record-limit', {
    title: 'O nome fica negativado por no máximo 5 anos',
    citation: 'CDC, art. 43, § 1º',
    checkedOn: CHECKED,
    confidence: 'certain',
    reviewOn: '2027-06-30',
  }),
  'negative-record-notice': rule('negative-record-notice', {
    title: 'Você tem que ser avisado por escrito antes de ter o nome negativado',
    citation: 'CDC, art. 43, § 2º',
    checkedOn: CHECKED,
    confidence: 'certain',
    reviewOn: '2027-06-30',
  }),
  'record-removal': rule('record-removal', {
    title: 'Depois de pagar, o nome tem que ser limpo em até 5 dias úteis',
    citation: 'CDC, art. 43',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  prescription: rule('prescription', {
    title: 'A cobrança na Justiça da maioria das dívidas prescreve em 5 anos',
    citation: 'Código Civil, art. 206, § 5º, I',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'prescribed-debt-collection': rule('prescribed-debt-collection', {
    title: 'Se uma dívida prescrita pode ser cobrada fora da Justiça ainda está em discussão',
    citation: 'STJ, Tema 1.264',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-03-31',
  }),
  'abusive-collection': rule('abusive-collection', {
    title: 'Ninguém pode ser ameaçado ou passar vergonha por causa de uma cobrança',
    citation: 'CDC, art. 42',
    checkedOn: CHECKED,
    confidence: 'certain',
    reviewOn: '2027-06-30',
  }),
  'inss-payroll-ceiling': rule('inss-payroll-ceiling', {
    title: 'O consignado do INSS tem teto de juros (1,85% ao mês no último que encontramos)',
    citation: 'Resolução CNPS 1.368/2025',
    validFrom: '2025-03-26',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-02-28',
  }),
  'clt-payroll-margin': rule('clt-payroll-margin', {
    title: 'O consignado de quem tem carteira assinada não pode passar de 35% do salário',
    citation: 'Lei 15.179/2025',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'total-effective-cost': rule('total-effective-cost', {
    title: 'O banco tem que informar o custo total do crédito (CET) por ano, com juros, tarifas, impostos e seguros',
    citation: 'Resolução CMN 4.881/2020',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'credit-tax': rule('credit-tax', {
    title: 'Todo crédito novo paga IOF: 0,38% mais 0,0082% por dia, até 365 dias',
    citation: 'IOF sobre crédito de pessoa física, sem mudança nos Decretos 12.466 e 12.499/2025',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-03-31',
  }),
  'debt-portability': rule('debt-portability', {
    title: 'Você pode levar a dívida para outro banco que cobre menos, inclusive a do cartão',
    citation: 'Lei 14.690/2023; Resolução CMN 5.112/2023',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  'company-answers': rule('company-answers', {
    title: 'No consumidor.gov.br a empresa responde em até 10 dias, de graça',
    citation: 'consumidor.gov.br, serviço público do Ministério da Justiça',
    checkedOn: CHECKED,
    confidence: 'likely',
    reviewOn: '2027-06-30',
  }),
  usury: rule('usury', {
    title: 'Emprestar dinheiro a juros abusivos sem ser banco é crime de usura',
    citation: 'Decreto 22.626/1933; Lei 1.521/1951, art. 4º',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-06-30',
  }),
  'thirteenth-salary': rule('thirteenth-salary', {
    title: 'O 13º vem em duas partes: até 30 de novembro e até 20 de dezembro',
    citation: 'Leis 4.090/1962 e 4.749/1965',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-06-30',
  }),
  'thirteenth-retirement': rule('thirteenth-retirement', {
    title: 'O 13º do INSS costuma ser adiantado para abril a junho, por decreto de cada ano',
    citation: 'Lei 8.213/1991, art. 40; o adiantamento depende de decreto anual',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-03-31',
  }),
  'emergency-renegotiation': rule('emergency-renegotiation', {
    title:
      'Um programa do governo com descontos ("Desenrola 3.0") foi anunciado; confirme se vale antes de contar com ele',
    citation: 'MP 1.393/2026',
    validFrom: '2026-09-25',
    checkedOn: CHECKED,
    confidence: 'uncertain',
    reviewOn: '2027-01-31',
  }),
};

function rule<Id extends LawRuleId>(id: Id, text: RuleText): LawRule & { readonly id: Id } {
  return { id, ...text };
}
