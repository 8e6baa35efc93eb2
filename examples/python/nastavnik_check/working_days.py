"""Working days of a five-day and a six-day week, by a calendar that is plain data."""

from .dates import add_days, weekday, whole


def _is_day_off(day: str, week: str) -> bool:
    return weekday(day) == 7 or (weekday(day) == 6 and week == "five-day")


def _year_in(calendar: dict, day: str) -> dict | None:
    return next((year for year in calendar["years"] if year["year"] == int(day[:4])), None)


def _is_worked_in(year: dict, day: str, options: dict) -> bool:
    week = options["week"]
    if day in year["holidays"]:
        return False
    if options.get("paidNonWorking") == "off":
        if any(days["from"] <= day <= days["to"] for days in year["paidNonWorking"]):
            return False
    # A move from a Saturday gives nothing to a six-day week, which has no day off there.
    if any(move["to"] == day and _is_day_off(move["from"], week) for move in year["transfers"]):
        return False
    return not _is_day_off(day, week) or any(move["from"] == day for move in year["transfers"])


def with_holidays(calendar: dict, days: list[str], source: dict) -> dict:
    """Further days off in both weeks; days outside of the years of the calendar are left out."""
    years = []
    for year in calendar["years"]:
        added = [day for day in days if int(day[:4]) == year["year"]]
        sources, holidays = [*year["sources"], source["id"]], [*year["holidays"], *added]
        years.append({**year, "sources": sources, "holidays": holidays} if added else year)
    return {**calendar, "sources": [*calendar["sources"], source], "years": years}


def is_short_day(day: str, options: dict) -> bool | None:
    """An hour shorter, because a holiday comes next; a Saturday worked in exchange is as long as the day it was worked for."""
    calendar, week = options["calendar"], options["week"]
    year = _year_in(calendar, day)
    if year is None:
        return None
    if not _is_worked_in(year, day, {"calendar": calendar, "week": week}):
        return False
    moves = [move["to"] for move in year["transfers"] if move["from"] == day and _is_day_off(day, week)]
    like = moves[0] if moves else day
    if like == "9999-12-31":
        return None
    following = add_days(like, 1)
    known = _year_in(calendar, following)
    return None if known is None else following in known["holidays"]


def is_working_day(day: str, options: dict) -> bool | None:
    """None outside of the years of the calendar."""
    year = _year_in(options["calendar"], day)
    return None if year is None else _is_worked_in(year, day, options)


def add_working_days(day: str, count: int, options: dict) -> dict:
    """Counting starts on the day after; a term that leaves the calendar is refused."""
    left = whole(count)
    if left < 1:
        raise ValueError("working days must be whole, 1 or more")
    calendar, passed, reached = options["calendar"], [], day
    while left > 0:
        beyond = reached == "9999-12-31"
        if not beyond:
            reached = add_days(reached, 1)
        year = None if beyond else _year_in(calendar, reached)
        if year is None:
            years = sorted(known["year"] for known in calendar["years"])
            details = {"day": reached, "calendar": calendar["id"], "years": years}
            return {"ok": False, "issues": [{"code": "calendar.not-covered", "details": details}]}
        if year not in passed:
            passed.append(year)
        left -= _is_worked_in(year, reached, options)
    ids = {source for year in passed for source in year["sources"]}
    certain = all(year["certainty"] == "decree" for year in passed)
    return {
        "ok": True,
        "day": reached,
        "certainty": "decree" if certain else "labour-code",
        "sources": [source for source in calendar["sources"] if source["id"] in ids],
    }
