import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConversationState } from '../../src/contracts/conversation-state.ts';
import { foldFacts, type Situation } from '../../src/conversation/situation.ts';
import { reais } from '../../src/domain/money/centavos.ts';
import type { Roadmap } from '../../src/ports/roadmap-source.ts';
import type { TestPlatform } from './running-platform.ts';

/** The product, wherever it runs. */
export type Talking = Pick<TestPlatform, 'databaseUrl' | 'say' | 'chat' | 'logged'>;

/**
 * Eight very different people hold their whole conversation with the running product, through the simulator's REST and
 * webhooks. Checked on what was understood and on the figures of the plan; wording only where it matters to them.
 * `concurrent`: all at once, where `say` waits for its own person alone.
 */
export function eightPeople(product: () => Talking, { concurrent }: { readonly concurrent: boolean }): void {
  let database: pg.Client;

  beforeAll(async () => {
    database = new pg.Client({ connectionString: product().databaseUrl });
    await database.connect();
  });
  afterAll(() => database.end());

  /** Says each line; a list is a burst. Resolves to the last answer. */
  async function talk(phone: string, lines: readonly (string | readonly string[])[]): Promise<string> {
    let answer = '';
    for (const line of lines) answer = await product().say(phone, ...(typeof line === 'string' ? [line] : line));
    return answer;
  }

  async function stateOf(phone: string): Promise<ConversationState> {
    const { rows } = await database.query<{ state: ConversationState }>(
      `SELECT c.state FROM conversations c JOIN person_addresses a USING (person_id) WHERE a.address = $1`,
      [`phone:${phone.replace(/^(55\d\d)9/, '$1')}`],
    );
    const [row] = rows;
    if (!row) throw new Error(`nobody is known at ${phone}`);
    return row.state;
  }

  async function situationOf(phone: string): Promise<Situation> {
    return foldFacts((await stateOf(phone)).facts);
  }

  /** The roadmap as its page would show it, by the link that stands in the chat. */
  async function roadmapOf(phone: string): Promise<{ readonly roadmap: Roadmap; readonly page: string }> {
    const link = (await product().chat(phone))
      .map(({ text }) => /https?:\/\/\S+\/r\/[\w-]+/.exec(text)?.[0])
      .findLast(Boolean);
    if (!link) throw new Error('no link was sent');
    const response = await fetch(link);
    expect(response.status).toBe(200);
    const { rows } = await database.query<{ roadmap: Roadmap }>(
      'SELECT r.roadmap FROM roadmaps r JOIN person_addresses a USING (person_id) WHERE a.address = $1',
      [`phone:${phone.replace(/^(55\d\d)9/, '$1')}`],
    );
    const [row] = rows;
    if (!row) throw new Error('no roadmap is stored');
    return { roadmap: row.roadmap, page: await response.text() };
  }

  describe('in conversation', { concurrent }, () => {
    it('Carlos, with a salary and card debt, pays the dearest debt first and sees what minimums would cost', async () => {
      const carlos = '5511991234100';
      await talk(carlos, [
        'Boa tarde',
        'sim',
        'nada urgente',
        'ganho 3.200 clt',
        'aluguel 950, mercado 800, luz 180, agua 70, onibus 220',
        'netflix 40, celular 60',
        'nubank cartão 3 mil',
        'empréstimo no itau 24x de 310 faltam 18',
        'só isso',
        'nubank 14,5% a.m.',
        'todas em dia',
      ]);
      const { roadmap, page } = await roadmapOf(carlos);
      expect(await situationOf(carlos)).toMatchObject({
        incomes: [{ source: 'formal-job', monthly: reais(3200), thirteenth: true }],
        debts: [
          { creditorId: 'nubank', kind: 'credit-card', balance: reais(3000), rate: { value: 0.145, period: 'month' } },
          { kind: 'personal-loan', instalmentAmount: reais(310), instalmentsRemaining: 18 },
        ],
      });
      const { plan, diagnosis } = roadmap;
      if (plan.kind !== 'payable') throw new Error('Carlos can pay');
      expect(diagnosis.leftForDebts).toBe(reais(3200 - 950 - 800 - 180 - 70 - 220 - 40 - 60));
      const paid = plan.months.flatMap(({ payments }) => payments).reduce((sum, { amount }) => sum + amount, 0);
      expect(paid).toBe(plan.totalPaid);
      const minimums = plan.comparison.find(({ strategy }) => strategy === 'minimums-only');
      expect(minimums?.ends === 'never' || (minimums?.totalInterest ?? 0) > plan.totalInterest).toBe(true);
      expect(page).toContain('Nubank');
    });

    it('Edna, who cleans houses by the day, gets a plan by her weak month and keeps her sister’s loan free of interest', async () => {
      const edna = '5571991234200';
      await talk(edna, [
        'oi tudo bem?',
        'sim',
        'não',
        'ganho 100 por dia de diarista',
        'uns 1.500',
        'mercado 400, ônibus 150, aluguel 400',
        'não tenho',
        'devo 900 no carrefour cartao e 600 pra minha irmã sem juros',
        'acabou',
        'nao sei',
        'nao',
      ]);
      const situation = await situationOf(edna);
      expect(situation.incomes).toMatchObject([{ monthly: reais(1500), variable: true }]);
      expect(situation.debts).toMatchObject([
        { kind: 'credit-card', balance: reais(900), rateUnknown: true },
        { kind: 'informal', balance: reais(600), interestFree: true },
      ]);
      const { roadmap } = await roadmapOf(edna);
      if (roadmap.plan.kind !== 'payable') throw new Error('Edna can pay');
      const carrefour = situation.debts[0]?.id;
      expect(roadmap.plan.assumptions).toContainEqual(
        expect.objectContaining({ kind: 'market-rate', debtId: carrefour }),
      );
      const sister = situation.debts[1]?.id;
      const interest = roadmap.plan.months
        .flatMap(({ payments }) => payments)
        .filter(({ debtId }) => debtId === sister);
      expect(interest.every((payment) => payment.interest === 0)).toBe(true);
    });

    it('seu Antônio, retired with a payroll loan, does not pay it twice', async () => {
      const antonio = '5585991234300';
      await talk(antonio, [
        'Bom dia',
        'sim',
        'nada urgente',
        'sou aposentado ganho 1.800',
        'mercado 500 luz 90 agua 50 remedio 150',
        'nada',
        'consignado do bmg 48x de 198 faltam 30',
        'cheque especial de 800 no bradesco',
        'não',
        'não sei',
        'ta tudo em dia',
      ]);
      const { roadmap } = await roadmapOf(antonio);
      expect(await situationOf(antonio)).toMatchObject({
        incomes: [{ source: 'retirement', monthly: reais(1800), thirteenth: true }],
        debts: [
          { kind: 'payroll-loan', instalmentsRemaining: 30 },
          { kind: 'overdraft', balance: reais(800) },
        ],
      });
      expect(roadmap.diagnosis.leftForDebts).toBe(reais(1800 - 790));
      expect(roadmap.plan.kind).toBe('payable');
    });

    it('the Souza family, over-indebted, hears what cannot wait and sees the whole table', async () => {
      const souza = '5521991234400';
      await talk(souza, [
        'oi',
        'sim',
        'vão cortar a luz',
        ['2.400 de salário', '600 de bolsa família'],
        'aluguel 700, mercado 900, água 80, gás 120, ônibus 200',
        'nada',
        [
          'luz da light 420 atrasada',
          'renner 12x de 89 faltam 7',
          'cartão do inter 1.200',
          'crefisa empréstimo 10x de 150 faltam 9',
        ],
        'só isso',
        'não sei',
        'só a light, desde setembro',
        'não',
      ]);
      const situation = await situationOf(souza);
      expect(situation.worries).toContain('service-cut');
      expect(situation.incomes.map(({ monthly }) => monthly)).toEqual([reais(2400), reais(600)]);
      expect(situation.debts).toHaveLength(4);
      const { roadmap } = await roadmapOf(souza);
      expect(roadmap.diagnosis.urgent.map(({ kind }) => kind)).toContain('service-cut');
      if (roadmap.plan.kind !== 'payable') throw new Error('the family can pay, slowly');
      expect(
        roadmap.plan.months[0]?.payments.find(({ debtId }) => debtId === situation.debts[0]?.id)?.amount,
      ).toBeGreaterThan(0);
    });

    it('Rita, in deficit, gets no invented date but the lawful way', async () => {
      const rita = '5581991234500';
      const answer = await talk(rita, [
        'oi',
        'sim',
        'nada urgente',
        'recebo 1.100 de bolsa e bico',
        'aluguel 600, mercado 500, luz 120',
        'nada',
        'cartão nubank 4.500 e empréstimo da crefisa 12x de 280 faltam 10',
        'só isso',
        'não sei',
        'todas em dia',
      ]);
      const { roadmap, page } = await roadmapOf(rita);
      expect(roadmap.plan.kind).toBe('unpayable');
      expect(roadmap.diagnosis.verdict.kind).toBe('deficit');
      expect(answer).not.toMatch(/livre das dívidas em/i);
      expect(page).toMatch(/Procon|Defensoria/);
    });

    it('Bia, who corrects everything, ends with what she really meant', async () => {
      const bia = '5531991234600';
      await talk(bia, [
        'oii',
        'sim',
        'nada urgente',
        'ganho 2.000 clt',
        'na verdade é 2.200',
        'aluguel 600, mercado 500, luz 100',
        'na verdade o aluguel é 650',
        'nada',
        'devo 1.000 no nubank cartão',
        'não, é 1.200',
        'renner 500 carnê',
        'volta',
        'renner 700 carnê',
        'só isso',
        'não sei',
        'não',
        'na verdade o nubank é 1.300',
      ]);
      const situation = await situationOf(bia);
      expect(situation.incomes).toMatchObject([{ monthly: reais(2200) }]);
      expect(situation.expenses.find(({ category }) => category === 'housing')?.monthly).toBe(reais(650));
      expect(situation.debts).toMatchObject([
        { creditorId: 'nubank', balance: reais(1300) },
        { creditorId: 'renner', balance: reais(700) },
      ]);
      const { roadmap } = await roadmapOf(bia);
      expect(roadmap.diagnosis.totalOwed).toBe(reais(2000));
    });

    it('Kauã, in bursts and slang, is asked where his words have two meanings', async () => {
      const kaua = '5511991234700';
      await talk(kaua, [
        ['eai', 'to devendo mto'],
        'bora',
        'suave, nada urgente',
        ['trampo clt', '1.900 por mes'],
        ['mercado 400', 'busão 200', 'luz 90'],
        'rolê 150',
      ]);
      const asked = await talk(kaua, [['devo 2 conto', 'no nubank cartao']]);
      expect(asked).toMatch(/R\$ 2,00/);
      expect(asked).toMatch(/R\$ 2\.000,00/);
      // The debt is certain, its sum is not: nothing is written of that before he answers.
      const [unsure, ...others] = (await situationOf(kaua)).debts;
      expect(unsure).toMatchObject({ creditorId: 'nubank', kind: 'credit-card' });
      expect(unsure).not.toHaveProperty('balance');
      expect(others).toEqual([]);
      await talk(kaua, ['2 mil', 'só isso mano', 'sei n', 'nenhuma']);
      expect((await situationOf(kaua)).debts).toMatchObject([{ creditorId: 'nubank', balance: reais(2000) }]);
      expect((await roadmapOf(kaua)).roadmap.plan.kind).toBe('payable');
    });

    it('Lúcia, in crisis, is heard first: no figure, CVV 188, and finance only when she asks for it', async () => {
      const lucia = '5551991234800';
      await talk(lucia, ['oi', 'sim']);
      const heard = await talk(lucia, ['devo tanto que não quero mais viver']);
      expect(heard).toMatch(/188/);
      expect(heard).not.toMatch(/R\$/);
      expect(await stateOf(lucia)).toMatchObject({ mode: 'crisis', remindersStopped: true });
      expect(await talk(lucia, ['ganho 1500'])).toMatch(/188/);
      expect((await situationOf(lucia)).incomes).toEqual([]);
      await talk(lucia, ['continuar']);
      expect((await stateOf(lucia)).mode).toBe('assistant');
    });
  });

  it('nothing that anyone told is in the log', () => {
    expect(product().logged()).toContain('turn.committed');
    expect(product().logged()).not.toMatch(/99123|nubank|renner|viver/i);
  });
}
