CREATE TABLE "articles" (
	"key" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"given_id" text NOT NULL,
	"text" text NOT NULL,
	"text_exact" text,
	"title" jsonb,
	"title_text" text,
	"outlet_id" text,
	"outlet_basis" text,
	"published" jsonb,
	"published_given" text,
	"published_resolved" jsonb,
	"published_from" text,
	"said_start" date,
	"said_end" date,
	"dateline" jsonb,
	"credits" jsonb NOT NULL,
	"language" text NOT NULL,
	"url" text,
	"retrieved" text,
	"archive_url" text,
	"licence" text,
	"warnings" jsonb NOT NULL,
	"parser_version" text NOT NULL,
	"reading_hash" text NOT NULL,
	"characters" integer NOT NULL,
	"furniture_characters" integer NOT NULL,
	"removed_characters" integer NOT NULL,
	"words" integer NOT NULL,
	"furniture_words" integer NOT NULL,
	"lines" integer NOT NULL,
	"furniture_lines" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "articles_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "furniture" (
	"article_key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"kind" text NOT NULL,
	"rule" text NOT NULL,
	"text" text NOT NULL,
	"likeness" text NOT NULL,
	"characters" integer NOT NULL,
	CONSTRAINT "furniture_article_key_ordinal_pk" PRIMARY KEY("article_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "furniture_kinds" (
	"article_key" text NOT NULL,
	"kind" text NOT NULL,
	"characters" integer NOT NULL,
	"spans" integer NOT NULL,
	CONSTRAINT "furniture_kinds_article_key_kind_pk" PRIMARY KEY("article_key","kind")
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "removed" (
	"article_key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL,
	"kind" text,
	"step" text NOT NULL,
	"reason" text NOT NULL,
	"characters" integer NOT NULL,
	CONSTRAINT "removed_article_key_ordinal_pk" PRIMARY KEY("article_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" text PRIMARY KEY NOT NULL,
	"article_key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"machine" jsonb NOT NULL,
	"edits" jsonb,
	"review_status" text NOT NULL,
	"dropped_by" text,
	"harm" text NOT NULL,
	"qualifier" text NOT NULL,
	"low" integer,
	"best" integer,
	"high" integer,
	"term" text,
	"victim_category" text NOT NULL,
	"victim_party" text,
	"perpetrator_party" text,
	"source_type" text NOT NULL,
	"assertion" text NOT NULL,
	"scope" text NOT NULL,
	"relation" text NOT NULL,
	"place_id" text,
	"place_name" text,
	"implicit" boolean NOT NULL,
	"violent" boolean NOT NULL,
	"furniture" boolean NOT NULL,
	"confidence" double precision NOT NULL,
	"rule" text NOT NULL,
	"quote" text NOT NULL,
	"words" text NOT NULL,
	"search" text NOT NULL,
	"outlet_id" text,
	"said_start" date,
	"said_end" date,
	"happened_start" date,
	"happened_end" date,
	"weekday" integer,
	"origin_id" text,
	"origin_basis" text,
	"origin_reason" text,
	"origin_relation" text,
	"event_id" text,
	"superseded_by" text,
	"when_resolved" jsonb
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"claim_id" text NOT NULL,
	"ordinal" integer NOT NULL,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"quote_start" integer NOT NULL,
	"quote_end" integer NOT NULL,
	"part" text NOT NULL,
	CONSTRAINT "mentions_claim_id_ordinal_pk" PRIMARY KEY("claim_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "claim_origins" (
	"claim_id" text PRIMARY KEY NOT NULL,
	"origin_id" text NOT NULL,
	"basis" text NOT NULL,
	"reason" text NOT NULL,
	"relation" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "copies" (
	"a_key" text NOT NULL,
	"b_key" text NOT NULL,
	"share_a" double precision NOT NULL,
	"share_b" double precision NOT NULL,
	"direction" text NOT NULL,
	"credit" text,
	"basis" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "copies_a_key_b_key_pk" PRIMARY KEY("a_key","b_key")
);
--> statement-breakpoint
CREATE TABLE "copy_passages" (
	"a_key" text NOT NULL,
	"b_key" text NOT NULL,
	"ordinal" integer NOT NULL,
	"a_start" integer NOT NULL,
	"a_end" integer NOT NULL,
	"b_start" integer NOT NULL,
	"b_end" integer NOT NULL,
	CONSTRAINT "copy_passages_a_key_b_key_ordinal_pk" PRIMARY KEY("a_key","b_key","ordinal")
);
--> statement-breakpoint
CREATE TABLE "event_claims" (
	"event_id" text NOT NULL,
	"claim_id" text NOT NULL,
	"role" text NOT NULL,
	"superseded_by" text,
	CONSTRAINT "event_claims_event_id_claim_id_pk" PRIMARY KEY("event_id","claim_id")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"label" text NOT NULL,
	"data" jsonb NOT NULL,
	"corroboration" text NOT NULL,
	"start_day" date,
	"end_day" date,
	"place_name" text
);
--> statement-breakpoint
CREATE TABLE "origins" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"party" text
);
--> statement-breakpoint
CREATE TABLE "facts" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ingest_articles" (
	"ingest_id" integer NOT NULL,
	"article_key" text NOT NULL,
	"change" text NOT NULL,
	CONSTRAINT "ingest_articles_ingest_id_article_key_pk" PRIMARY KEY("ingest_id","article_key")
);
--> statement-breakpoint
CREATE TABLE "ingests" (
	"id" serial PRIMARY KEY NOT NULL,
	"label" text,
	"started_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" serial PRIMARY KEY NOT NULL,
	"claim_id" text NOT NULL,
	"action" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" text,
	"reviewer" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undoes" integer
);
--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_id_outlets_id_fk" FOREIGN KEY ("outlet_id") REFERENCES "public"."outlets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "furniture" ADD CONSTRAINT "furniture_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "furniture_kinds" ADD CONSTRAINT "furniture_kinds_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "removed" ADD CONSTRAINT "removed_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_origins" ADD CONSTRAINT "claim_origins_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_origins" ADD CONSTRAINT "claim_origins_origin_id_origins_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."origins"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_a_key_articles_key_fk" FOREIGN KEY ("a_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copies" ADD CONSTRAINT "copies_b_key_articles_key_fk" FOREIGN KEY ("b_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_passages" ADD CONSTRAINT "copy_passages_a_key_articles_key_fk" FOREIGN KEY ("a_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_passages" ADD CONSTRAINT "copy_passages_b_key_articles_key_fk" FOREIGN KEY ("b_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_claim_id_claims_id_fk" FOREIGN KEY ("claim_id") REFERENCES "public"."claims"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ingest_articles" ADD CONSTRAINT "ingest_articles_ingest_id_ingests_id_fk" FOREIGN KEY ("ingest_id") REFERENCES "public"."ingests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "articles_outlet" ON "articles" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "articles_said" ON "articles" USING btree ("said_start");--> statement-breakpoint
CREATE INDEX "furniture_likeness" ON "furniture" USING btree ("likeness");--> statement-breakpoint
CREATE INDEX "claims_article" ON "claims" USING btree ("article_key");--> statement-breakpoint
CREATE INDEX "claims_outlet" ON "claims" USING btree ("outlet_id");--> statement-breakpoint
CREATE INDEX "claims_event" ON "claims" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "claims_origin" ON "claims" USING btree ("origin_id");--> statement-breakpoint
CREATE INDEX "claims_said" ON "claims" USING btree ("said_start","id" collate "C");--> statement-breakpoint
CREATE INDEX "claims_happened" ON "claims" USING btree ("happened_start","id" collate "C");--> statement-breakpoint
CREATE INDEX "claims_review" ON "claims" USING btree ("review_status");--> statement-breakpoint
CREATE INDEX "copies_b" ON "copies" USING btree ("b_key");--> statement-breakpoint
CREATE INDEX "event_claims_claim" ON "event_claims" USING btree ("claim_id");--> statement-breakpoint
CREATE INDEX "reviews_claim" ON "reviews" USING btree ("claim_id");