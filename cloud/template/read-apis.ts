import { type Properties, propertiesOf } from './properties.ts';
import type { IntegrationModel, RestApiModel, RouteModel, Throttle, UsagePlanModel } from './stage-model.ts';

type Of = (...types: readonly string[]) => readonly Properties[];
type RefOf = (id: string) => string;

/** The REST APIs of API Gateway, each with its one stage. */
export function readApis(of: Of, ref: RefOf, region: string): readonly RestApiModel[] {
  const resources = new Map(of('AWS::ApiGateway::Resource').map((one) => [ref(one.id), one]));
  const methods = of('AWS::ApiGateway::Method');
  const stages = of('AWS::ApiGateway::Stage');

  function pathOf(resourceId: string): string {
    const found = resources.get(resourceId);
    if (found === undefined) return '';
    return `${pathOf(found.text('ParentId'))}/${found.text('PathPart')}`;
  }

  return of('AWS::ApiGateway::RestApi').map((api) => {
    const id = ref(api.id);
    const stage = stages.find((one) => one.text('RestApiId') === id);
    if (stage === undefined) throw new Error(`${api.id} has no stage`);
    const routes = methods
      .filter((method) => method.text('RestApiId') === id)
      .map((method) => routeOf(method, pathOf(method.text('ResourceId')) || '/'));
    return {
      id,
      host: `${id}.execute-api.${region}.amazonaws.com`,
      stageName: stage.text('StageName'),
      throttle: throttleOfStage(stage),
      takesBinary: api.list('BinaryMediaTypes').length > 0,
      routes,
    };
  });
}

export function readUsagePlans(of: Of, ref: RefOf): readonly UsagePlanModel[] {
  const values = new Map(of('AWS::ApiGateway::ApiKey').map((key) => [ref(key.id), key.text('Value')]));
  const links = of('AWS::ApiGateway::UsagePlanKey');
  return of('AWS::ApiGateway::UsagePlan').map((plan) => {
    const { RateLimit, BurstLimit } = plan.object('Throttle');
    const { Limit, Period } = plan.object('Quota');
    if (Period !== undefined && Period !== 'DAY') throw new Error(`${plan.id} has a quota for a ${String(Period)}`);
    return {
      id: plan.id,
      throttle: RateLimit === undefined ? undefined : { rate: Number(RateLimit), burst: Number(BurstLimit) },
      quotaPerDay: Limit === undefined ? undefined : Number(Limit),
      apiIds: plan.list('ApiStages').map((one) => String(Object(one).ApiId)),
      keys: links
        .filter((link) => link.text('UsagePlanId') === ref(plan.id))
        .flatMap((link) => values.get(link.text('KeyId')) ?? []),
    };
  });
}

function routeOf(method: Properties, path: string): RouteModel {
  return {
    id: method.id,
    method: method.text('HttpMethod'),
    path,
    needsKey: method.all.ApiKeyRequired === true,
    integration: integrationOf(propertiesOf(method.id, method.object('Integration'))),
  };
}

function integrationOf(integration: Properties): IntegrationModel {
  const uri = integration.text('Uri');
  const ofFunction = /:lambda:path\/[^/]+\/functions\/([^/]+)\/invocations$/.exec(uri)?.[1];
  if (integration.text('Type') === 'AWS_PROXY' && ofFunction) return { kind: 'lambda', functionArn: ofFunction };
  const queueName = /:sqs:path\/\d+\/([^/]+)$/.exec(uri)?.[1];
  if (integration.text('Type') !== 'AWS' || queueName === undefined) {
    throw new Error(`${integration.id} is integrated with ${uri}, which is not played here`);
  }
  return {
    kind: 'sqs',
    queueName,
    roleArn: integration.text('Credentials'),
    templates: Object.fromEntries(
      Object.entries(integration.object('RequestTemplates')).map(([type, one]) => [type, String(one)]),
    ),
    responses: integration.list('IntegrationResponses').map((one) => {
      const { SelectionPattern, StatusCode, ResponseTemplates } = Object(one);
      return {
        pattern: SelectionPattern === undefined ? undefined : String(SelectionPattern),
        status: Number(StatusCode),
        body: String(Object(ResponseTemplates)['application/json'] ?? ''),
      };
    }),
  };
}

function throttleOfStage(stage: Properties): Throttle | undefined {
  const all = stage.list('MethodSettings').map(Object);
  const whole = all.find(({ HttpMethod, ResourcePath }) => HttpMethod === '*' && ResourcePath === '/*');
  if (whole?.ThrottlingRateLimit === undefined) return undefined;
  return { rate: Number(whole.ThrottlingRateLimit), burst: Number(whole.ThrottlingBurstLimit) };
}
