import { describe, expect, it } from 'vitest';
import type { Command } from '../../contracts/command.ts';
import type { ReminderMatter } from '../../contracts/reminder.ts';
import { PERSONA as PERSONA_OF_THE_CHAT } from '../../conversation/copy/words.ts';
import { grammarBrain } from '../../conversation/understanding/grammar-brain.ts';
import { wordingsOf, wordReminder } from './word-reminder.ts';
import { dayWords, PERSONA, STOP } from './words.ts';

const debts = [
  { debtId: 'd1', creditor: 'Nubank', amount: 71620 },
  { debtId: 'd3', creditor: 'Casas Bahia', amount: 12990 },
];
const on = '2026-12-10';

/** One of each kind and shape. */
const MATTERS: readonly ReminderMatter[] = [
  { kind: 'due-today', on, debts },
  { kind: 'due-soon', on, debts: debts.slice(0, 1) },
  { kind: 'due-short', on, debts },
  { kind: 'due-short', on, debts: debts.slice(1) },
  { kind: 'offer-closing', debtId: 'd1', creditor: 'Vivo', until: on, price: 31000, instalments: 2 },
  { kind: 'offer-closing', debtId: 'd1', creditor: 'Vivo', until: on, price: 31000, instalments: 1 },
  { kind: 'payday-split', month: '2026-12', parts: debts, kept: 5000 },
  { kind: 'payday-split', month: '2026-12', parts: debts, kept: 0 },
  { kind: 'debt-closed', debtId: 'd1', creditor: 'Renner', left: 0 },
  { kind: 'debt-closed', debtId: 'd1', creditor: 'Renner', left: 1 },
  { kind: 'debt-closed', debtId: 'd1', creditor: 'Renner', left: 4 },
  { kind: 'check-in', month: '2026-11', payable: true },
  { kind: 'check-in', month: '2026-11', payable: false },
];

const ALL = MATTERS.flatMap((matter) => wordingsOf(matter).map((_, wording) => textOf(matter, wording)));

function textOf(matter: ReminderMatter, wording: number): string {
  const last = (wording + wordingsOf(matter).length - 1) % wordingsOf(matter).length;
  return wordReminder(matter, { firstName: 'Joana', last, seed: 0 }).text;
}

describe('the words of a reminder', () => {
  it('are Dora’s in each wording, who is the same as in the chat', () => {
    expect(PERSONA).toBe(PERSONA_OF_THE_CHAT);
    for (const text of ALL) expect(text).toContain(PERSONA);
  });

  it('tell how to stop in each wording', () => {
    for (const text of ALL) expect(text.endsWith(STOP)).toBe(true);
  });

  it('are short', () => {
    for (const text of ALL) expect(text.length).toBeLessThan(480);
  });

  it('never mention credit that could be taken, and blame nobody', () => {
    for (const text of ALL) {
      expect(text).not.toMatch(/limite|cheque especial|dispon[ií]vel|saque|cr[eé]dito/i);
      expect(text).not.toMatch(/deveria|atrasad|esqueceu|culpa|vergonha|caloteir|inadimpl/i);
    }
  });

  it('ask for no payment where the money does not reach', () => {
    for (const matter of MATTERS.filter(({ kind }) => kind === 'due-short'))
      for (const words of wordingsOf(matter)) {
        expect(words).not.toMatch(/\bpag(a|ar|ue)\b/);
        expect(words).toMatch(/credor|canal oficial/);
      }
  });

  it('name all of a month’s parts, and what is kept', () => {
    for (const words of wordingsOf({ kind: 'payday-split', month: '2026-12', parts: debts, kept: 5000 })) {
      for (const figure of ['R$ 716,20', 'R$ 129,90', 'R$ 50,00', 'dezembro']) expect(words).toContain(figure);
    }
  });

  it('never come twice in a row, and begin at a person’s own wording', () => {
    for (const matter of MATTERS) {
      const count = wordingsOf(matter).length;
      expect(count).toBeGreaterThanOrEqual(3);
      for (let last = 0; last < count; last += 1) {
        const { text, wording } = wordReminder(matter, { firstName: undefined, last, seed: 0 });
        expect(wording).not.toBe(last);
        expect(text).not.toBe(wordReminder(matter, { firstName: undefined, last: wording, seed: 0 }).text);
      }
      const first = (seed: number) => wordReminder(matter, { firstName: undefined, last: undefined, seed }).wording;
      expect([first(0), first(0.999)]).toEqual([0, count - 1]);
    }
  });

  it('have as many wordings for each figure of a kind', () => {
    for (const ofKind of Map.groupBy(MATTERS, ({ kind }) => kind).values())
      expect(new Set(ofKind.map((matter) => wordingsOf(matter).length)).size).toBe(1);
  });

  it('greet by name, or without one', () => {
    const matter: ReminderMatter = { kind: 'check-in', month: '2026-11', payable: true };
    expect(wordReminder(matter, { firstName: 'Joana', last: 0, seed: 0 }).text).toMatch(/^Oi, Joana! /);
    expect(wordReminder(matter, { firstName: undefined, last: 0, seed: 0 }).text).toMatch(/^Oi! /);
  });

  it('name the weekday of a date', () => {
    expect(dayWords('2026-12-10')).toBe('quinta, 10/12');
    expect(dayWords('2028-02-29')).toBe('terça, 29/02');
  });
});

describe('what a reminder asks to write', () => {
  const brain = grammarBrain();
  const understood = async (text: string): Promise<readonly Command['kind'][]> => {
    const view = { question: undefined, creditors: ['Nubank', 'Casas Bahia'], today: '2026-12-09' };
    return (await brain.interpret([text], view)).commands.map(({ kind }) => kind);
  };

  it('is understood in the chat, however it is quoted', async () => {
    const asked = ALL.flatMap((text) => [...text.matchAll(/"(paguei[^"]*)"|Escreve \*([^*]+)\*|: \*(quero[^*]+)\*/g)]);
    const phrases = new Set(asked.map(([, payment, written, quoted]) => payment ?? written ?? quoted ?? ''));
    expect(phrases.size).toBeGreaterThanOrEqual(3);
    for (const phrase of phrases) {
      const kinds = await understood(phrase);
      expect(kinds, phrase).toEqual([phrase.startsWith('paguei') ? 'tell-payment' : 'ask']);
    }
    expect(await understood('PARAR LEMBRETES')).toEqual(['stop-reminders']);
    expect(await understood('QUERO LEMBRETES')).toEqual(['start-reminders']);
  });
});
