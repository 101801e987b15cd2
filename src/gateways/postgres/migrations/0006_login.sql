CREATE TABLE "login_codes" (
	"browser_hash" text PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"person_id" uuid,
	"limit_key" text NOT NULL,
	"visitor_key" text,
	"tries" smallint DEFAULT 0 NOT NULL,
	"asked_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_links" (
	"link_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "login_sessions" (
	"session_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"level" text NOT NULL,
	"begun_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "login_codes_asked" ON "login_codes" USING btree ("asked_at");--> statement-breakpoint
CREATE INDEX "login_codes_person" ON "login_codes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "login_links_person" ON "login_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "login_sessions_person" ON "login_sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "login_sessions_seen" ON "login_sessions" USING btree ("seen_at");