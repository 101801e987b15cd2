CREATE TABLE "operator_audit" (
	"id" bigint PRIMARY KEY NOT NULL,
	"recorded_at" bigint NOT NULL,
	"operator_id" text NOT NULL,
	"action" text NOT NULL,
	"about" text NOT NULL,
	"reason" text NOT NULL,
	"details" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "handoffs" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"instance" text NOT NULL,
	"reply_to" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"taken_at" timestamp with time zone,
	"taken_by" uuid,
	"until" timestamp with time zone,
	"returned_at" timestamp with time zone,
	"returned_by" text
);
--> statement-breakpoint
CREATE TABLE "operator_grants" (
	"session_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"granted_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "operator_grants_session_hash_person_id_pk" PRIMARY KEY("session_hash","person_id")
);
--> statement-breakpoint
CREATE TABLE "operator_invitations" (
	"secret_hash" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"role" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "operator_sessions" (
	"session_hash" text PRIMARY KEY NOT NULL,
	"operator_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operator_tries" (
	"key" text PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"wait_until" timestamp with time zone NOT NULL,
	"tried_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"role" text NOT NULL,
	"sealed_secret" text NOT NULL,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"deactivated_at" timestamp with time zone,
	CONSTRAINT "operators_name_key_unique" UNIQUE("name_key")
);
--> statement-breakpoint
ALTER TABLE "operator_grants" ADD CONSTRAINT "operator_grants_session_hash_operator_sessions_session_hash_fk" FOREIGN KEY ("session_hash") REFERENCES "public"."operator_sessions"("session_hash") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "operator_sessions" ADD CONSTRAINT "operator_sessions_operator_id_operators_id_fk" FOREIGN KEY ("operator_id") REFERENCES "public"."operators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "operator_audit_about" ON "operator_audit" USING btree ("about");--> statement-breakpoint
CREATE INDEX "handoffs_person" ON "handoffs" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "handoffs_open" ON "handoffs" USING btree ("asked_at") WHERE returned_at IS NULL;--> statement-breakpoint
CREATE INDEX "operator_sessions_operator" ON "operator_sessions" USING btree ("operator_id");--> statement-breakpoint
CREATE INDEX "domain_events_watched" ON "domain_events" USING btree ("id") WHERE type IN ('feedback-given', 'feedback-explained', 'crisis-noticed');