"""The figures as charts: what is drawn, read aloud, printed and saved is the same table."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from app.cadence.how_it_goes import HAND, PATH, SHOWN_STAGES, Group, HowItGoes, Rate
from app.export.tables import Figures
from app.language import counted
from ui.dates import weekday_words
from ui.stages import stage_words
from ui.widgets.chart.data import BARS, COLUMNS, ROWS, Cell, ChartData, ChartRow

MOST_GROUPS = 10
"""Templates and companies told one by one; the others are summed up."""


def tr(text: str) -> str:
    """Translate a text of the figures."""
    return QCoreApplication.translate("HowItGoes", text)


def number(value: float, digits: int = 0) -> str:
    """Return a number as the person writes it."""
    return QLocale().toString(float(value), "f", digits)


def rate_words(rate: Rate) -> str:
    """Return a rate with its count: "58 % (7 of 12)", or that there are too few to say."""
    counts = tr("{cases} of {of}").format(cases=number(rate.cases), of=number(rate.of))
    if rate.share is None:
        return tr("too few to say ({counts})").format(counts=counts)
    share = tr("{share}%").format(share=number(rate.share * 100))
    return f"{share} ({counts})"


def path_chart(found: HowItGoes) -> ChartData:
    """From asking to staying in touch; each step out of the one before it."""
    names = {
        "asked": tr("Asked"),
        "said_yes": tr("Said yes"),
        "met": tr("Met"),
        "thanked": tr("Thanked within 24 hours"),
        "in_touch": tr("In touch since"),
    }
    # Whoever was thanked late stays in touch as well: that step is out of those met.
    of = (None, *found.rates[:3], Rate(found.path[4], found.path[2]))
    rows = tuple(
        ChartRow(
            names[stage],
            (Cell(count, number(count)), Cell(None, rate_words(rate) if rate else "")),
        )
        for stage, count, rate in zip(PATH, found.path, of, strict=True)
    )
    columns = (tr("People"), tr("Of the step before"))
    return ChartData(tr("From asking to staying in touch"), BARS, columns, rows, found.path[0] or 1)


def reply_chart(found: HowItGoes) -> ChartData:
    """How many days an answer took."""
    names = {
        "0": tr("same day"),
        "1": tr("1 day"),
        "2-3": tr("2–3"),
        "4-7": tr("4–7"),
        "8-14": tr("8–14"),
        "15+": tr("15 or more"),
    }
    rows = tuple(ChartRow(names[key], (Cell(n, number(n)),)) for key, n in found.replies)
    return ChartData(tr("Days to an answer"), COLUMNS, (tr("Answers"),), rows)


def reply_words(found: HowItGoes) -> str:
    """Return the middle of the times to an answer, with its count."""
    count = len(found.reply_days)
    if found.days_to_reply is None:
        return counted(
            "Too few answers to say how long they take ({n}).",
            "Too few answers to say how long they take ({n}).",
            count,
        )
    days = number(found.days_to_reply, 1)
    return counted(
        "Half of the answers came within {days} days (1 answer).",
        "Half of the answers came within {days} days ({n} answers).",
        count,
        days=days,
    )


def view_words() -> dict[str, str]:
    """Return the ways in which the letters are compared."""
    return {
        "hook": tr("What it built on"),
        "template": tr("Template"),
        "weekday": tr("Weekday"),
        "company": tr("Company"),
    }


def group_chart(found: HowItGoes, view: str, templates: Mapping[str, str]) -> ChartData:
    """How many said yes to which first letters; under five cases no rate is told."""
    groups = found.groups.get(view, ())
    told = groups[:MOST_GROUPS]
    rows = [_group_row(_group_words(view, group, templates), group.yes) for group in told]
    if rest := groups[MOST_GROUPS:]:
        together = Rate(sum(g.yes.cases for g in rest), sum(g.yes.of for g in rest))
        rows.append(_group_row(counted("1 other", "{n} others", len(rest)), together))
    title = f"{tr('Said yes')}: {view_words()[view]}"
    return ChartData(title, BARS, (tr("Said yes"), tr("Cases")), tuple(rows), 1.0)


def _group_row(label: str, yes: Rate) -> ChartRow:
    counts = tr("{cases} of {of}").format(cases=number(yes.cases), of=number(yes.of))
    if yes.share is None:
        return ChartRow(label, (Cell(None, tr("too few to say")), Cell(yes.of, counts)))
    share = tr("{share}%").format(share=number(yes.share * 100))
    return ChartRow(label, (Cell(yes.share, share), Cell(yes.of, counts)))


def _group_words(view: str, group: Group, templates: Mapping[str, str]) -> str:
    if view == "company":
        return group.name
    if view == "weekday":
        # 5 January 2026 was a Monday.
        return weekday_words(date(2026, 1, 5 + int(group.key)), "dddd")
    if group.key == HAND:
        return tr("Not written here")
    if view == "template":
        return templates.get(group.key, tr("A template that is gone"))
    return {
        "": tr("Nothing in particular"),
        "referral": tr("Somebody suggested it"),
        "acquaintance": tr("Somebody you both know"),
        "employer": tr("A former employer"),
        "school": tr("A school"),
    }.get(group.key, group.key)


def stages_chart(found: HowItGoes) -> ChartData:
    """How many people stood at each stage at the end of each month."""
    months = tuple(weekday_words(month, "MMM yy") for month in found.months)
    rows = tuple(
        ChartRow(stage_words(stage), tuple(Cell(n, number(n)) for n in found.stages[stage]))
        for stage in SHOWN_STAGES
        if found.stages
    )
    return ChartData(tr("Where everyone stood, month by month"), ROWS, months, rows, runs=True)


def weeks_chart(found: HowItGoes) -> ChartData:
    """The talks of the last half year, week by week."""
    rows = tuple(
        ChartRow(weekday_words(day, "d MMM"), (Cell(n, number(n)),)) for day, n in found.weeks
    )
    return ChartData(tr("Talks a week"), COLUMNS, (tr("Talks"),), rows, runs=True)


def all_charts(found: HowItGoes, templates: Mapping[str, str]) -> list[ChartData]:
    """Return every chart in the order of the page."""
    groups = [group_chart(found, view, templates) for view in view_words()]
    return [
        path_chart(found),
        reply_chart(found),
        *(chart for chart in groups if chart.rows),
        weeks_chart(found),
        stages_chart(found),
    ]


def table_of(chart: ChartData) -> Figures:
    """A chart as a table for a file."""
    rows = [[row.label, *(cell.text for cell in row.cells)] for row in chart.rows]
    return chart.title, ["", *chart.columns], rows
