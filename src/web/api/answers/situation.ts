import * as z from 'zod';
import { waysOut } from '../../../domain/negotiation/ways-out.ts';
import type { KnownPerson } from '../../panel/known-person.ts';
import { monthlyShortfall } from '../../roadmap-page.ts';
import { centavos, id } from '../units.ts';

/** Where somebody stands, whatever else is told of them. */
export const situation = {
  situation: z
    .enum(['on-the-way', 'without-plan', 'without-debts'])
    .describe('`without-plan`: with this money no plan ends; `ways` say what the law still allows.'),
  shortfallCentavos: centavos.describe('What is missing each month; 0: nothing is, or it is not known.'),
  ways: z
    .array(
      z.object({
        id: z.enum([
          'protect-essentials',
          'renegotiate',
          'card-portability',
          'complain',
          'all-creditors-plan',
          'public-defender',
        ]),
        debtIds: z.array(id),
      }),
    )
    .describe('Lawful steps that no payment can replace, the most pressing first.'),
};

export function situationAnswer({ roadmap: { diagnosis, plan }, today }: KnownPerson) {
  return {
    situation: situationOf(plan),
    shortfallCentavos: monthlyShortfall(diagnosis, plan),
    ways: waysOut(diagnosis, plan, today).map((way) => ({ id: way.id, debtIds: [...way.debtIds] })),
  };
}

export function situationOf({ debts, kind }: KnownPerson['roadmap']['plan']): z.infer<typeof situation.situation> {
  if (debts.length === 0) return 'without-debts';
  return kind === 'payable' ? 'on-the-way' : 'without-plan';
}
