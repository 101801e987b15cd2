import { formatBrl } from '../../domain/money/format-brl.ts';
import {
  instalmentToPropose,
  type NegotiationRange,
  priceToPropose,
} from '../../domain/negotiation/negotiation-range.ts';
import type { TalkKind } from '../../domain/negotiation/talk-kind.ts';
import { lawSentence } from './law-words.ts';
import { isOld, type Talk } from './negotiation.ts';

/** What to say on the phone, what to ask, what to keep to oneself. A message of its own. */
export function callScript(talk: Talk): string {
  const { name, kind, range, today } = talk;
  const isAncient = isOld(range);
  return [
    `📞 *O que falar com ${name}*`,
    isAncient ? ABOUT_OLD_DEBT : opening(talk),
    ['*Pergunta sempre:*', ...questionsFor(isAncient ? 'home' : kind, lawSentence('record-removal', today))].join('\n'),
    isAncient ? '' : rightsOf(talk),
    isAncient ? NEVER_OF_OLD_DEBT : NEVER,
    'Anota o protocolo, o dia e quem atendeu. Não precisa decidir na hora: "vou ler e retorno" já basta.',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What the creditor must not do or must offer, to be said calmly; how the name is cleaned stands among the questions. */
function rightsOf({ kind, range, today }: Talk): string {
  if (kind === 'person') return '';
  const rights = range.ruleIds.filter((id) => id !== 'record-removal').map((id) => lawSentence(id, today));
  const named = rights.filter((right) => right !== '').slice(0, MOST_RIGHTS);
  return named.length > 0 ? ['*Se precisar, lembra com calma:*', ...named.map((right) => `• ${right}`)].join('\n') : '';
}

const MOST_RIGHTS = 2;

const ABOUT_OLD_DEBT =
  '"Recebi uma cobrança e quero entender. Me mandam por escrito de onde ela é, quando venceu e como chegaram nesse valor?"';
const NEVER_OF_OLD_DEBT = [
  '*Não fala nem aceita, antes de conferir o prazo na Defensoria:*',
  '• "eu devo", "vou pagar", ou qualquer valor',
  '• um pagamento pequeno "só pra mostrar boa vontade"',
  '• senha ou código que chega no celular',
].join('\n');

function opening({ kind, range, hasPlan, onTable }: Talk): string {
  if (kind === 'payroll') return REQUEST.payroll;
  if (kind !== 'company') return range.instalment >= range.owed ? REQUEST[kind] : `${REQUEST[kind]}\n${monthly(range)}`;
  if (onTable !== undefined) {
    return [
      `"Recebi a proposta de ${formatBrl(onTable)} à vista e quero resolver, mas está pesado. Vocês fazem por menos?"`,
      monthly(range),
    ].join('\n');
  }
  const { mostAtOnce } = range;
  const first = hasPlan ? priceToPropose(range) : undefined;
  if (first === undefined) {
    return [
      '"Quero resolver, mas só fecho o que cabe no meu mês. Qual o menor valor de vocês pra quitar à vista?"',
      monthly(range),
    ].join('\n');
  }
  return [
    `"Quero resolver, mas só fecho o que cabe no meu mês. Se eu pagar à vista, vocês fazem por ${formatBrl(first)}?"`,
    ...(mostAtOnce > first ? [`Se não, sobe aos poucos, até no máximo *${formatBrl(mostAtOnce)}*.`] : []),
    monthly(range),
  ].join('\n');
}

const REQUEST: Record<Exclude<TalkKind, 'company'>, string> = {
  service: '"Quero deixar a conta em dia e não posso ficar sem o serviço. Vocês parcelam o atrasado?"',
  home: '"Quero ficar em dia e continuar aqui. Dá pra pagar o atrasado aos poucos, junto com o do mês?"',
  secured: '"Quero manter o contrato. Dá pra diluir as parcelas atrasadas, ou levar pro fim?"',
  payroll: '"Quero saber o saldo pra quitar, a taxa e o CET, por escrito. Vocês baixam os juros?"',
  tax: '"Quero parcelar o débito. Qual a menor parcela, e em quantas vezes?"',
  person: '"Não esqueci do que te devo. Posso te pagar um pouco por mês?"',
  'loan-shark': '',
};

function monthly(range: NegotiationRange): string {
  const part = instalmentToPropose(range);
  if (range.instalment >= range.owed) return 'Se pedirem parcela: "Prefiro quitar de uma vez, com desconto."';
  return part !== undefined
    ? `Se for parcelado: "Consigo até ${formatBrl(part)} por mês, sem entrada." Mais que isso não cabe.`
    : '"Hoje não consigo nenhuma parcela. Vocês fazem uma pausa, ou mudam a data?"';
}

function questionsFor(kind: TalkKind, removal: string): readonly string[] {
  if (kind === 'person') return ['• Fica bom pra você nesse dia?', '• A gente deixa combinado por mensagem?'];
  const common = ['• Qual o total que vou pagar no fim?', '• Vocês mandam por escrito antes de eu pagar?'];
  if (kind === 'home' || kind === 'tax') return common;
  if (kind === 'service') return [...common, '• Tem tarifa social ou outra ajuda pra minha conta?'];
  return [
    '• Qual o total que vou pagar no fim, e o CET por ano?',
    '• Qual o nome e o CNPJ de quem recebe?',
    `• Em quantos dias meu nome é limpo? ${removal}`.trim(),
    '• Vocês mandam por escrito antes de eu pagar?',
  ];
}

const NEVER = [
  '*Não fala nem aceita:*',
  '• data ou valor acima disso, nem pra desligar logo',
  '• senha ou código que chega no celular',
  '• crédito novo, cartão novo ou seguro junto do acordo',
].join('\n');
