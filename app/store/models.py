"""The tables as Peewee models, unbound: the store executes every query itself."""

from __future__ import annotations

from peewee import BlobField, IntegerField, Model, TextField


class Person(Model):
    id = IntegerField(primary_key=True)
    uid = TextField()
    first_name = TextField(default="")
    last_name = TextField(default="")
    sort_name = TextField(default="")
    linkedin_slug = TextField(null=True)
    profile_url = TextField(null=True)
    email = TextField(null=True)
    phone = TextField(null=True)
    headline = TextField(null=True)
    company = TextField(null=True)
    company_key = TextField(null=True)
    position = TextField(null=True)
    location = TextField(null=True)
    country = TextField(null=True)
    time_zone = TextField(null=True)
    website = TextField(null=True)
    salutation = TextField(null=True)
    summary = TextField(null=True)
    connected_on = TextField(null=True)
    why = TextField(null=True)
    goals = TextField(null=True)
    cadence_months = IntegerField(null=True)
    put_aside_at = TextField(null=True)
    origin = TextField(default="hand")
    batch_id = IntegerField(null=True)
    created_at = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "person"


class ContactPoint(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField(null=True)
    kind = TextField()
    value = TextField()
    label = TextField(null=True)

    class Meta:
        table_name = "contact_point"


class Company(Model):
    id = IntegerField(primary_key=True)
    name = TextField()
    name_key = TextField()
    website = TextField(null=True)
    team_page = TextField(null=True)
    note = TextField(null=True)

    class Meta:
        table_name = "company"


class Position(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField(null=True)
    company = TextField(null=True)
    company_key = TextField(null=True)
    title = TextField(null=True)
    start_on = TextField(null=True)
    end_on = TextField(null=True)
    location = TextField(null=True)
    description = TextField(null=True)
    source = TextField()
    seen_on = TextField(null=True)

    class Meta:
        table_name = "position"


class Education(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField(null=True)
    school = TextField(null=True)
    school_key = TextField(null=True)
    degree = TextField(null=True)
    field = TextField(null=True)
    start_on = TextField(null=True)
    end_on = TextField(null=True)
    notes = TextField(null=True)
    source = TextField()

    class Meta:
        table_name = "education"


class Credential(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField(null=True)
    kind = TextField()
    name = TextField()
    detail = TextField(null=True)
    url = TextField(null=True)
    start_on = TextField(null=True)
    end_on = TextField(null=True)
    description = TextField(null=True)
    source = TextField()

    class Meta:
        table_name = "credential"


class ResearchNote(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField(null=True)
    kind = TextField()
    title = TextField(null=True)
    text = TextField()
    url = TextField(null=True)
    source = TextField(null=True)
    noted_on = TextField()
    created_at = TextField()
    updated_at = TextField()
    source_key = TextField(null=True)

    class Meta:
        table_name = "research_note"


class CommonGround(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    kind = TextField()
    match_key = TextField()
    text = TextField()
    evidence = TextField(null=True)
    status = TextField()
    created_at = TextField()

    class Meta:
        table_name = "common_ground"


class Target(Model):
    id = IntegerField(primary_key=True)
    kind = TextField()
    name = TextField()
    name_key = TextField()
    reason = TextField(null=True)
    priority = IntegerField()

    class Meta:
        table_name = "target"


class Template(Model):
    id = IntegerField(primary_key=True)
    key = TextField()
    kind = TextField()
    name = TextField()
    subject = TextField()
    body = TextField()
    hidden = IntegerField(default=0)

    class Meta:
        table_name = "template"


class Email(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    kind = TextField()
    template_key = TextField(null=True)
    to_address = TextField(null=True)
    subject = TextField()
    body = TextField()
    opened_at = TextField(null=True)
    opened_via = TextField(null=True)
    dropped_at = TextField(null=True)
    message_id = TextField(null=True)
    created_at = TextField()
    updated_at = TextField()
    cc = TextField(null=True)

    class Meta:
        table_name = "email"


class Message(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    at = TextField()
    direction = TextField()
    subject = TextField(null=True)
    text = TextField(null=True)
    source = TextField()
    source_key = TextField(null=True)

    class Meta:
        table_name = "message"


class Interview(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    uid = TextField()
    starts_at = TextField()
    minutes = IntegerField(default=20)
    ended_at = TextField(null=True)
    time_zone = TextField(null=True)
    way = TextField(null=True)
    place = TextField(null=True)
    agenda = TextField(null=True)
    status = TextField()
    sequence = IntegerField(default=0)
    went = TextField(null=True)
    learned = TextField(null=True)
    will_do = TextField(null=True)
    created_at = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "interview"


class Event(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    kind = TextField()
    at = TextField()
    recorded_at = TextField()
    note = TextField(null=True)
    minutes = IntegerField(null=True)
    way = TextField(null=True)
    source = TextField(default="hand")
    email_id = IntegerField(null=True)
    interview_id = IntegerField(null=True)
    batch_id = IntegerField(null=True)

    class Meta:
        table_name = "event"


class Question(Model):
    id = IntegerField(primary_key=True)
    key = TextField(null=True)
    text = TextField()
    topic = TextField()
    group_name = TextField(null=True)
    stage = TextField()
    goals = TextField(null=True)
    web = TextField(default="N")
    minutes = IntegerField(default=2)
    hidden = IntegerField(default=0)
    created_at = TextField()

    class Meta:
        table_name = "question"


class Sheet(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    interview_id = IntegerField(null=True)
    minutes = IntegerField(default=20)
    goal = TextField(null=True)
    created_at = TextField()
    updated_at = TextField()

    class Meta:
        table_name = "sheet"


class SheetItem(Model):
    id = IntegerField(primary_key=True)
    sheet_id = IntegerField()
    rank = IntegerField()
    question_key = TextField(null=True)
    text = TextField()
    minutes = IntegerField()
    closing = IntegerField(default=0)

    class Meta:
        table_name = "sheet_item"


class Answer(Model):
    id = IntegerField(primary_key=True)
    sheet_item_id = IntegerField()
    text = TextField()
    status = TextField()
    seconds = IntegerField(null=True)
    mark = IntegerField(null=True)
    updated_at = TextField()

    class Meta:
        table_name = "answer"


class Promise(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    interview_id = IntegerField(null=True)
    direction = TextField()
    text = TextField()
    due_on = TextField(null=True)
    done_at = TextField(null=True)
    created_at = TextField()

    class Meta:
        table_name = "promise"


class Referral(Model):
    id = IntegerField(primary_key=True)
    from_person_id = IntegerField()
    to_person_id = IntegerField(null=True)
    name = TextField()
    note = TextField(null=True)
    told_at = TextField(null=True)
    created_at = TextField()

    class Meta:
        table_name = "referral"


class StepState(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    kind = TextField()
    until = TextField(null=True)
    reason = TextField(null=True)
    created_at = TextField()

    class Meta:
        table_name = "step_state"


class PersonGroup(Model):
    id = IntegerField(primary_key=True)
    name = TextField()
    cadence_months = IntegerField(null=True)

    class Meta:
        table_name = "person_group"


class GroupMember(Model):
    id = IntegerField(primary_key=True)
    group_id = IntegerField()
    person_id = IntegerField()

    class Meta:
        table_name = "group_member"


class Attachment(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    name = TextField()
    media_type = TextField(null=True)
    content = BlobField()
    added_at = TextField()

    class Meta:
        table_name = "attachment"


class OfferedTime(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    email_id = IntegerField(null=True)
    starts_at = TextField()
    ends_at = TextField()
    status = TextField()

    class Meta:
        table_name = "offered_time"


class NotSame(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    other_id = IntegerField()

    class Meta:
        table_name = "not_same"


class NotAgain(Model):
    id = IntegerField(primary_key=True)
    person_id = IntegerField()
    mark = TextField()
    at = TextField()

    class Meta:
        table_name = "not_again"


class Forgotten(Model):
    id = IntegerField(primary_key=True)
    mark = TextField()
    at = TextField()

    class Meta:
        table_name = "forgotten"


class Profile(Model):
    id = IntegerField(primary_key=True)
    first_name = TextField(null=True)
    last_name = TextField(null=True)
    email = TextField(null=True)
    phone = TextField(null=True)
    headline = TextField(null=True)
    summary = TextField(null=True)
    location = TextField(null=True)
    country = TextField(null=True)
    time_zone = TextField(null=True)
    hours = TextField(null=True)
    goal = TextField(null=True)
    linkedin_slug = TextField(null=True)

    class Meta:
        table_name = "profile"


class Setting(Model):
    id = IntegerField(primary_key=True)
    key = TextField()
    value = TextField()

    class Meta:
        table_name = "setting"


class ImportBatch(Model):
    id = IntegerField(primary_key=True)
    at = TextField()
    name = TextField()
    kind = TextField()
    digest = TextField(null=True)
    rows_total = IntegerField()
    created = IntegerField()
    updated = IntegerField()
    unchanged = IntegerField()
    skipped = TextField()
    warnings = TextField()
    newest_on = TextField(null=True)

    class Meta:
        table_name = "import_batch"


class ImportMapping(Model):
    id = IntegerField(primary_key=True)
    header = TextField()
    mapping = TextField()

    class Meta:
        table_name = "import_mapping"


MODELS: tuple[type[Model], ...] = (
    Person,
    ContactPoint,
    Company,
    Position,
    Education,
    Credential,
    ResearchNote,
    CommonGround,
    Target,
    Template,
    Email,
    Message,
    Interview,
    Event,
    Question,
    Sheet,
    SheetItem,
    Answer,
    Promise,
    Referral,
    StepState,
    PersonGroup,
    GroupMember,
    Attachment,
    OfferedTime,
    NotSame,
    NotAgain,
    Forgotten,
    Profile,
    Setting,
    ImportBatch,
    ImportMapping,
)
