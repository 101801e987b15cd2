import { NUMBER_WORDS, SCALES } from '../text/number-words.data.ts';
import type { Reading } from '../text/tokens.ts';

/**
 * True where a clause with a bare figure says something of its own, so that the figure need not answer the open question:
 * "cerveja uns 80" is no income, "cancelei a netflix, economizei 40" counts no instalments.
 */
export function saysSomethingElse({ words, tokens }: Reading, isOfAnswer: (word: string) => boolean): boolean {
  return words.some((word, at) => {
    if (tokens[at]?.kind !== 'word' || !/[a-z]/.test(word) || NUMBER_WORDS.has(word) || SCALES.has(word)) return false;
    return !SMALL.has(word) && !isOfAnswer(word);
  });
}

/** Words that say nothing by themselves: links, hedges, sighs, courtesies, times. */
const SMALL: ReadonlySet<string> = new Set(
  [
    'o a os as um uma uns umas desse dessa deste desta de do da dos das em no na nos nas num numa nuns numas por pelo pela para pra com sem e ou mas que se como',
    'eu ele ela eles elas a-gente gente voce me te nos meu minha meus minhas seu sua isso isto esse essa esses essas este esta aquele aquela la ai aqui ali',
    'e eh era eram foi foram ser sendo sao estao esta estava estou tem tenho temos tinha ter teve tive ha da dar deu dando vai vou ir vem vinha fica ficou ficava',
    'nao sim ja ainda so somente apenas mais menos muito pouco bem quase tipo cerca torno volta faixa base media mesmo tambem ate entao agora hoje sempre nunca talvez acho creio penso devo deve pode',
    'reais real conto contos pila mango dinheiro grana valor total soma aproximado aproximadamente exato certo certinho redondo liquido bruto limpo',
    'mes meses dia dias semana semanas ano anos mensal semanal por-mes cada todo toda todos todas tudo',
    'moca moco senhora senhor filha filho minha querida amiga amigo mano mana mulher dora cara ne viu ta ok oi ola obrigado obrigada favor desculpa olha ah eh oh opa uai bah tche oxe oxente oxi vixe vish ixi ixe xi ih iih eita eta nossa putz poxa puxa caramba caraca aff afe arre egua credo misericordia jesus deus uia hein gracas amem infelizmente felizmente quiser rs kkk hum ops opa pera perai mentira errei alias digo tipo-assim sei lembro chuto chute chutando digamos mais-ou-menos pouquinho tanto tal alguma coisa poucos quebrados',
    'qual quando quanto quem onde porque pois assim depois antes entre primeiro segundo ultimo outra outro outras outros',
  ]
    .join(' ')
    .split(' '),
);
