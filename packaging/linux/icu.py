"""A smaller copy of the data that Qt's ICU carries: 32 MB, of which the program can reach little.

Qt asks ICU for the order of words and the names of time zones; dates, numbers and languages it
words itself. So names of units, currencies, languages and countries go, numbers in words, letters
of other scripts, languages that Askwell does not speak, and old encodings (what comes from outside
is read by Python). What ICU misses it answers with its root, never with a fault.
"""

from __future__ import annotations

import re
import struct
import subprocess
import tempfile
from pathlib import Path

LIBRARY = "libicudata.so"
MAGIC = b"\xda\x27"
FORMAT = b"CmnD"
ALIGNED = 16
LANGUAGES = "root|pool|res_index|en|de|es|fr|pl|ar"
_STAYS = re.compile(
    rf"""
    coll/ucadata\.icu | (?:coll|zone)/(?:{LANGUAGES})\.res
    | (?:{LANGUAGES}|currencyNumericCodes|dayPeriods|genderList|icustd|icuver|keyTypeData
        |langInfo|likelySubtags|metadata|metaZones|numberingSystems|plurals|pluralRanges
        |supplementalData|timezoneTypes|windowsZones|zoneinfo64)\.res
    | (?!unames)\w+\.icu | \w+\.nrm
    """,
    re.VERBOSE,
)

Items = dict[str, bytes]


def stays(name: str) -> bool:
    """Whether an item of the data stays; the name is without its leading folder."""
    return _STAYS.fullmatch(name) is not None


def read_data(content: bytes) -> tuple[bytes, Items]:
    """The header and the named items of an ICU data package. Raises ValueError."""
    size, magic = struct.unpack_from("<H2s", content)
    if magic != MAGIC or content[12:16] != FORMAT:
        raise ValueError("no data of ICU")
    (count,) = struct.unpack_from("<I", content, size)
    places = [struct.unpack_from("<II", content, size + 4 + 8 * place) for place in range(count)]
    ends = [size + start for _, start in places[1:]] + [len(content)]
    items: Items = {}
    for (name_at, start), end in zip(places, ends, strict=True):
        name = content[size + name_at : content.index(b"\0", size + name_at)].decode("ascii")
        items[name] = content[size + start : end]
    return content[:size], items


def write_data(header: bytes, items: Items) -> bytes:
    """The package of these items, in the order that ICU looks them up by."""
    names = sorted(items)
    name_at = 4 + 8 * len(names)
    labels = b"".join(name.encode("ascii") + b"\0" for name in names)
    body = bytearray(-(len(header) + name_at + len(labels)) % ALIGNED)
    table = struct.pack("<I", len(names))
    body_at = name_at + len(labels)
    for name in names:
        table += struct.pack("<II", name_at, body_at + len(body))
        name_at += len(name) + 1
        body += items[name]
        body += bytes(-(len(header) + body_at + len(body)) % ALIGNED)
    return header + table + labels + bytes(body)


def smaller(content: bytes) -> bytes:
    """The package with only what stays."""
    header, items = read_data(content)
    left = {name: data for name, data in items.items() if stays(name.partition("/")[2])}
    return write_data(header, left)


def data_of(library: bytes, symbol_size: int) -> bytes:
    """The package inside a library, which holds nothing else that large."""
    start = library.index(FORMAT) - 12
    return library[start : start + symbol_size]


def shrink(library: Path) -> None:
    """Put a library with the smaller data in the place of this one; its name and symbol stay."""
    symbol, size = _symbol(library)
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "icu.dat"
        data.write_bytes(smaller(data_of(library.read_bytes(), size)))
        built = Path(folder) / library.name
        _run(["ld", "-r", "-b", "binary", "-o", "icu.o", data.name], folder)
        into = ".data=.rodata,alloc,load,readonly,data,contents"
        named = f"_binary_icu_dat_start={symbol}"
        _run(["objcopy", "--rename-section", into, "--redefine-sym", named, "icu.o"], folder)
        aligned = f".rodata={ALIGNED}"
        _run(["objcopy", "--set-section-alignment", aligned, "icu.o"], folder)
        versions = f"{{ global: {symbol}; local: *; }};"
        (Path(folder) / "icu.map").write_text(versions)
        options = ["-soname", library.name, "--build-id=none", "-z", "noexecstack"]
        script = ["--version-script", "icu.map"]
        _run(["ld", "-shared", *options, *script, "-o", library.name, "icu.o"], folder)
        _run(["strip", library.name], folder)
        library.write_bytes(built.read_bytes())


def _symbol(library: Path) -> tuple[str, int]:
    """The one symbol that the library offers, with its size."""
    listed = _run(["readelf", "-W", "--dyn-syms", str(library)], ".")
    found = re.search(r"\s(\d+|0x[0-9a-f]+)\s+OBJECT\s+GLOBAL.*\s(icudt\d+_dat)$", listed, re.M)
    if found is None:
        raise ValueError(f"{library.name} holds no data of ICU")
    return found[2], int(found[1], 0)


def _run(command: list[str], folder: str) -> str:
    done = subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout
