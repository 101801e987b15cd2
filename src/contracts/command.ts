import type { IncomeSource } from '../domain/budget/budget.ts';
import type { DebtKind } from '../domain/debts/debt.ts';
import type { Centavos } from '../domain/money/centavos.ts';
import type { LocalDate, Month } from '../domain/time/local-date.ts';
import type {
  CorrectionTarget,
  CreditorMention,
  DebtMention,
  ExpenseMention,
  Helped,
  IncomeMention,
  InstalmentsMention,
  Money,
  OfferTerms,
  OneOffMention,
  RateMention,
  ScamSign,
  Trouble,
  WhatIfMention,
  Worry,
} from './mentions.ts';
import type { QuestionTopic } from './question-topics.ts';

/**
 * The closed set of things that a person can mean. A brain turns messages into these and nothing else; the reducer in
 * conversation/ decides what they do. Every figure in a command was parsed by the grammar from the person's own words.
 */
export type Command =
  | { readonly kind: 'affirm' }
  | { readonly kind: 'deny' }
  | { readonly kind: 'dont-know' }
  | { readonly kind: 'skip' }
  /** "volta": undo what was said last and ask it again. */
  | { readonly kind: 'back' }
  | { readonly kind: 'cancel' }
  /** "só isso", "acabou": the list that is being asked for is complete. */
  | { readonly kind: 'nothing-more' }
  | { readonly kind: 'greet' }
  | { readonly kind: 'thank' }
  /** A number that picks one of the offered options (1-based), or the option's words. */
  | { readonly kind: 'choose'; readonly option: number }
  | { readonly kind: 'tell-income'; readonly income: IncomeMention }
  | { readonly kind: 'tell-expense'; readonly expense: ExpenseMention }
  | { readonly kind: 'tell-debt'; readonly debt: DebtMention }
  | { readonly kind: 'tell-one-off'; readonly amount: Money; readonly month?: Month; readonly reason: OneOffMention }
  /** What came in this month: all of it, or how much less than usual. More than usual is `tell-one-off`. */
  | { readonly kind: 'tell-month-money'; readonly of: 'total' | 'less'; readonly money: Money }
  /** An urgent matter told in answer to (or before) "o que mais te preocupa agora?". */
  | { readonly kind: 'tell-worry'; readonly worry: Worry }
  /** A bare figure without a name: what it means is decided by the question that was asked. `per`: not of a month. */
  | { readonly kind: 'answer-amount'; readonly money: Money; readonly per?: IncomeMention['per'] }
  | { readonly kind: 'answer-number'; readonly value: number }
  | { readonly kind: 'answer-rate'; readonly rate: RateMention }
  | { readonly kind: 'answer-date'; readonly date: LocalDate }
  | { readonly kind: 'answer-day'; readonly day: number }
  | { readonly kind: 'answer-kind'; readonly debtKind: DebtKind }
  | { readonly kind: 'answer-source'; readonly source: IncomeSource }
  | { readonly kind: 'answer-text'; readonly text: string }
  /** "na verdade é 500", "o nubank não é 3 mil, é 4". Without a target: the last thing told. */
  | {
      readonly kind: 'correct';
      readonly target?: CorrectionTarget;
      readonly money?: Money;
      readonly per?: IncomeMention['per'];
      readonly rate?: RateMention;
      readonly day?: number;
      /** "não, foi ontem": the day on which it was paid. */
      readonly on?: LocalDate;
      /** "não, era pro itaú": whose it is instead. */
      readonly creditor?: CreditorMention;
      /** "não, são 10x de 80". */
      readonly instalments?: InstalmentsMention;
      /** "não, vendi por 450": what it tells where nothing of its sort was told before. */
      readonly otherwise?: Command;
    }
  /**
   * Without a creditor: the debt of this amount, else the one that is being talked about. `paid`: "quitei a renner" paid all of it,
   * "a renner já paguei" perhaps; "a renner não existe mais" only takes it out.
   */
  | {
      readonly kind: 'remove-debt';
      readonly creditor?: CreditorMention;
      readonly amount?: Centavos;
      readonly paid?: 'all' | 'perhaps';
      /** "a tia perdoou o resto": put to a yes before it is taken out. */
      readonly isForgiven?: true;
    }
  /** "é a mesma dívida", "tá repetida": it stands twice in the list. */
  | { readonly kind: 'same-debt'; readonly creditor?: CreditorMention }
  /**
   * A figure with more than one likely meaning: nothing is written, the candidates are asked. With one candidate it is the
   * meaning that is not sure: it is put to a yes or no.
   */
  | {
      readonly kind: 'clarify-amount';
      readonly span: string;
      readonly candidates: readonly Centavos[];
      readonly about: ClarifiedCommand;
    }
  /**
   * `debtKind`: "paguei 200 do cheque especial" names nobody. `settles`: whether it is what was offered, or its first part, so
   * that the agreement is signed by it; absent where nobody was asked. `isAnother`: not the same one told twice.
   */
  | {
      readonly kind: 'tell-payment';
      readonly creditor?: CreditorMention;
      readonly debtKind?: DebtKind;
      readonly money?: Money;
      readonly settles?: boolean;
      readonly isAnother?: true;
      /** "só consegui pagar metade": less than was asked for, and not how much. */
      readonly isPart?: true;
      /** "paguei 50 a mais no cartão": on top of what the month asks for, or all that was paid. */
      readonly isOnTop?: true;
    }
  /** "paguei tudo desse mês": all that the plan asks for in it. */
  | { readonly kind: 'tell-month-paid' }
  /** "usei o cartão de novo", "gastei 150 no cartão": more is owed there. */
  | { readonly kind: 'tell-purchase'; readonly creditor?: CreditorMention; readonly money?: Money }
  /** "quebrei o acordo", "não consegui pagar o acordo". `isOver`: it holds no more, and not only a part of it is late. */
  | { readonly kind: 'break-agreement'; readonly creditor?: CreditorMention; readonly isOver?: true }
  /** "não vou mais pagar os 100 a mais": what was to be paid on top each month is not. */
  | { readonly kind: 'drop-extra' }
  /** A settlement that a creditor offered. `money` is its whole price, entry and parts together. */
  | ({ readonly kind: 'tell-offer'; readonly money: Money } & OfOffer & OfferTerms)
  /** "tá com 90% de desconto" without a price: `fraction` is 0.9. Offered back as an amount, never written unasked. */
  | ({
      readonly kind: 'tell-discount';
      readonly creditor?: CreditorMention;
      readonly fraction: number;
      readonly span: string;
    } & OfferTerms)
  /** "a proposta vence sexta", "a oferta da renner é 380": something of an offer that was told. */
  | ({ readonly kind: 'mend-offer'; readonly creditor?: CreditorMention; readonly money?: Money } & OfferTerms)
  /** "fechei o acordo da renner". With `money` where the terms were said along; else those of the offer that was told. */
  | ({ readonly kind: 'accept-offer'; readonly money?: Money } & OfOffer & OfferTerms)
  | ({ readonly kind: 'end-offer'; readonly how: 'declined' | 'lapsed' } & OfOffer)
  /** "não aceitaram", "aceitaram!": what a creditor said to the person's own proposal, without a price. Nothing is written. */
  | { readonly kind: 'tell-reply'; readonly creditor?: CreditorMention; readonly reply: 'yes' | 'no' }
  /** "e se eu pagar 100 a mais?": answered, and nothing changed. */
  | { readonly kind: 'what-if'; readonly change: WhatIfMention }
  /** "não consegui pagar esse mês": no money for any debt in that month; with a creditor, for that one. */
  | { readonly kind: 'miss-month'; readonly month: Month; readonly creditor?: CreditorMention }
  /** "perdi o emprego". Without a source: the work that pays. `ofFamily`: "meu marido perdeu o emprego". */
  | { readonly kind: 'lose-income'; readonly source?: IncomeSource; readonly ofFamily?: true }
  /** `creditor`: whose debt the question is about, where it names one. */
  | { readonly kind: 'ask'; readonly about: QuestionTopic; readonly creditor?: CreditorMention }
  | { readonly kind: 'prefer-strategy'; readonly strategy: 'avalanche' | 'snowball' | 'best' | 'quick-win' }
  /** "quero pagar a claro primeiro": these debts before all others, in this order. */
  | { readonly kind: 'prefer-order'; readonly creditors: readonly CreditorMention[] }
  /** SAIR, PARAR: no more messages of any kind. */
  | { readonly kind: 'opt-out' }
  | { readonly kind: 'opt-in' }
  | { readonly kind: 'stop-reminders' }
  /** "quero lembretes": they were stopped, and are wanted again. */
  | { readonly kind: 'start-reminders' }
  | { readonly kind: 'export-data' }
  | { readonly kind: 'delete-data' }
  /** "painel": a link that logs in to the person's own pages. */
  | { readonly kind: 'open-panel' }
  /** "não fui eu": somebody else logged in, or tried to. */
  | { readonly kind: 'not-me' }
  | { readonly kind: 'human' }
  | { readonly kind: 'help' }
  | { readonly kind: 'restart' }
  /** An answer to "esse plano te ajudou?". */
  | { readonly kind: 'opine'; readonly helped: Helped }
  /** What was missing, in the person's own words. */
  | { readonly kind: 'explain'; readonly span: string }
  /** Words of someone who may hurt themselves, or, `who`, who tells it of somebody near. */
  | { readonly kind: 'crisis'; readonly who?: 'someone-else' }
  /** "tô bem, era jeito de falar": the danger that was heard is none. */
  | { readonly kind: 'crisis-denied' }
  /** Something beside the debts that needs other help than ours. */
  | { readonly kind: 'tell-trouble'; readonly trouble: Trouble }
  | { readonly kind: 'minor' }
  /** "é golpe?", or what makes it look like one. No signs: only the question. */
  | { readonly kind: 'scam-question'; readonly signs?: readonly ScamSign[] }
  | { readonly kind: 'off-topic' }
  /** Audio, picture, document, sticker…: nothing to read. */
  | {
      readonly kind: 'unreadable';
      readonly media:
        | 'audio'
        | 'image'
        | 'video'
        | 'document'
        | 'sticker'
        | 'location'
        | 'contact'
        | 'reaction'
        | 'other';
    }
  | { readonly kind: 'cannot-handle' };

/** The command that a clarified amount completes; its money is filled in with the chosen candidate. */
export type ClarifiedCommand =
  | { readonly kind: 'answer-amount' }
  | { readonly kind: 'correct'; readonly target?: CorrectionTarget }
  | { readonly kind: 'tell-income'; readonly income: IncomeMention }
  | { readonly kind: 'tell-expense'; readonly expense: ExpenseMention }
  | { readonly kind: 'tell-debt'; readonly debt: DebtMention; readonly slot: 'balance' | 'instalment' | 'minimum' }
  | { readonly kind: 'tell-payment'; readonly creditor?: CreditorMention; readonly debtKind?: DebtKind }
  | ({ readonly kind: 'tell-offer'; readonly creditor?: CreditorMention } & OfferTerms)
  | { readonly kind: 'tell-purchase'; readonly creditor?: CreditorMention }
  | { readonly kind: 'what-if'; readonly change: WhatIfMention };

/** Of which debt an offer is; `debtKind`: "aceitei o acordo do cheque especial" names nobody. */
type OfOffer = { readonly creditor?: CreditorMention; readonly debtKind?: DebtKind };

/** The question that stands open, as a brain may know it. `options` are the words of a numbered choice, in order. */
export type OpenQuestion = { readonly slot: Slot; readonly options?: readonly string[] };

/** What can be asked. One word per question of the product; the reducer owns the order. */
export type Slot =
  | 'consent'
  | 'worry'
  | 'incomes'
  | 'income-source'
  | 'income-low-month'
  | 'thirteenth'
  | 'essentials'
  | 'flexibles'
  | 'debts'
  | 'more-debts'
  | 'debt-creditor'
  | 'debt-kind'
  | 'debt-amount'
  | 'instalments-left'
  | 'rates'
  | 'overdue'
  | 'offers'
  | 'confirm-delete'
  | 'confirm-amount'
  | 'confirm-creditor'
  /** A yes makes what was supposed or understood so. */
  | 'confirm-change'
  /** One of several numbered ways to understand what was said. */
  | 'which-change'
  /** With which creditor help is wanted; `about` is the topic that was asked for. */
  | 'which-creditor'
  | 'after-roadmap'
  | 'after-deficit'
  /** Finance rests: the person may say that all is well, or go on. */
  | 'after-crisis';

/** All that a brain may know besides the messages. It never sees another person, a phone or a computed figure. */
export type DialogueView = {
  readonly question: OpenQuestion | undefined;
  /** Also asked a moment ago, and free to be left unanswered: whether something helped, or what was missing. */
  readonly opinion?: 'helped' | 'missing';
  /** Creditors of the debts told so far, so that "o nubank" and a misspelling of it can be matched. */
  readonly creditors: readonly string[];
  /** Today in the person's own zone, for "sexta que vem" and "desde março". */
  readonly today: LocalDate;
};

/** What a brain made of a turn's messages. `leftovers`: figures or words that no command accounts for. */
export type Interpretation = {
  readonly commands: readonly Command[];
  readonly leftovers: readonly string[];
};
