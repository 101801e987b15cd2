import type { AwsCredentials } from '../../src/gateways/aws/signed-fetch.ts';
import type { FunctionModel, StageModel } from '../template/stage-model.ts';
import { TRACES_PATH } from './aws-front.ts';

export type Surroundings = {
  readonly credentials: AwsCredentials;
  readonly awsUrl: string;
  readonly publicUrl: string;
  readonly evolutionUrl: string;
  readonly evolutionHost: string | undefined;
  /** `undefined`: there is no Redis here, and functions that ask for one go without. */
  readonly redisUrl: string | undefined;
};

/**
 * What a function's process gets to know: the variables of the template, those that Lambda adds, and the few that must lead
 * to this machine instead of to AWS. None is added that the template forgot.
 */
export function functionVariables(
  { name, environment, memoryMb }: FunctionModel,
  { region }: StageModel,
  { credentials, awsUrl, publicUrl, evolutionUrl, evolutionHost, redisUrl }: Surroundings,
): Readonly<Record<string, string>> {
  const here = {
    ...(environment.PUBLIC_URL === undefined ? {} : { PUBLIC_URL: publicUrl }),
    ...(environment.EVOLUTION_API_URL === undefined
      ? {}
      : { EVOLUTION_API_URL: evolutionAt(environment.EVOLUTION_API_URL) }),
    // There is no TLS on this machine.
    ...(environment.DATABASE_HOST === undefined ? {} : { DATABASE_TLS: 'off' }),
    ...(environment.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT === undefined
      ? {}
      : { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${awsUrl}${TRACES_PATH}` }),
    ...(environment.REDIS_URL === undefined ? {} : { REDIS_URL: redisUrl ?? '' }),
    AWS_ENDPOINT_URL_SQS: awsUrl,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: awsUrl,
    AWS_ENDPOINT_URL_S3: awsUrl,
  };
  const byLambda = {
    TZ: ':UTC',
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    // Who needs more than the function has ends, as it would there.
    NODE_OPTIONS: `--max-old-space-size=${Math.round(memoryMb * 0.9)}`,
  };
  return { ...environment, ...byLambda, ...here };

  function evolutionAt(url: string): string {
    return evolutionHost !== undefined && URL.canParse(url) && new URL(url).hostname === evolutionHost.toLowerCase()
      ? evolutionUrl
      : url;
  }
}
