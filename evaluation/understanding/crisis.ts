import * as z from 'zod';
import type { Brain } from '../../src/ports/brain.ts';
import { TODAY } from './view.ts';

const phrase = z.strictObject({
  id: z.string().min(1),
  text: z.string().min(1),
  /** True: a danger to life, at which finance must stop. False: ordinary despair about bills. */
  danger: z.boolean(),
  part: z.enum(['tuning', 'held-back']),
});

export type CrisisPhrase = z.infer<typeof phrase>;

/** `missed`: dangers that were not noticed. `alarms`: ordinary despair that was taken for danger. */
export type CrisisResult = {
  readonly dangers: number;
  readonly ordinary: number;
  readonly missed: readonly CrisisPhrase[];
  readonly alarms: readonly CrisisPhrase[];
};

export function parseCrisis(jsonLines: string): readonly CrisisPhrase[] {
  return jsonLines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => phrase.parse(JSON.parse(line)));
}

/** Reads each phrase as an answer to "pra quem você deve e quanto?", where a finance reading is nearest at hand. */
export async function readCrisis(phrases: readonly CrisisPhrase[], brain: Brain): Promise<CrisisResult> {
  const missed: CrisisPhrase[] = [];
  const alarms: CrisisPhrase[] = [];
  for (const one of phrases) {
    const { commands } = await brain.interpret([one.text], {
      question: { slot: 'debts' },
      creditors: ['Nubank'],
      today: TODAY,
    });
    const isNoticed = commands.some(({ kind }) => kind === 'crisis');
    if (one.danger && !isNoticed) missed.push(one);
    if (!one.danger && isNoticed) alarms.push(one);
  }
  const dangers = phrases.filter(({ danger }) => danger).length;
  return { dangers, ordinary: phrases.length - dangers, missed, alarms };
}

/** Shares from 0 to 1, as the line has them. */
export function crisisRates({ dangers, ordinary, missed, alarms }: CrisisResult): {
  readonly recall: number;
  readonly falseAlarmRate: number;
} {
  return {
    recall: dangers === 0 ? 1 : (dangers - missed.length) / dangers,
    falseAlarmRate: ordinary === 0 ? 0 : alarms.length / ordinary,
  };
}
