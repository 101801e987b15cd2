import type { FoundCreditor } from './creditors.ts';
import { debtKinds } from './debt-kinds.ts';
import { NUMBER_WORDS } from './number-words.data.ts';
import { type Found, type Reading, spanOf } from './tokens.ts';
import type { TurnReading } from './turn-reading.ts';

const LONGEST_NAME = 4;

/**
 * Creditors that no list knows, named right after an amount: "500 reais no mercadinho do seu zé", "300 pra dona Lúcia".
 * For debts only: in other talk "500 no mês" names nobody.
 */
export function unlistedCreditors({ reading, figures, creditors }: TurnReading): readonly Found<FoundCreditor>[] {
  return figures
    .filter(({ value }) => value.kind === 'amount' && value.amount.role === undefined)
    .flatMap(({ to }) => nameAfter(reading, to) ?? [])
    .filter((one) => !creditors.some(({ from, to }) => one.from < to && from < one.to));
}

function nameAfter(reading: Reading, at: number): Found<FoundCreditor> | undefined {
  if (!LINKS.has(reading.words[at] ?? '')) return undefined;
  const from = ARTICLES.has(reading.words[at + 1] ?? '') ? at + 2 : at + 1;
  let to = from;
  while (to < from + LONGEST_NAME && isPartOfName(reading, to)) to += 1;
  while (to > from && LINKS.has(reading.words[to - 1] ?? '')) to -= 1;
  const first = reading.words[from] ?? '';
  if (to === from || NO_NAMES.has(first) || debtKinds.knows(first)) return undefined;
  const span = spanOf(reading, from, to);
  return { from, to, value: { mention: { name: span, span } } };
}

function isPartOfName({ tokens, words }: Reading, at: number): boolean {
  const word = words[at] ?? '';
  return tokens[at]?.kind === 'word' && !ENDS_NAME.has(word) && !NUMBER_WORDS.has(word);
}

const LINKS: ReadonlySet<string> = new Set(['no', 'na', 'nos', 'nas', 'para', 'do', 'da']);
const ARTICLES: ReadonlySet<string> = new Set(['o', 'a', 'um', 'uma']);
const ENDS_NAME: ReadonlySet<string> = new Set(
  'e mas que em com mais vence venceu vencida esta estou desde faz ha atrasado atrasada sem por parcelado uns umas tem devo e eh ja'.split(
    ' ',
  ),
);
const NO_NAMES: ReadonlySet<string> = new Set(
  'primeiro segundo terceiro quarto quinto sexto segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro feira proximo proxima minimo total mes mesmo maximo minimo momento vencimento dinheiro pix boleto nome atraso ano banco bancos loja dia conta contas vista verdade semana fim final comeco inicio hoje gente minha meu tudo todo todas cada credito debito juros divida dividas limpar pagar quitar sair casa caso lugar internet parcela parcelas prestacao real reais hora cabeca epoca serasa spc voce mim ele ela eles'.split(
    ' ',
  ),
);
