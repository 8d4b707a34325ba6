"""Profile PDFs in a review: the page itself beside what was read of it, and whom it joins."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.imports.pdf_lines import Picture
from app.imports.plan import ImportPlan
from app.imports.profile_plan import (
    NEW,
    OWN,
    UNDECIDED,
    ProfilePlan,
    merge_for,
    picture_of,
    settled,
)
from app.language import counted, in_row
from app.people.queries import people_rows
from ui.dialogs.import_review.profile_form import ProfileForm
from ui.session import Session
from ui.widgets.card import Card, text_label
from ui.widgets.chip import ChipRow
from ui.widgets.columns import scrolling

PICTURE_WIDTH = 460


class PagePicture(Card):
    """The page as it was saved, one at a time."""

    def __init__(self, session: Session, plan: ProfilePlan, parent: QWidget) -> None:
        super().__init__("", parent, padded=False)
        self._session = session
        self._plan = plan
        self.page = 0
        self.asked = False
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.picture.setAccessibleName(self.tr("The page itself"))
        self.area = QScrollArea(self)
        self.area.setWidget(self.picture)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.area, 1)
        self.where = text_label("", "small", self)
        self.before = self._turn("‹", self.tr("Page before"), -1)
        self.after = self._turn("›", self.tr("Next page"), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 2, 8, 2)
        foot.addStretch(1)
        for widget in (self.before, self.where, self.after):
            foot.addWidget(widget)
        foot.addStretch(1)
        self.body.addLayout(foot)
        for button in (self.before, self.after):
            button.setVisible(plan.source.read.pages > 1)
        self.setFixedWidth(PICTURE_WIDTH + 14)

    def _turn(self, text: str, words: str, step: int) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(partial(self.show_page, step))
        return button

    def show_page(self, step: int = 0, *_: object) -> None:
        """Turn to another page and have it drawn off this thread."""
        pages = self._plan.source.read.pages
        self.page = min(max(0, self.page + step), pages - 1)
        self.asked = True
        words = self.tr("Page {number} of {count}").format(number=self.page + 1, count=pages)
        self.where.setText(f"{self._plan.source.name} · {words}")
        self.before.setEnabled(self.page > 0)
        self.after.setEnabled(self.page < pages - 1)
        width = round(PICTURE_WIDTH * self.devicePixelRatioF())
        self._session.read_job(
            picture_of,
            self._plan.source,
            self.page,
            width,
            on_done=self._on_drawn,
            on_error=self._on_failed,
            label=self.tr("Drawing the page"),
        )

    def _on_drawn(self, drawn: Picture) -> None:
        form = QImage.Format.Format_RGB32
        image = QImage(drawn.pixels, drawn.width, drawn.height, drawn.stride, form)
        pixmap = QPixmap.fromImage(image.copy())
        pixmap.setDevicePixelRatio(drawn.width / PICTURE_WIDTH)
        self.picture.setPixmap(pixmap)

    def _on_failed(self, _error: Exception) -> None:
        self.picture.setText(self.tr("The page cannot be shown; the file may have been moved."))


class ProfilePage(QWidget):
    """One profile: its picture, whom it joins, and its fields."""

    changed = Signal()

    def __init__(self, session: Session, plan: ProfilePlan, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.plan = plan
        self.picture = PagePicture(session, plan, self)
        inner = QWidget(self)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(10)
        self.form = ProfileForm(plan.read, inner)
        column.addLayout(self._whose(inner))
        self.effect = text_label("", "muted", inner, wrap=True)
        column.addWidget(self.effect)
        for heading in plan.read.unread:
            words = self.tr("“{heading}” is not known here and stays unread.")
            column.addWidget(text_label(words.format(heading=heading), "warn", inner, wrap=True))
        column.addWidget(self.form)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.picture)
        row.addWidget(scrolling(inner, self), 1)
        self.form.changed.connect(self.changed)
        self._tell_effect()

    def _whose(self, parent: QWidget) -> QHBoxLayout:
        self.wanted = QCheckBox(self.tr("Import into"), parent)
        self.wanted.setChecked(True)
        self.wanted.toggled.connect(self._on_chosen)
        self.whose = QComboBox(parent)
        self.whose.setAccessibleName(self.tr("Whose profile this is"))
        self.whose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for joins, words in self._choices():
            self.whose.addItem(words, joins)
        self.whose.setCurrentIndex(max(0, self.whose.findData(self.plan.joins)))
        self.whose.currentIndexChanged.connect(self._on_chosen)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.wanted)
        row.addWidget(self.whose, 1)
        return row

    def _choices(self) -> list[tuple[int, str]]:
        plan = self.plan
        ids = [*([plan.joins] if plan.joins > 0 else []), *plan.candidates]
        rows = people_rows(self._session.store, list(dict.fromkeys(ids)))
        choices = [(UNDECIDED, self.tr("Choose whose it is…"))] if plan.joins == UNDECIDED else []
        for row in rows.values():
            job = in_row(row.position, row.company, row.email)
            choices.append((row.id, f"{row.name} · {job}" if job else row.name))
        return [*choices, (NEW, self.tr("A new person")), (OWN, self.tr("My own card"))]

    @property
    def joins(self) -> int:
        """Whom the profile joins as it is chosen now."""
        return int(self.whose.currentData())

    def settled(self) -> ProfilePlan:
        """Return the plan as it is corrected and chosen now."""
        return settled(self._session.store, self.plan, self.joins, self.form.read())

    def fault(self) -> str:
        """Return why this cannot be imported as it stands, or ""."""
        if not self.wanted.isChecked():
            return ""
        if self.joins == UNDECIDED:
            words = self.tr("Several people are called {name}. Choose whose profile it is.")
            return words.format(name=self.plan.read.name)
        return self.form.fault()

    def _on_chosen(self) -> None:
        self.whose.setEnabled(self.wanted.isChecked())
        self.form.setEnabled(self.wanted.isChecked())
        self._tell_effect()
        self.changed.emit()

    def _tell_effect(self) -> None:
        self.effect.setText(self._effect() if self.wanted.isChecked() else "")
        self.effect.setVisible(bool(self.effect.text()))

    def _effect(self) -> str:
        if self.joins == UNDECIDED:
            return self.tr("Nothing tells them apart: the PDF joins whom you choose.")
        if self.joins == OWN:
            return self.tr("It fills what is blank on your own card.")
        if self.joins == NEW:
            return self.tr("Nobody here has this profile yet.")
        merge = merge_for(self._session.store, self.plan, self.joins)
        if not merge:
            return self.tr("All of it is known already.")
        jobs, schools, more = len(merge.roles), len(merge.schools), len(merge.credentials)
        parts = (
            counted("1 job", "{n} jobs", jobs) if jobs else "",
            counted("1 school", "{n} schools", schools) if schools else "",
            counted("1 skill, language or award", "{n} skills, languages and awards", more)
            if more
            else "",
        )
        added = in_row(*parts)
        if merge.old_job:
            return self.tr("A new job. Adds {what}.").format(what=added or self.tr("its title"))
        return self.tr("Adds {what}.").format(what=added or self.tr("what was blank"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class ProfilePages(QWidget):
    """All profiles of a plan, one in sight; `listing` is the review of everything else."""

    changed = Signal()

    def __init__(
        self, session: Session, plan: ImportPlan, listing: QWidget | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget(self)
        self.pages = [ProfilePage(session, profile, self.stack) for profile in plan.profiles]
        self.chips = ChipRow(self)
        chips = [(str(place), page.plan.read.name) for place, page in enumerate(self.pages)]
        if listing is not None:
            chips.append((str(len(self.pages)), self.tr("Everything else")))
        self.chips.set_chips(chips)
        self.chips.setVisible(len(chips) > 1)
        self.chips.chosen.connect(self.show_section)
        for page in self.pages:
            page.changed.connect(self.changed)
            self.stack.addWidget(page)
        if listing is not None:
            self.stack.addWidget(listing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.chips)
        column.addWidget(self.stack, 1)
        self.show_section("0")

    def show_section(self, key: str) -> None:
        """Show one profile, or everything else."""
        place = int(key)
        self.chips.choose(key)
        self.stack.setCurrentIndex(place)
        if place < len(self.pages) and not self.pages[place].picture.asked:
            self.pages[place].picture.show_page()

    def settled(self) -> tuple[ProfilePlan, ...]:
        """Return every profile as it is corrected and chosen now."""
        return tuple(page.settled() for page in self.pages)

    @property
    def excluded(self) -> set[int]:
        """The keys of the profiles that were unticked."""
        return {page.plan.key for page in self.pages if not page.wanted.isChecked()}

    @property
    def count(self) -> int:
        """How many people the profiles make or change, as far as the plan knows."""
        kept = [page for page in self.pages if page.wanted.isChecked() and page.joins != OWN]
        return sum(
            page.plan.outcome != "unchanged" or page.joins != page.plan.joins for page in kept
        )

    @property
    def for_me(self) -> bool:
        """Whether a profile goes into one's own card."""
        return any(page.joins == OWN and page.wanted.isChecked() for page in self.pages)

    def fault(self) -> str:
        """Return why the profiles cannot be imported as they stand, or ""."""
        return next(filter(None, (page.fault() for page in self.pages)), "")
