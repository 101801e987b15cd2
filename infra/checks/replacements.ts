import type { Stage } from '../environments/environment.ts';

/** Something that CloudFormation replaces or removes when a stage is left, and why nothing is lost by it. */
export type Replacement = {
  readonly step: readonly [Stage, Stage];
  readonly logicalId: string;
  readonly impact: 'replaced' | 'removed' | 'let go';
  readonly reason: string;
};

/** A change that the schema calls a possible replacement, and that AWS makes in place for the values that we have. */
export type InPlace = { readonly type: string; readonly property: string; readonly reason: string };

export const IN_PLACE: readonly InPlace[] = [
  {
    type: 'AWS::RDS::DBInstance',
    property: 'MultiAZ',
    reason: 'ModifyDBInstance adds the second zone to the running database; the stack policy forbids anything else.',
  },
  {
    type: 'AWS::RDS::DBInstance',
    property: 'BackupRetentionPeriod',
    reason:
      'ModifyDBInstance changes the days between values above zero without a restart; the stack policy forbids anything else.',
  },
  {
    type: 'AWS::EC2::Instance',
    property: 'InstanceType',
    reason: 'A machine with an EBS volume is stopped, changed and started.',
  },
  {
    type: 'AWS::EC2::Instance',
    property: 'UserData',
    reason: 'A machine with an EBS volume is stopped, changed and started; its script runs at each start.',
  },
];

const DOOR =
  'API Gateway has taken its place behind the distribution before the clean-up removes it; EvolutionAPI repeats.';
const SESSION =
  'Its session is in PostgreSQL under the name of the first shard, which goes on with it (docs/growth.md).';

const removed = (step: readonly [Stage, Stage], reason: string, ...ids: readonly string[]): readonly Replacement[] =>
  ids.map((logicalId) => ({ step, logicalId, impact: 'removed', reason }));

export const REPLACEMENTS: readonly Replacement[] = [
  ...removed([1, 2], DOOR, 'DoorFunction', 'DoorRole', 'DoorUrl', 'DoorFromUrl', 'DoorThroughUrl'),
  ...removed([1, 2], DOOR, 'WebUrl', 'WebFromUrl', 'WebThroughUrl'),
  ...removed([1, 2], 'The log of a function that is gone.', 'DoorLog'),
  ...removed([2, 3], SESSION, 'EvolutionInstance', 'EvolutionInstanceRole', 'EvolutionProfile'),
  ...removed([2, 3], 'The log of a machine that is gone.', 'EvolutionInstanceLog'),
];
