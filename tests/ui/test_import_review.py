"""The import review: all is shown first, some can be left out, one Undo takes it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.imports.export_tables import NAMES
from app.people.queries import people_ids, people_rows
from app.people.service import add_person, log_event
from tests.fixtures import linkedin as li
from tests.fixtures import own as me
from tests.fixtures import said as sd
from tests.ui.conftest import delete_later_now
from ui.dialogs.import_review import ImportReview
from ui.dialogs.import_review.dialog import Number
from ui.dialogs.import_review.rows import (
    ROW_ROLE,
    book_words,
    field_words,
    reason_words,
    warning_words,
)
from ui.dialogs.import_review.words import out_words, source_words, table_words

PEOPLE = li.crowd(6)


def moved(person: li.Person) -> li.Person:
    return (*person[:4], "Fabrikam", "Head of Data", person[6])


@pytest.fixture
def review(window, tmp_path):
    def open_review(text: str, name: str = "Connections.csv") -> ImportReview:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        window.files.review([path])
        return window.findChildren(ImportReview)[-1]

    yield open_review
    for dialog in window.findChildren(ImportReview):
        dialog.reject()
    delete_later_now()


def texts(dialog: ImportReview) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def numbers(dialog: ImportReview) -> list[str]:
    return [card.accessibleName() for card in dialog.findChildren(Number)]


def rows(dialog: ImportReview) -> list:
    model = dialog.rows
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def test_nothing_is_written_before_import_is_pressed(review, session):
    dialog = review(li.connections_2023(PEOPLE))
    assert numbers(dialog)[0] == "6 new people"
    assert dialog.confirm.text() == "Import 6 people"
    assert people_ids(session.store) == []
    dialog.reject()
    assert people_ids(session.store) == []


def test_import_writes_what_is_ticked_and_undo_takes_it_back(review, session, window):
    dialog = review(li.connections_2023(PEOPLE))
    model = dialog.rows
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.confirm.text() == "Import 5 people"
    dialog.confirm.click()
    assert len(people_ids(session.store)) == 5
    assert "5 people imported" in window.toast_text
    session.undo()
    assert people_ids(session.store) == []


def test_all_and_none_tick_the_rows_that_are_shown(review):
    dialog = review(li.connections_2023(PEOPLE))
    dialog.none.click()
    assert dialog.confirm.text() == "Nothing to import"
    assert not dialog.confirm.isEnabled()
    dialog.all.click()
    assert dialog.confirm.isEnabled()


def test_space_and_click_tick_a_row(review, qtbot):
    dialog = review(li.connections_2023(PEOPLE))
    view, model = dialog.view, dialog.rows
    view.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert len(model.excluded) == 1
    place = view.visualRect(model.index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not model.excluded


def test_a_later_export_shows_who_is_in_a_new_job(review, session):
    review(li.connections_2023(PEOPLE)).confirm.click()
    first = people_ids(session.store)[0]
    slug = people_rows(session.store, [first])[first].linkedin_slug
    session.write(log_event, first, "met")
    changed = [moved(p) if p[2].endswith(f"/{slug}") else p for p in PEOPLE]
    changed.append(li.crowd(7)[6])
    dialog = review(li.connections_2023(changed), "later.csv")
    assert numbers(dialog)[:4] == [
        "1 new people",
        "1 changed",
        "1 of them in a new job",
        "5 already here",
    ]
    assert dialog.chips.current == "job"
    row = rows(dialog)[0]
    assert row.after == "Head of Data, Fabrikam"
    assert row.before
    assert row.chip == "a reason to write"
    dialog.confirm.click()
    assert people_rows(session.store, [first])[first].company == "Fabrikam"


def test_what_is_left_out_is_told_with_its_reason(review):
    twice = [*PEOPLE, PEOPLE[0], ("", "", "", "", "", "", "01 Jan 2020")]
    dialog = review(li.connections_2023(twice))
    next(chip for chip in dialog.chips.chips if chip.key == "left_out").click()
    assert not dialog.all.isEnabled()
    words = [row.after for row in rows(dialog)]
    assert "Stands in the file twice" in words
    assert "Hides their name in exports" in words
    assert all(row.key is None for row in rows(dialog))
    assert dialog.rows.data(dialog.rows.index(0, 0), Qt.ItemDataRole.CheckStateRole) is None
    assert not dialog.rows.setData(
        dialog.rows.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole
    )


def test_the_same_file_again_has_nothing_to_import(review):
    review(li.connections_2023(PEOPLE)).confirm.click()
    dialog = review(li.connections_2023(PEOPLE))
    assert dialog.confirm.text() == "Nothing to import"
    assert "6 already here" in numbers(dialog)


def test_a_refusal_is_a_sentence_with_a_next_step(review, tmp_path):
    dialog = review("<!doctype html><html>", "page.csv")
    assert "web page" in texts(dialog)
    assert dialog.confirm.isHidden()
    dialog.cancel.click()


def test_a_refused_file_beside_a_good_one_is_named(window, tmp_path):
    good, bad = tmp_path / "Connections.csv", tmp_path / "empty.csv"
    good.write_text(li.connections_2023(PEOPLE), encoding="utf-8")
    bad.write_text("")
    window.files.review([good, bad])
    dialog = window.findChildren(ImportReview)[-1]
    assert "2 files" in texts(dialog)
    assert "empty.csv is empty" in texts(dialog)
    dialog.reject()
    delete_later_now()


def test_an_unknown_header_is_asked_about_once(review, session):
    text = "Vorname,Familie,Firma,Rolle,Quatsch\nMara,Oyelaran,Northwind,Engineer,1\n"
    dialog = review(text, "kontakte.csv")
    assert dialog.mapping is not None
    boxes = dialog.mapping.boxes
    for name, field in (("Vorname", "first_name"), ("Familie", "last_name"), ("Firma", "company")):
        boxes[name].setCurrentIndex(boxes[name].findData(field))
    assert dialog.mapping.use.isEnabled()
    dialog.mapping.use.click()
    assert numbers(dialog)[0] == "1 new people"
    dialog.confirm.click()
    row = people_rows(session.store, people_ids(session.store))[people_ids(session.store)[0]]
    assert (row.name, row.company) == ("Mara Oyelaran", "Northwind")
    again = review(text.replace("Mara", "Maren"), "kontakte2.csv")
    assert again.mapping is None
    assert again.confirm.isEnabled()


def test_without_a_name_the_columns_cannot_be_used(review):
    dialog = review("Vorname,Familie,Firma\nMara,Oyelaran,Northwind\n", "k.csv")
    for box in dialog.mapping.boxes.values():
        box.setCurrentIndex(0)
    assert not dialog.mapping.use.isEnabled()


def test_progress_is_told_in_rows_and_in_shares(review):
    dialog = review(li.connections_2023(PEOPLE))
    dialog._on_progress(2000, 0, "Connections.csv")
    assert dialog.busy_line.text().replace(",", "") == "Connections.csv · 2000 rows"
    assert dialog.bar.isHidden()
    dialog._on_progress(1, 2, "")
    assert dialog.bar.maximum() == 2


def test_every_reason_and_warning_has_words():
    codes = "unterminated_quote bad_email bad_date short_row long_row unsafe_entry_ignored"
    for code in [*codes.split(), "no_connections_file"]:
        assert code not in warning_words(code, 2)
    reasons = "hidden_member no_name blank_row duplicate forgotten not_known not_a_person"
    for code in reasons.split():
        assert reason_words(code) != code


def test_an_export_without_connections_brings_my_own_profile(window, session, tmp_path):
    window.files.review([li.complete_zip(tmp_path / "Basic.zip", None)])
    dialog = window.findChildren(ImportReview)[-1]
    assert "Your own card: 1 job, 1 school, 4 details" in texts(dialog)
    assert dialog.confirm.text() == "Import my profile"
    dialog.confirm.click()
    assert session.store.sql("SELECT company FROM position WHERE person_id IS NULL") == [("Acme",)]
    delete_later_now()


CARD = "BEGIN:VCARD\nFN:{name}\nEMAIL:{mail}\nTITLE:Engineer\nEND:VCARD\n"


def test_an_address_book_offers_unknown_people_unticked(review, session):
    session.write(add_person, "Mara", "Oyelaran", email="mara@example.com")
    cards = [("Mara Oyelaran", "mara@example.com"), ("Bo Ek", "bo@example.org")]
    dialog = review("".join(CARD.format(name=n, mail=m) for n, m in cards), "people.vcf")
    assert numbers(dialog) == ["1 changed", "0 already here", "1 nobody here yet", "0 left out"]
    assert "vCards" in texts(dialog)
    assert "Nobody is added unless you tick them" in texts(dialog)
    assert [row.after for row in rows(dialog)] == ["title Engineer"]
    assert dialog.confirm.text() == "Import 1 person"
    dialog.none.click()
    assert not dialog.confirm.isEnabled()
    next(chip for chip in dialog.chips.chips if chip.key == "offered").click()
    assert rows(dialog)[0].after == "Engineer · bo@example.org"
    place = dialog.rows.index(0, 0)
    assert place.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    dialog.view.setCurrentIndex(place)
    QTest.keyClick(dialog.view, Qt.Key.Key_Space)
    assert dialog.confirm.text() == "Import 1 person"
    dialog.confirm.click()
    people = people_rows(session.store, people_ids(session.store)).values()
    assert {(row.name, row.position) for row in people} == {
        ("Mara Oyelaran", None),
        ("Bo Ek", "Engineer"),
    }


def test_all_ticks_everyone_an_address_book_offers(review):
    dialog = review(CARD.format(name="Bo Ek", mail="bo@example.org"), "people.vcf")
    assert dialog.chips.current == "offered"
    assert dialog.confirm.text() == "Nothing to import"
    dialog.all.click()
    assert dialog.confirm.text() == "Import 1 person"
    dialog.none.click()
    assert dialog.confirm.text() == "Nothing to import"


def test_every_kind_of_book_and_field_has_words():
    for kind in ("vcard", "google_csv", "outlook_csv", "yahoo_csv", "imported_contacts"):
        assert book_words(kind) not in (kind, "Connections")
    for field in ("email", "phone", "company", "position", "website", "location", "url"):
        assert field_words(field)


def chips(dialog: ImportReview) -> list[str]:
    return [chip.key for chip in dialog.chips.chips]


def test_two_zips_dropped_are_one_import_of_people_words_and_me(window, session, tmp_path):
    basic = li.write_zip(tmp_path / "Basic.zip", me.FILES_2026)
    mails = [*sd.TALK, *sd.OUT_OF_COUNT.values()]
    files = sd.complete(li.connections_2023(), sd.messages_2024(mails))
    complete = li.write_zip(tmp_path / "Complete.zip", {**me.FILES_2026, **files})
    window.session.request_import([basic, complete])
    dialog = window.findChildren(ImportReview)[-1]
    shown = texts(dialog)
    assert "Between you and 2 people: 3 messages, 2 invitations, 1 recommendation" in shown
    assert "1 sponsored" in shown
    assert "1 never sent" in shown
    assert "Your own card: 2 jobs, 1 school, 17 details" in shown
    assert chips(dialog) == ["new", "job", "changed", "between", "own", "left_out"]
    dialog._choose("between")
    assert [(row.name, row.after) for row in rows(dialog)] == [
        ("Ann Lee", "7, the last on 5 Mar"),
        ("Борис Кузнецов", "2, the last on 30 Jan"),
    ]
    assert not dialog.all.isEnabled()
    dialog._choose("own")
    lines = [(row.name, row.after) for row in rows(dialog)]
    assert ("Job", "Analyst, Litware · 2021 – now") in lines
    assert ("E-mail", "nora@example.org") in lines
    assert ("Volunteering", "Food Bank · Driver") in lines
    assert all(row.key is None for row in rows(dialog))
    assert dialog.confirm.text() == "Import 3 people"
    dialog.confirm.click()
    assert session.store.sql("SELECT count(*) FROM message") == [(8,)]
    session.undo()
    for table in ("person", "message", "profile", "credential", "position", "research_note"):
        assert session.store.sql(f"SELECT count(*) FROM {table}") == [(0,)]
    delete_later_now()


def test_two_zips_dropped_one_after_the_other_add_nothing_twice(window, session, tmp_path):
    files = sd.complete(li.connections_2023(), sd.messages_2026())
    zips = [
        li.write_zip(tmp_path / "Basic.zip", me.FILES_2026),
        li.write_zip(tmp_path / "Complete.zip", {**me.FILES_2026, **files}),
    ]
    buttons = []
    for path in (*zips, zips[1]):
        window.files.review([path])
        dialog = window.findChildren(ImportReview)[-1]
        buttons.append(dialog.confirm.text())
        if dialog.confirm.isEnabled():
            dialog.confirm.click()
            assert window.toast_text
        else:
            dialog.reject()
        delete_later_now()
    assert buttons == ["Import my profile", "Import 3 people", "Nothing to import"]
    assert session.store.sql("SELECT count(*) FROM credential WHERE person_id IS NULL") == [(9,)]


def test_messages_alone_are_told_by_their_number(window, session, tmp_path):
    window.files.review([li.write_zip(tmp_path / "c.zip", {"C.csv": li.connections_2023()})])
    window.findChildren(ImportReview)[-1].confirm.click()
    delete_later_now()
    path = tmp_path / "messages.csv"
    for mails, words in ((sd.TALK[1:2], "Import 1 message"), (sd.TALK, "Import 2 messages")):
        path.write_text(sd.messages_2023(mails), encoding="utf-8")
        window.files.review([path])
        dialog = window.findChildren(ImportReview)[-1]
        assert dialog.confirm.text() == words
        assert dialog.chips.current == "between"
        assert rows(dialog)[0].name
        dialog.confirm.click()
        delete_later_now()
    assert "2 messages imported" in window.toast_text


def test_every_list_and_reason_has_words():
    for name in NAMES:
        assert table_words(name)
    for reason in [
        "not_here",
        "group",
        "sponsored",
        "draft",
        "spam",
        "hidden_member",
        "no_date",
        "unclear",
        "taken_out",
    ]:
        assert out_words(reason, 2) not in ("", f"2 {reason}") or reason == "sponsored"
    for source in ["message", "invitation", "recommendation", "endorsement", "note"]:
        assert source_words(source, 1) == f"1 {source}"
