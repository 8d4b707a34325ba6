"""Business days of the person's own country, with its public holidays."""

# The library's types are partly unknown.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from datetime import date, timedelta
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase


class WorkCalendar:
    """Counts business days; without a known country, Monday to Friday."""

    def __init__(self, country: str = "") -> None:
        self.country = country

    @cached_property
    def _days(self) -> HolidayBase:
        # Loaded with the first count: it takes longer than everything else here.
        from holidays import HolidayBase, country_holidays

        try:
            return country_holidays(self.country) if self.country else HolidayBase()
        except NotImplementedError:
            return HolidayBase()

    def after(self, day: date, count: int) -> date:
        """The day on which `count` business days have gone by since `day`."""
        return _after(self, day, count)

    def count_on(self, day: date, count: int) -> date:
        """As `after`, counted anew."""
        if not self.country:
            return _weekdays_on(day, count)
        return self._days.get_nth_working_day(day, count)

    def is_holiday(self, day: date) -> bool:
        """Whether the whole country rests on a day; a weekend alone is none."""
        return day in self._days

    @property
    def weekend(self) -> frozenset[int]:
        """The days of the week that are free there; 0 is Monday."""
        return frozenset(self._days.weekend)


def _weekdays_on(day: date, count: int) -> date:
    """Monday to Friday alone: known without the list of the world's holidays."""
    if count > 0 and day.weekday() > 4:
        day -= timedelta(days=day.weekday() - 4)
    weeks, days = divmod(day.weekday() + count, 5)
    return day + timedelta(days=7 * weeks + days - day.weekday())


@lru_cache(maxsize=1024)
def _after(calendar: WorkCalendar, day: date, count: int) -> date:
    # Many requests went out on the same day.
    return calendar.count_on(day, count)


@lru_cache(maxsize=32)
def work_calendar(country: str) -> WorkCalendar:
    """The calendar of a country, made once: its holidays take long to load."""
    return WorkCalendar(country)
