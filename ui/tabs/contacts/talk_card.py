"""The talk with a person: the one agreed, or what the last one taught."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.interviews.promises import MINE, Promised, keep_promise, promises_of
from app.interviews.referrals import suggested_by
from app.interviews.talks import Talk, last_talk, open_talk, zone_of
from app.language import listed
from app.people.queries import Dossier
from ui.actions import Actions
from ui.dates import day_words, moment_words
from ui.session import Session
from ui.stages import way_words
from ui.talks.words import both_words, minutes_words
from ui.theme import set_role
from ui.widgets.card import Card, clear_layout, text_label


class TalkCard(Card):
    """When and how one talks, with the way into interview mode and the answers."""

    def __init__(self, session: Session, actions: Actions, parent: QWidget) -> None:
        super().__init__("", parent)
        self._session = session
        self.set_title(self.tr("Talk"))
        self.plan = actions.button("plan_talk", self)
        self.mode = actions.button("interview_mode", self)
        self.type = actions.button("type_answers", self)
        self.held = QPushButton(self.tr("We talked…"), self)
        self.held.clicked.connect(self._on_held)
        self._person_id = 0
        self.when = text_label("", "strong", self, wrap=True)
        self.place = text_label("", "muted", self, wrap=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.last = text_label("", "", self, wrap=True)
        self.suggested = text_label("", "muted", self, wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.held, self.plan, self.mode, self.type):
            row.addWidget(button)
        row.addStretch(1)
        for label in (self.suggested, self.when, self.place, self.last):
            self.body.addWidget(label)
        self._promises = QVBoxLayout()
        self._promises.setSpacing(4)
        self.body.addLayout(self._promises)
        self.body.addLayout(row)

    def show_dossier(self, found: Dossier) -> None:
        """Show the talks with a person."""
        store, person = self._session.store, found.person
        self._person_id = person.id
        known, held = open_talk(store, person.id), last_talk(store, person.id)
        self._show_known(known, person.time_zone, person.first_name)
        self.last.setText(self._held_words(held))
        self.last.setVisible(held is not None)
        by = suggested_by(store, person.id)
        names = listed(name for _, name in by)
        self.suggested.setText(self.tr("Suggested by {name}").format(name=names))
        self.suggested.setVisible(bool(by))
        self._show_promises()
        begun = found.stage != "to_research" or known is not None
        self.setVisible(begun or bool(by) or self._promises.count() > 0)
        self.plan.set_text(self.tr("Change…") if known else self.tr("Agree on a talk…"))
        self.type.setVisible(held is not None or known is not None)
        over = known is not None and known.plan.ends_at <= self._session.clock.now()
        self.held.setVisible(over)
        self.mode.setVisible(known is not None and not over)

    def _show_known(self, known: Talk | None, zone: str | None, first: str) -> None:
        self.when.setVisible(known is not None)
        self.place.setVisible(known is not None)
        if known is None:
            return
        clock, plan = self._session.clock, known.plan
        theirs = zone_of(plan.zone or zone, clock)
        near = moment_words(clock, plan.starts_at.isoformat())
        apart = theirs.key != clock.zone.key
        both = both_words(plan.starts_at, clock.zone, theirs, first)
        self.when.setText(both if apart else near)
        minutes = minutes_words(plan.minutes)
        self.place.setText(" · ".join(filter(None, (minutes, way_words(plan.way), plan.place))))

    def _show_promises(self) -> None:
        clear_layout(self._promises)
        for one in promises_of(self._session.store, self._person_id):
            if one.done_at is None:
                self._promises.addLayout(self._promise(one))

    def _promise(self, one: Promised) -> QHBoxLayout:
        mine = one.direction == MINE
        words = self.tr("I promised: {what}") if mine else self.tr("They promised: {what}")
        text = words.format(what=one.text)
        if one.due_on is not None:
            day = day_words(self._session.clock, one.due_on)
            text = self.tr("{promise}, by {day}").format(promise=text, day=day)
        kept = QPushButton(self.tr("Kept"), self)
        set_role(kept, "link")
        kept.setAccessibleName(self.tr("Kept: {what}").format(what=one.text))
        kept.clicked.connect(partial(self._on_kept, one.id))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text_label(text, "", self, wrap=True), 1)
        row.addWidget(kept, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_kept(self, promise_id: int) -> None:
        self._session.write(keep_promise, promise_id)
        self._session.say(self.tr("A promise kept."), "undo")

    def _on_held(self) -> None:
        from ui.dialogs.fact import FactDialog

        FactDialog(self._session, self._person_id, self.window()).open()

    def _held_words(self, held: Talk | None) -> str:
        if held is None or held.ended_at is None:
            return ""
        day = day_words(self._session.clock, held.ended_at.isoformat())
        words = f"{day}: {minutes_words(held.minutes_held)}"
        learned = self.tr("I learned: {what}").format(what=held.learned) if held.learned else ""
        will_do = self.tr("I will: {what}").format(what=held.will_do) if held.will_do else ""
        return "\n".join(filter(None, (words, learned, will_do)))
