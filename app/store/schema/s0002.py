"""A letter can have copies: addresses beside the one it is to. Frozen once released."""

ABOUT = "copies of a letter"

SQL = "ALTER TABLE email ADD COLUMN cc TEXT;"
