-- The database's clock in Unix milliseconds. STABLE, so that an index can be searched by it.
CREATE FUNCTION now_ms() RETURNS BIGINT LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT (extract(epoch FROM statement_timestamp()) * 1000)::BIGINT $$;

-- The submission is the truth; a message on the queue only names it.
-- Times are Unix milliseconds of the database's clock.
CREATE TABLE submissions (
    id                TEXT    NOT NULL PRIMARY KEY,
    challenge         TEXT    NOT NULL,
    -- The version that was current at the POST; NULL where nobody knew it then.
    challenge_version TEXT,
    status            TEXT    NOT NULL DEFAULT 'queued'
                      CHECK (status IN ('queued', 'running', 'graded', 'cancelled')),
    -- A flat JSON object of strings, echoed to the platform.
    metadata          TEXT,
    webhook_url       TEXT,
    -- Never in clear.
    webhook_secret    TEXT,
    idempotency_key   TEXT,
    traceparent       TEXT,
    -- How many workers have claimed it.
    attempt           INTEGER NOT NULL DEFAULT 0,
    lease_until       BIGINT,
    created_at        BIGINT  NOT NULL,
    -- When the broker confirmed the message; NULL while that is not known.
    published_at      BIGINT,
    -- From when on the sweeper publishes a row that has no published_at.
    publish_due_at    BIGINT  NOT NULL,
    started_at        BIGINT,
    graded_at         BIGINT,
    -- The result document.
    result            TEXT
    -- A queue: rows change often, and most of them are old.
) WITH (autovacuum_vacuum_scale_factor = 0.02);

CREATE INDEX submissions_unpublished ON submissions (publish_due_at)
    WHERE status = 'queued' AND published_at IS NULL;

CREATE INDEX submissions_leased ON submissions (lease_until)
    WHERE status = 'running';

-- Apart, so that a lease's renewal does not write the code again, and an erasure is one row.
CREATE TABLE submission_files (
    submission_id TEXT NOT NULL PRIMARY KEY REFERENCES submissions (id) ON DELETE CASCADE,
    -- A JSON array of {name, content}.
    files         TEXT NOT NULL
);
