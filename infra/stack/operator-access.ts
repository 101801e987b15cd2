import * as iam from 'aws-cdk-lib/aws-iam';

/** What a machine needs so that operators reach it by Session Manager: no key, no open port, and every session in CloudTrail. */
export function operatorAccess(): iam.PolicyStatement {
  return new iam.PolicyStatement({
    sid: 'SessionManager',
    actions: [
      'ssm:UpdateInstanceInformation',
      'ssmmessages:CreateControlChannel',
      'ssmmessages:CreateDataChannel',
      'ssmmessages:OpenControlChannel',
      'ssmmessages:OpenDataChannel',
    ],
    resources: ['*'],
  });
}

/** A role that EC2 machines take. */
export function machineTrust(): iam.PolicyDocument {
  return new iam.PolicyDocument({
    statements: [
      new iam.PolicyStatement({
        principals: [new iam.ServicePrincipal('ec2.amazonaws.com')],
        actions: ['sts:AssumeRole'],
      }),
    ],
  });
}
