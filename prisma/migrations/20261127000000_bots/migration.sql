-- Who negotiated: before there were bots it was people
ALTER TABLE "outcomes" ADD COLUMN "played_by" TEXT NOT NULL DEFAULT 'people';
ALTER TABLE "outcomes" ALTER COLUMN "played_by" DROP DEFAULT;

-- Practice sessions are compared with earlier ones of the same scenario and variant
ALTER TABLE "sessions" ADD COLUMN "alone" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "sessions" ADD COLUMN "variant" TEXT;
