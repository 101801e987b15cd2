import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../platform/config.ts';
import { silentLog } from '../platform/log.ts';
import { runCommand } from './run-command.ts';
import { runPlatform } from './run-platform.ts';
import { sitDown } from './sitting.ts';

/**
 * `npm run demo`: one invented person talks with the whole product (webhooks, database, outbox, simulator) until she has
 * her roadmap. Real time shows it as a person would see it; `--fast` leaves the waiting out.
 */

/** Joana sells sweets and owes on a card, a store and the light bill. An inner list is a burst of short messages. */
const JOANA = '5571988887777';
const SCRIPT: readonly (readonly string[])[] = [
  ['oi'],
  ['sim'],
  ['vão cortar minha luz'],
  ['trabalho por conta, faço doces', 'entra uns 2.200 por mês'],
  ['mês fraco uns 1800'],
  ['aluguel 500, mercado 450, água 60 e gás 110'],
  ['celular 40'],
  ['nubank 1.900 no cartão', 'renner 10x de 79 faltam 6', 'e a coelba 340 atrasada'],
  ['só isso'],
  ['não sei'],
  ['só a coelba, desde setembro'],
  ['não'],
  ['paguei 340 da coelba'],
];

const BETWEEN_MESSAGES_MS = 900;

async function main(): Promise<void> {
  const fast = process.argv.includes('--fast');
  const folder = await mkdtemp(join(tmpdir(), 'denserola-demo-'));
  const config = parseConfig({ PORT: '0', DATA_DIR: folder, QUIET_MS: fast ? '150' : '3000' });
  const platform = await runPlatform(config, silentLog);
  try {
    platform.simulator?.people.change(JOANA, { name: 'Joana' });
    const say = sitDown({
      url: platform.url,
      phone: JOANA,
      pauseMs: fast ? 0 : BETWEEN_MESSAGES_MS,
      onLine: ({ fromMe, text }) => process.stdout.write(fromMe ? assistantBubble(text) : personBubble(text)),
    });
    for (const burst of SCRIPT) await say(burst);
  } finally {
    await platform.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function assistantBubble(text: string): string {
  const bold = text
    .replace(/\*([^*\n]+)\*/g, '\u001b[1m$1\u001b[22m')
    .replace(/(^|\n)_([^_\n]+)_/g, '$1\u001b[3m$2\u001b[23m');
  return `\n\u001b[36mDora\u001b[39m\n${indented(process.stdout.isTTY ? bold : text)}\n`;
}

function personBubble(text: string): string {
  return `\n\u001b[33mJoana\u001b[39m\n${indented(text)}\n`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}

await runCommand(main);
