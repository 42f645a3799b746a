-- Which release wrote an event: one that does not know its type can say which does
ALTER TABLE "events" ADD COLUMN "written_by" TEXT;

-- CreateTable
CREATE TABLE "imports" (
    "session" TEXT NOT NULL,
    "chain" TEXT NOT NULL,
    "written_by" TEXT NOT NULL,
    "pseudonymised" BOOLEAN NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imports_pkey" PRIMARY KEY ("session")
);

-- CreateIndex
CREATE UNIQUE INDEX "imports_chain_key" ON "imports"("chain");
