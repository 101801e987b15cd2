import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';
import type { Instalments } from './figure.ts';
import { ordinalAt } from './ordinals.ts';
import { isJustPaid } from './place-in-parts.ts';

/** How far a plan in parts has gone, in words without a number. */
export type PartsPaid =
  | 'none'
  | 'half'
  | { readonly current: number }
  | { readonly paid: number }
  | { readonly left: number };

/** "nenhuma paga", "não paguei nenhuma parcela ainda", "paguei metade", "na terceira": only beside a number of parts. */
export function partsPaid(turn: TurnReading): readonly Found<PartsPaid>[] {
  const isInParts = turn.figures.some(
    ({ value }) => value.kind === 'instalments' && value.instalments.total !== undefined,
  );
  if (isInParts) return partsPaidIn(turn);
  // "tô na oitava" to "quantas faltam?".
  const isAsked = turn.view.question?.slot === 'instalments-left' && turn.figures.length === 0;
  return isAsked ? ordinalsPaid(turn) : [];
}

/** All words of a turn that say so, whatever they stand beside. */
export function partsPaidIn(turn: TurnReading): readonly Found<PartsPaid>[] {
  // "paguei 3 e não paguei mais" tells that it stopped.
  const said = phrasesIn(words, turn).filter(({ value, to }) => value !== 'none' || turn.reading.words[to] !== 'mais');
  return [...said, ...ordinalsPaid(turn)].toSorted((a, b) => a.from - b.from);
}

/** The parts that were paid of so many; `undefined` where they cannot be halved. */
export function countPaid(paid: PartsPaid, { total }: Instalments): number | undefined {
  if (paid === 'none') return total === undefined ? undefined : 0;
  if (paid === 'half') return total !== undefined && total % 2 === 0 ? total / 2 : undefined;
  if ('left' in paid) return total !== undefined && total >= paid.left ? total - paid.left : undefined;
  return 'paid' in paid ? paid.paid : paid.current - 1;
}

/** "tô na décima segunda", "já na terceira", "só paguei a primeira", "já foi a quinta": by the place of a part in the row. */
function ordinalsPaid({ reading, from, to }: TurnReading): readonly Found<PartsPaid>[] {
  const found: Found<PartsPaid>[] = [];
  for (let at = from; at < to; at += 1) {
    const ordinal = ordinalAt(reading, at);
    if (!ordinal) continue;
    const said = paidBy(reading.words, at) ?? paidAfter(reading.words, at, ordinal.to);
    const isNamed = NOUNS.has(reading.words[ordinal.to] ?? '');
    if (said && (isNamed || !ordinal.isWeekday || said.isSaid)) {
      const value = said.is === 'paid' ? { paid: ordinal.value } : { current: ordinal.value };
      found.push({ from: said.from, to: isNamed ? ordinal.to + 1 : ordinal.to, value });
    }
    at = ordinal.to - 1;
  }
  return found;
}

type Said = { readonly is: 'paid' | 'current'; readonly from: number; readonly isSaid: boolean };

/** What stands before "a quinta": how far one is, or what was paid. `isSaid`: by a verb, so that no weekday is meant. */
function paidBy(words: readonly string[], at: number): Said | undefined {
  const link = words[at - 1] ?? '';
  if (!LINKS.has(link)) return undefined;
  const start = SKIPPED.has(words[at - 2] ?? '') ? at - 2 : at - 1;
  const verb = words[start - 1] ?? '';
  if (['a', 'o'].includes(link) && isJustPaid(words, start - 1)) return { is: 'paid', from: start - 1, isSaid: true };
  // "foi a primeira vez" counts nothing.
  const isDone =
    PAID.has(verb) && !['nao', 'nem'].includes(words[start - 2] ?? '') && (verb !== 'foi' || words[start - 2] === 'ja');
  if (['a', 'o'].includes(link)) {
    if (isToCome(words, start)) return { is: 'current', from: start - 1, isSaid: true };
    return isDone ? { is: 'paid', from: start - 1, isSaid: true } : undefined;
  }
  if (AT.has(verb)) return { is: 'current', from: start - 1, isSaid: true };
  const isAside = ['na', 'no'].includes(link) && ['', ',', '\n', '(', 'ja', 'ainda'].includes(words[at - 2] ?? '');
  return isAside ? { is: 'current', from: at - 1, isSaid: false } : undefined;
}

/** "a primeira já paguei", "a quinta já foi". */
function paidAfter(words: readonly string[], at: number, to: number): Said | undefined {
  const isPaid = words[at - 1] === 'a' && words[to] === 'ja' && PAID.has(words[to + 1] ?? '');
  return isPaid ? { is: 'paid', from: at - 1, isSaid: true } : undefined;
}

/** "vou pagar a nona agora", "a próxima é a sexta", "vence a sétima", "essa semana pago a quarta". */
function isToCome(words: readonly string[], start: number): boolean {
  const verb = words[start - 1] ?? '';
  if (verb === 'pagar' || verb === 'vence' || verb === 'pagando') return true;
  const isNext = IS.has(verb) && NEXT.test(words.slice(Math.max(0, start - 4), start - 1).join(' '));
  return isNext || (verb === 'pago' && words[start - 2] !== 'ja');
}

const IS: ReadonlySet<string> = new Set(['e', 'eh', 'vai', 'ser']);
const NEXT = /(?:proxim[ao]|que vem|agora|essa|esta|atual)\b/;

const LINKS: ReadonlySet<string> = new Set('a o na no para'.split(' '));
const SKIPPED: ReadonlySet<string> = new Set('so ja ate ainda apenas somente indo agora'.split(' '));
const PAID: ReadonlySet<string> = new Set('paguei pagamos quitei foi dei pago paga'.split(' '));
const AT: ReadonlySet<string> = new Set(
  'estou estamos esta cheguei chegamos vou indo e eh agora pagando parei parou'.split(' '),
);
const NOUNS: ReadonlySet<string> = new Set('parcela prestacao mes boleto pagamento mensalidade'.split(' '));

const words = phraseBook<PartsPaid>([
  [
    'none',
    [
      '(nenhuma|nenhum) (parcela|prestacao|boleto)? (paga|pago)',
      '(nao|nunca|nem) (eu)? (paguei|consegui_pagar|pagamos) (ainda)? (nenhuma|nenhum|a_primeira|uma) (parcela|prestacao|ainda)?',
      '(nao|ainda_nao) (eu)? (paguei|comecei_a_pagar)',
      '(paguei|pagamos|dei) (nenhuma|nenhum|nada)',
      '(ainda)? nao (paguei|dei|pagamos) nem (a_primeira|uma|um)',
      '(a)? primeira (parcela|prestacao)? (so)? (vence|comeca|cai|vai_vencer|vai_ser|e_so|e_em) (so)? (em|no|na|dia|para|mes_que_vem)?',
      '(comeco|comecamos|vou_comecar|comeca) a pagar (so)? (em|no|mes|dia)',
    ],
  ],
  [
    'half',
    [
      '(paguei|quitei|pagamos|ja_foi|foi|esta_na|estou_na|estamos_na|cheguei_na|dei) (ja)? (a)? metade',
      'metade (ja)? (paga|quitada|foi_paga)',
      'metade (de|das|dos)',
      '(falta|resta|ainda_falta|faltando|devo) (so|ainda)? (a|pagar)? (a)? metade',
      '(estou|estamos|cheguei|esta) (no|na) meio',
    ],
  ],
  [
    { left: 1 },
    ['(falta|resta) (so)? (a|pagar_a) ultima', '(estou|estamos|cheguei|esta) (ja)? na ultima', 'so (a|falta_a) ultima'],
  ],
  [{ left: 2 }, ['(estou|estamos|cheguei|esta|e) (ja)? (na|a) penultima']],
]);
