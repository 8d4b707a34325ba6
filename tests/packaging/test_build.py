"""The small steps of building: comparing, settling, icons, notices, the starter's environment."""

import struct
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_the_same_twice_has_no_differences(scripts, tmp_path):
    from compare import differences

    for name in ("one", "other"):
        (tmp_path / name / "sub").mkdir(parents=True)
        (tmp_path / name / "sub" / "file").write_text("same")
    assert differences(tmp_path / "one", tmp_path / "other") == []


def test_every_difference_is_told(scripts, tmp_path):
    from compare import differences

    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        (folder / "bytes").write_text(folder.name)
        (folder / "mode").write_text("same")
        (folder / "link").symlink_to(folder.name)
    (one / "alone").touch()
    (other / "mode").chmod(0o755)
    told = differences(one, other)
    assert [line.split(":")[0] for line in told] == ["only in one", "bytes", "link", "mode"]


def test_files_bear_one_time_and_one_of_two_modes(scripts, tmp_path, monkeypatch):
    import build

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    folder = tmp_path / "folder"
    folder.mkdir(mode=0o700)
    (folder / "text").touch(mode=0o600)
    for name in ("program", "lib.so", "libpart.so.6"):
        (folder / name).touch(mode=0o700)
    build.settle(tmp_path)
    found = {path.name: path.stat() for path in (folder, *folder.iterdir())}
    assert {name: stat.st_mode & 0o777 for name, stat in found.items()} == {
        "text": 0o644,
        "program": 0o755,
        "lib.so": 0o644,
        "libpart.so.6": 0o644,
        "folder": 0o755,
    }
    assert {int(stat.st_mtime) for stat in found.values()} == {1_000_000_000}


def test_the_moment_is_the_one_asked_for_or_the_commits(scripts, monkeypatch):
    import build

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12")
    assert build.epoch() == 12
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert build.epoch() == build.epoch() > 1_700_000_000
    # On a machine without git, or in an unpacked archive of the source.
    monkeypatch.setenv("PATH", "/nowhere")
    assert build.epoch() == build.NO_COMMIT


def test_the_program_knows_its_version_in_the_bundle(scripts, tmp_path, monkeypatch):
    from bundle_parts import metadata_folder, version_of

    import build

    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    monkeypatch.setattr(build, "LINUX", True)
    build.prepare(tmp_path / "made")
    assert version_of(ROOT) == version
    assert f"Version: {version}\n" in (tmp_path / "made/metadata/METADATA").read_text()
    assert metadata_folder(ROOT) == f"askwell-{version}.dist-info"
    assert f"'{version}'" in build.windows_version(version)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("2.3rc1", (2, 3, 0, 0)), ("1.2.3.4.5", (1, 2, 3, 4))],
)
def test_windows_counts_versions_by_four_numbers(scripts, version, numbers):
    from bundle_parts import four_numbers

    assert four_numbers(version) == numbers


def test_a_library_forgets_where_it_was_built(scripts):
    from linux.libraries import looking_beside

    built = b"\0libz.so.1\0/home/x/python/lib\0symbol\0"
    moved = looking_beside(built, b"/home/x/python/lib")
    assert moved == b"\0libz.so.1\0$ORIGIN" + b"\0" * 12 + b"symbol\0"
    assert len(moved) == len(built)
    with pytest.raises(ValueError, match="no room"):
        looking_beside(b"\0/lib\0", b"/lib")


def test_icons_come_in_the_containers_of_windows_and_macos(scripts, qapp):
    import icons

    drawn = icons.draw()
    assert set(drawn) == set(icons.SIZES)
    for size, picture in drawn.items():
        assert struct.unpack(">II", picture[16:24]) == (size, size)
    ico, icns = icons.ico(drawn), icons.icns(drawn)
    count = struct.unpack_from("<H", ico, 4)[0]
    for place in range(count):
        length, start = struct.unpack_from("<II", ico, 6 + 16 * place + 8)
        assert ico[start : start + length].startswith(b"\x89PNG")
    assert count == len(icons.ICO_SIZES)
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)


def test_the_notice_names_every_library_with_its_licence(scripts):
    import third_party

    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    names = {line.split(">")[0].split(";")[0].strip() for line in wanted}
    text = third_party.notice()
    have = {one.name.lower().replace("_", "-") for one in third_party.bundled()}
    assert {name.lower().replace("_", "-") for name in names} <= have
    # What the bundle leaves out is not in its notice.
    assert not have & {"cryptography", "cffi", "pycparser", "dnspython"}
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Qt and PySide6 are used under" in text
    assert "pytest" not in have
    for one in third_party.bundled():
        assert third_party.licence_of(one)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/bundle"}, {}),
        ({"LD_LIBRARY_PATH": "/bundle:/own", "LD_LIBRARY_PATH_ORIG": "/own"}, "/own"),
        ({"QT_PLUGIN_PATH": "/bundle/plugins", "QML2_IMPORT_PATH": "/bundle/qml"}, {}),
        ({"PATH": "/bin"}, {"PATH": "/bin"}),
    ],
)
def test_other_programs_get_the_environment_of_the_person(scripts, before, after):
    from start import give_back

    give_back(before)
    assert before == ({"LD_LIBRARY_PATH": after} if isinstance(after, str) else after)


@pytest.mark.parametrize(
    ("linux", "library", "missing"),
    [(True, True, ["binutils"]), (True, False, ["binutils", "libpython"]), (False, False, [])],
)
def test_what_freezing_lacks_is_named(scripts, monkeypatch, linux, library, missing):
    import system_needs

    import build

    monkeypatch.setattr(build, "LINUX", linux)
    monkeypatch.setattr(system_needs, "is_program", lambda name: name != "objdump")
    monkeypatch.setattr(system_needs, "is_loadable", lambda name: library)
    found = build.missing_here()
    assert [name.rstrip("0123456789.") for name in found] == missing
