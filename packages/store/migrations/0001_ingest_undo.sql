CREATE TABLE "retired_articles" (
	"id" serial PRIMARY KEY NOT NULL,
	"article_key" text NOT NULL,
	"article_id" text NOT NULL,
	"title_text" text,
	"parsed" text NOT NULL,
	"states" jsonb NOT NULL,
	"reason" text NOT NULL,
	"replaced_by" text,
	"ingest_id" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"restored_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "ingests" ADD COLUMN "undone_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "retired_articles" ADD CONSTRAINT "retired_articles_ingest_id_ingests_id_fk" FOREIGN KEY ("ingest_id") REFERENCES "public"."ingests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "retired_articles_key" ON "retired_articles" USING btree ("article_key");--> statement-breakpoint
CREATE INDEX "retired_articles_ingest" ON "retired_articles" USING btree ("ingest_id");--> statement-breakpoint
CREATE INDEX "articles_given_id" ON "articles" USING hash ("given_id");--> statement-breakpoint
CREATE INDEX "articles_url" ON "articles" USING hash ("url");