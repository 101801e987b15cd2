import type { FoundCreditor } from '../creditors/creditors.ts';
import type { Found } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** "atrasei não, só quero organizar": said as in the Northeast. */
export function deniedBehind(
  { reading: { words } }: TurnReading,
  { from, to, value }: Found<'overdue' | 'up-to-date'>,
): Found<'overdue' | 'up-to-date'> {
  const isDenied =
    value === 'overdue' && words[to] === 'nao' && ['', ',', '.', '\n', '!', ';'].includes(words[to + 1] ?? '');
  // "boleto vencido aqui em casa não tem nenhum".
  const isNone = value === 'overdue' && NO_SUCH.test(words.slice(to, to + FAR_DENIAL).join(' '));
  return (isDenied || isNone) && words[from] !== 'nao'
    ? { from, to: to + 1, value: 'up-to-date' }
    : { from, to, value };
}

const FAR_DENIAL = 7;
const NO_SUCH =
  /^(?:aqui |em casa |la |mesmo |comigo )*(?:eu )?nao (?:tem|tenho|existe|ha)(?: (?:nada|nenhum|nenhuma|nao)| [.,!]|$)/;

/** What sounds like being late, and is not. */
export function isNotSo(turn: TurnReading, said: Found<unknown>): boolean {
  return isPaidLate(turn, said) || isOfPayers(turn, said) || isSupposed(turn, said);
}

/** "se eu atrasar", "em janeiro vai atrasar tudo", "o advogado mandou eu não pagar": nothing that is so. */
function isSupposed({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return /(?:^| )(?:se|caso|vai|vao|vou|mandou|mandaram|falou para|disse para|era para)(?: (?:eu|a gente|ele|ela|eles))?$/.test(
    words.slice(Math.max(0, from - 4), from).join(' '),
  );
}

/** "as cliente não paga e eu fico com o boleto": what others owe. */
function isOfPayers({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return /^(?:nao|nunca|nem)$/.test(words[from] ?? '') && PAYERS.test(words[from - 1] ?? '');
}

const PAYERS =
  /^(?:clientes?|fregues(?:a|as|es)?|inquilin[oa]s?|ninguem|povo|pessoal|patr(?:ao|oa)|firma|empresa|alunos?|maes)$/;

/** "paguei a parcela com 4 dias de atraso": late then, and paid. */
function isPaidLate({ reading: { words } }: TurnReading, { from, to }: Found<unknown>): boolean {
  if (!words.slice(from, to).some((word) => /^atras(?:o|ad[ao])$/.test(word))) return false;
  const before = words.slice(Math.max(0, from - FAR_PAYMENT), from);
  const paid = before.findLastIndex((word, at) => PAID.test(word) && !/^(?:nao|nunca|que)$/.test(before[at - 1] ?? ''));
  const isOne =
    paid >= 0 && !before.slice(paid).some((word) => ['.', ';', '\n', 'mas', 'e', 'falta', 'faltam'].includes(word));
  return isOne && before.slice(paid).some((word) => word === 'com' || word === 'dias' || word === 'dia');
}

const FAR_PAYMENT = 14;
const PAID = /^(?:pagu?ei|pago|pagando|quitei|acertei|pagamos)$/;

/** "acordo da enel por causa da conta de luz": what it comes from. */
export function isCause({ reading: { words }, creditors }: TurnReading, { from }: Found<unknown>): boolean {
  const before = words.slice(Math.max(0, from - 3), from).join(' ');
  return /\bpor causa d[oae]$/.test(before) && creditors.some(({ to }) => to < from);
}

/** "amazon (bradesco)", "credsystem 1.312 (era cartão da torra torra)": the same debt by another name. */
export function isInBrackets(
  { creditors, figures, reading: { words } }: TurnReading,
  { from, to }: Found<FoundCreditor>,
): boolean {
  const open = words.lastIndexOf('(', from);
  const close = words.indexOf(')', to);
  const isInside =
    open >= 0 &&
    close >= 0 &&
    from - open <= FAR_BRACKET &&
    close - to <= FAR_BRACKET &&
    !words.slice(open, from).includes(')');
  const hasOwn = figures.some((figure) => figure.from > open && figure.to <= close);
  return isInside && !hasOwn && creditors.some((other) => other.to <= open && open - other.to <= FAR_BRACKET);
}

const FAR_BRACKET = 5;

/** "fiz uma compra na avon e ainda não paguei": what was bought need not be late. */
export function isJustBought({ reading: { words } }: TurnReading, at: number): boolean {
  const isStill = words.slice(Math.max(0, at - 2), at).includes('ainda');
  return (
    isStill && words.slice(Math.max(0, at - FAR_PURCHASE), at).some((word) => word === 'compra' || word === 'comprei')
  );
}

const FAR_PURCHASE = 12;

/** "tenho 2 mil guardado no nubank". */
export function isPlaceOfSavings({ reading: { words } }: TurnReading, { from }: Found<unknown>): boolean {
  return words
    .slice(Math.max(0, from - 3), from)
    .some((word) => /^(?:guardad[oa]|poupanca|investid[oa]|aplicad[oa])$/.test(word));
}
