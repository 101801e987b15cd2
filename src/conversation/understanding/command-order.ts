import type { Command, Slot } from '../../contracts/command.ts';

/** What a turn was found to say, by sort. `mended`: it corrected itself. */
export type Readings = Readonly<
  Record<'anywhere' | 'answers' | 'questions' | 'told' | 'troubles', readonly Command[]>
> & {
  readonly mended: boolean;
};

/** Yes and greetings first, closing words last; a yes that only introduces what is told adds nothing. */
export function inOrder(readings: Readings, slot: Slot | undefined): readonly Command[] {
  const answers = readings.answers.filter((answer) => saysMore(answer, readings, slot));
  const calm = answers.some((answer) => answer.kind === 'tell-worry' && answer.worry === 'none');
  const denies = answers.some(({ kind }) => kind === 'deny');
  const isUnknown = readings.answers.some(({ kind }) => kind === 'dont-know');
  const isScam = readings.questions.some(({ kind }) => kind === 'scam-question');
  const isMinor = readings.anywhere.some(({ kind }) => kind === 'minor');
  // Nothing that a child owes is written down.
  const told = (isMinor ? [] : readings.told)
    // "ele me bate quando falo de dinheiro" is answered as what it is.
    .filter((command) => !(readings.troubles.length > 0 && command.kind === 'tell-worry' && command.worry === 'other'))
    .filter((command) => !(calm && command.kind === 'tell-worry' && command.worry === 'other'))
    // "não, paguei ontem" is not behind since yesterday; "não, nunca me ligaram" tells no offer.
    .filter((command) => !(denies && takesBack(command, slot)))
    .map((command) => (denies && slot === 'overdue' ? withoutTwinState(command) : command))
    // "não lembro, é uma financeira do centro" names nobody.
    .filter(
      (command) => !(slot === 'debt-creditor' && isUnknown && command.kind === 'tell-debt' && !command.debt.creditor),
    )
    .filter((command) => !(isScam && isMoneyOfScam(command, slot)));
  return withoutTwins([
    // "preciso de ajuda pra negociar" asks for that help.
    ...readings.anywhere.filter(({ kind }) => !(kind === 'help' && readings.questions.some(isAsked))),
    // "voltei! onde a gente parou?" asks, and takes nothing up again by itself.
    ...answers.filter(({ kind }) => !CLOSING.has(kind) && !(readings.questions.length > 0 && isOpening(kind, slot))),
    ...told,
    ...readings.questions.filter((question) => !isPartOfOffer(question, told)),
    ...answers.filter(({ kind }) => CLOSING.has(kind)),
    // Last, since after some of them nothing is asked.
    ...readings.troubles.filter((trouble) => isNews(trouble, told)),
  ]);
}

/** "beleza, essa parte eu fiz. qual o próximo passo?": with a plan nothing was asked that it could say yes to. */
function isOpening(kind: Command['kind'], slot: Slot | undefined): boolean {
  return kind === 'opt-in' || (kind === 'affirm' && isAfterPlan(slot));
}

/** The menu of life after the plan, which neither a yes nor a no answers. */
function isAfterPlan(slot: Slot | undefined): boolean {
  return slot === 'after-roadmap' || slot === 'after-deficit';
}

/**
 * "preciso depositar cem reais antes" owes nobody a hundred, "fiz um pix de 300 e era golpe" pays no debt, and what a doubtful
 * message says comes in or must be paid is told by nobody.
 */
function isMoneyOfScam(command: Command, slot: Slot | undefined): boolean {
  switch (command.kind) {
    case 'tell-debt':
      return command.debt.balance?.span !== undefined && !command.debt.creditor?.id;
    case 'tell-offer':
      // "limpam meu nome por 299": a price that nobody whom one owes has named.
      return command.creditor === undefined;
    case 'tell-discount':
      // Where offers are asked about it is told all the same.
      return slot !== 'offers';
    case 'tell-payment':
    case 'tell-income':
    case 'tell-expense':
    case 'answer-amount':
      return true;
    default:
      return false;
  }
}

/** "mandei 50 pro agiota", "gasto 300 com bet": what is counted calmly was heard before, or is no trouble. */
function isNews(command: Command, told: readonly Command[]): boolean {
  if (command.kind !== 'tell-trouble') return true;
  if (command.trouble === 'loan-shark') return !told.some(({ kind }) => kind === 'tell-payment');
  return !(command.trouble === 'gambling' && told.some(({ kind }) => kind === 'tell-expense'));
}

function isAsked({ kind }: Command): boolean {
  return kind === 'ask';
}

function namesCreditor(command: Command): boolean {
  return command.kind === 'tell-debt' && command.debt.creditor !== undefined;
}

/** "devo no BMG e no Pan, mas não sei quanto". */
function isWithoutSum(command: Command): boolean {
  if (command.kind !== 'tell-debt' || command.debt.creditor === undefined) return false;
  return command.debt.balance === undefined && command.debt.instalments === undefined;
}

/** "não tá atrasado, desconta do benefício": the no said already that it is up to date. */
function withoutTwinState(command: Command): Command {
  if (command.kind !== 'tell-debt' || command.debt.creditor || command.debt.overdue?.state !== 'up-to-date')
    return command;
  const { overdue: _, ...debt } = command.debt;
  return { ...command, debt };
}

/** What a no to the open question leaves nothing of. */
function takesBack(command: Command, slot: Slot | undefined): boolean {
  if (slot === 'overdue' && command.kind === 'tell-debt')
    return command.debt.creditor === undefined && command.debt.overdue?.state === 'overdue';
  return (
    slot === 'offers' && command.kind === 'mend-offer' && command.money === undefined && command.creditor === undefined
  );
}

const CLOSING: ReadonlySet<Command['kind']> = new Set(['dont-know', 'nothing-more', 'thank', 'skip']);

/** Questions that are answered by telling: "sim, devo 500 na renner" needs no yes. Consent and confirmations do. */
const ANSWERED_BY_TELLING: ReadonlySet<Slot> = new Set([
  'more-debts',
  'overdue',
  'offers',
  'debts',
  'incomes',
  'essentials',
  'flexibles',
  'rates',
  'worry',
]);

/** "quita por 300 e limpa o nome" tells what the offer gives. */
function isPartOfOffer(question: Command, told: readonly Command[]): boolean {
  // "a proposta da renner caducou" asks nothing of old debts.
  if (question.kind === 'ask' && question.about === 'prescription' && told.some(({ kind }) => kind === 'end-offer'))
    return true;
  const aboutName = question.kind === 'ask' && question.about === 'name-cleaning';
  return aboutName && told.some(({ kind }) => kind === 'tell-offer' || kind === 'tell-discount');
}

function saysMore(
  { kind }: Command,
  { anywhere, answers, questions, told, mended }: Readings,
  slot: Slot | undefined,
): boolean {
  switch (kind) {
    case 'affirm':
      if (anywhere.some((command) => command.kind === 'minor')) return false;
      // "oi, tudo bem" greets.
      if (slot === undefined && answers.some((command) => command.kind === 'greet')) return false;
      // "sim, mas já gastei o décimo": what is told outweighs the yes.
      if (told.some((command) => command.kind === 'deny')) return false;
      return told.length === 0 || (slot !== undefined && !ANSWERED_BY_TELLING.has(slot));
    case 'deny':
      return (
        !mended &&
        // "não, volta pro melhor": nothing was asked that it could deny.
        !(isAfterPlan(slot) && [...told, ...questions, ...anywhere].length > 0) &&
        // "nem um nem outro, é 300": the sum answers.
        !(slot === 'confirm-amount' && told.some((command) => command.kind === 'answer-amount')) &&
        // "não quero a do santander" declines that one.
        !(slot === 'offers' && told.some((command) => command.kind === 'end-offer')) &&
        // "apaga a enel, não é minha".
        !(slot !== 'confirm-delete' && told.some((command) => command.kind === 'remove-debt')) &&
        !told.some((command) => command.kind === 'tell-worry' || (tellsMore(command) && asksForList(slot)))
      );
    case 'greet':
      return !mended;
    // "pode me lembrar de novo, quero voltar a receber os avisos".
    case 'opt-in':
      return !anywhere.some((command) => command.kind === 'start-reminders');
    case 'dont-know':
      // "nenhum, ele não me cobra juro".
      if (told.some((command) => command.kind === 'tell-debt' && command.debt.interestFree)) return false;
      return (
        told.length === 0 ||
        slot === 'rates' ||
        slot === 'worry' ||
        // "não sei, venderam pra um tal de ativos" knows the one that it is owed to now.
        (slot === 'debt-creditor' && !told.some(namesCreditor)) ||
        (slot !== 'debt-creditor' && told.some(isWithoutSum))
      );
    default:
      return true;
  }
}

/** "não, pera, tem a unama, 1.560": what is told after all outweighs the no. */
function tellsMore({ kind }: Command): boolean {
  return kind === 'tell-debt' || kind === 'tell-income' || kind === 'tell-expense' || kind === 'answer-amount';
}

function asksForList(slot: Slot | undefined): boolean {
  return slot !== undefined && LISTS.has(slot);
}

const LISTS: ReadonlySet<Slot> = new Set(['more-debts', 'debts', 'incomes', 'essentials', 'flexibles']);

function withoutTwins(commands: readonly Command[]): readonly Command[] {
  const seen = new Set<string>();
  return commands.filter((command) => {
    const key = JSON.stringify(command);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
