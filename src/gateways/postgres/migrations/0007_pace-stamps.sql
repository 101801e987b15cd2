CREATE TABLE "pace_stamps" (
	"key" text PRIMARY KEY NOT NULL,
	"idle_at" timestamp with time zone NOT NULL
);
