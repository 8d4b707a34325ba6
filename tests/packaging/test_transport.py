"""The cipher on the way to the keyring: what stands in for `cryptography` says the same as it."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

LEND = """
import sys
sys.path.insert(0, {packaging!r})
from linux.transport import lend
lend()
from app.selfcheck import carried
from secretstorage import item, util
assert {{item.Cipher.__module__, util.Cipher.__module__}} == {{"linux.transport"}}
print([len(carried(b"x" * size)) for size in (8, 15, 16, 17, 1000)])
"""
blocks = st.binary(min_size=16, max_size=16)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this keyring")


def test_the_published_example_comes_out(scripts):
    """NIST SP 800-38A, F.2.1 and F.2.2, the first two blocks."""
    from linux.transport import AES, CBC, Cipher

    key = bytes.fromhex("2b7e151628aed2a6abf7158809cf4f3c")
    text = bytes.fromhex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51")
    hidden = bytes.fromhex("7649abac8119b246cee98e9b12e9197d5086cb9b507219ee95db113a917678b2")
    cipher = Cipher(AES(key), CBC(bytes(range(16))))
    assert cipher.encryptor().update(text) + cipher.encryptor().finalize() == hidden
    assert cipher.decryptor().update(hidden) + cipher.decryptor().finalize() == text


@given(key=blocks, start=blocks, text=st.lists(blocks, max_size=9).map(b"".join))
def test_it_does_what_cryptography_does(key, start, text):
    from cryptography.hazmat.primitives.ciphers import Cipher as Other
    from cryptography.hazmat.primitives.ciphers import algorithms, modes
    from linux.transport import AES, CBC, Cipher

    other = Other(algorithms.AES(key), modes.CBC(start)).encryptor()
    hidden = other.update(text) + other.finalize()
    cipher = Cipher(AES(key), CBC(start))
    assert cipher.encryptor().update(text) == hidden
    assert cipher.decryptor().update(hidden) == text


@pytest.mark.parametrize(("key", "start", "text"), [(15, 16, 16), (16, 17, 16), (16, 16, 15)])
def test_other_lengths_are_refused(scripts, key, start, text):
    from linux.transport import AES, CBC, Cipher

    with pytest.raises(ValueError, match=r"16|blocks"):
        Cipher(AES(b"k" * key), CBC(b"s" * start)).encryptor().update(b"t" * text)


def test_what_talks_to_the_keyring_takes_it(scripts):
    script = LEND.format(packaging=str(scripts))
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=scripts.parent, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "[8, 15, 16, 17, 1000]"), done.stderr
