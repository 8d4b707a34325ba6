"""Talks: agreed, moved, called off, held; the notes, names and promises they bring."""
