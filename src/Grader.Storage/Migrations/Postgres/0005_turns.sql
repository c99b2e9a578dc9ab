-- Whom the submission is for: tenants take turns. Empty where the platform names none.
ALTER TABLE submissions ADD COLUMN tenant TEXT NOT NULL DEFAULT '';
-- The platform's id of the student; NULL where it names none.
ALTER TABLE submissions ADD COLUMN student TEXT;
-- Rows are claimed by turn, then by age.
ALTER TABLE submissions ADD COLUMN turn BIGINT NOT NULL DEFAULT 0;
-- When the message that started the newest attempt was published. It may have named another row.
ALTER TABLE submissions ADD COLUMN message_at BIGINT;
-- Characters of values: those that the result shows; while the row is running, those that it may show.
ALTER TABLE submissions ADD COLUMN shown_characters INTEGER NOT NULL DEFAULT 0;

CREATE INDEX submissions_turns ON submissions (turn, created_at)
    WHERE status = 'queued' AND published_at IS NOT NULL;

CREATE INDEX submissions_of_tenant ON submissions (tenant, turn)
    WHERE status = 'queued';

CREATE INDEX submissions_of_student ON submissions (tenant, student, started_at)
    WHERE student IS NOT NULL AND shown_characters > 0;
