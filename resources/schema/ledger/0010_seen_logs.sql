-- Logs of which figures were looked at, by their beginning: a plan that is made after that is none before the data.
-- They outlive their experiment.
CREATE TABLE seen_log (
    bytes INTEGER NOT NULL,   -- of the beginning
    digest BLOB NOT NULL,     -- BLAKE2b-256 of them
    only_rows TEXT NOT NULL,  -- COLUMN=VALUE of those that counted; empty = all
    experiment TEXT NOT NULL, -- that it was read as first
    at INTEGER NOT NULL,      -- UTC milliseconds
    PRIMARY KEY (bytes, digest, only_rows)
) WITHOUT ROWID;
ALTER TABLE experiment ADD COLUMN seen_in TEXT NOT NULL DEFAULT ''; -- where its data was looked at before the plan
ALTER TABLE experiment ADD COLUMN seen_at INTEGER;                  -- UTC milliseconds
