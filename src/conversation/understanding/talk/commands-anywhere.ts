import type { Slot } from '../../../contracts/command.ts';
import { type Clause, withoutFillers } from '../text/clauses.ts';
import { withoutCourtesies } from '../text/courtesies.ts';
import { phraseBook } from '../text/phrase-book.ts';
import type { Found, Reading } from '../text/tokens.ts';
import { type AnywhereCommand, COMMANDS_INSIDE, WHOLE_COMMANDS } from './anywhere-words.data.ts';

/** Fill a clause by themselves: "sair" stops, "quero sair das dívidas" and "não quero parar de pagar" do not. */
const wholeClause = phraseBook<AnywhereCommand['kind']>(WHOLE_COMMANDS);

/** Clear wherever they stand. */
const insideClause = phraseBook<AnywhereCommand['kind']>(COMMANDS_INSIDE);

const NEGATIONS: ReadonlySet<string> = new Set(['nao', 'nunca', 'sem', 'nem']);

/** The commands of this kind in a turn, each once. */
export function readAnywhereCommands(
  reading: Reading,
  clauses: readonly Clause[],
  slot?: Slot,
): readonly AnywhereCommand[] {
  const inside = insideClause.all(reading.words).flatMap((found) => {
    const { from, value } = found;
    if (isOnlySupposed(found, reading) || isForSaying(found, reading)) return [];
    const negated = NEGATIONS.has(reading.words[from - 1] ?? '') || NEGATIONS.has(reading.words[from - 2] ?? '');
    // "sou menor não, tenho 23": the no of the north-east stands at the end.
    if (value === 'minor' && reading.words[found.to] === 'nao') return [];
    if (value === 'human' && (isCalledByOthers(found, reading) || isOfFirm(found, reading))) return [];
    const aboutChild = value === 'minor' && /^(?:filh|net|sobrinh)/.test(reading.words[from - 1] ?? '');
    return negated || aboutChild ? [] : [value];
  });
  const whole = clauses.flatMap(({ words }) => wholeCommands(words));
  const young = slot === 'consent' ? agesOfMinors.all(reading.words).map(() => 'minor' as const) : [];
  const kinds = new Set([...inside, ...whole, ...young, ...(saysChildsAge(clauses, slot) ? ['minor' as const] : [])]);
  // "volta pra me lembrar" holds "para me lembrar".
  if (kinds.has('start-reminders')) kinds.delete('stop-reminders');
  // "parar lembretes" is not "parar", and who asks for a person does not ask to be left alone.
  if (kinds.has('stop-reminders') || kinds.has('human')) kinds.delete('opt-out');
  // "não autorizo nada" to "posso usar seus dados?" is a no.
  if (slot === 'consent' && !reading.words.some((word) => OF_MESSAGES.test(word))) kinds.delete('opt-out');
  return [...kinds].map((kind) => ({ kind }));
}

const OF_MESSAGES =
  /^(?:receb|mand|envi|mensag|msg|zap|whats|list|sai|parar?$|pare|stop|tir[ae]|cham|contat|contact|ligac|propaganda|bloque|descad|inscri|unsub|cancel|perturb|incomod|ench|escrev|procur)/;

/** "foi no cartão da minha vó, tenho 14": an age by itself, where no count is asked for. */
function saysChildsAge(clauses: readonly Clause[], slot: Slot | undefined): boolean {
  const last = clauses.at(-1)?.words.join(' ') ?? '';
  const mayTell = slot === 'debts' || slot === 'worry';
  return mayTell && clauses.length > 1 && /^(?:eu )?(?:so )?tenho (?:so )?1[0124567](?: anos?)?$/.test(last);
}

/** "se eu quiser sair depois apaga tudo?", "quando apaga tudo eu fico sem vender": asked or told, and no order. */
function isOnlySupposed({ from, to, value }: Found<AnywhereCommand['kind']>, { words }: Reading): boolean {
  if (value !== 'delete-data' && value !== 'stop-reminders') return false;
  const before = words.slice(Math.max(0, from - FAR_CONDITION), from);
  const start = before.findLastIndex((word) => ['.', '\n', '!', '?'].includes(word));
  const isConditional = before.slice(start + 1).some((word) => ['se', 'caso', 'quando'].includes(word));
  const asksLater = words.slice(to).includes('?') && words.slice(from, to + 3).includes('depois');
  return isConditional || asksLater;
}

const FAR_CONDITION = 8;

/** "uma financeira me liga 20x por dia": who calls is no request. */
function isCalledByOthers({ from, to }: Found<unknown>, { words }: Reading): boolean {
  if (words[from] !== 'me' || !/^(?:lig|telefon)/.test(words[from + 1] ?? '')) return false;
  const before = words[from - 1];
  const isAsked = before === undefined || BEFORE_REQUEST.has(before);
  return !isAsked || /^(?:\d+|x|toda|todo|direto|sempre|o|de|cobrando|ate)$/.test(words[to] ?? '');
}

/** "como falar com o atendente do Santander": whose people they are. */
function isOfFirm({ to }: Found<unknown>, { words }: Reading): boolean {
  const isWhose = /^d[ao]s?$/.test(words[to] ?? '');
  return (
    isWhose &&
    !/^(?:voces?|equipe|suporte|plantao|time|servico|aplicativo|atendimento|denserola\w*)$/.test(words[to + 1] ?? '')
  );
}

const BEFORE_REQUEST: ReadonlySet<string> = new Set(
  '\n , . ! ? favor pode podem alguem voces voce quero queria que e entao so moca dora gentileza preciso'
    .split(' ')
    .concat('\n'),
);

/** "é só pra avisar que mudei": what one writes for. The verb is "para", and no "pra". */
function isForSaying({ from, value }: Found<AnywhereCommand['kind']>, { words, tokens, source }: Reading): boolean {
  if (value !== 'stop-reminders' || words[from] !== 'para') return false;
  const token = tokens[from];
  const isShort = token !== undefined && !/^p[aá]ra/i.test(source.slice(token.start, token.end));
  const next = words[from + 1] === 'me' || words[from + 1] === 'te' ? words[from + 2] : words[from + 1];
  return isShort || /^(?:avisar|lembrar|cobrar)$/.test(next ?? '');
}

/** "sair", "SAIR 😢", "cancela minha inscrição e não me chame mais": the whole clause, or each part of it, is a command. */
function wholeCommands(words: readonly string[]): readonly AnywhereCommand['kind'][] {
  if (words.length > LONGEST_COMMAND) return [];
  const said = wholeCommand(words);
  if (said) return [said];
  const parts = partsOf(words).map(wholeCommand);
  return parts.length > 1 ? (parts.every((part) => part !== undefined) ? parts : []) : [];
}

/** Longer clauses tell something. */
const LONGEST_COMMAND = 24;

function wholeCommand(words: readonly string[]): AnywhereCommand['kind'] | undefined {
  return (
    wholeClause.whole(withoutFillers(words))?.value ??
    wholeClause.whole(words)?.value ??
    wholeClause.whole(withoutCourtesies(words))?.value
  );
}

function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const at = words.indexOf('e');
  return at <= 0 ? [words] : [words.slice(0, at), ...partsOf(words.slice(at + 1))];
}

/** "tenho 16, pode?" to "você tem 18 anos ou mais?". */
const agesOfMinors = phraseBook<true>([
  [
    true,
    [
      '(tenho|fiz|so|sou|faco|idade) (so|apenas|de|ainda|com)? (10|11|12|13|14|15|16|17|doze|treze|quatorze|catorze|quinze|dezesseis|dezessete)',
      '(nao|ainda_nao) (tenho|fiz|completei) (18|dezoito|idade)',
    ],
  ],
]);
