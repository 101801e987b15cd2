import type { LawRuleId, RuleText } from './rule.ts';

/** Home, light and pay: what can be taken or stopped, and when money comes. */
export const LIVING_RULES = {
  'energy-cut-notice': {
    title: 'A luz só pode ser cortada com aviso 15 dias antes, e não por conta vencida há mais de 90 dias',
    citation:
      'ANEEL, Resolução Normativa 1.000/2021 (aviso e prazo conferidos na página da Copel e na imprensa, 02/2026)',
    harmIfWrong: 'A person counts on more days of light than there are.',
    checkedOn: '2026-11-22',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'rent-eviction': {
    title: 'Na ação de despejo por falta de pagamento, quem paga tudo o que deve no prazo pode ficar no imóvel',
    citation: 'Lei 8.245/1991, art. 62, II (de conhecimento geral, não conferido)',
    harmIfWrong: 'A tenant waits for a term that is not there and loses the home.',
    checkedOn: '2026-11-22',
    confidence: 'uncertain',
    reviewOn: '2027-06-30',
  },
  'vehicle-seizure': {
    title: 'A Justiça pode tomar o carro ou a moto do financiamento quando a parcela atrasa',
    citation: 'Decreto-Lei 911/1969 (de conhecimento geral, não conferido)',
    checkedOn: '2026-11-22',
    confidence: 'uncertain',
    reviewOn: '2027-06-30',
  },
  'family-home': {
    title: 'A casa em que a família mora em geral não pode ser tomada por dívida comum',
    citation: 'Lei 8.009/1990 (de conhecimento geral, não conferido)',
    harmIfWrong: 'It has exceptions (financing, condominium, property tax), and a person could lose the home.',
    checkedOn: '2026-11-22',
    confidence: 'uncertain',
    reviewOn: '2027-06-30',
  },
  'wages-protected': {
    title: 'Salário e aposentadoria em geral não podem ser penhorados por dívida comum',
    citation: 'Código de Processo Civil, art. 833, IV (de conhecimento geral, não conferido)',
    harmIfWrong: 'Courts allow exceptions; a person may ignore a summons.',
    checkedOn: '2026-11-22',
    confidence: 'uncertain',
    reviewOn: '2027-06-30',
  },
  'alimony-first': {
    title: 'Pensão alimentícia atrasada pode levar à prisão: vem antes das outras dívidas',
    citation: 'Código de Processo Civil, art. 528 (de conhecimento geral, não conferido)',
    checkedOn: '2026-11-22',
    confidence: 'uncertain',
    reviewOn: '2027-06-30',
  },
  'thirteenth-salary': {
    title: 'O 13º vem em duas partes: até 30 de novembro e até 20 de dezembro',
    citation: 'Leis 4.090/1962 e 4.749/1965',
    checkedOn: '2026-11-22',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'thirteenth-retirement': {
    title: 'O 13º do INSS costuma ser adiantado para abril a junho, por decreto de cada ano',
    citation: 'Lei 8.213/1991, art. 40; o adiantamento depende de decreto anual',
    checkedOn: '2026-10-09',
    confidence: 'uncertain',
    reviewOn: '2027-03-31',
  },
  'fgts-anniversary': {
    title: 'Quem escolhe o saque-aniversário do FGTS só volta ao saque normal depois de 25 meses',
    citation:
      'Regras do FGTS (MTE, 16/08/2026): retorno em 25 meses; antecipação com 90 dias de espera e até 5 parcelas anuais',
    checkedOn: '2026-10-09',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'tax-refund-lots': {
    title: 'A restituição do Imposto de Renda é paga em lotes; a data está na consulta da Receita',
    citation: 'Receita Federal, calendário de cada ano (não conferido)',
    checkedOn: '2026-11-22',
    confidence: 'uncertain',
    reviewOn: '2027-03-31',
  },
  'national-holidays': {
    title: 'Feriados nacionais não são dias úteis',
    citation: 'Leis 662/1949, 6.802/1980, 9.093/1995 e 14.759/2023',
    checkedOn: '2026-11-22',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
} as const satisfies { readonly [Id in LawRuleId]?: RuleText };
