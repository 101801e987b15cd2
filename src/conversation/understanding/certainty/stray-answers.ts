import type { Command, Interpretation, Slot } from '../../../contracts/command.ts';
import type { TurnReading } from '../turn-reading.ts';
import { saysSomethingElse } from './bare-answers.ts';
import { speaksForAnswer } from './sum-evidence.ts';
import { namesWeakMonth } from './weak-months.ts';

/**
 * The reading without a bare figure whose clause says something that the open question did not ask: a sum is put to a yes or
 * no, a count is left over.
 */
export function withoutStrayAnswers(read: Interpretation, turn: TurnReading): Interpretation {
  const [only] = read.commands;
  const slot = turn.view.question?.slot;
  const words = slot && OF_ANSWERS[slot];
  if (!only || read.commands.length !== 1 || !words || !isBare(only) || isOfWeakMonth(turn)) return read;
  if (!isStray(turn, words)) return read;
  if (only.kind === 'answer-amount') {
    const [figure] = turn.figures;
    // Where a source is asked, a number is more often an age or a count.
    if (figure && slot !== 'income-source' && speaksForAnswer(turn, figure)) return read;
    const { span, centavos } = only.money;
    const proposal: Command = {
      kind: 'clarify-amount',
      span,
      candidates: [centavos],
      about: { kind: 'answer-amount' },
    };
    return { commands: [proposal], leftovers: read.leftovers };
  }
  return { commands: [{ kind: 'cannot-handle' }], leftovers: [turn.reading.source] };
}

/** The very thing that was asked. */
function isOfWeakMonth(turn: TurnReading): boolean {
  return turn.view.question?.slot === 'income-low-month' && namesWeakMonth(turn);
}

function isBare({ kind }: Command): boolean {
  return kind === 'answer-amount' || kind === 'answer-number';
}

/** The clause of the figure: chatter beside it takes nothing from an answer. */
function isStray(turn: TurnReading, words: RegExp): boolean {
  const [figure] = turn.figures;
  if (!figure || turn.figures.length > 1) return false;
  const start = turn.clauses.find(({ from, to }) => from <= figure.from && figure.from < to);
  if (!start || (turn.view.question?.slot === 'instalments-left' && saysSoManyLeft(turn, figure.from))) return false;
  const { from, to } = start;
  const labels = [...turn.incomes, ...turn.creditors, figure].filter((one) => one.from < to && from < one.to);
  const isLabel = (at: number) => labels.some((one) => one.from <= at && at < one.to);
  const isAsked = turn.view.question?.slot === 'incomes';
  // "mil e oitocentos na fábrica de calçado": where one works, to the end of the clause.
  const place = isAsked
    ? turn.reading.words.findIndex((word, at) => at >= from && at < to && WORKPLACES.test(word))
    : -1;
  const kept = turn.reading.tokens
    .map((token, at) => ({ token, word: turn.reading.words[at] ?? '', at }))
    .filter(({ at }) => at >= from && at < to && !isLabel(at) && (place < 0 || at < place));
  return saysSomethingElse(
    { source: '', tokens: kept.map(({ token }) => token), words: kept.map(({ word }) => word) },
    (word) => words.test(word),
  );
}

/** "só mais três, graças a deus", "faltam 29 kkkcry": a count that is said to be left needs no bare clause. */
function saysSoManyLeft({ reading: { words } }: TurnReading, at: number): boolean {
  return /(?:^| )(?:falt(?:a|am|ando)|rest(?:a|am|ando)|so mais)(?: (?:so|mais|apenas|ainda))*$/.test(
    words.slice(Math.max(0, at - LONGEST_LEAD), at).join(' '),
  );
}

const LONGEST_LEAD = 4;

const PAY =
  /^(?:ganh|receb|tir|fa[zc]|fiz|entr|ca[ie]|ca[ií]ram|vem|vier|sobr|fic|pass|cheg|renda|salari|trabalh|contand|somand|junt|liq|maxim|minim|mao|conta|pior|ruim|fraco|fraca|baix|menor|depend|empreg|marid|espos|pai$|mae$|filh|fora|aprox|chov|mei$|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|inverno|parad|zero|pensao|aposent|benefic|ajud|rend|pro-labore|pro$|labore|gasolin|combust|consegu|pessim|temporad|garant|garantid|fixo$|apur|limp|epoca$|ferias$|carnaval$|moviment|seca$|crise$|safra$|patrao$|temp[o]$|prova|juro$)/;
const WORKPLACES =
  /^(?:fabrica|firma|empresa|loja|padaria|supermercado|obra|escola|creche|hospital|clinica|prefeitura|escritorio|restaurante|lanchonete|oficina|posto|farmacia|condominio|fazenda|usina|construtora|transportadora|hotel|salao|frigorifico|confeccao|metalurgica|correios|shopping|quartel|industria|cooperativa|gari|porto|mina)$/;
const COSTS =
  /^(?:gast|junt|pass|sai|maxim|minim|cort|nada|tot|cust|vai|som|fic|dess|essencia|contas|casa|tud|aprox|despes|segur|economiz|alto$|baixo$|cima$|botand|coloc|jogand|ponta$|lapis$|cont|calcul|chut|fazend|arredond)/;

/** What the clause of an answer may say besides its figure. Other questions take no bare figure. */
const OF_ANSWERS: Readonly<Partial<Record<Slot, RegExp>>> = {
  incomes: PAY,
  'income-low-month': PAY,
  'income-source': PAY,
  essentials: COSTS,
  flexibles: COSTS,
  'debt-amount':
    /^(?:sald|ultim|fal(?:ou|aram)$|veio$|vieram$|diss|consta|extrat|consult|olhei|olhand|vi$|ontem|segunda|terca|quarta|quinta|sexta|sabado|domingo|mult|encarg|correc|site|sistem|cart|mensag|sms|email|gerent|atend|ligac|somand|junt|abert|atras|zao$|app|aplicativ|mostr|jur|divid|fatur|bolet|parei|poco|trocad|devedor|alias|mei|atualiz|cobr|ped|ch|acumul|quit|fech|pag|venc|maxim|minim|pass|serasa|banc|aparec|cresc|subi|total|final)/,
  'instalments-left':
    /^(?:dev|acab|dezembro|falt|pag|parc|rest|ultim|x$|vez|prest|bolet|carne|termin|quit|sobr|cont|list|calend|risc|marc|confer|olh|gracas$|amem$|quiser$|app$|acerto$)/,
};
