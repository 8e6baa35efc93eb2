"""What a report is refused for although its shape is right: parts that do not add up, and what stands twice."""

from .dates import is_calendar_date
from .reports import sum_cells
from .texts import by_code_units, canonical_json, is_intact


def parse_report(report: dict, measures: dict[str, dict]) -> dict:
    """`measures` says by code of what a measure is a part and by which dimensions it is broken down."""
    issues = _broken(report, measures)
    if issues:
        return {"ok": False, "issues": issues}
    basis = dict(report["basis"])
    for part in ("dimensions", "sensitiveGroups", "sensitiveDifficulties"):
        if part in basis:
            basis[part] = sorted(basis[part], key=by_code_units)
    covers = sorted(report["covers"], key=by_code_units)
    cells = sum_cells(report["cells"], set(measures))
    ordered = {**report, "basis": basis, "covers": covers, "cells": cells}
    if is_intact(ordered) is False and is_intact(report) is False:
        return {"ok": False, "issues": [_issue("digest.wrong", ["digest"])]}
    return {"ok": True, "value": ordered}


def _broken(report: dict, measures: dict[str, dict]) -> list[dict]:
    period, on, cells = report["period"], report["on"], report["cells"]
    dimensions = report["basis"]["dimensions"]
    return [
        *_reversed(period["starts"], period["ends"], ["period", "ends"]),
        *_reversed(period["starts"], on, ["on"]),
        *_repeated("covers", report["covers"]),
        *_repeated("cells", [_key(cell) for cell in cells]),
        *_without_basis(cells, dimensions),
        *_sums(cells, dimensions, measures),
        *_parts_beyond_wholes(cells, measures),
        *_too_many_persons(cells),
        *_persons_of_values(cells),
    ]


def _issue(code: str, path: list, **details: object) -> dict:
    return {"code": code, "path": path, "details": details}


def _exceeds(path: list, total: int, whole: int) -> dict:
    return _issue("sum.exceeds-whole", path, measure=path[-1], sum=total, whole=whole)


def _below(path: list, total: int, whole: int) -> dict:
    return _issue("sum.below-whole", path, measure=path[-1], sum=total, whole=whole)


def _reversed(earliest: str, latest: str, path: list) -> list[dict]:
    is_wrong = is_calendar_date(earliest) and is_calendar_date(latest) and earliest > latest
    return [_issue("bounds.reversed", path, earliest=earliest, latest=latest)] if is_wrong else []


def _key(cell: dict) -> str:
    return canonical_json([cell["region"], cell["municipality"], cell["dimension"], cell["value"]])


def _repeated(name: str, refs: list[str]) -> list[dict]:
    first = {ref: at for at, ref in reversed(list(enumerate(refs)))}
    return [
        _issue("ref.repeated", [name, at], ref=ref, first=[name, first[ref]])
        for at, ref in enumerate(refs)
        if first[ref] != at
    ]


def _without_basis(cells: list[dict], dimensions: list[str]) -> list[dict]:
    found = []
    for at, cell in enumerate(cells):
        dimension = cell["dimension"]
        if dimension == "all" and cell["value"] != "":
            found.append(_issue("code.unknown", ["cells", at, "value"], allowed=[""]))
        if dimension != "all" and dimension not in dimensions:
            found.append(_issue("ref.dangling", ["cells", at, "dimension"], ref=dimension))
    return found


def _place(cell: dict) -> tuple[str, str]:
    return cell["region"], cell["municipality"]


def _wholes(cells: list[dict]) -> dict[tuple, int]:
    return {_place(cell): at for at, cell in enumerate(cells) if cell["dimension"] == "all"}


def _sums(cells: list[dict], dimensions: list[str], measures: dict[str, dict]) -> list[dict]:
    """The values of a dimension come to the whole of their place: to no more, told where it happens, and to no less."""
    wholes, sums, beyond, short = _wholes(cells), {}, [], []
    for at, cell in enumerate(cells):
        if cell["dimension"] == "all":
            continue
        whole = cells[wholes[_place(cell)]]["counts"] if _place(cell) in wholes else {}
        for measure, count in cell["counts"].items():
            if ".moved-" in measure:  # of changes of line the whole has none
                continue
            key = (_place(cell), cell["dimension"], measure)
            before, all_of = sums.get(key, 0), whole.get(measure, 0)
            sums[key] = before + count
            if before <= all_of < sums[key]:
                beyond.append(_exceeds(["cells", at, "counts", measure], sums[key], all_of))
    for at, cell in enumerate(cells):
        for measure, whole in cell["counts"].items() if cell["dimension"] == "all" else ():
            broken = [dimension for place, dimension, of in sums if (place, of) == (_place(cell), measure)]
            if measure != "programs.unplaced" and ".moved-" not in measure:
                broken += [each for each in measures.get(measure, _OWN)["dimensions"] if each in dimensions]
            for dimension in dict.fromkeys(broken):
                total = sums.get((_place(cell), dimension, measure), 0)
                if total < whole:
                    short.append(_below(["cells", at, "counts", measure], total, whole))
    return beyond + short


# Of a measure of one's own no other breakdown is known.
_OWN = {"within": [], "dimensions": ["organisation-type"]}


def _parts_beyond_wholes(cells: list[dict], measures: dict[str, dict]) -> list[dict]:
    """A part is not more than its whole, nor is it there without it; a whole from elsewhere may be given for the region alone."""
    sums: dict[tuple[str, str], int] = {}
    for cell in cells:
        for measure, count in cell["counts"].items() if cell["dimension"] == "all" else ():
            sums[cell["region"], measure] = sums.get((cell["region"], measure), 0) + count
    found = []
    for at, cell in enumerate(cells):
        for measure, count in cell["counts"].items():
            for within in measures.get(measure, _OWN)["within"]:
                part, whole = count, cell["counts"].get(within, 0)
                if part > whole == 0 and within in _FROM_ELSEWHERE:
                    whole = sums.get((cell["region"], within), 0) if cell["dimension"] == "all" else 0
                    part = sums[cell["region"], measure] if whole > 0 else 0
                if part > whole:
                    found.append(_exceeds(["cells", at, "counts", measure], part, whole))
    return found


# Wholes that other records count than those of their parts, or only statistics.
_FROM_ELSEWHERE = {"adolescents.residents", "early-teachers.total", "enterprises.total", "learners.total"}
_FROM_ELSEWHERE |= {"staff.newcomers", "staff.teaching", "staff.young", "youth.residents"}


def _too_many_persons(cells: list[dict]) -> list[dict]:
    return [
        _exceeds(["cells", at, "persons", measure], some, cell["counts"].get(measure, 0))
        for at, cell in enumerate(cells)
        for measure, some in cell.get("persons", {}).items()
        if some > cell["counts"].get(measure, 0)
    ]


def _persons_of_values(cells: list[dict]) -> list[dict]:
    """Behind a whole stand no fewer people than behind any of its values, no more than behind all together."""
    wholes, sums, beyond, short = _wholes(cells), {}, [], []
    for at, cell in enumerate(cells):
        if cell["dimension"] == "all" or _place(cell) not in wholes:
            continue
        whole = cells[wholes[_place(cell)]]
        for measure, some in _people(cell).items():
            is_said = measure in cell.get("persons", {}) or measure in whole.get("persons", {})
            if not is_said or measure not in _people(whole):
                continue
            key = (wholes[_place(cell)], cell["dimension"], measure)
            sums[key] = sums.get(key, 0) + some
            if some > _people(whole)[measure]:
                beyond.append(_exceeds(["cells", at, _part(cell, measure), measure], some, _people(whole)[measure]))
    for (at, _, measure), total in sums.items():
        whole = _people(cells[at])[measure]
        if total < whole:
            short.append(_below(["cells", at, _part(cells[at], measure), measure], total, whole))
    return beyond + short


def _people(cell: dict) -> dict:
    return {**cell["counts"], **cell.get("persons", {})}


def _part(cell: dict, measure: str) -> str:
    return "persons" if measure in cell.get("persons", {}) else "counts"
