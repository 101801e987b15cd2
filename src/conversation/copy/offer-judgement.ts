import type { Offer } from '../../domain/debts/debt.ts';
import { nameOf, sayableName } from '../../domain/debts/debt-name.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { AgainstPlan, OfferJudgement } from '../../domain/negotiation/judge-offer.ts';
import { instalmentToPropose, priceToPropose } from '../../domain/negotiation/negotiation-range.ts';
import { firstPlanMonth } from '../../domain/payoff/first-month.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { cautionWords, isOld } from './negotiation.ts';
import { onlyAtHand, priceWords } from './offers.ts';
import { duration, list, monthName, percent } from './words.ts';

/**
 * What is said of offers of one debt as soon as they are told: whether the first is good and why, the others in a line
 * each, then what to check and one next step. The person decides, so nothing here says to accept.
 */
export function judgementWords(judged: readonly OfferJudgement[], today: LocalDate): JudgementWords {
  const [best, ...others] = judged.toSorted((one, other) => RANK[one.against.kind] - RANK[other.against.kind]);
  if (!best) return { verdict: '', advice: [] };
  return {
    verdict: [verdict(best, { isOneOfSome: others.length > 0, today }), ...others.map(otherOffer)].join('\n'),
    advice: [...cautionWords(best.range.cautions, today), check(best.offer), nextStep(best)],
  };
}

/** `advice`: a line each, so that what is the same for several debts is said once. */
type JudgementWords = { readonly verdict: string; readonly advice: readonly string[] };

const RANK: Record<AgainstPlan['kind'], number> = {
  decisive: 0,
  saves: 1,
  'not-counted': 2,
  'does-not-fit': 3,
  equal: 4,
  dearer: 5,
  'no-plan': 6,
};

type Telling = { readonly isOneOfSome: boolean; readonly today: LocalDate };

function verdict(judged: OfferJudgement, { isOneOfSome, today }: Telling): string {
  const which = isOneOfSome ? ` (${priceWords(judged.offer)})` : '';
  return [plan(judged, which, today), fits(judged), interest(judged), compared(judged)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function plan({ debt, offer, against, range }: OfferJudgement, which: string, today: LocalDate): string {
  const name = `A proposta de *${nameOf(debt)}*${which}`;
  switch (against.kind) {
    case 'saves':
      if (isEqual(against))
        return `⚖️ ${name} *dá no mesmo nas minhas contas*: com ou sem ela, todas as suas dívidas custam *${formatBrl(against.cost)}*.`;
      return `✅ ${name} *compensa nas minhas contas*: ${saving(against)}. ${when(against, offer)}`;
    case 'decisive':
      return `✅ ${name} *faz o plano fechar*: sem ela as dívidas não acabam, e com ela você fica livre em *${monthName(against.freeOn)}*. A primeira parte sai em *${monthName(against.month)}*.`;
    case 'dearer':
      return `❌ ${name} *não compensa agora*: no total sairia *${formatBrl(against.costs)}* mais cara que seguir o plano.`;
    case 'equal':
      return `⚖️ ${name} *dá na mesma*: no total você pagaria praticamente o que já vai pagar seguindo o plano.`;
    case 'does-not-fit':
      return `⏳ ${name} *ainda não cabe*: faltam *${formatBrl(against.lacking)}* dentro do prazo. Se entrar um dinheiro a mais, me conta.`;
    case 'not-counted':
      return (
        onlyAtHand(name, offer, { start: firstPlanMonth(today), owed: range.owed }) ??
        `⏳ ${name} *ficou fora do plano por enquanto*: o dinheiro do mês já vai pras parcelas e mínimos.`
      );
    case 'no-plan':
      return `⏳ Sobre a proposta de *${nameOf(debt)}*${which}: *não promete pagar ainda*. O seu mês não fecha (faltam uns *${formatBrl(against.shortfall)}*), e acordo quebrado custa mais caro.`;
  }
}

type Saves = Extract<AgainstPlan, { kind: 'saves' }>;

function isEqual({ cost, without, sooner }: Saves): boolean {
  return cost === without && sooner === 0;
}

/** "com ela, todas as suas dívidas custam R$ 5.000; sem ela, R$ 6.000: R$ 1.000 a menos, e 2 meses antes". */
function saving({ cost, without, sooner, freeOn }: Saves): string {
  const gains = [
    ...(without > cost ? [`*${formatBrl(without - cost)}* a menos`] : []),
    ...(sooner > 0 ? [`livre ${duration(sooner)} antes, em ${monthName(freeOn)}`] : []),
  ];
  const totals = `com ela, todas as suas dívidas custam *${formatBrl(cost)}*; sem ela, *${formatBrl(without)}*`;
  return gains.length > 0 ? `${totals} (${list(gains)})` : totals;
}

function when({ month, keeps }: Saves, { instalments }: Offer): string {
  const kept = keeps ? `, e pra isso guarda até *${formatBrl(keeps.amount)}*` : '';
  return `${instalments > 1 ? 'A primeira parte sai' : 'Paga'} em *${monthName(month)}*${kept}.`;
}

/** Whether the instalment fits the month; what is paid at once the plan has answered. */
function fits({ against, offer, part, range }: OfferJudgement): string {
  if (offer.instalments <= 1) return '';
  const room = range.instalment;
  if (part <= room) return `A parcela de *${formatBrl(part)}* cabe: nessa dívida dá até ${formatBrl(room)} por mês.`;
  const isTaken = against.kind === 'saves' || against.kind === 'decisive';
  if (isTaken) return `A parcela de *${formatBrl(part)}* entra no plano, mas apertada: o mês fica sem folga.`;
  return room > 0
    ? `A parcela de *${formatBrl(part)}* passa do que cabe nessa dívida, que é até *${formatBrl(room)}* por mês.`
    : `Hoje nenhuma parcela nova cabe no mês, nem essa de ${formatBrl(part)}.`;
}

function interest({ offer, range, monthlyRate }: OfferJudgement): string {
  const more = offer.price - range.owed;
  if (more <= 0) return '';
  const rate = monthlyRate === undefined ? '' : `, como juros de ${percent(monthlyRate)} ao mês`;
  return `Ela soma *${formatBrl(more)}* a mais do que você deve hoje${rate}.`;
}

function compared({ expected, range, offer }: OfferJudgement): string {
  if (!expected || !range.expected) return '';
  const { low, high } = range.expected.price;
  const usual = `Em dívidas parecidas já se viu acordo à vista entre ${formatBrl(low)} e ${formatBrl(high)} (estimativa, não promessa)`;
  switch (expected) {
    case 'below':
      return `${usual}: essa está abaixo disso.`;
    case 'within':
      return `${usual}: essa está na faixa.`;
    case 'above':
      return offer.instalments > 1 ? `${usual}: vale perguntar o valor à vista.` : `${usual}: dá pra pedir menos.`;
  }
}

function otherOffer({ offer, against }: OfferJudgement): string {
  const name = `A de ${priceWords(offer)}`;
  switch (against.kind) {
    case 'dearer':
      return `❌ ${name} sairia *${formatBrl(against.costs)}* mais cara que o plano.`;
    case 'equal':
      return `⚖️ ${name} dá na mesma que o plano.`;
    case 'does-not-fit':
      return `⏳ ${name} ainda não cabe: faltam *${formatBrl(against.lacking)}* no prazo.`;
    case 'saves':
    case 'decisive':
      return `${name} também entra nas contas.`;
    case 'not-counted':
    case 'no-plan':
      return `⏳ ${name} fica de fora por enquanto.`;
  }
}

/** How to tell a true offer, by the way it came. */
function check({ channel, proof, until }: Offer): string {
  const lead =
    proof === 'spoken' && channel !== 'branch'
      ? 'o que é só falado não vale, pede por escrito'
      : channel === 'message'
        ? 'não clica no link que veio, entra você no canal oficial'
        : 'pede por escrito e confere no aplicativo ou site oficial';
  const deadline = until === undefined ? ' Confere também até quando ela vale.' : '';
  return `🔎 *Confere primeiro*: ${lead}, e o nome de quem recebe tem que ser o da empresa.${deadline}`;
}

function nextStep({ debt, against, expected, range }: OfferJudgement): string {
  const name = nameOf(debt);
  if (isOld(range)) {
    return `👉 *Próximo passo*: antes de responder pra *${name}*, confere o prazo na Defensoria ou no Procon. Quem decide é você, e a proposta fica anotada.`;
  }
  const isGood = against.kind === 'saves' || against.kind === 'decisive';
  if (isGood && expected !== 'above') {
    return `👉 *Próximo passo*: pede a proposta por escrito pra *${name}* e lê com calma. Quem decide é você, e eu refaço o plano com o que você fechar.`;
  }
  const part = instalmentToPropose(range);
  const price = against.kind === 'no-plan' ? undefined : priceToPropose(range);
  const counter = [
    ...(price === undefined ? [] : [`${formatBrl(price)} à vista`]),
    ...(part === undefined ? [] : [`parcelas de até ${formatBrl(part)}`]),
  ];
  if (counter.length === 0 && range.instalment >= range.owed) {
    return `👉 *Próximo passo*: pergunta pra *${name}* o menor valor à vista, e me conta o que responderem.`;
  }
  return counter.length > 0
    ? `👉 *Próximo passo*: responde pra *${name}* com ${counter.join(', ou ')}. Se quiser o texto pronto, escreve *mensagem pra ${sayableName(name)}*.`
    : `👉 *Próximo passo*: pede pra *${name}* uma pausa ou outra data, e não promete valor agora.`;
}
