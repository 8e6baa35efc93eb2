"""What each event makes of a state; None where it cannot happen, though the table has a line for it."""

from .dates import add_days, days_between
from .texts import is_blank

_LAST_DAY = "9999-12-31"
_RUNNING = ("startedOn", "order", "edition", "done", "reviewedOn", "ends")
_IN_FORCE = ("consentedOn", "consent", "contract", "until", "since", "order")

end_grounds: dict[str, dict] = {}
"""By code, on whose side a program ended and whether a reason is needed: `endGrounds` of values.json."""


def state_after(machine: str, state: dict, event: dict) -> dict | None:
    rule = {"program": _program, "assignment": _assignment, "pairing": _pairing}[machine]
    reached = rule(state, event["type"], event["on"], event)
    return None if reached is None else {**reached, "seq": event["seq"], "asOf": event["on"]}


def _kept(state: dict, fields: tuple[str, ...]) -> dict:
    return {field: state[field] for field in fields if field in state}


def _active(state: dict, **changes: object) -> dict:
    return {"status": "active", **_kept(state, _RUNNING), **changes}


def _program(state: dict, kind: str, on: str, event: dict) -> dict | None:
    ends = state.get("ends")
    match kind:
        case "drawn-up":
            added = [] if event["by"] in state["authors"] else [event["by"]]
            return {"status": "draft", "authors": state["authors"] + added, "remarks": state["remarks"]}
        case "submitted":
            return {"status": "agreement", "submittedOn": on, "agreedOn": {}}
        case "returned":
            return {"status": "draft", "authors": [], "remarks": [event["remark"]]}
        case "agreed":
            agreed = {**state["agreedOn"], event["by"]: on}
            again = event["by"] in state["agreedOn"]
            return None if again else {"status": "agreement", "submittedOn": state["submittedOn"], "agreedOn": agreed}
        case "approved":
            return {"status": "approved", "approvedOn": on}
        case "started":
            begun = {"startedOn": on, "order": event["order"], "edition": 1, "done": {}, "reviewedOn": []}
            return None if event.get("ends", on) < on else _active(begun, **_kept(event, ("ends",)))
        case "activity-recorded":
            activity, held = event["activity"], event["heldOn"]
            is_in_term = state["startedOn"] <= held <= on and held <= (ends or held)
            is_later = held > state["done"].get(activity, "")
            return _active(state, done={**state["done"], activity: held}) if is_in_term and is_later else None
        case "reviewed":
            again = state["reviewedOn"][-1:] == [on]
            return None if again else _active(state, reviewedOn=[*state["reviewedOn"], on])
        case "amended":
            return _active(state, edition=event["edition"]) if event["edition"] == state["edition"] + 1 else None
        case "extended" | "reopened":
            is_longer = on <= event["ends"] and (ends is None or ends < event["ends"])
            return _active(state, ends=event["ends"]) if is_longer else None
        case "suspended":
            return {"status": "suspended", "suspendedOn": on, "reason": event["reason"], **_kept(state, _RUNNING)}
        case "resumed":
            given = event.get("ends", ends)
            if not _is_given_back(state, given, on):
                return None
            return _active(state) if given is None else _active(state, ends=given)
        case "mentor-lost":
            return {"status": "awaiting-mentor", "awaitingSince": on, **_kept(state, _RUNNING)}
        case "mentor-replaced":
            return _active(state, order=event["order"])
        case "plan-finished" | "term-ended":
            if kind == "term-ended" and ends is not None and on <= ends:
                return None
            short = event["shorterThanMinimum"]
            return {"status": "summing-up", "finishedOn": on, "shorterThanMinimum": short, **_kept(state, _RUNNING)}
        case "completed":
            kept = _kept(state, ("startedOn", "done", "shorterThanMinimum"))
            return {"status": "completed", "completedOn": on, "outcomes": event["outcomes"], **kept}
        case "terminated":
            ground = end_grounds[event["ground"]]
            if ground["reasonNeeded"] and is_blank(event.get("reason")):
                return None
            said = {"ground": event["ground"], "side": ground["side"], **_kept(event, ("reason",))}
            return {"status": "terminated", "terminatedOn": on, **said, **_kept(state, ("startedOn", "done"))}
        case "cancelled":
            return {"status": "cancelled", "cancelledOn": on, "reason": event["reason"]}
        case _:
            return {"status": "archived", "archivedOn": on, "ended": state}


def _is_given_back(state: dict, ends: str | None, on: str) -> bool:
    """A suspension gives back as many days as it took, and no more."""
    before = state.get("ends")
    if before is None or ends is None:
        return before == ends
    days = max(0, days_between(state["suspendedOn"], on))
    latest = add_days(before, min(days, days_between(before, _LAST_DAY)))
    return before <= ends <= latest


def _assignment(state: dict, kind: str, on: str, event: dict) -> dict | None:
    in_force = {"status": "active", **_kept(state, _IN_FORCE)}
    match kind:
        case "offered" | "declined" | "withdrawn":
            return {"status": kind, f"{kind}On": on}
        case "consented":
            return {"status": "consented", "consentedOn": on, "consent": event["document"]}
        case "supplement-signed":
            signed = {"contract": event["document"], **_kept(event, ("until",))}
            return None if event.get("until", on) < on else {**state, "status": "contracted", **signed}
        case "order-issued":
            issued = {"status": "active", "since": on, "order": event["order"]}
            return None if state.get("until", on) < on else {**state, **issued}
        case "term-extended":
            is_longer = event["until"] > state.get("until", on)
            return {**in_force, "contract": event["document"], "until": event["until"]} if is_longer else None
        case "notice-given":
            last = event["lastDay"]
            if last < on or (last == on and "asked" not in event):
                return None
            said = _kept(event, ("side", "lastDay", "certainty"))
            return {**in_force, "status": "notice", "givenOn": on, **said}
        case "notice-withdrawn":
            return None if on > state["lastDay"] else in_force
        case _:
            return _ended(state, on, event)


def _ended(state: dict, on: str, event: dict) -> dict | None:
    """A term and a notice end on their own last day, which is over; all else ends on a day that has come."""
    last, because = event["lastDay"], event.get("because", "agreement")
    own = {"term": state.get("until", last), "notice": state.get("lastDay")}.get(because, last)
    is_over = last < on if because in ("term", "notice") else last <= on
    if last != own or not is_over or last < state["since"]:
        return None
    return {"status": "ended", "since": state["since"], "endedOn": last, "because": because}


def _pairing(state: dict, kind: str, on: str, event: dict) -> dict | None:
    match kind:
        case "proposed":
            return {"status": "proposed", "consents": {}}
        case "consented":
            again = event["of"] in state["consents"]
            return None if again else {"status": "proposed", "consents": {**state["consents"], event["of"]: on}}
        case "agreed":
            return {"status": "agreed", "consents": state["consents"], "agreedOn": on}
        case "confirmed":
            kept = {"consents": state["consents"], "order": event["order"]}
            return {"status": "confirmed", "confirmedOn": on, **kept}
        case _:
            return {"status": "dissolved", "dissolvedOn": on, "reason": event["reason"]}
