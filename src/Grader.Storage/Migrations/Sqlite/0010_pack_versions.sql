-- Versions of challenges, hidden tests included, for submissions that were made for them: whatever became of the files since, and wherever
-- the worker is.
CREATE TABLE pack_versions (
    -- sha256:… of the files.
    version   TEXT    NOT NULL PRIMARY KEY,
    -- The slug.
    challenge TEXT    NOT NULL,
    -- The files, as a compressed tar.
    archive   BLOB    NOT NULL,
    -- When a process had it in service last, in Unix milliseconds of the database's clock.
    seen_at   INTEGER NOT NULL
) STRICT;

-- Which versions are still needed.
CREATE INDEX submissions_needing ON submissions (challenge_version) WHERE status IN ('queued', 'running');
