"""Replay of a history by a machine's table: which line an event takes, and what is wrong with one that takes none."""

from .dates import is_calendar_date
from .states import state_after
from .texts import is_blank, is_id, is_number

_MOST = 2**53 - 1


def replay(machine: dict, events: list, day: str | None = None) -> dict:
    """The state after all events, or at the end of a day; or the first event that does not fit."""
    state = known = machine["initial"]
    subject = None
    for index, event in enumerate(events):
        line, damage = _line_at(machine, state, event, subject)
        following = None if line is None else state_after(machine["name"], state, event)
        if following is None:
            kind = event.get("type") if isinstance(event, dict) else ""
            place = {"machine": machine["name"], "index": index, "event": kind if isinstance(kind, str) else ""}
            damage = damage or {"code": "history.impossible-event"}
            return {"ok": False, "issues": [{**place, "status": state["status"], **damage}]}
        state, subject = following, event["subject"]
        if day is None or event["on"] <= day:
            known = state
    return {"ok": True, "value": known}


def evolve(machine: dict, state: dict, event: dict) -> dict:
    """The state that one event leads to."""
    damage = _foreign(machine, event) or _out_of_turn(state, event)
    line = None if damage else _line_of(machine, state, event)
    following = None if line is None else state_after(machine["name"], state, event)
    if following is None:
        raise ValueError(damage or "history.impossible-event")
    return following


def _line_at(machine: dict, state: dict, event: object, subject: str | None) -> tuple[dict | None, dict | None]:
    """The line that an event takes, or what is wrong with it: a foreign one, its fields, its turn, its actor."""
    if not isinstance(event, dict):
        return None, {"code": "history.malformed-event", "field": "machine"}
    foreign = _foreign(machine, event)
    if foreign:
        return None, {"code": foreign}
    field = _faulty_stamp(machine, event) or _faulty_fact(machine, event)
    if field:
        return None, {"code": "history.malformed-event", "field": field}
    if subject is not None and event["subject"] != subject:
        return None, {"code": "history.other-subject"}
    damage = _out_of_turn(state, event)
    if damage:
        return None, {"code": damage}
    line = _line_of(machine, state, event)
    if line is not None and event["by"] not in line["actors"]:
        return None, {"code": "history.wrong-actor", "by": event["by"], "actors": line["actors"]}
    return line, None


def _foreign(machine: dict, event: dict) -> str | None:
    if event.get("machine") != machine["name"]:
        return "history.other-machine"
    return None if event.get("version") == machine["version"] else "history.other-version"


def _out_of_turn(state: dict, event: dict) -> str | None:
    if event["seq"] != state["seq"] + 1:
        return "history.out-of-turn"
    return "history.earlier-day" if event["on"] < state["asOf"] else None


def _line_of(machine: dict, state: dict, event: dict) -> dict | None:
    """Where several commands cause such an event, the line is that of the command whose fields fit."""
    lines = [line for line in machine["lines"] if (line["from"], line["event"]) == (state["status"], event["type"])]
    if len(lines) < 2:
        return lines[0] if lines else None
    return next((line for line in lines if _faulty_among(line["fields"], event) is None), None)


def _faulty_stamp(machine: dict, event: dict) -> str | None:
    actors = {actor for line in machine["lines"] for actor in line["actors"]} | set(machine["actors"])
    if event.get("type") not in [line["event"] for line in machine["lines"]]:
        return "type"
    if not is_id(machine["name"], event.get("subject")):
        return "subject"
    if not _is_ordinal(event.get("seq")):
        return "seq"
    if not is_calendar_date(event.get("on")):
        return "on"
    if not isinstance(event.get("by"), str) or event["by"] not in actors:
        return "by"
    return None if "person" not in event or is_id("person", event["person"]) else "person"


def _faulty_fact(machine: dict, event: dict) -> str | None:
    faulty = None
    for line in machine["lines"]:
        if line["event"] == event["type"]:
            faulty = _faulty_among(line["fields"], event)
            if faulty is None:
                return None
    return faulty


def _faulty_among(fields: dict, event: dict) -> str | None:
    """The first field that is not what the table says; one with a question mark may be absent, but not null."""
    for name, expected in fields.items():
        field = name.rstrip("?")
        if field not in event and name.endswith("?"):
            continue
        if field not in event or not _is(expected, event[field]):
            return field
    return None


def _is(expected: object, value: object) -> bool:
    if isinstance(expected, list):
        return isinstance(value, str) and value in expected
    if isinstance(expected, dict) and "list" in expected:
        return isinstance(value, list) and all(_is(expected["list"], each) for each in value)
    if isinstance(expected, dict):
        return isinstance(value, dict) and all(_is(expected["table"], each) for each in value.values())
    return {
        "day": is_calendar_date,
        "text": lambda text: isinstance(text, str),
        "filled": lambda text: not is_blank(text),
        "boolean": lambda said: isinstance(said, bool),
        "ordinal": _is_ordinal,
        "person": lambda text: is_id("person", text),
    }[expected](value)


def _is_ordinal(value: object) -> bool:
    return is_number(value) and value == int(value) and 0 < value <= _MOST


def check_lines(machine: dict) -> None:
    """Every line starts and ends in a state of the machine."""
    for line in machine["lines"]:
        assert line["from"] in machine["states"] and line["to"] in machine["states"], line
        assert not machine["states"][line["from"]]["terminal"], line
