import type pg from 'pg';
import type { Contact, Contacts } from '../../ports/contacts.ts';
import { asFault } from './database.ts';

export function postgresContacts({ pool }: { readonly pool: pg.Pool }): Contacts {
  return {
    of: (personId) =>
      asFault('contact', async () => {
        const { rows } = await pool.query<Contact>({
          name: 'contact-of',
          text: `SELECT instance, reply_to AS "replyTo" FROM outbox
                 WHERE person_id = $1 AND reply_to <> '' ORDER BY id DESC LIMIT 1`,
          values: [personId],
        });
        return rows[0];
      }),
  };
}
