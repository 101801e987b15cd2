import { fullDiff, ResourceImpact } from '@aws-cdk/cloudformation-diff';
import type { Stage } from '../environments/environment.ts';
import { IN_PLACE, REPLACEMENTS } from './replacements.ts';
import type { Resource, Template } from './template.ts';

/** Something that does not simply stay or change in place. */
export type Change = {
  readonly logicalId: string;
  readonly type: string;
  /** `let go`: removed from the stack, not from the account. */
  readonly impact: 'replaced' | 'may be replaced' | 'removed' | 'let go';
  /** Which properties bring it about; none for a removal. */
  readonly properties: readonly string[];
};

export type Upgrade = {
  /** Of what holds data: must be none. */
  readonly dataReplaced: readonly Change[];
  readonly explained: readonly (Change & { readonly reason: string })[];
  readonly unexplained: readonly Change[];
};

/** What CloudFormation would replace or remove on the way from the template of one stage to that of another. */
export function upgrade(from: Template, to: Template, step: readonly [Stage, Stage]): Upgrade {
  const changes = changesBetween(from, to);
  const reasoned = changes.map((change) => ({ ...change, reason: reasonFor(change, step) }));
  return {
    dataReplaced: changes.filter((change) => holdsData(from.Resources[change.logicalId]) && !keepsData(change)),
    explained: reasoned.flatMap(({ reason, ...change }) => (reason === undefined ? [] : [{ ...change, reason }])),
    unexplained: changes.filter((change) => reasonFor(change, step) === undefined),
  };
}

/** Whatever people's data, the only copy of a secret or of a message, or an address that others know, lies in. */
export function holdsData(resource: Resource | undefined): boolean {
  if (resource === undefined || resource.Properties.SourceDBInstanceIdentifier !== undefined) return false;
  return HOLD_DATA.has(resource.Type);
}

const HOLD_DATA: ReadonlySet<string> = new Set([
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBSubnetGroup',
  'AWS::S3::Bucket',
  'AWS::SecretsManager::Secret',
  'AWS::SQS::Queue',
  'AWS::RedshiftServerless::Namespace',
  'AWS::EC2::VPC',
  'AWS::EC2::Subnet',
  'AWS::EC2::EIP',
  'AWS::CloudFront::Distribution',
]);

/** Let go: still there. Perhaps replaced: not, when it is for properties that AWS changes in place. */
function keepsData({ type, impact, properties }: Change): boolean {
  if (impact === 'let go') return true;
  if (impact !== 'may be replaced') return false;
  return properties.every((property) => IN_PLACE.some((one) => one.type === type && one.property === property));
}

function reasonFor(change: Change, [before, after]: readonly [Stage, Stage]): string | undefined {
  const listed = REPLACEMENTS.find(
    ({ step, logicalId, impact }) =>
      step[0] === before && step[1] === after && logicalId === change.logicalId && impact === change.impact,
  );
  if (listed) return listed.reason;
  if (change.impact !== 'may be replaced') return undefined;
  const reasons = change.properties.map(
    (property) => IN_PLACE.find((one) => one.type === change.type && one.property === property)?.reason,
  );
  return reasons.includes(undefined) ? undefined : reasons.join(' ');
}

function changesBetween(from: Template, to: Template): readonly Change[] {
  const changes: Change[] = [];
  fullDiff(from, to).resources.forEachDifference((logicalId, difference) => {
    const impact = IMPACTS.get(difference.changeImpact);
    if (impact === undefined) return;
    const properties = Object.entries(difference.propertyUpdates)
      .filter(([, { changeImpact }]) => changeImpact !== undefined && IMPACTS.has(changeImpact))
      .map(([name]) => name);
    changes.push({ logicalId, type: difference.oldResourceType ?? '', impact, properties });
  });
  return changes.toSorted((one, other) => one.logicalId.localeCompare(other.logicalId));
}

const IMPACTS: ReadonlyMap<ResourceImpact, Change['impact']> = new Map([
  [ResourceImpact.WILL_REPLACE, 'replaced'],
  [ResourceImpact.MAY_REPLACE, 'may be replaced'],
  [ResourceImpact.WILL_DESTROY, 'removed'],
  [ResourceImpact.WILL_ORPHAN, 'let go'],
]);
