"""The page of one person: who they are, what you share, why them, and what happened."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import AppError
from app.people.queries import Dossier, dossier
from app.people.service import delete_point, edit_person
from app.research.common_ground import (
    Shared,
    add_shared,
    confirm_shared,
    proposals_of,
    refuse_shared,
)
from app.research.links import (
    company_link,
    news_link,
    profile_link,
    scholar_link,
    search_link,
    team_link,
    video_link,
    x_link,
)
from app.research.notes import add_clipping
from app.research.rank import gather_facts, reasons_of
from ui.actions import Actions
from ui.browser import open_page
from ui.dates import day_words
from ui.reasons import reason_line
from ui.session import Session
from ui.tabs.contacts.cards import DetailsCard, GoalsCard, WhyCard
from ui.tabs.contacts.common_card import CommonCard
from ui.tabs.contacts.dossier_cards import DossierCards, UnknownCard
from ui.tabs.contacts.files import FilesCard
from ui.tabs.contacts.history import BetweenCard
from ui.tabs.contacts.notes import NotesCard
from ui.tabs.contacts.talk_card import TalkCard
from ui.tabs.contacts.twin import TwinNotice
from ui.theme import PAGE, by_text, metrics, set_role
from ui.widgets.aside import Aside
from ui.widgets.avatar import Avatar
from ui.widgets.card import text_label
from ui.widgets.columns import scrolling
from ui.widgets.next_line import NextLine
from ui.widgets.path import DONE, LATER, NOW, PathWidget, Step

SEARCHES = {
    "news": news_link,
    "video": video_link,
    "x": x_link,
    "scholar": scholar_link,
}
"""Where else one can look for a person."""
MORE = (
    "team_page", "news_search", "video_search", "x_search", "scholar_search", "",
    "add_note", "paste_clipping", "attach_file",
)  # fmt: skip
WIDE = 800
"""Below this width of the page its right column folds away."""
SIDES = 26
"""Pixels left free at both sides of the page."""
PATH = (
    ("to_research", ()),
    ("asked", ("sent",)),
    ("said_yes", ("replied", "scheduled")),
    ("met", ("met",)),
    ("thanked", ("thanked",)),
    ("in_touch", ("followed_up",)),
)


class PersonPage(QWidget):
    """Shows one dossier; every field is saved as it is typed."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._person_id: int | None = None
        self._dossier: Dossier | None = None
        self.setAcceptDrops(True)
        inner = QWidget(self)
        self.area: QScrollArea = scrolling(inner, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDES, 22, SIDES, 24)
        column.setSpacing(16)
        column.addLayout(self._header(actions, inner))
        self.twin = TwinNotice(session, inner)
        column.addWidget(self.twin)
        self.path = PathWidget(inner)
        column.addWidget(self.path)
        self.coming = NextLine(session, inner, actions)
        below = QHBoxLayout()
        below.setSpacing(16)
        below.addWidget(self.coming, 1)
        column.addLayout(below)
        column.addLayout(self._cards(actions, inner))
        titles = (self.known.career.title.text(), self.between.title.text())
        self.aside = Aside(session, "person", self.right, self.middle, self)
        self.aside_button = self.aside.button(" · ".join(titles), inner)
        below.addStretch()
        below.addWidget(self.aside_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        self.hide_all()

    def _header(self, actions: Actions, parent: QWidget) -> QLayout:
        who = QHBoxLayout()
        who.setSpacing(16)
        self.avatar = Avatar("", 56, parent)
        who.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.heading = text_label("", "h1", parent, wrap=True)
        self.line = text_label("", "muted", parent, wrap=True)
        words.addWidget(self.heading)
        words.addWidget(self.line)
        self.next = text_label("", "accent", parent, wrap=True)
        words.addWidget(self.next)
        who.addLayout(words, 1)
        self.buttons = [
            actions.button("open_linkedin", parent),
            actions.button("open_company", parent),
            actions.button("web_search", parent),
            actions.button("write_email", parent, "primary"),
        ]
        texts = (self.tr("LinkedIn"), self.tr("Company"), self.tr("Web search"), "")
        for button, text in zip(self.buttons, texts, strict=True):
            button.set_text(text)
        links, write = QHBoxLayout(), QHBoxLayout()
        for widget in (*self.buttons[:-1], self._more_button(actions, parent)):
            links.addWidget(widget)
        write.addWidget(self.buttons[-1])
        write.addStretch(1)
        self.button_rows = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for row in (links, write):
            row.setSpacing(8)
            self.button_rows.addLayout(row)
        self.button_rows.setSpacing(8)
        links.addStretch(0)
        self.header = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.header.setSpacing(12)
        self.header.addLayout(who, 1)
        self.header.addLayout(self.button_rows)
        return self.header

    def _more_button(self, actions: Actions, parent: QWidget) -> QToolButton:
        self.more = QToolButton(parent)
        set_role(self.more, "button")
        self.more.setText(self.tr("More"))
        self.more.setToolTip(self.tr("Further pages about this person, and what to keep of them"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        for action_id in MORE:
            if action_id:
                menu.addAction(actions[action_id])
            else:
                menu.addSeparator()
        self.more.setMenu(menu)
        self.more.setFixedHeight(self.buttons[0].sizeHint().height())
        return self.more

    def _cards(self, actions: Actions, parent: QWidget) -> QLayout:
        self.talk = TalkCard(self._session, actions, parent)
        self.common = CommonCard(parent)
        self.why = WhyCard(parent)
        self.goals = GoalsCard(parent)
        self.notes = NotesCard(self._session, parent)
        self.details = DetailsCard(parent)
        self.known = DossierCards(parent)
        self.unknown = UnknownCard(parent)
        self.files = FilesCard(self._session, parent)
        self.between = BetweenCard(self._session, parent)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.middle = QWidget(parent)
        middle = QVBoxLayout(self.middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(16)
        for card in (self.talk, self.common, self.why, self.goals, self.unknown, self.notes):
            middle.addWidget(card)
        middle.addWidget(self.files)
        middle.addWidget(self.details)
        middle.addStretch(1)
        self.right = QWidget(parent)
        side = QVBoxLayout(self.right)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(16)
        side.addWidget(self.known.career)
        side.addWidget(self.between)
        for card in self.known.all[1:]:
            side.addWidget(card)
        side.addStretch(1)
        row.addWidget(self.middle, 5)
        row.addWidget(self.right, 4)
        self.common.refused.connect(self._on_refused)
        self.common.confirmed.connect(self._on_confirmed)
        self.common.added.connect(self._on_shared_added)
        self.why.edited.connect(self._on_edited)
        self.goals.edited.connect(self._on_edited)
        self.details.edited.connect(self._on_edited)
        self.details.points.taken_out.connect(self._on_point_taken_out)
        return row

    @property
    def name(self) -> str:
        """The name that is shown."""
        return self.heading.text()

    def show_person(self, person_id: int | None) -> None:
        """Show another person from the top; what was typed for the last one is saved first."""
        if person_id != self._person_id:
            self.flush()
            self._person_id = person_id
            self.twin.watch(person_id)
            self.area.verticalScrollBar().setValue(0)
        self.refresh()

    def flush(self) -> None:
        """Save what is being typed."""
        self.why.text.flush()
        self.details.flush()
        self.notes.flush()

    def hide_all(self) -> None:
        """Show nobody."""
        self.area.widget().setVisible(False)

    def refresh(self) -> None:
        """Read the person again."""
        self._dossier = self._read()
        found = self._dossier
        self.area.widget().setVisible(found is not None)
        if found is None:
            return
        person = found.person
        name = f"{person.first_name} {person.last_name}".strip()
        self.avatar.set_name(name)
        self.heading.setText(name)
        self.line.setText(self._line(found))
        self.path.set_steps(self._steps(found))
        self.coming.show_person(person.id)
        first = person.first_name or name
        self.talk.show_dossier(found)
        self._show_reasons(person.id, person.put_aside_at)
        self.common.show_dossier(found, proposals_of(self._session.store, person.id))
        self.why.show_value(first, person.why)
        self.goals.show_value(person.goals)
        self.notes.show_notes(person.id, found.notes)
        self.details.show_person(person)
        self.known.show_dossier(found)
        self.unknown.show_dossier(found)
        self.files.show_person(person.id)
        self.details.points.show_points(found.points)
        self.between.show_dossier(found)

    def _show_reasons(self, person_id: int, put_aside_at: str | None) -> None:
        """Say why to write to them next, while nothing was written yet."""
        store, clock = self._session.store, self._session.clock
        facts = gather_facts(store, clock, ids=[person_id])
        text = ""
        if put_aside_at:
            text = self.tr("Put aside: not proposed until you take them back")
        elif person_id not in facts.closed:
            reasons = reasons_of(store, facts, [person_id])[person_id]
            text = reason_line(reasons, clock)
        self.next.setText(text)
        self.next.setVisible(bool(text))

    def add_note(self) -> None:
        """Begin a note."""
        self.aside.close()
        self.notes.begin()
        self.area.ensureWidgetVisible(self.notes)

    def take_focus(self) -> None:
        """Take the keyboard from the list."""
        self.buttons[-1 if self.buttons[-1].isEnabled() else 0].setFocus(
            Qt.FocusReason.TabFocusReason
        )

    def open_linkedin(self) -> None:
        """Open the profile in the browser."""
        if self._dossier:
            open_page(self._session, profile_link(self._dossier.person))

    def open_company(self) -> None:
        """Open the page of the company in the browser."""
        if self._dossier:
            open_page(self._session, company_link(self._session.store, self._dossier.person))

    def web_search(self) -> None:
        """Search the web for this person."""
        if self._dossier:
            open_page(self._session, search_link(self._dossier.person))

    def open_team(self) -> None:
        """Open the team page of the company, or look for it."""
        if self._dossier:
            open_page(self._session, team_link(self._session.store, self._dossier.person))

    def search_for(self, place: str) -> None:
        """Search one of SEARCHES for exactly this person."""
        if self._dossier:
            open_page(self._session, SEARCHES[place](self._dossier.person))

    def attach_file(self) -> None:
        """Ask for a file to keep with this person."""
        self.aside.close()
        self.files.choose()

    def paste_clipping(self) -> None:
        """Keep the words or the link on the clipboard with this person."""
        mime = QGuiApplication.clipboard().mimeData()
        self._clip(mime if mime is not None else QMimeData())

    def _clip(self, mime: QMimeData) -> None:
        links = [url.toString() for url in mime.urls() if not url.isLocalFile()]
        text = mime.text() if mime.hasText() else ""
        if self._person_id is None:
            return
        link = links[0] if links else ""
        self._session.write(add_clipping, self._person_id, text, link, on_done=self._on_clipped)

    def _on_clipped(self, _result: object) -> None:
        self.aside.close()
        self._session.say(self.tr("Kept, with today's date."), "undo")
        self.area.ensureWidgetVisible(self.notes)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Files are the window's: it looks at them first.
        mime = event.mimeData()
        if mime.hasText() and not any(url.isLocalFile() for url in mime.urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._clip(event.mimeData())

    def _read(self) -> Dossier | None:
        if self._person_id is None:
            return None
        try:
            return dossier(self._session.store, self._person_id)
        except AppError:
            return None

    def _line(self, found: Dossier) -> str:
        person = found.person
        job = person.position or ""
        if person.company:
            pattern = self.tr("{title} at {company}") if job else "{company}"
            job = pattern.format(title=job, company=person.company)
        return " · ".join(filter(None, (job, person.location, person.email)))

    def _steps(self, found: Dossier) -> list[Step]:
        words = {
            "to_research": self.tr("Researched"),
            "asked": self.tr("Asked"),
            "said_yes": self.tr("Said yes"),
            "met": self.tr("Met"),
            "thanked": self.tr("Thank you"),
            "in_touch": self.tr("In touch"),
        }
        names = [stage for stage, _ in PATH]
        stage = found.stage if found.stage in names else "asked"
        reached = names.index(stage) if stage != "to_research" else -1
        steps: list[Step] = []
        for place, (name, kinds) in enumerate(PATH):
            # A talk stands on its own day; they said yes when it was noted.
            dates = [min(e.at, e.recorded_at) for e in found.events if e.kind in kinds]
            state = DONE if place <= reached else NOW if place == reached + 1 else LATER
            day = day_words(self._session.clock, min(dates)) if dates and state == DONE else ""
            steps.append(Step(f"{words[name]} {day}".strip(), state))
        return steps

    def _on_refused(self, shared: Shared) -> None:
        if self._person_id is not None:
            self._session.write(refuse_shared, self._person_id, shared)
            self._session.say(self.tr("It is not proposed again."), "undo")

    def _on_confirmed(self, shared: Shared) -> None:
        if self._person_id is not None:
            self._session.write(confirm_shared, self._person_id, shared)

    def _on_shared_added(self, kind: str, text: str) -> None:
        if self._person_id is not None:
            self._session.write(add_shared, self._person_id, kind, text)

    def _on_point_taken_out(self, point_id: int) -> None:
        self._session.write(delete_point, point_id)
        self._session.say(self.tr("Taken out."), "undo")

    def _on_edited(self, field: str, value: str) -> None:
        if self._person_id is not None:
            self._session.write(edit_person, self._person_id, field, value)

    def _has_room(self, buttons: int) -> bool:
        """Whether larger text leaves room for two columns, and for a name beside the buttons."""
        room = self.width() - 2 * SIDES
        columns = sum(part.minimumSizeHint().width() for part in (self.middle, self.right))
        name = 16 * metrics(PAGE, semibold=True).averageCharWidth() + self.avatar.width()
        return max(columns + 16, name + buttons + 28) <= room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = [widget.sizeHint().width() + 8 for widget in (*self.buttons, self.more)]
        wide = self.width() >= by_text(WIDE) and self._has_room(sum(widths))
        self.aside.set_wide(wide)
        sides = QBoxLayout.Direction
        self.header.setDirection(sides.LeftToRight if wide else sides.TopToBottom)
        one_row = wide or sum(widths) < self.width() - 2 * SIDES
        self.button_rows.setDirection(sides.LeftToRight if one_row else sides.TopToBottom)
