import { describe, expect, it } from 'vitest';
import { aConversation, type Conversation } from '../../tests/support/a-conversation.ts';
import type { Slot } from '../contracts/command.ts';
import type { MessageContent } from '../contracts/inbound-event.ts';
import { QUESTIONS_BEFORE_ROADMAP } from './next-question.ts';

/** What a person says while this question stands, the n-th time that it stands. */
type Habit = (slot: Slot | undefined, time: number) => MessageContent;

const text = (words: string): MessageContent => ({ type: 'text', text: words });
const AUDIO: MessageContent = { type: 'audio', seconds: 4, voice: true } as MessageContent;

/** Lets somebody with this habit talk for so many turns, or until there is a roadmap. */
async function letTalk(habit: Habit, turns = 60): Promise<{ talk: Conversation; replies: string[]; asked: Slot[] }> {
  const talk = aConversation();
  const replies = [await talk.says('oi')];
  const asked: Slot[] = [];
  const times = new Map<string, number>();
  for (let turn = 0; turn < turns && !talk.roadmap(); turn += 1) {
    const question = talk.state().asked;
    const key = `${question?.slot}`;
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    if (question) asked.push(question.slot);
    talk.later(30_000);
    replies.push(await talk.sends(habit(question?.slot, time)));
  }
  return { talk, replies, asked };
}

/** Answers in order, the last one for good. */
function answers(by: Partial<Record<Slot, readonly string[]>>, otherwise: string): Habit {
  return (slot, time) => {
    const said = slot && by[slot];
    return text(said?.[Math.min(time, said.length - 1)] ?? otherwise);
  };
}

const always =
  (...words: readonly string[]): Habit =>
  (_, time) =>
    text(words[time % words.length] ?? '');

const HARD_TO_READ: Readonly<Record<string, Habit>> = {
  'says nothing but "não sei"': always('não sei', 'sei lá', 'num sei'),
  'says nothing but "sim"': always('sim', 'aham', 'isso'),
  'says nothing but "não"': always('não', 'nao', 'n'),
  'types what nobody can read': always('asdf qwer', 'blz pdc mn', 'hdjs'),
  'sends only sad and happy faces': always('😔', '🙏', '😭'),
  'sends only thumbs': always('👍', '👍👍', '👍🏽'),
  'sends only voice messages': () => AUDIO,
  'asks back each time': always('como assim?', 'pq?', 'hã?'),
  'answers each question with the same number': always('1', '1️⃣', 'um'),
};

describe('somebody who', () => {
  it.each(Object.entries(HARD_TO_READ))('%s never hears the same words twice in a row', async (_, habit) => {
    const { replies } = await letTalk(habit);
    const repeated = replies.filter((reply, index) => reply !== '' && reply === replies[index - 1]);
    expect(repeated).toEqual([]);
  });

  it.each(Object.entries(HARD_TO_READ))('%s is shown a way out before the fourth try', async (_, habit) => {
    const { replies, asked } = await letTalk(habit);
    let same = 0;
    replies.slice(1).forEach((reply, index) => {
      same = asked[index] === asked[index - 1] ? same + 1 : 0;
      const lately = replies.slice(Math.max(0, index - 2), index + 2).join('\n');
      if (same >= 3 && reply !== '')
        expect(lately).toMatch(/HUMANO|falar com uma pessoa|PULA|NÃO SEI|\*1\*|\*NÃO\*|nada urgente/);
    });
  });

  it('answers only with numbers gets a roadmap', async () => {
    const numbers = answers(
      {
        consent: ['1'],
        worry: ['5'],
        incomes: ['2500'],
        'income-source': ['1'],
        essentials: ['1400'],
        debts: ['3000'],
      },
      '2',
    );
    const { talk } = await letTalk(numbers);
    expect(talk.roadmap()).toBeDefined();
  });

  it('only picks options, since no words come, gets a roadmap', async () => {
    const picks: Habit = (slot, time) => {
      if (slot === 'consent') return text('1️⃣');
      if (slot === 'incomes' || slot === 'essentials' || slot === 'debts') return text(time < 2 ? '😔' : '2');
      return text(time < 2 ? '🙏' : '2');
    };
    const { talk } = await letTalk(picks, 80);
    expect(talk.roadmap()).toBeDefined();
    expect(talk.situation().debts).toMatchObject([{ kind: 'personal-loan' }]);
  });

  it('skips what living costs, twice, gets a plan that leaves something to live on', async () => {
    const skips = answers(
      {
        consent: ['sim'],
        worry: ['nada urgente'],
        incomes: ['2.500 clt'],
        debts: ['nubank 3 mil'],
        'more-debts': ['não'],
      },
      'pula',
    );
    const { talk, replies } = await letTalk(skips);
    expect(talk.roadmap()?.diagnosis.essentials).toBeGreaterThan(0);
    expect(replies.join('\n')).toMatch(/estimativa do essencial/);
  });

  it('never finds words is asked whether to call a human', async () => {
    const { replies } = await letTalk(always('asdf qwer', 'blz pdc mn', 'hdjs'));
    expect(replies.join('\n')).toMatch(/HUMANO|falar com uma pessoa/);
  });
});

describe('the way to a first roadmap', () => {
  const usual: Partial<Record<Slot, readonly string[]>> = {
    consent: ['sim'],
    worry: ['nada urgente'],
    'income-source': ['1'],
    'income-low-month': ['1.800'],
    essentials: ['1.400'],
    flexibles: ['200'],
    rates: ['não sei'],
    overdue: ['só a renner'],
    offers: ['não'],
    'instalments-left': ['7'],
    'debt-kind': ['2', '1', '4'],
  };
  const THREE_DEBTS: Readonly<Record<string, Habit>> = {
    'one debt at a time': answers(
      { ...usual, incomes: ['2500'], debts: ['nubank 3000'], 'more-debts': ['itau 5000', 'renner 800', 'só isso'] },
      'não',
    ),
    'names first, sums later': answers(
      {
        ...usual,
        incomes: ['2.500 clt'],
        debts: ['nubank, itau e renner'],
        'debt-amount': ['nubank 3 mil, itau 5 mil, renner 800'],
        'more-debts': ['só isso'],
      },
      'não',
    ),
    'odd jobs and odd debts': answers(
      {
        ...usual,
        incomes: ['faço bico, uns 140 por dia'],
        debts: ['devo 500 pro meu cunhado'],
        'more-debts': ['mercearia do zé 300', 'financiamento da moto 350 por mês', 'só isso'],
        'debt-creditor': ['banco pan, faltam 18'],
      },
      'não',
    ),
    'all in one message': answers(
      {
        ...usual,
        incomes: ['2.500 clt'],
        debts: ['nubank cartão 3 mil, empréstimo itau 5 mil, carnê da renner 800'],
        'more-debts': ['não'],
      },
      'não',
    ),
  };

  it.each(Object.entries(THREE_DEBTS))('takes at most twelve questions with three debts: %s', async (_, habit) => {
    const { talk, asked } = await letTalk(habit);
    expect(talk.roadmap()?.plan.kind).toBe('payable');
    expect(talk.situation().debts).toHaveLength(3);
    expect(asked.length).toBeLessThanOrEqual(QUESTIONS_BEFORE_ROADMAP);
  });

  it('asks only what is missing after everything was told at once', async () => {
    const talk = aConversation();
    await talk.says('oi');
    await talk.says('sim');
    const asked: (Slot | undefined)[] = [];
    const story =
      'ganho 2.500 de carteira assinada, pago 700 de aluguel, 600 de mercado, 120 de luz e uns 100 de celular. devo 3 mil no cartão nubank 14% ao mês em dia e 10x de 90 na renner faltam 6 em dia. não tem nada urgente';
    await talk.says(story);
    for (let turn = 0; turn < 8 && !talk.roadmap(); turn += 1) {
      asked.push(talk.state().asked?.slot);
      await talk.says(talk.state().asked?.slot === 'rates' ? 'não sei' : 'não');
    }
    expect(talk.roadmap()?.plan.kind).toBe('payable');
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it('leaves for after the roadmap what only makes it finer', async () => {
    const slow = answers(
      {
        ...usual,
        incomes: ['2500'],
        debts: ['nubank 3000'],
        'more-debts': ['itau 5000', 'renner 800', 'claro 120', 'vivo 90', 'só isso'],
      },
      'não',
    );
    const { talk, replies, asked } = await letTalk(slow);
    const waiting = talk.state().asked?.slot;
    expect(asked).not.toContain(waiting);
    expect(['rates', 'overdue', 'offers']).toContain(waiting);
    expect(replies.at(-1)).toMatch(/mais certo/);
    await talk.says('asdf');
    expect(talk.state().asked?.slot).not.toBe(waiting);
  });
});
