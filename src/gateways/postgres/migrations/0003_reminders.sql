CREATE TABLE "reminder_agendas" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"turns" integer NOT NULL,
	"until" date NOT NULL,
	"agenda" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder_looks" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"instance" text NOT NULL,
	"reply_to" text NOT NULL,
	"heard_at" timestamp with time zone NOT NULL,
	"next_look_at" timestamp with time zone NOT NULL,
	"turns" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"person_id" uuid NOT NULL,
	"debt_id" text DEFAULT '' NOT NULL,
	"kind" text NOT NULL,
	"day" date NOT NULL,
	"occasion" text NOT NULL,
	"wording" smallint NOT NULL,
	"held" boolean NOT NULL,
	"reminded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "reminders_person_id_day_pk" PRIMARY KEY("person_id","day")
);
--> statement-breakpoint
ALTER TABLE "outbox" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "reminder_looks_next" ON "reminder_looks" USING btree ("next_look_at");