CREATE TABLE "premium" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"premium_until" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "premium_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_id" text NOT NULL,
	"reason" text,
	"premium_until" timestamp with time zone,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "premium_charges" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" uuid,
	"amount" integer NOT NULL,
	"days" integer NOT NULL,
	"status" text DEFAULT 'opening' NOT NULL,
	"pix" text,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"expires_at" timestamp with time zone,
	"paid_at" timestamp with time zone,
	"refunded_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "premium_changes_person" ON "premium_changes" USING btree ("person_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "premium_changes_charge" ON "premium_changes" USING btree ("source_id","source") WHERE source <> 'operator';--> statement-breakpoint
CREATE INDEX "premium_charges_person" ON "premium_charges" USING btree ("person_id","created_at") WHERE person_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX "premium_charges_unsettled" ON "premium_charges" USING btree ("created_at") WHERE status IN ('opening', 'open', 'cancelled', 'refunding');