CREATE TABLE "misunderstood" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"teller" uuid NOT NULL,
	"words" text NOT NULL,
	"slot" text NOT NULL,
	"attempts" smallint NOT NULL,
	"why" text NOT NULL,
	"brain" text NOT NULL,
	"day" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "teller" uuid;--> statement-breakpoint
CREATE INDEX "misunderstood_teller" ON "misunderstood" USING btree ("teller");--> statement-breakpoint
CREATE INDEX "misunderstood_day" ON "misunderstood" USING btree ("day");