CREATE TABLE "heard_quarters" (
	"instance" text NOT NULL,
	"quarter" timestamp with time zone NOT NULL,
	"heard" integer NOT NULL,
	"last_at" timestamp with time zone NOT NULL,
	CONSTRAINT "heard_quarters_instance_quarter_pk" PRIMARY KEY("instance","quarter")
);
--> statement-breakpoint
CREATE TABLE "heard_until" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"seq" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "instance_memory" (
	"instance" text NOT NULL,
	"part" text NOT NULL,
	"memory" json,
	"changed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "instance_memory_instance_part_pk" PRIMARY KEY("instance","part")
);
--> statement-breakpoint
CREATE TABLE "operator_alarms" (
	"condition" text NOT NULL,
	"about" text NOT NULL,
	"raised_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "operator_alarms_condition_about_pk" PRIMARY KEY("condition","about")
);
--> statement-breakpoint
CREATE TABLE "operator_notices" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	"details" json DEFAULT '{}'::json NOT NULL,
	"noticed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"due_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"told_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "operator_notices_untold" ON "operator_notices" USING btree ("due_at") WHERE told_at IS NULL;--> statement-breakpoint
CREATE INDEX "operator_notices_about" ON "operator_notices" USING btree ("about");--> statement-breakpoint
CREATE INDEX "outbox_proactive_tried" ON "outbox" USING btree ("instance","first_tried_at") WHERE purpose = 'proactive';