import { ACTS, people } from '../creditors/people.data.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { masked, type TurnReading, without } from '../turn-reading.ts';
import { costsOfOthers } from './costs-of-others.ts';
import { keptByOthers } from './kept-incomes.ts';
import { toldBefore } from './told-before.ts';

/**
 * The turn without what is somebody else's: "minha irmã é que deve 3 mil na caixa", "meu marido ganhava 4 mil", and
 * without who sold a debt: after "a Recovery comprou minha dívida do Santander" it is owed to Recovery.
 * Nor is a debt told anew that was told before.
 */
export function withoutOthersMoney(turn: TurnReading): TurnReading {
  const ranges = [
    ...paidByOthers(turn),
    ...disowned(turn),
    ...ofThemBehind(turn),
    ...debtsOfTheDead(turn),
    ...othersDebts(turn),
    ...theirs(turn),
    ...owedByThem(turn),
    ...owedToMe(turn),
    ...owedNothing(turn),
    ...lent(turn),
    ...sellers(turn),
    ...costsOfOthers(turn).map((range) => ({ ...range, isName: false })),
    ...keptByOthers(turn).map((range) => ({ ...range, isName: false })),
    ...toldBefore(turn).map((range) => ({ ...range, isName: false })),
  ];
  return ranges.reduce(({ rest }, range) => ({ rest: range.isName ? without(rest, [range]) : masked(rest, range) }), {
    rest: turn,
  }).rest;
}

type Range = { readonly from: number; readonly to: number; readonly isName: boolean };

function othersDebts({ reading: { words } }: TurnReading): readonly Range[] {
  return people.all(words).flatMap((person): Range[] => {
    if (isSpokenTo(person, words)) return [];
    const verb = words.findIndex((word, at) => at >= person.to && !LINKS.has(word));
    const hasDebt = words[verb] === 'tem' && words.slice(verb + 1, verb + 4).some((word) => DEBTS.has(word));
    const end = words.findIndex((word, at) => at > verb && ENDS.has(word));
    const clause = words.slice(verb, end < 0 ? words.length : end);
    const isTheirs = owesToo(clause) || borrowsAtRate(clause) || isInTheirName(clause);
    if (!hasDebt && !OTHERS_VERBS.has(words[verb] ?? '') && !isTheirs) return [];
    return [{ from: person.from, to: verb + clause.length, isName: false }];
  });
}

/** "meu irmão fez dívida de 4 mil na avon no nome dele". */
function isInTheirName(clause: readonly string[]): boolean {
  return ACTS.has(clause[0] ?? '') && /\bnome (?:dele|dela)\b/.test(clause.join(' ')) && !clause.includes('mim');
}

/** "minha vizinha conseguiu por 2%": what others pay for a loan. */
function borrowsAtRate([verb = '', ...rest]: readonly string[]): boolean {
  return /^(?:conseguiu|pegou|fez|tirou|paga|pagou)$/.test(verb) && rest.includes('%');
}

/** "meu irmão também pegou lá e deve 8 mil": what he did, and what he owes by it. */
function owesToo(clause: readonly string[]): boolean {
  const isAct = ACTS.has(clause[0] ?? '');
  return isAct && clause.some((word, at) => word === 'e' && OTHERS_VERBS.has(clause[at + 1] ?? ''));
}

/** "meu pai me ligou chorando, ele deve 2 mil na mercearia". "ele deve estar em 2 mil" guesses. */
function owedByThem({ reading: { words } }: TurnReading): readonly Range[] {
  return words.flatMap((word, at): Range[] => {
    if (!OTHERS.has(word) || ['para', 'com', 'que'].includes(words[at - 1] ?? '')) return [];
    const verb = ['ainda', 'ja', 'so', 'tambem', 'que'].includes(words[at + 1] ?? '') ? at + 2 : at + 1;
    if (!/^dev(?:e|em|ia|iam)$/.test(words[verb] ?? '') || /[aei]r$/.test(words[verb + 1] ?? '')) return [];
    const end = words.findIndex((one, index) => index > verb && ENDS.has(one));
    return [{ from: at, to: end < 0 ? words.length : end, isName: false }];
  });
}

/** "o dele deu 5 mil", "a dela já tá em 3 mil": the same thing of somebody else's. */
function theirs({ reading: { words } }: TurnReading): readonly Range[] {
  return words.flatMap((word, at): Range[] => {
    const isOfThem = /^del[ea]s?$/.test(word) && ['o', 'a', 'os', 'as'].includes(words[at - 1] ?? '');
    // "o dele, 300": owed to him, after "devo pro meu irmão e pro meu tio".
    if (!isOfThem || !(STANDS.has(words[at + 1] ?? '') || STANDS.has(words[at + 2] ?? ''))) return [];
    const end = words.findIndex((one, index) => index > at && ENDS.has(one));
    return [{ from: at - 1, to: end < 0 ? words.length : end, isName: false }];
  });
}

const STANDS: ReadonlySet<string> = new Set('deu esta estava ficou foi era eh e ja saiu veio'.split(' '));

/** "quem paga é meu marido"; "tem mais um cartão, mas esse é do meu filho, ele que paga": whose debt it is would have to be asked. */
function paidByOthers({ reading: { words } }: TurnReading): readonly Range[] {
  const named = people.all(words).flatMap(({ from, to }): Range[] => {
    const isPayer = /\bquem paga(?: isso)? (?:e|eh)$/.test(words.slice(Math.max(0, from - 4), from).join(' '));
    const start = words.findLastIndex((one, index) => index < from && SENTENCE_ENDS.has(one));
    return isPayer ? [{ from: start + 1, to, isName: false }] : [];
  });
  const pronouns = words.flatMap((word, at): Range[] => {
    const isOther = OTHERS.has(word) && ['que', 'quem'].includes(words[at + 1] ?? '') && PAYS.has(words[at + 2] ?? '');
    if (!isOther) return [];
    const start = words.findLastIndex((one, index) => index < at && ['.', '\n', ';', '!', '?'].includes(one));
    return [{ from: start + 1, to: at + 3, isName: false }];
  });
  return [...named, ...pronouns];
}

/** "tem a do meu pai, 9 mil no banrisul, mas não é minha", "a do meu marido são 5 mil, só que ele cuida da dele". */
function disowned({ reading: { words } }: TurnReading): readonly Range[] {
  return notMine.all(words).flatMap(({ from, to }): Range[] => {
    const start = words.findLastIndex((word, at) => at < from && SENTENCE_ENDS.has(word)) + 1;
    const said = words.slice(start, from);
    const pronoun = said.findIndex((word) => /^del[ea]s?$/.test(word));
    const first = people.all(said)[0]?.from ?? (pronoun < 0 ? undefined : pronoun);
    // "no c6 são 450 meu, o do meu marido deu 2.900 …": from the clause that names whose it is.
    const clause = first === undefined ? 0 : said.findLastIndex((word, at) => at < first && word === ',') + 1;
    return first === undefined ? [] : [{ from: start + clause, to, isName: false }];
  });
}

/** "os outros 17.800 são dele". */
function ofThemBehind({ figures, reading: { words } }: TurnReading): readonly Range[] {
  return figures.flatMap(({ from, to }): Range[] =>
    /^(?:e|eh|sao) (?:so )?(?:dele|dela|deles|delas)$/.test(words.slice(to, to + 2).join(' '))
      ? [{ from, to, isName: false }]
      : [],
  );
}

const notMine = phraseBook<true>([
  [
    true,
    [
      '(nao|num|nem) (e|eh|sao|era) (minha|meu|minhas|meus|comigo)',
      '(ele|ela|eles|elas) (que|quem)? (cuida|cuidam|resolve|resolvem|arca|arcam) (da|do|com|dele|dela|isso|deles)',
      '(ele|ela|eles|elas) que se (vire|virem|resolva|lasque)',
      '(e|eh) (problema|conta|coisa|divida) (dele|dela|deles|so_dele|so_dela)',
    ],
  ],
]);
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '\n', '!', '?', ';']);

const OTHERS: ReadonlySet<string> = new Set('ele ela eles elas'.split(' '));
const PAYS: ReadonlySet<string> = new Set('paga pagam pagava pagavam pagando'.split(' '));

/** "meu falecido marido deixou uma dívida na caixa de 9 mil": whether anybody living owes it is asked. */
function debtsOfTheDead({ reading: { words } }: TurnReading): readonly Range[] {
  return words.flatMap((word, at): Range[] => {
    if (!/^(?:falecid[oa]|finad[oa]|morreu|faleceu)$/.test(word)) return [];
    const verb = words.findIndex(
      (one, index) => index > at && index - at <= 4 && /^(?:deixou|devia|tinha|fez)$/.test(one),
    );
    if (verb < 0) return [];
    const end = words.findIndex((one, index) => index > verb && ENDS.has(one));
    const to = end < 0 ? words.length : end;
    // "meu falecido marido deixou uma pensão de 600": what comes in is the widow's own.
    if (words.slice(verb, to).some((one) => /^(?:pensao|pensaozinha|aposentadoria)$/.test(one))) return [];
    return [{ from: at, to, isName: false }];
  });
}

/** "minha amiga me deve 500", "me devem 2 mil". */
function owedToMe({ reading: { words } }: TurnReading): readonly Range[] {
  return words.flatMap((word, at): Range[] => {
    if (!['deve', 'devem', 'devia', 'deviam'].includes(word) || words[at - 1] !== 'me') return [];
    const start = words.findLastIndex((one, index) => index < at && ENDS.has(one));
    // "quem me deve é o patrão, 2 meses de salário, 3.800. eu devo 1.050": the whole sentence tells what they owe.
    const ends = words[at - 2] === 'quem' ? ENDS_OF_THEIRS : ENDS;
    const end = words.findIndex((one, index) => index > at && ends.has(one));
    return [{ from: start + 1, to: end < 0 ? words.length : end, isName: false }];
  });
}

/** "mando dinheiro pra minha mãe, mas isso não é dívida": the person is owed nothing. */
function owedNothing({ reading: { words }, creditors }: TurnReading): readonly Range[] {
  return noDebt.all(words).flatMap(({ from }): Range[] => {
    const start = words.findLastIndex((word, at) => at < from && SENTENCE_ENDS.has(word));
    const last = creditors.findLast((one) => one.from > start && one.to <= from);
    return last?.value.kind === 'informal' ? [{ from: last.from, to: last.to, isName: true }] : [];
  });
}

const noDebt = phraseBook<true>([
  [
    true,
    [
      '(isso|isto|essa|esse|ai)? (ai)? (nao|nem) (e|eh|conta_como|chega_a_ser|considero) (uma|bem)? (divida|dividas|emprestimo)',
    ],
  ],
]);

/** "emprestei 500 pro meu primo": owed to the person. "emprestei com um agiota" is the contrary. */
function lent({ reading: { words } }: TurnReading): readonly Range[] {
  return words.flatMap((word, from): Range[] => {
    if (word !== 'emprestei') return [];
    const to = words.slice(0, from + LONGEST_LOAN).indexOf('para', from);
    if (to < 0) return [];
    const end = words.findIndex((one, at) => at > to && ENDS.has(one));
    return [{ from, to: end < 0 ? words.length : end, isName: false }];
  });
}

const LONGEST_LOAN = 6;

/** "eu e minha mãe deve" and "pro meu tio deve" begin elsewhere. */
function isSpokenTo({ from }: Found<true>, words: readonly string[]): boolean {
  return ['para', 'ao', 'com', 'do', 'da', 'no', 'na', 'e'].includes(words[from - 1] ?? '');
}

function sellers({ reading: { words }, creditors }: TurnReading): readonly Range[] {
  return creditors
    .filter(({ from, to }) => {
      const before = words.slice(Math.max(0, from - 5), from);
      const isBoughtFrom = before.includes('divida') || ['do', 'da'].includes(before.at(-1) ?? '');
      const wasTheirs = before.at(-2) === 'era' && words.slice(to, to + 4).includes('agora');
      const sold = SOLD.has(words[to] ?? '') && words.slice(to + 1, to + 4).includes('divida');
      // "a ativos cobrando 3.200 de uma dívida do banco do brasil".
      const collector = creditors.findLast((other) => other.to <= from && from - other.to <= FAR_COLLECTOR);
      const isCollected =
        before.includes('divida') &&
        collector !== undefined &&
        words.slice(collector.to, from).some((word) => /^cobr(?:a|am|ou|ando)$/.test(word));
      return (isBoughtFrom && before.some((word) => BOUGHT.has(word))) || wasTheirs || sold || isCollected;
    })
    .map(({ from, to }) => ({ from, to, isName: true }));
}

const FAR_COLLECTOR = 9;
const LINKS: ReadonlySet<string> = new Set(
  'que e eh tambem so ja ainda quem coitado coitada coitadinho coitadinha tadinho tadinha mesmo mesma la hoje'.split(
    ' ',
  ),
);
const OTHERS_VERBS: ReadonlySet<string> = new Set('deve devia ganhava recebia devem deviam'.split(' '));
const DEBTS: ReadonlySet<string> = new Set(['divida', 'dividas', 'emprestimo', 'consignado']);
const ENDS: ReadonlySet<string> = new Set([',', '.', ';', '\n', '!', '?', 'mas', 'eu', 'agora']);
const ENDS_OF_THEIRS: ReadonlySet<string> = new Set([...ENDS].filter((word) => word !== ','));
const SOLD: ReadonlySet<string> = new Set('passou vendeu repassou mandou'.split(' '));
const BOUGHT: ReadonlySet<string> = new Set('comprou compraram assumiu'.split(' '));
