import { aConversation, type Conversation } from './a-conversation.ts';

const SAID = [
  'oi',
  'sim',
  'nada urgente',
  'faço faxina, tiro uns 2400 por mês, num mês fraco 2000. recebo todo dia 5',
  'só isso',
  'aluguel 700, mercado 600, luz 120, passagem 200',
  'nada',
  'devo 1200 no cartão do nubank que vence dia 15, e na renner faltam 2 parcelas de 95, vence dia 20',
  'não',
  'não sei',
  'nenhuma, tá tudo em dia',
  'não',
] as const;

const DAY_MS = 86_400_000;

/**
 * A talk with a roadmap of 4 January, so many days later: R$ 2.000 a month come in, R$ 285 go to Nubank by the 15th and
 * R$ 95 to Renner by the 20th, until May.
 */
export async function marleneAfter(days: number): Promise<Conversation> {
  const talk = aConversation({ today: '2027-01-04' });
  for (const said of SAID) await talk.says(said);
  passDays(talk, days);
  return talk;
}

export function passDays(talk: Conversation, days: number): void {
  talk.later(days * DAY_MS);
}
