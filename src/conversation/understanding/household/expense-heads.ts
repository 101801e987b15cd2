import type { ExpenseCategory } from '../../../domain/budget/budget.ts';
import type { Amount } from '../figures/amounts.ts';
import { NUMBER_WORDS } from '../text/number-words.data.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';

/** "lanche com as crianças", "remédio do meu filho", "ajudo com 300 na feira": for whom it is, is no expense of its own. */
export function headsOf(
  { words }: Reading,
  labels: readonly Found<ExpenseCategory>[],
  amounts: readonly Found<Amount>[],
): readonly Found<ExpenseCategory>[] {
  return labels.filter((label, index) => {
    if (isWithout(words, label.from) || isFree(words, label) || isLeftOut(words, label)) return false;
    const head = labels[index - 1];
    if (head && isTailOf(words, head, label)) return false;
    // "celular 50 a minha e 40 do filho": whose share it is.
    const isWhose = ['do', 'da', 'dos', 'das'].includes(words[label.from - 1] ?? '');
    if (isWhose && index > 0 && CARED_FOR.has(label.value) && amounts.some(({ to }) => to === label.from - 1))
      return false;
    return !isHelpWith(words, label, { next: labels[index + 1], sum: amounts.find(({ from }) => from >= label.to) });
  });
}

/** A second name of what the first one names: for whom it is, or where one goes. */
function isTailOf(words: readonly string[], head: Found<ExpenseCategory>, label: Found<ExpenseCategory>): boolean {
  const between = words.slice(head.to, label.from);
  if (!isForWhom(between)) return false;
  // "recarga do cel", "banho e tosa dos cachorros": one thing with two names.
  const isSame = head.value === label.value && ['de', 'do', 'da', 'dos', 'das'].includes(between[0] ?? '');
  // "uber pra hemodiálise", "ônibus pra escola".
  const isWayTo = head.value === 'transport' && between[0] === 'para';
  return CARED_FOR.has(label.value) || isSame || isWayTo;
}

/** "ajudo com 300 na feira": what the help is spent on says more. */
function isHelpWith(
  words: readonly string[],
  { from }: Found<ExpenseCategory>,
  { next, sum }: { readonly next: Found<unknown> | undefined; readonly sum: Found<unknown> | undefined },
): boolean {
  if (!/^ajud/.test(words[from] ?? '') || !next || !sum || sum.to > next.from) return false;
  const link = words[sum.to] ?? '';
  return next.from - sum.to <= 2 && ['na', 'no', 'para', 'de', 'da', 'do', 'nas', 'nos'].includes(link);
}

/** "com as", "particular do meu": up to the one it is for, within the same thing. */
function isForWhom(between: readonly string[]): boolean {
  // "pra comer eu e as três crianças vai uns 1.100".
  const isOfUs = (word: string) => word === 'eu' || OWN.has(word) || NUMBER_WORDS.has(word) || /^\d$/.test(word);
  if (between[0] === 'eu' && between.every(isOfUs)) return true;
  const link = between.findLastIndex((word) => !OWN.has(word));
  if (link < 0 || !FOR_WHOM.has(between[link] ?? '')) return false;
  const isOfThing = (word: string) =>
    FOR_WHOM.has(word) || OWN.has(word) || (/^[a-z]{3,}$/.test(word) && word !== 'mais');
  return between.length <= LONGEST_TAIL && between.slice(0, link).every(isOfThing);
}

const LONGEST_TAIL = 5;
const FOR_WHOM: ReadonlySet<string> = new Set('com da do das dos de para'.split(' '));
const OWN: ReadonlySet<string> = new Set(
  'a o as os meu minha meus minhas mim gente e nos que pago dou mando deposito'.split(' '),
);
const CARED_FOR: ReadonlySet<ExpenseCategory> = new Set(['children', 'pets']);

/** "não pago aluguel", "sem internet", "não gasto com lazer". */
function isWithout(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  const denied = before.findLastIndex((word) => ['nao', 'sem', 'nem', 'nunca'].includes(word));
  return denied >= 0 && before.slice(denied + 1).every((word) => PAYING.has(word));
}

/** "água é de poço", "a sogra não cobra pra olhar as crianças", "a luz já tá no aluguel". */
function isFree(words: readonly string[], { from, to }: Found<ExpenseCategory>): boolean {
  const before = words.slice(Math.max(0, from - 5), from);
  const clause = before.slice(before.findLastIndex((word) => [',', '.', ';', '\n'].includes(word)) + 1);
  return free.at(words, to) !== undefined || notCharged.all(clause).length > 0;
}

const notCharged = phraseBook<true>([[true, ['nao (me)? cobra (nada|um_real|nem_um_real)? (para|de|pela|pelo)']]]);

const free = phraseBook<true>([
  [
    true,
    [
      '(la|aqui|em_casa|de_casa)? (e|vem) (de|do) (poco|graca|cacimba|cisterna|mina|gato|favor|nascente)',
      '(e|sai|vem|tenho|tem|ganho)? (de_graca|gratis|gratuito|gratuita)',
      '(ja)? (esta|vem|entra|vai) (ja)? (incluso|inclusa|incluido|incluida|junto_no|no|junto_com_o|dentro_do) (aluguel|condominio)',
      '(a)? (gente|eu)? nao (pago|paga|pagamos)',
    ],
  ],
]);

/** "fora aluguel gasto 900". "fora a luz 150" has its own sum. */
function isLeftOut(words: readonly string[], { from, to }: Found<ExpenseCategory>): boolean {
  const before = words.slice(Math.max(0, from - 3), from).filter((word) => !OWN.has(word) && word !== 'de');
  return ['fora', 'tirando', 'afora', 'contar'].includes(before.at(-1) ?? '') && SPENT.has(words[to] ?? '');
}

const SPENT: ReadonlySet<string> = new Set(['gasto', 'gastamos', 'gasta', 'vai', 'fica', 'sai', 'sao', 'dao', 'eu']);

const PAYING: ReadonlySet<string> = new Set(
  'pago pagamos tenho temos gasto uso com de o a nem mais tem tenha pagar preciso me cobra cobram cobrar ha existe compro usamos'.split(
    ' ',
  ),
);

/** "cancelei a netflix", "parei com o cigarro", "não tenho mais internet". */
export function isGivenUp({ words }: Reading, at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  const start = before.findLastIndex((word) => [',', '.', ';', '\n', 'e', 'mas'].includes(word));
  const said = before.slice(start + 1);
  const after = words.slice(at + 1, at + 6);
  const end = after.findIndex((word) => [',', '.', ';', '\n', 'e', 'mas'].includes(word));
  // "a academia era 120 cancelei".
  const isLeft = after.slice(0, end < 0 ? after.length : end).some((word) => GIVEN_UP.has(word));
  return (
    isLeft ||
    said.some((word) => GIVEN_UP.has(word)) ||
    said.join(' ').includes('nao tenho mais') ||
    said.join(' ').includes('nao pago mais')
  );
}

const GIVEN_UP: ReadonlySet<string> = new Set(
  'cancelei cortei parei larguei tirei cancelamos cortamos abandonei'.split(' '),
);
