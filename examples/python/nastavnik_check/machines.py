"""Replay of a history by a machine's table alone: statuses, stamps and actors. Fields of events are not checked here."""


def replay(machine: dict, events: list) -> dict:
    """The status at the end, or the first event that does not fit: its index and a code."""
    status, sequence, day, subject = machine["initial"], 0, "", None
    for index, event in enumerate(events):
        code = _stamp_damage(machine, event, sequence, day, subject)
        lines = []
        if code is None:
            lines = [line for line in machine["lines"] if (line["from"], line["event"]) == (status, event["type"])]
            code = None if lines else "history.impossible-event"
        if code is None and not any(event["by"] in line["actors"] for line in lines):
            code = "history.wrong-actor"
        if code is not None:
            return {"ok": False, "index": index, "code": code, "status": status}
        # Lines for one event from one status lead to one status: `check_lines` holds the tables to that.
        status, sequence, day, subject = lines[0]["to"], event["seq"], event["on"], event["subject"]
    return {"ok": True, "status": status}


def _stamp_damage(machine: dict, event: object, sequence: int, day: str, subject: str | None) -> str | None:
    if not isinstance(event, dict):
        return "history.malformed-event"
    if event.get("machine") != machine["name"]:
        return "history.other-machine"
    if event.get("version") != machine["version"]:
        return "history.other-version"
    if not all(isinstance(event.get(field), str) for field in ("on", "by", "subject", "type")):
        return "history.malformed-event"
    if subject is not None and event.get("subject") != subject:
        return "history.other-subject"
    if event.get("seq") != sequence + 1:
        return "history.out-of-turn"
    return "history.earlier-day" if event["on"] < day else None


def check_lines(machine: dict) -> None:
    """Every line starts and ends in a state of the machine, and an event of a status leads to one status."""
    leads: dict[tuple[str, str], str] = {}
    for line in machine["lines"]:
        assert line["from"] in machine["states"] and line["to"] in machine["states"], line
        assert not machine["states"][line["from"]]["terminal"], line
        assert leads.setdefault((line["from"], line["event"]), line["to"]) == line["to"], line
