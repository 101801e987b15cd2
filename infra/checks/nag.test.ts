import { describe, expect, it } from 'vitest';
import { STAGES } from '../environments/environment.ts';
import { explainFindings } from './explain-findings.ts';
import { SUPPRESSIONS } from './suppressions.ts';
import { checkedEnvironment, findingsAbout } from './template.ts';

describe('cdk-nag, packs AwsSolutions and Serverless', () => {
  const found = STAGES.map((stage) => ({ stage, findings: findingsAbout(checkedEnvironment(stage)) }));

  it.each(found)('finds nothing at stage $stage that has no reason to stay', ({ stage, findings }) => {
    expect(findings.length).toBeGreaterThan(20);
    expect(explainFindings(stage, findings, SUPPRESSIONS).unexplained).toEqual([]);
  });

  it('needs every suppression of the list', () => {
    const used = found.flatMap(({ stage, findings }) => [...explainFindings(stage, findings, SUPPRESSIONS).used]);
    expect(SUPPRESSIONS.filter((suppression) => !used.includes(suppression))).toEqual([]);
  });

  it('has a sentence for each', () => {
    expect(SUPPRESSIONS.filter(({ reason }) => reason.length < 20)).toEqual([]);
  });

  it('sees what is wrong: each suppression taken away leaves findings', () => {
    for (const left of SUPPRESSIONS) {
      const others = SUPPRESSIONS.filter((suppression) => suppression !== left);
      const open = found.flatMap(({ stage, findings }) => explainFindings(stage, findings, others).unexplained);
      expect(open, left.rule).not.toEqual([]);
    }
  });

  it('asks for no less when tracing leaves AWS', () => {
    const tracing = {
      kind: 'otlp',
      endpoint: 'https://otlp.example/v1/traces',
      headerSecretArn: 'arn:aws:secretsmanager:sa-east-1:000000000000:secret:otlp',
    } as const;
    const findings = findingsAbout({ ...checkedEnvironment(3), tracing });
    const unexplained = explainFindings(3, findings, SUPPRESSIONS).unexplained.map(({ rule }) => rule);
    expect([...new Set(unexplained)]).toEqual(['Serverless-LambdaTracing', 'Serverless-APIGWXrayEnabled']);
  });
});
