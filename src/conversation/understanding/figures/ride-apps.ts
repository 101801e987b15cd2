import { countOf, type NumberReading } from './numbers.ts';

/** "uber e 99", "99 pop", "rodo na 99": the ride app, not R$ 99. */
export function isRideApp(number: NumberReading, words: readonly string[]): boolean {
  const isName = countOf(number) === 99 && number.form === 'digits' && words[number.from - 1] !== '$';
  if (!isName) return false;
  const [before = '', beforeThat = ''] = [words[number.from - 1], words[number.from - 2]];
  const [after = '', afterThat = ''] = [words[number.to], words[number.to + 1]];
  return (
    APP_BEFORE.has(before) ||
    SERVICES.has(after) ||
    (LINKS.has(before) && APPS.has(beforeThat)) ||
    (LINKS.has(after) && APPS.has(afterThat)) ||
    APPS.has(before)
  );
}

const APP_BEFORE: ReadonlySet<string> = new Set(
  'na da pela rodo rodando corro dirijo app aplicativo motorista'.split(' '),
);
const SERVICES: ReadonlySet<string> = new Set('pop moto entrega entregas food app motorista taxi'.split(' '));
const LINKS: ReadonlySet<string> = new Set(['e', ',', '/', '+', 'ou', 'mais']);
const APPS: ReadonlySet<string> = new Set('uber ifood indrive rappi cabify lalamove loggi moto'.split(' '));
