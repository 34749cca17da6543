-- Which of several treatments the last verdict is of, as the list of experiments names it; empty with one.
ALTER TABLE experiment ADD COLUMN treatment TEXT NOT NULL DEFAULT '';
