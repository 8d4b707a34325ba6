"""Commands on encrypted data: the keyring, else the terminal, never arguments or environment."""

import getpass
import sys

import keyring
import pytest
from keyring.backends import fail

from app import ask_key
from app.cli import main
from app.context import open_context
from app.people.service import add_person
from app.secrets import Secrets
from app.store.phrase import phrase_of
from app.store.sealing import ENCRYPT
from app.unlock import seal_folder
from tests.ring import KEY, PASSPHRASE

pytestmark = pytest.mark.usefixtures("ring")


@pytest.fixture
def folder(tmp_path):
    context = open_context(tmp_path)
    add_person(context.store, context.clock, "Ada", "Weber")
    context.close()
    return tmp_path


@pytest.fixture
def typed(monkeypatch):
    """What the person types at each question; the terminal is the edge."""
    answers: list[str] = []
    monkeypatch.setattr(ask_key, "_has_terminal", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda question: answers.pop(0))
    return answers


def people(folder):
    return main(["--data", str(folder), "people"])


def test_the_keyring_opens_a_command(folder, capsys):
    seal_folder(folder, KEY, ENCRYPT, Secrets())
    assert people(folder) == 0
    assert "Ada Weber" in capsys.readouterr().out


def test_a_passphrase_is_typed_in_the_terminal(folder, typed, capsys):
    seal_folder(folder, KEY, ENCRYPT, Secrets(), PASSPHRASE)
    typed += ["something else", PASSPHRASE]
    assert people(folder) == 0
    said = capsys.readouterr()
    assert "Ada Weber" in said.out
    assert "That is not the passphrase." in said.err


def test_after_three_wrong_ones_it_stops(folder, typed, capsys):
    seal_folder(folder, KEY, ENCRYPT, Secrets(), PASSPHRASE)
    typed += ["one", "two", "three", PASSPHRASE]
    assert people(folder) == 1
    assert typed == [PASSPHRASE]


def test_a_lost_keyring_is_told_and_the_phrase_typed(folder, typed, capsys):
    seal_folder(folder, KEY, ENCRYPT, Secrets())
    keyring.set_keyring(fail.Keyring())
    typed += [" ".join(phrase_of(KEY))]
    assert people(folder) == 0
    assert "Ada Weber" in capsys.readouterr().out


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_where_nobody_can_be_asked_it_is_one_sentence_and_exit_one(
    folder, passphrase, monkeypatch, capsys
):
    seal_folder(folder, KEY, ENCRYPT, Secrets(), passphrase)
    keyring.set_keyring(fail.Keyring())
    monkeypatch.setattr(sys, "stdin", None)
    assert people(folder) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "is encrypted and its key is not in the keyring" in said.err
