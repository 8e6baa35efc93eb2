"""Answers its part of the vectors: `python3 examples/python/run_vectors.py [folder of the vectors]`. Python 3.10, no packages."""

import json
import sys
from math import inf
from pathlib import Path

from nastavnik_check import dates, machines, matching, reports, terms, working_days

here = Path(__file__).resolve().parent
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else here.parents[1] / "docs" / "vectors"


def read(name: str) -> dict:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))


values = read("values")["values"]
tables = {f"{machine['name']}Machine": machine for machine in read("machines")["machines"]}

functions = {
    "addDays": dates.add_days,
    "addMonths": dates.add_months,
    "addWorkingDays": working_days.add_working_days,
    "calendarDate": dates.calendar_date,
    "certify": matching.certify,
    "daysBetween": dates.days_between,
    "isCalendarDate": dates.is_calendar_date,
    "isShortDay": working_days.is_short_day,
    "isWorkingDay": working_days.is_working_day,
    "mergeReports": reports.merge_reports,
    "termLimits": terms.term_limits,
    "termVerdict": terms.term_verdict,
    "indicatorsOf": lambda report: reports.indicators_of(report, values["indicators"]),
    "replay": machines.replay,
    "withHolidays": working_days.with_holidays,
}


class NotHere(Exception):
    """A part that this package leaves to the library."""


def value_of(given: object) -> object:
    if isinstance(given, list):
        return [value_of(each) for each in given]
    if not isinstance(given, dict):
        return given
    if "@" not in given:
        return {key: value_of(each) for key, each in given.items()}
    name = given["@"]
    if "with" not in given:
        if name in values or name in tables:
            return values.get(name) or tables[name]
        raise NotHere(f"the value {name}")
    if name.endswith("Array"):
        return value_of(given["with"][0])
    if name not in functions:
        raise NotHere(f"an argument from {name}")
    answer = functions[name](*map(value_of, given["with"]))
    return answer["value"] if isinstance(answer, dict) and answer.get("ok") and "value" in answer else answer


def answer_of(vector: dict) -> object:
    given = [value_of(each) for each in vector["with"]]
    if vector["do"] == "indicatorsOf" and (len(given) > 1 or given[0]["kind"] != "report"):
        raise NotHere("indicators of a place, of a region's own or of a publication")
    if vector["do"] == "certify" and max(map(abs, [1, *given[0]["scores"]])) > 2**53:
        raise NotHere("scores that are scaled down first")
    return functions[vector["do"]](*given)


def shown(answer: object) -> object:
    """What JSON keeps: no number beyond all numbers."""
    if isinstance(answer, dict):
        return {key: shown(each) for key, each in answer.items()}
    return None if answer in (inf, -inf) else answer


def agrees(vector: dict) -> bool:
    if vector.get("throws"):
        try:
            answer_of(vector)
        except (ValueError, TypeError, KeyError, IndexError):
            return True
        return False
    answer = shown(answer_of(vector))
    if vector["do"] != "replay":
        return answer == vector.get("gives")
    expected = vector["gives"]
    if expected["ok"]:
        return answer == {"ok": True, "status": expected["value"]["status"]}
    issue = expected["issues"][0]
    if issue["code"] in ("history.malformed-event", "history.impossible-event"):
        raise NotHere("fields of an event")
    return not answer["ok"] and (answer["index"], answer["code"]) == (issue["index"], issue["code"])


def main() -> int:
    done, left, wrong = 0, {}, []
    for home in ("base", "rules", "report", "kernel", "lifecycle"):
        for vector in read(home)["vectors"]:
            if vector["do"] not in functions or "sha256" in vector:
                continue
            try:
                ok = agrees(vector)
            except NotHere as reason:
                left[str(reason)] = left.get(str(reason), 0) + 1
                continue
            done += 1
            if not ok:
                wrong.append(vector)
    for machine in tables.values():
        machines.check_lines(machine)
        for history in machine["histories"]:
            answer = machines.replay(machine, history["events"])
            done += 1
            if answer != {"ok": True, "status": history["statuses"][-1]}:
                wrong.append({"machine": machine["name"], "history": history["name"], "answer": answer})
    for vector in wrong[:20]:
        print("differs:", json.dumps(vector, ensure_ascii=False)[:600])
    for reason, count in sorted(left.items()):
        print(f"left to the library: {count} with {reason}")
    print(f"{done} vectors, {len(wrong)} differ")
    return 1 if wrong or done < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
