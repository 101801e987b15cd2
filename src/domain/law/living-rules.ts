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
  'no-prison-for-debt': {
    title: 'Ninguém vai preso por dívida de cartão, banco, loja ou conta',
    citation: 'Constituição, art. 5º, LXVII (só a pensão alimentícia é exceção); STF, Informativo 812, HC 131.554',
    checkedOn: '2026-11-27',
    confidence: 'certain',
    reviewOn: '2027-11-30',
  },
  'seizure-by-judge': {
    title: 'Só um juiz pode mandar penhorar, e nunca por telefone ou mensagem',
    citation: 'Código de Processo Civil, arts. 829 e 854 (art. 854 conferido em comentário de 2026)',
    checkedOn: '2026-11-27',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'family-home': {
    title:
      'A casa onde a família mora em geral não pode ser tomada por dívida de cartão, banco ou loja; condomínio, IPTU, pensão e o financiamento da própria casa são exceção',
    citation:
      'Lei 8.009/1990, arts. 1º e 3º (arts. 1º e 3º, IV, lidos em transcrição; as outras exceções, em comentários)',
    harmIfWrong: 'It has exceptions (financing, condominium, property tax), and a person could lose the home.',
    checkedOn: '2026-11-27',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'wages-protected': {
    title: 'O salário e a aposentadoria em geral não podem ser tomados por dívida comum; só um juiz pode abrir exceção',
    citation: 'Código de Processo Civil, art. 833, IV e § 2º (lido em transcrição); o STJ admite exceções',
    harmIfWrong: 'Courts allow exceptions; a person may ignore a summons.',
    checkedOn: '2026-11-27',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'frozen-account': {
    title: 'Se a Justiça bloquear a conta, você tem poucos dias pra mostrar que o dinheiro é salário ou benefício',
    citation: 'Código de Processo Civil, art. 854, § 3º, I; STJ, Tema 1.235 (o juiz não libera sem pedido)',
    checkedOn: '2026-11-27',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'alimony-first': {
    title: 'Pensão alimentícia atrasada pode levar à prisão: vem antes das outras dívidas',
    citation: 'Constituição, art. 5º, LXVII; Código de Processo Civil, art. 528; STJ, Súmula 309',
    checkedOn: '2026-11-27',
    confidence: 'certain',
    reviewOn: '2027-11-30',
  },
  'social-energy-tariff': {
    title: 'Quem está no CadÚnico, com até meio salário mínimo por pessoa, não paga os primeiros 80 kWh de luz do mês',
    citation: 'Lei 12.212/2010, mudada pela Lei 15.235/2025 (imprensa de 09/10/2025 e guia de 2026)',
    checkedOn: '2026-11-27',
    confidence: 'likely',
    reviewOn: '2027-06-30',
  },
  'gas-benefit': {
    title: 'O Gás do Povo dá a recarga do botijão pra família do CadÚnico com até meio salário mínimo por pessoa',
    citation: 'MP 1.313/2025, sancionada como lei em 13/02/2026 (imprensa de 22 e 23/02/2026)',
    checkedOn: '2026-11-27',
    confidence: 'likely',
    reviewOn: '2027-02-28',
  },
  'unemployment-benefit-ends': {
    title: 'O seguro-desemprego vem em 3 a 5 parcelas',
    citation: 'Lei 7.998/1990, art. 4º, com a Lei 13.134/2015',
    checkedOn: '2026-11-27',
    confidence: 'likely',
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
  'fgts-withdrawal': {
    title: 'O FGTS só sai nos casos da lei: demissão sem justa causa, aposentadoria, casa própria e doença grave',
    citation: 'Lei 8.036/1990, art. 20',
    checkedOn: '2026-11-27',
    confidence: 'certain',
    reviewOn: '2027-06-30',
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
