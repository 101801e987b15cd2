import type { Command, DialogueView, Slot } from '../../../contracts/command.ts';
import { settleAmount } from '../figures/amounts.ts';
import { readFigures } from '../figures/figures.ts';
import { countOf, readNumbers } from '../figures/numbers.ts';
import { withoutFillers } from '../text/clauses.ts';
import { readTokens } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';

/** The option of a numbered choice that the whole answer picks: by number, place, or words that fit only one. */
export function readChoice(turn: TurnReading): Extract<Command, { kind: 'choose' }> | undefined {
  const question = turn.view.question;
  const options = question?.options;
  if (!question || !options || options.length === 0) return undefined;
  const words = withoutFillers(turn.clauses.flatMap((clause) => clause.words));
  const option =
    byNumber(words, options.length) ??
    byOneClause(turn, options.length) ??
    byAmount(turn, question.slot, options) ??
    byFigure(turn, question.slot, options) ??
    byWords(words, options);
  return option === undefined ? undefined : { kind: 'choose', option };
}

const PLACES: ReadonlyMap<string, number> = new Map([
  ['primeira', 1],
  ['primeiro', 1],
  ['segunda', 2],
  ['segundo', 2],
  ['terceira', 3],
  ['terceiro', 3],
  ['quarta', 4],
  ['quarto', 4],
  ['quinta', 5],
  ['quinto', 5],
]);
const AROUND_NUMBER: ReadonlySet<string> = new Set(
  'a o opcao numero letra e eh escolho quero fico com ) - . # no n nr num nº º item alternativa essa esse aquela aquele mesmo ai por favor acho que seria deve ser pode marca vou de do da so sim lista opcoes dessas dessa delas mesma painho mainha moca moco mano amiga amigo querida querido filha filho parceiro irmao senhor senhora rei visse oxe uai tche bah'.split(
    ' ',
  ),
);

function byNumber(words: readonly string[], count: number): number | undefined {
  const letter = words[words.indexOf('letra') + 1] ?? '';
  if (words.includes('letra') && /^[a-e]$/.test(letter)) return within(letter.charCodeAt(0) - CODE_OF_A + 1, count);
  const [core, ...more] = words.filter((word) => !AROUND_NUMBER.has(word));
  if (core === undefined || more.length > 0) return undefined;
  if (core === 'ultima' || core === 'ultimo' || core === 'baixo') return count;
  if (core === 'cima') return 1;
  if (core === 'meio') return count === 3 ? 2 : undefined;
  return within(PLACES.get(core) ?? countOf(readNumbers(readTokens([core]))[0]), count);
}

/** "o de baixo, quem dera fosse o de cima", "a terceira aí, sem pensar duas vezes": one clause picks, the others chat. */
function byOneClause({ clauses, figures }: TurnReading, count: number): number | undefined {
  const picks = clauses.flatMap(({ from, to, words }) => {
    const option = byNumber(withoutFillers(words), count);
    return option === undefined ? [] : [{ option, from, to }];
  });
  const [only, ...others] = picks;
  const tellsSum = figures.some(
    ({ from, value }) => value.kind === 'amount' && only && (from < only.from || from >= only.to),
  );
  // "a segunda né, quem dera fosse só três real": a place is no sum.
  const isPlace =
    only && clauses.some(({ from, words }) => from === only.from && words.some((word) => PLACES.has(word)));
  return only && others.length === 0 && (isPlace || !tellsSum) ? only.option : undefined;
}

const CODE_OF_A = 97;

function within(option: number | undefined, count: number): number | undefined {
  return option !== undefined && option >= 1 && option <= count ? option : undefined;
}

/** "3 mil" to "R$ 3,00 ou R$ 3.000,00?", or just "mil" for the one in thousands. */
function byAmount(turn: TurnReading, slot: Slot, options: readonly string[]): number | undefined {
  if (slot !== 'confirm-amount') return undefined;
  const offered = options.map((option) => onlyAmount(option, turn.view));
  const said = turn.figures.flatMap(({ value }) => (value.kind === 'amount' ? [value.amount] : []))[0];
  if (!said || said.readings.length > 1) return undefined;
  const exact = offered.indexOf(said.readings[0]);
  if (exact >= 0 && !said.bare) return exact + 1;
  const thousands = offered.flatMap((value, index) => (value !== undefined && value >= 100_000 ? [index + 1] : []));
  return said.span.toLowerCase() === 'mil' && thousands.length === 1
    ? thousands[0]
    : exact >= 0 && said.span.length > 2
      ? exact + 1
      : undefined;
}

function onlyAmount(text: string, view: DialogueView): number | undefined {
  const [figure] = readFigures(readTokens([text]), view.today);
  const settled = figure?.value.kind === 'amount' ? settleAmount(figure.value.amount, 'anything') : undefined;
  return settled?.kind === 'money' ? settled.money.centavos : undefined;
}

/** "o de 180" to debts of one kind, which their figures tell apart. */
function byFigure({ figures, creditors, reading, view }: TurnReading, slot: Slot, options: readonly string[]) {
  const [only, ...others] = figures;
  if ((slot !== 'which-change' && slot !== 'which-creditor') || others.length + creditors.length > 0) return undefined;
  if (only?.value.kind !== 'amount') return undefined;
  const beside = reading.words.filter((_, at) => at < only.from || at >= only.to);
  if (beside.some((word) => /^\p{L}{4,}$/u.test(word) && !BESIDE_FIGURE.has(word))) return undefined;
  const [sum] = only.value.amount.readings;
  const fitting = options.flatMap((option, index) => {
    const told = readFigures(readTokens([option]), view.today);
    return told.some(({ value }) => value.kind === 'amount' && value.amount.readings[0] === sum) ? [index + 1] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

const BESIDE_FIGURE: ReadonlySet<string> = new Set(
  'reais parcela parcelas cartao emprestimo divida aquele aquela esse essa'.split(' '),
);

/** Every word of four letters or more must begin a word of the option, and of no other option. */
function byWords(words: readonly string[], options: readonly string[]): number | undefined {
  const content = words.filter((word) => /^\p{L}{4,}$/u.test(word));
  if (content.length === 0 || content.length > 6) return undefined;
  const fitting = options.flatMap((option, index) => {
    const written = readTokens([option]).words;
    return content.every((word) => written.some((other) => other.startsWith(word.slice(0, 6)))) ? [index + 1] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}
