/**
 * What a person writes in a month: the way to a roadmap, then what comes back week after week. As many messages as the
 * usage model of infra/cost has.
 */
export function whatPeopleSay(messages: number): readonly string[] {
  return Array.from({ length: messages }, (_, at) => FIRST[at] ?? LATER[(at - FIRST.length) % LATER.length] ?? 'oi');
}

const FIRST = [
  'oi',
  'sim',
  'nada urgente',
  'ganho 2.400 clt',
  'aluguel 700, mercado 600, luz 120',
  'internet 90',
  'devo 1.500 no nubank cartão',
  'e 800 na renner carnê',
  'só isso',
  'não sei',
  'todas em dia',
];

const LATER = [
  'oi',
  'paguei 100 do nubank',
  'quanto falta?',
  'o que eu pago esse mês?',
  'e se eu pagar 50 a mais?',
  'não',
  'obrigada',
  'recebi uma proposta da renner de 500 à vista',
  'na verdade o mercado é 650',
  'paguei a renner esse mês',
];
