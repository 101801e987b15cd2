import type { TurnReading } from '../turn-reading.ts';

/** "desconta 410 do meu salário", "pago quando recebo": where or when it is paid, no income. */
export function isDeductedFrom(words: readonly string[], at: number): boolean {
  if (words[at - 1] === 'quando') return true;
  const link = ['meu', 'minha'].includes(words[at - 1] ?? '') ? at - 2 : at - 1;
  const isOf = ['do', 'da', 'no', 'na', 'em'].includes(words[link] ?? '');
  return isOf && words.slice(Math.max(0, at - FAR_BACK), at).some((word) => TAKES.test(word));
}

const FAR_BACK = 9;

/** What a lender does with one's pay: "tiram 310 da minha aposentadoria". */
export const TAKES =
  /^(?:descont\w*|tira|tiram|tirando|pega|pegam|pegando|puxa|puxam|puxando|come|comem|leva|levam|debita|debitam|retem|retira|retiram|abate|abatem)$/;

/** "empréstimo com desconto em folha": what follows the word says that nothing is offered. */
export function isFromPay(words: readonly string[], at: number): boolean {
  return ['em', 'na', 'no', 'do'].includes(words[at] ?? '') && PAY.has(words[at + 1] ?? '');
}

const PAY: ReadonlySet<string> = new Set(
  'folha salario beneficio contracheque holerite aposentadoria pensao'.split(' '),
);

/** "a aposentadoria é 1.621 mas com os descontos vem 1.050": taken from the pay, offered by nobody. */
export function isTakenFromPay(
  { reading: { words }, incomes, creditors }: TurnReading,
  from: number,
  to: number,
): boolean {
  const isOfDiscount = words.slice(from, to).some((word) => /^descont/.test(word)) && !isOffered(words, from - 1);
  const isOffer = words.slice(from, to).some((word) => /^(?:propost|ofert|ofere|acordo)/.test(word));
  const pay = incomes.some((label) => label.from < from) || words.slice(0, from).some((word) => COMES_IN.has(word));
  return isOfDiscount && !isOffer && pay && creditors.length === 0;
}

const COMES_IN: ReadonlySet<string> = new Set(
  'salario pagamento ganho recebo aposentadoria beneficio pensao'.split(' '),
);

/** "recebi uma proposta": the word of an offer stands at or just before this place. */
export function isOffered(words: readonly string[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 3), at + 1);
  // "1.180 por causa do desconto, recebo dia 4".
  const start = near.findLastIndex((word) => [',', '.'].includes(word));
  return near.slice(start + 1).some((word) => OFFERED.has(word));
}

const OFFERED: ReadonlySet<string> = new Set('proposta propostas oferta ofertas acordo desconto'.split(' '));
