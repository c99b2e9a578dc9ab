-- Events, the endpoints that receive them, and the keys that sign them. Times are Unix milliseconds of the database's clock.

-- One row. Whoever appends an event holds it until the commit, so numbers become visible in their order and none is skipped.
CREATE TABLE event_sequence (
    one           INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    last          INTEGER NOT NULL,
    -- The newest event that was removed because of its age.
    expired       INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
    seq           INTEGER NOT NULL PRIMARY KEY,
    -- The webhook-id, the same for every endpoint and on every attempt.
    id            TEXT    NOT NULL UNIQUE,
    -- Empty where it belongs to none.
    tenant        TEXT    NOT NULL,
    type          TEXT    NOT NULL,
    submission_id TEXT    REFERENCES submissions (id) ON DELETE CASCADE,
    created_at    INTEGER NOT NULL,
    -- The bytes that are signed and sent.
    body          BLOB    NOT NULL
) STRICT;

CREATE INDEX events_of_tenant ON events (tenant, seq);
CREATE INDEX events_of_submission ON events (submission_id) WHERE submission_id IS NOT NULL;
CREATE INDEX events_by_age ON events (created_at);

CREATE TABLE webhook_endpoints (
    id                        TEXT    NOT NULL PRIMARY KEY,
    -- Whose events it receives; NULL for those of all tenants.
    tenant                    TEXT,
    url                       TEXT    NOT NULL,
    description               TEXT    NOT NULL,
    -- The types of events, each between spaces; NULL for all.
    events                    TEXT,
    -- An encrypted JSON object of names and values; NULL where there are none.
    protected_headers         TEXT,
    -- Never in clear.
    protected_secret          TEXT    NOT NULL,
    -- The secret before, which signs too until the time beside it.
    previous_protected_secret TEXT,
    previous_until            INTEGER,
    -- At most so many requests a second; NULL where there is no limit.
    rate_per_second           INTEGER,
    -- NULL while it is enabled.
    disabled_at               INTEGER,
    disabled_reason           TEXT    CHECK (disabled_reason IN ('requested', 'gone', 'failing')),
    -- Since when, and how often, attempts have failed without one that succeeded.
    failing_since             INTEGER,
    failed_attempts           INTEGER NOT NULL DEFAULT 0,
    created_at                INTEGER NOT NULL,
    updated_at                INTEGER NOT NULL
) STRICT;

CREATE INDEX webhook_endpoints_of_tenant ON webhook_endpoints (tenant, id);

-- The newest signs; those before it sign too until they retire.
CREATE TABLE signing_keys (
    generation            INTEGER NOT NULL PRIMARY KEY,
    public_key            TEXT    NOT NULL,
    -- Never in clear.
    protected_private_key TEXT    NOT NULL,
    created_at            INTEGER NOT NULL,
    -- NULL for the newest.
    retires_at            INTEGER
) STRICT;

-- Deliveries move: their body to the event, and what belongs to an endpoint stays there.
DROP INDEX deliveries_due;
DROP INDEX deliveries_leased;
DROP INDEX deliveries_of_submission;
ALTER TABLE delivery_attempts RENAME TO delivery_attempts_0002;
ALTER TABLE deliveries RENAME TO deliveries_0002;

-- One event for one receiver.
CREATE TABLE deliveries (
    id               TEXT    NOT NULL PRIMARY KEY,
    event_id         TEXT    NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    submission_id    TEXT    REFERENCES submissions (id) ON DELETE CASCADE,
    -- NULL where the receiver was named with the submission.
    endpoint_id      TEXT    REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
    -- The endpoint, or host and port of the URL: the sender's slots are counted by it.
    receiver         TEXT    NOT NULL,
    -- These two are NULL for an endpoint, which has its own.
    url              TEXT,
    -- Never in clear.
    protected_secret TEXT,
    status           TEXT    NOT NULL DEFAULT 'pending'
                     CHECK (status IN ('pending', 'delivered', 'dead_letter', 'disabled')),
    -- How many times it was claimed: the number of the newest attempt, and the fence of its result.
    attempt          INTEGER NOT NULL DEFAULT 0,
    -- How many attempts ended and failed: the place in the schedule. An interrupted attempt is not counted.
    failures         INTEGER NOT NULL DEFAULT 0,
    -- From when on it can be claimed. While it is leased, the end of the lease.
    due_at           INTEGER NOT NULL,
    -- The start of the attempt under way; NULL while nobody holds the lease.
    claimed_at       INTEGER,
    created_at       INTEGER NOT NULL,
    finished_at      INTEGER,
    CHECK (endpoint_id IS NOT NULL OR (url IS NOT NULL AND protected_secret IS NOT NULL))
) STRICT;

CREATE INDEX deliveries_due ON deliveries (receiver, due_at)
    WHERE status = 'pending';
CREATE INDEX deliveries_leased ON deliveries (due_at)
    WHERE status = 'pending' AND claimed_at IS NOT NULL;
CREATE INDEX deliveries_of_event ON deliveries (event_id);
CREATE INDEX deliveries_of_submission ON deliveries (submission_id);
CREATE INDEX deliveries_of_endpoint ON deliveries (endpoint_id, id);

CREATE TABLE delivery_attempts (
    delivery_id TEXT    NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE,
    number      INTEGER NOT NULL,
    started_at  INTEGER NOT NULL,
    -- NULL where the attempt was interrupted by the death of its process.
    latency_ms  INTEGER,
    -- Of the response, where there was one.
    status      INTEGER,
    -- NULL where it was delivered.
    error_code  TEXT,
    -- The beginning of the response's body.
    response    TEXT,
    PRIMARY KEY (delivery_id, number)
) STRICT, WITHOUT ROWID;

INSERT INTO events (seq, id, tenant, type, submission_id, created_at, body)
SELECT row_number() OVER (ORDER BY d.created_at, d.id), d.id, s.tenant, 'submission.graded', d.submission_id, d.created_at, d.body
FROM deliveries_0002 d JOIN submissions s ON s.id = d.submission_id;

INSERT INTO event_sequence (one, last, expired) SELECT 1, coalesce(max(seq), 0), 0 FROM events;

INSERT INTO deliveries (id, event_id, submission_id, receiver, url, protected_secret, status, attempt, failures, due_at, claimed_at,
                        created_at, finished_at)
SELECT id, id, submission_id, receiver, url, protected_secret, status, attempt, failures, due_at, claimed_at, created_at, finished_at
FROM deliveries_0002;

INSERT INTO delivery_attempts SELECT * FROM delivery_attempts_0002;

DROP TABLE delivery_attempts_0002;
DROP TABLE deliveries_0002;
