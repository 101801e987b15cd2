import { join } from 'node:path';
import { functionUrl } from '../runtime/function-url.ts';
import type { Invoked } from '../runtime/runtime-api.ts';
import type { FunctionModel, ScheduleModel, StageModel } from '../template/stage-model.ts';
import type { EdgeTarget } from './edge.ts';
import { type EventSource, eventSource } from './event-source.ts';
import { functionVariables } from './function-variables.ts';
import type { Ground } from './ground.ts';
import { type Instances, instances } from './instances.ts';
import { restApi } from './rest-api.ts';
import { schedules } from './schedules.ts';
import type { StageOptions } from './stage-options.ts';

/** What a template adds to the ground and what the next one replaces: functions, sources, doors, clocks. */
export type UpperStage = {
  readonly model: StageModel;
  /** By the name of their bundle: `channel`, … */
  readonly functions: ReadonlyMap<string, Instances>;
  /** By the name of their function's bundle. */
  readonly sources: ReadonlyMap<string, EventSource>;
  readonly invoke: (bundle: string, event: unknown) => Promise<Invoked>;
  /** Where the edge goes, and where a test may go around it. */
  readonly target: EdgeTarget;
  readonly start: () => void;
  /** Takes nothing new, ends what runs, and then the processes. */
  readonly stop: () => Promise<void>;
};

export async function upperStage(model: StageModel, ground: Ground, options: StageOptions): Promise<UpperStage> {
  const { callers, secrets, counters, queues, front, evolution } = ground;
  const { dist, mostInstances = 4, onFault } = options;
  const byName = new Map(model.functions.map((one) => [one.name, one]));
  const byArn = new Map(model.functions.map((one) => [one.arn, one]));
  const functions = new Map(model.functions.map((one) => [one.bundle, processesOf(one)]));

  function processesOf(one: FunctionModel): Instances {
    return instances({
      functionName: one.bundle,
      memoryMb: one.memoryMb,
      mostAtOnce: Math.min(one.reservedConcurrency ?? mostInstances, mostInstances),
      onRun: counters.countRun,
      onFault,
      place: {
        folder: join(dist, 'lambda', one.bundle),
        bootstrap: join(dist, 'cloud/bootstrap.mjs'),
        environment: functionVariables(one, model, {
          credentials: callers.credentialsOf(one.roleArn, model.region),
          awsUrl: front.url,
          publicUrl: ground.edge.url,
          evolutionUrl: evolution.apiUrl,
          evolutionHost: model.evolution?.host,
          redisUrl: ground.redis?.url,
        }),
        timeoutMs: one.timeoutSeconds * 1_000,
        isFrozenWhenIdle: process.platform !== 'win32',
        onLine(line) {
          counters.countLog(one.bundle, line);
          options.onLine?.(one.bundle, line);
        },
      },
    });
  }

  function instancesOf(one: FunctionModel | undefined): Instances {
    const found = functions.get(one?.bundle ?? '');
    if (found === undefined) throw new Error('there is no such function');
    return found;
  }

  const sources = new Map(
    model.sources.map((source) => {
      const taker = byName.get(source.functionName) ?? byArn.get(source.functionName);
      const queue = model.queues.find(({ arn }) => arn === source.queueArn);
      return [
        taker?.bundle ?? '',
        eventSource({
          source,
          queueUrl: `${front.url}/${model.account}/${queue?.name}`,
          signedFetch: callers.signedFetchOf(taker?.roleArn ?? '', model.region),
          mostAtOnce: Math.min(taker?.reservedConcurrency ?? mostInstances, mostInstances),
          invoke: (event, from) => instancesOf(taker).invoke(event, from),
          onFault,
        }),
      ] as const;
    }),
  );

  const doors = [
    ...(await Promise.all(
      model.functionUrls.map(async ({ host, functionArn, id }) => {
        const server = await functionUrl((event) => instancesOf(byArn.get(functionArn)).invoke(event, id));
        return { host, server };
      }),
    )),
    ...(await Promise.all(
      model.apis.map(async (api) => {
        const server = await restApi({
          api,
          usagePlans: model.usagePlans.map((plan) => ({ ...plan, keys: plan.keys.map(secrets.filled) })),
          awsUrl: front.url,
          account: model.account,
          signedFetchOf: (roleArn) => callers.signedFetchOf(roleArn, model.region),
          invoke: (arn, event, from) => instancesOf(byArn.get(arn)).invoke(event, from),
        });
        return { host: api.host, server };
      }),
    )),
  ];

  /** Nobody waits for a schedule's answer, so what fails at one goes to the function's dead letters. */
  async function runSchedule({ id, functionArn, input }: ScheduleModel): Promise<void> {
    const target = byArn.get(functionArn);
    const invoked = await instancesOf(target).invoke(input, id);
    const deadLetters = model.queues.find(({ arn }) => arn === target?.deadLetterArn);
    if (invoked.kind !== 'answered' && deadLetters) queues.send(deadLetters.name, JSON.stringify(input));
  }

  let clock: { readonly stop: () => Promise<void> } | undefined;
  if (model.edge === undefined) throw new Error('the template has no distribution');
  return {
    model,
    functions,
    sources,
    invoke: async (bundle, event) =>
      instancesOf(model.functions.find((one) => one.bundle === bundle)).invoke(event, 'by-hand'),
    target: {
      edge: model.edge,
      places: new Map(doors.map(({ host, server }) => [host, server.url])),
      filled: secrets.filled,
    },
    start() {
      for (const source of sources.values()) source.start();
      const speed = options.speed ?? 1;
      if (speed > 0) clock = schedules({ schedules: model.schedules, run: runSchedule, speed });
    },
    async stop() {
      await Promise.all([clock?.stop(), ...[...sources.values()].map((one) => one.stop())]);
      await Promise.all(doors.map(({ server }) => server.close()));
      await Promise.all([...functions.values()].map((one) => one.kill()));
    },
  };
}
