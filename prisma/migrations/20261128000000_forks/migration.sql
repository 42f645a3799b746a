-- A session may go on from a moment of another, which may be deleted
ALTER TABLE "sessions" ADD COLUMN "forked_from" TEXT;
CREATE INDEX "sessions_forked_from_idx" ON "sessions"("forked_from");
