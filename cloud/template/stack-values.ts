import type { Resource } from './template.ts';

/** Where the stack stands. */
export type StackPlace = { readonly name: string; readonly region: string; readonly account: string };

/** A property that is a name, as it stands in the template. */
export type NameOf = (property: string) => string | undefined;

/** What `Ref` gives for a resource: its URL, ARN or name, by what kind of thing it is. */
export function refOf(id: string, { Type }: Resource, { name, region, account }: StackPlace, named: NameOf): string {
  const own = (property: string) => named(property) ?? `${name}-${id}`;
  switch (Type) {
    case 'AWS::SQS::Queue':
      return `https://sqs.${region}.amazonaws.com/${account}/${own('QueueName')}`;
    case 'AWS::SecretsManager::Secret':
      return `arn:aws:secretsmanager:${region}:${account}:secret:${own('Name')}-${sixOf(id)}`;
    case 'AWS::Lambda::Function':
      return own('FunctionName');
    case 'AWS::IAM::Role':
      return own('RoleName');
    case 'AWS::S3::Bucket':
      return own('BucketName').toLowerCase();
    case 'AWS::RDS::DBInstance':
      return own('DBInstanceIdentifier');
    case 'AWS::ApiGateway::RestApi':
      return id.toLowerCase();
    case 'AWS::ApiGateway::Stage':
      return own('StageName');
    case 'AWS::Logs::LogGroup':
      return own('LogGroupName');
    default:
      return id;
  }
}

/** What `Fn::GetAtt` gives. Addresses are made up: nothing has one before it runs. */
export function attributeOf(
  id: string,
  attribute: string,
  resource: Resource,
  place: StackPlace,
  named: NameOf,
): string {
  const { region, account } = place;
  const ref = refOf(id, resource, place, named);
  switch (`${resource.Type} ${attribute}`) {
    case 'AWS::SQS::Queue Arn':
      return `arn:aws:sqs:${region}:${account}:${ref.slice(ref.lastIndexOf('/') + 1)}`;
    case 'AWS::SQS::Queue QueueName':
      return ref.slice(ref.lastIndexOf('/') + 1);
    case 'AWS::Lambda::Function Arn':
      return `arn:aws:lambda:${region}:${account}:function:${ref}`;
    case 'AWS::IAM::Role Arn':
      return `arn:aws:iam::${account}:role/${ref}`;
    case 'AWS::S3::Bucket Arn':
      return `arn:aws:s3:::${ref}`;
    case 'AWS::Logs::LogGroup Arn':
      return `arn:aws:logs:${region}:${account}:log-group:${ref}:*`;
    case 'AWS::Lambda::Url FunctionUrl':
      return `https://${id.toLowerCase()}.lambda-url.${region}.on.aws/`;
    case 'AWS::RDS::DBInstance Endpoint.Port':
      return '5432';
    default:
      return `${id}.${attribute}`.toLowerCase();
  }
}

/** Secrets Manager puts six characters of its own behind a name; always the same ones here. */
function sixOf(id: string): string {
  return id.padEnd(6, 'x').slice(0, 6);
}
