import { describe, expect, it } from 'vitest';
import type { Told } from '../../faults/client-log.ts';
import type { Records, Stored } from '../../faults/records.ts';
import { type Verdict, verdict, violationsIn } from '../../faults/verdict.ts';

const PHONE = '5511987000001';

/** Two payments, the second written when the first was acknowledged, and one poison; all as it should be. */
const TOLD: readonly Told[] = [
  { id: 'A', payment: { phone: PHONE, reais: 101 }, writtenAt: 1, triedAt: 2, acknowledgedAt: 3 },
  { id: 'B', payment: { phone: PHONE, reais: 102 }, writtenAt: 4, triedAt: 5, acknowledgedAt: 6 },
  { id: 'P', writtenAt: 7, triedAt: 7, acknowledgedAt: 8 },
];
const STORED: Stored = {
  inbox: ['A', 'B'],
  quarantine: ['quarantine/1 {"id":"P"}'],
  unfinished: 0,
  known: new Map([[PHONE, [10_100, 10_200]]]),
  happened: new Map([[PHONE, [10_100, 10_200]]]),
  outbox: new Map([
    [
      PHONE,
      [
        { id: 1, status: 'sent', messageId: 'X', text: 'Anotei *R$ 101,00* pagos pra *Renner*.' },
        { id: 2, status: 'sent', messageId: 'Y', text: 'Anotei *R$ 102,00* pagos pra *Renner*.' },
      ],
    ],
  ]),
};
const SENT = [
  { id: 'X', phone: PHONE, text: 'Anotei *R$ 101,00* pagos pra *Renner*.' },
  { id: 'Y', phone: PHONE, text: 'Anotei *R$ 102,00* pagos pra *Renner*.' },
] as const;

function judged(changes: Partial<Stored> = {}, rest: Partial<Records> = {}): Verdict {
  return verdict({ told: TOLD, stored: { ...STORED, ...changes }, sent: SENT, ...rest });
}
const payments = (...centavos: number[]) => new Map([[PHONE, centavos]]);

describe('the verdict of a campaign', () => {
  it('is clean when the three records agree', () => {
    expect(violationsIn(judged())).toBe(0);
  });

  it.each<[string, keyof Verdict, Verdict]>([
    ['an acknowledged message that is nowhere', 'lost', judged({ inbox: ['A'] })],
    ['acknowledged poison that is nowhere', 'lost', judged({ quarantine: [] })],
    ['a message without effect', 'lost', judged({ known: payments(10_100) })],
    ['an effect that no event tells', 'lost', judged({ happened: payments(10_200) })],
    ['two rows of one message', 'duplicateEffects', judged({ inbox: ['A', 'A', 'B'] })],
    ['a payment that counts twice', 'duplicateEffects', judged({ happened: payments(10_100, 10_100, 10_200) })],
    ['a payment that nobody told', 'duplicateEffects', judged({ known: payments(10_100, 10_200, 99_900) })],
    ['a reply that did not leave', 'repliesMissing', judged({}, { sent: [SENT[0]] })],
    ['a reply that was never written', 'repliesMissing', judged({ outbox: new Map() }, { sent: [SENT[0]] })],
    ['a reply that left twice', 'repliesDoubled', judged({}, { sent: [...SENT, { ...SENT[1], id: 'Z' }] })],
    [
      'a message that nobody meant',
      'repliesDoubled',
      judged({}, { sent: [...SENT, { id: 'Z', phone: PHONE, text: 'oi' }] }),
    ],
    ['effects in the wrong order', 'orderViolations', judged({ known: payments(10_200, 10_100) })],
    ['replies in the wrong order', 'orderViolations', judged({}, { sent: [SENT[1], SENT[0]] })],
    ['rows that still wait', 'unfinished', judged({ unfinished: 1 })],
    [
      'a message that never came in',
      'unfinished',
      judged({}, { told: [...TOLD, { id: 'C', payment: { phone: PHONE, reais: 103 }, writtenAt: 9 }] }),
    ],
  ])('sees %s', (_name, kind, found) => {
    expect(found[kind]).not.toEqual([]);
  });

  it('leaves the order of messages open that were under way at the same time', () => {
    const told = TOLD.map((one) => ({ ...one, writtenAt: 0 }));
    expect(
      judged({ known: payments(10_200, 10_100), happened: payments(10_200, 10_100) }, { told }).orderViolations,
    ).toEqual([]);
  });
});
