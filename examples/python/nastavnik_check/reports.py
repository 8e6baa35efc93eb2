"""Reports hold whole counts, so that merging is adding; shares are computed when a report is read."""

_MOST = 2**53 - 1


def _by_code_units(text: str) -> bytes:
    """The order of UTF-16 code units, which is not Python's for characters beyond the basic plane."""
    return text.encode("utf-16-be", "surrogatepass")


def _exactly(count: int) -> int:
    if not 0 <= count <= _MOST:
        raise ValueError(f"not a whole count: {count}")
    return count


def sum_cells(cells: list[dict]) -> list[dict]:
    sums: dict[tuple, dict[str, int]] = {}
    fewer: dict[tuple, dict[str, int]] = {}
    for cell in cells:
        key = (cell["region"], cell["municipality"], cell["dimension"], cell["value"])
        counts, behind = sums.setdefault(key, {}), fewer.setdefault(key, {})
        for measure, count in cell["counts"].items():
            counts[measure] = _exactly(counts.get(measure, 0) + _exactly(count))
        # People do not add up by themselves: by how many they are fewer than the count does.
        for measure, persons in cell.get("persons", {}).items():
            behind[measure] = behind.get(measure, 0) + cell["counts"].get(measure, 0) - persons
    merged = []
    for key in sorted(sums, key=lambda parts: [_by_code_units(part) for part in parts]):
        counts = {measure: count for measure, count in sums[key].items() if count > 0}
        persons = {measure: counts[measure] - few for measure, few in fewer[key].items() if few > 0}
        if counts:
            cell = dict(zip(("region", "municipality", "dimension", "value"), key))
            merged.append({**cell, "counts": counts, **({"persons": persons} if persons else {})})
    return merged


def merge_reports(a: dict, b: dict) -> dict:
    issues = _conflicts(a, b)
    if issues:
        return {"ok": False, "issues": issues}
    covers = sorted([*a["covers"], *b["covers"]], key=_by_code_units)
    head = {field: value for field, value in a.items() if field != "digest"}  # a sum is not sealed
    return {"ok": True, "value": {**head, "covers": covers, "cells": sum_cells([*a["cells"], *b["cells"]])}}


def _conflicts(a: dict, b: dict) -> list[dict]:
    both = [organisation for organisation in b["covers"] if organisation in set(a["covers"])]
    parts = ["definitions", "dimensions", "satisfied", "questionnaire", "young", "catalogue", "sensitiveGroups"]
    differs = [part for part in parts if a["basis"].get(part) != b["basis"].get(part)]
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


def indicators_of(report: dict, indicators: dict) -> list[dict]:
    """By code: the numerator, the denominator where there is one, and the value; a share of nothing has none."""
    totals: dict[str, int] = {}
    for cell in report["cells"]:
        if cell["dimension"] == "all":
            for measure, count in cell["counts"].items():
                totals[measure] = _exactly(totals.get(measure, 0) + count)

    def total(codes: list[str]) -> int:
        return _exactly(sum(totals.get(code, 0) for code in codes))

    values = []
    for code, indicator in indicators.items():
        days = indicator.get("inForce", {})
        if not days.get("from", "") <= report["on"] <= days.get("until", "9999-12-31"):
            continue
        head = {"code": code, "name": {"ru": indicator["ru"], "en": indicator["en"]}, "version": indicator["version"]}
        head |= {"on": report["on"], "unit": indicator["unit"], "level": indicator["level"], "within": {}}
        numerator = total(indicator["numerator"]) - total(indicator.get("less", []))
        if "denominator" not in indicator:
            values.append({**head, "value": numerator, "numerator": numerator})
            continue
        denominator = total(indicator["denominator"])
        value = {"value": numerator / denominator} if denominator > 0 else {}
        values.append({**head, **value, "numerator": numerator, "denominator": denominator})
    return values
