import { describe, expect, it } from 'vitest';
import {
  formatBrl,
  formatBrlShort,
  formatDate,
  formatDuration,
  formatMonth,
  formatMonthlyRate,
  formatMonthShort,
} from './format.ts';

describe('what people read', () => {
  it.each([
    [formatBrl(123_456), 'R$\u00a01.234,56'],
    [formatBrlShort(500_000), 'R$ 5 mil'],
    [formatBrlShort(123_400_000), 'R$ 1,2 mi'],
    [formatBrlShort(25_000), 'R$ 250'],
    [formatMonth('2026-12'), 'dezembro de 2026'],
    [formatMonthShort('2027-03'), 'mar/27'],
    [formatDate('2026-11-02'), '02/11/2026'],
    [formatMonthlyRate(0.1509), '15,09% ao mês'],
    [formatMonthlyRate(0.02), '2% ao mês'],
    [formatDuration(1), '1 mês'],
    [formatDuration(12), '1 ano'],
    [formatDuration(20), '1 ano e 8 meses'],
    [formatDuration(0), '0 meses'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
