-- One webhook for one receiver. Times are Unix milliseconds of the database's clock.
CREATE TABLE deliveries (
    -- The webhook-id, the same on every attempt.
    id               TEXT    NOT NULL PRIMARY KEY,
    submission_id    TEXT    NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
    -- Host and port of the URL: the share of the sender's slots is counted by it.
    receiver         TEXT    NOT NULL,
    url              TEXT    NOT NULL,
    -- Never in clear.
    protected_secret TEXT    NOT NULL,
    -- The bytes that are signed and sent.
    body             BYTEA   NOT NULL,
    status           TEXT    NOT NULL DEFAULT 'pending'
                     CHECK (status IN ('pending', 'delivered', 'dead_letter', 'disabled')),
    -- How many times it was claimed: the number of the newest attempt, and the fence of its result.
    attempt          INTEGER NOT NULL DEFAULT 0,
    -- How many attempts ended and failed: the place in the schedule. An interrupted attempt is not counted.
    failures         INTEGER NOT NULL DEFAULT 0,
    -- From when on it can be claimed. While it is leased, the end of the lease.
    due_at           BIGINT  NOT NULL,
    -- The start of the attempt under way; NULL while nobody holds the lease.
    claimed_at       BIGINT,
    created_at       BIGINT  NOT NULL,
    finished_at      BIGINT
) WITH (autovacuum_vacuum_scale_factor = 0.02);

CREATE INDEX deliveries_due ON deliveries (receiver, due_at)
    WHERE status = 'pending';

CREATE INDEX deliveries_leased ON deliveries (due_at)
    WHERE status = 'pending' AND claimed_at IS NOT NULL;

CREATE INDEX deliveries_of_submission ON deliveries (submission_id);

-- The delivery log.
CREATE TABLE delivery_attempts (
    delivery_id TEXT    NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    started_at  BIGINT  NOT NULL,
    -- NULL where the attempt was interrupted by the death of its process.
    latency_ms  INTEGER,
    -- Of the response, where there was one.
    status      INTEGER,
    -- NULL where it was delivered.
    error_code  TEXT,
    -- The beginning of the response's body.
    response    TEXT,
    PRIMARY KEY (delivery_id, number)
);
