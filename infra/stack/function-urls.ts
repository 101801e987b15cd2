import { Fn } from 'aws-cdk-lib';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import type { FunctionName } from '../environments/environment.ts';
import type { Origin } from './api.ts';
import type { Functions } from './functions.ts';
import { logicalId } from './logical-id.ts';
import type { Scope } from './scope.ts';

/** The two doors of the first stage. Open, because a signed one could not be posted to by browsers or EvolutionAPI. */
export function functionUrls(scope: Scope, made: Functions): { readonly webhooks: Origin; readonly web: Origin } {
  return { webhooks: urlOf(scope, made, 'door'), web: urlOf(scope, made, 'web') };
}

function urlOf({ stack }: Scope, made: Functions, name: FunctionName): Origin {
  const target = made.get(name);
  if (target === undefined) throw new Error(`there is no function ${name}`);
  const id = logicalId(name);
  const url = new lambda.CfnUrl(stack, `${id}Url`, {
    targetFunctionArn: target.arn,
    authType: 'NONE',
    invokeMode: 'BUFFERED',
  });
  new lambda.CfnPermission(stack, `${id}FromUrl`, {
    action: 'lambda:InvokeFunctionUrl',
    functionName: target.name,
    principal: '*',
    functionUrlAuthType: 'NONE',
  });
  new lambda.CfnPermission(stack, `${id}ThroughUrl`, {
    action: 'lambda:InvokeFunction',
    functionName: target.name,
    principal: '*',
    invokedViaFunctionUrl: true,
  });
  // https://HOST/ → HOST
  return { host: Fn.select(2, Fn.split('/', url.attrFunctionUrl)), path: '', key: undefined };
}
