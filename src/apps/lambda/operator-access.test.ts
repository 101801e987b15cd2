import { describe, expect, it } from 'vitest';
import { cloudAccess } from './cloud-access.ts';
import { operatorAccess } from './operator-access.ts';

const cloud = cloudAccess({
  AWS_REGION: 'sa-east-1',
  AWS_ACCESS_KEY_ID: 'of-nobody',
  AWS_SECRET_ACCESS_KEY: 'nothing',
});
const OPERATOR_TOKEN = 'a-token-of-this-test-alone';

describe('what the console needs', () => {
  it('is nothing where no key of a first login is set: there is no console', () => {
    expect(operatorAccess({ OPERATOR_HOST: 'operacao.denserola.example' }, cloud)).toBeUndefined();
  });

  it('is read when somebody comes, with the database’s own secret where none is set', async () => {
    const access = operatorAccess({ OPERATOR_TOKEN, OPERATOR_HOST: 'Operacao.Denserola.example' }, cloud);
    expect(access?.host).toBe('operacao.denserola.example');
    expect(await access?.read()).toEqual({ token: OPERATOR_TOKEN, secretKey: undefined });
  });

  it('is refused by the name of the variable when it is too short, or no host', async () => {
    const short = operatorAccess({ OPERATOR_TOKEN, OPERATOR_SECRET_KEY: 'short' }, cloud);
    await expect(short?.read()).rejects.toThrow(/^OPERATOR_SECRET_KEY must be/);
    expect(() => operatorAccess({ OPERATOR_TOKEN, OPERATOR_HOST: 'no host' }, cloud)).toThrow(/^OPERATOR_HOST must be/);
  });
});
