"""Calendar days as text, `yyyy-mm-dd`, years 0001 to 9999. What the library throws as RangeError is a ValueError here."""

import re
from calendar import monthrange
from datetime import date, timedelta

_SHAPE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def is_calendar_date(value: object) -> bool:
    if not isinstance(value, str) or not _SHAPE.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def calendar_date(text: object) -> str:
    if not is_calendar_date(text):
        raise ValueError(f"not a day: {text!r}")
    return text  # type: ignore[return-value]


def whole(number: object) -> int:
    """JSON has one kind of number: 3.0 is whole, True is none."""
    if isinstance(number, bool) or not isinstance(number, (int, float)) or number != int(number):
        raise ValueError(f"not whole: {number!r}")
    return int(number)


def add_days(day: str, days: int) -> str:
    try:
        return (date.fromisoformat(day) + timedelta(days=whole(days))).isoformat()
    except OverflowError as beyond:
        raise ValueError("a day beyond the years 0001 to 9999") from beyond


def add_months(day: str, months: int) -> str:
    """The same day of a later month, or its last day where the month is shorter."""
    start = date.fromisoformat(day)
    year, month = divmod(12 * start.year + start.month - 1 + whole(months), 12)
    if not 1 <= year <= 9999:
        raise ValueError("a day beyond the years 0001 to 9999")
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1])).isoformat()


def days_between(start: str, end: str) -> int:
    return (date.fromisoformat(end) - date.fromisoformat(start)).days


def weekday(day: str) -> int:
    """1 for Monday to 7 for Sunday."""
    return date.fromisoformat(day).isoweekday()
