-- Whether more of a metric is better, where a person has said so.
CREATE TABLE metric_direction (
    metric TEXT PRIMARY KEY,
    better TEXT NOT NULL -- "higher" or "lower"
) WITHOUT ROWID;

-- Comparisons that a person has named.
CREATE TABLE comparison (
    name TEXT PRIMARY KEY,
    baseline TEXT NOT NULL,         -- a version's id; empty: the first
    only_differences INTEGER NOT NULL,
    best_of TEXT NOT NULL,          -- the metric at whose best step the curves are read; empty: none
    saved_at INTEGER NOT NULL       -- UTC milliseconds
) WITHOUT ROWID;

CREATE TABLE comparison_version (
    comparison TEXT NOT NULL REFERENCES comparison (name),
    place INTEGER NOT NULL,
    version TEXT NOT NULL, -- its id
    PRIMARY KEY (comparison, place)
) WITHOUT ROWID;
