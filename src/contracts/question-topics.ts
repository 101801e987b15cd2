/** What a person can ask, by how it is answered. */
export type QuestionTopic = NegotiationTopic | GeneralTopic | CommonTopic | TopicOfPlannedDebt;

/** What is asked about a debt and the talk with its creditor. */
export type NegotiationTopic =
  /** How to negotiate: the range, what to say, a message to copy. */
  | 'negotiate'
  | 'how-much-to-offer'
  | 'call-script'
  | 'draft-to-creditor'
  /** The text for consumidor.gov.br or Procon. */
  | 'complaint'
  /** The offers told, and what the plan makes of them. */
  | 'offers'
  | 'prescription'
  /** "quanto de juros eu pago nisso?" */
  | 'interest'
  /** How much of the pay payroll loans may take. */
  | 'payroll-margin';

export type GeneralTopic =
  | 'roadmap'
  | 'total-owed'
  | 'freedom-date'
  | 'what-is-this'
  | 'is-it-safe'
  | 'cost'
  | 'rotativo'
  | 'minimum-payment'
  | 'name-cleaning'
  | 'my-debts'
  | 'next-step'
  /** "quanto já paguei?" */
  | 'paid-so-far'
  /** "quanto eu economizo com o plano?" */
  | 'saved-by-plan'
  /** "dá pra acabar antes?" */
  | 'finish-sooner'
  /** "o 13º ajuda?" */
  | 'thirteenth'
  | 'link';

/** What many ask about the law, credit, help and this assistant, whatever they owe: answered the same for everyone. */
export const COMMON_TOPICS = [
  /** "podem me prender?" */
  'prison',
  /** A home that may be seized, or a call that says so. */
  'home-seizure',
  /** Account and wages. */
  'account-seizure',
  'benefit-seizure',
  'alimony',
  /** "meu nome tá sujo?" */
  'name-check',
  'total-effective-cost',
  'compound-interest',
  'portability',
  'payroll-loan',
  /** The card whose minimum is deducted from a benefit (RMC), and how to be rid of it. */
  'payroll-card',
  'negotiation-fair',
  'fgts',
  'social-tariff',
  'gas-benefit',
  /** CRAS, CadÚnico, what help there is. */
  'social-help',
  'which-bill-first',
  /** A loan that the person never took. */
  'not-my-loan',
  'who-is-behind',
  /** Whether we speak for them, or harm their name. */
  'in-my-name',
] as const;
export type CommonTopic = (typeof COMMON_TOPICS)[number];

/** What is asked about one debt in the plan, named along. */
export type TopicOfPlannedDebt =
  /** "por que eu pago o itaú primeiro?" */
  | 'payment-reason'
  /** "quando eu pago a marisa?", "quando acaba, e quanto pago no fim?" */
  | 'debt-schedule'
  /** "posso parar de pagar a renner?"; without a name: of any debt. */
  | 'stop-paying';
