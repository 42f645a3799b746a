-- Sessions of one scenario are chosen by the instructions they were played with
ALTER TABLE "sessions" ADD COLUMN "mandate" TEXT;
UPDATE "sessions" SET "mandate" = (
  SELECT "body" -> 'scenario' -> 'mandate' ->> 'id' FROM "events"
  WHERE "events"."session" = "sessions"."id" AND "events"."type" = 'scenario-adopted' LIMIT 1
);
