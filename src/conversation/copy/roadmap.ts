import type { Expense, Income } from '../../domain/budget/budget.ts';
import type { Diagnosis, UrgentMatter } from '../../domain/diagnosis/diagnosis.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { PayoffPlan, StrategyOutcome } from '../../domain/payoff/plan.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { monthOf } from '../../domain/time/month.ts';
import { expenseName } from './budget.ts';
import { lawSentence } from './law-words.ts';
import { creditorOf } from './plan-month.ts';
import { duration, INCOME_SOURCE, list, monthName, percent, plural } from './words.ts';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;
type Unpayable = Extract<PayoffPlan, { kind: 'unpayable' }>;

export function diagnosis(found: Diagnosis, incomplete: readonly string[]): string {
  const lines = [
    '*Seu retrato hoje* 📋',
    `Entra por mês: *${formatBrl(found.income)}*`,
    `Vai pro essencial: *${formatBrl(found.essentials)}*`,
    `Outros gastos: *${formatBrl(found.flexible)}*`,
    found.leftForDebts >= 0
      ? `Sobra pras dívidas: *${formatBrl(found.leftForDebts)}*`
      : `Falta todo mês: *${formatBrl(-found.leftForDebts)}*`,
    `Total das dívidas: *${formatBrl(found.totalOwed)}*`,
  ];
  if (found.monthlyInterest > 0)
    lines.push(`Só de juros elas crescem uns *${formatBrl(found.monthlyInterest)}* por mês`);
  if (found.commitment !== undefined && found.debtService > 0) {
    const share = found.commitment > 1 ? '*mais que toda* a' : `*${percent(found.commitment, 0)}* da`;
    lines.push(`As parcelas e mínimos pedem ${share} sua renda`);
  }
  if (incomplete.length > 0) lines.push(`Ficou de fora por faltar valor: ${list(incomplete)}. Me conta quando souber.`);
  return lines.join('\n');
}

const URGENT: Record<UrgentMatter['kind'], (price: string | undefined) => string> = {
  'service-cut': (price) =>
    `Luz, água e gás vêm primeiro${price ? `: faltam *${price}* pra tirar o risco` : ''}. Pede parcelamento direto na companhia.`,
  eviction: (price) =>
    `A moradia vem primeiro${price ? `: *${price}* em atraso` : ''}. Procura o dono ou a imobiliária antes da ação.`,
  repossession: (price) =>
    `Carro ou moto financiados podem ser tomados${price ? `: *${price}* em atraso` : ''}. Vale negociar essa antes das outras.`,
  'home-at-risk': () => 'A casa está na garantia. Essa parcela não pode atrasar.',
  'wages-seized': () => 'Desconto no salário tem limite na lei. A Defensoria Pública confere de graça se passou.',
  'loan-shark': () =>
    'Dívida com agiota: os juros deles não valem na justiça. Se tem ameaça, procura a polícia (190) ou a Defensoria. Não pega outro empréstimo pra pagar.',
  summons: () => 'Carta da justiça tem prazo pra responder. Leva na Defensoria Pública ainda essa semana, é de graça.',
};

export function urgent(matters: readonly UrgentMatter[]): string {
  const lines = matters.map(
    ({ kind, price }) => `• ${URGENT[kind](price === undefined ? undefined : formatBrl(price))}`,
  );
  return ['⚠️ *O que não espera:*', ...new Set(lines)].join('\n');
}

/** A plan of many years is worse than a renegotiation: said beside its date. */
export const tooLong =
  'É um caminho longo. Antes de começar, vale pedir um acordo melhor: no consumidor.gov.br, ou no Procon e na Defensoria, de graça, que podem juntar todos os credores.';

/** Not all contracts fit: said before any date. */
export function tight(shortOfContracts: number): string {
  return `⚠️ Neste começo *não cabe tudo*: faltam *${formatBrl(shortOfContracts)}* por mês pra cobrir todas as parcelas e mínimos. Antes de vencer, procura quem ficou de fora pelo canal oficial e pede uma parcela menor ou outra data. Acordo por escrito evita multa e nome sujo.`;
}

export function headline(plan: Payable): string {
  return `🎯 *Seu plano: livre das dívidas em ${monthName(plan.freeOn)}*\n${costOfPlan(plan)}`;
}

/** How long it takes, what it costs, and what that saves beside paying as little as may be. */
export function costOfPlan(plan: Payable): string {
  if (plan.months.length === 0) return 'Falta pouco: só o que este mês ainda pede.';
  const minimums = plan.comparison.find(({ strategy }) => strategy === 'minimums-only');
  return [
    `Leva ${duration(plan.months.length)}. Você paga *${formatBrl(plan.totalPaid)}* no total, e *${formatBrl(plan.totalInterest)}* disso são juros.`,
    minimums ? againstMinimums(plan, minimums) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function againstMinimums(plan: Payable, minimums: StrategyOutcome): string {
  if (minimums.ends === 'never') return 'Pagando só o mínimo, a dívida *não acabaria nunca*: os juros comem tudo.';
  const saved = minimums.totalInterest - plan.totalInterest;
  const sooner = minimums.months - plan.months.length;
  if (saved <= 0 && sooner <= 0) return '';
  const gains = [
    ...(saved > 0 ? [`*${formatBrl(saved)}* de juros a menos`] : []),
    ...(sooner > 0 ? [`${duration(sooner)} antes`] : []),
  ];
  return `Comparado com pagar só o mínimo: ${list(gains)}.`;
}

/** The months in which a debt ends, so that the way ahead shows. */
export function milestones(plan: Payable): string {
  const lines = plan.months
    .filter(({ closedDebtIds }) => closedDebtIds.length > 0)
    .slice(0, 12)
    .map(
      ({ month: when, closedDebtIds, totalBalanceAfter }) =>
        `• ${monthName(when)}: acaba *${list(closedDebtIds.map((id) => creditorOf(id, plan.debts)))}*${
          totalBalanceAfter > 0 ? ` (faltam ${formatBrl(totalBalanceAfter)})` : ' 🎉'
        }`,
    );
  return ['*O caminho:*', ...lines].join('\n');
}

/** What other orders of payment would cost beside this one, for those who would rather see a debt gone soon. */
export function alternatives(plan: Payable): string {
  const lines = OTHER_WAYS.flatMap(([strategy, name, word]) => {
    const other = plan.comparison.find((outcome) => outcome.strategy === strategy);
    if (other?.ends !== 'paid' || plan.strategy === strategy) return [];
    const difference = other.totalPaid - plan.totalPaid;
    return difference > 0
      ? [{ difference, line: `• ${name}: *${formatBrl(difference)}* a mais no total. Quer? Escreve *${word}*.` }]
      : [];
  });
  // With two or three debts both ways are often the same one.
  const different = lines.filter(
    ({ difference }, index) => lines.findIndex((one) => one.difference === difference) === index,
  );
  return different.length > 0 ? ['*Se preferir outro jeito:*', ...different.map(({ line }) => line)].join('\n') : '';
}

const OTHER_WAYS: readonly (readonly [StrategyOutcome['strategy'], string, string])[] = [
  ['quick-win', 'quitar logo a menor', 'QUITAR A MENOR'],
  ['snowball', 'da menor pra maior (bola de neve)', 'BOLA DE NEVE'],
];

/** What the person's own order costs beside the best one. */
export function preferred(plan: Payable): string {
  const best = plan.comparison.find(({ strategy }) => strategy === 'best');
  if (plan.strategy === 'best') return 'Voltei pro caminho mais barato.';
  if (best?.ends !== 'paid') return '';
  const difference = plan.totalPaid - best.totalPaid;
  return difference > 0
    ? `Do seu jeito custa *${formatBrl(difference)}* a mais que pelo caminho mais barato. Pra voltar a ele, escreve *MELHOR PLANO*.`
    : 'Do seu jeito custa o mesmo que pelo caminho mais barato. 👍';
}

/** Late charges and tax interest are law, not an average; the page names each figure's source. */
const NOT_AN_AVERAGE: ReadonlySet<string> = new Set(['late-charges', 'tax-selic', 'mortgage']);

export function assumptions(plan: PayoffPlan): string {
  const sharks = new Set(plan.debts.filter(({ kind }) => kind === 'loan-shark').map(({ id }) => id));
  const averages = plan.assumptions.filter(
    (found) => found.kind === 'market-rate' && !NOT_AN_AVERAGE.has(found.rateId) && !sharks.has(found.debtId),
  );
  const names = averages.map(({ debtId }) => creditorOf(debtId, plan.debts));
  return names.length > 0
    ? `_Usei os juros médios do Banco Central como estimativa em ${list([...new Set(names)])}. Com a taxa do seu contrato o plano fica mais certo._`
    : '';
}

export function countsOnThirteenth(amount: number): string {
  return amount > 0
    ? `_Contei *${formatBrl(amount)}* de 13º nesse plano (é uma estimativa). Se você não recebe ou já gastou, me avisa: "não recebo 13º"._`
    : '';
}

/** Incomes that end, and a benefit that will end though nobody said when. */
export function countsOnIncomes(incomes: readonly Pick<Income, 'source' | 'until'>[], today: LocalDate): string {
  const ending = incomes.flatMap(({ source, until }) =>
    until === undefined || until < monthOf(today) ? [] : [`${INCOME_SOURCE[source]} só até ${monthName(until)}`],
  );
  const isEndless = incomes.some(({ source, until }) => source === 'unemployment-benefit' && until === undefined);
  const rule = isEndless ? lawSentence('unemployment-benefit-ends', today) : '';
  return [
    ending.length > 0 ? `_Contei ${list(ending)}: depois sobra menos, e o plano já sabe disso._` : '',
    rule === '' ? '' : `_${rule} Me diz o último mês, tipo "o seguro vai até março", que eu refaço as contas._`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function stillUnpayable(plan: Unpayable): string {
  return `Refiz as contas: ainda faltam uns *${formatBrl(plan.shortfall)}* por mês pra um plano caber. O caminho continua sendo diminuir as parcelas.`;
}

export function linkToWaysOut(url: string): string {
  return `Deixei a sua situação e cada caminho explicado aqui: ${url}\nEsse link é só seu, não passa pra ninguém.`;
}

export function link(url: string): string {
  return `Seu plano completo, mês a mês: ${url}\nEsse link é só seu, não passa pra ninguém.`;
}

export function unpayable(plan: Unpayable, found: Diagnosis): string {
  return `Vou ser sincera com você: ${causeOf(found)}. Contando as dívidas, faltam uns *${formatBrl(plan.shortfall)}* por mês. Por isso *não vou inventar uma data*: um plano que não cabe só machuca.`;
}

function causeOf({ verdict, leftForDebts }: Diagnosis): string {
  if (verdict.kind === 'deficit' && verdict.cause === 'essentials')
    return 'o essencial da sua casa já passa do que entra';
  return leftForDebts <= 0
    ? 'hoje não sobra nada pras dívidas depois dos gastos'
    : 'o que sobra não dá conta das parcelas e dos juros';
}

/** Where more goes out than comes in, a figure may have been read wrong: everything is read back before anything is concluded. */
export function readBack(incomes: readonly Income[], expenses: readonly Expense[]): string {
  const comingIn = incomes.map((income) => `${INCOME_SOURCE[income.source]} *${formatBrl(income.monthly)}*`);
  const goingOut = expenses.map((expense) => `${expenseName(expense)} *${formatBrl(expense.monthly)}*`);
  return `🔎 *Confere comigo*: entra ${list(comingIn)}, e sai ${list(goingOut)}. Se algum valor está errado, me fala o certo, tipo "aluguel 650", que eu refaço as contas.`;
}

/** Where no plan fits, what could be cut is the first thing that helps, and the only one that is in the person's own hands. */
export function couldBeCut({ flexible }: Diagnosis, { shortfall }: Unpayable): string {
  if (flexible === 0) return '';
  const enough = shortfall <= flexible;
  return `✂️ Os gastos que dão pra mexer somam *${formatBrl(flexible)}* por mês. ${
    enough
      ? `Cortando uns *${formatBrl(shortfall)}* deles, já dá pra montar um plano.`
      : 'Sozinhos eles não resolvem, mas cada corte ajuda.'
  } Me pergunta assim: "e se eu cortar o streaming?"`;
}

export function bearable(amount: number): string {
  return amount > 0
    ? `Na conversa com eles, a parcela que cabe no seu bolso somando tudo é de *${formatBrl(amount)}* por mês. Não aceita mais que isso.`
    : 'Na conversa com eles, pede primeiro uma pausa: hoje não cabe parcela nenhuma sem tirar da comida e da casa.';
}

export const debtsUnknown =
  'Pra fechar o plano ainda falta saber o valor de alguma dívida. Um chute já serve. Se preferir conversar com alguém, escreve *HUMANO*.';

/** To whatever is written after that. */
export const stillNoDebts =
  'Pelas minhas contas você não deve nada agora. Se aparecer alguma dívida, me conta pra quem e quanto, tipo "devo 500 no Nubank".';

export const noDebtsLeft = 'Pelas minhas contas você não deve nada agora. 🎉';

export function noIncome(total: number): string {
  return `Você me contou *${formatBrl(total)}* em dívidas, mas sem saber quanto entra eu não consigo dizer o que cabe no mês. Quando puder, me diz um valor aproximado da sua renda que eu fecho o plano.`;
}

export const sameAsBefore = 'Com isso o plano continua igual.';

/** Where the end of the plan has moved to. */
export function endNow(before: string, plan: Payable): string {
  return before === plan.freeOn
    ? `A data continua *${monthName(plan.freeOn)}*.`
    : `A data mudou de ${monthName(before)} pra *${monthName(plan.freeOn)}*.`;
}

export const stepWhenDone = 'Acertou tudo? Escreve *próximo passo* que eu te mostro o que pagar agora.';

/** What can be chosen after the roadmap; help to negotiate where a debt is late. */
export const AFTER_ROADMAP = {
  step: 'Ver o passo deste mês',
  negotiate: 'Negociar uma dívida',
  change: 'Mudar algum valor',
  human: 'Falar com uma pessoa',
} as const;

export const AFTER_ROADMAP_QUESTIONS = [
  'Quando pagar alguma coisa, me conta ("paguei 200 do nubank") que eu refaço as contas. O que você quer fazer agora?',
  'Posso te ajudar com mais alguma coisa? Pode perguntar do seu jeito, ou escolher:',
  'Escolhe um número, ou escreve *AJUDA*:',
];

export const AFTER_DEFICIT = {
  expenses: 'Rever meus gastos',
  creditor: 'Como falar com o credor',
  human: 'Falar com uma pessoa',
} as const;

export const AFTER_DEFICIT_OPTIONS = [AFTER_DEFICIT.expenses, AFTER_DEFICIT.creditor, AFTER_DEFICIT.human] as const;

export const AFTER_DEFICIT_QUESTIONS = [
  'Por onde você quer começar?',
  'Qual desses te ajuda mais agora?',
  'Escolhe um número, ou escreve *AJUDA*:',
];

export const howToChange =
  'É só me escrever o valor certo, do seu jeito. Exemplos: "na verdade o nubank é 2.800", "meu aluguel é 650", "agora ganho 2 mil".';

export function reviewFlexible(flexible: number): string {
  return flexible > 0
    ? `Você tem *${formatBrl(flexible)}* em gastos fora do essencial. Cada real cortado aí vai direto pra diminuir o buraco. Me diz os valores novos que eu refaço, tipo "lanche 50".`
    : 'Você já não tem gasto fora do essencial. Vê se tem direito a tarifa social de luz e água, Bolsa Família ou BPC no CRAS da sua cidade. Se a renda mudar, me conta.';
}

export function debtCount(count: number): string {
  return plural(count, 'dívida', 'dívidas');
}
