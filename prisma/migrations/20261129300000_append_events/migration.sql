-- Stores what several sessions append, with one commit. A run is what one session appends: all of it or nothing. Where a key
-- refuses one, each run is tried by itself, and those that are refused are answered: the client sees no error, which would
-- cost it the connection.
CREATE FUNCTION "append_events"(
    runs INTEGER[], sessions TEXT[], positions INTEGER[], command_ids TEXT[], parts INTEGER[], ats BIGINT[],
    types TEXT[], bodies JSON[], written_by TEXT
) RETURNS SETOF INTEGER LANGUAGE plpgsql AS $$
DECLARE
    one INTEGER;
BEGIN
    BEGIN
        INSERT INTO "events" ("session", "position", "command_id", "part", "at", "type", "body", "written_by")
        SELECT e.session, e.position, e.command_id, e.part, e.at, e.type, e.body, append_events.written_by
        FROM unnest(sessions, positions, command_ids, parts, ats, types, bodies)
            AS e(session, position, command_id, part, at, type, body);
        RETURN;
    EXCEPTION WHEN unique_violation OR foreign_key_violation THEN
        NULL;
    END;
    FOR one IN SELECT DISTINCT r FROM unnest(runs) AS r ORDER BY r LOOP
        BEGIN
            INSERT INTO "events" ("session", "position", "command_id", "part", "at", "type", "body", "written_by")
            SELECT e.session, e.position, e.command_id, e.part, e.at, e.type, e.body, append_events.written_by
            FROM unnest(runs, sessions, positions, command_ids, parts, ats, types, bodies)
                AS e(run, session, position, command_id, part, at, type, body)
            WHERE e.run = one;
        EXCEPTION WHEN unique_violation OR foreign_key_violation THEN
            RETURN NEXT one;
        END;
    END LOOP;
END
$$;
