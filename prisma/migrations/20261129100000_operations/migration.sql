-- When copies of everything were made, for whoever looks after this.
CREATE TABLE "backups" (
    "id" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "sessions" INTEGER NOT NULL,
    "events" INTEGER NOT NULL,
    "bytes" BIGINT NOT NULL,
    CONSTRAINT "backups_pkey" PRIMARY KEY ("id")
);

-- What is said of sessions that were deleted when their time was up: nobody was there to be given it.
CREATE TABLE "receipts" (
    "session" TEXT NOT NULL,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL,
    "body" JSONB NOT NULL,
    CONSTRAINT "receipts_pkey" PRIMARY KEY ("session")
);
CREATE INDEX "receipts_deleted_at_idx" ON "receipts"("deleted_at");
