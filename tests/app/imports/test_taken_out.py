"""What was taken out of what is between two people stays out, whatever is imported again."""

from datetime import timedelta
from pathlib import Path

import pytest

from app.errors import AppError
from app.imports.apply import apply_plan
from app.imports.filing import MailChoice
from app.imports.mailbox import file_look
from app.imports.plan import plan_files, plan_import
from app.mail.account.folders import INBOX
from app.mail.account.look import Look
from app.mail.filed import correct_message, take_message_out
from app.mail.letters import ensure_letter, mark_sent
from app.people.queries import dossier, find_person
from app.people.service import add_person, delete_person, let_come_back, taken_out
from app.research.me import change_me
from app.research.notes import correct_note, delete_note
from app.settings import Settings
from app.store.models import Email
from app.store.search import search_everything
from tests.app.imports.test_between import said_with, take
from tests.fixtures import mail as fixture
from tests.fixtures import said as sd
from tests.refusals import coded


def test_a_message_taken_out_stays_out_of_every_later_import(store, clock, people, put) -> None:
    export = put(messages=sd.messages_2024())
    take(store, clock, export)
    ann = find_person(store, "Ann Lee")
    first, second = dossier(store, ann).messages
    take_message_out(store, clock, first.id)
    assert [m.id for m in dossier(store, ann).messages] == [second.id]
    for era in ("2018", "2023", "2026"):
        plan = take(store, clock, put(f"{era}.zip", messages=sd.ERAS[era]()))
        assert plan.between.left_out["taken_out"] == 1
        assert [m.id for m in dossier(store, ann).messages] == [second.id]
    assert taken_out(store, ann) == 1
    let_come_back(store, ann)
    assert taken_out(store, ann) == 0
    take(store, clock, export)
    assert len(dossier(store, ann).messages) == 2
    assert said_with(store, "Ann Lee")[1][2] == "Thank you, Ann See you, then, at ten Nora"


def test_undo_brings_a_message_back_and_it_is_known_again(store, clock, people, put) -> None:
    export = put(messages=sd.messages_2024())
    take(store, clock, export)
    ann = find_person(store, "Ann Lee")
    before = dossier(store, ann).messages
    take_message_out(store, clock, before[0].id)
    store.undo()
    assert dossier(store, ann).messages == before
    plan = take(store, clock, export)
    assert plan.between.left_out == {}
    assert not plan.between


def test_a_plan_made_before_it_was_taken_out_does_not_bring_it_back(store, clock, people, put):
    export = put(messages=sd.messages_2024())
    take(store, clock, export)
    ann = find_person(store, "Ann Lee")
    label, before = store.undo_label, dossier(store, ann).messages
    store.undo()
    plan = plan_import(store, export)
    store.redo()
    assert store.undo_label == label
    take_message_out(store, clock, before[0].id)
    apply_plan(store, clock, plan)
    assert [m.id for m in dossier(store, ann).messages] == [before[1].id]


def test_a_corrected_message_is_still_known(store, clock, people, put) -> None:
    export = put(messages=sd.messages_2024())
    take(store, clock, export)
    ann = find_person(store, "Ann Lee")
    newest = dossier(store, ann).messages[0]
    correct_message(store, newest.id, clock.now(), "Shorter", "")
    plan = take(store, clock, export)
    assert not plan.between
    assert dossier(store, ann).messages[0].text == "Shorter"
    assert [hit.id for hit in search_everything(store, "shorter")] == [newest.id]
    store.undo()
    assert dossier(store, ann).messages[0] == newest


def test_a_note_of_linkedin_that_was_moved_or_taken_out_does_not_come_again(
    store, clock, people, put
) -> None:
    export = put(Notes=sd.notes())
    take(store, clock, export)
    ann = find_person(store, "Ann Lee")
    (note,) = dossier(store, ann).notes
    correct_note(store, clock, note.id, clock.now(), "Met at the fair, later")
    assert not take(store, clock, export).between
    (note,) = dossier(store, ann).notes
    delete_note(store, clock, note.id)
    assert take(store, clock, export).between.left_out == {"taken_out": 1}
    assert dossier(store, ann).notes == ()
    store.undo()
    assert len(dossier(store, ann).notes) == 1


def test_what_was_taken_out_goes_with_the_person(store, clock, people, put) -> None:
    take(store, clock, put(messages=sd.messages_2024()))
    ann = find_person(store, "Ann Lee")
    take_message_out(store, clock, dossier(store, ann).messages[0].id)
    delete_person(store, ann)
    assert store.sql("SELECT * FROM not_again") == []
    store.undo()
    assert taken_out(store, ann) == 1


# E-mails.


@pytest.fixture
def priya(store, clock) -> int:
    change_me(store, {"name": "Nora Vance", "email": fixture.ME})
    added = add_person(store, clock, "Priya", "Lindqvist", email="priya@example.org")
    return min(added.of("person"))


def planned(store, folder: Path, mail: bytes):
    path = folder / "one.eml"
    path.write_bytes(mail)
    return plan_files(store, [path])


def kinds(store, person_id: int) -> list[str]:
    return [event.kind for event in dossier(store, person_id).events]


def test_a_mail_goes_with_the_fact_that_it_is_and_stays_out(store, clock, priya, tmp_path) -> None:
    apply_plan(store, clock, planned(store, tmp_path, fixture.sent()))
    (mail,) = dossier(store, priya).messages
    assert kinds(store, priya) == ["sent"]
    take_message_out(store, clock, mail.id)
    assert (kinds(store, priya), dossier(store, priya).messages) == ([], ())
    plan = planned(store, tmp_path, fixture.sent())
    assert [(m.outcome, m.person_id) for m in plan.mails] == [("taken_out", priya)]
    apply_plan(store, clock, plan)
    assert dossier(store, priya).messages == ()
    store.undo()
    assert (kinds(store, priya), dossier(store, priya).messages) == (["sent"], (mail,))
    with pytest.raises(AppError, check=coded("row_gone")):
        take_message_out(store, clock, 99)


def test_a_mail_that_was_taken_out_is_filed_again_when_it_is_wanted(
    store, clock, priya, tmp_path
) -> None:
    apply_plan(store, clock, planned(store, tmp_path, fixture.sent()))
    take_message_out(store, clock, dossier(store, priya).messages[0].id)
    plan = planned(store, tmp_path, fixture.sent())
    apply_plan(store, clock, plan, mails={0: MailChoice(priya, "sent")})
    assert kinds(store, priya) == ["sent"]
    assert taken_out(store, priya) == 0
    again = planned(store, tmp_path, fixture.sent())
    assert [m.outcome for m in again.mails] == ["known"]


def test_a_letter_of_mine_stays_sent_when_its_mail_is_taken_out(
    store, clock, priya, tmp_path
) -> None:
    letter, _ = ensure_letter(store, clock, priya, "first")
    with store.operation("subject") as op:
        op.update(Email, letter, subject="A question about night trains")
    mark_sent(store, clock, letter, clock.now() - timedelta(days=12))
    apply_plan(store, clock, planned(store, tmp_path, fixture.sent()))
    (mail,) = dossier(store, priya).messages
    (event,) = dossier(store, priya).events
    assert (event.email_id, event.source) == (letter, f"message:{mail.id}")
    take_message_out(store, clock, mail.id)
    assert [(e.kind, e.source) for e in dossier(store, priya).events] == [("sent", "email")]


def test_the_fact_follows_the_corrected_moment_of_a_mail(store, clock, priya, tmp_path) -> None:
    apply_plan(store, clock, planned(store, tmp_path, fixture.sent()))
    (mail,) = dossier(store, priya).messages
    at = clock.now() - timedelta(days=3)
    correct_message(store, mail.id, at, mail.text, "Another subject")
    assert dossier(store, priya).events[0].at == dossier(store, priya).messages[0].at
    assert dossier(store, priya).events[0].at.startswith("2026-11-21")
    assert [m.outcome for m in planned(store, tmp_path, fixture.sent()).mails] == ["known"]


def test_a_look_into_the_mail_account_does_not_bring_it_back(store, clock, priya) -> None:
    head = fixture.outlook().replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    look = Look([(INBOX, head)])
    assert file_look(store, clock, Settings(store), look).replied == 1
    take_message_out(store, clock, dossier(store, priya).messages[0].id)
    assert file_look(store, clock, Settings(store), look).replied == 0
    assert (kinds(store, priya), dossier(store, priya).messages) == ([], ())
