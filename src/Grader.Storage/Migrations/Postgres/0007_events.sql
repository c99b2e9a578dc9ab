-- Events, the endpoints that receive them, and the keys that sign them. Times are Unix milliseconds of the database's clock.

-- One row. Whoever appends an event holds it until the commit, so numbers become visible in their order and none is skipped.
CREATE TABLE event_sequence (
    one           INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    last          BIGINT  NOT NULL,
    -- The newest event that was removed because of its age.
    expired       BIGINT  NOT NULL
) WITH (fillfactor = 10);

CREATE TABLE events (
    seq           BIGINT  NOT NULL PRIMARY KEY,
    -- The webhook-id, the same for every endpoint and on every attempt.
    id            TEXT    NOT NULL UNIQUE,
    -- Empty where it belongs to none.
    tenant        TEXT    NOT NULL,
    type          TEXT    NOT NULL,
    submission_id TEXT    REFERENCES submissions (id) ON DELETE CASCADE,
    created_at    BIGINT  NOT NULL,
    -- The bytes that are signed and sent.
    body          BYTEA   NOT NULL
);

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
    previous_until            BIGINT,
    -- At most so many requests a second; NULL where there is no limit.
    rate_per_second           INTEGER,
    -- NULL while it is enabled.
    disabled_at               BIGINT,
    disabled_reason           TEXT    CHECK (disabled_reason IN ('requested', 'gone', 'failing')),
    -- Since when, and how often, attempts have failed without one that succeeded.
    failing_since             BIGINT,
    failed_attempts           INTEGER NOT NULL DEFAULT 0,
    created_at                BIGINT  NOT NULL,
    updated_at                BIGINT  NOT NULL
);

CREATE INDEX webhook_endpoints_of_tenant ON webhook_endpoints (tenant, id);

-- The newest signs; those before it sign too until they retire.
CREATE TABLE signing_keys (
    generation            INTEGER NOT NULL PRIMARY KEY,
    public_key            TEXT    NOT NULL,
    -- Never in clear.
    protected_private_key TEXT    NOT NULL,
    created_at            BIGINT  NOT NULL,
    -- NULL for the newest.
    retires_at            BIGINT
);

-- Deliveries change: their body moves to the event, and what belongs to an endpoint stays there.
INSERT INTO events (seq, id, tenant, type, submission_id, created_at, body)
SELECT row_number() OVER (ORDER BY d.created_at, d.id), d.id, s.tenant, 'submission.graded', d.submission_id, d.created_at, d.body
FROM deliveries d JOIN submissions s ON s.id = d.submission_id;

INSERT INTO event_sequence (one, last, expired) SELECT 1, coalesce(max(seq), 0), 0 FROM events;

ALTER TABLE deliveries
    ADD COLUMN event_id TEXT REFERENCES events (id) ON DELETE CASCADE,
    -- NULL where the receiver was named with the submission.
    ADD COLUMN endpoint_id TEXT REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
    ALTER COLUMN submission_id DROP NOT NULL,
    -- These two are NULL for an endpoint, which has its own.
    ALTER COLUMN url DROP NOT NULL,
    ALTER COLUMN protected_secret DROP NOT NULL,
    DROP COLUMN body,
    ADD CHECK (endpoint_id IS NOT NULL OR (url IS NOT NULL AND protected_secret IS NOT NULL));

UPDATE deliveries SET event_id = id;
ALTER TABLE deliveries ALTER COLUMN event_id SET NOT NULL;

CREATE INDEX deliveries_of_event ON deliveries (event_id);
CREATE INDEX deliveries_of_endpoint ON deliveries (endpoint_id, id);
