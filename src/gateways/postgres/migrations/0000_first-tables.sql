CREATE TABLE "conversations" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"fence" bigint DEFAULT 0 NOT NULL,
	"leased_until" timestamp with time zone,
	"turns_begun" integer DEFAULT 0 NOT NULL,
	"state" json,
	"opted_out" boolean DEFAULT false NOT NULL,
	"updated_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "domain_events" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"type" text NOT NULL,
	"event" json NOT NULL,
	"occurred_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"lane" text NOT NULL,
	"instance" text NOT NULL,
	"kind" text NOT NULL,
	"address" text,
	"alias" text,
	"sent_at" bigint NOT NULL,
	"received_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"payload" "bytea" NOT NULL,
	"due_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "inbox_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "opt_outs" (
	"address_hash" text PRIMARY KEY NOT NULL,
	"opted_out_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"instance" text NOT NULL,
	"reply_to" text NOT NULL,
	"text" text NOT NULL,
	"purpose" text NOT NULL,
	"status" text DEFAULT 'pending' NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"due_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"claimed_by" text,
	"claimed_for" text,
	"first_tried_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"provider_message_id" text,
	"receipt" text,
	"receipt_rank" smallint DEFAULT 0 NOT NULL,
	"last_error" text,
	"forget_when_ended" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"erased_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "person_addresses" (
	"address" text PRIMARY KEY NOT NULL,
	"address_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_merges" (
	"merged_id" uuid PRIMARY KEY NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_state" json,
	"merged_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "quarantine" (
	"digest" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"reason" text NOT NULL,
	"raw" "bytea" NOT NULL,
	"address" text,
	"quarantined_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roadmap_links" (
	"secret_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "roadmaps" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"roadmap" json NOT NULL,
	"made_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stored_secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"secret" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_addresses" ADD CONSTRAINT "person_addresses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "domain_events_person" ON "domain_events" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "inbox_conversation_pending" ON "inbox" USING btree ("address") WHERE done_at IS NULL AND lane = 'conversation';--> statement-breakpoint
CREATE INDEX "inbox_delivery_pending" ON "inbox" USING btree ("due_at") WHERE done_at IS NULL AND lane = 'delivery';--> statement-breakpoint
CREATE INDEX "inbox_address" ON "inbox" USING btree ("address") WHERE address IS NOT NULL;--> statement-breakpoint
CREATE INDEX "outbox_unfinished_by_person" ON "outbox" USING btree ("person_id","id") WHERE status IN ('pending', 'sending', 'unknown');--> statement-breakpoint
CREATE INDEX "outbox_unfinished_by_time" ON "outbox" USING btree ("due_at") WHERE status IN ('pending', 'sending', 'unknown');--> statement-breakpoint
CREATE UNIQUE INDEX "outbox_provider_message" ON "outbox" USING btree ("provider_message_id","instance") WHERE provider_message_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "outbox_person" ON "outbox" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "person_addresses_person" ON "person_addresses" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "quarantine_address" ON "quarantine" USING btree ("address") WHERE address IS NOT NULL;--> statement-breakpoint
CREATE INDEX "roadmap_links_person" ON "roadmap_links" USING btree ("person_id");