import type { Told } from './client-log.ts';
import { confirmedPayments } from './people.ts';
import type { Meant, Records, SentMessage, Stored } from './records.ts';

/** What was promised and is not so; each violation is a sentence with ids and sums, never a person's words. */
export type Verdict = {
  /** Acknowledged, and neither in the inbox nor in quarantine, or there without having had an effect. */
  readonly lost: readonly string[];
  /** A payment that counts more than once, or that nobody told. */
  readonly duplicateEffects: readonly string[];
  readonly repliesMissing: readonly string[];
  readonly repliesDoubled: readonly string[];
  /** Acknowledged before the other was even written, and yet behind it. */
  readonly orderViolations: readonly string[];
  /** What still waits although the campaign is over, or never came in however often it was told. */
  readonly unfinished: readonly string[];
};

/** Compares the three records. Pure, so that each kind of violation can be shown to be seen. */
export function verdict(records: Records): Verdict {
  const { told, stored, sent } = records;
  const chats = chatsOf(records);
  return {
    lost: [...lostWebhooks(told, stored), ...chats.flatMap(effectsMissing)],
    duplicateEffects: [...doubleRows(stored), ...chats.flatMap(effectsTooMany)],
    repliesMissing: chats.flatMap(repliesMissing),
    repliesDoubled: [...chats.flatMap(repliesDoubled), ...unmeant(stored, sent)],
    orderViolations: chats.flatMap(outOfOrder),
    unfinished: [
      ...(stored.unfinished > 0 ? [`${stored.unfinished} rows still wait`] : []),
      ...neverArrived(told, stored),
    ],
  };
}

export function violationsIn(found: Verdict): number {
  return Object.values(found).reduce((sum, kind) => sum + kind.length, 0);
}

/** One person's side of each record; payments in whole reais. */
type Chat = {
  readonly phone: string;
  readonly told: readonly PaymentTold[];
  /** Those that must have had their effect: in the inbox by the end, whether or not anybody was told so. */
  readonly due: readonly number[];
  readonly known: readonly number[];
  readonly happened: readonly number[];
  readonly confirmed: readonly number[];
  readonly meant: readonly Meant[];
  readonly left: readonly SentMessage[];
};
type PaymentTold = Told & { readonly reais: number };

function chatsOf({ told, stored, sent }: Records): readonly Chat[] {
  const payments = told.flatMap((one) => (one.payment ? [{ ...one, ...one.payment }] : []));
  const byPhone = Map.groupBy(payments, ({ phone }) => phone);
  const leftByPhone = Map.groupBy(sent, ({ phone }) => phone);
  const inbox = new Set(stored.inbox);
  return [...byPhone].map(([phone, theirs]) => {
    const left = leftByPhone.get(phone) ?? [];
    return {
      phone: `…${phone.slice(-4)}`,
      told: theirs,
      due: theirs.filter((one) => one.acknowledgedAt !== undefined || inbox.has(one.id)).map(({ reais }) => reais),
      known: (stored.known.get(phone) ?? []).map((centavos) => centavos / 100),
      happened: (stored.happened.get(phone) ?? []).map((centavos) => centavos / 100),
      confirmed: left.flatMap(({ text }) => confirmedPayments(text)),
      meant: stored.outbox.get(phone) ?? [],
      left,
    };
  });
}

function lostWebhooks(told: readonly Told[], stored: Stored): readonly string[] {
  const inbox = new Set(stored.inbox);
  const quarantine = stored.quarantine.join('\n');
  return told
    .filter(({ acknowledgedAt, id }) => acknowledgedAt !== undefined && !inbox.has(id) && !quarantine.includes(id))
    .map(({ id }) => `${id} was acknowledged and is nowhere`);
}

/** Sooner or later a webhook or the gap sweep brings everything; only poison that a restart of the gateway forgot is gone. */
function neverArrived(told: readonly Told[], stored: Stored): readonly string[] {
  const inbox = new Set(stored.inbox);
  return told
    .filter(({ id, payment, acknowledgedAt, forgottenAt }) => {
      if (acknowledgedAt !== undefined || inbox.has(id)) return false;
      return payment !== undefined || forgottenAt === undefined;
    })
    .map(({ id }) => `${id} was never taken in`);
}

function doubleRows({ inbox }: Stored): readonly string[] {
  return repeated(inbox).map((id) => `${id} has several rows`);
}

function effectsMissing({ due, known, happened, phone }: Chat): readonly string[] {
  return due.flatMap((reais) => [
    ...(known.includes(reais) ? [] : [`the conversation of ${phone} knows nothing of ${reais}`]),
    ...(happened.includes(reais) ? [] : [`no event tells that ${phone} paid ${reais}`]),
  ]);
}

/** Doubles, what nobody told, and, should both escape somehow, a sum that is not the sum of what was told. */
function effectsTooMany({ told, due, known, happened, phone }: Chat): readonly string[] {
  const sums = new Set(told.map(({ reais }) => reais));
  return [known, happened].flatMap((effects) => {
    const odd = [...repeated(effects), ...effects.filter((reais) => !sums.has(reais))];
    if (odd.length > 0) return odd.map((reais) => `${reais} of ${phone} counts otherwise than once`);
    return total(effects) > total(due) ? [`${phone} paid ${total(due)}, counted as ${total(effects)}`] : [];
  });
}

/** Each payment is confirmed to the person, and each message that was meant for them has left. */
function repliesMissing({ due, confirmed, meant, left, phone }: Chat): readonly string[] {
  const ids = new Set(left.map(({ id }) => id));
  const told = new Set(confirmed);
  return [
    ...due.filter((reais) => !told.has(reais)).map((reais) => `${phone} never read that ${reais} was noted`),
    ...meant
      .filter(({ status, messageId }) => status !== 'cancelled' && !(messageId !== null && ids.has(messageId)))
      .map(({ status }) => `a message for ${phone} is ${status} and did not leave`),
  ];
}

function repliesDoubled({ confirmed, phone }: Chat): readonly string[] {
  return repeated(confirmed).map((reais) => `${phone} read more than once that ${reais} was noted`);
}

/** What reached a phone and belongs to no message that was meant. */
function unmeant(stored: Stored, sent: readonly SentMessage[]): readonly string[] {
  const meant = new Set([...stored.outbox.values()].flat().map(({ messageId }) => messageId));
  return sent
    .filter(({ id }) => !meant.has(id))
    .map(({ id, phone, text }) => {
      const twin = stored.outbox.get(phone)?.find((one) => one.text === text);
      return twin ? `${id} repeats message ${twin.id} of the outbox` : `${id} left without being meant`;
    });
}

/**
 * What was acknowledged before another was written must come before it: in what the conversation knows, in what happened, and
 * in what the person read. Messages that were under way at the same time may be taken in either order.
 */
function outOfOrder({ told, known, happened, confirmed, meant, left, phone }: Chat): readonly string[] {
  const times = new Map(told.map((one) => [one.reais, one]));
  const swapped = [known, happened, confirmed].flatMap((all) => {
    const effects = [...new Set(all)];
    return effects.flatMap((later, index) => {
      const acknowledged = times.get(later)?.acknowledgedAt ?? Number.POSITIVE_INFINITY;
      const before = effects.slice(0, index).find((reais) => (times.get(reais)?.writtenAt ?? 0) > acknowledged);
      return before === undefined ? [] : [`${phone}: ${later} came behind ${before}, which was written after it`];
    });
  });
  const place = new Map(left.map(({ id }, index) => [id, index]));
  const places = meant.flatMap(({ messageId }) => place.get(messageId ?? '') ?? []);
  const isRising = places.every((one, index) => index === 0 || one > (places[index - 1] ?? 0));
  return isRising ? swapped : [...swapped, `${phone} got messages in another order than they were meant`];
}

function repeated<Value>(values: readonly Value[]): readonly Value[] {
  const seen = new Set<Value>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
