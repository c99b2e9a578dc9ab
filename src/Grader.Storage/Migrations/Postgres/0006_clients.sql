-- Who may use the API. Of a key only its hash is kept.
CREATE TABLE api_keys (
    id              TEXT    NOT NULL PRIMARY KEY,
    name            TEXT    NOT NULL,
    -- The only tenant whose rows the key sees and writes; NULL for all of them.
    tenant          TEXT,
    -- SHA-256 of the key, in hex.
    hash            TEXT    NOT NULL,
    -- The beginning of the key, for people to tell keys apart.
    hint            TEXT    NOT NULL,
    -- Words with spaces between them: submit, read, manage.
    scopes          TEXT    NOT NULL,
    -- Networks in CIDR notation with spaces between them; empty for all addresses.
    networks        TEXT    NOT NULL DEFAULT '',
    -- NULL for what the configuration says.
    per_minute      INTEGER,
    -- Submissions in 24 hours; NULL for no quota.
    daily_quota     INTEGER,
    created_at      BIGINT  NOT NULL,
    expires_at      BIGINT,
    revoked_at      BIGINT,
    last_used_at    BIGINT
);

CREATE UNIQUE INDEX api_keys_hash ON api_keys (hash);

-- What was done to the data of people, and by which key. Lines stay when what they name is erased.
CREATE TABLE audit (
    seq     BIGINT  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      BIGINT  NOT NULL,
    key_id  TEXT    NOT NULL,
    -- The tenant of what it names; NULL where it concerns all.
    tenant  TEXT,
    action  TEXT    NOT NULL,
    -- The id of what it names.
    subject TEXT    NOT NULL,
    detail  TEXT
);

-- What holds for the whole service, such as maintenance. A row that is missing is off.
CREATE TABLE service_state (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- A second grading of submissions: its rows are never listed and send no webhooks until it is applied.
CREATE TABLE regrades (
    id          TEXT    NOT NULL PRIMARY KEY,
    tenant      TEXT,
    challenge   TEXT    NOT NULL,
    -- The version that the submissions were graded with; NULL for every version.
    from_version TEXT,
    status      TEXT    NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'applied', 'dropped')),
    -- Whether it is applied as soon as it is graded.
    auto_apply  BOOLEAN NOT NULL DEFAULT FALSE,
    key_id      TEXT    NOT NULL,
    created_at  BIGINT  NOT NULL,
    decided_at  BIGINT
);

ALTER TABLE submissions ADD COLUMN key_id TEXT;
-- The Idempotency-Key is unique for its holder; the fingerprint is of the request that it came with.
ALTER TABLE submissions ADD COLUMN idempotency_holder TEXT;
ALTER TABLE submissions ADD COLUMN idempotency_fingerprint TEXT;
-- Of the result.
ALTER TABLE submissions ADD COLUMN verdict TEXT;
ALTER TABLE submissions ADD COLUMN score INTEGER;
-- The properties of its failed tests, with spaces between them.
ALTER TABLE submissions ADD COLUMN failed_properties TEXT;
ALTER TABLE submissions ADD COLUMN cancelled_at BIGINT;
-- What cancelled it: 'requested' or 'superseded'.
ALTER TABLE submissions ADD COLUMN cancel_reason TEXT;
ALTER TABLE submissions ADD COLUMN regrade_id TEXT;
ALTER TABLE submissions ADD COLUMN regrade_of TEXT;

CREATE UNIQUE INDEX submissions_idempotency ON submissions (idempotency_holder, idempotency_key)
    WHERE idempotency_key IS NOT NULL;

CREATE INDEX submissions_listed ON submissions (tenant, id);
CREATE INDEX submissions_of_challenge ON submissions (challenge, id);
CREATE INDEX submissions_of_verdict ON submissions (verdict, id) WHERE verdict IS NOT NULL;
CREATE INDEX submissions_of_key ON submissions (key_id, created_at) WHERE key_id IS NOT NULL;
CREATE INDEX submissions_regraded ON submissions (regrade_of) WHERE regrade_of IS NOT NULL;
CREATE INDEX submissions_of_regrade ON submissions (regrade_id, status) WHERE regrade_id IS NOT NULL;

-- The results of before this version.
UPDATE submissions
SET verdict = result::json ->> 'verdict', score = (result::json ->> 'score')::INTEGER
WHERE result IS NOT NULL;
