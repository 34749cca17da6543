ALTER TABLE deployment ADD COLUMN strategy TEXT NOT NULL DEFAULT 'full';
ALTER TABLE deployment ADD COLUMN mode TEXT NOT NULL DEFAULT 'normal'; -- of a rollback

-- Targets to which nothing is deployed until somebody lifts it with a reason.
CREATE TABLE target_freeze (
    target TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    who TEXT NOT NULL,
    since INTEGER NOT NULL -- UTC milliseconds
) WITHOUT ROWID;
