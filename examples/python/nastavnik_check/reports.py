"""Reports hold whole counts, so that merging is adding; shares are computed when a report is read."""

from .dates import add_months, calendar_date, whole
from .texts import by_code_units

_MOST = 2**53 - 1
_BASIS = ["definitions", "dimensions", "satisfied", "questionnaire", "young", "catalogue"]
_BASIS += ["sensitiveGroups", "sensitiveDifficulties", "augustStarts"]


def _exactly(count: int) -> int:
    if not 0 <= whole(count) <= _MOST:
        raise ValueError(f"not a whole count: {count}")
    return whole(count)


def calendar_year(year: int) -> dict:
    return {"starts": _day(year, "01-01"), "ends": _day(year, "12-31")}


def academic_year(year: int) -> dict:
    return {"starts": _day(year, "09-01"), "ends": _day(whole(year) + 1, "08-31")}


def _day(year: int, rest: str) -> str:
    return calendar_date(f"{whole(year):04}-{rest}")


def same_period_last_year(period: dict, on: str) -> dict:
    return {"period": {name: add_months(day, -12) for name, day in period.items()}, "on": add_months(on, -12)}


def empty_report(period: dict, on: str, basis: dict) -> dict:
    head = {"kind": "report", "schemaVersion": 1, "period": period, "on": on, "basis": basis}
    return {**head, "covers": [], "cells": []}


def sum_cells(cells: list[dict], measures: set[str]) -> list[dict]:
    """Each cell once, in order, without counts of 0. A measure is one of the library or begins with `own.`."""
    sums: dict[tuple, dict[str, int]] = {}
    fewer: dict[tuple, dict[str, int]] = {}
    for cell in cells:
        key = (cell["region"], cell["municipality"], cell["dimension"], cell["value"])
        counts, behind = sums.setdefault(key, {}), fewer.setdefault(key, {})
        for measure, count in cell["counts"].items():
            if measure not in measures and not measure.startswith("own."):
                raise ValueError(f"not a measure: {measure}")
            counts[measure] = _exactly(counts.get(measure, 0) + _exactly(count))
        # People do not add up by themselves: by how many they are fewer than the count does.
        for measure, persons in cell.get("persons", {}).items():
            count = cell["counts"].get(measure, 0)
            if _exactly(persons) > count or (persons == 0 and count > 0):
                raise ValueError(f"{persons} persons behind a count of {count}")
            behind[measure] = behind.get(measure, 0) + count - persons
    merged = []
    for key in sorted(sums, key=lambda parts: [by_code_units(part) for part in parts]):
        counts = {measure: count for measure, count in sums[key].items() if count > 0}
        persons = {measure: counts[measure] - few for measure, few in fewer[key].items() if few > 0}
        if counts:
            cell = dict(zip(("region", "municipality", "dimension", "value"), key))
            merged.append({**cell, "counts": counts, **({"persons": persons} if persons else {})})
    return merged


def merge_reports(a: dict, b: dict, measures: set[str]) -> dict:
    issues = _conflicts(a, b)
    if issues:
        return {"ok": False, "issues": issues}
    covers = sorted([*a["covers"], *b["covers"]], key=by_code_units)
    cells = sum_cells([*a["cells"], *b["cells"]], measures)
    return {"ok": True, "value": {**_unsealed(a), "covers": covers, "cells": cells}}


def _unsealed(report: dict) -> dict:
    """A sum is not sealed: its parts were."""
    return {field: value for field, value in report.items() if field != "digest"}


def merge_all(reports: list[dict], measures: set[str]) -> dict:
    """Every report is compared with the first; what is covered twice, and each other kind of conflict, is told once."""
    if not reports:
        raise ValueError("no report to merge")
    first = {**_unsealed(reports[0]), "covers": [], "cells": []}
    covers = sorted((each for report in reports for each in report["covers"]), key=by_code_units)
    twice = sorted({each for each in covers if covers.count(each) > 1}, key=by_code_units)
    found = {} if not twice else {"report.overlap": {"code": "report.overlap", "details": {"organisations": twice}}}
    for report in reports[1:]:
        for conflict in _conflicts(first, {**report, "covers": []}):
            found.setdefault(conflict["code"], conflict)
    cells = sum_cells([cell for report in reports for cell in report["cells"]], measures)
    issues = list(found.values())
    if issues:
        return {"ok": False, "issues": issues}
    return {"ok": True, "value": {**first, "covers": covers, "cells": cells}}


def _conflicts(a: dict, b: dict) -> list[dict]:
    both = [organisation for organisation in b["covers"] if organisation in a["covers"]]
    differs = [part for part in _BASIS if a["basis"].get(part) != b["basis"].get(part)]
    found = []
    if both:
        found.append({"code": "report.overlap", "details": {"organisations": both}})
    if a["period"] != b["period"]:
        found.append({"code": "report.other-period", "details": {"periods": [a["period"], b["period"]]}})
    if a["on"] != b["on"]:
        found.append({"code": "report.other-day", "details": {"days": [a["on"], b["on"]]}})
    if differs:
        found.append({"code": "report.other-basis", "details": {"differs": differs}})
    return found


def indicators_of(report: dict, indicators: dict, within: dict) -> list[dict]:
    """By code: numerator, denominator if any, value; of a publication only what it says and was guarded for."""
    is_exact = report["kind"] == "report"
    totals = _totals_of(report["cells"], within) if is_exact else _published_totals(report["figures"], within)
    if totals is None:
        return []
    said = report.get("measures", [])
    values = []
    for code, indicator in indicators.items():
        days = indicator.get("inForce", {})
        if not days.get("from", "") <= report["on"] <= days.get("until", "9999-12-31"):
            continue
        head = {"code": code, "name": {"ru": indicator["ru"], "en": indicator["en"]}, "version": indicator["version"]}
        head |= {"on": report["on"], "unit": indicator["unit"], "level": indicator["level"], "within": within}
        parts = [indicator["numerator"], indicator.get("less", []), indicator.get("denominator", [])]
        sums = [_sum(totals, part) for part in parts]
        if not is_exact and not _is_guarded(report["promise"]["shares"], indicator):
            values.append({**head, "withheld": True, "why": "not-guarded"})
        elif not is_exact and any(measure not in said for part in parts for measure in part):
            values.append({**head, "withheld": True, "why": "not-published"})
        elif None in sums:
            values.append({**head, "withheld": True, "why": "counts"})
        elif "denominator" not in indicator:
            values.append({**head, "value": sums[0] - sums[1], "numerator": sums[0] - sums[1]})
        else:
            numerator, denominator = sums[0] - sums[1], sums[2]
            is_one = denominator > 0 and (indicator["unit"] != "share" or 0 <= numerator <= denominator)
            value = {"value": numerator / denominator} if is_one else {}
            values.append({**head, **value, "numerator": numerator, "denominator": denominator})
    return values


def _is_guarded(shares: list[dict], indicator: dict) -> bool:
    """What a denominator has beside its numerator would be told by a share, if there is such a thing on both sides."""
    over, under = indicator["numerator"], indicator.get("denominator")
    if indicator["unit"] != "share" or under is None or set(under) <= set(over) or set(over) <= set(under):
        return True
    return {"numerator": over, "denominator": under} in shares


def _sum(totals: dict, measures: list[str]) -> int | None:
    counts = [totals.get(measure, 0) for measure in measures]
    return None if None in counts else _exactly(sum(counts))


def _totals_of(cells: list[dict], within: dict) -> dict | None:
    totals: dict[str, int] = {}
    is_there = not within
    for cell in cells:
        if cell["dimension"] != "all" or any(cell[part] != name for part, name in within.items()):
            continue
        is_there = True
        for measure, count in cell["counts"].items():
            totals[measure] = _exactly(totals.get(measure, 0) + count)
    return totals if is_there else None


def _published_totals(figures: list[dict], within: dict) -> dict | None:
    level = "municipality" if "municipality" in within else "region" if "region" in within else "all"
    place = {"level": level, "dimension": "all", "region": "", "municipality": "", **within}
    return next((figure["counts"] for figure in figures if place.items() <= figure.items()), None)


def target_of(value: dict, targets: list[dict]) -> dict | None:
    """A region's share beside its target of the year; None where there is nothing to compare."""
    within = value["within"]
    if "value" not in value or value["unit"] != "share" or "region" not in within or "municipality" in within:
        return None
    of = [target for target in targets if (target["indicator"], target["level"]) == (value["code"], "region")]
    year = int(value["on"][:4])
    if not of or str(year) not in of[0]["percent"]:
        return None
    share = of[0]["percent"][str(year)] / 100
    verified = of[0]["source"]["certainty"] == "seen"
    return {"target": of[0], "year": year, "share": share, "met": value["value"] >= share, "verified": verified}
