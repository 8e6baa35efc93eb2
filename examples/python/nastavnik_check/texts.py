"""Texts, numbers and ids as JSON and the library have them. What the library throws as RangeError is a ValueError here."""

import hashlib
import json
import re
from decimal import Decimal
from math import isfinite

# What JavaScript trims, which is not what str.strip does: U+FEFF is blank, U+0085 and U+001C to U+001F are not.
BLANKS = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))

_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


def by_code_units(text: str) -> bytes:
    """The order of UTF-16 code units, which is not Python's for characters beyond the basic plane."""
    return text.encode("utf-16-be", "surrogatepass")


def is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_blank(value: object) -> bool:
    return not isinstance(value, str) or value.strip(BLANKS) == ""


def is_id(kind: str, value: object) -> bool:
    start = f"{kind}:"
    return isinstance(value, str) and value.startswith(start) and _KEY.fullmatch(value[len(start) :]) is not None


def id_of(kind: str, text: str) -> str:
    if not is_id(kind, text):
        raise ValueError(f"not an id of a {kind}: {text!r}")
    return text


def canonical_json(value: object) -> str:
    """RFC 8785: no spaces, keys in the order of code units, numbers as JavaScript writes them."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise ValueError("half of a surrogate pair")
        return json.dumps(value, ensure_ascii=False)
    if is_number(value):
        return _number(float(value))
    if isinstance(value, list):
        return f"[{','.join(map(canonical_json, value))}]"
    if isinstance(value, dict):
        keys = sorted(value, key=by_code_units)
        return f"{{{','.join(f'{canonical_json(key)}:{canonical_json(value[key])}' for key in keys)}}}"
    raise ValueError(f"no JSON: {value!r}")


def _number(number: float) -> str:
    """The shortest digits that give the number back; Python finds the same, and writes them otherwise."""
    if not isfinite(number):
        raise ValueError(f"no JSON: {number}")
    if number == 0:
        return "0"
    sign, digits, exponent = Decimal(repr(number)).normalize().as_tuple()
    text, point = "".join(map(str, digits)), len(digits) + int(exponent)
    if 0 < point <= 21:
        text = text.ljust(point, "0")
        written = f"{text[:point]}.{text[point:]}".rstrip(".")
    elif -6 < point <= 0:
        written = f"0.{'0' * -point}{text}"
    else:
        power = f"e{point - 1:+d}"
        written = f"{text[0]}.{text[1:]}".rstrip(".") + power
    return f"-{written}" if sign else written


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def digest_of(value: object) -> str:
    return sha256(canonical_json(value))


def sealed(record: dict) -> dict:
    """A record with the digest of everything else in it."""
    return {**record, "digest": digest_of({field: value for field, value in record.items() if field != "digest"})}


def is_intact(record: dict) -> bool | None:
    """Whether a record is what was sealed; None for one without a digest."""
    return record["digest"] == sealed(record)["digest"] if "digest" in record else None
