import type { Change, DebtDraft, Patch } from '../../contracts/conversation-state.ts';
import type { DebtMention, Money } from '../../contracts/mentions.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import * as copy from '../copy/debts.ts';
import { nextId, type Situation } from '../situation.ts';
import { type Context, type Outcome, settle } from './agent.ts';
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
    ...(another && mention.creditor ? { say: [copy.countedApart(mention.creditor.name)] } : {}),
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
  const another = meant !== undefined && isAnother(mention, meant, context);
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
  if (creditor) {
    const same = situation.debts.filter((debt) =>
      creditor.id ? debt.creditorId === creditor.id : sameName(debt.creditor, creditor.name),
    );
    const match = same.find((debt) => debtKind === undefined || debt.kind === undefined || debt.kind === debtKind);
    if (match) return match;
    // "Nubank" answers "essa dívida de 300 é com quem?" and completes it.
    const nameless = situation.debts.find((debt) => debt.id === question?.about && debt.creditor === '');
    return same.length === 0 ? nameless : undefined;
  }
  const about = situation.debts.find((debt) => debt.id === question?.about);
  if (about) return about;
  const possible = debtKind === undefined ? situation.debts : situation.debts.filter(({ kind }) => kind === debtKind);
  return possible.length === 1 && isOnlyDetail(mention) ? possible[0] : undefined;
}

/**
 * While debts are being listed, a second sum is a second debt: "4.500 bradesco, 2.000 bradesco". Elsewhere it is news of
 * the one that is known. A debt whose creditor is being asked keeps its own sum.
 */
function isAnother(mention: DebtMention, known: DebtDraft, { question }: Context): boolean {
  const instalment = mention.instalments?.amount?.centavos;
  const otherBalance = mention.balance && known.balance !== undefined && mention.balance.centavos !== known.balance;
  const otherInstalment =
    instalment !== undefined && known.instalmentAmount !== undefined && instalment !== known.instalmentAmount;
  // "nubank 1800" to "essa de parcelas de 2.100 é com quem?".
  const otherForm =
    known.creditor === '' &&
    mention.balance !== undefined &&
    known.balance === undefined &&
    known.instalmentAmount !== undefined;
  const listing = question?.slot === 'debts' || question?.slot === 'more-debts' || question?.slot === 'debt-creditor';
  return listing && (otherBalance === true || otherInstalment || otherForm);
}

/** Says something of a debt (rate, delay, due day) without saying what is owed: "o cartão tá atrasado desde maio". */
function isOnlyDetail({ balance, instalments, debtKind, creditor: _, ...details }: DebtMention): boolean {
  return !balance && !instalments && (debtKind === undefined || Object.keys(details).length > 0);
}

function creditorPatch({ creditor, debtKind }: DebtMention, known: DebtDraft | undefined): Partial<DebtDraft> {
  return {
    ...(creditor && (!known || known.creditor === '') ? { creditor: creditor.name } : {}),
    ...(creditor?.id ? { creditorId: creditor.id } : {}),
    ...(debtKind ? { kind: debtKind } : {}),
  };
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
