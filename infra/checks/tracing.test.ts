import { describe, expect, it } from 'vitest';
import { STAGES, type Tracing } from '../environments/environment.ts';
import { grantedActions } from './granted-actions.ts';
import { checkedEnvironment, type Template, templateOf } from './template.ts';
import { ofType } from './three-stages.ts';

const HEADER = 'arn:aws:secretsmanager:sa-east-1:000000000000:secret:otlp';

function stageWith(tracing: Tracing, stage: (typeof STAGES)[number]): Template {
  return templateOf({ ...checkedEnvironment(stage), tracing });
}

function variablesOf(template: Template): readonly Readonly<Record<string, unknown>>[] {
  return ofType(template, 'AWS::Lambda::Function').map(({ props }) => Object(props.Environment).Variables);
}

function granted(template: Template): readonly string[] {
  return ofType(template, 'AWS::Lambda::Function')
    .flatMap(({ id }) => grantedActions(template, id.replace('Function', 'Role')))
    .filter((one) => /xray|secret:otlp/.test(one));
}

describe.each(STAGES)('traces of stage %i', (stage) => {
  it('go nowhere, and may not, where they are switched off', () => {
    const template = stageWith({ kind: 'off' }, stage);
    const named = variablesOf(template).flatMap(Object.keys);
    expect(named.filter((name) => /OTEL|TRACE/.test(name))).toEqual([]);
    expect(granted(template)).toEqual([]);
    expect(ofType(template, 'AWS::XRay::SamplingRule')).toEqual([]);
  });

  it('go to X-Ray signed, from roles that may write them and nothing else of it, as many as is asked for', () => {
    const template = stageWith({ kind: 'xray', share: 0.2 }, stage);
    for (const variables of variablesOf(template)) {
      expect(variables).toMatchObject({
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://xray.sa-east-1.amazonaws.com/v1/traces',
        TRACE_AUTH: 'sigv4',
        OTEL_TRACES_SAMPLER_ARG: '0.2',
      });
    }
    expect(new Set(granted(template))).toEqual(
      new Set(['xray:PutTraceSegments on *', 'xray:PutTelemetryRecords on *']),
    );
    const [rule] = ofType(template, 'AWS::XRay::SamplingRule');
    expect(rule?.props.SamplingRule).toMatchObject({ FixedRate: 0.2 });
  });

  it('go elsewhere with a header that only a secret holds, one in a hundred unless more is asked for', () => {
    const template = stageWith(
      { kind: 'otlp', endpoint: 'https://otlp.example/v1/traces', headerSecretArn: HEADER },
      stage,
    );
    for (const variables of variablesOf(template)) {
      expect(variables).toMatchObject({
        OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://otlp.example/v1/traces',
        TRACE_HEADER_SECRET_ARN: HEADER,
        OTEL_TRACES_SAMPLER_ARG: '0.01',
      });
      expect(variables.TRACE_AUTH).toBeUndefined();
    }
    expect(new Set(granted(template))).toEqual(new Set([`secretsmanager:GetSecretValue on ${HEADER}`]));
  });
});
