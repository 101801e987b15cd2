import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment, Stage } from './environment.ts';

/** A mistake of whoever runs the command; its message is all they need. */
export class WrongEnvironment extends Error {}

/** The environment of `environments/NAME.ts`, at another stage if one is asked for. */
export async function readEnvironment(name: string, stage?: Stage): Promise<Environment> {
  const file = join(import.meta.dirname, `${name}.ts`);
  if (!/^[a-z][a-z0-9-]{1,20}$/.test(name) || !existsSync(file)) {
    throw new WrongEnvironment(
      `There is no infra/environments/${name}.ts: copy beta.ts, give it this name and its own figures.`,
    );
  }
  const { environment }: { readonly environment?: Environment } = await import(file);
  if (environment?.name !== name)
    throw new WrongEnvironment(`infra/environments/${name}.ts must export { name: '${name}' }.`);
  const asked = stage === undefined ? environment : { ...environment, stage };
  refuseWhatCannotRun(asked);
  return asked;
}

/**
 * What must be known before anything is deployed; templates to look at need none of it.
 *
 * @throws {WrongEnvironment} naming all that is missing.
 */
export function refuseWhatCannotRun({ name, account, whatsapp, images, alertsEmail }: Environment): void {
  const numbers = whatsapp.shards.flat();
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined)
    throw new WrongEnvironment(`whatsapp.shards of ${name} names ${twice} twice: a number has one session.`);
  if (account === undefined) return;
  const missing = [
    /^\d{12}$/.test(account) ? [] : ['account: twelve digits'],
    /^sha256:[0-9a-f]{64}$/.test(whatsapp.imageDigest ?? '')
      ? []
      : ['whatsapp.imageDigest: the digest of evoapicloud/evolution-api:v2.3.7 (docs/first-deployment.md, step 3)'],
    images === undefined ? ['images: pinned, or each deployment may replace the machines (step 3)'] : [],
    alertsEmail.endsWith('.example') ? ['alertsEmail: an address that somebody reads'] : [],
  ].flat();
  if (missing.length > 0) {
    throw new WrongEnvironment(
      `infra/environments/${name}.ts names an account, but not yet:\n- ${missing.join('\n- ')}`,
    );
  }
}
