/** The growth stages of the platform: up to 10,000 people, up to 100,000, beyond. */
export type Stage = 1 | 2 | 3;

export const STAGES: readonly Stage[] = [1, 2, 3];

/** Everything in which one installation on AWS differs from another. One file per environment, named like it. */
export type Environment = {
  /** Letters, digits, dashes; begins the name of everything. */
  readonly name: string;
  readonly stage: Stage;
  /** Twelve digits. Unset: the templates can be made and looked at, but not deployed. */
  readonly account?: string;
  readonly region: string;
  /** Three, as Redshift Serverless asks for three. */
  readonly availabilityZones: readonly [string, string, string];
  /** Without a host of one's own the distribution's name serves; it is known, and to be filled in, after the first deployment. */
  readonly publicHost?: string;
  /** Of `publicHost`, in us-east-1, where CloudFront looks for it. */
  readonly certificateArn?: string;
  readonly alertsEmail: string;
  readonly monthlyBudgetUsd: number;
  readonly operatorWebhookUrl?: string;
  readonly operators?: {
    /** The only host of the console, which `certificateArn` covers as well; unset: it is at `/operacao` of `publicHost`. */
    readonly host?: string;
    /** When the team answers, by Brasília's clock: `seg-sex 9-18`. */
    readonly hours?: string;
  };
  /** Raised when the edge key was exchanged, so that API Gateway and the distribution take the new one; unset: 1. */
  readonly edgeKeyEdition?: number;
  readonly whatsapp: WhatsApp;
  readonly tracing: Tracing;
  /** For example `bedrock:amazon.nova-lite-v1:0`; unset: the grammar alone. */
  readonly languageModel?: string;
  /** Pins the machine images; unset: the newest of Amazon Linux 2023 at each deployment, which replaces the instances. */
  readonly images?: { readonly arm64: string; readonly x86: string };
  readonly sizes?: Partial<Sizes>;
};

export type WhatsApp = {
  /** Of `evoapicloud/evolution-api:v2.3.7`, as `sha256:…`. */
  readonly imageDigest?: `sha256:${string}`;
  /** The numbers, each an instance of EvolutionAPI; the place of a number is the shard that holds its session. */
  readonly shards: readonly (readonly string[])[];
  /**
   * While a number moves between the instance of stage 2 and the shards of stage 3: both exist, the shards hold no task,
   * because two that hold one session throw each other out.
   */
  readonly shardsIdle?: boolean;
  /**
   * `lean`: without webhooks about our own messages, whose statuses the gap sweep asks for (docs/decisions/0048). Unset: `all` at
   * the first stage, where numbers are new and webhooks cost nothing yet, `lean` at the others.
   */
  readonly events?: 'all' | 'lean';
};

export type Tracing =
  | { readonly kind: 'off' }
  | { readonly kind: 'xray'; readonly share?: TraceShare }
  /** Datadog, New Relic or a collector: whoever takes OTLP over HTTP. The secret holds its header, `name=value`. */
  | { readonly kind: 'otlp'; readonly endpoint: string; readonly headerSecretArn: string; readonly share?: TraceShare };

/** Of the traces, what is kept and paid for: 0 to 1. Unset: one in a hundred, as the cost model has it. */
export type TraceShare = number;

export type Sizes = {
  readonly database: {
    readonly instanceClass: string;
    readonly maxConnections: number;
    readonly isMultiAz: boolean;
    readonly storageGb: number;
    readonly largestStorageGb: number;
    readonly backupDays: number;
    readonly replicas: number;
  };
  readonly cache: { readonly largestGb: number; readonly largestEcpuPerSecond: number } | 'off';
  readonly gateway:
    | { readonly kind: 'instance'; readonly instanceType: string; readonly heapMb: number }
    | { readonly kind: 'shards'; readonly cpu: number; readonly memoryMb: number; readonly heapMb: number };
  /** One per zone would double the price of the way out; what a zone takes with it is EvolutionAPI alone. */
  readonly natInstanceType: string;
  readonly concurrency: Readonly<Record<FunctionName, number>>;
  readonly consumers: { readonly channel: number; readonly conversation: number; readonly delivery: number };
  readonly logDays: number;
  readonly api:
    | { readonly kind: 'function-urls' }
    | {
        readonly kind: 'gateway';
        readonly requestsPerSecond: number;
        readonly burst: number;
        readonly requestsPerDay: number;
        /** Of the assets alone, in GB as API Gateway names sizes; unset: none. docs/growth.md says from when it pays. */
        readonly cacheGb?: '0.5' | '1.6' | '6.1';
      };
  readonly lake: 'off' | 'files' | 'files-and-warehouse';
  readonly warehouse: { readonly baseRpu: number; readonly largestRpu: number };
};

export type FunctionName =
  | 'door'
  | 'channel'
  | 'conversation'
  | 'delivery'
  | 'notifications'
  | 'watch'
  | 'web'
  | 'lake'
  | 'migrate';
