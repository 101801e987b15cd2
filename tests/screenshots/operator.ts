import { Secret, TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { someoneWhoTalks } from '../support/someone-who-talks.ts';
import type { Talk } from '../support/talk-with.ts';
import type { Take } from './studio.ts';

type Set = { readonly product: Talk & { readonly url: string }; readonly take: Take; readonly key: string };

/** The first operator, two people who wait for a human, and an answer to one of them. */
export async function operator({ product, take, key }: Set): Promise<void> {
  await someoneWhoTalks(product, '0002').says('oi', 'sim', 'quero falar com um atendente');
  await someoneWhoTalks(product, '0003').says('oi', 'quero morrer, não aguento mais');
  const page = await take.newPage();
  await page.goto(`${product.url}/operacao`);
  await page.getByLabel('Chave da primeira entrada').fill(key);
  await page.getByLabel('O seu nome').fill('Ana');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await enrols(page);
  await take.picture(page, product.url, {
    name: 'operators-live',
    path: '/operacao',
    size: 'desktop',
    scheme: 'light',
  });
  await take.picture(page, product.url, {
    ...{ name: 'operators-people', path: '/operacao/pessoas', size: 'phone', scheme: 'dark' },
  });
  await takesOver(page);
  const { pathname } = new URL(page.url());
  await take.picture(page, product.url, {
    ...{ name: 'operators-conversation', path: pathname, size: 'desktop', scheme: 'dark' },
  });
  await page.context().close();
}

async function enrols(page: Page): Promise<void> {
  await page.getByText('Não consegue ler o desenho?').click();
  const secret = ((await page.locator('code.secret').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Código do aplicativo').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
  await page.getByRole('button', { name: 'Pronto, entrar' }).click();
  await page.getByRole('heading', { name: 'Ao vivo' }).waitFor();
}

async function takesOver(page: Page): Promise<void> {
  await page.locator('li', { hasText: 'Pediu uma pessoa' }).getByRole('link').first().click();
  await page.getByLabel('Motivo').fill('pediu uma pessoa, vou responder');
  await page.getByRole('button', { name: 'Ver a conversa' }).click();
  await page.getByRole('button', { name: 'Assumir a conversa' }).click();
  await page.getByLabel('Escrever como “Ana, da equipe”').fill('Oi! Sou a Ana. Como posso ajudar?');
  await page.getByRole('button', { name: 'Enviar' }).click();
  await page.locator('li.team').first().waitFor();
}
