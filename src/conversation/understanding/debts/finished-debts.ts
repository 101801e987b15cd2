import { phraseBook } from '../text/phrase-book.ts';
import type { Found } from '../text/tokens.ts';
import { phrasesIn, type TurnReading } from '../turn-reading.ts';

/**
 * What was told and is over: "6x de 390, tudo pago", "8x de 70 na centauro mas essa acabou faz tempo", "já terminei de pagar".
 * Nothing is owed there any more. "acabou o dinheiro", "tudo pago até outubro" and "já quitei 3" end nothing.
 */
export function finishedIn(turn: TurnReading): readonly Found<unknown>[] {
  const { reading, figures } = turn;
  const { words } = reading;
  // "12x de 90, mas acabei de pagar mês passado": what follows in the sentence may have been read as a payment.
  const end = words.findIndex((word, at) => at >= turn.to && (word === '.' || word === '\n'));
  const sentence = { ...turn, to: end < 0 ? words.length : end };
  return phrasesIn(endings, sentence).filter(({ from, to }) => {
    const opens = OPENS.has(words[from - 1] ?? '');
    const closes = ENDS.has(words[to] ?? '') || SINCE.test(words.slice(to, to + 2).join(' '));
    const isDenied = words.slice(Math.max(0, from - 3), from).some((word) => DENIES.has(word));
    const isCounted = figures.some((figure) => figure.from >= to && figure.from - to <= 1);
    return opens && closes && !isDenied && !isCounted && words[to] !== '?';
  });
}

const endings = phraseBook<true>([
  [
    true,
    [
      '(esta|foi|ja)? tudo (ja)? (pago|paga|quitado|quitada)',
      '(ja)? (esta|foi|e|era)? (toda|todo|totalmente)? (paga|pago|quitada|quitado) (toda|todo|tudo|ja)',
      '(ja)? (foi|esta) (toda|todo|totalmente)? (quitada|quitado|liquidada|liquidado)',
      'ja (esta|foi) (toda|todo|totalmente) (paga|pago)',
      '(ja|essa|esse|essa_ja|esse_ja|essa_ai|esse_ai|que_ja|isso_ja) (acabou|terminou|quitei|acabei|terminei) (tudo|toda|todo|ela|ele|de_pagar)?',
      '(acabei|terminei|acabamos|terminamos) de pagar (tudo|toda|todo|ela|ele)?',
      '(quitei|paguei|pagamos|quitamos) (ele|ela|essa|esse)? (tudo|toda|todo|inteira|inteiro|ate_o_fim)',
      '(nao|ja_nao) devo mais (nada)? (la|ali|nela|nele)?',
    ],
  ],
]);

const OPENS: ReadonlySet<string> = new Set([
  '',
  ',',
  '.',
  ';',
  '\n',
  '(',
  'mas',
  'so',
  'que',
  'e',
  'eu',
  'deus',
  '-',
  'porem',
]);
const ENDS: ReadonlySet<string> = new Set(['', ',', '.', ';', '\n', ')', '!', 'mas', 'e', 'ja', 'agora']);
/** "faz tempo", "mês passado", "em março", "graças a deus". */
const SINCE =
  /^(?:faz|ha|ontem|hoje|agora|gracas|semana passada|mes passado|ano passado|no ano|no mes|em (?!dia)\p{L}+)/u;
/** "o resto eu quitei tudo" speaks of others. */
const DENIES: ReadonlySet<string> = new Set(
  'nao nem quando se ainda ate quase resto outros outras outro outra demais'.split(' '),
);
