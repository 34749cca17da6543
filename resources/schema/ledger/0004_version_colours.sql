-- Which colour a version has in every chart: given once, so that it stays over pages and restarts.
CREATE TABLE version_colour (
    id TEXT PRIMARY KEY,     -- of the version
    colour INTEGER NOT NULL  -- 0 to 7
) WITHOUT ROWID;
