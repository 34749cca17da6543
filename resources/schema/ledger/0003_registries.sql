-- Which registries a person has added: the index holds only what is in them.
CREATE TABLE registry (
    name TEXT PRIMARY KEY,
    path TEXT NOT NULL UNIQUE, -- absolute, links resolved
    layout TEXT NOT NULL,
    added_at INTEGER NOT NULL  -- UTC milliseconds
) WITHOUT ROWID;
