import { Fn } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Data } from './data.ts';
import {
  clientNameOf,
  EVOLUTION_PORT,
  evolutionDatabase,
  evolutionImage,
  evolutionSettings,
} from './evolution-settings.ts';
import { machineImage } from './machine-image.ts';
import type { Network } from './network.ts';
import { machineTrust, operatorAccess } from './operator-access.ts';
import { nameOf, type Scope } from './scope.ts';

/** EvolutionAPI on one machine in a private subnet. It keeps nothing: sessions and messages are in PostgreSQL. */
export function evolutionInstance(
  scope: Scope,
  network: Network,
  data: Data,
  size: { readonly instanceType: string; readonly heapMb: number },
): { readonly url: string } {
  const { stack, sizes, environment } = scope;
  const log = new logs.CfnLogGroup(stack, 'EvolutionInstanceLog', {
    logGroupName: `/denserola/${environment.name}/evolution-instance`,
    retentionInDays: sizes.logDays,
  });
  const profile = new iam.CfnInstanceProfile(stack, 'EvolutionProfile', {
    roles: [roleOf(scope, data, log).ref],
  });
  const instance = new ec2.CfnInstance(stack, 'EvolutionInstance', {
    imageId: machineImage(scope, 'x86'),
    instanceType: size.instanceType,
    subnetId: network.gatewaySubnets[0] ?? '',
    securityGroupIds: [network.groups.gateway],
    iamInstanceProfile: profile.ref,
    // More than its credits must not cost.
    creditSpecification: { cpuCredits: 'standard' },
    metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
    blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { encrypted: true, volumeType: 'gp3', volumeSize: 16 } }],
    userData: Fn.base64(startScript(scope, data, size.heapMb, log.ref)),
    tags: [{ key: 'Name', value: nameOf(scope, 'evolution') }],
  });
  return { url: `http://${instance.attrPrivateIp}:${EVOLUTION_PORT}` };
}

/** It reads its two secrets, writes its log, and lets operators in by Session Manager: no key, no open port. */
function roleOf({ stack }: Scope, data: Data, log: logs.CfnLogGroup): iam.CfnRole {
  const allow = (actions: readonly string[], resources: readonly string[]) =>
    new iam.PolicyStatement({ actions: [...actions], resources: [...resources] });
  return new iam.CfnRole(stack, 'EvolutionInstanceRole', {
    assumeRolePolicyDocument: machineTrust(),
    policies: [
      {
        policyName: 'evolution',
        policyDocument: new iam.PolicyDocument({
          statements: [
            allow(['secretsmanager:GetSecretValue'], [data.secrets.evolution, data.evolutionDatabaseSecret]),
            allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [log.attrArn]),
            operatorAccess(),
          ],
        }),
      },
    ],
  });
}

function startScript(scope: Scope, data: Data, heapMb: number, logGroup: string): string {
  const { region } = scope.environment;
  const settings = Object.entries(evolutionSettings(clientNameOf(1), heapMb)).map(
    ([name, value]) => `${name}=${value}`,
  );
  return `${AT_EVERY_BOOT}#!/bin/bash
set -euo pipefail
# The t2.micro has 1 GB: without this the first burst ends the process.
[ -f /swap ] || { dd if=/dev/zero of=/swap bs=1M count=1024; chmod 600 /swap; mkswap /swap; }
swapon /swap || true
until dnf install -y docker jq; do sleep 10; done
systemctl enable --now docker
install -d -m 700 /etc/evolution
cat > /etc/evolution/settings <<'SETTINGS'
${settings.join('\n')}
SETTINGS
cat > /etc/evolution/start <<'START'
#!/bin/bash
set -euo pipefail
secret() { aws secretsmanager get-secret-value --region ${region} --secret-id "$1" --query SecretString --output text; }
umask 077
{
  cat /etc/evolution/settings
  echo "AUTHENTICATION_API_KEY=$(secret ${data.secrets.evolution} | jq -r .apiKey)"
  echo "DATABASE_CONNECTION_URI=postgresql://evolution:$(secret ${data.evolutionDatabaseSecret} | jq -r .password)@${evolutionDatabase(data)}"
} > /run/evolution.env
exec docker run --rm --name evolution --env-file /run/evolution.env --publish ${EVOLUTION_PORT}:${EVOLUTION_PORT} \\
  --log-driver awslogs --log-opt awslogs-region=${region} --log-opt awslogs-group=${logGroup} \\
  --log-opt awslogs-stream=evolution ${evolutionImage(scope)}
START
chmod 700 /etc/evolution/start
cat > /etc/systemd/system/evolution.service <<'UNIT'
[Unit]
After=docker.service
Requires=docker.service
[Service]
ExecStartPre=-/usr/bin/docker rm --force evolution
ExecStart=/etc/evolution/start
ExecStop=/usr/bin/docker stop --time 30 evolution
Restart=always
RestartSec=10
[Install]
WantedBy=multi-user.target
UNIT
systemctl daemon-reload
systemctl enable evolution
systemctl restart evolution
--//--
`;
}

/**
 * CloudFormation gives changed settings to the same machine by stopping and starting it, so the script must run at each
 * start and not, as usual, at the first alone. A new machine beside the old one would hold the same session twice.
 */
const AT_EVERY_BOOT = `MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="//"

--//
Content-Type: text/cloud-config; charset="us-ascii"

cloud_final_modules:
  - [scripts-user, always]

--//
Content-Type: text/x-shellscript; charset="us-ascii"

`;
