import type { Data } from './data.ts';
import type { Scope } from './scope.ts';

export const EVOLUTION_PORT = 8080;

/**
 * EvolutionAPI 2.3.7: the last version without a licence server. Pinned by digest; where the digest is still to be filled in,
 * the name is one that no registry serves, so that nothing else can start by mistake.
 */
export function evolutionImage({ environment }: Scope): string {
  return `docker.io/evoapicloud/evolution-api:v2.3.7@${environment.whatsapp.imageDigest ?? 'sha256:fill-in-before-the-first-deployment'}`;
}

/** What every EvolutionAPI of ours is set to (docs/whatsapp.md says why); secrets come by another way. */
export function evolutionSettings(clientName: string, heapMb: number): Readonly<Record<string, string>> {
  return {
    SERVER_TYPE: 'http',
    SERVER_PORT: String(EVOLUTION_PORT),
    TELEMETRY_ENABLED: 'false',
    LOG_LEVEL: 'ERROR,WARN',
    LOG_COLOR: 'false',
    LOG_BAILEYS: 'error',
    DEL_INSTANCE: 'false',
    AUTHENTICATION_EXPOSE_IN_FETCH_INSTANCES: 'false',
    // The session lives in PostgreSQL: a new machine goes on without a new QR code.
    DATABASE_PROVIDER: 'postgresql',
    DATABASE_CONNECTION_CLIENT_NAME: clientName,
    DATABASE_SAVE_DATA_INSTANCE: 'true',
    // Asked by the gap sweep and when an answer of the gateway was lost.
    DATABASE_SAVE_DATA_NEW_MESSAGE: 'true',
    DATABASE_SAVE_MESSAGE_UPDATE: 'true',
    DATABASE_SAVE_DATA_CONTACTS: 'false',
    DATABASE_SAVE_DATA_CHATS: 'false',
    DATABASE_SAVE_DATA_LABELS: 'false',
    DATABASE_SAVE_DATA_HISTORIC: 'false',
    CACHE_REDIS_ENABLED: 'false',
    CACHE_LOCAL_ENABLED: 'true',
    // Media are fetched by message id when they are needed; nothing is stored.
    S3_ENABLED: 'false',
    SQS_ENABLED: 'false',
    RABBITMQ_ENABLED: 'false',
    WEBHOOK_GLOBAL_ENABLED: 'false',
    WEBHOOK_REQUEST_TIMEOUT_MS: '30000',
    WEBHOOK_RETRY_MAX_ATTEMPTS: '30',
    WEBHOOK_RETRY_INITIAL_DELAY_SECONDS: '5',
    WEBHOOK_RETRY_MAX_DELAY_SECONDS: '300',
    WEBHOOK_RETRY_NON_RETRYABLE_STATUS_CODES: '400,422',
    NODE_OPTIONS: `--max-old-space-size=${heapMb}`,
  };
}

/** Of each shard; the instance of the first stages is the first shard, so its sessions move by name. */
export function clientNameOf(shard: number): string {
  return `denserola-shard-${shard}`;
}

/** Its database stands beside ours in the same PostgreSQL, under a role of its own. */
export function evolutionDatabase({ database }: Data): string {
  return `${database.host}:${database.port}/evolution?schema=public&sslmode=require&connection_limit=5`;
}
