type Months = { readonly has: (word: string) => boolean };

/**
 * "devo o mês de outubro da net", "devendo a conta de setembro e a de outubro", "não paguei setembro nem outubro",
 * "setembro e outubro ficaram pra trás": months of which the bill was not paid. "devo uma compra de março" is none.
 */
export function isMonthOwed(words: readonly string[], at: number, months: Months): boolean {
  const row = rowBefore(words, at, months);
  const before = words[row - 1] ?? '';
  // "devo outubro", "devendo o mês de outubro".
  const isOfBill = before === 'de' && isBillBefore(words, row - 1);
  const owesIt =
    OWES.test(before) || (isOfBill && words.slice(Math.max(0, row - FAR_VERB), row).some((one) => OWES.test(one)));
  return owesIt || stayedBehind(words, at, months);
}

/** Where the first of some months in a row stands: "agosto, setembro e outubro", "a de setembro e a de outubro". */
function rowBefore(words: readonly string[], at: number, months: Months): number {
  let start = at;
  for (let back = at - 1; back >= 0 && start - back <= LONGEST_LINK; back -= 1) {
    const word = words[back] ?? '';
    if (months.has(word)) start = back;
    else if (!LINKS.has(word)) break;
  }
  return start;
}

const LONGEST_LINK = 5;
const LINKS: ReadonlySet<string> = new Set(['e', 'eh', 'nem', ',', 'a', 'o', 'de', 'mais']);
const OWES = /^(?:devo|devendo|devemos)$/;
const FAR_VERB = 7;

/** "o mês de", "a conta de luz de", "a de". */
function isBillBefore(words: readonly string[], at: number): boolean {
  const [noun = '', article = ''] = [words[at - 1], words[at - 2]];
  return BILLS.test(noun) || ((noun === 'a' || noun === 'o') && OWES.test(article));
}

const BILLS =
  /^(?:mes|meses|contas?|faturas?|boletos?|parcelas?|prestac(?:ao|oes)|mensalidades?|alugue(?:l|is)|condominios?|luz|agua|energia|internet|guias?|taloes|talao)$/;

/** "…, outubro e novembro ficaram pra trás", "a de novembro tá vencida". */
function stayedBehind(words: readonly string[], at: number, months: Months): boolean {
  let end = at + 1;
  let next = end;
  while (LINKS.has(words[next] ?? '') || months.has(words[next] ?? '')) {
    next += 1;
    if (months.has(words[next - 1] ?? '')) end = next;
  }
  return BEHIND.test(words.slice(end, end + 4).join(' '));
}

/** "não paguei mais desde que fechei a loja em maio", "desde quando casei em março": the month is gone. */
export function isSinceEvent(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - FAR_EVENT), at);
  const since = before.lastIndexOf('desde');
  const tells = since >= 0 && /^(?:que|quando)$/.test(before[since + 1] ?? '');
  return tells && !before.slice(since).some((word) => ['.', '\n', ';', '!', '?'].includes(word));
}

const FAR_EVENT = 10;

/** "setembro", "foi em agosto", "a de outubro e a de novembro" and nothing else: the answer to "desde quando?". */
export function saysMonthsOnly(words: readonly string[], months: Months): boolean {
  const isMonth = words.some((word) => months.has(word));
  return isMonth && words.every((word) => months.has(word) || AROUND.has(word));
}

const AROUND: ReadonlySet<string> = new Set(
  'foi e eh em de a o as os la por mes meses so ja desde la acho que sim , . ! mais ou menos no fim comeco final inicio do ano passado deste desse'.split(
    ' ',
  ),
);

const BEHIND =
  /^(?:ja )?(?:(?:ficaram|ficou) (?:para tras|em aberto|sem pagar|devendo|atrasad\w+)|(?:estao|esta) (?:atrasad|vencid|em aberto|sem pagar)|(?:eu )?nao (?:paguei|consegui pagar|deu|foi pag\w|foram pag\w+))/;
