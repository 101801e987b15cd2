import type pg from 'pg';

/**
 * Removes all that is kept of a person but the mark that they opted out. Keys of the inbox stay, so that a webhook which
 * EvolutionAPI repeats later is still known; a key names a message, nobody. What the person wrote after this turn began
 * is left pending: it starts a new conversation. The person's row stays without a name, for the goodbye that is about to
 * be sent and for counts.
 */
export async function erasePerson(tx: pg.PoolClient, personId: string): Promise<void> {
  for (const statement of ERASE) await tx.query(statement, [personId]);
}

const OWN_ADDRESSES = 'SELECT address FROM person_addresses WHERE person_id = $1';

const ERASE = [
  // Who would begin something for the person waits, and then finds them erased.
  'SELECT FROM people WHERE id = $1 FOR NO KEY UPDATE',
  // Before all else: a payment that is being counted ends before it, and what it wrote is deleted with the rest. What may still be
  // paid stays, without its person, so that the money goes back.
  'UPDATE premium_charges SET person_id = NULL WHERE person_id = $1',
  `UPDATE inbox SET payload = '', address = NULL, alias = NULL, done_at = coalesce(done_at, clock_timestamp())
   WHERE address IN (${OWN_ADDRESSES}) AND (done_at IS NOT NULL OR lane = 'delivery')`,
  `DELETE FROM quarantine WHERE address IN (${OWN_ADDRESSES})`,
  'DELETE FROM outbox WHERE person_id = $1',
  'DELETE FROM domain_events WHERE person_id = $1',
  'DELETE FROM misunderstood WHERE teller = (SELECT teller FROM conversations WHERE person_id = $1)',
  // One that nobody was told of stays until then: it holds nothing but a name that means nobody any more.
  'DELETE FROM operator_notices WHERE about = $1::text AND told_at IS NOT NULL',
  'DELETE FROM handoffs WHERE person_id = $1',
  'DELETE FROM operator_grants WHERE person_id = $1',
  'DELETE FROM roadmap_links WHERE person_id = $1',
  'DELETE FROM roadmaps WHERE person_id = $1',
  'DELETE FROM login_sessions WHERE person_id = $1',
  'DELETE FROM login_links WHERE person_id = $1',
  'DELETE FROM login_codes WHERE person_id = $1',
  'DELETE FROM reminder_looks WHERE person_id = $1',
  'DELETE FROM reminder_agendas WHERE person_id = $1',
  'DELETE FROM reminders WHERE person_id = $1',
  'DELETE FROM admissions WHERE person_id = $1',
  'DELETE FROM premium WHERE person_id = $1',
  'DELETE FROM premium_changes WHERE person_id = $1',
  'DELETE FROM person_merges WHERE kept_id = $1',
  'DELETE FROM conversations WHERE person_id = $1',
  'DELETE FROM person_addresses WHERE person_id = $1',
  'UPDATE people SET erased_at = clock_timestamp() WHERE id = $1',
];
