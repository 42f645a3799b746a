-- CreateTable
CREATE TABLE "notes" (
    "session" TEXT NOT NULL,
    "seat" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,

    CONSTRAINT "notes_pkey" PRIMARY KEY ("session","seat")
);
