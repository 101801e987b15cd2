import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultPlatform, startFaultPlatform } from '../support/fault-platform.ts';
import { eventually } from '../support/postgres-events.ts';
import { type Someone, stamp, strangers } from '../support/strangers.ts';
import { aTextWebhook, typedOnThePhone } from '../support/webhook-bodies.ts';

/**
 * Some gateways show what we send as if somebody had typed it on the linked phone (`messages.upsert` with `fromMe`). Only a
 * colleague may silence the assistant; our own words never do, whenever and however often they come back.
 */
describe('our own words that come back as if typed on the phone', () => {
  const someone = strangers(7);
  let product: FaultPlatform;

  beforeAll(async () => {
    product = await startFaultPlatform();
  });
  afterAll(() => product.stop());

  /** Posts the last message that this person got from us as an echo. */
  async function echo({ phone, jid }: Someone, through: FaultPlatform = product): Promise<number> {
    const last = (await product.chat(phone)).findLast(({ fromMe }) => fromMe);
    if (!last) throw new Error('nothing was said yet');
    return through.post(typedOnThePhone({ id: last.id, jid, text: last.text, sentAt: stamp() }));
  }
  const isSilent = async ({ address }: Someone) => (await product.state(address)).humanUntil !== undefined;
  const takeovers = async () => {
    const { rows } = await product.database.query('SELECT FROM handoffs');
    return rows.length;
  };

  it('before our send has returned: the assistant goes on', async () => {
    const person = someone();
    // Nothing else may prove the send: its answer, the gateway's own echo and the receipts are all lost.
    product.simulator.faults.planSend('no-answer-after-sending');
    product.simulator.faults.planWebhook('drop', 4);
    await product.post(aTextWebhook({ id: 'ECHO-EARLY', jid: person.jid, text: 'oi', sentAt: stamp() }));
    await product.answered(person.phone, 1);
    const { rows } = await product.database.query(
      "SELECT status FROM outbox WHERE reply_to = $1 AND status IN ('sending', 'unknown')",
      [person.jid],
    );
    expect(rows).toHaveLength(1);
    expect(await echo(person)).toBe(200);
    await eventually(async () => {
      const found = await product.database.query(
        "SELECT FROM inbox WHERE kind = 'human-takeover' AND done_at IS NOT NULL",
      );
      return found.rowCount === 1 ? true : undefined;
    });
    expect(await isSilent(person)).toBe(false);
    product.simulator.faults.clear();
    await product.settled();
    expect(await product.answers(person.phone)).toHaveLength(1);
    expect(await product.say(person.phone, 'sim')).not.toBe('');
    expect(await takeovers()).toBe(0);
  });

  it('twice, at the same moment and again later: the assistant goes on', async () => {
    const person = someone();
    await product.say(person.phone, 'oi');
    expect(await Promise.all([echo(person), echo(person), echo(person)])).toEqual([200, 200, 200]);
    await product.settled();
    expect(await product.say(person.phone, 'sim')).not.toBe('');
    await echo(person);
    await product.settled();
    expect(await isSilent(person)).toBe(false);
    expect(await product.say(person.phone, 'nada urgente')).not.toBe('');
    expect(await takeovers()).toBe(0);
  });

  it('after a restart, to a process that has never sent it: the assistant goes on', async () => {
    const person = someone();
    await product.say(person.phone, 'oi');
    const other = await startFaultPlatform({ DATABASE_URL: product.databaseUrl });
    try {
      expect(await echo(person, other)).toBe(200);
      await other.settled();
      expect(await isSilent(person)).toBe(false);
    } finally {
      await other.stop();
    }
    expect(await product.say(person.phone, 'sim')).not.toBe('');
    expect(await takeovers()).toBe(0);
  });

  it('but a colleague who types while our answer is on its way has the chat, and stands on the team’s list', async () => {
    const person = someone();
    product.simulator.faults.planSend('no-answer-after-sending');
    await product.post(aTextWebhook({ id: 'COLLEAGUE', jid: person.jid, text: 'oi', sentAt: stamp() }));
    await product.answered(person.phone, 1);
    await product.post(typedOnThePhone({ id: 'TYPED', jid: person.jid, text: 'Oi, aqui é a Rita', sentAt: stamp() }));
    await product.settled();
    expect(await isSilent(person)).toBe(true);
    expect(await product.say(person.phone, 'oi Rita')).toBe('');
    const { rows } = await product.database.query('SELECT cause, taken_at IS NOT NULL AS taken FROM handoffs');
    expect(rows).toEqual([{ cause: 'phone', taken: true }]);
    expect(await product.say(person.phone, 'voltar pra Dora')).toContain('aqui é a Dora de novo');
    const after = await product.database.query('SELECT returned_by FROM handoffs');
    expect(after.rows).toEqual([{ returned_by: 'person' }]);
  });
});
