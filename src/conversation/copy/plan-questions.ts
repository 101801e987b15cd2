import type { PayoffPlan } from '../../domain/payoff/plan.ts';
import { noMonthYet } from './debt-in-plan.ts';
import { costOfPlan } from './roadmap.ts';
import { oneOffHowMuch, thirteenthIsIn } from './what-if.ts';

/** "quanto eu economizo?": what the plan costs, beside paying as little as may be. */
export function savedByPlan(plan: PayoffPlan): string {
  if (plan.kind === 'unpayable') return noMonthYet;
  return costOfPlan(plan);
}

/** "dá pra acabar antes?", by what some money more each month would do. `suppositions`: each with its outcome. */
export function finishSooner(suppositions: readonly string[]): string {
  return [
    'O que encurta o plano é pôr mais dinheiro nele:',
    ...suppositions.map((one) => `• ${one}`),
    '• Dinheiro que entra uma vez (13º, restituição, algo que você vende) ajuda também.',
    '• Desconto pra quitar encurta: escreve *como negociar*.',
    'Pra ver com o seu valor, pergunta assim: "e se eu pagar 50 a mais?".',
  ].join('\n');
}

export function thirteenthInPlan(isCounted: boolean): string {
  return isCounted
    ? `Ajuda, sim. ${thirteenthIsIn} Se quiser usar mais, me pergunta: "e se eu usar 500 a mais do 13º?".`
    : `Ajuda, sim: dinheiro que entra uma vez encurta o plano. O seu 13º ainda não está na conta. ${oneOffHowMuch('thirteenth')}`;
}
