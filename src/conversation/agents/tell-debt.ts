import type { Change, DebtDraft, Patch } from '../../contracts/conversation-state.ts';
import type { CreditorMention, DebtMention, Money } from '../../contracts/mentions.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import * as copy from '../copy/debts.ts';
import { nextId, type Situation } from '../situation.ts';
import { nameSpelled } from '../spell-properly.ts';
import { type Context, type Outcome, type Question, settle } from './agent.ts';
import { joined, maySayTheSame } from './mend-debts.ts';
import { monthsBefore } from './months-before.ts';

/** Records what was said of a debt: of the one that is meant, else of a new one. */
export function tellDebt(mention: DebtMention, context: Context): Outcome {
  const { situation, state, question, today } = context;
  if (isAboutAll(mention, context)) return tellOfAll(mention, context);
  const { known, repeated, another } = whichDebt(mention, context);
  if (!known && !mention.creditor && isOnlyDetail(mention)) return { again: true };

  const id = known?.id ?? nextId(state, 'd', 0);
  const patch: Patch<DebtDraft> = {
    id,
    ...(known ? {} : { creditor: '' }),
    ...creditorPatch(mention, known),
    ...owedPatch(mention, known),
    ...detailPatch(mention, today),
  };
  const changes: Change[] = [{ set: 'debt', debt: patch }, ...(repeated && known ? takingIn(known, repeated) : [])];
  if (question && (question.slot === 'rates' || question.slot === 'overdue')) {
    changes.push(...groupAnswered(mention, id, question.slot, situation));
  }
  return {
    changes,
    noted: [id],
    ...(another && mention.creditor && !mention.creditor.isOther
      ? { say: [copy.countedApart(creditorSpelled(mention.creditor))] }
      : {}),
    ...(known
      ? {}
      : { events: [{ v: 1, type: 'debt-told', debtId: id, kind: patch.kind ?? 'other', owed: owedOf(patch) }] }),
  };
}

type Which = {
  /** The debt that is told more of; none: it is a new one. */
  readonly known: DebtDraft | undefined;
  /** A nameless debt that turns out to be `known`. */
  readonly repeated: DebtDraft | undefined;
  /** A second debt beside one that the mention could have meant. */
  readonly another: boolean;
};

function whichDebt(mention: DebtMention, context: Context): Which {
  const told = debtMeant(mention, context);
  const nameless = namelessAsked(mention, context);
  const repeated = nameless && told && nameless.id !== told.id && maySayTheSame(told, nameless) ? nameless : undefined;
  // "Estrela" to "essa é com quem?" is whom it is owed to, also where another debt of theirs is known.
  const meant = nameless && !repeated && !saysWhatIsOwed(mention) ? nameless : told;
  const isChosen = mention.creditor?.debtId !== undefined;
  const another = meant !== undefined && !isChosen && isAnother(mention, meant, context);
  return { known: another ? undefined : meant, repeated: another ? undefined : repeated, another };
}

function takingIn(known: DebtDraft, repeated: DebtDraft): readonly Change[] {
  return [
    { set: 'debt', debt: joined(known, repeated) },
    { set: 'removed', id: repeated.id },
  ];
}

/** The debt whose creditor is being asked, where the mention names one. */
function namelessAsked({ creditor }: DebtMention, { situation, question }: Context): DebtDraft | undefined {
  if (!creditor || question?.slot !== 'debt-creditor') return undefined;
  return situation.debts.find((debt) => debt.id === question.about && debt.creditor === '');
}

function saysWhatIsOwed({ balance, instalments }: DebtMention): boolean {
  return balance !== undefined || instalments?.amount !== undefined;
}

/**
 * The debt a mention is about: the one of the named creditor (another kind there is another debt), else the one that
 * the question is about. At the question for debts, an amount without a name is a new debt.
 */
export function debtMeant(mention: DebtMention, { situation, question }: Context): DebtDraft | undefined {
  const { creditor, debtKind } = mention;
  if (creditor?.debtId !== undefined) return situation.debts.find(({ id }) => id === creditor.debtId);
  if (creditor) {
    const same = situation.debts.filter((debt) =>
      creditor.id ? debt.creditorId === creditor.id : sameName(debt.creditor, creditor.name),
    );
    const fits = (debt: DebtDraft) => debtKind === undefined || debt.kind === undefined || debt.kind === debtKind;
    const match =
      same.find((debt) => debt.id === question?.about && fits(debt)) ??
      same.find(({ kind }) => kind !== undefined && kind === debtKind) ??
      same.find(fits);
    if (match) return match;
    // "Nubank" answers "essa dívida de 300 é com quem?" and completes it.
    const nameless = situation.debts.find((debt) => debt.id === question?.about && debt.creditor === '');
    return same.length === 0 ? nameless : undefined;
  }
  const about = situation.debts.find((debt) => debt.id === question?.about);
  const possible = debtKind === undefined ? situation.debts : situation.debts.filter(({ kind }) => kind === debtKind);
  // "o cheque especial é 800", asked about the card.
  const isOther =
    debtKind !== undefined && about?.kind !== undefined && about.kind !== debtKind && possible.length === 1;
  if (about && !isOther) return about;
  if (isOther) return possible[0];
  return possible.length === 1 && isOnlyDetail(mention) ? possible[0] : undefined;
}

/**
 * While debts are being listed, and in one turn, a second sum is a second debt: "4.500 bradesco, 2.000 bradesco". Elsewhere
 * it is news of the one that is known, unless it is said to be another one. A debt whose creditor is being asked keeps its
 * own sum.
 */
function isAnother(mention: DebtMention, known: DebtDraft, { question, noted = [] }: Context): boolean {
  const instalment = mention.instalments?.amount?.centavos;
  const { balance, instalmentAmount } = known;
  if (mention.creditor?.isOther && !saysDetail(mention)) return balance !== undefined || instalmentAmount !== undefined;
  const otherBalance = mention.balance && balance !== undefined && mention.balance.centavos !== balance;
  const otherInstalment = instalment !== undefined && instalmentAmount !== undefined && instalment !== instalmentAmount;
  const isListed = listsDebts(question) || noted.includes(known.id);
  return isListed && (otherBalance === true || otherInstalment || isOtherForm(mention, known));
}

/** "nubank 1800" to "essa de parcelas de 2.100 é com quem?". */
function isOtherForm(mention: DebtMention, { creditor, balance, instalmentAmount }: DebtDraft): boolean {
  return creditor === '' && mention.balance !== undefined && balance === undefined && instalmentAmount !== undefined;
}

/** The questions at which debts are told one after the other. */
export function listsDebts(question: Question | undefined): boolean {
  return question?.slot === 'debts' || question?.slot === 'more-debts' || question?.slot === 'debt-creditor';
}

/** Says something of a debt (rate, delay, due day) without saying what is owed: "o cartão tá atrasado desde maio". */
export function isOnlyDetail({ balance, instalments, debtKind, creditor: _, ...details }: DebtMention): boolean {
  return !balance && !instalments && (debtKind === undefined || Object.keys(details).length > 0);
}

/** "outro cartão no itaú" says nothing but that there is one. */
function saysDetail({ balance, instalments, debtKind: _, creditor: __, ...details }: DebtMention): boolean {
  return !balance && !instalments && Object.keys(details).length > 0;
}

function creditorPatch({ creditor, debtKind }: DebtMention, known: DebtDraft | undefined): Partial<DebtDraft> {
  return {
    ...(creditor && (!known || known.creditor === '') ? { creditor: creditorSpelled(creditor) } : {}),
    ...(creditor?.id ? { creditorId: creditor.id } : {}),
    ...(debtKind ? { kind: debtKind } : {}),
  };
}

/** A listed name is written as it should be; any other one as the person did, with its accents. */
export function creditorSpelled({ id, name }: CreditorMention): string {
  return id === undefined ? nameSpelled(name) : name;
}

function owedPatch(
  { balance, instalments, minimumPayment }: DebtMention,
  known: DebtDraft | undefined,
): Partial<DebtDraft> {
  const remaining =
    instalments?.remaining ??
    (instalments?.total !== undefined && instalments.paid !== undefined
      ? instalments.total - instalments.paid
      : undefined);
  const approximate = balance?.approximate ?? instalments?.amount?.approximate;
  return {
    ...(balance ? { balance: worseEnd(balance) } : {}),
    ...(instalments?.amount ? { instalmentAmount: worseEnd(instalments.amount) } : {}),
    ...(remaining !== undefined && remaining >= 0 ? { instalmentsRemaining: remaining } : {}),
    ...(minimumPayment ? { minimumPayment: minimumPayment.centavos } : {}),
    ...(approximate === undefined && !known ? {} : { approximate: approximate === true }),
  };
}

function detailPatch(mention: DebtMention, today: LocalDate): Partial<DebtDraft> {
  const { overdue } = mention;
  const since =
    overdue?.state === 'overdue'
      ? (overdue.since ?? (overdue.months === undefined ? undefined : monthsBefore(today, overdue.months)))
      : undefined;
  return {
    ...(mention.rate ? { rate: mention.rate } : {}),
    ...(mention.rateUnknown ? { rateUnknown: true } : {}),
    ...(mention.interestFree ? { interestFree: true } : {}),
    ...(mention.dueDay === undefined ? {} : { dueDay: mention.dueDay }),
    ...(overdue ? { overdue: overdue.state === 'overdue' ? 'yes' : 'no' } : {}),
    ...(since ? { overdueSince: since } : {}),
    ...(mention.collateral ? { collateral: mention.collateral } : {}),
    ...(mention.negativeListed ? { negativeListed: true } : {}),
  };
}

/** "só a renner, desde março" answers for all: the others are in order. "A renner está em dia" says nothing of the others. */
function groupAnswered(mention: DebtMention, id: string, slot: 'rates' | 'overdue', situation: Situation): Change[] {
  const answered = settle({ slot }, 'answered');
  if (slot === 'rates') return [answered];
  if (mention.overdue?.state !== 'overdue') return [];
  const others = situation.debts.filter((debt) => debt.id !== id && debt.overdue === undefined);
  return [answered, ...others.map((debt): Change => ({ set: 'debt', debt: { id: debt.id, overdue: 'no' } }))];
}

/** "tá tudo em dia" speaks of all debts at any time; "atrasadas desde março" does when all were asked about. */
function isAboutAll(mention: DebtMention, { question, situation }: Context): boolean {
  const saysWhich = mention.creditor !== undefined || mention.debtKind !== undefined;
  if (saysWhich || !mention.overdue || !isOnlyDetail(mention) || situation.debts.length === 0) return false;
  return question?.slot === 'overdue' || mention.overdue.state === 'up-to-date';
}

/** "todas atrasadas desde março": the same of every debt that was asked about. */
function tellOfAll(mention: DebtMention, { situation, today }: Context): Outcome {
  const detail = detailPatch(mention, today);
  return {
    changes: [
      ...situation.debts.map((debt): Change => ({ set: 'debt', debt: { id: debt.id, ...detail } })),
      settle({ slot: 'overdue' }, 'answered'),
    ],
    noted: situation.debts.map(({ id }) => id),
  };
}

/** What is owed counts by its upper end: plans must hold in the worse case. */
function worseEnd(money: Money): Centavos {
  return money.range?.to ?? money.centavos;
}

function owedOf({ balance, instalmentAmount, instalmentsRemaining }: Partial<DebtDraft>): Centavos {
  return balance ?? (instalmentAmount ?? 0) * (instalmentsRemaining ?? 0);
}

function sameName(one: string, other: string): boolean {
  return one.localeCompare(other, 'pt-BR', { sensitivity: 'base' }) === 0;
}
