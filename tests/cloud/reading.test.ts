import { describe, expect, it } from 'vitest';
import { bucket } from '../../cloud/runner/bucket.ts';
import { renderMapping } from '../../cloud/runner/mapping-template.ts';
import { nextRun } from '../../cloud/runner/next-run.ts';
import { queryAsJson } from '../../cloud/runner/query-as-json.ts';
import { routeFor } from '../../cloud/runner/rest-api.ts';
import { isAllowed, matches } from '../../cloud/template/is-allowed.ts';
import { resolver } from '../../cloud/template/resolver.ts';
import type { RouteModel, Statement } from '../../cloud/template/stage-model.ts';

/** A placeholder of Fn::Sub. */
const OF = (name: string) => `\${${name}}`;
const place = { name: 'stack', region: 'sa-east-1', account: '000000000000' };

describe('the functions of CloudFormation', () => {
  const { resolve, holds } = resolver({
    place,
    template: {
      Parameters: { Size: { Type: 'String', Default: 'small' }, Given: { Type: 'String' } },
      Conditions: {
        IsSmall: { 'Fn::Equals': [{ Ref: 'Size' }, 'small'] },
        IsLarge: { 'Fn::Not': [{ Condition: 'IsSmall' }] },
        Both: {
          'Fn::And': [{ Condition: 'IsSmall' }, { 'Fn::Or': [{ Condition: 'IsLarge' }, { Condition: 'IsSmall' }] }],
        },
      },
      Mappings: { Sizes: { 'sa-east-1': { small: 't4g.micro' } } },
      Resources: {
        Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Sub': `${OF('AWS::StackName')}-wakes` } } },
        Function: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'conversation' } },
        Database: { Type: 'AWS::RDS::DBInstance' },
      },
    },
    parameters: { Given: 'yes' },
    attributes: { 'Database.Endpoint.Address': '127.0.0.1' },
    imports: { 'other-vpc': 'vpc-1' },
  });

  it.each([
    [{ Ref: 'Queue' }, 'https://sqs.sa-east-1.amazonaws.com/000000000000/stack-wakes'],
    [{ 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:aws:sqs:sa-east-1:000000000000:stack-wakes'],
    [{ 'Fn::GetAtt': 'Function.Arn' }, 'arn:aws:lambda:sa-east-1:000000000000:function:conversation'],
    [{ 'Fn::GetAtt': ['Database', 'Endpoint.Address'] }, '127.0.0.1'],
    [{ Ref: 'Size' }, 'small'],
    [{ Ref: 'Given' }, 'yes'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'AWS::Region' }]] }, 'a-sa-east-1'],
    [{ 'Fn::Select': [2, { 'Fn::Split': ['/', 'https://host/'] }] }, 'host'],
    [
      { 'Fn::Sub': [`${OF('Word')} ${OF('!Word')} ${OF('Queue.QueueName')}`, { Word: 'w' }] },
      `w ${OF('Word')} stack-wakes`,
    ],
    [{ 'Fn::If': ['IsLarge', 'large', { 'Fn::If': ['Both', 'both', 'none'] }] }, 'both'],
    [{ 'Fn::ImportValue': { 'Fn::Sub': 'other-vpc' } }, 'vpc-1'],
    [{ 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, { Ref: 'Size' }] }, 't4g.micro'],
    [{ 'Fn::Base64': 'oi' }, 'b2k='],
    [{ a: [1, { Ref: 'AWS::NoValue' }], b: { Ref: 'AWS::NoValue' } }, { a: [1] }],
  ])('%j is %j', (value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  it('name what they do not know', () => {
    expect(() => resolve({ Ref: 'Nothing' })).toThrow('no resource Nothing');
    expect(() => resolve({ 'Fn::Cidr': [] })).toThrow('Fn::Cidr, which is not played here');
    expect(() => resolve({ 'Fn::ImportValue': 'x' })).toThrow('no stack exports x');
    expect(() => holds('Nothing')).toThrow('no condition Nothing');
  });
});

describe('a policy', () => {
  const allow = (actions: string[], resources: string[], effect: Statement['effect'] = 'Allow'): Statement => ({
    effect,
    actions,
    resources,
  });

  it('allows what a statement names, and a denial outweighs it', () => {
    const statements = [allow(['sqs:Send*'], ['arn:q'])];
    expect(isAllowed(statements, 'sqs:SendMessage', 'arn:q')).toBe(true);
    expect(isAllowed(statements, 'sqs:SendMessage', 'arn:other')).toBe(false);
    expect(isAllowed(statements, 'sqs:ReceiveMessage', 'arn:q')).toBe(false);
    expect(isAllowed([...statements, allow(['*'], ['arn:?'], 'Deny')], 'sqs:SendMessage', 'arn:q')).toBe(false);
  });

  it.each([
    ['/assets/*', '/assets/web.css', true],
    ['/assets/*', '/asset/x', false],
    ['*', '', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-b-b', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
  ])('%s fits %s: %j', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });
});

describe('a schedule', () => {
  it.each([
    ['rate(5 minutes)', '2026-11-27T12:00:30Z', '2026-11-27T12:05:30Z'],
    ['rate(1 day)', '2026-11-27T12:00:00Z', '2026-11-28T12:00:00Z'],
    ['cron(20 6 * * ? *)', '2026-11-27T06:20:00Z', '2026-11-28T06:20:00Z'],
    ['cron(20 6 * * ? *)', '2026-11-27T06:19:59Z', '2026-11-27T06:20:00Z'],
    ['cron(0/15 8-10 ? * 2-6 *)', '2026-11-27T10:46:00Z', '2026-11-30T08:00:00Z'],
  ])('%s after %s runs at %s', (expression, after, expected) => {
    expect(nextRun(expression, Date.parse(after))).toBe(Date.parse(expected));
  });
});

describe('API Gateway', () => {
  it('gives a webhook to SQS in the form that SQS reads', () => {
    const template =
      "Action=SendMessage&MessageBody=$util.urlEncode($input.body)&MessageAttribute.1.Name=checked-by&MessageAttribute.1.Value.DataType=String&MessageAttribute.1.Value.StringValue=api-gateway&MessageAttribute.2.Name=traceparent&MessageAttribute.2.Value.DataType=String&MessageAttribute.2.Value.StringValue=$util.urlEncode($input.params().header.get('traceparent'))";
    const body = '{"text":"1 & 2 = 3 😀"}';
    const form = renderMapping(template, { body, header: () => '00-a-b-01' });
    const { action, input } = queryAsJson(form, '/000000000000/webhooks');
    expect(action).toBe('SendMessage');
    expect(input).toEqual({
      QueueUrl: 'http://sqs.invalid/000000000000/webhooks',
      MessageBody: '{"text":"1 & 2 = 3 \\ud83d\\ude00"}',
      MessageAttributes: {
        'checked-by': { DataType: 'String', StringValue: 'api-gateway' },
        traceparent: { DataType: 'String', StringValue: '00-a-b-01' },
      },
    });
    expect(JSON.parse(Object(input).MessageBody)).toEqual(JSON.parse(body));
  });

  it('does not play a template that it does not know', () => {
    const input = { body: '', header: () => undefined };
    expect(() => renderMapping('a=$context.requestId', input)).toThrow('$context.requestId');
    expect(() => renderMapping("a=$input.json('$')", input)).toThrow('not played here');
  });

  it('takes the route that says most', () => {
    const route = (method: string, path: string): RouteModel => ({
      id: `${method} ${path}`,
      method,
      path,
      needsKey: true,
      integration: { kind: 'lambda', functionArn: 'arn' },
    });
    const routes = [route('ANY', '/{path+}'), route('ANY', '/'), route('GET', '/a/{b}'), route('GET', '/a/c')];
    const found = (method: string, path: string) => routeFor(routes, method, path)?.id;
    expect(found('GET', '/a/c')).toBe('GET /a/c');
    expect(found('GET', '/a/d')).toBe('GET /a/{b}');
    expect(found('POST', '/a/d')).toBe('ANY /{path+}');
    expect(found('GET', '/a/d/e')).toBe('ANY /{path+}');
    expect(found('GET', '/')).toBe('ANY /');
  });

  it('lets a burst pass and then its rate', () => {
    let now = 0;
    const passes = bucket({ rate: 2, burst: 3 }, () => now);
    expect([passes(), passes(), passes(), passes()]).toEqual([true, true, true, false]);
    now = 500;
    expect([passes(), passes()]).toEqual([true, false]);
  });
});
