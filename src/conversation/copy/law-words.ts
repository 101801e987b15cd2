import type { LawRuleId } from '../../domain/law/rule.ts';
import { lawRule, shownAs } from '../../domain/law/rules.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';

/** What a rule gives, in its own words, with a caution while it is in doubt; nothing of one that is withheld. */
export function lawWords(id: LawRuleId, today: LocalDate): string {
  const rule = lawRule(id);
  switch (shownAs(rule, today)) {
    case 'plain':
      return rule.title;
    case 'with-caution':
      return `${rule.title} (confirma se ainda vale)`;
    case 'withheld':
      return '';
  }
}

/** The same as a sentence of its own. */
export function lawSentence(id: LawRuleId, today: LocalDate): string {
  const words = lawWords(id, today);
  return words === '' ? '' : `${words}.`;
}

/** The sentence with where it stands, for who must hold it against somebody. */
export function citedLaw(id: LawRuleId, today: LocalDate): string {
  const words = lawWords(id, today);
  return words === '' ? '' : `${words}. É lei: ${lawRule(id).citation}.`;
}
