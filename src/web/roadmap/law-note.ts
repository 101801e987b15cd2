import { html } from 'hono/html';
import type { LawRule } from '../../domain/law/rule.ts';
import { findLawRule, shownAs } from '../../domain/law/rules.ts';
import type { LocalDate } from '../../domain/time/local-date.ts';
import { formatDate } from '../format.ts';
import type { Markup } from '../page.ts';

/** A rule of law with its citation and the day on which it was last looked up; nothing where it may not be shown. */
export function lawNote(ruleId: string, today: LocalDate): Markup {
  const [rule] = shownRules([ruleId], today);
  return rule ? html`<span class="source law">${ruleWords(rule, today)}</span>` : html``;
}

/** Several rules under one line, for whoever wants to know or to show them to a creditor. */
export function lawNotes(ruleIds: readonly string[], today: LocalDate): Markup {
  const rules = shownRules(ruleIds, today);
  if (rules.length === 0) return html``;
  const doubtful = rules.some((rule) => shownAs(rule, today) === 'with-caution');
  return html`<details class="law-notes"><summary>O que a lei diz${doubtful ? ' (confirme antes)' : ''}</summary><ul>${rules.map((rule) => html`<li>${ruleWords(rule, today)}</li>`)}</ul></details>`;
}

/** Whether what rests on all these rules may be said at all. */
export function mayBeSaid(ruleIds: readonly string[], today: LocalDate): boolean {
  return shownRules(ruleIds, today).length === ruleIds.length;
}

/** Without those withheld, and without ids of an older table. */
function shownRules(ruleIds: readonly string[], today: LocalDate): readonly LawRule[] {
  return ruleIds.flatMap((id) => {
    const rule = findLawRule(id);
    return rule && shownAs(rule, today) !== 'withheld' ? [rule] : [];
  });
}

function ruleWords(rule: LawRule, today: LocalDate): Markup {
  const caution = shownAs(rule, today) === 'with-caution';
  return html`${rule.title}: ${rule.citation}, conferido em ${formatDate(rule.checkedOn)}.${caution ? html` <strong>Confirme antes de contar com isso.</strong>` : ''}`;
}
