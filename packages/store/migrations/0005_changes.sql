CREATE SEQUENCE "public"."changes" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "departed" (
	"change" bigint PRIMARY KEY DEFAULT nextval('changes') NOT NULL,
	"article_key" text,
	"claim_id" text
);
--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "change" bigint DEFAULT nextval('changes') NOT NULL;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "change" bigint DEFAULT nextval('changes') NOT NULL;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "change" bigint DEFAULT nextval('changes') NOT NULL;--> statement-breakpoint
ALTER TABLE "origins" ADD COLUMN "change" bigint DEFAULT nextval('changes') NOT NULL;--> statement-breakpoint
CREATE INDEX "articles_change" ON "articles" USING btree ("change");--> statement-breakpoint
CREATE INDEX "claims_reviewed" ON "claims" USING btree ("article_key") WHERE review_status <> 'unreviewed';--> statement-breakpoint
CREATE INDEX "claims_change" ON "claims" USING btree ("change");--> statement-breakpoint
CREATE INDEX "events_change" ON "events" USING btree ("change");--> statement-breakpoint
CREATE FUNCTION "note_change"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	new.change := nextval('changes');
	return new;
end $$;--> statement-breakpoint
CREATE TRIGGER "articles_note_change" BEFORE UPDATE ON "articles" FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION "note_change"();--> statement-breakpoint
CREATE TRIGGER "claims_note_change" BEFORE UPDATE ON "claims" FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION "note_change"();--> statement-breakpoint
CREATE TRIGGER "events_note_change" BEFORE UPDATE ON "events" FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION "note_change"();--> statement-breakpoint
CREATE TRIGGER "origins_note_change" BEFORE UPDATE ON "origins" FOR EACH ROW WHEN (old.* IS DISTINCT FROM new.*) EXECUTE FUNCTION "note_change"();--> statement-breakpoint
CREATE FUNCTION "note_departure"() RETURNS trigger LANGUAGE plpgsql AS $$
begin
	if tg_op = 'TRUNCATE' then
		insert into departed default values;
	elsif tg_table_name = 'articles' then
		insert into departed (article_key) values (old.key);
	-- A claim that leaves with its article needs no row of its own.
	elsif exists (select 1 from articles where key = old.article_key) then
		insert into departed (article_key, claim_id) values (old.article_key, old.id);
	end if;
	return null;
end $$;--> statement-breakpoint
CREATE TRIGGER "articles_note_departure" AFTER DELETE ON "articles" FOR EACH ROW EXECUTE FUNCTION "note_departure"();--> statement-breakpoint
CREATE TRIGGER "claims_note_departure" AFTER DELETE ON "claims" FOR EACH ROW EXECUTE FUNCTION "note_departure"();--> statement-breakpoint
CREATE TRIGGER "articles_note_truncate" AFTER TRUNCATE ON "articles" FOR EACH STATEMENT EXECUTE FUNCTION "note_departure"();--> statement-breakpoint
CREATE TRIGGER "claims_note_truncate" AFTER TRUNCATE ON "claims" FOR EACH STATEMENT EXECUTE FUNCTION "note_departure"();
