import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lidOf } from '../../src/simulator/person.ts';
import { brokenInvariants } from '../support/broken-invariants.ts';
import { evolutionStub } from '../support/evolution-stub.ts';
import { type FaultPlatform, startFaultPlatform } from '../support/fault-platform.ts';
import { incomesOf, stamp, strangers, untilIncome } from '../support/strangers.ts';
import { anImageWebhook, aReceiptWebhook, aTextWebhook } from '../support/webhook-bodies.ts';

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

  it('a webhook that comes again after two days changes nothing, whatever a cache has forgotten', async () => {
    const person = someone();
    await untilIncome(product, person);
    const body = aTextWebhook({ id: 'TWO-DAYS', jid: person.jid, text: '2500 de salario', sentAt: stamp() });
    await product.post(body);
    await product.settled();
    await product.database.query(
      "UPDATE inbox SET received_at = received_at - interval '2 days', done_at = done_at - interval '2 days'",
    );
    const before = await product.state(person.address);
    expect(await product.post(body)).toBe(200);
    await product.settled();
    expect(await product.state(person.address)).toEqual(before);
  });

  it('a message that comes when later ones are answered has a turn of its own, and rewrites nothing', async () => {
    const person = someone();
    await untilIncome(product, person);
    const sentAt = stamp();
    await product.post(aTextWebhook({ id: 'LATER', jid: person.jid, text: '2500 de salario', sentAt: sentAt + 2 }));
    await product.settled();
    const before = await product.state(person.address);
    await product.post(aTextWebhook({ id: 'EARLIER', jid: person.jid, text: 'ganho 500 de bico', sentAt }));
    await product.settled();
    const after = await product.state(person.address);
    expect(after.turn).toBe(before.turn + 1);
    expect(after.facts.slice(0, before.facts.length)).toEqual(before.facts);
    expect(await incomesOf(product, person)).toEqual([250_000, 50_000]);
  });

  it('a webhook whose 200 found nobody is told again, and changes nothing', async () => {
    const { phone, jid, address } = someone();
    const body = aTextWebhook({ id: 'NO-ANSWER', jid, text: 'oi', sentAt: stamp() });
    await product.postAndHangUp(body);
    await expect.poll(() => count("FROM inbox WHERE key LIKE '%/NO-ANSWER'")).toBe(1);
    expect(await product.post(body)).toBe(200);
    await product.settled();
    expect(await count("FROM inbox WHERE key LIKE '%/NO-ANSWER'")).toBe(1);
    expect(await product.answers(phone)).toHaveLength(1);
    expect((await product.state(address)).turn).toBe(1);
  });

  it('SQL in a name, a text or an id is words', async () => {
    const { phone, jid } = someone();
    const sql = "x'); DROP TABLE inbox; --";
    await product.post(aTextWebhook({ id: 'SQL', jid, text: sql, sentAt: stamp(), pushName: sql }));
    await product.post(aTextWebhook({ id: sql, jid, text: sql, sentAt: stamp() }));
    await product.settled();
    expect(await count("FROM inbox WHERE key LIKE '%/SQL' AND done_at IS NOT NULL")).toBe(1);
    expect(await count("FROM quarantine WHERE position('DROP TABLE' in convert_from(raw, 'UTF8')) > 0")).toBe(1);
    expect(await product.answers(phone)).toHaveLength(1);
  });

  it('a text of 65,000 characters is kept whole and answered', async () => {
    const { phone, jid } = someone();
    const text = `oi ${'blá '.repeat(16_250)}`;
    await product.post(aTextWebhook({ id: 'HUGE', jid, text, sentAt: stamp() }));
    await product.settled();
    expect(await count("FROM inbox WHERE key LIKE '%/HUGE' AND length(payload) > 65000")).toBe(1);
    expect(await product.answers(phone)).toHaveLength(1);
  });

  it('nothing is fetched from an address that stands in a message', async () => {
    const asked: string[] = [];
    const trap = await evolutionStub(({ path }) => {
      asked.push(path);
      return { status: 200, json: {} };
    });
    const { jid } = someone();
    const url = `${trap.url}/latest/meta-data`;
    await product.post(anImageWebhook({ id: 'TRAP', jid, url, sentAt: stamp() }));
    await product.post(aTextWebhook({ id: 'TRAP-TEXT', jid, text: `olha ${url}`, sentAt: stamp() }));
    await product.settled();
    expect(asked).toEqual([]);
    await trap.close();
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
