import { CfnDeletionPolicy, type CfnResource } from 'aws-cdk-lib';

/** Neither a removal from the template nor the end of the stack takes it away. */
export function keep<Resource extends CfnResource>(resource: Resource): Resource {
  resource.cfnOptions.deletionPolicy = CfnDeletionPolicy.RETAIN;
  resource.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  return resource;
}
