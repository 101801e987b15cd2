import type { Debt, Offer } from '../../domain/debts/debt.ts';
import { nameOf, sayableName } from '../../domain/debts/debt-name.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { Choice, PayoffPlan } from '../../domain/payoff/plan.ts';
import type { Month } from '../../domain/time/local-date.ts';
import { dayAndMonth, list, monthAlone, monthName, percent } from './words.ts';

type Payable = Extract<PayoffPlan, { kind: 'payable' }>;
type Terms = Omit<Offer, 'id'>;
type Parts = Pick<Offer, 'price' | 'instalments' | 'entry'>;

export function offerNoted(creditor: string, terms: Terms): string {
  return `Anotei a proposta de *${creditor}*: ${termsWords(terms)}.`;
}

/** "Renner: quitar por R$ 350,00 à vista, até 15/12". */
export function offerLine(creditor: string, terms: Terms): string {
  return `${creditor}: ${termsWords(terms)}`;
}

export function offerOfNewDebt(creditor: string, terms: Terms): string {
  return `Anotei a proposta de *${creditor}*: ${termsWords(terms)}. Essa dívida ainda não estava na sua lista.`;
}

/** "quitar por R$ 350,00 à vista, até 15/12". */
function termsWords(terms: Terms): string {
  const window = [
    ...(terms.from ? [`a partir de ${dayAndMonth(terms.from)}`] : []),
    ...(terms.until ? [`até ${dayAndMonth(terms.until)}`] : []),
  ];
  const name = terms.cleansName ? ['limpa o nome'] : [];
  return [`quitar por *${priceWords(terms)}*`, ...window, ...name].join(', ');
}

/** "R$ 350,00 à vista", "3x de R$ 120,00", "entrada de R$ 100,00 + 10x de R$ 80,00". */
export function priceWords({ price, instalments, entry }: Parts): string {
  if (instalments <= 1) return `${formatBrl(price)} à vista`;
  if (entry === undefined) return `${instalments}x de ${formatBrl(Math.ceil(price / instalments))}`;
  const rest = instalments - 1;
  return `entrada de ${formatBrl(entry)} + ${rest}x de ${formatBrl(Math.ceil((price - entry) / rest))}`;
}

export const offerOfWhich = 'De qual dívida é essa proposta? Responde com o número:';
export const offerWithoutDebt = 'De quem é essa proposta? Me diz o nome junto, tipo "a Renner quita por 350".';
export const discountOfWhich =
  'De qual dívida é esse desconto? Responde com o número se o valor estiver certo, ou me manda o valor da proposta:';
export const discountWithoutDebt =
  'De quem é esse desconto, e por quanto fica? Me escreve tipo "a Renner quita por 350".';

export function discountHowMuch(creditor: string): string {
  return `Com esse desconto, por quanto fica *${creditor}*? Me diz o valor em reais, tipo "quita por 350".`;
}

export function confirmDiscount(
  creditor: string,
  { owed, price, fraction }: { readonly owed: number; readonly price: number; readonly fraction: number },
): string {
  return `${percent(fraction, 0)} de desconto em *${formatBrl(owed)}* daria *${formatBrl(price)}* pra quitar *${creditor}*. É esse o valor da proposta? Responde *SIM*, ou me manda o valor certo.`;
}

export function offerHowMuch(creditor: string | undefined): string {
  return creditor
    ? `Qual é o valor da proposta de *${creditor}*? Exemplo: "quita por 350" ou "10x de 80".`
    : 'De quem é essa proposta, e por quanto? Exemplo: "a Renner quita por 350 até dia 15".';
}

export function acceptedWhich(creditor: string | undefined): string {
  return creditor
    ? `Boa! Como ficou o acordo com *${creditor}*? Me diz o valor e as parcelas, tipo "fechei com a ${sayableName(creditor)} em 10x de 80".`
    : 'Boa! Com quem você fechou, e por quanto? Exemplo: "fechei com a Renner em 10x de 80".';
}

export function confirmAcceptance(creditor: string, offer: Parts): string {
  return `Você já fechou esse acordo com *${creditor}*, de *${priceWords(offer)}*? Responde *SIM* ou *NÃO*.`;
}

/** Before a sum like the first part of an offer is written: is it the agreement, or just some money? */
export function settlesOrNot(creditor: string, amount: Centavos, offer: Parts): string {
  return `Boa! 👏 Esses *${formatBrl(amount)}* de *${creditor}* são a primeira parte do acordo de *${priceWords(offer)}*?`;
}

export const SETTLES_OPTIONS = ['Sim, é do acordo', 'Não, paguei à parte'] as const;

export const acceptedOfWhich = 'Boa! Qual delas você fechou?';
export const endedOfWhich = 'De qual delas?';

export function offerAccepted(creditor: string, offer: Parts): string {
  return `👏 Acordo fechado com *${creditor}*: ${priceWords(offer)}. Guarda o contrato e cada comprovante, e não atrasa: se quebrar, o desconto pode voltar.`;
}

export function offerEnded(creditor: string, how: 'declined' | 'lapsed'): string {
  return how === 'declined'
    ? `Certo, deixei de lado a proposta de *${creditor}*.`
    : `Tirei a proposta de *${creditor}*, que não vale mais. Costuma aparecer outra: se vier, me conta.`;
}

export function noSuchOffer(creditor: string | undefined): string {
  return creditor ? `Não tenho proposta de *${creditor}* anotada.` : 'Não tenho nenhuma proposta anotada.';
}

/** How to check an offer before any money leaves: said once with what is said of offers. */
export const beforePaying =
  '_Antes de pagar: pede por escrito, confere no aplicativo oficial, e o nome de quem recebe tem que ser o da empresa._';

/** What the plan makes of each offer, in reais: taken and when, what to keep for it, or left and why. */
export function verdicts(plan: Payable, debtIds?: ReadonlySet<string>): string[] {
  const wanted = (debtId: string) => debtIds === undefined || debtIds.has(debtId);
  const choices = plan.choices.filter(({ debtId }) => wanted(debtId));
  const silent = plan.debts.filter((debt) => wanted(debt.id) && !choices.some((choice) => isAbout(choice, debt)));
  return [
    ...choices.flatMap((choice) => verdict(choice, plan)),
    ...silent.flatMap((debt) => notCountedOn(debt, plan.months[0]?.month ?? plan.freeOn)),
  ];
}

function isAbout(choice: Choice, { id }: Debt): boolean {
  return choice.kind !== 'order' && choice.debtId === id;
}

/** An offer that the plan has nothing to say about is not passed over in silence. */
function notCountedOn(debt: Debt, start: Month): string[] {
  const [offer] = debt.offers;
  if (!offer) return [];
  const name = `A proposta de *${nameOf(debt)}* (${priceWords(offer)})`;
  const { obligation } = debt;
  const owed = obligation.form === 'balance' ? obligation.balance : obligation.amount * obligation.remaining;
  return [
    onlyAtHand(name, offer, { start, owed }) ??
      `⏳ ${name} ficou fora do plano por enquanto: o dinheiro do mês já vai pras parcelas e mínimos. Se entrar um extra, me conta.`,
  ];
}

type Counted = { readonly start: Month; readonly owed: Centavos };

/** An offer that ends before the plan begins is paid with what is at hand, or not at all. */
export function onlyAtHand(
  name: string,
  { until, price, instalments }: Terms,
  { start, owed }: Counted,
): string | undefined {
  if (until === undefined || instalments > 1 || price >= owed || until.slice(0, 7) >= start) return undefined;
  return `⏳ ${name} *vale só até ${dayAndMonth(until)}*, e o plano começa em *${monthAlone(start)}*. Ela é *${formatBrl(owed - price)}* menor que a dívida: só ajuda se você já tem esse dinheiro, sem faltar pra casa.`;
}

function verdict(choice: Choice, { debts, choices }: Payable): string[] {
  if (choice.kind === 'order') return [];
  const debt = debts.find(({ id }) => id === choice.debtId);
  const creditor = debt ? nameOf(debt) : '';
  const offer = debt?.offers.find(({ id }) => id === choice.offerId);
  switch (choice.kind) {
    case 'offer-taken':
      return [
        [
          `✅ A proposta de *${creditor}* vale a pena: paga *${partsWords(choice.parts)}*${choice.parts.length > 1 ? ', a partir de' : ' em'} *${monthName(choice.month)}*.`,
          gain(choice),
          offer?.until === undefined ? UNKNOWN_END : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
      ];
    case 'kept-for-offer': {
      const taken = choices.some((other) => other.kind === 'offer-taken' && other.saves === choice.saves);
      return [
        `🐷 Pra dar conta dela, guarda até *${formatBrl(choice.amount)}* (${spanWords(choice.from, choice.until)}).${
          taken || choice.decisive || choice.saves <= 0
            ? ''
            : ` Sem guardar, você pagaria *${formatBrl(choice.saves)}* a mais.`
        }`,
      ];
    }
    case 'offer-left':
      return [offerLeft(choice, creditor, offer)];
  }
}

const UNKNOWN_END = 'Só confere até quando ela vale e me conta.';

function spanWords(from: Month, until: Month): string {
  return from === until ? `em ${monthName(from)}` : `de ${monthName(from)} a ${monthName(until)}`;
}

function gain({ saves, decisive }: Extract<Choice, { kind: 'offer-taken' }>): string {
  if (decisive) return 'Sem ela o plano não fecha.';
  return saves > 0 ? `Economiza *${formatBrl(saves)}* no plano todo.` : '';
}

function offerLeft(
  choice: Extract<Choice, { kind: 'offer-left' }>,
  creditor: string,
  offer: Offer | undefined,
): string {
  const name = `A proposta de *${creditor}*${offer ? ` (${priceWords(offer)})` : ''}`;
  switch (choice.why) {
    case 'dearer':
      return `❌ ${name} não compensa agora: no total sairia *${formatBrl(choice.costs)}* mais cara que seguir o plano.`;
    case 'equal':
      return `⚖️ ${name} dá na mesma: no total você pagaria praticamente o que já vai pagar seguindo o plano.`;
    case 'does-not-fit':
      return `⏳ ${name} ainda não cabe: faltam *${formatBrl(choice.lacking)}* dentro do prazo. Se aparecer um dinheiro a mais, me conta.`;
  }
}

/** [35000] → 'R$ 350,00'; equal ones as '3x de'; a first one that differs is the entry. */
function partsWords(parts: readonly number[]): string {
  const [first = 0, second] = parts;
  if (second === undefined) return formatBrl(first);
  return Math.abs(first - second) <= 1
    ? `${parts.length}x de ${formatBrl(first)}`
    : `entrada de ${formatBrl(first)} + ${parts.length - 1}x de ${formatBrl(second)}`;
}

/** Offers that no plan could weigh, because none fits. */
export function offersWithoutPlan(creditors: readonly string[]): string {
  return `Sobre a proposta de *${list(creditors)}*: não promete pagar ainda. Enquanto o mês não fecha, acordo quebrado custa mais caro. Primeiro, uma parcela que cabe.`;
}

export const noOffers =
  'Você ainda não me contou nenhuma proposta. Se receber uma, me escreve, tipo "a Renner quita por 350 até dia 15".';
