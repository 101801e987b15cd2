/** A person of the team. Each role may do all that the ones before it may. */
export type OperatorRole = 'viewer' | 'operator' | 'admin';

export type Operator = {
  readonly id: string;
  readonly name: string;
  readonly role: OperatorRole;
};

export const OPERATOR_ROLES = ['viewer', 'operator', 'admin'] as const satisfies readonly OperatorRole[];

/** True when the operator's role is this one or one above it. */
export function mayActAs({ role }: Pick<Operator, 'role'>, least: OperatorRole): boolean {
  return OPERATOR_ROLES.indexOf(role) >= OPERATOR_ROLES.indexOf(least);
}
