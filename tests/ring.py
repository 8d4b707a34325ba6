"""Stand-ins for what protects the data: a keyring, a key and a passphrase."""

import keyring.backend
from keyring.errors import PasswordDeleteError

from app.store.connect import Key

KEY = Key(bytes(range(32)))
PASSPHRASE = "three pears and cheese"


class Ring(keyring.backend.KeyringBackend):
    """Stands for the system's own where no service runs."""

    priority = 0

    def __init__(self, fault=None, loses=False):
        self.kept = {}
        self.fault, self.loses = fault, loses

    def set_password(self, service, username, password):
        if self.fault:
            raise self.fault
        if not self.loses:
            self.kept[service, username] = password

    def get_password(self, service, username):
        if self.fault:
            raise self.fault
        return self.kept.get((service, username))

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


# Only those of the systems are trusted, by their module.
Ring.__module__ = "keyring.backends.kwallet"
