import { setTimeout as wait } from 'node:timers/promises';
import { toString as drawQrCode } from 'qrcode';
import { type EvolutionAdministration, evolutionAdministration } from '../gateways/evolution-api/administration.ts';
import { evolutionGateway } from '../gateways/evolution-api/evolution-gateway.ts';
import { checkGateway, UnknownInstance } from '../gateways/evolution-api/start-up-guard.ts';
import { type Config, parseConfig } from '../platform/config.ts';
import { Fault, RefusedToStart } from '../platform/errors.ts';
import type { WhatsAppGateway } from '../ports/whatsapp-gateway.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run whatsapp`: makes a real EvolutionAPI talk with us. Checks it, makes the instance when there is none, registers
 * our webhook with its token, and shows the QR code until a phone is linked. Safe to run again at any time.
 */
async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const { evolution } = config;
  if (evolution.kind === 'simulator') {
    throw new RefusedToStart(
      'The built-in simulator is on, so there is nothing to link. Set EVOLUTION_API_URL, EVOLUTION_API_KEY, EVOLUTION_INSTANCE and WEBHOOK_TOKENS to use a real EvolutionAPI.',
    );
  }
  const access = { ...evolution, timeoutMs: 15_000 };
  const administration = evolutionAdministration(access);

  await makeInstanceIfMissing(access, config, administration);
  await register(config, evolution.instance, administration);
  const { version, integration, warnings } = await checkGateway(access, config.webhookEvents);
  say(`EvolutionAPI ${version}, instance "${evolution.instance}" (${integration}).`);
  for (const warning of warnings) say(`Careful: ${warning}`);
  await link(evolution.instance, administration, evolutionGateway(access));
}

async function makeInstanceIfMissing(
  access: Parameters<typeof checkGateway>[0],
  { webhookEvents }: Config,
  administration: EvolutionAdministration,
): Promise<void> {
  try {
    await checkGateway(access, webhookEvents);
  } catch (error) {
    if (!(error instanceof UnknownInstance)) throw error;
    await administration.createInstance(access.instance);
    say(`Made the instance "${access.instance}".`);
  }
}

async function register(config: Config, instance: string, administration: EvolutionAdministration): Promise<void> {
  // The first of several is the new one; those behind it are only accepted until no webhook carries them any more.
  const [token] = config.webhookTokens;
  if (token === undefined) throw new RefusedToStart('WEBHOOK_TOKENS must be set.');
  if (config.publicUrl === undefined) throw new RefusedToStart('PUBLIC_URL or PORT must be set.');
  const url = `${config.publicUrl}/webhooks/evolution`;
  await administration.registerWebhook(instance, { url, token, events: config.webhookEvents });
  say(`Registered the webhook ${url}. EvolutionAPI must be able to reach it; PUBLIC_URL decides its address.`);
}

async function link(
  instance: string,
  administration: EvolutionAdministration,
  gateway: Pick<WhatsAppGateway, 'connectionState'>,
): Promise<void> {
  let shown: string | undefined;
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    if ((await gateway.connectionState(instance)) === 'open') return say('Linked: the state is open.');
    const code = await administration.connect(instance);
    if (code !== undefined && code !== shown) await show(code);
    shown = code ?? shown;
    await wait(BETWEEN_LOOKS_MS);
  }
  throw new RefusedToStart('No phone was linked in five minutes. Run it again when the phone is at hand.');
}

async function show(code: string): Promise<void> {
  say(await drawQrCode(code, { type: 'terminal', small: true }));
  say('On the phone: WhatsApp, Linked devices, Link a device. A new code follows when this one is too old.');
}

const BETWEEN_LOOKS_MS = 5_000;
const MOST_ASKED = 60;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await runCommand(main, Fault);
