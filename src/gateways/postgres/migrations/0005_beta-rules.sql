-- What was changed, and when admission was braked, is only ever added to.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% only grows', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END
$$;
--> statement-breakpoint
CREATE TRIGGER settings_changes_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON settings_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER admission_brake_changes_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON admission_brake_changes
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Whoever has a conversation is in.
INSERT INTO admissions (person_id, status, way, asked_at, admitted_at)
SELECT c.person_id, 'admitted', 'before', p.created_at, p.created_at
FROM conversations c JOIN people p ON p.id = c.person_id
WHERE c.state IS NOT NULL
ON CONFLICT DO NOTHING;
