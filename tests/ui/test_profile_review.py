"""A dropped profile PDF is shown beside its own page, corrected, and joins whom one chooses."""

from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt

from app.people.queries import dossier
from app.people.service import add_person
from app.research.me import change_me, own_profile
from tests.app.imports.test_profile_import import ANN
from tests.app.imports.test_profile_pdf import MARA
from tests.fixtures import linkedin as li
from tests.fixtures.profile_pdf import draw
from ui.dialogs.import_review import ImportReview
from ui.main_window import MainWindow


@pytest.fixture
def review(window: MainWindow, tmp_path: Path):
    opened: list[ImportReview] = []

    def show(*profiles, more: tuple[Path, ...] = ()) -> ImportReview:
        paths = []
        for number, profile in enumerate(profiles):
            paths.append(tmp_path / f"Profile {number}.pdf")
            paths[-1].write_bytes(draw(profile))
        window.files.review([*paths, *more])
        opened.append(window.findChildren(ImportReview)[-1])
        return opened[-1]

    yield show
    for dialog in opened:
        if shiboken6.isValid(dialog):
            dialog.reject()


def people(window: MainWindow) -> list[tuple]:
    return window.session.store.sql("SELECT first_name, company FROM person ORDER BY id")


def test_the_page_itself_stands_beside_what_was_read(window, review) -> None:
    shown = review(MARA)
    [page] = shown.people.pages
    assert not page.picture.picture.pixmap().isNull()
    assert page.form.lines["first"].text() == "Mara"
    assert page.form.lines["headline"].text() == MARA.headline
    assert len(page.form.jobs) == 3
    assert page.form.read() == replace(page.plan.read, given="Mara")
    assert page.picture.where.text() == "Profile 0.pdf · Page 1 of 2"
    page.picture.after.click()
    assert page.picture.page == 1
    assert not page.picture.after.isEnabled()
    assert people(window) == []


def test_import_writes_the_person_and_takes_them_in_hand_with_one_undo(window, review) -> None:
    shown = review(MARA)
    assert shown.confirm.text() == "Import 1 person"
    shown.confirm.click()
    assert people(window) == [("Mara", "Northwind Rail")]
    assert window.session.person_id == 1
    assert window.current_tab == "contacts"
    window.session.undo()
    assert people(window) == []


def test_every_field_can_be_corrected(window, review, qtbot) -> None:
    shown = review(MARA)
    [page] = shown.people.pages
    for key, text in (("first", "Mara Ada"), ("last", "Obi"), ("headline", "Engineer")):
        page.form.lines[key].clear()
        qtbot.keyClicks(page.form.lines[key], text)
    card, words = page.form.jobs[0]
    card.fields[1].setText("Northwind")
    words.setPlainText("Moved it.")
    page.form.jobs[2][0].findChild(type(page.picture.after)).click()
    page.form.lists["languages"].setPlainText("Swedish (Elementary)\n\nIgbo")
    shown.confirm.click()
    found = dossier(window.session.store, 1)
    person = found.person
    assert (person.first_name, person.last_name, person.company) == ("Mara Ada", "Obi", "Northwind")
    assert [(j.company, j.title) for j in found.career] == [
        ("Northwind", "Staff Engineer"),
        ("Northwind Rail", "Engineer"),
    ]
    assert found.career[0].description == "Moved it."
    spoken = [(c.name, c.detail) for c in found.credentials if c.kind == "language"]
    assert spoken == [("Swedish", "Elementary"), ("Igbo", None)]


def test_a_date_that_is_none_is_said_and_not_written(window, review, qtbot) -> None:
    shown = review(MARA)
    [page] = shown.people.pages
    start = page.form.jobs[0][0].fields[2]
    start.clear()
    qtbot.keyClicks(start, "soon")
    assert not shown.confirm.isEnabled()
    assert "soon" in shown.promise.text()
    start.clear()
    qtbot.keyClicks(start, "2021")
    assert shown.confirm.isEnabled()


def test_of_several_with_one_name_somebody_is_chosen_first(window, review) -> None:
    session = window.session
    for company in ("Tailspin", "Wingtip"):
        session.write(add_person, "Ann", "Lee", company=company)
    shown = review(ANN)
    [page] = shown.people.pages
    assert not shown.confirm.isEnabled()
    assert "Ann Lee" in shown.promise.text()
    texts = [page.whose.itemText(place) for place in range(page.whose.count())]
    assert texts[1:] == ["Ann Lee · Tailspin", "Ann Lee · Wingtip", "A new person", "My own card"]
    page.whose.setCurrentIndex(2)
    assert shown.confirm.isEnabled()
    shown.confirm.click()
    assert session.store.sql("SELECT linkedin_slug FROM person") == [(None,), ("ann-lee",)]


def test_it_says_what_it_would_add_to_whom_it_joins(window, review) -> None:
    window.session.write(add_person, "Ann", "Lee", company="Tailspin", position="Intern")
    shown = review(ANN)
    [page] = shown.people.pages
    assert page.effect.text().startswith("A new job. Adds 2 jobs, 1 school, 2 skills")
    page.whose.setCurrentIndex(page.whose.findText("A new person"))
    assert page.effect.text() == "Nobody here has this profile yet."
    shown.confirm.click()
    assert len(people(window)) == 2


def test_my_own_profile_goes_into_my_card(window, review) -> None:
    window.session.write(change_me, {"name": "Ann Lee"})
    shown = review(ANN)
    assert shown.confirm.text() == "Import my profile"
    shown.confirm.click()
    assert people(window) == []
    assert own_profile(window.session.store).headline == ANN.headline
    assert window.toast_text == "Your own card is filled."


def test_a_profile_can_be_left_out_and_chosen_for_my_card(window, review) -> None:
    shown = review(MARA, ANN)
    first, second = shown.people.pages
    assert [chip.text() for chip in shown.people.chips.chips] == [
        first.plan.read.name, second.plan.read.name,
    ]  # fmt: skip
    assert not second.picture.asked
    shown.people.show_section("1")
    assert second.picture.asked
    assert shown.confirm.text() == "Import 2 people"
    first.wanted.setChecked(False)
    second.whose.setCurrentIndex(second.whose.findText("My own card"))
    assert shown.confirm.text() == "Import my profile"
    shown.confirm.click()
    assert people(window) == []
    assert own_profile(window.session.store).name == second.plan.read.name


def test_profiles_and_an_export_are_one_review(window, review, tmp_path) -> None:
    table = tmp_path / "Connections.csv"
    table.write_text(li.connections_2023(), encoding="utf-8")
    shown = review(MARA, more=(table,))
    assert shown.people.chips.chips[-1].text() == "Everything else"
    shown.people.show_section("1")
    assert shown.view.isVisible()
    shown.confirm.click()
    assert len(people(window)) == 4
    window.session.undo()
    assert people(window) == []


def test_a_pdf_that_is_no_profile_is_refused_with_its_sentence(window, tmp_path) -> None:
    path = tmp_path / "cv.pdf"
    path.write_bytes(draw(MARA, author="Me"))
    window.files.review([path])
    shown = window.findChildren(ImportReview)[-1]
    texts = [label.text() for label in shown.findChildren(type(shown.promise))]
    assert any("not a LinkedIn profile" in text for text in texts)
    shown.reject()


def test_a_page_that_is_gone_says_so(window, review, tmp_path) -> None:
    shown = review(MARA)
    (tmp_path / "Profile 0.pdf").unlink()
    [page] = shown.people.pages
    page.picture.show_page(1)
    assert "cannot be shown" in page.picture.picture.text()
    assert page.whose.focusPolicy() & Qt.FocusPolicy.TabFocus
