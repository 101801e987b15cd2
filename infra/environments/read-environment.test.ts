import { describe, expect, it } from 'vitest';
import { checkedEnvironment } from '../checks/template.ts';
import { readEnvironment, refuseWhatCannotRun, WrongEnvironment } from './read-environment.ts';

describe('an environment', () => {
  it('is read by its name and shown at any stage', async () => {
    expect(await readEnvironment('beta')).toMatchObject({ name: 'beta', stage: 1 });
    expect(await readEnvironment('beta', 3)).toMatchObject({ name: 'beta', stage: 3 });
    expect(await readEnvironment('producao')).toMatchObject({ name: 'producao', stage: 2 });
  });

  it('that does not exist is named', async () => {
    await expect(readEnvironment('nowhere')).rejects.toThrow(WrongEnvironment);
    await expect(readEnvironment('../secrets')).rejects.toThrow(WrongEnvironment);
  });

  const ready = {
    ...checkedEnvironment(1),
    account: '123456789012',
    alertsEmail: 'operacao@denserola.org',
    images: { arm64: 'ami-1', x86: 'ami-2' },
    whatsapp: { shards: [['principal']], imageDigest: `sha256:${'a'.repeat(64)}` },
  } as const;

  it('with an account passes when all is filled in', () => {
    expect(() => refuseWhatCannotRun(ready)).not.toThrow();
  });

  it('with an account is refused without the digest of EvolutionAPI, pinned images or somebody who reads alarms', () => {
    expect(() => refuseWhatCannotRun({ ...ready, whatsapp: { shards: [['principal']] } })).toThrow(/imageDigest/);
    expect(() => refuseWhatCannotRun({ ...checkedEnvironment(1), account: '123456789012' })).toThrow(/images/);
    expect(() => refuseWhatCannotRun({ ...ready, alertsEmail: 'x@denserola.example' })).toThrow(/alertsEmail/);
    expect(() => refuseWhatCannotRun({ ...ready, account: '12' })).toThrow(/twelve digits/);
  });

  it('without an account needs none of it, since nothing can be deployed', () => {
    expect(() => refuseWhatCannotRun(checkedEnvironment(1))).not.toThrow();
  });

  it('is refused when two shards hold one number', () => {
    const whatsapp = { shards: [['principal'], ['principal']] };
    expect(() => refuseWhatCannotRun({ ...checkedEnvironment(3), whatsapp })).toThrow(/principal/);
  });
});
