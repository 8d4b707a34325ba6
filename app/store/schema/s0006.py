"""What a person took out stays out, and settings can be part of a write. Frozen once released.

`not_again` keeps, a person, the mark of what an import is not to bring back. A note remembers the
mark it came under, so that its day can be corrected. A setting has an id: Undo knows rows by it.
"""

ABOUT = "what was taken out, and settings with Undo"

SQL = """
CREATE TABLE not_again (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  mark TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX not_again_person ON not_again(person_id);
ALTER TABLE research_note ADD COLUMN source_key TEXT;
UPDATE research_note SET source_key = 'note ' || created_at
  WHERE kind = 'note' AND source = 'LinkedIn';
CREATE TABLE setting_kept (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
INSERT INTO setting_kept (key, value) SELECT key, value FROM setting ORDER BY key;
DROP TABLE setting;
ALTER TABLE setting_kept RENAME TO setting;
"""
