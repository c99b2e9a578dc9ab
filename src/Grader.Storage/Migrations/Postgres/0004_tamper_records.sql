-- The raw records of a run that was not believed, for an appeal. Apart from the result, which is public.
ALTER TABLE submissions ADD COLUMN tamper_records TEXT;
