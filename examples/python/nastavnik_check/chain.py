"""A chain of digests: each event of a history with a digest of itself and of what came before it."""

from .texts import digest_of


def chain_of(events: list[dict], before: str = "") -> list[dict]:
    chained = []
    for event in events:
        before = _link(event, before)
        chained.append({**event, "digest": before})
    return chained


def broken_links_of(events: list, last: str | None = None) -> list[int]:
    """Places where the chain does not hold; none for a history without digests."""
    broken, before = [], None
    for index, event in enumerate(events):
        has = isinstance(event, dict) and "digest" in event
        if has and not _holds(event, before or ""):
            broken.append(index)
        if not has and before is not None:
            broken.append(index)
        if has:
            # A digest that is no text holds to nothing, and nothing holds to it.
            before = event["digest"] if isinstance(event["digest"], str) else ""
    if last is not None and before != last:
        broken.append(len(events))
    return broken


def _holds(event: dict, before: str) -> bool:
    try:
        return _link(event, before) == event["digest"]
    except ValueError:
        return False


def _link(event: dict, before: str) -> str:
    return digest_of([before, {field: value for field, value in event.items() if field != "digest"}])
