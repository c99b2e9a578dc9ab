-- What waits, counted: a POST need not look at the rows. Each change adds to a part that no other transaction holds, so none waits for
-- another's commit; there are as many parts as there were transactions at once. Triggers do it, so that processes of the version before
-- count too. The rows of regrades (turn 2^40 and later) are not counted.
CREATE TABLE queued_counts (
    part    INTEGER NOT NULL GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- What the transactions that took this part have added: only the sum tells something.
    waiting BIGINT  NOT NULL
) WITH (fillfactor = 10);

CREATE FUNCTION count_queued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE queued_counts SET waiting = waiting + TG_ARGV[0]::INTEGER
    WHERE part = (SELECT part FROM queued_counts ORDER BY part LIMIT 1 FOR UPDATE SKIP LOCKED);
    IF NOT FOUND THEN INSERT INTO queued_counts (waiting) VALUES (TG_ARGV[0]::INTEGER); END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER submissions_queued AFTER INSERT ON submissions FOR EACH ROW
    WHEN (NEW.status = 'queued' AND NEW.turn < 1099511627776) EXECUTE FUNCTION count_queued('1');
CREATE TRIGGER submissions_queued_again AFTER UPDATE OF status ON submissions FOR EACH ROW
    WHEN (NEW.status = 'queued' AND OLD.status <> 'queued' AND NEW.turn < 1099511627776) EXECUTE FUNCTION count_queued('1');
CREATE TRIGGER submissions_unqueued AFTER UPDATE OF status ON submissions FOR EACH ROW
    WHEN (OLD.status = 'queued' AND NEW.status <> 'queued' AND NEW.turn < 1099511627776) EXECUTE FUNCTION count_queued('-1');
CREATE TRIGGER submissions_removed AFTER DELETE ON submissions FOR EACH ROW
    WHEN (OLD.status = 'queued' AND OLD.turn < 1099511627776) EXECUTE FUNCTION count_queued('-1');

-- The triggers hold the table until the commit: nothing changes between them and this.
INSERT INTO queued_counts (waiting) SELECT count(*) FROM submissions WHERE status = 'queued' AND turn < 1099511627776;

-- A row that waits for a message has the time of that message here: the messages that are lost are the first of this index.
CREATE INDEX submissions_awaiting ON submissions (publish_due_at)
    WHERE status = 'queued' AND published_at IS NOT NULL;
DROP INDEX submissions_published;

-- The newest attempts, without the rows that were queued again since.
CREATE INDEX submissions_taken ON submissions (started_at)
    WHERE started_at IS NOT NULL AND status <> 'queued';
DROP INDEX submissions_started;

-- What a newer submission of the same student supersedes.
CREATE INDEX submissions_superseded ON submissions (tenant, student, challenge)
    WHERE status = 'queued' AND student IS NOT NULL;

-- A list of one status, the newest first.
CREATE INDEX submissions_of_status ON submissions (status, id) WHERE regrade_id IS NULL;
DROP INDEX submissions_status;
