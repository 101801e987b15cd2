import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import {
  instalmentToPropose,
  type NegotiationCaution,
  type NegotiationRange,
  priceToPropose,
} from '../../domain/negotiation/negotiation-range.ts';
import type { TalkKind } from '../../domain/negotiation/talk-kind.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { lawSentence } from './law-words.ts';

/** What is said of a talk with one creditor: between what and what, what to look out for, what to do now. */
export type Talk = {
  readonly name: string;
  readonly kind: TalkKind;
  readonly range: NegotiationRange;
  /** False in deficit: no plan gives the debt a worth. */
  readonly hasPlan: boolean;
  /** The lowest price at once that the creditor has offered already. */
  readonly onTable?: Centavos;
  readonly today: LocalDate;
};

/** The range in reais, each line what it is for. */
export function rangeWords(talk: Talk): string {
  const { name, kind, range } = talk;
  return [
    `🤝 *Pra negociar com ${name}* (hoje são uns ${formatBrl(range.owed)}):`,
    LEAD[kind],
    ...(kind === 'company' ? atOnce(talk) : []),
    instalmentLine(kind, range),
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** What comes before the figures, by whom one talks to. */
const LEAD: Record<TalkKind, string> = {
  company: '',
  service: '• *Antes das outras*: fala direto com a companhia e pede pra parcelar o atrasado.',
  home: '• *Antes das outras*: procura o dono, a imobiliária ou o síndico antes que vire processo.',
  secured: '• *Antes das outras*: aqui o bem pode ser tomado. Pede pra diluir o atrasado ou levar pro fim do contrato.',
  payroll: '• Essa já sai do seu pagamento. O que dá pra pedir é juros menores, ou levar pra outro banco.',
  tax: '• O parcelamento é pedido só no site oficial do órgão, nunca por link que chega.',
  person: '• Com gente conhecida, vale mais um valor pequeno que você cumpre do que uma promessa grande.',
  'loan-shark': '',
};

function atOnce({ range, hasPlan, onTable }: Talk): readonly string[] {
  const { opening, mostAtOnce, owed } = range;
  if (isOld(range)) return [ASK_FIRST, ceiling(mostAtOnce, owed, hasPlan)];
  if (onTable !== undefined) {
    const price = priceToPropose(range);
    const less = price !== undefined && price < onTable ? `Dá pra propor *${formatBrl(price)}*` : 'Dá pra pedir menos';
    return [`• *Já na mesa*: *${formatBrl(onTable)}* à vista. ${less}, e mais que isso não precisa.`];
  }
  if (!hasPlan) return [usualPrice(range), ceiling(mostAtOnce, owed, hasPlan)].filter((line) => line !== '');
  if (opening === undefined) {
    return [
      '• *Pra começar*: pergunta o menor valor à vista. Pra essa eu não tenho uma estimativa de desconto.',
      ceiling(mostAtOnce, owed, hasPlan),
    ];
  }
  if (priceToPropose(range) === undefined) {
    return [
      `• *À vista*: pra você só compensa até *${formatBrl(mostAtOnce)}*. Talvez não seja a hora.`,
      usualPrice(range),
    ];
  }
  if (opening === mostAtOnce) return [`• *À vista*: propõe *${formatBrl(opening)}*, e não passa disso.`];
  return [
    `• *Pra começar*: propõe *${formatBrl(opening)}* à vista. Já se viu acordo assim em dívidas parecidas: é estimativa, não promessa.`,
    ceiling(mostAtOnce, owed, hasPlan),
  ];
}

function usualPrice({ expected }: NegotiationRange): string {
  if (!expected) return '';
  const { low, high } = expected.price;
  return `• *O que já se viu*: acordos entre ${formatBrl(low)} e ${formatBrl(high)} à vista em dívidas parecidas. É estimativa, não promessa.`;
}

const ASK_FIRST = '• *Pra começar*: não propõe valor ainda. Primeiro pede a origem, a data e o cálculo, por escrito.';

/** Perhaps too old to be sued for: nothing should be said that acknowledges it. */
export function isOld({ cautions }: NegotiationRange): boolean {
  return cautions.some(({ kind }) => kind === 'prescribed');
}

function ceiling(most: number, owed: number, hasPlan: boolean): string {
  if (!hasPlan) return '• *Teto à vista*: só com dinheiro que não faça falta em casa. Hoje o seu mês não fecha.';
  return most < owed
    ? `• *Teto à vista*: *${formatBrl(most)}*. Acima disso, seguir o plano sai mais barato.`
    : `• *Teto à vista*: *${formatBrl(most)}*, o que você deve hoje, e só com dinheiro que não faça falta.`;
}

function instalmentLine(kind: TalkKind, range: NegotiationRange): string {
  const { instalment, owed } = range;
  // What is deducted from pay is not paid by the person.
  if (kind === 'payroll') return '';
  if (instalment >= owed) {
    return kind === 'company'
      ? '• *Por mês*: ela cabe inteira num mês só, então o melhor é pedir desconto à vista.'
      : '• *Por mês*: cabe acertar tudo de uma vez.';
  }
  const part = instalmentToPropose(range);
  if (part !== undefined) return `• *Por mês*: cabe até *${formatBrl(part)}*. Acima disso falta pras outras contas.`;
  const together = kind === 'company' || kind === 'service' ? 'leva todas juntas no *Procon* ou' : 'conversa';
  return instalment > 0
    ? `• *Por mês*: o que cabe hoje (${formatBrl(instalment)}) não paga essa dívida em tempo razoável. Pede uma pausa, e ${together} na *Defensoria*, de graça.`
    : '• *Por mês*: hoje nenhuma parcela cabe sem tirar do essencial. Pede primeiro uma pausa ou outra data.';
}

/** Dangers of this debt that come before any word to the creditor; the ones that hold for all are said elsewhere. */
export function cautionWords(cautions: readonly NegotiationCaution[], today: LocalDate): readonly string[] {
  return cautions.flatMap(({ kind, ruleIds }) => {
    if (kind === 'prescribed') {
      const contested = ruleIds.includes('prescribed-debt-collection')
        ? lawSentence('prescribed-debt-collection', today)
        : '';
      return [sentences(OLD_DEBT, contested)];
    }
    if (kind === 'listing-over') return [sentences(LISTING_OVER, lawSentence('negative-record-limit', today))];
    return [];
  });
}

const OLD_DEBT =
  '⚠️ *Dívida antiga*: pelas datas, o prazo pra cobrar na Justiça pode ter passado. Pagar um pedaço ou assinar acordo pode recomeçar esse prazo. Antes, confere de graça na Defensoria ou no Procon.';
const LISTING_OVER =
  '📅 Pelo tempo, seu nome já devia ter saído do cadastro por essa dívida. Confere isso antes de pagar só pra limpar o nome.';

export const whatComes =
  'Aí embaixo vai o que falar na ligação, e uma mensagem pronta pra copiar. Começa pelo canal oficial, e me conta o que responderem. Se não resolverem, me pede a *reclamação*.';

export const askForMore =
  'Quer o texto? Me escreve *mensagem pra eles* ou *o que eu falo na ligação*. Quando responderem, me conta.';

export const WHICH_CREDITOR_QUESTIONS = [
  'Com quem? A primeira é a que mais pesa agora. Responde com o número:',
  'De qual dívida a gente está falando? Pode ser o número ou o nome:',
  'Escolhe um número, ou escreve *PULA*:',
];

export const notYet =
  'Ajudo sim, com o quanto oferecer e o texto pronto. Antes preciso terminar a conta do que cabe no seu mês. Por enquanto, não promete valor nem data pra ninguém.';

export const nothingToNegotiate = 'Você não me contou nenhuma dívida em aberto. Se tiver, me diz o nome e o valor.';

export function notListed(creditor: string): string {
  return `*${creditor}* ainda não está na sua lista. Me conta quanto é, tipo "${creditor} 800", que eu calculo quanto oferecer.`;
}

export function alreadyPaid(creditor: string): string {
  return `Pelas minhas contas não falta nada com *${creditor}*. Se ainda cobram, me diz quanto e eu te ajudo a responder.`;
}

export function amountFirst(creditor: string): string {
  return `Pra calcular quanto oferecer pra *${creditor}*, falta saber quanto é.`;
}

/** No range and no text: only safety. */
export const loanShark = [
  'Com agiota eu não faço conta de acordo, porque o que importa é você ficar em segurança. 💛',
  'Procura a *Defensoria Pública*: é advogado de graça, e eles orientam sobre os juros e as ameaças. Se tiver ameaça, *polícia no 190*.',
  'Guarda as mensagens, não vai sozinho encontrar ninguém, e não pega outro empréstimo pra pagar.',
].join('\n\n');

/** The creditor said no to what was proposed: how far one can go, and that it need not be now. */
export function refused(talk: Talk): string {
  const part = instalmentToPropose(talk.range);
  const steps = [...higherPrice(talk), ...(part === undefined ? [] : [`parcelas de até *${formatBrl(part)}*`])];
  return [
    `Tudo bem, o primeiro "não" é comum, e você não perdeu nada com *${talk.name}*.`,
    steps.length > 0
      ? `Dá pra responder com ${steps.join(', ou ')}. Passou disso, agradece e espera: costuma aparecer outra proposta.`
      : 'Hoje nenhuma parcela cabe, então não aumenta. Pede pra anotarem que você procurou eles, e guarda o protocolo.',
    'Quer insistir por escrito? Me pede a *reclamação* que eu monto o texto.',
  ].join('\n\n');
}

/** What others were seen to settle for comes before the ceiling. */
function higherPrice({ kind, range, hasPlan, onTable }: Talk): readonly string[] {
  if (kind !== 'company' || !hasPlan || isOld(range)) return [];
  const most = Math.min(range.mostAtOnce, onTable ?? Number.POSITIVE_INFINITY);
  const usual = range.expected?.price.high ?? most;
  return usual < most
    ? [
        `uns *${formatBrl(usual)}* à vista, que é o que já se viu em dívidas parecidas (o seu teto é ${formatBrl(most)})`,
      ]
    : [`até *${formatBrl(most)}* à vista`];
}

export const refusedByWhom = 'Tudo bem, o primeiro "não" é comum. De quem foi?';

function sentences(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
