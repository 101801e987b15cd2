import type { DebtKind, OfferChannel } from '../domain/debts/debt.ts';
import type { UrgentMatter } from '../domain/diagnosis/diagnosis.ts';
import type { PaymentReason, Strategy } from '../domain/payoff/plan.ts';

/** What the pages call the things of the domain. */
export const DEBT_KIND: Record<DebtKind, string> = {
  'credit-card': 'Cartão de crédito',
  'card-instalments': 'Fatura parcelada',
  overdraft: 'Cheque especial',
  'personal-loan': 'Empréstimo pessoal',
  'payroll-loan': 'Empréstimo consignado',
  'vehicle-financing': 'Financiamento de veículo',
  mortgage: 'Financiamento da casa',
  'store-credit': 'Crediário de loja',
  'utility-bill': 'Conta de casa',
  rent: 'Aluguel',
  'condominium-fee': 'Condomínio',
  tax: 'Imposto',
  telecom: 'Telefone ou internet',
  education: 'Escola ou faculdade',
  health: 'Saúde',
  informal: 'Família ou amigo',
  'loan-shark': 'Agiota',
  settlement: 'Acordo já feito',
  other: 'Outra dívida',
};

/** Why a debt gets money in a month. */
export const PAYMENT_REASON: Record<PaymentReason, string> = {
  contract: 'é o que o contrato pede no mês',
  'essential-service': 'é uma conta da casa, que vem antes de tudo',
  collateral: 'protege um bem seu que está em garantia',
  'highest-rate': 'é onde pagar a mais economiza mais',
  'smallest-balance': 'é a menor, acaba logo e sobra dinheiro para as outras',
  'chosen-order': 'é a vez dela na ordem deste roteiro',
  settlement: 'é o acordo que foi oferecido',
  'last-payment': 'é o último pagamento desta dívida',
};

export const STRATEGY: Record<Strategy, string> = {
  best: 'O jeito mais barato',
  avalanche: 'Sempre a dívida que mais cresce',
  snowball: 'Sempre a dívida menor',
  'quick-win': 'Quitar logo a menor, depois o mais barato',
  custom: 'A ordem que você pediu',
  'minimums-only': 'Só o mínimo',
};

/** How an offer came, and with it how to check that it is real. */
export const OFFER_CHANNEL: Record<OfferChannel, string> = {
  'creditor-app': 'está no aplicativo de quem cobra',
  'bureau-app': 'está no aplicativo do birô de crédito',
  phone: 'veio por telefone: confira no aplicativo oficial se ela existe',
  message: 'veio por mensagem: confira no aplicativo oficial se ela existe',
  letter: 'veio por carta: confira o CNPJ do boleto',
  branch: 'foi feita na agência ou na loja',
  fair: 'é de um feirão de negociação: confira no site oficial',
  other: 'confira num canal oficial se ela existe',
};

export const URGENT: Record<UrgentMatter['kind'], { readonly title: string; readonly advice: string }> = {
  'service-cut': {
    title: 'Uma conta da casa pode ser cortada',
    advice: 'Ligue para a empresa hoje e peça para parcelar o atraso. Pague esta antes de cartão e empréstimo.',
  },
  eviction: {
    title: 'Seu lar está em risco',
    advice: 'Fale com quem aluga e proponha uma data. Se já chegou papel da Justiça, procure a Defensoria Pública.',
  },
  repossession: {
    title: 'Seu veículo está em risco',
    advice: 'Procure o banco antes de atrasar mais. Se já chegou papel da Justiça, procure a Defensoria Pública.',
  },
  'home-at-risk': {
    title: 'Sua casa está na garantia de uma dívida atrasada',
    advice: 'Esta vem antes das outras. Procure o banco e a Defensoria Pública o quanto antes.',
  },
  'wages-seized': {
    title: 'Parte do seu salário está sendo tomada',
    advice: 'A Defensoria Pública pode ver, de graça, se isso está dentro da lei.',
  },
  'loan-shark': {
    title: 'Há uma dívida com agiota',
    advice: 'Se houver ameaça, isso é caso de polícia: ligue 190 ou faça um boletim. Não pegue mais dinheiro com ele.',
  },
  summons: {
    title: 'Chegou um papel da Justiça',
    advice: 'Há prazo para responder. Leve o papel à Defensoria Pública ou a um advogado ainda esta semana.',
  },
};
