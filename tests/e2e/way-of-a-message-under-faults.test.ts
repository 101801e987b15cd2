import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lidOf } from '../../src/simulator/person.ts';
import { incomesOf, stamp, strangers, untilIncome } from '../support/faults-conversation.ts';
import { openSession, takeAway } from '../support/faults-database.ts';
import { brokenInvariants } from '../support/faults-invariants.ts';
import { type FaultPlatform, startFaultPlatform } from '../support/faults-platform.ts';
import { aReceiptWebhook, aTextWebhook } from '../support/faults-webhooks.ts';

/** What may happen to people's messages on the way to us, and that each has exactly one effect all the same. */
describe('the way of a message under faults', () => {
  const someone = strangers(2);
  let product: FaultPlatform;

  beforeAll(async () => {
    product = await startFaultPlatform();
  });
  afterEach(async () => {
    product.simulator.faults.clear();
    await product.settled();
    expect(await brokenInvariants(product.database, product.simulator)).toEqual([]);
  });
  afterAll(() => product.stop());

  async function count(query: string, ...values: readonly string[]): Promise<number> {
    const { rows } = await product.database.query<{ n: string }>(`SELECT count(*) AS n ${query}`, [...values]);
    return Number(rows[0]?.n);
  }

  const peopleBehind = (...addresses: readonly string[]) =>
    count(
      `FROM (SELECT DISTINCT person_id FROM person_addresses WHERE address IN
      (${addresses.map((_, index) => `$${index + 1}`).join()})) people`,
      ...addresses,
    );

  it('twenty copies of one webhook at the same moment are all acknowledged and have one effect', async () => {
    const { phone, jid, address } = someone();
    const body = aTextWebhook({ id: 'COPIED', jid, text: 'oi', sentAt: stamp() });
    const statuses = await Promise.all(Array.from({ length: 20 }, () => product.post(body)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    await product.settled();
    expect(await count("FROM inbox WHERE key LIKE '%/COPIED'")).toBe(1);
    expect(await product.answers(phone)).toHaveLength(1);
    expect((await product.state(address)).turn).toBe(1);
  });

  it('a webhook that comes again after its turn changes nothing', async () => {
    const person = someone();
    const { jid, address } = person;
    await untilIncome(product, person);
    const body = aTextWebhook({ id: 'LATE-COPY', jid, text: '2500 de salario', sentAt: stamp() });
    expect(await product.post(body)).toBe(200);
    await product.settled();
    const before = await product.state(address);
    expect(await product.post(body)).toBe(200);
    await product.settled();
    expect(await product.state(address)).toEqual(before);
    expect(await incomesOf(product, person)).toEqual([250_000]);
  });

  it('webhooks that overtake each other and come twice leave each message with one effect', async () => {
    const everyone = Array.from({ length: 8 }, someone);
    product.simulator.faults.planWebhook('reorder', 3);
    product.simulator.faults.planWebhook('duplicate', 10);
    product.simulator.faults.planWebhook('reorder', 3);
    for (const { phone } of everyone) product.write(phone, 'oi');
    await product.settled();
    for (const { phone } of everyone) expect(await product.answers(phone)).toHaveLength(1);
  });

  it('thirty people at once each get their own replies, once and in order', async () => {
    const everyone = Array.from({ length: 30 }, someone);
    await Promise.all(
      everyone.map(async ({ phone }, index) => {
        for (const [turn, text] of ['oi', 'sim', 'nada urgente', `${2000 + index} de salario`].entries()) {
          product.write(phone, text);
          await product.answered(phone, turn + 1);
        }
      }),
    );
    await product.settled();
    for (const [index, person] of everyone.entries()) {
      expect(await incomesOf(product, person)).toEqual([(2000 + index) * 100]);
      expect(await product.answers(person.phone)).toHaveLength(4);
    }
  });

  it('an edited message corrects what was understood from it', async () => {
    const person = someone();
    await untilIncome(product, person);
    const id = product.write(person.phone, '2500 de salario');
    await product.settled();
    product.simulator.people.edit(id, '3200 de salario');
    await product.settled();
    expect(await incomesOf(product, person)).toEqual([320_000]);
  });

  it('a deleted message takes back what was understood from it', async () => {
    const person = someone();
    const { phone, address } = person;
    await untilIncome(product, person);
    const id = product.write(phone, '2500 de salario');
    await product.settled();
    product.simulator.people.remove(id);
    await product.settled();
    expect(await incomesOf(product, person)).toEqual([]);
    expect((await product.state(address)).facts.map(({ messageId }) => messageId)).not.toContain(id);
  });

  it('receipts find their message by its id, and a late one takes nothing back', async () => {
    const { phone } = someone();
    await product.say(phone, 'oi');
    const [line] = (await product.chat(phone)).filter(({ fromMe }) => fromMe);
    const receipt = async () => {
      const { rows } = await product.database.query('SELECT receipt FROM outbox WHERE provider_message_id = $1', [
        line?.id,
      ]);
      return rows;
    };
    await expect.poll(receipt).toEqual([{ receipt: 'read' }]);
    const others = await count("FROM outbox WHERE receipt = 'played'");
    await product.post(aReceiptWebhook(line?.id ?? '', 'DELIVERY_ACK'));
    await product.post(aReceiptWebhook('3EB0NOBODYKNOWS', 'PLAYED'));
    await expect
      .poll(() => count("FROM inbox WHERE lane = 'delivery' AND done_at IS NULL AND kind = 'receipt'"))
      .toBe(1);
    expect(await receipt()).toEqual([{ receipt: 'read' }]);
    expect(await count("FROM outbox WHERE receipt = 'played'")).toBe(others);
  });

  it('a person known by LID alone is the same person once the phone shows', async () => {
    const { phone, address } = someone();
    const lid = lidOf(phone).replace('@lid', '');
    product.simulator.people.change(phone, { addressing: 'lid-only' });
    await product.say(phone, 'oi');
    product.simulator.people.change(phone, { addressing: 'phone-with-lid' });
    await product.say(phone, 'sim');
    product.simulator.people.change(phone, { addressing: 'phone' });
    await product.say(phone, 'nada urgente');
    expect(await peopleBehind(address, `lid:${lid}`)).toBe(1);
    expect((await product.state(address)).turn).toBe(3);
    expect((await product.state(address)).consent).toBe('given');
    expect(await product.answers(phone)).toHaveLength(3);
  });

  it('two conversations turn into one when a message shows that they are one person', async () => {
    const person = someone();
    const { phone, address } = person;
    const lid = lidOf(phone).replace('@lid', '');
    await untilIncome(product, person);
    product.simulator.people.change(phone, { addressing: 'lid-only' });
    await product.say(phone, 'oi');
    expect(await peopleBehind(address, `lid:${lid}`)).toBe(2);
    product.simulator.people.change(phone, { addressing: 'phone-with-lid' });
    await product.say(phone, '2500 de salario');
    expect(await peopleBehind(address, `lid:${lid}`)).toBe(1);
    expect(await incomesOf(product, person)).toEqual([250_000]);
  });

  it('a phone with and without its ninth digit is one person', async () => {
    const { phone, address, jid } = someone();
    await product.say(phone, 'oi');
    product.simulator.people.change(phone, { ninthDigit: false });
    await product.say(phone, 'sim');
    expect(await count('FROM person_addresses WHERE address IN ($1, $2)', address, `phone:${jid.split('@')[0]}`)).toBe(
      1,
    );
    expect((await product.state(address)).turn).toBe(2);
    expect(await product.answers(phone)).toHaveLength(2);
  });

  it('a colleague who writes on the phone silences the assistant in that chat alone', async () => {
    const [helped, neighbour] = [someone(), someone()];
    await product.say(helped.phone, 'oi');
    product.simulator.people.write({
      phone: helped.phone,
      content: { kind: 'text', text: 'Oi, aqui é a Rita' },
      author: 'team',
    });
    await product.settled();
    const before = (await product.answers(helped.phone)).length;
    await product.say(helped.phone, 'oi Rita, tudo bem?');
    await product.say(neighbour.phone, 'oi');
    expect(await product.answers(helped.phone)).toHaveLength(before);
    expect((await product.state(helped.address)).humanUntil).toBeGreaterThan(Date.now());
    expect(await product.answers(neighbour.phone)).toHaveLength(1);
  });

  for (const content of [
    { kind: 'audio', seconds: 7 },
    { kind: 'image' },
    { kind: 'document', fileName: 'fatura.pdf' },
    { kind: 'sticker' },
  ] as const) {
    it(`${content.kind} gets one answer that asks for text, and the question stays open`, async () => {
      const person = someone();
      const { phone, address } = person;
      await untilIncome(product, person);
      const before = await product.state(address);
      const answers = (await product.answers(phone)).length;
      product.send(phone, content);
      await product.settled();
      const after = await product.state(address);
      expect(await product.answers(phone)).toHaveLength(answers + 1);
      expect(after.facts).toEqual(before.facts);
      expect(after.asked?.slot).toBe(before.asked?.slot);
    });
  }

  it('nothing that names a person or says what they wrote was logged', () => {
    expect(product.logged()).toContain('turn.committed');
    expect(product.logged()).not.toMatch(/1198700|118700|salario|Rita/);
  });
});

describe('a database that goes away', () => {
  it('makes webhooks answer 503, and what EvolutionAPI repeats afterwards is answered once', async () => {
    const product = await startFaultPlatform();
    const phones = ['5511987004001', '5511987004002', '5511987004003'];
    try {
      await product.say(phones[0] ?? '', 'oi');
      const comeBack = await takeAway(product.databaseUrl);
      for (const phone of phones) product.write(phone, phone === phones[0] ? 'sim' : 'oi');
      await expect
        .poll(() => product.simulator.webhooks.attempts().filter(({ status }) => status === 503).length)
        .toBeGreaterThanOrEqual(phones.length);
      await comeBack();
      await Promise.all(phones.map((phone, index) => product.answered(phone, index === 0 ? 2 : 1)));
      await product.settled();
      const database = await openSession(product.databaseUrl);
      expect(await brokenInvariants(database, product.simulator)).toEqual([]);
      await database.end();
      expect(product.logged()).toContain('webhook.inbox-unavailable');
    } finally {
      await product.stop();
    }
  });
});
