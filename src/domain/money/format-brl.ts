import type { Centavos } from './centavos.ts';

/**
 * Money as Brazilians write it: `formatBrl(123456)` is "R$ 1.234,56", `formatBrl(-5)` is "-R$ 0,05". With an ordinary
 * space, so that texts compare equal whatever ICU version runs (Intl puts a no-break space there).
 */
export function formatBrl(amount: Centavos): string {
  const whole = Math.abs(amount);
  const centavos = String(whole % 100).padStart(2, '0');
  const reais = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${amount < 0 ? '-' : ''}R$ ${reais},${centavos}`;
}
