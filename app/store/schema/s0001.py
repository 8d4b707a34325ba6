"""The first schema, whole: frozen once released. Plain SQL, no models."""

ABOUT = "first schema"

TABLES = """
CREATE TABLE person (
  id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
  first_name TEXT NOT NULL DEFAULT '', last_name TEXT NOT NULL DEFAULT '',
  sort_name TEXT NOT NULL DEFAULT '', linkedin_slug TEXT UNIQUE, profile_url TEXT,
  email TEXT, phone TEXT, headline TEXT, company TEXT, company_key TEXT, position TEXT,
  location TEXT, country TEXT, time_zone TEXT, website TEXT, salutation TEXT, summary TEXT,
  connected_on TEXT, why TEXT, goals TEXT, cadence_months INTEGER, put_aside_at TEXT,
  origin TEXT NOT NULL DEFAULT 'hand', batch_id INTEGER REFERENCES import_batch(id),
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE INDEX person_sort ON person(sort_name, id);
CREATE INDEX person_email ON person(email);
CREATE INDEX person_company ON person(company_key);
CREATE TABLE contact_point (
  id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person(id),
  kind TEXT NOT NULL, value TEXT NOT NULL, label TEXT);
CREATE INDEX contact_point_person ON contact_point(person_id);
CREATE TABLE company (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
  website TEXT, team_page TEXT, note TEXT);
CREATE TABLE position (
  id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person(id), company TEXT,
  company_key TEXT, title TEXT, start_on TEXT, end_on TEXT, location TEXT,
  description TEXT, source TEXT NOT NULL, seen_on TEXT);
CREATE INDEX position_person ON position(person_id);
CREATE INDEX position_company ON position(company_key);
CREATE TABLE education (
  id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person(id), school TEXT,
  school_key TEXT, degree TEXT, field TEXT, start_on TEXT, end_on TEXT, notes TEXT,
  source TEXT NOT NULL);
CREATE INDEX education_person ON education(person_id);
CREATE TABLE credential (
  id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person(id), kind TEXT NOT NULL,
  name TEXT NOT NULL, detail TEXT, url TEXT, start_on TEXT, end_on TEXT,
  description TEXT, source TEXT NOT NULL);
CREATE INDEX credential_person ON credential(person_id);
CREATE TABLE research_note (
  id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES person(id), kind TEXT NOT NULL,
  title TEXT, text TEXT NOT NULL, url TEXT, source TEXT, noted_on TEXT NOT NULL,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE INDEX research_note_person ON research_note(person_id);
CREATE TABLE common_ground (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  kind TEXT NOT NULL, match_key TEXT NOT NULL, text TEXT NOT NULL, evidence TEXT,
  status TEXT NOT NULL, created_at TEXT NOT NULL, UNIQUE (person_id, kind, match_key));
CREATE TABLE target (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, name_key TEXT NOT NULL,
  reason TEXT, priority INTEGER NOT NULL, UNIQUE (kind, name_key));
CREATE TABLE template (
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
  subject TEXT NOT NULL, body TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0);
CREATE TABLE email (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  kind TEXT NOT NULL, template_key TEXT, to_address TEXT, subject TEXT NOT NULL,
  body TEXT NOT NULL, opened_at TEXT, opened_via TEXT, dropped_at TEXT, message_id TEXT,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE INDEX email_person ON email(person_id);
CREATE TABLE message (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  at TEXT NOT NULL, direction TEXT NOT NULL, subject TEXT, text TEXT, source TEXT NOT NULL,
  source_key TEXT UNIQUE);
CREATE INDEX message_person ON message(person_id, at);
CREATE TABLE interview (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  uid TEXT NOT NULL UNIQUE, starts_at TEXT NOT NULL, minutes INTEGER NOT NULL DEFAULT 20,
  ended_at TEXT, time_zone TEXT, way TEXT, place TEXT, agenda TEXT, status TEXT NOT NULL,
  sequence INTEGER NOT NULL DEFAULT 0, went TEXT, learned TEXT, will_do TEXT,
  created_at TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE INDEX interview_person ON interview(person_id);
CREATE TABLE event (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  kind TEXT NOT NULL, at TEXT NOT NULL, recorded_at TEXT NOT NULL, note TEXT, minutes INTEGER,
  way TEXT, source TEXT NOT NULL DEFAULT 'hand', email_id INTEGER REFERENCES email(id),
  interview_id INTEGER REFERENCES interview(id), batch_id INTEGER REFERENCES import_batch(id));
CREATE INDEX event_person ON event(person_id, at);
CREATE INDEX event_kind ON event(kind, at);
CREATE INDEX event_email ON event(email_id);
CREATE TABLE question (
  id INTEGER PRIMARY KEY, key TEXT UNIQUE, text TEXT NOT NULL, topic TEXT NOT NULL,
  group_name TEXT, stage TEXT NOT NULL, goals TEXT, web TEXT NOT NULL DEFAULT 'N',
  minutes INTEGER NOT NULL DEFAULT 2, hidden INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL);
CREATE TABLE sheet (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  interview_id INTEGER REFERENCES interview(id), minutes INTEGER NOT NULL DEFAULT 20,
  goal TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL);
CREATE INDEX sheet_person ON sheet(person_id);
CREATE TABLE sheet_item (
  id INTEGER PRIMARY KEY, sheet_id INTEGER NOT NULL REFERENCES sheet(id),
  rank INTEGER NOT NULL, question_key TEXT, text TEXT NOT NULL, minutes INTEGER NOT NULL,
  closing INTEGER NOT NULL DEFAULT 0);
CREATE INDEX sheet_item_sheet ON sheet_item(sheet_id, rank);
CREATE TABLE answer (
  id INTEGER PRIMARY KEY, sheet_item_id INTEGER NOT NULL UNIQUE REFERENCES sheet_item(id),
  text TEXT NOT NULL, status TEXT NOT NULL, seconds INTEGER, mark INTEGER,
  updated_at TEXT NOT NULL);
CREATE TABLE promise (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  interview_id INTEGER REFERENCES interview(id), direction TEXT NOT NULL, text TEXT NOT NULL,
  due_on TEXT, done_at TEXT, created_at TEXT NOT NULL);
CREATE INDEX promise_person ON promise(person_id);
CREATE TABLE referral (
  id INTEGER PRIMARY KEY, from_person_id INTEGER NOT NULL REFERENCES person(id),
  to_person_id INTEGER REFERENCES person(id), name TEXT NOT NULL, note TEXT, told_at TEXT,
  created_at TEXT NOT NULL);
CREATE INDEX referral_from ON referral(from_person_id);
CREATE INDEX referral_to ON referral(to_person_id);
CREATE TABLE step_state (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  kind TEXT NOT NULL, until TEXT, reason TEXT, created_at TEXT NOT NULL);
CREATE INDEX step_state_person ON step_state(person_id);
CREATE TABLE person_group (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, cadence_months INTEGER);
CREATE TABLE group_member (
  id INTEGER PRIMARY KEY, group_id INTEGER NOT NULL REFERENCES person_group(id),
  person_id INTEGER NOT NULL REFERENCES person(id), UNIQUE (group_id, person_id));
CREATE INDEX group_member_person ON group_member(person_id);
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id), name TEXT NOT NULL,
  media_type TEXT, content BLOB NOT NULL, added_at TEXT NOT NULL);
CREATE INDEX attachment_person ON attachment(person_id);
CREATE TABLE offered_time (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  email_id INTEGER REFERENCES email(id), starts_at TEXT NOT NULL, ends_at TEXT NOT NULL,
  status TEXT NOT NULL);
CREATE INDEX offered_time_person ON offered_time(person_id);
CREATE TABLE not_same (
  id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES person(id),
  other_id INTEGER NOT NULL REFERENCES person(id), UNIQUE (person_id, other_id));
CREATE TABLE forgotten (id INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE, at TEXT NOT NULL);
CREATE TABLE profile (
  id INTEGER PRIMARY KEY CHECK (id = 1), first_name TEXT, last_name TEXT, email TEXT,
  phone TEXT, headline TEXT, summary TEXT, location TEXT, country TEXT, time_zone TEXT,
  hours TEXT, goal TEXT, linkedin_slug TEXT);
CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
  digest TEXT, rows_total INTEGER NOT NULL, created INTEGER NOT NULL, updated INTEGER NOT NULL,
  unchanged INTEGER NOT NULL, skipped TEXT NOT NULL, warnings TEXT NOT NULL, newest_on TEXT);
CREATE TABLE import_mapping (
  id INTEGER PRIMARY KEY, header TEXT NOT NULL UNIQUE, mapping TEXT NOT NULL);
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY, label TEXT NOT NULL, merge_key TEXT, at TEXT NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0);
CREATE TABLE undo_row (
  id INTEGER PRIMARY KEY, step_id INTEGER NOT NULL REFERENCES undo_step(id) ON DELETE CASCADE,
  table_name TEXT NOT NULL, first_id INTEGER NOT NULL, last_id INTEGER NOT NULL, image TEXT);
CREATE INDEX undo_row_step ON undo_row(step_id);
"""

SEARCHED = {
    "person": ("first_name", "last_name", "company", "position", "email", "headline", "location"),
    "research_note": ("title", "text", "source"),
    "email": ("subject", "body"),
    "answer": ("text",),
    "message": ("subject", "text"),
}


def search_sql(table: str, columns: tuple[str, ...]) -> str:
    """An external-content FTS5 index over a table, kept in step by triggers."""
    names = ", ".join(columns)
    new = ", ".join(f"new.{column}" for column in columns)
    old = ", ".join(f"old.{column}" for column in columns)
    fts = f"{table}_search"
    remove = f"INSERT INTO {fts}({fts}, rowid, {names}) VALUES ('delete', old.id, {old});"
    add = f"INSERT INTO {fts}(rowid, {names}) VALUES (new.id, {new});"
    return f"""
CREATE VIRTUAL TABLE {fts} USING fts5({names}, content='{table}', content_rowid='id',
  tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER {fts}_insert AFTER INSERT ON {table} BEGIN {add} END;
CREATE TRIGGER {fts}_delete AFTER DELETE ON {table} BEGIN {remove} END;
CREATE TRIGGER {fts}_update AFTER UPDATE OF {names} ON {table} BEGIN {remove} {add} END;
"""


SQL = TABLES + "".join(search_sql(table, columns) for table, columns in SEARCHED.items())
