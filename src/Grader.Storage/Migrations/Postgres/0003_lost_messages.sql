-- What the sweeper looks at to find messages that went astray.
CREATE INDEX submissions_published ON submissions (published_at)
    WHERE status = 'queued' AND published_at IS NOT NULL;

CREATE INDEX submissions_started ON submissions (started_at)
    WHERE started_at IS NOT NULL;
