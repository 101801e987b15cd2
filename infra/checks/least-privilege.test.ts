import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../environments/environment.ts';
import { EVERY_FUNCTION, functionsOf } from '../functions/every-function.ts';
import { USED_ACTIONS } from '../functions/used-actions.ts';
import { logicalId } from '../stack/logical-id.ts';
import { grantedActions } from './granted-actions.ts';
import { ofType, threeStages } from './three-stages.ts';

const stages = threeStages();

describe.each(STAGES)('the roles of stage %i', (stage) => {
  it.each(functionsOf(stage).map(({ name }) => name))('let %s do exactly what it does', (name) => {
    const used = USED_ACTIONS[name].map(({ action, on }) => `${action} on ${on}`).toSorted();
    expect(grantedActions(stages[stage], `${logicalId(name)}Role`)).toEqual(used);
  });

  it('name every action, none by a star', () => {
    const roles = ofType(stages[stage], 'AWS::IAM::Role').map(({ id }) => id);
    const granted = roles.flatMap((role) => grantedActions(stages[stage], role));
    expect(granted.filter((one) => /^\S*\*/.test(one))).toEqual([]);
  });

  it('are each used by one function alone', () => {
    const roles = ofType(stages[stage], 'AWS::Lambda::Function').map(({ props }) => JSON.stringify(props.Role));
    expect(new Set(roles).size).toBe(roles.length);
  });
});

describe('the functions of src/apps/lambda', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'apps', 'lambda');

  it.runIf(existsSync(folder)).each(EVERY_FUNCTION.map(({ name }) => name))('include %s', (name) => {
    expect(existsSync(join(folder, `${name}.ts`))).toBe(true);
  });
});
