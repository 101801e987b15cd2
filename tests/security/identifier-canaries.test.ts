import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/postgres-events.ts';
import { startTestPlatform, type TestPlatform } from '../support/running-platform.ts';

/** Invented; their check digits fit. What must be found nowhere: the whole, and the digits without punctuation. */
const CANARIES = {
  cpf: '529.982.247-25',
  mistyped: '987.654.321-09',
  cnpj: '11.222.333/0001-81',
  card: '4539 1488 0343 6467',
  boleto: '34191.79001 01043.510047 91020.150008 5 89300000012345',
  pix: '123e4567-e89b-12d3-a456-426614174000',
  password: 'gatoPreto77',
  code: '771940',
};
const TOKEN = 'um-segredo-de-teste-0123';
const ANA = '5511912345601';

describe('what identifies a person, sent through every way in', () => {
  let product: TestPlatform;
  let database: pg.Client;
  let answers = '';

  beforeAll(async () => {
    product = await startTestPlatform({ WEBHOOK_TOKENS: TOKEN }, { gapSweep: { everyMs: 200 } });
    database = new pg.Client({ connectionString: product.databaseUrl });
    await database.connect();
    await sendEverything();
  });
  afterAll(async () => {
    await database.end();
    await product.stop();
  });

  async function sendEverything(): Promise<void> {
    await say('oi', 'sim', 'nada urgente', 'ganho 3.000 clt', 'aluguel 800, mercado 700, luz 150', 'nada');
    await say(
      `devo 800 no nubank, meu cpf é ${CANARIES.cpf}`,
      `meu cpf: ${CANARIES.mistyped}`,
      `xablau ${CANARIES.card} blorf ${CANARIES.cnpj}`,
      `minha senha é ${CANARIES.password}`,
      `o código de verificação é ${CANARIES.code}`,
      `quero pagar esse ${CANARIES.boleto}`,
      `a chave é ${CANARIES.pix}`,
    );
    await send({ content: { kind: 'image', caption: `olha meu cpf ${CANARIES.cpf}` } });
    await send({ content: { kind: 'document', fileName: `CPF ${CANARIES.cpf}.pdf`, caption: CANARIES.boleto } });
    await send({ content: { kind: 'choice', id: CANARIES.card, text: `cartão ${CANARIES.card}` } });
    const id = await send({ text: 'devo 900 na renner' });
    await simulator('edit', { id, text: `devo 900 na renner, cpf ${CANARIES.cpf}` });
    await send({ text: `a colega anotou o cpf ${CANARIES.cpf}`, asTeam: true });
    await simulator('people', { phone: ANA, name: `Ana ${CANARIES.cpf}` });
    await send({ text: 'voltar' });
    // Lost on the way, so that only the gap sweep brings it.
    product.platform.simulator?.faults.planWebhook('drop');
    await send({ text: `perdida no caminho, cartão ${CANARIES.card}` });
    await eventually(async () => ((await stored()).includes('perdida no caminho') ? true : undefined));
    await product.settled();
    await postOdd();
    await product.settled();
    answers = (await product.chat(ANA))
      .filter(({ fromMe, text }) => fromMe && !text.includes('colega'))
      .map(({ text }) => text)
      .join('\n');
  }

  /** Bodies that end in quarantine: unknown, with quoted words in them, broken, or not even text. */
  async function postOdd(): Promise<void> {
    const key = { remoteJid: `${ANA}@s.whatsapp.net`, fromMe: false, id: 'ODD1' };
    const quoted = { contextInfo: { quotedMessage: { conversation: `cpf ${CANARIES.cpf}` } } };
    const { password, code, ...numbers } = CANARIES;
    const words = [`minha senha é ${password}`, `código de acesso: ${code}`, ...Object.values(numbers)];
    const novelty = { event: 'messages.novelty', instance: 'simulador', data: { key, words } };
    const unsupported = { key, message: { pollCreationMessage: { name: CANARIES.card, ...quoted } } };
    await post(JSON.stringify(novelty));
    await post(JSON.stringify({ event: 'messages.upsert', instance: 'simulador', data: unsupported }));
    await post(`{"event":"messages.upsert","data":{"text":"cpf ${CANARIES.cpf} e ${CANARIES.card}`);
    await post(Buffer.concat([Buffer.from(`{"words":"${CANARIES.boleto}"`), Buffer.from([0xff, 0xfe])]));
  }

  async function say(...texts: readonly string[]): Promise<void> {
    for (const text of texts) await product.say(ANA, text);
  }

  async function send(message: object): Promise<string> {
    const { id } = (await simulator('send', { phone: ANA, ...message })) as { id: string };
    await product.settled();
    return id;
  }

  async function simulator(action: string, body: object): Promise<unknown> {
    const response = await fetch(`${product.url}/simulador/api/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(202);
    return response.json();
  }

  async function post(body: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const headers = { 'x-denserola-token': TOKEN, 'content-type': 'application/json' };
    const response = await fetch(`${product.url}/webhooks/evolution`, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
  }

  /** Every row of every table as text, bytes as Latin-1. */
  async function stored(): Promise<string> {
    const tables = await database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
    );
    const texts: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await database.query(`SELECT * FROM "${name}"`);
      for (const row of rows) {
        for (const value of Object.values(row)) {
          texts.push(Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value));
        }
      }
    }
    return texts.join('\n');
  }

  const traces = Object.values(CANARIES).flatMap((canary) => [canary, canary.replace(/\D/g, '')]);
  const found = (text: string) => traces.filter((trace) => trace.length >= 6 && text.includes(trace));

  it('is in no table', async () => {
    expect(found(await stored())).toEqual([]);
  });

  it('is in no line of the log', () => {
    expect(product.logged()).toContain('turn.committed');
    expect(found(product.logged())).toEqual([]);
  });

  it('is said back in no answer, and the person was told what was hidden', () => {
    expect(found(answers)).toEqual([]);
    for (const name of [
      'o CPF',
      'o CNPJ',
      'o número do cartão',
      'o número do boleto',
      'a chave Pix',
      'a senha ou código',
    ])
      expect(answers).toContain(name);
  });

  it('takes nothing else along: debts, ids and addresses are there', async () => {
    const everything = await stored();
    for (const kept of [
      'devo 800 no nubank',
      'devo 900 na renner',
      `${ANA}@s.whatsapp.net`,
      'ODD1',
      'pollCreationMessage',
    ])
      expect(everything).toContain(kept);
    const { rows } = await database.query(`SELECT reason FROM quarantine ORDER BY reason`);
    expect(rows.map(({ reason }) => reason)).toEqual(['event-unknown', 'not-json', 'not-utf-8', 'unsupported-content']);
  });
});
