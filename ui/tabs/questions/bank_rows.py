"""The rows of the bank: headings, questions with why or what is on file, things to look up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.language import in_row
from app.questions.bank import Question, bank, by_topic, hidden_questions, questions_of, search
from app.questions.facts import OnFile, answers_on_file, slot_values
from app.questions.sheets import SheetView
from app.questions.tailor import research_tasks, suggestions, taught
from app.store.db import Store
from ui.tabs.questions.words import on_file_words, reason_words, short, taught_words, tr

PERSON, LOOK_UP, TAUGHT, HIDDEN = "person", "look_up", "taught", "hidden"
"""The groups that are no groups of the bank: made for one person, to look up, what taught most,
out of sight."""


@dataclass(frozen=True)
class BankRow:
    """A heading (no question), or a question in the words it would be asked in."""

    heading: str = ""
    question: Question | None = None
    words: str = ""
    on_sheet: bool = False
    remark: str = ""
    tone: str = "warn"
    does: str = "add"
    """What its button does: add, answer (a thing to look up), restore, or nothing."""

    @property
    def can_add(self) -> bool:
        """Whether the question can be put on the sheet."""
        found = self.question
        return found is not None and self.does == "add" and not self.on_sheet

    @property
    def button(self) -> str:
        """The text of its button, or ""."""
        if self.question is None or self.on_sheet:
            return ""
        texts = {"add": tr("Add"), "answer": tr("Note answer"), "restore": tr("Restore")}
        return texts.get(self.does, "")

    def spoken(self) -> str:
        """Return what a screen reader says for the row."""
        if self.question is None:
            return self.heading
        state = tr("on sheet") if self.on_sheet else ""
        return in_row(self.words, self.remark, state)


def topic_words(topic: str) -> str:
    """Return the name of a topic; one of one's own is its own name."""
    return {
        "industry": tr("Industry"),
        "company": tr("Company"),
        "culture": tr("Culture"),
        "role": tr("Job"),
        "skills": tr("Skills"),
        "pay": tr("Pay"),
        "life": tr("Life"),
        "path": tr("Career path"),
        "entry": tr("Getting in"),
        "advice": tr("Advice"),
        "resources": tr("Sources"),
        "referral": tr("Whom else"),
        "rapport": tr("Getting to know each other"),
        "own": tr("My own"),
    }.get(topic, topic)


class RowMaker:
    """Makes the rows for one person in hand, or for nobody."""

    def __init__(self, store: Store, person_id: int | None, sheet: SheetView | None) -> None:
        self._store = store
        self._person_id = person_id
        self._keys: frozenset[str] = sheet.keys if sheet else frozenset()
        self._values: Mapping[str, str] = {}
        self._told: Mapping[str, OnFile] = {}
        if person_id is not None:
            minutes = {"minutes": str(sheet.minutes)} if sheet else {}
            self._values = slot_values(store, person_id) | minutes
            self._told = answers_on_file(store, person_id)

    def rows(self, group: str, text: str) -> list[BankRow]:
        """The rows of a group; a search looks through all of them."""
        if text.strip():
            return self._found(text)
        if group == PERSON:
            return self._for_person()
        if group == LOOK_UP:
            return self._to_look_up()
        if group == TAUGHT:
            return self._most_taught()
        if group == HIDDEN:
            hidden = hidden_questions(self._store)
            return [BankRow("", q, self._words(q), does="restore") for q in hidden]
        return self._of_group(group)

    def _found(self, text: str) -> list[BankRow]:
        # What is looked for is what is read: the words as they stand for this person.
        worded = [(q, self._words(q)) for q in bank(self._store)]
        keys = {q.key for q in search((_reworded(q, words) for q, words in worded), text)}
        return self._by_topic(q for q, _ in worded if q.key in keys)

    def _of_group(self, group: str) -> list[BankRow]:
        shown = [q for q in bank(self._store) if q.group == group]
        basic = [q for q in shown if q.basic]
        rows = [BankRow(heading=tr("To begin with"))] if basic else []
        rows += [self._row(question) for question in basic]
        return rows + self._by_topic(q for q in shown if q not in basic)

    def _by_topic(self, questions: Iterable[Question]) -> list[BankRow]:
        rows: list[BankRow] = []
        for topic, found in by_topic(questions).items():
            rows.append(BankRow(heading=topic_words(topic)))
            rows += [self._row(question) for question in found]
        return rows

    def _for_person(self) -> list[BankRow]:
        if self._person_id is None:
            return []
        offered = suggestions(self._store, self._person_id)
        return [
            BankRow("", item.question, item.words, False, reason_words(item.reasons), "muted")
            for item in offered
        ]

    def _to_look_up(self) -> list[BankRow]:
        if self._person_id is None:
            return []
        known = {q.key: q for q in bank(self._store)}
        return [
            BankRow(
                "",
                known[task.key],
                task.words,
                remark=short(task.answer) or tr("Look it up, then ask what it leaves out"),
                tone="good" if task.answer else "warn",
                does="answer",
            )
            for task in research_tasks(self._store, self._person_id)
        ]

    def _most_taught(self) -> list[BankRow]:
        marks = {key: mark for key, mark in taught(self._store).items() if mark.much}
        known = questions_of(self._store, sorted(marks, key=lambda key: -marks[key].much))
        return [
            replace(
                self._row(question),
                remark=taught_words(marks[key].much, marks[key].answered),
                tone="muted",
            )
            for key, question in known.items()
        ]

    def _row(self, question: Question) -> BankRow:
        on_sheet = question.key in self._keys
        if question.is_research:
            remark = tr("The web answers it: look it up, then ask what it leaves out")
            does = "answer" if self._person_id is not None else ""
            return BankRow("", question, self._words(question), remark=remark, does=does)
        told = self._told.get(question.key)
        remark = on_file_words(told) if told else ""
        return BankRow("", question, self._words(question), on_sheet, remark)

    def _words(self, question: Question) -> str:
        return question.fill(self._values)


def _reworded(question: Question, words: str) -> Question:
    return replace(question, text=words)
