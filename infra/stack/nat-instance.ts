import { type CfnResource, Fn } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as iam from 'aws-cdk-lib/aws-iam';
import { keep } from './keep.ts';
import { machineImage } from './machine-image.ts';
import { machineTrust, operatorAccess } from './operator-access.ts';
import { nameOf, type Scope } from './scope.ts';

type NatNeeds = {
  readonly vpcId: string;
  readonly cidr: string;
  readonly subnetId: string;
  readonly after: CfnResource;
};

/**
 * A t4g.nano that passes IPv4 on: a tenth of a NAT gateway's price. Its address outlives it. It is also the operators' way to
 * the database and to EvolutionAPI, by port forwarding of Session Manager (docs/first-deployment.md).
 */
export function natInstance(scope: Scope, { vpcId, cidr, subnetId, after }: NatNeeds) {
  const { stack, sizes } = scope;
  const group = new ec2.CfnSecurityGroup(stack, 'NatGroup', {
    vpcId,
    groupDescription: 'The way out for IPv4',
    securityGroupIngress: [{ ipProtocol: '-1', cidrIp: cidr, description: 'From the private subnets' }],
    securityGroupEgress: [{ ipProtocol: '-1', cidrIp: '0.0.0.0/0', description: 'The internet' }],
  });
  const role = new iam.CfnRole(stack, 'NatRole', {
    assumeRolePolicyDocument: machineTrust(),
    policies: [{ policyName: 'operators', policyDocument: new iam.PolicyDocument({ statements: [operatorAccess()] }) }],
  });
  const profile = new iam.CfnInstanceProfile(stack, 'NatProfile', { roles: [role.ref] });
  const instance = new ec2.CfnInstance(stack, 'NatInstance', {
    iamInstanceProfile: profile.ref,
    imageId: machineImage(scope, 'arm64'),
    instanceType: sizes.natInstanceType,
    // An address of its own for the first minute, until the lasting one is put in its place.
    networkInterfaces: [{ deviceIndex: '0', subnetId, groupSet: [group.attrGroupId], associatePublicIpAddress: true }],
    sourceDestCheck: false,
    metadataOptions: { httpTokens: 'required', httpPutResponseHopLimit: 1 },
    blockDeviceMappings: [{ deviceName: '/dev/xvda', ebs: { encrypted: true, volumeType: 'gp3', volumeSize: 8 } }],
    // Five CPU credits an hour are enough for what it passes on; more must not cost.
    creditSpecification: { cpuCredits: 'standard' },
    userData: Fn.base64(FORWARD),
    tags: [{ key: 'Name', value: nameOf(scope, 'nat') }],
  });
  instance.addResourceDependency(after);
  const address = new ec2.CfnEIP(stack, 'NatAddress', { domain: 'vpc' });
  address.addResourceDependency(after);
  keep(address);
  new ec2.CfnEIPAssociation(stack, 'NatAddressAssociation', {
    allocationId: address.attrAllocationId,
    instanceId: instance.ref,
  });
  return { instanceId: instance.ref, address: address.attrPublicIp, groupId: group.attrGroupId };
}

const FORWARD = `#!/bin/bash
set -euo pipefail
echo net.ipv4.ip_forward=1 > /etc/sysctl.d/90-forward.conf
sysctl --system
# The address changes once while this runs.
until dnf install -y nftables; do sleep 5; done
cat > /etc/nftables/forward.nft <<'RULES'
table ip nat {
  chain postrouting {
    type nat hook postrouting priority srcnat; policy accept;
    ip saddr 10.0.0.0/8 ip daddr != 10.0.0.0/8 masquerade
  }
}
RULES
echo 'include "/etc/nftables/forward.nft"' > /etc/sysconfig/nftables.conf
systemctl enable --now nftables
`;
