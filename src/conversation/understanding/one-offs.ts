import type { Command, OneOffMention } from '../../contracts/command.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { settleAmount } from './amounts.ts';
import { phraseBook } from './phrase-book.ts';
import { phrasesIn, type TurnReading } from './turn-reading.ts';
import { MONTHS } from './word-dates.ts';

const reasons = phraseBook<OneOffMention>([
  ['thirteenth', ['13o', '13o salario', '13 salario', 'decimo terceiro', 'decimo', 'decimo terceiro salario']],
  ['fgts', ['fgts', 'fundo de garantia', 'saque aniversario', 'rescisao', 'acerto']],
  ['tax-refund', ['restituicao', 'restituicao do imposto', 'restituicao do ir', 'restituicao do imposto de renda']],
  [
    'sale',
    [
      '(vender|vendi|vendendo|venda) .. (carro|moto|celular|terreno|bicicleta|casa|tv|notebook)',
      'venda (do|da) (carro|moto)',
    ],
  ],
]);

/** Money that comes once: "vou receber 2 mil de fgts em dezembro". Only with a sum that can be read in one way. */
export function readOneOffs(turn: TurnReading): readonly Command[] {
  const [reason] = phrasesIn(reasons, turn);
  const amounts = turn.figures.flatMap(({ value }) =>
    value.kind === 'amount' && value.amount.per === undefined ? [value.amount] : [],
  );
  const [amount] = amounts;
  if (!reason || !amount || amounts.length > 1) return [];
  const settled = settleAmount(amount, 'thousands');
  if (settled?.kind !== 'money') return [];
  const month = monthSaid(turn);
  return [{ kind: 'tell-one-off', amount: settled.money, reason: reason.value, ...(month ? { month } : {}) }];
}

function monthSaid({ clauses, view }: TurnReading): Month | undefined {
  const number = clauses.flatMap(({ words }) => words.flatMap((word) => MONTHS.get(word) ?? []))[0];
  if (number === undefined) return undefined;
  const [year = 0, current = 0] = view.today.split('-').map(Number);
  return `${number >= current ? year : year + 1}-${String(number).padStart(2, '0')}`;
}
