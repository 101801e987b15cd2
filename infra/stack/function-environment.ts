import type { Environment, Tracing } from '../environments/environment.ts';
import { webhookEventsOf } from '../environments/sizes-of-stage.ts';
import type { FunctionPlan } from '../functions/function-plan.ts';
import type { Surroundings } from './functions.ts';

/** The variables of a function. Every value is plain text, a Ref, a GetAtt, or a Join of these. */
export function environmentOf(plan: FunctionPlan, around: Surroundings): Record<string, string> {
  const { data, queues, scope, evolutionUrl, lakeBucket, publicUrl } = around;
  const { region, whatsapp, languageModel } = scope.environment;
  const variables: Record<string, string> = { NODE_ENV: 'production', LOG_LEVEL: 'info' };
  for (const name of plan.sends) variables[`${name.toUpperCase()}_QUEUE_URL`] = queues[name].url;
  for (const name of plan.secrets) variables[SECRET_VARIABLES[name]] = data.secrets[name];
  if (plan.secrets.includes('database')) {
    variables.DATABASE_HOST = data.database.host;
    variables.DATABASE_PORT = data.database.port;
    variables.DATABASE_NAME = data.database.name;
    variables.DATABASE_USER = data.database.user;
  }
  if (plan.isInVpc) {
    // The names that also have IPv6 addresses: the way out over IPv6 is free (docs/decisions/0042).
    if (plan.sends.length > 0) variables.AWS_ENDPOINT_URL_SQS = `https://sqs.${region}.api.aws`;
    variables.AWS_ENDPOINT_URL_SECRETS_MANAGER = `https://secretsmanager.${region}.api.aws`;
  }
  if (plan.readsReplica && data.replica) variables.DATABASE_REPLICA_HOST = data.replica;
  if (plan.callsEvolution) {
    variables.EVOLUTION_API_URL = evolutionUrl;
  }
  if (plan.callsEvolution || plan.knowsNumbers) variables.EVOLUTION_INSTANCES = whatsapp.shards.flat().join(',');
  if (plan.judgesReceipts) variables.WEBHOOK_EVENTS = webhookEventsOf(scope.environment);
  if (plan.usesCache && data.cacheUrl) variables.REDIS_URL = `rediss://${data.cacheUrl.host}:${data.cacheUrl.port}`;
  if (plan.writesLake && lakeBucket) variables.LAKE_BUCKET = lakeBucket;
  if (plan.knowsPublicUrl) variables.PUBLIC_URL = publicUrl;
  if (plan.usesLanguageModel && languageModel) variables.LANGUAGE_MODEL = languageModel;
  if (plan.waitsForQuiet) variables.QUIET_MS = '3000';
  return { ...variables, ...operatorVariables(plan, scope.environment), ...traceVariables(plan, scope.environment) };
}

/** Where operators are told, and where and when they are there. */
function operatorVariables(plan: FunctionPlan, environment: Environment): Record<string, string> {
  const { operatorWebhookUrl: told, operators: { host, hours } = {} } = environment;
  return {
    ...(plan.name === 'watch' && told ? { OPERATOR_WEBHOOK_URL: told } : {}),
    ...(plan.knowsOperatorHours && hours ? { OPERATOR_HOURS: hours } : {}),
    ...(plan.showsConsole && host ? { OPERATOR_HOST: host } : {}),
  };
}

/** Where traces go, in the names that OpenTelemetry gives them, and how many of them. */
function traceVariables({ name }: FunctionPlan, { tracing, region }: Environment): Record<string, string> {
  if (tracing.kind === 'off') return {};
  const common = {
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    OTEL_SERVICE_NAME: name,
    OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
    OTEL_TRACES_SAMPLER_ARG: String(traceShareOf(tracing)),
  };
  switch (tracing.kind) {
    case 'xray':
      return {
        ...common,
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `https://xray.${region}.amazonaws.com/v1/traces`,
        TRACE_AUTH: 'sigv4',
      };
    case 'otlp':
      return {
        ...common,
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: tracing.endpoint,
        TRACE_HEADER_SECRET_ARN: tracing.headerSecretArn,
      };
  }
}

export function traceShareOf({ share = 0.01 }: Exclude<Tracing, { kind: 'off' }>): number {
  return share;
}

const SECRET_VARIABLES = {
  'webhook-tokens': 'WEBHOOK_TOKENS_SECRET_ARN',
  database: 'DATABASE_SECRET_ARN',
  evolution: 'EVOLUTION_SECRET_ARN',
  'operator-token': 'OPERATOR_TOKEN_SECRET_ARN',
  'operator-key': 'OPERATOR_KEY_SECRET_ARN',
} as const;
