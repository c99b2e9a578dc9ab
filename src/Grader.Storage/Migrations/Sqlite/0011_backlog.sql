-- What waits, counted: a POST need not look at the rows. Each change adds to it in its transaction. The rows of regrades (turn 2^40 and
-- later) are not counted.
CREATE TABLE queued_counts (
    part    INTEGER NOT NULL PRIMARY KEY,
    waiting INTEGER NOT NULL
) STRICT;

CREATE TRIGGER submissions_queued AFTER INSERT ON submissions
    WHEN NEW.status = 'queued' AND NEW.turn < 1099511627776
    BEGIN UPDATE queued_counts SET waiting = waiting + 1; END;
CREATE TRIGGER submissions_queued_again AFTER UPDATE OF status ON submissions
    WHEN NEW.status = 'queued' AND OLD.status <> 'queued' AND NEW.turn < 1099511627776
    BEGIN UPDATE queued_counts SET waiting = waiting + 1; END;
CREATE TRIGGER submissions_unqueued AFTER UPDATE OF status ON submissions
    WHEN OLD.status = 'queued' AND NEW.status <> 'queued' AND NEW.turn < 1099511627776
    BEGIN UPDATE queued_counts SET waiting = waiting - 1; END;
CREATE TRIGGER submissions_removed AFTER DELETE ON submissions
    WHEN OLD.status = 'queued' AND OLD.turn < 1099511627776
    BEGIN UPDATE queued_counts SET waiting = waiting - 1; END;

INSERT INTO queued_counts (part, waiting) SELECT 1, count(*) FROM submissions WHERE status = 'queued' AND turn < 1099511627776;

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
