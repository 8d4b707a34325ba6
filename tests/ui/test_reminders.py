from datetime import timedelta

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

import ui.reminders
from app.cadence.told import LOOKED, wish, wishes_of
from app.export.calendar import use_calendar
from app.interviews.promises import MINE, add_promise
from app.interviews.service import TALK_FACTS
from app.people.service import add_person, log_event
from tests.ui.reminding import KeptNotices
from ui.background import Background
from ui.notify import CLICK
from ui.notify.words import LATER
from ui.reminders import FAULT, Reminders
from ui.tray import Tray


@pytest.fixture
def person(context):
    def make(first: str, last: str = "Oyelaran") -> int:
        changes = add_person(context.store, context.clock, first, last, company="Rail")
        return min(changes.of("person"))

    return make


@pytest.fixture
def mara(context, person):
    """Somebody whom one talked with twenty-one hours ago."""
    who = person("Mara")
    log_event(context.store, context.clock, who, "met", context.clock.now() - timedelta(hours=21))
    return who


@pytest.fixture
def notices(qapp, monkeypatch):
    made = KeptNotices()
    monkeypatch.setattr(ui.reminders, "make_notifier", lambda *_: made)
    monkeypatch.setattr(ui.reminders, "PAUSE", 0)
    return made


@pytest.fixture
def remind(window, session, notices):
    made: list[Reminders] = []

    def begin() -> Reminders:
        made.append(Reminders(session, window))
        return made[0]

    yield begin
    for one in made:
        one.close()


def test_one_thing_is_told_in_full(remind, notices, mara):
    remind()
    ((telling, _),) = notices.told
    assert telling.title == "Thank Mara Oyelaran"
    assert telling.body == "3 h 0 min left of 24\nYour talk ended: Yesterday 12:00 · Rail"
    assert [heard for heard, _ in telling.buttons] == [LATER]


def test_after_days_away_there_is_one_summary_not_twenty(remind, notices, context, clock, person):
    for n in range(20):
        log_event(context.store, clock, person("Sam", f"Idowu {n:02}"), "met", clock.now())
    clock.advance(timedelta(days=3))
    remind()
    ((telling, _),) = notices.told
    assert telling.title == "20 things are due"
    assert telling.body.splitlines()[0] == "Thank Sam Idowu 00"
    assert telling.body.splitlines()[3:] == ["and 17 more"]


def test_nothing_is_told_twice_even_after_a_new_start(remind, notices, session, window, mara):
    first = remind()
    first.look()
    first.close()
    again = Reminders(session, window)
    again.close()
    assert notices.titles == ["Thank Mara Oyelaran"]


def test_quiet_hours_hold_it_back_until_they_end(remind, notices, context, clock, mara):
    wish(context.store, quiet_from="08:00", quiet_to="10:00")
    reminders = remind()
    assert notices.told == []
    clock.advance(timedelta(hours=1))
    reminders.alarm.rang.emit()
    assert notices.titles == ["Thank Mara Oyelaran"]


def test_switched_off_nothing_is_told_and_nothing_lost(remind, notices, context, session, mara):
    wish(context.store, notices=False)
    reminders = remind()
    assert notices.told == []
    session.write(lambda store: wish(store, notices=True))
    reminders.look()
    assert notices.titles == ["Thank Mara Oyelaran"]


def test_it_sleeps_until_the_next_moment(remind, notices, context, clock, person, monkeypatch):
    who = person("Mara")
    log_event(context.store, clock, who, "met", clock.now() - timedelta(hours=18))
    set_to: list[float] = []
    reminders = remind()
    monkeypatch.setattr(reminders.alarm, "set", set_to.append)
    reminders.look()
    assert set_to == [2 * 3600]
    clock.advance(timedelta(hours=2))
    reminders.alarm.rang.emit()
    assert notices.titles == ["Thank Mara Oyelaran"]
    assert set_to[-1] == 4 * 3600


def test_a_moment_that_passes_freshens_today(remind, notices, session, qtbot):
    reminders = remind()
    with qtbot.waitSignal(session.moment_passed):
        reminders.alarm.rang.emit()


def test_coming_back_after_sleep_looks_again(remind, notices, session, clock, person, context):
    who = person("Mara")
    log_event(context.store, clock, who, "met", clock.now() - timedelta(hours=18))
    reminders = remind()
    active = Qt.ApplicationState.ApplicationActive
    reminders._on_state_changed(active)
    assert notices.told == []
    clock.advance(timedelta(hours=3))
    reminders._on_state_changed(Qt.ApplicationState.ApplicationInactive)
    assert notices.told == []
    reminders._on_state_changed(active)
    assert notices.titles == ["Thank Mara Oyelaran"]


def test_what_the_person_just_did_needs_no_notice(
    remind, notices, session, window, clock, person, qtbot, monkeypatch
):
    sam, mara = person("Sam"), person("Mara")
    reminders = remind()
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    late = clock.now() - timedelta(days=2)
    with qtbot.waitSignal(reminders._pause.timeout):
        session.write(log_event, mara, "met", late)
    assert notices.told == []
    monkeypatch.setattr(window, "isActiveWindow", lambda: False)
    session.write(log_event, sam, "met", late)
    qtbot.waitUntil(lambda: notices.titles == ["Thank Sam Oyelaran"])


def test_what_time_brings_is_told_while_one_types_too(
    remind, notices, session, window, clock, context, person, qtbot, monkeypatch
):
    mara = person("Mara")
    log_event(context.store, clock, mara, "met", clock.now() - timedelta(hours=19))
    remind()
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    clock.advance(timedelta(hours=2))
    session.write(log_event, person("Sam"), "sent", clock.now())
    qtbot.waitUntil(lambda: notices.titles == ["Thank Mara Oyelaran"])


def test_a_click_leads_to_the_person(remind, notices, session, window, mara):
    remind()
    window.showMinimized()
    notices.acted.emit(1, CLICK)
    assert window.current_tab == "contacts"
    assert session.person_id == mara
    assert not window.isMinimized()
    assert notices.gone == [1]


def test_a_click_on_a_talk_leads_to_its_sheet(
    remind, notices, session, window, clock, context, person
):
    mara = person("Mara")
    TALK_FACTS["scheduled"](context.store, clock, mara, clock.now() + timedelta(minutes=10))
    remind()
    telling, _ = notices.told[0]
    # Her questions are due as well, but a talk that is near comes first.
    assert telling.title == "Talk with Mara Oyelaran"
    assert telling.body == "Today 09:10 · 20 minutes · Rail\n1 more thing is due"
    assert telling.buttons == ()
    notices.acted.emit(1, CLICK)
    assert (window.current_tab, session.person_id) == ("questions", mara)


def test_a_click_on_a_summary_leads_to_today(remind, notices, window, mara, context, person):
    sam = person("Sam")
    log_event(context.store, context.clock, sam, "met", context.clock.now() - timedelta(days=1))
    window.show_tab("email")
    remind()
    notices.acted.emit(1, CLICK)
    assert window.current_tab == "today"
    notices.acted.emit(99, "unknown")


def test_later_puts_it_off_by_two_hours(remind, notices, context, clock, mara, qtbot):
    reminders = remind()
    notices.acted.emit(1, LATER)
    clock.advance(timedelta(hours=1, minutes=59))
    reminders.look()
    assert len(notices.told) == 1
    clock.advance(timedelta(minutes=1))
    reminders.look()
    assert notices.titles == ["Thank Mara Oyelaran"] * 2


def test_later_puts_off_one_promise_and_not_the_others(remind, notices, context, clock, person):
    who = person("Mara")
    first, _ = add_promise(context.store, clock, who, MINE, "the link", clock.today())
    remind()
    notices.acted.emit(1, LATER)
    assert context.store.sql("SELECT kind FROM step_state") == [(f"promise:{first}",)]


def test_a_notice_goes_when_its_matter_is_done(remind, notices, session, mara, qtbot):
    remind()
    session.write(log_event, mara, "thanked")
    qtbot.waitUntil(lambda: notices.gone == [1])


def test_where_nobody_shows_notices_the_settings_say_so(remind, notices, context, mara):
    remind()
    notices.failed.emit(1)
    assert context.settings.get(f"{FAULT}/notices") == "no_service"
    notices.shown.emit(2)
    assert context.settings.get(f"{FAULT}/notices") == ""


def test_the_calendar_follows_what_is_due(
    remind, notices, session, context, clock, mara, tmp_path, qtbot
):
    path = tmp_path / "due.ics"
    use_calendar(context.store, clock, path)
    remind()

    def titles() -> list[str]:
        events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
        return [str(event["summary"]) for event in events]

    assert titles() == ["Thank Mara Oyelaran"]
    session.write(log_event, mara, "thanked")
    qtbot.waitUntil(lambda: titles() == [])


def test_a_calendar_that_cannot_be_written_is_said_once(
    remind, notices, session, context, clock, mara, tmp_path
):
    folder = tmp_path / "gone"
    folder.mkdir()
    use_calendar(context.store, clock, folder / "due.ics")
    (folder / "due.ics").unlink()
    folder.rmdir()
    said: list[str] = []
    session.message.connect(lambda text, _: said.append(text))
    reminders = remind()
    reminders.look()
    assert len(said) == 1
    assert "due.ics" in context.settings.get(f"{FAULT}/calendar")


def missed(context, clock):
    context.settings.set(LOOKED, "2026-11-23T09:00:00Z")


@pytest.fixture
def no_login(monkeypatch):
    kept: list[bool] = []
    monkeypatch.setattr("app.login.starts_at_login", lambda: False)
    monkeypatch.setattr("app.login.start_at_login", lambda wanted, _: kept.append(wanted))
    return kept


def test_who_missed_something_is_asked_once_and_quietly(
    remind, notices, session, context, clock, window, mara, no_login
):
    missed(context, clock)
    reminders = remind()
    question = reminders._question
    assert question is not None
    assert question.isVisible()
    assert "something came due" in question.words.text()
    question.no.click()
    assert wishes_of(context.settings).asked
    assert no_login == []
    reminders._ask(3)
    assert reminders._question is None


def test_yes_starts_it_at_login(remind, notices, context, clock, mara, no_login):
    missed(context, clock)
    reminders = remind()
    assert reminders._question is not None
    reminders._question.yes.click()
    assert no_login == [True]
    assert reminders._question is None
    assert not wishes_of(context.settings).tray


def test_nobody_is_asked_at_the_very_first_start(remind, notices, mara, no_login):
    assert remind()._question is None


# The tray, and the window that closes to it.


class FakeIcon:
    """An icon of a tray that is there, without one."""

    def __init__(self, *_):
        self.tip, self.shown, self.activated = "", False, Signals()

    def setContextMenu(self, menu):
        self.menu = menu

    def setToolTip(self, text):
        self.tip = text

    def show(self):
        self.shown = True

    def hide(self):
        self.shown = False


class Signals:
    def connect(self, slot):
        self.emit = slot


@pytest.fixture
def desktop_tray(monkeypatch):
    from PySide6.QtWidgets import QSystemTrayIcon

    import ui.tray

    class Known(FakeIcon):
        ActivationReason = QSystemTrayIcon.ActivationReason
        isSystemTrayAvailable = staticmethod(lambda: True)

    monkeypatch.setattr(ui.tray, "QSystemTrayIcon", Known)


def test_the_tray_says_how_much_is_due_and_leads_there(
    remind, notices, context, session, window, mara, desktop_tray
):
    wish(context.store, tray=True)
    reminders = remind()
    tray = reminders.tray
    assert isinstance(tray, Tray)
    assert tray.due_action.text() == "1 thing is due"
    window.show_tab("email")
    tray.due_action.trigger()
    assert window.current_tab == "today"
    window.hide()
    tray.icon.activated.emit(type(tray.icon).ActivationReason.Context)
    assert not window.isVisible()
    tray.icon.activated.emit(type(tray.icon).ActivationReason.Trigger)
    assert window.isVisible()
    session.write(lambda store: wish(store, tray=False))
    assert reminders.tray is None


def test_quit_in_the_tray_ends_a_hidden_window(
    remind, notices, context, window, desktop_tray, monkeypatch
):
    wish(context.store, tray=True)
    reminders = remind()
    left: list[bool] = []
    monkeypatch.setattr(ui.reminders.QCoreApplication, "quit", lambda: left.append(True))
    assert reminders.tray is not None
    reminders.tray.set_due(0)
    assert reminders.tray.due_action.text() == "Nothing is due"
    reminders.tray.quit_action.trigger()
    assert left == [True]


class ByHand(QCloseEvent):
    def spontaneous(self):
        return True


@pytest.mark.parametrize(("by_hand", "in_tray"), [(True, True), (False, True), (True, False)])
def test_only_the_persons_own_closing_leads_to_the_tray(
    window, session, notices, context, desktop_tray, by_hand, in_tray
):
    wish(context.store, tray=in_tray)
    background = Background(session, window)
    background.begin()
    background.begin()
    event = ByHand() if by_hand else QCloseEvent()
    event.accept()
    stays = background.eventFilter(window, event)
    assert stays == (by_hand and in_tray)
    assert event.isAccepted() != stays
    assert window.isVisible() != stays
    background.close()


def test_closing_by_key_leads_to_the_tray_as_the_button_does(
    window, session, notices, context, desktop_tray
):
    wish(context.store, tray=True)
    background = Background(session, window)
    background.begin()
    window.show()
    window.close_by_hand()
    assert window.isHidden()
    background.close()


@pytest.mark.parametrize("in_tray", [True, False])
def test_a_hidden_start_is_in_the_tray_or_else_minimised(
    window, session, notices, context, desktop_tray, in_tray
):
    wish(context.store, tray=in_tray)
    window.hide()
    background = Background(session, window)
    background.start_hidden()
    assert window.isVisible() != in_tray
    assert window.isMinimized() != in_tray
    background.close()


def test_before_the_first_picture_nothing_of_it_is_there(window, session, notices, qtbot):
    background = Background(session, window)
    assert background.reminders is None
    window.painted.emit()
    assert background.reminders is not None
    QApplication.processEvents()
    background.close()


def test_who_travels_has_the_quiet_hours_of_where_they_are(
    remind, notices, session, context, clock, mara, monkeypatch
):
    wish(context.store, quiet_from="08:00", quiet_to="10:00")
    reminders = remind()
    assert notices.told == []

    def land() -> bool:
        clock.set_zone("America/New_York")
        return True

    monkeypatch.setattr(clock, "follow_system", land)
    reminders._on_state_changed(Qt.ApplicationState.ApplicationActive)
    assert notices.titles == ["Thank Mara Oyelaran"]
