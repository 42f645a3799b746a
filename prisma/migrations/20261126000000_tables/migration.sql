-- One link may open a seat at several tables of an exercise
DROP INDEX "seats_secret_hash_key";
CREATE INDEX "seats_secret_hash_idx" ON "seats"("secret_hash");

-- Tables side by side have names
ALTER TABLE "sessions" ADD COLUMN "table_name" TEXT;

-- CreateTable
CREATE TABLE "plans" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "revision" INTEGER NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id")
);
