-- The keys that encrypt secrets, where several processes share a database. An embedded database has them in a folder beside it.
CREATE TABLE key_ring (
    name TEXT NOT NULL PRIMARY KEY,
    -- As ASP.NET's data protection writes it.
    xml  TEXT NOT NULL
);

-- The balance of the service is counted by these alone.
CREATE INDEX submissions_status ON submissions (status) WHERE regrade_id IS NULL;

CREATE INDEX deliveries_status ON deliveries (status);
