"""The lawful term of a program: months are added, never measured."""

from math import inf

from .dates import add_days, add_months


def term_limits(starts: str, months: dict) -> dict:
    shortest, longest = months["minMonths"], months["maxMonths"]
    if shortest > longest:
        raise ValueError("minMonths is above maxMonths")
    return {"earliestEnd": add_days(add_months(starts, shortest), -1), "latestEnd": add_months(starts, longest)}


def term_verdict(period: dict, limits: dict) -> str:
    by_days = _verdict_by_days(period, limits)
    return _verdict_by_months(period, limits) if by_days == "undecided" else by_days


def _verdict_by_days(period: dict, limits: dict) -> str:
    starts, ends = period.get("starts"), period.get("ends")
    # Beyond that year a limit could leave the calendar.
    if starts is None or ends is None or int(starts["latest"][:4]) > 9_900:
        return "undecided"
    shortest, longest = limits["minMonths"], limits["maxMonths"]
    if not _reaches(ends["latest"], add_months(starts["earliest"], shortest)):
        return "too-short"
    if ends["earliest"] > add_months(starts["latest"], longest):
        return "too-long"
    long_enough = _reaches(ends["earliest"], add_months(starts["latest"], shortest))
    return "within" if long_enough and ends["latest"] <= add_months(starts["earliest"], longest) else "undecided"


def _reaches(ends: str, day: str) -> bool:
    """The last day is worked, so the day before is enough."""
    return ends >= day or add_days(ends, 1) >= day


def _verdict_by_months(period: dict, limits: dict) -> str:
    months = period.get("months")
    if months is None:
        return "undecided"
    least, most = months["min"], months.get("max", inf)
    if most < limits["minMonths"]:
        return "too-short"
    if least > limits["maxMonths"]:
        return "too-long"
    return "within" if least >= limits["minMonths"] and most <= limits["maxMonths"] else "undecided"
