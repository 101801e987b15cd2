import type { Command } from '../../../contracts/command.ts';
import { readScam } from '../negotiation/scams.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';
import { PLAN_QUESTION_WORDS } from './plan-question-words.data.ts';
import { type Asked, QUESTION_WORDS } from './question-words.data.ts';

const asked = phraseBook([...QUESTION_WORDS, ...PLAN_QUESTION_WORDS]);

/** Questions in the middle of whatever was being talked about; each topic once. */
export function readQuestions({ words }: Reading): readonly Command[] {
  const alone = linesOf(words).flatMap((line) => loneWord.whole(line) ?? []);
  // "nem sei quanto devo" asks nothing.
  const meant = asked.all(words).filter((found) => !isNotKnown(found, words));
  const topics = new Set([...meant, ...alone].map((found) => topicOf(found, words)));
  const scam = readScam(words, topics.has('is-it-safe'));
  // What may be false is asked about, not this assistant.
  if (scam) for (const other of ABOUT_SCAMS) topics.delete(other);
  return [
    ...(scam ? [scam] : []),
    ...[...topics].map(
      (topic): Command => (topic === 'off-topic' ? { kind: 'off-topic' } : { kind: 'ask', about: topic }),
    ),
  ];
}

/** "quanto tempo demora pra limpar meu nome" is of the name. */
function topicOf({ from, to, value }: Found<Asked>, words: readonly string[]): Asked {
  const told = words.slice(from, to + 4);
  // "quanto falta pra quitar o empréstimo" is of that debt.
  if (value === 'freedom-date' && told[0] === 'quanto' && told.some((word) => DEBTS.has(word))) return 'my-debts';
  const isOfName = value === 'freedom-date' && words.slice(from, to + 3).some((word) => OF_NAMES.has(word));
  return isOfName ? 'name-cleaning' : value;
}

const DEBTS: ReadonlySet<string> = new Set(
  'emprestimo cartao financiamento consignado carne fatura acordo moto carro'.split(' '),
);
const OF_NAMES: ReadonlySet<string> = new Set(['nome', 'serasa', 'spc', 'cpf']);
/** "nem sei quanto devo", "nem sei por onde começar a contar". */
function isNotKnown({ from, to, value }: Found<Asked>, words: readonly string[]): boolean {
  // "já paguei um monte, não sei mais o que fazer" sighs; alone it asks.
  const isSigh = words.slice(Math.max(0, from - 2), from).some((word) => KNOWS.has(word));
  if (value === 'next-step' && isSigh && words[from] === 'o' && words.length > LONGEST_CRY) return true;
  // "no limpa nome a tim caiu pra 96": where offers are shown.
  if (value === 'name-cleaning' && words[from] === 'limpa' && PLACE_BEFORE.has(words[from - 1] ?? '')) return true;
  // "vou usar o décimo pra pagar" tells, and "se vier 900 do décimo" has a sum.
  if (value === 'thirteenth') return !words.includes('?') || words.some((word) => /^\d{3,}/.test(word));
  // "queria sair do vermelho antes do casamento, são 6.300" tells.
  if (value === 'finish-sooner' && words.some((word) => /^\d/.test(word))) return true;
  // "por causa da c&a e do banco pan": one name more.
  if (value === 'what-is-this' && words[from] === 'e' && BEFORE_NAME.has(words[from - 2] ?? '')) return true;
  if (!KNOWS.has(words[from - 1] ?? '')) return false;
  return value === 'total-owed' || (words[to] === 'a' && TELLS.has(words[to + 1] ?? ''));
}

const BEFORE_NAME: ReadonlySet<string> = new Set('do da no na pelo pela'.split(' '));
const LONGEST_CRY = 7;
const PLACE_BEFORE: ReadonlySet<string> = new Set('no pelo do o app serasa feirao site aplicativo'.split(' '));
const TELLS: ReadonlySet<string> = new Set(['contar', 'falar', 'dizer', 'explicar', 'escrever', 'responder']);

const KNOWS: ReadonlySet<string> = new Set(['sei', 'lembro', 'saber', 'sabia', 'imagino']);

/** What somebody doubts in a message that came, which is not asked of this assistant. */
const ABOUT_SCAMS: readonly Asked[] = ['is-it-safe', 'what-is-this', 'cost', 'name-cleaning'];

/** The messages of a burst, without their marks. */
function linesOf(words: readonly string[]): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const word of words) {
    if (word === '\n') lines.push([]);
    else if (!MARKS.has(word)) lines.at(-1)?.push(word);
  }
  return lines;
}

/** Said alone only: "que link é esse?" doubts it. */
const loneWord = phraseBook<Asked>([
  ['freedom-date', ['(ainda)? falta (muito|quanto)', 'quanto (tempo)? (ainda)? falta']],
  ['cost', ['(isso|aqui|o_servico)? (e|eh) (pago|paga)']],
  ['link', ['(o|meu)? link (de_novo|por_favor)?']],
  ['roadmap', ['(quero|posso|deixa_eu|queria) ver (de_novo|outra_vez|novamente|tudo_de_novo|como_ficou)']],
  ['roadmap', ['(e)? (meu|o) (plano|roteiro|planejamento)', 'plano']],
  [
    'next-step',
    [
      '(e|ta|esta|ta_bom|ok|entao|certo|beleza|pronto)? (e)? (ai)? agora',
      '(e)? (agora|depois) (o_que)? (eu)? (faco|fazer)?',
    ],
  ],
  ['my-debts', ['(as)? minhas dividas']],
  [
    'offers',
    [
      '(e)? (qual|qual_delas|qual_das_duas|qual_dos_dois) (e|eh|vale|compensa|seria) (a|o)? (melhor|mais|mais_a_pena) (delas|das_duas|para_mim)?',
    ],
  ],
  ['what-is-this', ['(quem|que) (e|eh)', '(o|mas)? que (e|eh) isso (aqui|ai)?', 'quem (e|eh) (voce|ai)']],
]);
const MARKS: ReadonlySet<string> = new Set(['?', '!', '.', ',']);
