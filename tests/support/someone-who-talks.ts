import type { Page } from 'playwright-core';
import type { Talk } from './talk-with.ts';

/** From "oi" to a roadmap: two debts, one of them the light, with money that pays both within months. */
export const INTAKE = [
  ...['oi', 'sim', 'nada urgente', 'ganho 3000 de salário', 'não', 'aluguel 800 e mercado 600', 'nada'],
  ...['devo 4200 no cartão Nubank e 320 na Enel de luz', 'só isso', 'não sei', 'não', 'não', 'não'],
];

export type SomeoneWhoTalks = {
  readonly phone: string;
  /** As a person types their number. */
  readonly typed: string;
  readonly says: (...texts: string[]) => Promise<string>;
  /** What was written to them, oldest first. */
  readonly heard: () => Promise<readonly string[]>;
  readonly code: () => Promise<string>;
  /** A link out of the chat. */
  readonly link: () => Promise<string>;
  /** Logs in by a code, from wherever the login leads on to. */
  readonly logsIn: (page: Page, path?: string) => Promise<void>;
  readonly entersCode: (page: Page) => Promise<void>;
};

/** Someone with a phone of their own who talks with the whole product. `ending`: four digits. */
export function someoneWhoTalks(product: Talk & { readonly url: string }, ending: string): SomeoneWhoTalks {
  const phone = `551198765${ending}`;
  const typed = `(11) 98765-${ending}`;

  async function heard(): Promise<readonly string[]> {
    await product.settled();
    return (await product.chat(phone)).filter(({ fromMe }) => fromMe).map(({ text }) => text);
  }

  async function code(): Promise<string> {
    const codes = (await heard()).flatMap((text) => /\*(\d{6})\*/.exec(text)?.[1] ?? []);
    return codes.at(-1) ?? 'no code was written';
  }

  async function entersCode(page: Page): Promise<void> {
    await page.getByLabel('Código de 6 números').fill(await code());
    await page.getByRole('button', { name: 'Entrar' }).click();
    await page.waitForURL((url) => url.pathname.startsWith('/painel'));
  }

  return {
    phone,
    typed,
    says: async (...texts) => {
      let last = '';
      for (const text of texts) last = await product.say(phone, text);
      return last;
    },
    heard,
    code,
    link: async () => /(http\S+#\S+)/.exec(await product.say(phone, 'painel'))?.[1] ?? 'no link was written',
    logsIn: async (page, path = '/painel') => {
      await page.goto(`${product.url}/entrar?para=${encodeURIComponent(path)}`);
      await page.getByLabel('Seu WhatsApp, com DDD').fill(typed);
      await page.getByRole('button', { name: 'Receber o código' }).click();
      await page.waitForURL((url) => url.pathname === '/entrar/codigo');
      await entersCode(page);
    },
    entersCode,
  };
}
