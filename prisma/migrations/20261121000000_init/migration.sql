-- CreateTable
CREATE TABLE "events" (
    "session" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "command_id" TEXT NOT NULL,
    "part" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,
    "type" TEXT NOT NULL,
    "body" JSON NOT NULL,
    "previous" INTEGER GENERATED ALWAYS AS (NULLIF("position", 0) - 1) STORED,

    CONSTRAINT "events_pkey" PRIMARY KEY ("session","position"),
    CONSTRAINT "events_position_check" CHECK ("position" >= 0)
);

-- CreateTable
CREATE TABLE "exercises" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "join_code" TEXT NOT NULL,
    "hosted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "exercises_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "exercise_id" TEXT,
    "title" TEXT NOT NULL,
    "scenario_id" TEXT,
    "scenario_hash" TEXT,
    "stage" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seats" (
    "session_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "secret_hash" TEXT,
    "role" TEXT NOT NULL,
    "party" TEXT,
    "name" TEXT,
    "removed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "seats_pkey" PRIMARY KEY ("session_id","id")
);

-- CreateTable
CREATE TABLE "outcomes" (
    "session_id" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "delay" INTEGER NOT NULL,
    "total" INTEGER NOT NULL,
    "reservation" INTEGER NOT NULL,
    "tier" TEXT NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outcomes_pkey" PRIMARY KEY ("session_id","party")
);

-- CreateIndex
CREATE UNIQUE INDEX "events_session_command_id_part_key" ON "events"("session", "command_id", "part");

-- CreateIndex
CREATE UNIQUE INDEX "exercises_join_code_key" ON "exercises"("join_code");

-- CreateIndex
CREATE INDEX "sessions_exercise_id_idx" ON "sessions"("exercise_id");

-- CreateIndex
CREATE UNIQUE INDEX "seats_secret_hash_key" ON "seats"("secret_hash");

-- AddForeignKey: an event stands on the one before it, so that a log has no gaps
ALTER TABLE "events" ADD CONSTRAINT "events_previous_fkey" FOREIGN KEY ("session", "previous") REFERENCES "events"("session", "position");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercises"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;
