import * as z from 'zod';
import type { PanelOfPerson } from '../../../ports/person-panel.ts';
import type { Visitor } from '../../visitor.ts';
import type { Endpoint } from '../endpoint.ts';
import { instant } from '../units.ts';

const me = z.object({
  access: z
    .enum(['link', 'code'])
    .describe('How they came in: by a link out of the chat, which only reads, or by a code.'),
  isCodeFresh: z.boolean().describe('A code was entered in the last ten minutes, as the export needs.'),
  plan: z.enum(['free', 'premium']),
  premiumUntil: instant.nullable().describe('Until when premium lasts, or lasted; null: it never was.'),
  hasRoadmap: z.boolean(),
  since: instant.describe('Of their first message.'),
});

export const ME = {
  method: 'GET',
  path: '/api/me',
  name: 'Me',
  summary: 'Who is logged in, and what they may see',
  needs: 'login',
  answer: me,
} as const satisfies Endpoint<Me>;

type Me = z.infer<typeof me>;

type Known = { readonly visitor: Visitor; readonly found: PanelOfPerson; readonly isCodeFresh: boolean };

export function meAnswer({ visitor: { level }, found, isCodeFresh }: Known): Me {
  const { plan, premiumUntil, roadmap, state, since } = found;
  return {
    access: level,
    isCodeFresh,
    plan,
    premiumUntil: premiumUntil === undefined ? null : iso(premiumUntil),
    hasRoadmap: roadmap !== undefined && state !== undefined,
    since: iso(since),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
