import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldFacts } from '../../src/conversation/situation.ts';
import { exportOf } from '../../src/web/panel/data/export-of.ts';
import { aLook, paid } from '../support/a-reminder.ts';
import { aRoadmap } from '../support/a-roadmap.ts';
import { type Backend, backends } from '../support/postgres-backends.ts';
import { freshDatabase } from '../support/postgres-database.ts';
import {
  aMessage,
  aMisunderstanding,
  anEcho,
  aState,
  JOAO,
  MARIA,
  MARIA_LID,
  replies,
  takeTurn,
} from '../support/postgres-events.ts';

/** Something of the person's in every place where we keep anything, each under a word of its own. */
const PLANTED = [
  ...['received', 'echoed', 'unread', 'replied', 'reminded', 'told', 'named', 'event', 'misunderstood', 'roadmap'],
  ...['reason', 'pix', 'cohort'],
].map((where) => `canary-${where}`);

describe.each(backends)('what is kept of a person ($name)', ({ open }) => {
  let backend: Backend;
  let maria: string;
  beforeEach(async () => {
    backend = await open();
    maria = await live(backend);
  });
  afterEach(() => backend.close());

  const exported = async (personId = maria) => {
    const kept = await backend.personData.of(personId);
    return kept && exportOf(kept, { foldFacts, now: Date.now() });
  };

  it('is all in the export', async () => {
    const text = JSON.stringify(await exported());
    for (const canary of PLANTED) expect(text).toContain(canary);
    expect(text).toContain(MARIA);
    expect(text).toContain(MARIA_LID);
  });

  it('tells consent, decisions and links with their days', async () => {
    const all = await exported();
    expect(all?.consentimento).toMatchObject({ agora: 'autorizado', historico: [{ o_que: /autorizou/ }] });
    expect(all?.decisoes_automaticas.map(({ decisao }) => decisao)).toContain('Lembrete enviado');
    expect(all?.acessos.map(({ tipo }) => tipo)).toEqual([
      ...['link do roteiro', 'entrada no painel', 'link do painel', 'código pedido', 'código pedido'],
    ]);
    expect(all?.entrada).toMatchObject({ situacao: 'dentro', por: 'convite', turma: 'canary-cohort' });
    expect(all?.equipe).toMatchObject([{ porque: 'você pediu uma pessoa', ate: null }]);
    expect(all?.plano).toMatchObject({ agora: 'premium', cobrancas: [{ codigo: 'D1', estado: 'open' }] });
    expect(all?.pagamentos).toEqual([{ em: '2026-12-01', divida: 'd1', credor: 'canary-named', valor_centavos: 7162 }]);
  });

  it('holds no secret: neither of a link, a code or a session nor its hash', async () => {
    const text = JSON.stringify(await exported());
    for (const hash of [LINK_HASH, ...Object.values(HASHES)]) expect(text).not.toContain(hash);
  });

  it('holds nothing of anybody else', async () => {
    await backend.inbox.accept([aMessage('his', { from: JOAO, text: 'de João' })], []);
    const joao = await takeTurn(backend, replies('para João'), JOAO);
    const text = JSON.stringify(await exported());
    for (const his of ['de João', 'para João', JOAO, joao]) expect(text).not.toContain(his);
    expect(JSON.stringify(await exported(joao))).not.toContain('canary');
  });

  it('is nothing after an erase', async () => {
    await takeTurn(backend, { erase: true, events: [{ v: 1, type: 'erased' }], ...replies('tchau') });
    expect(await backend.personData.of(maria)).toBeUndefined();
  });
});

const LINK_HASH = 'f'.repeat(64);
const HASHES = { link: 'a'.repeat(64), browser: 'b'.repeat(64), code: 'c'.repeat(64), session: 'd'.repeat(64) };

async function live(backend: Backend): Promise<string> {
  const personId = (await backend.store.identify(MARIA, MARIA_LID)) ?? '';
  const unread = { key: 'raw/1', reason: 'not understood', raw: Buffer.from('{"x":"canary-unread"}'), address: MARIA };
  await backend.inbox.accept([aMessage('1', { text: 'canary-received' }), anEcho('e1', 'canary-echoed')], [unread]);
  const facts = [
    { messageId: 'm1', slot: undefined, change: { set: 'debt', debt: { id: 'd1', creditor: 'canary-named' } } },
    {
      messageId: 'm2',
      slot: undefined,
      change: {
        set: 'expense',
        expense: { id: 'e1', category: 'pets', label: 'canary-told', monthly: 1, essential: true },
      },
    },
    { messageId: 'm3', slot: undefined, change: paid('d1', 7162, '2026-12-01') },
  ] as const;
  await takeTurn(backend, {
    state: aState({ firstName: 'Maria', facts }),
    events: [
      { v: 1, type: 'consent-given' },
      { v: 1, type: 'human-asked' },
      { v: 1, type: 'debt-told', debtId: 'canary-event', kind: 'credit-card', owed: 1 },
    ],
    ...replies('canary-replied'),
    linkHash: LINK_HASH,
    loginLinkHash: HASHES.link,
    misunderstood: [aMisunderstanding('canary-misunderstood')],
    roadmap: { ...aRoadmap(), firstName: 'canary-roadmap' },
  });
  await backend.reminders.look({ now: Date.now() + 2 * 3_600_000, limit: 10 }, (people) =>
    people.map((person) => aLook(person, { text: 'canary-reminded' })),
  );
  const until = Date.now() + 86_400_000;
  await backend.entitlements.set({ personId, until, operatorId: 'op-1', reason: 'canary-reason' });
  await backend.premiumCharges.begin({ personId, id: 'D1', amount: 1490, days: 30 });
  await backend.premiumCharges.opened({ id: 'D1', pix: 'canary-pix', expiresAt: until });
  await dealings(backend, personId);
  return personId;
}

/** Came in with a code, is logged in, asked for a link and another code, and for a person of the team. */
async function dealings(backend: Backend, personId: string): Promise<void> {
  const now = Date.now();
  const code = { code: 'BKT79XQZ', cohort: 'canary-cohort', mostUses: 1, expiresAt: now + 86_400_000 };
  await backend.invitations.add({ ...code, madeAt: now, madeBy: 'op-1' });
  const person = { personId, instance: 'beta', replyTo: '551187654321@s.whatsapp.net' };
  const moment = { now, dayStart: now, countTo: 10 };
  await backend.admission.enter({ ...person, code: code.code }, moment, ({ invitation }) =>
    invitation
      ? { kind: 'admit', way: 'invitation', cohort: invitation.cohort, invitationId: invitation.id }
      : { kind: 'wait', isMoving: false },
  );
  const asked = { of: { personId }, limitKey: 'of her phone', visitorKey: undefined, text: 'Seu código' };
  const used = { browserHash: HASHES.browser, codeHash: HASHES.code };
  await backend.logins.askCode({ ...asked, ...used });
  await backend.logins.enterCode(used, { sessionHash: HASHES.session, endsHash: undefined, notice: 'Entraram' });
  await backend.logins.askCode({ ...asked, browserHash: 'another browser', codeHash: HASHES.code });
}

/** Tables that name people, and where the export has them. A new one belongs here, in the export and in the erase. */
const EXPORTED = [
  ...['admissions', 'conversations', 'domain_events', 'handoffs', 'inbox', 'login_codes', 'login_links'],
  ...['login_sessions', 'misunderstood', 'operator_notices', 'opt_outs', 'outbox', 'people', 'person_addresses'],
  ...['person_merges', 'premium', 'premium_changes', 'premium_charges', 'quarantine', 'reminder_agendas'],
  ...['reminder_looks', 'reminders', 'roadmap_links', 'roadmaps'],
];
/**
 * What the team does: `operator_audit` is exported by its own port (`Audit.about`) and stays after an erase with an id that
 * names nobody any more. The reason in `operator_grants` stands there, too, and the erase deletes it.
 */
const OF_THE_TEAM = ['operator_audit', 'operator_grants', 'operator_invitations', 'operator_sessions'];
/** Name no people: numbers of ours, and our own secrets. */
const OURS = [
  ...['admission_brake', 'admission_brake_changes', 'heard_quarters', 'heard_until', 'instance_memory', 'invitations'],
  ...['operator_alarms', 'operator_tries', 'operators', 'pace_stamps', 'settings', 'settings_changes'],
  ...['stored_secrets'],
];

it('every table of the database is known to the export, or names nobody', async () => {
  const database = await freshDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  );
  await client.end();
  await database.drop();
  const tables = rows.map(({ name }) => name).filter((name) => !name.startsWith('__'));
  expect(tables).toEqual([...EXPORTED, ...OF_THE_TEAM, ...OURS].toSorted());
});
