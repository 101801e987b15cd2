import type { LocalDate } from '../time/local-date.ts';
import { CONSUMER_RULES } from './consumer-rules.ts';
import { CREDIT_RULES } from './credit-rules.ts';
import { LIVING_RULES } from './living-rules.ts';
import type { LawRule, LawRuleId, RuleText } from './rule.ts';

/** The rule with this id. */
export function lawRule(id: LawRuleId): LawRule {
  return { id, ...TEXTS[id] };
}

/** The rule with this id, which may be of an older version of the table: undefined then. */
export function findLawRule(id: string): LawRule | undefined {
  return isRuleId(id) ? lawRule(id) : undefined;
}

/** All rules, for pages that list them and for the review test. */
export function lawRules(): readonly LawRule[] {
  return Object.keys(TEXTS).filter(isRuleId).map(lawRule);
}

/**
 * How a rule may be shown on this day. `plain`: as it is. `with-caution`: in doubt (uncertain, or its review is overdue),
 * and harmless if wrong: say that it must be confirmed. `withheld`: no longer in force or not yet, or in doubt while a
 * person could be harmed by acting on it (`harmIfWrong`): not a word of it.
 */
export function shownAs(rule: LawRule, today: LocalDate): 'plain' | 'with-caution' | 'withheld' {
  if (rule.validUntil !== undefined && rule.validUntil < today) return 'withheld';
  if (rule.validFrom !== undefined && rule.validFrom > today) return 'withheld';
  const inDoubt = rule.confidence === 'uncertain' || rule.reviewOn <= today;
  if (!inDoubt) return 'plain';
  return rule.harmIfWrong === undefined ? 'with-caution' : 'withheld';
}

const TEXTS: { readonly [Id in LawRuleId]: RuleText } = { ...CONSUMER_RULES, ...CREDIT_RULES, ...LIVING_RULES };

function isRuleId(id: string): id is LawRuleId {
  return Object.hasOwn(TEXTS, id);
}
