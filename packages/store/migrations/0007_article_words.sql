CREATE TABLE "article_words" (
	"article_key" text PRIMARY KEY NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_words" ADD CONSTRAINT "article_words_article_key_articles_key_fk" FOREIGN KEY ("article_key") REFERENCES "public"."articles"("key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_words_words" ON "article_words" USING gin ("words");--> statement-breakpoint
-- The words stay out of the rows, so that the articles that an index finds are read from few pages.
ALTER TABLE "article_words" ALTER COLUMN "words" SET STORAGE EXTERNAL;--> statement-breakpoint
ALTER TABLE "article_words" SET (toast_tuple_target = 128);
--> statement-breakpoint
-- Without statistics the index is used for frequent words as well, where the planner would read all words instead, which it takes for little work.
ALTER TABLE "article_words" ALTER COLUMN "words" SET STATISTICS 0;
