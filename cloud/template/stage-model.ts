/** A stage as the runner plays it: what its template says, worked out and typed. Seconds and MB as AWS counts them. */
export type StageModel = {
  readonly region: string;
  readonly account: string;
  readonly functions: readonly FunctionModel[];
  readonly roles: readonly RoleModel[];
  readonly queues: readonly QueueModel[];
  readonly sources: readonly SourceModel[];
  readonly schedules: readonly ScheduleModel[];
  readonly functionUrls: readonly FunctionUrlModel[];
  readonly apis: readonly RestApiModel[];
  readonly usagePlans: readonly UsagePlanModel[];
  readonly invokers: readonly InvokerModel[];
  readonly edge: EdgeModel | undefined;
  readonly secrets: readonly SecretModel[];
  readonly buckets: readonly string[];
  readonly database: DatabaseModel;
  /** Logical id of EvolutionAPI's machine or balancer → the attribute that is its host. */
  readonly evolution: { readonly id: string; readonly attribute: string; readonly host: string } | undefined;
  readonly hasCache: boolean;
};

export type FunctionModel = {
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  /** Folder in dist/lambda. */
  readonly bundle: string;
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMb: number;
  readonly reservedConcurrency: number | undefined;
  readonly roleArn: string;
  /** Where events go that were not asked for by anyone who waits, when the function fails at them. */
  readonly deadLetterArn: string | undefined;
};

export type Statement = {
  readonly effect: 'Allow' | 'Deny';
  readonly actions: readonly string[];
  readonly resources: readonly string[];
};
export type RoleModel = { readonly id: string; readonly arn: string; readonly statements: readonly Statement[] };

export type QueueModel = {
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly visibilitySeconds: number;
  readonly delaySeconds: number;
  readonly retentionSeconds: number;
  readonly redrive: { readonly targetArn: string; readonly maxReceives: number } | undefined;
};

export type SourceModel = {
  readonly id: string;
  readonly functionName: string;
  readonly queueArn: string;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly reportsFailures: boolean;
  readonly maximumConcurrency: number | undefined;
};

export type ScheduleModel = {
  readonly id: string;
  readonly expression: string;
  readonly input: unknown;
  readonly functionArn: string;
  readonly roleArn: string;
};

export type FunctionUrlModel = { readonly id: string; readonly functionArn: string; readonly host: string };

/** Who besides roles may invoke a function. */
export type InvokerModel = { readonly action: string; readonly functionName: string; readonly principal: string };

export type Throttle = { readonly rate: number; readonly burst: number };

export type RestApiModel = {
  readonly id: string;
  readonly host: string;
  readonly stageName: string;
  readonly throttle: Throttle | undefined;
  readonly takesBinary: boolean;
  readonly routes: readonly RouteModel[];
};

export type RouteModel = {
  readonly id: string;
  readonly method: string;
  /** `/webhooks/evolution/{event}` */
  readonly path: string;
  readonly needsKey: boolean;
  readonly integration: IntegrationModel;
};

export type IntegrationModel =
  | { readonly kind: 'lambda'; readonly functionArn: string }
  | {
      readonly kind: 'sqs';
      readonly queueName: string;
      readonly roleArn: string;
      /** By content type. */
      readonly templates: Readonly<Record<string, string>>;
      readonly responses: readonly {
        readonly pattern: string | undefined;
        readonly status: number;
        readonly body: string;
      }[];
    };

export type UsagePlanModel = {
  readonly id: string;
  readonly throttle: Throttle | undefined;
  readonly quotaPerDay: number | undefined;
  readonly apiIds: readonly string[];
  /** Values of the keys, as they stand in the template: a reference into a secret. */
  readonly keys: readonly string[];
};

export type EdgeModel = {
  readonly origins: readonly {
    readonly id: string;
    readonly host: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
  }[];
  /** In the order in which they are tried; the last one takes every path. */
  readonly behaviours: readonly {
    readonly pattern: string;
    readonly originId: string;
    readonly methods: readonly string[];
    /** Code of the functions that see the request first. */
    readonly viewerFunctions: readonly string[];
  }[];
};

export type SecretModel = {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** What stands beside the generated value, and under which key that goes. */
  readonly template: Readonly<Record<string, string>>;
  readonly generatedKey: string;
  readonly length: number;
};

export type DatabaseModel = {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  /** As it stands in the template: a reference into a secret. */
  readonly password: string;
  readonly replicaIds: readonly string[];
};
