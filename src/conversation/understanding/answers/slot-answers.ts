import type { Command } from '../../../contracts/command.ts';
import { shopNamed } from '../creditors/unlisted-creditors.ts';
import { cameTo } from '../debts/then-and-now.ts';
import { countOf, readNumbers } from '../figures/numbers.ts';
import { partsGone } from '../figures/parts-gone.ts';
import { settleRate } from '../figures/rates.ts';
import { addedUp, disputed } from '../household/sums-that-answer.ts';
import { asksMeaning } from '../talk/asked-meanings.ts';
import { readAnywhereCommands } from '../talk/commands-anywhere.ts';
import { phraseBook } from '../text/phrase-book.ts';
import { spanOf } from '../text/tokens.ts';
import type { TurnReading } from '../turn-reading.ts';
import { bareCount } from './count-answers.ts';

/** Answers whose meaning only the open question gives: a bare count, a kind, a source, a name. */
export function readSlotAnswer(turn: TurnReading): Command | undefined {
  switch (turn.view.question?.slot) {
    case 'instalments-left':
      return partsGone(turn) ?? bareCount(turn);
    case 'debt-kind':
      return kindAnswer(turn);
    case 'income-source':
      return sourceAnswer(turn);
    case 'debt-creditor':
      return nameAnswer(turn);
    case 'debt-amount':
      return onceOwed(turn) ?? disputed(turn) ?? addedUp(turn) ?? cameTo(turn);
    case 'offers':
    case 'after-roadmap':
      return accepted(turn.reading.words);
    case 'rates':
      return bareRate(turn);
    case 'overdue':
      return partsMissed(turn);
    case 'more-debts':
      return oneMoreOrDone(turn);
    default:
      return undefined;
  }
}

/** "1" and "2" to "tem mais alguma?": one more, or done. Nobody owes a sum that small. */
function oneMoreOrDone({ reading: { words } }: TurnReading): Command | undefined {
  const [only] = words;
  return words.length === 1 && (only === '1' || only === '2') ? { kind: 'choose', option: Number(only) } : undefined;
}

/** "2 parcelas", "umas 3 faturas", "só um mês" to "está atrasada?": so many months behind. */
function partsMissed({ reading, creditors, view }: TurnReading): Command | undefined {
  const numbers = readNumbers(reading);
  const months = countOf(numbers[0]);
  const [number] = numbers;
  if (!number || numbers.length !== 1 || creditors.length > 0 || months === undefined || months < 1 || months > 120)
    return undefined;
  const rest = reading.words.filter((_, at) => at < number.from || at >= number.to);
  const counts =
    rest.some((word) => PARTS.test(word) || /^(?:atrasad|vencid)as?$/.test(word)) &&
    rest.every((word) => PARTS.test(word) || AROUND_PARTS.has(word));
  // With several debts it must still be said which.
  return counts && view.creditors.length <= 1
    ? { kind: 'tell-debt', debt: { overdue: { state: 'overdue', months } } }
    : undefined;
}

const PARTS = /^(?:parcelas?|prestac(?:ao|oes)|faturas?|boletos?|mes|meses|mensalidades?|carnes?|contas?|ultim[ao]s?)$/;
const AROUND_PARTS: ReadonlySet<string> = new Set(
  'so umas uns uma um ja tem faz ha esta estao sao atrasada atrasadas atrasado atrasados vencida vencidas vencido vencidos de em atraso , . ! sim com a o as os eu acho que estou devendo'.split(
    ' ',
  ),
);

function kindAnswer({ kinds, figures, creditors, reading }: TurnReading): Command | undefined {
  if (asksMeaning(reading)) return undefined;
  // "empréstimo que desconta do contracheque" is the latter.
  const payroll = kinds.find(({ value }) => value.kind === 'payroll-loan');
  const telling = payroll ?? kinds.find(({ value }) => value.kind === 'settlement');
  // "cartão, daqueles da loja".
  const clear = kinds.filter(({ value }) => !value.isVague);
  const said = clear.length > 0 ? clear : kinds;
  const first = telling ?? said[0];
  const single = telling !== undefined || new Set(said.map(({ value }) => value.kind)).size === 1;
  if (kinds.length === 0 && figures.length === 0 && isBankMoney(reading.words))
    return { kind: 'answer-kind', debtKind: 'personal-loan' };
  const isHome =
    kinds.length === 0 &&
    /^(?:e |eh |foi )?(?:d[ao] |o |a )?(?:minha |meu )?(?:casa|apartamento|ape)(?: propri[ao])?$/.test(
      reading.words.join(' '),
    );
  if (isHome) return { kind: 'answer-kind', debtKind: 'mortgage' };
  const tellsSum = figures.some(({ value }) => value.kind !== 'ignored');
  return first && single && !tellsSum && creditors.length === 0
    ? { kind: 'answer-kind', debtKind: first.value.kind }
    : undefined;
}

/** "dinheiro que peguei no banco pra reformar". */
function isBankMoney(words: readonly string[]): boolean {
  const isTaken = words.some((word) =>
    /^(?:peguei|pegamos|tirei|emprestaram|emprestou|emprestado|dinheiro|grana)$/.test(word),
  );
  return isTaken && words.some((word) => /^(?:banco|financeira|aplicativo|app|gerente)$/.test(word));
}

function sourceAnswer({ incomes, figures, reading }: TurnReading): Command | undefined {
  const [first] = incomes;
  // "aluguel" alone, where it is asked where money comes from.
  if (/^(?:e |eh |vem )?(?:d[eo]s? )?(?:um |uns |meus? )?alugue(?:l|is)$/.test(reading.words.join(' ')))
    return { kind: 'answer-source', source: 'rent' };
  return first && figures.length === 0 ? { kind: 'answer-source', source: first.value.source } : undefined;
}

const LONGEST_NAME = 5;

/** A name that is not in the list: short, without figures, and no answer or command of its own. */
function nameAnswer(turn: TurnReading): Command | undefined {
  const { reading, clauses, figures, creditors, kinds, view } = turn;
  // "é uma financeira da rodoviária mas o nome não me recordo".
  if (view.question?.slot === 'debt-creditor' && creditors.length === 0 && nameUnknown.all(reading.words).length > 0)
    return { kind: 'dont-know' };
  const shop = figures.length === 0 && creditors.length === 0 ? shopNamed(turn) : undefined;
  if (shop !== undefined && !reading.words.includes('?')) return { kind: 'answer-text', text: shop };
  const [clause] = clauses;
  const isName =
    clauses.length === 1 && clause !== undefined && clause.words.length <= LONGEST_NAME && figures.length === 0;
  if (!isName || creditors.length > 0 || kinds.length > 0 || view.question?.slot !== 'debt-creditor') return undefined;
  if (reading.words.includes('?') || readAnywhereCommands(reading, clauses).length > 0) return undefined;
  const words = clause.words.filter((word) => !BEFORE_NAME.has(word));
  // "daquele banco laranja" describes, it names nobody.
  const isShown = clause.words.some((word) => /^(?:d?aquel[ea]s?|d?ess[ea]s?|d?est[ea]s?|aquilo|isso|tal)$/.test(word));
  const isClosed = words.length === 0 || isShown || CLOSED.has(words[0] ?? '');
  // "é do meu cunhado" names the cunhado.
  const start = clause.words.findIndex((word) => !LEADS_TO_NAME.has(word));
  const text = isClosed ? '' : spanOf(reading, clause.from + start, clause.to);
  return isClosed ? undefined : { kind: 'answer-text', text };
}

const nameUnknown = phraseBook<true>([
  [
    true,
    [
      '(o)? nome (dele|dela|deles|certo|da_loja|do_banco|de_la)? (eu)? (ja)? (nao|num|nem) (me)? (sei|lembro|recordo|guardei|vem|gravei)',
      '(nao|num|nem) (me)? (sei|lembro|recordo|guardei|gravei) (mais|direito|bem)? (o|do|qual) (nome|e_o_nome|o_nome)',
      '(esqueci|sumiu|fugiu|me_fugiu|perdi) (o|do)? nome',
      '(o)? nome (me)? (fugiu|sumiu|escapou|escapa|foge)',
    ],
  ],
]);

const LEADS_TO_NAME: ReadonlySet<string> = new Set('e eh foi era no na do da com para o a'.split(' '));
const BEFORE_NAME: ReadonlySet<string> = new Set([...LEADS_TO_NAME, 'loja', 'banco']);
const CLOSED: ReadonlySet<string> = new Set(
  'sim nao s n ok isso pula pular volta voltar cancela sei lembro nenhum nenhuma nada oi ola obrigado obrigada esqueci talvez depende acabou pronto so humano ajuda sair'.split(
    ' ',
  ),
);

/** "aceitei", "fechei": the offer that is talked about. */
function accepted(words: readonly string[]): Command | undefined {
  const isAccepted =
    /^(?:eu )?(?:ja )?(?:aceitei|fechei|topei)(?: (?:ela|ele|sim|ontem|hoje|a proposta|o acordo))*$/.test(
      words.filter((word) => /[a-z]/.test(word)).join(' '),
    );
  return isAccepted && !words.includes('?') ? { kind: 'accept-offer' } : undefined;
}

/** "tava 2 mil em maio, agora não sei": what it was is not what is owed. */
function onceOwed({ figures, reading: { words } }: TurnReading): Command | undefined {
  const isPast = figures.every(({ from, value }) => {
    const isSum = value.kind === 'amount';
    return !isSum || words.slice(Math.max(0, from - 3), from).some((word) => WAS.has(word));
  });
  const isUnknown = /\b(?:agora|hoje) (?:eu )?(?:ja )?(?:nao|nem|num) (?:sei|lembro|faco ideia|tenho ideia)\b/.test(
    words.join(' '),
  );
  return isPast && isUnknown && figures.length > 0 ? { kind: 'dont-know' } : undefined;
}

const WAS: ReadonlySet<string> = new Set('era eram estava tava foi tinha devia'.split(' '));

/** "14% ao mês" while rates are asked. */
function bareRate({ figures, creditors, kinds, reading }: TurnReading): Command | undefined {
  // "era 9,9, mas baixou pra 3,2 ao mês".
  const told = figures.filter(
    ({ from }) => !reading.words.slice(Math.max(0, from - 2), from).some((word) => WAS.has(word)),
  );
  const [figure] = told;
  if (
    told.length !== 1 ||
    figure?.value.kind !== 'rate' ||
    creditors.length > 0 ||
    !kinds.every(({ value }) => value.kind === 'settlement')
  )
    return undefined;
  if (reading.words.some((word) => ['resto', 'todas', 'todos', 'tudo'].includes(word))) return undefined;
  const rate = settleRate(figure.value.rate, undefined);
  return rate && { kind: 'answer-rate', rate };
}
