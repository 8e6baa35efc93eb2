"""Answers its part of the vectors: `python3 examples/python/run_vectors.py [folder of the vectors]`. Python 3.10, no packages."""

import json
import sys
from math import inf
from pathlib import Path

from nastavnik_check import chain, dates, machines, matching, report_reading, reports
from nastavnik_check import states, terms, texts, working_days

here = Path(__file__).resolve().parent
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else here.parents[1] / "docs" / "vectors"


def read(name: str) -> dict:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


values = read("values")["values"]
tables = read("machines")
tables = {f"{machine['name']}Machine": {**machine, "actors": tables["actors"]} for machine in tables["machines"]}
states.end_grounds.update(values["endGrounds"])
measures = {
    code: {"within": values["measuresWithin"].get(code, []), "dimensions": broken}
    for code, broken in values["measureDimensions"].items()
}


class NotHere(Exception):
    """A part that this package leaves to the library."""


def indicators_of(report: dict, options: dict | None = None) -> list[dict]:
    options = options or {}
    return reports.indicators_of(report, options.get("indicators", values["indicators"]), options.get("within", {}))


def certify(problem: dict, assigned: dict) -> dict:
    if max(map(abs, [1, *problem["scores"]])) > 2**53:
        raise NotHere("scores that are scaled down first")
    return matching.certify(problem, assigned)


functions = {
    "academicYear": reports.academic_year,
    "addDays": dates.add_days,
    "addMonths": dates.add_months,
    "addWorkingDays": working_days.add_working_days,
    "brokenLinksOf": chain.broken_links_of,
    "calendarDate": dates.calendar_date,
    "calendarYear": reports.calendar_year,
    "canonicalJson": texts.canonical_json,
    "certify": certify,
    "chainOf": chain.chain_of,
    "daysBetween": dates.days_between,
    "digestOf": texts.digest_of,
    "emptyReport": lambda period, on, basis=values["usualBasis"]: reports.empty_report(period, on, basis),
    "evolve": machines.evolve,
    "idOf": texts.id_of,
    "indicatorsOf": indicators_of,
    "isCalendarDate": dates.is_calendar_date,
    "isId": texts.is_id,
    "isIntact": texts.is_intact,
    "isShortDay": working_days.is_short_day,
    "isWorkingDay": working_days.is_working_day,
    "mergeAll": lambda all_reports: reports.merge_all(all_reports, set(measures)),
    "mergeReports": lambda a, b: reports.merge_reports(a, b, set(measures)),
    "parseReport": lambda report: report_reading.parse_report(report, measures),
    "replay": machines.replay,
    "samePeriodLastYear": reports.same_period_last_year,
    "sealed": texts.sealed,
    "sha256": texts.sha256,
    "stateOn": machines.replay,
    "targetOf": lambda value, targets=values["federalTargets"]: reports.target_of(value, targets),
    "termLimits": terms.term_limits,
    "termVerdict": terms.term_verdict,
    "withHolidays": working_days.with_holidays,
}

# What `parseReport` says of a report whose parts are there, but do not fit together.
unfit = {"digest.wrong", "bounds.reversed", "ref.repeated", "ref.dangling", "sum.exceeds-whole", "sum.below-whole"}


def value_of(shown: object, given: dict) -> object:
    """An argument: `{"@": name}` is a value of the file or of the library, with `with` a call, with `of` a part of it."""
    if isinstance(shown, list):
        return [value_of(each, given) for each in shown]
    if not isinstance(shown, dict):
        return shown
    if "@" not in shown:
        return {key: value_of(each, given) for key, each in shown.items()}
    name = shown["@"]
    if "with" not in shown:
        for known in (given, values, tables):
            if name in known:
                return value_of(known[name], given)
        raise NotHere(f"the value {name}")
    if name.endswith("Array"):
        return value_of(shown["with"][0], given)
    if name not in functions:
        raise NotHere(f"an argument from {name}")
    answer = functions[name](*(value_of(each, given) for each in shown["with"]))
    answer = answer["value"] if isinstance(answer, dict) and answer.get("ok") and "value" in answer else answer
    return answer[shown["of"]] if "of" in shown else answer


def agrees(vector: dict, given: dict) -> bool:
    name, gives = vector["do"], vector.get("gives")
    arguments = [value_of(each, given) for each in vector["with"]]
    if name == "indicatorsOf" and gives is not None:
        # Where a withheld value lies is left to the library.
        gives = [{key: value for key, value in indicator.items() if key != "between"} for indicator in gives]
    if name == "parseReport" and not gives["ok"]:
        codes = {(issue["code"], (issue["path"] or [""])[-1]) for issue in gives["issues"]}
        if any(code not in unfit and (code, at) != ("code.unknown", "value") for code, at in codes):
            raise NotHere("a report of another shape")
    try:
        answer = as_json(functions[name](*arguments))
    except (ValueError, TypeError, KeyError, IndexError):
        return vector.get("throws") == "RangeError"
    if "throws" in vector:
        return False
    return texts.digest_of(answer) == vector["sha256"] if "sha256" in vector else answer == gives


def as_json(answer: object) -> object:
    """What JSON keeps: no number beyond all numbers."""
    if isinstance(answer, dict):
        return {key: as_json(each) for key, each in answer.items()}
    return None if answer in (inf, -inf) else answer


def main() -> int:
    total, done, left, wrong = 0, {}, {}, []
    for path in sorted(folder.glob("*.json")):
        file = read(path.stem)
        for vector in file.get("vectors", []):
            total += 1
            if vector["do"] not in functions:
                continue
            try:
                ok = agrees(vector, file.get("given", {}))
            except NotHere as reason:
                left[str(reason)] = left.get(str(reason), 0) + 1
                continue
            done[vector["do"]] = done.get(vector["do"], 0) + 1
            if not ok:
                wrong.append(vector)
    for machine in tables.values():
        machines.check_lines(machine)
        for history in machine["histories"]:
            answer = machines.replay(machine, history["events"])
            total, done["histories"] = total + 1, done.get("histories", 0) + 1
            if answer != {"ok": True, "value": history["state"]}:
                wrong.append({"machine": machine["name"], "history": history["name"], "answer": answer})
    for vector in wrong[:20]:
        print("differs:", json.dumps(vector, ensure_ascii=False)[:600])
    print("answered:", ", ".join(f"{name} {count}" for name, count in sorted(done.items())))
    for reason, count in sorted(left.items()):
        print(f"left to the library: {count} with {reason}")
    print(f"{sum(done.values())} of {total} vectors, {len(wrong)} differ")
    return 1 if wrong or sum(done.values()) < 1000 else 0


if __name__ == "__main__":
    sys.exit(main())
