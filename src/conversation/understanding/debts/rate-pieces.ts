import type { Slot } from '../../../contracts/command.ts';
import { fold } from '../../../domain/text/normalise.ts';
import type { Amount } from '../figures/amounts.ts';
import type { Figure, RateReading } from '../figures/figure.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import type { Piece } from './debt-item.ts';

/** "a serasa tá com 90% na claro", "o desconto da renner é 85%": what is taken off there, no rate. */
export function isOfBureau({ reading: { words } }: TurnReading, { from }: Found<Figure>, rate: RateReading): boolean {
  const before = words.slice(Math.max(0, from - FAR_BUREAU), from);
  return rate.period === undefined && (before.includes('serasa') || before.includes('desconto'));
}

const FAR_BUREAU = 8;

/** "era 2%, agora tá 4,5%": what the rate was. */
export function isFormerRate({ reading: { words }, figures }: TurnReading, { from, to }: Found<Figure>): boolean {
  const isLater = figures.some((figure) => figure.from >= to && figure.value.kind === 'rate');
  return isLater && words.slice(Math.max(0, from - 2), from).some((word) => ['era', 'eram', 'estava'].includes(word));
}

const unknown = phraseBook<true>([
  [true, ['nao (sei|lembro|faco_ideia|tenho_ideia)', 'num sei', 'sei la', 'nem ideia']],
]);

/** "renner não sei" while rates are asked. */
export function unknownRates(turn: TurnReading): Piece[] {
  if (turn.view.question?.slot !== 'rates') return [];
  const afterName = phrasesIn(unknown, turn).filter(({ from }) =>
    turn.creditors.some((creditor) => creditor.to === from),
  );
  return afterName.map(({ from, to }): Piece => ({ from, to, value: { of: 'rate-unknown' } }));
}

/** "minha irmã cobra nada não" while rates are asked. */
export function freeOfInterest(turn: TurnReading): Piece[] {
  if (turn.view.question?.slot !== 'rates') return [];
  return phrasesIn(charged, turn).map(
    ({ from, to }): Piece => ({ from, to, value: { of: 'flag', flag: 'interestFree' } }),
  );
}

const charged = phraseBook<true>([
  [
    true,
    [
      '(nao)? (cobra|cobram|cobrou|cobrava|vai_cobrar) nada (nao)?',
      '(nao|num) (cobra|cobram|cobrou) (nao)?',
      '(e|foi) (na_amizade|na_camaradagem|de_boa|na_confianca)',
    ],
  ],
]);

/** "nubank 14" while rates are asked is a rate without its sign; without its period it may still have to be asked. */
export function asRate(amount: Amount, slot: Slot | undefined): Piece['value'] | undefined {
  const [centavos] = amount.readings;
  if (slot !== 'rates' || amount.readings.length > 1 || centavos === undefined || centavos === 0) return undefined;
  // "se atraso vem 201", "encargos 86,40": more than a card takes a month must be said with its sign.
  if (centavos > (amount.per === 'year' ? HIGHEST_YEARLY : HIGHEST_IN_WORDS)) return undefined;
  // "13 e pouco" of a rate is 13 %.
  const said = fold(amount.span);
  const span = amount.approximate ? said.replace(/ e (?:pouco|pouquinho|alguma coisa)$/, '') : said;
  const isPlain =
    /^\d{1,3}(?:[.,]\d{1,2})?$/.test(span) ||
    /^\S+ virgula \S+(?: e \S+)?$/.test(span) ||
    (amount.bare && centavos <= HIGHEST_IN_WORDS && /^[a-z]+(?: e [a-z]+)?$/.test(span));
  // "doze por ano".
  const period = amount.per === 'month' || amount.per === 'year' ? { period: amount.per } : {};
  return isPlain
    ? { of: 'rate', rate: { value: centavos / 10_000, ...period, sure: false, span: amount.span } }
    : undefined;
}

const HIGHEST_YEARLY = 100_000;
/** "trinta" of a rate. */
const HIGHEST_IN_WORDS = 3_000;

/** "de onde saíram esses 8% ao mês?": a rate that somebody else said. */
export function isQuotedRate({ reading: { words } }: TurnReading, { from }: Found<Figure>): boolean {
  return /^(?:d?esses?|d?aqueles?)$/.test(words[from - 1] ?? '');
}
