ALTER TABLE "reviews" ALTER COLUMN "before" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ALTER COLUMN "after" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "same_as" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "split_from" text;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "divergence" double precision;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "single_origin" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "part_of" integer;--> statement-breakpoint
CREATE INDEX "claims_same_as" ON "claims" USING btree ("same_as");--> statement-breakpoint
CREATE INDEX "claims_queue" ON "claims" USING btree ((case when confidence <= 0.8 then 4 else 0 end + case when (divergence >= 2 or divergence <= 0.5) then 2 else 0 end + case when single_origin then 1 else 0 end) desc,"confidence","id" collate "C") WHERE review_status = 'unreviewed';--> statement-breakpoint
CREATE INDEX "reviews_part_of" ON "reviews" USING btree ("part_of");--> statement-breakpoint
CREATE INDEX "reviews_undoes" ON "reviews" USING btree ("undoes");--> statement-breakpoint
-- What the queue orders by is filled in by the next comparison, so one is due.
UPDATE "facts" SET "value" = '' WHERE "name" IN ('comparison_hash', 'comparison_version');
