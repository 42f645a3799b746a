-- Whoever deletes an event is asked whether another follows it: without this, by going through the whole log for each
CREATE INDEX "events_session_previous_idx" ON "events"("session", "previous");
