"""Checks an assignment by its prices alone: no solver, one pass over the pairs."""

from math import fsum, inf


def certify(problem: dict, assigned: dict) -> dict:
    """By how much the conditions of a best assignment are broken at most; 0 proves that none is better."""
    rows, columns, seats = problem["rows"], problem["columns"], problem["seats"]
    pairs = _pairs(problem)
    column_of, row_price, column_price = assigned["columnOf"], assigned["rowPrice"], assigned["columnPrice"]
    taken, scores, feasible = [0] * columns, [], True
    for row, column in enumerate(column_of):
        if column == -1:
            continue
        score = pairs[row].get(column)
        if score is None or taken[column] + 1 > seats[column]:
            feasible = False
            continue
        taken[column] += 1
        scores.append(score)
    if not feasible or len(scores) != assigned["seated"] or fsum(scores) != assigned["total"]:
        return {"feasible": False, "largest": False, "violation": inf}
    most = problem.get("objective") != "best"
    scarce_rows, scarce_columns = _scarce(pairs, column_of) if most else (set(), set())
    if any(taken[column] < seats[column] for column in scarce_columns):
        return {"feasible": True, "largest": False, "violation": inf}
    violation = 0.0
    for row in range(rows):
        price = row_price[row]
        if column_of[row] == -1:
            violation = max(violation, abs(price))
        elif not most or row in scarce_rows:
            violation = max(violation, -price)
        for column, score in pairs[row].items():
            if most and (row in scarce_rows) != (column in scarce_columns):
                continue
            excess = score - price - column_price[column]
            violation = max(violation, abs(excess) if column_of[row] == column else excess)
    for column in range(columns):
        price = column_price[column]
        if taken[column] < seats[column]:
            violation = max(violation, abs(price))
        elif not most or column not in scarce_columns:
            violation = max(violation, -price)
    return {"feasible": True, "largest": True, "violation": violation}


def _pairs(problem: dict) -> list[dict[int, float]]:
    """By row, the score of each column it may have."""
    rows, columns, scores = problem["rows"], problem["columns"], problem["scores"]
    edges = problem.get("edges")
    if edges is None:
        return [dict(enumerate(scores[row * columns : (row + 1) * columns])) for row in range(rows)]
    start, column = edges["start"], edges["column"]
    return [{column[e]: scores[e] for e in range(start[row], start[row + 1])} for row in range(rows)]


def _scarce(pairs: list[dict[int, float]], column_of: list[int]) -> tuple[set[int], set[int]]:
    """What unseated rows reach by alternating paths: columns that every largest matching fills."""
    waiting = [row for row, column in enumerate(column_of) if column == -1]
    rows, columns = set(waiting), set()
    while waiting:
        for column in pairs[waiting.pop()]:
            if column in columns:
                continue
            columns.add(column)
            seated = [row for row, at in enumerate(column_of) if at == column and row not in rows]
            rows.update(seated)
            waiting.extend(seated)
    return rows, columns
