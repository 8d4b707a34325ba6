"""Encryption and the lock on the screen."""
