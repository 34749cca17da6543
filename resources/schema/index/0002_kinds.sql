-- What an item of a registry is: version, run or unregistered (a model file that no version names).
ALTER TABLE version ADD COLUMN kind TEXT NOT NULL DEFAULT 'version';
