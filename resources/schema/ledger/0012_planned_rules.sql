-- The limits and the steps of traffic that a deployment was planned with, as JSON; empty in rows from before.
ALTER TABLE deployment ADD COLUMN rules TEXT NOT NULL DEFAULT '';
