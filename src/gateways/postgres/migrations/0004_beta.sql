CREATE TABLE "admission_brake" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"state" json NOT NULL,
	"figures" json NOT NULL,
	"judged_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admission_brake_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"state" json NOT NULL,
	"figures" json NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "admissions" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"ticket" bigserial NOT NULL,
	"status" text NOT NULL,
	"way" text,
	"cohort" text,
	"invitation_id" bigint,
	"instance" text,
	"reply_to" text,
	"rests" boolean DEFAULT false NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"admitted_at" timestamp with time zone,
	"wrong_codes" smallint DEFAULT 0 NOT NULL,
	"wrong_since" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"cohort" text NOT NULL,
	"most_uses" integer NOT NULL,
	"uses" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" text NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "invitations_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"name" text PRIMARY KEY NOT NULL,
	"value" json NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "settings_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"before" json NOT NULL,
	"after" json NOT NULL,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"changed_by" text NOT NULL,
	"why" text NOT NULL
);
--> statement-breakpoint
CREATE INDEX "admissions_waiting" ON "admissions" USING btree ("ticket") WHERE status = 'waiting';--> statement-breakpoint
CREATE INDEX "admissions_admitted" ON "admissions" USING btree ("admitted_at") WHERE status = 'admitted';--> statement-breakpoint
CREATE INDEX "settings_changes_name" ON "settings_changes" USING btree ("name","id");