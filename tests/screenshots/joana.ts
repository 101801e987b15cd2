import type { Page } from 'playwright-core';
import type { SomeoneWhoTalks } from '../support/someone-who-talks.ts';
import type { Talk } from '../support/talk-with.ts';
import type { Picture, Take } from './studio.ts';
import type { MonthLater } from './time-machine.ts';

type Product = Talk & { readonly url: string };

const TALK = [
  ...['oi', 'sim', 'nada urgente', 'ganho 2900 de salário', 'dia 5', 'aluguel 850, mercado 620, luz 130 e ônibus 180'],
  ...['nada', 'devo 4200 no cartão Nubank, vence dia 10', 'devo 12x de 129,90 na Casas Bahia, faltam 9, vence dia 15'],
  ...['devo 320 na Enel de luz', 'devo 1900 na Renner', 'só isso', 'não sei', 'só a Renner, desde março', 'não', 'não'],
  'Renner quita por 700 até dia 28',
];

const BEFORE_PREMIUM: readonly Picture[] = [
  { name: 'landing', path: '/', size: 'phone', scheme: 'light' },
  { name: 'landing', path: '/', size: 'desktop', scheme: 'light' },
  { name: 'overview', path: '/painel', size: 'phone', scheme: 'light' },
  { name: 'overview', path: '/painel', size: 'phone', scheme: 'dark' },
  { name: 'overview', path: '/painel', size: 'desktop', scheme: 'light' },
  { name: 'month', path: '/painel/mes', size: 'phone', scheme: 'light' },
  { name: 'roadmap', path: '/painel/roteiro', size: 'phone', scheme: 'light' },
  { name: 'roadmap', path: '/painel/roteiro', size: 'desktop', scheme: 'dark' },
  { name: 'debts', path: '/painel/dividas', size: 'phone', scheme: 'dark', act: (page) => down(page, '.debt') },
  { name: 'own-data', path: '/painel/dados', size: 'phone', scheme: 'light' },
];

const WITH_PREMIUM: readonly Picture[] = [
  { name: 'evolution', path: '/painel/evolucao', size: 'phone', scheme: 'light' },
  { name: 'evolution', path: '/painel/evolucao', size: 'desktop', scheme: 'light' },
  { name: 'what-if', path: '/painel/simular', size: 'phone', scheme: 'dark', act: moves },
  { name: 'what-if', path: '/painel/simular', size: 'desktop', scheme: 'light', act: moves },
  { name: 'ways-to-pay', path: '/painel/estrategias', size: 'phone', scheme: 'light' },
  { name: 'calendar', path: '/painel/calendario', size: 'desktop', scheme: 'dark', act: nextMonth },
  { name: 'calendar', path: '/painel/calendario', size: 'phone', scheme: 'light', act: nextMonth },
  { name: 'negotiations', path: '/painel/negociacoes', size: 'phone', scheme: 'dark' },
];

/** From a first "oi" to a premium page: the pages of one invented person. */
export async function joana(set: {
  readonly product: Product;
  readonly take: Take;
  readonly who: SomeoneWhoTalks;
  readonly monthLater: MonthLater;
}): Promise<void> {
  const { product, take, who, monthLater } = set;
  await fetch(`${product.url}/simulador/api/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone: who.phone, name: 'Joana' }),
  });
  await who.says(...TALK);
  const page = await take.newPage();
  await take.picture(page, product.url, { name: 'login', path: '/entrar', size: 'phone', scheme: 'light' });
  await who.logsIn(page);
  for (const picture of BEFORE_PREMIUM) await take.picture(page, product.url, picture);
  await monthLater(40);
  await who.says('paguei 320 para Enel', 'paguei 900 para Nubank');
  await monthLater(35);
  await who.says('paguei 1200 para Nubank', 'paguei 129,90 para Casas Bahia');
  await buysPremium(page, set);
  for (const picture of WITH_PREMIUM) await take.picture(page, product.url, picture);
  await page.context().close();
}

async function buysPremium(page: Page, { product, take }: { readonly product: Product; readonly take: Take }) {
  await page.goto(`${product.url}/painel/plano`);
  await page.getByRole('button', { name: 'Pagar com Pix' }).click();
  const code = await page.getByLabel('Pix copia e cola').inputValue();
  await take.picture(page, product.url, { name: 'pix', path: '/painel/plano', size: 'phone', scheme: 'light' });
  await page.goto(`${product.url}/simulador/pagamentos`);
  await page.getByLabel('Pix copia e cola').fill(code);
  await page.getByRole('button', { name: 'Pagar', exact: true }).first().click();
  await page.getByRole('status').waitFor();
}

async function moves(page: Page): Promise<void> {
  await page.locator('#mais').fill('150');
  await page.waitForURL(/mais=150/);
}

async function nextMonth(page: Page): Promise<void> {
  await page.locator('[rel=next]').click();
  await page.waitForURL(/mes=/);
}

async function down(page: Page, to: string): Promise<void> {
  await page
    .locator(to)
    .first()
    .evaluate((one) => one.scrollIntoView());
}
