"""The sheet of one person: its head, minutes, questions, coverage and a picture of the page."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.export.files import write_whole
from app.file_names import safe_name
from app.language import counted
from app.questions.bank import GOALS
from app.questions.sheet_page import SheetPage, sheet_page
from app.questions.sheets import (
    AREAS,
    MOST,
    USUAL_MINUTES,
    SheetView,
    edit_item,
    move_item,
    remove_item,
    set_minutes,
    sheet_of,
    talk_of,
    usual_goal,
)
from app.questions.tailor import suggest_questions
from ui import theme
from ui.actions import Actions
from ui.dates import moment_words
from ui.paper import ask_for_printer
from ui.printing import PageStyle, goal_words, print_sheets, sheet_pdf, sheet_picture
from ui.session import Session
from ui.stages import way_words
from ui.tabs.questions.page_menu import PageMenu, SeveralSheets
from ui.tabs.questions.sheet_list import SheetList, SheetModel
from ui.theme import set_role
from ui.widgets.card import Card, text_label
from ui.widgets.folding import FoldingRow
from ui.widgets.meter import Meter

PICTURE = 196
"""Width of the picture of the page, in pixels."""
NARROW = 560
"""With less, what stands under the questions takes less, and the minutes used are on two lines."""
LEAST_HEADING = 190
"""What a name needs beside the buttons; with less, they go under it."""


def _edged(page: QImage) -> QImage:
    """Draw the edge of the paper: white on white would not be seen."""
    painter = QPainter(page)
    painter.setPen(theme.color("line"))
    whole = QRectF(QPointF(), page.deviceIndependentSize())
    painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.end()
    return page


class SheetPanel(QWidget):
    """Shows and changes the sheet of one person; prints it."""

    changed = Signal()

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.person_id: int | None = None
        self.sheet: SheetView | None = None
        self._follow: int | None = None
        self._paper: QPrinter | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.EDGE, 18, theme.EDGE, 18)
        column.setSpacing(12)
        column.addLayout(self._head(actions))
        column.addLayout(self._time())
        self.model = SheetModel(self)
        self.list = SheetList(self.model, self)
        self.list.setAccessibleName(self.tr("Questions on the sheet"))
        card = Card("", self, padded=False)
        card.body.addWidget(self.list)
        self.empty = text_label(
            self.tr(
                "No questions yet. Add some on the left, or let your goal suggest them; "
                "the two closing questions come by themselves."
            ),
            "muted",
            card,
            wrap=True,
        )
        self.empty.setMargin(16)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        card.body.addWidget(self.empty)
        column.addWidget(card, 3)
        column.addLayout(self._below(), 2)
        self._fold(False)
        self._connect()

    def _head(self, actions: Actions) -> QLayout:
        row = FoldingRow(spacing=8, least=LEAST_HEADING)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.heading = text_label("", "h1", self, wrap=True)
        self.line = text_label("", "muted", self, wrap=True)
        words.addWidget(self.heading)
        agreed = QHBoxLayout()
        agreed.setSpacing(6)
        self.plan = actions.button("plan_talk", self, "link")
        agreed.addWidget(self.line)
        agreed.addWidget(self.plan)
        agreed.addStretch(1)
        words.addLayout(agreed)
        row.add(words)
        self.minutes = QComboBox(self)
        self.minutes.setAccessibleName(self.tr("Length of the talk"))
        for count in MOST:
            self.minutes.addItem(counted("1 minute", "{n} minutes", count), count)
        self.suggest = QToolButton(self)
        set_role(self.suggest, "button")
        self.suggest.setText(self.tr("Suggest for my goal"))
        self.suggest.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self.suggest)
        group = QActionGroup(menu)
        for goal in GOALS:
            action = QAction(goal_words()[goal], menu)
            action.setData(goal)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
        self.suggest.setMenu(menu)
        self.more = QToolButton(self)
        set_role(self.more, "button")
        self.more.setText(self.tr("Page"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.pages = PageMenu(self._session, self.more)
        self.pages.insertAction(self.pages.several, actions["type_answers"])
        self.more.setMenu(self.pages)
        self.mode = actions.button("interview_mode", self)
        self.print = actions.button("print_sheet", self, "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for widget in (self.suggest, self.mode, self.print):
            buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.add(buttons)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(self.width() < theme.by_text(NARROW))

    def _fold(self, narrow: bool) -> None:
        """Leave the room of a narrow panel to the questions: Page shows the page, too."""
        self._wrap_time()
        self._paper_card.setVisible(not narrow)
        rows = len(AREAS) // 2 if narrow else len(AREAS)
        for place, (name, area) in enumerate(zip(self._named, AREAS, strict=True)):
            side, row = divmod(place, rows)
            self._grid.addWidget(name, row, 2 * side)
            self._grid.addWidget(self.meters[area], row, 2 * side + 1)
        for side in (0, 1):
            self._grid.setColumnStretch(2 * side + 1, 1 if narrow or not side else 0)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.setStretch(column.count() - 1, 0 if narrow else 2)

    def _wrap_time(self) -> None:
        """Put the minutes used on two lines where one has no room beside the buttons."""
        words = self.used.fontMetrics().horizontalAdvance(self.used.text())
        beside = (self.meter.minimumWidth(), words, self.minutes.sizeHint().width())
        least = sum(beside) + self.more.sizeHint().width() + 3 * self._time_row.spacing()
        sides = 2 * theme.EDGE
        self.used.setWordWrap(self.width() < max(theme.by_text(NARROW), least + sides))

    def _time(self) -> QLayout:
        self._time_row = row = QHBoxLayout()
        self.meter = Meter(self)
        self.meter.setMinimumWidth(80)
        self.used = text_label("", "muted", self)
        row.addWidget(self.meter, 1)
        row.addWidget(self.used)
        row.addWidget(self.minutes)
        row.addWidget(self.more)
        return row

    def _below(self) -> QLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        covered = Card(self.tr("Covered by this sheet"), self)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        self.names: dict[str, str] = {
            "industry": self.tr("Industry"),
            "company": self.tr("Company"),
            "job": self.tr("Job"),
            "path": self.tr("Career path"),
            "entry": self.tr("Getting in"),
            "advice": self.tr("Advice"),
        }
        self.meters: dict[str, Meter] = {area: Meter(covered) for area in AREAS}
        self._named = [text_label(self.names[area], "", covered) for area in AREAS]
        covered.body.addLayout(grid)
        self.remark = text_label("", "muted", covered, wrap=True)
        covered.body.addWidget(self.remark)
        covered.body.addStretch(1)
        self._paper_card = page = Card("", self)
        self.picture = QLabel(page)
        self.picture.setAccessibleName(self.tr("Picture of the page"))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.picture.setMinimumSize(PICTURE, 120)
        # The picture follows the room it has, never the other way round.
        self.picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.picture.installEventFilter(self)
        page.body.addWidget(self.picture, 1)
        row.addWidget(covered, 1)
        row.addWidget(page)
        return row

    def _connect(self) -> None:
        self.model.moved.connect(self._on_moved)
        self.model.reworded.connect(self._on_reworded)
        self.list.shifted.connect(self._on_moved)
        self.list.removed.connect(self._on_removed)
        self.list.timed.connect(self._on_timed)
        self.minutes.activated.connect(self._on_minutes)
        self.suggest.clicked.connect(self._on_suggest)
        self.suggest.menu().triggered.connect(self._on_goal_chosen)
        self.pages.preview.triggered.connect(self.show_preview)
        self.pages.pdf.triggered.connect(self.ask_for_pdf)
        self.pages.several.triggered.connect(self.ask_for_people)
        self.pages.style_changed.connect(self._show_picture)

    # Showing.

    def show_person(self, person_id: int, name: str) -> None:
        """Show the sheet of a person."""
        self.person_id = person_id
        self.heading.setText(name)
        self.refresh()

    def refresh(self) -> None:
        """Read the sheet again."""
        if self.person_id is None:
            return
        store = self._session.store
        self.sheet = sheet_of(store, self.person_id)
        talk = talk_of(store, self.person_id)
        when = moment_words(self._session.clock, talk.starts_at) if talk else ""
        way = way_words(talk.way) if talk else ""
        self.line.setText(" · ".join(filter(None, (when, way))) or self.tr("No talk agreed yet"))
        self.plan.set_text(self.tr("Change…") if talk else self.tr("Agree on a talk…"))
        minutes = self.sheet.minutes if self.sheet else USUAL_MINUTES
        self.minutes.setCurrentIndex(self.minutes.findData(minutes))
        current = self._follow or (self.list.line.id if self.list.line else None)
        self._follow = None
        self.model.show_lines(self.sheet.lines if self.sheet else ())
        if current is not None:
            self.list.select_line(current)
        self._show_next_thing(self.person_id)
        self.empty.setVisible(self.sheet is None)
        self.list.setVisible(self.sheet is not None)
        self._show_time(minutes)
        self._show_coverage()
        self._show_picture()

    def _show_next_thing(self, person_id: int) -> None:
        """Fill the button of what comes next: questions first, then paper."""
        is_empty = self.sheet is None
        set_role(self.suggest, "button-primary" if is_empty else "button")
        set_role(self.print, "" if is_empty else "primary")
        goal = (self.sheet.goal if self.sheet else "") or usual_goal(self._session.store, person_id)
        for action in self.suggest.menu().actions():
            action.setChecked(action.data() == goal)
        self.suggest.setToolTip(goal_words()[goal])

    def _show_time(self, minutes: int) -> None:
        count = len(self.sheet.lines) if self.sheet else 0
        used = self.sheet.used if self.sheet else 0
        warnings = self.sheet.warnings() if self.sheet else ()
        questions = counted("1 question", "{n} questions", count)
        used_of = self.locale().toString(used)
        time = counted("{used} of 1 minute", "{used} of {n} minutes", minutes, used=used_of)
        text = self.tr("{questions}, about {time}").format(questions=questions, time=time)
        tone = "warn" if "too_long" in warnings or "too_many" in warnings else "accent"
        self.meter.set_value(used, minutes, tone, text)
        self.used.setText(text)
        self._wrap_time()

    def _show_coverage(self) -> None:
        coverage: dict[str, int] = dict.fromkeys(AREAS, 0)
        if self.sheet is not None:
            coverage = self.sheet.coverage()
        most = max(*coverage.values(), 6)
        for area, meter in self.meters.items():
            text = counted("1 minute", "{n} minutes", coverage[area])
            meter.set_value(coverage[area], most, "accent", f"{self.names[area]}: {text}")
        self.remark.setText(" ".join(self._remarks()))

    def _remarks(self) -> list[str]:
        if self.sheet is None:
            return []
        words = {
            "too_long": self.tr(
                "That is more than four fifths of the time: leave room for what comes up."
            ),
            "too_many": counted(
                "At most 1 question fits.", "At most {n} questions fit.", self.sheet.most
            ),
            "delicate_early": self.tr("Pay and weaknesses belong into the last third of the talk."),
            "gap": self.tr("A question in colour should bring something that you looked up."),
        }
        found = [words[warning] for warning in self.sheet.warnings()]
        area = self.sheet.missing_area()
        if area:
            text = self.tr("Nothing yet on this, and it is your goal: {area}.")
            found.append(text.format(area=self.names[area]))
        return found

    def _show_picture(self) -> None:
        page = self.page()
        if page is None:
            self.picture.clear()
            return
        paper = self.style_.size.definitionSize()
        width = min(PICTURE, int(self.picture.height() * paper.width() / paper.height()))
        picture = sheet_picture(page, max(width, 80), self.devicePixelRatioF(), self.style_)
        self.picture.setPixmap(QPixmap.fromImage(_edged(picture)))

    @property
    def style_(self) -> PageStyle:
        """How sheets are printed."""
        return self.pages.style_

    def page(self) -> SheetPage | None:
        """Return the page as it would be printed, or None without a sheet."""
        try:
            person_id = self.person_id or 0
            return sheet_page(self._session.store, self._session.clock, person_id)
        except AppError:
            return None

    # Changing.

    def _on_moved(self, line_id: int, place: int) -> None:
        self._follow = line_id
        self._session.write(move_item, line_id, place)

    def _on_reworded(self, line_id: int, text: str) -> None:
        self._session.write(edit_item, line_id, text)

    def _on_timed(self, line_id: int, minutes: int) -> None:
        self._session.write(edit_item, line_id, None, minutes)

    def _on_removed(self, line_id: int) -> None:
        self._session.write(remove_item, line_id)

    def _on_minutes(self, _place: int) -> None:
        self._session.write(set_minutes, self.person_id, int(self.minutes.currentData()))

    def _on_suggest(self) -> None:
        self._session.write(suggest_questions, self.person_id)

    def _on_goal_chosen(self, action: QAction) -> None:
        self._session.write(suggest_questions, self.person_id, str(action.data()))

    # Paper.

    def print_page(self) -> None:
        """Ask for the printer and print the sheet."""
        page = self.page()
        if not self._said_nothing_to_print() and page is not None:
            self.print_all([page])

    def print_all(self, pages: Sequence[SheetPage]) -> None:
        """Ask for the printer and print these sheets, one after the other."""
        ask_for_printer(self._printer(), self, partial(self.print_to, pages))

    def print_to(self, pages: Sequence[SheetPage], printer: QPrinter) -> None:
        """Print sheets on this printer and say so."""
        if not print_sheets(pages, printer, self.style_):
            self._session.say(self.tr("The printer refused the sheet. Choose another, or save it."))
        elif len(pages) == 1:
            self._session.say(self.tr("The sheet went to the printer."))
        else:
            text = counted(
                "1 sheet went to the printer.", "{n} sheets went to the printer.", len(pages)
            )
            self._session.say(text)

    def ask_for_people(self) -> None:
        """Ask whose sheets to print, then for the printer."""
        dialog = SeveralSheets(self._session, self)
        dialog.chosen.connect(self._on_people)
        dialog.open()

    def _on_people(self, ids: list[int]) -> None:
        store, clock = self._session.store, self._session.clock
        self.print_all([sheet_page(store, clock, person_id) for person_id in ids])

    def show_preview(self) -> None:
        """Show the page as it will be printed."""
        page = self.page()
        if page is None or self._said_nothing_to_print():
            return
        dialog = QPrintPreviewDialog(self._printer(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.paintRequested.connect(partial(self._paint_preview, page))
        QDialog.open(dialog)

    def _paint_preview(self, page: SheetPage, printer: QPrinter) -> None:
        print_sheets([page], printer, self.style_)

    def ask_for_pdf(self) -> None:
        """Ask where to save the sheet as PDF."""
        if self._said_nothing_to_print():
            return
        dialog = QFileDialog(self, self.tr("Save as PDF"), safe_name(self.heading.text(), ".pdf"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.fileSelected.connect(self.save_pdf)
        dialog.open()

    def save_pdf(self, name: str) -> None:
        """Write the sheet as PDF."""
        page = self.page()
        if page is None:
            return
        try:
            write_whole(Path(name), sheet_pdf(page, self.style_))
        except AppError as error:
            self._session.say(error.message)
            return
        self._session.say(self.tr("The sheet was saved."))

    def _said_nothing_to_print(self) -> bool:
        if self.page() is not None:
            return False
        self._session.say(AppError("no_sheet", person=self.heading.text()).message)
        return True

    def _printer(self) -> QPrinter:
        # Kept: a dialog that is being deleted still looks at its printer.
        if self._paper is None:
            self._paper = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._paper.setPageSize(self.style_.size)
        self._paper.setDocName(self.heading.text())
        return self._paper

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.picture and event.type() == QEvent.Type.MouseButtonRelease:
            self.show_preview()
        elif watched is self.picture and event.type() == QEvent.Type.Resize:
            self._show_picture()
        return super().eventFilter(watched, event)
