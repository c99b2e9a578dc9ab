-- How many of its claims ended because the worker was lost. They are no attempts: the limit of those counts attempt - lost.
ALTER TABLE submissions ADD COLUMN lost INTEGER NOT NULL DEFAULT 0;
