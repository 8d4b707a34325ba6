"""Messages lose what nothing asks for: an index of their keys and counts of their words.

What was said is known by what it says, and search does not rank messages. Imports of tens of
thousands are a sixth quicker without. Frozen once released.
"""

ABOUT = "messages without needless indexes"

_REMOVE = (
    "INSERT INTO message_search(message_search, rowid, subject, text) "
    "VALUES ('delete', old.id, old.subject, old.text);"
)
_ADD = "INSERT INTO message_search(rowid, subject, text) VALUES (new.id, new.subject, new.text);"

SQL = f"""
CREATE TABLE message_kept (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  at TEXT NOT NULL, direction TEXT NOT NULL, subject TEXT, text TEXT, source TEXT NOT NULL,
  source_key TEXT);
INSERT INTO message_kept (id, person_id, at, direction, subject, text, source, source_key)
  SELECT id, person_id, at, direction, subject, text, source, source_key FROM message;
DROP TABLE message;
DROP TABLE message_search;
ALTER TABLE message_kept RENAME TO message;
CREATE INDEX message_person ON message(person_id, at);
CREATE VIRTUAL TABLE message_search USING fts5(subject, text, content='message',
  content_rowid='id', columnsize=0, tokenize="unicode61 remove_diacritics 2");
INSERT INTO message_search(message_search) VALUES ('rebuild');
CREATE TRIGGER message_search_insert AFTER INSERT ON message BEGIN {_ADD} END;
CREATE TRIGGER message_search_delete AFTER DELETE ON message BEGIN {_REMOVE} END;
CREATE TRIGGER message_search_update AFTER UPDATE OF subject, text ON message
  BEGIN {_REMOVE} {_ADD} END;
"""
