"""How it goes: each figure with its count, drawn or as tables, saved and printed."""

from datetime import date, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from app.cadence.how_it_goes import Rate
from app.cadence.landing import note_landing
from app.interviews.promises import MINE, add_promise, keep_promise
from app.interviews.referrals import add_named, note_name
from app.interviews.service import hold, save_words
from app.people.queries import find_person
from app.people.service import add_person, log_event
from ui.dialogs.how_it_goes import HowItGoesDialog, YearDialog
from ui.dialogs.how_it_goes.charts import rate_words
from ui.jobs import SerialRunner
from ui.main_window import MainWindow


@pytest.fixture
def people(window: MainWindow) -> list[int]:
    """Seven who were asked; five said yes, four of them were met."""
    write, store, now = window.session.write, window.session.store, window.session.clock.now()
    found: list[int] = []
    for n in range(7):
        write(add_person, f"P{n}", "X")
        who = find_person(store, f"P{n} X")
        found.append(who)
        asked = now - timedelta(days=40 if n < 5 else 200)
        write(log_event, who, "sent", asked)
        if n < 5:
            write(log_event, who, "replied", asked + timedelta(days=2))
        if n < 4:
            write(log_event, who, "met", asked + timedelta(days=6))
            write(log_event, who, "thanked", asked + timedelta(days=6, hours=3))
    return found


@pytest.fixture
def dialog(window: MainWindow, people):
    window.actions_.run("how_it_goes")
    found = window.findChildren(HowItGoesDialog)[-1]
    yield found
    if shiboken6.isValid(found):
        found.close()


def told(chart) -> list[str]:
    return [
        f"{row.label}: {' '.join(cell.text for cell in row.cells)}".strip()
        for row in chart.chart.rows
    ]


def test_every_rate_stands_beside_its_count_and_few_are_not_told(dialog):
    assert told(dialog.path) == [
        "Asked: 7",
        "Said yes: 5 71% (5 of 7)",
        "Met: 4 80% (4 of 5)",
        "Thanked within 24 hours: 4 too few to say (4 of 4)",
        "In touch since: 0 too few to say (0 of 4)",
    ]
    assert dialog.reply.text() == "Half of the answers came within 2.0 days (5 answers)."
    assert rate_words(Rate(1, 2)) == "too few to say (1 of 2)"


def test_letters_are_compared_in_four_ways(dialog):
    assert told(dialog.groups) == ["Not written here: 71% 5 of 7"]
    dialog.views.chips[2].click()
    assert any(line.startswith("Thursday") for line in told(dialog.groups))
    dialog.views.chips[3].click()
    assert dialog.groups.isHidden()
    assert not dialog.few.isHidden()
    dialog.views.chips[1].click()
    assert told(dialog.groups) == ["Not written here: 71% 5 of 7"]


def test_a_period_counts_the_letters_of_its_time(dialog):
    dialog.periods.chips[2].click()
    assert told(dialog.path)[:2] == ["Asked: 5", "Said yes: 5 100% (5 of 5)"]
    dialog.periods.chips[1].click()
    assert told(dialog.path)[0] == "Asked: 7"


def test_pictures_turn_into_tables_and_back(dialog):
    dialog.tables.click()
    assert all(chart.as_table for chart in dialog.charts)
    dialog.tables.click()
    assert not any(chart.as_table for chart in dialog.charts)


def test_each_chart_is_read_aloud_with_its_numbers(dialog):
    interface = QAccessible.queryAccessibleInterface(dialog.path)
    said = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert "Said yes, People: 5" in said
    assert "Said yes, Of the step before: 71% (5 of 7)" in said
    assert dialog.stages.accessibleDescription().startswith("Where everyone stood")


def test_new_facts_are_counted_after_a_pause(dialog, window, people):
    window.session.write(log_event, people[5], "replied")
    assert told(dialog.path)[1] == "Said yes: 5 71% (5 of 7)"
    dialog.refresh()
    assert told(dialog.path)[1] == "Said yes: 6 86% (6 of 7)"


def test_cards_stand_under_each_other_where_it_is_narrow(dialog):
    dialog.resize(600, 700)
    dialog._grid.activate()
    lefts = {card.x() for card in dialog.cards}
    assert len(lefts) == 1
    dialog.resize(1100, 700)
    dialog._grid.activate()
    assert len({card.x() for card in dialog.cards}) == 2


def test_all_of_it_is_saved_as_a_table_and_as_pdf(dialog, tmp_path: Path):
    dialog.menu.save("csv", str(tmp_path / "figures.csv"))
    table = (tmp_path / "figures.csv").read_text("utf-8-sig")
    assert "From asking to staying in touch\r\n" not in table
    lines = table.splitlines()
    assert lines[0] == "From asking to staying in touch"
    assert "Said yes,5,71% (5 of 7)" in lines
    assert any(line.startswith("Asked,") and line.count(",") == 12 for line in lines)
    dialog.menu.save("pdf", str(tmp_path / "figures.pdf"))
    assert (tmp_path / "figures.pdf").read_bytes().startswith(b"%PDF")
    assert dialog.report().subtitle == "All time · 24 November 2026"


def test_an_empty_store_has_figures_too(window):
    window.actions_.run("how_it_goes")
    dialog = window.findChildren(HowItGoesDialog)[-1]
    assert told(dialog.path)[0] == "Asked: 0"
    assert dialog.reply.text().startswith("Too few answers")
    assert not dialog.grab().isNull()
    dialog.close()


class Waiting(SerialRunner):
    """Keeps the work back until it is let go."""

    def _put(self, work, queue):
        self.kept = work


def test_a_count_under_way_is_given_up_when_the_window_closes(dialog, window):
    window.session.jobs = runner = Waiting(window.session)
    dialog.refresh()
    job = dialog._job
    dialog.close()
    assert job.cancel_asked
    runner.kept.run()
    assert job.ended


# A year.


@pytest.fixture
def year(window: MainWindow, people):
    write, store = window.session.write, window.session.store
    clock = window.session.clock
    write(log_event, people[0], "met", clock.now() - timedelta(days=400))
    write(hold, people[6], clock.now() - timedelta(days=3))
    talk = store.sql("SELECT max(id) FROM interview")[0][0]
    write(save_words, talk, "learned", "Start small, and show it early.")
    write(add_promise, people[0], MINE, "the link")
    write(keep_promise, store.sql("SELECT max(id) FROM promise")[0][0])
    write(note_name, people[0], "P6 X")
    write(add_named, people[0])
    write(note_landing, "Contoso", "Analyst", date(2026, 11, 1))
    clock.advance(timedelta(minutes=1))
    window.actions_.run("look_back")
    found = window.findChildren(YearDialog)[-1]
    yield found
    if shiboken6.isValid(found):
        found.close()


def words(dialog: YearDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_year_is_told_in_words_and_figures(year):
    said = words(year)
    assert year.title.text() == "The year 2026"
    for line in (
        "This is the year in which you landed: Analyst at Contoso.",
        "You talked with 5 people; the first was P0 X, on 21 October.",
        "Start small, and show it early.",
        "P6 X · 21 November",
        "Talks held",
        "Promises you kept",
    ):
        assert line in said
    assert year.findChildren(QLabel)


def test_another_year_is_chosen_and_printed(year, tmp_path: Path):
    assert [year.years.itemText(n) for n in range(year.years.count())] == ["2026", "2025"]
    year.years.setCurrentIndex(1)
    assert year.title.text() == "The year 2025"
    assert "You talked with one person: P0 X" in words(year)
    year.menu.save("pdf", str(tmp_path / "year.pdf"))
    assert (tmp_path / "year.pdf").read_bytes().startswith(b"%PDF")
    assert year.report().title == "The year 2025"


def test_an_empty_year_says_so(window):
    window.actions_.run("look_back")
    dialog = window.findChildren(YearDialog)[-1]
    assert dialog.nothing.isVisible()
    assert not dialog.menu.isEnabled()
    window.session.write(add_person, "Ada", "X")
    window.session.write(log_event, find_person(window.session.store, "Ada X"), "met")
    window.session.clock.advance(timedelta(minutes=1))
    dialog.refresh()
    assert dialog.nothing.isHidden()
    dialog.close()
