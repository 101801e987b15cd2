import type { Stage } from '../environments/environment.ts';
import type { Suppression } from './suppressions.ts';
import type { Finding } from './template.ts';

export type Explained = {
  readonly unexplained: readonly Finding[];
  readonly suppressed: number;
  /** Which suppressions were needed. */
  readonly used: ReadonlySet<Suppression>;
};

/** Sets each finding against the list of those that stay with a reason. */
export function explainFindings(stage: Stage, findings: readonly Finding[], list: readonly Suppression[]): Explained {
  const used = new Set<Suppression>();
  const unexplained = findings.filter((finding) => {
    const found = list.filter((suppression) => covers(suppression, stage, finding));
    for (const suppression of found) used.add(suppression);
    return found.length === 0;
  });
  return { unexplained, suppressed: findings.length - unexplained.length, used };
}

function covers({ rule, resources, stages }: Suppression, stage: Stage, finding: Finding): boolean {
  return (
    finding.rule.startsWith(rule) &&
    (stages === undefined || stages.includes(stage)) &&
    resources.some((pattern) => fits(pattern, finding.logicalId))
  );
}

/** `*` at the beginning, at the end or in between. */
function fits(pattern: string, name: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.join('');
  if (rest.length === 0) return pattern === name;
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
