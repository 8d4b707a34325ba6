"""The Questions tab: a bank to add from, a sheet in order, closing questions last, paper."""

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu

from app.demo import add_sample, be_sample
from app.people.queries import find_person
from app.people.service import delete_person
from app.questions.bank import CLOSING
from app.questions.sheets import sheet_of
from tests.ui.conftest import delete_later_now
from ui.printing import PageStyle
from ui.tabs.questions.bank_rows import PERSON
from ui.tabs.questions.forms import QuestionForm, TaskForm
from ui.tabs.questions.page_menu import SeveralSheets
from ui.tabs.questions.tab import QuestionsTab


@pytest.fixture
def tab(window) -> QuestionsTab:
    window.session.write(be_sample)
    window.session.write(add_sample)
    window.session.open_tab("questions", find_person(window.session.store, "Aiko Brandt"))
    found = window.tab("questions")
    assert isinstance(found, QuestionsTab)
    choose(found, "job")
    return found


def form_of(tab: QuestionsTab, kind: type) -> QDialog:
    return tab.bank.findChildren(kind)[-1]


def choose(tab: QuestionsTab, group: str) -> None:
    next(chip for chip in tab.bank.chips.chips if chip.key == group).click()


def row_of(tab: QuestionsTab, key: str) -> int:
    rows = tab.bank.model.rows
    return next(i for i, row in enumerate(rows) if row.question and row.question.key == key)


def add(tab: QuestionsTab, *keys: str) -> None:
    for key in keys:
        tab.bank.view.setCurrentIndex(tab.bank.model.index(row_of(tab, key), 0))
        QTest.keyClick(tab.bank.view, Qt.Key.Key_Return)


def keys(tab: QuestionsTab) -> list[str]:
    return [line.question_key for line in tab.panel.model.lines]


def select(tab: QuestionsTab, row: int) -> None:
    tab.panel.list.setCurrentIndex(tab.panel.model.index(row, 0))


def test_the_bank_begins_with_the_basic_questions(tab):
    assert tab.bank.model.rows[0].heading == "To begin with"
    assert tab.bank.model.rows[1].question.text == "How did you get started in this industry?"
    next(chip for chip in tab.bank.chips.chips if chip.key == "career").click()
    assert tab.bank.model.rows[1].question.key == "background"
    assert not any("{" in row.words for row in tab.bank.model.rows if row.question)


def test_an_added_question_stands_before_the_closing_ones(tab):
    assert not tab.panel.empty.isHidden()
    add(tab, "decisions", "started")
    assert keys(tab) == ["decisions", "started", *CLOSING]
    assert tab.bank.model.rows[row_of(tab, "decisions")].on_sheet
    assert tab.panel.used.text().startswith("4 questions, about 7 of 20")
    add(tab, "decisions")
    assert keys(tab) == ["decisions", "started", *CLOSING]
    tab.session.undo()
    assert keys(tab) == ["decisions", *CLOSING]


def test_add_is_a_button_in_its_row(tab):
    row = row_of(tab, "decisions")
    rect = tab.bank.view.visualRect(tab.bank.model.index(row, 0))
    button = tab.bank.view.itemDelegate().button_rect(rect, tab.bank.model.rows[row])
    QTest.mouseClick(tab.bank.view.viewport(), Qt.MouseButton.LeftButton, pos=button.center())
    assert keys(tab) == ["decisions", *CLOSING]
    QTest.mouseClick(tab.bank.view.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert len(keys(tab)) == 3


def test_a_search_looks_through_all_groups(tab):
    tab.bank.search.setText("surpris")
    assert [row.question.key for row in tab.bank.model.rows if row.question] == ["surprise_mover"]
    tab.bank.search.setText("")
    assert len(tab.bank.model.rows) > 20


def test_what_the_web_answers_cannot_be_added(tab):
    add(tab, "web_market")
    form_of(tab, TaskForm).reject()
    assert tab.panel.sheet is None
    assert "look it up" in tab.bank.model.rows[row_of(tab, "web_market")].remark


def test_the_order_changes_by_key_and_by_drop(tab):
    add(tab, "decisions", "started", "measured")
    select(tab, 0)
    QTest.keyClick(tab.panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert keys(tab)[:3] == ["started", "decisions", "measured"]
    assert tab.panel.list.line.question_key == "decisions"
    QTest.keyClick(tab.panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert keys(tab)[:3] == ["decisions", "started", "measured"]
    QTest.keyClick(tab.panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    model = tab.panel.model
    data = model.mimeData([model.index(0, 0)])
    move = Qt.DropAction.MoveAction
    assert not model.dropMimeData(data, move, 3, 0, QModelIndex())
    assert keys(tab)[:3] == ["started", "measured", "decisions"]
    model.dropMimeData(model.mimeData([model.index(2, 0)]), move, -1, -1, model.index(0, 0))
    assert keys(tab)[:3] == ["decisions", "started", "measured"]
    model.dropMimeData(model.mimeData([model.index(0, 0)]), move, 99, 0, QModelIndex())
    assert keys(tab) == ["started", "measured", "decisions", *CLOSING]
    assert not model.dropMimeData(type(data)(), move, 0, 0, QModelIndex())


def test_the_closing_questions_neither_move_nor_go(tab):
    add(tab, "decisions")
    select(tab, 2)
    assert tab.panel.list.line is None
    for key, held in ((Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier),
                      (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
                      (Qt.Key.Key_Plus, Qt.KeyboardModifier.NoModifier)):  # fmt: skip
        QTest.keyClick(tab.panel.list, key, held)
    assert keys(tab) == ["decisions", *CLOSING]
    flags = tab.panel.model.flags(tab.panel.model.index(2, 0))
    assert not flags & Qt.ItemFlag.ItemIsDragEnabled


def test_delete_takes_a_question_off_and_never_the_person(tab):
    add(tab, "decisions")
    select(tab, 0)
    override = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier
    )
    override.ignore()
    QApplication.sendEvent(tab.panel.list, override)
    assert override.isAccepted()
    QTest.keyClick(tab.panel.list, Qt.Key.Key_Delete)
    assert keys(tab) == list(CLOSING)
    assert find_person(tab.session.store, "Aiko Brandt")


def test_words_and_minutes_can_be_changed(tab, qtbot):
    add(tab, "decisions")
    select(tab, 0)
    QTest.keyClick(tab.panel.list, Qt.Key.Key_Plus)
    QTest.keyClick(tab.panel.list, Qt.Key.Key_Plus)
    QTest.keyClick(tab.panel.list, Qt.Key.Key_Minus)
    assert tab.panel.model.lines[0].minutes == 3
    QTest.keyClick(tab.panel.list, Qt.Key.Key_F2)
    editor = tab.panel.list.findChild(QLineEdit)
    editor.setText("What do you decide alone?")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tab.panel.model.lines[0].text == "What do you decide alone?")
    assert not tab.panel.model.setData(tab.panel.model.index(0, 0), " ")


def test_the_menu_of_a_line_does_the_same(tab):
    add(tab, "decisions", "started")
    select(tab, 0)
    for words, expected in (
        ("Move down (Ctrl+Down)", ["started", "decisions"]),
        ("Move up (Ctrl+Up)", ["decisions", "started"]),
        ("A minute more (+)", ["decisions", "started"]),
        ("A minute less (-)", ["decisions", "started"]),
        ("Take off the sheet (Delete)", ["started"]),
    ):
        tab.panel.list.customContextMenuRequested.emit(tab.panel.list.rect().center())
        menu = tab.panel.list.findChildren(QMenu)[-1]
        next(a for a in menu.actions() if a.text() == words).trigger()
        menu.close()
        delete_later_now()
        assert keys(tab)[:-2] == expected


def test_a_goal_suggests_within_the_time(tab):
    action = next(a for a in tab.panel.suggest.menu().actions() if a.data() == "E")
    action.trigger()
    sheet = sheet_of(tab.session.store, tab.session.person_id)
    assert sheet.goal == "E"
    assert sheet.used <= sheet.planned
    assert "last_two" in keys(tab)
    tab.panel.minutes.setCurrentIndex(0)
    tab.panel.minutes.activated.emit(0)
    assert sheet_of(tab.session.store, tab.session.person_id).minutes == 15
    assert "four fifths" in tab.panel.remark.text()


def test_an_own_question_is_kept_and_added(tab, window):
    tab.bank.own.click()
    QTest.keyClicks(tab.bank.words, "Who taught you most?")
    QTest.keyClick(tab.bank.words, Qt.Key.Key_Return)
    assert tab.panel.model.lines[0].text == "Who taught you most?"
    assert tab.bank.chips.current == "mine"
    assert tab.bank.model.rows[-1].on_sheet
    assert tab.bank.words.isHidden()
    tab.bank.view.setCurrentIndex(tab.bank.model.index(len(tab.bank.model.rows) - 1, 0))
    QTest.keyClick(tab.bank.view, Qt.Key.Key_Delete)
    assert tab.bank.model.rows == []
    assert tab.panel.model.lines[0].text == "Who taught you most?"
    tab.session.undo()
    assert tab.bank.model.rows[-1].on_sheet
    tab.bank.own.click()
    QTest.keyClick(tab.bank.words, Qt.Key.Key_Return)
    assert "no question yet" in window.toast_text


def test_the_page_is_pictured_saved_and_printed(tab, window, tmp_path):
    add(tab, "decisions")
    assert tab.panel.picture.pixmap().width() > 50
    tab.panel.save_pdf(str(tmp_path / "sheet.pdf"))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "saved" in window.toast_text
    tab.panel.save_pdf(str(tmp_path))
    assert "cannot be written" in window.toast_text
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    tab.panel.print_to([tab.panel.page()], printer)
    assert "went to the printer" in window.toast_text
    assert (tmp_path / "printed.pdf").stat().st_size > 1000


def dialog_of(tab: QuestionsTab, kind: type) -> QDialog:
    return tab.panel.findChildren(kind)[-1]


def test_who_says_print_in_the_dialog_gets_the_sheet(tab, window, tmp_path):
    add(tab, "decisions")
    window.actions_["print_sheet"].trigger()
    dialog = dialog_of(tab, QPrintDialog)
    assert isinstance(dialog, QPrintDialog)
    dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
    dialog.done(QDialog.DialogCode.Accepted)
    assert "went to the printer" in window.toast_text
    assert (tmp_path / "printed.pdf").stat().st_size > 1000
    delete_later_now()


def test_print_preview_and_pdf_ask_first(tab, window):
    add(tab, "decisions")
    window.actions_["print_sheet"].trigger()
    dialog_of(tab, QPrintDialog).reject()
    tab.panel.pages.preview.trigger()
    dialog_of(tab, QPrintPreviewDialog).reject()
    place = QPointF(5, 5)
    QApplication.sendEvent(
        tab.panel.picture,
        QMouseEvent(
            QEvent.Type.MouseButtonRelease,
            place,
            tab.panel.picture.mapToGlobal(place),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    dialog_of(tab, QPrintPreviewDialog).reject()
    tab.panel.pages.pdf.trigger()
    dialog_of(tab, QFileDialog).reject()
    delete_later_now()


def test_without_a_sheet_there_is_nothing_to_print(tab, window):
    for ask in (tab.panel.print_page, tab.panel.show_preview, tab.panel.ask_for_pdf):
        ask()
        assert tab.panel.findChildren(QDialog) == []
    assert "no sheet for Aiko Brandt" in window.toast_text
    tab.panel.save_pdf("x.pdf")


def test_nobody_in_hand_says_where_to_begin(tab, window):
    window.session.write(delete_person, window.session.person_id)
    assert tab.right.currentWidget() is tab.nobody
    add(tab, "decisions")
    assert "Choose somebody" in window.toast_text
    tab.bank.words.setText("Why?")
    tab.bank.words.returnPressed.emit()
    assert [row.words for row in tab.bank.model.rows if row.question] == ["Why?"]
    assert "Choose somebody" in window.toast_text


def test_somebody_in_hand_begins_with_what_suits_them(tab, window):
    window.session.person_id = find_person(window.session.store, "Mara Oyelaran")
    assert tab.bank.chips.chips[0].text() == "For Mara"
    assert tab.bank.group == "person"
    rows = tab.bank.model.rows
    assert any("You left Engineer at Proseware for Staff Engineer in 2021" in r.words for r in rows)
    assert any("On file: Engineer, Proseware 2017–2021" in row.remark for row in rows)
    row = row_of(tab, "made_move")
    tab.bank.view.setCurrentIndex(tab.bank.model.index(row, 0))
    QTest.keyClick(tab.bank.view, Qt.Key.Key_Return)
    assert "made_move" in keys(tab)
    assert "made_move" not in {r.question.key for r in tab.bank.model.rows}


def test_what_was_looked_up_is_kept_and_printed(tab, window):
    choose(tab, "look_up")
    row = row_of(tab, "web_company")
    tab.bank.view.setCurrentIndex(tab.bank.model.index(row, 0))
    QTest.keyClick(tab.bank.view, Qt.Key.Key_Return)
    form = form_of(tab, TaskForm)
    form.answer.setPlainText("Sports gear, in Lund")
    form.accept()
    assert tab.bank.model.rows[row].remark == "Sports gear, in Lund"
    choose(tab, "job")
    add(tab, "decisions")
    assert tab.panel.page().known == "Sports gear, in Lund"


def test_a_question_of_the_bank_is_reworded_hidden_and_restored(tab, window):
    tab.bank.view.setCurrentIndex(tab.bank.model.index(row_of(tab, "decisions"), 0))
    QTest.keyClick(tab.bank.view, Qt.Key.Key_F2)
    form = form_of(tab, QuestionForm)
    form.words.setPlainText("What do you decide alone?")
    form.topic.setEditText("Power")
    form.accept()
    row = tab.bank.model.rows[row_of(tab, "decisions")]
    assert (row.words, row.question.topic) == ("What do you decide alone?", "Power")
    tab.bank.view.setCurrentIndex(tab.bank.model.index(row_of(tab, "decisions"), 0))
    QTest.keyClick(tab.bank.view, Qt.Key.Key_F2)
    again = form_of(tab, QuestionForm)
    assert again.topic.currentText() == "Power"
    again._on_restore()
    assert tab.bank.model.rows[row_of(tab, "decisions")].words == (
        "What kinds of decisions do you make?"
    )
    tab.bank.view.setCurrentIndex(tab.bank.model.index(row_of(tab, "decisions"), 0))
    QTest.keyClick(tab.bank.view, Qt.Key.Key_Delete)
    assert "Hidden" in window.toast_text
    choose(tab, "hidden")
    add(tab, "decisions")
    assert tab.bank.group == "job"
    assert tab.bank.model.rows[row_of(tab, "decisions")].does == "add"
    delete_later_now()


def test_own_questions_go_out_and_come_in(tab, window, tmp_path):
    tab.bank.words.setText("What tires you?")
    tab.bank.words.returnPressed.emit()
    file = tmp_path / "mine.toml"
    tab.bank.export_file(str(file))
    assert "What tires you?" in file.read_text("utf-8")
    file.write_text("What rests you?\nWhat tires you?\n", encoding="utf-8")
    tab.bank.import_file(str(file))
    assert "1 question came in" in window.toast_text
    assert {r.words for r in tab.bank.model.rows if r.question} == {
        "What tires you?",
        "What rests you?",
    }
    tab.bank.import_file(str(tmp_path / "gone"))
    assert "cannot be opened" in window.toast_text
    tab.bank.export_file(str(tmp_path))
    assert "cannot be written" in window.toast_text
    for ask in (tab.bank.ask_for_file, tab.bank.ask_where):
        ask()
        form_of(tab, QFileDialog).reject()
    delete_later_now()


def test_the_menu_of_a_question_does_what_its_keys_do(tab):
    tab.bank.view.setCurrentIndex(tab.bank.model.index(row_of(tab, "decisions"), 0))
    tab.bank.view.customContextMenuRequested.emit(QPoint(1, 1))
    menu = tab.bank.view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Add", "Edit… (F2)", "Hide (Delete)"]
    menu.close()
    delete_later_now()


def test_the_page_is_chosen_and_remembered(tab, window):
    add(tab, "decisions")
    before = tab.panel.picture.pixmap().toImage()
    for text in ("Letter", "Large print", "Compact"):
        next(a for a in tab.panel.pages.actions() if a.text() == text).trigger()
    style = PageStyle.kept(window.session.settings)
    assert style == tab.panel.style_ == PageStyle("Letter", "compact", large=True)
    assert tab.panel.picture.pixmap().toImage() != before


def test_sheets_of_several_people_are_printed_at_once(tab, window, tmp_path):
    add(tab, "decisions")
    tab.panel.pages.several.trigger()
    dialog = dialog_of(tab, SeveralSheets)
    assert "Print 2" in dialog.confirm.text()
    dialog.accept()
    dialog_of(tab, QPrintDialog).reject()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page = tab.panel.page()
    tab.panel.print_to([page, page], printer)
    assert "2 sheets" in window.toast_text
    delete_later_now()


def rows_too_low(view) -> list[int]:
    """Rows that begin where the one before still needs room for its words."""
    rows = [view.model().index(row, 0) for row in range(view.model().rowCount())]
    tops = [view.visualRect(row).top() for row in rows]
    highs = [view.sizeHintForIndex(row).height() for row in rows]
    return [n for n in range(1, len(rows)) if tops[n] != tops[n - 1] + highs[n - 1]]


@pytest.mark.parametrize("width", [1280, 1010, 1700])
def test_every_row_is_as_high_as_its_words_when_the_width_changes(window, tab, width):
    tab.panel.suggest.menu().actions()[0].trigger()
    choose(tab, PERSON)
    for wide in (1900, width):
        window.resize(wide, 820)
        QApplication.processEvents()
    for view in (tab.bank.view, tab.panel.list):
        assert view.model().rowCount() > 3
        assert rows_too_low(view) == []


def test_a_narrow_panel_leaves_its_room_to_the_questions(window, tab):
    window.resize(1600, 820)
    assert tab.panel.picture.isVisible()
    assert len({meter.x() for meter in tab.panel.meters.values()}) == 1
    window.resize(960, 640)
    QApplication.processEvents()
    assert not tab.panel.picture.isVisible()
    assert len({meter.x() for meter in tab.panel.meters.values()}) == 2
