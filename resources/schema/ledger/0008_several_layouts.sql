-- A folder may be a registry of several layouts.
ALTER TABLE registry RENAME TO registry_of_one_layout;
CREATE TABLE registry (
    name TEXT PRIMARY KEY,
    path TEXT NOT NULL,        -- absolute, links resolved
    layout TEXT NOT NULL,
    added_at INTEGER NOT NULL, -- UTC milliseconds
    UNIQUE (path, layout)
) WITHOUT ROWID;
INSERT INTO registry SELECT name, path, layout, added_at FROM registry_of_one_layout;
DROP TABLE registry_of_one_layout;
