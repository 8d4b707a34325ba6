"""Two computers over one folder: nothing is overwritten unasked, and half a file is no file."""

import json
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.export.exchange import (
    BOTH,
    NEWER,
    device_of,
    look_for_news,
    scratch,
    send,
    unpack,
)
from app.people.service import edit_person
from app.settings import Settings
from app.store.backup import backups_of, look_inside
from app.store.connect import Key
from app.store.db import Store
from tests.refusals import refusal_of
from tests.two_computers import Computer


@pytest.fixture
def pair(tmp_path, shared, clock):
    made = [Computer(tmp_path / name, shared, clock, name) for name in ("desk", "laptop")]
    yield made
    for computer in made:
        computer.store.close()


def test_what_one_sends_is_newer_at_the_other_and_comes_when_asked(pair):
    desk, laptop = pair
    desk.add("Ada")
    assert desk.news() is None
    assert desk.send()
    assert not desk.send()
    news = laptop.news()
    assert (news.kind, news.sent.name, news.sent.contents.people) == (NEWER, "desk", 1)
    assert laptop.names() == []
    assert laptop.take(news.sent).only_second.people == 1
    assert laptop.names() == ["Ada"]
    assert laptop.news() is None
    assert not laptop.send()
    assert desk.news() is None


def test_it_goes_back_and_forth(pair):
    for turn in range(3):
        for one, other in (pair, pair[::-1]):
            one.add(f"{one.name}{turn}")
            one.send()
            news = other.news()
            assert news.kind == NEWER
            other.take(news.sent)
            assert one.names() == other.names()
    assert len(pair[0].names()) == 6


def both_changed(desk, laptop):
    desk.add("Ada")
    desk.send()
    laptop.take(laptop.news().sent)
    desk.add("Bo")
    laptop.add("Cy")
    edit_person(laptop.store, laptop.clock, 1, "company", "Elsewhere")
    desk.send()
    return laptop.news()


def test_where_both_changed_theirs_is_taken_and_ours_is_among_the_copies(pair):
    desk, laptop = pair
    news = both_changed(desk, laptop)
    assert news.kind == BOTH
    found = laptop.take(news.sent)
    assert (found.only_first.people, found.only_second.people, found.changed) == (1, 1, 1)
    assert laptop.names() == ["Ada", "Bo"]
    assert backups_of(laptop.store)[0].reason == "restore"
    assert look_inside(backups_of(laptop.store)[0]).people == 2
    assert laptop.news() is None


def test_where_both_changed_ours_is_kept_and_theirs_is_among_the_copies(pair):
    desk, laptop = pair
    laptop.keep(both_changed(desk, laptop).sent)
    assert laptop.names() == ["Ada", "Cy"]
    (copy,) = [copy for copy in backups_of(laptop.store) if copy.reason == "other"]
    assert look_inside(copy).people == 2
    assert laptop.news() is None
    assert laptop.send()
    news = desk.news()
    assert news.kind == NEWER
    desk.take(news.sent)
    assert desk.names() == laptop.names()


def test_both_sending_before_looking_is_found_out_at_both(pair):
    desk, laptop = pair
    desk.add("Ada")
    laptop.add("Bo")
    desk.send()
    laptop.send()
    assert desk.news().kind == laptop.news().kind == BOTH
    assert (desk.names(), laptop.names()) == (["Ada"], ["Bo"])


def test_a_computer_writes_its_own_files_alone(pair, shared):
    desk, laptop = pair
    desk.add("Ada")
    desk.send()
    before = {path: path.read_bytes() for path in shared.iterdir()}
    laptop.add("Bo")
    laptop.send()
    assert all(path.read_bytes() == content for path, content in before.items())
    assert len(list(shared.iterdir())) == 4


@pytest.mark.parametrize("part", ["none", "half", "changed"])
def test_what_has_not_arrived_whole_waits(pair, shared, part):
    desk, laptop = pair
    desk.add("Ada")
    desk.send()
    (archive,) = shared.glob("*.zip")
    whole = archive.read_bytes()
    if part == "none":
        archive.unlink()
    else:
        archive.write_bytes(whole[: len(whole) // 2] if part == "half" else whole[:-1] + b"x")
    assert refusal_of(laptop.news) == "still_arriving"
    archive.write_bytes(whole)
    assert laptop.news().kind == NEWER


def test_an_older_archive_under_a_newer_manifest_is_not_taken(pair, shared):
    desk, laptop = pair
    desk.add("Ada")
    desk.send()
    old = next(shared.glob("*.zip")).read_bytes()
    desk.add("Bo")
    desk.send()
    sent = laptop.news().sent
    next(shared.glob("*.zip")).write_bytes(old)
    with scratch(laptop.store) as folder:
        made = Path(folder) / "made.db"
        assert refusal_of(unpack, laptop.store, sent, made) == "still_arriving"
        sent.file.unlink()
        assert refusal_of(unpack, laptop.store, sent, made) == "exchange_gone"


def test_what_a_sync_program_leaves_is_passed_over(pair, shared):
    desk, laptop = pair
    desk.add("Ada")
    desk.send()
    (manifest,) = shared.glob("*.json")
    shutil.copy(manifest, shared / f"{manifest.stem} (conflicted copy).json")
    shutil.copy(manifest, shared / f"askwell-{'0' * 32}.json")
    (shared / "askwell-notes.json").write_text("{}")
    assert laptop.news().sent.name == "desk"


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    odd=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
        max_leaves=6,
    ),
    name=st.sampled_from(["device", "state", "file", "size", "contents", "written_at", "version"]),
)
def test_an_odd_manifest_is_passed_over(pair, shared, odd, name):
    desk, laptop = pair
    manifest = shared / f"askwell-{desk.data and device_of(desk.data).id}.json"
    if not manifest.exists():
        desk.add("Ada")
        desk.send()
    good = manifest.read_text()
    try:
        manifest.write_text(json.dumps({**json.loads(good), name: odd}))
        try:
            laptop.news()
        except Exception as error:
            assert getattr(error, "code", "") == "still_arriving", error
    finally:
        manifest.write_text(good)


def test_a_data_folder_that_was_copied_is_a_computer_of_its_own(pair, tmp_path, shared, clock):
    desk, _ = pair
    desk.add("Ada")
    desk.send()
    desk.store.db.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    shutil.copytree(desk.data, tmp_path / "twin")
    twin = Computer.__new__(Computer)
    twin.data, twin.clock, twin.name = tmp_path / "twin", clock, "twin"
    twin.store = Store.open(twin.data / "askwell.db", clock)
    desk.add("Bo")
    desk.send()
    twin.add("Cy")
    twin.send()
    assert device_of(twin.data).id != device_of(desk.data).id
    assert desk.news().kind == BOTH
    twin.store.close()


def test_settings_of_one_computer_stay_there(pair):
    desk, laptop = pair
    Settings(desk.store).set("window/geometry", "desk")
    Settings(desk.store).set("cadence", 4)
    Settings(laptop.store).set("window/geometry", "laptop")
    Settings(laptop.store).set("copies/folder", "E:\\")
    desk.add("Ada")
    desk.send()
    laptop.take(laptop.news().sent)
    mine = Settings(laptop.store)
    assert mine.get("window/geometry") == "laptop"
    assert mine.get("copies/folder") == "E:\\"
    assert mine.get("cadence") == 4


def test_a_passphrase_seals_what_is_sent(pair, shared):
    desk, laptop = pair
    desk.add("Adaline")
    desk.send(passphrase="four hungry bears")
    assert not any(b"Adaline" in path.read_bytes() for path in shared.iterdir())
    sent = laptop.news().sent
    assert sent.sealed
    with scratch(laptop.store) as folder:
        made = Path(folder) / "made.db"
        assert refusal_of(unpack, laptop.store, sent, made) == "sealed_archive"
        assert refusal_of(unpack, laptop.store, sent, made, passphrase="no") == "wrong_seal"
    laptop.take(sent, "four hungry bears")
    assert laptop.names() == ["Adaline"]


def test_encrypted_data_leaves_only_sealed(tmp_path, shared, clock):
    desk = Computer(tmp_path / "desk", shared, clock, "desk", Key.new())
    laptop = Computer(tmp_path / "laptop", shared, clock, "laptop", Key.new())
    desk.add("Adaline")
    assert refusal_of(desk.send) == "exchange_sealed"
    assert list(shared.iterdir()) == []
    desk.send(passphrase="four hungry bears")
    laptop.take(laptop.news().sent, "four hungry bears")
    assert laptop.names() == ["Adaline"]
    for computer in (desk, laptop):
        computer.store.close()


def test_a_folder_that_is_away_is_said(pair, shared):
    desk, _ = pair
    desk.add("Ada")
    shared.rename(f"{shared}-away")
    assert refusal_of(desk.send) == "exchange_missing"
    assert refusal_of(desk.news) == "exchange_missing"


def test_without_a_folder_nothing_happens(store, clock, tmp_path):
    assert not send(store, clock, tmp_path)
    assert look_for_news(store, tmp_path) is None
    (tmp_path / "device.json").write_text("{broken")
    assert device_of(tmp_path).folder == ""
