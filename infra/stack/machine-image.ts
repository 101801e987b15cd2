import type { Scope } from './scope.ts';

/** Amazon Linux 2023: the pinned one, or the newest at the time of the deployment. */
export function machineImage({ environment }: Scope, architecture: 'arm64' | 'x86'): string {
  const pinned = environment.images?.[architecture];
  if (pinned !== undefined) return pinned;
  const name = architecture === 'x86' ? 'x86_64' : architecture;
  return `{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${name}}}`;
}
