ALTER TABLE "articles" ADD COLUMN "changed_in" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_changed_in" ON "articles" USING btree ("changed_in");--> statement-breakpoint
-- Comparisons are known by a mark from now on.
DELETE FROM "facts" WHERE "name" = 'comparison_hash';
