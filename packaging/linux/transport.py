"""What hides a secret on its way to the keyring: AES by the OpenSSL that Python is linked to.

SecretStorage takes one cipher from `cryptography`, which is 12 MB with an OpenSSL of its own that
no system mends. In the bundle these few names stand for it; key and padding stay SecretStorage's.
"""

from __future__ import annotations

import sys
from types import ModuleType, SimpleNamespace
from typing import Any, NamedTuple

BLOCK = 16
PARENTS = ("cryptography", "cryptography.hazmat", "cryptography.hazmat.primitives")


class AES(NamedTuple):
    """The cipher with its key of 16 bytes."""

    key: bytes


class CBC(NamedTuple):
    """Blocks that are chained, from 16 bytes that nobody could guess."""

    initialization_vector: bytes


class Cipher:
    """AES-128-CBC without padding, as `cryptography` offers it."""

    def __init__(self, algorithm: AES, mode: CBC, _backend: object = None) -> None:
        self._key, self._start = algorithm.key, mode.initialization_vector
        if len(self._key) != BLOCK or len(self._start) != BLOCK:
            raise ValueError("key and start are 16 bytes each")

    def encryptor(self) -> Turn:
        """What hides a text."""
        return Turn(self._key, self._start, hides=True)

    def decryptor(self) -> Turn:
        """What opens a hidden text."""
        return Turn(self._key, self._start, hides=False)


class Turn:
    """One text, hidden or opened in one piece: `update` does it, `finalize` adds nothing."""

    def __init__(self, key: bytes, start: bytes, hides: bool) -> None:
        self._key, self._start, self._hides = key, start, hides

    def update(self, text: bytes) -> bytes:
        """The other form of the text. Raises ValueError: no whole blocks; OSError: no cipher."""
        if len(text) % BLOCK:
            raise ValueError("the text is no whole number of blocks")
        return _turned(self._key, self._start, text, self._hides)

    def finalize(self) -> bytes:
        """What is left over, which whole blocks have nothing of."""
        return b""


def _turned(key: bytes, start: bytes, text: bytes, hides: bool) -> bytes:
    import _hashlib
    import ctypes

    # What a library is linked to is found through it, whatever the file is called here.
    openssl: Any = ctypes.CDLL(_hashlib.__file__)
    openssl.EVP_CIPHER_CTX_new.restype = openssl.EVP_aes_128_cbc.restype = ctypes.c_void_p
    turned, size = ctypes.create_string_buffer(len(text) + BLOCK), ctypes.c_int()
    context = ctypes.c_void_p(openssl.EVP_CIPHER_CTX_new())
    cipher = ctypes.c_void_p(openssl.EVP_aes_128_cbc())
    try:
        if not (
            openssl.EVP_CipherInit_ex(context, cipher, None, key, start, int(hides)) == 1
            and openssl.EVP_CIPHER_CTX_set_padding(context, 0) == 1
            and openssl.EVP_CipherUpdate(context, turned, ctypes.byref(size), text, len(text)) == 1
            and size.value == len(text)
        ):
            raise OSError("OpenSSL does not do AES-128-CBC here")
        return turned.raw[: len(text)]
    finally:
        openssl.EVP_CIPHER_CTX_free(context)


def lend() -> None:
    """Stand in for `cryptography`, for whoever imports it later."""
    backends = ModuleType("cryptography.hazmat.backends")
    ciphers = ModuleType("cryptography.hazmat.primitives.ciphers")
    vars(backends)["default_backend"] = lambda: None
    vars(ciphers).update(
        Cipher=Cipher, algorithms=SimpleNamespace(AES=AES), modes=SimpleNamespace(CBC=CBC)
    )
    sys.modules |= {name: ModuleType(name) for name in PARENTS}
    sys.modules |= {backends.__name__: backends, ciphers.__name__: ciphers}
