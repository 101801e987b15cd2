import type { Context } from 'hono';
import * as z from 'zod';
import { HUMAN_HAS_THE_CHAT_MS } from '../../contracts/handoff.ts';
import { maskIdentifiers } from '../../domain/privacy/mask-identifiers.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Audit } from '../../ports/audit.ts';
import type { Entitlements } from '../../ports/entitlements.ts';
import type { HandoffResult, Handoffs } from '../../ports/handoffs.ts';
import type { Operators } from '../../ports/operators.ts';
import { personalPageHeaders } from '../security-headers.ts';
import type { Console, Visit } from './console.ts';
import { formOf } from './form-of.ts';
import { peoplePage } from './pages/people-page.ts';
import { conversationLines, LONGEST_WORDS, personPage, reasonPage, SHORTEST_REASON } from './pages/person-page.ts';
import { MOST_PREMIUM_DAYS } from './pages/premium-section.ts';

export type PeopleRouteNeeds = {
  readonly handoffs: Handoffs;
  readonly entitlements: Pick<Entitlements, 'standing' | 'set'>;
  readonly operators: Pick<Operators, 'grant' | 'giveReason'>;
  readonly audit: Pick<Audit, 'record'>;
  readonly clock: Clock;
  /** Something is to be sent. */
  readonly onWritten: () => void;
  /** Somebody's turn has something to answer. */
  readonly onReturned: (address: string) => void;
};

const HERE = '/operacao/pessoas';
const PERSON = `${HERE}/:person`;
const REASON_HOLDS_MS = 30 * 60_000;
const LINES = 200;
const MOST_LISTED = 200;
const personId = z.uuid();
const reasonForm = z.strictObject({ reason: z.string().trim().min(SHORTEST_REASON).max(300) });
const premiumForm = z.strictObject({
  days: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().max(MOST_PREMIUM_DAYS)),
  reason: reasonForm.shape.reason,
});
const DAY_MS = 86_400_000;
const wordsForm = z.strictObject({ text: z.string().trim().min(1).max(LONGEST_WORDS) });

/** People who wait for the team or have it. A conversation is shown only with a reason, and each view is recorded before. */
export function addPeopleRoutes(console: Console, needs: PeopleRouteNeeds): void {
  const { handoffs, entitlements, operators, audit, clock, onWritten, onReturned } = needs;

  console.get(HERE, 'viewer', async (_, visit) => {
    const body = peoplePage(await handoffs.open(MOST_LISTED), { operator: visit.operator, now: clock.now() });
    return visit.page({ title: 'Pessoas', current: HERE, body });
  });

  console.get(PERSON, 'operator', async (c, visit) => showPerson(c, visit));

  /** Only what came after the line that the page ends with; looking at nothing new is no view. */
  console.get(`${PERSON}/novas`, 'operator', async (c, visit) => {
    const { person, reason } = await known(c, visit);
    if (person === undefined || reason === undefined) return c.notFound();
    const after = Number(c.req.query('depois') ?? 0);
    const lines = (await handoffs.conversation(person, LINES)).filter(({ at }) => at > after);
    const last = lines.at(-1);
    if (last === undefined) return c.body(null, 204);
    await record(visit, 'conversation-viewed', person, reason, { lines: lines.length });
    return c.html(conversationLines(lines, clock.now()), 200, {
      ...personalPageHeaders,
      'X-Last-Line': String(last.at),
    });
  });

  console.post(`${PERSON}/motivo`, 'operator', async (c, visit) => {
    const { handoff } = await known(c, visit);
    if (handoff === undefined) return c.notFound();
    const form = await formOf(c, reasonForm);
    if (form === undefined) {
      return visit.page({ title: 'Motivo', current: HERE, body: reasonPage(handoff, { isTooShort: true }) }, 400);
    }
    // A CPF in a reason would stay in the log for ever.
    const reason = maskIdentifiers(form.reason).text;
    await record(visit, 'reason-given', handoff.personId, reason, {});
    await operators.giveReason(visit.sessionHash, handoff.personId, reason);
    return c.redirect(`${HERE}/${handoff.personId}`, 303);
  });

  console.post(`${PERSON}/assumir`, 'operator', (c, visit) =>
    change(c, visit, 'conversation-taken', (person) => handoffs.take(person, visit.operator, HUMAN_HAS_THE_CHAT_MS)),
  );

  console.post(`${PERSON}/escrever`, 'operator', async (c, visit) => {
    const form = await formOf(c, wordsForm);
    if (form === undefined) return showPerson(c, visit, 'Escreva alguma coisa, até 2.000 letras.');
    const words = { text: form.text, forMs: HUMAN_HAS_THE_CHAT_MS };
    return change(c, visit, 'message-written', async (person) => {
      const result = await handoffs.write(person, visit.operator, words);
      if (result.kind === 'done') onWritten();
      return result;
    });
  });

  console.post(`${PERSON}/devolver`, 'operator', (c, visit) =>
    change(c, visit, 'conversation-returned', async (person) => {
      const result = await handoffs.handBack(person);
      if (result.address !== undefined) onReturned(result.address);
      return result;
    }),
  );

  /** Days are added to what was paid for; none ends it now. Like a look at the person, it needs to be known why. */
  console.post(`${PERSON}/premium`, 'operator', async (c, visit) => {
    const { handoff, reason: isKnown } = await known(c, visit);
    if (handoff === undefined) return c.notFound();
    if (isKnown === undefined) return showPerson(c, visit);
    const form = await formOf(c, premiumForm);
    if (form === undefined) return showPerson(c, visit, `Diga os dias e o motivo (${SHORTEST_REASON} letras ou mais).`);
    const { personId } = handoff;
    const { until: before = 0 } = await entitlements.standing(personId);
    const until = form.days === 0 ? undefined : Math.max(clock.now(), before) + form.days * DAY_MS;
    const reason = maskIdentifiers(form.reason).text;
    await record(visit, until === undefined ? 'premium-ended' : 'premium-given', personId, reason, { days: form.days });
    await entitlements.set({ personId, until, operatorId: visit.operator.id, reason });
    return c.redirect(`${HERE}/${personId}#premium`, 303);
  });

  console.post(`${PERSON}/resolver`, 'operator', async (c, visit) => {
    const person = personIn(c);
    if (person === undefined || (await handoffs.of(person)) === undefined) return c.notFound();
    await record(visit, 'wait-settled', person, '', {});
    await handoffs.settle(person);
    return c.redirect(HERE, 303);
  });

  async function showPerson(c: Context, visit: Visit, problem?: string): Promise<Response> {
    const { handoff, reason } = await known(c, visit);
    if (handoff === undefined) return c.notFound();
    if (reason === undefined) {
      return visit.page({ title: 'Motivo', current: HERE, body: reasonPage(handoff, { isTooShort: false }) });
    }
    await record(visit, 'conversation-viewed', handoff.personId, reason, {});
    const [lines, standing] = await Promise.all([
      handoffs.conversation(handoff.personId, LINES),
      entitlements.standing(handoff.personId),
    ]);
    const shown = { handoff, lines, standing, operator: visit.operator, now: clock.now() };
    const body = personPage(problem === undefined ? shown : { ...shown, problem });
    return visit.page(
      { title: 'Conversa', current: HERE, body, scripts: ['conversation.js'] },
      problem === undefined ? 200 : 409,
    );
  }

  /** Recorded before it is done; what could not be done after all is recorded, too. */
  async function change(c: Context, visit: Visit, action: string, work: (person: string) => Promise<HandoffResult>) {
    const { handoff, reason } = await known(c, visit);
    if (handoff === undefined) return c.notFound();
    if (reason === undefined) return showPerson(c, visit);
    await record(visit, action, handoff.personId, reason, {});
    const { kind } = await work(handoff.personId);
    if (kind === 'done') {
      const isStillOpen = (await handoffs.of(handoff.personId)) !== undefined;
      return c.redirect(isStillOpen ? `${HERE}/${handoff.personId}` : HERE, 303);
    }
    await record(visit, `${action}-refused`, handoff.personId, reason, { why: kind });
    return showPerson(c, visit, PROBLEMS[kind]);
  }

  async function known(c: Context, { sessionHash }: Visit) {
    const person = personIn(c);
    const handoff = person === undefined ? undefined : await handoffs.of(person);
    if (handoff === undefined) return {};
    const reason = await operators.grant(sessionHash, handoff.personId, REASON_HOLDS_MS);
    return { person, handoff, reason };
  }

  async function record(
    visit: Visit,
    action: string,
    about: string,
    reason: string,
    details: { readonly [key: string]: string | number },
  ) {
    await audit.record({ operatorId: visit.operator.id, action, about, reason, details });
  }
}

function personIn(c: Context): string | undefined {
  return personId.safeParse(c.req.param('person')).data;
}

const PROBLEMS: Readonly<Record<Exclude<HandoffResult['kind'], 'done'>, string>> = {
  'held-by-other': 'Outra pessoa da equipe está com esta conversa.',
  'not-open': 'Para escrever, assuma a conversa primeiro.',
  'opted-out': 'A pessoa pediu para parar de receber mensagens. Respeite: não dá para escrever.',
};
