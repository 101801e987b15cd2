/** "vem 980 por causa dos consignados": why less arrives, no debt of 980. */
export function isReason(words: readonly string[], at: number): boolean {
  // "meu salão fatura uns 7 mil" earns, it owes no card bill.
  const earns = words[at] === 'fatura' && ['uns', 'mais', 'em', 'cerca', 'por', '$'].includes(words[at + 1] ?? '');
  if (earns && !['a', 'da', 'minha', '\n', undefined].includes(words[at - 1])) return true;
  return ['causa', 'desconto'].includes(words[at - 2] ?? '');
}

/** "trabalho no mercado livre", "recebo na caixa", asked about incomes: who pays, or where it comes in. */
export function isPlaceOfIncome(words: readonly string[], at: number): boolean {
  return ['no', 'na', 'do', 'da', 'pelo', 'pela', 'para'].includes(words[at - 1] ?? '');
}

/** "aluguel atrasado", "luz 3 meses vencida". */
export function isSaidBehind(words: readonly string[], at: number): boolean {
  // "o condomínio, que não pago desde outubro, 880".
  if (/^(?:, )?(?:que )?(?:eu )?nao (?:pago|paguei|estou pagando)\b/.test(words.slice(at, at + 5).join(' ')))
    return true;
  const end = words.findIndex((word, index) => index >= at && ENDS.has(word));
  return words
    .slice(at, Math.min(at + FARTHEST_BEHIND, end < 0 ? words.length : end))
    .some((word) => /^(?:(?:atrasad|vencid)[oa]s?|atraso|atrasou|atrasei|venceu)$/.test(word));
}

const FARTHEST_BEHIND = 6;
const ENDS: ReadonlySet<string> = new Set([',', ';', '.', '\n', '!', '?', 'mas']);

/** "recebi um sms", "recebi citação": what came is no money. */
export function isNoMoney(words: readonly string[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some((word) => PAPERS.has(word));
}

const PAPERS: ReadonlySet<string> = new Set(
  'sms mensagem msg carta email e-mail ligacao link boleto cobranca citacao intimacao notificacao aviso processo'.split(
    ' ',
  ),
);
