import type { Resource, Template } from './template.ts';

/** `action on what`, one for each pair that the policies of a role grant. */
export function grantedActions(template: Template, role: string): readonly string[] {
  const policies = template.Resources[role]?.Properties.Policies;
  if (!Array.isArray(policies)) return [];
  return policies
    .flatMap((policy: Policy) => policy.PolicyDocument.Statement)
    .flatMap((statement) =>
      listOf(statement.Action).flatMap((action) =>
        listOf(statement.Resource).map((resource) => `${action} on ${nameOf(resource, template)}`),
      ),
    )
    .toSorted();
}

type Policy = {
  readonly PolicyDocument: {
    readonly Statement: readonly { readonly Action: string | readonly string[]; readonly Resource: unknown }[];
  };
};

function listOf<Item>(value: Item | readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value : [value as Item];
}

/** An ARN as the logical id of what it names, with what is behind it. */
function nameOf(resource: unknown, template: Template): string {
  if (typeof resource === 'string') return resource;
  if (typeof resource !== 'object' || resource === null) return JSON.stringify(resource);
  if ('Ref' in resource) return String(resource.Ref);
  if ('Fn::GetAtt' in resource && Array.isArray(resource['Fn::GetAtt'])) return String(resource['Fn::GetAtt'][0]);
  if ('Fn::Join' in resource && Array.isArray(resource['Fn::Join'])) return nameOfJoin(resource['Fn::Join'], template);
  return JSON.stringify(resource);
}

function nameOfJoin([separator, parts]: readonly unknown[], template: Template): string {
  const joined = listOf(parts)
    .map((part) => (typeof part === 'string' ? part : nameOf(part, template)))
    .join(String(separator));
  const group = /:log-group:(.*):\*$/.exec(joined)?.[1];
  return (group && logOf(group, template)) || joined;
}

function logOf(group: string, { Resources }: Template): string | undefined {
  return Object.entries(Resources).find(
    ([, { Type, Properties }]: readonly [string, Resource]) =>
      Type === 'AWS::Logs::LogGroup' && Properties.LogGroupName === group,
  )?.[0];
}
