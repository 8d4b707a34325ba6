"""The walk: from an imported export to a ranked reason and a hook in the letter."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.cadence.due import due_steps
from app.people.queries import find_person
from tests.fixtures import linkedin as li
from tests.fixtures.profile_pdf import Profile, School, draw
from ui.delegates.person import CELL_ROLE
from ui.dialogs.dream_list import DreamList
from ui.dialogs.import_review import ImportReview
from ui.models.people import NEXT

LINK = "https://www.linkedin.com/in/"
PEOPLE = [
    ("Mara", "Oyelaran", f"{LINK}mara-o", "mara@example.com", "ACME Ltd", "Staff Engineer",
     "21 Apr 2014"),
    ("Jonas", "Weber", f"{LINK}jonas-w", "", "Northwind Rail AB", "Product Lead", "22 Apr 2020"),
    ("Ines", "Moreau", f"{LINK}ines-m", "", "Fabrikam", "Head of Data", "01 Nov 2026"),
    ("Rui", "Barbosa", f"{LINK}rui-b", "", "Tailspin", "Planner", "22 Apr 2022"),
]  # fmt: skip


def test_an_export_leads_to_a_reason_and_a_hook(window, tmp_path):
    session = window.session
    window.files.review([li.complete_zip(tmp_path / "export.zip", li.connections_2023(PEOPLE))])
    window.findChildren(ImportReview)[-1].confirm.click()
    mara, jonas = (find_person(session.store, slug) for slug in ("mara-o", "jonas-w"))

    window.actions_.run("dream_list")
    dreams = window.findChildren(DreamList)[-1]
    dreams.add.setText("Northwind Rail")
    QTest.keyClick(dreams.add, Qt.Key.Key_Return)
    assert dreams.there.table.ids == [jonas]
    dreams.reject()

    window.show_tab("contacts")
    tab = window.tab("contacts")
    tab.set_order(NEXT)
    cells = [tab.table.index(row, 0).data(CELL_ROLE) for row in range(4)]
    assert [(cell.name, cell.line) for cell in cells] == [
        ("Jonas Weber", "At a dream company, connected since 2020"),
        ("Mara Oyelaran", "Same employer, connected since 2014"),
        ("Ines Moreau", "Connected in November"),
        ("Rui Barbosa", "Planner · Tailspin"),
    ]
    assert {cell.chip for cell in cells} == {"Today"}
    assert tab.order.text() == "Who next · 4 for today"

    steps = due_steps(session.store, session.clock)
    assert [step.person_id for step in steps] == list(tab.table.ids)
    assert steps[1].reason == "Same employer, connected since 2014."
    window.show_tab("today")
    row = next(r for r in window.tab("today").rows if r.step.person_id == mara)
    assert "Same employer" in row.reason.text()

    row.button.click()
    letter = window.tab("email").page
    letter.use_template("admired")
    letter.share.menu().aboutToShow.emit()
    hook = letter.share.menu().actions()[0]
    assert (hook.text(), hook.toolTip()) == (
        "We both know Acme from inside.",
        "Acme · you since 2021",
    )
    letter.share.click()
    assert letter.body.toPlainText().startswith("Dear Mara,\n\nWe both know Acme from inside. I am")
    letter.flush()
    assert "inside" in session.store.sql("SELECT body FROM email")[0][0]


def test_two_zips_and_a_profile_lead_to_a_reason_and_a_hook(window, tmp_path):
    session = window.session
    first = li.write_zip(tmp_path / "Basic.zip", {"Connections.csv": li.connections_2023(PEOPLE)})
    second = li.write_zip(
        tmp_path / "Complete.zip",
        {
            "Profile.csv": "First Name,Last Name,Headline,Summary,Geo Location\n"
            "Nora,Weiss,Analyst at Litware,,Graz\n",
            "Education.csv": "School Name,Start Date,End Date,Notes,Degree Name,Activities\n"
            "Univ. of Uppsala,2012,2016,,MSc,\n",
        },
    )
    profile = tmp_path / "Profile.pdf"
    uppsala = School("Uppsala University", "MSc", "Physics", "2010", "2014")
    profile.write_bytes(draw(Profile("Rui Barbosa", schools=(uppsala,), slug="rui-b")))
    window.files.review([first, second, profile])
    window.findChildren(ImportReview)[-1].confirm.click()
    rui = find_person(session.store, "rui-b")
    window.show_tab("contacts")
    tab = window.tab("contacts")
    tab.set_order(NEXT)
    cell = tab.table.index(0, 0).data(CELL_ROLE)
    assert (cell.name, cell.line.split(",")[0]) == ("Rui Barbosa", "Same school at the same time")
    session.write_to(rui, "first")
    letter = window.tab("email").page
    letter.use_template("admired")
    letter.share.menu().aboutToShow.emit()
    hook = letter.share.menu().actions()[0]
    assert hook.text() == "We were both at Univ. of Uppsala from 2012 to 2014."
    letter.share.click()
    assert hook.text() in letter.body.toPlainText()


def test_who_was_asked_leaves_the_list_on_both_tabs(window, tmp_path):
    session = window.session
    window.files.review([li.complete_zip(tmp_path / "export.zip", li.connections_2023(PEOPLE))])
    window.findChildren(ImportReview)[-1].confirm.click()
    window.show_tab("contacts")
    tab = window.tab("contacts")
    tab.set_order(NEXT)
    first = tab.table.id_at(0)
    session.person_id = first
    assert tab.page.next.text() == "Same employer, connected since 2014"
    window.actions_.run("put_aside")
    assert tab.table.id_at(0) != first
    assert "Put aside" in tab.page.next.text()
    assert window.actions_["put_aside"].plain_text == "Take back"
    aside = next(chip for chip in tab.chips.chips if chip.key == "aside")
    aside.click()
    assert tab.table.ids == [first]
    assert first not in [step.person_id for step in due_steps(session.store, session.clock)]
    window.actions_.run("put_aside")
    assert tab.table.ids == []
    tab.chips.chips[0].click()
    assert tab.table.id_at(0) == first


def test_todays_menu_puts_a_person_aside(window, tmp_path):
    window.files.review([li.complete_zip(tmp_path / "export.zip", li.connections_2023(PEOPLE))])
    window.findChildren(ImportReview)[-1].confirm.click()
    window.show_tab("today")
    tab = window.tab("today")
    first = tab.rows[0].step.person_id
    menu = tab.rows[0].later.menu()
    menu.aboutToShow.emit()
    aside = next(action for action in menu.actions() if action.text() == "Put aside")
    aside.menu().actions()[0].trigger()
    assert first not in [row.step.person_id for row in tab.rows]
    assert "Put aside" in window.toast_text
    window.session.undo()
    assert tab.rows[0].step.person_id == first
