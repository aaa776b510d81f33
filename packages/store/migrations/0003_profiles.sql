CREATE TABLE "fragment_decisions" (
	"id" serial PRIMARY KEY NOT NULL,
	"fragment_id" integer NOT NULL,
	"outlet_id" text NOT NULL,
	"action" text NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"reason" text,
	"reviewer" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undoes" integer
);
--> statement-breakpoint
CREATE TABLE "profile_fragments" (
	"id" serial PRIMARY KEY NOT NULL,
	"outlet_id" text NOT NULL,
	"text" text NOT NULL,
	"place" text NOT NULL,
	"kind" text NOT NULL,
	"frequency" integer NOT NULL,
	"texts" integer NOT NULL,
	"learned_at" timestamp with time zone NOT NULL,
	"first_seen" text,
	"last_seen" text,
	"example" jsonb,
	"status" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "source_profiles" (
	"outlet_id" text PRIMARY KEY NOT NULL,
	"learned_from" integer NOT NULL,
	"learned_at" timestamp with time zone NOT NULL,
	"applied_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "furniture_head" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "furniture_inline" integer;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "furniture_tail" integer;--> statement-breakpoint
ALTER TABLE "profile_fragments" ADD CONSTRAINT "profile_fragments_outlet_id_source_profiles_outlet_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."source_profiles"("outlet_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "source_profiles" ADD CONSTRAINT "source_profiles_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "fragment_decisions_fragment" ON "fragment_decisions" USING btree ("fragment_id");--> statement-breakpoint
CREATE INDEX "fragment_decisions_outlet" ON "fragment_decisions" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "profile_fragments_outlet" ON "profile_fragments" USING btree ("outlet_id");