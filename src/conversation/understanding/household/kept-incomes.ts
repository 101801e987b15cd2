import { people } from '../creditors/people.data.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { TurnReading } from '../turn-reading.ts';

type Range = { readonly from: number; readonly to: number };

/**
 * "minha mãe recebe 1.621 mas o dinheiro é dela", "… no dinheiro dela eu não mexo": what somebody of the house earns and keeps,
 * where incomes are asked for.
 */
export function keptByOthers({ reading: { words }, figures, view }: TurnReading): readonly Range[] {
  if (view.question?.slot !== 'incomes') return [];
  const persons = people.all(words);
  return kept.all(words).flatMap((said): Range[] => {
    const sum = figures.findLast(({ to, value }) => to <= said.from && value.kind === 'amount');
    if (!sum || said.from - sum.to > FARTHEST) return [];
    const person = persons.findLast(({ to }) => to <= sum.from && sum.from - to <= FARTHEST);
    const isOwn = person === undefined || words.slice(person.to, sum.from).some((word) => OWN.test(word));
    return isOwn ? [] : [{ from: person.from, to: said.to }];
  });
}

/** Words between who earns a sum, the sum, and what is said of it. */
const FARTHEST = 16;
const OWN = /^(?:eu|ganho|recebo|tiro|me)$/;

const kept = phraseBook<true>([
  [
    true,
    [
      '(o_dinheiro|a_renda|a_aposentadoria|o_salario|isso|esse_dinheiro|tudo)? (e|fica) (so|tudo|todo|toda)? (dele|dela|deles|com_ele|com_ela|para_ele|para_ela)',
      '(dinheiro|renda|salario|aposentadoria|pensao|beneficio) (dele|dela|deles) (eu)? (nao|nem) ..',
      '(eu|mas|e)? (nao|nem|nunca) (ponho_a_mao|boto_a_mao|coloco_a_mao|meto_a_mao|mexo|encosto|pego_nada|toco|uso_nada|vejo_a_cor|vejo_um_centavo|conto_com)',
      '(ele|ela) (nao|nem) (ajuda|poe|bota|coloca|divide|da_nada|me_da_nada|da_um_real|contribui|colabora)',
      '(mas|so_que) (esse|essa|isso)? nao (conta|entra)',
      '(e|eh) (ele|ela) (que|quem) (manda|administra|cuida|mexe) ..',
    ],
  ],
]);
