import { aConversation, type Conversation } from './a-conversation.ts';

/** A talk of somebody with work and rent who has told these debts and got the plan. */
export async function atARoadmap(debts: string, overdue = 'todas em dia'): Promise<Conversation> {
  const talk = aConversation();
  for (const words of [
    ...['oi', 'sim', 'nada urgente', 'ganho 2.400 clt', 'não recebo 13º', 'aluguel 700, mercado 600', '100'],
    ...[debts, 'só isso', 'não sei', overdue, 'não'],
  ])
    if (!talk.roadmap()) await talk.says(words);
  if (!talk.roadmap()) throw new Error(`No roadmap for ${debts}`);
  return talk;
}

export function balanceOf(talk: Conversation, name: string): number | undefined {
  return talk.situation().debts.find(({ creditor }) => creditor === name)?.balance;
}
