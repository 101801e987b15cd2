import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DialogueView, Slot } from '../../contracts/command.ts';
import { LARGEST_AMOUNT } from '../../domain/money/centavos.ts';
import { EXAMPLES_OF_DEBTS } from './examples/examples-of-debts.data.ts';
import { grammarBrain } from './grammar-brain.ts';

const brain = grammarBrain();
const SLOTS: readonly (Slot | undefined)[] = [
  undefined,
  'consent',
  'worry',
  'incomes',
  'income-source',
  'essentials',
  'flexibles',
  'debts',
  'more-debts',
  'debt-creditor',
  'debt-kind',
  'debt-amount',
  'instalments-left',
  'rates',
  'overdue',
  'offers',
  'confirm-amount',
  'after-roadmap',
];
const viewOf = (slot: Slot | undefined): DialogueView => ({
  question: slot === undefined ? undefined : { slot, options: ['R$ 3,00', 'R$ 3.000,00'] },
  creditors: ['Nubank'],
  today: '2026-11-22',
});
const DEBTS: DialogueView = { question: { slot: 'debts' }, creditors: [], today: '2026-11-22' };

const turns = EXAMPLES_OF_DEBTS.split('\n').flatMap((line) =>
  line.includes(' => ') ? [line.split(' => ')[0] ?? ''] : [],
);
const WORDS =
  'nubank devo 3 mil e 12x de R$ 1.500,00 vence dia 10 % ao mês não é oi claro sem um uma - , \n desde março luz aluguel paguei quitar por 1,500 k conto'.split(
    ' ',
  );

describe('grammarBrain', () => {
  it('never throws, whatever is written and asked', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(' ')),
      fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), fc.constantFrom(...SLOTS), async (texts, slot) => {
        const { commands, leftovers } = await brain.interpret(texts, viewOf(slot));
        expect(Array.isArray(commands) && Array.isArray(leftovers)).toBe(true);
      }),
      { numRuns: 1_500 },
    );
  }, 20_000);

  it('never gives an amount that the domain refuses', async () => {
    const words = fc.array(fc.constantFrom(...WORDS, '99999999', '9'.repeat(12), '-500', 'milhões', '1e400'), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(words, async (written) => {
        const said = JSON.stringify(await brain.interpret([written.join(' ')], DEBTS));
        for (const [, centavos] of said.matchAll(/"centavos":([^,}]+)/g)) {
          expect(
            Number.isSafeInteger(Number(centavos)) && Number(centavos) >= 0 && Number(centavos) <= LARGEST_AMOUNT,
          ).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('copies its spans from what the person wrote', async () => {
    for (const turn of turns) {
      const texts = turn.split(' ⏎ ');
      const { commands } = await brain.interpret(texts, DEBTS);
      const spans = [...JSON.stringify(commands).matchAll(/"span":"((?:[^"\\]|\\.)*)"/g)].map(([, span]) => span ?? '');
      // "Conta de luz" names a debt that has no creditor's name; every other span is the person's own.
      const own = spans.filter(
        (span) =>
          !/^(?:Conta de|Aluguel|Condomínio|IPTU|IPVA|DAS|Faculdade|Escola|Dentista|Internet|Plano|Imposto|Agiota)/.test(
            span,
          ),
      );
      expect(own.filter((span) => !texts.join('\\n').includes(span) && !texts.join('\n').includes(span))).toEqual([]);
    }
  });

  it.each([
    ['zero-width characters', (text: string) => [...text].join('\u200b')],
    [
      'full-width characters',
      (text: string) => text.replace(/[!-~]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
    ],
    ['capitals', (text: string) => text.toUpperCase()],
    ['decomposed accents', (text: string) => text.normalize('NFD')],
    ['doubled spaces', (text: string) => text.replaceAll(' ', '  ')],
  ])('reads the same through %s', async (_name, decorate) => {
    for (const turn of turns) {
      const plain = await brain.interpret(turn.split(' ⏎ '), DEBTS);
      const decorated = await brain.interpret(turn.split(' ⏎ ').map(decorate), DEBTS);
      expect(withoutSpans(decorated), turn).toEqual(withoutSpans(plain));
    }
  });

  it('reads pages of text without hearing less of danger and commands in it', async () => {
    const long = 'devo 3 mil no nubank e 500 na renner. '.repeat(1_500);
    expect((await brain.interpret([`${long} quero morrer`], DEBTS)).commands).toEqual([{ kind: 'crisis' }]);
    expect((await brain.interpret([long, 'SAIR'], DEBTS)).commands).toContainEqual({ kind: 'opt-out' });
  });

  it('is the same each time', async () => {
    const once = await brain.interpret(['devo 3 mil no nubank'], DEBTS);
    expect(await brain.interpret(['devo 3 mil no nubank'], DEBTS)).toEqual(once);
  });
});

/** Spans and unlisted names keep the person's own characters, decorated as they are. */
function withoutSpans(value: unknown): unknown {
  const text = JSON.stringify(value)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/ +/g, ' ');
  return JSON.parse(
    text.replace(/"(?:span|text)":"(?:[^"\\]|\\.)*"/g, '"span":""').replace(/"leftovers":.*$/, '"leftovers":[]}'),
    (key, part) => (key === 'name' && typeof part === 'string' ? part.normalize('NFC').toLowerCase() : part),
  );
}
