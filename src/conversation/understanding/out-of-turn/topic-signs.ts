import { phraseBook } from '../text/phrase-book.ts';
import type { TurnReading } from '../turn-reading.ts';

/** Words for borrowed money; a vehicle or a home is also just where one drives or lives. */
export function isLoan({ value }: TurnReading['kinds'][number]): boolean {
  return value.isVague !== true && LOANS.has(value.kind);
}

const LOANS: ReadonlySet<string> = new Set([
  'credit-card',
  'card-instalments',
  'overdraft',
  'personal-loan',
  'payroll-loan',
  'store-credit',
]);

export const OWING = phraseBook<true>([
  [
    true,
    ['(devo|devendo|devemos|divida|dividas|atrasado|atrasada|atrasados|atrasadas)', '(peguei|tirei|fiz) .. emprestado'],
  ],
]);

export const EARNING = phraseBook<true>([
  [
    true,
    [
      '(ganho|recebo|tiro|faturo|recebe|ganha|tira|recebemos|ganhamos|sobra|rende|vendo)',
      'que paga',
      'por (viagem|corrida|frete|entrega|faxina|diaria|casa|plantao|hora|aula|peca|cliente|unha|corte)',
      '(me|nos) (ajuda|ajudam|manda|mandam|da|dao|paga|pagam|deposita)',
      'faco (uns|umas|bico|bicos|faxina|faxinas|diaria|diarias|corrida|corridas|entrega|entregas)',
      '(meu|minha|o|a) (salario|pagamento|aposentadoria|pensao|beneficio|bolsa)',
    ],
  ],
]);
