-- The index is a cache: it is emptied, and a scan fills it with what is known from here on.
DELETE FROM details;
DELETE FROM metric;
DELETE FROM parameter;
DELETE FROM tag;
DELETE FROM problem;
DELETE FROM version;
DELETE FROM scan;
DELETE FROM tally WHERE kind < 5;

ALTER TABLE version ADD COLUMN updated_at INTEGER; -- UTC milliseconds
-- The outcome of verifying its files: intact, damaged, missing, unreadable; unrecorded when there is nothing to compare
-- them with, empty when that was not done since they last changed.
ALTER TABLE version ADD COLUMN integrity TEXT NOT NULL DEFAULT '';

-- Where a version came from, of those of which the registry says so.
CREATE TABLE origin (
    version INTEGER PRIMARY KEY REFERENCES version (row) ON DELETE CASCADE,
    run_id TEXT NOT NULL,
    source_path TEXT NOT NULL
);

-- What verifying a version found. It is kept while the version's row is written again, and holds for the files and the
-- record that it was made with.
CREATE TABLE verification (
    id TEXT PRIMARY KEY, -- of the version
    registry TEXT NOT NULL,
    stamps INTEGER NOT NULL,
    context BLOB NOT NULL,
    outcome TEXT NOT NULL,
    checked_at INTEGER NOT NULL, -- UTC milliseconds
    findings TEXT NOT NULL       -- JSON array: file, outcome, expected and actual of each, in turn
) WITHOUT ROWID;
