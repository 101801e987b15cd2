import { describe, expect, it } from 'vitest';
import { aRoadmap, payablePlan } from '../../../tests/support/a-roadmap.ts';
import { wordsOf } from '../../../tests/support/words-of.ts';
import { reais } from '../../domain/money/centavos.ts';
import { nextStep } from './next-step.ts';

describe('the next step', () => {
  const roadmap = aRoadmap();
  const plan = payablePlan(roadmap);

  it('names what is left of a month that goes before the plan, with its day', () => {
    const due = { month: '2026-11', payments: [{ debtId: 'd9', creditor: 'Renner', amount: reais(95), dueDay: 31 }] };
    const words = wordsOf(nextStep(plan, roadmap.diagnosis, due));
    expect(words).toContain('Ainda em novembro de 2026 R$ 95,00 para Renner, do dia 30');
    expect(words.indexOf('Ainda em novembro')).toBeLessThan(words.indexOf('Seu próximo passo'));
  });

  it('is the plan’s alone where nothing is left before it', () => {
    expect(wordsOf(nextStep(plan, roadmap.diagnosis))).not.toContain('Ainda em');
  });
});
