"""Each e-mail is filed under the right person and is the right fact, and one Undo takes it back."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.clock import FixedClock, iso
from app.imports.apply import apply_plan
from app.imports.filing import MailChoice
from app.imports.plan import plan_files
from app.imports.report import FileReport, import_paths
from app.mail.letters import ensure_letter, mark_opened, mark_sent, save_letter, unsent_letters
from app.people.between import exchanges
from app.people.queries import dossier
from app.people.service import add_person, log_event
from app.research.me import change_me
from app.store.db import Store
from app.store.models import ContactPoint, Email
from tests.fixtures import mail as fixture


@pytest.fixture
def priya(store: Store, clock: FixedClock) -> int:
    change_me(store, {"name": "Nora Vance", "email": fixture.ME})
    added = add_person(
        store, clock, "Priya", "Lindqvist", email="Priya@example.org", company="Rail"
    )
    return min(added.of("person"))


@pytest.fixture
def drop(store: Store, clock: FixedClock, tmp_path: Path):
    def dropped(*mails: bytes) -> list[FileReport]:
        return import_paths(store, clock, saved(tmp_path, *mails))

    return dropped


def saved(folder: Path, *mails: bytes) -> list[Path]:
    paths = [folder / f"{number}.eml" for number in range(len(mails))]
    for path, data in zip(paths, mails, strict=True):
        path.write_bytes(data)
    return paths


def facts(store: Store, person_id: int) -> list[tuple[str, str]]:
    return [(event.kind, event.at[:16]) for event in dossier(store, person_id).events]


def told(report: FileReport) -> tuple:
    return report.kind, report.created, report.updated, report.unchanged, report.skipped


def test_a_sent_mail_and_its_answer_move_the_facts(store, drop, priya) -> None:
    reports = drop(fixture.outlook(), fixture.sent())
    assert [told(report) for report in reports] == [("eml", 0, 1, 0, {})] * 2
    assert facts(store, priya) == [("sent", "2026-11-12T09:05"), ("replied", "2026-11-16T09:00")]
    assert dossier(store, priya).stage == "said_yes"
    words = dossier(store, priya).messages
    assert [(word.direction, word.source) for word in words] == [("in", "email"), ("out", "email")]
    store.undo()
    assert facts(store, priya) == []
    assert dossier(store, priya).messages == ()


def test_the_same_message_twice_changes_nothing(store, drop, priya) -> None:
    drop(fixture.sent())
    label = store.undo_label
    assert told(drop(fixture.sent())[0]) == ("eml", 0, 0, 1, {})
    assert [told(report)[2:4] for report in drop(fixture.gmail(), fixture.gmail())] == [
        (1, 0),
        (0, 1),
    ]
    store.undo()
    assert store.undo_label == label


def test_nobody_matching_is_left_out_and_nothing_is_written(store, drop, priya) -> None:
    other = fixture.plain(sender="Sol <sol@example.net>", extra="", message_id="<sol@example.net>")
    report = drop(other)[0]
    assert report.outcome == "imported"
    assert report.rows_total == 1
    assert report.skipped == {"not_known": 1}
    assert store.undo_label != "Import 1 e-mail"


def test_the_thread_tells_the_person_before_the_address(store, drop, priya) -> None:
    drop(fixture.sent())
    private = fixture.plain(
        sender="P. <priya.at.home@example.net>", extra=f"In-Reply-To: {fixture.OURS}\n"
    )
    assert told(drop(private)[0])[2] == 1
    assert facts(store, priya)[-1][0] == "replied"


def test_a_forged_sender_is_left_to_the_person(store, drop, priya) -> None:
    failed = "Authentication-Results: mx.example.com; dmarc=fail\n"
    assert drop(fixture.plain(extra=failed))[0].skipped == {"doubtful": 1}
    assert facts(store, priya) == []


def test_a_letter_that_was_opened_becomes_sent_at_the_time_of_the_mail(
    store, clock, drop, priya
) -> None:
    email_id, _ = ensure_letter(store, clock, priya, "first")
    save_letter(store, clock, email_id, subject="A question about night trains")
    clock.advance(timedelta(days=-12, minutes=1))
    mark_opened(store, clock, email_id, "mailto")
    clock.advance(timedelta(days=12))
    drop(fixture.sent())
    assert unsent_letters(store) == []
    assert facts(store, priya) == [("sent", "2026-11-12T09:05")]
    assert store.get(Email, email_id).message_id == fixture.OURS.strip("<>")


def test_a_letter_marked_by_hand_is_not_sent_twice(store, clock, drop, priya) -> None:
    email_id, _ = ensure_letter(store, clock, priya, "first")
    save_letter(store, clock, email_id, subject="A question about night trains")
    mark_sent(store, clock, email_id)
    drop(fixture.sent())
    assert facts(store, priya) == [("sent", "2026-11-12T09:05")]
    log_event(store, clock, priya, "replied", clock.now() - timedelta(days=8))
    drop(fixture.gmail())
    assert facts(store, priya)[1:] == [("replied", "2026-11-16T17:12")]


def test_a_request_noted_by_hand_is_the_mail_that_is_dropped_later(store, clock, drop, priya):
    log_event(store, clock, priya, "sent", clock.now() - timedelta(days=12, minutes=30))
    drop(fixture.sent())
    assert facts(store, priya) == [("sent", "2026-11-12T09:05")]


def test_a_second_mail_to_who_did_not_answer_is_a_reminder(store, drop, priya) -> None:
    drop(fixture.sent())
    soon = fixture.sent(date="Thu, 12 Nov 2026 09:15:00 +0000", message_id="<b@example.com>")
    later = fixture.sent(date="Mon, 23 Nov 2026 09:15:00 +0000", message_id="<c@example.com>")
    drop(soon, later)
    assert [kind for kind, _ in facts(store, priya)] == ["sent", "wrote", "sent"]
    assert dossier(store, priya).stage == "resting"


def test_an_automatic_reply_does_not_count_and_says_so(store, drop, priya) -> None:
    drop(fixture.sent())
    report = drop(fixture.plain(subject="Automatic reply: A question"))[0]
    assert report.warnings == {"auto_reply": 1}
    assert dossier(store, priya).stage == "asked"
    assert dossier(store, priya).messages[0].source == "auto_reply"
    assert exchanges(store)[priya].received == 0


def test_a_no_puts_the_person_aside(store, drop, priya) -> None:
    drop(fixture.sent(), fixture.outlook("I am sorry, I have to decline. Good luck."))
    assert dossier(store, priya).stage == "declined"


def test_a_mail_of_theirs_out_of_the_blue_moves_nothing(store, drop, priya) -> None:
    drop(fixture.plain(subject="Hello"))
    assert facts(store, priya) == []
    assert len(dossier(store, priya).messages) == 1


def test_thanks_and_later_words_are_what_the_stage_says(store, clock, drop, priya) -> None:
    log_event(store, clock, priya, "met", clock.now() - timedelta(days=12))
    thanks = fixture.sent(text="Thank you for the talk.", date="Fri, 13 Nov 2026 09:00:00 +0000")
    note = fixture.sent(text="How are you?", message_id="<n@example.com>", subject="News",
                        date="Fri, 20 Nov 2026 09:00:00 +0000")  # fmt: skip
    drop(thanks, note)
    assert [kind for kind, _ in facts(store, priya)] == ["met", "thanked", "followed_up"]


def test_a_bounce_is_noted_with_the_address_it_names(store, drop, priya) -> None:
    drop(fixture.sent(), fixture.bounce())
    assert [kind for kind, _ in facts(store, priya)] == ["sent", "bounced"]
    assert dossier(store, priya).events[1].note == fixture.PRIYA


def test_dates_in_the_future_count_as_now(store, clock, drop, priya) -> None:
    drop(fixture.sent(date="Thu, 12 Nov 2037 09:05:00 +0000"))
    assert facts(store, priya) == [("sent", iso(clock.now())[:16])]
    assert drop(fixture.gmail().replace(b"Date: ", b"X-Date: "))[0].warnings == {"bad_date": 1}


def test_person_and_kind_can_be_corrected_before_anything_is_written(
    store, clock, tmp_path, priya
) -> None:
    sol = min(add_person(store, clock, "Sol", "Anders").of("person"))
    mails = saved(
        tmp_path,
        fixture.plain(sender="Sol Anders <sol@example.net>"),
        fixture.sent(),
        fixture.gmail(),
    )
    plan = plan_files(store, mails)
    assert plan.mails[0].candidates == (sol,)
    choices = {
        0: MailChoice(sol, "declined"),
        1: MailChoice(None, "sent"),
        2: MailChoice(priya, "auto_reply"),
    }
    apply_plan(store, clock, plan, mails=choices)
    assert [kind for kind, _ in facts(store, sol)] == ["declined"]
    assert facts(store, priya) == []
    assert [word.source for word in dossier(store, priya).messages] == ["auto_reply"]
    assert store.first(ContactPoint.select()).value == "sol@example.net"
    store.undo()
    assert facts(store, sol) == []


def test_two_people_with_one_address_are_left_to_the_person(store, clock, drop, priya) -> None:
    add_person(store, clock, "Priya", "Other", email=fixture.PRIYA)
    assert drop(fixture.gmail())[0].skipped == {"several_people": 1}


def test_who_i_am_is_told_by_my_name_where_my_address_is_not_known(store, clock, drop) -> None:
    change_me(store, {"name": "Nora Vance"})
    add_person(store, clock, "Priya", "Lindqvist", email=fixture.PRIYA)
    drop(fixture.sent())
    assert facts(store, 1)[0][0] == "sent"
    draft = fixture.sent(extra="X-Unsent: 1\n", message_id="<d@example.com>")
    assert drop(draft)[0].skipped == {"draft": 1}


def test_a_folder_of_mails_is_read_mail_by_mail(store, clock, tmp_path, priya) -> None:
    folder = tmp_path / "mails"
    folder.mkdir()
    saved(folder, fixture.sent(), fixture.gmail())
    assert len(import_paths(store, clock, [folder])) == 2
    assert [kind for kind, _ in facts(store, priya)] == ["sent", "replied"]
