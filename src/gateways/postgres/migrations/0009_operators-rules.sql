-- The audit log is only ever added to. The trigger stops whoever may write to the table, its owner and a superuser too;
-- the grants stop the role that we connect with from trying. Undoing either is possible for an owner of the database, and
-- is then seen: each row carries the hash of the one before it.
CREATE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'operator_audit is only ever added to' USING ERRCODE = 'insufficient_privilege';
END
$$;--> statement-breakpoint
CREATE TRIGGER operator_audit_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON operator_audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_audit();--> statement-breakpoint
ALTER TABLE operator_audit ENABLE ALWAYS TRIGGER operator_audit_is_append_only;--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON operator_audit FROM PUBLIC;--> statement-breakpoint
REVOKE UPDATE, DELETE, TRUNCATE ON operator_audit FROM CURRENT_USER;
