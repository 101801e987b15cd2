import { phraseBook } from '../text/phrase-book.ts';
import { INCOME_WORDS, type IncomeWords, VARIABLE_WORDS } from './income-words.data.ts';

export const incomeWords = phraseBook<IncomeWords>(INCOME_WORDS);

export const variableWords = phraseBook<true>([[true, VARIABLE_WORDS]]);

/** "13º", "décimo terceiro": said of an income, or money that comes once. */
export const thirteenthWords = phraseBook<true>([
  [
    true,
    [
      '13o',
      '13o salario',
      'decimo terceiro',
      'decimo terceiro salario',
      '13 salario',
      'decimo',
      '13o e',
      '(tenho|recebo|com|mais|ganho|tem) (o|meu|direito_a)? 13',
    ],
  ],
]);
