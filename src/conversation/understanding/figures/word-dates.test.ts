import { describe, expect, it } from 'vitest';
import { readTokens } from '../text/tokens.ts';
import { addMonths, dateNear, nextMonthDay, nextWeekday } from './calendar.ts';
import { readWordDates } from './word-dates.ts';

/** A Sunday. */
const TODAY = '2026-11-22';
const datesIn = (text: string) => readWordDates(readTokens([text]), TODAY).map(({ value }) => value);

describe('dates in words', () => {
  it.each([
    ['hoje', '2026-11-22'],
    ['vence amanhã', '2026-11-23'],
    ['depois de amanhã', '2026-11-24'],
    ['venceu ontem', '2026-11-21'],
    ['sexta que vem', '2026-11-27'],
    ['até quarta-feira', '2026-11-25'],
    ['semana que vem', '2026-11-29'],
    ['mês que vem', '2026-12-01'],
    ['mês passado', '2026-10-01'],
    ['desde março', '2026-03-01'],
    ['desde dezembro', '2025-12-01'],
    ['desde março de 2024', '2024-03-01'],
  ])('%s', (text, date) => {
    expect(datesIn(text)).toMatchObject([{ kind: 'date', date }]);
  });

  it.each([
    ['fim do mês', 30],
    ['quinto dia útil', 7],
    ['dia primeiro', 1],
  ])('%s is a day of the month', (text, day) => {
    expect(datesIn(text)).toEqual([{ kind: 'day', day }]);
  });

  it.each(['segunda via', 'quinta parcela', 'maio', 'mar aberto'])('%s is no date', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('calendar', () => {
  it('clamps to the end of a short month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(nextMonthDay('2026-02-10', 31)).toBe('2026-02-28');
  });

  it('looks ahead for what is to come and back for what was', () => {
    expect(nextWeekday(TODAY, 7)).toBe('2026-11-29');
    expect(nextMonthDay(TODAY, 15)).toBe('2026-12-15');
    expect(dateNear(TODAY, { day: 1, month: 12 }, 'back')).toBe('2025-12-01');
    expect(dateNear(TODAY, { day: 1, month: 3 }, 'ahead')).toBe('2027-03-01');
  });
});
