-- Pages of people read as this role: of the tables below it sees the rows of the person that `app.person_id` names, of others
-- nothing, and it writes nothing. A role belongs to the whole server, so another database of it may have made it, or make it now.
DO $$
BEGIN
  CREATE ROLE denserola_pages NOLOGIN;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
  WHEN insufficient_privilege THEN
    RAISE WARNING 'There is no role denserola_pages, and % may not create it: pages read without row-level security.', current_user;
END
$$;
--> statement-breakpoint
DO $$
DECLARE
  owned record;
BEGIN
  IF to_regrole('denserola_pages') IS NULL THEN
    RETURN;
  END IF;
  IF NOT pg_has_role('denserola_pages', 'MEMBER') THEN
    GRANT denserola_pages TO CURRENT_USER;
  END IF;
  FOR owned IN
    SELECT * FROM (VALUES
      ('people', 'id'), ('conversations', 'person_id'), ('roadmaps', 'person_id'), ('premium', 'person_id'),
      ('premium_changes', 'person_id'), ('domain_events', 'person_id')
    ) AS tables (name, person)
  LOOP
    EXECUTE format('GRANT SELECT ON %I TO denserola_pages', owned.name);
    -- The owner of the tables, which is who we connect as, is not bound by it.
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', owned.name);
    EXECUTE format(
      'CREATE POLICY one_person ON %I FOR SELECT TO denserola_pages USING (%I = nullif(current_setting(''app.person_id'', true), '''')::uuid)',
      owned.name, owned.person);
  END LOOP;
EXCEPTION
  WHEN insufficient_privilege THEN
    RAISE WARNING '% may not use the role denserola_pages: pages read without row-level security.', current_user;
END
$$;
