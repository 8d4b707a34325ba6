"""Making ICU's data smaller: what stays is whole, and found where ICU looks for it."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

HEADER = struct.pack("<H2sHHBBBB4s", 32, b"\xda\x27", 20, 0, 0, 0, 2, 0, b"CmnD") + bytes(16)
names = st.text("abcdefghijklmnopqrstuvwxyz_./", min_size=1, max_size=30)
items = st.dictionaries(names, st.binary(min_size=1, max_size=90), min_size=1, max_size=12)


@pytest.fixture
def icu(scripts):
    from linux import icu

    return icu


def test_what_is_written_is_read_back(scripts):
    from linux.icu import read_data, write_data

    @given(items)
    def check(known):
        package = write_data(HEADER, known)
        header, found = read_data(package)
        assert header == HEADER
        assert list(found) == sorted(known)
        for name, data in known.items():
            assert found[name].startswith(data)
            assert len(found[name]) - len(data) < 16
        for place in range(len(known)):
            (start,) = struct.unpack_from("<I", package, 32 + 8 + 8 * place)
            assert (32 + start) % 16 == 0

    check()


def test_only_what_qt_reaches_stays(icu):
    parts = {
        "icudt73l/coll/de.res": b"a",
        "icudt73l/coll/zh.res": b"b",
        "icudt73l/curr/de.res": b"c",
        "icudt73l/ibm-5346_P100-1998.cnv": b"d",
        "icudt73l/zoneinfo64.res": b"f",
    }
    _, left = icu.read_data(icu.smaller(icu.write_data(HEADER, parts)))
    assert [name.split("/", 1)[1] for name in left] == [
        "coll/de.res",
        "zoneinfo64.res",
    ]


@pytest.mark.parametrize("content", [b"\0" * 32, HEADER[:12] + b"Else" + HEADER[16:] + bytes(8)])
def test_something_else_is_refused(icu, content):
    with pytest.raises(ValueError, match="no data of ICU"):
        icu.read_data(content)
