import { createHash } from 'node:crypto';
import { type AwsCredentials, awsSignedFetch } from '../../src/gateways/aws/signed-fetch.ts';
import type { SignedFetch } from '../../src/platform/signed-fetch.ts';
import { isAllowed } from '../template/is-allowed.ts';
import type { RoleModel, StageModel } from '../template/stage-model.ts';

/** Something that a role's policy does not allow, and that was tried. */
export type Denial = { readonly role: string; readonly action: string; readonly resource: string };

/** Who may speak to the stand-ins of AWS: the roles of the stage, known by the access key that each one has here. */
export type Callers = {
  /** Takes over the roles of a template; those of others that had these names are replaced. */
  readonly know: (model: Pick<StageModel, 'roles'>) => void;
  readonly credentialsOf: (roleArn: string, region: string) => AwsCredentials;
  readonly signedFetchOf: (roleArn: string, region: string) => SignedFetch;
  /** `undefined` when the role may; else what it may not, which is also kept. */
  readonly refuse: (accessKeyId: string | undefined, action: string, resource: string) => Denial | undefined;
  readonly denials: () => readonly Denial[];
};

export function callers({ onDenied }: { readonly onDenied: (denial: Denial) => void }): Callers {
  const byKey = new Map<string, RoleModel>();
  const denials: Denial[] = [];

  function credentialsOf(roleArn: string, region: string): AwsCredentials {
    return { region, accessKeyId: keyOf(roleArn), secretAccessKey: 'nothing-here-checks-signatures' };
  }

  return {
    know({ roles }) {
      for (const role of roles) byKey.set(keyOf(role.arn), role);
    },
    credentialsOf,
    signedFetchOf: (roleArn, region) => awsSignedFetch(credentialsOf(roleArn, region)),
    refuse(accessKeyId, action, resource) {
      const role = byKey.get(accessKeyId ?? '');
      if (role && isAllowed(role.statements, action, resource)) return undefined;
      const denial = { role: role?.id ?? 'nobody', action, resource };
      denials.push(denial);
      onDenied(denial);
      return denial;
    },
    denials: () => [...denials],
  };
}

function keyOf(roleArn: string): string {
  return `ASIA${createHash('sha256').update(roleArn).digest('hex').slice(0, 16).toUpperCase()}`;
}
