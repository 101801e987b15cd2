import type { BureauListing } from '../../domain/debts/bureau-listing.ts';
import type { InterestAhead } from '../../domain/debts/interest-ahead.ts';
import type { Prescription } from '../../domain/debts/prescription.ts';
import type { PayrollMargin, RateAboveCeiling } from '../../domain/debts/rate-ceiling.ts';
import type { Centavos } from '../../domain/money/centavos.ts';
import { formatBrl } from '../../domain/money/format-brl.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { lawSentence, lawWords } from './law-words.ts';
import { percent } from './words.ts';

/** What is known of one debt's interest; `inPlan`: what the plan pays of it until the end. */
export type InterestOfDebt = {
  readonly name: string;
  readonly ahead: InterestAhead | undefined;
  readonly inPlan: Centavos | undefined;
  readonly aboveCeiling: RateAboveCeiling | undefined;
};

export function interestWords({ name, ahead, inPlan, aboveCeiling }: InterestOfDebt, today: LocalDate): string {
  if (!ahead) {
    return `*${name}*: com o que você me contou não dá pra saber quanto é juros. O contrato ou o aplicativo mostra o valor que foi emprestado: me diz que eu calculo.`;
  }
  const { rate, annual, monthly, inInstalments, effectiveCost } = ahead;
  if (rate.monthly === 0) return `*${name}*: sem juros a mais, pelo que eu sei.`;
  const ceiling = aboveCeiling ? lawWords(aboveCeiling.ruleId, today) : '';
  return [
    `*${name}*: ${percent(rate.monthly, 2)} ao mês (${percent(annual, 0)} ao ano)${sourceOf(rate)}.`,
    inInstalments === undefined
      ? `No mês que vem são uns *${formatBrl(monthly)}* só de juros.`
      : `Do que falta pagar, uns *${formatBrl(inInstalments)}* são juros.`,
    effectiveCost === undefined ? '' : `Contando as datas, um custo de uns ${percent(effectiveCost, 0)} ao ano.`,
    inPlan !== undefined && inPlan > 0 ? `No seu plano, até o fim, são *${formatBrl(inPlan)}* de juros nela.` : '',
    ceiling === '' ? '' : `⚠️ ${ceiling}: vale pedir explicação por escrito.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sourceOf(rate: InterestAhead['rate']): string {
  switch (rate.source) {
    case 'person':
    case 'none':
      return '';
    case 'implied':
      return ', pela conta das parcelas';
    case 'market':
      if (rate.rateId === 'late-charges') return ', os juros comuns de atraso';
      return rate.rateId === 'tax-selic' ? ', pela Selic' : ', pela média do mercado: é estimativa';
  }
}

/** What the law gives to whoever asks what credit costs. */
/** "quanto vou pagar de juros?": of all debts together. */
export function interestOfPlan(totalInterest: Centavos): string {
  return `No seu plano inteiro, até o fim, são *${formatBrl(totalInterest)}* de juros. As que pesam mais:`;
}

export function costOfCredit(today: LocalDate): string {
  const rule = lawSentence('total-effective-cost', today);
  return rule === '' ? '' : `${rule} Pede esse número antes de assinar qualquer acordo.`;
}

export const noDebtsYet = 'Me conta primeiro as suas dívidas, que aí eu te digo quanto é juros em cada uma.';

export type AgeOfDebt = { readonly name: string; readonly age: Prescription; readonly listing: BureauListing };

/** How old a debt is before the law, by the dates that the person gave; nothing of a rule that is withheld. */
export function ageWords({ name, age, listing }: AgeOfDebt, today: LocalDate): string {
  const lines = [inCourt(age, today), onList(listing, today)].filter((line) => line !== '');
  return lines.length > 0 ? `• *${name}*: ${lines.join(' ')}` : '';
}

function inCourt(age: Prescription, today: LocalDate): string {
  if (age.kind === 'unknown') {
    return age.why === 'interrupted'
      ? 'com processo ou protesto o prazo pode ter recomeçado: só a Defensoria diz.'
      : '';
  }
  const [rule] = age.ruleIds;
  if (rule === undefined || lawWords(rule, today) === '') return '';
  return age.kind === 'running'
    ? `pelas minhas contas, pode ser cobrada na Justiça até *${monthYear(age.until)}*.`
    : `pelas minhas contas, o prazo da Justiça pode ter passado em ${monthYear(age.until)}.`;
}

function onList(listing: BureauListing, today: LocalDate): string {
  if (listing.kind === 'unknown' || lawWords('negative-record-limit', today) === '') return '';
  return listing.kind === 'may-be-listed'
    ? `O nome sai do cadastro por ela até *${monthYear(listing.until)}*.`
    : 'O nome já devia ter saído do cadastro por ela.';
}

export const ageOfOwnDebts = 'Pelas datas que você me contou:';
export const neitherLicence =
  'É estimativa minha, e não é motivo pra deixar de pagar. Cuidado: pagar um pedaço ou fechar acordo pode recomeçar o prazo. A Defensoria confere o seu caso de graça.';

/** What payroll loans take of the pay, against the lawful share. */
export function marginWords({ most, beyond, ruleId }: PayrollMargin, taken: Centavos, today: LocalDate): string {
  const rule = lawSentence(ruleId, today);
  if (rule === '') return '';
  if (beyond === 0) {
    return `${rule} Pelo que você me contou seriam até *${formatBrl(most)}* por mês, e saem *${formatBrl(taken)}*: está dentro.`;
  }
  return `⚠️ ${rule} Pelo que você me contou seriam até *${formatBrl(most)}* por mês, e saem *${formatBrl(taken)}*: uns *${formatBrl(beyond)}* a mais. Confere no contracheque ou no Meu INSS, que mostra a conta certa, e leva na *Defensoria* ou no *Procon*.`;
}

export function marginUnknown(today: LocalDate): string {
  return [
    'Pra eu fazer a conta preciso saber de onde vem o desconto e quanto é a parcela.',
    lawSentence('clt-payroll-margin', today),
    lawSentence('inss-payroll-margin', today),
    'Servidor público tem limite próprio, do seu órgão.',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function monthYear(date: LocalDate): string {
  const [year, month] = date.split('-');
  return `${month}/${year}`;
}
