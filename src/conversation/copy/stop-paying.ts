import type { DebtKind } from '../../domain/debts/debt.ts';
import { sayableName } from '../../domain/debts/debt-name.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import type { PlannedPayment } from './debt-in-plan.ts';
import { lawSentence } from './law-words.ts';
import { loanShark } from './negotiation.ts';
import { monthName } from './words.ts';

/** One debt that somebody thinks of paying no more. */
export type Stopped = {
  readonly name: string;
  readonly kind: DebtKind;
  /** What the plan pays to it, in order. */
  readonly planned: readonly PlannedPayment[];
};

/** "posso parar de pagar a renner?": what mostly follows, what the plan has, and what can be done instead. */
export function stopPaying(debt: Stopped | undefined, today: LocalDate): readonly string[] {
  if (debt?.kind === 'loan-shark') return [loanShark];
  const lines = followsFrom(debt?.kind ?? 'other', today).filter((line) => line !== '');
  const name = debt ? ` *${debt.name}*` : ' uma dívida';
  return [
    [
      `Quem decide é você. 💛 Se parar de pagar${name}, em geral é isto que vem:`,
      ...lines.map((line) => `• ${line}`),
    ].join('\n'),
    ...(debt && debt.planned.length > 0 ? [inPlan(debt)] : []),
    instead(debt),
  ];
}

function followsFrom(kind: DebtKind, today: LocalDate): readonly string[] {
  const grows = `A conta cresce. ${lawSentence('late-charges', today)}`.trim();
  const listed = `O nome pode ficar sujo. ${lawSentence('negative-record-notice', today)}`.trim();
  const court = `Vem cobrança, e a empresa pode ir à Justiça. ${lawSentence('no-prison-for-debt', today)}`.trim();
  switch (kind) {
    case 'informal':
      return ['A dívida continua, e o que pesa mais é a confiança. Fala antes e combina outra data.'];
    case 'payroll-loan':
      return ['A parcela sai do seu pagamento antes de cair na conta: ela não para sozinha, só falando com o banco.'];
    case 'vehicle-financing':
      return [lawSentence('vehicle-seizure', today), grows, listed];
    case 'rent':
      return [lawSentence('rent-eviction', today), grows];
    case 'mortgage':
      return [lawSentence('family-home', today), grows, listed];
    case 'utility-bill':
      return ['O serviço pode ser cortado.', lawSentence('energy-cut-notice', today), listed];
    default:
      return [grows, listed, court];
  }
}

function inPlan({ name, planned }: Stopped): string {
  const [first] = planned;
  const last = planned.at(-1);
  if (!first || !last) return '';
  const end = first === last ? 'e acaba aí' : `e a última parte é em ${monthName(last.month)}`;
  return `No seu plano, *${name}* leva *${formatBrl(first.amount)}* em ${monthName(first.month)}, ${end}. Parar não apaga a dívida, só muda ela pra depois.`;
}

function instead(debt: Stopped | undefined): string {
  const name = debt ? sayableName(debt.name) : undefined;
  const talk = name === undefined ? 'como negociar' : `como negociar com ${name}`;
  const miss = name === undefined ? 'não vou conseguir pagar esse mês' : `não vou conseguir pagar ${name} esse mês`;
  return `Antes de parar, dá pra pedir parcela menor ou outra data: escreve *${talk}*. Se o aperto é só de um mês, me diz *${miss}*, que eu refaço a conta.`;
}
